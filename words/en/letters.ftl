# The letter and the text for a guardian. Without the child's name: she writes it herself.
letters-file = letter-to-guardian.pdf
letters-title = Guardian's consent: { $unit }
letters-greeting = Dear parent or guardian. Your child would like to take part in our activities with Sinergi. She or he is not 18 yet, so your consent is needed first.
letters-what-head = What is Sinergi?
letters-what = Sinergi is a bot in Telegram that helps { $unit } with plans, a calendar and shared tasks. There are no advertisements and no rankings of children.
letters-kept-head = What is kept?
letters-kept = First name, Telegram account number, year of birth, form of address, language, and what is done here. No phone number, no address, no identity number. Telegram keeps messages on servers abroad.
letters-seen-head = Who sees it?
letters-seen = Pengurus, humas and pembina of { $unit }. Other members see the first name only. At night and in school hours the bot sends no messages.
letters-long-head = How long?
letters-long = As long as your child is a member. After leaving, the data is erased within 30 days, or at once when asked.
letters-agree-head = How to agree
letters-agree = Tell the pembina of { $unit } the code below: with this letter (signed), by WhatsApp, or in person. Or open the link below in your own Telegram. The code is good for 30 days.
letters-withdraw-head = If you change your mind
letters-withdraw = You may withdraw at any time: tell the pembina the code, or press "Withdraw consent" in Telegram. All data of your child is then erased. It is also fine not to agree.
letters-code = Code
letters-line-child = Child's name
letters-line-guardian = Guardian's name
letters-line-place = Place, date
letters-line-signature = Signature
letters-whatsapp = Assalamu'alaikum. I would like to take part in { $unit } with Sinergi, a bot in Telegram for plans and shared tasks. I am not 18 yet, so I need my guardian's consent.

    What is kept: first name, Telegram account number, year of birth, form of address, language, and what I do there. No phone number, no address. Who sees it: pengurus, humas and pembina.

    If you agree, tell this code to the pembina of { $unit }: *{ $code }*
    You may withdraw at any time, and my data is then erased. Thank you.

# What is never kept.
-withheld-delete = Please delete your message, then send it again without that.
withheld-password = Your message has something like a password in it. I did not keep it, and I never need one. { -withheld-delete } If it really is a password, change it: what was typed in a chat is no secret any more.
withheld-code = Your message has something like a secret code in it. I did not keep it. { -withheld-delete } Give such a code to nobody, not to me either.
withheld-invite = Your message has an invite link in it, which opens the door to anyone. I did not keep it. { -withheld-delete }
withheld-phone = Your message has something like a phone number in it. I keep nobody's number. { -withheld-delete }
withheld-email = Your message has an e-mail address in it. I keep none. { -withheld-delete }
withheld-number = Your message has something like a private number in it. I did not keep it. { -withheld-delete }

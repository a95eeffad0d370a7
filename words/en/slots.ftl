# Takeover slots: what a slot is called, and what is not possible.
slots-name = { $span }, { $account }
slots-span = { $day } at { $from }-{ $to } { $zone }
slots-span-over = { $start } until { $end }
slots-span-there = { $here } ({ $from }-{ $to } { $zone })
slots-short = { $day } { $from }-{ $to }
slots-called-off = Humas called off the takeover slot { $name }. The account is not lent at that time.
slots-gone = This choice is gone. Type /slot for the present list.
slots-opened-already = Its slots are open and members have read them, so nothing changes any more. Call the slot off and open a new one.
slots-choose-account = First choose the account that is lent.
slots-none-free = Nothing can be opened: at all of these hours the account is taken, or they are over. Choose other times.
slots-all-over = That time is over. Type a time that is still ahead.
slots-no-account = Your unit has no official account here yet. Add it first with /akun.
slots-all-hacked = Your official account is reported as hacked, so it can not be lent yet. When it is safe, open /akun hacked and press Safe again.
slots-in-hand = This takeover is going on. If it must stop, use Stop the takeover.
slots-theme-long = The theme has { $length } letters; { $most } at most. Please make it shorter.
slots-brief-long = The brief has { $length } letters; { $most } at most. Please make it shorter.

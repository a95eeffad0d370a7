# /atur: the unit's settings, and where each value comes from.
unit-settings-hub = Settings of <b>{ $unit }</b>. What is not set here follows the parent unit.
unit-settings-page-button = { $page ->
    [family] Parent and children
    [voice] Way of speaking
    [hours] Hours and reminders
    [departments] Departments
    [features] Features
    [digests] Automatic news
    [close] Close the unit
   *[hub] Back
}
unit-settings-room-button = Humas room
unit-settings-menu-button = Menu
unit-settings-back-button = Back
unit-settings-page = <b>{ $title }</b> · { $unit }
unit-settings-line = • { $name }: <b>{ $value }</b> <i>({ $source })</i>
unit-settings-pick = Tap what you want to change.
unit-settings-name = { $name ->
    [address] Form of address
    [salam] Opening salam
    [sunday] Name of Sunday
    [language] Language
    [zone] Time zone
    [closing] Closing of broadcasts
    [motto] Motto under broadcasts
    [desk] Name of the humas desk
    [levels] Names of levels
    [quiet] Quiet hours
    [prayer] Quiet at prayer times
    [exams] Exams
    [ramadan] Ramadan nights
    [reminders] Reminders
    [daily-cap] Group messages a day
    [approvers] Approvals of a broadcast
    [pembina-age] Age of a pembina
    [color] Colour of the unit
    [disclosure] Who shares it
   *[departments] Departments of new units
}
unit-settings-about = { $name ->
    [address] What stands before a name.
    [salam] Assalamu'alaikum at the beginning of first messages, digests and broadcasts.
    [sunday] How that day is called on calendars and cards.
    [language] The language in groups. In private everyone may choose her own.
    [zone] All hours are written in this zone.
    [closing] Wallahul muwaffiq ila aqwamith thariq, and a closing salam.
    [motto] Belajar, Berjuang, Bertaqwa.
    [desk] What your humas team is called. At most 30 letters.
    [levels] The names of levels from the top down, with commas. Empty means PP, PW, PC, PAC, PR, PK.
    [quiet] In these hours I send nothing that nobody asked for. The hours of those under 18 stay fixed.
    [prayer] Quiet also on Friday 11:00–13:00 and daily 18:00–19:30.
    [exams] Until that day it is quiet from 19:00 to 06:00.
    [ramadan] In Ramadan it is quiet also 17:30–20:30 and 21:30–05:30.
    [reminders] How long before a deadline I remind.
    [daily-cap] The most messages that I begin in a group in one day.
    [approvers] How many people approve before a broadcast goes out.
    [pembina-age] The youngest age of a pembina.
    [color] The colour of calendar pictures.
    [disclosure] Stands at the end of a promotion, so that readers know that a member shares it. Only for those of 18 and older. At most 30 letters.
   *[departments] The departments that a child unit has from the start.
}
unit-settings-value = { $value ->
    [yes] yes
    [no] no
    [rekanita] Rekanita
    [rekan] Rekan
    [rekan-rekanita] Rekan-Rekanita
    [kak] Kak
    [ahad] Ahad
    [minggu] Minggu
    [id] Indonesian
    [en] English
    [green] green
    [blue] blue
    [purple] purple
    [red] red
    [yellow] yellow
    [teal] teal
    [kader] Kader + name of the unit
   *[other] none yet
}
unit-settings-until = until { $day }
unit-settings-age = { $years } years
unit-settings-before = { $lengths } before
unit-settings-people = { $count ->
    [one] one person
   *[other] { $count } people
}
unit-settings-messages = { $count ->
    [one] one message
   *[other] { $count } messages
}
unit-settings-here = set here
unit-settings-default = default
unit-settings-from = from { $unit }
unit-settings-setting = <b>{ $name }</b> · { $unit }
    { $about }

    Now: <b>{ $value }</b> <i>({ $source })</i>
unit-settings-chosen-button = ✓ { $value }
unit-settings-choice-button = { $value }
unit-settings-follow-button = { $parent ->
    [yes] Follow the parent
   *[no] Back to the default
}
unit-settings-write-button = Write it myself
unit-settings-weeks-button = Until { $day }
unit-settings-ask = { $name ->
    [quiet] Write from when to when, such as 21.30-05.00.
    [desk] Write the name, at most 30 letters.
    [disclosure] Write the line, at most 30 letters. Such as: Kader IPPNU Kedungwaru
    [levels] Write the names of the levels from the top down, with commas. Such as: Pusat, Wilayah, Cabang, Anak Cabang, Ranting, Komisariat.
    [exams] Write the last day, such as 12/12.
   *[departments] Write the departments with commas. Such as: Organisasi, Kaderisasi, Dakwah.
}
unit-settings-saved = { $name } is now: <b>{ $value }</b>.
unit-settings-saved-toast = Saved.
unit-settings-unclear = I can't use "{ $said }" here. Please press one of the buttons.
unit-settings-hours = I don't read "{ $said }" as hours. Try: 21.30-05.00
unit-settings-label = A name has 1 to { $most } letters. Try a shorter one, such as Media Center.
unit-settings-names = At most { $most } names of 1 to { $longest } letters each, with commas. Such as: Organisasi, Dakwah.
unit-settings-day = I can't use "{ $said }" as the day: it must lie between today and 60 days ahead. Try: 12/12
unit-settings-elsewhere = This button is for another unit. Please type /atur.

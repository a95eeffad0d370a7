# The one reminder of a promotion that somebody took on.
promotion-reminders-one = <b>{ $title }</b> closes { $closes }. Is there still time? If not, that is fine.
promotion-reminders-several = { $count } promotions that you joined close soon. If you can't make it, that is fine.
promotion-reminders-line = • { $title }: until { $closes }
promotion-reminders-kit-button = Open kit
promotion-reminders-done-button = Done
promotion-reminders-not-now-button = Not now
promotion-reminders-mine-button = My tasks

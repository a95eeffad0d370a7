# Promotions that come by themselves once a day, for members who pressed "Send me".
bundles-head = Here are today's promotions. Just pick what you have time for.
bundles-line = <b>{ $title }</b>
    from { $unit }, until { $closes }
bundles-all-button = All promotions

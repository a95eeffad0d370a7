# Details: what a plan holds beside title and time, in private.
details-hub = Complete <b>{ $title }</b>. Fill in what you need; the rest may stay empty.
details-glance = { $part }: { $said }
details-more = The rest of <b>{ $title }</b>. All of it may stay empty.
details-empty = There is nothing yet. Begin with Text.
details-in-private = This is filled in the private chat. Press Complete on the card.

details-text-button = Text
details-media-button = Photos & videos
details-variants-button = Other versions
details-account-button = Account
details-sort-button = Kind of content
details-people-button = People
details-source-button = Source
details-seen-button = Who sees it
details-department-button = Department
details-repeat-button = Repeats
details-event-button = Event
details-checks-button = Checklist
details-permission-button = Photo permission
details-clashes-button = Clashes
details-more-button = More
details-open-button = Complete
details-make-official-button = Make it an official plan
details-make-own-button = Make it a personal plan
details-done-button = Done
details-back-button = Back

# Text.
details-as-it-is = { $text }
details-text-none = Text or caption for <b>{ $title }</b>: type, paste or forward it here.
details-text-never = <b>{ $title }</b> has no text.
details-text-head = Text for <b>{ $title }</b>:
details-text-length = It is { $length } of { $most } characters long.
details-text-again = Type again to replace it. Bold and italics are not kept.
details-text-glance = { $leaks ->
    [0] { $length } characters
    [one] { $length } characters, ⚠️ { $leaks } thing should not go out
   *[other] { $length } characters, ⚠️ { $leaks } things should not go out
}
details-text-whole-button = See all
details-text-remove-button = Remove the text
details-text-long = The text has { $length } characters; the most is { $most }. Shorten it a little and send it again.
details-media-not-text = Here I wait for photos, videos or documents. To replace the text press Back, then Text.

# Photos, videos and documents.
attaching-head = Photos and videos for <b>{ $title }</b>
attaching-kind = { $kind ->
    [photo] Photo
    [video] Video
    [animation] GIF
   *[document] Document
}
attaching-line = { $large ->
    [yes] { $number }. { $name } ({ $size } MB)
   *[no] { $number }. { $name }
}
attaching-count = { $kind ->
    [photo] { $count ->
        [one] 1 photo
       *[other] { $count } photos
    }
    [video] { $count ->
        [one] 1 video
       *[other] { $count } videos
    }
    [animation] GIF
   *[document] { $count ->
        [one] 1 document
       *[other] { $count } documents
    }
}
attaching-send = Send photos, videos, an album or documents here; { $most } at most. Press a number to move or remove one.
attaching-full = There are { $most }, so it is full. Press a number to move or remove one.
attaching-text-follows = The text has more than { $most } characters, so it appears as a message of its own after the media.
attaching-one = { $file } of { $count }. What is removed can not be taken back; send it again if you need it.
attaching-up-button = Earlier
attaching-down-button = Later
attaching-see-button = See it
attaching-moved = Number { $number } now.
attaching-remove-button = Remove
attaching-remove-all-button = Remove all
attaching-sure = Remove all photos, videos and documents? This can't be taken back.
attaching-sure-button = Yes, remove all
attaching-full-why = { $most } at most; I did not take what came after.
attaching-twice-why = That one is there already, so I did not take it twice.
attaching-mixed-why = Photos or videos can't stand in one album with documents; that is Telegram's rule. I did not take the last one. Send it as a photo, or remove the others first.
attaching-alone-why = A GIF must stand alone; that is Telegram's rule. I did not take the last one. Remove the others first.
attaching-not-this = I can't keep that. Send it as a photo, video, GIF or document, please.

# Versions for other places.
variants-head = Other places for <b>{ $title }</b>
variants-none = None yet. Add one if it also appears on another platform.
variants-line = { $own ->
    [yes] { $place }: { $text }
   *[no] { $place }: the same text
}
variants-offer = Where else does <b>{ $title }</b> appear?
variants-one = <b>{ $place }</b>
variants-type = { $own ->
    [yes] It is { $length } characters long. Type again to replace it.
   *[no] The text is the main one. Type if it has to differ here.
}
variants-add-button = Add
variants-same-button = Use the main text
variants-remove-button = Remove
variants-full = { $most } places at most. Remove one first, please.
variants-gone = That place is there already, or is gone. Open Other versions again.

promotion-marks-seen = Thank you for reading! It is counted without names.
promotion-marks-shared =
    { $groups ->
        [3] Noted: 3 or more WhatsApp groups. Thank you!
        [1] Noted: one WhatsApp group. Thank you! If there are more, press again.
       *[other] Noted: { $groups } WhatsApp groups. Thank you! If there are more, press again.
    }
promotion-marks-how-many = To how many WhatsApp groups did you send it? No names needed.
promotion-marks-groups-button =
    { $groups ->
        [3] 3 or more
        [1] One group
       *[other] { $groups } groups
    }

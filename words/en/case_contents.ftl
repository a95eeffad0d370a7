# Pictures that were reported, and notes of the humas team.
case-contents-files = { $case }

    { $count } pictures or files from who reported it. For checking only: pass them on to nobody. Their opening is written down.
case-contents-none = The pictures are gone. Pictures are deleted after 90 days.
case-contents-ask-note = Write one line for your team, for example: <i>I wrote to the admin, waiting for an answer</i>

    About: { $case }
    Only humas and the board read it. Write no numbers, addresses or passwords. If you change your mind, type /batal.
case-contents-long = The note is too long. At most { $most } letters, please.

promotion-thanks-ask = The final reports of { $unit } thank people, in alphabetical order and without numbers. May your name stand there?
promotion-thanks-yes-button = Yes
promotion-thanks-no-button = Rather not
promotion-thanks-yes-in-button = Number { $number }: yes
promotion-thanks-no-in-button = Number { $number }: rather not
promotion-thanks-page = <b>Your name in the thanks</b>
promotion-thanks-unit =
    { $on ->
        [yes] • { $unit }: may be named
       *[no] • { $unit }: is not named
    }
promotion-thanks-toast =
    { $on ->
        [yes] Fine, your name may stand there. You can change it with /dataku.
       *[no] Fine, your name does not stand there. You can change it with /dataku.
    }
promotion-thanks-minor = Names are only said of those of 18 and older. What you do still counts, without your name.

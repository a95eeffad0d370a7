# Pages of Lengkapi: account, sort of content, people, source, who sees it.
sorting-own = <b>{ $title }</b> is a plan for someone's own account, so it has no official account.
sorting-own-plan = A plan for someone's own account does not use an official one.
sorting-account = { $state ->
    [some] Through which account will <b>{ $title }</b> go out? Choosing one also fills in the platform.
    [elsewhere] There is no official account on this platform yet. Choose another one, or leave it open.
   *[none] { $may ->
        [yes] Your unit has not written down any official account. Add one now, or leave it open.
       *[no] Your unit has not written down any official account. Humas can add one with /account.
    }
}
sorting-no-account-button = No account
sorting-more-accounts-button = Other accounts

sorting-sort = What sort of post is <b>{ $title }</b>, and what is it for? Press a ticked one again to clear it.
sorting-resmi-button = Official
sorting-edukasi-button = Learning
sorting-humanis-button = People
sorting-kegiatan-button = Activity
sorting-inform-button = To inform
sorting-invite-button = To invite
sorting-teach-button = To teach
sorting-thank-button = To thank
sorting-mark-religious-button = It teaches religion
sorting-unmark-religious-button = It does not teach religion
sorting-religious = It teaches religion: a source is required, and two people check it.
sorting-religious-short = religion
sorting-seems-religious = The text has: { $signs }. If it teaches religion, press It teaches religion, so that the source is named and two people check it.

sorting-source = { $has ->
    [yes] Source of <b>{ $title }</b>:
        { $source }

        Type here to change it.
   *[no] Where do the facts of <b>{ $title }</b> come from? Type it here, such as a book and its page, the name of a speaker, or a link to the news. Whoever checks it will see it.
}
sorting-source-long = That source is too long. Please use at most { $most } letters.
sorting-source-secret = There is something in it like a number, an e-mail, a password or an invite link. I have not kept it. Please write the source without that.
sorting-drop-source-button = Remove source
sorting-being-read = This is being checked or is approved already, so it can't be changed here. If you need to, ask whoever checks it to press Ask for mending.
sorting-glance = { $said }

sorting-seen = Who may see <b>{ $title }</b> before it is out?
sorting-seen-all-button = All members
sorting-seen-humas-button = Humas only

sorting-department = { $has ->
    [yes] Which department is <b>{ $title }</b>?
   *[no] Your unit does not use departments yet. Pengurus can switch them on in /settings.
}
sorting-no-department-button = No department

sorting-people = People of <b>{ $title }</b>
sorting-seat = { $seat ->
    [writer] Writer: { $has ->
        [yes] { $name }
       *[no] nobody yet
    }
    [design] Design: { $has ->
        [yes] { $name }
       *[no] nobody yet
    }
    [editor] Editor: { $has ->
        [yes] { $name }
       *[no] nobody yet
    }
   *[pj] PJ: { $has ->
        [yes] { $name }
       *[no] nobody yet
    }
}
sorting-seat-short = { $seat ->
    [writer] writer { $name }
    [design] design { $name }
    [editor] editor { $name }
   *[pj] PJ { $name }
}
sorting-writer-button = Writer
sorting-design-button = Design
sorting-editor-button = Editor
sorting-pj-button = PJ
sorting-choose = { $any ->
    [yes] { $seat ->
        [writer] Who writes <b>{ $title }</b>?
        [design] Who designs <b>{ $title }</b>?
        [editor] Who edits <b>{ $title }</b>?
       *[pj] Who is PJ of <b>{ $title }</b> and puts it out?
    }
   *[no] { $seat ->
        [pj] Nobody can be PJ of <b>{ $title }</b> yet. The PJ of an official account is 18 or older.
       *[other] There is nobody to choose for <b>{ $title }</b> yet. Give somebody the role humas in /roles, or choose the department first.
    }
}
sorting-me-button = Me
sorting-free-button = Leave it open
sorting-nobody = She is not in the list of humas, pengurus or the department of this plan. Please look at the list again.
sorting-pj-later = The PJ of an official account is 18 or older. Please choose somebody else; anyone may write and design.
sorting-chosen = { $seat ->
    [writer] { $named ->
        [yes] { $timed ->
            [yes] You were chosen to write <b>{ $title }</b>, { $at }.
           *[no] You were chosen to write <b>{ $title }</b>.
        }
       *[no] { $timed ->
            [yes] You were chosen to write one of the plans, { $at }.
           *[no] You were chosen to write one of the plans.
        }
    }
    [design] { $named ->
        [yes] { $timed ->
            [yes] You were chosen to design <b>{ $title }</b>, { $at }.
           *[no] You were chosen to design <b>{ $title }</b>.
        }
       *[no] { $timed ->
            [yes] You were chosen to design one of the plans, { $at }.
           *[no] You were chosen to design one of the plans.
        }
    }
    [editor] { $named ->
        [yes] { $timed ->
            [yes] You were chosen to edit <b>{ $title }</b>, { $at }.
           *[no] You were chosen to edit <b>{ $title }</b>.
        }
       *[no] { $timed ->
            [yes] You were chosen to edit one of the plans, { $at }.
           *[no] You were chosen to edit one of the plans.
        }
    }
   *[pj] { $named ->
        [yes] { $timed ->
            [yes] You were chosen as PJ of <b>{ $title }</b>, { $at }. The PJ puts it out at its time.
           *[no] You were chosen as PJ of <b>{ $title }</b>. The PJ puts it out at its time.
        }
       *[no] { $timed ->
            [yes] You were chosen as PJ of one of the plans, { $at }. The PJ puts it out at its time.
           *[no] You were chosen as PJ of one of the plans. The PJ puts it out at its time.
        }
    }
}
sorting-replaced = { $named ->
    [yes] Your task for <b>{ $title }</b> ({ $seat ->
        [writer] writer
        [design] design
        [editor] editor
       *[pj] PJ
    }) is off. Thank you for being ready to help!
   *[no] Your task for one of the plans ({ $seat ->
        [writer] writer
        [design] design
        [editor] editor
       *[pj] PJ
    }) is off. Thank you for being ready to help!
}
sorting-open-button = See the plan
sorting-decline-button = I can't
sorting-declined = That's fine. The place is open again.
sorting-not-yours = That task is not yours any more.
sorting-open-again = { $seat ->
    [writer] Nobody writes <b>{ $title }</b> now.
    [design] Nobody designs <b>{ $title }</b> now.
    [editor] Nobody edits <b>{ $title }</b> now.
   *[pj] <b>{ $title }</b> has no PJ now.
}
sorting-choose-button = Choose someone
sorting-held-no-more = One plan that you held goes out through an official account now, and those are held by people of 18 or older. I left its PJ open. Your ideas, texts and designs are still welcome.

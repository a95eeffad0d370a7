# Requests for a new account, on the desk of who decides.
account-request-desk-head = <b>Request for a new account</b> by { $unit }
account-request-desk-help = { $own ->
    [yes] Your unit decides itself.
   *[no] You may agree, or offer a place on an account of ours.
}
account-request-desk-seats = Two grown PJ are not there yet, so it can't be agreed to.
account-request-desk-approve-button = Agree
account-request-desk-place-button = A place on our account
account-request-desk-decline-button = Decline
account-request-desk-back-button = Back
account-request-desk-ask-place = On which account do we publish it? I make its first plan at once.
account-request-desk-no-account = Your unit has no official account on the list. Add one first by /account.
account-request-desk-ask-reason = For what reason? The answer is kind and gives them a next step.
account-request-desk-reason-button = { $reason ->
    [reached] Our account reaches them
    [people] Grown PJ are not ready
    [rhythm] May soon be silent
    [purpose] Purpose is not clear
   *[later] Not now
}
account-request-desk-done = { $state ->
    [approved] Agreed. They open the account, then write its name.
    [placed] It got a place on our account.
    [declined] Not agreed yet: { $reason }.
    [opened] The account is there.
    [draft] Who asked is changing it.
   *[withdrawn] Taken back by who asked.
}
account-request-desk-reason = { $reason ->
    [reached] our account reaches them
    [people] grown PJ are not ready
    [rhythm] it may soon be silent
    [purpose] its purpose is not clear
   *[later] not now
}
account-request-desk-toast = { $did ->
    [approved] Agreed. I tell them.
    [placed] I made its first plan. I tell them.
   *[declined] I answered kindly.
}
account-request-desk-title = Content of { $unit }: { $purpose }
account-request-desk-story = Account request of { $unit }: { $purpose }
account-request-desk-gone = That account request is not there any more.
account-request-desk-over = This account request was decided or taken back already.
account-request-desk-own = This is your own request. Please let somebody else decide.
account-request-desk-only = { $unit } decides about this account request.
account-request-desk-two = Two grown PJ are not there yet. Please ask them to complete it first.

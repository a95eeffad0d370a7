"""The buttons under a review card: what its readers tick, a yes, a way back, and the rest."""

import words.checklists
from domain.details import ShowDetails
from domain.message import Button, Rows
from domain.post_states import PostState
from domain.presses import Press
from domain.reader import Reader
from domain.review_cards import ReviewView
from domain.review_presses import (
    Approve,
    AskFix,
    MarkUrgent,
    Recall,
    Reschedule,
    ReviewPage,
    SeeExactly,
    Sign,
    TurnReview,
)
from domain.reviews import UrgentReason, fix_reasons
from words.sentences import sentences

IN_A_ROW = 2
ON_ITS_WAY = (PostState.WAITING, PostState.APPROVED, PostState.SCHEDULED)


def rows(reader: Reader, view: ReviewView, *, sees_all: bool) -> Rows:
    """The buttons of the page that is up; `sees_all`: the card shows everything that will be published."""
    match view.page:
        case ReviewPage.FIX if view.post.state in ON_ITS_WAY:
            return _fix(reader, view)
        case ReviewPage.URGENT if view.post.state == PostState.WAITING:
            return _urgent(reader, view)
        case ReviewPage.MORE if view.post.state in ON_ITS_WAY:
            return _more(reader, view)
        case _:
            return _main(reader, view, sees_all=sees_all)


def _button(reader: Reader, name: str, press: Press) -> Button:
    return Button(sentences(reader)(f"reviews-{name}-button"), press)


def _turn(reader: Reader, view: ReviewView, page: ReviewPage, name: str) -> Button:
    return _button(reader, name, TurnReview(view.post.id or 0, page))


def _main(reader: Reader, view: ReviewView, *, sees_all: bool) -> Rows:
    post_id, state = view.post.id or 0, view.post.state
    exactly = _button(reader, "exactly", SeeExactly(post_id))
    if state == PostState.FIXING:
        return ((exactly, _button(reader, "change", ShowDetails(post_id))),)
    sign = ((_button(reader, "sign", Sign(post_id)),),) if view.progress.must_sign else ()
    if state not in ON_ITS_WAY:
        return (*sign, (exactly,))
    mend = _turn(reader, view, ReviewPage.FIX, "mend")
    more = _turn(reader, view, ReviewPage.MORE, "more")
    if state != PostState.WAITING:
        return (*sign, (mend, more))
    if view.progress.missed:
        return ((_button(reader, "reschedule", Reschedule(post_id)), mend), (more,))
    ticks = words.checklists.tick_rows(reader, post_id, view.ticks, view.ticked)
    yes = _button(reader, "approve", Approve(post_id, view.seal))
    return (*ticks, (yes, mend), (more,) if sees_all else (exactly, more))


def _more(reader: Reader, view: ReviewView) -> Rows:
    """Everything else."""
    post_id, waits = view.post.id or 0, view.post.state == PostState.WAITING
    buttons = [
        _button(reader, "exactly", SeeExactly(post_id)),
        _button(reader, "change", ShowDetails(post_id)),
        _button(reader, "reschedule", Reschedule(post_id)),
    ]
    if waits and not view.progress.urgent and view.progress.has_readers:
        buttons.append(_turn(reader, view, ReviewPage.URGENT, "hurry"))
    if waits:
        buttons.append(_button(reader, "recall", Recall(post_id)))
    return (*_in_rows(buttons), (_turn(reader, view, ReviewPage.MAIN, "back"),))


def _fix(reader: Reader, view: ReviewView) -> Rows:
    reasons = fix_reasons(for_a_minor=not view.progress.offers_words)
    buttons = [_button(reader, f"fix-{one}", AskFix(view.post.id or 0, one)) for one in reasons]
    return (*_in_rows(buttons), (_turn(reader, view, ReviewPage.MAIN, "back"),))


def _urgent(reader: Reader, view: ReviewView) -> Rows:
    buttons = [_button(reader, f"urgent-{one}", MarkUrgent(view.post.id or 0, one)) for one in UrgentReason]
    return (*_in_rows(buttons), (_turn(reader, view, ReviewPage.MORE, "back"),))


def _in_rows(buttons: list[Button]) -> Rows:
    return tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))

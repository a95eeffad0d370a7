"""The card of a crisis, in the humas room and as its page in private; and the card of its statement in the groups."""

from domain.crises import PENDING, CrisisState
from domain.crisis_presses import (
    ApproveStatement,
    BeginCrisis,
    ConfirmCrisis,
    CrisisPage,
    DropCrisis,
    EndCrisis,
    ExtendCrisis,
    HoldMeanwhile,
    ReadStatement,
    WriteStatement,
)
from domain.crisis_views import CrisisFacts, CrisisView, Side
from domain.markup import Safe
from domain.message import Button, Message, Rows
from domain.reader import Reader
from words.crises import door, items, reason, statement
from words.sentences import sentences

MORE_HOURS = (1, 2, 4)


def card(reader: Reader, view: CrisisView) -> Message:
    """How it stands, with what can be done now."""
    t, state = sentences(reader), view.crisis.state
    if view.side is Side.BELOW:
        return _below(reader, view)
    if state in PENDING:
        return _asked(reader, view)
    if state == CrisisState.ON:
        return _on(reader, view)
    if state in (CrisisState.DROPPED, CrisisState.LAPSED):
        return Message(t(f"crises-{state}", unit=view.unit))
    return _over(reader, view)


def _why(reader: Reader, view: CrisisView) -> Safe | str:
    return reason(reader, view.crisis, reads_typed=view.reads_typed)


def _name(reader: Reader, name: str) -> Safe | str:
    return name or sentences(reader)("crises-asked-nobody")


def _asked(reader: Reader, view: CrisisView) -> Message:
    t, crisis, number = sentences(reader), view.crisis, view.crisis.id or 0
    asked = t(
        "crises-asked",
        asker=_name(reader, view.asker),
        unit=view.unit,
        reason=_why(reader, view),
        hours=crisis.hours,
        owner=_name(reader, view.owner),
    )
    said = t("crises-asked-says", statement=_shown(reader, view))
    lines = [asked, *([t("crises-on-children")] if crisis.with_children else []), Safe(""), said, Safe("")]
    lines.append(t("crises-held" if crisis.state == CrisisState.HELD else "crises-asked-waits"))
    yes = Button(t("crises-confirm-button"), ConfirmCrisis(number, view.seal))
    no = Button(t("crises-none-button"), DropCrisis(number))
    if view.is_asker:
        lines += [Safe(""), t("crises-interim")] if crisis.state == CrisisState.ASKED else []
        hold = Button(t("crises-hold-button"), HoldMeanwhile(number))
        held = ((hold,),) if crisis.state == CrisisState.ASKED else ()
        return Message("\n".join(lines), (*held, (Button(t("crises-withdraw-button"), DropCrisis(number)),)))
    rows: Rows = ((yes, no),) if view.may_confirm or view.is_group else ()
    return Message("\n".join(lines), rows)


def _shown(reader: Reader, view: CrisisView) -> Safe | str:
    """Own words that only one has seen stand nowhere but in the private chats of adults."""
    is_typed = bool(view.crisis.statement) and view.crisis.state in PENDING
    if is_typed and not view.reads_typed:
        return sentences(reader)("crises-reason", code="hidden")
    return statement(reader, view.crisis, view.unit)


def _on(reader: Reader, view: CrisisView) -> Message:
    t, crisis, number = sentences(reader), view.crisis, view.crisis.id or 0
    until = crisis.ends_at or view.now
    why, owner = _why(reader, view), _name(reader, view.owner)
    lines = [t("crises-on", unit=view.unit, until=until, reason=why, owner=owner)]
    seconds = {"asker": _name(reader, view.asker), "second": _name(reader, view.second)}
    lines.append(t("crises-on-seconds", **seconds))
    lines += [t("crises-on-children")] if crisis.with_children else []
    read = t("crises-on-read", readers=view.readers, groups=view.groups)
    lines.append(read if view.groups else t("crises-on-no-groups"))
    lines += [Safe(""), *_lists(reader, view)]
    lines += [Safe(""), t("crises-fast")]
    if crisis.proposed:
        shown = t("crises-proposed", statement=crisis.proposed)
        lines += [Safe(""), shown if view.reads_typed else t("crises-proposed-hidden")]
    return Message("\n".join(lines), _on_keys(reader, view, number))


def _lists(reader: Reader, view: CrisisView) -> list[Safe]:
    t, unit_id = sentences(reader), view.crisis.unit_id
    if not view.waiting and not view.coming:
        return [t("crises-nothing")]
    lines = list[Safe]()
    if view.waiting:
        lines += [t("crises-waiting", count=len(view.waiting)), *items(reader, view.waiting, unit_id)]
    if view.coming:
        lines += [t("crises-coming", count=len(view.coming)), *items(reader, view.coming, unit_id)]
    return lines


def _on_keys(reader: Reader, view: CrisisView, number: int) -> Rows:
    t = sentences(reader)
    waiting = door(reader, number, CrisisPage.WAITING, "waiting", count=len(view.waiting))
    if not view.may_lead and not view.is_group:
        return ()
    rows: Rows = (
        (waiting,),
        (
            door(reader, number, CrisisPage.EXTEND, "extend"),
            door(reader, number, CrisisPage.MORE, "more"),
        ),
    )
    approve = Button(t("crises-approve-button"), ApproveStatement(number, view.seal))
    may_approve = bool(view.crisis.proposed) and view.reads_typed and not view.is_mine_proposed
    return ((approve,), *rows) if may_approve else rows


def more(reader: Reader, view: CrisisView) -> Message:
    """What is needed less often."""
    t, number = sentences(reader), view.crisis.id or 0
    said = t("crises-draft-says", statement=statement(reader, view.crisis, view.unit))
    rows = (
        (Button(t("crises-statement-button"), WriteStatement(number)),),
        (Button(t("crises-end-button"), EndCrisis(number)),),
        (door(reader, number, CrisisPage.MAIN, "back"),),
    )
    return Message(said, rows)


def extend(reader: Reader, view: CrisisView) -> Message:
    """How much longer?"""
    t, number = sentences(reader), view.crisis.id or 0
    hours = tuple(
        Button(t("crises-more-hours-button", hours=one), ExtendCrisis(number, one)) for one in MORE_HOURS
    )
    until = view.crisis.ends_at or view.now
    return Message(t("crises-extend", until=until), (hours, (door(reader, number, CrisisPage.MAIN, "back"),)))


def sure(reader: Reader, crisis_id: int) -> Message:
    """End it now?"""
    t = sentences(reader)
    yes = Button(t("crises-end-sure-button"), EndCrisis(crisis_id, sure=True))
    return Message(t("crises-end-sure"), ((yes,), (door(reader, crisis_id, CrisisPage.MAIN, "back"),)))


def _over(reader: Reader, view: CrisisView) -> Message:
    t, crisis, number = sentences(reader), view.crisis, view.crisis.id or 0
    ended = crisis.ended_at or crisis.ends_at or view.now
    lines = [t("crises-over", unit=view.unit, ended=ended, reason=_why(reader, view))]
    lines += [Safe(""), t("crises-over-left", count=len(view.waiting))]
    lines += items(reader, view.waiting, crisis.unit_id)
    waiting = (door(reader, number, CrisisPage.WAITING, "waiting", count=len(view.waiting)),)
    review = (door(reader, number, CrisisPage.REVIEW, "review"),)
    anew = (Button(t("crises-anew-button"), BeginCrisis(crisis.unit_id)),)
    may_begin = view.waiting and view.may_lead and not view.is_group
    rows = (*((waiting,) if view.waiting else ()), review, *((anew,) if may_begin else ()))
    return Message("\n".join(lines), rows)


def _below(reader: Reader, view: CrisisView) -> Message:
    """For a unit below: what of it waits."""
    t, number = sentences(reader), view.crisis.id or 0
    own_id = view.waiting[0].unit_id if view.waiting else 0
    until = view.crisis.ends_at or view.now
    is_on = view.crisis.state == CrisisState.ON
    ended = view.crisis.ended_at or until
    head = (
        t("crises-above", unit=view.unit, until=until)
        if is_on
        else t("crises-over", unit=view.unit, ended=ended, reason=_why(reader, view))
    )
    waits = [t("crises-waiting", count=len(view.waiting)), *items(reader, view.waiting, own_id)]
    lines = [head, *(waits if view.waiting else [t("crises-nothing")])]
    open_it = door(reader, number, CrisisPage.WAITING, "waiting", count=len(view.waiting))
    return Message("\n".join(lines), ((open_it,),) if view.waiting else ())


def holding(reader: Reader, crisis: CrisisFacts, unit: str, readers: int) -> Message:
    """What the groups read: the statement with one button; and that it is over."""
    t = sentences(reader)
    if crisis.state != CrisisState.ON:
        return Message(t("crises-holding-over", unit=unit))
    lines = [t("crises-holding", unit=unit, statement=statement(reader, crisis, unit))]
    lines += [Safe(""), t("crises-holding-count", count=readers)] if readers else []
    read = Button(t("crises-read-button"), ReadStatement(crisis.id or 0))
    return Message("\n".join(lines), ((read,),))

"""The card of who takes part in a handover: her part of the list line by line, and what she may do meanwhile."""

from domain.handover_presses import (
    AskForGuardian,
    ChooseWay,
    EndTakeover,
    HandoverPage,
    LeaveBeside,
    ReportTakeoverPost,
    TickLine,
    TurnHandover,
    UntickLast,
)
from domain.handover_states import HandoverState
from domain.handover_views import HandoverView
from domain.markup import Safe
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.takeover_presses import OpenReport, StopTakeover
from domain.takeovers import CLOSES_WITHIN, Item, Part, Side, Way
from words.formats import clock
from words.handovers import SHOWN_BRIEF, agrees, head, line, mine_first
from words.sentences import sentences
from words.sharing import one_line

ANSWERS = ("changed", "never-typed")
BESIDE = (Side.ADULT, Side.HOLDER)


def not_hers(reader: Reader) -> Message:
    """It is somebody else's now, or nobody's."""
    return Message(sentences(reader)("handovers-not-hers"))


def card(reader: Reader, view: HandoverView, side: Side, page: HandoverPage) -> Message:
    """What she sees of it."""
    text = [*_head(reader, view, side), *_body(reader, view, side)]
    t = sentences(reader)
    text += [t("handovers-end-sure")] if page is HandoverPage.END and _may_end(view, side) else []
    return Message("\n\n".join(text), _rows(reader, view, side, page))


def _head(reader: Reader, view: HandoverView, side: Side) -> list[Safe]:
    t, nobody = sentences(reader), sentences(reader)("handovers-nobody")
    names = {"guardian": view.guardian or nobody, "holder": view.holder or nobody}
    who = (
        t("handovers-who", **names)
        if view.part is Part.HOLDS
        else t("handovers-who-three", adult=view.adult or nobody, **names)
    )
    top = [t("handovers-head", slot=head(reader, view))]
    top += [t("handovers-theme", theme=view.theme)] if view.theme else []
    brief = one_line(view.brief, SHOWN_BRIEF)
    if side is Side.HOLDER and view.part is not Part.HOLDS:
        top += [t("handovers-brief-elsewhere")] if brief else []
    else:
        top += [t("handovers-brief", brief=brief)] if brief else []
    return [Safe("\n".join([*top, who]))]


def _body(reader: Reader, view: HandoverView, side: Side) -> list[Safe]:
    t = sentences(reader)
    match view.state:
        case HandoverState.RUNNING:
            return _running(reader, view, side)
        case HandoverState.CLOSED:
            return [t("handovers-closed", who=_thanked(view, side))]
        case HandoverState.MISSED:
            return [t("handovers-missed", side=side.value)]
        case HandoverState.CLOSING | HandoverState.OVERDUE:
            return [*_ending(reader, view), *_list(reader, view, side)]
        case _:
            return [*_waits(reader, view), *_list(reader, view, side)]


def _thanked(view: HandoverView, side: Side) -> str:
    """For what she is thanked."""
    return view.part.value if side is Side.HOLDER else side.value


def _waits(reader: Reader, view: HandoverView) -> list[Safe]:
    """What keeps the first list open, besides its lines."""
    t = sentences(reader)
    told = [t("handovers-late")] if view.is_late else []
    told += [t("handovers-needs-guardian")] if view.guardian is None else []
    told += [t("handovers-needs-adult")] if view.needs_adult else []
    return told


def _ending(reader: Reader, view: HandoverView) -> list[Safe]:
    t = sentences(reader)
    told = [t("handovers-closing", stopped=view.was_stopped)]
    if view.state is HandoverState.OVERDUE:
        return [*told, t("handovers-overdue")]
    if view.ended_at is not None:
        told.append(t("handovers-closing-until", until=clock(reader, view.ended_at + CLOSES_WITHIN)))
    return told


def _running(reader: Reader, view: HandoverView, side: Side) -> list[Safe]:
    t = sentences(reader)
    facts = {"until": clock(reader, view.slot.ends_at), "posts": view.posts}
    told = (
        t("handovers-running", wanted=view.wanted_posts, **facts)
        if view.wanted_posts and "posts" in view.rules
        else t("handovers-running-free", **facts)
    )
    hint = [t("handovers-report-hint")] if may_report(view, side) else []
    return [told, *hint, *_agreed(reader, view, side)]


def _agreed(reader: Reader, view: HandoverView, side: Side) -> list[Safe]:
    """The rules again, for whoever has it in hand or prepares."""
    if side is Side.GUARDIAN:
        return []
    each = [sentences(reader)("handovers-agreed-line", line=line(reader, view, one)) for one in view.rules]
    return [Safe("\n".join([sentences(reader)("handovers-rules-for-her"), *each]))]


def _list(reader: Reader, view: HandoverView, side: Side) -> list[Safe]:
    """Her lines, the next one marked; and how far the others are."""
    t, mine = sentences(reader), view.lists.get(side)
    others = _others(reader, view, side)
    if mine is None and side is Side.ADULT:
        return [t("handovers-stays-beside"), *others]
    if mine is None:
        told = [t("handovers-prepares", adult=view.adult or t("handovers-nobody"))]
        return [*told, *_agreed(reader, view, side)]
    if _waits_for_way(view, side):
        return [t("handovers-ask-way"), *others]
    following = mine_first(view, side)
    each = [_marked(reader, view, side, item, following) for item in mine]
    told = [Safe("\n".join([t("handovers-list", phase=view.phase.value), *each]))]
    told += [t("handovers-mine-done")] if following is None else []
    return [*told, *others]


def _marked(reader: Reader, view: HandoverView, side: Side, item: str, following: str | None) -> Safe:
    mark = "done" if (side, item) in view.ticks else "next" if item == following else "open"
    return sentences(reader)(f"handovers-{mark}-line", line=line(reader, view, item))


def _others(reader: Reader, view: HandoverView, side: Side) -> list[Safe]:
    t = sentences(reader)
    each = [
        t("handovers-others", side=one.value, done=len(items) - len(view.left(one)), all=len(items))
        for one, items in view.lists.items()
        if one is not side
    ]
    return [Safe("\n".join(each))] if each else []


def _waits_for_way(view: HandoverView, side: Side) -> bool:
    return view.state is HandoverState.OPENING and side is Side.GUARDIAN and not view.way


def may_report(view: HandoverView, side: Side) -> bool:
    """Whether she tells what was posted: whoever has the account in hand, the adult beside her, the guardian."""
    return side is not Side.HOLDER or view.hands is Side.HOLDER


def _may_end(view: HandoverView, side: Side) -> bool:
    return view.state is HandoverState.RUNNING and may_report(view, side)


def _rows(reader: Reader, view: HandoverView, side: Side, page: HandoverPage) -> Rows:
    slot_id = view.slot.id or 0
    match view.state:
        case HandoverState.CLOSED:
            report = Button(_label(reader, "result"), OpenReport(slot_id))
            return ((report,),) if side is not Side.ADULT else ()
        case HandoverState.MISSED:
            return ()
        case HandoverState.RUNNING:
            return _while_running(reader, view, side, page)
    if page is HandoverPage.MORE:
        return _more(reader, view, side)
    keys = _ticks(reader, view, side)
    more = (Button(_label(reader, "more"), TurnHandover(slot_id, HandoverPage.MORE)),)
    return (keys, more) if _more_keys(reader, view, side) else (keys,)


def _label(reader: Reader, name: str) -> str:
    return sentences(reader)(f"handovers-{name}-button")


def _ticks(reader: Reader, view: HandoverView, side: Side) -> tuple[Button, ...]:
    """The one line that comes next, or the way at first."""
    slot_id = view.slot.id or 0
    if _waits_for_way(view, side):
        return tuple(Button(_label(reader, one.value), ChooseWay(slot_id, one)) for one in Way)
    item = mine_first(view, side)
    if item is None:
        return ()
    if item == Item.PASSWORD:
        return tuple(Button(_label(reader, one), TickLine(slot_id, str(item), one)) for one in ANSWERS)
    return (Button(_label(reader, agrees(item)), TickLine(slot_id, str(item))),)


def _more_keys(reader: Reader, view: HandoverView, side: Side) -> list[Button]:
    slot_id, found = view.slot.id or 0, list[Button]()
    if any(one is side for one, _ in view.ticks):
        found.append(Button(_label(reader, "untick"), UntickLast(slot_id)))
    if view.state is HandoverState.OPENING and side is Side.GUARDIAN:
        found.append(Button(_label(reader, "guardian"), AskForGuardian(slot_id)))
    if view.state is HandoverState.OPENING and side is Side.ADULT:
        found.append(Button(_label(reader, "leave"), LeaveBeside(slot_id)))
    return found


def _more(reader: Reader, view: HandoverView, side: Side) -> Rows:
    back = Button(_label(reader, "back"), TurnHandover(view.slot.id or 0, HandoverPage.MAIN))
    return (*((one,) for one in _more_keys(reader, view, side)), (back,))


def _while_running(reader: Reader, view: HandoverView, side: Side, page: HandoverPage) -> Rows:
    slot_id = view.slot.id or 0
    if not may_report(view, side):
        return ()
    if page is HandoverPage.END:
        keep = Button(_label(reader, "keep-on"), TurnHandover(slot_id, HandoverPage.MAIN))
        return ((Button(_label(reader, "end-sure"), EndTakeover(slot_id)), keep),)
    report = Button(_label(reader, "report"), ReportTakeoverPost(slot_id))
    end = Button(_label(reader, "end"), TurnHandover(slot_id, HandoverPage.END))
    stop = (Button(_label(reader, "stop"), StopTakeover(slot_id)),) if side is Side.GUARDIAN else ()
    return ((report, end), stop)

"""The card of humas about a handover: how far it is, without names, and what humas may do."""

from domain.handover_presses import (
    CallOff,
    HandoverPage,
    ListAdults,
    StepIn,
    TurnHandover,
    WaitLonger,
)
from domain.handover_states import UNBEGUN, HandoverState
from domain.handover_views import HandoverView
from domain.markup import Safe
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.takeover_presses import OpenHandover, OpenReport, OpenSlot, StopTakeover
from domain.takeovers import Part, Side
from words.formats import clock
from words.handovers import STOPPABLE, counts, head, waited_for
from words.sentences import sentences

IN_FRONT = 3


def gone(reader: Reader) -> Message:
    """Nobody holds it."""
    return Message(sentences(reader)("handovers-room-gone"))


def card(reader: Reader, view: HandoverView, page: HandoverPage) -> Message:
    """How it stands."""
    t = sentences(reader)
    if page is HandoverPage.STOP and view.state in STOPPABLE:
        return stop_sure(reader, view)
    if page is HandoverPage.CALL_OFF and view.state in UNBEGUN:
        return call_off_sure(reader, view)
    text = [t("handovers-room-head", slot=head(reader, view)), *_body(reader, view)]
    return Message("\n\n".join(text), _rows(reader, view, page))


def stop_sure(reader: Reader, view: HandoverView) -> Message:
    """Is it meant?"""
    t, slot_id = sentences(reader), view.slot.id or 0
    yes = Button(t("handovers-stop-sure-button"), StopTakeover(slot_id, sure=True))
    no = Button(t("handovers-keep-button"), TurnHandover(slot_id, HandoverPage.MAIN))
    return Message(t("handovers-stop-sure", slot=head(reader, view)), ((yes, no),))


def call_off_sure(reader: Reader, view: HandoverView) -> Message:
    """Is it meant?"""
    t, slot_id = sentences(reader), view.slot.id or 0
    yes = Button(t("handovers-call-off-sure-button"), CallOff(slot_id, sure=True))
    no = Button(t("handovers-keep-button"), TurnHandover(slot_id, HandoverPage.MAIN))
    return Message(t("handovers-call-off-sure", slot=head(reader, view)), ((yes, no),))


def _body(reader: Reader, view: HandoverView) -> list[Safe]:
    t, done = sentences(reader), counts(view)
    match view.state:
        case HandoverState.RUNNING:
            return [t("handovers-room-running", until=clock(reader, view.slot.ends_at), posts=view.posts)]
        case HandoverState.CLOSING:
            return [t("handovers-room-closing", stopped=view.was_stopped, **done)]
        case HandoverState.OVERDUE:
            return [t("handovers-room-overdue", **done)]
        case HandoverState.CLOSED:
            return [t("handovers-room-closed", posts=view.posts)]
        case HandoverState.MISSED:
            return [t("handovers-room-missed")]
        case _:
            return _opening(reader, view)


def _opening(reader: Reader, view: HandoverView) -> list[Safe]:
    t = sentences(reader)
    state = t("handovers-room-opening", **counts(view)) if view.has_opened else t("handovers-room-named")
    told = [state]
    told += [t("handovers-room-late", who=waited_for(reader, view))] if view.is_late else []
    told += [t("handovers-room-needs-guardian")] if view.guardian is None else []
    told += [t("handovers-room-needs-adult")] if view.needs_adult else []
    return told


def _rows(reader: Reader, view: HandoverView, page: HandoverPage) -> Rows:
    """At most three things to do, and the rest behind Lainnya."""
    keys = _keys(reader, view)
    turn = HandoverPage.MAIN if page is HandoverPage.MORE else HandoverPage.MORE
    label = sentences(reader)(f"handovers-{'back' if page is HandoverPage.MORE else 'more'}-button")
    other = (Button(label, TurnHandover(view.slot.id or 0, turn)),)
    if len(keys) <= IN_FRONT:
        return tuple((one,) for one in keys)
    shown = keys[IN_FRONT:] if page is HandoverPage.MORE else keys[:IN_FRONT]
    return (*((one,) for one in shown), other)


def _keys(reader: Reader, view: HandoverView) -> list[Button]:
    """What may be done now, the likeliest first."""
    t, slot_id = sentences(reader), view.slot.id or 0
    look = Button(t("handovers-slot-button"), OpenSlot(slot_id))
    stop = Button(t("handovers-stop-button"), StopTakeover(slot_id))
    match view.state:
        case HandoverState.RUNNING:
            return [stop, look]
        case HandoverState.CLOSED:
            return [Button(t("handovers-result-button"), OpenReport(slot_id))]
        case HandoverState.OVERDUE:
            return [Button(t("handovers-tick-for-button"), OpenHandover(slot_id)), look]
        case HandoverState.CLOSING | HandoverState.MISSED:
            return [look]
    first = _while_late(reader, view) if view.is_late else []
    return [*_people(reader, view), *first, look, *([stop] if view.has_opened else [])]


def _people(reader: Reader, view: HandoverView) -> list[Button]:
    """Who is missing, or might be."""
    t, slot_id = sentences(reader), view.slot.id or 0
    adult = Button(t("handovers-adult-button"), ListAdults(slot_id))
    step_in = Button(t("handovers-step-in-button"), StepIn(slot_id))
    is_awaited = view.guardian is None or (view.is_late and bool(view.left(Side.GUARDIAN)))
    return [
        *([adult] if view.part is not Part.HOLDS and view.needs_adult else []),
        *([step_in] if is_awaited else []),
    ]


def _while_late(reader: Reader, view: HandoverView) -> list[Button]:
    t, slot_id = sentences(reader), view.slot.id or 0
    return [
        Button(t("handovers-wait-button"), WaitLonger(slot_id)),
        Button(t("handovers-replace-button"), OpenSlot(slot_id)),
        Button(t("handovers-call-off-button"), CallOff(slot_id)),
    ]

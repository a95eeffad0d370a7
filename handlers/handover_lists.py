"""Ticking the two lists of a handover line by line, each side its own, until it begins or is closed."""

import words.handover_notes
from domain.handover_presses import ChooseWay, EndTakeover, HandoverPage, TickLine, UntickLast
from domain.handover_states import HandoverState, HandoverStep
from domain.handover_views import HandoverView, phase_of
from domain.refusal import Refusal
from domain.takeover_times import OPENS_BEFORE, has_opened
from domain.takeovers import Item, Side
from handlers import handing, handover_posts
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import cards, handover_cards, handover_people, handover_steps, handovers
from storage.handovers import Handover, HandoverTick
from storage.takeovers import TakeoverSlot

TICKED = (HandoverState.OPENING, HandoverState.CLOSING, HandoverState.OVERDUE)
PASSWORD_ANSWERS = ("changed", "never-typed")


def choose_way(turn: Turn, pressed: ChooseWay) -> None:
    """The guardian says how it gets into her hands."""
    slot, row = _ticking(turn, pressed.slot_id)
    if handing.side_of(turn, slot, row) is not Side.GUARDIAN:
        raise Refusal("handovers-not-yours")
    if row.state != HandoverState.OPENING:
        raise Refusal("handovers-not-now")
    row.way = pressed.way
    handing.note(turn, slot, f"way {pressed.way}")
    handover_cards.redraw(turn.session, pressed.slot_id, turn.now)


def _ticking(turn: Turn, slot_id: int) -> tuple[TakeoverSlot, Handover]:
    """A handover with an open list."""
    slot, row = handing.lent(turn, slot_id)
    if not has_opened(row):
        raise Refusal("handovers-early", at=slot.starts_at - OPENS_BEFORE)
    if row.state not in TICKED:
        raise Refusal("handovers-not-now")
    return slot, row


def tick(turn: Turn, pressed: TickLine) -> None:
    """This line is so; the last one of all lets the takeover begin, or closes it."""
    slot, row = _ticking(turn, pressed.slot_id)
    side, view = handing.side_of(turn, slot, row), handing.view_of(turn, slot)
    if _is_next(view, side, pressed):
        _write(turn, row, side, pressed)
        handing.note(turn, slot, f"ticked {pressed.item}")
        step = handover_steps.go_on(turn.session, slot, row, turn.now)
        if step is not None:
            if step is HandoverStep.BEGIN:
                handover_posts.listen(turn, slot, row)
            _tell_others(turn, slot, row)
            turn.toast(words.handover_notes.toast(turn.reader, _said(step)))
    _front(turn, slot)


def _is_next(view: HandoverView, side: Side, pressed: TickLine) -> bool:
    """Whether it is the line that she is asked now; an older button of hers changes nothing."""
    if side not in view.lists or pressed.item not in view.lists[side]:
        raise Refusal("handovers-not-yours")
    if pressed.item == Item.PASSWORD and pressed.answer not in PASSWORD_ANSWERS:
        raise Refusal("handovers-not-now")
    left = view.left(side)
    needs_way = side is Side.GUARDIAN and view.state is HandoverState.OPENING and not view.way
    return bool(left) and left[0] == pressed.item and not needs_way


def _write(turn: Turn, row: Handover, side: Side, pressed: TickLine) -> None:
    line = HandoverTick(
        slot_id=row.slot_id,
        phase=phase_of(row.state),
        side=side,
        item=pressed.item,
        person_id=turn.person.id if turn.person is not None else None,
        answer=pressed.answer,
        at=turn.now,
    )
    handovers.tick(turn.session, line)


def _said(step: HandoverStep) -> str:
    return "began" if step is HandoverStep.BEGIN else "closed"


def _tell_others(turn: Turn, slot: TakeoverSlot, row: Handover) -> None:
    """It went on: those who ticked before her get their card anew, so that they hear it."""
    me = turn.person.id if turn.person is not None else None
    for person in handover_people.of(turn.session, row):
        if person.id != me:
            handover_cards.hand(turn.session, slot, person, turn.now)


def _front(turn: Turn, slot: TakeoverSlot) -> None:
    """Her card shows its first side again, at once; the others follow."""
    card = handing.card_here(turn, slot)
    handover_cards.redraw(turn.session, slot.id or 0, turn.now)
    if card is not None:
        card.page = HandoverPage.MAIN
        cards.hurry(turn.session, card, turn.now)


def untick(turn: Turn, pressed: UntickLast) -> None:
    """Her last tick on the list that is open was a slip."""
    slot, row = _ticking(turn, pressed.slot_id)
    side = handing.side_of(turn, slot, row)
    hers = [
        one for one in handovers.ticks(turn.session, row.slot_id, phase_of(row.state)) if one.side == side
    ]
    order = list(handing.view_of(turn, slot).lists.get(side, ()))
    if hers:
        last = max(hers, key=lambda one: order.index(one.item))
        handovers.untick(turn.session, last)
        handing.note(turn, slot, f"unticked {last.item}")
    _front(turn, slot)


def end_early(turn: Turn, pressed: EndTakeover) -> None:
    """They are done before its time: the last list is open."""
    slot, row = handing.lent(turn, pressed.slot_id)
    side, view = handing.side_of(turn, slot, row), handing.view_of(turn, slot)
    if side is Side.HOLDER and view.hands is not Side.HOLDER:
        raise Refusal("handovers-not-yours")
    if row.state != HandoverState.RUNNING:
        raise Refusal("handovers-not-now")
    handover_steps.end(turn.session, slot, row, turn.now)
    handing.note(turn, slot, "ended takeover early")
    _tell_others(turn, slot, row)
    _front(turn, slot)


FEATURE = Feature(
    noun="handover_lists",
    presses={
        ChooseWay: Pressed(choose_way),
        TickLine: Pressed(tick),
        UntickLast: Pressed(untick),
        EndTakeover: Pressed(end_early),
    },
)

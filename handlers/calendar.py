"""Looking at the calendar: one message per chat that is turned, not repeated."""

import words.calendar
from domain.calendar import AGAIN, ShowSpan, Span
from domain.refusal import Refusal
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.pointing import point_at
from handlers.turn import Turn
from storage import calendar, cards

SPANS = {
    "": Span.WEEK,
    "minggu depan": Span.NEXT,
    "pekan depan": Span.NEXT,
    "next week": Span.NEXT,
    "bulan": Span.MONTH,
    "bulan ini": Span.MONTH,
    "month": Span.MONTH,
}


def show(turn: Turn, text: str) -> None:
    """The unit's calendar; asked again within ten minutes, a group is led to the one that stands there."""
    unit = turn.unit_here()
    subject, chat_id = f"calendar:{unit.id}", turn.chat.id or 0
    span = SPANS.get(text.strip().casefold(), Span.WEEK)
    card = cards.of(turn.session, subject, chat_id)
    if card is not None and card.message_id is not None and _is_recent(turn, unit.id or 0):
        card.digest, card.page = None, span
        turn.redraw(subject)
        point_at(turn, card, words.calendar.above(turn.reader))
        return
    if card is not None:
        is_typed = turn.incoming.is_group and turn.incoming.press_id is None
        calendar.put_up_anew(card, turn.incoming.message_id if is_typed else None)
    turn.show(subject)
    calendar.turn_to(turn.session, subject, chat_id, span)
    calendar.note_shown(turn.session, unit.id or 0, chat_id, turn.now)


def _is_recent(turn: Turn, unit_id: int) -> bool:
    shown = calendar.shown_at(turn.session, unit_id, turn.chat.id or 0)
    return turn.incoming.is_group and shown is not None and turn.now - shown < AGAIN


def turn_over(turn: Turn, pressed: ShowSpan) -> None:
    """Another span, on the message that was pressed; an older calendar comes to life by it."""
    subject, chat_id = f"calendar:{pressed.unit_id}", turn.chat.id or 0
    card = cards.of(turn.session, subject, chat_id)
    if card is None or turn.incoming.message_id is None:
        raise Refusal("calendar-gone")
    if card.message_id != turn.incoming.message_id:
        calendar.move_to(card, turn.incoming.message_id)
    calendar.turn_to(turn.session, subject, chat_id, pressed.span)
    turn.redraw(subject)


FEATURE = Feature(
    noun="calendar",
    commands=(Command(("kalender", "calendar"), show, (Scope.GROUP, Scope.PRIVATE)),),
    presses={ShowSpan: Pressed(turn_over)},
)

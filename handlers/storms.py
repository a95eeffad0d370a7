"""Humas opens one case out of many that came at once."""

import words.ringing
from domain.refusal import Refusal
from domain.storms import OpenOfStorm, TurnStorm, subject
from handlers import case_pages
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import cards


def open_one(turn: Turn, pressed: OpenOfStorm) -> None:
    """Its card becomes the newest message here."""
    case_pages.put_up(turn, case_pages.seen(turn, pressed.case_id))
    turn.toast(words.ringing.room_toast(turn.reader))


def turn_page(turn: Turn, pressed: TurnStorm) -> None:
    """Other cases of it, on the same card."""
    case_pages.seen(turn, pressed.storm_id)
    card = cards.of(turn.session, subject(pressed.storm_id), turn.chat.id or 0)
    if card is None:
        raise Refusal("storms-gone")
    card.page = str(max(pressed.page, 0))
    cards.hurry(turn.session, card, turn.now)


FEATURE = Feature(
    noun="storms",
    presses={OpenOfStorm: Pressed(open_one), TurnStorm: Pressed(turn_page)},
)

"""Looking for the Papan."""

import words.boards
from handlers.feature import Command, Feature
from handlers.pointing import point_at
from handlers.turn import Turn
from storage import calendar, cards


def show(turn: Turn, _: str) -> None:
    """A group is led to its Papan, or gets it; in private it is put up anew."""
    subject = f"board:{turn.unit_here().id}"
    card = cards.of(turn.session, subject, turn.chat.id or 0)
    if card is not None and card.message_id is not None and turn.incoming.is_group:
        point_at(turn, card, words.boards.above(turn.reader, _others(turn)))
        return
    if card is not None:
        calendar.put_up_anew(card, None)
    turn.show(subject)


def _others(turn: Turn) -> list[tuple[int, str]]:
    """The other unit of this group, while it is not known which one is meant."""
    mine = turn.unit.id if turn.unit is not None else None
    return [(one.id or 0, one.name) for one in turn.here if turn.is_undecided and one.id != mine]


FEATURE = Feature(noun="boards", commands=(Command(("papan", "board"), show),))

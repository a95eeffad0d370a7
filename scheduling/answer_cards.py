"""Draws answers of the bank where humas reads, for somebody else than the writer to approve."""

from datetime import datetime

import words.answer_bank
from domain.message import Message
from domain.remarks import AnswerState
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from storage import bank_answers, people, units
from storage.cards import Card
from storage.session import Session
from words.answer_bank import AnswerView


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """An answer as it stands now; one that was judged before the card left stays away."""
    row = bank_answers.find(session, int(card.subject.partition(":")[2]))
    if row is None or (card.digest is None and row.state != AnswerState.PROPOSED):
        return None
    names = [
        people.get(session, one).first_name if one is not None else None
        for one in (row.person_id, row.approved_by)
    ]
    unit = units.get(session, row.unit_id)
    view = AnswerView(row, names[0], names[1], may_judge=True)
    return words.answer_bank.card(reader_of(session, card, unit), view)


ANSWERS = Renderer(draw, WHILE_TAPPED)

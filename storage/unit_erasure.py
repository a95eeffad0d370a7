"""Erases a unit: every row that was its own goes, and everyone who belonged nowhere else is erased with it."""

from datetime import datetime
from itertools import product

from sqlalchemy import Column, SelectBase, Table, delete, select
from sqlmodel import Session, col
from sqlmodel import select as ask

from storage import evaluations, retention, takeover_forgetting, unit_settings
from storage.account_requests import AccountRequest
from storage.accounts import Account
from storage.cards import Card
from storage.cases import Case
from storage.crises import Crisis
from storage.dropping import drop, loosen, pointers
from storage.duties import DutySwap
from storage.members import Member
from storage.people import Person
from storage.posts import Post
from storage.remarks import BankAnswer
from storage.roles import Grant
from storage.suggestions import Suggestion
from storage.takeovers import TakeoverSlot
from storage.units import Unit
from storage.verdicts import Verdict

LOOSENED = {
    ("chats", "unit_id"),
    ("units", "parent_id"),
    ("accounts", "second_unit_id"),
    ("account_requests", "parent_id"),
}
STAYS = {"journal", "journal_seals"}
"""Its lines are chained and hold ids only; the unit's row stays for them, without its name."""


def erase(session: Session, unit: Unit, now: datetime) -> None:
    """Take a unit out. Children stand alone from now on; the journal keeps its lines."""
    unit_id, people = unit.id or 0, _only_here(session, unit)
    children = list(session.exec(ask(Unit).where(Unit.parent_id == unit_id)).all())
    _drop_cards(session, unit_id)
    takeover_forgetting.free_hours(session, unit_id)
    evaluations.forget_unit(session, unit_id)
    for column in pointers("units"):
        _release(session, column, select(Unit.__table__.c.id).where(Unit.__table__.c.id == unit_id))  # type: ignore[attr-defined]
    session.expire_all()
    unit.name, unit.created_by, unit.parent_id, unit.idle_due = "", None, None, None
    unit.closed_at = unit.closed_at or now
    session.flush()
    for child in children:
        unit_settings.settle(session, child.id or 0, now)
    for person in people:
        retention.erase(session, person, now)


def _only_here(session: Session, unit: Unit) -> list[Person]:
    """Everyone with a membership or role in this unit, and none in another, nor the house itself."""
    unit_id = unit.id or 0
    here = [ask(table.person_id).where(table.unit_id == unit_id) for table in (Member, Grant)]
    elsewhere = [
        ask(Member.person_id).where(col(Member.unit_id) != unit_id),
        ask(Grant.person_id).where(col(Grant.unit_id).is_(None) | (col(Grant.unit_id) != unit_id)),
    ]
    hers = ask(Person).where(col(Person.id).in_(here[0]) | col(Person.id).in_(here[1]))
    alone = hers.where(*(col(Person.id).not_in(one) for one in elsewhere))
    return list(session.exec(alone).all())


def _drop_cards(session: Session, unit_id: int) -> None:
    """Cards name what they show in words."""
    for its, nouns in (
        (ask(Post.id).where(Post.unit_id == unit_id), ("post", "review", "live")),
        (ask(Suggestion.id).where(Suggestion.unit_id == unit_id), ("suggestion",)),
        (ask(TakeoverSlot.id).where(TakeoverSlot.unit_id == unit_id), ("handover", "takeover")),
        (ask(AccountRequest.id).where(AccountRequest.unit_id == unit_id), ("account-request",)),
        (ask(Account.id).where(Account.unit_id == unit_id), ("account-silence",)),
        (ask(Case.id).where(Case.unit_id == unit_id), ("case", "storm")),
        (ask(Verdict.id).join(Case).where(Case.unit_id == unit_id), ("rating",)),
        (ask(Crisis.id).where(Crisis.unit_id == unit_id), ("crisis", "holding")),
        (ask(BankAnswer.id).where(BankAnswer.unit_id == unit_id), ("answer",)),
        (ask(DutySwap.id).where(DutySwap.unit_id == unit_id), ("duty-swap",)),
        (ask(Unit.id).where(Unit.id == unit_id), ("board", "calendar", "slots")),
    ):
        for number, noun in product(session.exec(its).all(), nouns):
            session.execute(delete(Card).where(col(Card.subject) == f"{noun}:{number}"))
    session.execute(delete(Card).where(col(Card.subject).startswith(f"duty-week:{unit_id}:")))


def _release(session: Session, column: Column[int], gone: SelectBase) -> None:
    """Rows that point through this column to what goes: they go as well, or only their link is cut."""
    table: Table = column.table
    if table.name in STAYS:
        return
    if (table.name, column.name) in LOOSENED:
        loosen(session, column, gone)
        return
    drop(session, column, gone)

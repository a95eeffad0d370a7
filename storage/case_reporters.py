"""Who reported a case, how often and from where: numbers and the first names that a card has room for."""

from collections.abc import Sequence

from sqlalchemy import func
from sqlmodel import Session, col, select

from domain.alerts import COUNTED
from domain.case_views import Reporters, Told
from storage.cases import CaseNumbers, CaseReport
from storage.chats import Chat
from storage.people import Person

MOST_NAMES = 4
MOST_LOOKED_AT = 12
MOST_PLACES = 3
MOST_TOLD = 12


def first(session: Session, case_id: int) -> list[Person]:
    """The members who reported it first, each once."""
    who = select(Person).join(CaseReport, col(CaseReport.person_id) == col(Person.id))
    who = who.where(CaseReport.case_id == case_id).order_by(col(CaseReport.id)).limit(MOST_LOOKED_AT)
    return list({one.id: one for one in session.exec(who)}.values())[:MOST_NAMES]


def of(session: Session, case_id: int, names: Sequence[str]) -> Reporters:
    """How many there were, of whom these are named."""
    person, code = col(CaseReport.person_id), col(CaseReport.code)
    counted = select(
        func.count(),
        func.count(person),
        func.count(func.distinct(person)),
        func.count(code).filter(person.is_(None)),
    ).where(CaseReport.case_id == case_id)
    reports, known, members, anonymous = session.exec(counted).one()
    places = select(Chat.title).join(CaseReport, col(CaseReport.chat_id) == col(Chat.id))
    places = places.where(CaseReport.case_id == case_id, col(Chat.title).is_not(None))
    shown = session.exec(places.group_by(col(Chat.id)).order_by(func.min(CaseReport.id)).limit(MOST_PLACES))
    groups = select(func.count(func.distinct(CaseReport.chat_id))).where(CaseReport.case_id == case_id)
    return Reporters(
        reports=reports,
        members=members,
        names=names,
        anonymous=anonymous,
        guests=reports - known - anonymous,
        places=[title for title in shown if title],
        groups=session.exec(groups).one(),
    )


def newest(session: Session, case_id: int) -> list[Told]:
    """The newest reports, earliest first, with their notes."""
    its = select(CaseReport, Person.first_name).outerjoin(Person, col(Person.id) == col(CaseReport.person_id))
    its = its.where(CaseReport.case_id == case_id).order_by(col(CaseReport.id).desc())
    rows = list(session.exec(its.limit(MOST_TOLD)))
    return [Told(name, one.code is not None, one.note, one.at) for one, name in reversed(rows)]


def numbers(session: Session, case_id: int) -> list[CaseNumbers]:
    """The first and the last number of each thing that was counted, in the order in which they were read."""
    found: dict[int, CaseNumbers] = {}
    for name in COUNTED:
        column = col(getattr(CaseNumbers, name.value))
        its = select(CaseNumbers).where(CaseNumbers.case_id == case_id, column.is_not(None))
        order = col(CaseNumbers.id)
        ends = [session.exec(its.order_by(by).limit(1)).first() for by in (order, order.desc())]
        found |= {one.id or 0: one for one in ends if one is not None}
    return sorted(found.values(), key=lambda one: one.id or 0)

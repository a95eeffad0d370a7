"""Editions of the guide that units have published, and the sections that they changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, func
from sqlmodel import Field, Session, SQLModel, col, select

from domain.guide import FIRST_EDITION, NEW, new_key
from storage import units
from storage.members import Member


class Edition(SQLModel, table=True):
    """What a unit published; editions count on from the one it stood on. `pledge` is the newest edition that asks
    for the pledge, as of this one."""

    __tablename__ = "guide_editions"

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    number: int = Field(primary_key=True)
    pledge: int
    published_at: datetime


class GuideSection(SQLModel, table=True):
    """A section as an edition of this unit changed it; it holds until a later edition changes it again."""

    __tablename__ = "guide_sections"

    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    key: str = Field(primary_key=True)
    edition: int = Field(primary_key=True)
    title: str
    text: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class Change:
    """What one edition changes: a section of the guide, or a new one (key NEW)."""

    key: str
    title: str
    text: str
    is_hidden: bool


def newest(session: Session, unit_id: int | None) -> Edition | None:
    """The edition that holds in a unit: its own newest, else its nearest ancestor's; None for the shipped one."""
    seen: set[int] = set()
    while unit_id is not None and unit_id not in seen:
        seen.add(unit_id)
        own = select(Edition).where(Edition.unit_id == unit_id).order_by(col(Edition.number).desc())
        edition = session.exec(own.limit(1)).first()
        if edition is not None:
            return edition
        unit_id = units.get(session, unit_id).parent_id
    return None


def sections(session: Session, edition: Edition | None) -> Sequence[GuideSection]:
    """What differs from the shipped guide in this edition, which is the newest of its unit."""
    if edition is None:
        return []
    last = select(GuideSection.key, func.max(GuideSection.edition).label("edition"))
    newest_of = last.where(GuideSection.unit_id == edition.unit_id).group_by(GuideSection.key).subquery()
    same = and_(col(GuideSection.key) == newest_of.c.key, col(GuideSection.edition) == newest_of.c.edition)
    rows = select(GuideSection).join(newest_of, same).where(GuideSection.unit_id == edition.unit_id)
    return session.exec(rows.order_by(col(GuideSection.key))).all()


def pledge_wanted(session: Session, unit_id: int | None) -> int:
    """The newest edition of this unit's guide that asks for the pledge; the shipped one does."""
    edition = newest(session, unit_id)
    return edition.pledge if edition is not None else FIRST_EDITION


def note_pledge(session: Session, person_id: int, unit_id: int) -> int:
    """A member promises; returns the edition that she promised: the one that holds now."""
    edition = newest(session, unit_id)
    number = edition.number if edition is not None else FIRST_EDITION
    session.get_one(Member, (person_id, unit_id)).pledged = number
    return number


def publish(session: Session, unit_id: int, change: Change, asks_pledge: bool, now: datetime) -> Edition:
    """A unit's next edition: what held there until now, with this change. A unit that had none of its own takes over
    what its ancestor's edition changed."""
    before = newest(session, unit_id)
    number = (before.number if before is not None else FIRST_EDITION) + 1
    pledge = before.pledge if before is not None else FIRST_EDITION
    edition = Edition(
        unit_id=unit_id, number=number, pledge=number if asks_pledge else pledge, published_at=now
    )
    session.add(edition)
    session.flush()
    inherited = sections(session, before) if before is not None and before.unit_id != unit_id else []
    kept = [Change(row.key, row.title, row.text, row.is_hidden) for row in inherited if row.key != change.key]
    for one in (*kept, change):
        _put(session, edition, one)
    session.flush()
    return edition


def _put(session: Session, edition: Edition, change: Change) -> None:
    session.add(
        GuideSection(
            unit_id=edition.unit_id,
            key=new_key(edition.number) if change.key == NEW else change.key,
            edition=edition.number,
            title=change.title,
            text=change.text,
            is_hidden=change.is_hidden,
        )
    )

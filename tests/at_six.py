"""Mornings for stories: Kedungwaru's board is told at six, and what it then reads."""

from datetime import UTC, date, datetime
from typing import Any

from sqlmodel import Session, col, select

from domain.digests import DigestKind
from sandbox.messages import Message
from storage import digest_times, people
from storage.digests import Digest, DigestWish
from tests.watch import Watch

TITLE = "Ringkasan"


def utc(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026, UTC."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def settled(its: Watch, *names: str) -> None:
    """These are told from now on what belongs to what they are."""
    ids = [its.person_id(name) for name in names]

    def write(session: Session) -> None:
        for one in ids:
            digest_times.settle(session, one, its.town.clock.at)

    its.write(write)


def wish(its: Watch, name: str, kind: DigestKind = DigestKind.BOARD) -> DigestWish:
    """Her row as it is committed now."""
    person_id = its.person_id(name)

    def read(session: Session) -> DigestWish:
        found = session.get_one(DigestWish, (person_id, kind))
        session.expunge(found)
        return found

    return its.write(read)


def wants(its: Watch, name: str, kind: DigestKind = DigestKind.BOARD, **columns: Any) -> None:
    """She chose this."""
    person_id = its.person_id(name)

    def write(session: Session) -> None:
        digest_times.made(session, person_id, kind).sqlmodel_update(columns)
        digest_times.settle(session, person_id, its.town.clock.at)

    its.write(write)


def is_so(its: Watch, name: str, **columns: Any) -> None:
    """Her row as a person has other columns from now on."""

    def write(session: Session) -> None:
        found = people.found(session, its.people[name].id)
        assert found is not None
        found.sqlmodel_update(columns)
        digest_times.settle(session, found.id or 0, its.town.clock.at)

    its.write(write)


def digests(its: Watch, name: str) -> list[Message]:
    """All daily digests that she has in private, oldest first."""
    return [one for one in its.people[name].sees(its.branch.bot) if one.from_bot and TITLE in one.text]


def told_days(its: Watch, name: str, kind: DigestKind = DigestKind.BOARD) -> list[date]:
    """The days on which she was told."""
    person_id = its.person_id(name)

    def read(session: Session) -> list[date]:
        rows = select(col(Digest.day)).where(Digest.person_id == person_id, Digest.kind == kind)
        return sorted(session.exec(rows).all())

    return its.write(read)


async def comes(its: Watch, at: datetime) -> None:
    """It is then, after all that was due before."""
    await its.town.passes(at)

"""Crises for stories: called and begun by two people of a unit, and what then waits."""

from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select

from domain.crises import CrisisState
from sandbox.people import Person
from storage import crises, crisis_items, crisis_steps, people
from storage.crises import Crisis, CrisisPause
from tests.branch import SOON, Branch

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


async def called(branch: Branch, asker: Person, second: Person | None, **facts: Any) -> int:
    """A crisis that this person called for two hours; on, where a second said yes. `facts` are columns of Crisis."""

    def write(session: Session) -> int:
        now = branch.town.clock.at
        first = people.found(session, asker.id)
        assert first is not None
        values = {"unit_id": branch.unit_id, "reason": "rumor", "hours": 2, "owner_id": first.id, **facts}
        made = Crisis(state=CrisisState.DRAFT, asked_by=first.id, asked_at=now, **values)
        crises.add(session, made)
        crisis_steps.ask(session, made, now)
        other = people.found(session, second.id) if second is not None else None
        if other is not None:
            crisis_steps.begin(session, made, other.id or 0, now)
        return made.id or 0

    number = branch.write(write)
    await branch.town.rest(SOON)
    return number


def row(branch: Branch, crisis_id: int) -> Crisis:
    """A crisis as it is committed now."""

    def read(session: Session) -> Crisis:
        found = session.get_one(Crisis, crisis_id)
        session.expunge(found)
        return found

    return branch.write(read)


def newest(branch: Branch) -> Crisis:
    """The crisis that was called last."""
    last = select(Crisis.id).order_by(col(Crisis.id).desc())
    number = branch.write(lambda session: session.exec(last).first())
    assert number is not None
    return row(branch, number)


def pauses(branch: Branch) -> list[tuple[str, int, str]]:
    """All that waits or waited: what it is, its id, and what became of it."""
    every = select(CrisisPause).order_by(col(CrisisPause.noun), col(CrisisPause.subject_id))
    return branch.write(lambda session: [(one.noun, one.subject_id, one.what) for one in session.exec(every)])


def waiting(branch: Branch, crisis_id: int) -> list[str]:
    """The names of what still waits."""

    def read(session: Session) -> list[str]:
        crisis = session.get_one(Crisis, crisis_id)
        return [item.title for _, item in crisis_items.waiting(session, crisis, branch.town.clock.at)]

    return branch.write(read)


def end(branch: Branch, crisis_id: int) -> None:
    """It ends now."""
    branch.write(
        lambda session: crisis_steps.end(session, session.get_one(Crisis, crisis_id), branch.town.clock.at)
    )


async def passes(branch: Branch, time: timedelta) -> datetime:
    """So much time goes by, with all that is due in it; the moment then."""
    await branch.town.passes(branch.town.clock.at + time)
    return branch.town.clock.at

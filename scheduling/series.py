"""Keeps the next plans of every series made: four weeks ahead, and always two."""

from datetime import datetime, timedelta

from domain.post_states import ALIVE, Kind
from scheduling.sweeper import BATCH, Sweeper
from storage import following, journal, members, series, units
from storage.journal import Line
from storage.series import Series
from storage.session import Session

AWAITED = timedelta(hours=1)


def make_plans(session: Session, now: datetime) -> int:
    """What is missing of the series that are due; done twice it makes nothing more."""
    ripe = series.due(session, now, BATCH)
    for one in ripe:
        unit = units.get(session, one.unit_id)
        if unit.closed_at is not None or _is_nobodys(session, one):
            series.end(session, one, now)
        elif unit.paused_at is not None or unit.rested_at is not None:
            one.due_at = now + AWAITED
        elif one.title or _takes_title(session, one, now):
            _make(session, one, now)
        session.flush()
    return len(ripe)


def _is_nobodys(session: Session, one: Series) -> bool:
    """A member's own series ends when she leaves the unit, or is erased."""
    if one.kind != Kind.OWN:
        return False
    whose = one.owner_id or one.author_id
    return whose is None or members.found(session, whose, one.unit_id) is None


def _takes_title(session: Session, one: Series, now: datetime) -> bool:
    """A series that was begun before its plan had a title waits for it, and ends with it."""
    origin = series.first_plan(session, one)
    if origin is None or origin.state not in ALIVE:
        series.end(session, one, now)
        return False
    one.title, one.due_at = origin.title, now + AWAITED
    return bool(one.title)


def _make(session: Session, one: Series, now: datetime) -> None:
    coming = one.coming(now)
    for day in coming.days:
        post = series.make(session, one, day, now)
        if post is not None:
            following.follow(session, post, now)
            line = Line(at=now, verb="repeated", subject=f"post:{post.id}", unit_id=post.unit_id)
            journal.note(session, line)
        one.made_until = day
    one.due_at = coming.look_at


MAKE = Sweeper("series", series.next_due(), make_plans)

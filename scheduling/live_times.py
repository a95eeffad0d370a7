"""Recalls a live to its host, asks when it has not begun, and closes what nobody closed."""

from collections.abc import Callable, Mapping
from datetime import datetime

import words.live_asks
from domain.lives import Due, LiveState, LiveStep
from domain.message import Message
from domain.post_states import Kind
from domain.reader import Reader
from domain.switches import Switch
from domain.units import TRUSTED
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import (
    crisis_gates,
    gate,
    journal,
    live_hours,
    live_plans,
    lives,
    people,
    posts,
    roles,
    switches,
    units,
)
from storage.journal import Line
from storage.lives import Live
from storage.people import Person
from storage.posts import Post
from storage.session import Session

Says = Callable[[Reader], Message]
STOPPED = (Due.DAY, Due.HOUR, Due.LATE)


def take_steps(session: Session, now: datetime) -> int:
    """Every live for which something is due takes its next step; while a unit rests nobody is told."""
    due = lives.due(session, now, BATCH)
    for live in due:
        post = posts.find(session, live.post_id)
        if post is None:
            raise LookupError(f"live of no plan: {live.post_id}")
        if live.step not in STOPPED or not crisis_gates.stops_live(session, post, live, now):
            STEPS[Due(live.step)](session, post, live, now)
        session.flush()
    return len(due)


def _is_awake(session: Session, post: Post) -> bool:
    unit = units.get(session, post.unit_id)
    rests = unit.paused_at or unit.rested_at or unit.closed_at
    return not rests and switches.is_on(session, post.unit_id, Switch.TAKEOVERS)


def _remind(session: Session, post: Post, live: Live, now: datetime) -> None:
    """Its host is reminded; of one without a host those who may find one."""
    is_cleared = post.kind == Kind.OWN or gate.may_go(session, post, now)
    if post.starts_at is None or post.starts_at <= now:
        live_plans.go_on(session, post, live, now)  # we were down, and it comes too late
        return
    if post.owner_id is None:
        _tell_humas(session, post, lambda reader: words.live_asks.hostless(reader, post), now)
    else:
        _tell_host(session, post, lambda reader: _reminder(reader, post, live, is_cleared=is_cleared), now)
    _note(session, post, "live reminded", now)
    live_plans.go_on(session, post, live, now)


def _reminder(reader: Reader, post: Post, live: Live, *, is_cleared: bool) -> Message:
    return words.live_asks.reminder(
        reader, post, is_near=live.step == Due.HOUR, is_cleared=is_cleared, has_link=bool(live.link)
    )


def _ask(session: Session, post: Post, live: Live, now: datetime) -> None:
    """It should run by now: did its host forget to say so, does it come later, or not at all?"""
    _tell_host(session, post, lambda reader: words.live_asks.late(reader, post), now)
    live_plans.go_on(session, post, live, now)
    live_plans.redraw(session, live.post_id, now)


def _miss(session: Session, post: Post, live: Live, now: datetime) -> None:
    """Nobody said that it began; of the organisation's humas hears so, in private."""
    _close(session, post, live, LiveStep.MISS, now)
    if post.kind == Kind.OFFICIAL:
        _tell_humas(session, post, lambda reader: words.live_asks.missed(reader, post), now)


def _end(session: Session, post: Post, live: Live, now: datetime) -> None:
    """It went on for long after its time: it is closed, and its host may say what it brought."""
    _close(session, post, live, LiveStep.END, now)
    _tell_host(session, post, lambda reader: words.live_asks.closed(reader, post), now)


def _close(session: Session, post: Post, live: Live, step: LiveStep, now: datetime) -> None:
    live_plans.take(live, step, now)
    live.step, live.due_at = "", None
    session.flush()
    live_hours.settle(session, post, live)
    live_plans.withdraw_unsent(session, live, now)
    posts.changed(session, post, now)
    _note(session, post, f"live {LiveState(live.state)}", now)


def _tell_host(session: Session, post: Post, says: Says, now: datetime) -> None:
    if post.owner_id is not None:
        _tell(session, post, [people.get(session, post.owner_id)], says, now)


def _tell_humas(session: Session, post: Post, says: Says, now: datetime) -> None:
    known = [one for role in TRUSTED for one in roles.holders(session, post.unit_id, role, now)]
    _tell(session, post, list({one.id: one for one in known}.values()), says, now)


def _tell(session: Session, post: Post, whom: list[Person], says: Says, now: datetime) -> None:
    if not _is_awake(session, post):
        return
    reader = units.get(session, post.unit_id).reader()
    for person in whom:
        tell(session, person.telegram_id, says(person.reader(reader)), now, f"post:{post.id}")


def _note(session: Session, post: Post, verb: str, now: datetime) -> None:
    journal.note(session, Line(at=now, verb=verb, subject=f"post:{post.id}", unit_id=post.unit_id))


STEPS: Mapping[Due, Callable[[Session, Post, Live, datetime], None]] = {
    Due.DAY: _remind,
    Due.HOUR: _remind,
    Due.LATE: _ask,
    Due.MISS: _miss,
    Due.END: _end,
}
TAKE_STEPS = Sweeper("lives", lives.next_due(), take_steps)

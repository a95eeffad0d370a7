"""Weeks as they may happen: anybody of two units does anything at any hour, and a plain count of what it comes to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from sqlalchemy import bindparam, text
from sqlmodel import Session

from domain.case_states import CaseState
from domain.figures import Stretch
from domain.lives import LiveState
from domain.post_states import Kind, PostState
from storage.posts import Post
from tests.busy import DAY, HOUR, Busy

MONDAY = date(2026, 11, 16)
UNITS = (1, 2)
ZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
WIB = ZoneInfo(ZONES[0])


@dataclass(frozen=True)
class Act:
    """Somebody does something; what `odd` and `number` mean depends on what it is."""

    what: str
    unit_id: int
    at: datetime
    person_id: int
    odd: bool
    number: int


def _publish(busy: Busy, act: Act) -> None:
    kind = Kind.OWN if act.number == 0 else Kind.OFFICIAL
    pillar = (None, "resmi", "edukasi")[act.number % 3]
    busy.publish(act.unit_id, act.at, act.person_id, withdrawn=act.odd, kind=kind, pillar=pillar)


def _promote(busy: Busy, act: Act) -> None:
    few = tuple(range(1, act.number + 1))
    made = busy.promote(act.unit_id, act.at, takers=few, doers=(act.person_id,))
    if act.odd:
        busy.end(made, act.at + 2 * DAY, act.number + 3, act.number + 2, act.number)


def _report(busy: Busy, act: Act) -> None:
    state = tuple(CaseState)[act.number % len(CaseState)]
    taken = act.number * HOUR if act.odd else None
    busy.report(act.unit_id, act.at, (act.person_id, None), taken, state)


def _take_over(busy: Busy, act: Act) -> None:
    numbers = (act.number * 10, act.number * 20)[: act.number % 3]
    busy.take_over(act.unit_id, act.at, act.person_id, began=act.odd, numbers=numbers)


def _go_live(busy: Busy, act: Act) -> None:
    state = tuple(LiveState)[act.number % len(LiveState)]
    busy.go_live(act.unit_id, act.at, state, act.number if act.odd else None)


def _plan(busy: Busy, act: Act) -> None:
    state = tuple(PostState)[act.number % len(PostState)]
    busy.plan(act.unit_id, act.at, state, department_id=act.unit_id * 10 + 1 if act.odd else None)


def _look_back(busy: Busy, act: Act) -> None:
    numbers = ({"views": act.number, "likes": 1}, {"views": act.number + 5}, {"shares": 2})[: act.number % 3]
    busy.look_back(act.unit_id, act.at, *numbers[:2])


ACTS: dict[str, Callable[[Busy, Act], None]] = {
    "publish": _publish,
    "promote": _promote,
    "report": _report,
    "take over": _take_over,
    "go live": _go_live,
    "plan": _plan,
    "look back": _look_back,
}
_hours = st.integers(-8 * 24, 10 * 24).map(lambda hour: datetime.combine(MONDAY, time(), WIB) + hour * HOUR)
_moments = st.builds(
    lambda at, second: at + timedelta(seconds=second), _hours, st.sampled_from([-1, 0, 1, 1800])
)
acts = st.builds(
    Act,
    st.sampled_from(sorted(ACTS)),
    st.sampled_from(UNITS),
    _moments,
    st.integers(1, 8),
    st.booleans(),
    st.integers(0, 7),
)
weeks = st.lists(acts, max_size=25)


def happen(busy: Busy, week: list[Act]) -> None:
    """All this happens."""
    for act in week:
        ACTS[act.what](busy, act)


COUNTS = {
    "published": """SELECT count(*) FROM publications JOIN posts ON posts.id = publications.post_id
        WHERE posts.unit_id = :unit AND publications.at >= :since AND publications.at < :until
        AND posts.kind = 'official' AND withdrawn_at IS NULL""",
    "sent": """SELECT count(*) FROM promotion_runs JOIN promotions ON promotions.id = promotion_id
        WHERE promotions.unit_id = :unit AND sent_at >= :since AND sent_at < :until""",
    "cases": """SELECT count(*) FROM cases
        WHERE unit_id = :unit AND opened_at >= :since AND opened_at < :until AND state <> 'merged'""",
    "takeovers": """SELECT count(*) FROM takeover_slots JOIN handovers ON slot_id = takeover_slots.id
        WHERE unit_id = :unit AND starts_at >= :since AND starts_at < :until AND began_at IS NOT NULL""",
    "lives": """SELECT count(*) FROM lives JOIN posts ON posts.id = post_id
        WHERE unit_id = :unit AND starts_at >= :since AND starts_at < :until AND lives.state IN ('on', 'ended')""",
    "load": """SELECT count(*) FROM posts
        WHERE unit_id = :unit AND starts_at >= :since AND starts_at < :until AND kind <> 'promotion'
        AND state NOT IN ('draft', 'cancelled', 'lapsed')""",
}


def plain_count(session: Session, what: str, unit_id: int, stretch: Stretch) -> int:
    """The same, asked of the database in plain SQL."""
    moment: Any = Post.__table__.c.starts_at.type  # type: ignore[attr-defined]
    ends = (bindparam("since", stretch.since, moment), bindparam("until", stretch.until, moment))
    asked = text(COUNTS[what]).bindparams(*ends, unit=unit_id)
    return int(session.execute(asked).scalar_one())

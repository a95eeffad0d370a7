"""Plans that come back by a rule: the rule, what each of them begins with, and which of them are there already."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from sqlalchemy import Index, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from domain.contents import Visibility
from domain.moods import is_congratulation
from domain.post_states import ALIVE, COMING, Kind, PostState, Step, after
from domain.repeat_rules import Coming, Repeat, coming, moment, rule
from storage import accounts, contents, live_hours, posts
from storage.due import Due
from storage.posts import Post

_DUE = text("due_at IS NOT NULL")
MOST_LISTED = 12
MOST_AHEAD = 60
TAKEN_OVER = (
    "title",
    "platform",
    "account_id",
    "department_id",
    "pillar",
    "aim",
    "is_religious",
    "visibility",
)


class Series(SQLModel, table=True):
    """A plan that comes back: the rule as domain.repeats writes it, and what each plan begins with. At `due_at` (NULL:
    it has ended) the plans of the next weeks are made; `made_until` is the last day that was looked at, `until` the
    last day there may be."""

    __tablename__ = "series"
    __table_args__ = (Index("ix_series_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),)

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    owner_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    author_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    rule: str
    at: time
    zone: str
    said: str = Field(default="")
    title: str
    platform: str | None = Field(default=None)
    account_id: int | None = Field(default=None, foreign_key="accounts.id", index=True)
    department_id: int | None = Field(default=None, foreign_key="departments.id", index=True)
    pillar: str | None = Field(default=None)
    aim: str | None = Field(default=None)
    is_religious: bool = Field(default=False)
    visibility: str = Field(default=Visibility.ALL)
    kind: str = Field(default=Kind.OWN)
    first_day: date
    until: date | None = Field(default=None)
    made_until: date
    ended_at: datetime | None = Field(default=None)
    due_at: datetime | None = Field(default=None)
    created_at: datetime

    @property
    def repeat(self) -> Repeat:
        """The rule with all that its dates need."""
        return Repeat(rule(self.rule), self.at, self.zone, self.first_day, self.until, self.made_until)

    def coming(self, now: datetime) -> Coming:
        """What must be made now, and when to look again."""
        return coming(self.repeat, now)


def find(session: Session, series_id: int | None) -> Series | None:
    """The series with this id."""
    return session.get(Series, series_id) if series_id is not None else None


def add(session: Session, series: Series) -> Series:
    """A new series."""
    session.add(series)
    session.flush()
    return series


def of_unit(session: Session, unit_id: int, *, sees_all: bool) -> Sequence[Series]:
    """The series of a unit that go on, oldest first; what is for humas alone only for who `sees_all`."""
    living = select(Series).where(Series.unit_id == unit_id, col(Series.ended_at).is_(None))
    if not sees_all:
        living = living.where(Series.visibility == Visibility.ALL)
    return session.exec(living.order_by(col(Series.id)).limit(MOST_LISTED)).all()


def due(session: Session, now: datetime, limit: int) -> Sequence[Series]:
    """Series whose next plans must be made, longest waiting first."""
    ripe = select(Series).where(col(Series.due_at) <= now)
    return session.exec(ripe.order_by(col(Series.due_at)).limit(limit)).all()


def next_due() -> Due:
    """When the next series must be looked at."""
    return select(func.min(Series.due_at)).where(_DUE)


def first_plan(session: Session, series: Series) -> Post | None:
    """The plan from which the series was made, while it is kept."""
    its = select(Post).where(Post.series_id == series.id).order_by(col(Post.series_day))
    return session.exec(its.limit(1)).first()


def following(session: Session, series_id: int, after_day: date) -> Sequence[Post]:
    """Its living plans for days after this one, in order."""
    its = select(Post).where(Post.series_id == series_id, col(Post.series_day) > after_day)
    its = its.where(col(Post.state).in_(ALIVE))
    return session.exec(its.order_by(col(Post.series_day)).limit(MOST_AHEAD)).all()


def next_plan(session: Session, series_id: int, now: datetime) -> Post | None:
    """Its next plan that is still to come."""
    its = select(Post).where(Post.series_id == series_id, col(Post.state).in_(COMING))
    its = its.where(col(Post.starts_at) > now)
    return session.exec(its.order_by(col(Post.series_day)).limit(1)).first()


def make(session: Session, series: Series, day: date, now: datetime) -> Post | None:
    """The plan of this day, as a normal plan that nobody has approved; None when it is there already. Where the
    account is closed, or another plan has it at that time, the account is left to be chosen."""
    starts_at = moment(day, series.at, series.zone).astimezone(UTC)
    post = Post(
        unit_id=series.unit_id,
        owner_id=series.owner_id,
        author_id=series.author_id,
        state=after(PostState.DRAFT, Step.COMPLETE, series.kind),
        starts_at=starts_at,
        zone=series.zone,
        kind=series.kind,
        series_id=series.id,
        series_day=day,
        is_greeting=is_congratulation(series.title),
        created_at=now,
        changed_at=now,
        **{name: getattr(series, name) for name in TAKEN_OVER},
    )
    account = accounts.find(session, series.account_id)
    is_open = account is not None and account.closed_at is None
    if not is_open or is_taken(session, series.account_id, starts_at) or live_hours.holder(session, post):
        post.account_id = None
    made = posts.add(session, post)
    if made is not None:
        made.digest = contents.wording_of(session, made)
        posts.changed(session, made, now)
    return made


def is_taken(session: Session, account_id: int | None, starts_at: datetime) -> bool:
    """Whether an official plan has this account at this time (UTC)."""
    if account_id is None:
        return False
    there = select(Post.id).where(Post.account_id == account_id, Post.starts_at == starts_at)
    there = there.where(Post.kind == Kind.OFFICIAL, col(Post.state).in_(COMING))
    return session.exec(there.limit(1)).first() is not None


def end(session: Session, series: Series, now: datetime) -> None:
    """Nothing more is made."""
    series.ended_at, series.due_at = now, None
    session.flush()

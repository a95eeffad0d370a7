"""Plans for posts, and what their cards still ask."""

from collections.abc import Sequence
from datetime import date, datetime, time

from sqlalchemy import (
    JSON,
    ColumnElement,
    Index,
    UniqueConstraint,
    and_,
    delete,
    false,
    func,
    or_,
    text,
    update,
)
from sqlmodel import Field, Session, SQLModel, col, select

from domain.contents import Visibility
from domain.moments import Moment
from domain.post_states import ALIVE, COMING, SHOWN, Kind, PostState
from domain.posts import LIFE, Asked, Wants
from storage import calendar, cards
from storage.database import insert_ignoring
from storage.dropping import drop, loosen, pointers
from storage.due import Due

_ALIVE = text(
    "occasion IS NOT NULL AND state IN ('draft', 'planned', 'waiting', 'fixing', 'approved', 'scheduled')"
)
WAITS = text("state = 'waiting'")
_BOOKED = text(
    "account_id IS NOT NULL AND kind = 'official'"
    " AND state IN ('planned', 'waiting', 'fixing', 'approved', 'scheduled')"
)


class Post(SQLModel, table=True):
    """A plan. `starts_at` (UTC) is NULL while its time is asked; `zone` is what the words meant, `said` are the words.
    `owner_id` is NULL where nobody is responsible, `author_id` where nobody is known; `occasion` is the remembered
    day it is for. `text` is what is published where no variant says otherwise, `digest` the number of its words; kinds,
    pillars, aims and pieces are text of domain.post_states and domain.contents."""

    __tablename__ = "posts"
    __table_args__ = (
        Index(
            "uq_posts_occasion",
            "unit_id",
            "occasion",
            unique=True,
            sqlite_where=_ALIVE,
            postgresql_where=_ALIVE,
        ),
        Index("ix_posts_unit_time", "unit_id", "starts_at"),
        Index("ix_posts_waiting", "unit_id", sqlite_where=WAITS, postgresql_where=WAITS),
        Index("ix_posts_account_time", "account_id", "starts_at"),
        Index("ix_posts_event_time", "event_id", "starts_at"),
        Index(
            "uq_posts_booked",
            "account_id",
            "starts_at",
            unique=True,
            sqlite_where=_BOOKED,
            postgresql_where=_BOOKED,
        ),
        UniqueConstraint("series_id", "series_day"),
    )

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    owner_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    state: str = Field(default=PostState.DRAFT)
    title: str = Field(default="")
    platform: str | None = Field(default=None)
    starts_at: datetime | None = Field(default=None)
    ends_at: datetime | None = Field(default=None)
    zone: str
    said: str = Field(default="")
    occasion: str | None = Field(default=None)
    department_id: int | None = Field(default=None, foreign_key="departments.id", index=True)
    kind: str = Field(default=Kind.OWN, sa_column_kwargs={"server_default": Kind.OWN.value})
    author_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    text: str = Field(default="", sa_column_kwargs={"server_default": ""})
    account_id: int | None = Field(default=None, foreign_key="accounts.id")
    pillar: str | None = Field(default=None)
    aim: str | None = Field(default=None)
    is_religious: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    source: str = Field(default="", sa_column_kwargs={"server_default": ""})
    visibility: str = Field(default=Visibility.ALL, sa_column_kwargs={"server_default": Visibility.ALL.value})
    event_id: int | None = Field(default=None, foreign_key="events.id")
    piece: str | None = Field(default=None)
    series_id: int | None = Field(default=None, foreign_key="series.id")
    series_day: date | None = Field(default=None)
    is_greeting: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    digest: str = Field(default="", sa_column_kwargs={"server_default": ""})
    revision: int = Field(default=0)
    created_at: datetime
    changed_at: datetime = Field(index=True)


WITH_IT = frozenset({"photo_permissions", "account_hours"})
"""What may be of no plan, but goes with the plan that it is of."""
IN_CALENDARS = col(Post.kind) != Kind.PROMOTION


class PostQuestion(SQLModel, table=True):
    """What is still asked about a plan; at `lapses_at` nobody waits for it any more."""

    __tablename__ = "post_questions"

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    wants: str
    day: date | None = Field(default=None)
    hint: time | None = Field(default=None)
    why: str = Field(default="")
    said: str = Field(default="")
    tries: list[str] = Field(default_factory=list, sa_type=JSON)
    lapses_at: datetime = Field(index=True)

    @property
    def asked(self) -> Asked:
        """The question as a value."""
        tries = tuple(_moment(one) for one in self.tries)
        return Asked(Wants(self.wants), self.day, self.hint, self.why, self.said, tries)


def _moment(written: str) -> Moment:
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)


def add(session: Session, post: Post) -> Post | None:
    """Write a new plan; None when this occasion has one already."""
    values = post.model_dump(exclude={"id"})
    made = insert_ignoring(session, Post).values(values).returning(col(Post.id))
    post_id = session.execute(made).scalar()
    return session.get_one(Post, post_id) if post_id is not None else None


def find(session: Session, post_id: int) -> Post | None:
    """The plan with this id, if it is still kept."""
    return session.get(Post, post_id)


def asked(session: Session, post: Post) -> Asked | None:
    """What its card asks just now."""
    row = session.get(PostQuestion, post.id)
    return row.asked if row else None


def ask(session: Session, post: Post, question: Asked | None, now: datetime) -> None:
    """Ask this from now on, for 24 hours; None: nothing is asked any more."""
    _drop(session, session.get(PostQuestion, post.id))
    if question is not None:
        row = PostQuestion(
            post_id=post.id or 0,
            wants=question.wants,
            day=question.day,
            hint=question.hint,
            why=question.why,
            said=question.said,
            tries=[one.isoformat() for one in question.tries],
            lapses_at=now + LIFE,
        )
        session.add(row)
        session.flush()


def _drop(session: Session, row: PostQuestion | None) -> None:
    if row is not None:
        session.delete(row)
        session.flush()


def changed(session: Session, post: Post, now: datetime) -> None:
    """It changed: buttons drawn before no longer count, and everything that shows it is drawn again."""
    post.revision += 1
    post.changed_at = now
    session.flush()
    cards.redraw(session, f"post:{post.id}", now)
    cards.redraw(session, f"review:{post.id}", now)
    cards.redraw(session, f"live:{post.id}", now)
    cards.redraw(session, f"board:{post.unit_id}", now)
    calendar.refresh(session, post.unit_id, now)


def between(
    session: Session, unit_id: int, start: datetime, end: datetime, limit: int = 500
) -> Sequence[Post]:
    """What a unit plans and has published from `start` to before `end` (UTC), in order of time."""
    coming = select(Post).where(Post.unit_id == unit_id, col(Post.state).in_(SHOWN), IN_CALENDARS)
    coming = coming.where(col(Post.starts_at) >= start, col(Post.starts_at) < end)
    return session.exec(coming.order_by(col(Post.starts_at), col(Post.id)).limit(limit)).all()


def _of(person_id: int) -> ColumnElement[bool]:
    begun = and_(col(Post.author_id) == person_id, col(Post.owner_id).is_(None))
    return or_(col(Post.owner_id) == person_id, begun)


def coming_of(session: Session, owner_id: int, now: datetime, limit: int) -> Sequence[Post]:
    """The plans that a person is responsible for, or has begun where nobody is, and has still before her, soonest
    first."""
    mine = select(Post).where(_of(owner_id), col(Post.state).in_(COMING), IN_CALENDARS)
    mine = mine.where(col(Post.starts_at) >= now).order_by(col(Post.starts_at), col(Post.id))
    return session.exec(mine.limit(limit)).all()


def drafts_of(session: Session, owner_id: int) -> Sequence[Post]:
    """Her half-finished plans, latest first."""
    mine = select(Post).where(_of(owner_id), Post.state == PostState.DRAFT)
    return session.exec(mine.order_by(col(Post.id).desc())).all()


def latest_draft(session: Session, unit_id: int, owner_id: int | None) -> Post | None:
    """The newest half-finished plan of this person in this unit, or of nobody."""
    whose = select(Post).where(Post.unit_id == unit_id, Post.state == PostState.DRAFT)
    whose = whose.where(col(Post.owner_id).is_(None) if owner_id is None else Post.owner_id == owner_id)
    return session.exec(whose.order_by(col(Post.id).desc())).first()


def count_drafts(session: Session, unit_id: int) -> int:
    """How many plans of a unit still miss something."""
    open_ones = select(func.count()).where(Post.unit_id == unit_id, Post.state == PostState.DRAFT)
    return session.exec(open_ones).one()


def for_occasion(session: Session, unit_id: int, occasion: str) -> Post | None:
    """The living plan that was begun for this commemoration."""
    same = select(Post).where(Post.unit_id == unit_id, Post.occasion == occasion)
    return session.exec(same.where(col(Post.state).in_(ALIVE))).first()


def unanswered(session: Session, now: datetime, limit: int) -> Sequence[PostQuestion]:
    """Questions that nobody answered within their 24 hours, oldest first."""
    over = select(PostQuestion).where(col(PostQuestion.lapses_at) <= now)
    return session.exec(over.order_by(col(PostQuestion.lapses_at)).limit(limit)).all()


def next_unanswered() -> Due:
    """When the next question is over."""
    return select(func.min(PostQuestion.lapses_at))


def redraw_of(session: Session, person_id: int, now: datetime) -> None:
    """A person goes: what shows her name as PJ or author is drawn again; the retention table cuts her loose from her
    plans."""
    hers = select(Post).where(or_(col(Post.owner_id) == person_id, col(Post.author_id) == person_id))
    hers = hers.where(col(Post.state).in_(ALIVE))
    for post in session.exec(hers).all():
        changed(session, post, now)


def forget(session: Session, now: datetime, ended_before: datetime) -> None:
    """Plans that were given up long ago go; of others the typed words about time go a day after the time."""
    ended = select(Post.id).where(
        col(Post.state).in_((PostState.CANCELLED, PostState.LAPSED)), col(Post.changed_at) < ended_before
    )
    for column in pointers("posts"):
        if column.nullable and column.table.name not in WITH_IT:
            loosen(session, column, ended)
        else:
            drop(session, column, ended)
    session.execute(delete(Post).where(col(Post.id).in_(ended)))
    passed = update(Post).where(col(Post.starts_at) < now - LIFE, col(Post.said) != "")
    session.execute(passed.values(said=""))

"""Plans for posts, what their cards still ask, and what a wrong tap can be taken back to."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import JSON, Index, delete, func, text, update
from sqlmodel import Field, Session, SQLModel, col, select

from domain.moments import Moment
from domain.posts import ALIVE, LIFE, UNDO_FOR, Asked, PostState, Wants
from storage import calendar, cards
from storage.database import insert_ignoring

_ALIVE = text("occasion IS NOT NULL AND state IN ('draft', 'planned')")
_PLANNED = text("state = 'planned'")


class Post(SQLModel, table=True):
    """A plan. `starts_at` (UTC) is NULL while its time is asked; `zone` is what the words meant, `said` are
    the words. `owner_id` is NULL where nobody is responsible; `occasion` is the remembered day it is for."""

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
        Index("ix_posts_planned", "unit_id", "starts_at", sqlite_where=_PLANNED, postgresql_where=_PLANNED),
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
    revision: int = Field(default=0)
    created_at: datetime
    changed_at: datetime = Field(index=True)


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


class PostUndo(SQLModel, table=True):
    """How a plan was before the last tap, until it is too late; the owner stands apart, to be erased."""

    __tablename__ = "post_undos"

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    owner_id: int | None = Field(default=None, foreign_key="people.id")
    before: dict[str, Any] = Field(sa_type=JSON)
    until: datetime = Field(index=True)


KEPT = ("state", "title", "platform", "starts_at", "ends_at", "zone", "said", "department_id")


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


def remember(session: Session, post: Post, now: datetime) -> None:
    """Keep how it is now, so that the change which follows can be taken back for a minute."""
    session.flush()
    question = session.get(PostQuestion, post.id)
    before = {
        "post": post.model_dump(mode="json", include=set(KEPT)),
        "question": question.model_dump(mode="json", exclude={"lapses_at"}) if question else None,
    }
    forget_undo(session, post)
    session.add(PostUndo(post_id=post.id or 0, owner_id=post.owner_id, before=before, until=now + UNDO_FOR))
    session.flush()


def may_undo(session: Session, post: Post, now: datetime) -> bool:
    """Whether the last change can still be taken back."""
    kept = session.get(PostUndo, post.id)
    return kept is not None and kept.until > now


def undo(session: Session, post: Post, now: datetime) -> None:
    """Put it back as it was before the last change."""
    kept = session.get_one(PostUndo, post.id)
    former = Post.model_validate({**post.model_dump(), **kept.before["post"]})
    for name in KEPT:
        setattr(post, name, getattr(former, name))
    post.owner_id = kept.owner_id
    if post.occasion and for_occasion(session, post.unit_id, post.occasion) not in (None, post):
        post.occasion = None
    question = kept.before["question"]
    forget_undo(session, post)
    row = PostQuestion.model_validate({**question, "lapses_at": now + LIFE}) if question else None
    ask(session, post, row.asked if row else None, now)


def forget_undo(session: Session, post: Post) -> None:
    """The last change stays."""
    _drop(session, session.get(PostUndo, post.id))


def _drop(session: Session, row: PostQuestion | PostUndo | None) -> None:
    if row is not None:
        session.delete(row)
        session.flush()


def changed(session: Session, post: Post, now: datetime) -> None:
    """It changed: buttons drawn before no longer count, and everything that shows it is drawn again."""
    post.revision += 1
    post.changed_at = now
    session.flush()
    cards.redraw(session, f"post:{post.id}", now)
    cards.redraw(session, f"board:{post.unit_id}", now)
    calendar.refresh(session, post.unit_id, now)


def between(
    session: Session, unit_id: int, start: datetime, end: datetime, limit: int = 500
) -> Sequence[Post]:
    """What a unit plans from `start` to before `end` (UTC), in order of time."""
    coming = select(Post).where(Post.unit_id == unit_id, Post.state == PostState.PLANNED)
    coming = coming.where(col(Post.starts_at) >= start, col(Post.starts_at) < end)
    return session.exec(coming.order_by(col(Post.starts_at), col(Post.id)).limit(limit)).all()


def coming_of(session: Session, owner_id: int, now: datetime, limit: int) -> Sequence[Post]:
    """The plans that a person is responsible for and has still before her, soonest first."""
    mine = select(Post).where(Post.owner_id == owner_id, Post.state == PostState.PLANNED)
    mine = mine.where(col(Post.starts_at) >= now).order_by(col(Post.starts_at), col(Post.id))
    return session.exec(mine.limit(limit)).all()


def drafts_of(session: Session, owner_id: int) -> Sequence[Post]:
    """Her half-finished plans, latest first."""
    mine = select(Post).where(Post.owner_id == owner_id, Post.state == PostState.DRAFT)
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


def next_unanswered(session: Session) -> datetime | None:
    """When the next question is over."""
    return session.exec(select(func.min(PostQuestion.lapses_at))).one()


def settled(session: Session, now: datetime, limit: int) -> Sequence[PostUndo]:
    """Changes that can't be taken back any more."""
    over = select(PostUndo).where(col(PostUndo.until) <= now)
    return session.exec(over.order_by(col(PostUndo.until)).limit(limit)).all()


def next_settled(session: Session) -> datetime | None:
    """When the next change can't be taken back any more."""
    return session.exec(select(func.min(PostUndo.until))).one()


def disown(session: Session, person_id: int, now: datetime) -> None:
    """A person goes: her plans stay, with nobody responsible, and what shows her name is drawn again."""
    hers = select(Post).where(Post.owner_id == person_id, col(Post.state).in_(ALIVE))
    for post in session.exec(hers).all():
        changed(session, post, now)
    for table in (Post, PostUndo):
        session.execute(update(table).where(col(table.owner_id) == person_id).values(owner_id=None))


def forget(session: Session, now: datetime, ended_before: datetime) -> None:
    """Plans that were given up long ago go; of others the typed words about time go a day after the time."""
    ended = select(Post.id).where(
        col(Post.state).in_((PostState.CANCELLED, PostState.LAPSED)), col(Post.changed_at) < ended_before
    )
    for table in (PostQuestion, PostUndo):
        session.execute(delete(table).where(col(table.post_id).in_(ended)))
    session.execute(delete(Post).where(col(Post.id).in_(ended)))
    passed = update(Post).where(col(Post.starts_at) < now - LIFE, col(Post.said) != "")
    session.execute(passed.values(said=""))

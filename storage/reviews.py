"""Who read a plan and said yes to which bytes, what she asked to be mended, and since when it waits."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, UniqueConstraint, func, text
from sqlmodel import Field, Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from domain.post_states import Kind, PostState, Step
from domain.reviews import Spot, needed, remind_at, spots
from storage import accounts, contents
from storage.due import Due
from storage.people import Person
from storage.posts import Post

_DUE = text("due_at IS NOT NULL")
_OWED = text("urgent <> '' AND signed_at IS NULL")
UNSIGNED = text("post_reviews.urgent <> '' AND post_reviews.signed_at IS NULL")
UNDECIDED = (PostState.WAITING, PostState.FIXING)
DECIDED = (PostState.APPROVED, PostState.SCHEDULED, PostState.PUBLISHED, PostState.WITHDRAWN)


class PostReview(SQLModel, table=True):
    """One round of reading: since when it waits, never newer than the submission; `urgent` is the reason for the short
    path ("" where there is none); `needed` how many must say yes; at `due_at` somebody is reminded, `reminded` times
    so far for the signature; `signed_at` when the second signature came that the short path needs afterwards."""

    __tablename__ = "post_reviews"
    __table_args__ = (
        Index("ix_post_reviews_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
        Index("ix_post_reviews_unsigned", "submitted_at", sqlite_where=_OWED, postgresql_where=_OWED),
    )

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    submitted_at: datetime
    submitted_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    urgent: str = Field(default="")
    needed: int = Field(default=1)
    reminded: int = Field(default=0)
    missed_at: datetime | None = Field(default=None)
    signed_at: datetime | None = Field(default=None)
    due_at: datetime | None = Field(default=None)


class PostApproval(SQLModel, table=True):
    """One yes, to exactly the bytes with this digest; void from the moment they changed. `rank` is what she was,
    `channels` are the channels (our ids of chats) in which the bot would then say it: another one was not approved."""

    __tablename__ = "post_approvals"
    __table_args__ = (UniqueConstraint("post_id", "person_id", "digest"),)

    id: int | None = Field(default=None, primary_key=True)
    post_id: int = Field(foreign_key="posts.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    digest: str
    rank: str
    channels: list[Any] = Field(default_factory=list, sa_type=JSON)
    at: datetime
    voided_at: datetime | None = Field(default=None)


class PostFix(SQLModel, table=True):
    """What a reader asked to be mended: a ready-made reason, or her own words."""

    __tablename__ = "post_fixes"

    id: int | None = Field(default=None, primary_key=True)
    post_id: int = Field(foreign_key="posts.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    reason: str
    said: str = Field(default="")
    at: datetime


class LeakRelease(SQLModel, table=True):
    """Something that looked like a leak, let through by a second person with a reason; `mark` is its SHA-256."""

    __tablename__ = "leak_releases"

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    mark: str = Field(primary_key=True)
    kind: str
    reason: str
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    at: datetime


def of(session: Session, post_id: int) -> PostReview | None:
    """The round in which a plan is, or was last."""
    return session.get(PostReview, post_id)


def begin(session: Session, post: Post, by: int | None, needed: int, now: datetime) -> PostReview:
    """A new round of reading: it waits from now on, until so many people have said yes."""
    void_all(session, post, now)
    review = of(session, post.id or 0) or PostReview(post_id=post.id or 0, submitted_at=now)
    review.submitted_at, review.submitted_by, review.needed = now, by, needed
    review.urgent, review.reminded, review.missed_at, review.signed_at = "", 0, None, None
    session.add(review)
    retime(session, post, now)
    return review


def stop(session: Session, post: Post, now: datetime) -> None:
    """Nobody reads it any more: no yes counts, and nobody is reminded."""
    void_all(session, post, now)
    review = of(session, post.id or 0)
    if review is not None:
        review.due_at = None
        session.flush()


def retime(session: Session, post: Post, now: datetime) -> None:
    """Somebody is reminded of it when the rules say for its present time; while it waits, however often it is
    changed, it has waited since it was submitted."""
    review = of(session, post.id or 0)
    if review is None or post.starts_at is None or post.state not in UNDECIDED:
        return
    if post.starts_at > now:
        review.missed_at = None
    if review.missed_at is None:
        waits = post.state == PostState.WAITING
        review.due_at = remind_at(review.submitted_at, post.starts_at, now) if waits else post.starts_at
    session.flush()


def remind_now(session: Session, post: Post, now: datetime) -> None:
    """Somebody is reminded of it at once."""
    review = of(session, post.id or 0)
    if review is not None:
        review.due_at = now
        session.flush()


def needs(post: Post, review: PostReview) -> int:
    """How many must say yes, as it is sorted now."""
    return needed(review.needed, is_religious=post.is_religious)


def approve(session: Session, post: Post, person_id: int, rank: str, now: datetime) -> bool:
    """She says yes to what it says now; False where her yes stands already, or does not count."""
    if person_id in contents.hands(session, post) or is_newcomer(session, post, person_id):
        return False
    says = contents.digest_of(session, post)
    hers = select(PostApproval).where(PostApproval.post_id == post.id, PostApproval.person_id == person_id)
    row = session.exec(hers.where(PostApproval.digest == says)).first()
    if row is not None and row.voided_at is None:
        return False
    row = row or PostApproval(post_id=post.id or 0, person_id=person_id, digest=says, rank=rank, at=now)
    row.rank, row.at, row.voided_at = rank, now, None
    row.channels = sorted(accounts.channels_of(session, post))
    session.add(row)
    session.flush()
    return True


def valid_approvals(session: Session, post: Post) -> Sequence[PostApproval]:
    """Who said yes to exactly what it says now, in the channels where it would be said, by people who wrote none of
    it, earliest first."""
    yes, wrote = _to_what_it_says(session, post), contents.hands(session, post)
    mine = [one for one in yes if one.person_id is None or one.person_id not in wrote]
    return [one for one in mine if not is_newcomer(session, post, one.person_id)]


def _to_what_it_says(session: Session, post: Post) -> list[PostApproval]:
    says, speaks = contents.digest_of(session, post), accounts.channels_of(session, post)
    yes = session.exec(_standing(post).order_by(col(PostApproval.id))).all()
    return [one for one in yes if one.digest == says and speaks <= set(one.channels)]


def is_newcomer(session: Session, post: Post, person_id: int | None) -> bool:
    """Whether somebody who wrote it or said yes was erased before she came: she might be the same person."""
    person = session.get(Person, person_id) if person_id is not None else None
    lost_at = contents.lost_at(session, post)
    return person is not None and lost_at is not None and person.created_at >= lost_at


def read_by(session: Session, person_id: int) -> Sequence[int]:
    """The plans to which she said yes."""
    return session.exec(select(PostApproval.post_id).where(PostApproval.person_id == person_id)).all()


def has_enough(session: Session, post: Post) -> bool:
    """Whether enough people other than its authors said yes to exactly these bytes; storage.gate asks for the rest."""
    review = of(session, post.id or 0)
    return review is not None and len(valid_approvals(session, post)) >= needs(post, review)


def void(session: Session, post: Post, now: datetime) -> list[int]:
    """No earlier yes counts any more where the bytes differ; the people (ids) whose yes was taken back."""
    counts = {one.id for one in _to_what_it_says(session, post)}
    standing = session.exec(_standing(post)).all()
    return _take_back(session, [one for one in standing if one.id not in counts], now)


def void_all(session: Session, post: Post, now: datetime) -> list[int]:
    """It goes back to its author: no earlier yes counts any more, whatever it says."""
    return _take_back(session, session.exec(_standing(post)).all(), now)


def _standing(post: Post) -> SelectOfScalar[PostApproval]:
    yes = select(PostApproval).where(PostApproval.post_id == post.id)
    return yes.where(col(PostApproval.voided_at).is_(None))


def _take_back(session: Session, gone: Sequence[PostApproval], now: datetime) -> list[int]:
    for one in gone:
        one.voided_at = now
    session.flush()
    return [one.person_id for one in gone if one.person_id is not None]


def way_back(session: Session, post: Post) -> Step:
    """How an approved plan that is not cleared any more goes back: to its readers, but for a promotion that nobody had
    to read."""
    never_read = post.kind == Kind.PROMOTION and of(session, post.id or 0) is None
    return Step.REVERT if never_read else Step.VOID


def wait_again(session: Session, post: Post, now: datetime) -> None:
    """What was approved has changed: it waits from now on, and somebody is reminded as the rules say."""
    review = of(session, post.id or 0)
    if review is not None:
        review.submitted_at, review.reminded, review.missed_at = now, 0, None
        review.signed_at = None
        retime(session, post, now)


def last_fix(session: Session, post: Post) -> PostFix | None:
    """What was asked to be mended last."""
    asked = select(PostFix).where(PostFix.post_id == post.id).order_by(col(PostFix.id).desc())
    return session.exec(asked).first()


def ask_fix(session: Session, fix: PostFix) -> None:
    """Somebody asks for mending."""
    session.add(fix)
    session.flush()


def releases(session: Session, post: Post) -> Sequence[LeakRelease]:
    """What looked like a leak and was let through."""
    return session.exec(select(LeakRelease).where(LeakRelease.post_id == post.id)).all()


def open_leaks(session: Session, post: Post) -> list[Spot]:
    """What looks like a leak in what it publishes, and was not let through."""
    texts = contents.of(session, post).texts
    released = {one.mark for one in releases(session, post)}
    return [spot for spot in spots(texts) if spot.mark not in released]


def release(session: Session, released: LeakRelease) -> None:
    """Let it through; who comes second changes nothing."""
    if session.get(LeakRelease, (released.post_id, released.mark)) is None:
        session.add(released)
        session.flush()


def unsigned(session: Session, unit_id: int) -> Sequence[tuple[Post, PostReview]]:
    """What a unit has approved by the urgent path and nobody has signed a second time, longest first."""
    open_ones = select(Post, PostReview).join(PostReview, col(PostReview.post_id) == col(Post.id))
    open_ones = open_ones.where(Post.unit_id == unit_id, col(Post.state).in_(DECIDED), UNSIGNED)
    return session.exec(open_ones.order_by(col(PostReview.submitted_at))).all()


def due(session: Session, now: datetime, limit: int) -> Sequence[PostReview]:
    """Rounds of which somebody is to be reminded, longest due first."""
    ripe = select(PostReview).where(col(PostReview.due_at) <= now).order_by(col(PostReview.due_at))
    return session.exec(ripe.limit(limit)).all()


def next_due() -> Due:
    """When the next of them is due."""
    return select(func.min(PostReview.due_at)).where(_DUE)

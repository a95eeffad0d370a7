"""Promotions: what humas asks members to carry on, with which words, to whom, and since when."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import JSON, Index, false, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from domain.contents import Content, Medium, Outlet, window
from domain.post_states import Kind
from domain.promotions import BEFORE_SENDING, Ending, Scope, Task
from storage.due import Due
from storage.numbering import NEVER_AGAIN
from storage.posts import Post

_START_DUE = text("send_at IS NOT NULL")
_CLOSE_DUE = text("close_due IS NOT NULL")
SPREAD_DUE = text("spread_due IS NOT NULL")


class Promotion(SQLModel, table=True):
    """One promotion. Its words are read as the plan `post_id` (of kind promotion); `source_id` is the published plan
    it carries on. One with `corrects_id` is never sent itself: its words take the place of that one's. `hours` it is
    open, or until `deadline` (UTC); `cap` how many people get the same caption (0: any number). `tasks`, `platforms`
    (none: all) and `topic` are text of domain; at `send_at` it goes by itself."""

    __tablename__ = "promotions"
    __table_args__ = (
        Index("ix_promotions_start", "send_at", sqlite_where=_START_DUE, postgresql_where=_START_DUE),
    )

    id: int | None = Field(default=None, primary_key=True)
    post_id: int = Field(foreign_key="posts.id", unique=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    source_id: int | None = Field(default=None, foreign_key="posts.id", index=True)
    corrects_id: int | None = Field(default=None, foreign_key="promotions.id", index=True)
    link: str = Field(default="")
    link_key: str = Field(default="")
    message: str = Field(default="")
    dos: str = Field(default="")
    donts: str = Field(default="")
    hashtags: str = Field(default="")
    tasks: list[str] = Field(default_factory=lambda: [Task.SHARE.value], sa_type=JSON)
    platforms: list[str] = Field(default_factory=list, sa_type=JSON)
    scope: str = Field(default=Scope.UNIT)
    department_id: int | None = Field(default=None, foreign_key="departments.id", index=True)
    topic: str | None = Field(default=None)
    is_urgent: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    hours: int = Field(default=48)
    deadline: datetime | None = Field(default=None)
    cap: int = Field(default=0)
    send_at: datetime | None = Field(default=None)
    created_at: datetime


class PromotionCaption(SQLModel, table=True):
    """Words that members may use, for one platform or for all; in a correction they take those of `corrects_id`'s
    place."""

    __tablename__ = "promotion_captions"
    __table_args__ = NEVER_AGAIN

    id: int | None = Field(default=None, primary_key=True)
    promotion_id: int = Field(foreign_key="promotions.id", index=True)
    corrects_id: int | None = Field(default=None, foreign_key="promotion_captions.id", index=True)
    position: int = Field(default=0)
    platform: str | None = Field(default=None)
    text: str


class PromotionRun(SQLModel, table=True):
    """A promotion that was sent, open until `closes_at` (UTC). At `spread_due` the next members get theirs, those
    with ids above `spread_to`; at `close_due` it ends. `salt` keys the marks of people without a row, and goes with
    the ending. `unit_id` is the promotion's, so that what a unit sent in a week is found without its older ones."""

    __tablename__ = "promotion_runs"
    __table_args__ = (
        Index("ix_promotion_runs_close", "close_due", sqlite_where=_CLOSE_DUE, postgresql_where=_CLOSE_DUE),
        Index("ix_promotion_runs_unit_time", "unit_id", "sent_at"),
        Index("ix_promotion_runs_spread", "spread_due", sqlite_where=SPREAD_DUE, postgresql_where=SPREAD_DUE),
    )

    promotion_id: int = Field(primary_key=True, foreign_key="promotions.id")
    unit_id: int | None = Field(default=None, foreign_key="units.id")
    sent_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    sent_at: datetime
    closes_at: datetime
    spread_due: datetime | None = Field(default=None)
    spread_to: int = Field(default=0)
    close_due: datetime | None = Field(default=None)
    salt: str = Field(default="")
    ending: str = Field(default="")
    ended_at: datetime | None = Field(default=None)


class PromotionCount(SQLModel, table=True):
    """What is left of a promotion that ended: one number each, by what it counts, unit and department."""

    __tablename__ = "promotion_counts"

    id: int | None = Field(default=None, primary_key=True)
    promotion_id: int = Field(foreign_key="promotions.id", index=True)
    what: str
    unit_id: int | None = Field(default=None, foreign_key="units.id", index=True)
    department_id: int | None = Field(default=None, foreign_key="departments.id", index=True)
    number: int


def add(session: Session, promotion: Promotion) -> Promotion:
    """A new one."""
    session.add(promotion)
    session.flush()
    return promotion


def find(session: Session, promotion_id: int) -> Promotion | None:
    """The promotion with this id, if it is still kept."""
    return session.get(Promotion, promotion_id)


def of_post(session: Session, post_id: int) -> Promotion | None:
    """The promotion whose words are read as this plan."""
    return session.exec(select(Promotion).where(Promotion.post_id == post_id)).first()


def post_of(session: Session, promotion: Promotion) -> Post:
    """The plan as which its words are read."""
    return session.get_one(Post, promotion.post_id)


def captions(session: Session, promotion_id: int) -> Sequence[PromotionCaption]:
    """The words that members may use, in their order."""
    its = select(PromotionCaption).where(PromotionCaption.promotion_id == promotion_id)
    return session.exec(its.order_by(col(PromotionCaption.position), col(PromotionCaption.id))).all()


def add_caption(session: Session, promotion_id: int, said: str, platform: str | None = None) -> None:
    """Other words that members may use."""
    last = session.exec(
        select(func.max(PromotionCaption.position)).where(PromotionCaption.promotion_id == promotion_id)
    ).one()
    position = 0 if last is None else last + 1
    session.add(PromotionCaption(promotion_id=promotion_id, position=position, platform=platform, text=said))
    session.flush()


def drop_caption(session: Session, caption: PromotionCaption) -> None:
    """These words are not used."""
    session.delete(caption)
    session.flush()


def run(session: Session, promotion_id: int) -> PromotionRun | None:
    """Its sending, once it was sent."""
    return session.get(PromotionRun, promotion_id)


def card_subject(session: Session, post: Post) -> str:
    """The card on which humas works with this plan: of a promotion, and of the correction of one, its own."""
    promotion = of_post(session, post.id or 0) if post.kind == Kind.PROMOTION else None
    if promotion is None:
        return f"post:{post.id}"
    return f"mending:{promotion.id}" if promotion.corrects_id is not None else f"promotion:{promotion.id}"


def of_source(session: Session, post_id: int) -> Promotion | None:
    """The newest promotion of this plan that nobody has sent or given up yet."""
    its = select(Promotion).join(Post, col(Promotion.post_id) == col(Post.id))
    its = its.where(Promotion.source_id == post_id, col(Post.state).in_(BEFORE_SENDING))
    return session.exec(its.order_by(col(Promotion.id).desc())).first()


def sent_of_source(session: Session, post_id: int) -> Sequence[Promotion]:
    """The promotions of this plan that were sent and not taken back, also those that are over."""
    its = select(Promotion).join(PromotionRun, col(PromotionRun.promotion_id) == col(Promotion.id))
    its = its.where(Promotion.source_id == post_id, PromotionRun.ending != Ending.WITHDRAWN)
    return session.exec(its.order_by(col(Promotion.id))).all()


def of_unit(session: Session, unit_id: int, limit: int) -> Sequence[tuple[Promotion, Post]]:
    """The promotions of a unit with their plans, newest first; corrections stand with what they correct."""
    its = select(Promotion, Post).join(Post, col(Promotion.post_id) == col(Post.id))
    its = its.where(Promotion.unit_id == unit_id, col(Promotion.corrects_id).is_(None))
    return session.exec(its.order_by(col(Promotion.id).desc()).limit(limit)).all()


def due_to_start(session: Session, now: datetime, limit: int) -> Sequence[Promotion]:
    """What goes by itself now, longest due first."""
    ripe = select(Promotion).where(col(Promotion.send_at) <= now).order_by(col(Promotion.send_at))
    return session.exec(ripe.limit(limit)).all()


def next_start() -> Due:
    """When the next of them goes."""
    return select(func.min(Promotion.send_at)).where(_START_DUE)


def sendable_until(post: Post) -> datetime | None:
    """Until when (UTC) it may be sent by the approval that it has: a day after its plan's time."""
    return window(post.starts_at)


def content(session: Session, post: Post, media: tuple[Medium, ...]) -> Content:
    """All that members get by it, as it is read and approved; it may go until a day after its plan's time."""
    promotion = of_post(session, post.id or 0)
    if promotion is None:
        raise LookupError(f"a promotion without its row: post {post.id}")
    outlets = tuple(Outlet(one.platform, None, one.text) for one in captions(session, promotion.id or 0))
    worded = (
        ("title", post.title),
        ("message", promotion.message),
        ("dos", promotion.dos),
        ("donts", promotion.donts),
        ("hashtags", promotion.hashtags),
        ("link", promotion.link),
        ("tasks", ",".join(promotion.tasks)),
    )
    reference = post.source if post.is_religious else None
    extras = tuple((name, said) for name, said in worded if said)
    return Content(outlets, media, post.starts_at, sendable_until(post), reference, extras)

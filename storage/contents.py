"""What a plan publishes beside its own text: variants per platform, media in order, and who wrote what it says now."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import BigInteger, UniqueConstraint, delete
from sqlmodel import Field, Session, SQLModel, col, select

from domain.contents import Content, Medium, Outlet, digest, window, wording
from domain.post_states import Kind
from storage import promotions
from storage.database import insert_ignoring
from storage.posts import Post


class PostVariant(SQLModel, table=True):
    """The same plan elsewhere: another platform or account, with a text of its own (empty: the plan's)."""

    __tablename__ = "post_variants"
    __table_args__ = (UniqueConstraint("post_id", "platform", "account_id"),)

    id: int | None = Field(default=None, primary_key=True)
    post_id: int = Field(foreign_key="posts.id", index=True)
    platform: str
    account_id: int | None = Field(default=None, foreign_key="accounts.id", index=True)
    text: str = Field(default="")


class PostMedium(SQLModel, table=True):
    """One attached file, at Telegram; `size` in bytes where Telegram says it."""

    __tablename__ = "post_media"
    __table_args__ = (UniqueConstraint("post_id", "position"),)

    id: int | None = Field(default=None, primary_key=True)
    post_id: int = Field(foreign_key="posts.id", index=True)
    position: int
    kind: str
    file_id: str
    unique_id: str
    name: str = Field(default="")
    size: int = Field(default=0)


class PostPerson(SQLModel, table=True):
    """Who does what for a plan, beside its PJ (text of domain.contents.Task)."""

    __tablename__ = "post_people"

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    task: str = Field(primary_key=True)
    person_id: int = Field(foreign_key="people.id", index=True)


class PostHand(SQLModel, table=True):
    """Somebody who wrote something of what the plan says; she never counts as its reader. `message_id` is the message
    in her own chat in which she last gave its text."""

    __tablename__ = "post_hands"

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    person_id: int = Field(primary_key=True, foreign_key="people.id", index=True)
    at: datetime
    message_id: int | None = Field(default=None, sa_type=BigInteger)


class PostLoss(SQLModel, table=True):
    """Somebody who wrote some of a plan, or said yes to it, was erased then, the first time: whoever came later could
    be the same person, and does not count as its reader."""

    __tablename__ = "post_losses"

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    at: datetime


def variants(session: Session, post_id: int) -> Sequence[PostVariant]:
    """The other places of a plan, in the order in which they were added."""
    its = select(PostVariant).where(PostVariant.post_id == post_id)
    return session.exec(its.order_by(col(PostVariant.id))).all()


def add_variant(session: Session, post: Post, platform: str, account_id: int | None) -> PostVariant:
    """It appears there too."""
    variant = PostVariant(post_id=post.id or 0, platform=platform, account_id=account_id)
    session.add(variant)
    session.flush()
    return variant


def remove_variant(session: Session, variant: PostVariant) -> None:
    """It does not appear there."""
    session.delete(variant)
    session.flush()


def media(session: Session, post_id: int) -> Sequence[PostMedium]:
    """What is attached, in its order."""
    its = select(PostMedium).where(PostMedium.post_id == post_id)
    return session.exec(its.order_by(col(PostMedium.position))).all()


def people(session: Session, post_id: int) -> Sequence[PostPerson]:
    """Who does what for a plan."""
    its = select(PostPerson).where(PostPerson.post_id == post_id)
    return session.exec(its.order_by(col(PostPerson.task))).all()


def of(session: Session, post: Post) -> Content:
    """All that this plan publishes, as it is now."""
    post_id = post.id or 0
    attached = tuple(Medium(one.kind, one.file_id, one.unique_id) for one in media(session, post_id))
    if post.kind == Kind.PROMOTION:
        return promotions.content(session, post, attached)
    own = Outlet(post.platform, post.account_id, post.text)
    others = (
        Outlet(one.platform, one.account_id, one.text or post.text) for one in variants(session, post_id)
    )
    reference = post.source if post.is_religious else None
    return Content((own, *others), attached, post.starts_at, window(post.starts_at), reference)


def digest_of(session: Session, post: Post) -> str:
    """The one number of all that this plan publishes now."""
    session.flush()
    return digest(of(session, post))


def wording_of(session: Session, post: Post) -> str:
    """The number of its words and media alone: who only chooses where and when wrote nothing."""
    session.flush()
    return digest(wording(of(session, post)))


def hands(session: Session, post: Post) -> frozenset[int]:
    """Everyone who began it or wrote any of it."""
    wrote = session.exec(select(PostHand.person_id).where(PostHand.post_id == post.id)).all()
    return frozenset({*wrote, *([post.author_id] if post.author_id is not None else [])})


def note_hand(session: Session, post: Post, person_id: int, now: datetime) -> None:
    """She wrote some of it."""
    values = {"post_id": post.id, "person_id": person_id, "at": now}
    session.execute(insert_ignoring(session, PostHand).values(values))


def given(session: Session, post: Post, person_id: int, message_id: int) -> None:
    """She gave its text in this message of her own chat."""
    hand = session.get(PostHand, (post.id, person_id))
    if hand is not None:
        hand.message_id = message_id
        session.flush()


def is_given(session: Session, person_id: int, message_id: int) -> bool:
    """Whether the text of a plan was given in this message of her own chat."""
    hers = select(PostHand).where(PostHand.person_id == person_id, PostHand.message_id == message_id)
    return session.exec(hers).first() is not None


def put_media(session: Session, post: Post, attached: Sequence[PostMedium]) -> None:
    """These files, in this order, instead of those that were attached."""
    session.execute(delete(PostMedium).where(col(PostMedium.post_id) == post.id))
    for position, one in enumerate(attached):
        session.add(
            PostMedium(**{**one.model_dump(exclude={"id"}), "post_id": post.id, "position": position})
        )
    session.flush()


def lost_at(session: Session, post: Post) -> datetime | None:
    """When the first of its authors and readers was erased."""
    row = session.get(PostLoss, post.id)
    return row.at if row is not None else None


def note_loss(session: Session, post_ids: Iterable[int], now: datetime) -> None:
    """One of their authors or readers goes."""
    rows = [{"post_id": post_id, "at": now} for post_id in sorted(set(post_ids))]
    if rows:
        session.execute(insert_ignoring(session, PostLoss).values(rows))


def written_by(session: Session, person_id: int) -> Sequence[int]:
    """The plans that she began or wrote some of."""
    hers = select(PostHand.post_id).where(PostHand.person_id == person_id)
    begun = select(Post.id).where(Post.author_id == person_id)
    return [one for one in (*session.exec(hers).all(), *session.exec(begun).all()) if one is not None]

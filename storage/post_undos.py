"""How a plan was before the last tap, so that a wrong one can be taken back for a minute."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, func
from sqlmodel import Field, Session, SQLModel, col, select

from domain.posts import LIFE, UNDO_FOR
from storage import posts
from storage.due import Due
from storage.posts import Post, PostQuestion


class PostUndo(SQLModel, table=True):
    """How a plan was before the last tap, until it is too late; the owner stands apart, to be erased."""

    __tablename__ = "post_undos"

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    owner_id: int | None = Field(default=None, foreign_key="people.id")
    before: dict[str, Any] = Field(sa_type=JSON)
    until: datetime = Field(index=True)


KEPT = (
    "state",
    "title",
    "platform",
    "account_id",
    "kind",
    "text",
    "starts_at",
    "ends_at",
    "zone",
    "said",
    "department_id",
)


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
    if post.occasion and posts.for_occasion(session, post.unit_id, post.occasion) not in (None, post):
        post.occasion = None
    question = kept.before["question"]
    forget_undo(session, post)
    row = PostQuestion.model_validate({**question, "lapses_at": now + LIFE}) if question else None
    posts.ask(session, post, row.asked if row else None, now)


def forget_undo(session: Session, post: Post) -> None:
    """The last change stays."""
    kept = session.get(PostUndo, post.id)
    if kept is not None:
        session.delete(kept)
        session.flush()


def settled(session: Session, now: datetime, limit: int) -> Sequence[PostUndo]:
    """Changes that can't be taken back any more."""
    over = select(PostUndo).where(col(PostUndo.until) <= now)
    return session.exec(over.order_by(col(PostUndo.until)).limit(limit)).all()


def next_settled() -> Due:
    """When the next change can't be taken back any more."""
    return select(func.min(PostUndo.until))

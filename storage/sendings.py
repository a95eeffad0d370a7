"""What the bot says in our own channels: one row for each call, until all of a plan stands there."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, UniqueConstraint, delete, update
from sqlmodel import Field, Session, SQLModel, col, select

from domain.posting import OutboxStatus
from storage import outbox
from storage.outbox import OutboxRow

SUBJECT = "publish"


class Fate(StrEnum):
    """What became of a call so far. BACK: it was taken back before it left."""

    GOING = "going"
    SENT = "sent"
    FAILED = "failed"
    DOUBT = "doubt"
    BACK = "back"


class Sending(SQLModel, table=True):
    """One call of a plan for one of its places (0: its own, else a variant's id), the `part`-th of that place; the
    bytes are those of `digest`, `messages` are Telegram's ids."""

    __tablename__ = "sendings"
    __table_args__ = (UniqueConstraint("post_id", "place", "part"),)

    id: int | None = Field(default=None, primary_key=True)
    post_id: int = Field(foreign_key="posts.id", index=True)
    place: int
    part: int
    digest: str
    outbox_id: int | None = Field(default=None, index=True)
    fate: str
    messages: list[Any] = Field(default_factory=list, sa_type=JSON)
    at: datetime


def subject(post_id: int) -> str:
    """What the outbox rows of a plan are about."""
    return f"{SUBJECT}:{post_id}"


def of_post(session: Session, post_id: int) -> Sequence[Sending]:
    """All calls of a plan that are not settled, place by place in their order."""
    its = select(Sending).where(Sending.post_id == post_id)
    return session.exec(its.order_by(col(Sending.place), col(Sending.part))).all()


def of_place(session: Session, post_id: int, place: int) -> list[Sending]:
    """The calls for one place."""
    return [one for one in of_post(session, post_id) if one.place == place]


def of_call(session: Session, outbox_id: int) -> Sending | None:
    """The call that stands in this outbox row."""
    return session.exec(select(Sending).where(Sending.outbox_id == outbox_id)).first()


def add(session: Session, made: Iterable[Sending]) -> None:
    """They are on their way."""
    session.add_all(made)
    session.flush()


def forget(session: Session, post_id: int, place: int) -> None:
    """All of it stands, or none: nothing is to be remembered."""
    session.execute(delete(Sending).where(col(Sending.post_id) == post_id, col(Sending.place) == place))
    session.expire_all()


def clear_failed(session: Session, post_id: int, place: int) -> None:
    """What did not arrive may go again; what did stays remembered."""
    failed = col(Sending.fate).in_((Fate.FAILED, Fate.BACK))
    mine = delete(Sending).where(col(Sending.post_id) == post_id, col(Sending.place) == place)
    session.execute(mine.where(failed))
    session.expire_all()


def take_back(session: Session, post_id: int, now: datetime) -> None:
    """What has not left does not leave any more; what is in flight is not tried again. Where nothing has arrived,
    nothing is remembered."""
    outbox.cancel(session, subject(post_id), now)
    last_try = update(OutboxRow).where(col(OutboxRow.subject) == subject(post_id))
    flying = col(OutboxRow.status).in_((OutboxStatus.SENDING, OutboxStatus.UNCERTAIN))
    session.execute(last_try.where(flying).values(expires_at=now))
    rows = of_post(session, post_id)
    for one in rows:
        call = session.get(OutboxRow, one.outbox_id) if one.outbox_id is not None else None
        if one.fate == Fate.GOING and (call is None or call.status == OutboxStatus.CANCELLED):
            one.fate = Fate.BACK
    session.flush()
    for place in {one.place for one in rows}:
        if {one.fate for one in rows if one.place == place} <= {Fate.BACK, Fate.FAILED}:
            forget(session, post_id, place)

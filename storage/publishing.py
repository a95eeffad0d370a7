"""When a plan is put out, by whom, and where it then stands."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, false, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from storage import accounts
from storage.due import Due
from storage.posts import Post

_DUE = text("due_at IS NOT NULL")


class Publishing(SQLModel, table=True):
    """What comes next for a settled plan: the step (text of domain.publishing.Phase) and when it is due (UTC, NULL:
    nothing). It was made for the time `starts_at` and the PJ `person_id`; `not_before` is the moment to which it was
    put off, `given_at` when the PJ got her kit."""

    __tablename__ = "publishings"
    __table_args__ = (Index("ix_publishings_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),)

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    step: str
    starts_at: datetime
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    given_at: datetime | None = Field(default=None)
    not_before: datetime | None = Field(default=None)
    due_at: datetime | None = Field(default=None)


class Publication(SQLModel, table=True):
    """One place where a plan stands in public (`place` 0 is its own, else the id of a variant): `link_key` its identity
    (domain.links), `messages` the ids in our own channel; `is_unread`: put out without a reader, as there was none.
    `unit_id` is the plan's, so that what a unit put out in a week is found without its plans."""

    __tablename__ = "publications"
    __table_args__ = (Index("ix_publications_unit_time", "unit_id", "at"),)

    id: int | None = Field(default=None, primary_key=True)
    post_id: int = Field(foreign_key="posts.id", index=True)
    unit_id: int | None = Field(default=None, foreign_key="units.id")
    place: int = Field(default=0)
    account_id: int | None = Field(default=None, foreign_key="accounts.id", index=True)
    platform: str | None = Field(default=None)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    at: datetime
    link: str = Field(default="")
    link_key: str = Field(default="", index=True)
    digest: str
    chat_id: int | None = Field(default=None, foreign_key="chats.id", index=True)
    messages: list[Any] = Field(default_factory=list, sa_type=JSON)
    is_unread: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    withdrawn_at: datetime | None = Field(default=None)


class SkippedOutlet(SQLModel, table=True):
    """One place in which a plan will not appear after all: `place` 0 is its own, else the id of a variant."""

    __tablename__ = "skipped_outlets"

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    place: int = Field(primary_key=True)
    at: datetime


class Withdrawal(SQLModel, table=True):
    """Why a plan that was out was taken back (text of domain.outlets.Reason), and by whom."""

    __tablename__ = "withdrawals"

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    reason: str
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    at: datetime


class Correction(SQLModel, table=True):
    """This plan says anew what another said wrongly: in our channel it takes the place of the same messages."""

    __tablename__ = "corrections"

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    corrects_id: int = Field(foreign_key="posts.id", index=True)


def of(session: Session, post_id: int) -> Publishing | None:
    """What comes next for this plan."""
    return session.get(Publishing, post_id)


def due(session: Session, now: datetime, limit: int) -> Sequence[Publishing]:
    """Plans for which something is due, longest overdue first."""
    ripe = select(Publishing).where(col(Publishing.due_at) <= now)
    return session.exec(ripe.order_by(col(Publishing.due_at), col(Publishing.post_id)).limit(limit)).all()


def next_due() -> Due:
    """When the next plan is due."""
    return select(func.min(Publishing.due_at)).where(_DUE)


def publications(session: Session, post_id: int) -> Sequence[Publication]:
    """Where a plan stands, or stood, in the order in which it was put out."""
    its = select(Publication).where(Publication.post_id == post_id)
    return session.exec(its.order_by(col(Publication.id))).all()


def publication(session: Session, publication_id: int) -> Publication | None:
    """The publication with this id."""
    return session.get(Publication, publication_id)


def same_link(session: Session, unit_id: int, link_key: str) -> Post | None:
    """The plan of this unit that was reported with this link already."""
    told = select(Post).join(Publication, col(Publication.post_id) == col(Post.id))
    return session.exec(told.where(Publication.link_key == link_key, Post.unit_id == unit_id)).first()


def skipped(session: Session, post_id: int) -> frozenset[int]:
    """The places in which it will not appear."""
    return frozenset(session.exec(select(SkippedOutlet.place).where(SkippedOutlet.post_id == post_id)))


def skip(session: Session, post_id: int, place: int, now: datetime) -> None:
    """It will not appear there."""
    session.merge(SkippedOutlet(post_id=post_id, place=place, at=now))
    session.flush()


def add(session: Session, made: Publication) -> Publication:
    """It stands there now."""
    made.unit_id = session.get_one(Post, made.post_id).unit_id
    session.add(made)
    session.flush()
    return made


def note_withdrawal(session: Session, made: Withdrawal) -> None:
    """It was taken back, for this reason."""
    session.merge(made)
    session.flush()


def correct(session: Session, post_id: int, corrects_id: int) -> None:
    """This plan says anew what the other said."""
    session.merge(Correction(post_id=post_id, corrects_id=corrects_id))
    session.flush()


def standing_in(session: Session, post_id: int, account_id: int | None) -> Publication | None:
    """Where this plan stands in the channel of an account, under messages that are known."""
    its = [one for one in publications(session, post_id) if one.account_id == account_id and one.messages]
    return next((one for one in its if one.withdrawn_at is None), None)


def corrected_by(session: Session, post_id: int, account_id: int | None) -> Publication | None:
    """What this plan corrects in the channel of this account, as long as it stands there."""
    row = session.get(Correction, post_id)
    return standing_in(session, row.corrects_id, account_id) if row is not None else None


def channel_of(session: Session, account_id: int | None) -> int | None:
    """Our id of the Telegram channel of this account, where the bot may speak."""
    account = accounts.find(session, account_id)
    return account.chat_id if account is not None and account.closed_at is None else None

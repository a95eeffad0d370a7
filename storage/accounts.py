"""The accounts through which a unit speaks; no password and no phone number of them is ever known here."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, Index, UniqueConstraint, and_, func, text, update
from sqlmodel import Field, Session, SQLModel, col, or_, select

from domain.account_kinds import AccountKind
from domain.post_states import ALIVE
from storage import contents
from storage.contents import PostVariant
from storage.posts import Post
from storage.units import Unit, UnitChat

_IDLE = text("idle_due IS NOT NULL")


class Account(SQLModel, table=True):
    """One account, of one unit or two; `kind` is text of domain.account_kinds. `chat_id` is its Telegram channel, where
    the bot publishes by itself; `spacing` are the minutes between two posts. `decides` is who has the last word
    (domain.account_kinds), `statement` what is said when somebody took it over; `published_on` the last post that was
    noted by hand. `hacked_at`: it is in strange hands since then, as one of its own said. At `idle_due` its owners are
    asked about its silence."""

    __tablename__ = "accounts"
    __table_args__ = (
        UniqueConstraint("unit_id", "platform", "handle"),
        Index("ix_accounts_idle", "idle_due", sqlite_where=_IDLE, postgresql_where=_IDLE),
    )

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    second_unit_id: int | None = Field(default=None, foreign_key="units.id", index=True)
    platform: str
    handle: str
    chat_id: int | None = Field(default=None, foreign_key="chats.id", unique=True)
    spacing: int = Field(default=60)
    added_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    added_at: datetime
    closed_at: datetime | None = Field(default=None)
    kind: str = Field(
        default=AccountKind.OFFICIAL, sa_column_kwargs={"server_default": AccountKind.OFFICIAL.value}
    )
    purpose: str = Field(default="", sa_column_kwargs={"server_default": ""})
    audience: str = Field(default="", sa_column_kwargs={"server_default": ""})
    tone: str = Field(default="", sa_column_kwargs={"server_default": ""})
    decides: str = Field(default="", sa_column_kwargs={"server_default": ""})
    statement: str = Field(default="", sa_column_kwargs={"server_default": ""})
    published_on: date | None = Field(default=None)
    hacked_at: datetime | None = Field(default=None)
    idle_due: datetime | None = Field(default=None)

    def is_of(self, unit_id: int) -> bool:
        """Whether it stands in this unit's list, as its own or as a partner's."""
        return unit_id in (self.unit_id, self.second_unit_id)

    def speaks_for(self, unit_id: int) -> bool:
        """Whether it is this unit's voice, alone or with another; a partner's account is nobody's here."""
        return self.kind == AccountKind.OFFICIAL and self.is_of(unit_id)


def _of(unit_id: int, kind: AccountKind = AccountKind.OFFICIAL) -> ColumnElement[bool]:
    its = or_(Account.unit_id == unit_id, Account.second_unit_id == unit_id)
    return and_(its, col(Account.kind) == kind)


def of_unit(session: Session, unit_id: int) -> Sequence[Account]:
    """The open accounts that this unit speaks through, also those that it shares."""
    return of_kind(session, unit_id, AccountKind.OFFICIAL)


def of_kind(session: Session, unit_id: int, kind: AccountKind) -> Sequence[Account]:
    """The open accounts of this kind that stand in this unit's list."""
    hers = select(Account).where(_of(unit_id, kind), col(Account.closed_at).is_(None))
    return session.exec(hers.order_by(col(Account.platform), col(Account.handle))).all()


def closed_of(session: Session, unit_id: int, limit: int) -> Sequence[Account]:
    """The accounts of this unit through which nothing goes out any more, closed last first."""
    hers = select(Account).where(_of(unit_id), col(Account.closed_at).is_not(None))
    return session.exec(hers.order_by(col(Account.closed_at).desc(), col(Account.id)).limit(limit)).all()


def find(session: Session, account_id: int | None) -> Account | None:
    """The account with this id."""
    return session.get(Account, account_id) if account_id is not None else None


def of_channel(session: Session, chat_id: int) -> Account | None:
    """The account whose Telegram channel this chat is."""
    return session.exec(select(Account).where(Account.chat_id == chat_id)).first()


def channels_of(session: Session, post: Post) -> frozenset[int]:
    """The channels (our ids of chats) in which the bot itself says what this plan says."""
    said = [find(session, one.account_id) for one in contents.of(session, post).outlets]
    return frozenset(
        one.chat_id for one in said if one is not None and one.chat_id is not None and not one.closed_at
    )


def called(session: Session, platform: str, handle: str) -> Sequence[Account]:
    """Every account that is called so on this platform, in whatever unit, open or closed."""
    same = select(Account).where(Account.platform == platform, func.lower(Account.handle) == handle.lower())
    return session.exec(same.order_by(col(Account.id))).all()


def add(session: Session, account: Account) -> Account:
    """Write an account down."""
    session.add(account)
    session.flush()
    return account


def sisters(session: Session, unit_id: int) -> Sequence[Unit]:
    """The other open units that use a group of this one, by name."""
    groups = select(UnitChat.chat_id).where(UnitChat.unit_id == unit_id)
    others = select(Unit).join(UnitChat).where(col(UnitChat.chat_id).in_(groups), Unit.id != unit_id)
    return session.exec(others.where(col(Unit.closed_at).is_(None)).distinct().order_by(col(Unit.name))).all()


def aiming(session: Session, account_id: int, unit_id: int | None = None) -> Sequence[Post]:
    """The plans that are still ahead and aim at this account, by themselves or in a variant; of this unit only, if one
    is named. Soonest first."""
    elsewhere = select(PostVariant.post_id).where(PostVariant.account_id == account_id)
    ahead = select(Post).where(or_(Post.account_id == account_id, col(Post.id).in_(elsewhere)))
    ahead = ahead.where(col(Post.state).in_(ALIVE))
    if unit_id is not None:
        ahead = ahead.where(Post.unit_id == unit_id)
    return session.exec(ahead.order_by(col(Post.starts_at), col(Post.id))).all()


def let_go(session: Session, post: Post, account_id: int) -> None:
    """This plan does not aim at this account any more."""
    if post.account_id == account_id:
        post.account_id = None
    its = update(PostVariant).where(col(PostVariant.post_id) == post.id)
    session.execute(its.where(col(PostVariant.account_id) == account_id).values(account_id=None))
    session.flush()

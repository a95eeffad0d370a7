"""Official accounts on which nothing was published for long: what their owners were asked, and what they chose."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import false, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from domain.account_kinds import AccountKind
from domain.account_silence import PLANNED_WITHIN
from storage import account_facts, accounts, takeovers, units
from storage.accounts import Account
from storage.due import Due

_IDLE = text("idle_due IS NOT NULL")


class AccountSilence(SQLModel, table=True):
    """An account that is silent since then: `stage` is after how many days its owners were asked last. `answer` is text
    of domain.account_silence, '' until they answer; `into_id` is the account that it is merged into. `is_followed`:
    they were asked once whether it was done."""

    __tablename__ = "account_silences"

    account_id: int = Field(primary_key=True, foreign_key="accounts.id")
    since: datetime
    stage: int
    asked_at: datetime
    answer: str = Field(default="")
    into_id: int | None = Field(default=None, foreign_key="accounts.id")
    answered_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    answered_at: datetime | None = Field(default=None)
    is_followed: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


def of(session: Session, account_id: int) -> AccountSilence | None:
    """What was asked about this account since it fell silent."""
    return session.get(AccountSilence, account_id)


def put(session: Session, row: AccountSilence) -> None:
    """Its owners are asked."""
    session.add(row)
    session.flush()


def forget(session: Session, row: AccountSilence) -> None:
    """It speaks again."""
    session.delete(row)
    session.flush()


def life(session: Session, account: Account) -> tuple[datetime, bool]:
    """Since when it is silent (UTC): the day of its last post in its first owner's zone, or when it was written down;
    and whether no post is known at all."""
    day = account_facts.last_published(session, account.id or 0)
    if day is None:
        return account.added_at, True
    zone = ZoneInfo(units.get(session, account.unit_id).zone)
    return datetime.combine(day, time(), zone).astimezone(UTC), False


def planned(session: Session, account_id: int, now: datetime) -> datetime | None:
    """When the next plan or takeover of this account begins (UTC), if it is soon enough to count as life."""
    plans = [one.starts_at for one in accounts.aiming(session, account_id) if one.starts_at is not None]
    slots = takeovers.on_account(session, [account_id], now, now + PLANNED_WITHIN)
    times = (*plans, *(one.starts_at for one in slots))
    return min((at for at in times if now < at <= now + PLANNED_WITHIN), default=None)


def others(session: Session, account: Account) -> list[Account]:
    """The other open accounts of those to whom it belongs."""
    owners = account_facts.owners_of(account)
    every = [one for unit_id in owners for one in accounts.of_unit(session, unit_id)]
    return list({one.id: one for one in every if one.id != account.id}.values())


def due(session: Session, now: datetime, limit: int) -> Sequence[Account]:
    """Accounts at which it is time to look, longest due first."""
    ripe = select(Account).where(col(Account.idle_due) <= now).order_by(col(Account.idle_due))
    return session.exec(ripe.limit(limit)).all()


def unlooked(session: Session, limit: int) -> Sequence[Account]:
    """Open official accounts at which nobody is to look yet."""
    its = select(Account).where(col(Account.idle_due).is_(None), col(Account.closed_at).is_(None))
    its = its.where(Account.kind == AccountKind.OFFICIAL)
    return session.exec(its.order_by(col(Account.id)).limit(limit)).all()


def last_asked(session: Session, unit_ids: Sequence[int], now: datetime) -> datetime | None:
    """When one of these units was asked last about an account (UTC)."""
    asked = select(func.max(AccountSilence.asked_at)).join(
        Account, col(Account.id) == col(AccountSilence.account_id)
    )
    theirs = col(Account.unit_id).in_(unit_ids) | col(Account.second_unit_id).in_(unit_ids)
    return session.exec(asked.where(theirs, col(AccountSilence.asked_at) <= now)).one()


def next_due() -> Due:
    """When the next account is to be looked at."""
    return select(func.min(Account.idle_due)).where(_IDLE)

"""Pages of the accounts of a unit, for an export: who looks after them, never how one comes in."""

from sqlalchemy import or_
from sqlalchemy import select as ask
from sqlmodel import Session, col, select

from domain.handles import address, shown
from storage import account_facts
from storage.account_care import AccountGuardian
from storage.accounts import Account
from storage.export_pages import Key, Page, Raw, Wanted, account, page

AT_ONCE = 50  # each is looked at by itself
SEATS = (1, 2)


def accounts(session: Session, wanted: Wanted, after: Key | None, limit: int) -> Page:
    """All accounts of the unit as they are now, whichever days are asked for; closed ones too."""
    its = ask(col(Account.unit_id), col(Account.id), Account)
    its = its.where(
        or_(col(Account.unit_id) == wanted.unit_id, col(Account.second_unit_id) == wanted.unit_id)
    )
    found = page(session, its, (Account.unit_id, Account.id), after, min(limit, AT_ONCE))
    here = [one for (one,) in found.rows]
    seats = _guardians(session, [one.id or 0 for one in here])
    return Page([_row(session, one, seats, wanted) for one in here], found.after)


def _row(session: Session, one: Account, seats: dict[tuple[int, int], int], wanted: Wanted) -> Raw:
    guardians = [seats.get((one.id or 0, seat)) for seat in SEATS]
    name, last = shown(one.platform, one.handle), account_facts.last_published(session, one.id or 0)
    is_known = name.startswith("@") or one.chat_id is None  # a channel of ours may have only a title
    link = address(one.platform, one.handle) if is_known else None
    days = (wanted.day(one.added_at), wanted.day(one.closed_at))
    return (
        one.id,
        one.platform,
        account(one.platform, one.handle),
        link,
        one.kind,
        one.purpose,
        *guardians,
        last,
        *days,
    )


def _guardians(session: Session, ids: list[int]) -> dict[tuple[int, int], int]:
    its = select(AccountGuardian).where(col(AccountGuardian.account_id).in_(ids))
    return {(one.account_id, one.seat): one.person_id for one in session.exec(its).all()}

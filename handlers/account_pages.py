"""What is shown of a unit's accounts, and who may change them."""

from collections.abc import Sequence

import words.accounts
from domain.accounts import MOST, AccountPage
from domain.message import Message
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers.turn import Turn
from storage import accounts, units
from storage.accounts import Account
from storage.units import Unit
from words.accounts import Entry, Listed

PURPOSE = "accounts"


def listed(turn: Turn, unit: Unit) -> Message:
    """The accounts of the unit; in a group of two units, of both."""
    shown_units = turn.here if turn.incoming.is_group and turn.here else [unit]
    every = [one for here in shown_units for one in accounts.of_unit(turn.session, here.id or 0)]
    is_trusted = _is_trusted(turn, unit.id or 0)
    link = turn.link(PURPOSE, unit=unit.id) if is_trusted and turn.incoming.is_group else None
    facts = Listed(
        unit_id=unit.id or 0,
        unit=" & ".join(one.name for one in shown_units),
        entries=_entries(turn, list({one.id: one for one in every}.values()), len(shown_units) > 1),
        may_change=is_trusted and not turn.incoming.is_group,
        has_closed=bool(accounts.closed_of(turn.session, unit.id or 0, 1)),
        link=link,
    )
    return words.accounts.listed(turn.reader, facts)


def closed(turn: Turn, unit: Unit) -> Message:
    """What was closed."""
    gone = accounts.closed_of(turn.session, unit.id or 0, MOST)
    return words.accounts.closed_ones(turn.reader, unit.id or 0, _entries(turn, gone))


def _entries(turn: Turn, found: Sequence[Account], always: bool = False) -> list[Entry]:
    """Each account with its owners, where that is not plain."""
    return [Entry(one, owners(turn, one) if always or one.second_unit_id else ()) for one in found]


def owners(turn: Turn, account: Account) -> tuple[str, ...]:
    """The names of the units that it belongs to."""
    ids = (account.unit_id, account.second_unit_id)
    return tuple(units.get(turn.session, one).name for one in ids if one is not None)


def _is_trusted(turn: Turn, unit_id: int) -> bool:
    return not turn.held_in(unit_id).isdisjoint(TRUSTED)


def hers(turn: Turn, unit_id: int) -> Unit:
    """The unit, in which she is humas or pengurus; never in a group."""
    if not _is_trusted(turn, unit_id):
        raise Refusal("refusal-only-humas")
    if turn.incoming.is_group:
        raise Refusal("accounts-in-private")
    unit = units.get(turn.session, unit_id)
    if unit.closed_at is not None:
        raise Refusal("refusal-link-over")
    unit.must_be_awake()
    return unit


def found(turn: Turn, unit: Unit, account_id: int, *, as_owner: bool = False) -> Account:
    """An account of this unit; `as_owner`: not one that another unit shares with it."""
    account = accounts.find(turn.session, account_id)
    if account is None or not account.speaks_for(unit.id or 0):
        raise Refusal("accounts-gone")
    if as_owner and account.unit_id != unit.id:
        raise Refusal("accounts-first-owner", unit=units.get(turn.session, account.unit_id).name)
    return account


def page(turn: Turn, unit: Unit, account: Account, side: AccountPage = AccountPage.MAIN) -> Message:
    """One account, from this side."""
    unit_id, reader = unit.id or 0, turn.reader
    match side:
        case AccountPage.SPACING:
            return words.accounts.spacing(reader, unit_id, account)
        case AccountPage.SHARE:
            around = [(one.id or 0, one.name) for one in accounts.sisters(turn.session, unit_id)]
            return words.accounts.share(reader, unit_id, account, around)
        case AccountPage.CLOSE:
            aiming = accounts.aiming(turn.session, account.id or 0)
            return words.accounts.close_sure(reader, unit_id, account, aiming)
    entry = Entry(account, owners(turn, account))
    may_share = account.second_unit_id is None and bool(accounts.sisters(turn.session, unit_id))
    return words.accounts.one(
        reader, unit_id, entry, may_share=may_share, is_first=account.unit_id == unit_id
    )

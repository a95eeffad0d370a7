"""Writing an account down: where it is by buttons, its name typed or pasted; secrets are refused."""

from collections.abc import Mapping
from typing import Any

import words.account_lists
import words.accounts
from domain.account_kinds import AccountKind
from domain.accounts import MOST, WITH_ACCOUNTS, AddAccount
from domain.handles import read
from domain.platforms import Platform
from domain.refusal import Refusal
from handlers import sorting
from handlers.account_asking import HANDLE, stop_asking
from handlers.account_pages import hers, page
from handlers.details import changing
from handlers.turn import Turn
from storage import accounts, units
from storage.accounts import Account
from storage.units import Unit


def add(turn: Turn, pressed: AddAccount) -> None:
    """A new account: where it is by buttons, then its name is typed."""
    unit = hers(turn, pressed.unit_id)
    if pressed.platform not in WITH_ACCOUNTS:
        turn.edit(words.accounts.choose_platform(turn.reader, pressed))
        return
    facts = {"platform": pressed.platform, "post": pressed.post_id, "partner": pressed.partner}
    turn.ask(HANDLE, unit=unit.id, **facts)
    turn.edit(words.accounts.ask_handle(turn.reader, pressed, pressed.platform))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed the name, or pasted the account's link; what looks like a secret is refused before it is kept."""
    unit, platform = hers(turn, int(facts["unit"])), Platform(facts["platform"])
    handle = read(platform, text)
    if facts.get("partner"):
        account = _partner(turn, unit, platform, handle)
        turn.say(words.account_lists.partner(turn.reader, unit.id or 0, account))
    else:
        account = written(turn, unit, platform, handle)
    stop_asking(turn)
    turn.journal("account added", f"account:{account.id}", unit)
    if facts.get("post") is not None:
        sorting.aim_at(turn, changing(turn, int(facts["post"])), account)
    elif account.kind == AccountKind.OFFICIAL:
        turn.say(page(turn, unit, account))


def written(turn: Turn, unit: Unit, platform: Platform, handle: str) -> Account:
    """The account as a row; one that the unit has closed is opened again, a partner's becomes its own."""
    known = _standing(turn, unit, platform, handle)
    is_nobody_elses(turn, unit, platform, handle)
    if known is None:
        return _added(
            turn, unit, Account(unit_id=unit.id or 0, platform=platform, handle=handle, added_at=turn.now)
        )
    if known.kind == AccountKind.PARTNER:
        known.kind, known.purpose = AccountKind.OFFICIAL, ""
    known.closed_at = None
    return known


def _standing(turn: Turn, unit: Unit, platform: Platform, handle: str) -> Account | None:
    """How it stands in the unit's list, if it does; refuses one that is open there as its own."""
    same = accounts.called(turn.session, platform, handle)
    known = next((one for one in same if one.is_of(unit.id or 0)), None)
    if known is not None and known.kind == AccountKind.OFFICIAL and known.closed_at is None:
        raise Refusal("accounts-twice", unit=units.get(turn.session, known.unit_id).name)
    return known


def _partner(turn: Turn, unit: Unit, platform: Platform, handle: str) -> Account:
    """A partner's account as a row; it may be another unit's own. What the unit itself closed may become that too."""
    known = _standing(turn, unit, platform, handle)
    if known is None or known.unit_id != unit.id:
        row = Account(unit_id=unit.id or 0, platform=platform, handle=handle, added_at=turn.now)
        row.kind = AccountKind.PARTNER
        return _added(turn, unit, row)
    if known.kind == AccountKind.OFFICIAL:
        known.kind, known.second_unit_id, known.purpose = AccountKind.PARTNER, None, ""
    known.closed_at = None
    return known


def _added(turn: Turn, unit: Unit, row: Account) -> Account:
    if len(accounts.of_kind(turn.session, unit.id or 0, AccountKind(row.kind))) >= MOST:
        raise Refusal("accounts-full", most=MOST)
    row.added_by = turn.person.id if turn.person else None
    return accounts.add(turn.session, row)


def is_nobody_elses(turn: Turn, unit: Unit, platform: str, handle: str) -> None:
    """Refuses what another unit has already; a unit that nobody has accepted yet takes no name from anyone."""
    for other in accounts.called(turn.session, platform, handle):
        owner = units.get(turn.session, other.unit_id)
        is_open = other.closed_at is None and owner.closed_at is None and other.kind == AccountKind.OFFICIAL
        is_near = any(one.id == owner.id for one in accounts.sisters(turn.session, unit.id or 0))
        if is_open and not other.is_of(unit.id or 0) and (owner.verified_at is not None or is_near):
            raise Refusal("accounts-of-another", unit=owner.name)

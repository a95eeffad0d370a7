"""Writing an account down: where it is by buttons, its name typed or pasted; secrets are refused."""

from collections.abc import Mapping
from typing import Any

import words.accounts
from domain.accounts import MOST, WITH_ACCOUNTS, AddAccount
from domain.handles import read
from domain.platforms import Platform
from domain.refusal import Refusal
from handlers import sorting
from handlers.account_pages import hers, page
from handlers.details import changing
from handlers.turn import Turn
from storage import accounts, drafts, units
from storage.accounts import Account
from storage.units import Unit

TYPING = "accounts-handle"


def add(turn: Turn, pressed: AddAccount) -> None:
    """A new account: where it is by buttons, then its name is typed."""
    unit = hers(turn, pressed.unit_id)
    if pressed.platform not in WITH_ACCOUNTS:
        turn.edit(words.accounts.choose_platform(turn.reader, pressed))
        return
    turn.ask(TYPING, unit=unit.id, platform=pressed.platform, post=pressed.post_id)
    turn.edit(words.accounts.ask_handle(turn.reader, pressed, pressed.platform))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed the name, or pasted the account's link; what looks like a secret is refused before it is kept."""
    unit, platform = hers(turn, int(facts["unit"])), Platform(facts["platform"])
    account = _written(turn, unit, platform, read(platform, text))
    stop_asking(turn)
    turn.journal("account added", f"account:{account.id}", unit)
    if facts.get("post") is not None:
        sorting.aim_at(turn, changing(turn, int(facts["post"])), account)
        return
    turn.say(page(turn, unit, account))


def _written(turn: Turn, unit: Unit, platform: Platform, handle: str) -> Account:
    """The account as a row; one that the unit has closed is opened again."""
    known = next(
        (one for one in accounts.called(turn.session, platform, handle) if one.speaks_for(unit.id or 0)), None
    )
    if known is not None and known.closed_at is None:
        raise Refusal("accounts-twice", unit=units.get(turn.session, known.unit_id).name)
    is_nobody_elses(turn, unit, platform, handle)
    if known is not None:
        known.closed_at = None
        return known
    if len(accounts.of_unit(turn.session, unit.id or 0)) >= MOST:
        raise Refusal("accounts-full", most=MOST)
    account = Account(
        unit_id=unit.id or 0,
        platform=platform,
        handle=handle,
        added_by=turn.person.id if turn.person else None,
        added_at=turn.now,
    )
    return accounts.add(turn.session, account)


def is_nobody_elses(turn: Turn, unit: Unit, platform: str, handle: str) -> None:
    """Refuses what another unit has already; a unit that nobody has accepted yet takes no name from anyone."""
    for other in accounts.called(turn.session, platform, handle):
        owner = units.get(turn.session, other.unit_id)
        is_open = other.closed_at is None and owner.closed_at is None
        is_near = any(one.id == owner.id for one in accounts.sisters(turn.session, unit.id or 0))
        if is_open and not other.speaks_for(unit.id or 0) and (owner.verified_at is not None or is_near):
            raise Refusal("accounts-of-another", unit=owner.name)


def stop_asking(turn: Turn) -> None:
    """The name of an account is not waited for any more."""
    asker = turn.incoming.actor.telegram_id if turn.incoming.actor else 0
    waits = drafts.waiting(turn.session, asker, turn.now)
    if waits is not None and waits.question == TYPING:
        drafts.end(turn.session, asker)

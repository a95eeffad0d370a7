"""/akun: the official accounts of a unit, written down, shared, closed and opened again by its humas."""

from collections.abc import Mapping, Sequence
from typing import Any

import words.accounts
from domain import account_silence
from domain.accounts import (
    SPACINGS,
    AddAccount,
    CloseAccount,
    ListAccounts,
    OpenAccount,
    ReopenAccount,
    SetSpacing,
    ShareAccount,
)
from domain.permissions import Need
from domain.refusal import Refusal
from handlers import account_alarms, account_requests
from handlers.account_adding import add, is_nobody_elses, typed
from handlers.account_asking import HANDLE, stop_asking
from handlers.account_listing import closed, listed
from handlers.account_pages import PURPOSE, found, hers, keeping, page, side_of
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.plans import moved
from handlers.telling import tell, trusted
from handlers.turn import Turn
from handlers.which_unit import ASK
from storage import account_facts, accounts, units
from storage.accounts import Account
from storage.posts import Post
from storage.units import Unit

ASKS, ALARMS = frozenset({"usul", "ask", "request"}), frozenset({"diretas", "hacked", "dibajak"})


def show(turn: Turn, text: str) -> None:
    """The accounts of the unit, for everybody in it; in a group of two units, of both. "usul" asks for a new one,
    "diretas" is for one in strange hands."""
    word, _, rest = text.strip().partition(" ")
    if word.casefold() in ASKS | ALARMS and turn.is_undecided:
        raise Refusal(ASK)
    if word.casefold() in ASKS:
        account_requests.begin(turn, rest.strip())
    elif word.casefold() in ALARMS:
        account_alarms.begin(turn)
    else:
        turn.say(listed(turn, turn.unit_here()))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group: a humas to change something, or somebody because an account is hacked."""
    if facts.get("hacked"):
        account_alarms.arrive(turn, int(facts["unit"]))
        return
    unit = hers(turn, int(facts["unit"]))
    turn.say(listed(turn, unit))


def listing(turn: Turn, pressed: ListAccounts) -> None:
    """The list again, in place; or what was closed."""
    if not turn.reaches(pressed.unit_id):
        raise Refusal("refusal-link-over")
    unit = hers(turn, pressed.unit_id) if pressed.closed else units.get(turn.session, pressed.unit_id)
    stop_asking(turn)
    turn.edit(closed(turn, unit) if pressed.closed else listed(turn, unit))


def open_account(turn: Turn, pressed: OpenAccount) -> None:
    """One account, with what may be done to it."""
    stop_asking(turn)
    turn.edit(side_of(turn, keeping(turn, pressed.unit_id, pressed.account_id), pressed.page))


def set_spacing(turn: Turn, pressed: SetSpacing) -> None:
    """So long between two posts."""
    unit = hers(turn, pressed.unit_id)
    account = found(turn, unit, pressed.account_id)
    if pressed.minutes not in SPACINGS:
        raise Refusal("accounts-gone")
    account.spacing = pressed.minutes
    turn.journal("account spacing", f"account:{account.id}", unit)
    turn.edit(page(turn, unit, account))


def share(turn: Turn, pressed: ShareAccount) -> None:
    """It is also the sister unit's from now on, whose humas hear of it; or only its first owner's again."""
    unit = hers(turn, pressed.unit_id)
    account = found(turn, unit, pressed.account_id, as_owner=pressed.with_id is not None)
    if pressed.with_id is None:
        _part(turn, account)
    elif account.second_unit_id is None:
        _give(turn, unit, account, pressed.with_id)
    turn.journal("account shared", f"account:{account.id}", unit)
    turn.edit(page(turn, unit, account) if account.speaks_for(unit.id or 0) else listed(turn, unit))


def _give(turn: Turn, unit: Unit, account: Account, unit_id: int) -> None:
    second = next((one for one in accounts.sisters(turn.session, unit.id or 0) if one.id == unit_id), None)
    if second is None:
        raise Refusal("accounts-no-sister")
    is_nobody_elses(turn, unit, account.platform, account.handle)
    account.second_unit_id = second.id
    for person in trusted(turn.session, second, turn.now):
        message = words.accounts.shared(person.reader(second.reader()), account, unit.name)
        if turn.person is None or person.id != turn.person.id:
            tell(turn.session, person.telegram_id, message, turn.now, f"account:{account.id}")


def _part(turn: Turn, account: Account) -> None:
    second = account.second_unit_id
    if second is not None:
        _must_not_be_lent(turn, account, second)
        account.second_unit_id = None
        turn.session.flush()
        account_facts.free_strangers(turn.session, account, turn.now)
        _loosen(turn, account, accounts.aiming(turn.session, account.id or 0, second))


def _must_not_be_lent(turn: Turn, account: Account, by: int | None = None) -> None:
    """Refuses while takeovers of it are still to come; `by`: only those that this unit opened."""
    ahead = account_facts.slots_ahead(turn.session, account.id or 0, turn.now)
    count = sum(1 for one in ahead if by is None or one.unit_id == by)
    if count:
        raise Refusal("accounts-lent", count=count)


def _loosen(turn: Turn, account: Account, posts: Sequence[Post]) -> None:
    """Plans get no account; what was approved for it is not approved any more."""
    for post in posts:
        accounts.let_go(turn.session, post, account.id or 0)
        moved(turn, post)


def close(turn: Turn, pressed: CloseAccount) -> None:
    """Nothing goes out through it any more; its plans stay, without an account."""
    unit = hers(turn, pressed.unit_id)
    account = found(turn, unit, pressed.account_id, as_owner=True)
    _must_not_be_lent(turn, account)
    aiming = accounts.aiming(turn.session, account.id or 0)
    account.closed_at = account.closed_at or turn.now
    turn.redraw(account_silence.subject(account.id))
    _loosen(turn, account, aiming)
    turn.journal("account closed", f"account:{account.id}", unit)
    turn.edit(words.accounts.closed(turn.reader, unit.id or 0, account, aiming))


def reopen(turn: Turn, pressed: ReopenAccount) -> None:
    """It is used again."""
    unit = hers(turn, pressed.unit_id)
    account = found(turn, unit, pressed.account_id, as_owner=True)
    is_nobody_elses(turn, unit, account.platform, account.handle)
    account.closed_at = None
    turn.journal("account reopened", f"account:{account.id}", unit)
    turn.edit(page(turn, unit, account))


FEATURE = Feature(
    noun="accounts",
    commands=(Command(("akun", "account", "accounts"), show, (Scope.HUMAS,)),),
    presses={
        ListAccounts: Pressed(listing, Need.UNIT),
        OpenAccount: Pressed(open_account, Need.UNIT),
        AddAccount: Pressed(add, Need.HUMAS),
        SetSpacing: Pressed(set_spacing, Need.HUMAS),
        ShareAccount: Pressed(share, Need.HUMAS),
        CloseAccount: Pressed(close, Need.HUMAS),
        ReopenAccount: Pressed(reopen, Need.HUMAS),
    },
    starts={PURPOSE: arrive},
    answers={HANDLE: typed},
)

"""Who may see and change an account, and its page from every side."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

import words.account_alarms
import words.account_guardians
import words.account_safety
import words.account_sides
import words.accounts
from domain.account_safety import flags, looked_at
from domain.accounts import AccountPage
from domain.markup import Safe
from domain.message import Message
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers.turn import Turn
from storage import account_care, account_facts, accounts, units
from storage.accounts import Account
from storage.people import Person
from storage.units import Unit
from words.account_alarms import Playbook
from words.account_sides import Passport

PURPOSE = "accounts"


@dataclass(frozen=True, slots=True)
class Keeping:
    """An account, the unit through which she came to it, and what she is to it."""

    unit: Unit
    account: Account
    is_trusted: bool
    guards: bool


def is_trusted(turn: Turn, unit_id: int) -> bool:
    """Whether she is humas or pengurus there."""
    return not turn.held_in(unit_id).isdisjoint(TRUSTED)


def hers(turn: Turn, unit_id: int) -> Unit:
    """The unit, in which she is humas or pengurus; never in a group."""
    if not is_trusted(turn, unit_id):
        raise Refusal("refusal-only-humas")
    return _private(turn, unit_id)


def _private(turn: Turn, unit_id: int) -> Unit:
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


def keeping(turn: Turn, unit_id: int, account_id: int) -> Keeping:
    """The account, for humas and pengurus of this unit and for who looks after it; in private."""
    guards = turn.person is not None and account_id in account_care.guarded_by(
        turn.session, turn.person.id or 0
    )
    trusted = is_trusted(turn, unit_id)
    if not trusted and not (guards and turn.reaches(unit_id)):
        raise Refusal("refusal-only-humas")
    unit = _private(turn, unit_id)
    return Keeping(unit, found(turn, unit, account_id), trusted, guards)


def owners(turn: Turn, account: Account) -> tuple[str, ...]:
    """The names of the units that it belongs to."""
    return tuple(units.get(turn.session, one).name for one in account_facts.owners_of(account))


def today(turn: Turn, unit: Unit) -> date:
    """The day in the unit's zone."""
    return turn.now.astimezone(ZoneInfo(unit.zone)).date()


def page(turn: Turn, unit: Unit, account: Account, side: AccountPage = AccountPage.MAIN) -> Message:
    """One account, from this side."""
    return side_of(turn, keeping(turn, unit.id or 0, account.id or 0), side)


def side_of(turn: Turn, kept: Keeping, side: AccountPage) -> Message:
    """The same, where it is known what she is to it."""
    reader, unit_id, account = turn.reader, kept.unit.id or 0, kept.account
    match side:
        case AccountPage.SAFETY:
            checks = account_care.checks(turn.session, account.id or 0)
            return words.account_safety.points(reader, unit_id, account, checks, today(turn, kept.unit))
        case AccountPage.HACKED:
            return playbook(turn, kept)
        case AccountPage.MAIN:
            return words.account_sides.page(reader, passport(turn, kept))
    if not kept.is_trusted:
        raise Refusal("refusal-only-humas")
    return _for_humas(turn, kept, side)


def _for_humas(turn: Turn, kept: Keeping, side: AccountPage) -> Message:
    reader, unit_id, account = turn.reader, kept.unit.id or 0, kept.account
    match side:
        case AccountPage.SPACING:
            return words.accounts.spacing(reader, unit_id, account)
        case AccountPage.SHARE:
            around = [(one.id or 0, one.name) for one in accounts.sisters(turn.session, unit_id)]
            return words.accounts.share(reader, unit_id, account, around)
        case AccountPage.CLOSE:
            aiming = accounts.aiming(turn.session, account.id or 0)
            return words.accounts.close_sure(reader, unit_id, account, aiming)
        case AccountPage.GUARDIANS:
            taken = {seat: one.first_name for seat, one in account_care.seats(turn.session, account.id or 0)}
            return words.account_guardians.seats(reader, unit_id, account, taken)
        case AccountPage.ABOUT:
            return words.account_sides.about(reader, passport(turn, kept))
    return words.account_sides.more(reader, passport(turn, kept))


def passport(turn: Turn, kept: Keeping) -> Passport:
    """All that is known of it."""
    session, account, unit_id = turn.session, kept.account, kept.unit.id or 0
    standing, day = account_facts.standing(session, account), today(turn, kept.unit)
    return Passport(
        unit_id=unit_id,
        account=account,
        owners=owners(turn, account),
        guardians=_names(account_care.guardians(session, account.id or 0)),
        flags=flags(standing, day),
        checked=looked_at(standing.checks),
        published=account_facts.last_published(session, account.id or 0),
        today=day,
        is_trusted=kept.is_trusted,
        guards=kept.guards,
        is_first=account.unit_id == unit_id,
        may_share=account.second_unit_id is None and bool(accounts.sisters(session, unit_id)),
    )


def _names(persons: Sequence[Person]) -> list[str]:
    return [one.first_name for one in persons]


def playbook(turn: Turn, kept: Keeping, remark: Safe | None = None) -> Message:
    """What to do when it is in strange hands; `remark`: what was just done stands above it."""
    facts = Playbook(
        unit_id=kept.unit.id or 0,
        unit=units.get(turn.session, kept.account.unit_id).name,
        account=kept.account,
        guardians=_names(account_care.guardians(turn.session, kept.account.id or 0)),
        heads=_names(account_facts.heads(turn.session, kept.account, turn.now)),
        may_write=kept.is_trusted,
    )
    return words.account_alarms.playbook(turn.reader, facts, remark)

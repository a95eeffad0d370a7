"""The lists of accounts: the unit's own, its partners', and what was closed."""

from collections.abc import Sequence

import words.account_lists
import words.accounts
from domain.account_kinds import AccountKind
from domain.account_lists import ListPartners, ShowMoreOfAccounts
from domain.account_safety import flags
from domain.accounts import MOST
from domain.belonging import Belonging
from domain.message import Message
from handlers.account_asking import stop_asking
from handlers.account_pages import PURPOSE, hers, is_trusted, owners, today
from handlers.turn import Turn
from storage import account_care, account_facts, accounts
from storage.accounts import Account
from storage.units import Unit
from words.accounts import Entry, Listed


def listed(turn: Turn, unit: Unit) -> Message:
    """The accounts of the unit; in a group of two units, of both."""
    shown_units = turn.here if turn.incoming.is_group and turn.here else [unit]
    in_group, is_humas = turn.incoming.is_group, is_trusted(turn, unit.id or 0)
    facts = Listed(
        unit_id=unit.id or 0,
        unit=" & ".join(one.name for one in shown_units),
        entries=_entries(turn, unit, _of(turn, shown_units, AccountKind.OFFICIAL), len(shown_units) > 1),
        partners=[Entry(one) for one in _of(turn, shown_units, AccountKind.PARTNER)],
        may_change=is_humas and not in_group,
        may_have_own=not in_group and turn.step is Belonging.MEMBER,
        link=turn.link(PURPOSE, unit=unit.id) if is_humas and in_group else None,
    )
    return words.accounts.listed(turn.reader, facts)


def _of(turn: Turn, shown: Sequence[Unit], kind: AccountKind) -> list[Account]:
    """Each once."""
    every = [one for unit in shown for one in accounts.of_kind(turn.session, unit.id or 0, kind)]
    return list({one.id: one for one in every}.values())


def _entries(turn: Turn, unit: Unit, every: Sequence[Account], always: bool) -> list[Entry]:
    """Each with its owners where that is not plain; with its door for who may open it, in private."""
    in_private = not turn.incoming.is_group
    guarded = account_care.guarded_by(turn.session, turn.person.id or 0) if turn.person else ()
    is_humas = is_trusted(turn, unit.id or 0)
    return [
        Entry(
            one,
            owners(turn, one) if always or one.second_unit_id else (),
            lacks=in_private and is_humas and lacks(turn, unit, one),
            is_hacked=in_private and one.hacked_at is not None,
            opens=in_private and (is_humas or one.id in guarded),
        )
        for one in every
    ]


def lacks(turn: Turn, unit: Unit, account: Account) -> bool:
    """Whether anything about it is still missing."""
    return bool(flags(account_facts.standing(turn.session, account), today(turn, unit)))


def closed(turn: Turn, unit: Unit) -> Message:
    """What was closed."""
    gone = accounts.closed_of(turn.session, unit.id or 0, MOST)
    return words.accounts.closed_ones(turn.reader, unit.id or 0, [Entry(one) for one in gone])


def show_more(turn: Turn, pressed: ShowMoreOfAccounts) -> None:
    """The doors to the other lists."""
    unit_id = hers(turn, pressed.unit_id).id or 0
    has_closed = bool(accounts.closed_of(turn.session, unit_id, 1))
    may_have_own = turn.step is Belonging.MEMBER
    turn.edit(
        words.account_lists.more(turn.reader, unit_id, has_closed=has_closed, may_have_own=may_have_own)
    )


def partners(turn: Turn, pressed: ListPartners) -> None:
    """Those of bodies with which the unit works together."""
    unit_id = hers(turn, pressed.unit_id).id or 0
    stop_asking(turn)
    theirs = accounts.of_kind(turn.session, unit_id, AccountKind.PARTNER)
    turn.edit(words.account_lists.partners(turn.reader, unit_id, theirs))

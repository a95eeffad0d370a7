"""Akunku: grown members let humas know of accounts of their own, and take them back; only humas sees the list."""

from collections.abc import Mapping
from typing import Any

import words.account_lists
from domain.account_lists import (
    A_PAGE,
    MOST_OWN,
    ListMembersAccounts,
    ShowMyAccounts,
    TakeBackMyAccount,
    TellMyAccount,
)
from domain.accounts import WITH_ACCOUNTS
from domain.belonging import is_minor
from domain.handles import read
from domain.message import Message
from domain.permissions import Need
from domain.platforms import Platform
from domain.refusal import Refusal
from handlers.account_asking import OWN, stop_asking
from handlers.account_pages import hers
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import accounts, own_accounts, units
from storage.own_accounts import OwnAccount
from storage.people import Person


def _grown(turn: Turn, unit_id: int) -> Person:
    """Who asks, as a member of this unit who is of age."""
    person, unit = _herself(turn, unit_id), units.get(turn.session, unit_id)
    unit.must_be_awake()
    if is_minor(person.birth_year, turn.now, unit.zone):
        raise Refusal("accounts-mine-adults")
    return person


def _herself(turn: Turn, unit_id: int) -> Person:
    """Who asks, as a member of this unit; in private."""
    if turn.incoming.is_group:
        raise Refusal("accounts-in-private")
    return turn.me(unit_id)


def show(turn: Turn, pressed: ShowMyAccounts) -> None:
    """What she let humas know."""
    person = _grown(turn, pressed.unit_id)
    stop_asking(turn)
    turn.edit(_mine(turn, person, pressed.unit_id))


def _mine(turn: Turn, person: Person, unit_id: int) -> Message:
    rows = own_accounts.of_person(turn.session, person.id or 0, unit_id)
    told = [(one.id or 0, one.platform, one.handle) for one in rows]
    return words.account_lists.mine(turn.reader, unit_id, told, may_tell=len(told) < MOST_OWN)


def tell_mine(turn: Turn, pressed: TellMyAccount) -> None:
    """Where it is by buttons, then its name is typed."""
    _grown(turn, pressed.unit_id)
    if pressed.platform not in WITH_ACCOUNTS:
        turn.edit(words.account_lists.choose_mine(turn.reader, pressed.unit_id))
        return
    turn.ask(OWN, unit=pressed.unit_id, platform=pressed.platform)
    turn.edit(words.account_lists.ask_mine(turn.reader, pressed.unit_id, pressed.platform))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed its name; what looks like a secret is refused before it is kept."""
    unit_id, platform = int(facts["unit"]), Platform(facts["platform"])
    person = _grown(turn, unit_id)
    handle = read(platform, text)
    if any(one.speaks_for(unit_id) for one in accounts.called(turn.session, platform, handle)):
        raise Refusal("accounts-mine-official")
    told = own_accounts.told(turn.session, unit_id, platform, handle)
    if told is not None and told.person_id != person.id:
        raise Refusal("accounts-mine-taken")
    if told is None:
        _keep(
            turn,
            OwnAccount(
                person_id=person.id or 0, unit_id=unit_id, platform=platform, handle=handle, at=turn.now
            ),
        )
    stop_asking(turn)
    turn.say(_mine(turn, person, unit_id))


def _keep(turn: Turn, row: OwnAccount) -> None:
    if len(own_accounts.of_person(turn.session, row.person_id, row.unit_id)) >= MOST_OWN:
        raise Refusal("accounts-mine-full", most=MOST_OWN)
    own_accounts.add(turn.session, row)
    turn.journal("own account told", f"own-account:{row.id}", units.get(turn.session, row.unit_id))


def take_back(turn: Turn, pressed: TakeBackMyAccount) -> None:
    """Humas knows of it no more."""
    person = _herself(turn, pressed.unit_id)
    row = own_accounts.find(turn.session, pressed.own_id)
    if row is not None and row.person_id == person.id and row.unit_id == pressed.unit_id:
        turn.journal("own account taken back", f"own-account:{row.id}", units.get(turn.session, row.unit_id))
        own_accounts.take_back(turn.session, row)
    turn.edit(_mine(turn, person, pressed.unit_id))


def list_members(turn: Turn, pressed: ListMembersAccounts) -> None:
    """What members let humas know, for humas and pengurus."""
    unit_id, skip = hers(turn, pressed.unit_id).id or 0, max(pressed.skip, 0)
    rows = own_accounts.of_unit(turn.session, unit_id, skip, A_PAGE + 1)
    told = [(person.first_name, row.platform, row.handle) for row, person in rows]
    turn.edit(words.account_lists.members(turn.reader, unit_id, told, skip))


FEATURE = Feature(
    noun="own_accounts",
    presses={
        ShowMyAccounts: Pressed(show, Need.MEMBER),
        TellMyAccount: Pressed(tell_mine, Need.MEMBER),
        TakeBackMyAccount: Pressed(take_back, Need.MEMBER),
        ListMembersAccounts: Pressed(list_members, Need.HUMAS),
    },
    answers={OWN: typed},
)

"""An account that was agreed to is there: its name is typed, and it stands in the list with who looks after it."""

from collections.abc import Mapping
from typing import Any

import words.account_requests
from domain.account_request_presses import NameOpened
from domain.account_requests import Step, after, subject
from domain.handles import read
from domain.platforms import Platform
from handlers.account_adding import written
from handlers.account_guardians import let_guard
from handlers.account_pages import page
from handlers.account_request_views import NAMING, hers, stop_asking, view
from handlers.turn import Turn
from storage import account_care, account_facts, account_requests, accounts
from storage.account_requests import AccountRequest
from storage.accounts import Account
from storage.units import Unit


def ask_name(turn: Turn, pressed: NameOpened) -> None:
    """What is it called?"""
    row = _approved(turn, pressed.request_id)
    turn.ask(NAMING, request=row.id)
    turn.edit(words.account_requests.ask_name(turn.reader, view(turn, row)))


def _approved(turn: Turn, request_id: int) -> AccountRequest:
    row = hers(turn, request_id)
    after(row.state, Step.OPEN)
    return row


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed it, or pasted the link; secrets are refused before they are kept."""
    row = _approved(turn, int(facts["request"]))
    unit, platform = turn.unit_here(), Platform(row.platform)
    account = _account(turn, unit, platform, read(platform, text))
    account.purpose, account.audience = account.purpose or row.purpose, account.audience or row.audience
    _let_guard(turn, row, account)
    account_requests.take(turn.session, row, Step.OPEN, turn.now)
    stop_asking(turn)
    turn.journal("account request carried out", subject(row.id), unit)
    turn.say(page(turn, unit, account))


def _account(turn: Turn, unit: Unit, platform: Platform, handle: str) -> Account:
    """A new one; or the unit's own that somebody has written down meanwhile."""
    same = accounts.called(turn.session, platform, handle)
    known = next((one for one in same if one.speaks_for(unit.id or 0) and one.closed_at is None), None)
    if known is not None:
        return known
    account = written(turn, unit, platform, handle)
    turn.journal("account added", f"account:{account.id}", unit)
    return account


def _let_guard(turn: Turn, row: AccountRequest, account: Account) -> None:
    """Both who are named look after it, if they still may and nobody does yet."""
    if account_care.guardians(turn.session, account.id or 0):
        return
    for seat, person_id in enumerate((row.first_id, row.second_id), start=1):
        person = account_facts.candidate(turn.session, account, person_id, turn.now) if person_id else None
        if person is not None:
            let_guard(turn, account, seat, person)

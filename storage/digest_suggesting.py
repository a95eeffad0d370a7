"""What members proposed and units asked for, and nobody has answered yet; and accounts that fell silent."""

from dataclasses import replace
from functools import cache

from sqlalchemy import func, literal, null
from sqlalchemy import select as ask
from sqlmodel import Session, col, or_

from domain.account_kinds import AccountKind
from domain.digest_items import ItemKind, Listed
from domain.suggestions import State, title
from storage.account_requests import IS_ASKED, AccountRequest
from storage.account_silence import AccountSilence
from storage.accounts import Account
from storage.digest_rows import UNIT, Rows, listed, told
from storage.suggestions import Suggestion
from storage.units import Unit


def suggestions(session: Session, unit_id: int, most: int) -> Listed:
    """Suggestions that wait for their answer."""
    found = listed(session, ItemKind.SUGGESTION, _suggestions(), most, unit_id=unit_id)
    return replace(found, items=tuple(replace(one, title=title(one.title, "")) for one in found.items))


@cache
def _suggestions() -> Rows:
    said = func.coalesce(func.nullif(Suggestion.text, ""), Suggestion.link)
    its = ask(col(Suggestion.id), said, col(Suggestion.changed_at), null(), literal(1))
    its = its.where(col(Suggestion.unit_id) == UNIT, col(Suggestion.state) == State.OPEN)
    return told(its.order_by(col(Suggestion.changed_at), col(Suggestion.id)))


def account_requests(session: Session, unit_id: int, most: int) -> Listed:
    """Units that ask for a new account, by their names."""
    return listed(session, ItemKind.ACCOUNT_REQUEST, _account_requests(), most, unit_id=unit_id)


@cache
def _account_requests() -> Rows:
    its = ask(col(AccountRequest.id), col(Unit.name), col(AccountRequest.at), null(), literal(1))
    its = its.join(Unit, col(Unit.id) == col(AccountRequest.unit_id))
    its = its.where(col(AccountRequest.parent_id) == UNIT, IS_ASKED)
    return told(its.order_by(col(AccountRequest.at), col(AccountRequest.id)))


def dormant(session: Session, unit_id: int, most: int) -> Listed:
    """Accounts of the unit on which nothing is published, about which nobody has answered yet."""
    return listed(session, ItemKind.DORMANT, _dormant(), most, unit_id=unit_id)


@cache
def _dormant() -> Rows:
    its = ask(col(Account.id), col(Account.handle), col(AccountSilence.since), null(), literal(1))
    its = its.join(AccountSilence, col(AccountSilence.account_id) == col(Account.id))
    its = its.where(or_(col(Account.unit_id) == UNIT, col(Account.second_unit_id) == UNIT))
    its = its.where(col(Account.closed_at).is_(None), col(Account.kind) == AccountKind.OFFICIAL)
    return told(
        its.where(col(AccountSilence.answer) == "").order_by(col(AccountSilence.since), col(Account.id))
    )

"""What is written about an account: what it is for, for whom, in what tone, who decides; and that it published."""

from collections.abc import Mapping
from typing import Any

import words.account_lists
import words.account_sides
from domain import account_silence
from domain.account_care import LONGEST, ChooseDecides, Field, NotePublished, WriteField
from domain.account_kinds import AccountKind
from domain.accounts import AccountPage
from domain.message import Message
from domain.permissions import Need
from domain.refusal import Refusal
from handlers import withholding
from handlers.account_asking import FIELD, stop_asking
from handlers.account_pages import found, hers, keeping, page, side_of, today
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import accounts
from storage.accounts import Account
from storage.units import Unit


def write(turn: Turn, pressed: WriteField) -> None:
    """She will type it; or nothing is said about it any more."""
    unit = hers(turn, pressed.unit_id)
    account = _listed(turn, unit, pressed.account_id, pressed.field)
    if pressed.empty:
        _put(turn, unit, account, pressed.field, "")
        turn.edit(_page(turn, unit, account, pressed.field))
        return
    turn.ask(FIELD, unit=unit.id, account=account.id, field=pressed.field)
    if account.kind == AccountKind.PARTNER:
        turn.edit(words.account_lists.ask_partner_purpose(turn.reader, unit.id or 0, account))
        return
    turn.edit(words.account_sides.ask_field(turn.reader, unit.id or 0, account, pressed.field))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed it; a text with a secret in it is not kept."""
    unit, field = hers(turn, int(facts["unit"])), Field(facts["field"])
    account = _listed(turn, unit, int(facts["account"]), field)
    withholding.check(turn, text)
    said = " ".join(text.replace("\0", "").split())
    if not said:
        raise Refusal("accounts-field-empty")
    if len(said) > LONGEST[field]:
        raise Refusal("accounts-field-long", most=LONGEST[field])
    stop_asking(turn)
    _put(turn, unit, account, field, said)
    turn.say(_page(turn, unit, account, field))


def _listed(turn: Turn, unit: Unit, account_id: int, field: Field) -> Account:
    """An account of the unit; of a partner's it is only said what the two do together."""
    account = accounts.find(turn.session, account_id)
    is_partner = account is not None and account.kind == AccountKind.PARTNER
    if account is not None and is_partner and account.is_of(unit.id or 0) and field is Field.PURPOSE:
        return account
    return found(turn, unit, account_id)


def _put(turn: Turn, unit: Unit, account: Account, field: Field, text: str) -> None:
    setattr(account, field, text)
    turn.journal(f"account {field}", f"account:{account.id}", unit)


def _page(turn: Turn, unit: Unit, account: Account, field: Field) -> Message:
    if account.kind == AccountKind.PARTNER:
        return words.account_lists.partner(turn.reader, unit.id or 0, account)
    return page(turn, unit, account, words.account_sides.side_of(field))


def choose_decides(turn: Turn, pressed: ChooseDecides) -> None:
    """Who has the last word about what it says."""
    unit = hers(turn, pressed.unit_id)
    account = found(turn, unit, pressed.account_id)
    if pressed.decides is None:
        turn.edit(words.account_sides.ask_decides(turn.reader, unit.id or 0, account))
        return
    account.decides = pressed.decides
    turn.journal("account decides", f"account:{account.id}", unit)
    turn.edit(page(turn, unit, account, AccountPage.ABOUT))


def note_published(turn: Turn, pressed: NotePublished) -> None:
    """Something was published there today, past our plans."""
    kept = keeping(turn, pressed.unit_id, pressed.account_id)
    kept.account.published_on = today(turn, kept.unit)
    turn.session.flush()
    turn.redraw(account_silence.subject(kept.account.id))
    turn.journal("account published", f"account:{kept.account.id}", kept.unit)
    turn.toast(words.account_sides.noted(turn.reader))
    turn.edit(side_of(turn, kept, AccountPage.MAIN))


FEATURE = Feature(
    noun="account_fields",
    presses={
        WriteField: Pressed(write, Need.HUMAS),
        ChooseDecides: Pressed(choose_decides, Need.HUMAS),
        NotePublished: Pressed(note_published, Need.UNIT),
    },
    answers={FIELD: typed},
)

"""One account of a partner: what the two do together, and its way out of the list."""

import words.account_lists
from domain.account_kinds import AccountKind
from domain.account_lists import ListPartners, OpenPartner, ShowMoreOfAccounts
from domain.permissions import Need
from domain.refusal import Refusal
from handlers import account_listing
from handlers.account_asking import stop_asking
from handlers.account_pages import hers
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import accounts


def open_partner(turn: Turn, pressed: OpenPartner) -> None:
    """One of them; or it leaves the list."""
    unit = hers(turn, pressed.unit_id)
    account = accounts.find(turn.session, pressed.account_id)
    if account is None or account.kind != AccountKind.PARTNER or not account.is_of(unit.id or 0):
        raise Refusal("accounts-gone")
    stop_asking(turn)
    if not pressed.drop:
        turn.edit(words.account_lists.partner(turn.reader, unit.id or 0, account))
        return
    account.closed_at = account.closed_at or turn.now
    turn.session.flush()
    turn.journal("partner's account dropped", f"account:{account.id}", unit)
    account_listing.partners(turn, ListPartners(unit.id or 0))


FEATURE = Feature(
    noun="account_partners",
    presses={
        ShowMoreOfAccounts: Pressed(account_listing.show_more, Need.HUMAS),
        ListPartners: Pressed(account_listing.partners, Need.HUMAS),
        OpenPartner: Pressed(open_partner, Need.HUMAS),
    },
)

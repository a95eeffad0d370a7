"""Lists besides the unit's own accounts: those of partners, those of grown members, and hers."""

from collections.abc import Sequence

from domain.account_care import Field, WriteField
from domain.account_lists import (
    A_PAGE,
    ListMembersAccounts,
    ListPartners,
    OpenPartner,
    ShowMyAccounts,
    TakeBackMyAccount,
    TellMyAccount,
)
from domain.account_request_presses import NewRequest
from domain.accounts import WITH_ACCOUNTS, AccountFacts, AddAccount, ListAccounts, PassportFacts
from domain.handles import address, shown
from domain.markup import Safe
from domain.message import Button, Message
from domain.platforms import Platform
from domain.reader import Reader
from words.accounts import (
    Entry,
    ask_name,
    in_rows,
    label,
    line,
    name,
    platform_name,
    to_list,
)
from words.sentences import sentences


def more(reader: Reader, unit_id: int, *, has_closed: bool, may_have_own: bool) -> Message:
    """The other lists, for humas."""
    t = sentences(reader)
    keys = [
        Button(t("accounts-partners-button"), ListPartners(unit_id)),
        Button(t("accounts-members-button"), ListMembersAccounts(unit_id)),
        Button(t("accounts-ask-new-button"), NewRequest(unit_id)),
    ]
    keys += [Button(t("accounts-mine-button"), ShowMyAccounts(unit_id))] if may_have_own else []
    keys += [Button(t("accounts-closed-button"), ListAccounts(unit_id, closed=True))] if has_closed else []
    return Message(t("accounts-lists"), (*in_rows(keys), (to_list(reader, unit_id),)))


def partners(reader: Reader, unit_id: int, accounts: Sequence[AccountFacts]) -> Message:
    """Accounts of bodies with which the unit works together."""
    t = sentences(reader)
    text = t("accounts-partners-page" if accounts else "accounts-partners-none")
    rows = tuple((Button(label(reader, one), OpenPartner(unit_id, one.id or 0)),) for one in accounts)
    add = Button(t("accounts-add-partner-button"), AddAccount(unit_id, partner=True))
    return Message(text, (*rows, (add,), (to_list(reader, unit_id),)))


def partner(reader: Reader, unit_id: int, account: PassportFacts) -> Message:
    """One of them: what we do with them, and the way out of the list."""
    t, account_id = sentences(reader), account.id or 0
    lines = [line(reader, Entry(account))]
    lines += [t("accounts-partner-purpose", text=account.purpose)] if account.purpose else []
    write = WriteField(unit_id, account_id, Field.PURPOSE)
    keys = (
        Button(t("accounts-partner-write-button"), write),
        Button(t("accounts-partner-drop-button"), OpenPartner(unit_id, account_id, drop=True)),
    )
    return Message("\n".join(lines), (keys, (back_to_partners(reader, unit_id),)))


def back_to_partners(reader: Reader, unit_id: int) -> Button:
    """Back to that list."""
    return Button(sentences(reader)("accounts-back-button"), ListPartners(unit_id))


def ask_partner_purpose(reader: Reader, unit_id: int, account: PassportFacts) -> Message:
    """What do we do together?"""
    t = sentences(reader)
    back = Button(t("accounts-back-button"), OpenPartner(unit_id, account.id or 0))
    return Message(t("accounts-ask-partner-purpose", name=name(reader, account)), ((back,),))


def members(reader: Reader, unit_id: int, told: Sequence[tuple[str, str, str]], skip: int) -> Message:
    """What members let humas know, as (first name, platform, handle), one more than a page where there are more."""
    t = sentences(reader)
    lines = [t("accounts-members-page" if told or skip else "accounts-members-none")]
    lines += [
        t("accounts-members-line", who=who, account=_linked(reader, platform, handle))
        for who, platform, handle in told[:A_PAGE]
    ]
    steps = [(skip - A_PAGE, skip > 0, "before"), (skip + A_PAGE, len(told) > A_PAGE, "after")]
    turns = tuple(
        Button(t(f"accounts-{where}-button"), ListMembersAccounts(unit_id, max(at, 0)))
        for at, has, where in steps
        if has
    )
    return Message("\n".join(lines), (turns, (to_list(reader, unit_id),)))


def _linked(reader: Reader, platform: str, handle: str) -> Safe:
    t, url = sentences(reader), address(platform, handle)
    named = _name(reader, platform, handle)
    return t("accounts-linked", url=url, name=named) if url else named


def _name(reader: Reader, platform: str, handle: str) -> Safe:
    t = sentences(reader)
    return t("accounts-name", platform=platform_name(reader, platform), handle=shown(platform, handle))


def mine(reader: Reader, unit_id: int, told: Sequence[tuple[int, str, str]], *, may_tell: bool) -> Message:
    """What she let humas know, as (id, platform, handle), each to be taken back."""
    t = sentences(reader)
    lines = [t("accounts-mine-page"), *(_linked(reader, platform, handle) for _, platform, handle in told)]
    rows = [
        (
            Button(
                t("accounts-take-back-button", handle=shown(platform, handle)[:24]),
                TakeBackMyAccount(unit_id, own_id),
            ),
        )
        for own_id, platform, handle in told
    ]
    rows += [(Button(t("accounts-tell-mine-button"), TellMyAccount(unit_id)),)] if may_tell else []
    return Message("\n".join(lines), (*rows, (to_list(reader, unit_id),)))


def choose_mine(reader: Reader, unit_id: int) -> Message:
    """Where is it?"""
    keys = [Button(platform_name(reader, one), TellMyAccount(unit_id, one)) for one in WITH_ACCOUNTS]
    text = sentences(reader)("accounts-ask-platform")
    return Message(text, (*in_rows(keys), (_to_mine(reader, unit_id),)))


def ask_mine(reader: Reader, unit_id: int, platform: Platform) -> Message:
    """Please type its name."""
    return Message(ask_name(reader, platform, may_be_ours=False), ((_to_mine(reader, unit_id),),))


def _to_mine(reader: Reader, unit_id: int) -> Button:
    return Button(sentences(reader)("accounts-back-button"), ShowMyAccounts(unit_id))

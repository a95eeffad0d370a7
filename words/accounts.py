"""Official accounts: the list, one account, and what is asked about it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.account_lists import ListPartners, ShowMoreOfAccounts, ShowMyAccounts
from domain.accounts import (
    MOST_NAMED,
    SPACINGS,
    WITH_ACCOUNTS,
    AccountFacts,
    AccountPage,
    AddAccount,
    CloseAccount,
    ListAccounts,
    OpenAccount,
    ReopenAccount,
    SetSpacing,
    ShareAccount,
)
from domain.details import DetailPage, TurnDetails
from domain.handles import PAGES, address, shown
from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.platforms import Platform
from domain.posts import PostFacts
from domain.reader import Reader
from words.formats import moment_short
from words.sentences import sentences
from words.sharing import one_line

IN_A_ROW = 2
LONGEST_LABEL = 38
SHOWN_TITLE = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """An account in a list; `owners` are the names of its units, where they are to be said; `lacks`: something about it
    is still missing, `is_hacked`: it is in strange hands; `opens`: its page may be opened by who reads."""

    account: AccountFacts
    owners: tuple[str, ...] = ()
    lacks: bool = False
    is_hacked: bool = False
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """The accounts of a unit, and its partners'; `link` leads a humas from the group to where she may change them;
    `may_have_own`: she is of age and may let humas know of hers."""

    unit_id: int
    unit: str
    entries: Sequence[Entry]
    partners: Sequence[Entry]
    may_change: bool
    may_have_own: bool
    link: str | None


def platform_name(reader: Reader, platform: str) -> Safe:
    """A platform as it is shown."""
    return sentences(reader)("posts-platform", platform=platform)


def name(reader: Reader, account: AccountFacts) -> Safe:
    """Such as "Instagram @pacippnu", leading there: bare, Telegram would make @pacippnu a stranger of its own."""
    t = sentences(reader)
    handle, is_own = shown(account.platform, account.handle), account.chat_id is not None
    told = t("accounts-name", platform=platform_name(reader, account.platform), handle=handle)
    url = address(account.platform, account.handle) if handle.startswith("@") or not is_own else None
    return t("accounts-linked", url=url, name=told) if url else told


def label(reader: Reader, account: AccountFacts, mark: str = "") -> str:
    """The same on a button."""
    return (mark + plain(name(reader, account)))[:LONGEST_LABEL]


def line(reader: Reader, entry: Entry) -> Safe:
    """The account in a list, leading to it where its address is known."""
    account = entry.account
    facts = {"owners": ", ".join(entry.owners), "has": bool(entry.owners), "own": account.chat_id is not None}
    lacks = "hacked" if entry.is_hacked else entry.lacks
    return sentences(reader)("accounts-line", name=name(reader, account), lacks=lacks, **facts)


def listed(reader: Reader, facts: Listed) -> Message:
    """The accounts of the unit; for humas, and for who looks after one, with its button."""
    t = sentences(reader)
    lines = [line(reader, one) for one in facts.entries]
    lines = lines or [t("accounts-none", may=facts.may_change)]
    if facts.partners:
        lines += [Safe(""), t("accounts-partners-title"), *(line(reader, one) for one in facts.partners)]
    rows = [
        (Button(label(reader, one.account), OpenAccount(facts.unit_id, one.account.id or 0)),)
        for one in facts.entries
        if one.opens
    ]
    if facts.may_change:
        add = Button(t("accounts-add-button"), AddAccount(facts.unit_id))
        rows += [(add,), (Button(t("accounts-lists-button"), ShowMoreOfAccounts(facts.unit_id)),)]
    elif facts.may_have_own:
        rows.append((Button(t("accounts-mine-button"), ShowMyAccounts(facts.unit_id)),))
    if facts.link is not None:
        rows.append((Button(t("accounts-change-button"), url=facts.link),))
    return Message("\n".join([t("accounts-title", unit=facts.unit), *lines]), tuple(rows))


def closed_ones(reader: Reader, unit_id: int, entries: Sequence[Entry]) -> Message:
    """What was closed, each with its button."""
    t = sentences(reader)
    rows = [
        (Button(label(reader, one.account), ReopenAccount(unit_id, one.account.id or 0)),) for one in entries
    ]
    text = t("accounts-closed-list" if entries else "accounts-closed-none")
    return Message(text, (*rows, (to_list(reader, unit_id),)))


def to_list(reader: Reader, unit_id: int) -> Button:
    """Back to the accounts of the unit."""
    return Button(sentences(reader)("accounts-back-button"), ListAccounts(unit_id))


def door(reader: Reader, unit_id: int, account: AccountFacts, page: AccountPage) -> Button:
    """The button to one of its sides."""
    return Button(sentences(reader)(f"accounts-{page}-button"), OpenAccount(unit_id, account.id or 0, page))


def back(reader: Reader, unit_id: int, account: AccountFacts, page: AccountPage = AccountPage.MAIN) -> Button:
    """Back to one of its sides."""
    return Button(sentences(reader)("accounts-back-button"), OpenAccount(unit_id, account.id or 0, page))


def in_rows(keys: Sequence[Button]) -> tuple[tuple[Button, ...], ...]:
    """Two buttons a row."""
    return tuple(tuple(keys[at : at + IN_A_ROW]) for at in range(0, len(keys), IN_A_ROW))


def spacing(reader: Reader, unit_id: int, account: AccountFacts) -> Message:
    """How close may two posts stand?"""
    t = sentences(reader)
    keys = [
        Button(
            t("accounts-minutes-button", minutes=minutes, now=minutes == account.spacing),
            SetSpacing(unit_id, account.id or 0, minutes),
        )
        for minutes in SPACINGS
    ]
    text = t("accounts-ask-spacing", name=name(reader, account))
    return Message(
        text, (tuple(keys[:3]), tuple(keys[3:]), (back(reader, unit_id, account, AccountPage.MORE),))
    )


def share(reader: Reader, unit_id: int, account: AccountFacts, around: Sequence[tuple[int, str]]) -> Message:
    """Whose is it besides?"""
    t = sentences(reader)
    rows = [
        (Button(other[:LONGEST_LABEL], ShareAccount(unit_id, account.id or 0, other_id)),)
        for other_id, other in around
    ]
    text = t("accounts-ask-share" if around else "accounts-no-sister", name=name(reader, account))
    return Message(text, (*rows, (back(reader, unit_id, account, AccountPage.MORE),)))


def shared(reader: Reader, account: AccountFacts, unit: str) -> Message:
    """To the sister unit's humas."""
    return Message(sentences(reader)("accounts-shared", name=name(reader, account), unit=unit))


def close_sure(reader: Reader, unit_id: int, account: AccountFacts, aiming: Sequence[PostFacts]) -> Message:
    """Asked once before it is closed, with the plans that lose it."""
    t = sentences(reader)
    text = t("accounts-close-sure", name=name(reader, account), count=len(aiming))
    yes = Button(t("accounts-close-yes-button"), CloseAccount(unit_id, account.id or 0))
    keep = Button(t("accounts-keep-button"), OpenAccount(unit_id, account.id or 0, AccountPage.MORE))
    return Message("\n".join([text, *plans(reader, aiming)]), ((yes, keep),))


def closed(reader: Reader, unit_id: int, account: AccountFacts, aiming: Sequence[PostFacts]) -> Message:
    """It is closed; these plans need another account."""
    t = sentences(reader)
    text = t("accounts-closed", name=name(reader, account), count=len(aiming))
    again = Button(t("accounts-reopen-button"), ReopenAccount(unit_id, account.id or 0))
    return Message("\n".join([text, *plans(reader, aiming)]), ((again, to_list(reader, unit_id)),))


def plans(reader: Reader, posts: Sequence[PostFacts]) -> list[Safe]:
    """Plans by title and time, at most ten, and how many more."""
    t = sentences(reader)
    lines = [
        t(
            "accounts-plan",
            title=one_line(post.title, SHOWN_TITLE) or t("posts-no-title-short"),
            at=moment_short(reader, post.starts_at) if post.starts_at else "",
            has=post.starts_at is not None,
        )
        for post in posts[:MOST_NAMED]
    ]
    more = len(posts) - MOST_NAMED
    return [*lines, *([t("accounts-more-plans", count=more)] if more > 0 else [])]


def choose_platform(reader: Reader, pressed: AddAccount) -> Message:
    """Where is it?"""
    t = sentences(reader)
    keys = [Button(platform_name(reader, one), replace(pressed, platform=one)) for one in WITH_ACCOUNTS]
    return Message(t("accounts-ask-platform"), (*in_rows(keys), (_leave(reader, pressed),)))


def _leave(reader: Reader, pressed: AddAccount) -> Button:
    """Back to where she came from: the plan, or the list."""
    if pressed.partner:
        return Button(sentences(reader)("accounts-back-button"), ListPartners(pressed.unit_id))
    if pressed.post_id is None:
        return to_list(reader, pressed.unit_id)
    return Button(sentences(reader)("accounts-back-button"), TurnDetails(pressed.post_id, DetailPage.ACCOUNT))


def ask_handle(reader: Reader, pressed: AddAccount, platform: Platform) -> Message:
    """Please type its name, or paste its link."""
    return Message(ask_name(reader, platform, may_be_ours=not pressed.partner), ((_leave(reader, pressed),),))


def ask_name(reader: Reader, platform: Platform, *, may_be_ours: bool) -> Safe:
    """The words for that; `may_be_ours`: of a channel, that the bot may become its admin."""
    own = {Platform.WEB: "web", Platform.TELEGRAM: "channel" if may_be_ours else "name"}
    kind = own.get(platform, "page" if platform in PAGES else "name")
    return sentences(reader)("accounts-ask-handle", platform=platform_name(reader, platform), kind=kind)

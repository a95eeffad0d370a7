"""Official accounts: the list, one account, and what is asked about it."""

from collections.abc import Sequence
from dataclasses import dataclass

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
    """An account in a list; `owners` are the names of its units, where they are to be said."""

    account: AccountFacts
    owners: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """The accounts of a unit; `link` leads a humas from the group to where she may change them."""

    unit_id: int
    unit: str
    entries: Sequence[Entry]
    may_change: bool
    has_closed: bool
    link: str | None


def platform_name(reader: Reader, platform: str) -> Safe:
    """A platform as it is shown."""
    return sentences(reader)("posts-platform", platform=platform)


def name(reader: Reader, account: AccountFacts) -> Safe:
    """Such as "Instagram @pacippnu"."""
    t = sentences(reader)
    return t(
        "accounts-name",
        platform=platform_name(reader, account.platform),
        handle=shown(account.platform, account.handle),
    )


def label(reader: Reader, account: AccountFacts, mark: str = "") -> str:
    """The same on a button."""
    return (mark + plain(name(reader, account)))[:LONGEST_LABEL]


def _line(reader: Reader, entry: Entry) -> Safe:
    """The account in a list, leading to it where its address is known."""
    t, account = sentences(reader), entry.account
    told = name(reader, account)
    url = (
        address(account.platform, account.handle) if account.chat_id is None or _is_public(account) else None
    )
    linked = t("accounts-linked", url=url, name=told) if url else told
    is_own = account.chat_id is not None
    return t("accounts-line", name=linked, owners=", ".join(entry.owners), has=bool(entry.owners), own=is_own)


def _is_public(account: AccountFacts) -> bool:
    return shown(account.platform, account.handle).startswith("@")


def listed(reader: Reader, facts: Listed) -> Message:
    """The accounts of the unit; for humas each with its button."""
    t = sentences(reader)
    lines = [_line(reader, one) for one in facts.entries]
    lines = lines or [t("accounts-none", may=facts.may_change)]
    rows: list[tuple[Button, ...]] = []
    if facts.may_change:
        rows += [
            (Button(label(reader, one.account), OpenAccount(facts.unit_id, one.account.id or 0)),)
            for one in facts.entries
        ]
        rows.append((Button(t("accounts-add-button"), AddAccount(facts.unit_id)),))
    if facts.may_change and facts.has_closed:
        rows.append((Button(t("accounts-closed-button"), ListAccounts(facts.unit_id, closed=True)),))
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
    return Message(text, (*rows, (_to_list(reader, unit_id),)))


def _to_list(reader: Reader, unit_id: int) -> Button:
    return Button(sentences(reader)("accounts-back-button"), ListAccounts(unit_id))


def _back(reader: Reader, unit_id: int, account: AccountFacts) -> Button:
    return Button(sentences(reader)("accounts-back-button"), OpenAccount(unit_id, account.id or 0))


def one(reader: Reader, unit_id: int, entry: Entry, *, may_share: bool, is_first: bool) -> Message:
    """One account and what may be done to it."""
    t, account = sentences(reader), entry.account
    lines = [
        t("accounts-one", name=name(reader, account)),
        t("accounts-owners", owners=", ".join(entry.owners)),
    ]
    lines.append(t("accounts-spacing", minutes=account.spacing))
    if account.platform == Platform.TELEGRAM:
        lines.append(t("accounts-channel", own=account.chat_id is not None))
    doors = [(AccountPage.SPACING, True), (AccountPage.SHARE, may_share and is_first)]
    keys = [_door(reader, unit_id, account, page) for page, has in doors if has]
    if len(entry.owners) > 1:
        part = ShareAccount(unit_id, account.id or 0, None)
        keys.append(Button(t("accounts-part-button" if is_first else "accounts-leave-button"), part))
    keys += [_door(reader, unit_id, account, AccountPage.CLOSE)] if is_first else []
    rows = tuple(tuple(keys[at : at + IN_A_ROW]) for at in range(0, len(keys), IN_A_ROW))
    return Message("\n".join(lines), (*rows, (_to_list(reader, unit_id),)))


def _door(reader: Reader, unit_id: int, account: AccountFacts, page: AccountPage) -> Button:
    return Button(sentences(reader)(f"accounts-{page}-button"), OpenAccount(unit_id, account.id or 0, page))


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
    return Message(text, (tuple(keys[:3]), tuple(keys[3:]), (_back(reader, unit_id, account),)))


def share(reader: Reader, unit_id: int, account: AccountFacts, around: Sequence[tuple[int, str]]) -> Message:
    """Whose is it besides?"""
    t = sentences(reader)
    rows = [
        (Button(other[:LONGEST_LABEL], ShareAccount(unit_id, account.id or 0, other_id)),)
        for other_id, other in around
    ]
    text = t("accounts-ask-share" if around else "accounts-no-sister", name=name(reader, account))
    return Message(text, (*rows, (_back(reader, unit_id, account),)))


def shared(reader: Reader, account: AccountFacts, unit: str) -> Message:
    """To the sister unit's humas."""
    return Message(sentences(reader)("accounts-shared", name=name(reader, account), unit=unit))


def close_sure(reader: Reader, unit_id: int, account: AccountFacts, aiming: Sequence[PostFacts]) -> Message:
    """Asked once before it is closed, with the plans that lose it."""
    t = sentences(reader)
    text = t("accounts-close-sure", name=name(reader, account), count=len(aiming))
    yes = Button(t("accounts-close-yes-button"), CloseAccount(unit_id, account.id or 0))
    keep = Button(t("accounts-keep-button"), OpenAccount(unit_id, account.id or 0))
    return Message("\n".join([text, *plans(reader, aiming)]), ((yes, keep),))


def closed(reader: Reader, unit_id: int, account: AccountFacts, aiming: Sequence[PostFacts]) -> Message:
    """It is closed; these plans need another account."""
    t = sentences(reader)
    text = t("accounts-closed", name=name(reader, account), count=len(aiming))
    again = Button(t("accounts-reopen-button"), ReopenAccount(unit_id, account.id or 0))
    return Message("\n".join([text, *plans(reader, aiming)]), ((again, _to_list(reader, unit_id)),))


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
    keys = [
        Button(platform_name(reader, one), AddAccount(pressed.unit_id, one, pressed.post_id))
        for one in WITH_ACCOUNTS
    ]
    rows = tuple(tuple(keys[at : at + IN_A_ROW]) for at in range(0, len(keys), IN_A_ROW))
    return Message(t("accounts-ask-platform"), (*rows, (_leave(reader, pressed),)))


def _leave(reader: Reader, pressed: AddAccount) -> Button:
    """Back to where she came from: the plan, or the list."""
    if pressed.post_id is None:
        return _to_list(reader, pressed.unit_id)
    return Button(sentences(reader)("accounts-back-button"), TurnDetails(pressed.post_id, DetailPage.ACCOUNT))


def ask_handle(reader: Reader, pressed: AddAccount, platform: Platform) -> Message:
    """Please type its name, or paste its link."""
    t = sentences(reader)
    own = {Platform.WEB: "web", Platform.TELEGRAM: "channel"}
    kind = own.get(platform, "page" if platform in PAGES else "name")
    text = t("accounts-ask-handle", platform=platform_name(reader, platform), kind=kind)
    return Message(text, ((_leave(reader, pressed),),))

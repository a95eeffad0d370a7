"""Pages of Lengkapi: account, sort of content, source, department, and who sees it."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.accounts import AccountFacts, AddAccount
from domain.contents import Aim, Pillar, Visibility
from domain.message import Button, Message
from domain.posts import PostFacts
from domain.presses import Press
from domain.reader import Reader
from domain.sorting import (
    DropSource,
    MarkReligious,
    MoreAccounts,
    PickAccount,
    PickAim,
    PickPillar,
    SetDepartment,
    SetSeen,
    SortFacts,
)
from words import accounts
from words.details import back, title
from words.sentences import sentences
from words.sharing import one_line

MARK = "✓ "
IN_A_ROW = 2
SHOWN_SIGNS = 3
SHOWN_SOURCE = 60
LONGEST_LABEL = 38
Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Accounts:
    """What may be chosen; `unit_id` where a new account may be added."""

    shown: Sequence[AccountFacts]
    has_more: bool
    unit_id: int | None


def _chosen(label: str, press: Press, is_chosen: bool) -> Button:
    return Button(f"{MARK if is_chosen else ''}{label}"[:LONGEST_LABEL], press)


def in_rows(buttons: Sequence[Button], length: int = IN_A_ROW) -> tuple[Row, ...]:
    """So many in a row."""
    return tuple(tuple(buttons[at : at + length]) for at in range(0, len(buttons), length))


def own(reader: Reader, post: PostFacts) -> Message:
    """A plan for someone's own account has no official one."""
    return Message(sentences(reader)("sorting-own", title=title(reader, post)), ((back(reader, post),),))


def account(reader: Reader, post: SortFacts, choice: Accounts) -> Message:
    """Through which account?"""
    t, post_id = sentences(reader), post.id or 0
    keys = [
        Button(
            accounts.label(reader, one, MARK if one.id == post.account_id else ""),
            PickAccount(post_id, one.id),
        )
        for one in choice.shown
    ]
    none = _chosen(t("sorting-no-account-button"), PickAccount(post_id, None), post.account_id is None)
    rest = [none]
    if choice.has_more:
        rest.append(Button(t("sorting-more-accounts-button"), MoreAccounts(post_id)))
    if choice.unit_id is not None:
        rest.append(Button(t("accounts-add-button"), AddAccount(choice.unit_id, None, post_id)))
    state = "some" if choice.shown else "elsewhere" if choice.has_more else "none"
    text = t("sorting-account", title=title(reader, post), state=state, may=choice.unit_id is not None)
    return Message(text, (*in_rows(keys, 1), *in_rows(rest), (back(reader, post),)))


def sort(reader: Reader, post: SortFacts, signs: Sequence[str]) -> Message:
    """Pillar, aim, and religion; `signs` are the words that point to it."""
    t, post_id = sentences(reader), post.id or 0
    pillars = [
        _chosen(
            t(f"sorting-{one}-button"),
            PickPillar(post_id, None if one == post.pillar else one),
            one == post.pillar,
        )
        for one in Pillar
    ]
    aims = [
        _chosen(
            t(f"sorting-{one}-button"), PickAim(post_id, None if one == post.aim else one), one == post.aim
        )
        for one in Aim
    ]
    mark = "unmark" if post.is_religious else "mark"
    religion = Button(t(f"sorting-{mark}-religious-button"), MarkReligious(post_id, not post.is_religious))
    lines = [t("sorting-sort", title=title(reader, post))]
    if post.is_religious:
        lines.append(t("sorting-religious"))
    elif signs:
        lines.append(t("sorting-seems-religious", signs=", ".join(signs[:SHOWN_SIGNS])))
    return Message(
        "\n\n".join(lines), (*in_rows(pillars), *in_rows(aims), (religion,), (back(reader, post),))
    )


def sort_glance(reader: Reader, post: SortFacts) -> str:
    """Pillar, aim and religion in a few words."""
    t = sentences(reader)
    said = [t(f"sorting-{one}-button") for one in (post.pillar, post.aim) if one is not None]
    said += [t("sorting-religious-short")] if post.is_religious else []
    return " · ".join(said)


def source(reader: Reader, post: PostFacts, said: str) -> Message:
    """Where its facts come from, and how to say so."""
    t = sentences(reader)
    text = t("sorting-source", title=title(reader, post), source=said, has=bool(said))
    drop = ((Button(t("sorting-drop-source-button"), DropSource(post.id or 0)),),) if said else ()
    return Message(text, (*drop, (back(reader, post),)))


def source_glance(reader: Reader, said: str) -> str:
    """The source on a short line."""
    return sentences(reader)("sorting-glance", said=one_line(said, SHOWN_SOURCE)) if said else ""


def seen(reader: Reader, post: PostFacts) -> Message:
    """Who sees it before it is out?"""
    t = sentences(reader)
    keys = [
        _chosen(t(f"sorting-seen-{one}-button"), SetSeen(post.id or 0, one), one == post.visibility)
        for one in Visibility
    ]
    return Message(t("sorting-seen", title=title(reader, post)), (tuple(keys), (back(reader, post),)))


def seen_glance(reader: Reader, post: PostFacts) -> str:
    """Only where not everybody sees it."""
    return "" if post.visibility == Visibility.ALL else sentences(reader)("sorting-seen-humas-button")


def department(reader: Reader, post: SortFacts, known: Sequence[tuple[int, str]]) -> Message:
    """Whose field is it?"""
    t, post_id = sentences(reader), post.id or 0
    keys = [_chosen(name, SetDepartment(post_id, one), one == post.department_id) for one, name in known]
    none = _chosen(
        t("sorting-no-department-button"), SetDepartment(post_id, None), post.department_id is None
    )
    text = t("sorting-department", title=title(reader, post), has=bool(known))
    return Message(text, (*in_rows(keys), *(((none,),) if known else ()), (back(reader, post),)))


def department_glance(reader: Reader, name: str) -> str:
    """Its name."""
    return sentences(reader)("sorting-glance", said=name) if name else ""

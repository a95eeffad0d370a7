"""Pages of Lengkapi: the account of a plan, what sort of post it is, its source, and who sees it."""

from collections.abc import Mapping
from typing import Any

import words.accounts
import words.sorting
from domain import religious, withheld
from domain.accounts import fits, platform_through
from domain.details import DetailPage
from domain.message import Message
from domain.post_states import Kind
from domain.refusal import Refusal
from domain.sorting import (
    LONGEST_SOURCE,
    DropSource,
    MarkReligious,
    MoreAccounts,
    PickAccount,
    PickAim,
    PickPillar,
    SetDepartment,
    SetSeen,
    may_take_away,
)
from domain.units import TRUSTED
from handlers.clashes import must_be_free
from handlers.details import GLANCES, OFFERED_IF, PAGES, changing, saved
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import accounts, departments, post_undos
from storage.accounts import Account
from storage.posts import Post

SOURCE = "sorting-source"


def account_page(turn: Turn, post: Post, *, every: bool = False) -> Message:
    """The accounts that fit its platform; `every`: also those on other platforms."""
    if post.kind == Kind.OWN:
        return words.sorting.own(turn.reader, post)
    here = accounts.of_unit(turn.session, post.unit_id)
    shown = [one for one in here if every or one.id == post.account_id or fits(post.platform, one)]
    is_trusted = not turn.held_in(post.unit_id).isdisjoint(TRUSTED)
    choice = words.sorting.Accounts(shown, len(shown) < len(here), post.unit_id if is_trusted else None)
    return words.sorting.account(turn.reader, post, choice)


def more_accounts(turn: Turn, pressed: MoreAccounts) -> None:
    """All accounts of the unit, in place."""
    turn.edit(account_page(turn, changing(turn, pressed.post_id), every=True))


def pick_account(turn: Turn, pressed: PickAccount) -> None:
    """This account, or none."""
    post = changing(turn, pressed.post_id)
    account = accounts.find(turn.session, pressed.account_id)
    if pressed.account_id is not None and account is None:
        raise Refusal("accounts-gone")
    aim_at(turn, post, account)


def aim_at(turn: Turn, post: Post, account: Account | None) -> None:
    """It goes out through this account of its unit, and there; what was approved for another is approved no more."""
    if account is not None and post.kind == Kind.OWN:
        raise Refusal("sorting-own-plan")
    if account is not None and (account.closed_at is not None or not account.speaks_for(post.unit_id)):
        raise Refusal("accounts-gone")
    post_undos.remember(turn.session, post, turn.now)
    post.account_id = account.id if account is not None else None
    if account is not None:
        post.platform = platform_through(post.platform, account)
    must_be_free(turn, post)
    saved(turn, post, "set account", DetailPage.ACCOUNT)


def sort_page(turn: Turn, post: Post) -> Message:
    """Pillar, aim, and whether it teaches religion, with what points to that."""
    found = () if post.is_religious else religious.signs(f"{post.title}\n{post.text}")
    return words.sorting.sort(turn.reader, post, found)


def pick_pillar(turn: Turn, pressed: PickPillar) -> None:
    """What kind of content it is."""
    post = changing(turn, pressed.post_id)
    post.pillar = pressed.pillar
    saved(turn, post, "set pillar", DetailPage.SORT)


def pick_aim(turn: Turn, pressed: PickAim) -> None:
    """What it is for."""
    post = changing(turn, pressed.post_id)
    post.aim = pressed.aim
    saved(turn, post, "set aim", DetailPage.SORT)


def mark_religious(turn: Turn, pressed: MarkReligious) -> None:
    """It teaches religion, so it needs a source and a second reader; or it does not."""
    post = changing(turn, pressed.post_id)
    if post.is_religious and not pressed.yes:
        may_take_away(post.state)
    post.is_religious = pressed.yes
    saved(turn, post, "set religious", DetailPage.SORT)


def source_page(turn: Turn, post: Post) -> Message:
    """Where its facts come from; what is typed now becomes that."""
    turn.ask(SOURCE, post_id=post.id)
    return words.sorting.source(turn.reader, post, post.source)


def give_source(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed where the facts come from."""
    post = changing(turn, int(facts["post_id"]))
    if post.source:
        may_take_away(post.state)
    source = " ".join(text.replace("\0", "").split())
    if len(source) > LONGEST_SOURCE:
        raise Refusal("sorting-source-long", most=LONGEST_SOURCE)
    if withheld.in_text(source) is not None:
        raise Refusal("sorting-source-secret")
    post.source = source
    saved(turn, post, "set source", DetailPage.SOURCE)


def drop_source(turn: Turn, pressed: DropSource) -> None:
    """No source is named."""
    post = changing(turn, pressed.post_id)
    may_take_away(post.state)
    post.source = ""
    saved(turn, post, "set source", DetailPage.SOURCE)


def seen_page(turn: Turn, post: Post) -> Message:
    """Who sees it before it is out."""
    return words.sorting.seen(turn.reader, post)


def set_seen(turn: Turn, pressed: SetSeen) -> None:
    """Everybody, or humas only."""
    post = changing(turn, pressed.post_id)
    post.visibility = pressed.visibility
    saved(turn, post, "set visibility", DetailPage.SEEN)


def department_page(turn: Turn, post: Post) -> Message:
    """Whose field it is."""
    known = departments.offered(turn.session, post.unit_id)
    return words.sorting.department(turn.reader, post, known)


def set_department(turn: Turn, pressed: SetDepartment) -> None:
    """This department of its unit, or none."""
    post, wanted = changing(turn, pressed.post_id), pressed.department_id
    if wanted is not None and departments.find(turn.session, post.unit_id, wanted) is None:
        raise Refusal("departments-gone")
    post_undos.remember(turn.session, post, turn.now)
    post.department_id = wanted
    saved(turn, post, "set department", DetailPage.DEPARTMENT)


def _account_glance(turn: Turn, post: Post) -> str:
    account = accounts.find(turn.session, post.account_id)
    return words.accounts.name(turn.reader, account) if account is not None else ""


PAGES[DetailPage.ACCOUNT] = account_page
PAGES[DetailPage.SORT] = sort_page
PAGES[DetailPage.SOURCE] = source_page
PAGES[DetailPage.SEEN] = seen_page
PAGES[DetailPage.DEPARTMENT] = department_page
OFFERED_IF[DetailPage.DEPARTMENT] = lambda turn, post: bool(departments.offered(turn.session, post.unit_id))
GLANCES[DetailPage.ACCOUNT] = _account_glance
GLANCES[DetailPage.SORT] = lambda turn, post: words.sorting.sort_glance(turn.reader, post)
GLANCES[DetailPage.SOURCE] = lambda turn, post: words.sorting.source_glance(turn.reader, post.source)
GLANCES[DetailPage.SEEN] = lambda turn, post: words.sorting.seen_glance(turn.reader, post)
GLANCES[DetailPage.DEPARTMENT] = lambda turn, post: words.sorting.department_glance(
    turn.reader, departments.label(turn.session, post) or ""
)

FEATURE = Feature(
    noun="sorting",
    presses={
        MoreAccounts: Pressed(more_accounts),
        PickAccount: Pressed(pick_account),
        PickPillar: Pressed(pick_pillar),
        PickAim: Pressed(pick_aim),
        MarkReligious: Pressed(mark_religious),
        DropSource: Pressed(drop_source),
        SetSeen: Pressed(set_seen),
        SetDepartment: Pressed(set_department),
    },
    answers={SOURCE: give_source},
)

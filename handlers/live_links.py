"""Where one sees a live: typed, or the official account by a tap."""

from collections.abc import Mapping
from typing import Any

import words.live_asks
from domain.handles import shown
from domain.links import Link
from domain.live_links import of_account, read
from domain.live_presses import TypeLink, UseAccount
from domain.lives import LiveState
from domain.presses import Press
from domain.refusal import Refusal
from handlers import live_beginning, live_hosting, withholding
from handlers.feature import Pressed
from handlers.live_hosting import Found
from handlers.plans import note
from handlers.turn import Turn
from storage import accounts, drafts, live_plans

QUESTION = "lives-link"


def type_link(turn: Turn, pressed: TypeLink) -> None:
    """She wants to say where one sees it."""
    ask(turn, live_hosting.led(turn, pressed.post_id), begins=False)


def ask(turn: Turn, its: Found, *, begins: bool) -> None:
    """Where does one see it? `begins`: it begins as soon as that is known."""
    turn.ask(QUESTION, post_id=its.post.id, begins=begins)
    account = accounts.find(turn.session, its.post.account_id)
    name = shown(account.platform, account.handle) if account is not None else ""
    turn.say(words.live_asks.link(turn.reader, its.post, name, begins=begins))


def use_account(turn: Turn, pressed: UseAccount) -> None:
    """One sees it on the official account that it runs on."""
    its = live_hosting.led(turn, pressed.post_id)
    account = accounts.find(turn.session, its.post.account_id)
    if account is None:
        raise Refusal("lives-link-none")
    _keep(turn, its, of_account(its.post.platform, account.handle), begins=pressed.begins)


def give(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed it."""
    its = live_hosting.led(turn, int(facts["post_id"]))
    withholding.check(turn, text)
    link = read(text, turn.incoming.links, its.post.platform)
    _keep(turn, its, link, begins=bool(facts["begins"]))


def _keep(turn: Turn, its: Found, link: Link, *, begins: bool) -> None:
    if its.live.state not in (LiveState.PLANNED, LiveState.ON):
        raise Refusal("lives-not-now")
    its.live.link, its.live.link_key = link.safe_url or "", link.key
    drafts.end(turn.session, turn.incoming.actor.telegram_id if turn.incoming.actor else 0)
    note(turn, its.post, "live link")
    if begins and its.live.state == LiveState.PLANNED:
        live_beginning.go(turn, live_hosting.hosted(turn, its.post.id or 0))
        return
    live_plans.redraw(turn.session, its.post.id or 0, turn.now)
    live_hosting.show(turn, its.post.id or 0)


PRESSES: Mapping[type[Press], Pressed] = {TypeLink: Pressed(type_link), UseAccount: Pressed(use_account)}

"""Whose voice a plan is: humas makes an idea official, or takes a plan back to a member's own account."""

import words.posts
from domain.belonging import AgeBand
from domain.details import DetailPage
from domain.post_kinds import SwitchKind, holds_accounts, may_switch, own_kind
from domain.post_states import Kind
from domain.posts import Page
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers.beginning import band_of
from handlers.details import filling, open_page
from handlers.feature import Feature, Pressed
from handlers.plans import card_here, note, turn_to
from handlers.telling import tell
from handlers.turn import Turn
from storage import cards, people, post_undos, units
from storage.posts import Post


def switch(turn: Turn, pressed: SwitchKind) -> None:
    """From a card, or from the hub of Lengkapi."""
    is_on_card = _is_on_card(turn, pressed.post_id)
    post = card_here(turn, pressed.post_id) if is_on_card else filling(turn, pressed.post_id)
    if turn.held_in(post.unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    if post.kind == Kind.PROMOTION:
        raise Refusal("posts-gone")
    if post.kind != pressed.kind:
        may_switch(pressed.kind, post.state)
        _switch(turn, post, pressed.kind)
    if not is_on_card:
        open_page(turn, post, DetailPage.HUB)


def _is_on_card(turn: Turn, post_id: int) -> bool:
    card = cards.of(turn.session, f"post:{post_id}", turn.chat.id or 0)
    return turn.incoming.is_group or (card is not None and card.message_id == turn.incoming.message_id)


def _switch(turn: Turn, post: Post, kind: Kind) -> None:
    was_idea = post.kind == Kind.IDEA
    post_undos.remember(turn.session, post, turn.now)
    post.kind = kind
    if kind is Kind.OFFICIAL:
        post.owner_id = post.owner_id if holds_accounts(_band_of_owner(turn, post)) else None
    else:
        post.account_id = None
        settle_kind(turn, post)
    note(turn, post, f"made {post.kind}")
    turn_to(turn, post, Page.MAIN)
    turn.toast(words.posts.toast(turn.reader, "promoted" if kind is Kind.OFFICIAL else "own"))
    if was_idea and kind is Kind.OFFICIAL:
        _thank(turn, post)


def settle_kind(turn: Turn, post: Post) -> None:
    """After platform or PJ changed: what is meant for an account of her own, or an idea for the official one."""
    if post.kind != Kind.OFFICIAL:
        post.kind = own_kind(post.platform, _band_of_owner(turn, post))


def _band_of_owner(turn: Turn, post: Post) -> AgeBand:
    owner = people.get(turn.session, post.owner_id) if post.owner_id is not None else None
    return band_of(turn, owner, units.get(turn.session, post.unit_id))


def _thank(turn: Turn, post: Post) -> None:
    if post.author_id is None or (turn.person is not None and post.author_id == turn.person.id):
        return
    author = people.get(turn.session, post.author_id)
    reader = author.reader(units.get(turn.session, post.unit_id).reader())
    tell(turn.session, author.telegram_id, words.posts.promoted(reader, post), turn.now, f"post:{post.id}")


FEATURE = Feature(noun="kinds", presses={SwitchKind: Pressed(switch)})

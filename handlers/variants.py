"""One plan in several places: each platform and account may have a text of its own."""

from collections.abc import Mapping, Sequence
from typing import Any

import words.variants
from domain import handles
from domain.contents import LONGEST_TEXT
from domain.details import DetailPage
from domain.markup import width
from domain.message import Message
from domain.post_states import ALIVE, Kind
from domain.posts import Page
from domain.refusal import Refusal
from domain.variants import (
    MOST,
    AddVariant,
    OfferVariants,
    PickVariant,
    Place,
    RemoveVariant,
    UseMainText,
    places_left,
)
from handlers.details import GLANCES, PAGES, changing, filling, saved, stop_asking
from handlers.feature import Feature, Pressed
from handlers.plans import note, turn_to
from handlers.turn import Turn
from storage import accounts, contents
from storage.accounts import Account
from storage.contents import PostVariant
from storage.posts import Post

ASKS = "details-variant"


def page(turn: Turn, post: Post) -> Message:
    """Where it appears beside its first place."""
    return words.variants.page(turn.reader, post, [_shown(turn, one) for one in _of(turn, post)])


def _of(turn: Turn, post: Post) -> Sequence[PostVariant]:
    return contents.variants(turn.session, post.id or 0)


def _shown(turn: Turn, variant: PostVariant) -> words.variants.Shown:
    account = accounts.find(turn.session, variant.account_id)
    handle = handles.shown(account.platform, account.handle) if account is not None else ""
    return words.variants.Shown(variant.id or 0, variant.platform, handle, variant.text)


def _accounts(turn: Turn, post: Post) -> Sequence[Account]:
    """Of an official plan the accounts of its unit; a member's own accounts are not known here."""
    return accounts.of_unit(turn.session, post.unit_id) if post.kind == Kind.OFFICIAL else []


def _taken(turn: Turn, post: Post) -> set[Place]:
    return {(post.platform, post.account_id), *((one.platform, one.account_id) for one in _of(turn, post))}


def offer(turn: Turn, pressed: OfferVariants) -> None:
    """Where else it may appear."""
    post = changing(turn, pressed.post_id)
    if len(_of(turn, post)) >= MOST:
        raise Refusal("variants-full", most=MOST)
    known = _accounts(turn, post)
    names = {one.id: handles.shown(one.platform, one.handle) for one in known}
    left = [(place, one, names.get(one, "")) for place, one in places_left(known, _taken(turn, post))]
    turn.edit(words.variants.offer(turn.reader, post, left))


def add(turn: Turn, pressed: AddVariant) -> None:
    """It appears there too, with the same text until another is typed."""
    post = changing(turn, pressed.post_id)
    wanted = (pressed.platform, pressed.account_id)
    if wanted not in places_left(_accounts(turn, post), _taken(turn, post)) or len(_of(turn, post)) >= MOST:
        raise Refusal("variants-gone")
    variant = contents.add_variant(turn.session, post, pressed.platform, pressed.account_id)
    note(turn, post, "added a version")
    turn_to(turn, post, Page.MAIN)
    _open(turn, post, variant)


def _found(turn: Turn, post: Post, variant_id: int) -> PostVariant:
    variant = next((one for one in _of(turn, post) if one.id == variant_id), None)
    if variant is None:
        raise Refusal("variants-gone")
    return variant


def pick(turn: Turn, pressed: PickVariant) -> None:
    """One of them; what is typed next is its text."""
    post = filling(turn, pressed.post_id)
    _open(turn, post, _found(turn, post, pressed.variant_id))


def _open(turn: Turn, post: Post, variant: PostVariant) -> None:
    stop_asking(turn, post)
    if post.state in ALIVE:
        turn.ask(ASKS, post_id=post.id, variant_id=variant.id)
    message = words.variants.one(turn.reader, post, _shown(turn, variant))
    if turn.incoming.press_id is None:
        turn.say(message)
    else:
        turn.edit(message)


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed what stands there."""
    post = changing(turn, int(facts["post_id"]))
    variant = _found(turn, post, int(facts["variant_id"]))
    said = text.replace("\0", "").strip()
    if width(said) > LONGEST_TEXT:
        raise Refusal("details-text-long", length=width(said), most=LONGEST_TEXT)
    variant.text = said
    saved(turn, post, "set the text of a version", DetailPage.VARIANTS)


def use_main(turn: Turn, pressed: UseMainText) -> None:
    """There stands the plan's own text again."""
    post = changing(turn, pressed.post_id)
    _found(turn, post, pressed.variant_id).text = ""
    saved(turn, post, "dropped the text of a version", DetailPage.VARIANTS)


def remove(turn: Turn, pressed: RemoveVariant) -> None:
    """It does not appear there after all."""
    post = changing(turn, pressed.post_id)
    contents.remove_variant(turn.session, _found(turn, post, pressed.variant_id))
    saved(turn, post, "removed a version", DetailPage.VARIANTS)


def glance(turn: Turn, post: Post) -> str:
    """Where else."""
    return words.variants.named(turn.reader, [_shown(turn, one) for one in _of(turn, post)])


PAGES[DetailPage.VARIANTS] = page
GLANCES[DetailPage.VARIANTS] = glance

FEATURE = Feature(
    noun="variants",
    presses={
        OfferVariants: Pressed(offer),
        AddVariant: Pressed(add),
        PickVariant: Pressed(pick),
        UseMainText: Pressed(use_main),
        RemoveVariant: Pressed(remove),
    },
    answers={ASKS: typed},
)

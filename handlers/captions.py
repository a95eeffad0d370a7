"""The captions of a promotion: one to ten, for one platform or for all, typed in private."""

from collections.abc import Mapping
from typing import Any

import words.promotion_pages
from domain.contents import LONGEST_TEXT
from domain.markup import width
from domain.message import Message
from domain.promotion_pages import AddCaption, DropCaption, Field, OpenCaption, SetPlatform
from domain.promotions import MOST_CAPTIONS
from domain.refusal import Refusal
from domain.share_kits import USUAL
from handlers import promotion_editing
from handlers.feature import Feature, Pressed
from handlers.promoting import changing, must_be_decent, page, stop_asking
from handlers.promotion_editing import saved
from handlers.turn import Turn
from storage import promotions
from storage.posts import Post
from storage.promotions import Promotion, PromotionCaption

QUESTION = "promotions-caption"


def every(turn: Turn, promotion: Promotion, post: Post) -> Message:
    """All of them, in short. What is typed here is one more; where the only one is corrected, it takes its place."""
    known = promotions.captions(turn.session, promotion.id or 0)
    only = known[0] if len(known) == 1 and promotion.corrects_id is not None else None
    if len(known) < MOST_CAPTIONS:
        caption_id = only.id if only is not None else None
        turn.ask(QUESTION, promotion_id=promotion.id, post_id=post.id, caption_id=caption_id)
    return words.promotion_pages.captions(turn.reader, promotion, post, known, replaces=only is not None)


def _private(turn: Turn, promotion_id: int) -> tuple[Promotion, Post]:
    if turn.incoming.is_group:
        raise Refusal("details-in-private")
    return changing(turn, promotion_id)


def _found(turn: Turn, promotion: Promotion, caption_id: int) -> PromotionCaption:
    known = promotions.captions(turn.session, promotion.id or 0)
    caption = next((one for one in known if one.id == caption_id), None)
    if caption is None:
        raise Refusal("promotions-caption-gone")
    return caption


def add(turn: Turn, pressed: AddCaption) -> None:
    """She will type another one."""
    promotion, post = _private(turn, pressed.promotion_id)
    _must_have_room(turn, promotion)
    stop_asking(turn, post)
    turn.ask(QUESTION, promotion_id=promotion.id, post_id=post.id, caption_id=None)
    page(turn, words.promotion_pages.new_caption(turn.reader, promotion))


def _must_have_room(turn: Turn, promotion: Promotion) -> None:
    if len(promotions.captions(turn.session, promotion.id or 0)) >= MOST_CAPTIONS:
        raise Refusal("promotions-captions-full", most=MOST_CAPTIONS)


def open_caption(turn: Turn, pressed: OpenCaption) -> None:
    """One of them whole; what she types then takes its place."""
    promotion, post = _private(turn, pressed.promotion_id)
    _show(turn, promotion, post, _found(turn, promotion, pressed.caption_id))


def _show(turn: Turn, promotion: Promotion, post: Post, caption: PromotionCaption) -> None:
    stop_asking(turn, post)
    turn.ask(QUESTION, promotion_id=promotion.id, post_id=post.id, caption_id=caption.id)
    page(turn, words.promotion_pages.caption(turn.reader, promotion, caption))


def give(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed it."""
    promotion, post = changing(turn, int(facts["promotion_id"]))
    said = text.replace("\0", "").strip()
    if width(said) > LONGEST_TEXT:
        raise Refusal("details-text-long", length=width(said), most=LONGEST_TEXT)
    must_be_decent([said])
    if facts["caption_id"] is None:
        _must_have_room(turn, promotion)
        promotions.add_caption(turn.session, promotion.id or 0, said)
    else:
        _found(turn, promotion, int(facts["caption_id"])).text = said
    saved(turn, promotion, post, Field.CAPTIONS)


def drop(turn: Turn, pressed: DropCaption) -> None:
    """One of them goes."""
    promotion, post = _private(turn, pressed.promotion_id)
    promotions.drop_caption(turn.session, _found(turn, promotion, pressed.caption_id))
    saved(turn, promotion, post, Field.CAPTIONS)


def set_platform(turn: Turn, pressed: SetPlatform) -> None:
    """For which platform it is."""
    promotion, post = _private(turn, pressed.promotion_id)
    if pressed.platform is not None and pressed.platform not in USUAL:
        raise Refusal("promotions-gone")
    _found(turn, promotion, pressed.caption_id).platform = pressed.platform
    saved(turn, promotion, post, Field.CAPTIONS)


promotion_editing.DRAWN[Field.CAPTIONS] = every

FEATURE = Feature(
    noun="captions",
    presses={
        AddCaption: Pressed(add),
        OpenCaption: Pressed(open_caption),
        DropCaption: Pressed(drop),
        SetPlatform: Pressed(set_platform),
    },
    answers={QUESTION: give},
)

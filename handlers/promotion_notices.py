"""Ralat and tarik: humas says that a promotion is wrong or taken back, and members say what they did about it."""

from collections.abc import Mapping
from typing import Any

import words.promotion_notices
import words.reach
from domain.belonging import band
from domain.notices import (
    ANSWERS,
    REASONS,
    Acted,
    AnswerNotice,
    ChooseReason,
    GiveNotice,
    LeaveIt,
    NoticeKind,
    Reason,
)
from domain.permissions import Need
from domain.promotion_presses import OpenNotices
from domain.promotions import Ending, is_open
from domain.refusal import Refusal
from handlers.feature import Feature, Pressed
from handlers.promoting import of_hers, put_up, surely
from handlers.turn import Turn
from storage import (
    broadcasting,
    dealing,
    notice_readers,
    photo_permissions,
    posts,
    promotion_notices,
    promotions,
    share_kits,
    taking_back,
    units,
)
from storage.people import Person
from storage.posts import Post
from storage.promotion_notices import PromotionNotice
from storage.promotions import Promotion
from storage.taking_back import Said
from words.promotion_notices import NoticeView

PURPOSE = "promotion-notices"


def open_notices(turn: Turn, pressed: OpenNotices) -> None:
    """She sees that something is wrong; what to do is chosen in private."""
    promotion, post = _sent(turn, pressed.promotion_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, promotion_id=promotion.id))
    else:
        _menu(turn, promotion, post)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the card in the group."""
    _menu(turn, *_sent(turn, int(facts["promotion_id"])))


def _menu(turn: Turn, promotion: Promotion, post: Post) -> None:
    promotion_id = promotion.id or 0
    told = notice_readers.count(turn.session, promotion_id)
    standing = promotion_notices.standing(turn.session, promotion_id)
    turn.say(words.promotion_notices.menu(turn.reader, promotion_id, post.title, told, standing))


def _sent(turn: Turn, promotion_id: int) -> tuple[Promotion, Post]:
    """A promotion of her unit that was sent, and not taken back."""
    promotion = promotions.find(turn.session, promotion_id)
    if promotion is not None and not turn.held_in(promotion.unit_id):
        raise Refusal("promotion-notices-not-hers")
    promotion, post = of_hers(turn, promotion_id)
    run = promotions.run(turn.session, promotion_id)
    if run is None:
        raise Refusal("promotions-gone")
    if run.ending == Ending.WITHDRAWN:
        raise Refusal("promotions-withdrawn")
    return promotion, post


def _sent_here(turn: Turn, promotion_id: int) -> tuple[Promotion, Post]:
    """The same in private, where it is chosen."""
    if turn.incoming.is_group:
        raise Refusal("promotions-not-here")
    return _sent(turn, promotion_id)


def choose(turn: Turn, pressed: ChooseReason) -> None:
    """Correct it, or take it back: why?"""
    promotion, post = _sent_here(turn, pressed.promotion_id)
    turn.edit(words.promotion_notices.why(turn.reader, promotion.id or 0, post.title, pressed.kind))


def leave(turn: Turn, pressed: LeaveIt) -> None:
    """Nothing of it after all."""
    _, post = _sent_here(turn, pressed.promotion_id)
    turn.edit(words.promotion_notices.left(turn.reader, post.title))


def give(turn: Turn, pressed: GiveNotice) -> None:
    """She has chosen why; asked once more, then everybody hears it."""
    promotion, post = _sent_here(turn, pressed.promotion_id)
    if pressed.reason not in REASONS[pressed.kind]:
        raise Refusal("promotions-gone")
    told = notice_readers.count(turn.session, promotion.id or 0)
    if not pressed.sure:
        turn.edit(words.promotion_notices.sure(turn.reader, pressed, post.title, told))
        return
    surely(turn, post)
    say = taking_back.correct if pressed.kind is NoticeKind.CORRECTION else taking_back.withdraw
    notice = say(turn.session, promotion, Said(pressed.reason, turn.person), turn.now)
    if notice is None:
        turn.toast(words.promotion_notices.toast(turn.reader, "said"))
    elif pressed.kind is NoticeKind.WITHDRAWAL:
        turn.edit(words.promotion_notices.withdrawn(turn.reader, post.title, told))
    else:
        turn.edit(words.promotion_notices.corrected(turn.reader, post.title, told))
        begun = promotion_notices.mending_of(turn.session, notice)
        if begun is not None:
            put_up(turn, *begun)


def answer(turn: Turn, pressed: AnswerNotice) -> None:
    """A member did what she was asked, or had nothing to change; the last answer counts."""
    notice = promotion_notices.find(turn.session, pressed.notice_id)
    if notice is None or pressed.acted not in ANSWERS[NoticeKind(notice.kind)]:
        raise Refusal("promotions-gone")
    person = _hearer(turn, notice)
    promotion_notices.answer(turn.session, notice, person.id or 0, pressed.acted, turn.now)
    turn.toast(words.promotion_notices.answered(turn.reader, pressed.acted))
    message = words.promotion_notices.notice(turn.reader, _view(turn, notice, person, pressed.acted))
    turn.edit(words.reach.with_stop(turn.reader, message))
    _count(turn, notice)


def _count(turn: Turn, notice: PromotionNotice) -> None:
    """What counts the answers is drawn again: humas's cards, and that of the photo permission."""
    turn.redraw(broadcasting.subject(notice.promotion_id))
    begun = promotion_notices.mending_of(turn.session, notice)
    if begun is not None:
        turn.redraw(promotions.card_subject(turn.session, begun[1]))
    promotion = promotions.find(turn.session, notice.promotion_id)
    if promotion is None or notice.reason != Reason.PHOTO:
        return
    for post_id in (promotion.post_id, promotion.source_id):
        post = posts.find(turn.session, post_id) if post_id is not None else None
        if post is not None:
            photo_permissions.redraw_of(turn.session, post, turn.now)


def _hearer(turn: Turn, notice: PromotionNotice) -> Person:
    """Who got the promotion, in her own chat; nobody else has anything to answer."""
    person = turn.person
    is_hers = person is not None and notice_readers.is_hers(turn.session, notice.promotion_id, person.id or 0)
    if person is None or turn.incoming.is_group or not is_hers:
        raise Refusal("promotion-notices-not-yours")
    return person


def show_hers(turn: Turn, promotion_id: int) -> None:
    """Who has just carried on what may have been wrong hears it once more, with the words that stand now; not who got
    only those, or has answered."""
    notice = promotion_notices.last(turn.session, promotion_id)
    if notice is None or turn.person is None:
        return
    deal = dealing.found(turn.session, promotion_id, turn.person.id or 0)
    is_right = deal is not None and deal.at >= (notice.mended_at or notice.at)
    if is_right or promotion_notices.answered(turn.session, notice, turn.person.id or 0):
        return
    turn.tell(words.promotion_notices.notice(turn.reader, _view(turn, notice, turn.person, None)))


def _view(turn: Turn, notice: PromotionNotice, person: Person, said: Acted | None) -> NoticeView:
    promotion = promotions.find(turn.session, notice.promotion_id)
    run = promotions.run(turn.session, notice.promotion_id)
    if promotion is None or run is None:
        raise Refusal("promotions-gone")
    deal = dealing.found(turn.session, notice.promotion_id, person.id or 0)
    caption_id = deal.caption_id if deal is not None else None
    zone = units.get(turn.session, promotion.unit_id).zone
    hers = band(person.birth_year, turn.now, zone)
    return NoticeView(
        standing=promotion_notices.of(notice),
        kit=share_kits.view(turn.session, promotion, run, caption_id, hers, None),
        is_open=is_open(run, turn.now),
        answer=said,
        answered=sum(promotion_notices.answers(turn.session, notice.id or 0).values()),
    )


FEATURE = Feature(
    noun="promotion_notices",
    presses={
        OpenNotices: Pressed(open_notices, Need.SURE),
        ChooseReason: Pressed(choose, Need.SURE),
        GiveNotice: Pressed(give, Need.SURE),
        LeaveIt: Pressed(leave),
        AnswerNotice: Pressed(answer),
    },
    starts={PURPOSE: arrive},
)

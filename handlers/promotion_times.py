"""When a promotion goes by itself, and until when it is open: chosen by a tap, or typed in private."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import words.promotion_choices
import words.promotion_pages
from domain.message import Message
from domain.moments import Why
from domain.planning import When, answered_time
from domain.post_states import REVIEWED, PostState, Step, after
from domain.promotion_pages import Field, PromotionPage, StartAt
from domain.promotions import LONGEST_LIFE, TO_BE_SENT_WITHIN
from domain.refusal import Refusal
from handlers import promotion_editing
from handlers.events import likely_moment
from handlers.feature import Feature, Pressed
from handlers.promoting import changing, is_on_card, moved, page, turn_card
from handlers.promotion_editing import saved, show
from handlers.rallying import must_go_alone
from handlers.turn import Turn
from storage import inherited, promotions
from storage.posts import Post
from storage.promotions import Promotion

START, DEADLINE = "promotions-start", "promotions-deadline"
PURPOSE = "promotions-start"
MINUTE = timedelta(minutes=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def start_page(turn: Turn, promotion: Promotion, post: Post) -> Message:
    """When it goes; a time may also be typed."""
    turn.ask(START, promotion_id=promotion.id, post_id=post.id)
    until = promotions.sendable_until(post) if post.state in REVIEWED else None
    return words.promotion_choices.start(turn.reader, promotion, post, until, turn.now)


def deadline_page(turn: Turn, promotion: Promotion, post: Post) -> Message:
    """Until when it is open; a time may also be typed."""
    turn.ask(DEADLINE, promotion_id=promotion.id, post_id=post.id)
    return words.promotion_choices.deadline(turn.reader, promotion, post)


def open_start(turn: Turn, post: Post) -> None:
    """It needs another time: in private."""
    promotion = promotions.of_post(turn.session, post.id or 0)
    if promotion is None:
        raise Refusal("promotions-gone")
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, promotion_id=promotion.id))
    else:
        arrive(turn, {"promotion_id": promotion.id})


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a card in the room."""
    promotion, post = changing(turn, int(facts["promotion_id"]))
    show(turn, promotion, post, Field.START)


def typed_start(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed when it goes."""
    promotion, post = changing(turn, int(facts["promotion_id"]))
    _start(turn, promotion, post, _moment(turn, post, text), anew=False)


def typed_deadline(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed until when it is open."""
    promotion, post = changing(turn, int(facts["promotion_id"]))
    until = _moment(turn, post, text)
    if until <= (promotion.send_at or turn.now):
        raise Refusal("promotions-deadline-early")
    promotion.deadline = until
    saved(turn, promotion, post, Field.TIMES)


def _moment(turn: Turn, post: Post, text: str) -> datetime:
    """The moment that her words mean, or the likeliest; the page then shows it in full (UTC)."""
    zone = ZoneInfo(post.zone)
    when = answered_time(text, turn.incoming.sent_at, turn.now, zone)
    moment = likely_moment(when) or _passed(when)
    if moment is None:
        raise Refusal("promotions-when")
    if moment <= turn.now:
        raise Refusal("promotions-past", at=moment)
    if moment > turn.now + LONGEST_LIFE:
        raise Refusal("promotions-far", most=LONGEST_LIFE)
    return moment.astimezone(UTC)


def _passed(when: When) -> datetime | None:
    """The moment that she named, where it is over."""
    asked = when.asked
    is_moment = asked is not None and asked.why == Why.PAST and "T" in asked.said
    return datetime.fromisoformat(asked.said) if asked is not None and is_moment else None


def choose(turn: Turn, pressed: StartAt) -> None:
    """A time, or at once, from the card or from its page."""
    promotion, post = changing(turn, pressed.promotion_id)
    at = EPOCH + pressed.minute * MINUTE if pressed.minute is not None else None
    if at is not None and not turn.now < at <= turn.now + LONGEST_LIFE:
        raise Refusal("promotions-past", at=at)
    _start(turn, promotion, post, at, anew=pressed.anew)


def _start(turn: Turn, promotion: Promotion, post: Post, at: datetime | None, *, anew: bool) -> None:
    if at is not None:
        must_go_alone(turn, promotion)
    until = promotions.sendable_until(post)
    if post.state in REVIEWED and at is not None and until is not None and at > until and not anew:
        page(turn, words.promotion_choices.needs_reading(turn.reader, promotion, post, until, at))
        return
    set_start(turn, promotion, post, at)
    if turn.incoming.is_group or is_on_card(turn):
        turn_card(turn, post, PromotionPage.MAIN)
        turn.toast(words.promotion_pages.toast(turn.reader, "goes-at" if at is not None else "goes-by-hand"))
    else:
        show(turn, promotion, post, Field.TIMES)


def set_start(turn: Turn, promotion: Promotion, post: Post, at: datetime | None) -> None:
    """From now on it goes then; what is read for a time is read for this one, and what was approved only until an
    earlier time is read anew."""
    promotion.send_at = at
    until = promotions.sendable_until(post)
    if post.state == PostState.PLANNED:
        post.starts_at = None
        if at is not None and inherited.is_inherited(turn.session, post):
            post.state = after(post.state, Step.INHERIT, post.kind)
    elif post.state not in REVIEWED:
        post.starts_at = at or turn.now + TO_BE_SENT_WITHIN
    elif at is not None and until is not None and at > until:
        post.starts_at = at
    moved(turn, post, "set start" if at is not None else "goes by hand")


promotion_editing.DRAWN[Field.START] = start_page
promotion_editing.DRAWN[Field.DEADLINE] = deadline_page

FEATURE = Feature(
    noun="promotion_times",
    presses={StartAt: Pressed(choose)},
    starts={PURPOSE: arrive},
    answers={START: typed_start, DEADLINE: typed_deadline},
)

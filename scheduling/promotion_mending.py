"""Draws the card on which humas mends a promotion that was sent."""

from datetime import datetime

import words.promotion_mending
from domain.message import Message
from domain.notices import Reason
from domain.post_states import ALIVE, PostState
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from storage import contents, notice_readers, promotion_notices, promotions, units
from storage.cards import Card
from storage.posts import Post
from storage.promotion_notices import PromotionNotice
from storage.session import Session
from words.promotion_mending import MendingView, Stand

WAITS = {PostState.PLANNED: Stand.PLANNED, PostState.FIXING: Stand.FIXING, PostState.WAITING: Stand.WAITING}


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """How the correction stands, what it says now, and how many have heard and acted."""
    mended = promotions.find(session, int(card.subject.partition(":")[2]))
    post = promotions.post_of(session, mended) if mended is not None else None
    notice = promotion_notices.of_post(session, post.id or 0) if post is not None else None
    if mended is None or post is None or notice is None:
        return None
    view = MendingView(
        notice_id=notice.id or 0,
        promotion_id=mended.id or 0,
        post_id=post.id or 0,
        title=post.title,
        reason=Reason(notice.reason),
        stand=_stand(notice, post, now),
        captions=tuple(one.text for one in promotions.captions(session, mended.id or 0)),
        link=mended.link,
        files=len(contents.media(session, post.id or 0)),
        tally=notice_readers.tally(session, notice),
        at=notice.mended_at,
    )
    return words.promotion_mending.card(reader_of(session, card, units.get(session, post.unit_id)), view)


def _stand(notice: PromotionNotice, post: Post, now: datetime) -> Stand:
    if notice.mended_at is not None:
        return Stand.OUT
    if post.state not in ALIVE:
        return Stand.OVER
    is_late = post.state == PostState.WAITING and post.starts_at is not None and post.starts_at <= now
    return Stand.LATE if is_late else WAITS.get(PostState(post.state), Stand.WAITING)


MENDING = Renderer(draw, every=WHILE_TAPPED)

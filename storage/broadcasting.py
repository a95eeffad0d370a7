"""Sends a promotion: its cards stand in the groups first, then each member gets hers."""

import secrets
from datetime import datetime

from sqlmodel import Session

from domain.post_states import REVIEWED, PostState, Step, after
from domain.promotions import closes_at
from storage import audiences, cards, clarifying, evaluations, gate, journal, posts, promotions
from storage.evaluations import Evaluation
from storage.journal import Line
from storage.posts import Post
from storage.promotions import Promotion, PromotionRun

OFFER = "offer"
LISTS = "bundles"


def subject(promotion_id: int) -> str:
    """What the calls of a promotion are about."""
    return f"promotion:{promotion_id}"


def offer_subject(promotion_id: int) -> str:
    """The card of a promotion in the groups."""
    return f"{OFFER}:{promotion_id}"


def kits_subject(promotion_id: int) -> str:
    """The private kits of a promotion; lists of several are about LISTS."""
    return f"kits:{promotion_id}"


def may_send(session: Session, promotion: Promotion, now: datetime) -> bool:
    """The gate, asked at the very moment: somebody else read exactly these words, nobody took it back, and the day
    after its time is not over."""
    post = promotions.post_of(session, promotion)
    until = promotions.sendable_until(post)
    is_on = post.state in (PostState.PLANNED, *REVIEWED) and promotion.corrects_id is None
    is_new = promotions.run(session, promotion.id or 0) is None
    return is_on and is_new and (until is None or now <= until) and gate.is_cleared(session, post, now)


def send(session: Session, promotion: Promotion, by: int | None, now: datetime) -> PromotionRun:
    """It goes now: asked of the gate before. Its card is offered in every group of its audience, and the members are
    dealt theirs in the next steps of the clock."""
    post = promotions.post_of(session, promotion)
    step_out(session, post, now)
    promotion.send_at = None
    ends = closes_at(now, promotion.hours, promotion.deadline)
    run = PromotionRun(
        promotion_id=promotion.id or 0,
        unit_id=promotion.unit_id,
        sent_by=by,
        sent_at=now,
        closes_at=ends,
        spread_due=now,
        close_due=ends,
        salt=secrets.token_hex(16),
    )
    session.add(run)
    session.flush()
    groups = [one.id or 0 for one in audiences.groups(session, promotion)]
    cards.offer_in_all(session, offer_subject(promotion.id or 0), groups, now)
    cards.redraw(session, subject(promotion.id or 0), now)
    boards = [f"board:{unit_id}" for unit_id in audiences.unit_ids(session, promotion)]
    cards.redraw_each(session, boards, now)
    line = Line(at=now, verb="sent", subject=subject(promotion.id or 0), unit_id=promotion.unit_id)
    journal.note(session, line)
    clarifying.went_out(session, promotion, now)
    _look_back(session, promotion, post, now)
    return run


def _look_back(session: Session, promotion: Promotion, post: Post, now: datetime) -> None:
    """Its numbers are asked for in time; those of a piece of an event with the event's. A word that only asks to wait
    is no campaign."""
    if clarifying.is_interim(session, promotion.id or 0):
        return
    source = posts.find(session, promotion.source_id) if promotion.source_id is not None else None
    is_piece = post.event_id is not None or (source is not None and source.event_id is not None)
    its = Evaluation(unit_id=promotion.unit_id, promotion_id=promotion.id, began_at=now)
    evaluations.begin(session, its, asks=not is_piece)


def step_out(session: Session, post: Post, now: datetime) -> None:
    """Its words are out: by a reading of their own, or as those of a plan that is out."""
    if post.state == PostState.PLANNED:
        post.state = after(post.state, Step.INHERIT, post.kind)
    if post.state == PostState.APPROVED:
        post.state = after(post.state, Step.SCHEDULE, post.kind)
    post.state = after(post.state, Step.PUBLISH, post.kind)
    posts.changed(session, post, now)

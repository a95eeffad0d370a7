"""Makes the interim word about a case, which nobody has written: ready-made, it goes by itself in a minute."""

from datetime import datetime

from sqlmodel import Session

from domain.clarifying import Kit
from domain.interims import GRACE, HOURS
from domain.post_states import Step, after
from storage import clarifying, contents, posts, promotions, reviews
from storage.cases import Case
from storage.clarification_making import begun, hand_in, say
from storage.posts import Post
from storage.promotions import Promotion
from storage.reviews import PostApproval
from storage.verdicts import Clarification

READY_MADE = "ready-made"


def make(session: Session, case: Case, said: Kit, by: int, now: datetime) -> Promotion:
    """The ready-made word to the groups, which goes by itself in a minute."""
    promotion, post = begun(session, case, said, by, now)
    promotion.hours = HOURS
    clarifying.keep(
        session, Clarification(promotion_id=promotion.id or 0, case_id=case.id or 0, verdict_id=None, at=now)
    )
    hand_in(session, post, by, now)
    vouch(session, post, now)
    for step in (Step.APPROVE, Step.SCHEDULE):
        post.state = after(post.state, step, post.kind)
    review = reviews.of(session, post.id or 0)
    if review is not None:
        review.due_at = None
    promotion.send_at = now + GRACE
    posts.changed(session, post, now)
    return promotion


def vouch(session: Session, post: Post, now: datetime) -> None:
    """Its words are the house's own, read by whoever made them: exactly these need no second pair of eyes, and
    any other do."""
    says = contents.digest_of(session, post)
    reviews.void_all(session, post, now)
    row = PostApproval(post_id=post.id or 0, person_id=None, digest=says, rank=READY_MADE, at=now)
    session.add(row)
    review = reviews.of(session, post.id or 0)
    if review is not None:
        review.needed = 1
    session.flush()


def move(session: Session, promotion: Promotion, said: Kit, now: datetime) -> None:
    """It says something else, and has its minute once more."""
    post = promotions.post_of(session, promotion)
    say(session, promotion, post, said)
    vouch(session, post, now)
    promotion.send_at = now + GRACE
    posts.changed(session, post, now)

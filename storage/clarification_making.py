"""Makes the promotions that clarify a case: of a verdict, and the interim word, which nobody has written."""

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col

from domain.checklist import Answer, Item, Mark
from domain.clarifying import Kit
from domain.contents import Visibility
from domain.post_states import Kind, PostState, Step, after
from domain.promotions import TO_BE_SENT_WITHIN
from domain.reviews import UrgentReason, needed
from storage import checklists, clarifying, contents, posts, promotions, reviews, unit_settings, units
from storage.cases import Case
from storage.contents import PostHand
from storage.posts import Post
from storage.promotions import Promotion, PromotionCaption
from storage.verdicts import Clarification, Verdict

LOOKED_AT = (Item.FACTS, Item.NAMES, Item.DATES)


def kit(session: Session, case: Case, verdict: Verdict, said: Kit, now: datetime) -> Post:
    """A promotion of who looked into it, which says this."""
    promotion, post = begun(session, case, said, verdict.person_id, now)
    row = Clarification(promotion_id=promotion.id or 0, case_id=case.id or 0, verdict_id=verdict.id, at=now)
    clarifying.keep(session, row)
    return post


def begun(session: Session, case: Case, said: Kit, by: int | None, now: datetime) -> tuple[Promotion, Post]:
    post = posts.add(
        session,
        Post(
            unit_id=case.unit_id,
            author_id=by,
            kind=Kind.PROMOTION,
            visibility=Visibility.HUMAS,
            state=PostState.PLANNED,
            title=said.title,
            zone=units.get(session, case.unit_id).zone,
            created_at=now,
            changed_at=now,
        ),
    )
    if post is None:
        raise LookupError("a clarification stands for no remembered day")
    promotion = promotions.add(
        session, Promotion(post_id=post.id or 0, unit_id=case.unit_id, is_urgent=True, created_at=now)
    )
    say(session, promotion, post, said)
    return promotion, post


def say(session: Session, promotion: Promotion, post: Post, said: Kit) -> None:
    """It says this and nothing else: no other words, files, or links."""
    post.title = said.title
    promotion.message, promotion.link, promotion.link_key = said.full, "", ""
    promotion.dos = promotion.donts = promotion.hashtags = ""
    others = list(promotions.captions(session, promotion.id or 0))
    first = next(iter(others), None)
    if first is None:
        promotions.add_caption(session, promotion.id or 0, said.short)
    else:
        first.text, first.platform = said.short, None
    for one in others[1:]:
        session.execute(delete(PromotionCaption).where(col(PromotionCaption.id) == one.id))
    contents.put_media(session, post, [])
    post.digest = contents.wording_of(session, post)


def only_by(session: Session, post: Post, person_id: int | None, now: datetime) -> None:
    """All of its words are hers: who wrote what stood there before has no hand in these."""
    session.execute(delete(PostHand).where(col(PostHand.post_id) == post.id))
    post.author_id = person_id
    if person_id is not None:
        contents.note_hand(session, post, person_id, now)
    session.flush()


def hand_in(
    session: Session, post: Post, by: int | None, now: datetime, *, since: datetime | None = None
) -> None:
    """It waits for its reader (`since` then, UTC); where the unit wants more eyes, by the urgent path one is enough
    now, and another signs afterwards."""
    post.starts_at = now + TO_BE_SENT_WITHIN
    post.state = after(post.state, Step.SUBMIT, post.kind)
    usual = unit_settings.of(session, units.get(session, post.unit_id)).approvers
    review = reviews.begin(session, post, by, needed(usual, is_religious=False), now)
    review.submitted_at = since or now
    if review.needed > 1:
        review.urgent, review.needed = UrgentReason.CLARIFY, 1
    session.flush()


def attest(session: Session, post: Post, person_id: int, now: datetime) -> None:
    """Who handed it in said of its facts, names and dates that she has looked at them; what looks wrong stays open."""
    for line in checklists.lines(session, post):
        if line.mark is Mark.OPEN and line.item in LOOKED_AT:
            checklists.put_answer(session, post, (line.item, Answer.DONE), person_id, now)

"""Corrected words of a promotion: a copy, mended and read like any promotion, that then takes the other's place."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from domain.contents import Visibility
from domain.notices import NoticeKind, Stage
from domain.post_states import ALIVE, REVIEWED, Kind, PostState, Step, after
from domain.promotions import Ending
from storage import (
    broadcasting,
    cards,
    checklists,
    contents,
    holding_kits,
    journal,
    posts,
    promotion_notices,
    promotions,
    reviews,
)
from storage.journal import Line
from storage.people import Person
from storage.posts import Post
from storage.promotion_notices import PromotionNotice
from storage.promotions import Promotion, PromotionCaption


def begin(
    session: Session, promotion: Promotion, notice: PromotionNotice, by: Person | None, now: datetime
) -> None:
    """Its words are copied, to be mended; what was begun for an earlier notice goes on under this one."""
    for before in _open(session, promotion.id or 0):
        if before.id != notice.id:
            notice.post_id, before.post_id, before.due_at = before.post_id, None, None
    if notice.post_id is None:
        notice.post_id = _copied(session, promotion, by, now).id
    session.flush()


def _open(session: Session, promotion_id: int) -> Sequence[PromotionNotice]:
    """Its notices whose corrected words are not out."""
    its = select(PromotionNotice).where(
        PromotionNotice.promotion_id == promotion_id,
        col(PromotionNotice.post_id).is_not(None),
        col(PromotionNotice.mended_at).is_(None),
    )
    return session.exec(its.order_by(col(PromotionNotice.id))).all()


def _copied(session: Session, promotion: Promotion, by: Person | None, now: datetime) -> Post:
    """Everything that it says now is said again, by the same authors."""
    said = promotion_notices.in_effect(session, promotion)
    wrong = promotions.post_of(session, said)
    post = Post(
        unit_id=wrong.unit_id,
        author_id=by.id if by is not None else None,
        title=wrong.title,
        zone=wrong.zone,
        kind=Kind.PROMOTION,
        state=PostState.PLANNED,
        visibility=Visibility.HUMAS,
        is_religious=wrong.is_religious,
        source=wrong.source,
        event_id=wrong.event_id,
        created_at=now,
        changed_at=now,
    )
    session.add(post)
    session.flush()
    _copy_words(session, said, post, now)
    _copy_people(session, wrong, post, now)
    post.digest = contents.wording_of(session, post)
    return post


def _copy_words(session: Session, said: Promotion, post: Post, now: datetime) -> None:
    kept = said.model_dump(exclude={"id", "post_id", "source_id", "corrects_id", "send_at", "created_at"})
    mended = Promotion(**kept, post_id=post.id or 0, corrects_id=said.corrects_id or said.id, created_at=now)
    promotions.add(session, mended)
    for one in promotions.captions(session, said.id or 0):
        copy = one.model_dump(exclude={"id", "promotion_id", "corrects_id"})
        taking = one.corrects_id or one.id
        session.add(PromotionCaption(**copy, promotion_id=mended.id or 0, corrects_id=taking))
    contents.put_media(session, post, contents.media(session, said.post_id))


def _copy_people(session: Session, wrong: Post, post: Post, now: datetime) -> None:
    """Its authors, and what they answered about what is still the same."""
    for wrote in contents.hands(session, wrong):
        contents.note_hand(session, post, wrote, now)
    checklists.copy_answers(session, wrong, post)


def follow(session: Session, post: Post, now: datetime) -> None:
    """After any change of a plan: corrected words that were approved go out; doing it twice changes nothing."""
    notice = promotion_notices.of_post(session, post.id or 0) if post.kind == Kind.PROMOTION else None
    if notice is None:
        return
    cards.redraw(session, promotions.card_subject(session, post), now)
    run = promotions.run(session, notice.promotion_id)
    if post.state not in REVIEWED or notice.mended_at is not None or run is None:
        return
    if run.ending != Ending.WITHDRAWN:
        broadcasting.step_out(session, post, now)
        _take_place(session, notice, now)
        holding_kits.go_on(session, run, now)


def _take_place(session: Session, notice: PromotionNotice, now: datetime) -> None:
    """From now on members get these words, and who got the others hears of it."""
    notice.mended_at, notice.due_at = now, now
    notice.stage, notice.told_to = Stage.SHARED, 0
    promotion_id = notice.promotion_id
    about = broadcasting.subject(promotion_id)
    unit_id = session.get_one(Promotion, promotion_id).unit_id
    journal.note(session, Line(at=now, verb=f"{NoticeKind.CORRECTION} out", subject=about, unit_id=unit_id))
    redraw(session, promotion_id, now)


def redraw(session: Session, promotion_id: int, now: datetime) -> None:
    """Every card of it says so at once, whatever its pace."""
    for subject in (broadcasting.subject(promotion_id), broadcasting.offer_subject(promotion_id)):
        for card in cards.everywhere(session, subject):
            cards.hurry(session, card, now)


def drop(session: Session, promotion: Promotion, now: datetime) -> None:
    """Nothing of it is corrected any more: it is taken back."""
    for notice in _open(session, promotion.id or 0):
        post = posts.find(session, notice.post_id or 0)
        notice.due_at = None
        if post is not None and post.state in ALIVE:
            post.state = after(post.state, Step.CANCEL, post.kind)
            reviews.stop(session, post, now)
            posts.changed(session, post, now)
            cards.redraw(session, promotions.card_subject(session, post), now)

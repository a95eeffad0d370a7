"""Draws the card of a promotion for humas, and sends at its time what was read and set to go by itself."""

from datetime import datetime, timedelta

import words.offers
import words.promotions
from domain.dealing import delivery_time
from domain.evaluations import Sort
from domain.lessons import Lesson, fitting
from domain.message import Message, send_params
from domain.offers import OfferSide, OfferView, Reactions
from domain.post_states import REVIEWED, PostState, Step, after
from domain.posting import Lane
from domain.promotion_pages import PromotionPage, PromotionView
from domain.promotions import closes_at
from domain.reader import Reader
from scheduling import promotion_live
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import (
    audiences,
    broadcasting,
    cards,
    chats,
    contents,
    crisis_gates,
    departments,
    evaluation_lists,
    gate,
    inherited,
    insiders,
    journal,
    outbox,
    people,
    posts,
    promotions,
    rallies,
    reviewers,
    reviews,
    share_kits,
    units,
)
from storage.cards import Card
from storage.journal import Line
from storage.outbox import Call
from storage.posts import Post
from storage.promotions import Promotion, PromotionRun
from storage.session import Session

LOOK_AGAIN = timedelta(hours=1)  # while a unit rests
MADE = (PostState.DRAFT, PostState.PLANNED, PostState.FIXING)


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The card as it is now, where humas may see it: before it is sent what will be sent, then how it goes."""
    promotion = promotions.find(session, int(card.subject.partition(":")[2]))
    if promotion is None:
        return None
    post, chat = promotions.post_of(session, promotion), chats.get(session, card.chat_id)
    reader = reader_of(session, card, units.get(session, post.unit_id))
    if not insiders.sees_all(session, post, chat, now):
        return words.promotions.elsewhere(reader) if card.digest is not None else None
    run = promotions.run(session, promotion.id or 0)
    if run is not None:
        return promotion_live.draw(session, promotion, run, card, now)
    if post.state == PostState.CANCELLED and card.digest is None:
        return None
    as_seen = words.offers.card(reader, _offer(session, promotion, now))
    return words.promotions.card(reader, _view(session, promotion, post, card, now), as_seen)


def _offer(session: Session, promotion: Promotion, now: datetime) -> OfferView:
    """The card in the groups as it would stand there if it were sent now, or at its time."""
    begins = promotion.send_at or now
    ends = closes_at(begins, promotion.hours, promotion.deadline)
    run = PromotionRun(promotion_id=promotion.id or 0, sent_at=begins, closes_at=ends)
    kit = share_kits.of_group(session, promotion, run)
    return OfferView(kit, "", Reactions(0, 0, 0), "", None, OfferSide.MAIN)


def _view(session: Session, promotion: Promotion, post: Post, card: Card, now: datetime) -> PromotionView:
    content, review = contents.of(session, post), reviews.of(session, post.id or 0)
    audience = audiences.count(session, promotion, now)
    fix = reviews.last_fix(session, post) if post.state == PostState.FIXING else None
    repeats = post.state not in (PostState.WAITING, PostState.FIXING) and inherited.is_inherited(
        session, post
    )
    is_ready = (post.state in REVIEWED or repeats) and gate.is_cleared(session, post, now)
    rally = rallies.standing(session, promotion.id or 0)
    return PromotionView(
        promotion=promotion,
        post=post,
        unit=units.get(session, promotion.unit_id).name,
        now=now,
        page=PromotionPage(card.page or PromotionPage.MAIN),
        audience=audience,
        delivery=delivery_time(audience.private, audience.groups),
        outlets=content.outlets,
        media=[one.kind for one in content.media],
        is_ready=is_ready and promotion.corrects_id is None,
        repeats=repeats,
        until=promotions.sendable_until(post) if post.state in REVIEWED else None,
        since=review.submitted_at if review is not None else None,
        reason=words.promotions.reason(_reader(session, card, post), fix.reason) if fix is not None else "",
        department=departments.name_of(session, promotion.department_id) or "",
        together_at=rally.starts_at if rally is not None else None,
        is_authors=_is_authors(session, card, post),
        lesson=_lesson(session, promotion, post, now),
    )


def _lesson(session: Session, promotion: Promotion, post: Post, now: datetime) -> Lesson | None:
    """What the one before it that is most alike taught, while this one is still being made."""
    if post.state not in MADE or promotion.corrects_id is not None:
        return None
    known = evaluation_lists.lessons(session, promotion.unit_id, Sort.PROMOTION, now)
    return fitting(known, post.title, promotion.topic)


def _is_authors(session: Session, card: Card, post: Post) -> bool:
    """Whether it stands in the private chat of its author, who does not read it for others."""
    author = people.get(session, post.author_id) if post.author_id is not None else None
    return author is not None and chats.get(session, card.chat_id).telegram_id == author.telegram_id


def _reader(session: Session, card: Card, post: Post) -> Reader:
    return reader_of(session, card, units.get(session, post.unit_id))


def start(session: Session, now: datetime) -> int:
    """Promotions whose time has come: what is still cleared goes; what is not goes back, and its people hear so."""
    due = promotions.due_to_start(session, now, BATCH)
    for promotion in due:
        unit = units.get(session, promotion.unit_id)
        if unit.closed_at is None and (unit.paused_at or unit.rested_at):
            promotion.send_at = now + LOOK_AGAIN
            continue
        post = promotions.post_of(session, promotion)
        if crisis_gates.stops_promotion(session, promotion, post, now):
            cards.redraw(session, broadcasting.subject(promotion.id or 0), now)
            continue
        _start(session, promotion, post, now)
    session.flush()
    return len(due)


def _start(session: Session, promotion: Promotion, post: Post, now: datetime) -> None:
    if broadcasting.may_send(session, promotion, now):
        broadcasting.send(session, promotion, None, now)
        return
    promotion.send_at = None
    is_alive = post.state in (PostState.PLANNED, *REVIEWED)
    if post.state in REVIEWED:
        reviews.stop(session, post, now)
        post.state = after(post.state, Step.REVERT, post.kind)
    if is_alive:
        post.starts_at = None
        line = Line(at=now, verb="not sent in time", subject=f"post:{post.id}", unit_id=post.unit_id)
        journal.note(session, line)
        _say(session, promotion, post, now)
    cards.redraw(session, broadcasting.subject(promotion.id or 0), now)
    posts.changed(session, post, now)


def _say(session: Session, promotion: Promotion, post: Post, now: datetime) -> None:
    """To its author, and in the rooms of humas: it did not go, and what can be done."""
    unit = units.get(session, post.unit_id)
    subject = f"post:{post.id}"
    if post.author_id is not None:
        author = people.get(session, post.author_id)
        message = words.promotions.not_sent(author.reader(unit.reader()), promotion, post)
        tell(session, author.telegram_id, message, now, subject)
    params = send_params(words.promotions.not_sent(unit.reader(), promotion, post))
    for room in reviewers.rooms(session, post.unit_id):
        call = Call("sendMessage", params, Lane.REMINDER, chat_id=room.id, subject=subject, quiet=True)
        outbox.put(session, call, now)


PROMOTIONS = Renderer(draw, every=WHILE_TAPPED)
START = Sweeper("promotions at their time", promotions.next_start(), start)

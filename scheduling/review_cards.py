"""Draws the cards on which plans are read before they are published."""

from datetime import datetime

import words.review_cards
from domain.belonging import is_minor
from domain.contents import window
from domain.message import Message
from domain.post_states import ALIVE
from domain.review_cards import Place, Progress, ReviewView
from domain.review_presses import ReviewPage
from domain.reviews import seal, spots
from domain.units import Room
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from storage import accounts, checklists, clashes, contents, people, posts, reviewers, reviews, units
from storage.cards import Card
from storage.posts import Post
from storage.reviews import DECIDED, PostReview
from storage.session import Session


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The card as it is now; one of a plan that nobody reads is never put up anew."""
    post = posts.find(session, int(card.subject.partition(":")[2]))
    review = reviews.of(session, post.id or 0) if post is not None else None
    if post is None or review is None or (post.state not in ALIVE and card.digest is None):
        return None
    reader = reader_of(session, card, units.get(session, post.unit_id))
    return words.review_cards.card(reader, _view(session, card, post, review, now))


def _view(session: Session, card: Card, post: Post, review: PostReview, now: datetime) -> ReviewView:
    content = contents.of(session, post)
    lines = checklists.lines(session, post)
    fix = reviews.last_fix(session, post)
    return ReviewView(
        post=post,
        seal=seal(contents.digest_of(session, post)),
        now=now,
        until=window(post.starts_at),
        page=ReviewPage(card.page or ReviewPage.MAIN),
        progress=_progress(session, post, review, now),
        places=_places(session, post),
        author=_name(session, post.author_id),
        owner=_name(session, post.owner_id),
        unit=_named_unit(session, card, post),
        sees_all=units.serves(session, post.unit_id, card.chat_id, Room.HUMAS),
        source=post.source.strip(),
        media=[one.kind for one in content.media],
        hidden=checklists.must_hide_media(session, post),
        lines=lines,
        ticks=checklists.approver_items(session, post),
        ticked=checklists.ticked(session, post),
        clashes=clashes.of(session, post, now),
        released=_released(session, post),
        fix=fix.reason if fix is not None else "",
        extras=content.extras,
    )


def _progress(session: Session, post: Post, review: PostReview, now: datetime) -> Progress:
    unit = units.get(session, post.unit_id)
    concerned = reviewers.concerned(session, post)
    return Progress(
        since=review.submitted_at,
        said=len(reviews.valid_approvals(session, post)),
        needed=reviews.needs(post, review),
        urgent=review.urgent,
        must_sign=bool(review.urgent) and review.signed_at is None and post.state in DECIDED,
        missed=review.missed_at is not None,
        has_readers=reviewers.is_anyone(session, post, now),
        offers_words=not any(is_minor(one.birth_year, now, unit.zone) for one in concerned),
    )


def _places(session: Session, post: Post) -> list[Place]:
    places = []
    for one in contents.of(session, post).outlets:
        account = accounts.find(session, one.account_id)
        places.append(Place(one.platform, account.handle if account is not None else "", one.text))
    return places


def _name(session: Session, person_id: int | None) -> str | None:
    return people.get(session, person_id).first_name if person_id is not None else None


def _named_unit(session: Session, card: Card, post: Post) -> str:
    """Its unit, where the card stands in a room of another."""
    of_its_own = units.serves(session, post.unit_id, card.chat_id, Room.HUMAS)
    served = units.of_chat(session, card.chat_id)
    return units.get(session, post.unit_id).name if served and not of_its_own else ""


def _released(session: Session, post: Post) -> list[tuple[str, str]]:
    """What looked like a leak and still stands there, veiled, with the reason why it may."""
    reasons = {one.mark: one.reason for one in reviews.releases(session, post)}
    texts = contents.of(session, post).texts
    return [(one.leak.masked, reasons[one.mark]) for one in spots(texts) if one.mark in reasons]


REVIEWS = Renderer(draw, every=WHILE_TAPPED)

"""Draws the kits that PJs hold, and the questions to humas."""

from datetime import datetime

import words.chasing
import words.publishing
import words.reach
from domain.message import Message
from domain.outlets import ANSWERED, ChaseView, KitView, Side, Status
from domain.post_states import PostState
from domain.publishing import is_open
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from storage import chats, following, gate, outlets, people, posts, publishing, units
from storage.cards import Card
from storage.posts import Post
from storage.session import Session


def draw_kit(session: Session, card: Card, now: datetime) -> Message | None:
    """A kit as it is now; one that never reached her and says nothing any more stays away."""
    _, post_id, number = card.subject.split(":")
    post = posts.find(session, int(post_id))
    place = outlets.find(session, post, int(number)) if post is not None else None
    if post is None or place is None:
        return None
    row = publishing.of(session, post.id or 0)
    is_given = row is not None and row.given_at is not None and gate.may_go(session, post, now)
    if card.digest is None and not is_given:
        return None
    holder = people.found(session, chats.get(session, card.chat_id).telegram_id)
    view = KitView(
        post=post,
        place=place,
        files=outlets.attached(session, post),
        side=Side(card.page or Side.MAIN),
        is_given=is_given,
        is_minor=holder is None or following.is_young(session, post, holder, now),
        put_off_to=_put_off_to(session, post, now),
    )
    reader = reader_of(session, card, units.get(session, post.unit_id))
    return words.reach.with_stop(reader, words.publishing.kit(reader, view))


def draw_chase(session: Session, card: Card, now: datetime) -> Message | None:
    """What is asked about a plan now; an answer that came before the question keeps it away."""
    post = posts.find(session, int(card.subject.partition(":")[2]))
    if post is None:
        return None
    view = chase_view(session, post, card, now)
    if card.digest is None and view.is_settled:
        return None
    return words.chasing.chase(reader_of(session, card, units.get(session, post.unit_id)), view)


def chase_view(session: Session, post: Post, card: Card, now: datetime) -> ChaseView:
    """All that a question to humas shows."""
    places = outlets.of(session, post)
    is_done = all(one.status in ANSWERED for one in places)
    is_down = all(one.status is not Status.STANDING for one in places)
    return ChaseView(
        post=post,
        places=places,
        owner=people.get(session, post.owner_id).first_name if post.owner_id is not None else None,
        side=Side(card.page or Side.MAIN),
        is_open=is_open(post.starts_at, now),
        is_settled=is_down if post.state == PostState.WITHDRAWN else is_done,
        put_off_to=_put_off_to(session, post, now),
        is_private=not chats.get(session, card.chat_id).is_group,
    )


def _put_off_to(session: Session, post: Post, now: datetime) -> datetime | None:
    row = publishing.of(session, post.id or 0)
    return row.not_before if row is not None and row.not_before is not None and row.not_before > now else None


KITS = Renderer(draw_kit, every=WHILE_TAPPED, silent=False)
CHASES = Renderer(draw_chase, every=WHILE_TAPPED, silent=False)

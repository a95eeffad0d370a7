"""Draws the cards of plans, and lets go of what nobody finishes."""

from datetime import datetime

import words.posts
from domain.message import Message
from domain.posts import ALIVE, CardView, Page, PostState, Step, after
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from scheduling.sweeper import BATCH, Sweeper
from storage import cards, chats, departments, journal, people, posts, units
from storage.cards import Card
from storage.journal import Line
from storage.session import Session


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The card as it is now; what is over is never put up anew."""
    post = posts.find(session, int(card.subject.partition(":")[2]))
    if post is None or (post.state not in ALIVE and card.digest is None):
        return None
    reader = reader_of(session, card, units.get(session, post.unit_id))
    owner = people.get(session, post.owner_id).first_name if post.owner_id else None
    fields = departments.offered(session, post.unit_id)
    view = CardView(
        post=post,
        asked=posts.asked(session, post),
        owner=owner,
        page=Page(card.page or Page.MAIN),
        may_undo=posts.may_undo(session, post, now),
        now=now,
        is_private=not chats.get(session, card.chat_id).is_group,
        department=next((name for one, name in fields if one == post.department_id), None),
        departments=tuple(fields),
    )
    return words.posts.card(reader, view)


def let_go(session: Session, now: datetime) -> int:
    """Questions that nobody answered for 24 hours: a draft lapses, a settled plan stays as it was."""
    over = posts.unanswered(session, now, BATCH)
    for question in over:
        post = posts.find(session, question.post_id)
        if post is None:
            raise LookupError(f"question of no plan: {question.post_id}")
        posts.ask(session, post, None, now)
        if post.state == PostState.DRAFT:
            post.state = after(post.state, Step.LAPSE)
            journal.note(
                session, Line(at=now, verb="lapsed", subject=f"post:{post.id}", unit_id=post.unit_id)
            )
        posts.changed(session, post, now)
    return len(over)


def settle(session: Session, now: datetime) -> int:
    """Changes that are a minute old can't be taken back any more: the button goes."""
    over = posts.settled(session, now, BATCH)
    for kept in over:
        post = posts.find(session, kept.post_id)
        if post is None:
            raise LookupError(f"undo of no plan: {kept.post_id}")
        posts.forget_undo(session, post)
        cards.redraw(session, f"post:{post.id}", now)
    return len(over)


POSTS = Renderer(draw, every=WHILE_TAPPED)
LET_GO = Sweeper("unanswered plans", posts.next_unanswered, let_go)
SETTLE = Sweeper("settled plans", posts.next_settled, settle)

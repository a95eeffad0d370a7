"""Draws the cards of plans, and lets go of what nobody finishes."""

from datetime import datetime

import words.clashes
import words.posts
from domain.handles import shown
from domain.markup import width
from domain.message import Message
from domain.post_states import ALIVE, Kind, PostState, Step, after
from domain.posts import CardView, Page, Standing
from domain.reader import Reader
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from scheduling.sweeper import BATCH, Sweeper
from storage import (
    accounts,
    cards,
    chats,
    clashes,
    contents,
    departments,
    insiders,
    journal,
    lives,
    people,
    post_undos,
    posts,
    publishing,
    reviews,
    units,
)
from storage.cards import Card
from storage.chats import Chat
from storage.journal import Line
from storage.posts import Post
from storage.session import Session

SHOWN_ANEW = (*ALIVE, PostState.PUBLISHED)


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The card as it is now; what is over is never put up anew, and what only humas sees not in a kader group."""
    post = posts.find(session, int(card.subject.partition(":")[2]))
    if post is None or (post.state not in SHOWN_ANEW and card.digest is None):
        return None
    chat = chats.get(session, card.chat_id)
    reader = reader_of(session, card, units.get(session, post.unit_id))
    if not insiders.may_stand(session, post, chat, now):
        return words.posts.elsewhere(reader) if card.digest is not None else None
    fields = departments.offered(session, post.unit_id)
    view = CardView(
        post=post,
        asked=posts.asked(session, post),
        owner=people.get(session, post.owner_id).first_name if post.owner_id else None,
        page=Page(card.page or Page.MAIN),
        may_undo=post_undos.may_undo(session, post, now),
        now=now,
        is_private=not chat.is_group,
        department=next((name for one, name in fields if one == post.department_id), None),
        departments=tuple(fields),
        standing=_standing(session, post, chat, reader, now),
    )
    return words.posts.card(reader, view)


def _standing(session: Session, post: Post, chat: Chat, reader: Reader, now: datetime) -> Standing:
    """How far it has come, as far as this chat may know it."""
    review, account = reviews.of(session, post.id or 0), accounts.find(session, post.account_id)
    is_open = insiders.is_open(session, post, chat, now)
    sees_all = insiders.sees_all(session, post, chat, now)
    out = publishing.publications(session, post.id or 0)
    said = words.clashes.lines(reader, clashes.of(session, post, now), sees_all=sees_all)
    return Standing(
        since=review.submitted_at if review is not None else None,
        reason=_reason(session, post, chat, reader) if is_open else "",
        link=next((one.link for one in out if one.link), ""),
        account=shown(account.platform, account.handle) if account is not None else "",
        units=width(post.text) if is_open else 0,
        media=len(contents.media(session, post.id or 0)) if is_open else 0,
        clashes=tuple(said),
        is_closed=not is_open,
        may_promote=chat.is_group or sees_all,
        may_spread=sees_all and post.kind == Kind.OFFICIAL,
        live=lives.state(session, post.id or 0),
    )


def _reason(session: Session, post: Post, chat: Chat, reader: Reader) -> str:
    """What must be mended, ready to be shown; a reader's own words never in a group."""
    fix = reviews.last_fix(session, post) if post.state == PostState.FIXING else None
    return (
        words.posts.reason(reader, fix.reason, "" if chat.is_group else fix.said) if fix is not None else ""
    )


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
    over = post_undos.settled(session, now, BATCH)
    for kept in over:
        post = posts.find(session, kept.post_id)
        if post is None:
            raise LookupError(f"undo of no plan: {kept.post_id}")
        post_undos.forget_undo(session, post)
        cards.redraw(session, f"post:{post.id}", now)
    return len(over)


POSTS = Renderer(draw, every=WHILE_TAPPED)
LET_GO = Sweeper("unanswered plans", posts.next_unanswered(), let_go)
SETTLE = Sweeper("settled plans", post_undos.next_settled(), settle)

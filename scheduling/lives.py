"""Draws the cards of lives: that one runs, in the groups; and in private the page from which it is led."""

from datetime import datetime, timedelta

import words.lives
from domain.belonging import is_minor
from domain.handles import shown
from domain.live_presses import LivePage
from domain.live_views import Brought, EventFacts, LiveView
from domain.lives import EARLY, UNDO_FOR, LiveState
from domain.message import Message
from domain.post_states import Kind, PostState
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from storage import accounts, chats, events, gate, insiders, lives, people, posts, units
from storage.cards import Card
from storage.lives import Live
from storage.people import Person
from storage.posts import Post
from storage.session import Session

NEAR = EARLY + timedelta(minutes=45)
RUN = (LiveState.ON, LiveState.ENDED)


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The card as it is now; a group reads of a live only once it runs, never of a minor's, and of one that is over
    only where it read that it ran."""
    number = int(card.subject.partition(":")[2])
    live, post = lives.find(session, number), posts.find(session, number)
    if live is None or post is None or (live.state == LiveState.OFF and card.digest is None):
        return None
    chat = chats.get(session, card.chat_id)
    unit, person = units.get(session, post.unit_id), people.found(session, chat.telegram_id)
    reader = reader_of(session, card, unit) if person is None else person.reader(unit.reader())
    if not insiders.may_stand(session, post, chat, now):
        return None
    host = people.get(session, post.owner_id) if post.owner_id is not None else None
    view = _view(session, live, host, card, now)
    if not chat.is_group:
        card.redraw_at = _changes_at(live, post, now)
        return words.lives.page(reader, view)
    is_late = live.state == LiveState.ENDED and card.message_id is None
    if live.state not in RUN or is_late or _is_minors(session, post, host, now):
        return None
    return words.lives.running(reader, view)


def _is_minors(session: Session, post: Post, host: Person | None, now: datetime) -> bool:
    return host is not None and is_minor(host.birth_year, now, units.get(session, post.unit_id).zone)


def _changes_at(live: Live, post: Post, now: datetime) -> datetime | None:
    """When other buttons stand under it, though nothing happens."""
    if live.state == LiveState.PLANNED and post.starts_at is not None and now < post.starts_at - NEAR:
        return post.starts_at - NEAR
    undone = live.ended_at + UNDO_FOR if live.ended_at is not None else now
    return undone if live.state == LiveState.ENDED and now < undone else None


def _view(session: Session, live: Live, host: Person | None, card: Card, now: datetime) -> LiveView:
    post, chat = session.get_one(Post, live.post_id), chats.get(session, card.chat_id)
    account, unit = accounts.find(session, post.account_id), units.get(session, post.unit_id)
    person = None if chat.is_group else people.found(session, chat.telegram_id)
    is_host = person is not None and person.id == post.owner_id
    is_humas = not chat.is_group and insiders.sees_all(session, post, chat, now)
    leads, page = is_host or is_humas, LivePage(card.page or LivePage.MAIN)
    coming = events.coming(session, post.unit_id, now) if leads and page is LivePage.EVENTS else ()
    return LiveView(
        post=post,
        state=live.state,
        now=now,
        account=shown(account.platform, account.handle) if account is not None else "",
        host=host.first_name if host is not None else None,
        unit=unit.name if len(units.of_chat(session, chat.id or 0)) > 1 else "",
        link=live.link,
        began_at=live.began_at,
        ended_at=live.ended_at,
        event=_event(session, live),
        events=tuple(EventFacts(one.id or 0, one.name, one.starts_at) for one in coming),
        brought=_brought(session, live),
        page=page,
        is_host=is_host,
        leads=leads,
        is_near=_is_near(post, now),
        is_cleared=post.kind != Kind.OFFICIAL or gate.may_go(session, post, now),
        may_undo=live.ended_at is not None and now < live.ended_at + UNDO_FOR,
        may_spread=is_humas and post.kind == Kind.OFFICIAL and post.state == PostState.PUBLISHED,
    )


def _is_near(post: Post, now: datetime) -> bool:
    return post.starts_at is not None and now >= post.starts_at - NEAR


def _event(session: Session, live: Live) -> EventFacts | None:
    event = events.find(session, live.invites_to)
    if event is None or event.cancelled_at is not None:
        return None
    return EventFacts(event.id or 0, event.name, event.starts_at)


def _brought(session: Session, live: Live) -> Brought | None:
    row = lives.numbers(session, live.post_id)
    return Brought(row.watching, row.views, row.likes, row.comments) if row is not None else None


LIVES = Renderer(draw, every=WHILE_TAPPED)

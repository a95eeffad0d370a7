"""Taking back what is out: the bot deletes what it said itself, people take down the rest and say so."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import words.publishing
from domain.message import Message
from domain.outlets import Reason, TakenDown, Withdraw
from domain.post_states import Hand, Kind, Step, after, may_take
from domain.posting import ChatKind
from domain.refusal import Refusal
from domain.units import TRUSTED, Role
from handlers.channels import Heard, delete, note, refresh
from handlers.plans import moved, working
from handlers.plans import note as noted
from handlers.turn import Turn
from storage import asking, cards, chats, contents, following, people, posts, publishing, taking_back
from storage.outbox import OutboxRow
from storage.posts import Post
from storage.publishing import Withdrawal
from storage.session import Session

PURPOSE = "publishing-withdraw"
ALSO = frozenset({*TRUSTED, Role.PEMBINA})
MARK = "withdrawn"


def withdraw(turn: Turn, pressed: Withdraw) -> None:
    """She takes it back; the reason is chosen in private."""
    post = _withdrawable(turn, pressed.post_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, post_id=post.id))
    elif pressed.reason is None:
        turn.say(_why(turn, post))
    else:
        turn.edit(_taken_back(turn, post, pressed.reason))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the card in the group."""
    turn.say(_why(turn, _withdrawable(turn, facts["post_id"])))


def _why(turn: Turn, post: Post) -> Message:
    """The reasons; what stands in our channel may also be corrected there."""
    shown = publishing.publications(turn.session, post.id or 0)
    may_correct = any(one.messages and one.withdrawn_at is None for one in shown)
    return words.publishing.why(turn.reader, post, may_correct=may_correct)


def _withdrawable(turn: Turn, post_id: int) -> Post:
    post = working(turn, post_id)
    if not may_take(Step.WITHDRAW, _hands(turn, post)):
        raise Refusal("posts-of-another")
    after(post.state, Step.WITHDRAW, post.kind)
    return post


def _hands(turn: Turn, post: Post) -> set[Hand]:
    mine = turn.person.id if turn.person is not None else None
    hands = {Hand.PLANNER} if not turn.held_in(post.unit_id).isdisjoint(ALSO) else set()
    hands |= {Hand.PJ} if mine is not None and mine == post.owner_id else set()
    wrote = post.kind == Kind.OFFICIAL and mine in contents.hands(turn.session, post)
    return hands | ({Hand.AUTHOR} if mine is not None and wrote else set())


def _taken_back(turn: Turn, post: Post, reason: Reason) -> Message:
    person = turn.me(post.unit_id)
    post.state = after(post.state, Step.WITHDRAW, post.kind)
    row = Withdrawal(post_id=post.id or 0, reason=reason, person_id=person.id, at=turn.now)
    publishing.note_withdrawal(turn.session, row)
    taking_back.follow_plan(turn.session, post, reason, person, turn.now)
    shown = publishing.publications(turn.session, post.id or 0)
    own = [one for one in shown if one.messages]
    for one in own:
        delete(turn.session, one, turn.now)
    noted(turn, post, MARK)
    moved(turn, post)
    if len(own) < len(shown):
        ask(turn.session, post, turn.now)
    return words.publishing.withdrawn(turn.reader, post, mine=bool(own))


def ask(session: Session, post: Post, now: datetime) -> None:
    """Whoever can take the rest down sees where it stands: humas, and the PJ in private."""
    if post.kind == Kind.OFFICIAL:
        asking.ask(session, post, now)
    if post.owner_id is not None:
        chat = chats.known(session, people.get(session, post.owner_id).telegram_id, ChatKind.PRIVATE, now)
        cards.offer(session, following.chase_subject(post.id or 0), chat.id or 0, now)


def hear(session: Session, call: OutboxRow, heard: Heard, now: datetime) -> None:
    """A deletion in our channel came back; what can't be deleted is left to people."""
    shown = publishing.publication(session, int((call.subject or "").partition(":")[2]))
    post = posts.find(session, shown.post_id) if shown is not None else None
    if shown is None or post is None or shown.withdrawn_at is not None:
        return
    gone = (call.payload or {}).get("message_id")
    if heard.result == "sent":
        shown.messages = [one for one in shown.messages if one != gone]
        if not shown.messages:
            shown.withdrawn_at = now
            note(session, post, "deleted in channel", now)
    else:
        note(session, post, "not deleted in channel", now)
        ask(session, post, now)
    session.flush()
    refresh(session, post, now)


def taken_down(turn: Turn, pressed: TakenDown) -> None:
    """Someone took it down there."""
    shown = publishing.publication(turn.session, pressed.publication_id)
    if shown is None:
        raise Refusal("publishing-gone")
    post = working(turn, shown.post_id)
    if not may_take(Step.WITHDRAW, _hands(turn, post)):
        raise Refusal("posts-of-another")
    if shown.withdrawn_at is None:
        shown.withdrawn_at = turn.now
        noted(turn, post, "taken down")
    turn.toast(words.publishing.toast(turn.reader, "down"))
    refresh(turn.session, post, turn.now)

"""Puts plans out at their time: recalls a member's own, hands kits to PJs, speaks in our channels, asks when late."""

from collections.abc import Callable, Mapping
from datetime import datetime

import words.publishing
from domain.contents import window
from domain.message import Message, send_params
from domain.outlets import Place, Status
from domain.post_states import Step, after
from domain.posting import Lane
from domain.publishing import (
    ASK_AGAIN_AFTER,
    LATE_AFTER,
    Phase,
    PublicCall,
    calls,
    edits,
    is_open,
)
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import (
    asking,
    cards,
    chats,
    contents,
    crisis_gates,
    following,
    gate,
    journal,
    outbox,
    outlets,
    people,
    posts,
    publishing,
    reach,
    reviews,
    sendings,
    units,
)
from storage.journal import Line
from storage.outbox import Call
from storage.people import Person
from storage.posts import Post
from storage.publishing import Publishing
from storage.sendings import Fate, Sending
from storage.session import Session


def put_out(session: Session, now: datetime) -> int:
    """Every plan for which something is due takes its next step."""
    due = publishing.due(session, now, BATCH)
    for row in due:
        post = posts.find(session, row.post_id)
        if post is None:
            raise LookupError(f"publishing of no plan: {row.post_id}")
        _take_step(session, post, now)
    return len(due)


def _take_step(session: Session, post: Post, now: datetime) -> None:
    """What is due for its present state, if anything still is; a unit that rests, or in a crisis, puts nothing
    out."""
    if following.follow(session, post, now):
        posts.changed(session, post, now)
    row = publishing.of(session, post.id or 0)
    if row is None or row.due_at is None or row.due_at > now:
        return
    unit = units.get(session, post.unit_id)
    if unit.paused_at or unit.rested_at or unit.closed_at:
        row.due_at = now + LATE_AFTER
        return
    if crisis_gates.stops_post(session, post, row, now):
        return
    STEPS[Phase(row.step)](session, post, row, now)
    session.flush()


def _remind(session: Session, post: Post, row: Publishing, now: datetime) -> None:
    """A member's own plan comes near."""
    _tell_owner(session, post, now, is_now=False)
    following.set_own(session, post, row, now)


def _call(session: Session, post: Post, row: Publishing, now: datetime) -> None:
    """The time of a member's own plan has come."""
    _tell_owner(session, post, now, is_now=True)
    row.step, row.due_at = Phase.OPEN, None


def _miss(session: Session, post: Post, row: Publishing, now: datetime) -> None:
    """The time of an official plan has come, and nobody has handed it in to be read: its author and PJ hear it."""
    unit = units.get(session, post.unit_id)
    for person_id in sorted({one for one in (post.author_id, post.owner_id) if one is not None}):
        person = people.get(session, person_id)
        message = words.publishing.unsent(person.reader(unit.reader()), post)
        tell(session, person.telegram_id, message, now, sendings.subject(post.id or 0))
    _note(session, post, "missed", now)
    row.step, row.due_at = Phase.OPEN, None


def _tell_owner(session: Session, post: Post, now: datetime, *, is_now: bool) -> None:
    person = people.get(session, post.owner_id or 0)
    reader = person.reader(units.get(session, post.unit_id).reader())
    message = words.publishing.reminder(reader, post, is_now=is_now)
    if tell(session, person.telegram_id, message, now, sendings.subject(post.id or 0)):
        _note(session, post, "reminded", now)


def _hand_over(session: Session, post: Post, row: Publishing, now: datetime) -> None:
    """Its PJ gets everything that is to be put out by hand; who can't be reached now is not waited for."""
    if not _is_ready(session, post, now):
        return
    by_hand = [one for one in outlets.unanswered(session, post) if not one.is_channel]
    chat = _reachable(session, post, now)
    if by_hand and chat is not None:
        for place in by_hand:
            _give(session, post, place, chat, now)
        row.given_at = now
        _note(session, post, "kit given", now)
    row.step, row.due_at = Phase.OUT, _at(row)


def _at(row: Publishing) -> datetime:
    return max(row.starts_at, row.not_before or row.starts_at)


def _reachable(session: Session, post: Post, now: datetime) -> chats.Chat | None:
    """Her private chat; None where there is no PJ, where she wants no messages, or is a minor and it is quiet."""
    if post.owner_id is None:
        return None
    person: Person = people.get(session, post.owner_id)
    chat = reach.open_to(session, person.telegram_id, now, urgent=False)
    is_young = following.is_young(session, post, person, now)
    if chat is None or (is_young and reach.quiet_end(session, chat, now) is not None):
        return None
    return chat


def _give(session: Session, post: Post, place: Place, chat: chats.Chat, now: datetime) -> None:
    """One place of it: a text that is too long for the card stands before it, in blocks to tap."""
    subject = following.kit_subject(post.id or 0, place.number)
    for card in [cards.of(session, subject, chat.id or 0)]:
        if card is not None:
            following.drop(session, card, now)
    for block in words.publishing.blocks(place.text):
        params, about = send_params(Message(block)), sendings.subject(post.id or 0)
        call = Call("sendMessage", params, Lane.REPLY, chat_id=chat.id, subject=about, private=True)
        outbox.put(session, call, now)
    cards.show(session, subject, chat.id or 0, now)


def _speak(session: Session, post: Post, row: Publishing, now: datetime) -> None:
    """The bot publishes in our own channels; what is left to people is late from a quarter of an hour on, and at once
    where nobody has it."""
    if not _is_ready(session, post, now):
        return
    for place in outlets.unanswered(session, post):
        if place.is_channel and place.status in (Status.OPEN, Status.GOING):
            _publish(session, post, place, now)
    is_handed = row.given_at is not None or all(one.is_channel for one in outlets.unanswered(session, post))
    row.step, row.due_at = Phase.LATE, max(_at(row), now) + (LATE_AFTER if is_handed else LATE_AFTER * 0)


def _publish(session: Session, post: Post, place: Place, now: datetime) -> None:
    """Exactly the approved bytes, call after call, never twice; what stands there already is not repeated."""
    says, until = contents.digest_of(session, post), window(post.starts_at) or now
    there = sendings.of_place(session, post.id or 0, place.number)
    if any(one.fate != Fate.SENT for one in there):
        return
    if any(one.digest != says for one in there):
        _leave_half(session, post, there, now)
        return
    made: list[Sending] = []
    before: int | None = None
    for part, (method, params) in enumerate(_shown(session, post, place)):
        if part < len(there):
            continue
        call = Call(
            method,
            params,
            Lane.REPLY,
            chat_id=publishing.channel_of(session, place.account_id),
            subject=sendings.subject(post.id or 0),
            expires_at=until + LATE_AFTER,
            after_id=before,
            hold=True,
        )
        before = outbox.put(session, call, now)
        made.append(
            Sending(
                post_id=post.id or 0,
                place=place.number,
                part=part,
                digest=says,
                outbox_id=before,
                fate=Fate.GOING,
                at=now,
            )
        )
    sendings.add(session, made)
    _note(session, post, "publishing", now)


def _shown(session: Session, post: Post, place: Place) -> list[PublicCall]:
    """The calls that show it; of a correction those that edit what stands there, where editing is enough."""
    fresh = calls(place.text, contents.of(session, post).media)
    former = publishing.corrected_by(session, post.id or 0, place.account_id)
    wrong = posts.find(session, former.post_id) if former is not None else None
    was = outlets.find(session, wrong, former.place) if wrong is not None and former is not None else None
    if former is None or wrong is None or was is None:
        return fresh
    stands = calls(was.text, contents.of(session, wrong).media)
    return edits(stands, fresh, former.messages) or fresh


def _leave_half(session: Session, post: Post, there: list[Sending], now: datetime) -> None:
    """Some of what was approved before stands there: it is not completed with other words, but left to people."""
    for one in there:
        one.fate = Fate.BACK
    session.flush()
    asking.ask(session, post, now)
    _note(session, post, "channel trouble", now)


def _is_ready(session: Session, post: Post, now: datetime) -> bool:
    """The gate, asked again at the very moment; what is not cleared any more waits to be read again."""
    if gate.may_go(session, post, now):
        return True
    if not is_open(post.starts_at, now):
        row = publishing.of(session, post.id or 0)
        if row is not None:
            row.step, row.due_at = Phase.LATE, now
        return False
    post.state = after(post.state, Step.VOID, post.kind)
    reviews.wait_again(session, post, now)
    _note(session, post, "approval void", now)
    following.follow(session, post, now)
    posts.changed(session, post, now)
    cards.redraw(session, f"review:{post.id}", now)
    return False


def _ask(session: Session, post: Post, row: Publishing, now: datetime) -> None:
    """Nobody said that it is out: humas is asked, and once more two hours later; then it waits on its card."""
    is_first, morning = row.step == Phase.LATE, asking.quiet_end(session, post, now)
    if not is_first and morning is not None:
        row.due_at = morning
        return
    asking.ask(session, post, now)
    _note(session, post, "late", now)
    row.step, row.due_at = (Phase.AGAIN, now + ASK_AGAIN_AFTER) if is_first else (Phase.OPEN, None)
    posts.changed(session, post, now)


def _rest(session: Session, post: Post, row: Publishing, now: datetime) -> None:
    row.due_at = None


def _note(session: Session, post: Post, verb: str, now: datetime) -> None:
    journal.note(session, Line(at=now, verb=verb, subject=f"post:{post.id}", unit_id=post.unit_id))


STEPS: Mapping[Phase, Callable[[Session, Post, Publishing, datetime], None]] = {
    Phase.REMIND: _remind,
    Phase.NOW: _call,
    Phase.UNSENT: _miss,
    Phase.KIT: _hand_over,
    Phase.OUT: _speak,
    Phase.LATE: _ask,
    Phase.AGAIN: _ask,
    Phase.OPEN: _rest,
}
PUT_OUT = Sweeper("publishing", publishing.next_due(), put_out)

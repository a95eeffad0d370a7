"""Keeps what is due for a plan in step with the plan itself, whoever or whatever changed it."""

from datetime import datetime

from sqlmodel import Session, col, select

from domain.belonging import is_minor
from domain.outlets import ANSWERED, Status
from domain.post_states import REVIEWED, Kind, PostState, Step, after
from domain.posting import ChatKind, Lane
from domain.publishing import Phase, before_quiet, next_reminder
from storage import (
    cards,
    chats,
    journal,
    live_plans,
    outbox,
    outlets,
    people,
    promotions,
    publishing,
    reach,
    sendings,
    unit_settings,
    units,
)
from storage.cards import Card
from storage.journal import Line
from storage.outbox import Call
from storage.people import Person
from storage.posts import Post
from storage.publishing import Publishing


def follow(session: Session, post: Post, now: datetime) -> bool:
    """After anything that may matter for putting a plan out; doing it twice changes nothing. Whether its state changed.

    Approved, and with a PJ or a channel of ours, it is scheduled; scheduled without either it is only approved. Where
    every place is answered it is out. What is due is set for its present time and PJ, or nothing is.
    """
    session.flush()
    before = post.state
    if post.kind == Kind.OFFICIAL:
        _settle(session, post, now)
    elif post.kind == Kind.PROMOTION:
        _settle_promotion(session, post, now)
    live_plans.settle(session, post, now)
    row = publishing.of(session, post.id or 0)
    if not _is_awaited(post) or live_plans.is_led(session, post.id or 0):
        _let_go(session, post, row, now)
    elif row is None or (row.starts_at, row.person_id) != (post.starts_at, post.owner_id):
        _start(session, post, row, now)
    redraw(session, post.id or 0, now)
    return post.state != before


def _is_awaited(post: Post) -> bool:
    """Whether anything is due for it at its time."""
    if post.starts_at is None:
        return False
    if post.kind == Kind.OWN:
        return post.state == PostState.PLANNED and post.owner_id is not None
    return post.kind == Kind.OFFICIAL and (post.state in REVIEWED or post.state == PostState.PLANNED)


def _settle(session: Session, post: Post, now: datetime) -> None:
    """Take the steps that nobody has to take by hand."""
    if post.state not in REVIEWED:
        return
    places = outlets.of(session, post)
    is_taken = post.owner_id is not None or any(one.is_channel for one in places)
    if post.state == PostState.APPROVED and is_taken:
        _step(session, post, Step.SCHEDULE, now)
    elif post.state == PostState.SCHEDULED and not is_taken:
        _step(session, post, Step.RELEASE, now)
    if post.state == PostState.SCHEDULED and all(one.status in ANSWERED for one in places):
        is_out = any(one.status is Status.OUT for one in places)
        _step(session, post, Step.PUBLISH if is_out else Step.CANCEL, now)


def _settle_promotion(session: Session, post: Post, now: datetime) -> None:
    """Approved and with a time at which it goes by itself, it is scheduled."""
    promotion = promotions.of_post(session, post.id or 0)
    goes = promotion is not None and promotion.send_at is not None
    if post.state == PostState.APPROVED and goes:
        _step(session, post, Step.SCHEDULE, now)
    elif post.state == PostState.SCHEDULED and not goes:
        _step(session, post, Step.RELEASE, now)


def _step(session: Session, post: Post, step: Step, now: datetime) -> None:
    post.state = after(post.state, step, post.kind)
    line = Line(at=now, verb=post.state, subject=f"post:{post.id}", unit_id=post.unit_id)
    journal.note(session, line)
    session.flush()


def _start(session: Session, post: Post, row: Publishing | None, now: datetime) -> None:
    """From the beginning: for a new time, or a new PJ."""
    is_moved = row is not None and row.starts_at != post.starts_at
    if is_moved:
        sendings.take_back(session, post.id or 0, now)
    for card in kits(session, post.id or 0):
        drop(session, card, now)
    row = row or Publishing(post_id=post.id or 0, step=Phase.OPEN, starts_at=now)
    row.starts_at, row.person_id, row.given_at = post.starts_at or now, post.owner_id, None
    row.not_before = None if is_moved else row.not_before
    session.add(row)
    begin(session, post, row, now)


def begin(session: Session, post: Post, row: Publishing, now: datetime) -> None:
    """What is due first, for its time or the moment to which it was put off."""
    at = max(row.starts_at, row.not_before or row.starts_at)
    if post.kind == Kind.OWN:
        set_own(session, post, row, now)
    elif post.state == PostState.SCHEDULED:
        row.step, row.due_at = Phase.KIT, kit_due(session, post, at, now)
    elif post.state == PostState.PLANNED:
        row.step, row.due_at = Phase.UNSENT, at
    else:
        row.step, row.due_at = Phase.LATE, at
    session.flush()


def set_own(session: Session, post: Post, row: Publishing, now: datetime) -> None:
    """The next word about a plan for a member's own account: a reminder before, then at its time; both never in
    her quiet."""
    person = people.get(session, post.owner_id or 0)
    profile = reach.profile(session, _private(session, person, now), now)
    at = before_quiet(row.starts_at, profile, now)
    ways = unit_settings.of(session, units.get(session, post.unit_id))
    earlier = next_reminder(row.starts_at, ways.remind_before, now)
    if earlier is not None and earlier < at and before_quiet(earlier, profile, now) == earlier:
        row.step, row.due_at = Phase.REMIND, earlier
    elif row.starts_at > now:
        row.step, row.due_at = Phase.NOW, at
    else:
        row.step, row.due_at = Phase.OPEN, None


def kit_due(session: Session, post: Post, at: datetime, now: datetime) -> datetime:
    """When its PJ gets her kit: at its time, but a minor before her quiet begins."""
    person = people.get(session, post.owner_id) if post.owner_id is not None else None
    if person is None or not is_young(session, post, person, now):
        return at
    return before_quiet(at, reach.profile(session, _private(session, person, now), now), now)


def is_young(session: Session, post: Post, person: Person, now: datetime) -> bool:
    """Whether the rules for minors hold for her."""
    return is_minor(person.birth_year, now, units.get(session, post.unit_id).zone)


def _private(session: Session, person: Person, now: datetime) -> chats.Chat:
    return chats.known(session, person.telegram_id, ChatKind.PRIVATE, now)


def _let_go(session: Session, post: Post, row: Publishing | None, now: datetime) -> None:
    """Nothing of it leaves by itself any more."""
    if post.state != PostState.PUBLISHED:
        sendings.take_back(session, post.id or 0, now)
    for card in kits(session, post.id or 0):
        if card.message_id is None and outbox.cancel(session, f"card:{card.id}", now):
            session.delete(card)
    if row is not None:
        session.delete(row)
    session.flush()


def kit_subject(post_id: int, place: int) -> str:
    """The card of a PJ's kit for one place."""
    return f"kit:{post_id}:{place}"


def chase_subject(post_id: int) -> str:
    """The card that asks humas."""
    return f"chase:{post_id}"


def kits(session: Session, post_id: int) -> list[Card]:
    """The kits of a plan that were given."""
    its = select(Card).where(col(Card.subject) >= f"kit:{post_id}:", col(Card.subject) < f"kit:{post_id};")
    return list(session.exec(its).all())


def redraw(session: Session, post_id: int, now: datetime) -> None:
    """What people hold of it shows how it is now."""
    for one in kits(session, post_id):
        one.redraw_at = now
    cards.redraw(session, chase_subject(post_id), now)
    session.flush()


def drop(session: Session, card: Card, now: datetime) -> None:
    """Take a card away: its message is deleted, or never leaves."""
    outbox.cancel(session, f"card:{card.id}", now)
    if card.message_id is not None:
        params = {"message_id": card.message_id}
        outbox.put(session, Call("deleteMessage", params, Lane.REPLY, chat_id=card.chat_id), now)
    session.delete(card)
    session.flush()

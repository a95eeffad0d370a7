"""Reminds those who decide, ever closer to a plan's time; says so when its time has come and nobody has decided."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import words.reviews
from domain.message import Message, send_params
from domain.post_states import Kind, PostState
from domain.posting import Lane
from domain.reviews import BUNDLE, PARENT_STEPS_IN, is_pressing, remind_at, seal, sign_at
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import (
    cards,
    contents,
    journal,
    outbox,
    posts,
    promotions,
    reviewers,
    reviews,
    unit_settings,
    units,
)
from storage.chats import Chat
from storage.journal import Line
from storage.outbox import Call
from storage.posts import Post
from storage.reviews import DECIDED, UNDECIDED, PostReview
from storage.session import Session
from storage.units import Unit
from words.reviews import Waiting

MOST_LISTED = 8
LOOK_AGAIN = timedelta(hours=1)  # while a unit rests
LEAST_IN_PRIVATE = 1  # a day, where pengurus or pembina are asked in private


def look_after(session: Session, now: datetime) -> int:
    """Rounds of reading for which something is due: a reminder, the parent's humas, a signature, or its time."""
    due = reviews.due(session, now, BATCH)
    waiting: dict[int, list[tuple[Post, PostReview]]] = {}
    for review in due:
        post = posts.find(session, review.post_id)
        if post is None:
            raise LookupError(f"review of no plan: {review.post_id}")
        unit = units.get(session, post.unit_id)
        if unit.paused_at or unit.rested_at or unit.closed_at:
            review.due_at = now + LOOK_AGAIN if unit.closed_at is None else None
        elif post.state in UNDECIDED and post.starts_at is not None and post.starts_at <= now:
            _miss(session, post, review, now)
        elif post.state == PostState.WAITING:
            waiting.setdefault(post.unit_id, []).append((post, review))
        elif post.state in DECIDED and review.urgent and review.signed_at is None:
            _ask_signature(session, post, review, now)
        else:
            review.due_at = None
    for unit_id, pairs in waiting.items():
        _remind(session, units.get(session, unit_id), pairs, now)
    session.flush()
    return len(due)


def _remind(session: Session, unit: Unit, due: Sequence[tuple[Post, PostReview]], now: datetime) -> None:
    """One message about all that waits in the unit; what would be due within the hour has been said by it too."""
    every = reviewers.waiting_in(session, unit.id or 0)
    for post, review in {post.id: (post, review) for post, review in (*every, *due)}.values():
        if review.due_at is not None and review.due_at <= now + BUNDLE and post.starts_at is not None:
            review.due_at = remind_at(review.submitted_at, post.starts_at, max(now, review.due_at))
        if now - review.submitted_at >= PARENT_STEPS_IN:
            reviewers.put_up(session, post, now)
    unread = [post for post, _ in due if not reviewers.is_anyone(session, post, now)]
    for post, review in due:
        if post in unread and not review.reminded:
            review.reminded = 1
            _tell(session, post, now)
    coming = [pair for pair in every if pair[0] not in unread and pair[1].missed_at is None]
    if len(unread) < len(due) and coming:
        is_near = any(_is_near(post, review, now) for post, review in due)
        _ask(session, unit, coming, now, is_near=is_near)


def _is_near(post: Post, review: PostReview, now: datetime) -> bool:
    return bool(review.urgent) or (post.starts_at is not None and is_pressing(post.starts_at, now))


def _ask(
    session: Session, unit: Unit, waits: Sequence[tuple[Post, PostReview]], now: datetime, *, is_near: bool
) -> None:
    """In the humas room, else in private; so many times a day as the unit's cap says, the last of them kept for what
    is near."""
    rooms = reviewers.rooms(session, unit.id or 0)
    persons = {one.id: one for post, _ in waits for one in reviewers.reminded(session, post, unit, now)}
    cap = unit_settings.of(session, unit).daily_cap if rooms else LEAST_IN_PRIVATE
    subject = f"reading:{unit.id}"
    said = outbox.moments_of(session, subject, _midnight(now, unit))
    if said >= cap or (said == cap - 1 and cap > 1 and not is_near):
        return
    rows = [Waiting(post, review.submitted_at, bool(review.urgent)) for post, review in waits[:MOST_LISTED]]
    until = max(post.starts_at for post, _ in waits if post.starts_at is not None)
    _say(session, rooms, words.reviews.reminder(unit.reader(), rows, len(waits)), (subject, until), now)
    for one in persons.values():
        message = words.reviews.reminder(one.reader(unit.reader()), rows, len(waits))
        tell(session, one.telegram_id, message, now, subject)


def _midnight(now: datetime, unit: Unit) -> datetime:
    return now.astimezone(ZoneInfo(unit.zone)).replace(hour=0, minute=0, second=0, microsecond=0)


def _say(
    session: Session,
    rooms: Iterable[Chat],
    message: Message,
    about: tuple[str, datetime | None],
    now: datetime,
) -> None:
    """In these rooms, after their quiet hours, and not after `about`'s moment."""
    subject, until = about
    for room in rooms:
        call = Call(
            "sendMessage",
            send_params(message),
            Lane.REMINDER,
            chat_id=room.id,
            subject=subject,
            expires_at=until,
            quiet=True,
        )
        outbox.put(session, call, now)


def _tell(session: Session, post: Post, now: datetime) -> None:
    """Its author and PJ hear that nobody could read it until now."""
    unit = units.get(session, post.unit_id)
    for one in reviewers.concerned(session, post):
        message = words.reviews.nobody_yet(one.reader(unit.reader()), post)
        tell(session, one.telegram_id, message, now, f"post:{post.id}")


def _miss(session: Session, post: Post, review: PostReview, now: datetime) -> None:
    """Its time has come, and nobody has decided: it is not published, it is not dropped, and everyone hears so."""
    review.missed_at, review.due_at = now, None
    line = Line(at=now, verb="not decided in time", subject=f"post:{post.id}", unit_id=post.unit_id)
    journal.note(session, line)
    unit = units.get(session, post.unit_id)
    is_alone = (
        post.state == PostState.WAITING
        and post.kind != Kind.PROMOTION
        and not reviewers.is_anyone(session, post, now)
    )
    mark = seal(contents.digest_of(session, post))
    for one in reviewers.concerned(session, post):
        reader = one.reader(unit.reader())
        message = words.reviews.alone(reader, post, mark) if is_alone else words.reviews.missed(reader, post)
        tell(session, one.telegram_id, message, now, f"post:{post.id}")
    if post.state == PostState.WAITING and not is_alone:
        rooms = reviewers.rooms(session, post.unit_id)
        _say(session, rooms, words.reviews.missed(unit.reader(), post), (f"post:{post.id}", None), now)
    posts.changed(session, post, now)
    cards.redraw(session, promotions.card_subject(session, post), now)


def _ask_signature(session: Session, post: Post, review: PostReview, now: datetime) -> None:
    """After a day and after three, of whoever may sign; then the digest goes on asking."""
    review.reminded += 1
    said = reviews.valid_approvals(session, post)
    first = said[0].at if said else now
    review.due_at = sign_at(first, review.reminded)
    if review.due_at is not None and review.due_at <= now:
        review.due_at = None
    unit = units.get(session, post.unit_id)
    rows = [Waiting(post, review.submitted_at, is_urgent=True)]
    subject = f"post:{post.id}"
    rooms = reviewers.rooms(session, post.unit_id)
    _say(session, rooms, words.reviews.must_sign(unit.reader(), rows), (subject, None), now)
    gave = {one.person_id for one in said}
    for one in reviewers.asked(session, post, unit, now):
        if one.id not in gave:
            message = words.reviews.must_sign(one.reader(unit.reader()), rows)
            tell(session, one.telegram_id, message, now, subject)


REVIEWS = Sweeper("plans that are read", reviews.next_due(), look_after)

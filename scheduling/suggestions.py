"""Draws the cards of suggestions, reminds humas after two days and after three, and follows the plans they became."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import words.suggestion_desk
import words.suggestions
from domain.belonging import is_minor
from domain.message import Message, send_params
from domain.post_states import PostState
from domain.posting import Lane
from domain.suggestions import (
    LOOK_EVERY,
    MOST_LISTED,
    WAITING,
    Page,
    State,
    guarded,
    next_reminder,
)
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import asking, fairness, outbox, people, reviewers, suggestions, units
from storage.cards import Card
from storage.outbox import Call
from storage.posts import Post
from storage.session import Session
from storage.suggestions import Suggestion
from storage.units import Unit
from words.suggestion_desk import DeskView

BUNDLE = timedelta(hours=6)
LOOK_AGAIN = timedelta(hours=1)  # while a unit rests
OVER = (PostState.CANCELLED, PostState.LAPSED)


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """A suggestion as humas reads it now; one that was answered before the card left stays away."""
    row = suggestions.find(session, int(card.subject.partition(":")[2]))
    if row is None or (card.digest is None and row.state not in WAITING):
        return None
    unit = units.get(session, row.unit_id)
    return words.suggestion_desk.card(reader_of(session, card, unit), view(session, row, unit, card, now))


def view(session: Session, row: Suggestion, unit: Unit, card: Card, now: datetime) -> DeskView:
    """All that the card shows; who is under 18 is not named."""
    person = people.get(session, row.person_id) if row.person_id is not None else None
    young = person is not None and is_minor(person.birth_year, now, unit.zone)
    page = Page(card.page or Page.MAIN)
    said = tuple((one.asked, guarded(one.said)) for one in suggestions.questions(session, row))
    return DeskView(
        suggestion=row,
        text=guarded(row.text),
        permission=row.permission,
        who=person.first_name if person is not None and not young else None,
        is_minor=young,
        is_gone=person is None,
        has_file=bool(row.file_id),
        dialogue=said,
        post_id=row.post_id,
        page=page,
        fair=fairness.of(session, unit, now) if page is Page.FAIR else None,
    )


def look_after(session: Session, now: datetime) -> int:
    """Whatever is due: what she never sent goes, what waits is asked for, what became a plan is followed."""
    due = suggestions.due(session, now, BATCH)
    late: dict[int, list[Suggestion]] = {}
    for row in due:
        unit = units.get(session, row.unit_id)
        if row.state == State.BEGUN:
            suggestions.drop(session, row)
        elif unit.paused_at or unit.rested_at or unit.closed_at:
            row.due_at = now + LOOK_AGAIN if unit.closed_at is None else None
        elif row.state == State.OPEN:
            late.setdefault(row.unit_id, []).append(row)
        elif row.state in WAITING:
            _open_again(session, row, now)
        elif row.state == State.TAKEN:
            _follow(session, row, unit, now)
        else:
            row.due_at = None
    for unit_id, rows in late.items():
        _remind(session, units.get(session, unit_id), rows, now)
    session.flush()
    return len(due)


def _open_again(session: Session, row: Suggestion, now: datetime) -> None:
    """She did not answer, or humas put it off: it waits for humas again, and they see it."""
    suggestions.became(session, row, State.OPEN, next_reminder(now, 0), now)
    suggestions.show_to_humas(session, row, now)


def _remind(session: Session, unit: Unit, rows: Sequence[Suggestion], now: datetime) -> None:
    """One message about all that waits in the unit, where humas reads; quiet hours hold it."""
    waiting = suggestions.waiting(session, unit.id or 0)
    soon = [one for one in waiting if one.due_at is not None and one.due_at <= now + BUNDLE]
    for row in {row.id: row for row in (*rows, *soon)}.values():
        row.reminded += 1
        row.due_at = next_reminder(row.changed_at, row.reminded)
    subject = f"suggestions:{unit.id}"
    outbox.cancel(session, subject, now)
    for chat in asking.readers(session, unit.id or 0, now):
        if not chat.is_group:
            tell(session, chat.telegram_id, _listed(session, unit, waiting, chat.telegram_id), now, subject)
            continue
        params = send_params(_listed(session, unit, waiting, None))
        call = Call("sendMessage", params, Lane.REMINDER, chat_id=chat.id, subject=subject, quiet=True)
        outbox.put(session, call, now)


def _listed(session: Session, unit: Unit, waiting: Sequence[Suggestion], telegram_id: int | None) -> Message:
    person = people.found(session, telegram_id) if telegram_id is not None else None
    reader = person.reader(unit.reader()) if person is not None else unit.reader()
    rows = [
        (one, words.suggestions.what(reader, one, guarded(one.text)), one.changed_at)
        for one in waiting[:MOST_LISTED]
    ]
    return words.suggestion_desk.waiting(reader, rows, len(waiting))


def _follow(session: Session, row: Suggestion, unit: Unit, now: datetime) -> None:
    """Its plan is out: she hears it. It was given up: the suggestion waits for humas again. She was erased: who is
    responsible for the plan hears it."""
    post = suggestions.plan_of(session, row)
    if row.person_id is None:
        if post is not None:
            _say_gone(session, post, unit, now)
        suggestions.became(session, row, State.WITHDRAWN, None, now)
    elif post is None or post.state in OVER:
        row.post_id = None
        _open_again(session, row, now)
    elif post.state == PostState.PUBLISHED:
        suggestions.became(session, row, State.OUT, None, now)
        person = people.get(session, row.person_id)
        message = words.suggestions.told(person.reader(unit.reader()), row, "out")
        tell(session, person.telegram_id, message, now, suggestions.subject(row))
    elif post.state == PostState.WITHDRAWN:
        suggestions.became(session, row, State.OUT, None, now)
    else:
        row.due_at = now + LOOK_EVERY


def _say_gone(session: Session, post: Post, unit: Unit, now: datetime) -> None:
    for one in reviewers.concerned(session, post):
        message = words.suggestions.told_taken_back(one.reader(unit.reader()), post.title, "gone")
        tell(session, one.telegram_id, message, now, f"post:{post.id}")


SUGGESTIONS = Renderer(draw, every=WHILE_TAPPED, silent=False)
LOOK_AFTER = Sweeper("suggestions", suggestions.next_due(), look_after)

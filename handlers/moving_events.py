"""An event moves or does not take place: its pieces follow, those that were approved only if somebody says so."""

from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import words.events
from domain.event_pieces import moved
from domain.events import CancelEvent, MoveApproved, MoveEvent
from domain.planning import When
from domain.post_states import COMING, REVIEWED, Step, after
from handlers import plans
from handlers.event_pages import ask, hers, shown, view
from handlers.turn import Turn
from storage import events, posts, units
from storage.events import Event
from storage.posts import Post

TIME = "event-time"


def move(turn: Turn, pressed: MoveEvent) -> None:
    """She will type the new time."""
    event = hers(turn, pressed.event_id)
    prompt = words.events.ask_time(turn.reader, event.name)
    ask(turn, TIME, prompt, unit=event.unit_id, name=event.name, said="", event=event.id)


def to(turn: Turn, event: Event, starts_at: datetime) -> None:
    """The event moves, and all its coming pieces that nobody has approved; what was approved only when she says so."""
    before = event.starts_at
    events.move(turn.session, event, starts_at)
    turn.journal("event moved", f"event:{event.id}", units.get(turn.session, event.unit_id))
    coming = [one for one in events.pieces(turn.session, event.id or 0) if one.state in COMING]
    went = _move_pieces(turn, event, before, [one for one in coming if one.state not in REVIEWED])
    approved = [one for one in coming if one.state in REVIEWED]
    local = before.astimezone(ZoneInfo(event.zone))
    also = MoveApproved(
        event.id or 0, local.date(), local.time().replace(second=0, microsecond=0, tzinfo=None)
    )
    turn.say(words.events.moved(turn.reader, shown(turn, event), went, len(approved), also))


def _move_pieces(turn: Turn, event: Event, before: datetime, pieces: Sequence[Post]) -> int:
    """How many of them moved; one whose new time would have passed stays where it is."""
    went = 0
    for one in pieces:
        if one.starts_at is None:
            continue
        at = moved(one.starts_at, one.piece, before, event.starts_at, event.zone)
        if at > turn.now and at != one.starts_at:
            plans.set_time(turn, one, When(at, None, one.zone))
            plans.note(turn, one, "moved with event")
            plans.moved(turn, one)
            went += 1
    return went


def move_approved(turn: Turn, pressed: MoveApproved) -> None:
    """She agrees that what was approved moves too, and is read again."""
    event = hers(turn, pressed.event_id)
    before = datetime.combine(pressed.day, pressed.at, ZoneInfo(event.zone)).astimezone(UTC)
    approved = [one for one in events.pieces(turn.session, event.id or 0) if one.state in REVIEWED]
    _move_pieces(turn, event, before, approved)
    turn.edit(shown(turn, event))


def cancel(turn: Turn, pressed: CancelEvent) -> None:
    """It does not take place; its coming pieces go with it if she says so."""
    event = hers(turn, pressed.event_id)
    coming = [one for one in events.pieces(turn.session, event.id or 0) if one.state in COMING]
    if not pressed.sure:
        turn.edit(words.events.sure(turn.reader, view(turn, event, coming)))
        return
    for one in coming if pressed.drop else ():
        one.state = after(one.state, Step.CANCEL, one.kind)
        posts.ask(turn.session, one, None, turn.now)
        plans.note(turn, one, "cancelled")
        plans.moved(turn, one)
    events.cancel(turn.session, event, turn.now)
    turn.journal("event cancelled", f"event:{event.id}", units.get(turn.session, event.unit_id))
    turn.edit(words.events.cancelled(turn.reader, event.name, len(coming) if pressed.drop else 0))

"""What is shown of events: the list, one with its pieces, and the page of a plan that is about one."""

from collections.abc import Sequence
from typing import Any

import words.details
import words.events
from domain.contents import Visibility
from domain.message import Message
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers.turn import Turn
from storage import events, people, units
from storage.events import Event
from storage.posts import Post
from storage.units import Unit
from words.events import EventView, PieceView

PURPOSE = "event"


def listed(turn: Turn, unit: Unit) -> Message:
    coming = events.coming(turn.session, unit.id or 0, turn.now)
    return words.events.listed(turn.reader, [(one.id or 0, one.name, one.starts_at) for one in coming])


def ask(turn: Turn, question: str, message: Message, **facts: Any) -> None:
    turn.ask(question, **facts)
    turn.answer_privately(message, PURPOSE)


def unit_of_hers(turn: Turn, unit_id: int) -> Unit:
    """The unit whose events she may make."""
    if turn.held_in(unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    unit = units.get(turn.session, unit_id)
    unit.must_be_awake()
    return unit


def hers(turn: Turn, event_id: int) -> Event:
    event = events.find(turn.session, event_id)
    if event is None or event.cancelled_at is not None:
        raise Refusal("events-gone")
    unit_of_hers(turn, event.unit_id)
    return event


def shown(turn: Turn, event: Event) -> Message:
    return words.events.page(turn.reader, view(turn, event, events.pieces(turn.session, event.id or 0)))


def view(turn: Turn, event: Event, pieces: Sequence[Post]) -> EventView:
    shown = tuple(PieceView(one, _name(turn, one.owner_id)) for one in pieces)
    return EventView(event.id or 0, event.name, event.starts_at, event.zone, shown)


def _name(turn: Turn, person_id: int | None) -> str | None:
    return people.get(turn.session, person_id).first_name if person_id is not None else None


def page(turn: Turn, post: Post) -> Message:
    """Which event a plan is about, or those that it could be about."""
    back = words.details.back(turn.reader, post)
    event = events.find(turn.session, post.event_id)
    if event is not None:
        sees_all = not turn.held_in(post.unit_id).isdisjoint(TRUSTED)
        its = events.pieces(turn.session, event.id or 0)
        pieces = [one for one in its if sees_all or one.visibility == Visibility.ALL or one.id == post.id]
        return words.events.of_plan(turn.reader, post, view(turn, event, pieces), back)
    coming = events.coming(turn.session, post.unit_id, turn.now)
    return words.events.attach(
        turn.reader, post, [(one.id or 0, one.name, one.starts_at) for one in coming], back
    )


def has_any(turn: Turn, post: Post) -> bool:
    """Whether it is about an event, or one is coming that it could be about."""
    return post.event_id is not None or bool(events.coming(turn.session, post.unit_id, turn.now))


def glance(turn: Turn, post: Post) -> str:
    """The event's name, for the hub."""
    event = events.find(turn.session, post.event_id)
    return words.events.named(turn.reader, event.name) if event is not None else ""

"""Events: named with their time, surrounded by pieces that are planned together, moved together, cancelled together."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import words.details
import words.events
from domain.details import DetailPage
from domain.event_pieces import ALL, chosen, offered
from domain.events import (
    AttachTo,
    CancelEvent,
    ChoosePieces,
    ListEvents,
    MakePieces,
    MoveApproved,
    MoveEvent,
    NewEvent,
    OpenEvent,
    TakePiece,
)
from domain.message import Message
from domain.permissions import Need
from domain.planning import When, understand
from domain.posts import Page, may_change, may_fill
from domain.refusal import Refusal
from domain.typed import one_line
from handlers import changing, details, evaluation_lessons, event_pages, moving_events, plans
from handlers.event_pages import PURPOSE, ask, hers, listed, shown, unit_of_hers, view
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.moving_events import TIME
from handlers.turn import Turn
from storage import drafts, events, units
from storage.events import Event
from storage.units import Unit

LINE = "event-line"
LONGEST_NAME = 80


def open_events(turn: Turn, text: str) -> None:
    """/acara: a name with its time makes an event; alone it lists those that come. Always in private."""
    unit = turn.unit_here()
    if text.strip():
        _begin(turn, unit, text)
    else:
        turn.answer_privately(listed(turn, unit), PURPOSE)


def list_events(turn: Turn, _: ListEvents) -> None:
    """The list, in place."""
    turn.edit(listed(turn, turn.unit_here()))


def new(turn: Turn, _: NewEvent) -> None:
    """She will type name and time."""
    ask(turn, LINE, words.events.ask_line(turn.reader), unit=turn.unit_here().id)


def _begin(turn: Turn, unit: Unit, text: str) -> None:
    planned = understand(text, turn.incoming.sent_at, turn.now, ZoneInfo(unit.zone))
    name = one_line(planned.title, LONGEST_NAME, "events-name") if planned.title else ""
    starts_at = likely_moment(planned.when)
    if not name:
        ask(turn, LINE, words.events.ask_line(turn.reader), unit=unit.id)
    elif starts_at is None:
        prompt = words.events.ask_time(turn.reader, name)
        ask(turn, TIME, prompt, unit=unit.id, name=name, said=planned.when.said, event=None)
    else:
        _made(turn, unit, name, starts_at)


def likely_moment(when: When) -> datetime | None:
    """The moment, or the likeliest of several; the page shows it in full and lets it be changed."""
    tries = when.asked.tries if when.asked is not None else ()
    return when.starts_at or next((one for one in tries if isinstance(one, datetime)), None)


def _made(turn: Turn, unit: Unit, name: str, starts_at: datetime) -> None:
    event = Event(
        unit_id=unit.id or 0,
        name=name,
        starts_at=starts_at.astimezone(UTC),
        zone=unit.zone,
        made_by=turn.person.id if turn.person is not None else None,
        created_at=turn.now,
    )
    events.add(turn.session, event)
    turn.journal("event begun", f"event:{event.id}", unit)
    mask = offered(event.starts_at, event.zone, turn.now)
    turn.answer_privately(_choice(turn, event, mask), PURPOSE, event_id=event.id)


def typed_line(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed name and time."""
    _end_question(turn)
    _begin(turn, unit_of_hers(turn, int(facts["unit"])), text)


def typed_time(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed the time of a new event, or the new time of one that moves."""
    unit = unit_of_hers(turn, int(facts["unit"]))
    said = f"{facts['said']} {text}".strip()
    for words_said in (said, text):
        when = understand(words_said, turn.incoming.sent_at, turn.now, ZoneInfo(unit.zone)).when
        starts_at = likely_moment(when)
        if starts_at is not None:
            break
    else:
        ask(turn, TIME, words.events.ask_time(turn.reader, facts["name"]), **facts)
        return
    _end_question(turn)
    if facts["event"] is None:
        _made(turn, unit, facts["name"], starts_at)
    else:
        moving_events.to(turn, hers(turn, int(facts["event"])), starts_at.astimezone(UTC))


def _end_question(turn: Turn) -> None:
    drafts.end(turn.session, turn.incoming.actor.telegram_id if turn.incoming.actor else 0)


def _choice(turn: Turn, event: Event, mask: int) -> Message:
    can = offered(event.starts_at, event.zone, turn.now)
    lesson = evaluation_lessons.for_event(turn, event)
    return words.events.choice(turn.reader, view(turn, event, ()), mask & can, can, lesson)


def choose(turn: Turn, pressed: ChoosePieces) -> None:
    """One piece more or less."""
    turn.edit(_choice(turn, hers(turn, pressed.event_id), pressed.mask & ALL))


def make(turn: Turn, pressed: MakePieces) -> None:
    """The chosen pieces become plans, each at its time; what is there already stays."""
    event = hers(turn, pressed.event_id)
    unit = units.get(turn.session, event.unit_id)
    can = offered(event.starts_at, event.zone, turn.now)
    for template in chosen(pressed.mask & can):
        title = words.events.piece_title(unit.reader(), template.key, event.name)
        post = events.make_piece(turn.session, event, template, title, turn.now)
        if post is not None:
            plans.note(turn, post, "planned")
            plans.moved(turn, post)
    turn.edit(shown(turn, event))


def open_event(turn: Turn, pressed: OpenEvent) -> None:
    """The event with its pieces, in place."""
    turn.edit(shown(turn, hers(turn, pressed.event_id)))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group."""
    unit = turn.unit_here() if "event_id" not in facts else None
    turn.say(listed(turn, unit) if unit is not None else shown(turn, hers(turn, int(facts["event_id"]))))


def take(turn: Turn, pressed: TakePiece) -> None:
    """She becomes responsible for a piece."""
    post = plans.working(turn, pressed.post_id)
    event = events.find(turn.session, post.event_id)
    if event is None or post.owner_id is not None:
        raise Refusal("events-piece-taken")
    changing.take(turn, post)
    plans.turn_to(turn, post, Page.MAIN)
    turn.edit(shown(turn, event))


def attach(turn: Turn, pressed: AttachTo) -> None:
    """A plan is about an event of its unit, or about none any more."""
    post = details.changing(turn, pressed.post_id)
    plans.may(turn, post, may_fill if post.event_id is None else may_change)
    event = events.find(turn.session, pressed.event_id)
    if event is not None and (event.unit_id != post.unit_id or event.cancelled_at is not None):
        raise Refusal("events-gone")
    post.event_id = event.id if event is not None else None
    post.piece = events.piece_of(event, post.starts_at) if event is not None else None
    details.saved(turn, post, "set event", DetailPage.EVENT)


details.PAGES[DetailPage.EVENT] = event_pages.page
details.OFFERED_IF[DetailPage.EVENT] = event_pages.has_any
details.GLANCES[DetailPage.EVENT] = event_pages.glance

FEATURE = Feature(
    noun="events",
    commands=(Command(("acara", "event"), open_events, (Scope.PRIVATE, Scope.HUMAS)),),
    presses={
        ListEvents: Pressed(list_events, Need.HUMAS),
        NewEvent: Pressed(new, Need.HUMAS),
        OpenEvent: Pressed(open_event),
        ChoosePieces: Pressed(choose),
        MakePieces: Pressed(make),
        MoveEvent: Pressed(moving_events.move),
        MoveApproved: Pressed(moving_events.move_approved),
        CancelEvent: Pressed(moving_events.cancel),
        TakePiece: Pressed(take),
        AttachTo: Pressed(attach),
    },
    starts={PURPOSE: arrive},
    answers={LINE: typed_line, TIME: typed_time},
)

"""What the owner does: looks after the house, accepts and closes units; she reads no reports."""

import platform
from collections.abc import Callable, Mapping
from importlib.metadata import version
from typing import Any

import words.hosting
from domain.health import overdue
from domain.hosting import UNITS_A_PAGE, ActOnUnit, HostDoor, OpenHost, UnitAct, ViewUnit
from domain.menus import MENUS, Shown, Standing, in_order
from domain.message import Message
from domain.permissions import Need
from domain.refusal import Refusal
from domain.units import Role, Room
from handlers import closing, setups
from handlers.feature import Command, Feature, Pressed
from handlers.telling import owners, tell, trusted
from handlers.turn import Turn
from storage import cards, cases, heads, inbox, outbox, people, roles, tokens, units
from storage.roles import Grant
from storage.units import Unit

INCIDENTS_SHOWN = 5
THIS_ONE = 1  # the press that asks is itself not done yet


def own(turn: Turn, facts: Mapping[str, Any]) -> None:
    """The first who opens the link of the log becomes the owner."""
    actor = turn.incoming.actor
    if actor is None or turn.incoming.is_group:
        raise Refusal("refusal-link-over")
    person = turn.person = people.known(turn.session, actor.telegram_id, actor.first_name, turn.now)
    tokens.revoke(turn.session, "owner")
    roles.give(turn.session, Grant(person_id=person.id or 0, role=Role.OWNER, since=turn.now))
    turn.journal("became owner", f"person:{person.id}")
    turn.say(words.hosting.owned(turn.reader))


def is_owner(turn: Turn) -> bool:
    """Whether the one who acts hosts the bot."""
    actor = turn.incoming.actor
    return actor is not None and actor.telegram_id in owners(turn.session, turn.premises)


def host(turn: Turn, _: str) -> None:
    """The owner's hall; it opens in private only."""
    if turn.incoming.is_group:
        turn.tell(_hall(turn))
    else:
        turn.say(_hall(turn))


def _hall(turn: Turn) -> Message:
    counts = {"units": waiting_units(turn), "incidents": len(inbox.failed(turn.session, INCIDENTS_SHOWN))}
    doors = in_order([Shown(door, counts.get(door.name, 0)) for door in MENUS[Standing.OWNER]])
    return words.hosting.hall(turn.reader, doors)


def waiting_units(turn: Turn) -> int:
    """How many units wait to be accepted; nobody but the owner is told."""
    return units.unaccepted_count(turn.session) if is_owner(turn) else 0


def open_door(turn: Turn, pressed: OpenHost) -> None:
    """One of the owner's pages, in place."""
    pages: Mapping[HostDoor | None, Callable[[Turn], Message]] = {
        None: _hall,
        HostDoor.HEALTH: _health,
        HostDoor.BACKUP: lambda turn: words.hosting.backup(turn.reader),
        HostDoor.UNITS: lambda turn: _units(turn, pressed.page),
        HostDoor.INCIDENTS: _incidents,
        HostDoor.VERSION: _version,
        HostDoor.HELP: lambda turn: words.hosting.duties(turn.reader),
    }
    turn.edit(pages[pressed.door](turn))


def _health(turn: Turn) -> Message:
    late = overdue(
        inbox.oldest_pending(turn.session),
        heads.oldest_by_lane(turn.session),
        turn.now,
        cases.ladder_due(turn.session),
    )
    facts = words.hosting.Health(
        overdue=late,
        updates=inbox.pending_count(turn.session) - THIS_ONE,
        messages=sum(outbox.depth(turn.session).values()),
        failed=len(inbox.failed(turn.session, INCIDENTS_SHOWN)),
    )
    return words.hosting.health(turn.reader, facts)


def _units(turn: Turn, page: int) -> Message:
    listed = units.page(turn.session, page * UNITS_A_PAGE, UNITS_A_PAGE + 1)
    shown = [words.hosting.UnitLine(unit.id or 0, unit.name, _state(unit)) for unit in listed[:UNITS_A_PAGE]]
    return words.hosting.unit_list(turn.reader, shown, page, has_more=len(listed) > UNITS_A_PAGE)


def _state(unit: Unit) -> str:
    if unit.closed_at is not None:
        return "closed"
    if unit.paused_at is not None:
        return "paused"
    return "open" if unit.verified_at is not None else "new"


def _incidents(turn: Turn) -> Message:
    broken = [(row.incident or "", row.received_at) for row in inbox.failed(turn.session, INCIDENTS_SHOWN)]
    return words.hosting.incidents(turn.reader, broken)


def _version(turn: Turn) -> Message:
    database = turn.session.get_bind().dialect.name
    return words.hosting.version(turn.reader, version("sinergi"), platform.python_version(), database)


def view_unit(turn: Turn, pressed: ViewUnit) -> None:
    """One unit, with what may be done to it."""
    turn.edit(_unit_card(turn, units.get(turn.session, pressed.unit_id)))


def _unit_card(turn: Turn, unit: Unit) -> Message:
    board = roles.holders(turn.session, unit.id or 0, Role.PENGURUS, turn.now)
    maker = people.get(turn.session, unit.created_by).first_name if unit.created_by is not None else ""
    facts = words.hosting.UnitFacts(
        id=unit.id or 0,
        name=unit.name,
        level=unit.level,
        state=_state(unit),
        is_verified=unit.verified_at is not None,
        maker=maker,
        groups=[chat.title or "" for chat in units.rooms(turn.session, unit.id or 0, Room.KADER)],
        pengurus=len(board),
    )
    return words.hosting.unit(turn.reader, facts)


def act_on_unit(turn: Turn, pressed: ActOnUnit) -> None:
    """Accept, pause, resume or close a unit: asked once more first, then noted, and its people are told."""
    unit = units.get(turn.session, pressed.unit_id)
    if unit.closed_at is not None:
        turn.edit(_unit_card(turn, unit))
        return
    if not pressed.sure:
        turn.edit(words.hosting.confirm(turn.reader, unit.name, unit.id or 0, pressed.act))
        return
    told = trusted(turn.session, unit, turn.now)
    _do(turn, unit, pressed.act)
    turn.journal(f"unit {pressed.act}", f"unit:{unit.id}", unit)
    for person in told:
        note = words.hosting.unit_changed(unit.reader(person.language), unit.name, pressed.act)
        tell(turn.session, person.telegram_id, note, turn.now, urgent=True)
    turn.toast(words.hosting.done(turn.reader))
    turn.edit(_unit_card(turn, unit))


def _do(turn: Turn, unit: Unit, act: UnitAct) -> None:
    match act:
        case UnitAct.ACCEPT:
            unit.verified_at = unit.verified_at or turn.now
        case UnitAct.PAUSE:
            unit.paused_at = unit.paused_at or turn.now
        case UnitAct.RESUME:
            unit.paused_at = None
        case UnitAct.CLOSE:
            closing.close(turn, unit)
            return
    cards.redraw(turn.session, f"board:{unit.id}", turn.now)
    setups.redraw_of(turn, unit)


def announce(turn: Turn, unit: Unit) -> None:
    """Each owner gets one private note about a unit that somebody else has made."""
    if unit.verified_at is not None:
        return
    for owner in owners(turn.session, turn.premises):
        note = words.hosting.new_unit(Turn.plain_reader(turn.premises), unit.name, unit.id or 0)
        tell(turn.session, owner, note, turn.now, f"new-unit:{unit.id}", urgent=True)


FEATURE = Feature(
    noun="hosting",
    commands=(Command(("pengelola", "owner"), host),),
    presses={
        OpenHost: Pressed(open_door, Need.OWNER),
        ViewUnit: Pressed(view_unit, Need.OWNER),
        ActOnUnit: Pressed(act_on_unit, Need.OWNER),
    },
    starts={"owner": own},
    waiting={"units": waiting_units},
)

"""Units: a group adds the bot, answers three taps, and has a unit; and what happens to its group later."""

from collections.abc import Mapping
from typing import Any

import words.units
from domain.closing import SILENT
from domain.permissions import Need
from domain.posting import ChatState
from domain.refusal import Refusal
from domain.roles import PRESENT
from domain.unit_settings import Name
from domain.units import ChooseLevel, ChooseZone, ConfirmName, Later, ShowOtherWay, StartOver, name_from_title
from handlers import hosting
from handlers import setups as cards
from handlers.feature import Event, Feature, Pressed
from handlers.turn import Turn
from storage import chats, closings, journal, merging, setups, switches, unit_settings, units
from storage.cards import redraw
from storage.journal import Line
from storage.setups import Setup
from storage.units import Unit


def added(turn: Turn, facts: Mapping[str, Any]) -> None:
    """Someone brought us into a group: it is served already, or its set-up begins."""
    if not turn.incoming.is_group or facts["was"] in PRESENT:
        return
    turn.chat.title = turn.incoming.chat_title
    if turn.unit is not None:
        turn.say(words.units.back_again(turn.reader, turn.unit.name))
        turn.show(f"board:{turn.unit.id}")
        return
    actor = turn.incoming.actor
    begun = setups.begin(turn.session, turn.chat.id or 0, actor.telegram_id if actor else None)
    cards.show(turn, begun, cards.PICKER_PAUSE)


def show_again(turn: Turn) -> None:
    """The set-up card of a group without a unit, at the step where it stands, as the newest message."""
    standing = setups.of_chat(turn.session, turn.chat.id or 0)
    cards.show(turn, standing or setups.begin(turn.session, turn.chat.id or 0, None))


def install(turn: Turn, _: Mapping[str, Any]) -> None:
    """A stranger picked this group for us; being added has begun the set-up."""
    if (
        turn.incoming.is_group
        and turn.unit is None
        and setups.of_chat(turn.session, turn.chat.id or 0) is None
    ):
        show_again(turn)


def choose_level(turn: Turn, pressed: ChooseLevel) -> None:
    """First tap."""
    setup = _open_setup(turn)
    setup.level = pressed.level
    cards.redraw(turn, setup)


def choose_zone(turn: Turn, pressed: ChooseZone) -> None:
    """Second tap; the name is taken from the group's title as it is now."""
    setup = _open_setup(turn)
    setup.zone = pressed.zone
    setup.name = name_from_title(turn.chat.title or "")
    cards.redraw(turn, setup)


def confirm_name(turn: Turn, _: ConfirmName) -> None:
    """Third tap: the unit is there, and so is its board."""
    setup = _open_setup(turn)
    if setup.level is None or setup.zone is None or setup.name is None:
        cards.redraw(turn, setup)
        return
    unit = _make_unit(turn, setup)
    turn.toast(words.units.made(turn.reader, unit.name))
    turn.journal("set up", f"unit:{unit.id}", unit)
    cards.redraw(turn, setup)
    turn.show(f"board:{unit.id}")
    hosting.announce(turn, unit)


def _make_unit(turn: Turn, setup: Setup) -> Unit:
    unit = Unit(
        name=setup.name or "",
        level=setup.level or "",
        zone=setup.zone or "",
        language=turn.premises.language,
        created_by=turn.person.id if turn.person else None,
        created_at=turn.now,
        idle_due=turn.now + SILENT,
        verified_at=turn.now if hosting.is_owner(turn) else None,
    )
    units.make(turn.session, unit, setup.chat_id)
    unit_settings.put(turn.session, unit.id or 0, Name.ZONE, unit.zone)
    switches.watch(turn.session, [unit.id or 0], turn.now)
    setup.unit_id = unit.id
    setup.done_by = turn.incoming.actor.telegram_id if turn.incoming.actor else None
    return unit


def start_over(turn: Turn, _: StartOver) -> None:
    """A wrong tap: from the first question again."""
    setup = _open_setup(turn)
    setup.level = setup.zone = setup.name = None
    cards.redraw(turn, setup)


def show_other_way(turn: Turn, _: ShowOtherWay) -> None:
    """A code to be typed in the humas room."""
    setup, unit = _finished_setup(turn)
    cards.redraw(turn, setup, cards.draw_done(turn, setup, unit, with_code=True))


def later(turn: Turn, _: Later) -> None:
    """Nothing more is asked."""
    setup, _unit = _finished_setup(turn)
    setup.is_quiet = True
    turn.toast(words.units.later(turn.reader))
    cards.redraw(turn, setup)


def _open_setup(turn: Turn) -> Setup:
    setup = setups.of_chat(turn.session, turn.chat.id or 0)
    if setup is None or setup.unit_id is not None:
        raise Refusal("units-setup-over")
    return setup


def _finished_setup(turn: Turn) -> tuple[Setup, Unit]:
    setup = setups.of_chat(turn.session, turn.chat.id or 0)
    if setup is None or setup.unit_id is None:
        raise Refusal("units-setup-over")
    return setup, units.get(turn.session, setup.unit_id)


def removed(turn: Turn, _: Mapping[str, Any]) -> None:
    """We were taken out of a group: its set-up is forgotten, its unit keeps it for when we come back."""
    turn.journal("bot removed", f"chat:{turn.chat.id}")
    turn.chat.state = ChatState.GONE
    turn.session.flush()
    for unit in turn.here:
        if closings.warning(turn.session, unit.id or 0) is None:
            closings.look_again(turn.session, unit)
    setups.end(turn.session, turn.chat.id or 0)


def renamed(turn: Turn, facts: Mapping[str, Any]) -> None:
    """The group has a new title; its unit keeps the name that people chose."""
    turn.chat.title = str(facts["title"])


def migrated(turn: Turn, facts: Mapping[str, Any]) -> None:
    """The group has a new id: everything follows, and its board is drawn anew."""
    merging.migrate(turn.session, int(facts["old"]), int(facts["new"]), turn.now)
    chat = chats.found(turn.session, int(facts["new"]))
    for unit, _ in units.of_chat(turn.session, chat.id or 0) if chat is not None else ():
        redraw(turn.session, f"board:{unit.id}", turn.now)
        journal.note(
            turn.session, Line(at=turn.now, verb="group migrated", subject=f"unit:{unit.id}", unit_id=unit.id)
        )
    if turn.incoming.chat_id == int(facts["new"]):
        _send_anew(turn)


def _send_anew(turn: Turn) -> None:
    """The set-up card stayed in the old group: an unfinished one is sent into the new one."""
    setup = setups.of_chat(turn.session, turn.chat.id or 0)
    if setup is not None:
        setup.outbox_id = None
        if setup.unit_id is None:
            cards.show(turn, setup)


FEATURE = Feature(
    noun="units",
    presses={
        ChooseLevel: Pressed(choose_level, Need.ADMIN),
        ChooseZone: Pressed(choose_zone, Need.ADMIN),
        ConfirmName: Pressed(confirm_name, Need.ADMIN),
        StartOver: Pressed(start_over, Need.ADMIN),
        ShowOtherWay: Pressed(show_other_way, Need.ADMIN),
        Later: Pressed(later, Need.ADMIN),
    },
    starts={"install": install},
    events={
        Event.ADDED: added,
        Event.REMOVED: removed,
        Event.RENAMED: renamed,
        Event.MIGRATED: migrated,
    },
)

"""How somebody says that she is bullied or not safe: the helpline first, then who may read it, then her own words."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import words.safety
from domain.message import Message
from domain.safety import Asks, BeginSafety, SafetyKind
from domain.safety_presses import ChooseAbout, ChooseReader
from handlers import safety_own, safety_stories, safety_writing
from handlers.feature import Feature, Pressed
from handlers.safety_own import by_code
from handlers.safety_pages import caller, change, check_unit, choices, whisper
from handlers.turn import Turn
from storage import people, tokens, units

__all__ = ["FEATURE", "by_code"]

PURPOSE = "safety"
LINK_LIFE = timedelta(minutes=10)


def begin(turn: Turn, pressed: BeginSafety) -> None:
    """Whom to call is shown first and always; in a group nothing is shown at all."""
    if not turn.incoming.is_group:
        whisper(turn, _first(turn, pressed))
        return
    kept = {"kind": pressed.kind, "unit": turn.unit.id if turn.unit is not None else 0}
    token = tokens.issue(turn.session, PURPOSE, kept, turn.now + LINK_LIFE)
    turn.toast(words.safety.in_private(turn.reader), url=turn.premises.link(token))


def arrive(turn: Turn, kept: Mapping[str, Any]) -> None:
    """She came from a group; the link knew what, and not who."""
    if turn.chat.unit_id is None and kept["unit"]:
        turn.chat.unit_id = int(kept["unit"])
    begin(turn, BeginSafety(SafetyKind(kept["kind"]), int(kept["unit"])))


def _first(turn: Turn, pressed: BeginSafety) -> Message:
    who = caller(turn, pressed.kind)
    if pressed.unit_id and turn.reaches(pressed.unit_id):
        turn.mean(pressed.unit_id)
    if turn.unit is None:
        hers = [(one.id or 0, one.name) for one in turn.units_of_hers()]
        return words.safety.which_unit(who, hers) if hers else words.safety.no_unit(who)
    unit_id = turn.unit.id or 0
    if pressed.kind is SafetyKind.UNSAFE:
        safety_stories.listen(turn, unit_id, pressed.kind, Asks.NOW)
        return words.safety.ask_now(who, unit_id)
    return _readers(turn, ChooseReader(unit_id, pressed.kind))


def choose(turn: Turn, pressed: ChooseReader) -> None:
    """Who may read it?"""
    check_unit(turn, pressed.unit_id)
    change(turn, _readers(turn, pressed))


def _readers(turn: Turn, pressed: ChooseReader) -> Message:
    who = caller(turn, pressed.kind)
    open_ways = choices(turn, pressed.unit_id, pressed.kind, pressed.about_id)
    is_reader = _is_reader(turn, pressed)
    about_id = pressed.about_id if is_reader else 0
    safety_stories.listen(turn, pressed.unit_id, pressed.kind, Asks.READER, about_id)
    if not open_ways:
        unit = units.get(turn.session, pressed.unit_id).name
        return words.safety.nobody(who, unit, is_left=not pressed.about_id)
    without = people.get(turn.session, pressed.about_id).first_name if is_reader else ""
    return words.safety.choose(who, pressed, open_ways, without)


def _is_reader(turn: Turn, pressed: ChooseReader) -> bool:
    """Whether it is about one of those who could read it, and not about somebody whom a forged button names."""
    everybody = choices(turn, pressed.unit_id, pressed.kind)
    return pressed.about_id in [one.id for way in everybody for one in way.readers]


def ask_about(turn: Turn, pressed: ChooseAbout) -> None:
    """Whom of them is it about?"""
    check_unit(turn, pressed.unit_id)
    found = [one for way in choices(turn, pressed.unit_id, pressed.kind) for one in way.readers]
    change(turn, words.safety.about(caller(turn, pressed.kind), pressed, found))


FEATURE = Feature(
    noun="safety",
    presses={
        BeginSafety: Pressed(begin),
        ChooseReader: Pressed(choose),
        ChooseAbout: Pressed(ask_about),
        **safety_writing.PRESSES,
        **safety_own.PRESSES,
    },
    starts={PURPOSE: arrive},
    answers=safety_writing.ANSWERS,
    attached=safety_writing.ATTACHED,
)

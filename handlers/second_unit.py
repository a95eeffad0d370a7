"""A second unit in a group: an admin names it, or lets in one that exists by a code from its pengurus."""

from collections.abc import Mapping
from typing import Any

import words.which_unit
from domain.message import send_params
from domain.naming import named
from domain.permissions import Need
from domain.posting import Lane
from domain.refusal import Refusal
from domain.rooms import CODE_LENGTH, CODE_SIGNS, read_code
from domain.units import Role, Room
from domain.which_unit import (
    CODE_LIFE,
    MOST_IN_A_GROUP,
    SECOND_CODE,
    NoSecond,
    ShowSecondCode,
    WriteSecondName,
    twin,
)
from handlers import guards
from handlers import setups as cards
from handlers.feature import Command, Feature, Pressed
from handlers.turn import Turn
from storage import chats, drafts, setups, tokens, units
from storage.outbox import Call
from storage.setups import Setup
from storage.units import Unit

TYPING = "second-name"


def begin(turn: Turn, text: str) -> None:
    """An admin wants a second unit here: by its name, by a code, or with the sister's name proposed."""
    first = _first(turn)
    row = tokens.look(turn.session, read_code(text), turn.now) if text else None
    if row is not None and row.purpose == SECOND_CODE:
        _link(turn, units.get(turn.session, int(row.facts["unit"])))
        tokens.use(turn.session, row)
        return
    _calm(turn)
    actor = turn.incoming.actor
    setup = setups.begin(turn.session, turn.chat.id or 0, actor.telegram_id if actor else None)
    setup.level, setup.zone = first.level, first.zone
    setup.name = named(text) if text.strip() else twin(first.name)
    cards.show(turn, setup)


def _first(turn: Turn) -> Unit:
    """The unit that uses this group so far."""
    if not turn.incoming.is_group:
        raise Refusal("second-only-group")
    served = units.of_chat(turn.session, turn.chat.id or 0)
    if not served:
        raise Refusal("refusal-no-setup")
    if any(room is not Room.KADER for _, room in served):
        raise Refusal("second-humas-room")
    if len(served) >= MOST_IN_A_GROUP:
        names = [unit.name for unit, _ in served]
        raise Refusal("second-full", units=str(words.which_unit.both(turn.reader, names)))
    return served[0][0]


def _calm(turn: Turn) -> None:
    """The first unit's set-up card asks nothing any more."""
    setup = setups.of_chat(turn.session, turn.chat.id or 0)
    if setup is None or setup.unit_id is None or setup.outbox_id is None:
        return
    setup.is_quiet = True
    quiet = cards.draw(turn, setup)
    turn.put(
        Call(
            "editMessageText",
            send_params(quiet),
            Lane.REPLY,
            chat_id=turn.chat.id,
            after_id=setup.outbox_id,
            subject=f"set-up:{setup.unit_id}",
        )
    )


def _link(turn: Turn, unit: Unit) -> None:
    """A unit that exists uses this group too."""
    if unit.closed_at is not None:
        raise Refusal("second-code-over")
    if units.serves(turn.session, unit.id or 0, turn.chat.id or 0, Room.KADER):
        raise Refusal("second-here-already", unit=unit.name)
    units.link(turn.session, unit.id or 0, turn.chat.id or 0, Room.KADER)
    turn.journal("group shared", f"chat:{turn.chat.id}", unit)
    turn.say(words.which_unit.second_linked(unit.reader(), unit.name))
    turn.show(f"board:{unit.id}")
    turn.redraw(f"calendar:{unit.id}")


def write_name(turn: Turn, _: WriteSecondName) -> None:
    """An admin will type the name in private."""
    _open(turn)
    turn.toast("", url=turn.link(TYPING, chat=turn.chat.id))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group to type it."""
    group = chats.get(turn.session, int(facts["chat"]))
    turn.ask(TYPING, chat=group.id)
    turn.say(words.which_unit.second_type(turn.reader, group.title or ""))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """The name stands on the card in the group now; there an admin takes it."""
    setup, name = setups.of_chat(turn.session, int(facts["chat"])), named(text)
    if setup is None or setup.unit_id is not None:
        raise Refusal("units-setup-over")
    setup.name = name
    cards.redraw(turn, setup)
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
    turn.say(words.which_unit.second_typed(turn.reader, name))


def _open(turn: Turn) -> Setup:
    setup = setups.of_chat(turn.session, turn.chat.id or 0)
    if setup is None or setup.unit_id is not None:
        raise Refusal("units-setup-over")
    return setup


def stop(turn: Turn, _: NoSecond) -> None:
    """No second unit after all."""
    setup = _open(turn)
    cards.redraw(turn, setup, words.which_unit.second_stopped(turn.reader))
    setups.end(turn.session, turn.chat.id or 0)


def show_code(turn: Turn, pressed: ShowSecondCode) -> None:
    """A pengurus gets the code that lets her unit into another group."""
    guards.surely(turn, Role.PENGURUS, pressed.unit_id)
    signs = (CODE_SIGNS, CODE_LENGTH)
    facts = {"unit": pressed.unit_id}
    code = tokens.issue_code(turn.session, SECOND_CODE, facts, turn.now + CODE_LIFE, signs)
    turn.edit(words.which_unit.second_code(turn.reader, pressed.unit_id, code))


FEATURE = Feature(
    noun="second_unit",
    commands=(Command(("unitkedua", "secondunit"), begin),),
    presses={
        WriteSecondName: Pressed(write_name, Need.ADMIN),
        NoSecond: Pressed(stop, Need.ADMIN),
        ShowSecondCode: Pressed(show_code, Need.SURE),
    },
    starts={TYPING: arrive},
    answers={TYPING: typed},
)

"""Which unit is meant: found out before a turn begins, asked by two buttons where it matters, and remembered."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import words.which_unit
from domain.menus import OpenPrivate, RunCommand
from domain.message import Message
from domain.permissions import Need
from domain.posting import Lane
from domain.presses import Press, decode, encode
from domain.refusal import Refusal
from domain.roles import AskHumas
from domain.which_unit import ASKED_FOR, LOOKS, MOST_IN_A_GROUP, ChooseUnit, LookAtOther, SwitchUnit, matters
from handlers import guards
from handlers.feature import Choice, Command, Feature, Pressed, Scope
from handlers.turn import Turn
from storage import cards, tokens, unit_settings, units
from storage.outbox import Call

ASK = "which-unit"
WANTED = "which-unit"
PURPOSE = "my-units"
ASKING = (OpenPrivate, AskHumas)
OWN_CARDS = ("board", "calendar")


def settle(turn: Turn, choice: Choice) -> None:
    """Find out which unit is meant: the one that a button names, or hers; refuse with ASK where it must be asked."""
    pressed = _pressed(choice)
    named = getattr(pressed, "unit_id", None) or _of_card(turn)
    asks = isinstance(pressed, ASKING)
    if isinstance(named, int) and not (asks and turn.is_undecided):
        _mean(turn, named)
    elif turn.is_undecided and (asks or matters(command_of(choice))):
        raise Refusal(ASK)


def _of_card(turn: Turn) -> int | None:
    """Of two units in a group the one whose Papan or calendar was pressed."""
    if turn.incoming.press_id is None or turn.incoming.message_id is None or len(turn.here) < MOST_IN_A_GROUP:
        return None
    card = cards.at_message(turn.session, turn.chat.id or 0, turn.incoming.message_id)
    noun, _, number = card.subject.partition(":") if card is not None else ("", "", "")
    return int(number) if noun in OWN_CARDS else None


def _mean(turn: Turn, unit_id: int) -> None:
    """A button's own unit counts where she may mean it: one of this group's, or in private one of hers."""
    known = turn.here if turn.incoming.is_group else turn.units_of_hers()
    if unit_id in [unit.id for unit in known]:
        turn.mean(unit_id)


def _pressed(choice: Choice) -> Press | None:
    first = choice.arguments[0] if choice.arguments else None
    return first if isinstance(first, Press) else None


def command_of(choice: Choice) -> str:
    """The command that this is, typed or from a button of a menu."""
    pressed = _pressed(choice)
    return pressed.name if isinstance(pressed, RunCommand) else choice.name


def ask(turn: Turn, choice: Choice) -> None:
    """Two buttons with the units' names; what was wanted is kept for ten minutes, for her alone."""
    pressed = _pressed(choice)
    facts: dict[str, Any] = {"press": encode(pressed)} if pressed is not None else {}
    if pressed is None:
        facts = {"command": choice.name, "text": str(choice.arguments[0]) if choice.arguments else ""}
    actor = turn.incoming.actor
    bound = actor.telegram_id if actor is not None else None
    token = tokens.issue(turn.session, WANTED, facts, turn.now + ASKED_FOR, bound)
    named = [(unit.id or 0, unit.name) for unit in turn.here]
    turn.say(words.which_unit.ask(turn.reader, named, token))


def choose(turn: Turn, pressed: ChooseUnit) -> None:
    """She means this unit: what she wanted is done, and a member is not asked again."""
    facts = _wanted(turn, pressed)
    if turn.person is not None and (turn.member is not None or turn.held):
        unit_settings.remember_choice(turn.session, turn.person.id or 0, turn.chat.id or 0, pressed.unit_id)
    gone = {"message_id": turn.incoming.message_id}
    turn.put(Call("deleteMessage", gone, Lane.REPLY, chat_id=turn.chat.id))
    kept = kept_press(facts, pressed.unit_id)
    if isinstance(kept, RunCommand):
        _run(turn, kept.name, str(facts.get("text", "")))
    elif kept is not None:
        _press(turn, kept)


def _wanted(turn: Turn, pressed: ChooseUnit) -> Mapping[str, Any]:
    row, actor = tokens.look(turn.session, pressed.token, turn.now), turn.incoming.actor
    if row is None or row.purpose != WANTED or turn.unit is None or turn.unit.id != pressed.unit_id:
        raise Refusal("which-over")
    if row.bound_to is not None and (actor is None or row.bound_to != actor.telegram_id):
        raise Refusal("which-of-another")
    return row.facts


def kept_press(facts: Mapping[str, Any], unit_id: int) -> Press | None:
    """What was wanted, as a press about this unit."""
    if "command" in facts:
        return RunCommand(str(facts["command"]))
    kept = decode(str(facts["press"]))
    return replace(kept, unit_id=unit_id) if isinstance(kept, AskHumas) else kept


def underlying(turn: Turn, pressed: Press) -> Press:
    """What a choice of unit was about, so that it can be kept until she has joined."""
    row = tokens.look(turn.session, pressed.token, turn.now) if isinstance(pressed, ChooseUnit) else None
    kept = (
        kept_press(row.facts, pressed.unit_id)
        if row is not None and isinstance(pressed, ChooseUnit)
        else None
    )
    return kept or pressed


def _run(turn: Turn, name: str, text: str) -> None:
    for feature in turn.features:
        for command in feature.commands:
            if name in command.names:
                guards.admit(turn, command)
                command.do(turn, text)
                return


def _press(turn: Turn, pressed: Press) -> None:
    for feature in turn.features:
        does = feature.presses.get(type(pressed))
        if does is not None:
            guards.check(turn, does.need)
            does.do(turn, pressed)
            return


def look_at_other(turn: Turn, pressed: LookAtOther) -> None:
    """The same for the other unit of this group."""
    if turn.unit is None or turn.unit.id != pressed.unit_id or pressed.command not in LOOKS:
        raise Refusal("which-over")
    _run(turn, pressed.command, "")


def list_mine(turn: Turn, _: str) -> None:
    """Her units, always in private."""
    turn.answer_privately(_mine(turn), PURPOSE)


def arrive(turn: Turn, _: Mapping[str, Any]) -> None:
    """She came from the group for her units."""
    turn.say(_mine(turn))


def _mine(turn: Turn) -> Message:
    hers = [(unit.id or 0, unit.name) for unit in turn.units_of_hers()]
    here = turn.chat.unit_id if not turn.incoming.is_group else None
    return words.which_unit.mine(turn.reader, hers, here)


def switch(turn: Turn, pressed: SwitchUnit) -> None:
    """This private chat is about another unit of hers from now on."""
    if turn.incoming.is_group or pressed.unit_id not in [unit.id for unit in turn.units_of_hers()]:
        raise Refusal("which-not-yours")
    turn.chat.unit_id = pressed.unit_id
    turn.mean(pressed.unit_id)
    turn.edit(words.which_unit.switched(turn.reader, units.get(turn.session, pressed.unit_id).name))


def unit_count(turn: Turn) -> int:
    """How many units she may choose from; 0 when there is nothing to choose."""
    count = len(turn.units_of_hers())
    return count if count > 1 else 0


FEATURE = Feature(
    noun="which_unit",
    commands=(Command(("unit", "units"), list_mine, (Scope.PRIVATE,)),),
    presses={
        ChooseUnit: Pressed(choose),
        LookAtOther: Pressed(look_at_other, Need.UNIT),
        SwitchUnit: Pressed(switch),
    },
    starts={PURPOSE: arrive},
    waiting={"my-units": unit_count},
)

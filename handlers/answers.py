"""How a refusal reaches the person: as a box on her press, in the chat, or in private."""

import words.refusals
from domain.belonging import JOIN_FIRST
from domain.menus import RunCommand
from domain.permissions import COMMANDS
from domain.presses import Press
from domain.refusal import Refusal
from handlers import joining, which_unit
from handlers.feature import Choice
from handlers.turn import Turn


def refuse(turn: Turn, refusal: Refusal, choice: Choice) -> None:
    """Say why not, and what to do instead; in a group only that an answer waits in private. Who is not a member yet
    is led to joining, and what she wanted is done afterwards."""
    if refusal.code == JOIN_FIRST:
        joining.lead(turn, int(str(refusal.facts["unit"])), _wanted(turn, choice))
        return
    if refusal.code == which_unit.ASK:
        which_unit.ask(turn, choice)
        return
    message = words.refusals.refusal(turn.reader, refusal)
    if turn.incoming.press_id is not None:
        turn.toast(words.refusals.as_toast(turn.reader, refusal), alert=True)
    elif turn.incoming.is_group and turn.incoming.actor is not None:
        turn.answer_privately(message, "open")
    else:
        turn.say(message)


def _wanted(turn: Turn, choice: Choice) -> Press | None:
    """What she did, as a press that can be kept: the button itself, the command with its text where the feature keeps
    that, or the command alone."""
    first = choice.arguments[0] if choice.arguments else None
    if isinstance(first, Press):
        return which_unit.underlying(turn, first)
    kept = _with_text(turn, choice, str(first or ""))
    return kept or (RunCommand(choice.name) if choice.name in COMMANDS else None)


def _with_text(turn: Turn, choice: Choice, text: str) -> Press | None:
    commands = (command for feature in turn.features for command in feature.commands)
    command = next((one for one in commands if one.names[0] == choice.name), None)
    return command.keep(turn, text) if command is not None and command.keep is not None else None

"""Help: what one can type here, and in which language."""

from dataclasses import replace

import words.help
from domain.help import ChooseLanguage
from domain.refusal import Refusal
from handlers import guards
from handlers.feature import Command, Feature, Need, Pressed
from handlers.rooms import link_by_code
from handlers.turn import Turn


def explain(turn: Turn, _: str) -> None:
    """What she can type here: only what exists, and only what is hers to do."""
    names = [
        command.names[0]
        for feature in turn.features
        for command in feature.commands
        if _is_for(turn, command)
    ]
    turn.say(words.help.commands(turn.reader, names, is_group=turn.incoming.is_group))


def _is_for(turn: Turn, command: Command) -> bool:
    """Her own, without what is typed in a group only; in a group anybody's: a list in public is the same for all."""
    if turn.incoming.is_group:
        return command.need in (Need.ANYONE, Need.MEMBER)
    return command.do is not link_by_code and guards.may(turn, command.need)


def ask_language(turn: Turn, _: str) -> None:
    """Two buttons; each person chooses for herself."""
    turn.say(words.help.ask_language(turn.reader))


def choose_language(turn: Turn, pressed: ChooseLanguage) -> None:
    """From now on her private messages are in this language; a group keeps its unit's."""
    person = turn.me()
    if person is None:
        raise Refusal("refusal-press-yourself")
    person.language = pressed.language
    reader = replace(turn.reader, language=pressed.language)
    turn.journal("language chosen", f"language:{pressed.language}")
    turn.toast(words.help.language_chosen(reader))
    if not turn.incoming.is_group:
        turn.edit(words.help.ask_language(reader))


FEATURE = Feature(
    noun="help",
    commands=(
        Command(("bantuan", "help"), explain),
        Command(("bahasa", "language"), ask_language),
    ),
    presses={ChooseLanguage: Pressed(choose_language)},
)

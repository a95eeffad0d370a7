"""Help: what one can type here, and in which language."""

from dataclasses import replace

import words.help
from domain.help import ChooseLanguage
from domain.permissions import Need
from domain.posting import ChatKind
from domain.refusal import Refusal
from handlers import guards, switching
from handlers.feature import Command, Feature, Pressed
from handlers.rooms import link_by_code
from handlers.turn import Turn
from storage import chats


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
    if not switching.has(turn, command.names[0]):
        return False
    if turn.incoming.is_group:
        return command.need in (Need.ANYONE, Need.UNIT)
    return command.do is not link_by_code and guards.may(turn, command.need)


def ask_language(turn: Turn, _: str) -> None:
    """Two buttons; each person chooses for herself."""
    turn.say(words.help.ask_language(turn.reader))


def choose_language(turn: Turn, pressed: ChooseLanguage) -> None:
    """From now on her private messages are in this language, a guest's for as long as her chat is remembered; a group
    keeps its unit's."""
    actor = turn.incoming.actor
    if actor is None:
        raise Refusal("refusal-press-yourself")
    if turn.person is not None:
        turn.person.language = pressed.language
    chats.known(turn.session, actor.telegram_id, ChatKind.PRIVATE, turn.now).language = pressed.language
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

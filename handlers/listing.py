"""Tells Telegram what to show before anybody writes: who we are, and few commands by place and language."""

import hashlib
import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

import words.listing
from domain.posting import Lane
from domain.reader import Reader
from domain.switches import Switch, SwitchState, is_listed
from handlers.feature import Feature, Scope
from storage import outbox, switches
from storage.outbox import Call
from storage.session import Session
from words.sentences import LANGUAGES

PLACES: dict[Scope, dict[str, Any]] = {
    Scope.GROUP: {"type": "all_group_chats"},
    Scope.PRIVATE: {"type": "all_private_chats"},
}


def list_commands(session: Session, features: Sequence[Feature], now: datetime) -> None:
    """Put the calls that list our commands and say who we are, once for each new list or text."""
    for scope, place in PLACES.items():
        for language in LANGUAGES:
            commands = listed(features, scope, language)
            _put_once(session, "setMyCommands", _in(language, commands=commands, scope=place), now)
    _introduce(session, now)


def _introduce(session: Session, now: datetime) -> None:
    """Put the calls that say who we are in an empty chat and on our profile, once for each new text."""
    for language in LANGUAGES:
        reader = Reader(language=language)
        for method, field, text in (
            ("setMyDescription", "description", words.listing.description(reader)),
            ("setMyShortDescription", "short_description", words.listing.short_description(reader)),
        ):
            _put_once(session, method, _in(language, **{field: text}), now)


def list_in_room(session: Session, features: Sequence[Feature], telegram_chat: int, now: datetime) -> None:
    """A humas room has a list of its own, with what its units use; once for each time that a feature was switched."""
    place = {"type": "chat", "chat_id": telegram_chat}
    decided = switches.decided_in(session, telegram_chat)
    used = {Switch(one.feature) for one in decided if one.state == SwitchState.ON}
    since = max((one.at.isoformat() for one in decided), default="")
    for language in LANGUAGES:
        commands = listed(features, Scope.HUMAS, language, used)
        _put_once(session, "setMyCommands", _in(language, commands=commands, scope=place), now, since)


def listed(
    features: Sequence[Feature], scope: Scope, language: str, used: Collection[Switch] = ()
) -> list[dict[str, str]]:
    """The commands of a scope with a line about each; of what is off from the start only where it is used."""
    commands = (one for feature in features for one in feature.commands if scope in one.listed)
    names = [one.names[0] for one in commands if is_listed(one.names[0], used)]
    reader = Reader(language=language)
    return [{"command": name, "description": words.listing.about(reader, name)} for name in names]


def _in(language: str, **params: Any) -> dict[str, Any]:
    """The params of a call for the readers of a language; Indonesian is for whoever reads no other of ours."""
    return params if language == "id" else {**params, "language_code": language}


def _put_once(session: Session, method: str, params: dict[str, Any], now: datetime, since: str = "") -> None:
    mark = json.dumps([method, params, *filter(None, [since])], sort_keys=True)
    once = f"listed:{hashlib.sha256(mark.encode()).hexdigest()[:16]}"
    outbox.put(session, Call(method, params, Lane.BROADCAST, once=once), now)

"""Tells Telegram which commands to list when someone types a slash: few, by place and language."""

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import words.listing
from domain.posting import Lane
from domain.reader import Reader
from handlers.feature import Feature, Scope
from storage import outbox
from storage.outbox import Call
from storage.session import Session
from words.sentences import LANGUAGES

PLACES: dict[Scope, dict[str, Any]] = {
    Scope.GROUP: {"type": "all_group_chats"},
    Scope.PRIVATE: {"type": "all_private_chats"},
}


def list_commands(session: Session, features: Sequence[Feature], now: datetime) -> None:
    """Put the calls that list our commands, once for each new list."""
    for scope, place in PLACES.items():
        for language in LANGUAGES:
            _put(session, listed(features, scope, language), place, language, now)


def list_in_room(session: Session, features: Sequence[Feature], telegram_chat: int, now: datetime) -> None:
    """A humas room has a list of its own."""
    place = {"type": "chat", "chat_id": telegram_chat}
    for language in LANGUAGES:
        _put(session, listed(features, Scope.HUMAS, language), place, language, now)


def listed(features: Sequence[Feature], scope: Scope, language: str) -> list[dict[str, str]]:
    """The commands of a scope with a line about each."""
    names = [one.names[0] for feature in features for one in feature.commands if scope in one.listed]
    reader = Reader(language=language)
    return [{"command": name, "description": words.listing.about(reader, name)} for name in names]


def _put(
    session: Session, commands: list[dict[str, str]], place: dict[str, Any], language: str, now: datetime
) -> None:
    params: dict[str, Any] = {"commands": commands, "scope": place}
    if language != "id":
        params["language_code"] = language
    mark = hashlib.sha256(json.dumps(params, sort_keys=True).encode()).hexdigest()[:16]
    outbox.put(session, Call("setMyCommands", params, Lane.BROADCAST, once=f"commands:{mark}"), now)

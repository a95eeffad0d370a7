"""Tells Telegram what to show before anybody writes: who we are, and few commands by place and language."""

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
    """Put the calls that list our commands and say who we are, once for each new list or text."""
    for scope, place in PLACES.items():
        for language in LANGUAGES:
            _put(session, listed(features, scope, language), place, language, now)
    _introduce(session, now)


def _introduce(session: Session, now: datetime) -> None:
    """Put the calls that say who we are in an empty chat and on our profile, once for each new text."""
    for language in LANGUAGES:
        reader = Reader(language=language)
        for method, field, text in (
            ("setMyDescription", "description", words.listing.description(reader)),
            ("setMyShortDescription", "short_description", words.listing.short_description(reader)),
        ):
            _put_once(session, method, {field: text}, language, now)


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
    _put_once(session, "setMyCommands", {"commands": commands, "scope": place}, language, now)


def _put_once(session: Session, method: str, params: dict[str, Any], language: str, now: datetime) -> None:
    if language != "id":
        params["language_code"] = language
    mark = hashlib.sha256(json.dumps([method, params], sort_keys=True).encode()).hexdigest()[:16]
    outbox.put(session, Call(method, params, Lane.BROADCAST, once=f"listed:{mark}"), now)

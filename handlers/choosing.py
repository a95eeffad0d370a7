"""Finds out what an update means; nothing is read from the database and nothing is changed here."""

import re
from collections.abc import Sequence
from typing import Any

from telegram import (
    CallbackQuery,
    Chat,
    ChatMemberAdministrator,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Message,
    Update,
)

from domain.accounts import Rights
from domain.presses import Press, decode
from handlers import fallback
from handlers.feature import FALLBACK, Choice, Event, Feature

COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{3,32}))?(?:\s+|$)")
PRESENT = ("creator", "administrator", "member", "restricted")


def _written(message: Message) -> str:
    return message.text or message.caption or ""


class Chooser:
    """Looks at a decoded update and says what it means; asks nobody and changes nothing."""

    def __init__(self, features: Sequence[Feature], username: str) -> None:
        self._features = features
        self._username = username.lower()
        self._commands = {
            name: (one.noun, command)
            for one in features
            for command in one.commands
            for name in command.names
        }

    def choose(self, update: Update) -> Choice | None:
        """The choice for this update, or None when it is not this chooser's."""
        raise LookupError("a chooser says itself what it chooses")

    def named(self, text: str) -> tuple[str, str, str] | None:
        """The command at the beginning of a text as (name, addressee or "", rest)."""
        found = COMMAND.match(text)
        if found is None:
            return None
        return found[1].lower(), (found[2] or "").lower(), text[found.end() :].strip()

    def command(self, name: str, rest: str) -> Choice | None:
        """The choice for a command of ours."""
        if name not in self._commands:
            return None
        noun, command = self._commands[name]
        return Choice(noun, command.names[0], command.do, (rest,), command.need)


class CommandChooser(Chooser):
    """New messages that begin with a command of ours; for us alone when it names an addressee."""

    def choose(self, update: Update) -> Choice | None:
        message = update.message
        named = self.named(_written(message)) if message else None
        if named is None or named[1] not in ("", self._username):
            return None
        name, _, rest = named
        if name in ("start", "mulai"):
            return Choice("links", "start", fallback.start, (rest, self._features))
        return self.command(name, rest)


class UnknownCommandChooser(Chooser):
    """A command that nobody has: answered in private, and in a group only when it is addressed to us."""

    def choose(self, update: Update) -> Choice | None:
        message = update.message
        named = self.named(_written(message)) if message else None
        if message is None or named is None:
            return None
        if message.chat.type != Chat.PRIVATE and named[1] != self._username:
            return None
        name, _, rest = named
        return Choice(FALLBACK, "unknown", fallback.unknown, (name, rest, sorted(self._commands)))


class EditChooser(Chooser):
    """An edited command, and in private an edited text, changes nothing; its author is told so once."""

    def choose(self, update: Update) -> Choice | None:
        message = update.edited_message
        named = self.named(_written(message)) if message else None
        if message is not None and named is None and message.chat.type == Chat.PRIVATE:
            return Choice(FALLBACK, "edited words", fallback.edited_words)
        if named is None or named[1] not in ("", self._username) or named[0] not in self._commands:
            return None
        return Choice(FALLBACK, "edited", fallback.edited)


class PressChooser(Chooser):
    """A pressed button; one that we no longer know is answered kindly."""

    def choose(self, update: Update) -> Choice | None:
        query = update.callback_query
        if not isinstance(query, CallbackQuery):
            return None
        pressed = decode(query.data or "") if query.message is not None else None
        found = meant(self._features, pressed) if pressed is not None else None
        return found or Choice(FALLBACK, "old button", fallback.old_button)


def meant(features: Sequence[Feature], pressed: Press) -> Choice | None:
    """What this press does, or None when no feature knows it any more."""
    for feature in features:
        does = feature.presses.get(type(pressed))
        if does is not None:
            name = type(pressed).__name__
            return Choice(feature.noun, name, does.do, (pressed,), does.need, does.follows)
    return None


class EventChooser(Chooser):
    """Something happened around us: we were added or removed, someone left, a group has a new id."""

    def choose(self, update: Update) -> Choice | None:
        event, facts = self._event(update)
        return (
            next(
                (
                    Choice(one.noun, event.value, one.events[event], (facts,))
                    for one in self._features
                    if event in one.events
                ),
                None,
            )
            if event
            else None
        )

    def _event(self, update: Update) -> tuple[Event | None, dict[str, Any]]:
        if update.my_chat_member is not None:
            return _own_change(update.my_chat_member)
        if update.chat_member is not None:
            change = update.chat_member
            return Event.MEMBER_CHANGED, {"user": change.new_chat_member.user.id, "status": _status(change)}
        return _service(update.message) if update.message else (None, {})


def _status(change: ChatMemberUpdated) -> str:
    """What someone is now; a restricted person may have left."""
    member = change.new_chat_member
    return "left" if isinstance(member, ChatMemberRestricted) and not member.is_member else str(member.status)


def _own_change(change: ChatMemberUpdated) -> tuple[Event, dict[str, Any]]:
    present = change.new_chat_member.status in PRESENT
    facts = {"status": change.new_chat_member.status, "was": change.old_chat_member.status}
    if change.chat.type == Chat.CHANNEL:
        return Event.CHANNEL, {"rights": _rights(change), "username": change.chat.username}
    if change.chat.type == Chat.PRIVATE:
        return (Event.STARTED if present else Event.BLOCKED), facts
    return (Event.ADDED if present else Event.REMOVED), facts


def _rights(change: ChatMemberUpdated) -> Rights:
    """What we may do in a channel from now on; who is no admin there may do nothing."""
    now = change.new_chat_member
    if not isinstance(now, ChatMemberAdministrator):
        return Rights(is_admin=False, may_post=False, may_edit=False, may_delete=False)
    return Rights(
        is_admin=True,
        may_post=bool(now.can_post_messages),
        may_edit=bool(now.can_edit_messages),
        may_delete=bool(now.can_delete_messages),
    )


def _service(message: Message) -> tuple[Event | None, dict[str, Any]]:
    if message.migrate_to_chat_id:
        return Event.MIGRATED, {"old": message.chat.id, "new": message.migrate_to_chat_id}
    if message.migrate_from_chat_id:
        return Event.MIGRATED, {"old": message.migrate_from_chat_id, "new": message.chat.id}
    if message.new_chat_title:
        return Event.RENAMED, {"title": message.new_chat_title}
    if message.left_chat_member:
        return Event.MEMBER_CHANGED, {"user": message.left_chat_member.id, "status": "left"}
    return None, {}


class SayingChooser(Chooser):
    """Free words in private, or in answer to us: an open question may wait for them."""

    def choose(self, update: Update) -> Choice | None:
        message = update.message
        if message is None or message.chat.type != Chat.PRIVATE or message.pinned_message:
            return None
        plain = {name: command for name, (_, command) in self._commands.items()}
        return Choice(FALLBACK, "said", fallback.said, (_written(message), self._features, plain))


CHOOSERS: tuple[type[Chooser], ...] = (
    EventChooser,
    PressChooser,
    CommandChooser,
    EditChooser,
    UnknownCommandChooser,
    SayingChooser,
)


def choosers(features: Sequence[Feature], username: str) -> Sequence[Chooser]:
    """One chooser of each kind, in the order in which they are asked."""
    return [kind(features, username) for kind in CHOOSERS]

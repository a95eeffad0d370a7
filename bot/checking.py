"""`sinergi check`: looks at everything that can be wrong before or while the bot runs."""

from dataclasses import dataclass
from typing import Any

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from telegram.error import InvalidToken, TelegramError

from bot.migrating import config
from bot.request import AiohttpRequest
from bot.settings import Settings
from bot.wire import HttpWire
from domain.posting import ChatState
from domain.premises import Wire
from storage import journal_checking, units
from storage.database import open_reader
from storage.session import Session


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    is_bad: bool = False
    is_warning: bool = False

    def __str__(self) -> str:
        return f"{'BAD ' if self.is_bad else 'NOTE' if self.is_warning else 'ok  '} {self.what}"


async def look(settings: Settings) -> list[Finding]:
    """Every finding, in the order in which one would repair them."""
    findings = [Finding("settings can be read"), helpline(settings)]
    engine = open_reader(settings.database_url)
    database = _database(engine)
    findings.append(database)
    if not database.is_bad:
        findings.append(_journal(engine))
    request = AiohttpRequest()
    await request.initialize()
    try:
        wire = HttpWire(request, settings.bot_api_url, settings.bot_token)
        about_us = await _token(wire)
        findings += about_us
        if not database.is_bad and not any(one.is_bad for one in about_us):
            findings += await groups(wire, engine)
    finally:
        await request.shutdown()
        engine.dispose()
    return findings


def helpline(settings: Settings) -> Finding:
    """Whether the number that is shown to who is not safe was checked by the host."""
    if not settings.safety_helpline:
        return Finding(
            "the helpline shown is SAPA 129: call it once, then write it into SAFETY_HELPLINE",
            is_warning=True,
        )
    return Finding(f"the helpline shown is {settings.safety_helpline}")


def _database(engine: Engine) -> Finding:
    try:
        with engine.connect() as connection:
            has = MigrationContext.configure(connection).get_current_revision()
    except DBAPIError as error:
        return Finding(
            f"database cannot be read: {str(error.orig).splitlines()[0]} (`sinergi migrate` makes it)",
            is_bad=True,
        )
    head = ScriptDirectory.from_config(config(engine)).get_current_head()
    if has != head:
        return Finding(
            f"database has shape {has}, this version needs {head}: run `sinergi migrate`", is_bad=True
        )
    return Finding(f"database has the newest shape ({head})")


def _journal(engine: Engine) -> Finding:
    """Whether all that was sealed is still as it was."""
    with Session(engine) as session:
        found = journal_checking.whole(session, most=1)
    if found.faults:
        return Finding(
            f"journal: line {found.faults[0].line} was changed, or one before it is gone", is_bad=True
        )
    if found.day is None:
        return Finding("journal: no night is sealed yet")
    return Finding(
        f"journal is whole: {found.lines} lines in {found.chains} chains, sealed to {found.day} (UTC)"
    )


async def _token(wire: Wire) -> list[Finding]:
    try:
        me = await wire.call("getMe", {}, seconds=10)
        hook = await wire.call("getWebhookInfo", {}, seconds=10)
    except InvalidToken:
        return [Finding("Telegram does not know this BOT_TOKEN", is_bad=True)]
    except TelegramError as error:
        return [Finding(f"Telegram cannot be reached ({type(error).__name__})", is_bad=True)]
    return [Finding(f"the token is @{me['username']}'s"), privacy(me), _hook(hook)]


def privacy(me: dict[str, Any]) -> Finding:
    """Whether the bot is sent more than it needs; `me` is what getMe says."""
    if me.get("can_read_all_group_messages"):
        return Finding(
            "privacy mode is off: the bot is sent every group message; switch it on at @BotFather",
            is_warning=True,
        )
    return Finding("privacy mode is on")


def _hook(hook: dict[str, Any]) -> Finding:
    trouble = hook.get("last_error_message")
    if trouble:
        return Finding(
            f"webhook: {trouble} ({hook.get('pending_update_count', 0)} updates wait)", is_warning=True
        )
    return Finding("webhook is set" if hook.get("url") else "no webhook: the bot polls")


async def groups(wire: Wire, engine: Engine) -> list[Finding]:
    """One finding for each group that a unit uses."""
    with Session(engine) as session:
        rows = [(name, room, chat.telegram_id, chat.state) for name, room, chat in units.linked(session)]
    return [await _group(wire, f"{name} ({room})", chat_id, state) for name, room, chat_id, state in rows]


async def _group(wire: Wire, name: str, chat_id: int, state: str) -> Finding:
    if state == ChatState.GONE:
        return Finding(f"{name}: the bot is no longer in this group", is_warning=True)
    try:
        chat = await wire.call("getChat", {"chat_id": chat_id}, seconds=10)
    except TelegramError as error:
        return Finding(f"{name}: {type(error).__name__}: {error.message}", is_warning=True)
    if chat.get("username"):
        return Finding(
            f"{name}: the group is public (@{chat['username']}); anyone can read along", is_warning=True
        )
    return Finding(f"{name}: the bot is in this group")

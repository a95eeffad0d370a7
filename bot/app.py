"""Builds the house, opens it and closes it, in the right order."""

import asyncio
import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import structlog
from sqlalchemy import Engine
from telegram import Bot
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.request import BaseRequest

from bot import health
from bot.settings import Settings
from bot.wire import HttpWire
from domain.clock import Clock
from domain.premises import Premises, Wire
from domain.steps import Reach
from handlers import FEATURES
from handlers.dispatcher import Dispatcher, Line
from handlers.feature import Feature
from handlers.intake import Intake, Polling
from scheduling.clock import Metronome
from scheduling.delivery import Delivery
from scheduling.files import FileWire, Maker
from scheduling.jobs import JOBS, MAKERS, SWEEPERS
from scheduling.limits import Limits, Pacer
from scheduling.sweeper import Sweeper
from storage.database import open_reader
from storage.writer import Pen

log = structlog.get_logger()

LONGEST_BACKOFF = 30.0


class WrongToken(Exception):
    """Telegram does not know this token."""


@dataclass
class House:
    """All the parts of a running bot, put together."""

    settings: Settings
    engine: Engine
    reader: Engine
    pen: Pen
    clock: Clock
    wire: Wire
    bot: Bot
    premises: Premises
    intake: Intake
    polling: Polling
    dispatcher: Dispatcher
    delivery: Delivery
    metronome: Metronome

    def on_step(self, reach: Reach) -> None:
        """Let `reach` be called at every named step; tests stop the house there."""
        for part in (self.dispatcher, self.delivery, self.metronome):
            part.reach = reach
        self.intake.reach = self.polling.reach = reach


def limits_of(settings: Settings) -> Limits:
    """The pace that the limits in the settings allow."""
    pace = 0.9 * settings.limit_per_second
    return Limits(
        per_second=settings.limit_per_second,
        per_chat_second=settings.limit_per_chat_second,
        per_group_minute=settings.limit_per_group_minute,
        pace=pace,
        max_pace=max(pace, 28 / 30 * settings.limit_per_second),
    )


async def introduce(wire: Wire) -> dict[str, Any]:
    """Ask Telegram who we are; waits while there is no network and says so once. Raises WrongToken."""
    pause, said = 1.0, False
    while True:
        try:
            me: dict[str, Any] = await wire.call("getMe", {}, seconds=10)
        except InvalidToken as wrong:
            raise WrongToken from wrong
        except (NetworkError, RetryAfter, TelegramError) as error:
            if not said:
                log.warning("waiting for Telegram", reason=type(error).__name__)
                said = True
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_BACKOFF)
        else:
            if said:
                log.info("Telegram answers")
            return me


@dataclass(frozen=True, slots=True)
class Ground:
    """What a house stands on."""

    settings: Settings
    engine: Engine
    pen: Pen
    clock: Clock
    request: BaseRequest


@dataclass(frozen=True, slots=True)
class Offer:
    """What a house does: its features, what its clockwork sweeps, the files it can make; tests bring their own."""

    features: Sequence[Feature] = FEATURES
    sweepers: Sequence[Sweeper] = SWEEPERS
    makers: Mapping[str, Maker] = field(default_factory=lambda: MAKERS)


def assemble(ground: Ground, me: dict[str, Any], offer: Offer = Offer()) -> House:
    """Put the parts together; nothing is started yet. `me` is what getMe says."""
    settings, pen, clock = ground.settings, ground.pen, ground.clock
    premises = _premises(settings, me)
    wire = HttpWire(ground.request, settings.bot_api_url, settings.bot_token)
    bot = Bot(
        settings.bot_token,
        base_url=f"{settings.bot_api_url}/bot",
        request=ground.request,
        get_updates_request=ground.request,
    )
    dispatcher = Dispatcher(Line(bot, wire), pen, clock, premises, offer.features)
    files = FileWire(wire, pen, clock, offer.makers)
    delivery = Delivery(files, pen, clock, Pacer(limits_of(settings)), premises.bot_id)
    files.slot = delivery.slot
    metronome = Metronome(pen, clock, offer.sweepers, JOBS)
    intake = Intake(pen, clock, premises, dispatcher.wake)
    house = House(
        settings=settings,
        engine=ground.engine,
        reader=open_reader(settings.database_url),
        pen=pen,
        clock=clock,
        wire=wire,
        bot=bot,
        premises=premises,
        intake=intake,
        polling=Polling(intake, wire),
        dispatcher=dispatcher,
        delivery=delivery,
        metronome=metronome,
    )
    _connect(house)
    return house


def _premises(settings: Settings, me: dict[str, Any]) -> Premises:
    return Premises(
        bot_id=int(me["id"]),
        username=str(me["username"]),
        owner_ids=settings.owner_ids,
        language=settings.default_language,
        zone=settings.timezone,
        helpline=settings.safety_helpline,
        code_key=_keyed(settings.bot_token, b"code words"),
        reports_of_one=settings.limit_reports_person_day,
        reports_of_guests=settings.limit_reports_guests_day,
    )


def _connect(house: House) -> None:
    """Who wakes whom: a commit may have made something due, or ready to send, or left a result."""

    def after_commit() -> None:
        house.delivery.wake()
        house.metronome.poke()

    house.dispatcher.on_commit = after_commit
    house.dispatcher.skew = house.delivery.skew
    house.dispatcher.slot = house.delivery.slot
    house.metronome.on_commit = house.delivery.wake

    def after_mark() -> None:
        house.dispatcher.wake()
        house.metronome.poke()

    house.delivery.on_mark = after_mark
    house.dispatcher.observe = health.saw_turn
    house.delivery.observe = health.saw_send


def webhook_secret(token: str) -> str:
    """What Telegram must say with each webhook call: hex HMAC-SHA256 of "webhook", keyed by the token."""
    return _keyed(token, b"webhook")


def _keyed(token: str, what: bytes) -> str:
    return hmac.new(token.encode(), what, hashlib.sha256).hexdigest()

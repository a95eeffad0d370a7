"""Runs the bot until it is told to stop."""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Awaitable
from datetime import timedelta
from typing import TypeVar

import structlog
from sqlalchemy import Engine
from sqlmodel import Session
from telegram.error import TelegramError

from bot.almanac import holidays_errand
from bot.app import Ground, House, Offer, assemble, introduce, webhook_secret
from bot.migrating import upgrade
from bot.old_backups import expiry_errand
from bot.rechecking import recheck_errand
from bot.request import AiohttpRequest
from bot.settings import Settings
from bot.wire import HttpWire
from domain.clock import Clock, SystemClock
from handlers import FEATURES
from handlers.intake import ALLOWED_UPDATES
from handlers.listing import list_commands
from storage import calendar, roles, tokens
from storage.database import open_engine, sole_writer
from storage.writer import WriterThread

log = structlog.get_logger()

T = TypeVar("T")

OWNER_LINK_LIFE = timedelta(days=7)


async def run(settings: Settings, offer: Offer = Offer()) -> None:
    """The whole life of a bot: migrate, introduce, recover, work, land. Raises AlreadyRunning, WrongToken."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for one in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(one, stop.set)
    engine = open_engine(settings.database_url)
    with sole_writer(settings.database_url, engine):
        upgrade(engine)
        log.info("database is ready")
        async with open_house(settings, engine, SystemClock(), stop, offer) as house:
            if house is not None:
                await work(house, stop)
    log.info("stopped")


@contextlib.asynccontextmanager
async def open_house(
    settings: Settings, engine: Engine, clock: Clock, stop: asyncio.Event, offer: Offer = Offer()
) -> AsyncIterator[House | None]:
    """A house that is ready to work; None when we were stopped while waiting for Telegram."""
    request = AiohttpRequest()
    await request.initialize()
    pen = WriterThread(engine)
    pen.start()
    try:
        me = await _unless_stopped(
            introduce(HttpWire(request, settings.bot_api_url, settings.bot_token)), stop
        )
        if me is None:
            yield None
            return
        house = assemble(Ground(settings, engine, pen, clock, request), me, offer)
        await house.delivery.recover()
        await prepare(house)
        yield house
    finally:
        await request.shutdown()
        await asyncio.to_thread(pen.stop)
        engine.dispose()


async def prepare(house: House) -> None:
    """Before the first update: list the commands, and offer the house to an owner when it has none."""
    now = house.clock.now()

    def begin(session: Session) -> str | None:
        list_commands(session, FEATURES, now)
        calendar.fill(session)
        if house.premises.owner_ids or roles.owners(session):
            return None
        tokens.revoke(session, "owner")
        return house.premises.link(tokens.issue(session, "owner", {}, now + OWNER_LINK_LIFE))

    link = await house.pen.write(begin)
    if link is not None:
        log.warning("this bot has no owner yet; whoever opens this link first becomes the owner", link=link)


async def work(house: House, stop: asyncio.Event) -> None:
    """Do everything at once until `stop`; a part that breaks takes the house down, loudly.

    At the end delivery is not cut off: what is in flight is finished and marked.
    """
    delivering = asyncio.ensure_future(house.delivery.run())
    jobs: list[Awaitable[None]] = [house.dispatcher.run(), house.metronome.run(), listen(house)]
    if house.settings.port:
        from bot import web  # noqa: PLC0415  2 MB that a bot without a port never needs

        host = "0.0.0.0" if house.settings.webhook_url else "127.0.0.1"  # noqa: S104  a webhook must be reached
        jobs.append(web.serve(house, house.settings.port, host))
    house.metronome.start([holidays_errand(house), recheck_errand(house), expiry_errand(house)])
    tasks = [asyncio.ensure_future(job) for job in jobs]
    stopped = asyncio.ensure_future(stop.wait())
    log.info("ready", bot=house.premises.username, webhook=bool(house.settings.webhook_url))
    try:
        await asyncio.wait([*tasks, delivering, stopped], return_when=asyncio.FIRST_COMPLETED)
        for task in [*tasks, delivering]:
            if task.done():
                task.result()
    finally:
        house.metronome.stop()
        house.delivery.stop()
        stopped.cancel()
        for task in tasks:
            task.cancel()
        for ended in await asyncio.gather(*tasks, delivering, return_exceptions=True):
            if isinstance(ended, Exception):
                log.error("a part broke", exc_info=ended)


async def listen(house: House) -> None:
    """Tell Telegram how we want our updates, then take them; returns never."""
    pause = 1.0
    while True:
        try:
            await _choose_way(house)
            break
        except TelegramError as error:
            log.warning("waiting to listen", reason=type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 30.0)
    if house.settings.webhook_url:
        await asyncio.Event().wait()
    await house.polling.run()


async def _choose_way(house: House) -> None:
    if not house.settings.webhook_url:
        await house.wire.call("deleteWebhook", {})
        return
    params = {
        "url": house.settings.webhook_url,
        "secret_token": webhook_secret(house.settings.bot_token),
        "allowed_updates": ALLOWED_UPDATES,
    }
    await house.wire.call("setWebhook", params)


async def _unless_stopped(work: Awaitable[T], stop: asyncio.Event) -> T | None:
    """The result of `work`, or None when `stop` comes first."""
    task, stopped = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    await asyncio.wait([task, stopped], return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if task.done():
        return task.result()
    task.cancel()
    return None

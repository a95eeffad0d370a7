"""Fetches the holidays of this year and the next, once they are missing."""

import asyncio

import structlog

from bot.app import House
from bot.holidays import HolidaysUnavailable, fetch
from scheduling.jobs import Errand
from storage import calendar

log = structlog.get_logger()

DAILY = {"hour": "2", "minute": "41"}  # UTC


def holidays_errand(house: House) -> Errand:
    """The errand of this house; asks the library in a process of its own, and only for a year that has no holiday."""

    async def run() -> None:
        year = house.clock.now().year
        wanted = [year, year + 1]
        missing = await house.pen.write(lambda session: calendar.years_without_holidays(session, wanted))
        if not missing:
            return
        try:
            found = await asyncio.to_thread(fetch, missing)
        except HolidaysUnavailable as why:
            log.warning("holidays are missing", years=missing, reason=str(why))
            return
        await house.pen.write(lambda session: calendar.add_holidays(session, found))
        log.info("holidays written", years=missing, days=len(found))

    return Errand("holidays", DAILY, run)

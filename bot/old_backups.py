"""Removes old backups from the folder of the database, once a day; elsewhere the backup command does it."""

import asyncio
from collections.abc import Mapping

import structlog

from bot.app import House
from bot.backup import expire
from scheduling.jobs import Errand
from storage.database import sqlite_path

log = structlog.get_logger()

DAILY: Mapping[str, str] = {"hour": "19", "minute": "41"}


def expiry_errand(house: House) -> Errand:
    """The errand of this house; on PostgreSQL no folder is known, and nothing is done."""
    database = sqlite_path(house.settings.database_url)

    async def run() -> None:
        if database is None:
            return
        gone = await asyncio.to_thread(expire, database.resolve().parent, house.clock.now(), database)
        if gone:
            log.info("old backups removed", count=len(gone))

    return Errand("old backups", DAILY, run)

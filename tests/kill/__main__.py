"""Runs the real bot with the counting feature, by the settings of the environment."""

import asyncio

from bot.logs import set_up
from bot.running import run
from bot.settings import load
from tests.counting import OFFER

if __name__ == "__main__":
    settings = load()
    set_up(settings.log_level, settings.log_format)
    asyncio.run(run(settings, OFFER))

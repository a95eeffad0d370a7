"""`python -m sandbox`: an empty Telegram on this machine, for one bot that connects over HTTP."""

from __future__ import annotations

import argparse
import asyncio
import sys

from sandbox.clock import StreetClock
from sandbox.page import page_routes
from sandbox.rules import Rules
from sandbox.server import Server, bot_api
from sandbox.world import World


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m sandbox", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081, help="0 for any free one")
    parser.add_argument("--token", default="123456:sandbox", help="the token that your bot uses")
    parser.add_argument("--username", default="sandbox_bot")
    parser.add_argument("--name", default="Sandbox bot")
    parser.add_argument("--reads-all", action="store_true", help="switch the bot's privacy mode off")
    parser.add_argument("--opposite", action="store_true", help="turn every guessed rule to its opposite")
    parser.add_argument("--rules", action="store_true", help="print the table of rules and stop")
    return parser.parse_args()


async def serve(chosen: argparse.Namespace) -> None:
    """Serves until it is stopped."""
    clock = StreetClock()
    rules = Rules.opposite() if chosen.opposite else Rules()
    world = World(clock.now, rules, on_move=clock.move, monotonic=clock.monotonic)
    bot = world.add_bot(chosen.token, chosen.username, chosen.name, privacy=not chosen.reads_all)
    server = Server(world, [*bot_api(world), *page_routes(world, bot)], chosen.host, chosen.port)
    server.announce = lambda address: _tell(f"Page: {address}/\nBot API: {address}/bot{chosen.token}/")
    await server.serve()


def print_rules(rules: Rules) -> None:
    """One line a rule: name, setting, where it is known from, what it says."""
    for row in rules.table():
        _tell(f"{row['name']:24} {row['setting']!s:20} {row['source']:11} {row['what']}")


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    chosen = options()
    if chosen.rules:
        print_rules(Rules.opposite() if chosen.opposite else Rules())
    else:
        asyncio.run(serve(chosen))

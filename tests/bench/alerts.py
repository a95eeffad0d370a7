"""How long an alert takes from its report to its sending while ten thousand broadcast messages wait."""

from datetime import timedelta
from pathlib import Path
from statistics import median

import structlog

from tests.behind import BROADCAST, broadcast_waits, rung_behind
from tests.bench.timing import Figure, milliseconds
from tests.on_duty import guarded
from tests.town import Town

ROUNDS = 12
APART = timedelta(minutes=3)  # slower than a storm


async def figures(folder: Path) -> list[Figure]:
    """By Telegram's limits, and by the work of this machine: the sweep that rings, and the claim."""
    town = Town.build(f"sqlite:///{folder / 'alerts.db'}")
    with structlog.testing.capture_logs():
        await town.open()
        its = await guarded(town)
        broadcast_waits(its)
        delays = []
        for number in range(ROUNDS):
            delays.append(await rung_behind(its, number))
            town.clock.move(town.clock.at + APART)
        town.kill()
    limits, machine = sorted(one.by_limits for one in delays), sorted(one.by_machine for one in delays)
    overtaken = max(one.before_it for one in delays)
    what = f"an alert behind {BROADCAST:,} waiting broadcasts, from its report to its sending"
    return [
        Figure(
            f"{what}: by the limits",
            milliseconds(median(limits)),
            f"at most {milliseconds(limits[-1])}, {overtaken} broadcast left meanwhile",
        ),
        Figure(f"{what}: by the work", milliseconds(median(machine)), f"at most {milliseconds(machine[-1])}"),
    ]

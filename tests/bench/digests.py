"""Ten thousand boards are told at the same minute: how fast that is composed, and what it does to an alert."""

from datetime import timedelta
from pathlib import Path
from statistics import median
from time import process_time

import structlog

from domain.posting import Lane
from scheduling.digests import AT_ONCE
from tests import mornings
from tests.behind import Delay, rung_behind
from tests.bench.timing import Figure, milliseconds
from tests.on_duty import guarded
from tests.town import Town
from tests.watch import Watch

BOARDS = 10_000
WARM, MEASURED = 40, 200
ROUNDS = 5
APART = timedelta(minutes=3)
A_SECOND = 27  # messages that Telegram takes, as we pace them


async def figures(folder: Path) -> list[Figure]:
    """The first of ten thousand, by the clock's own turns; then alerts while the rest goes on."""
    town = Town.build(f"sqlite:///{folder / 'digests.db'}")
    with structlog.testing.capture_logs():
        await town.open()
        its = await guarded(town)
        mornings.gather(its, BOARDS)
        await _compose(its, WARM)
        before = _megabytes()
        seconds = await _compose(its, MEASURED)
        grown = _megabytes() - before
        delays = [await _rung(its, number) for number in range(ROUNDS)]
        town.kill()
    each = median(seconds)
    limits = [one.by_limits for one in delays]
    overtaken = max(one.before_it + AT_ONCE for one in delays)  # so many were composed meanwhile
    return [
        Figure(
            f"composing a digest, {BOARDS:,} due at the same minute",
            milliseconds(each),
            f"all of them {BOARDS * each / 60:.1f} min, Telegram takes them in {BOARDS / A_SECOND / 60:.1f} min",
        ),
        Figure(f"memory that {MEASURED} more digests take", f"{grown:.1f} MB"),
        Figure(
            "an alert behind waiting digests, from its report to its sending: by the limits",
            milliseconds(median(limits)),
            f"at most {milliseconds(max(limits))}, {overtaken} digests left meanwhile",
        ),
    ]


async def _rung(its: Watch, number: int) -> Delay:
    """Each a while after the one before, so that Nisa's own limit does not count."""
    its.town.clock.move(its.town.clock.at + APART)
    return await rung_behind(its, number, Lane.REMINDER)


async def _compose(its: Watch, count: int) -> list[float]:
    """So many more; the seconds of work (CPU) that each took, by the batches in which the clock lets them be told."""
    house, found, known = its.town.house, list[float](), mornings.told(its)
    assert house is not None
    wanted = known + count
    while known < wanted:
        started = process_time()
        await house.metronome.sweep_due()
        taken, now_known = process_time() - started, mornings.told(its)
        assert now_known > known, "nobody was told"
        found += [taken / (now_known - known)] * (now_known - known)
        known = now_known
    return found


def _megabytes() -> float:
    """The memory that this process has in use now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1_000_000

"""What ten thousand kits cost: the preview, the fan-out, stopping it, and the speed of a real delivery with replies in
between."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

import structlog
from sqlalchemy import Engine
from sqlmodel import Session, col, select
from telegram.request import RequestData

from bot.app import House
from bot.settings import Settings
from domain.clock import VirtualClock
from domain.message import Message, send_params
from domain.posting import ChatKind, Lane
from sandbox.door import Door
from sandbox.rules import Rules
from sandbox.world import World
from scheduling import bundles, spreading
from storage import audiences, dealing, holding_kits, outbox, promotions
from storage.chats import Chat
from storage.outbox import Call
from storage.writer import Pen, WriterThread
from tests import carrying, masses
from tests.bench.timing import Figure, milliseconds
from tests.branch import Branch, found
from tests.street import street
from tests.town import SUNDAY, TOKEN, Town

MANY = 10_000
ROUNDS = 20
RUNS, SECONDS, WARM = 5, 5.0, 1.0
A_SECOND = timedelta(seconds=1)
ALLOWED = 30
EVERY = 0.25
"""Seconds between two replies that are raised in the middle of a delivery."""


async def figures(folder: Path) -> list[Figure]:
    """First what the writer is held by, then how fast a real delivery is."""
    return [*await _held(folder), *await _delivered(folder)]


async def _crowd(folder: Path, name: str, town: Town | None = None) -> tuple[Branch, int]:
    town = town or Town.build(f"sqlite:///{folder / name}.db")
    with structlog.testing.capture_logs():
        await town.open()
        branch = await found(town, "Siti")
        masses.gather(branch, MANY)
        return branch, carrying.written(branch, captions=("Satu", "Dua", "Tiga"))


async def _held(folder: Path) -> list[Figure]:
    branch, promotion_id = await _crowd(folder, "held")
    assert branch.town.house is not None
    engine, now = branch.town.house.engine, branch.town.clock.at

    def preview() -> None:
        with Session(engine) as session:
            promotion = promotions.find(session, promotion_id)
            assert promotion is not None and audiences.count(session, promotion, now).private == MANY

    seconds = _median(preview)
    lines = [Figure(f"preview: count an audience of {MANY:,}", milliseconds(seconds))]
    carrying.send(branch, promotion_id)
    four = SUNDAY + timedelta(hours=3)
    lines.append(_steps(f"deal {MANY:,} captions", engine, lambda session: spreading.spread(session, now)))
    lines.append(_steps(f"write {MANY:,} kits", engine, lambda session: bundles.send_kits(session, four)))

    def stop() -> None:
        with Session(engine) as session:
            run = promotions.run(session, promotion_id)
            assert run is not None
            holding_kits.stop(session, run, four)
            session.rollback()

    def count() -> None:
        with Session(engine) as session:
            assert dealing.progress(session, promotion_id).waiting == MANY

    lines.append(Figure(f"stop {MANY:,} kits in the middle", milliseconds(_median(stop))))
    lines.append(Figure(f"progress of {MANY:,} kits", milliseconds(_median(count))))
    branch.town.kill()
    return lines


def _median(work: Callable[[], object]) -> float:
    """Seconds that this takes, the middle of some rounds after one that does not count."""
    taken: list[float] = []
    for _ in range(ROUNDS + 1):
        started = perf_counter()
        work()
        taken.append(perf_counter() - started)
    return median(taken[1:])


def _steps(what: str, engine: Engine, step: Callable[[Session], int]) -> Figure:
    """Every step until nothing is left: how long the writer is held by the longest, and by the one in the middle."""
    taken: list[float] = []
    while True:
        started = perf_counter()
        with Session(engine) as session, session.begin():
            done = step(session)
        if not done:
            break
        taken.append(perf_counter() - started)
    value, middle = milliseconds(max(taken)), milliseconds(median(taken))
    return Figure(
        f"{what}: the longest step", value, f"{len(taken)} steps, middle {middle}, all {sum(taken):.1f} s"
    )


async def _delivered(folder: Path) -> list[Figure]:
    """Real time, the real writer thread: kits at full speed while somebody is answered four times a second."""
    runs = await _runs(folder)
    speeds, most = [one.speed for one in runs], max(one.most for one in runs)
    waits = sorted(wait for one in runs for wait in one.waits)
    p99 = quantiles(waits, n=100)[98]
    return [
        Figure(
            "real delivery: share of 30 a second",
            f"{median(speeds) / ALLOWED:.3f}",
            f"middle of {RUNS} runs, {min(speeds) / ALLOWED:.3f} to {max(speeds) / ALLOWED:.3f}; "
            f"at most {most} in a second",
        ),
        Figure(
            "a reply in the middle of it: p99", milliseconds(p99), f"middle {milliseconds(median(waits))}"
        ),
    ]


@dataclass(slots=True)
class _Clock(VirtualClock):
    """Stands still while everything is prepared, and then goes on with the machine's own."""

    let_go_at: float | None = None

    def now(self) -> datetime:
        return self.at + timedelta(seconds=self._gone())

    def monotonic(self) -> float:
        return self.seconds + self._gone()

    def _gone(self) -> float:
        return perf_counter() - self.let_go_at if self.let_go_at is not None else 0.0


class _Street(Door):
    """Notes when each message arrives at Telegram, and for which chat."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self.arrivals: list[tuple[float, str]] = []

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *timeouts: Any, **named: Any
    ) -> tuple[int, bytes]:
        sent = request_data.json_parameters if request_data is not None else {}
        self.arrivals.append((perf_counter(), str(sent.get("text", ""))))
        return await super().do_request(url, method, request_data, *timeouts, **named)


@dataclass(frozen=True, slots=True)
class _Run:
    """Calls a second, the most in any one second, and how long each reply took, in seconds."""

    speed: float
    most: int
    waits: list[float]


async def _runs(folder: Path) -> list[_Run]:
    clock = _Clock(SUNDAY)
    world = street(clock, Rules(chat_burst=1))
    account = world.add_bot(TOKEN, "sinergi_bot", "Sinergi")
    url = f"sqlite:///{folder / 'delivered.db'}"
    town = Town(world, clock, account, Settings(bot_token=TOKEN, database_url=url))
    branch, promotion_id = await _crowd(folder, "delivered", town)
    carrying.send(branch, promotion_id)
    assert town.house is not None
    with structlog.testing.capture_logs():
        for _ in ("deal at one", "write at four"):
            while await town.house.metronome.sweep_due():
                pass
            clock.move(SUNDAY + timedelta(hours=3))
        town.kill()
        return [await _run(town, clock) for _ in range(RUNS)]


async def _run(town: Town, clock: _Clock) -> _Run:
    """Some seconds of real delivery, with the writer in a thread of its own."""
    doors, writers = list[_Street](), list[WriterThread]()

    def door(world: World) -> Door:
        doors.append(_Street(world))
        return doors[-1]

    def pen(engine: Engine) -> Pen:
        writers.append(WriterThread(engine))
        writers[-1].start()
        return writers[-1]

    town.make_door, town.make_pen = door, pen
    house = await town.open()
    clock.let_go_at = perf_counter()
    delivering = asyncio.create_task(house.delivery.run())
    raised = await _answer_somebody(house, perf_counter() + SECONDS)
    house.delivery.stop()
    await delivering
    clock.at, clock.seconds, clock.let_go_at = clock.now() + A_SECOND, clock.monotonic() + 1, None
    writers[-1].stop()
    town.house = None
    house.engine.dispose()
    house.reader.dispose()
    return _measured(doors[-1].arrivals, raised)


async def _answer_somebody(house: House, until: float) -> dict[str, float]:
    """Four times a second somebody is answered; when each answer was raised."""
    raised: dict[str, float] = {}
    while perf_counter() < until:
        text, chat = f"Jawaban {len(raised)}", crowd_of(house, len(raised))
        raised[text] = perf_counter()
        call = Call("sendMessage", send_params(Message(text)), Lane.REPLY, chat_id=chat)
        now = house.clock.now()
        await house.pen.write(lambda session, call=call, now=now: outbox.put(session, call, now))  # type: ignore[misc]
        house.delivery.wake()
        await asyncio.sleep(EVERY)
    return raised


def crowd_of(house: House, number: int) -> int:
    """The private chat of one of the last members, whose kit is still far away."""
    with Session(house.engine) as session:
        last = select(Chat.id).where(Chat.kind == ChatKind.PRIVATE).order_by(col(Chat.id).desc())
        return session.exec(last.offset(number).limit(1)).one() or 0


def _measured(arrivals: list[tuple[float, str]], raised: dict[str, float]) -> _Run:
    times = [at for at, text in arrivals if text]
    counted = [at for at in times if at >= times[0] + WARM]
    window, most = deque[float](), 0
    for at in times:
        window.append(at)
        while window[0] <= at - 1:
            window.popleft()
        most = max(most, len(window))
    waits = [at - raised[text] for at, text in arrivals if text in raised]
    return _Run((len(counted) - 1) / (counted[-1] - counted[0]), most, waits)

"""Ten thousand broadcast messages wait, and an alert comes: how much leaves before it, and how long it takes."""

from dataclasses import dataclass
from datetime import timedelta
from time import process_time

from sqlalchemy import insert
from sqlmodel import Session, col, select

from domain.message import Message, send_params
from domain.posting import ChatKind, Lane
from storage import bodies, outbox
from storage.bodies import Copy
from storage.chats import Chat
from tests.on_duty import LINK, WAITS
from tests.town import Town
from tests.watch import Watch

BROADCAST, CHUNK = 10_000, 500
FIRST = 8_000_000_000
PARTIAL = 4


@dataclass(frozen=True, slots=True)
class Delay:
    """From the report to the moment at which the ring was sent: broadcast messages that left meanwhile, seconds by the
    town's clock (Telegram's limits), and seconds of work (CPU): everything that is due then, and the sending."""

    before_it: int
    by_limits: float
    by_machine: float


def broadcast_waits(its: Watch) -> None:
    """Every one of ten thousand private chats has a kit that may leave now; nobody was spoken to in the last seconds,
    so that no chat's own limit counts."""

    def write(session: Session) -> None:
        now = its.town.clock.at
        rows = [
            {"telegram_id": FIRST + number, "kind": ChatKind.PRIVATE, "state": "open", "seen_at": now}
            | {"late_count": 0, "greeted": False}
            for number in range(BROADCAST)
        ]
        session.execute(insert(Chat), rows)
        ids = session.exec(select(Chat.id).where(col(Chat.telegram_id) >= FIRST).order_by(col(Chat.id))).all()
        body = bodies.add(session, "kit", send_params(Message("kit")), now)
        ends = now + timedelta(hours=48)
        for start in range(0, len(ids), CHUNK):
            copies = [
                Copy(one or 0, body, f"kit:{one}", "kits:1", ends) for one in ids[start : start + CHUNK]
            ]
            bodies.fan_out(session, copies, now)

    its.town.clock.sleep(5)
    its.write(write)


def waiting(its: Watch, lane: Lane = Lane.BROADCAST) -> int:
    """How many of them, or of another lane, have not left."""
    return its.write(outbox.depth).get(lane, 0)


async def one_step(town: Town) -> None:
    """Delivery does one thing, or waits as long as it wants to."""
    assert town.house is not None
    wait = await town.house.delivery.step()
    await town.house.delivery.idle()
    if wait:
        town.clock.sleep(max(wait, 0.001))


async def rung_behind(its: Watch, number: int, lane: Lane = Lane.BROADCAST) -> Delay:
    """In the middle of what waits in this lane something is reported, and the clock wakes; until Nisa has it."""
    house = its.town.house
    assert house is not None
    for _ in range(PARTIAL):
        await one_step(its.town)
    await house.delivery.step()  # one has just left, so that the next slot of the limit is a while ahead
    await house.delivery.idle()
    before, heard, began = waiting(its, lane), its.heard("Nisa", WAITS), its.town.clock.at
    its.case(link=LINK.format(9_000_000 + number))
    started = process_time()
    await house.metronome.sweep_due()
    while its.heard("Nisa", WAITS) == heard:
        await one_step(its.town)
    took = process_time() - started
    return Delay(before - waiting(its, lane), (its.town.clock.at - began).total_seconds(), took)

"""What the next message costs when very many wait."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import Session

from bot.migrating import upgrade
from domain.posting import Lane, OutboxStatus
from scheduling.quiet import row_quiet_until
from storage import bodies, claims, heads, outbox
from storage.bodies import Copy
from storage.database import open_engine
from storage.outbox import Call
from tests.bench import crowd
from tests.bench.timing import Figure, by_turns, compared, milliseconds
from tests.town import SUNDAY

ROUNDS = 60
FEW, LONG, WIDE, DUE = 10, 50_000, 10_000, 100_000


def figures(folder: Path) -> list[Figure]:
    """Claiming, an alert in front of a broadcast, and the earliest due time."""
    few = _one_chat(folder, "few", FEW)
    long = _one_chat(folder, "long", LONG)
    wide = _many_chats(folder)
    claiming = by_turns([_claiming(few), _claiming(long), _claiming(wide)], ROUNDS)
    names = (f"{FEW} rows in one chat", f"{LONG:,} rows in one chat", f"one row in each of {WIDE:,} chats")
    lines = compared([f"claim and mark the next of {name}" for name in names], claiming)
    return [*lines, *_alert(wide), *_due(folder)]


def _opened(folder: Path, name: str, members: int) -> Engine:
    engine = open_engine(f"sqlite:///{folder / f'{name}.db'}")
    upgrade(engine)
    crowd.members(engine, members, SUNDAY)
    return engine


def _one_chat(folder: Path, name: str, rows: int) -> Engine:
    engine = _opened(folder, name, 1)
    place: crowd.Row = {"chat_id": crowd.FIRST_CHAT, "place": crowd.FIRST_CHAT}
    crowd.queue(engine, [place] * rows, SUNDAY)
    with Session(engine) as session, session.begin():
        heads.settle(session, crowd.FIRST_CHAT, Lane.BROADCAST, SUNDAY)
    return engine


def _many_chats(folder: Path) -> Engine:
    engine = _opened(folder, "wide", WIDE)
    ends = SUNDAY + timedelta(hours=48)
    with Session(engine) as session, session.begin():
        body = bodies.add(session, "harlah", {"text": "Harlah"}, SUNDAY)
        for start in range(0, WIDE, 500):
            chats = range(crowd.FIRST_CHAT + start, crowd.FIRST_CHAT + start + 500)
            copies = [Copy(one, body, f"harlah:{one}", "promotion:1", ends) for one in chats]
            bodies.fan_out(session, copies, SUNDAY)
    return engine


def _claiming(engine: Engine) -> Callable[[], object]:
    """Take one row and write down that it was sent; rolled back, so that every round finds the same."""

    def claim() -> None:
        with Session(engine) as session:
            taken = claims.claim(session, SUNDAY, 1, (), row_quiet_until)
            assert len(taken) == 1
            claims.sent(session, taken[0], 1, SUNDAY)
            session.flush()
            session.rollback()

    return claim


def _alert(wide: Engine) -> list[Figure]:
    """An alert is put behind the broadcast; it must be the first to leave."""

    def alert() -> None:
        with Session(wide) as session:
            call = Call("sendMessage", {"text": "Siaga"}, Lane.ALERT, chat_id=crowd.FIRST_CHAT + WIDE - 1)
            row = outbox.put(session, call, SUNDAY)
            taken = claims.claim(session, SUNDAY, 1, (), row_quiet_until)
            assert [one.id for one in taken] == [row]
            session.rollback()

    seconds = by_turns([alert], ROUNDS)[0]
    what = f"an alert put after {WIDE:,} waiting broadcasts, and claimed"
    return [Figure(what, milliseconds(seconds), "leaves first")]


def _due(folder: Path) -> list[Figure]:
    engines = [_opened(folder, f"due-{rows}", 1) for rows in (FEW, DUE)]
    for engine, rows in zip(engines, (FEW, DUE), strict=True):
        sleeping: crowd.Row = {"status": OutboxStatus.WAITING, "chat_id": crowd.FIRST_CHAT}
        later = [
            {
                **sleeping,
                "place": crowd.FIRST_CHAT,
                "not_before": SUNDAY + timedelta(seconds=number * 7 % rows),
            }
            for number in range(rows)
        ]
        crowd.queue(engine, later, SUNDAY)
    seconds = by_turns([_earliest(engine) for engine in engines], ROUNDS)
    return compared([f"the earliest of {rows:,} due rows" for rows in (FEW, DUE)], seconds)


def _earliest(engine: Engine) -> Callable[[], object]:
    def earliest() -> None:
        with Session(engine) as session:
            assert session.exec(outbox.next_due()).one() == SUNDAY

    return earliest

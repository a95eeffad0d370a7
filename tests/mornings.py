"""Ten thousand units whose boards are told at the same minute, each with something to decide and something today."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import insert
from sqlmodel import Session, SQLModel, col, func, select

from domain.case_states import CaseState
from domain.digests import DigestKind
from domain.post_states import Kind, PostState
from domain.posting import ChatKind
from domain.units import Role
from storage.cases import Case
from storage.chats import Chat
from storage.digests import Digest, DigestWish
from storage.people import Person
from storage.posts import Post
from storage.roles import Grant
from storage.units import Unit
from tests.town import SUNDAY
from tests.watch import Watch

FIRST, CHUNK = 100_000, 500
AN_HOUR = timedelta(hours=1)
Row = dict[str, Any]


def gather(its: Watch, count: int) -> None:
    """So many units with one pengurus each, whose digest is due now, Sunday 13.00 WIB."""
    world, bot = its.town.world, its.branch.bot
    everyone = [world.add_person(f"Ketua {number}") for number in range(count)]
    bot.knows.update(one.id for one in everyone)
    for one in everyone:
        world.private_chat(one, bot).opened = True
    its.write(lambda session: _write(session, [one.id for one in everyone]))


def _write(session: Session, telegram_ids: Sequence[int]) -> None:
    at = SUNDAY - timedelta(days=3)
    places = list(enumerate(telegram_ids, start=FIRST))
    born = {"birth_year": 1995, "journal_salt": bytes(16), "created_at": at}
    _insert(session, Unit, [
        {"id": one, "name": f"PAC {one}", "level": "pac", "zone": "Asia/Jakarta", "created_at": at}
        for one, _ in places
    ])  # fmt: skip
    _insert(
        session,
        Person,
        [{"id": one, "telegram_id": hers, "first_name": "Ketua", **born} for one, hers in places],
    )
    _insert(session, Chat, [
        {"id": one, "telegram_id": hers, "kind": ChatKind.PRIVATE, "state": "open", "seen_at": SUNDAY, "unit_id": one}
        for one, hers in places
    ])  # fmt: skip
    _insert(session, Grant, [
        {"person_id": one, "unit_id": one, "role": Role.PENGURUS, "since": at} for one, _ in places
    ])  # fmt: skip
    times = {"begun_at": at, "opened_at": at, "changed_at": at}
    _insert(session, Case, [
        {"unit_id": one, "kind": "viral", "state": CaseState.NEW, "title": "Kabar hoaks", **times} for one, _ in places
    ])  # fmt: skip
    plan = {
        "title": "Poster Hari Santri",
        "state": PostState.PLANNED,
        "kind": Kind.OFFICIAL,
        "zone": "Asia/Jakarta",
    }
    due = {"starts_at": SUNDAY + AN_HOUR, "created_at": at, "changed_at": at}
    _insert(session, Post, [{"unit_id": one, **plan, **due} for one, _ in places])
    hour = (SUNDAY + timedelta(hours=7)).time()
    _insert(session, DigestWish, [
        {"person_id": one, "kind": DigestKind.BOARD, "at": hour, "due_at": SUNDAY} for one, _ in places
    ])  # fmt: skip


def _insert(session: Session, table: type[SQLModel], rows: list[Row]) -> None:
    for start in range(0, len(rows), CHUNK):
        session.execute(insert(table), rows[start : start + CHUNK])


def told(its: Watch) -> int:
    """How many of them were told something."""
    counted = select(func.count()).select_from(Digest).where(col(Digest.person_id) >= FIRST)
    return its.write(lambda session: session.exec(counted).one())

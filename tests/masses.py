"""A branch with thousands of members who want kits in private, written into town and database in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert
from sqlmodel import Session, SQLModel, select

from domain.belonging import CONSENT
from domain.posting import ChatKind
from sandbox.people import Person as Somebody
from storage.chats import Chat
from storage.members import Member, name_key
from storage.people import Person
from storage.promotion_deals import KitWish
from tests.branch import Branch
from tests.town import SUNDAY

CHUNK = 1000
BLOCKED, UNSTARTED = 50, 33  # every 50th member blocked us, every 33rd never pressed Start: 2 % and 3 %


@dataclass
class Masses:
    """The members in the order of their rows; who blocked us or never started, though we think that we reach them."""

    branch: Branch
    everyone: list[Somebody]
    blocked: frozenset[int]
    unstarted: frozenset[int]

    @property
    def reached(self) -> list[Somebody]:
        """Those who get what is sent."""
        away = self.blocked | self.unstarted
        return [one for one in self.everyone if one.id not in away]

    def got(self, text: str) -> list[int]:
        """How many messages with this text each of the reached has."""
        bot = self.branch.bot
        return [
            sum(
                text in message.text
                for message in self.branch.town.world.private_chat(one, bot).messages.values()
            )
            for one in self.reached
        ]


def gather(branch: Branch, count: int, *, troubled: bool = False, **wish: Any) -> Masses:
    """So many new members of this branch, each with an open private chat; `troubled`: but for some."""
    world, bot = branch.town.world, branch.bot
    everyone = [world.add_person(f"Kader {number}") for number in range(count)]
    blocked = frozenset(one.id for at, one in enumerate(everyone) if troubled and at % BLOCKED == 7)
    unstarted = (
        frozenset(one.id for at, one in enumerate(everyone) if troubled and at % UNSTARTED == 5) - blocked
    )
    bot.knows.update(one.id for one in everyone)
    for one in everyone:
        chat = world.private_chat(one, bot)
        chat.opened, chat.blocked = one.id not in unstarted, one.id in blocked
    branch.write(lambda session: enrol(session, branch.unit_id, [one.id for one in everyone], **wish))
    return Masses(branch, everyone, blocked, unstarted)


def enrol(session: Session, unit_id: int, telegram_ids: Sequence[int], **wish: Any) -> None:
    """Rows of grown-up members of this unit who said "kirimi aku"."""
    ids = list(telegram_ids)
    _insert(session, Person, [
        {"telegram_id": one, "first_name": f"Kader {one}", "birth_year": 2000, "journal_salt": bytes(16),
         "created_at": SUNDAY} for one in ids
    ])  # fmt: skip
    _insert(session, Chat, [
        {"telegram_id": one, "kind": ChatKind.PRIVATE, "seen_at": SUNDAY, "unit_id": unit_id} for one in ids
    ])  # fmt: skip
    wanted = set(ids)
    rows = [
        (row_id, one) for row_id, one in session.exec(select(Person.id, Person.telegram_id)) if one in wanted
    ]
    _insert(session, Member, [
        {"person_id": row_id, "unit_id": unit_id, "consent": CONSENT, "consented_at": SUNDAY,
         "name_key": name_key(f"Kader {one}")} for row_id, one in rows
    ])  # fmt: skip
    _insert(session, KitWish, [
        {"person_id": row_id, "since": SUNDAY, "topics": [], **wish} for row_id, _ in rows
    ])  # fmt: skip


def _insert(session: Session, table: type[SQLModel], rows: list[dict[str, Any]]) -> None:
    for start in range(0, len(rows), CHUNK):
        session.execute(insert(table), rows[start : start + CHUNK])

"""What humas reads when its shift begins: only what is new and waits, in its room, or in private where it has none."""

from collections.abc import Sequence
from datetime import datetime

import words.desk_digests
from domain.desk_digests import fresh, mark
from domain.digest_items import Item, Listed
from domain.message import Message
from domain.posting import ChatState
from domain.reader import Reader
from domain.units import Role, Room
from scheduling.unit_digest_composing import Hour, Told
from storage import desk_items, reach, roles, unit_settings, units
from storage.chats import Chat
from storage.session import Session
from storage.units import Unit
from words.desk_digests import Desk


def compose(session: Session, hour: Hour, now: datetime) -> Told:
    """Silence where everything that waits was told before; where nobody can be told it stays new."""
    unit = hour.unit
    waits = desk_items.waiting(session, unit.id or 0, now)
    new = fresh(waits, hour.row.said, now)
    if not new:
        return Told(said=mark(waits, now))
    letters = tuple(
        (chat, _message(session, hour, reader, (new, waits), now))
        for chat, reader in _places(session, unit, now)
    )
    return Told(letters, mark(waits, now) if letters else hour.row.said)


def _message(
    session: Session, hour: Hour, reader: Reader, said: tuple[Sequence[Item], Listed], now: datetime
) -> Message:
    unit, (new, waits) = hour.unit, said
    desk = unit_settings.of(session, unit).desk
    view = Desk(unit.name, desk, hour.day, tuple(new), waits.total, now)
    return words.desk_digests.morning(reader, view)


def _places(session: Session, unit: Unit, now: datetime) -> list[tuple[Chat, Reader]]:
    """Its rooms; where it has none those of humas who are not on the board, which reads its own morning."""
    open_ones = [one for one in units.rooms(session, unit.id or 0, Room.HUMAS) if one.state == ChatState.OPEN]
    if open_ones:
        return [(one, unit.reader()) for one in open_ones]
    board = {one.id for one in roles.holders(session, unit.id or 0, Role.PENGURUS, now)}
    desk = [one for one in roles.holders(session, unit.id or 0, Role.HUMAS, now) if one.id not in board]
    found = [(reach.open_to(session, one.telegram_id, now, urgent=False), one) for one in desk]
    return [(chat, person.reader(unit.reader())) for chat, person in found if chat is not None]

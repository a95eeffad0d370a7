"""Whom a promotion is for: members by unit, department and topic; counted and paged by the database."""

from collections.abc import Sequence

from sqlmodel import Session

from domain.posting import ChatState
from domain.promotions import Scope
from domain.units import Room
from storage import units
from storage.chats import Chat
from storage.promotions import Promotion


def unit_ids(session: Session, promotion: Promotion) -> list[int]:
    """The open units that it addresses: its own, and where it is for the whole tree those below it."""
    if promotion.scope != Scope.TREE:
        return [promotion.unit_id]
    return units.subtree_ids(session, promotion.unit_id)


def groups(session: Session, promotion: Promotion) -> Sequence[Chat]:
    """The kader groups in which its card stands, each once."""
    found: dict[int, Chat] = {}
    for unit_id in unit_ids(session, promotion):
        for chat in units.rooms(session, unit_id, Room.KADER):
            if chat.state == ChatState.OPEN:
                found[chat.id or 0] = chat
    return list(found.values())

"""A unit closes: it says goodbye in its groups, its roles end, and nothing of it stays pending."""

import words.hosting
from domain.message import send_params
from domain.posting import Lane
from domain.units import Room
from handlers.turn import Turn
from storage import cards, outbox, roles, setups, units
from storage.chats import Chat
from storage.outbox import Call
from storage.units import Unit


def close(turn: Turn, unit: Unit) -> None:
    """End the unit now; a group that it shares with another unit stays that unit's."""
    for room in Room:
        for group in units.rooms(turn.session, unit.id or 0, room):
            _leave(turn, unit, group)
    for grant in roles.standing_in(turn.session, unit.id or 0):
        grant.until = turn.now
    roles.drop_requests(turn.session, unit.id or 0)
    unit.closed_at = turn.now
    turn.session.flush()
    units.leave_rooms(turn.session, unit.id or 0)


def _leave(turn: Turn, unit: Unit, group: Chat) -> None:
    served = [other for other, _ in units.of_chat(turn.session, group.id or 0) if other.id != unit.id]
    if not served:
        cards.forget(turn.session, group.id or 0)
        outbox.cancel_all(turn.session, group.id or 0, turn.now)
        setups.end(turn.session, group.id or 0)
    goodbye = send_params(words.hosting.goodbye(unit.reader(), unit.name))
    turn.put(Call("sendMessage", goodbye, Lane.REPLY, chat_id=group.id, once=f"bye:{unit.id}:{group.id}"))

"""What a guest pressed is kept until she has joined, and is then done as if she had pressed it there and then."""

from dataclasses import replace
from datetime import datetime, timedelta

import words.joining
import words.refusals
from domain.belonging import JOIN_FIRST
from domain.joining import WISH_LIFE
from domain.menus import RunCommand
from domain.message import Message
from domain.posting import ChatKind
from domain.presses import Press, decode, encode
from domain.refusal import Refusal
from handlers.choosing import meant
from handlers.incoming import Incoming
from handlers.performing import attempt
from handlers.turn import Turn
from storage import chats, units, wishes
from storage.session import Session
from storage.wishes import Wish


def keep(turn: Turn, unit_id: int, pressed: str, place: tuple[int | None, int | None]) -> None:
    """Keep a press as the button says it; `place` is our id of the group (None: in private) and the message."""
    actor = turn.incoming.actor
    if actor is None or decode(pressed) is None:
        return
    wishes.keep(
        turn.session,
        Wish(
            telegram_id=actor.telegram_id,
            unit_id=unit_id,
            pressed=pressed,
            chat_id=place[0],
            message_id=place[1],
            until=turn.now + WISH_LIFE,
        ),
    )


def keep_here(turn: Turn, unit_id: int, wanted: Press | None) -> None:
    """Keep what she has just done, here."""
    if wanted is not None:
        chat_id = turn.chat.id if turn.incoming.is_group else None
        keep(turn, unit_id, encode(wanted), (chat_id, turn.incoming.message_id))


def prolong(turn: Turn, telegram_id: int, life: timedelta) -> None:
    """What she wanted waits as long as she has to."""
    wish = wishes.of(turn.session, telegram_id, turn.now)
    if wish is not None:
        wish.until = turn.now + life


def follows(session: Session, incoming: Incoming, now: datetime) -> Press | None:
    """The press that is done in the same turn in which she joins, if one is kept."""
    wish = wishes.of(session, incoming.actor.telegram_id, now) if incoming.actor is not None else None
    return decode(wish.pressed) if wish is not None else None


def complete(turn: Turn, unit_id: int) -> None:
    """She is a member now: what she wanted is done where she pressed it; she is told in private how it went."""
    actor = turn.incoming.actor
    wish = wishes.of(turn.session, actor.telegram_id, turn.now) if actor is not None else None
    if actor is None or wish is None or wish.unit_id != unit_id:
        return
    pressed, place = decode(wish.pressed), _place(turn, wish)
    wishes.end(turn.session, actor.telegram_id)
    choice = meant(turn.features, pressed) if pressed is not None else None
    if choice is None:
        return
    inner = Turn(turn.session, turn.now, place, turn.premises, turn.seen, turn.features)
    refusal = attempt(inner, choice)
    reader = Turn(turn.session, turn.now, turn.incoming, turn.premises).reader
    if refusal is not None:
        turn.say(_refused(turn, refusal))
    elif not (inner.told or isinstance(pressed, RunCommand)):  # these have answered by themselves
        turn.say(words.joining.went_on(reader, inner.remark))


def _refused(turn: Turn, refusal: Refusal) -> Message:
    """Why what she wanted can't be done; joining one unit does not let her act in another."""
    reader = Turn(turn.session, turn.now, turn.incoming, turn.premises).reader
    if refusal.code == JOIN_FIRST:
        unit = units.get(turn.session, int(str(refusal.facts["unit"])))
        return words.joining.of_another_unit(reader, unit.name, unit.id or 0)
    return words.refusals.refusal(reader, refusal)


def _place(turn: Turn, wish: Wish) -> Incoming:
    """The update as if she had pressed in that chat, under that message."""
    here = replace(turn.incoming, message_id=wish.message_id, press_id=None, thread_id=None)
    if wish.chat_id is None:
        return here
    group = chats.get(turn.session, wish.chat_id)
    return replace(here, chat_id=group.telegram_id, chat_kind=ChatKind(group.kind), chat_title=group.title)

"""The set-up card of a group: sent once, edited in place, taken away when it is not needed."""

from datetime import timedelta

import words.setups
import words.which_unit
from domain.message import Message, send_params
from domain.posting import Lane, OutboxStatus
from domain.rooms import CODE_LENGTH, CODE_LIFE, CODE_SIGNS, INVITE_LIFE
from domain.units import Role, Room
from handlers.turn import Turn
from storage import chats, outbox, roles, setups, tokens, units
from storage.chats import Chat
from storage.outbox import Call, OutboxRow
from storage.setups import Setup
from storage.units import Unit

INVITE = "humas-room"
PICKER_PAUSE = timedelta(seconds=3)


def show(turn: Turn, setup: Setup, pause: timedelta = timedelta()) -> None:
    """Send the card, after a pause in which the group picker may still say what this group is for."""
    chat = chats.get(turn.session, setup.chat_id)
    take_away(turn, setup)
    call = Call(
        "sendMessage",
        send_params(draw(turn, setup)),
        Lane.REPLY,
        chat_id=chat.id,
        subject=_subject(chat),
        not_before=turn.now + pause if pause else None,
    )
    setup.outbox_id = turn.put(call)


def redraw(turn: Turn, setup: Setup, message: Message | None = None) -> None:
    """Change the card in place; one that was sent too long ago to be found is left alone."""
    first = turn.session.get(OutboxRow, setup.outbox_id) if setup.outbox_id is not None else None
    if first is None:
        return
    chat = chats.get(turn.session, setup.chat_id)
    params = send_params(message or draw(turn, setup))
    if first.status in (OutboxStatus.SENT, OutboxStatus.SENDING):
        outbox.cancel(turn.session, _subject(chat), turn.now)
        turn.put(
            Call(
                "editMessageText",
                params,
                Lane.REPLY,
                chat_id=chat.id,
                after_id=first.id,
                subject=_subject(chat),
            )
        )
    else:
        first.payload = params


def take_away(turn: Turn, setup: Setup) -> None:
    """Delete the card, or don't send it at all."""
    chat = chats.get(turn.session, setup.chat_id)
    outbox.cancel(turn.session, _subject(chat), turn.now)
    first = turn.session.get(OutboxRow, setup.outbox_id) if setup.outbox_id is not None else None
    if first is not None and first.status in (OutboxStatus.SENT, OutboxStatus.SENDING):
        turn.put(Call("deleteMessage", {}, Lane.REPLY, chat_id=chat.id, after_id=first.id))
    setup.outbox_id = None


def redraw_of(turn: Turn, unit: Unit) -> None:
    """The cards in the unit's kader groups say what is still open for this unit."""
    for group in units.rooms(turn.session, unit.id or 0, Room.KADER):
        setup = setups.of_chat(turn.session, group.id or 0)
        if setup is not None and setup.unit_id == unit.id:
            redraw(turn, setup)


def draw(turn: Turn, setup: Setup) -> Message:
    """The question that is open, or what can be done when all three taps are made."""
    if setup.unit_id is not None:
        return draw_done(turn, setup, units.get(turn.session, setup.unit_id))
    first = units.of_chat(turn.session, setup.chat_id)
    if first:
        return words.which_unit.ask_second(turn.reader, first[0][0].name, setup.name or "")
    if setup.level is None:
        return words.setups.ask_level(turn.reader)
    if setup.zone is None:
        return words.setups.ask_zone(turn.reader)
    return words.setups.ask_name(turn.reader, setup.name or "")


def draw_done(turn: Turn, setup: Setup, unit: Unit, *, with_code: bool = False) -> Message:
    """The unit is there: what may follow, each only while it is open; nothing after "later"."""
    facts = words.setups.Done(unit.name, is_verified=unit.verified_at is not None)
    reader = unit.reader()
    if setup.is_quiet:
        return words.setups.quiet(reader, facts)
    has_pengurus = bool(roles.holders(turn.session, unit.id or 0, Role.PENGURUS, turn.now))
    has_humas = bool(units.rooms(turn.session, unit.id or 0, Room.HUMAS))
    offers = words.setups.Offers(
        unit_id=unit.id or 0,
        invite=None if has_humas else invite(turn, unit),
        code=code(turn, unit) if with_code else None,
        asks_pengurus=not has_pengurus,
        names_unit=len(units.of_chat(turn.session, setup.chat_id)) > 1,
    )
    return words.setups.done(reader, facts, offers)


def invite(turn: Turn, unit: Unit) -> str:
    """A link that opens Telegram's group picker; any admin of the unit may use it."""
    token = tokens.issue(turn.session, INVITE, {"unit": unit.id}, turn.now + INVITE_LIFE)
    return turn.premises.link(token, group=True)


def code(turn: Turn, unit: Unit) -> str:
    """The same, to be typed in the humas room."""
    signs = (CODE_SIGNS, CODE_LENGTH)
    return tokens.issue_code(turn.session, INVITE, {"unit": unit.id}, turn.now + CODE_LIFE, signs)


def _subject(chat: Chat) -> str:
    return f"setup:{chat.id}"

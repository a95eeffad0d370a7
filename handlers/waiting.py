"""What someone under 18 does while she waits for her guardian, and what she is told."""

from datetime import datetime

import words.guardians
from domain.files import document
from domain.guardians import CancelWaiting, SendLetter, SendLink, State
from domain.message import Message
from domain.posting import Lane
from domain.reader import Reader
from domain.refusal import Refusal
from handlers.telling import tell
from handlers.turn import Turn
from storage import chats, tokens, units, waitings, wishes
from storage.outbox import Call
from storage.session import Session
from storage.units import Unit
from storage.waitings import Waiting

GUARDIAN = "guardian"


def reader_of(session: Session, row: Waiting) -> Reader:
    """How the one who waits reads."""
    chat = chats.found(session, row.telegram_id)
    return units.get(session, row.unit_id).reader(chat.language if chat is not None else None)


def page(turn: Turn, row: Waiting) -> Message:
    """Her waiting page."""
    unit = units.get(turn.session, row.unit_id)
    facts = words.guardians.WaitingFacts(unit.name, row.code, State(row.state), row.until)
    return words.guardians.page(reader_of(turn.session, row), facts)


def _mine(turn: Turn) -> Waiting:
    """The row of the one who presses; she may wait no longer."""
    actor = turn.incoming.actor
    row = waitings.of(turn.session, actor.telegram_id) if actor is not None else None
    if row is None:
        raise Refusal("joining-old-card")
    return row


def _link(turn: Turn, row: Waiting) -> str:
    """A link that anybody but she may open, for as long as she waits."""
    return turn.premises.link(tokens.issue(turn.session, GUARDIAN, {"code": row.code}, row.until))


def send_letter(turn: Turn, _: SendLetter) -> None:
    """The letter as a file, made when it leaves."""
    row, reader = _mine(turn), turn.reader
    facts = {"unit": row.unit_id, "code": row.code, "link": _link(turn, row), "language": reader.language}
    caption = words.guardians.letter(reader, row.code)
    turn.put(
        Call(
            "sendDocument",
            document("letter", caption, **facts),
            Lane.REPLY,
            chat_id=turn.chat.id,
            private=True,
        )
    )


def send_link(turn: Turn, _: SendLink) -> None:
    """A message of its own, to hand on."""
    row = _mine(turn)
    unit = units.get(turn.session, row.unit_id)
    turn.say(words.guardians.link(turn.reader, unit.name, _link(turn, row)))


def cancel(turn: Turn, pressed: CancelWaiting) -> None:
    """Asked once more, as a letter may be at home already; then her row goes, and what code and link stood for."""
    row = _mine(turn)
    unit = units.get(turn.session, row.unit_id)
    reader = turn.reader
    if not pressed.sure:
        turn.edit(words.guardians.ask_cancel(reader, row.code, unit.id or 0))
        return
    end(turn.session, row)
    turn.journal("waiting cancelled", f"unit:{unit.id}", unit)
    turn.edit(words.guardians.cancelled(reader))


def end(session: Session, row: Waiting) -> None:
    """Nothing is left of her waiting, nor of what she wanted."""
    wishes.end(session, row.telegram_id)
    waitings.end(session, row)


def tell_child(session: Session, row: Waiting, message: Message, now: datetime) -> None:
    """The result, or what it still waits for; in private, in her unit's quiet hours not."""
    tell(session, row.telegram_id, message, now)


def agreed(session: Session, unit: Unit, row: Waiting, now: datetime) -> None:
    """Her guardian has agreed and it counts: one press is left."""
    message = words.guardians.agreed(reader_of(session, row), unit.name, unit.id or 0)
    tell_child(session, row, message, now)


def tell_guardian(turn: Turn, row: Waiting) -> None:
    """Who agreed by a link hears that the child is a member now, and keeps a button to take it back."""
    if row.guardian_id is not None:
        unit = units.get(turn.session, row.unit_id)
        message = words.guardians.joined(unit.reader(), unit.name, row.code)
        tell(turn.session, row.guardian_id, message, turn.now)

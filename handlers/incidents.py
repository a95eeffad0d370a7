"""When we fail: the person gets an apology with a code, the owner one note an hour, the row is kept for replay."""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime

import words.incidents
from domain.hosting import Replay
from domain.markup import plain
from domain.message import send_params
from domain.permissions import Need
from domain.posting import ChatKind, InboxStatus, Lane
from domain.premises import Premises
from handlers.feature import Feature, Pressed
from handlers.incoming import Incoming
from handlers.telling import owners
from handlers.turn import Turn
from storage import chats, inbox, outbox, recovery
from storage.inbox import InboxRow
from storage.outbox import Call
from storage.session import Session
from words.safety import Caller

GIVEN_UP = re.compile(r"OUT(\d{1,18})")
ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong: the code that people see, the feature, the kind of error, and when (UTC). `is_secret`: what came
    may be a safety report, of which nothing is kept."""

    code: str
    feature: str
    kind: str
    at: datetime
    is_secret: bool = False


def new_code() -> str:
    """Six signs that can be read out over the telephone."""
    return "".join(secrets.choice(ALPHABET) for _ in range(6))


def record(
    session: Session, row: InboxRow, incoming: Incoming | None, fault: Fault, premises: Premises
) -> None:
    """Mark the row failed and say so to whom it concerns."""
    keep(session, row, fault)
    if incoming is not None and incoming.message_id is not None:
        turn = Turn(session, fault.at, incoming, premises)
        apology = (
            words.incidents.lost(Caller(turn.reader, premises.helpline), fault.code)
            if fault.is_secret
            else words.incidents.apology(turn.reader, fault.code)
        )
        if incoming.press_id is not None:
            turn.toast(plain(apology.text), alert=True)
        else:
            turn.say(apology)
    tell_owners(session, fault, premises)


def keep(session: Session, row: InboxRow, fault: Fault) -> None:
    """The row failed; what came is kept for replay, unless it is nobody's to read."""
    inbox.close(session, row.id or 0, InboxStatus.FAILED, fault.at, fault.code)
    if fault.is_secret:
        inbox.empty(session, row.id or 0)


def tell_owners(session: Session, fault: Fault, premises: Premises) -> None:
    """One note per kind of fault and hour, with a button that tries the update again."""
    for owner in owners(session, premises):
        chat = chats.known(session, owner, ChatKind.PRIVATE, fault.at)
        once = f"fault:{fault.feature}:{fault.kind}:{owner}:{fault.at:%Y%m%d%H}"
        reader = Turn.plain_reader(premises)
        say = words.incidents.note_lost if fault.is_secret else words.incidents.note
        params = send_params(say(reader, fault.code, fault.feature, fault.kind))
        call = Call("sendMessage", params, Lane.REPLY, chat_id=chat.id, once=once, private=True)
        outbox.put(session, call, fault.at)


def replay(turn: Turn, pressed: Replay) -> None:
    """The owner lets a failed update be handled again, or a call that was given up."""
    call = GIVEN_UP.fullmatch(pressed.incident)
    if call is not None:
        count = int(recovery.try_again(turn.session, int(call[1]), turn.now))
    else:
        count = inbox.replay(turn.session, pressed.incident)
    turn.journal("replayed", f"incident:{pressed.incident}")
    turn.toast(words.incidents.replayed(turn.reader, count))


FEATURE = Feature(noun="incidents", presses={Replay: Pressed(replay, Need.OWNER)})

"""When we fail: the person gets an apology with a short code, the owner one note an hour, the row is kept for replay."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

import words.incidents
from domain.hosting import Replay
from domain.message import send_params
from domain.posting import ChatKind, InboxStatus, Lane
from domain.premises import Premises
from handlers.feature import Feature, Need, Pressed
from handlers.incoming import Incoming
from handlers.turn import Turn
from storage import chats, inbox, outbox, roles
from storage.inbox import InboxRow
from storage.outbox import Call

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong: the code that people see, the feature, and the kind of error."""

    code: str
    feature: str
    kind: str


def new_code() -> str:
    """Six signs that can be read out over the telephone."""
    return "".join(secrets.choice(ALPHABET) for _ in range(6))


def record(
    session: Session,
    row: InboxRow,
    incoming: Incoming | None,
    premises: Premises,
    fault: Fault,
    now: datetime,
) -> None:
    """Mark the row failed and say so to whom it concerns."""
    inbox.close(session, row.id or 0, InboxStatus.FAILED, now, fault.code)
    if incoming is not None and incoming.chat_id is not None:
        turn = Turn(session, now, incoming, premises)
        if incoming.press_id is not None:
            turn.toast(words.incidents.apology(turn.reader, fault.code).text, alert=True)
        else:
            turn.say(words.incidents.apology(turn.reader, fault.code))
    tell_owners(session, fault, premises, now)


def tell_owners(session: Session, fault: Fault, premises: Premises, now: datetime) -> None:
    """One note per kind of fault and hour, with a button that tries the update again."""
    known = {person.telegram_id for person in roles.owners(session)} | premises.owner_ids
    for owner in sorted(known):
        chat = chats.known(session, owner, ChatKind.PRIVATE, now)
        once = f"fault:{fault.feature}:{fault.kind}:{owner}:{now:%Y%m%d%H}"
        params = send_params(
            words.incidents.note(Turn.plain_reader(premises), fault.code, fault.feature, fault.kind)
        )
        call = Call("sendMessage", params, Lane.REPLY, chat_id=chat.id, once=once, private=True)
        outbox.put(session, call, now)


def replay(turn: Turn, pressed: Replay) -> None:
    """The owner lets a failed update be handled again."""
    count = inbox.replay(turn.session, pressed.incident)
    turn.journal("replayed", f"incident:{pressed.incident}")
    turn.toast(words.incidents.replayed(turn.reader, count))


FEATURE = Feature(noun="incidents", presses={Replay: Pressed(replay, Need.OWNER)})

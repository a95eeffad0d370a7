"""What became of a call that could not be made: given up, or perhaps heard already."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime

import structlog

import words.results
from domain.hosting import SayAgain
from domain.message import send_params
from domain.permissions import Need
from domain.posting import InboxStatus, Lane, OutboxStatus
from domain.premises import Premises
from domain.units import Room
from handlers import case_photos, channels, withdrawing
from handlers.channels import Heard
from handlers.feature import Feature, Pressed
from handlers.incidents import Fault, tell_owners
from handlers.turn import Turn
from storage import inbox, journal, outbox, recovery, units
from storage.inbox import InboxRow
from storage.journal import Line
from storage.outbox import Call, OutboxRow
from storage.session import Session

log = structlog.get_logger()

ADORNING = "setMy"  # command lists and descriptions: the log is enough, nobody misses a message
THEIRS: Mapping[str, Callable[[Session, OutboxRow, Heard, datetime], None]] = {
    "publish": channels.hear,
    "withdraw": withdrawing.hear,
    "case-photo": case_photos.hear,
}
"""Who hears what became of the calls about a subject, and tells people herself."""


def tell(session: Session, row: InboxRow, premises: Premises, now: datetime) -> None:
    """Tell the people it belongs to: a given-up call goes to the owner, an uncertain one is asked of humas."""
    facts = json.loads(row.body or "{}")
    gone = session.get(OutboxRow, facts.get("outbox_id"))
    heard_by = THEIRS.get((gone.subject or "").partition(":")[0]) if gone is not None else None
    if gone is not None:
        journal.note(session, Line(at=now, verb=f"call {facts['result']}", subject=f"outbox:{gone.id}"))
    if gone is not None and heard_by is not None:
        heard_by(session, gone, Heard(facts["result"], tuple(facts.get("messages", ()))), now)
    elif gone is not None:
        uncertain = facts["result"] == "uncertain"
        if not uncertain or not _ask_humas(session, gone, now):
            log.warning("call uncertain" if uncertain else "call given up", row=gone.id, method=gone.method)
            is_hers = uncertain and gone.private  # only she can know, and what it said comes again
            if not gone.method.startswith(ADORNING) and not is_hers:
                tell_owners(session, Fault(f"OUT{gone.id}", gone.method, str(facts["result"]), now), premises)
    inbox.close(session, row.id or 0, InboxStatus.DONE, now)


def _ask_humas(session: Session, gone: OutboxRow, now: datetime) -> bool:
    """Nobody but people can see whether a public message arrived: ask in the humas rooms, else in the chat's own.

    Returns whether anybody could be asked.
    """
    asked = False
    for unit, _ in units.of_chat(session, gone.chat_id or 0):
        for room in units.rooms(session, unit.id or 0, Room.HUMAS) or units.rooms(
            session, unit.id or 0, Room.KADER
        ):
            message = words.results.uncertain(unit.reader(), gone.id or 0)
            outbox.put(session, Call("sendMessage", send_params(message), Lane.REPLY, chat_id=room.id), now)
            asked = True
    return asked


def say_again(turn: Turn, pressed: SayAgain) -> None:
    """Someone looked: it did not arrive, so it goes once more; or it did."""
    gone = turn.session.get(OutboxRow, pressed.outbox_id)
    if gone is not None and gone.status == OutboxStatus.UNCERTAIN:
        verdict = recovery.settle_doubt(turn.session, gone, pressed.again, turn.now)
        turn.journal(verdict, f"outbox:{gone.id}")
    turn.toast(words.results.settled(turn.reader))


FEATURE = Feature(noun="results", presses={SayAgain: Pressed(say_again, Need.HUMAS)})

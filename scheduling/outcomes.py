"""Writes a verdict down: one line for each thing that can become of a call."""

from dataclasses import dataclass
from datetime import datetime

from scheduling.verdicts import (
    Dead,
    Degrade,
    Moved,
    Resend,
    Retry,
    Sent,
    TokenDown,
    Uncertain,
    Unreachable,
    Verdict,
)
from storage import claims
from storage.claims import Claimed, Told
from storage.session import Session


@dataclass(frozen=True, slots=True)
class At:
    """When, and of which bot."""

    now: datetime
    bot_id: int


def mark(
    session: Session, claimed: Claimed, verdict: Verdict | None, messages: tuple[int, ...], at: At
) -> bool:
    """Write down what became of a call; no verdict means that it was not made. Whether anybody but delivery has to
    look at it: what simply arrived, or goes again, makes nothing due, so that ten thousand kits wake nobody."""
    row = claims.known(session, claimed)
    if row is None:
        return False
    match verdict:
        case Sent():
            claims.sent(session, claimed, messages[0] if messages else None, at.now)
            return claims.report(session, claimed, Told("sent", at.bot_id, messages), at.now)
        case Retry():
            claims.retry(session, claimed, verdict.at, verdict.counts, at.now)
        case Moved():
            claims.moved(session, claimed, verdict.new_chat_id, at.now)
        case TokenDown() | None:
            claims.put_back(session, claimed, at.now)
            return False
        case _:
            _failed(session, claimed, verdict, at)
    return True


def _failed(
    session: Session, claimed: Claimed, verdict: Unreachable | Resend | Degrade | Uncertain | Dead, at: At
) -> None:
    match verdict:
        case Unreachable():
            claims.unreachable(session, claimed, verdict.reason, at.now)
            claims.report(session, claimed, Told("dead", at.bot_id), at.now)
        case Resend():
            claims.resend(session, claimed, at.now)
            claims.report(session, claimed, Told("dead", at.bot_id), at.now)
        case Degrade() if verdict.without in claimed.params:
            claims.degrade(session, claimed, verdict.without, at.now)
        case Uncertain():
            claims.uncertain(session, claimed, at.bot_id, at.now)
        case Dead() | Degrade():
            claims.dead(session, claimed, verdict.reason, at.bot_id, at.now)

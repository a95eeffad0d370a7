"""Looks each minute whether anything is overdue without a next step, and says so in /healthz and the log."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog
from sqlmodel import Session

from domain.posting import Lane
from storage import inbox, outbox

log = structlog.get_logger()

INBOX_PATIENCE = timedelta(minutes=2)
PATIENCE = {
    Lane.ALERT: timedelta(minutes=1),
    Lane.PRESS: timedelta(minutes=2),
    Lane.REPLY: timedelta(minutes=10),
    Lane.REMINDER: timedelta(hours=1),
    Lane.BROADCAST: timedelta(hours=6),
}


@dataclass(slots=True)
class Findings:
    """What the last audit found overdue; empty when all is well."""

    overdue: list[str] = field(default_factory=list)


FINDINGS = Findings()


def audit(session: Session, now: datetime) -> None:
    """Compare the age of what waits with what is bearable."""
    overdue = []
    oldest = inbox.oldest_pending(session)
    if oldest is not None and now - oldest > INBOX_PATIENCE:
        overdue.append("inbox")
    for lane, since in outbox.oldest_by_lane(session).items():
        if now - since > PATIENCE[lane]:
            overdue.append(f"outbox {lane.name.lower()}")
    if overdue != FINDINGS.overdue:
        log.warning("overdue", what=overdue) if overdue else log.info("nothing is overdue any more")
    FINDINGS.overdue = overdue

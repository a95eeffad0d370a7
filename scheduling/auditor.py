"""Looks each minute whether anything is overdue without a next step, and says so in /healthz and the log."""

from dataclasses import dataclass, field
from datetime import datetime

import structlog

from domain.health import overdue
from storage import cases, heads, inbox
from storage.session import Session

log = structlog.get_logger()


@dataclass(slots=True)
class Findings:
    """What the last audit found overdue; empty when all is well."""

    overdue: list[str] = field(default_factory=list)


FINDINGS = Findings()


def audit(session: Session, now: datetime) -> None:
    """Compare the age of what waits with what is bearable."""
    late = overdue(
        inbox.oldest_pending(session), heads.oldest_by_lane(session), now, cases.ladder_due(session)
    )
    if late != FINDINGS.overdue:
        log.warning("overdue", what=late) if late else log.info("nothing is overdue any more")
    FINDINGS.overdue = late

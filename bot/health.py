"""What the machine room shows: /healthz for a watchdog, /metrics for Prometheus."""

from datetime import datetime
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from sqlmodel import Session

from domain.posting import Lane
from scheduling.auditor import FINDINGS
from storage import inbox, outbox

REGISTRY = CollectorRegistry()
TURN_SECONDS = Histogram(
    "sinergi_turn_seconds", "Time from picking an update to its commit", ["feature"], registry=REGISTRY
)
SENDS = Counter(
    "sinergi_sends", "Calls to Telegram by method and verdict", ["method", "verdict"], registry=REGISTRY
)
SEND_SECONDS = Histogram("sinergi_send_seconds", "Time from starting a call to its answer", registry=REGISTRY)
INBOX_LAG = Gauge("sinergi_inbox_lag_seconds", "Age of the oldest update that waits", registry=REGISTRY)
OUTBOX_DEPTH = Gauge("sinergi_outbox_depth", "Calls that are ready to go", ["lane"], registry=REGISTRY)


def saw_turn(feature: str, seconds: float) -> None:
    """A turn took this long."""
    TURN_SECONDS.labels(feature).observe(seconds)


def saw_send(method: str, verdict: str, seconds: float) -> None:
    """A call was made and judged."""
    SENDS.labels(method, verdict).inc()
    SEND_SECONDS.observe(seconds)


def metrics(session: Session, now: datetime) -> bytes:
    """The Prometheus page."""
    oldest = inbox.oldest_pending(session)
    INBOX_LAG.set((now - oldest).total_seconds() if oldest else 0)
    depth = outbox.depth(session)
    for lane in Lane:
        OUTBOX_DEPTH.labels(lane.name.lower()).set(depth.get(lane, 0))
    return generate_latest(REGISTRY)


def health(troubles: dict[str, str | None]) -> tuple[bool, dict[str, Any]]:
    """Whether all is well, and what is not: standing troubles and what the auditor found overdue."""
    standing = {name: trouble for name, trouble in troubles.items() if trouble}
    well = not standing and not FINDINGS.overdue
    return well, {"ok": well, "troubles": standing, "overdue": FINDINGS.overdue}

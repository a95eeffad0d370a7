"""What counts as overdue: how long an update, or a message of each lane, may wait."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.posting import Lane

INBOX_PATIENCE = timedelta(minutes=2)
LADDER_PATIENCE = timedelta(minutes=5)
PATIENCE = {
    Lane.ALERT: timedelta(minutes=1),
    Lane.PRESS: timedelta(minutes=2),
    Lane.REPLY: timedelta(minutes=10),
    Lane.REMINDER: timedelta(hours=1),
    Lane.BROADCAST: timedelta(hours=6),
}


def overdue(
    oldest_update: datetime | None,
    oldest_by_lane: Mapping[Lane, datetime],
    now: datetime,
    ladder_due: datetime | None = None,
) -> list[str]:
    """The queues that wait too long, such as "inbox", "ladder" (the next step of an alert is due since `ladder_due`)
    and "outbox alert"; empty when all is well."""
    late = ["inbox"] if oldest_update is not None and now - oldest_update > INBOX_PATIENCE else []
    if ladder_due is not None and now - ladder_due > LADDER_PATIENCE:
        late.append("ladder")
    lanes = [
        f"outbox {lane.name.lower()}"
        for lane, since in oldest_by_lane.items()
        if now - since > PATIENCE[lane]
    ]
    return [*late, *lanes]

"""A picture that was reported has been looked at: its case may be one that stands there already."""

from datetime import datetime

from handlers.channels import Heard
from storage import case_photos
from storage.outbox import OutboxRow
from storage.session import Session


def hear(session: Session, row: OutboxRow, heard: Heard, now: datetime) -> None:
    """Compare it with the others of its unit; one that could not be fetched stays as it is."""
    if heard.result == "sent":
        case_photos.match(session, int((row.subject or "").rpartition(":")[2]), now)

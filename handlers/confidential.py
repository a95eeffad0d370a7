"""Which updates may hold what only one adult may read: of these nothing is kept, not even when we fail."""

from datetime import datetime
from pathlib import Path
from traceback import extract_tb

from domain.alerts import HIDES
from domain.safety import STORY
from storage import drafts
from storage.inbox import InboxRow
from storage.session import Session

FEATURES = ("safety", "safety_desk")
REPORTING, PRESS = "alerts", '"callback_query"'  # of these buttons some take a name off, or hold a code word
COMMAND = "/lapor"


def is_so(session: Session, row: InboxRow, feature: str, now: datetime) -> bool:
    """Whether this update belongs to a safety report, or may become one: her words, a code word, a button; or whether
    who wrote it wants to stay unknown."""
    body = row.body or ""
    if feature == REPORTING and PRESS in body:
        return True
    if feature in FEATURES or COMMAND in body.lower() or HIDES.search(body) is not None:
        return True
    draft = drafts.waiting(session, row.order_key, now)  # in private the chat's id is hers
    return draft is not None and (draft.question == STORY or draft.facts.get("hidden") is True)


def place(error: BaseException) -> str:
    """Where something failed, as "file:line" with the kind of error: its own words may hold hers."""
    steps = extract_tb(error.__traceback__)
    at = f"{Path(steps[-1].filename).name}:{steps[-1].lineno}" if steps else "?"
    return f"{type(error).__name__} in {at}"

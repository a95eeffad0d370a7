"""Looks at pictures that were reported, so that the same picture is one case."""

from collections.abc import Mapping
from datetime import datetime
from subprocess import CalledProcessError
from typing import Any

import structlog

from scheduling import apart
from scheduling.files import Looked, Maker
from storage import case_photos
from storage.session import Session

log = structlog.get_logger()


def look(session: Session, facts: Mapping[str, Any], now: datetime) -> Looked | None:
    """A maker that only looks; None when the picture is not kept any more."""
    number = int(facts["file"])
    file = case_photos.find(session, number)
    if file is None:
        return None

    def keep(later: Session, seen: str) -> None:
        case_photos.note(later, number, seen)

    return Looked(file.file_id, hashed, keep)


def hashed(content: bytes) -> str:
    """What the picture looks like, in hex; "" when it can't be read, or there is nothing to see on it."""
    if not content:
        return ""
    try:
        return apart.made("scheduling.photo_hashing", {}, content).decode()
    except CalledProcessError as error:
        log.warning("a picture could not be looked at", code=error.returncode)
        return ""


MAKERS: Mapping[str, Maker] = {case_photos.NOUN: look}

"""Makes the pictures of promotions small when somebody asked for one; made once, then Telegram has it."""

from collections.abc import Mapping
from datetime import datetime
from subprocess import CalledProcessError
from typing import Any

import structlog

from domain.contents import MediaKind
from domain.files import File
from domain.poster_files import LARGEST_PICTURE
from scheduling import apart
from scheduling.files import Maker, Remade
from storage import contents, poster_files
from storage.poster_files import PosterFile
from storage.session import Session

log = structlog.get_logger()

NAME = "poster.jpg"


def small(session: Session, facts: Mapping[str, Any], now: datetime) -> Remade | None:
    """A maker of the small picture; None when it is not attached any more."""
    post_id, unique_id = int(facts["post"]), str(facts["file"])
    attached = contents.media(session, post_id)
    medium = next((one for one in attached if one.unique_id == unique_id), None)
    if medium is None:
        return None

    def keep(later: Session, result: Any) -> None:
        sent = result[MediaKind.PHOTO][-1] if MediaKind.PHOTO in result else result[MediaKind.DOCUMENT]
        made = PosterFile(
            post_id=post_id,
            unique_id=unique_id,
            file_id=str(sent["file_id"]),
            size=int(sent.get("file_size", 0)),
            at=now,
        )
        poster_files.keep(later, made)

    return Remade(medium.file_id, shrunk, keep)


def shrunk(content: bytes) -> File | None:
    """The picture in at most 200 KB; None when it can't be read, so that it goes as it is."""
    if len(content) <= LARGEST_PICTURE:
        return None
    try:
        made = apart.made("scheduling.shrinking", {"most": LARGEST_PICTURE}, content)
    except CalledProcessError as error:
        log.warning("a picture could not be made smaller", code=error.returncode)
        return None
    return File(NAME, made)


MAKERS: Mapping[str, Maker] = {"small-picture": small}

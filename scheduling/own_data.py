"""Makes the two files with all that is kept of a person, at the moment in which they leave."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import words.own_data
from domain.files import File
from storage import chats, own_data, reach
from storage.session import Session


def page(session: Session, facts: Mapping[str, Any], now: datetime) -> Callable[[], File] | None:
    """The file to be read on a phone; `of` is her Telegram id."""
    chat = chats.found(session, facts["of"])
    if chat is None:
        return None
    own, reader = own_data.view(session, facts["of"], now), reach.reader_in(session, chat)
    return lambda: File("dataku.html", words.own_data.page(reader, own))


def rows(session: Session, facts: Mapping[str, Any], now: datetime) -> Callable[[], File] | None:
    """The file for another program."""
    if chats.found(session, facts["of"]) is None:
        return None
    own = own_data.view(session, facts["of"], now)
    return lambda: File("dataku.json", words.own_data.machine_file(own))


MAKERS = {"own-data-page": page, "own-data-rows": rows}

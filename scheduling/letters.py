"""The letter to a guardian: made when it is sent and kept nowhere."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import words.letters
from domain.files import File
from scheduling import printing
from storage import units
from storage.session import Session


def letter(session: Session, facts: Mapping[str, Any], now: datetime) -> Callable[[], File]:
    """A maker for these facts: the unit's id, the code word, the link and the language."""
    unit = units.get(session, int(facts["unit"]))
    reader = unit.reader(str(facts["language"]))
    text = words.letters.letter(reader, unit.name, str(facts["code"]), str(facts["link"]))
    name = words.letters.file_name(reader)
    return lambda: File(name, printing.printed(text, now))

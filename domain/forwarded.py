"""What somebody forwards or pastes in private: what of it is worth a question, and the doors that may stand open."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from domain.attaching import Attachment
from domain.contents import MediaKind
from domain.links import find, find_each
from domain.presses import Press, press

LIFE = timedelta(hours=24)
MOST_ITEMS = 10
FEWEST_WORDS = 3
THANKS = re.compile(
    r"\W*(?:(?:ma+ka+si+h|terima ?kasih|trims|suwun|matur nuwun|thanks|thank you|thx|jazak\w*|syukron)\b"
    r"|(?:oke?|siap|iya)(?:\W+(?:ya|kak|min|admin|rekan|rekanita))*\W*$)",
    re.IGNORECASE,
)
LONGEST_THANKS = 5  # words; what goes on after it is about something
CUT = "…"


class Door(StrEnum):
    """What may become of it, in the order of the buttons; a door is there only when some feature takes it."""

    VIRAL = "viral"
    HOAX = "hoax"
    SUGGEST = "suggest"
    REPORT = "report"
    PLAN = "plan"
    BROADCAST = "broadcast"
    TAKEOVER = "takeover"


@press("qfd")
@dataclass(frozen=True, slots=True)
class TakeDoor(Press):
    """Do this with what I sent; `token` keeps it for a day."""

    token: str
    door: Door


@dataclass(frozen=True, slots=True)
class Item:
    """One message: its words without secrets, when they were first written (UTC), and the file that came with it."""

    message_id: int
    text: str
    written_at: datetime
    file: Attachment | None = None


@dataclass(frozen=True, slots=True)
class Pasted:
    """All that came together, in its order."""

    items: tuple[Item, ...]

    @property
    def text(self) -> str:
        """Every text once, with an empty line between two."""
        return "\n\n".join(dict.fromkeys(one.text for one in self.items if one.text))

    @property
    def files(self) -> tuple[Attachment, ...]:
        """The files that came with it."""
        return tuple(one.file for one in self.items if one.file is not None)

    @property
    def written_at(self) -> datetime:
        """When its first words were written, by which "besok" is meant; else when it came (UTC)."""
        return next((one.written_at for one in self.items if one.text), self.items[0].written_at)


def is_worth_asking(text: str, *, has_file: bool, is_forward: bool) -> bool:
    """Whether it can be something to act on: a file, a link, what was forwarded, or more than a word or two."""
    return has_file or bool(text and (is_forward or find(text))) or len(text.split()) >= FEWEST_WORDS


def is_thanks(text: str) -> bool:
    """Whether these few words only thank, or say yes."""
    return len(text.split()) <= LONGEST_THANKS and THANKS.match(text) is not None


def cleaned(text: str, links: tuple[str, ...] = ()) -> str:
    """The words without invites, numbers and passwords in links, followed by the `links` that only stood behind
    words, as far as they hold no secret."""
    kept, at = list[str](), 0
    for link in find_each(text):
        if link.secret and link.span is not None and link.span[0] >= at:
            kept += [text[at : link.span[0]], CUT]
            at = link.span[1]
    hidden = (found.safe_url for address in links for found in find(address) if not found.secret)
    lines = ["".join([*kept, text[at:]]).strip(), *dict.fromkeys(one for one in hidden if one)]
    return "\n".join(line for line in lines if line)


def as_facts(pasted: Pasted) -> list[dict[str, Any]]:
    """What is kept of it, as plain values."""
    return [_facts(one) for one in pasted.items]


def _facts(item: Item) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "message": item.message_id,
        "text": item.text,
        "written": item.written_at.isoformat(),
    }
    if item.file is not None:
        file = item.file
        facts["file"] = [file.kind.value, file.file_id, file.unique_id, file.name, file.size]
    return facts


def from_facts(kept: Sequence[Mapping[str, Any]]) -> Pasted:
    """What was kept."""
    return Pasted(tuple(_item(one) for one in kept))


def _item(facts: Mapping[str, Any]) -> Item:
    file = None
    if "file" in facts:
        kind, *others = facts["file"]
        file = Attachment(MediaKind(kind), *others)
    return Item(int(facts["message"]), str(facts["text"]), datetime.fromisoformat(facts["written"]), file)

"""The lines of the checklist: which apply to a plan, who answers each, and which a reader ticks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256

from domain.checklist import dates, links, names, spelling
from domain.checklist.trouble import Trouble
from domain.details import DetailPage
from domain.photo_permissions import Lack


class Item(StrEnum):
    """What is looked at, in the order in which it is asked."""

    PHOTO = "photo"
    CHILDREN = "children"
    RIGHTS = "rights"
    FACTS = "facts"
    NAMES = "names"
    SPELLING = "spelling"
    DATES = "dates"
    LINKS = "links"
    REFERENCE = "reference"


class Answer(StrEnum):
    """What an author says with one tap."""

    DONE = "done"
    NONE = "none"
    NOBODY = "nobody"
    ADULTS = "adults"
    CHILDREN = "children"
    ONE_CHILD = "one-child"
    OURS = "ours"
    ALLOWED = "allowed"


class Mark(StrEnum):
    """How a line stands: looked at by the bot, answered by a person, still to answer, or wrong as far as we see."""

    BOT = "bot"
    ANSWERED = "answered"
    OPEN = "open"
    TROUBLE = "trouble"


class Tick(StrEnum):
    """What a reader ticks herself, beside her yes."""

    CONSENT = "consent"
    REFERENCE = "reference"


WITH_CHILDREN = frozenset({Answer.CHILDREN, Answer.ONE_CHILD})
ANSWERS: Mapping[Item, tuple[Answer, ...]] = {
    Item.PHOTO: (Answer.NOBODY, Answer.ADULTS, Answer.CHILDREN, Answer.ONE_CHILD),
    Item.CHILDREN: (),
    Item.RIGHTS: (Answer.OURS, Answer.ALLOWED),
    Item.FACTS: (Answer.DONE, Answer.NONE),
    Item.NAMES: (Answer.DONE, Answer.NONE),
    Item.SPELLING: (Answer.DONE,),
    Item.DATES: (Answer.DONE,),
    Item.LINKS: (Answer.DONE,),
    Item.REFERENCE: (),
}
FIXED_ON: Mapping[Item, DetailPage] = {
    Item.PHOTO: DetailPage.MEDIA,
    Item.CHILDREN: DetailPage.PERMISSION,
    Item.RIGHTS: DetailPage.MEDIA,
    Item.REFERENCE: DetailPage.SOURCE,
}
"""Where a line is mended; the others in the text."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the checklist looks at: the published texts (each once), the media (unique ids), the day of publishing in
    the plan's zone, the day of its event, and what its photos lack, where children, or one child closely, are seen."""

    text: str
    media: tuple[str, ...] = ()
    day: date | None = None
    event_day: date | None = None
    is_after: bool = False
    source: str = ""
    is_religious: bool = False
    lack: Lack | None = Lack.NONE
    lack_close: Lack | None = Lack.NONE


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it stands; `answer` is what a person said, `about` what to look at."""

    item: Item
    mark: Mark
    answer: Answer | None = None
    troubles: tuple[Trouble, ...] = ()
    about: tuple[str, ...] = ()

    @property
    def may_be_so(self) -> bool:
        """Whether a person can answer it at all."""
        return bool(ANSWERS[self.item]) and not any(one.must_fix for one in self.troubles)


def part_digest(item: Item, sheet: Sheet) -> str:
    """SHA-256 in hex of what this line looks at: an answer counts while it is the same."""
    if item in (Item.PHOTO, Item.CHILDREN, Item.RIGHTS):
        seen = "\n".join(sorted(sheet.media))
    elif item is Item.DATES:
        seen = f"{sheet.day}\n{sheet.event_day}\n{sheet.text}"
    elif item in (Item.FACTS, Item.REFERENCE):
        seen = f"{sheet.source}\n{sheet.text}"
    else:
        seen = sheet.text
    return sha256(seen.encode()).hexdigest()


def judge(sheet: Sheet, answers: Mapping[Item, Answer]) -> tuple[Line, ...]:
    """Every line that applies, as it stands with these answers (those that still count)."""
    lines = (
        _children(sheet, answers) if item is Item.CHILDREN else _JUDGES[item](sheet, answers.get(item))
        for item in Item
    )
    return tuple(one for one in lines if one is not None)


def owed(lines: Sequence[Line]) -> tuple[Item, ...]:
    """What the author still owes before somebody reads it."""
    return tuple(one.item for one in lines if one.mark in (Mark.OPEN, Mark.TROUBLE))


def ticks(lines: Sequence[Line]) -> tuple[Tick, ...]:
    """What a reader ticks beside her yes; at most two."""
    items = {one.item for one in lines}
    asked = ((Item.CHILDREN, Tick.CONSENT), (Item.REFERENCE, Tick.REFERENCE))
    return tuple(tick for item, tick in asked if item in items)


def _asked(item: Item, answer: Answer | None, about: tuple[str, ...] = ()) -> Line:
    """A line that only a person can answer."""
    return Line(item, Mark.OPEN if answer is None else Mark.ANSWERED, answer, about=about)


def _found(item: Item, answer: Answer | None, troubles: tuple[Trouble, ...]) -> Line:
    """A line that the bot looks at; a person may say that it is right so, where that is hers to say."""
    if not troubles:
        return Line(item, Mark.BOT)
    may_stay = answer is not None and not any(one.must_fix for one in troubles)
    return Line(item, Mark.ANSWERED if may_stay else Mark.TROUBLE, answer, troubles)


def _photo(sheet: Sheet, answer: Answer | None) -> Line | None:
    return _asked(Item.PHOTO, answer) if sheet.media else None


def _children(sheet: Sheet, answers: Mapping[Item, Answer]) -> Line | None:
    seen = answers.get(Item.PHOTO)
    if not sheet.media or seen not in WITH_CHILDREN:
        return None
    lack = sheet.lack_close if seen is Answer.ONE_CHILD else sheet.lack
    troubles = (Trouble(f"children-{lack}", must_fix=True),) if lack is not None else ()
    return _found(Item.CHILDREN, None, troubles)


def _rights(sheet: Sheet, answer: Answer | None) -> Line | None:
    return _asked(Item.RIGHTS, answer) if sheet.media else None


def _facts(sheet: Sheet, answer: Answer | None) -> Line | None:
    people = names.named(sheet.text)
    if not (sheet.source or people or names.claims(sheet.text)):
        return None
    return _asked(Item.FACTS, answer)


def _names(sheet: Sheet, answer: Answer | None) -> Line | None:
    people = names.named(sheet.text)
    return _asked(Item.NAMES, answer, people) if people else None


def _spelling(sheet: Sheet, answer: Answer | None) -> Line | None:
    return _found(Item.SPELLING, answer, spelling.troubles(sheet.text)) if sheet.text.strip() else None


def _dates(sheet: Sheet, answer: Answer | None) -> Line | None:
    if sheet.day is None or not dates.speaks_of_time(sheet.text):
        return None
    troubles = dates.troubles(sheet.text, sheet.day, sheet.event_day, is_after=sheet.is_after)
    event = None if sheet.is_after else sheet.event_day
    if troubles or dates.are_all_checked(sheet.text, sheet.day, event):
        return _found(Item.DATES, answer, troubles)
    return _asked(Item.DATES, answer)


def _links(sheet: Sheet, answer: Answer | None) -> Line | None:
    has_some = links.has_links(sheet.text)
    return _found(Item.LINKS, answer, links.troubles(sheet.text)) if has_some else None


def _reference(sheet: Sheet, _: Answer | None) -> Line | None:
    if not sheet.is_religious:
        return None
    missing = () if sheet.source.strip() else (Trouble("reference-missing", must_fix=True),)
    return _found(Item.REFERENCE, None, missing)


_JUDGES: Mapping[Item, Callable[[Sheet, Answer | None], Line | None]] = {
    Item.PHOTO: _photo,
    Item.RIGHTS: _rights,
    Item.FACTS: _facts,
    Item.NAMES: _names,
    Item.SPELLING: _spelling,
    Item.DATES: _dates,
    Item.LINKS: _links,
    Item.REFERENCE: _reference,
}

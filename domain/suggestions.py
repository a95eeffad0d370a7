"""Suggestions: what members propose to humas, what they allow, how far it is, and until when it is answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from domain.leak_guard import find as find_leaks
from domain.leak_guard import mask
from domain.links import find, identify
from domain.planning import title_of
from domain.posts import LONGEST_TITLE

FIRST_REMINDER = timedelta(days=2)
ANSWER_WITHIN = timedelta(days=3)
ENOUGH_REMINDERS = 2
POSTPONED_FOR = timedelta(days=7)
ANSWER_OF_HERS = timedelta(days=7)
BEGUN_LIFE = timedelta(hours=24)
KEPT_AFTER = timedelta(days=365)  # after it was settled, about a term
MOST_OPEN = 5  # of one person in one unit, so that humas can answer them
LOOK_EVERY = timedelta(hours=6)  # at the plan that a suggestion became
FAIR_SPAN = timedelta(days=90)
LONGEST_TEXT = 3000
LONGEST_ANSWER = 1000
LONGEST_QUESTION = 300
MOST_LISTED = 8


class Kind(StrEnum):
    """What is proposed: content, working together, or help of the kinds that need no account of one's own."""

    CONTENT = "content"
    COLLAB = "collab"
    CAPTION = "caption"
    DESIGN = "design"
    IDEA = "idea"
    NOTULEN = "notulen"


HELP = (Kind.CAPTION, Kind.DESIGN, Kind.IDEA, Kind.NOTULEN)
REPOSTABLE = frozenset({Kind.CONTENT, Kind.CAPTION, Kind.DESIGN, Kind.IDEA})
"""Kinds of which something could be published, so that her permission is asked."""


class State(StrEnum):
    """BEGUN: she has not sent it yet. ASKED: humas waits for her answer. POSTPONED: humas comes back to it.
    TAKEN: it is a plan. OUT: that plan is published."""

    BEGUN = "begun"
    OPEN = "open"
    ASKED = "asked"
    POSTPONED = "postponed"
    TAKEN = "taken"
    OUT = "out"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


WAITING = (State.OPEN, State.ASKED, State.POSTPONED)
SETTLED = (State.OUT, State.DECLINED, State.WITHDRAWN)
STANDING = (*WAITING, State.TAKEN, State.OUT)


class Allows(StrEnum):
    """What its maker allows; NOT_HERS: somebody else made it, so nothing may be published."""

    NAMED = "named"
    UNNAMED = "unnamed"
    STORY = "story"
    NOT_HERS = "not-hers"


REPOST = (Allows.NAMED, Allows.UNNAMED)


class Question(StrEnum):
    """What humas may ask back without writing words of their own."""

    MORE = "more"
    WHEN = "when"
    HERS = "hers"
    FACES = "faces"
    FILE = "file"


class Reason(StrEnum):
    """Why it does not fit; each answer also says what she could try."""

    HAD = "had"
    THEME = "theme"
    FACES = "faces"
    SOURCE = "source"
    FULL = "full"


class Page(StrEnum):
    """Which side of humas's card is up."""

    MAIN = "main"
    MORE = "more"
    ASK = "ask"
    DECLINE = "decline"
    FAIR = "fair"


class SuggestionFacts(Protocol):
    """What words and rules need of a suggestion; times in UTC."""

    @property
    def id(self) -> int | None: ...
    @property
    def person_id(self) -> int | None: ...
    @property
    def kind(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def link(self) -> str: ...
    @property
    def file_kind(self) -> str: ...
    @property
    def file_size(self) -> int: ...
    @property
    def allows(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def at(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Fairness:
    """Whose content was taken lately: adults by name, all others as numbers. `never`: members who had none taken."""

    adults: tuple[tuple[str, int], ...]
    minors: int
    minors_taken: int
    never: int


def choices(*, is_minor: bool) -> tuple[Allows, ...]:
    """What she may choose; nobody under 18 is named in public."""
    named = () if is_minor else (Allows.NAMED,)
    return (*named, Allows.UNNAMED, Allows.STORY, Allows.NOT_HERS)


def asks_permission(kind: str) -> bool:
    """Whether something of it could be published."""
    return kind in REPOSTABLE


def first_kind(*, has_content: bool) -> Kind:
    """What something is that she sent without saying what: a link or a file is content, words are an idea."""
    return Kind.CONTENT if has_content else Kind.IDEA


def may_show(allows: str, kind: str) -> bool:
    """Whether nothing of what she sent has to be kept out of a plan."""
    return allows in REPOST or not asks_permission(kind)


def parted(text: str) -> tuple[str, str, str]:
    """Her words, the first link in them that holds no secret, and its one identity ("" where there is none)."""
    link = next((one for one in find(text) if not one.secret and one.safe_url), None)
    if link is None or link.safe_url is None:
        return text.strip()[:LONGEST_TEXT], "", ""
    begin, end = link.span or (0, 0)
    said = f"{text[:begin].rstrip()}\n{text[end:].lstrip()}".strip()
    return said[:LONGEST_TEXT], link.safe_url, link.key


def guarded(text: str) -> str:
    """Her words as humas reads them: numbers, addresses and children beside their schools only hinted at."""
    return mask(text, find_leaks(text))


def title(text: str, link: str) -> str:
    """What a plan that comes of it is called: the first line of her words, else where the link leads."""
    first = next((line for line in title_of(text, ()).splitlines() if line.strip()), "")
    return (first or link)[:LONGEST_TITLE]


def is_unknown(link: str) -> bool:
    """Whether the link is a short one of which only opening it tells what it is."""
    known = identify(link) if link else None
    return known is not None and known.opaque


def next_reminder(open_since: datetime, reminded: int) -> datetime | None:
    """When (UTC) humas is reminded next of what has waited since then: after two days and after three."""
    after: Mapping[int, timedelta] = {0: FIRST_REMINDER, 1: ANSWER_WITHIN}
    return open_since + after[reminded] if reminded in after else None

"""The ethics guide: its sections, how a unit's own edition changes them, and when the pledge is due."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from domain.presses import Press, press

FIRST_EDITION = 1
SECTIONS_A_PAGE = 7
NEW = ""


@press("gul")
@dataclass(frozen=True, slots=True)
class ShowSections(Press):
    """The list of sections, in place."""

    page: int = 0


@press("gus")
@dataclass(frozen=True, slots=True)
class ReadSection(Press):
    """One section: in place in private; from a group the private chat opens with it."""

    key: str


@press("guj")
@dataclass(frozen=True, slots=True)
class ShowPledge(Press):
    """Read the pledge."""


@press("gup")
@dataclass(frozen=True, slots=True)
class Pledge(Press):
    """I promise."""


class SectionFacts(Protocol):
    """A section as it stands in an edition."""

    @property
    def key(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def is_hidden(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Section:
    """One section: plain text, paragraphs apart by an empty line. `key` names it in every language and edition."""

    key: str
    title: str
    text: str
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Guide:
    """An edition as one reader sees it, hidden sections included."""

    edition: int
    sections: Sequence[Section]

    @property
    def shown(self) -> Sequence[Section]:
        """What everybody may read."""
        return [one for one in self.sections if not one.is_hidden]

    def find(self, key: str) -> Section | None:
        """The section of this name, hidden or not."""
        return next((one for one in self.sections if one.key == key), None)

    def beside(self, key: str) -> tuple[Section | None, Section | None]:
        """What stands before and after a section, without what is hidden."""
        shown = self.shown
        place = next((number for number, one in enumerate(shown) if one.key == key), None)
        if place is None:
            return None, None
        before = shown[place - 1] if place else None
        return before, shown[place + 1] if place + 1 < len(shown) else None


def effective(shipped: Sequence[Section], changed: Iterable[SectionFacts]) -> tuple[Section, ...]:
    """The shipped sections with those that an edition changed in their places, and its new ones behind them."""
    theirs = {one.key: Section(one.key, one.title, one.text, one.is_hidden) for one in changed}
    ours = [theirs.pop(one.key, one) for one in shipped]
    return (*ours, *sorted(theirs.values(), key=lambda one: (len(one.key), one.key)))


def new_key(edition: int) -> str:
    """How a section that this edition adds is called; later ones sort behind."""
    return f"x{edition}"


def pledge_due(pledged: int, newest_edition_that_asks: int) -> bool:
    """Whether she has not pledged since an edition asked for it; 0 stands for never."""
    return pledged < newest_edition_that_asks

"""The days that are remembered every year, under all the names by which people call them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from domain import recurrence
from domain.recurrence import HijriYearly, LastWeekday, Recurrence
from domain.tables import rows

WORD = re.compile(r"\w+(?:['’‘ʼ`-]\w+)*")
APOSTROPHES = str.maketrans("", "", "'’‘ʼ`")
ORDINAL = re.compile(r"ke-?\d+")  # "Harlah ke-73 IPNU" is Harlah IPNU
GAP = re.compile(r"[\s'’‘ʼ`.()]+")  # "Isra' Mi'raj", "KH. M. Hasyim"
SAME_WORD = {"harlah": ("hari lahir", "milad")}
# Hari Guru Sedunia is not our Hari Guru, Tahun Baru Imlek not our Tahun Baru.
OF_SOMETHING_ELSE = frozenset(
    {"sedunia", "dunia", "internasional", "imlek", "tionghoa", "cina", "china", "saka", "ketupat"}
    | {"islam", "hijriah", "hijriyah"}
)

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Commemoration:
    """A remembered day: its name, when it comes, what else it is called, and a timeless fact about it.

    A routine is a habit or a season that every group dates for itself, not a day that all share.
    """

    name: str
    recurrence: Recurrence
    spellings: frozenset[Words]
    is_routine: bool
    note: str

    @property
    def is_hijri(self) -> bool:
        return isinstance(self.recurrence, HijriYearly | LastWeekday)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text in its plain form, and the characters that it stands on."""

    plain: str
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of a text in lower case and without apostrophes."""
    return [
        Word(found[0].casefold().translate(APOSTROPHES), found.start(), found.end())
        for found in WORD.finditer(text)
    ]


def plain(name: str) -> Words:
    """A name reduced to what counts when two names are compared."""
    return tuple(word.plain for word in words_of(name))


def named_in(text: str) -> Iterator[tuple[Commemoration, tuple[int, int]]]:
    """The commemorations named in a text, from left to right, with the characters (start, end) of each name.

    Whole words only; where several names begin at the same word the longest counts.
    """
    words = [word for word in words_of(text) if not ORDINAL.fullmatch(word.plain)]
    at = 0
    while at < len(words):
        found = _longest(text, words[at : at + LONGEST_NAME + 1])
        if found is None:
            at += 1
            continue
        commemoration, length = found
        yield commemoration, (words[at].start, words[at + length - 1].end)
        at += length


def _longest(text: str, words: list[Word]) -> tuple[Commemoration, int] | None:
    """The commemoration with the longest name that stands at the beginning of these words."""
    together = _unbroken(text, words)
    for length in range(min(together, LONGEST_NAME), 0, -1):
        commemoration = BY_WORDS.get(tuple(word.plain for word in words[:length]))
        if commemoration is None:
            continue
        is_other = length < together and words[length].plain in OF_SOMETHING_ELSE
        return None if is_other else (commemoration, length)
    return None


def _unbroken(text: str, words: list[Word]) -> int:
    """How many of the words follow each other with nothing but space, apostrophes or an ordinal between."""
    for number, (word, following) in enumerate(pairwise(words), start=1):
        between = re.sub(rf"\b{ORDINAL.pattern}\b", " ", text[word.end : following.start].casefold())
        if not GAP.fullmatch(between):
            return number
    return len(words)


def _spellings(name: str, spoken: str) -> frozenset[Words]:
    """All the ways to write a name: as listed, and with the words that mean the same."""
    listed = [plain(each) for each in (name, *spoken.split("|")) if each]
    swapped = (
        (*plain(same), *spelling[1:]) for spelling in listed for same in SAME_WORD.get(spelling[0], ())
    )
    return frozenset([*listed, *swapped])


COMMEMORATIONS: tuple[Commemoration, ...] = tuple(
    Commemoration(
        row["name"],
        recurrence.read(row["rule"]),
        _spellings(row["name"], row["spoken"]),
        row["routine"] == "yes",
        row["note"],
    )
    for row in rows("commemorations.tsv")
)
BY_WORDS = {
    spelling: commemoration
    for commemoration in COMMEMORATIONS
    for spelling in commemoration.spellings
    if not commemoration.is_routine
}
LONGEST_NAME = max(map(len, BY_WORDS))

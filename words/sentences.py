"""Finds a sentence in words/<language>/*.ftl and fills in its facts, escaped and in the reader's terms."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from babel import Locale
from babel.plural import PluralRule
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Message
from fluent.syntax import FluentParser, ast

from domain.markup import Safe
from domain.reader import Reader
from words.formats import clock, day_full, duration, moment_full

__all__ = ["ALWAYS", "LANGUAGES", "MissingWords", "Safe", "Sentences", "load", "read", "sentences"]

FOLDER = Path(__file__).parent
LANGUAGES = ("id", "en")
ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
ALWAYS = frozenset({"address", "salam"})  # facts that every sentence may use without being given them
LONGEST_FACT = (
    1000  # fluent.runtime refuses a part of more than 2,500 characters; longer facts step around it
)


class MissingWords(LookupError):
    """A sentence or one of its facts is missing, or a sentence file can't be read."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of one reader; call it with a message id and the facts of that sentence."""

    reader: Reader
    bundle: FluentBundle

    def __call__(self, message_id: str, /, **facts: object) -> Safe:
        """The sentence as Telegram HTML.

        Texts are escaped unless they are Safe. Aware moments, days, hours and lengths of time are written
        out in the reader's language and zone. Numbers choose plural forms and get a thousands mark (so give
        a year as text). True and False are "yes" and "no" to choose by. Raises MissingWords for an unknown
        id, a missing fact or one of another kind, ValueError for a naive moment.
        """
        if not self.bundle.has_message(message_id):
            raise MissingWords(f"{self.reader.language}: no sentence {message_id}")
        long: dict[str, str] = {}
        given = {"address": self.reader.address, "salam": self.reader.salam, **facts}
        shown = {name: self._fact(name, fact, long) for name, fact in given.items()}
        pattern = self.bundle.get_message(message_id).value
        text, errors = self.bundle.format_pattern(pattern, shown) if pattern else (None, [])
        if errors or not isinstance(text, str):
            raise MissingWords(f"{self.reader.language}: {message_id}: {errors or 'no text'}")
        for mark, fact in long.items():
            text = text.replace(mark, fact)
        return Safe(text)

    def _fact(self, name: str, fact: object, long: dict[str, str]) -> str | int | float | Decimal:
        shown = _written(self.reader, fact)
        if shown is None:
            raise MissingWords(f"{self.reader.language}: fact {name} is {fact!r}, which has no words")
        if not isinstance(shown, str) or len(shown) <= LONGEST_FACT:
            return shown
        mark = f"\x00{len(long)}\x00"
        long[mark] = shown
        return mark


def sentences(reader: Reader) -> Sentences:
    """The sentences in the reader's language; MissingWords for a language that has none."""
    return Sentences(reader, load(reader.language))


PLURALS = {"id": {}, "en": {"one": "i = 1 and v = 0"}}


class _Tongue(Locale):
    """A language whose plural forms are known without Babel's data, which it then reads when a number or a moment is
    first written out: 5 MB for both languages."""

    @property
    def plural_form(self) -> PluralRule:
        """As the Unicode CLDR has it."""
        return PluralRule(PLURALS[self.language])


class Library(FluentBundle):
    """All sentences of a language. A file is parsed when one of its sentences is first wanted: most of them never are
    while the bot waits, and parsed they take twenty times as much memory as written."""

    def __init__(self, folder: Path, language: str) -> None:
        super().__init__([language], use_isolating=False)
        self._unread = sorted(folder.glob("*.ftl"))

    def _get_babel_locale(self) -> Locale:
        return _Tongue(self.locales[0])

    def has_message(self, message_id: str) -> bool:
        """Whether a sentence of this id stands in one of the files; its file is read."""
        self._find(message_id)
        return super().has_message(message_id)

    def _lookup(self, entry_id: str, term: bool = False) -> Message:
        """Also for what one sentence takes from another; the one place through which fluent.runtime asks."""
        self._find(f"-{entry_id}" if term else entry_id)
        return super()._lookup(entry_id, term)

    def _find(self, name: str) -> None:
        known = self._terms if name.startswith("-") else self._messages
        if name.removeprefix("-") in known:
            return
        begins = re.compile(rf"^{re.escape(name)} *=", re.MULTILINE)
        likely = sorted(self._unread, key=lambda one: not name.startswith(one.stem.replace("_", "-")))
        path = next((one for one in likely if begins.search(one.read_text(encoding="utf-8"))), None)
        if path is not None:
            self.parse(path)

    def parse(self, path: Path) -> None:
        """Read one file; MissingWords where it can't be read."""
        text = path.read_text(encoding="utf-8")
        # positions of every word would be two thirds of what is kept
        resource = FluentParser(with_spans=False).parse(text)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                raise MissingWords(_trouble(path, text))
        self.add_resource(resource)
        self._unread.remove(path)


@lru_cache
def load(language: str) -> Library:
    """All sentences of a language, each file read once; MissingWords for a language without any."""
    if language not in LANGUAGES:
        raise MissingWords(f"no sentences in {language!r}")
    return Library(FOLDER / language, language)


def read(folder: Path, language: str) -> Library:
    """The sentences of a folder, every file parsed; MissingWords for a file that can't be read or an id that stands
    twice."""
    library, places = Library(folder, language), dict[str, str]()
    for path in sorted(folder.glob("*.ftl")):
        library.parse(path)
        for name in ENTRY.findall(path.read_text(encoding="utf-8")):
            if name in places:
                raise MissingWords(f"{language}/{path.name}: {name} stands in {places[name]} too")
            places[name] = path.name
    return library


def _trouble(path: Path, text: str) -> str:
    placed = next(one for one in FluentParser().parse(text).body if isinstance(one, ast.Junk))
    line = text.count("\n", 0, placed.span.start if placed.span else 0) + 1
    return f"{path.parent.name}/{path.name} line {line}: {placed.annotations[0].message}"


def _written(reader: Reader, fact: object) -> str | int | float | Decimal | None:
    match fact:
        case bool():
            return "yes" if fact else "no"
        case Safe() | int() | float() | Decimal():
            return fact
        case str():
            return _escaped(fact)
        case _:
            return _timely(reader, fact)


def _timely(reader: Reader, fact: object) -> str | None:
    match fact:
        case datetime():
            return moment_full(reader, fact)
        case date():
            return day_full(reader, fact)
        case time():
            return clock(reader, fact)
        case timedelta():
            return duration(reader, fact)
        case _:
            return None


def _escaped(text: str) -> str:
    """Only the named entities that Telegram knows: html.escape would write the apostrophe as a number."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")

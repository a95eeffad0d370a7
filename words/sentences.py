"""Finds a sentence in words/<language>/*.ftl and fills in its facts, escaped and in the reader's terms."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from domain.markup import Safe
from domain.reader import Reader
from words.formats import clock, day_full, duration, moment_full

__all__ = ["ALWAYS", "LANGUAGES", "MissingWords", "Safe", "Sentences", "load", "read", "sentences"]

FOLDER = Path(__file__).parent
LANGUAGES = ("id", "en")
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


@lru_cache
def load(language: str) -> FluentBundle:
    """All sentences of a language, read once; MissingWords as in `read`, or for a language without any."""
    if language not in LANGUAGES:
        raise MissingWords(f"no sentences in {language!r}")
    return read(FOLDER / language, language)


def read(folder: Path, language: str) -> FluentBundle:
    """The sentences of a folder; MissingWords for a file that can't be read or an id that stands twice."""
    bundle, seen = FluentBundle([language], use_isolating=False), dict[str, str]()
    parser = FluentParser(with_spans=False)  # positions of every word would be two thirds of what is kept
    for path in sorted(folder.glob("*.ftl")):
        text = path.read_text(encoding="utf-8")
        resource = parser.parse(text)
        for entry in resource.body:
            _check(entry, path, text, seen)
        bundle.add_resource(resource)
    return bundle


def _check(entry: ast.EntryType, path: Path, text: str, seen: dict[str, str]) -> None:
    if isinstance(entry, ast.Junk):
        placed = next(one for one in FluentParser().parse(text).body if isinstance(one, ast.Junk))
        line = text.count("\n", 0, placed.span.start if placed.span else 0) + 1
        raise MissingWords(f"{path.parent.name}/{path.name} line {line}: {placed.annotations[0].message}")
    if isinstance(entry, ast.Message | ast.Term):
        name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
        if name in seen:
            raise MissingWords(f"{path.parent.name}/{path.name}: {name} stands in {seen[name]} too")
        seen[name] = path.name


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

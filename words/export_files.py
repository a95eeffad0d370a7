"""What stands in an exported file: headings, cells in words, and the first sheet that tells what it is."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from domain.export_columns import FIELDS, Field, Noun, Sort
from domain.export_people import Numbered
from domain.exports import MOST_ROWS, Form, What
from domain.figures import Stretch
from domain.handles import shown
from domain.markup import plain
from domain.reader import Reader
from domain.sheets import Cell, Column, Kind, Row, Sheet, day, moment
from domain.suggestions import guarded
from words.exports import days
from words.formats import moment_full
from words.posts import platform
from words.sentences import sentences

KINDS = {
    Sort.NUMBER: Kind.NUMBER,
    Sort.LASTED: Kind.NUMBER,
    Sort.MOMENT: Kind.MOMENT,
    Sort.DAY: Kind.DAY,
    Sort.LINK: Kind.LINK,
}
A_MINUTE = timedelta(minutes=1)
WORDED = (Sort.CODE, Sort.PLATFORM, Sort.ACCOUNT, Sort.PERSON)


def _minutes(lasted: timedelta) -> int:
    return round(lasted / A_MINUTE)


PLAIN: Mapping[Sort, Callable[[Any], Cell]] = {
    Sort.DAY: day,
    Sort.LASTED: _minutes,
    Sort.NUMBER: int,
    Sort.HEARD: guarded,
}


def _said(reader: Reader, name: str, /, **facts: object) -> str:
    return plain(sentences(reader)(f"exports-{name}", **facts))


def file_name(reader: Reader, what: What, stretch: Stretch, ending: str) -> str:
    """The file's name: what is in it, and of which days."""
    days = dict.fromkeys((stretch.first.isoformat(), stretch.last.isoformat()))
    return f"{_said(reader, 'file', what=what, days='-'.join(days))}.{ending}"


def title(reader: Reader, unit: str) -> str:
    """What the file calls itself."""
    return _said(reader, "file-title", unit=unit)


def sheet_name(reader: Reader, noun: Noun) -> str:
    """What a sheet is called."""
    return _said(reader, f"sheet-{noun}")


def sheet(reader: Reader, noun: Noun) -> Sheet:
    """An empty sheet with its headings."""
    columns = tuple(
        Column(_said(reader, f"column-{one.name}"), KINDS.get(one.sort, Kind.TEXT), one.width)
        for one in FIELDS[noun]
    )
    return Sheet(sheet_name(reader, noun), columns)


def cut(reader: Reader) -> str:
    """Instead of the rows that have no room."""
    return _said(reader, "cut", most=MOST_ROWS)


def about(
    reader: Reader, unit: str, stretch: Stretch, counts: Sequence[tuple[Noun, int]], now: datetime
) -> Sheet:
    """The first sheet: of whom, of which days, how much of what, and how it is to be read."""
    facts: list[tuple[str, Cell]] = [
        (_said(reader, "about-unit"), unit),
        (_said(reader, "about-days"), days(reader, stretch)),
        (_said(reader, "about-made"), moment_full(reader, now)),
        *((sheet_name(reader, noun), count) for noun, count in counts),
    ]
    facts += [
        (_said(reader, "about-note"), _said(reader, f"note-{one}")) for one in ("people", "safety", "times")
    ]
    columns = (Column(_said(reader, "about-what"), width=28), Column(_said(reader, "about-told"), width=100))
    return Sheet(_said(reader, "sheet-about"), columns, tuple(facts))


class Cells:
    """Turns what was read into cells, for one reader and one file: words that were said once are remembered."""

    def __init__(self, reader: Reader, people: Numbered) -> None:
        self._reader = reader
        self._people = people
        self._known: dict[tuple[str, object], str] = {}

    def row(self, fields: Sequence[Field], values: Sequence[Any]) -> Row:
        """A row of a sheet."""
        return tuple(self._cell(one, value) for one, value in zip(fields, values, strict=True))

    def _cell(self, field: Field, value: Any) -> Cell:
        if value is None:
            return None
        if field.sort in WORDED:
            return self._worded(field, value)
        if field.sort is Sort.MOMENT:
            return moment(value, self._reader.zone)
        return PLAIN.get(field.sort, str)(value)

    def _worded(self, field: Field, value: Any) -> str:
        key = (field.codes or field.sort, value)
        if key not in self._known:
            self._known[key] = self._say(field, value)
        return self._known[key]

    def _say(self, field: Field, value: Any) -> str:
        if field.sort is Sort.CODE:
            return _said(self._reader, f"code-{field.codes}", code=value)
        if field.sort is Sort.PLATFORM:
            return plain(platform(self._reader, value))
        if field.sort is Sort.ACCOUNT:
            return f"{plain(platform(self._reader, value[0]))} {shown(*value)}"
        its, number = self._people.of(value)
        return _said(self._reader, "person", who=its.who, name=its.name, number=str(number))


def ending(form: Form, sheets: int) -> str:
    """What the file's name ends in; several tables are packed into one file."""
    return "zip" if form is Form.CSV and sheets > 1 else form.value

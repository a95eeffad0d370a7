"""The report of a promotion as a spreadsheet: what its sheets are called, and what stands in them."""

from collections.abc import Mapping
from datetime import datetime

from domain.markup import plain
from domain.promotion_counts import What
from domain.promotion_reports import Book, Cell, FileReport, Sheet, day_of
from domain.reader import Reader
from domain.similarity import reading
from words.posts import platform
from words.sentences import sentences

WIDE, NARROW = 40, 12
COLUMNS = (
    What.ARRIVED,
    What.SEEN,
    What.GUESTS_SEEN,
    What.TAKEN,
    What.DONE,
    What.PROVEN,
    What.POSTS,
    What.WHATSAPP,
    What.GUESTS_WHATSAPP,
)


def file_name(reader: Reader, now: datetime) -> str:
    """The file's name, with its day."""
    return plain(sentences(reader)("promotion-reports-file", day=day_of(now, reader.zone).isoformat()))


def book(reader: Reader, report: FileReport, now: datetime) -> Book:
    """All of it as a spreadsheet; no minor is named in it."""
    sheets = (
        _summary(reader, report),
        _rows(reader, report),
        _captions(reader, report),
        _links(reader, report),
        _thanks(reader, report),
    )
    return Book(report.view.title, now.isoformat(), sheets)


def _said(reader: Reader, name: str, **facts: object) -> str:
    return plain(sentences(reader)(f"promotion-reports-{name}", **facts))


def _sheet(reader: Reader, name: str, columns: Mapping[str, int], rows: list[tuple[Cell, ...]]) -> Sheet:
    head = tuple(_said(reader, f"column-{one}") if one else "" for one in columns)
    return Sheet(_said(reader, f"sheet-{name}"), tuple(columns.values()), head, tuple(rows))


def _summary(reader: Reader, report: FileReport) -> Sheet:
    view = report.view
    facts: list[tuple[Cell, ...]] = [
        (_said(reader, "column-title"), view.title),
        (_said(reader, "column-unit"), report.unit),
        (_said(reader, "column-sent"), _said(reader, "moment", at=view.sent_at)),
        (_said(reader, "column-ends"), _said(reader, "moment", at=view.ended_at or view.closes_at)),
        (_said(reader, "column-state"), _said(reader, "state", ending=view.ending or "open")),
        (_said(reader, "column-groups"), view.tally.total(What.GROUPS)),
    ]
    facts += [(_said(reader, f"column-{what}"), view.tally.total(what)) for what in COLUMNS]
    if view.likeness is not None:
        said = _said(reader, "likeness", percent=view.likeness, kind=reading(view.likeness))
        facts.append((_said(reader, "column-likeness"), said))
    return _sheet(reader, "summary", {"": WIDE, "number": WIDE}, facts)


def _rows(reader: Reader, report: FileReport) -> Sheet:
    rest = _said(reader, "rest")
    rows: list[tuple[Cell, ...]] = [
        (unit or rest, department or (rest if unit else ""), *(numbers.get(what, 0) for what in COLUMNS))
        for unit, department, numbers in report.rows
    ]
    columns = {"unit": WIDE, "department": NARROW * 2, **{what.value: NARROW for what in COLUMNS}}
    return _sheet(reader, "rows", columns, rows)


def _captions(reader: Reader, report: FileReport) -> Sheet:
    rows: list[tuple[Cell, ...]] = [
        (plain(platform(reader, one.platform)) if one.platform else "", one.text, one.dealt)
        for one in report.captions
    ]
    return _sheet(reader, "captions", {"platform": NARROW * 2, "caption": WIDE * 2, "dealt": NARROW}, rows)


def _links(reader: Reader, report: FileReport) -> Sheet:
    rows: list[tuple[Cell, ...]] = [(one,) for one in report.links]
    left = report.view.tally.total(What.POSTS) - len(report.links)
    rows += [(_said(reader, "more-links", count=left),)] if left > 0 else []
    return _sheet(reader, "links", {"link": WIDE * 2}, rows)


def _thanks(reader: Reader, report: FileReport) -> Sheet:
    rows: list[tuple[Cell, ...]] = [(one,) for one in report.thanked.names]
    others = report.thanked.others
    rows += [(_said(reader, "more-people", count=others),)] if others else []
    return _sheet(reader, "thanks", {"name": WIDE}, rows)

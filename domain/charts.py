"""A board of charts before it is drawn: every sentence and every number on it already in words.

`is_half`: the chart takes half of the width; two such that follow each other stand side by side.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class ChartKind(StrEnum):
    """How a chart is drawn."""

    BARS = "bars"
    LINES = "lines"
    TABLE = "table"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Bars:
    """One bar below the other: (name, how long, what stands at its end), in this order; without a length there is no
    bar, as for what is left together."""

    title: str
    rows: tuple[tuple[str, float | None, str], ...]
    note: str = ""
    is_half: bool = False
    kind: str = ChartKind.BARS


@dataclass(frozen=True, slots=True)
class Line:
    """One line through time: a value (None: nothing was measured) and its words for each label of the chart."""

    name: str
    values: tuple[float | None, ...]
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """At most three lines over the same times, oldest first; the words of the newest value stand at its end."""

    title: str
    labels: tuple[str, ...]
    lines: tuple[Line, ...]
    note: str = ""
    is_half: bool = False
    kind: str = ChartKind.LINES


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words below a head; the first column is the widest, the others are numbers set to the right."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    kind: str = ChartKind.TABLE


@dataclass(frozen=True, slots=True)
class Numbers:
    """At most four large numbers side by side: (number, what it counts, how it changed or "")."""

    title: str
    cells: tuple[tuple[str, str, str], ...]
    note: str = ""
    kind: str = ChartKind.NUMBERS


Chart = Bars | Lines | Table | Numbers


@dataclass(frozen=True, slots=True)
class Board:
    """A picture for a phone: charts from top to bottom; where there is none, `empty` is said. `color` is the unit's
    (domain.colors.Color)."""

    title: str
    subtitle: str
    charts: tuple[Chart, ...]
    empty: str = ""
    foot: str = ""
    color: str = ""


def read(asked: Mapping[str, Any]) -> Board:
    """The board that was written as JSON (dataclasses.asdict)."""
    return Board(**{**asked, "charts": tuple(_chart(one) for one in asked["charts"])})


def _chart(one: Mapping[str, Any]) -> Chart:
    match ChartKind(one["kind"]):
        case ChartKind.BARS:
            return Bars(**{**one, "rows": _rows(one["rows"])})
        case ChartKind.LINES:
            lines = (Line(line["name"], tuple(line["values"]), tuple(line["shown"])) for line in one["lines"])
            return Lines(**{**one, "labels": tuple(one["labels"]), "lines": tuple(lines)})
        case ChartKind.TABLE:
            return Table(**{**one, "head": tuple(one["head"]), "rows": _rows(one["rows"])})
        case ChartKind.NUMBERS:
            return Numbers(**{**one, "cells": _rows(one["cells"])})


def _rows(rows: Any) -> tuple[Any, ...]:
    return tuple(tuple(row) for row in rows)

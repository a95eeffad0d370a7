"""Taking the unit's data along: what a pengurus chooses, of which days, as which kind of file, and the limits of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.presses import Press, press

FILE_MAKER, CALENDAR_MAKER = "export", "export-calendar"
MOST_ROWS = 10_000
"""So many rows stand in one sheet: on a phone it opens in seconds."""
MOST_DAYS = 1_100
"""The longest masa khidmat, three years."""
PAGE = 100
"""So many rows are read at a time, so that nobody waits for the database longer than 50 ms."""


class What(StrEnum):
    """What stands in the file; ALL: a sheet of each."""

    ALL = "all"
    PLANS = "plans"
    PROMOTIONS = "promotions"
    ACCOUNTS = "accounts"
    TAKEOVERS = "takeovers"
    CASES = "cases"
    DUTIES = "duties"
    EVALUATIONS = "evaluations"
    WEEKS = "weeks"


class Form(StrEnum):
    """The kind of file."""

    XLSX = "xlsx"
    CSV = "csv"
    ICS = "ics"


class Since(StrEnum):
    """Of which days: this month, this one and the two before, or since this board began."""

    MONTH = "month"
    QUARTER = "quarter"
    TERM = "term"


HAS_TIMES = (What.ALL, What.PLANS, What.TAKEOVERS)
"""Of these there is a calendar file too."""


def forms(what: What) -> tuple[Form, ...]:
    """The kinds of file in which this can be had."""
    return tuple(Form) if what in HAS_TIMES else (Form.XLSX, Form.CSV)


@press("tfo")
@dataclass(frozen=True, slots=True)
class OpenExports(Press):
    """Show me what I can take along of this unit."""

    unit_id: int


@press("tfw")
@dataclass(frozen=True, slots=True)
class PickExport(Press):
    """This is what I want; of which days?"""

    unit_id: int
    what: What


@press("tfd")
@dataclass(frozen=True, slots=True)
class PickDays(Press):
    """Of these days; as which file?"""

    unit_id: int
    what: What
    since: Since


@press("tft")
@dataclass(frozen=True, slots=True)
class TypeDays(Press):
    """I type the days myself."""

    unit_id: int
    what: What


@press("tfs")
@dataclass(frozen=True, slots=True)
class SendExport(Press):
    """Send me this of these days (both included) as such a file."""

    unit_id: int
    what: What
    first: date
    last: date
    form: Form

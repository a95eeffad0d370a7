"""Asks the holidays library for Indonesia's holidays, in a process of its own that ends at once.

The library is large: the bot itself never imports it.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from domain.days import Day, DayKind

ESTIMATE = " (perkiraan)"
CATEGORIES = {"public": DayKind.HOLIDAY, "government": DayKind.JOINT_LEAVE}
PATIENCE_SECONDS = 60
HOUSE = Path(__file__).parents[1]


class HolidaysUnavailable(Exception):
    """The holidays library is missing or failed; the message says why."""


def fetch(years: Sequence[int], *, python: Sequence[str] = (sys.executable,)) -> list[Day]:
    """Holidays and joint leave of these years, by date; blocks for about a second.

    `python` is the command of the interpreter that has the library. Raises HolidaysUnavailable.
    """
    command = [*python, "-m", "bot.holidays", *(str(year) for year in years)]
    try:
        asked = subprocess.run(  # noqa: S603 - our own module and whole numbers, no shell
            command, cwd=HOUSE, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=True
        )
        return [_day(each) for each in json.loads(asked.stdout)]
    except subprocess.CalledProcessError as error:
        raise HolidaysUnavailable(error.stderr.strip().rpartition("\n")[2]) from error
    except (OSError, subprocess.TimeoutExpired, json.JSONDecodeError) as error:
        raise HolidaysUnavailable(str(error)) from error


def _day(said: dict[str, str]) -> Day:
    name = said["name"]
    return Day(
        name.removesuffix(ESTIMATE),
        date.fromisoformat(said["date"]),
        DayKind(said["kind"]),
        sure=not name.endswith(ESTIMATE),
    )


def _ask(years: Sequence[int]) -> Iterator[dict[str, str]]:
    """Runs in the other process: every holiday of these years as the library names it."""
    library = import_module("holidays")
    for category, kind in CATEGORIES.items():
        calendar = library.country_holidays("ID", years=list(years), language="id", categories=(category,))
        for day in sorted(calendar):
            for name in calendar.get_list(day):
                yield {"date": day.isoformat(), "name": name, "kind": kind.value}


def main(arguments: Sequence[str]) -> None:
    """Prints the holidays of the given years as JSON."""
    said = sorted(_ask([int(year) for year in arguments]), key=lambda each: each["date"])
    sys.stdout.write(json.dumps(said, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1:])

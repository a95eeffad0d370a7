"""Many reports at once in one card: how many, how fast, a line for each, and buttons that let one stand on its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.case_views import CaseFacts
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.storms import ON_A_PAGE, OpenOfStorm, TurnStorm
from words import cases
from words.sentences import sentences

IN_A_ROW = 4


@dataclass(frozen=True, slots=True)
class StormView:
    """The cases of a storm, oldest first, how many reports they have together, and the page that is up."""

    storm_id: int
    cases: Sequence[CaseFacts]
    reports: int
    waiting: int
    first: datetime
    last: datetime
    page: int = 0


def card(reader: Reader, view: StormView) -> Message:
    """One card instead of many."""
    t, begin = sentences(reader), view.page * ON_A_PAGE
    shown = list(enumerate(view.cases, start=1))[begin : begin + ON_A_PAGE]
    took = max(view.last - view.first, timedelta(minutes=1))
    lines = [
        t("storms-title", reports=view.reports, took=took),
        t("storms-waiting", waiting=view.waiting, count=len(view.cases)),
        "",
        *(
            t("storms-case", number=number, case=cases.name(reader, one), state=one.state)
            for number, one in shown
        ),
    ]
    return Message("\n".join(lines), (*_numbers(shown), *_pages(reader, view)))


def _numbers(shown: Sequence[tuple[int, CaseFacts]]) -> Rows:
    keys = [Button(str(number), OpenOfStorm(one.id or 0)) for number, one in shown]
    return tuple(tuple(keys[at : at + IN_A_ROW]) for at in range(0, len(keys), IN_A_ROW))


def _pages(reader: Reader, view: StormView) -> Rows:
    t = sentences(reader)
    before = (Button(t("storms-before-button"), TurnStorm(view.storm_id, view.page - 1)),)
    after = (Button(t("storms-after-button"), TurnStorm(view.storm_id, view.page + 1)),)
    more = len(view.cases) > (view.page + 1) * ON_A_PAGE
    row = (*(before if view.page else ()), *(after if more else ()))
    return (row,) if row else ()

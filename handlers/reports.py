"""/laporan: what a unit did in a week, a month or other days; for humas, pengurus and pembina, in private."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import words.reports
from domain.figures import Stretch
from domain.files import photo
from domain.message import Message
from domain.permissions import NEEDS, Need
from domain.posting import Lane
from domain.refusal import Refusal
from domain.reports import PICTURE_MAKER, OpenReport, ReportPicture, is_allowed, last_week, typed
from handlers.feature import Command, Feature, Pressed
from handlers.turn import Turn
from storage import report_readings, units
from storage.outbox import Call
from storage.units import Unit
from words.tree_figures import days

PURPOSE = "reports"


def command(turn: Turn, text: str) -> None:
    """/laporan [minggu | bulan | from day to day]; always in private."""
    unit = turn.unit_here()
    unit.must_be_awake()
    stretch = typed(text, turn.now, unit.zone)
    turn.answer_privately(_page(turn, unit, stretch), PURPOSE, **_facts(unit, stretch))


def _page(turn: Turn, unit: Unit, stretch: Stretch) -> Message:
    facts = report_readings.of(turn.session, unit, stretch, turn.now)
    newest = last_week(turn.now.astimezone(unit.reader().tz).date(), unit.zone)
    return words.reports.page(turn.reader, facts, is_last_week=stretch == newest)


def _facts(unit: Unit, stretch: Stretch) -> dict[str, Any]:
    return {"unit": unit.id, "first": stretch.first.isoformat(), "last": stretch.last.isoformat()}


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a group; the role is asked again."""
    unit = _hers(turn, int(facts["unit"]))
    first, last = (date.fromisoformat(str(facts[one])) for one in ("first", "last"))
    turn.say(_page(turn, unit, _stretch(turn, unit, first, last)))


def _hers(turn: Turn, unit_id: int) -> Unit:
    """A unit of which she may read the report."""
    unit = units.get(turn.session, unit_id)
    if unit.closed_at is not None or NEEDS[Need.REVIEWERS].isdisjoint(turn.held_in(unit_id)):
        raise Refusal("refusal-only-reviewers")
    turn.mean(unit_id)
    unit.must_be_awake()
    return unit


def _stretch(turn: Turn, unit: Unit, first: date | None, last: date | None) -> Stretch:
    """These days, or the last whole week; refuses what only a forged button asks."""
    today = turn.now.astimezone(unit.reader().tz).date()
    if first is None or last is None:
        return last_week(today, unit.zone)
    stretch = Stretch(first, last, unit.zone)
    if not is_allowed(stretch, today):
        raise Refusal("refusal-link-over")
    return stretch


def open_report(turn: Turn, pressed: OpenReport) -> None:
    """Of these days, in the same message; from a group her chat with us opens."""
    unit = _hers(turn, pressed.unit_id)
    stretch = _stretch(turn, unit, pressed.first, pressed.last)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, **_facts(unit, stretch)))
    else:
        turn.edit(_page(turn, unit, stretch))


def send_picture(turn: Turn, pressed: ReportPicture) -> None:
    """It comes in private, as it is when it leaves; pressed twice within a minute it comes once."""
    unit = _hers(turn, pressed.unit_id)
    stretch = _stretch(turn, unit, pressed.first, pressed.last)
    if turn.incoming.is_group:
        raise Refusal("refusal-link-over")
    facts = _facts(unit, stretch)
    caption = words.reports.caption(turn.reader, unit.name, days(turn.reader, stretch))
    once = ":".join(["report", *map(str, facts.values()), str(turn.chat.id), f"{turn.now:%Y%m%d%H%M}"])
    call = Call(
        "sendPhoto",
        photo(PICTURE_MAKER, caption, **facts, language=turn.reader.language),
        Lane.REPLY,
        chat_id=turn.chat.id,
        once=once,
        private=True,
    )
    if turn.put(call) is not None:
        turn.journal("took the picture of a report", f"unit:{unit.id}", unit)
    turn.toast(words.reports.toast(turn.reader))


FEATURE = Feature(
    noun="reports",
    commands=(Command(("laporan", "figures"), command),),
    presses={OpenReport: Pressed(open_report), ReportPicture: Pressed(send_picture)},
    starts={PURPOSE: arrive},
)

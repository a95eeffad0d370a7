"""Many days of duty at once: to the end of the month like this week, or this week like the last; only what is free."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta

import words.duties
import words.duty_weeks
from domain.duty import DAYS
from domain.duty_filling import Place, like, month_days
from domain.duty_presses import UNDO_WITHIN, CopyWeek, FillMonth, OpenFilling, UndoFilling
from domain.refusal import Refusal
from handlers import duty_pages
from handlers.feature import Feature, Pressed
from handlers.telling import tell
from handlers.turn import Turn
from storage import duties, duty_weeks, people
from storage.duties import Duty
from storage.units import Unit

WEEK = timedelta(days=DAYS)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FAR = 10**11  # seconds: a forged button names no moment that there is not


def ways(turn: Turn, pressed: OpenFilling) -> None:
    """How?"""
    duty_pages.may_fill(turn, pressed.unit_id, pressed.first)
    turn.edit(words.duty_weeks.ways(turn.reader, pressed.unit_id, pressed.first))


def fill_month(turn: Turn, pressed: FillMonth) -> None:
    """The days after this week, to the end of the month."""
    unit = duty_pages.may_fill(turn, pressed.unit_id, pressed.first)
    _fill(turn, unit, pressed.first, month_days(pressed.first))


def copy_week(turn: Turn, pressed: CopyWeek) -> None:
    """This week, from the days of the one before."""
    unit = duty_pages.may_fill(turn, pressed.unit_id, pressed.first)
    _fill(turn, unit, pressed.first - WEEK, [pressed.first + timedelta(days=ahead) for ahead in range(DAYS)])


def _fill(turn: Turn, unit: Unit, example: date, days: list[date]) -> None:
    unit_id, today = unit.id or 0, duties.today(turn.session, unit.id or 0, turn.now)
    pattern = duties.between(turn.session, unit_id, example, example + WEEK - timedelta(days=1))
    taken = duties.between(turn.session, unit_id, days[0], days[-1])
    ids = {place: person.id or 0 for place, person in pattern.items()}
    new = like(
        ids, [day for day in days if day >= today], {place: one.id or 0 for place, one in taken.items()}
    )
    at = turn.now.replace(microsecond=0)
    for (day, seat), person_id in new.items():
        duties.put(turn.session, Duty(unit_id=unit_id, day=day, seat=seat, person_id=person_id, at=at))
        duty_pages.changed(turn, unit, day)
    if new:
        duty_weeks.watch(turn.session, unit_id, turn.now)
        turn.journal("duty filled", f"duty:{days[0]:%Y%m%d}")
        _tell_each(turn, unit, new)
    undo = UndoFilling(unit_id, days[0], int(at.timestamp()))
    turn.edit(words.duty_weeks.filled(turn.reader, undo, len(new), days[-1]))


def _tell_each(turn: Turn, unit: Unit, new: Mapping[Place, int]) -> None:
    """Everybody who was written down by somebody else hears all of her days at once."""
    who = turn.person.first_name if turn.person is not None else ""
    for person_id in _others(turn, new.values()):
        person = people.get(turn.session, person_id)
        hers = sorted(place for place, one in new.items() if one == person_id)
        seat = hers[0][1] if len(hers) == 1 else None
        days = [day for day, _ in hers]
        message = words.duties.written_down(person.reader(unit.reader()), who, days, unit.id or 0, seat)
        tell(turn.session, person.telegram_id, message, turn.now, f"duty:{unit.id}")


def _others(turn: Turn, ids: Iterable[int]) -> list[int]:
    me = turn.person.id if turn.person is not None else None
    return sorted({one for one in ids if one != me})


def undo(turn: Turn, pressed: UndoFilling) -> None:
    """Urungkan: what was written in that go is gone, and who was told hears so."""
    unit = duty_pages.its(turn, pressed.unit_id)
    at = EPOCH + timedelta(seconds=min(max(pressed.at, 0), FAR))
    if not timedelta(0) <= turn.now - at <= UNDO_WITHIN + timedelta(seconds=1):
        raise Refusal("duty-weeks-too-late")
    gone = duties.take_back(turn.session, pressed.unit_id, at)
    who = turn.person.first_name if turn.person is not None else ""
    for person_id in _others(turn, (one.person_id for one in gone)):
        person = people.get(turn.session, person_id)
        message = words.duty_weeks.not_after_all(person.reader(unit.reader()), who)
        tell(turn.session, person.telegram_id, message, turn.now, f"duty:{unit.id}")
    for one in gone:
        duty_pages.changed(turn, unit, one.day)
    turn.journal("duty filling undone", f"duty:{pressed.first:%Y%m%d}")
    turn.edit(words.duty_weeks.undone(turn.reader, pressed.unit_id, pressed.first, len(gone)))


FEATURE = Feature(
    noun="duty_filling",
    presses={
        OpenFilling: Pressed(ways),
        FillMonth: Pressed(fill_month),
        CopyWeek: Pressed(copy_week),
        UndoFilling: Pressed(undo),
    },
)

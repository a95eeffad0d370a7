"""The duty roster: who looks after alerts on which day; humas and pengurus write themselves, or each other, down."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import words.duties
from domain.duty import SEATS
from domain.duty_presses import ChooseName, ClearSeat, PutName, ShowDay, ShowWeek, StepIn, TakeGap, TakeSeat
from domain.refusal import Refusal
from domain.units import Room
from handlers import duty_pages
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.telling import tell
from handlers.turn import Turn
from storage import duties, units
from storage.people import Person
from storage.units import Unit

PURPOSE = "duties"


def begin(turn: Turn, _: str) -> None:
    """/piket: this week; from a group that is not the humas room in private."""
    unit = turn.unit_here()
    page = duty_pages.week(turn, unit, duties.today(turn.session, unit.id or 0, turn.now))
    if turn.incoming.is_group and units.serves(turn.session, unit.id or 0, turn.chat.id or 0, Room.HUMAS):
        turn.say(page)
    else:
        turn.answer_privately(page, PURPOSE, unit=unit.id)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group for it."""
    unit = duty_pages.its(turn, int(facts["unit"]))
    turn.say(duty_pages.week(turn, unit, duties.today(turn.session, unit.id or 0, turn.now)))


def show_week(turn: Turn, pressed: ShowWeek) -> None:
    """Another week."""
    turn.edit(duty_pages.week(turn, duty_pages.its(turn, pressed.unit_id), pressed.first))


def show_day(turn: Turn, pressed: ShowDay) -> None:
    """One day."""
    unit = duty_pages.its(turn, pressed.unit_id)
    duty_pages.may_change(turn, pressed.unit_id, pressed.day)
    turn.edit(duty_pages.one_day(turn, unit, pressed.day))


def take(turn: Turn, pressed: TakeSeat) -> None:
    """A free seat is hers."""
    unit, me = _ready(turn, pressed.unit_id, pressed.day, pressed.seat)
    _must_be_free(turn, pressed.unit_id, (pressed.day, pressed.seat), me)
    duty_pages.write(turn, unit, (pressed.day, pressed.seat), me)
    turn.journal("duty taken", f"duty:{pressed.day:%Y%m%d}")
    said = duty_pages.remark(turn, "taken", pressed.day)
    turn.edit(duty_pages.week(turn, unit, pressed.day, said))


def take_gap(turn: Turn, pressed: TakeGap) -> None:
    """From the card of the week, which is drawn again; the first tap has it."""
    unit, me = _ready(turn, pressed.unit_id, pressed.day)
    place = (pressed.day, SEATS[0])
    holder = duties.on_duty(turn.session, pressed.unit_id, *place)
    if holder is None:
        duty_pages.write(turn, unit, place, me)
        turn.journal("duty taken", f"duty:{pressed.day:%Y%m%d}")
    is_hers = holder is None or holder.id == me.id
    duty_pages.changed(turn, unit, pressed.day)
    turn.toast(words.duties.toast(turn.reader, "taken" if is_hers else "held"))


def choose(turn: Turn, pressed: ChooseName) -> None:
    """Who else?"""
    unit, _ = _ready(turn, pressed.unit_id, pressed.day, pressed.seat)
    asked = replace(pressed, page=max(pressed.page, 0))
    turn.edit(words.duties.names(turn.reader, asked, duty_pages.candidates(turn, unit)))


def put(turn: Turn, pressed: PutName) -> None:
    """Somebody else has it, and hears so; who had it too."""
    unit, me = _ready(turn, pressed.unit_id, pressed.day, pressed.seat)
    person = duty_pages.candidate(turn, unit, pressed.person_id)
    before = duties.on_duty(turn.session, pressed.unit_id, pressed.day, pressed.seat)
    duty_pages.write(turn, unit, (pressed.day, pressed.seat), person)
    turn.journal("duty given", f"duty:{pressed.day:%Y%m%d}")
    if before is not None and before.id not in (person.id, me.id):
        _tell_relieved(turn, unit, before, person, pressed.day)
    if person.id != me.id and (before is None or before.id != person.id):
        _tell_written(turn, unit, person, pressed)
    did = "taken" if person.id == me.id else "put"
    turn.edit(duty_pages.one_day(turn, unit, pressed.day, duty_pages.remark(turn, did, pressed.day)))


def _tell_written(turn: Turn, unit: Unit, person: Person, pressed: PutName) -> None:
    who = turn.person.first_name if turn.person is not None else ""
    reader, days = person.reader(unit.reader()), (pressed.day,)
    message = words.duties.written_down(reader, who, days, unit.id or 0, pressed.seat)
    tell(turn.session, person.telegram_id, message, turn.now, f"duty:{unit.id}")


def _tell_relieved(turn: Turn, unit: Unit, before: Person, person: Person, day: date) -> None:
    message = words.duties.relieved(before.reader(unit.reader()), person.first_name, day)
    tell(turn.session, before.telegram_id, message, turn.now, f"duty:{unit.id}")


def clear(turn: Turn, pressed: ClearSeat) -> None:
    """Nobody has it; who had it hears so."""
    unit, me = _ready(turn, pressed.unit_id, pressed.day, pressed.seat)
    before = duties.on_duty(turn.session, pressed.unit_id, pressed.day, pressed.seat)
    duties.clear(turn.session, pressed.unit_id, pressed.day, pressed.seat)
    turn.journal("duty emptied", f"duty:{pressed.day:%Y%m%d}")
    duty_pages.changed(turn, unit, pressed.day)
    if before is not None and before.id != me.id:
        message = words.duties.freed(before.reader(unit.reader()), me.first_name, pressed.day)
        tell(turn.session, before.telegram_id, message, turn.now, f"duty:{unit.id}")
    said = duty_pages.remark(turn, "cleared", pressed.day)
    turn.edit(duty_pages.one_day(turn, unit, pressed.day, said))


def step_in(turn: Turn, pressed: StepIn) -> None:
    """Today's first seat is hers from now on."""
    today = duties.today(turn.session, pressed.unit_id, turn.now)
    unit, me = _ready(turn, pressed.unit_id, today)
    before = duties.on_duty(turn.session, pressed.unit_id, today, SEATS[0])
    if before is None or before.id != me.id:
        duty_pages.write(turn, unit, (today, SEATS[0]), me)
        turn.journal("duty taken", f"duty:{today:%Y%m%d}")
    if before is not None and before.id != me.id:
        _tell_relieved(turn, unit, before, me, today)
    turn.edit(duty_pages.week(turn, unit, today, duty_pages.remark(turn, "stepped", today)))


def _ready(turn: Turn, unit_id: int, day: date, seat: int = SEATS[0]) -> tuple[Unit, Person]:
    unit = duty_pages.its(turn, unit_id)
    duty_pages.may_change(turn, unit_id, day, seat)
    units.one_at_a_time(turn.session, unit_id)
    if turn.person is None:
        raise Refusal("refusal-only-humas")
    return unit, turn.person


def _must_be_free(turn: Turn, unit_id: int, place: tuple[date, int], me: Person) -> None:
    holder = duties.on_duty(turn.session, unit_id, *place)
    if holder is not None and holder.id != me.id:
        raise Refusal("duties-taken", name=holder.first_name)


FEATURE = Feature(
    noun="duties",
    commands=(Command(("piket", "duty", "duties"), begin, (Scope.HUMAS,)),),
    presses={
        ShowWeek: Pressed(show_week),
        ShowDay: Pressed(show_day),
        TakeSeat: Pressed(take),
        TakeGap: Pressed(take_gap),
        ChooseName: Pressed(choose),
        PutName: Pressed(put),
        ClearSeat: Pressed(clear),
        StepIn: Pressed(step_in),
    },
    starts={PURPOSE: arrive},
)

"""The duty roster as humas and pengurus see it: whose unit it is, its weeks and days, and who could be on duty."""

from datetime import date, timedelta

import words.duties
from domain.duty import DAYS, SEATS, monday
from domain.duty_presses import AHEAD
from domain.markup import Safe, plain
from domain.message import Message
from domain.refusal import Refusal
from domain.units import TRUSTED, Room
from handlers.telling import trusted
from handlers.turn import Turn
from storage import duties, duty_weeks, units
from storage.duties import Duty
from storage.people import Person
from storage.units import Unit
from words.duties import Choice, WeekView


def its(turn: Turn, unit_id: int) -> Unit:
    """The unit, in which she is humas or pengurus; in a group only in its humas room."""
    if turn.held_in(unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    if turn.incoming.is_group and not units.serves(turn.session, unit_id, turn.chat.id or 0, Room.HUMAS):
        raise Refusal("duties-room-only")
    turn.mean(unit_id)
    unit = turn.unit_here()
    if unit.closed_at is not None:
        raise Refusal("refusal-link-over")
    unit.must_be_awake()
    return unit


def may_change(turn: Turn, unit_id: int, day: date, seat: int = SEATS[0]) -> None:
    """Refuses what is over, what is too far ahead, and a seat that there is not."""
    today = duties.today(turn.session, unit_id, turn.now)
    if day < today:
        raise Refusal("duties-past")
    if day > today + AHEAD:
        raise Refusal("duties-too-far")
    if seat not in SEATS:
        raise Refusal("refusal-link-over")


def may_fill(turn: Turn, unit_id: int, first: date) -> Unit:
    """The unit, if the week that begins then is not over, nor too far ahead."""
    unit, today = its(turn, unit_id), duties.today(turn.session, unit_id, turn.now)
    if first < monday(today):
        raise Refusal("duties-past")
    if first > today + AHEAD:
        raise Refusal("duties-too-far")
    units.one_at_a_time(turn.session, unit_id)
    return unit


def hers(turn: Turn, unit_id: int, day: date) -> int | None:
    """The seat that she has on this day."""
    person = turn.person
    on = duties.between(turn.session, unit_id, day, day)
    return next(
        (seat for seat in SEATS if person and (one := on.get((day, seat))) and one.id == person.id), None
    )


def _view(turn: Turn, unit: Unit, first: date) -> WeekView:
    unit_id, today = unit.id or 0, duties.today(turn.session, unit.id or 0, turn.now)
    first = max(min(monday(first), monday(today + AHEAD)), monday(today) - AHEAD)
    on = duties.between(turn.session, unit_id, first, first + timedelta(days=DAYS - 1))
    me = turn.person.id if turn.person is not None else None
    coming = duties.hers(turn.session, unit_id, me or 0, today)
    return WeekView(
        unit_id=unit_id,
        unit=unit.name,
        first=first,
        today=today,
        taken={place: one.first_name for place, one in on.items()},
        is_on=hers(turn, unit_id, today) is not None,
        mine=(coming[0].day, coming[0].seat) if coming else None,
    )


def week(turn: Turn, unit: Unit, first: date, remark: Safe | None = None) -> Message:
    """The week in which this day lies."""
    return words.duties.week(turn.reader, _view(turn, unit, first), remark)


def one_day(turn: Turn, unit: Unit, day: date, remark: Safe | None = None) -> Message:
    """One day of it."""
    mine = hers(turn, unit.id or 0, day)
    return words.duties.one_day(turn.reader, _view(turn, unit, day), day, mine, remark)


def remark(turn: Turn, did: str, day: date) -> Safe | None:
    """What she has just done, above the page; in the room, where all read "you", over her button alone."""
    said = words.duties.remark(turn.reader, did, day)
    if not turn.incoming.is_group:
        return said
    turn.toast(plain(said))
    return None


def candidates(turn: Turn, unit: Unit) -> list[Choice]:
    """Humas and pengurus of the unit, by first name."""
    everyone = trusted(turn.session, unit, turn.now)
    return sorted((Choice(one.id or 0, one.first_name) for one in everyone), key=lambda one: one.name.lower())


def candidate(turn: Turn, unit: Unit, person_id: int) -> Person:
    """The one of them with this id."""
    everyone = trusted(turn.session, unit, turn.now)
    found = next((one for one in everyone if one.id == person_id), None)
    if found is None:
        raise Refusal("duties-not-humas")
    return found


def write(turn: Turn, unit: Unit, place: tuple[date, int], person: Person) -> None:
    """From now on she has this seat, and no other that day; from Monday on the weeks of the unit are shown."""
    day, seat = place
    hers = [
        one.seat for one in duties.hers(turn.session, unit.id or 0, person.id or 0, day) if one.day == day
    ]
    for other in hers:
        duties.clear(turn.session, unit.id or 0, day, other)
    row = Duty(unit_id=unit.id or 0, day=day, seat=seat, person_id=person.id or 0, at=turn.now)
    duties.put(turn.session, row)
    duty_weeks.watch(turn.session, unit.id or 0, turn.now)
    changed(turn, unit, day)


def changed(turn: Turn, unit: Unit, day: date) -> None:
    """What shows this day is drawn again."""
    turn.redraw(duty_weeks.subject(unit.id or 0, monday(day)))

"""The duty roster: a week, a day, who could be on duty, and what is said to who is written down by somebody else."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.duty import DAYS, SEATS, gaps
from domain.duty_presses import (
    NAMES_ON_A_PAGE,
    ChooseName,
    ClearSeat,
    GiveAway,
    OpenFilling,
    PutName,
    ShowDay,
    ShowWeek,
    StepIn,
    TakeSeat,
)
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.presses import Press
from domain.reader import Reader
from words.formats import day_short
from words.sentences import sentences

Taken = Mapping[tuple[date, int], str]
"""First names by day and seat."""
IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class WeekView:
    """A week of a unit's roster from its Monday `first` on. `mine` is the next seat of who reads, if she has one;
    `is_on`: she is on duty today."""

    unit_id: int
    unit: str
    first: date
    today: date
    taken: Taken
    is_on: bool = False
    mine: tuple[date, int] | None = None


def week(reader: Reader, view: WeekView, remark: Safe | None = None) -> Message:
    """A line for each day, and a button for each that is not over."""
    t, days = sentences(reader), [view.first + timedelta(days=ahead) for ahead in range(DAYS)]
    free = [day for day in gaps(view.taken, view.first) if day >= view.today]
    lines = [
        *([remark, ""] if remark else []),
        t("duties-week", unit=view.unit, first=view.first),
        *(day_line(reader, day, view.taken) for day in days),
        "",
        t("duties-gaps", count=len(free)),
    ]
    return Message("\n".join(lines), _week_keys(reader, view, days))


def day_line(reader: Reader, day: date, taken: Taken) -> Safe:
    """Who is first and second on a day."""
    first, second = (taken.get((day, seat), "") for seat in SEATS)
    who = "both" if first and second else "first" if first else "second" if second else "nobody"
    return sentences(reader)("duties-day", day=day_short(reader, day), who=who, first=first, second=second)


def _week_keys(reader: Reader, view: WeekView, days: Sequence[date]) -> Rows:
    t, unit_id = sentences(reader), view.unit_id
    keys = [Button(day_short(reader, day), ShowDay(unit_id, day)) for day in days if day >= view.today]
    grid = tuple(tuple(keys[at : at + IN_A_ROW]) for at in range(0, len(keys), IN_A_ROW))
    today = view.today if view.today in days and not view.is_on else None
    me = ((Button(t("duties-me-today-button"), _today(view)),),) if today else ()
    give: Rows = ()
    if view.mine is not None:
        label = t("duties-give-button", day=day_short(reader, view.mine[0]))
        give = ((Button(label, GiveAway(unit_id, *view.mine)),),)
    fill = (Button(t("duties-fill-button"), OpenFilling(unit_id, view.first)),)
    before = Button(t("duties-before-button"), ShowWeek(unit_id, view.first - timedelta(days=DAYS)))
    after = Button(t("duties-after-button"), ShowWeek(unit_id, view.first + timedelta(days=DAYS)))
    return (*me, *give, *grid, fill, (before, after))


def _today(view: WeekView) -> Press:
    """The first free seat of today; where both are taken she relieves who is first."""
    free = next((seat for seat in SEATS if (view.today, seat) not in view.taken), None)
    return TakeSeat(view.unit_id, view.today, free) if free is not None else StepIn(view.unit_id)


def one_day(
    reader: Reader, view: WeekView, day: date, mine: int | None, remark: Safe | None = None
) -> Message:
    """One day: both seats, and what may be done. `mine` is the seat that she has."""
    t = sentences(reader)
    lines = [
        *([remark, ""] if remark else []),
        t("duties-one-day", day=day),
        *(_seat(reader, seat, view.taken.get((day, seat))) for seat in SEATS),
    ]
    return Message("\n".join(lines), (*_mine(reader, view, day, mine), *_others(reader, view, day)))


def _mine(reader: Reader, view: WeekView, day: date, mine: int | None) -> Rows:
    """What she may do for herself."""
    t, unit_id = sentences(reader), view.unit_id
    if mine is not None:
        return ((Button(t("duties-give-this-button"), GiveAway(unit_id, day, mine)),),)
    free = [seat for seat in SEATS if (day, seat) not in view.taken]
    me = [(Button(t("duties-me-button", seat=seat), TakeSeat(unit_id, day, seat)),) for seat in free]
    if day == view.today and SEATS[0] not in free:
        me.append((Button(t("duties-step-in-button"), StepIn(unit_id)),))
    return tuple(me)


def _others(reader: Reader, view: WeekView, day: date) -> Rows:
    t, unit_id = sentences(reader), view.unit_id
    other = [Button(t("duties-other-button", seat=seat), ChooseName(unit_id, day, seat)) for seat in SEATS]
    taken = [seat for seat in SEATS if (day, seat) in view.taken]
    clear = [Button(t("duties-clear-button", seat=one), ClearSeat(unit_id, day, one)) for one in taken]
    return (tuple(other), tuple(clear), (back(reader, unit_id, view.first),))


def _seat(reader: Reader, seat: int, name: str | None) -> Safe:
    t = sentences(reader)
    if name is None:
        return t("duties-seat-free", seat=seat)
    return t("duties-seat", seat=seat, name=name)


def back(reader: Reader, unit_id: int, first: date) -> Button:
    """To the week."""
    return Button(sentences(reader)("duties-back-button"), ShowWeek(unit_id, first))


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody who may be on duty: our id and her first name."""

    person_id: int
    name: str


def names(reader: Reader, asked: ChooseName, them: Sequence[Choice]) -> Message:
    """Who has this seat?"""
    t, begin = sentences(reader), asked.page * NAMES_ON_A_PAGE
    shown = them[begin : begin + NAMES_ON_A_PAGE]
    rows = tuple(
        (Button(one.name, PutName(asked.unit_id, asked.day, asked.seat, one.person_id)),) for one in shown
    )
    following = ChooseName(asked.unit_id, asked.day, asked.seat, asked.page + 1)
    more = (Button(t("duties-more-button"), following),) if len(them) > begin + NAMES_ON_A_PAGE else ()
    leave = (Button(t("duties-back-button"), ShowDay(asked.unit_id, asked.day)),)
    return Message(t("duties-who", day=asked.day, seat=asked.seat), (*rows, more, leave))


def remark(reader: Reader, did: str, day: date) -> Safe:
    """What has just been done to a day."""
    return sentences(reader)("duties-remark", did=did, day=day)


def toast(reader: Reader, did: str) -> str:
    """The same over the button."""
    return plain(sentences(reader)("duties-toast", did=did))


def written_down(reader: Reader, who: str, days: Sequence[date], unit_id: int, seat: int | None) -> Message:
    """To whom somebody wrote down; with a way to give one day to another. `seat` is that of a single day."""
    t = sentences(reader)
    listed = Safe("\n".join(t("duties-listed", day=day) for day in days))
    text = t("duties-written", who=who, count=len(days), days=listed)
    give: Rows = ()
    if seat is not None and len(days) == 1:
        give = ((Button(t("duties-give-this-button"), GiveAway(unit_id, days[0], seat)),),)
    return Message(text, give)


def relieved(reader: Reader, who: str, day: date) -> Message:
    """To who was on duty: somebody else is."""
    return Message(sentences(reader)("duties-relieved", who=who, day=day))


def freed(reader: Reader, who: str, day: date) -> Message:
    """To who was on duty: she is not any more, and nobody is yet."""
    return Message(sentences(reader)("duties-freed", who=who, day=day))

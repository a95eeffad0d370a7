"""What a month's picture and a calendar file say."""

from dataclasses import dataclass
from datetime import date, timedelta

from domain.calendar import CalendarDay, CalendarView
from domain.calendar_pictures import Picture, Slip, Square, Tone, tone
from domain.days import Day, DayKind
from domain.markup import plain
from domain.message import Message
from domain.reader import Reader
from words.calendar import named
from words.calendar_buttons import chosen
from words.formats import day_short, month_name
from words.sentences import sentences

COLUMNS = 7
LEGEND = (*Tone, "red")
RED = (DayKind.HOLIDAY, DayKind.JOINT_LEAVE)


@dataclass(frozen=True, slots=True)
class Style:
    """Whose picture it is and in which colours."""

    unit: str
    color: str
    is_dark: bool


def picture(reader: Reader, view: CalendarView, style: Style) -> Picture:
    """A whole month, its weeks from Sunday to Saturday as on the wall calendars of Indonesia."""
    t, (first, last) = sentences(reader), view.bounds
    names = chosen(reader, view)
    unit = t("calendar-picture-sifted", unit=style.unit, names=", ".join(names)) if names else style.unit
    return Picture(
        title=plain(t("calendar-picture-title", month=month_name(reader, first.month), year=str(first.year))),
        unit=plain(unit) if names else style.unit,
        weekdays=_weekdays(reader),
        squares=_squares(reader, view, first, last),
        legend=tuple((str(one), plain(t("calendar-picture-legend", tone=one))) for one in LEGEND),
        empty=plain(t("calendar-picture-empty")),
        unnamed=plain(t("calendar-picture-plan")),
        color=style.color,
        is_dark=style.is_dark,
    )


def _weekdays(reader: Reader) -> tuple[str, ...]:
    sunday = date(2026, 11, 22)
    days = [sunday + timedelta(days=ahead) for ahead in range(COLUMNS)]
    return tuple(day_short(reader, day).partition(" ")[0] for day in days)


def _squares(reader: Reader, view: CalendarView, first: date, last: date) -> tuple[Square, ...]:
    outside = Square(0, False, False, (), ())
    found = {day.day: day for day in view.days}
    before = first.isoweekday() % COLUMNS
    days = [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
    inside = [_square(reader, day, found.get(day), is_today=day == view.today) for day in days]
    after = -(before + len(inside)) % COLUMNS
    return (*[outside] * before, *inside, *[outside] * after)


def _square(reader: Reader, day: date, on_it: CalendarDay | None, *, is_today: bool) -> Square:
    days = on_it.days if on_it is not None else ()
    entries = on_it.entries if on_it is not None else ()
    return Square(
        day=day.day,
        is_red=day.isoweekday() == COLUMNS or any(one.kind in RED for one in days),
        is_today=is_today,
        names=tuple((_name(reader, one), one.kind in RED) for one in days),
        slips=tuple(Slip(one.post.title, tone(one.post.state, one.post.kind)) for one in entries),
    )


def _name(reader: Reader, day: Day) -> str:
    """The red of a holiday says that it is one; that a date is an estimate is said."""
    return day.name if day.sure else plain(named(reader, day))


def picture_name(reader: Reader, first: date) -> str:
    """The file's name."""
    month = month_name(reader, first.month).lower()
    return f"{plain(sentences(reader)('calendar-picture-name', month=month, year=str(first.year)))}.png"


def caption(reader: Reader, unit: str, first: date) -> Message:
    """What stands under the picture."""
    month = month_name(reader, first.month)
    return Message(
        sentences(reader)("calendar-picture-caption", unit=unit, month=month, year=str(first.year))
    )


def file_caption(reader: Reader) -> Message:
    """What to do with the file."""
    return Message(sentences(reader)("calendar-file-caption"))


def file_name(reader: Reader) -> str:
    """The file's name, with the ending that calendars know."""
    return plain(sentences(reader)("calendar-file-name"))


def file_title(reader: Reader, unit: str) -> str:
    """What other calendars call ours."""
    return plain(sentences(reader)("calendar-file-title", unit=unit))


def file_note(reader: Reader, day: Day) -> str:
    """What is said of a day: that its date may still move."""
    return "" if day.sure else plain(sentences(reader)("calendar-file-estimate"))

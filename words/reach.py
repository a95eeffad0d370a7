"""Reach: the card of her quiet hours, and the row under every message that nobody asked for."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.digest_presses import ShowDigests
from domain.markup import Safe, plain
from domain.menus import RunCommand
from domain.message import Button, Message, Rows
from domain.reach import (
    A_WEEK,
    DAYS_OFFERED,
    PAUSES,
    TILL_TOMORROW,
    ChooseMyZone,
    GoOn,
    Hours,
    MuteHere,
    NothingRests,
    PauseFor,
    ReachPage,
    SetExams,
    SetHours,
    SetRamadan,
    ShowReach,
    Stop,
    StopFirst,
    StopHere,
    TogglePhoneDay,
)
from domain.reader import Reader
from domain.units import Zone
from words.formats import day_short, weekday
from words.sentences import Sentences, sentences

MONDAY = date(2024, 1, 1)
DAYS_A_ROW = 3
WEEK = range(7)


@dataclass(frozen=True, slots=True)
class ReachView:
    """What the card shows; `hours` are those that hold, `choices` those that she may choose."""

    hours: Hours
    choices: tuple[Hours, ...]
    is_minor: bool
    prayer: bool
    phone_days: int
    paused_until: datetime | None
    has_stopped: bool
    exams_until: date | None
    ramadan: bool
    today: date


def card(reader: Reader, view: ReachView, page: ReachPage, skip: int = 0) -> Message:
    """One page of the card."""
    t = sentences(reader)
    match page:
        case ReachPage.MAIN:
            return Message(_overview(reader, view), _doors(reader, view))
        case ReachPage.HOURS:
            rows = _pairs([_hours_button(t, view, hours) for hours in view.choices])
            return _page(reader, t("reach-hours-page", minor=view.is_minor), rows)
        case ReachPage.PAUSE:
            pauses = [Button(t("reach-pause-button", days=days), PauseFor(days)) for days in PAUSES]
            return _page(reader, t("reach-pause-page"), _pairs(pauses))
        case ReachPage.PHONE:
            rows = _pairs([_day_button(reader, view, day) for day in WEEK])
            return _page(reader, t("reach-phone-page"), rows)
        case ReachPage.SEASONS:
            return _page(reader, t("reach-seasons-page"), _seasons(t, view))
        case ReachPage.EXAMS:
            return _page(reader, t("reach-exams-page"), _exam_days(reader, view, skip))


def _page(reader: Reader, text: Safe, rows: Rows) -> Message:
    back = Button(sentences(reader)("reach-back-button"), ShowReach(ReachPage.MAIN))
    return Message(text, (*rows, (back,)))


def _overview(reader: Reader, view: ReachView) -> Safe:
    t = sentences(reader)
    lines = [t("reach-title")]
    if view.has_stopped:
        lines.append(t("reach-stopped-line"))
    elif view.paused_until is not None:
        lines.append(t("reach-paused-line", until=view.paused_until))
    lines.append(t("reach-hours-line", begin=view.hours[0], end=view.hours[1]))
    lines += [t("reach-school-line")] if view.is_minor else []
    lines += [t("reach-prayer-line")] if view.prayer else []
    lines.append(t("reach-phone-line", days=_days(reader, view.phone_days), all=view.phone_days == 127))
    lines += [t("reach-exams-line", until=view.exams_until)] if view.exams_until is not None else []
    lines += [t("reach-ramadan-line")] if view.ramadan else []
    return Safe("\n".join([*lines, "", t("reach-always-line")]))


def _doors(reader: Reader, view: ReachView) -> Rows:
    t = sentences(reader)
    rests = view.has_stopped or view.paused_until is not None
    pages = (ReachPage.HOURS, ReachPage.PAUSE, ReachPage.PHONE, ReachPage.SEASONS)
    doors = _pairs([Button(t(f"reach-{page}-door-button"), ShowReach(page)) for page in pages])
    kits = (Button(t("reach-kits-button"), RunCommand("kirimi")),)
    by_itself = (Button(t("reach-by-itself-button"), ShowDigests()),)
    if rests:
        return ((Button(t("reach-go-on-button"), GoOn()),), *doors, kits, by_itself)
    return (*doors, kits, by_itself, (Button(t("reach-stop-button"), Stop()),))


def _days(reader: Reader, phone_days: int) -> str:
    return ", ".join(_weekday(reader, day) for day in WEEK if phone_days >> day & 1)


def _weekday(reader: Reader, day: int) -> str:
    return weekday(reader, MONDAY + timedelta(days=day))


def _hours_button(t: Sentences, view: ReachView, hours: Hours) -> Button:
    chosen = hours == view.hours
    return Button(t("reach-span-button", begin=hours[0], end=hours[1], chosen=chosen), SetHours(*hours))


def _day_button(reader: Reader, view: ReachView, day: int) -> Button:
    label = sentences(reader)(
        "reach-day-button", day=_weekday(reader, day), chosen=bool(view.phone_days >> day & 1)
    )
    return Button(label, TogglePhoneDay(day))


def _seasons(t: Sentences, view: ReachView) -> Rows:
    exams = (
        Button(t("reach-exams-over-button"), SetExams())
        if view.exams_until is not None
        else Button(t("reach-exams-button"), ShowReach(ReachPage.EXAMS))
    )
    ramadan = Button(t("reach-ramadan-button", chosen=view.ramadan), SetRamadan(not view.ramadan))
    return ((exams,), (ramadan,))


def _exam_days(reader: Reader, view: ReachView, skip: int) -> Rows:
    """Days to choose from, three a row, and the way to later ones."""
    t = sentences(reader)
    days = [view.today + timedelta(days=skip + ahead) for ahead in range(1, DAYS_OFFERED + 1)]
    buttons = [Button(day_short(reader, day), SetExams(day)) for day in days]
    later = Button(t("reach-later-button"), ShowReach(ReachPage.EXAMS, skip + DAYS_OFFERED))
    rows = (tuple(buttons[at : at + DAYS_A_ROW]) for at in range(0, len(buttons), DAYS_A_ROW))
    return (*rows, (later,)) if skip < DAYS_OFFERED * 3 else tuple(rows)


def _pairs(buttons: Iterable[Button]) -> Rows:
    row = tuple(buttons)
    return tuple(row[at : at + 2] for at in range(0, len(row), 2))


def with_stop(reader: Reader, message: Message) -> Message:
    """A message that nobody asked for, with Berhenti dulu under it."""
    return Message(message.text, (*message.buttons, *stop_row(reader)))


def stop_row(reader: Reader) -> Rows:
    """The last row under a message that nobody asked for."""
    return ((Button(sentences(reader)("reach-stop-button"), StopFirst()),),)


def choices(reader: Reader) -> Rows:
    """What may rest, and for how long."""
    t = sentences(reader)
    return (
        (
            Button(t("reach-mute-button"), MuteHere(TILL_TOMORROW)),
            Button(t("reach-week-button"), MuteHere(A_WEEK)),
        ),
        (Button(t("reach-all-button"), StopHere()), Button(t("reach-cancel-button"), NothingRests())),
    )


def rests(reader: Reader) -> Rows:
    """It rests now: the way back."""
    return ((Button(sentences(reader)("reach-go-on-button"), NothingRests(go_on=True)),),)


def paused(reader: Reader, until: datetime) -> str:
    """Nothing unasked until then."""
    return plain(sentences(reader)("reach-paused", until=until))


def stopped(reader: Reader, *, is_known: bool) -> str:
    """Nothing unasked any more; of who has no profile nothing is noted."""
    return plain(sentences(reader)("reach-stopped", known=is_known))


def goes_on(reader: Reader) -> str:
    """She may be written to again."""
    return plain(sentences(reader)("reach-goes-on"))


def changed(reader: Reader) -> str:
    """Her hours are kept."""
    return plain(sentences(reader)("reach-changed"))


def ask_zone(reader: Reader, chosen: str | None, unit_zone: str) -> Message:
    """Which zone; the one that holds is marked."""
    t = sentences(reader)
    zones = tuple(
        Button(t("reach-zone-button", zone=zone.name, chosen=chosen == zone), ChooseMyZone(zone))
        for zone in Zone
    )
    follows = Button(t("reach-zone-unit-button", chosen=chosen is None), ChooseMyZone())
    return Message(t("reach-zone", unit=_zone_name(unit_zone)), (zones, (follows,)))


def _zone_name(zone: str) -> str:
    return Zone(zone).name if zone in set(Zone) else zone


def zone_chosen(reader: Reader, at: datetime) -> str:
    """What time it is for her from now on."""
    return plain(sentences(reader)("reach-zone-chosen", now=at))

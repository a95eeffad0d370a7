"""When people may be disturbed: what each has set for herself, and what holds in a chat at a moment."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import false, update
from sqlmodel import Field, Session, SQLModel, col, select

from domain.belonging import is_minor
from domain.days import DayKind
from domain.posting import ChatKind, Lane, OutboxStatus
from domain.quiet import ALL_DAYS, CHILDRENS_NIGHT, SCHOOL, QuietProfile, Span, quiet_until
from domain.reach import UnitHours, may_be_told, spans
from domain.reader import Reader
from domain.units import Zone
from storage import calendar, chats, members, outbox, people, roles, unit_settings, units
from storage.calendar import HijriMonth
from storage.chats import Chat
from storage.outbox import Call, OutboxRow
from storage.people import Person
from storage.units import Unit
from storage.waitings import Waiting

RAMADAN, SYAWAL = 9, 10
A_DAY = timedelta(days=1)
AHEAD = timedelta(days=60)


class Reach(SQLModel, table=True):
    """What a person has set: her night, the weekdays with a phone (bits, 1 is Monday), a pause, a full stop, exams
    until a day, and quiet Ramadan evenings."""

    __tablename__ = "reach"

    person_id: int = Field(primary_key=True, foreign_key="people.id")
    quiet_from: time | None = Field(default=None)
    quiet_to: time | None = Field(default=None)
    phone_days: int = Field(default=ALL_DAYS)
    paused_until: datetime | None = Field(default=None)
    stopped_at: datetime | None = Field(default=None)
    exams_until: date | None = Field(default=None)
    ramadan: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


@dataclass(frozen=True, slots=True)
class Unasked:
    """What a message that nobody asked for is about, whether the law or safety needs it at once, and before when (UTC)
    it does not leave."""

    subject: str | None = None
    urgent: bool = False
    not_before: datetime | None = None


def of(session: Session, person_id: int) -> Reach | None:
    """What she has set, if anything."""
    return session.get(Reach, person_id)


def made(session: Session, person_id: int) -> Reach:
    """What she has set, ready to be changed."""
    row = session.get(Reach, person_id)
    if row is None:
        row = Reach(person_id=person_id)
        session.add(row)
        session.flush()
    return row


def of_telegram(session: Session, telegram_id: int) -> Reach | None:
    """What the person with this Telegram id has set, if she is one and set anything."""
    person = people.found(session, telegram_id)
    return of(session, person.id or 0) if person is not None else None


def hours_of(session: Session, unit: Unit | None) -> UnitHours:
    """The quiet hours of a unit by its settings and those above it; without a unit those of everybody, without
    prayer."""
    if unit is None:
        return UnitHours(prayer=False)
    ways = unit_settings.of(session, unit)
    seasons = [Span(*span, first=one.first, last=one.last) for one in ways.seasons for span in one.spans]
    return UnitHours((ways.quiet_from, ways.quiet_to), ways.prayer, tuple(seasons))


def open_to(session: Session, telegram_id: int, now: datetime, *, urgent: bool) -> Chat | None:
    """The private chat in which something unasked may be put for her; None when she stopped, or pauses so long that
    it would be stale."""
    if not urgent and not may_be_told(of_telegram(session, telegram_id), now):
        return None
    return chats.known(session, telegram_id, ChatKind.PRIVATE, now)


def reader_in(session: Session, chat: Chat) -> Reader:
    """How she reads in her private chat: in the language that she chose, or her unit's."""
    unit = units.get(session, chat.unit_id).reader() if chat.unit_id is not None else Reader()
    person = people.found(session, chat.telegram_id)
    return (
        person.reader(unit) if person is not None else replace(unit, language=chat.language or unit.language)
    )


def put_unasked(
    session: Session, telegram_id: int, draw: Callable[[Reader], dict[str, Any]], now: datetime, how: Unasked
) -> bool:
    """Put what she did not ask for, as `draw` says it to her: it waits for her, and unless urgent for the end of her
    quiet hours. False when she stopped, or pauses for 7 days or more."""
    chat = open_to(session, telegram_id, now, urgent=how.urgent)
    if chat is None:
        return False
    call = Call(
        "sendMessage",
        draw(reader_in(session, chat)),
        Lane.REPLY,
        chat_id=chat.id,
        subject=how.subject,
        not_before=how.not_before,
        quiet=not how.urgent,
        private=True,
    )
    outbox.put(session, call, now)
    return True


def quiet_end(session: Session, chat: Chat, now: datetime) -> datetime | None:
    """When the present quiet of this chat ends (UTC); None when it may be spoken to now."""
    return quiet_until(now, profile(session, chat, now))


def profile(session: Session, chat: Chat, now: datetime) -> QuietProfile:
    """What holds in this chat: in private her own, with a child's fixed hours; in a group, and for a guest, the
    unit's."""
    unit, person, set_by_her = _unit(session, chat, now), None, None
    waits = False
    if chat.kind == ChatKind.PRIVATE:
        person, set_by_her = _her(session, chat.telegram_id)
        waits = person is None and _waits(session, chat.telegram_id) is not None
    zone = (person.zone if person is not None else None) or (unit.zone if unit is not None else Zone.WIB)
    young = waits or (person is not None and is_minor(person.birth_year, now, zone))
    paused = set_by_her.paused_until if set_by_her is not None else None
    today = max(now, paused or now).astimezone(ZoneInfo(zone)).date()
    ramadans = _ramadans(session, today) if set_by_her is not None and set_by_her.ramadan else []
    return QuietProfile(
        zone=zone,
        spans=spans(set_by_her, hours_of(session, unit), young, ramadans),
        phone_days=set_by_her.phone_days if set_by_her is not None else ALL_DAYS,
        paused_until=paused,
        free_days=_holidays(session, today) if young else frozenset(),
        has_stopped=set_by_her is not None and set_by_her.stopped_at is not None,
    )


def _her(session: Session, telegram_id: int) -> tuple[Person | None, Reach | None]:
    """The person with this Telegram id and what she has set, in one question: it is asked of every row that leaves."""
    both = select(Person, Reach).outerjoin(Reach, col(Reach.person_id) == col(Person.id))
    found: Any = session.exec(both.where(Person.telegram_id == telegram_id)).first()
    return (found[0], found[1]) if found is not None else (None, None)


def _waits(session: Session, telegram_id: int) -> Waiting | None:
    return session.exec(select(Waiting).where(Waiting.telegram_id == telegram_id)).first()


def _unit(session: Session, chat: Chat, now: datetime) -> Unit | None:
    """Whose hours hold: the group's unit, or the one that this private chat belongs to, or hers."""
    if chat.unit_id is not None:
        return units.get(session, chat.unit_id)
    if chat.kind != ChatKind.PRIVATE:
        served = units.of_chat(session, chat.id or 0)
        return served[0][0] if served else None
    person = people.found(session, chat.telegram_id)
    if person is None:
        waiting = _waits(session, chat.telegram_id)
        return units.get(session, waiting.unit_id) if waiting is not None else None
    person_id = person.id or 0
    hers = [*members.units_of(session, person_id), *roles.units_of(session, person_id, now)]
    return hers[0] if hers else None


def childrens_hours(session: Session, zone: str, at: datetime) -> QuietProfile:
    """Night and school of everybody under 18 around this moment (aware), which nobody may loosen."""
    free_days = _holidays(session, at.astimezone(ZoneInfo(zone)).date())
    return QuietProfile(zone, (Span(*CHILDRENS_NIGHT), SCHOOL), free_days=free_days)


def _holidays(session: Session, today: date) -> frozenset[date]:
    """The days without school that lie around today; from yesterday, whose hours may reach into today."""
    coming = calendar.holidays(session, today - A_DAY, today + AHEAD)
    return frozenset(day.date for day in coming if day.kind in (DayKind.HOLIDAY, DayKind.JOINT_LEAVE))


def _ramadans(session: Session, today: date) -> list[tuple[date, date]]:
    """The evenings of Ramadan, first and last, of the month that comes or goes on; the first is before the first day
    of fasting."""
    near = select(HijriMonth).where(col(HijriMonth.month).in_((RAMADAN, SYAWAL)))
    rows = session.exec(near.where(col(HijriMonth.first_day) >= today - AHEAD)).all()
    begins = {row.year: row.first_day for row in rows if row.month == RAMADAN}
    over = {row.year: row.first_day for row in rows if row.month == SYAWAL}
    return [(begins[year] - A_DAY, over[year] - A_DAY) for year in sorted(begins.keys() & over.keys())]


def rejudge(session: Session, chat: Chat, was_until: datetime | None, now: datetime) -> None:
    """Her hours changed: what was held until the old end is judged again now."""
    if was_until is None:
        return
    held = select(OutboxRow.id).where(OutboxRow.chat_id == chat.id, col(OutboxRow.quiet).is_(True))
    held = held.where(OutboxRow.status == OutboxStatus.WAITING, OutboxRow.not_before == was_until)
    ids: Sequence[int] = [one for one in session.exec(held) if one]
    if ids:
        outbox.release(session, ids, now)


def nudge_no_more(session: Session, telegram_id: int) -> None:
    """A child who waits for a guardian is not reminded any more; the result she still hears."""
    session.execute(update(Waiting).where(col(Waiting.telegram_id) == telegram_id).values(nudge_at=None))
    session.expire_all()


def stop(session: Session, person_id: int, chat: Chat, now: datetime) -> None:
    """Nothing unasked leaves for her any more, not even what waits."""
    made(session, person_id).stopped_at = now
    outbox.cancel_unasked(session, chat.id or 0, now)

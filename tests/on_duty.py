"""A unit that watches out by a roster, for stories about the ladder: who is on duty, who is told, and when."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session

from domain.ladder import Severity
from domain.offices import Office
from domain.switches import Switch, SwitchState
from domain.units import Role
from storage import case_steps, cases, duties, reach, roles, switches, units
from storage.duties import Duty
from storage.unit_settings import UnitSwitch
from tests.town import Town
from tests.watch import Watch, watch

WIB = ZoneInfo("Asia/Jakarta")
SUNDAY = date(2026, 11, 22)
MONDAY = date(2026, 11, 23)
LINK = "https://www.tiktok.com/@seseorang/video/{}"
FIRST = "Laporan baru untuk piket"
SECOND = "Kamu piket kedua"
EVERYONE = "Siapa saja dari humas"
KETUA = "kukabari ketua"
AGAIN = "masih menunggumu"
DANGER = "dalam bahaya"
WAITS = "laporan, menunggu sejak"


def wib(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in November 2026, as the people there read it."""
    return datetime(2026, 11, day, hour, minute, tzinfo=WIB).astimezone(UTC)


def roster(its: Watch, *, on: bool = True) -> None:
    """The unit uses its roster, or has it off."""

    def put(session: Session) -> None:
        state = SwitchState.ON if on else SwitchState.OFF
        at = its.town.clock.at
        switches.put(session, UnitSwitch(unit_id=its.unit_id, feature=Switch.ROSTER, state=state, at=at))

    its.write(put)


def on_duty(its: Watch, day: date, *names: str) -> None:
    """These are on duty that day, the first one first."""
    ids = [its.person_id(one) for one in names]

    def put(session: Session) -> None:
        for seat, person_id in enumerate(ids, start=1):
            at = its.town.clock.at
            duties.put(session, Duty(unit_id=its.unit_id, day=day, seat=seat, person_id=person_id, at=at))

    its.write(put)


def is_ketua(its: Watch, name: str) -> None:
    """She is the ketua of the unit."""

    def put(session: Session) -> None:
        for grant in roles.standing_in(session, its.unit_id, its.town.clock.at):
            if grant.role == Role.PENGURUS and grant.person_id == person_id:
                grant.office = Office.KETUA

    person_id = its.person_id(name)
    its.write(put)


def weigh(its: Watch, case_id: int, severity: Severity) -> None:
    """It matters so much from now on."""

    def put(session: Session) -> None:
        case = cases.find(session, case_id)
        assert case is not None
        case_steps.raise_to(session, case, severity, its.town.clock.at)

    its.write(put)


def stops(its: Watch, name: str) -> None:
    """She pressed Berhenti dulu some day."""
    person_id = its.person_id(name)

    def put(session: Session) -> None:
        reach.made(session, person_id).stopped_at = its.town.clock.at

    its.write(put)


def takes(its: Watch, case_id: int, name: str) -> None:
    """She takes it in hand, as the button does."""
    person_id = its.person_id(name)

    def put(session: Session) -> None:
        case = cases.kept_apart(session, case_id)
        assert case is not None
        case_steps.take(session, case, person_id, its.town.clock.at)

    its.write(put)


def watches(its: Watch, case_id: int, until: datetime) -> None:
    """Somebody watches it until then."""

    def put(session: Session) -> None:
        case = cases.kept_apart(session, case_id)
        assert case is not None
        case_steps.watch(session, case, until, its.town.clock.at)

    its.write(put)


def rests(its: Watch) -> None:
    """The pembina has paused the unit."""

    def put(session: Session) -> None:
        units.get(session, its.unit_id).rested_at = its.town.clock.at

    its.write(put)


def told(its: Watch, words: str) -> set[str]:
    """Who has such a message in private."""
    return {name for name in its.people if its.heard(name, words)}


async def at(its: Watch, moment: datetime) -> None:
    """Live up to this moment."""
    await its.town.passes(moment)


async def after(its: Watch, minutes: float) -> None:
    """So many minutes go by."""
    await its.passes(timedelta(minutes=minutes))


async def guarded(town: Town) -> Watch:
    """Nisa is first and Wati second on duty on Sunday and Monday, Ketua is the ketua; it is Sunday 13.00 WIB."""
    its = await watch(town)
    roster(its)
    is_ketua(its, "Ketua")
    for day in (SUNDAY, MONDAY):
        on_duty(its, day, "Nisa", "Wati")
    return its

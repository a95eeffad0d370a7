"""Ten people report the same thing in the same moment, each in a transaction of her own: it is one case."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.migrating import upgrade
from domain.cases import CaseKind
from domain.ladder import Severity
from domain.links import identify
from domain.units import Level
from storage import case_reporting, people
from storage.case_reporting import Sighting
from storage.cases import Case, CaseReport
from storage.database import open_engine
from storage.units import Unit
from storage.writer import in_transaction

NOON = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
HANDS = 10
HOAX = (
    "Sebarkan! Mulai Senin depan semua pelajar wajib bayar seratus ribu rupiah untuk kartu baru di sekolah."
)


@pytest.fixture
def engine(fresh_url: str) -> Iterator[Engine]:
    engine = open_engine(fresh_url)
    upgrade(engine)
    with Session(engine) as session:
        session.add(Unit(name="PAC IPPNU Kedungwaru", level=Level.PAC, zone="Asia/Jakarta", created_at=NOON))
        for number in range(HANDS):
            people.known(session, 7_700_000_000 + number, f"Kader {number}", NOON)
        session.commit()
    yield engine
    engine.dispose()


def linked(unit_id: int, person_id: int) -> Sighting:
    link = identify("https://www.instagram.com/reel/Cx1AbCdEfGh/")
    return Sighting(unit_id, CaseKind.VIRAL, title="Reel", link=link, person_id=person_id)


def worded(unit_id: int, person_id: int) -> Sighting:
    return Sighting(unit_id, CaseKind.HOAX, title="Kartu baru", text=HOAX, person_id=person_id)


@pytest.mark.parametrize("seen", [linked, worded], ids=["link", "words"])
def test_ten_reports_in_one_moment_are_one_case(engine: Engine, seen: Callable[[int, int], Sighting]) -> None:
    start = Barrier(HANDS)

    def reports(number: int) -> bool:
        def act(session: Session) -> bool:
            unit_id = session.exec(select(Unit.id)).one() or 0
            her = people.found(session, 7_700_000_000 + number)
            assert her is not None
            return case_reporting.report(session, seen(unit_id, her.id or 0), NOON).is_new

        start.wait(timeout=30)
        return in_transaction(engine, act)

    with ThreadPoolExecutor(HANDS) as threads:
        new = list(threads.map(reports, range(HANDS)))
    with Session(engine) as session:
        case = session.exec(select(Case)).one()
        assert len(session.exec(select(CaseReport)).all()) == HANDS
    assert new.count(True) == 1
    assert case.severity == Severity.HIGH

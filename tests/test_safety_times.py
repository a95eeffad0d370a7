"""What time does to safety reports: nothing twice, nothing lost, and nobody is woken without end; on both databases."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from domain.safety import MOST_NEWS, MOST_RINGS, BeginSafety, SafetyKind
from scheduling.safety import remind_readers
from storage import chats, report_marks, safety_reports
from storage.safety_reports import SafetyReport
from tests import founding, kin
from tests.branch import labels
from tests.test_safety import STORY, code_of, tells_pembina
from tests.town import Town, open_town
from tests.watch import PEMBINA, Watch, watch


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        yield await watch(town)


async def test_a_report_and_its_answer_on_both_databases(fresh_url: str) -> None:
    town = Town.build(fresh_url)
    await town.open()
    try:
        its = await watch(town)
        code = await tells_pembina(its)
        await its.passes(timedelta(hours=25))
        assert its.heard(PEMBINA, "masih menunggu jawaban") == 1
        await its.taps(PEMBINA, "Baca")
        await its.taps(PEMBINA, "Daftar laporan")
        await its.taps(PEMBINA, "Perundungan")
        await its.taps(PEMBINA, "Jawab")
        await its.taps(PEMBINA, "Aku percaya padamu")
        await its.tells("Aisyah", f"/lapor {code}")
        assert "Ini bukan salahmu" in its.private("Aisyah").text
    finally:
        town.kill()


async def test_sweeping_twice_changes_nothing(its: Watch) -> None:
    await tells_pembina(its)
    later = its.town.clock.at + timedelta(hours=24, minutes=1)
    assert its.write(lambda session: remind_readers(session, later)) == 1
    assert its.write(lambda session: remind_readers(session, later)) == 0
    report = its.write(lambda session: _copy(session.exec(select(SafetyReport)).one()))
    assert report == (1, later + timedelta(hours=24))


def _copy(report: SafetyReport) -> tuple[int, object]:
    return report.reminded, report.due_at


async def test_killed_before_the_reminder_it_comes_once_afterwards(its: Watch) -> None:
    await tells_pembina(its)
    its.town.kill()
    its.town.clock.move(its.town.clock.at + timedelta(hours=25))
    await its.town.open()
    await its.rests()
    assert its.heard(PEMBINA, "masih menunggu jawaban") == 1


async def test_after_the_last_step_nothing_is_due_any_more(its: Watch) -> None:
    await tells_pembina(its)
    await its.passes(timedelta(days=6))
    assert its.heard(PEMBINA, "masih menunggu jawaban") == 3, "no unit above: who has it is reminded instead"
    assert its.write(lambda session: session.exec(safety_reports.next_due()).one()) is None


def reported_before(its: Watch, name: str, many: int) -> None:
    """She has sent so many today."""

    def write(session):  # type: ignore[no-untyped-def]
        now = its.town.clock.at
        hand = report_marks.hand(session, its.people[name].id, now, "safety")
        report_marks.add(session, its.unit_id, hand, now, many)

    its.write(write)


async def in_danger(its: Watch) -> None:
    await its.presses("Dewi", BeginSafety(SafetyKind.DANGER))
    await its.taps("Dewi", "Pembina: Bu Hani")
    await its.tells("Dewi", "Tolong")


async def test_one_hand_wakes_people_five_times_a_day_and_is_never_refused(its: Watch) -> None:
    await its.passes(timedelta(hours=12))
    reported_before(its, "Dewi", MOST_RINGS - 1)
    await in_danger(its)
    assert its.heard(PEMBINA, "bilang sedang dalam bahaya") == 1
    await in_danger(its)
    assert its.heard(PEMBINA, "bilang sedang dalam bahaya") == 1
    assert code_of(its, "Dewi")
    await its.passes(timedelta(hours=7))
    assert its.heard(PEMBINA, "Ada laporan keselamatan") == 1


async def test_after_twenty_in_a_day_they_only_wait_in_the_list(its: Watch) -> None:
    reported_before(its, "Aisyah", MOST_NEWS)
    code = await tells_pembina(its)
    assert its.heard(PEMBINA, "keselamatan") == 0
    await its.tells("Aisyah", f"/lapor {code}")
    assert STORY in its.private("Aisyah").text


async def test_who_is_in_two_units_says_which_one(its: Watch) -> None:
    other = await kin.unit(its.town, "PAC IPPNU Ngunut", "PAC", "Lia")
    siti = its.people["Siti"]
    founding.joins(its.town, other.unit_id, siti)

    def forget(session):  # type: ignore[no-untyped-def]
        chat = chats.found(session, siti.id)
        assert chat is not None
        chat.unit_id = None

    its.write(forget)
    await its.presses("Siti", BeginSafety(SafetyKind.BULLYING))
    assert labels(its.private("Siti")) == ["PAC IPPNU Kedungwaru", "PAC IPPNU Ngunut"]
    assert "SAPA 129" in its.private("Siti").text
    await its.taps("Siti", "Kedungwaru")
    assert "Pembina: Bu Hani" in labels(its.private("Siti"))


async def test_who_is_in_no_unit_gets_the_helpline_and_the_way(its: Watch) -> None:
    its.people["Asing"] = its.town.world.add_person("Asing")
    its.people["Asing"].starts(its.branch.bot)
    await its.rests()
    await its.presses("Asing", BeginSafety(SafetyKind.UNSAFE))
    text = its.private("Asing").text
    assert "SAPA 129" in text and "belum tahu kamu dari unit mana" in text

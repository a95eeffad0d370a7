"""Who gets a safety report: adults in office alone, never whom it is about, and never nobody without a word."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.offices import Office
from domain.safety import BeginSafety, SafetyKind, SafetyTo, Said
from domain.safety_presses import (
    AddToOwn,
    AnswerSafety,
    ChooseAbout,
    ChooseReader,
    GuideSafety,
    HandleSafety,
    ListSafety,
    OpenSafety,
    PassSafety,
    ReadOwn,
    ShutOut,
    WriteSafety,
)
from domain.units import Role
from sandbox.people import Person
from storage import people, roles, safety_people, safety_reports
from storage.units import Unit
from tests import kin
from tests.branch import Branch, labels
from tests.test_safety import STORY, tells_pembina
from tests.town import open_town
from tests.watch import PEMBINA, Watch, watch


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        yield await watch(town)


def make_ketua(its: Watch, name: str) -> None:
    """Somebody is the ketua."""
    its.gives(name, Role.PENGURUS)
    person_id = its.person_id(name)

    def write(session):  # type: ignore[no-untyped-def]
        for grant in roles.held(session, person_id, its.unit_id, its.town.clock.at):
            if grant.role == Role.PENGURUS:
                grant.office = Office.KETUA

    its.write(write)


def born(its: Watch, name: str, year: int) -> None:
    its.write(lambda session: setattr(people.found(session, its.people[name].id), "birth_year", year))


async def parent_of(its: Watch, head: str = "Bu Ratna", role: Role = Role.PEMBINA) -> tuple[Branch, Person]:
    """A unit above, with this person in it."""
    parent = await kin.unit(its.town, "PC IPPNU Tulungagung", "PC", head)
    her = parent.members[head]
    if role is not Role.PENGURUS:
        parent.end(her, Role.PENGURUS)
        parent.give(her, role)
    its.write(lambda session: setattr(session.get_one(Unit, its.unit_id), "parent_id", parent.unit_id))
    return parent, her


async def ways(its: Watch, name: str) -> list[str]:
    """Who may read it, as she is asked."""
    await its.presses(name, BeginSafety(SafetyKind.BULLYING))
    return [one for one in labels(its.private(name)) if ":" in one]


async def test_the_ketua_is_one_person_and_not_the_whole_board(its: Watch) -> None:
    its.gives("Rina", Role.PENGURUS)
    assert await ways(its, "Siti") == ["Pembina: Bu Hani", "Ketua: Ketua, Rina"]
    make_ketua(its, "Rina")
    assert await ways(its, "Siti") == ["Pembina: Bu Hani", "Ketua: Rina"]


async def test_a_ketua_under_18_never_gets_one(its: Watch) -> None:
    make_ketua(its, "Aisyah")
    assert await ways(its, "Siti") == ["Pembina: Bu Hani"]


async def test_she_is_not_offered_to_herself(its: Watch) -> None:
    assert await ways(its, "Ketua") == ["Pembina: Bu Hani"]


async def test_the_unit_above_is_offered_by_its_pembina_or_its_ketua(its: Watch) -> None:
    parent, ratna = await parent_of(its)
    assert await ways(its, "Siti") == ["Pembina: Bu Hani", "Ketua: Ketua", "Unit atas: Bu Ratna"]
    parent.end(ratna, Role.PEMBINA)
    parent.give(ratna, Role.PENGURUS)
    assert "Unit atas: Bu Ratna" in await ways(its, "Siti")


async def test_where_nobody_can_get_it_she_is_told_so_with_the_helpline(its: Watch) -> None:
    its.branch.end(its.people[PEMBINA], Role.PEMBINA)
    born(its, "Ketua", 2010)
    await its.presses("Siti", BeginSafety(SafetyKind.DANGER))
    text = its.private("Siti").text
    assert text.startswith("Kalau kamu dalam bahaya sekarang") and "SAPA 129" in text
    assert "belum ada orang dewasa" in text
    again = await its.tells("Siti", "aku diikuti orang dari tadi sore")
    assert "SAPA 129" in again and "belum ada orang dewasa" in again


async def test_when_it_is_about_the_only_adult_the_helpline_is_left(its: Watch) -> None:
    its.branch.end(its.people["Ketua"], Role.PENGURUS)
    await its.presses("Siti", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Siti", "Ini tentang salah satu dari mereka")
    await its.taps("Siti", "Bu Hani")
    assert "tidak ada orang dewasa lain" in its.private("Siti").text
    assert "SAPA 129" in its.private("Siti").text


async def test_who_lost_the_office_reads_no_more_and_others_get_it(its: Watch) -> None:
    await tells_pembina(its)
    its.branch.end(its.people[PEMBINA], Role.PEMBINA)
    outcome = await its.taps(PEMBINA, "Baca")
    assert "tidak (lagi) untukmu" in str(outcome.toast)
    await its.passes(timedelta(hours=25))
    assert its.heard("Ketua", "sekarang juga sampai kepadamu") == 1


async def test_a_report_is_passed_on_to_the_unit_above(its: Watch) -> None:
    _, ratna = await parent_of(its)
    code = await tells_pembina(its)
    await its.taps(PEMBINA, "Baca")
    await its.taps(PEMBINA, "Apa yang kulakukan?")
    assert "SAPA 129" in its.private(PEMBINA).text
    await its.taps(PEMBINA, "Teruskan ke pembina unit atas")
    assert "Teruskan ke Bu Ratna?" in its.private(PEMBINA).text
    await its.taps(PEMBINA, "Ya, teruskan")
    assert "Dibaca juga oleh Bu Ratna" in its.private(PEMBINA).text
    assert any("keselamatan" in one.text for one in ratna.sees(its.branch.bot))
    await its.tells("Aisyah", f"/lapor {code}")
    assert "kuteruskan ke pembina unit atas" in its.private("Aisyah").text


async def test_without_a_unit_above_passing_on_says_so(its: Watch) -> None:
    await tells_pembina(its)
    await its.taps(PEMBINA, "Baca")
    await its.taps(PEMBINA, "Apa yang kulakukan?")
    await its.taps(PEMBINA, "Teruskan ke pembina unit atas")
    assert "Belum ada pembina lain di unit atas" in its.private(PEMBINA).text
    await its.presses(PEMBINA, PassSafety(1, sure=True))
    assert "Dibaca juga" not in its.private(PEMBINA).text


async def test_two_pembina_both_get_it_and_see_each_other(its: Watch) -> None:
    its.gives("Wati", Role.PEMBINA)
    await tells_pembina_of(its, "Pembina: Bu Hani, Wati")
    await its.taps(PEMBINA, "Baca")
    assert "Dibaca juga oleh Wati" in its.private(PEMBINA).text
    await its.taps("Wati", "Baca")
    await its.taps("Wati", "Jawab")
    await its.taps("Wati", "Sedang kuurus")
    await its.presses(PEMBINA, OpenSafety(1))
    assert "Wati, " in its.private(PEMBINA).text and "Sudah dijawab" in its.private(PEMBINA).text


async def tells_pembina_of(its: Watch, label: str) -> None:
    await its.presses("Siti", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Siti", label)
    await its.tells("Siti", STORY)
    await its.taps("Siti", "Kirim")


async def test_a_pembina_who_stopped_is_left_out_where_somebody_else_can_be_reached(its: Watch) -> None:
    its.gives("Wati", Role.PEMBINA)
    await its.tells("Wati", "/senyap")
    await its.taps("Wati", "Berhenti")
    assert await ways(its, "Siti") == ["Pembina: Bu Hani", "Ketua: Ketua"]


FORGED = [
    OpenSafety(1),
    AnswerSafety(1, Said.BELIEVE),
    AnswerSafety(1),
    HandleSafety(1, sure=True),
    PassSafety(1, sure=True),
    GuideSafety(1),
    ReadOwn(1),
    ReadOwn(1, "melati-2346"),
    AddToOwn(1),
    ShutOut(1, "", 1),
    ShutOut(1, "melati-2346", 1),
    OpenSafety(999),
    ReadOwn(999),
]


@pytest.mark.parametrize("pressed", FORGED, ids=str)
async def test_a_forged_button_opens_nothing(its: Watch, pressed: object) -> None:
    await tells_pembina(its)
    for name in ("Nisa", "Ketua", "Rina"):
        outcome = await its.presses(name, pressed)  # type: ignore[arg-type]
        assert outcome.toast, name
        assert its.heard(name, "dirundung") == 0
    assert its.write(lambda session: safety_reports.waiting_for(session, its_pembina(its))) == 1


def its_pembina(its: Watch) -> int:
    return its.person_id(PEMBINA)


async def test_buttons_of_a_stranger_unit_are_refused(its: Watch) -> None:
    other = await kin.unit(its.town, "PAC IPPNU Ngunut", "PAC", "Lia")
    for pressed in (
        ChooseReader(other.unit_id, SafetyKind.BULLYING),
        ChooseAbout(other.unit_id, SafetyKind.BULLYING),
        WriteSafety(other.unit_id, SafetyKind.BULLYING, SafetyTo.KETUA),
    ):
        outcome = await its.presses("Siti", pressed)
        assert outcome.toast
    assert its.heard("Siti", "Lia") == 0


async def test_the_list_shows_what_came_and_counts_what_waits(its: Watch) -> None:
    await tells_pembina(its)
    await its.presses(PEMBINA, ListSafety())
    assert any(one.startswith("● Perundungan") for one in labels(its.private(PEMBINA)))
    await its.presses("Ketua", ListSafety())
    assert "Belum ada laporan keselamatan" in its.private("Ketua").text


async def test_a_minor_or_who_it_is_about_may_not_read_even_if_it_came_to_them(its: Watch) -> None:
    await tells_pembina(its)
    pembina, now = its.person_id(PEMBINA), its.town.clock.at

    def may(session):  # type: ignore[no-untyped-def]
        report = safety_reports.find(session, 1)
        assert report is not None
        return safety_people.may_read(session, report, people.get(session, pembina), now)

    assert its.write(may)
    born(its, PEMBINA, 2010)
    assert not its.write(may)
    born(its, PEMBINA, 1980)
    its.write(lambda session: setattr(safety_reports.find(session, 1), "about_id", pembina))
    assert not its.write(may)


async def test_a_code_typed_in_a_group_is_warned_of_in_private(its: Watch) -> None:
    code = await tells_pembina(its)
    await its.says("Aisyah", f"/lapor {code}")
    assert "Hapus pesanmu di sana sekarang" in its.private("Aisyah").text
    assert "Hapus pesanmu" not in await its.tells("Aisyah", f"/lapor {code}")


async def test_an_adult_who_types_an_answer_is_shown_the_sentences_again(its: Watch) -> None:
    await tells_pembina(its)
    await its.taps(PEMBINA, "Baca")
    await its.taps(PEMBINA, "Jawab")
    assert "tidak kukirim dan tidak kusimpan" in await its.tells(PEMBINA, "Nak, kamu di mana?")
    await its.taps(PEMBINA, "Aku percaya padamu")
    assert "kukirim" not in await its.tells(PEMBINA, "Nak, kamu di mana?")
    assert its.heard("Aisyah", "di mana?") == 0

"""Stories of the end of a promotion: thanks in the group, all numbers to humas, a file, and no names kept by it."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, col, select

from domain.promotion_deeds import SetThanks
from domain.promotion_presses import DonePromotion
from domain.promotion_reports import born_until, report_at
from domain.promotions import Ending, Mark, Scope
from domain.units import Role
from sandbox.chats import Chat as Place
from sandbox.people import Person
from scheduling import promotion_closing, promotion_writing
from storage import departments, people, promotion_counts, promotions, retention, units
from storage.promotion_deeds import PromotionMark
from storage.promotions import PromotionCount, PromotionRun
from tests import carrying, kin, reporting
from tests.branch import SOON, Branch, found, labels
from tests.carrying import TITLE, carried, ends, twin
from tests.reporting import agrees, does, guest_shares, is_dealt, reads, stands, verbs, works_in
from tests.town import SUNDAY, Town, open_town

NAMES = ("Hana", "Siti", "Ani", "Zahra", "Rina", "Dewi", "Nur")
CAPTIONS = ("Selamat harlah! Ayo hadir besok pagi.", "=1+2 Ajak temanmu ke lapangan, ya!")
OVER = f"{TITLE} sudah selesai. Terima kasih"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


async def test_a_promotion_ends_the_same_way_on_both_databases(fresh_url: str) -> None:
    town = Town.build(fresh_url)
    await town.open()
    branch = await found(town, *NAMES, guests=["Budi"])
    desk = reporting.room(branch, branch.members["Hana"])
    works_in(branch, "Kaderisasi", "Siti", "Ani", "Rina")
    promotion_id = await sent(branch, desk)
    agrees(branch, "Siti")
    for name in ("Siti", "Ani"):
        is_dealt(branch, promotion_id, branch.members[name], 0)
        does(
            branch,
            promotion_id,
            branch.members[name],
            link=f"https://t.me/x/{name}",
            said="Selamat harlah, ya!",
        )
    guest_shares(branch, promotion_id, branch.members["Budi"], Mark.ONE_GROUP)
    await is_over(branch, promotion_id)
    (text,) = told(branch.members["Rina"], branch.group)
    assert text.endswith("Terima kasih, Siti, dan 1 anggota lain.")
    hana = branch.members["Hana"]
    await branch.presses(hana, next(one for one in hana.sees(desk) if one.text.startswith(TITLE)), "Laporan")
    assert sheets(hana, desk)["Tautan"][1:] == [("https://t.me/x/Siti",), ("dan 1 tautan lain",)]
    town.kill()


@pytest.fixture
async def branch(town: Town) -> Branch:
    """Hana is humas; Dewi and Nur are 17 and 15, the others grown up; Budi is a guest."""
    made = await found(town, *NAMES, guests=["Budi"])
    made.joins(made.members["Dewi"], 2008)
    made.joins(made.members["Nur"], 2010)
    return made


@pytest.fixture
async def desk(branch: Branch) -> Place:
    return reporting.room(branch, branch.members["Hana"])


async def sent(branch: Branch, desk: Place, **what: Any) -> int:
    """A promotion that was sent, with its card in the humas room."""
    promotion_id = await carried(branch, captions=CAPTIONS, **what)
    await stands(branch, promotion_id, desk)
    return promotion_id


async def is_over(branch: Branch, promotion_id: int) -> None:
    """Its deadline comes, and what is said about it has arrived."""
    await branch.town.passes(branch.town.clock.at + ends(branch, promotion_id, timedelta(hours=1)))


def told(who: Person, place: Place, words: str = OVER) -> list[str]:
    """What she reads in a group about the end."""
    return [one.text for one in who.sees(place) if one.from_bot and words in one.text]


def run_of(branch: Branch, promotion_id: int) -> PromotionRun:
    """Its sending, as it is written down."""

    def read(session: Session) -> PromotionRun:
        run = promotions.run(session, promotion_id)
        assert run is not None
        session.expunge(run)
        return run

    return branch.write(read)


async def test_the_group_is_thanked_by_the_alphabet_and_the_others_are_a_number(
    branch: Branch, desk: Place
) -> None:
    promotion_id = await sent(branch, desk)
    agrees(branch, "Zahra", "Ani", "Dewi", "Rina")
    for name in ("Zahra", "Ani", "Siti", "Dewi", "Nur"):
        does(branch, promotion_id, branch.members[name])
    reads(branch, promotion_id, branch.members["Rina"])
    guest_shares(branch, promotion_id, branch.members["Budi"], Mark.TWO_GROUPS)
    await is_over(branch, promotion_id)
    (text,) = told(branch.members["Siti"], branch.group)
    assert text.endswith("Terima kasih, Ani, Zahra, dan 3 anggota lain.")
    assert "Dibaca 1, selesai 5, 2 grup WhatsApp." in text
    assert not [name for name in ("Siti", "Dewi", "Nur", "Rina", "Hana", "Budi") if name in text]
    assert run_of(branch, promotion_id).ending == Ending.CLOSED
    assert "closed" in verbs(branch)


async def test_humas_gets_all_numbers_and_the_card_says_that_it_is_over(branch: Branch, desk: Place) -> None:
    promotion_id = await sent(branch, desk)
    for name in ("Zahra", "Ani", "Siti"):
        does(branch, promotion_id, branch.members[name], link=f"https://t.me/{name}/1")
    await is_over(branch, promotion_id)
    hana = branch.members["Hana"]
    card, report = [one for one in hana.sees(desk) if one.from_bot and one.text.startswith(TITLE)]
    for shown in (card, report):
        assert "Sudah selesai Selasa, 24 November 2026 pukul 13.00 WIB" in shown.text
        assert "Selesai: 3, 3 di antaranya dengan bukti (3 tautan)" in shown.text
    assert labels(report) == ["Laporan", "Buka promosi", "Evaluasi"]
    assert labels(card) == ["Laporan", "Ralat / tarik", "Bukti gambar"]


async def test_where_nobody_did_anything_only_humas_hears_a_kind_word(branch: Branch, desk: Place) -> None:
    promotion_id = await sent(branch, desk)
    reads(branch, promotion_id, branch.members["Siti"])
    await is_over(branch, promotion_id)
    assert told(branch.members["Siti"], branch.group) == []
    (text,) = told(branch.members["Hana"], desk, "belum ada yang sempat")
    assert "itu biasa" in text


async def test_without_a_room_who_sent_it_hears_it_in_private(branch: Branch) -> None:
    hana = branch.members["Hana"]
    branch.give(hana, Role.HUMAS)
    branch.give(branch.members["Rina"], Role.PENGURUS)
    for one in (hana, branch.members["Rina"]):
        await kin.opens(branch, one)
    promotion_id = await carried(branch)
    does(branch, promotion_id, branch.members["Siti"])
    await is_over(branch, promotion_id)
    assert "Selesai: 1" in branch.last(hana, private=True).text
    assert not [one for one in branch.members["Rina"].sees(branch.bot) if "Selesai: 1" in one.text]


async def test_what_ends_at_night_is_told_in_the_morning(branch: Branch, desk: Place) -> None:
    promotion_id = await sent(branch, desk, hours=10)
    does(branch, promotion_id, branch.members["Siti"])
    await branch.town.passes(SUNDAY + timedelta(hours=14))
    assert told(branch.members["Siti"], branch.group) == []
    await branch.town.passes(SUNDAY + timedelta(hours=17))
    assert len(told(branch.members["Siti"], branch.group)) == 1
    silent = [one for one in branch.members["Siti"].sees(branch.group) if OVER in one.text]
    assert silent[0].date > SUNDAY + timedelta(hours=15)


async def test_a_group_hears_of_one_end_a_day(branch: Branch, desk: Place) -> None:
    first = await sent(branch, desk)
    second = await carried(branch, title="Lomba poster")
    for one in (first, second):
        does(branch, one, branch.members["Siti"])
    await is_over(branch, first)
    siti = branch.members["Siti"]
    assert len(told(siti, branch.group)) + len(told(siti, branch.group, "Lomba poster sudah selesai.")) == 1
    await branch.town.passes(branch.town.clock.at + timedelta(days=1))
    assert len(told(siti, branch.group)) == len(told(siti, branch.group, "Lomba poster sudah selesai.")) == 1


async def test_each_group_of_a_tree_thanks_its_own(town: Town, branch: Branch, desk: Place) -> None:
    busy = await found(town, "Lia", "Mia", "Tia", title="PR IPPNU Tunggulsari")
    idle = await found(town, "Umi", "Ida", "Eka", title="PR IPPNU Beji")

    def below(session: Session) -> None:
        for one in (busy, idle):
            units.get(session, one.unit_id).parent_id = branch.unit_id

    branch.write(below)
    promotion_id = await sent(branch, desk, scope=Scope.TREE)
    agrees(branch, "Siti")
    agrees(busy, "Lia")
    does(branch, promotion_id, branch.members["Siti"])
    for name in ("Lia", "Mia"):
        does(busy, promotion_id, busy.members[name])
    await is_over(branch, promotion_id)
    (ours,) = told(branch.members["Siti"], branch.group)
    (theirs,) = told(busy.members["Tia"], busy.group)
    assert ours.endswith("Terima kasih, Siti.") and "selesai 1," in ours
    assert theirs.endswith("Terima kasih, Lia, dan 1 anggota lain.")
    assert "selesai 2," in theirs and "Bersama unit lain: dibaca 0, selesai 3," in theirs
    assert told(idle.members["Umi"], idle.group) == []


async def test_a_group_of_two_units_hears_it_once(branch: Branch, desk: Place) -> None:
    other = twin(branch, "PAC IPNU Kedungwaru")
    for name in ("Ani", "Zahra", "Rina"):
        other.joins(branch.members[name])
    branch.write(lambda session: setattr(units.get(session, other.unit_id), "parent_id", branch.unit_id))
    promotion_id = await sent(branch, desk, scope=Scope.TREE)
    other.members.update(branch.members)
    agrees(branch, "Siti")
    agrees(other, "Ani")
    does(branch, promotion_id, branch.members["Siti"])
    does(other, promotion_id, branch.members["Ani"])
    await is_over(branch, promotion_id)
    (text,) = told(branch.members["Rina"], branch.group)
    assert text.endswith("Terima kasih, Ani, Siti.")


@pytest.mark.parametrize("ending", [Ending.STOPPED, Ending.WITHDRAWN])
async def test_what_was_stopped_or_taken_back_is_not_thanked_for_in_public(
    branch: Branch, desk: Place, ending: Ending
) -> None:
    promotion_id = await sent(branch, desk)
    does(branch, promotion_id, branch.members["Siti"])

    def end(session: Session) -> None:
        run = promotions.run(session, promotion_id)
        assert run is not None
        run.ending, run.ended_at = ending, branch.town.clock.at

    branch.write(end)
    await is_over(branch, promotion_id)
    run = run_of(branch, promotion_id)
    assert (run.ending, run.close_due, run.salt) == (ending, None, "")
    assert told(branch.members["Siti"], branch.group) == []
    reports = [one for one in branch.members["Hana"].sees(desk) if "Selesai: 1" in one.text]
    assert len(reports) == 2


async def test_numbers_stay_and_marks_go(branch: Branch, desk: Place) -> None:
    works_in(branch, "Kaderisasi", "Siti", "Ani", "Rina")
    works_in(branch, "Dakwah", "Zahra")
    promotion_id = await sent(branch, desk)
    for name in ("Siti", "Ani", "Zahra"):
        does(branch, promotion_id, branch.members[name])
    reads(branch, promotion_id, branch.members["Budi"])
    await is_over(branch, promotion_id)

    def read(session: Session) -> dict[tuple[str, bool], int]:
        assert session.exec(select(PromotionMark)).all() == []
        rows = session.exec(select(PromotionCount).where(PromotionCount.promotion_id == promotion_id)).all()
        return {(row.what, row.department_id is not None): row.number for row in rows}

    kept = branch.write(read)
    assert (kept[("done", True)], kept[("done", False)], kept[("guests-seen", False)]) == (2, 1, 1)
    assert run_of(branch, promotion_id).salt == ""


async def test_ended_twice_it_changes_nothing(branch: Branch, desk: Place) -> None:
    promotion_id = await sent(branch, desk)
    does(branch, promotion_id, branch.members["Siti"])
    await is_over(branch, promotion_id)
    before = branch.write(_numbers)

    def again(session: Session) -> int:
        return promotion_closing.close(session, branch.town.clock.at)

    assert branch.write(again) == 0
    assert branch.write(_numbers) == before
    await branch.town.rest(SOON)
    assert len(told(branch.members["Siti"], branch.group)) == 1


def _numbers(session: Session) -> list[tuple[str, int]]:
    rows = session.exec(select(PromotionCount).order_by(col(PromotionCount.id))).all()
    return [(row.what, row.number) for row in rows]


async def test_numbers_outlive_the_people_and_the_department(branch: Branch, desk: Place) -> None:
    works_in(branch, "Kaderisasi", "Siti", "Ani", "Rina")
    promotion_id = await sent(branch, desk)
    for name in ("Siti", "Ani"):
        does(branch, promotion_id, branch.members[name])
    await is_over(branch, promotion_id)

    def away(session: Session) -> int:
        siti = people.found(session, branch.members["Siti"].id)
        field = departments.of_unit(session, branch.unit_id)[0]
        assert siti is not None
        departments.remove(session, field, branch.town.clock.at)
        retention.erase(session, siti, branch.town.clock.at)
        return sum(
            one.number for one in promotion_counts.kept(session, promotion_id).counts if one.what == "done"
        )

    assert branch.write(away) == 2


async def test_who_agrees_no_more_or_is_erased_is_named_no_more(branch: Branch, desk: Place) -> None:
    promotion_id = await sent(branch, desk)
    agrees(branch, "Siti", "Ani", "Zahra")
    for name in ("Siti", "Ani", "Zahra"):
        does(branch, promotion_id, branch.members[name])
    await is_over(branch, promotion_id)
    ani = branch.members["Ani"]
    assert told(ani, branch.group)[0].endswith("Terima kasih, Ani, Siti, Zahra.")
    await kin.opens(branch, ani)
    button = await carrying.is_given(branch, ani, "Jangan", SetThanks(branch.unit_id, on=False))
    await branch.presses(ani, button, "Jangan")
    assert told(ani, branch.group)[0].endswith("Terima kasih, Siti, Zahra, dan 1 anggota lain.")

    def erase(session: Session) -> None:
        siti = people.found(session, branch.members["Siti"].id)
        assert siti is not None
        retention.erase(session, siti, branch.town.clock.at)

    branch.write(erase)
    await branch.town.rest(SOON)
    assert told(ani, branch.group)[0].endswith("Terima kasih, Zahra, dan 2 anggota lain.")


async def test_after_the_end_nobody_reports_any_more(branch: Branch, desk: Place) -> None:
    promotion_id = await sent(branch, desk)
    siti = branch.members["Siti"]
    await kin.opens(branch, siti)
    button = await carrying.is_given(branch, siti, "Selesai", DonePromotion(promotion_id))
    await is_over(branch, promotion_id)
    await branch.presses(siti, button, "Selesai")
    assert "belum ada yang sempat" in told(branch.members["Hana"], desk, "belum ada yang sempat")[0]
    assert branch.write(_numbers) == [("likeness", 0), ("groups", 1)]


def sheets(who: Person, place: Any) -> dict[str, list[tuple[Any, ...]]]:
    """The file that she got last, as another program reads it."""
    got = [one.media.file for one in who.sees(place) if one.media is not None]
    assert got and got[-1] is not None
    book = import_module("openpyxl").load_workbook(BytesIO(got[-1].content))
    return {page.title: list(page.iter_rows(values_only=True)) for page in book.worksheets}


async def test_the_file_tells_numbers_words_and_links_of_who_agreed(branch: Branch, desk: Place) -> None:
    promotion_id = await sent(branch, desk)
    agrees(branch, "Siti", "Dewi")
    for name, number in (("Siti", 0), ("Dewi", 1), ("Ani", 1)):
        is_dealt(branch, promotion_id, branch.members[name], number)
        does(branch, promotion_id, branch.members[name], link=f"https://t.me/x/{name}")
    await is_over(branch, promotion_id)
    hana = branch.members["Hana"]
    card = next(one for one in hana.sees(desk) if one.text.startswith(TITLE))
    outcome = await branch.presses(hana, card, "Laporan")
    assert "sedang kubuat" in (outcome.toast or "")
    await branch.presses(hana, card, "Laporan")
    files = [one.media for one in hana.sees(desk) if one.media is not None]
    assert [one.name for one in files] == ["laporan-promosi-2026-11-24.xlsx"]
    book = sheets(hana, desk)
    assert list(book) == ["Ringkasan", "Unit dan bidang", "Caption", "Tautan", "Terima kasih"]
    assert ("Selesai", 3) in book["Ringkasan"]
    assert book["Unit dan bidang"][1][:2] == ("PAC IPPNU Kedungwaru", "Lainnya")
    assert book["Tautan"][1:] == [("https://t.me/x/Siti",), ("dan 2 tautan lain",)]
    assert book["Terima kasih"][1:] == [("Siti",), ("dan 2 anggota lain",)]
    assert [row[1] for row in book["Caption"][1:]] == list(CAPTIONS)
    assert not [row for page in book.values() for row in page if "Dewi" in str(row) or "Ani" in str(row)]
    assert "took the report" in verbs(branch)


def test_a_text_is_never_a_formula_and_the_library_stays_outside() -> None:
    page = {"name": "A", "widths": [10, 10], "head": ["", "B"], "rows": [["=1+2", 7], ["https://t.me/x", 0]]}
    content = promotion_writing.written({"title": "T", "made_at": SUNDAY.isoformat(), "sheets": [page]})
    sheet = import_module("openpyxl").load_workbook(BytesIO(content)).worksheets[0]
    assert [cell.data_type for cell in sheet[2]] == ["s", "n"]
    assert [cell.value for cell in sheet[2]] == ["=1+2", 7]
    assert sheet["A3"].hyperlink is None


def test_who_counts_as_grown_up() -> None:
    assert born_until(datetime(2026, 12, 31, 16, 59, tzinfo=SUNDAY.tzinfo), "Asia/Jakarta") == 2007
    assert born_until(datetime(2026, 12, 31, 17, 0, tzinfo=SUNDAY.tzinfo), "Asia/Jakarta") == 2008


def test_a_report_that_would_be_stale_does_not_come() -> None:
    assert report_at(None, SUNDAY) == SUNDAY
    assert report_at(SUNDAY - timedelta(days=2), SUNDAY) == SUNDAY
    assert report_at(SUNDAY - timedelta(hours=1), SUNDAY) == SUNDAY + timedelta(hours=23)
    assert report_at(SUNDAY + timedelta(days=2, hours=1), SUNDAY) is None

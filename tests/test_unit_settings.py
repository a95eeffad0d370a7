"""Stories of settings: what a unit sets, what its children follow, and what cannot be read."""

from collections.abc import AsyncIterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from domain.reader import Address
from domain.refusal import Refusal
from domain.unit_settings import SETTINGS, Effective, Name, SeasonKind, UnitWays, checked, effective
from storage import roles, unit_settings
from tests import kin
from tests.branch import Branch, labels
from tests.kin import head
from tests.town import Town, open_town

TODAY = date(2026, 11, 22)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def cabang(town: Town) -> Branch:
    return await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Nisa")


@pytest.fixture
async def anak_cabang(town: Town, cabang: Branch) -> Branch:
    child = await kin.unit(town, "PAC IPPNU Kedungwaru", "pac", "Siti")
    await kin.becomes_child(child, cabang)
    return child


def ways(branch: Branch) -> UnitWays:
    return kin.now_is(branch, unit_settings.of)


async def sets(branch: Branch, page: str, name: str, value: str) -> str:
    """The pengurus of a unit sets something by buttons; what then stands there."""
    return await kin.opens_page(branch, head(branch), page, name, value)


async def test_a_child_follows_its_parent_until_it_sets_its_own(cabang: Branch, anak_cabang: Branch) -> None:
    await sets(cabang, "Cara bicara", "Sapaan", "Kak")
    assert ways(anak_cabang).address == Address.KAK
    assert kin.now_is(anak_cabang, lambda _, unit: unit.address) == "kak"
    page = await kin.opens_page(anak_cabang, head(anak_cabang), "Cara bicara")
    assert "Sapaan: Kak (dari PC IPPNU Tulungagung)" in page
    assert "Nama hari Ahad: Ahad (bawaan)" in page
    text = await sets(anak_cabang, "Cara bicara", "Sapaan", "Rekan-Rekanita")
    assert "diatur di sini" in text
    await sets(cabang, "Cara bicara", "Sapaan", "Rekanita")
    assert ways(anak_cabang).address == Address.REKAN_REKANITA
    await kin.taps(anak_cabang, head(anak_cabang), "Ikuti induk")
    assert ways(anak_cabang).address == Address.REKANITA
    assert "dari PC IPPNU Tulungagung" in anak_cabang.last(head(anak_cabang), private=True).text


async def test_who_leaves_her_parent_goes_back_to_the_defaults(cabang: Branch, anak_cabang: Branch) -> None:
    await sets(cabang, "Cara bicara", "Bahasa", "Inggris")
    assert kin.now_is(anak_cabang, lambda _, unit: unit.language) == "en"
    await kin.opens_page(
        cabang, head(cabang), "Parent and children", "See the children", "Let PAC", "Yes, let"
    )
    assert kin.now_is(anak_cabang, lambda _, unit: unit.parent_id) is None
    assert kin.now_is(anak_cabang, lambda _, unit: unit.language) == "id"


async def test_a_zone_chosen_at_the_set_up_stays(town: Town, cabang: Branch) -> None:
    far = await kin.unit(town, "PAC IPPNU Jayapura", "pac", "Yuli", zone="Asia/Jayapura")
    await kin.becomes_child(far, cabang)
    await sets(cabang, "Jam dan pengingat", "Zona waktu", "WITA")
    assert kin.now_is(far, lambda _, unit: unit.zone) == "Asia/Jayapura"
    await kin.opens_page(far, head(far), "Jam dan pengingat", "Zona waktu", "Ikuti induk")
    assert kin.now_is(far, lambda _, unit: unit.zone) == "Asia/Makassar"


async def test_a_new_address_redraws_what_shows_hours(cabang: Branch) -> None:
    await cabang.says(head(cabang), "/rencana besok 19.30 IG Tips hafalan")
    await sets(cabang, "Jam dan pengingat", "Zona waktu", "WIT")
    await cabang.town.passes(until=cabang.town.clock.at + timedelta(minutes=11))
    assert "21.30" in cabang.board(head(cabang)).text


async def test_quiet_hours_are_typed(cabang: Branch, anak_cabang: Branch) -> None:
    await kin.opens_page(cabang, head(cabang), "Jam dan pengingat", "Jam tenang", "Tulis sendiri")
    assert "belum kupahami" in await kin.types(cabang, head(cabang), "malam")
    assert "22.00–04.30" in await kin.types(cabang, head(cabang), "22 - 4.30")
    assert (ways(anak_cabang).quiet_from, ways(anak_cabang).quiet_to) == (time(22), time(4, 30))


async def test_a_desk_has_a_name_of_its_own(cabang: Branch) -> None:
    await kin.opens_page(cabang, head(cabang), "Cara bicara", "Nama meja humas", "Tulis sendiri")
    assert "1 sampai 30" in await kin.types(cabang, head(cabang), "x" * 31)
    await kin.types(cabang, head(cabang), "Tim <Medsos>")
    assert ways(cabang).desk == "Tim <Medsos>"


async def test_exams_end_by_themselves_and_ramadan_comes_from_the_calendar(cabang: Branch) -> None:
    await kin.opens_page(cabang, head(cabang), "Jam dan pengingat", "Masa ujian", "Sampai Ahad 6 Des")
    season = ways(cabang).seasons[0]
    assert (season.kind, season.last) == (SeasonKind.EXAMS, date(2026, 12, 6))
    assert season.holds(date(2026, 12, 6)) and not season.holds(date(2026, 12, 7))
    await sets(cabang, "Jam dan pengingat", "Malam Ramadan", "ya")
    kinds = {one.kind for one in ways(cabang).seasons}
    assert kinds == {SeasonKind.EXAMS, SeasonKind.RAMADAN}
    fasting = [one for one in ways(cabang).seasons if one.holds(date(2027, 2, 20))]
    assert [one.kind for one in fasting] == [SeasonKind.RAMADAN]


async def test_the_names_of_levels_are_words_of_the_organisation(cabang: Branch, anak_cabang: Branch) -> None:
    await kin.opens_page(cabang, head(cabang), "Cara bicara", "Nama tingkat", "Tulis sendiri")
    await kin.types(cabang, head(cabang), "Pusat, Wilayah, Cabang, Kecamatan")
    other = await kin.unit(cabang.town, "PAC Ngunut", "pac", "Rini")
    await kin.asks(other, await kin.takes_code(cabang))
    assert "PAC Ngunut (Kecamatan)" in cabang.last(head(cabang), private=True).text


async def test_atur_is_for_pengurus_and_answers_in_private(town: Town, cabang: Branch) -> None:
    kader = town.world.add_person("Wati")
    cabang.joins(kader)
    await kin.opens(cabang, kader)
    assert "bagian pengurus" in await kin.types(cabang, kader, "/atur")
    await cabang.says(head(cabang), "/atur")
    assert "sudah kujawab di chat pribadi" in cabang.last(head(cabang)).text.lower()
    assert "Induk dan anak" in labels(cabang.last(head(cabang), private=True))


async def test_an_old_page_of_a_role_that_ended_changes_nothing(cabang: Branch) -> None:
    await kin.opens_page(cabang, head(cabang), "Cara bicara", "Sapaan")

    def end(session: Session) -> None:
        for grant in roles.standing_in(session, cabang.unit_id, cabang.town.clock.at):
            roles.end(session, grant, cabang.town.clock.at)

    cabang.write(end)
    outcome = await kin.taps(cabang, head(cabang), "Kak")
    assert "pengurus" in (outcome.toast or "")
    assert ways(cabang).address == Address.REKANITA


def test_the_nearest_unit_that_chose_wins() -> None:
    found = effective([(3, {}), (2, {"desk": "LPP"}), (1, {"desk": "Humas PW", "address": "kak"})])
    assert found[Name.DESK] == Effective("LPP", 2)
    assert found[Name.ADDRESS] == Effective("kak", 1)
    assert found[Name.DAILY_CAP] == Effective("3", None)


def test_the_hours_of_prayer_go_with_the_salam_unless_someone_chose() -> None:
    assert effective([(1, {"salam": "no"})])[Name.PRAYER].value == "no"
    assert effective([(1, {"salam": "no", "prayer": "yes"})])[Name.PRAYER].value == "yes"


@pytest.mark.parametrize("name", list(Name))
def test_every_choice_on_a_button_can_be_kept(name: Name) -> None:
    for choice in SETTINGS[name].choices:
        assert checked(name, choice, TODAY) == choice


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        (Name.QUIET, "21.30–05.00", "2130-0500"),
        (Name.QUIET, "9-17", "0900-1700"),
        (Name.DESK, "  Tim   Media ", "Tim Media"),
        (Name.DEPARTMENTS, "Dakwah, Kaderisasi,Dakwah\nLPP", "Dakwah\nKaderisasi\nLPP"),
        (Name.EXAMS, "12/12", "2026-12-12"),
        (Name.EXAMS, "2/1", "2027-01-02"),
        (Name.EXAMS, "2026-12-12", "2026-12-12"),
    ],
)
def test_what_is_typed_is_kept_in_one_form(name: Name, typed: str, kept: str) -> None:
    assert checked(name, typed, TODAY) == kept


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        (Name.QUIET, "25-3"),
        (Name.QUIET, "21.30"),
        (Name.QUIET, "5-5"),
        (Name.QUIET, "٢١-٥"),
        (Name.DESK, " "),
        (Name.DEPARTMENTS, ", ,"),
        (Name.DEPARTMENTS, "x" * 41),
        (Name.EXAMS, "31/11"),
        (Name.EXAMS, "21/11/2026"),
        (Name.EXAMS, "1/6/2027"),
        (Name.ADDRESS, "tuan"),
        (Name.DAILY_CAP, "9"),
    ],
)
def test_what_fits_nothing_is_refused(name: Name, typed: str) -> None:
    with pytest.raises(Refusal):
        checked(name, typed, TODAY)

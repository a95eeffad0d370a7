"""Stories of Lengkapi: account, sort of content, people, source, who sees it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain import religious
from domain.accounts import fits, platform_through
from domain.details import DetailPage
from domain.platforms import Platform
from domain.post_states import Kind, PostState
from domain.seats import Seat
from domain.units import Role
from sandbox.people import Person
from storage import chats, people, seats
from storage.accounts import Account
from storage.posts import Post
from tests import branch as branches
from tests import desk, kin
from tests.branch import Branch
from tests.desk import keys, opens, plan, post, taps
from tests.town import SUNDAY, Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def office(town: Town) -> tuple[Branch, Person]:
    return await desk.desk(town, "Siti")


TEACHES = """
Hadis tentang niat
Hadits arbain ke-4
Ayat tentang sabar
QS. Al-Baqarah: 183
Puasa itu wajib (QS 2:183)
Q.S. Yasin ayat 12
HR. Bukhari dan Muslim
H.R. Tirmidzi no. 1987
Rasulullah SAW bersabda: sampaikanlah
Nabi Muhammad SAW bersabda
Allah SWT berfirman dalam Al-Qur'an
Kajian fikih wanita
Fiqih haid untuk remaja
Hukum memakai cadar
Apa hukumnya puasa bagi musafir?
Tafsir Jalalain bareng Gus Ali
Ngaji kitab kuning
Khutbah Jumat tentang amanah
Bahtsul masail pelajar
Dalil keutamaan silaturahmi
Sunnah di hari Jumat
Kajian rutin malam Jumat
Surat Al-Kahfi dan keutamaannya
Konten dakwah Ramadan
A hadith on kindness
""".strip().splitlines()
DOES_NOT = """
Rapat pleno besok 19.30
Tips hafalan rumus matematika
Selamat Hari Santri
Harlah IPPNU ke-71
Lomba MTQ tingkat kecamatan
Bantuan hukum gratis untuk pelajar
Fakultas Hukum UB buka pendaftaran
Sadar hukum sejak muda
Hukum pidana anak dalam berita
Pasal 5 ayat (2) UU 27/2022
Pasal 28 ayat 1 UUD
Kajian strategis kebijakan pendidikan
Pengkajian ulang anggaran
Surat undangan untuk alumni
Rapat HRD dan tim media
Besok kumpul QS jam 7
Bidang dakwah rapat di aula
Open recruitment Makesta
Hadir semua ya
Hadiah untuk pemenang
Bagi takjil sore ini
Universitas peringkat dunia
""".strip().splitlines()


@pytest.mark.parametrize("text", TEACHES)
def test_what_teaches_religion_is_noticed(text: str) -> None:
    assert religious.is_likely(text)
    assert religious.signs(text)[0] in " ".join(text.split())


@pytest.mark.parametrize("text", DOES_NOT)
def test_what_only_sounds_like_it_is_left_alone(text: str) -> None:
    assert religious.signs(text) == ()


def test_the_recogniser_stays_quick_on_long_texts() -> None:
    assert religious.signs("hadi " * 2000 + "hadis " * 2000) == ("hadis",)


def test_reels_go_through_the_instagram_account_and_a_status_not_through_a_channel() -> None:
    instagram = Account(unit_id=1, platform=Platform.INSTAGRAM, handle="a", added_at=SUNDAY)
    channel = Account(unit_id=1, platform=Platform.WHATSAPP_CHANNEL, handle="a", added_at=SUNDAY)
    assert fits(Platform.REELS, instagram) and fits(None, instagram) and not fits(Platform.TIKTOK, instagram)
    assert platform_through(Platform.REELS, instagram) is Platform.REELS
    assert platform_through(Platform.TIKTOK, instagram) is Platform.INSTAGRAM
    assert platform_through(Platform.WHATSAPP_STATUS, channel) is Platform.WHATSAPP_CHANNEL


async def test_choosing_an_account_fills_in_the_platform(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    instagram, tiktok = desk.account(branch), desk.account(branch, "pactt", Platform.TIKTOK)
    number = plan(branch, hana)
    await opens(branch, hana, number, DetailPage.ACCOUNT)
    assert {"Instagram @pacippnu", "TikTok @pactt", "✓ Tanpa akun"} <= set(keys(branch, hana))
    await taps(branch, hana, "Instagram @pacippnu")
    assert post(branch, number, lambda one: (one.account_id, one.platform)) == (instagram, "instagram")
    assert "✓ Instagram @pacippnu" in keys(branch, hana) and "TikTok @pactt" not in keys(branch, hana)
    await taps(branch, hana, "Akun lain", "TikTok @pactt")
    assert post(branch, number, lambda one: (one.account_id, one.platform)) == (tiktok, "tiktok")
    await taps(branch, hana, "Tanpa akun")
    assert post(branch, number, lambda one: (one.account_id, one.platform)) == (None, "tiktok")


async def test_a_new_account_is_added_for_a_plan(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    number = plan(branch, hana)
    await opens(branch, hana, number, DetailPage.ACCOUNT)
    await taps(branch, hana, "Tambah akun", "YouTube")
    await kin.types(branch, hana, "@pacippnu")
    assert post(branch, number, lambda one: (one.account_id is not None, one.platform)) == (True, "youtube")
    assert "✓ YouTube @pacippnu" in keys(branch, hana)


async def test_a_members_own_plan_has_no_official_account(office: tuple[Branch, Person]) -> None:
    branch, _ = office
    desk.account(branch)
    siti = branch.members["Siti"]
    await kin.opens(branch, siti)
    number = plan(branch, siti, Kind.OWN)
    assert "akun sendiri" in await opens(branch, siti, number, DetailPage.ACCOUNT)
    assert "tidak memakai akun resmi" in await desk.forges(branch.town, siti, branch, f"soa:{number}:1")
    assert post(branch, number, lambda one: one.account_id) is None


async def test_another_account_voids_what_was_approved(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    instagram, _ = desk.account(branch), desk.account(branch, "pactt", Platform.TIKTOK)
    nur = branch.town.world.add_person("Nur")
    branch.give(nur, Role.HUMAS)
    number = plan(branch, hana, account_id=instagram, platform="instagram", state=PostState.APPROVED)

    desk.approved(branch, number, nur)
    await opens(branch, hana, number, DetailPage.ACCOUNT)
    await taps(branch, hana, "Akun lain", "TikTok @pactt")
    assert post(branch, number, lambda one: one.state) == PostState.WAITING


async def test_another_units_account_is_no_choice(town: Town, office: tuple[Branch, Person]) -> None:
    branch, hana = office
    other = await branches.found(town, "Rini", title="PAC IPPNU Ngunut")
    theirs = desk.account(other, "ngunut")
    number = plan(branch, hana)
    assert "tidak ada" in await desk.forges(town, hana, branch, f"soa:{number}:{theirs}")
    assert post(branch, number, lambda one: one.account_id) is None


async def test_pillar_and_aim_are_ticked_and_cleared(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    number = plan(branch, hana, title="Harlah")
    await opens(branch, hana, number, DetailPage.SORT)
    await taps(branch, hana, "Edukasi", "Mengajak")
    assert post(branch, number, lambda one: (one.pillar, one.aim)) == ("edukasi", "invite")
    assert "✓ Edukasi" in keys(branch, hana)
    await taps(branch, hana, "✓ Edukasi")
    assert post(branch, number, lambda one: (one.pillar, one.aim)) == (None, "invite")


async def test_teaching_is_only_suggested_and_a_person_says_so(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    number = plan(branch, hana, text="HR. Bukhari: sampaikanlah")
    assert "HR. Bukhari" in await opens(branch, hana, number, DetailPage.SORT)
    assert post(branch, number, lambda one: one.is_religious) is False
    assert "dua orang memeriksanya" in await taps(branch, hana, "Ini konten dakwah")
    assert post(branch, number, lambda one: one.is_religious) is True
    await taps(branch, hana, "Bukan konten dakwah")
    assert post(branch, number, lambda one: one.is_religious) is False


async def test_nobody_takes_the_second_reader_away_while_it_is_read(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    number = plan(branch, hana, is_religious=True, source="Riyadhus Shalihin", state=PostState.WAITING)
    await opens(branch, hana, number, DetailPage.SORT)
    assert "sedang diperiksa" in ((await desk.tries(branch, hana, "Bukan konten dakwah")).toast or "")
    assert post(branch, number, lambda one: one.is_religious) is True
    await opens(branch, hana, number, DetailPage.SOURCE)
    assert "sedang diperiksa" in ((await desk.tries(branch, hana, "Hapus sumber")).toast or "")
    assert "sedang diperiksa" in await kin.types(branch, hana, "Lain")
    assert post(branch, number, lambda one: one.source) == "Riyadhus Shalihin"


async def test_the_source_is_typed_and_no_number_of_anybody_is_kept(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    number = plan(branch, hana)
    await opens(branch, hana, number, DetailPage.SOURCE)
    assert "Belum kusimpan" in await kin.types(branch, hana, "tanya Bu Siti 0812-3456-7890")
    assert "Ihya" in await kin.types(branch, hana, "Ihya Ulumuddin jilid 2 <hlm. 41>")
    assert post(branch, number, lambda one: one.source) == "Ihya Ulumuddin jilid 2 <hlm. 41>"
    await taps(branch, hana, "Hapus sumber")
    assert post(branch, number, lambda one: one.source) == ""


async def test_who_sees_it_and_whose_field_it_is(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    number = plan(branch, hana)
    await opens(branch, hana, number, DetailPage.SEEN)
    await taps(branch, hana, "Humas saja")
    assert post(branch, number, lambda one: one.visibility) == "humas"
    assert "belum memakai bidang" in await opens(branch, hana, number, DetailPage.DEPARTMENT)


def sits(branch: Branch, number: int, seat: Seat) -> str | None:
    """The first name of who does this for the plan."""

    def ask(session: Session) -> str | None:
        who = seats.holder(session, session.get_one(Post, number), seat)
        return people.get(session, who).first_name if who is not None else None

    return branch.write(ask)


async def test_who_is_chosen_hears_it_once_and_may_say_no(town: Town, office: tuple[Branch, Person]) -> None:
    branch, hana = office
    nur = town.world.add_person("Nur")
    branch.give(nur, Role.PENGURUS)
    await kin.opens(branch, nur)
    number = plan(branch, hana)
    group_before = len(hana.sees(branch.group))
    await opens(branch, hana, number, DetailPage.PEOPLE)
    await taps(branch, hana, "Desain", "Nur")
    assert sits(branch, number, Seat.DESIGN) == "Nur"
    asked = branch.last(nur, private=True)
    assert "membuat desain" in asked.text and "Kajian Jumat" in asked.text
    await taps(branch, hana, "Desain", "Nur")
    assert branch.last(nur, private=True) is asked
    await taps(branch, nur, "Tidak bisa")
    assert sits(branch, number, Seat.DESIGN) is None
    assert (
        "Desain" in branch.last(hana, private=True).text
        and "kosong lagi" in branch.last(hana, private=True).text
    )
    assert "Nur" not in branch.last(hana, private=True).text
    assert len(hana.sees(branch.group)) == group_before
    assert "bukan padamu" in await desk.forges(town, nur, branch, f"son:{number}:design")


async def test_a_minor_writes_but_holds_no_official_account(
    town: Town, office: tuple[Branch, Person]
) -> None:
    branch, hana = office
    ani = town.world.add_person("Ani")
    branch.give(ani, Role.HUMAS)
    branch.joins(ani, birth_year=2010)
    await kin.opens(branch, ani)
    number = plan(branch, hana, owner_id=None)
    await opens(branch, hana, number, DetailPage.PEOPLE)
    await taps(branch, hana, "Penulis", "Ani")
    assert sits(branch, number, Seat.WRITER) == "Ani"
    await town.passes(until=town.clock.at + timedelta(hours=30))
    told = next(one for one in ani.sees(branch.bot) if one.from_bot and "penulis" in one.text)
    assert "Kajian Jumat" not in told.text
    await opens(branch, hana, number, DetailPage.PEOPLE)
    await taps(branch, hana, "PJ")
    assert "Ani" not in keys(branch, hana) and "Aku" in keys(branch, hana)
    her_id = branch.write(lambda session: getattr(people.found(session, ani.id), "id", 0))
    assert "18" in await desk.forges(town, hana, branch, f"sou:{number}:pj:{her_id}")
    assert sits(branch, number, Seat.PJ) is None


async def test_a_minor_holds_what_the_bot_puts_into_our_channel(
    town: Town, office: tuple[Branch, Person]
) -> None:
    branch, hana = office
    ani = town.world.add_person("Ani")
    branch.give(ani, Role.HUMAS)
    branch.joins(ani, birth_year=2010)
    channel, instagram = desk.account(branch, "kabar", Platform.TELEGRAM), desk.account(branch)

    def link(session: Session) -> None:
        chat = chats.known(session, -1009999, "channel", town.clock.at, "Kabar")
        session.get_one(Account, channel).chat_id = chat.id

    branch.write(link)
    number = plan(branch, hana, account_id=channel, platform="telegram", owner_id=None)
    await opens(branch, hana, number, DetailPage.PEOPLE)
    await taps(branch, hana, "PJ", "Ani")
    assert sits(branch, number, Seat.PJ) == "Ani"
    await opens(branch, hana, number, DetailPage.ACCOUNT)
    await taps(branch, hana, "Akun lain", "Instagram @pacippnu")
    assert post(branch, number, lambda one: one.account_id) == instagram
    assert sits(branch, number, Seat.PJ) is None


async def test_a_member_takes_an_empty_seat_and_nobody_elses(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    siti = branch.members["Siti"]
    await kin.opens(branch, siti)
    number = plan(branch, siti, Kind.IDEA)
    await opens(branch, siti, number, DetailPage.PEOPLE)
    await taps(branch, siti, "Penulis")
    assert "Hana" not in keys(branch, siti)
    await taps(branch, siti, "Aku")
    assert sits(branch, number, Seat.WRITER) == "Siti"
    her_id = branch.write(lambda session: getattr(people.found(session, hana.id), "id", 0))
    assert await desk.forges(branch.town, siti, branch, f"sou:{number}:editor:{her_id}")
    assert sits(branch, number, Seat.EDITOR) is None
    await opens(branch, hana, number, DetailPage.PEOPLE)
    await taps(branch, hana, "Penulis", "Aku")
    assert sits(branch, number, Seat.WRITER) == "Hana"
    assert "tidak jadi" in branch.last(siti, private=True).text
    await opens(branch, siti, number, DetailPage.PEOPLE)
    await taps(branch, siti, "Penulis")
    assert "Aku" not in keys(branch, siti) and "Kosongkan" not in keys(branch, siti)


async def test_a_stranger_to_the_plan_opens_and_changes_nothing(office: tuple[Branch, Person]) -> None:
    branch, hana = office
    siti = branch.members["Siti"]
    await kin.opens(branch, siti)
    number = plan(branch, hana)
    for data in (
        f"sop:{number}:edukasi",
        f"sor:{number}:1",
        f"sov:{number}:humas",
        f"sof:{number}:pj",
        f"sot:{number}:pj",
    ):
        assert await desk.forges(branch.town, siti, branch, data)
    assert post(branch, number, lambda one: (one.pillar, one.is_religious, one.visibility)) == (
        None,
        False,
        "all",
    )
    assert sits(branch, number, Seat.PJ) == "Hana"
    assert branch.write(lambda session: len(session.exec(select(Post)).all())) == 1

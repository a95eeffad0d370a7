"""Lengkapi: what a plan holds beside title and time is filled in private, by those who may."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlmodel import Session

from domain.details import DetailPage, ShowDetails, TurnDetails
from domain.post_states import PostState
from domain.presses import encode
from domain.texting import RemoveText
from domain.units import Role
from sandbox.fanout import tell_of_press
from sandbox.messages import Button
from storage import contents
from storage.posts import Post
from tests.branch import SOON, labels
from tests.town import open_town
from tests.workroom import Workroom, set_up

LINE = "Sabtu 19.30 IG Reels Tips hafalan"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Workroom]:
    async with open_town(tmp_path) as town:
        yield await set_up(town)


async def test_lengkapi_opens_from_the_group_in_private_and_leads_back_to_the_card(desk: Workroom) -> None:
    siti, branch = desk.who("Siti"), desk.branch
    card = await desk.plans("Siti", LINE, branch.group)
    before = branch.sent()
    await branch.presses(siti, card, "Lainnya")
    await branch.follows(siti, await branch.presses(siti, card, "Lengkapi"))
    hub = desk.last("Siti")
    assert hub.text.startswith("Lengkapi Tips hafalan. ")
    assert labels(hub) == ["Teks", "Foto & video", "Petugas", "Lainnya", "Selesai"]
    assert all(len(row) <= 2 for row in hub.buttons)
    assert branch.sent() == before, "nothing is said in the group"
    await desk.taps("Siti", "Selesai")
    assert desk.last("Siti").text.startswith("Tips hafalan\nInstagram Reels\n")


async def test_a_tired_thumb_meets_few_doors_and_none_that_leads_nowhere(desk: Workroom) -> None:
    desk.account()
    await desk.plans("Rina", "Sabtu 19.30 IG Tips hafalan")
    await desk.taps("Rina", "Lengkapi")
    first = ["Teks", "Foto & video", "Akun", "Petugas", "Daftar periksa"]
    assert labels(desk.last("Rina")) == [*first, "Lainnya", "Selesai"]
    rest = ["Versi lain", "Jenis konten", "Sumber", "Siapa yang lihat", "Berulang"]
    await desk.taps("Rina", "Lainnya")
    assert labels(desk.last("Rina")) == [*rest, "Jadikan rencana pribadi", "Kembali"], (
        "no clash, photo or event"
    )
    await desk.taps("Rina", "Sumber")
    await desk.types("Rina", "Buku saku IPPNU halaman 12")
    await desk.taps("Rina", "Kembali")
    assert "Sumber: Buku saku IPPNU" in desk.last("Rina").text, (
        "the first page tells what is filled behind it"
    )
    await desk.taps("Rina", "Foto & video")
    await desk.sends("Rina", "photo")
    await desk.taps("Rina", "Kembali", "Lainnya")
    assert "Izin foto" not in labels(desk.last("Rina")), "nobody said yet that children are seen"
    assert "Sumber: Buku saku" in desk.last("Rina").text
    await desk.taps("Rina", "Kembali")
    assert "Daftar periksa: 3 belum dijawab" in desk.last("Rina").text
    await desk.taps("Rina", "Daftar periksa", "Ada anak-anak", "Kembali", "Lainnya")
    assert "Izin foto" in labels(desk.last("Rina"))


async def test_a_text_is_typed_shown_replaced_and_removed(desk: Workroom) -> None:
    await desk.plans("Siti", LINE)
    await desk.taps("Siti", "Lainnya", "Lengkapi", "Teks")
    assert desk.last("Siti").text == (
        "Teks atau keterangan untuk Tips hafalan: ketik, tempel, atau teruskan ke sini."
    )
    page = await desk.types("Siti", "Assalamu'alaikum <b>teman</b> & kawan\n\n#IPPNU 🎉")
    assert "Assalamu'alaikum <b>teman</b> & kawan\n\n#IPPNU 🎉" in page.text
    assert "Panjangnya 48 dari 4.096 tanda." in page.text, "counted in UTF-16 units"
    page = await desk.types("Siti", "Yang baru")
    assert "\nYang baru\n" in page.text and desk.post().text == "Yang baru"
    await desk.taps("Siti", "Kembali")
    assert "Teks: 9 tanda" in desk.last("Siti").text
    await desk.taps("Siti", "Teks", "Hapus teks")
    assert desk.post().text == "" and "ketik, tempel" in desk.last("Siti").text


async def test_bold_words_are_kept_as_plain_ones(desk: Workroom) -> None:
    await desk.plans("Siti", LINE)
    await desk.taps("Siti", "Lainnya", "Lengkapi", "Teks")
    private = desk.town.world.private_chat(desk.who("Siti"), desk.branch.bot)
    desk.who("Siti").says(private, "Halo kawan", entities=[{"type": "bold", "offset": 0, "length": 4}])
    await desk.town.rest(SOON)
    assert desk.post().text == "Halo kawan"
    assert "\nHalo kawan\n" in desk.last("Siti").text and "tebal" in desk.last("Siti").text


async def test_the_longest_text_is_kept_whole_and_can_be_read_whole(desk: Workroom) -> None:
    await desk.plans("Siti", LINE)
    await desk.taps("Siti", "Lainnya", "Lengkapi", "Teks")
    longest = "🎉" * 2048
    page = await desk.types("Siti", longest)
    assert desk.post().text == longest
    assert "Panjangnya 4.096 dari 4.096 tanda." in page.text
    await desk.taps("Siti", "Lihat semua")
    assert desk.last("Siti").text == longest


async def test_a_text_longer_than_a_caption_follows_its_media_and_says_so(desk: Workroom) -> None:
    await desk.plans("Siti", LINE)
    await desk.taps("Siti", "Lainnya", "Lengkapi", "Teks")
    assert "setelah medianya" not in (await desk.types("Siti", "a" * 1025)).text
    page = await desk.sends("Siti", "photo")
    assert "lebih dari 1.024 tanda, jadi tampil sebagai pesan sendiri setelah medianya" in page.text
    await desk.taps("Siti", "Kembali", "Teks")
    assert "setelah medianya" in desk.last("Siti").text
    assert "setelah medianya" not in (await desk.types("Siti", "b" * 1024)).text


async def test_a_change_of_text_is_taken_back_on_the_card(desk: Workroom) -> None:
    await desk.plans("Siti", LINE)
    await desk.taps("Siti", "Lainnya", "Lengkapi", "Teks")
    await desk.types("Siti", "Lama")
    desk.town.clock.move(desk.town.clock.at.replace(minute=30))
    await desk.types("Siti", "Baru")
    await desk.taps("Siti", "Kembali", "Selesai", "Urungkan")
    assert desk.post().text == "Lama"


async def test_an_edited_text_is_answered_kindly_and_once(desk: Workroom) -> None:
    await desk.plans("Siti", LINE)
    await desk.taps("Siti", "Lainnya", "Lengkapi", "Teks")
    siti = desk.who("Siti")
    given = siti.says_in_private(desk.branch.bot, "Teks lama")
    await desk.town.rest(SOON)
    await desk.taps("Siti", "Kembali")
    for text in ("Teks baru", "Teks lebih baru"):
        siti.edits(given, text)
        await desk.town.rest(SOON)
    said = [one.text for one in siti.sees(desk.branch.bot) if "disunting tidak kubaca" in one.text]
    assert len(said) == 1 and desk.post().text == "Teks lama"
    other = siti.says_in_private(desk.branch.bot, "apa saja")
    await desk.town.rest(SOON)
    count = len(siti.sees(desk.branch.bot))
    siti.edits(other, "apa pun")
    await desk.town.rest(SOON)
    assert len(siti.sees(desk.branch.bot)) == count, "an edit of other words is nobody's matter"


async def test_leaving_a_page_ends_what_it_asked(desk: Workroom) -> None:
    await desk.plans("Siti", LINE)
    await desk.taps("Siti", "Lainnya", "Lengkapi", "Teks", "Kembali")
    answer = await desk.types("Siti", "ini bukan teksnya")
    assert desk.post().text == "" and "bukan teksnya" not in answer.text


async def test_what_the_card_asks_can_be_typed_again_after_lengkapi(desk: Workroom) -> None:
    await desk.plans("Siti", "Sabtu 19.30")
    await desk.taps("Siti", "Lainnya", "Lengkapi", "Teks")
    await desk.types("Siti", "Isinya dulu")
    await desk.taps("Siti", "Kembali")
    await desk.types("Siti", "Judulnya kemudian")
    assert (desk.post().title, desk.post().text) == ("Judulnya kemudian", "Isinya dulu")


async def test_only_its_people_humas_and_pengurus_complete_a_plan(desk: Workroom) -> None:
    await desk.plans("Siti", LINE)
    desk.branch.give(desk.who("Ani"), Role.PEMBINA)
    for name, may in (("Siti", True), ("Rina", True), ("Ani", False)):
        outcome = tell_of_press(
            desk.town.world,
            desk.last(name),
            desk.who(name),
            Button("x", "press", data=encode(TurnDetails(1, DetailPage.TEXT))),
        )
        await desk.town.rest(SOON)
        assert ("ada PJ-nya" not in (outcome.toast or "")) == may
        assert ("ketik, tempel" in desk.last(name).text) == may


async def test_a_stranger_and_a_guest_get_no_further(desk: Workroom) -> None:
    await desk.plans("Siti", LINE)
    await desk.opens("Tamu")
    stranger = desk.town.world.add_person("Budi")
    desk.branch.members["Budi"] = stranger
    await desk.opens("Budi")
    for name in ("Tamu", "Budi"):
        for pressed in (ShowDetails(1), TurnDetails(1, DetailPage.TEXT), ShowDetails(99)):
            tell_of_press(
                desk.town.world, desk.last(name), desk.who(name), Button("x", "press", data=encode(pressed))
            )
            await desk.town.rest(SOON)
        assert not [one for one in desk.who(name).sees(desk.branch.bot) if "Tips hafalan" in one.text]


async def test_a_cancelled_plan_is_read_but_not_changed(desk: Workroom) -> None:
    await desk.plans("Siti", LINE)
    await desk.taps("Siti", "Lainnya", "Lengkapi", "Teks")
    await desk.types("Siti", "Isinya")
    await desk.taps("Siti", "Kembali", "Selesai", "Lainnya", "Batalkan rencana", "Ya, batalkan")
    old = Button("x", "press", data=encode(RemoveText(1)))
    refused = tell_of_press(desk.town.world, desk.last("Siti"), desk.who("Siti"), old)
    await desk.town.rest(SOON)
    assert "sudah dibatalkan" in (refused.toast or "") and desk.post().text == "Isinya"


async def test_batal_ends_a_question_of_lengkapi_but_not_the_plan(desk: Workroom) -> None:
    await desk.plans("Siti", "Tips hafalan")
    await desk.taps("Siti", "Lainnya", "Lengkapi", "Teks")
    await desk.types("Siti", "/batal")
    assert desk.post().state == PostState.DRAFT
    await desk.types("Siti", "ini bukan teksnya")
    assert desk.post().text == ""


async def test_a_plan_that_is_out_is_only_looked_at(desk: Workroom) -> None:
    await desk.plans("Siti", LINE)
    await desk.taps("Siti", "Lainnya", "Lengkapi", "Teks")
    await desk.types("Siti", "Isinya")

    def publish(session: Session) -> None:
        session.get_one(Post, 1).state = PostState.PUBLISHED

    desk.branch.write(publish)
    refused = await desk.branch.presses(desk.who("Siti"), desk.last("Siti"), "Hapus teks")
    assert "sudah tayang" in (refused.toast or "")
    for path, missing in (
        (("Teks",), "Hapus teks"),
        (("Foto & video",), "Hapus semua"),
        (("Lainnya", "Versi lain"), "Tambah"),
    ):
        await desk.taps("Siti", "Kembali", *path)
        assert missing not in labels(desk.last("Siti"))
    await desk.types("Siti", "Isi yang lain")
    assert desk.post().text == "Isinya"


async def test_what_should_not_go_out_is_named_veiled_where_the_text_stands(desk: Workroom) -> None:
    await desk.plans("Siti", LINE)
    await desk.taps("Siti", "Lainnya", "Lengkapi", "Teks")
    page = await desk.types("Siti", "Daftar ke Kak Nisa 0812-3456-7890 ya")
    warning = page.text.rpartition("Huruf tebal")[2]
    assert "nomor HP" in warning and "0812" not in warning
    await desk.taps("Siti", "Kembali")
    assert "tanda, ⚠️ 1 hal jangan ikut tayang" in desk.last("Siti").text


async def test_another_place_has_a_text_of_its_own_or_the_same(desk: Workroom) -> None:
    await desk.plans("Siti", LINE)
    await desk.taps("Siti", "Lainnya", "Lengkapi", "Teks")
    await desk.types("Siti", "Untuk semua")
    await desk.taps("Siti", "Kembali", "Lainnya", "Versi lain", "Tambah")
    assert "Instagram Reels" not in labels(desk.last("Siti")), "there it appears already"
    await desk.taps("Siti", "TikTok")
    assert "Teksnya sama dengan teks utama" in desk.last("Siti").text
    page = await desk.types("Siti", "Khusus TikTok")
    assert "TikTok: Khusus TikTok" in page.text
    outlets = desk.branch.write(lambda session: contents.of(session, desk.post()).outlets)
    assert [(one.platform, one.text) for one in outlets] == [
        ("reels", "Untuk semua"),
        ("tiktok", "Khusus TikTok"),
    ]
    await desk.taps("Siti", "TikTok", "Pakai teks utama")
    assert "TikTok: teks yang sama" in desk.last("Siti").text
    await desk.taps("Siti", "TikTok", "Hapus")
    assert "Belum ada" in desk.last("Siti").text


async def test_an_official_plan_is_offered_for_each_account_of_the_unit(desk: Workroom) -> None:
    desk.account("instagram", "@pacippnu")
    desk.account("tiktok", "@pacippnu")
    desk.account("tiktok", "@pelajar")
    await desk.plans("Rina", "Sabtu 19.30 IG Tips hafalan")
    await desk.taps("Rina", "Lengkapi", "Lainnya", "Versi lain", "Tambah")
    shown = labels(desk.last("Rina"))
    assert {"TikTok · @pacippnu", "TikTok · @pelajar", "Instagram Reels · @pacippnu"} <= set(shown)
    assert "Instagram · @pacippnu" not in shown
    await desk.taps("Rina", "TikTok · @pelajar", "Kembali", "Kembali")
    assert "Versi lain: TikTok · @pelajar" in desk.last("Rina").text

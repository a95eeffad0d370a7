"""Ubah: everything of a promotion beside its first words, page by page, in private."""

from collections.abc import AsyncIterator

import pytest
from sqlmodel import Session

from domain.post_states import PostState
from storage.posts import Post
from tests import desk as desks
from tests.siarkan import PLAIN, SUBMIT, Desk, desk, keys, newest
from tests.town import Town


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def unit(town: Town) -> Desk:
    made = await desk(town)
    await made.gives(PLAIN)
    await made.taps("Rahma", "Ubah")
    return made


async def test_the_first_page_shows_all_at_a_glance(unit: Desk) -> None:
    page = unit.last("Rahma")
    assert page.text.splitlines() == [
        "Ubah promosi Selamat belajar, Rekanita. Kita mulai pekan ini dengan semangat.. Isi seperlunya; yang lain"
        " sudah pas untuk kebanyakan.",
        "Caption: 1 · berkas: 0 · tanpa tautan",
        "Yang diminta: bagikan",
        "Sasaran: unit ini",
        "⌛ Ditutup 48 jam setelah dikirim",
    ]
    assert keys(page) == [
        "Caption",
        "Foto & video",
        "Pesan",
        "Sasaran",
        "Waktu",
        "Tugas",
        "Lainnya",
        "Selesai",
    ]


async def test_captions_are_added_changed_and_removed(unit: Desk) -> None:
    await unit.taps("Rahma", "Caption", "Tambah")
    await unit.tells("Rahma", "Caption kedua.")
    assert unit.captions() == [(None, PLAIN), (None, "Caption kedua.")]
    await unit.taps("Rahma", "2", "TikTok")
    assert unit.captions()[1] == ("tiktok", "Caption kedua.")
    await unit.taps("Rahma", "2")
    await unit.tells("Rahma", "Caption kedua, lebih pendek.")
    assert unit.captions()[1] == ("tiktok", "Caption kedua, lebih pendek.")
    await unit.taps("Rahma", "1", "Hapus")
    assert unit.captions() == [("tiktok", "Caption kedua, lebih pendek.")]
    gone = await desks.forges(unit.town, unit.who("Rahma"), unit.branch, "fed:1:1")
    assert gone == "Caption itu sudah tidak ada. Buka lagi Caption, ya."


async def test_what_is_typed_under_the_captions_is_one_more(unit: Desk) -> None:
    await unit.taps("Rahma", "Caption")
    assert "Ketik di sini untuk menambah satu" in unit.last("Rahma").text
    await unit.tells("Rahma", "Caption kedua.")
    assert unit.captions() == [(None, PLAIN), (None, "Caption kedua.")]


async def test_a_page_under_another_is_marked_once_something_stands_there(unit: Desk) -> None:
    await unit.taps("Rahma", "Pesan", "Lakukan")
    await unit.tells("Rahma", "Ajak satu teman.")
    assert {"✓ Lakukan", "Jangan", "Tagar"} <= set(keys(unit.last("Rahma")))


async def test_all_answered_there_is_one_way_on(unit: Desk) -> None:
    await unit.gives("Harlah IPPNU ke-72! Ayo bagikan.")
    await unit.taps("Rahma", SUBMIT, "Sudah")
    shown = unit.last("Rahma")
    assert "Tinggal kirim ke pemeriksa" in shown.text
    assert keys(shown) == ["Kirim ke pemeriksa", "Jawab ulang", "Kembali"]


async def test_what_was_given_up_is_called_a_promotion(unit: Desk) -> None:
    unit.branch.write(lambda session: set_state(session, PostState.CANCELLED))
    said = await desks.forges(unit.town, unit.who("Rahma"), unit.branch, "feo:1:captions")
    assert said == "Promosi ini sudah dibatalkan. Ketik /siarkan untuk membuat yang baru."


def set_state(session: Session, state: PostState) -> None:
    """The plan as which it is read stands there."""
    session.get_one(Post, newest(session).post_id).state = state


async def test_ten_captions_are_enough(unit: Desk) -> None:
    for number in range(9):
        await unit.taps("Rahma", *(["Caption"] if number == 0 else []), "Tambah")
        await unit.tells("Rahma", f"Caption nomor sekian {'a' * number}")
    assert "Tambah" not in keys(unit.last("Rahma")) and len(unit.captions()) == 10
    full = await desks.forges(unit.town, unit.who("Rahma"), unit.branch, "fea:1")
    assert full.startswith("Sudah 10 caption")


@pytest.mark.parametrize(
    ("way", "typed", "column", "kept"),
    [
        (("Pesan",), "Belajar itu ibadah.", "message", "Belajar itu ibadah."),
        (("Pesan", "Lakukan"), "Tandai dua teman.", "dos", "Tandai dua teman."),
        (("Pesan", "Jangan"), "Jangan berdebat.", "donts", "Jangan berdebat."),
        (("Pesan", "Tagar"), "HarlahIPPNU #PelajarNU", "hashtags", "#HarlahIPPNU #PelajarNU"),
        (("Lainnya", "Tautan"), "https://youtu.be/dQw4w9WgXcQ", "link_key", "yt:v:dQw4w9WgXcQ"),
    ],
)
async def test_what_is_typed_on_a_page_stands_there(
    unit: Desk, way: tuple[str, ...], typed: str, column: str, kept: str
) -> None:
    await unit.taps("Rahma", *way)
    await unit.tells("Rahma", typed)
    assert unit.row(lambda one: str(getattr(one, column))).endswith(kept)


@pytest.mark.parametrize(
    "way", [("Caption", "Tambah"), ("Pesan",), ("Pesan", "Lakukan"), ("Lainnya", "Judul")]
)
async def test_no_page_takes_a_call_to_attack(unit: Desk, way: tuple[str, ...]) -> None:
    await unit.taps("Rahma", *way)
    answer = await unit.tells("Rahma", "Serbu kolom komentar akun itu")
    assert "menyerbu akun atau komentar" in answer.text and len(unit.captions()) == 1
    assert unit.row(lambda one: one.message + one.dos) == ""


async def test_choices_stand_and_twice_changes_nothing(unit: Desk) -> None:
    rahma = unit.who("Rahma")
    await unit.taps("Rahma", "Tugas", "Hadir", "Komentar")
    assert unit.row(lambda one: one.tasks) == ["share", "comment", "attend"]
    await desks.forges(unit.town, rahma, unit.branch, "fes:1:tasks:+attend")
    assert unit.row(lambda one: one.tasks) == ["share", "comment", "attend"]
    for task in ("share", "comment", "attend"):
        last = await desks.forges(unit.town, rahma, unit.branch, f"fes:1:tasks:-{task}")
    assert last == "Pilih paling sedikit satu tugas."
    await unit.taps("Rahma", "Platform", "TikTok")
    assert unit.row(lambda one: one.platforms) == ["tiktok"]
    await unit.taps("Rahma", "Semua")
    assert unit.row(lambda one: one.platforms) == []
    await unit.taps("Rahma", "Kembali", "Kembali", "Sasaran", "Topik", "Belajar")
    assert unit.row(lambda one: one.topic) == "study"
    await unit.taps(
        "Rahma", "Kembali", "Waktu", "Mendesak", "Kembali", "Lainnya", "Batas caption", "10 orang"
    )
    assert unit.row(lambda one: (one.is_urgent, one.cap)) == (True, 10)
    await unit.taps("Rahma", "Kembali", "Selesai")
    assert "Mendesak" in unit.card().text and "Khusus belajar" in unit.card().text


@pytest.mark.parametrize(
    "forged",
    [
        "fes:1:tasks:+fly",
        "fes:1:audience:world",
        "fes:1:cap:7",
        "fes:1:deadline:999",
        "fes:1:department:99",
        "fes:1:captions:-",
        "fes:1:platforms:+web",
        "fep:1:1:mars",
        "fec:1:99",
        "feo:99:captions",
        "fes:1:topic:x",
    ],
)
async def test_forged_choices_change_nothing(unit: Desk, forged: str) -> None:
    before = unit.row(lambda one: one.model_dump())
    assert await desks.forges(unit.town, unit.who("Rahma"), unit.branch, forged)
    assert unit.row(lambda one: one.model_dump()) == before


async def test_files_and_questions_stand_on_the_pages_that_plans_have(unit: Desk) -> None:
    await unit.taps("Rahma", "Foto & video")
    rahma = unit.who("Rahma")
    rahma.sends(unit.town.world.private_chat(rahma, unit.branch.bot), "photo", caption="Serbu akun itu")
    await unit.town.rest()
    assert unit.media() == ["photo"] and unit.captions() == [(None, PLAIN)]
    await unit.taps("Rahma", "Kembali", "Selesai")
    said = await unit.taps("Rahma", SUBMIT)
    assert "Ubah → Daftar periksa" in (said.toast or "")
    await unit.taps("Rahma", "Tidak ada orang")
    while "Kirim ke pemeriksa" not in keys(unit.last("Rahma")):
        await unit.taps("Rahma", keys(unit.last("Rahma"))[0])
    await unit.taps("Rahma", SUBMIT)
    assert unit.post(lambda post: post.state) == PostState.WAITING


async def test_what_is_too_long_or_no_link_is_said(unit: Desk) -> None:
    await unit.taps("Rahma", "Pesan")
    assert "paling panjang 300" in (await unit.tells("Rahma", "a" * 301)).text
    await unit.taps("Rahma", "Kembali", "Lainnya", "Tautan")
    assert (await unit.tells("Rahma", "bukan tautan")).text.startswith("Itu belum kukenali sebagai tautan")
    assert (
        "tidak boleh disebar"
        in (await unit.tells("Rahma", "https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv")).text
    )


async def test_kader_open_no_page(unit: Desk) -> None:
    for press in ("feo:1:captions", "fes:1:urgent:+", "fea:1", "fec:1:1", "fed:1:1", "et:1:hub", "es:1"):
        assert await desks.forges(unit.town, unit.who("Siti"), unit.branch, press), press
    assert unit.captions() == [(None, PLAIN)] and not unit.row(lambda one: one.is_urgent)

"""Humas pastes, somebody else reads, one tap sends: a promotion from its first word until it leaves."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import Session

from domain.post_states import PostState
from domain.units import Role, Room
from storage import chats, units
from storage.posts import Post
from storage.units import Unit
from tests import desk as desks
from tests import reading
from tests.siarkan import PLAIN, SEND, SUBMIT, TEXT, Desk, approved, desk, keys, published
from tests.town import Town


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def unit(town: Town) -> Desk:
    return await desk(town)


async def test_what_is_pasted_becomes_one_card_is_read_and_sent_once(unit: Desk) -> None:
    card = await unit.gives()
    for part in (
        "belum diperiksa",
        "Ayo hadir dan bagikan",
        "PAC IPPNU Kedungwaru: 3 anggota",
        "48 jam",
        "di grup",
    ):
        assert part in card.text
    assert keys(card) == [SUBMIT, "Ubah", "Batal", "Lainnya"]
    assert unit.post(lambda post: (post.title, post.kind, post.state, post.visibility)) == (
        "Harlah IPPNU",
        "promotion",
        PostState.PLANNED,
        "humas",
    )
    assert unit.captions() == [(None, TEXT)]
    assert unit.row(lambda one: (one.link, one.hours, one.tasks)) == (
        "https://www.instagram.com/p/C1abcDEfgHi/",
        48,
        ["share"],
    )
    await unit.taps("Rahma", SUBMIT)
    assert "menunggu periksa" in unit.card().text and keys(unit.card()) == ["Ubah", "Tarik", "Lainnya"]
    await unit.tells("Ani", "/siarkan")
    await unit.taps("Ani", "Daftar promosi", "1")
    assert keys(unit.card("Ani"))[:2] == ["Periksa", "Ubah"]
    read = unit.last("Ani", unit.room)
    assert "Promosi untuk anggota" in read.text and "Semua platform" in read.text and "PJ" not in read.text
    await unit.approves()
    assert unit.last("Rahma").text.startswith("Promosi Harlah IPPNU disetujui")
    await unit.taps("Rahma", "Lihat promosinya")
    assert keys(unit.card())[:3] == [SEND, "Jadwalkan", "Batal"]
    card = unit.card()
    assert (await unit.taps("Rahma", SEND)).toast == "Dikirim! Kartu ini menunjukkan jalannya."
    assert unit.runs() == [1] and unit.post(lambda post: post.state) == PostState.PUBLISHED
    again = await desks.forges(unit.town, unit.who("Rahma"), unit.branch, "ffs:1:0")
    assert again == "Sudah dikirim." and unit.runs() == [1]
    assert card is unit.who("Rahma").sees(unit.branch.bot)[-1], "the same card goes on"
    assert {"began promotion", "submitted", "approved", "sent promotion", "sent"} <= set(unit.verbs())


async def test_nobody_sends_what_nobody_has_read(unit: Desk) -> None:
    await unit.gives()
    said = await desks.forges(
        unit.town, unit.who("Rahma"), unit.branch, f"ffs:1:{unit.post(lambda one: one.revision)}"
    )
    assert said.startswith("Ini belum diperiksa") and unit.runs() == []


async def test_it_may_be_forwarded_with_its_photos(unit: Desk) -> None:
    rahma, bot = unit.who("Rahma"), unit.branch.bot
    asked = await unit.tells("Rahma", "/siarkan")
    assert asked.text.startswith("Mau menyiarkan apa")
    private = unit.town.world.private_chat(rahma, bot)
    rahma.sends(private, "photo", caption=PLAIN, album="a")
    rahma.sends(private, "photo", album="a")
    await unit.town.rest()
    assert unit.count() == 1 and unit.media() == ["photo", "photo"] and unit.captions() == [(None, PLAIN)]
    assert "2 foto" in unit.card().text
    await unit.tells("Rahma", "/kalender")
    assert unit.count() == 1, "what comes after the album goes its own way"


async def test_in_the_room_one_answers_a_message_whose_writer_does_not_read_it(unit: Desk) -> None:
    rahma, ani = unit.who("Rahma"), unit.who("Ani")
    wrote = ani.says(unit.room, PLAIN)
    await unit.town.rest()
    rahma.says(unit.room, "/siarkan", reply_to=wrote)
    await unit.town.rest()
    assert unit.captions() == [(None, PLAIN)]
    await unit.taps("Rahma", SUBMIT, place=unit.room)
    refused = await unit.approves()
    assert refused.toast == "Kamu ikut menulis, jadi orang lain yang memeriksa, ya."


async def test_alone_in_the_room_it_is_asked_in_private(unit: Desk) -> None:
    unit.who("Rahma").says(unit.room, "/siarkan")
    await unit.town.rest()
    assert unit.last("Rahma").text.startswith("Mau menyiarkan apa untuk PAC IPPNU Kedungwaru")
    await unit.tells("Rahma", PLAIN)
    assert unit.count() == 1 and unit.card().text.startswith("📣 Promosi: belum diperiksa")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Masuk grup https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv", "tautan yang tidak boleh disebar"),
        ("Ayo rame-rame report akun @fulan sampai hilang", "melaporkan akun ramai-ramai"),
    ],
)
async def test_secrets_and_attacks_never_begin(unit: Desk, text: str, said: str) -> None:
    answer = await unit.gives(text)
    assert said in answer.text and unit.count() == 0


async def test_a_leak_in_a_caption_is_stopped_when_it_is_handed_in(unit: Desk) -> None:
    await unit.gives("Daftar Makesta sekarang. Hubungi Kak Lia di 0812-3456-7890, ya.")
    said = await unit.taps("Rahma", SUBMIT)
    assert "Buka Ubah → Caption" in (said.toast or "") and "0812-3456" not in unit.last("Rahma").text
    assert unit.post(lambda post: post.state) == PostState.PLANNED


async def test_members_and_strangers_make_and_touch_nothing(unit: Desk) -> None:
    siti, dewi = unit.who("Siti"), unit.town.world.add_person("Dewi")
    await reading.joins_room(unit.branch, unit.room, siti)
    await reading.joins_room(unit.branch, unit.room, dewi)
    refused = await unit.tells("Siti", f"/siarkan {PLAIN}")
    assert "humas" in refused.text and unit.count() == 0
    unit.who("Rahma").says(unit.room, f"/siarkan {PLAIN}")
    await unit.town.rest()
    for who in (siti, dewi):
        for label in (SUBMIT, "Batal", "Lainnya"):
            outcome = await reading.taps(unit.branch, who, unit.room, label)
            assert outcome.toast and unit.post(lambda post: post.state) == PostState.PLANNED
    for press in ("ffs:1:1", "ffc:1", "feo:1:captions", "fft:1:~", "pqo:1", "es:1", "eo:1:1:0:1"):
        assert await desks.forges(unit.town, siti, unit.branch, press)
    assert unit.runs() == [] and unit.post(lambda post: post.state) == PostState.PLANNED


async def test_in_the_kader_group_humas_is_led_to_her_private_chat(unit: Desk) -> None:
    rahma = unit.who("Rahma")
    rahma.says(unit.branch.group, f"/siarkan {PLAIN}")
    await unit.town.rest()
    assert unit.count() == 0 and unit.last("Rahma").text.startswith("Siarkan diurus di ruang humas")


async def test_a_minor_humas_makes_it_and_an_adult_reads_it(unit: Desk) -> None:
    await reading.turns_sixteen(unit.branch, unit.who("Rahma"))
    await unit.gives(PLAIN)
    await unit.taps("Rahma", SUBMIT)
    await unit.approves()
    assert unit.post(lambda post: post.state) == PostState.APPROVED


async def test_whoever_changes_an_approved_caption_has_it_read_again(unit: Desk) -> None:
    await approved(unit)
    await unit.taps("Rahma", "Lihat promosinya", "Lainnya", "Ubah", "Caption", "1")
    answer = await unit.tells("Rahma", "Kata yang lain sama sekali.")
    assert unit.captions() == [(None, "Kata yang lain sama sekali.")]
    assert unit.post(lambda post: post.state) == PostState.WAITING
    assert answer.text.startswith("Caption: 1 dari 10")
    said = await desks.forges(
        unit.town, unit.who("Rahma"), unit.branch, f"ffs:1:{unit.post(lambda one: one.revision)}"
    )
    assert said.startswith("Ini belum diperiksa") and unit.runs() == []
    await unit.approves()
    assert unit.post(lambda post: post.state) == PostState.APPROVED


async def test_mending_leads_to_its_own_pages(unit: Desk) -> None:
    await unit.gives(PLAIN)
    await unit.taps("Rahma", SUBMIT)
    await unit.taps("Ani", "Minta perbaikan", "Ejaan", place=unit.room)
    asked = unit.last("Rahma")
    assert asked.text.startswith("Promosi Selamat belajar") and "ejaannya" in asked.text
    await unit.taps("Rahma", "Ubah isi")
    assert unit.last("Rahma").text.startswith("Ubah promosi")
    await unit.taps("Rahma", "Selesai")
    assert "perlu perbaikan" in unit.card().text and "Kirim lagi" in keys(unit.card())
    await unit.taps("Rahma", "Kirim lagi")
    assert unit.post(lambda post: post.state) == PostState.WAITING
    await unit.taps("Rahma", "Tarik")
    assert unit.post(lambda post: post.state) == PostState.PLANNED


async def test_a_reader_sees_exactly_what_members_get(unit: Desk) -> None:
    await unit.gives(PLAIN)
    await unit.taps("Rahma", SUBMIT)
    await unit.taps("Ani", "Lainnya", "Lihat persis", place=unit.room)
    said = unit.said_to("Ani")
    assert PLAIN in said and any(one.startswith("Caption promosi") for one in said)
    assert said[-1].startswith("Itu tadi promosi")
    listed = await unit.tells("Ani", "/periksa")
    assert "Promosi Selamat belajar" in listed.text and "putuskan sebelum" in listed.text


async def test_what_is_given_up_is_never_sent(unit: Desk) -> None:
    await approved(unit)
    await unit.taps("Rahma", "Lihat promosinya", "Batal")
    assert "Batalkan promosi ini?" in unit.card().text
    await unit.taps("Rahma", "Tidak jadi", "Batal", "Ya, batalkan")
    assert unit.post(lambda post: post.state) == PostState.CANCELLED
    assert unit.card().text.startswith("Promosi ini dibatalkan.")
    for press in ("ffs:1:9", "ffc:1", "fes:1:tasks:+vote"):
        assert await desks.forges(unit.town, unit.who("Rahma"), unit.branch, press)
    assert unit.runs() == []


async def test_a_yes_that_is_a_day_too_old_sends_nothing(unit: Desk) -> None:
    await approved(unit)
    await unit.town.passes(until=unit.town.clock.at + timedelta(hours=49))
    await unit.taps("Rahma", "Lihat promosinya")
    assert "masa setujunya sudah habis" in unit.card().text
    said = await unit.taps("Rahma", "Ajukan lagi")
    assert (said.toast or "").startswith("Masa setujunya sudah habis") and unit.runs() == []
    assert unit.post(lambda post: post.state) == PostState.PLANNED and SUBMIT in keys(unit.card())


async def test_a_paused_unit_sends_nothing(unit: Desk) -> None:
    await approved(unit)
    unit.branch.write(lambda session: pause(session, unit))
    said = await desks.forges(
        unit.town, unit.who("Rahma"), unit.branch, f"ffs:1:{unit.post(lambda one: one.revision)}"
    )
    assert said and unit.runs() == []


async def test_it_goes_on_without_the_person_who_began_it(unit: Desk) -> None:
    await unit.gives(PLAIN)
    await unit.taps("Rahma", SUBMIT)
    await reading.is_erased(unit.branch, unit.who("Rahma"))
    unit.branch.give(unit.who("Siti"), Role.PENGURUS)
    await unit.approves()
    assert unit.post(lambda post: (post.state, post.author_id)) == (PostState.APPROVED, None)
    await desks.forges(unit.town, unit.who("Siti"), unit.branch, "pqo:1")
    await unit.taps("Siti", SEND)
    assert unit.runs() == [1]


async def test_a_published_plan_is_promoted_without_a_second_reading(unit: Desk) -> None:
    published(unit)
    await unit.town.rest()
    await unit.taps("Rahma", "Jadikan promosi", place=unit.room)
    card = unit.card(place=unit.room)
    assert "sama dengan yang sudah tayang" in card.text and keys(card)[:3] == [SEND, "Jadwalkan", "Batal"]
    assert unit.captions() == [(None, PLAIN)]
    assert unit.row(lambda one: one.link) == "https://www.instagram.com/p/C1abcDEfgHi/"
    twice = await unit.taps("Rahma", "Jadikan promosi", place=unit.room)
    assert twice.toast == "Promosinya sudah ada. Ini kartunya." and unit.count() == 1
    await unit.taps("Rahma", SEND, place=unit.room)
    assert unit.runs() == [1]


async def test_it_is_read_as_soon_as_it_says_something_else(unit: Desk) -> None:
    published(unit)
    await unit.town.rest()
    await unit.taps("Rahma", "Jadikan promosi", place=unit.room)
    await desks.forges(unit.town, unit.who("Rahma"), unit.branch, "feo:1:title")
    await unit.tells("Rahma", "Judul yang tidak dibaca siapa pun")
    card = unit.card(place=unit.room)
    assert "belum diperiksa" in card.text and SUBMIT in keys(card)
    await desks.forges(unit.town, unit.who("Rahma"), unit.branch, "feo:1:title")
    await unit.tells("Rahma", "Semangat belajar")
    assert "sama dengan yang sudah tayang" in unit.card(place=unit.room).text


async def test_only_what_is_out_and_official_becomes_a_promotion(unit: Desk) -> None:
    reading.plans(unit.branch, unit.who("Siti"))
    said = await desks.forges(unit.town, unit.who("Rahma"), unit.branch, "pqm:1")
    assert said.startswith("Yang bisa jadi promosi") and unit.count() == 0
    unit.branch.write(lambda session: out(session, 1))
    said = await desks.forges(unit.town, unit.who("Siti"), unit.branch, "pqm:1")
    assert "humas" in said and unit.count() == 0


async def test_from_the_question_one_comes_back_to_what_was_made_before(unit: Desk) -> None:
    await unit.gives(PLAIN)
    await unit.tells("Rahma", "/siarkan")
    await unit.taps("Rahma", "Daftar promosi")
    assert unit.last("Rahma").text.endswith("belum diperiksa")
    await unit.taps("Rahma", "1")
    assert SUBMIT in keys(unit.card())


async def test_the_list_shows_where_each_stands(unit: Desk) -> None:
    await unit.gives(PLAIN)
    await unit.gives(TEXT)
    await unit.taps("Rahma", SUBMIT, "Lainnya", "Daftar promosi")
    listed = unit.last("Rahma")
    assert listed.text.splitlines()[1:] == [
        "1. Harlah IPPNU · menunggu periksa",
        "2. Selamat belajar, Rekanita. Kita mulai pekan ini dengan… · belum diperiksa",
    ]
    await unit.taps("Rahma", "2")
    assert "Selamat belajar" in unit.card().text


def pause(session: Session, unit: Desk) -> None:
    """The unit rests."""
    units.get(session, unit.branch.unit_id).paused_at = unit.town.clock.at


def out(session: Session, post_id: int) -> None:
    """It is out there."""
    session.get_one(Post, post_id).state = PostState.PUBLISHED


async def test_where_two_units_share_the_room_it_is_asked_for_which_one(unit: Desk) -> None:
    def share(session: Session) -> None:
        other = Unit(
            name="PAC IPNU Kedungwaru", level="pac", zone="Asia/Jakarta", created_at=unit.town.clock.at
        )
        session.add(other)
        session.flush()
        room = chats.found(session, unit.room.id)
        assert room is not None
        units.link(session, other.id or 0, room.id or 0, Room.HUMAS)

    unit.branch.write(share)
    unit.who("Rahma").says(unit.room, f"/siarkan {PLAIN}")
    await unit.town.rest()
    if unit.count() == 0:
        await unit.taps("Rahma", "PAC IPPNU Kedungwaru", place=unit.room)
    assert unit.row(lambda one: one.unit_id) == unit.branch.unit_id
    assert "PAC IPPNU Kedungwaru: 3 anggota" in unit.card(place=unit.room).text

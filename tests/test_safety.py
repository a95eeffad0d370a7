"""Somebody is bullied or not safe: she says so without a name, the right adults read it, and nobody else does."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from domain.safety import BeginSafety, SafetyKind
from domain.units import Role
from storage.drafts import Draft
from storage.inbox import InboxRow
from storage.journal import Line
from storage.outbox import OutboxRow
from storage.safety_reports import SafetyReport
from storage.units import Unit
from tests import kin
from tests.town import open_town
from tests.watch import GUEST, PEMBINA, Watch, watch

STORY = "Aku dirundung di grup kelas sejak Senin, takut berangkat sekolah."
CODE = re.compile(r"[A-Z]{4,11}-[0-9]{4}")


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        yield await watch(town)


async def tells_pembina(its: Watch, name: str = "Aisyah", text: str = STORY) -> str:
    """A member tells the pembina of bullying, without her name; her code word."""
    await its.presses(name, BeginSafety(SafetyKind.BULLYING))
    await its.taps(name, "Pembina: Bu Hani")
    await its.tells(name, text)
    await its.taps(name, "Kirim")
    return code_of(its, name)


def code_of(its: Watch, name: str) -> str:
    found = CODE.search(its.private(name).text)
    assert found is not None, its.private(name).text
    return found[0]


async def test_the_helpline_stands_first_and_the_ways_show_who_would_read(its: Watch) -> None:
    await its.presses("Aisyah", BeginSafety(SafetyKind.BULLYING))
    page = its.private("Aisyah")
    assert page.text.startswith("Butuh teman bicara? SAPA 129")
    assert [one.label for row in page.buttons for one in row] == [
        "Pembina: Bu Hani",
        "Ketua: Ketua",
        "Ini tentang salah satu dari mereka",
        "Batal",
    ]


async def test_a_story_reaches_the_pembina_alone_and_the_answer_waits_behind_the_code(its: Watch) -> None:
    code = await tells_pembina(its)
    assert "Sudah sampai ke Bu Hani" in its.private("Aisyah").text
    for name in ("Nisa", "Wati", "Ketua"):
        assert its.heard(name, "keselamatan") == 0
    assert its.in_room("dirundung") == its.in_group("dirundung") == []
    assert "dirundung" not in its.private(PEMBINA).text
    await its.taps(PEMBINA, "Baca")
    assert STORY in its.private(PEMBINA).text
    assert "Tanpa nama" in its.private(PEMBINA).text
    heard = len(its.people["Aisyah"].sees(its.branch.bot))
    await its.taps(PEMBINA, "Jawab")
    await its.taps(PEMBINA, "Aku percaya padamu")
    assert len(its.people["Aisyah"].sees(its.branch.bot)) == heard, "nothing is pushed to who gave no name"
    await its.tells("Aisyah", f"/lapor {code}")
    assert "Aku percaya padamu. Ini bukan salahmu." in its.private("Aisyah").text


async def test_nothing_that_is_kept_leads_back_to_her(its: Watch) -> None:
    code = await tells_pembina(its)
    her = its.people["Aisyah"].id

    def look(session):  # type: ignore[no-untyped-def]
        report = session.exec(select(SafetyReport)).one()
        assert report.person_id is None
        assert session.exec(select(Draft).where(Draft.asked == her)).all() == []
        assert code.lower() not in report.code
        kept = [str(one.payload) for one in session.exec(select(OutboxRow)) if one.payload]
        assert not any(code in one or code.lower() in one or STORY in one for one in kept)
        assert not any(one.body for one in session.exec(select(InboxRow)))
        lines = session.exec(select(Line).where(Line.subject == f"safety:{report.id}")).all()
        assert [(one.verb, one.actor) for one in lines] == [("safety reported", None)]

    its.write(look)


async def test_several_messages_are_one_story_and_nothing_leaves_before_send(its: Watch) -> None:
    await its.presses("Putri", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Putri", "Pembina: Bu Hani")
    await its.tells("Putri", "Aku takut.")
    assert "Belum terkirim" in its.private("Putri").text
    assert its.heard(PEMBINA, "keselamatan") == 0
    await its.tells("Putri", "Mereka mengunggah fotoku.")
    await its.taps("Putri", "Kirim")
    await its.taps(PEMBINA, "Baca")
    assert "Aku takut.\nMereka mengunggah fotoku." in its.private(PEMBINA).text


async def test_what_was_not_sent_is_asked_about_once_without_showing_it(its: Watch) -> None:
    await its.presses("Putri", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Putri", "Pembina: Bu Hani")
    await its.tells("Putri", STORY)
    await its.passes(timedelta(minutes=11))
    assert its.private("Putri").text == "Ada yang belum selesai di sini. Mau dilanjutkan?"
    await its.taps("Putri", "Lanjutkan")
    await its.taps("Putri", "Kirim")
    assert its.heard(PEMBINA, "keselamatan") == 1
    await its.passes(timedelta(minutes=30))
    assert its.heard("Putri", "belum selesai") == 0


async def test_she_takes_it_back_and_nothing_is_kept(its: Watch) -> None:
    await its.presses("Putri", BeginSafety(SafetyKind.UNSAFE))
    await its.taps("Putri", "Tidak sekarang")
    await its.taps("Putri", "Pembina: Bu Hani")
    await its.tells("Putri", STORY)
    await its.taps("Putri", "Batal")
    assert "tidak ada yang terkirim" in its.private("Putri").text
    assert its.write(lambda session: session.exec(select(Draft)).all()) == []
    assert its.write(lambda session: session.exec(select(SafetyReport)).all()) == []


async def test_whom_it_is_about_never_gets_it(its: Watch) -> None:
    await its.presses("Siti", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Siti", "Ini tentang salah satu dari mereka")
    await its.taps("Siti", "Bu Hani")
    page = its.private("Siti")
    assert "Tidak akan sampai ke Bu Hani" in page.text
    assert [one.label for row in page.buttons for one in row] == ["Ketua: Ketua", "Batal"]
    await its.taps("Siti", "Ketua: Ketua")
    await its.tells("Siti", STORY)
    await its.taps("Siti", "Kirim")
    assert its.heard("Ketua", "keselamatan") == 1
    assert its.heard(PEMBINA, "keselamatan") == 0


async def test_a_typed_name_of_who_would_read_is_asked_about_and_shut_out(its: Watch) -> None:
    await its.presses("Siti", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Siti", "Pembina: Bu Hani")
    await its.tells("Siti", "Yang membuatku takut itu hani sendiri.")
    assert "Ceritamu menyebut Bu Hani" in its.private("Siti").text
    await its.taps("Siti", "Ini tentang Bu Hani, jangan ke dia")
    assert "Tidak akan sampai ke Bu Hani" in its.private("Siti").text
    await its.taps("Siti", "Ketua: Ketua")
    await its.taps("Siti", "Kirim")
    assert its.heard(PEMBINA, "keselamatan") == 0
    await its.taps("Ketua", "Baca")
    assert "itu hani sendiri" in its.private("Ketua").text


async def test_danger_rings_at_night_with_the_first_words(its: Watch) -> None:
    await its.passes(timedelta(hours=10))
    await its.presses("Dewi", BeginSafety(SafetyKind.UNSAFE))
    assert its.private("Dewi").text.startswith("Butuh teman bicara? SAPA 129")
    await its.taps("Dewi", "Ya, sekarang")
    assert its.private("Dewi").text.startswith("Kalau kamu dalam bahaya sekarang")
    await its.taps("Dewi", "Pembina: Bu Hani")
    await its.tells("Dewi", "Ada yang menungguku di depan rumah, Jl Melati 3")
    assert its.heard(PEMBINA, "dalam bahaya") == 1
    assert "sedang kukabari" in its.private("Dewi").text
    await its.passes(timedelta(minutes=11))
    assert its.heard(PEMBINA, "belum ada yang membaca") == 1
    await its.taps(PEMBINA, "Baca")
    await its.passes(timedelta(hours=2))
    assert its.heard(PEMBINA, "belum ada yang membaca") == 0, "she has read it; its message is the report now"


async def test_bullying_waits_for_the_morning(its: Watch) -> None:
    await its.passes(timedelta(hours=10))
    await tells_pembina(its)
    assert its.heard(PEMBINA, "keselamatan") == 0
    await its.passes(timedelta(hours=9))
    assert its.heard(PEMBINA, "keselamatan") == 1


async def test_without_an_answer_they_are_reminded_and_then_the_unit_above_reads_it(its: Watch) -> None:
    parent = await kin.unit(its.town, "PC IPPNU Tulungagung", "PC", "Bu Ratna")
    ratna = parent.members["Bu Ratna"]
    parent.end(ratna, Role.PENGURUS)
    parent.give(ratna, Role.PEMBINA)
    its.write(lambda session: setattr(session.get_one(Unit, its.unit_id), "parent_id", parent.unit_id))
    await tells_pembina(its)
    await its.passes(timedelta(hours=25))
    assert its.heard(PEMBINA, "masih menunggu jawaban") == 1
    assert not any("keselamatan" in one.text for one in ratna.sees(its.branch.bot))
    await its.passes(timedelta(hours=24))
    assert sum("keselamatan" in one.text for one in ratna.sees(its.branch.bot)) == 1


async def test_an_answer_ends_the_reminders_and_more_words_begin_them_again(its: Watch) -> None:
    code = await tells_pembina(its)
    await its.taps(PEMBINA, "Baca")
    await its.taps(PEMBINA, "Sudah kutangani")
    await its.taps(PEMBINA, "Ya, selesai")
    await its.passes(timedelta(hours=25))
    assert its.heard(PEMBINA, "masih menunggu") == 0
    await its.tells("Aisyah", f"/lapor {code}")
    assert "Ini sudah kutangani." in its.private("Aisyah").text
    await its.taps("Aisyah", "Tambah cerita")
    await its.tells("Aisyah", "Mulai lagi hari ini.")
    await its.taps("Aisyah", "Kirim")
    assert its.heard(PEMBINA, "Ada tambahan") == 1
    await its.passes(timedelta(hours=24, minutes=10))
    assert its.heard(PEMBINA, "masih menunggu") == 1


async def test_a_reader_whom_it_is_about_is_shut_out_later(its: Watch) -> None:
    code = await tells_pembina(its)
    await its.tells("Aisyah", f"/lapor {code}")
    await its.taps("Aisyah", "Ini tentang yang membaca")
    await its.taps("Aisyah", "Bu Hani")
    assert "Bu Hani tidak bisa membukanya lagi. Sekarang yang membaca: Ketua." in its.private("Aisyah").text
    outcome = await its.taps(PEMBINA, "Baca")
    assert outcome.toast is not None
    assert "tidak (lagi) untukmu" in outcome.toast
    assert its.heard("Ketua", "keselamatan") == 1


async def test_with_her_name_she_hears_that_there_is_an_answer_and_not_which(its: Watch) -> None:
    await its.presses("Siti", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Siti", "Pembina: Bu Hani")
    await its.taps("Siti", "Sertakan namaku")
    await its.tells("Siti", STORY)
    await its.taps("Siti", "Kirim")
    assert "Mereka tahu ini dari kamu, Siti" in its.private("Siti").text
    await its.taps(PEMBINA, "Baca")
    assert "Dari Siti." in its.private(PEMBINA).text
    await its.taps(PEMBINA, "Jawab")
    await its.taps(PEMBINA, "Sedang kuurus")
    assert its.private("Siti").text == "Ada kabar untukmu."
    await its.taps("Siti", "Buka")
    assert "Ini sedang kuurus" in its.private("Siti").text


async def test_a_guest_and_a_group_are_led_to_the_private_chat(its: Watch) -> None:
    outcome = await its.presses(GUEST, BeginSafety(SafetyKind.BULLYING), its.branch.group)
    text = await its.follows(GUEST, outcome)
    assert text.startswith("Butuh teman bicara? SAPA 129")
    await its.taps(GUEST, "Pembina: Bu Hani")
    await its.tells(GUEST, STORY)
    await its.taps(GUEST, "Kirim")
    assert its.heard(PEMBINA, "keselamatan") == 1
    assert its.in_group("SAPA") == []


async def test_who_writes_before_she_has_said_who_reads_it_is_heard(its: Watch) -> None:
    await its.presses("Aisyah", BeginSafety(SafetyKind.BULLYING))
    assert "belum terkirim ke siapa pun" in await its.tells("Aisyah", STORY)
    assert its.write(lambda session: session.exec(select(SafetyReport)).all()) == []
    await its.taps("Aisyah", "Pembina: Bu Hani")
    assert its.private("Aisyah").text.startswith("Belum terkirim")
    await its.taps("Aisyah", "Kirim")
    assert "Sudah sampai ke Bu Hani" in its.private("Aisyah").text
    await its.taps(PEMBINA, "Baca")
    assert STORY in its.private(PEMBINA).text


async def test_her_words_never_go_to_whom_she_has_left_out_meanwhile(its: Watch) -> None:
    await its.presses("Aisyah", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Aisyah", "Pembina: Bu Hani")
    await its.taps("Aisyah", "Kembali")
    await its.taps("Aisyah", "Ini tentang salah satu dari mereka")
    await its.taps("Aisyah", "Bu Hani")
    page = await its.tells("Aisyah", STORY)
    assert "Tidak akan sampai ke Bu Hani" in page
    assert "Yang membaca: Bu Hani" not in page


async def test_danger_is_asked_again_and_her_words_go_off_with_the_choice(its: Watch) -> None:
    await its.presses("Aisyah", BeginSafety(SafetyKind.UNSAFE))
    assert "dalam bahaya sekarang ini?" in await its.tells("Aisyah", "Ada orang di depan rumahku")
    await its.taps("Aisyah", "Ya, sekarang")
    await its.taps("Aisyah", "Pembina: Bu Hani")
    assert "Bu Hani sedang kukabari" in its.private("Aisyah").text
    assert its.heard(PEMBINA, "sedang dalam bahaya") == 1

"""Stories of the bank of answers: written by one of humas, read by another, found by a member's words, copied."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.answer_search import best, roots
from domain.remark_presses import JudgeAnswer, OpenAnswer, RetireAnswer, UseAnswer
from domain.remarks import MOST_ANSWER, AnswerState
from storage.remarks import BankAnswer, Remark
from tests.branch import labels
from tests.town import Town, open_town
from tests.watch import Watch, watch

QUESTION = "Bagaimana cara mendaftar Makesta?"
ANSWER = "Daftar lewat tautan di bio, gratis untuk pelajar. Sampai jumpa di Makesta!"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def us(town: Town) -> Watch:
    return await watch(town)


async def write(us: Watch, question: str = QUESTION, answer: str = ANSWER, who: str = "Nisa") -> BankAnswer:
    """Somebody of humas writes an answer."""
    await us.tells(who, "/jawab")
    await us.taps(who, "Tulis jawaban")
    await us.tells(who, question)
    await us.tells(who, answer)
    return us.every(BankAnswer)[-1]


async def approve(us: Watch, who: str = "Wati") -> None:
    """Somebody else approves the newest answer in the humas room."""
    await us.taps(who, "Setuju", us.room)
    await us.rests()


def copied(us: Watch, who: str = "Nisa") -> list[str]:
    """What the buttons to copy hold in her newest message."""
    return [one.copy for row in us.private(who).buttons for one in row if one.copy]


async def test_an_answer_is_approved_in_the_room_by_somebody_else_and_then_copied(us: Watch) -> None:
    row = await write(us)
    assert (row.question, row.answer, row.state) == (QUESTION, ANSWER, AnswerState.PROPOSED)
    assert len(us.in_room("Jawaban baru untuk bank jawaban")) == 1
    assert copied(us) == []
    own = await us.taps("Nisa", "Setuju", us.room)
    assert "tulisanmu sendiri" in (own.toast or "")
    await approve(us)
    assert us.every(BankAnswer)[0].state == AnswerState.APPROVED
    assert us.every(BankAnswer)[0].approved_by == us.person_id("Wati")
    assert us.heard("Nisa", "disetujui") == 1
    assert labels(us.in_room("Jawaban baru")[0]) == []
    await us.tells("Wati", "/jawab kak daftarnya gimana ya")
    assert ANSWER in us.private("Wati").text and copied(us, "Wati") == [ANSWER]


async def test_what_is_not_good_yet_is_mended_and_read_again(us: Watch) -> None:
    await write(us)
    await us.taps("Wati", "Belum pas", us.room)
    await us.rests()
    assert us.every(BankAnswer)[0].state == AnswerState.RETURNED
    assert us.heard("Nisa", "belum pas") == 1
    await us.taps("Nisa", "Lihat")
    await us.taps("Nisa", "Ubah jawaban")
    await us.tells("Nisa", "Isi formulir di bio, gratis.")
    row = us.every(BankAnswer)[0]
    assert (row.state, row.answer) == (AnswerState.PROPOSED, "Isi formulir di bio, gratis.")
    await approve(us, "Ketua")
    assert us.every(BankAnswer)[0].state == AnswerState.APPROVED


async def test_who_changes_an_approved_answer_becomes_its_writer_and_another_reads_it(us: Watch) -> None:
    row = await write(us)
    await approve(us)
    await us.presses("Wati", OpenAnswer(row.id or 0))
    await us.taps("Wati", "Ubah pertanyaan")
    await us.tells("Wati", "Bagaimana cara ikut Makesta?")
    changed = us.every(BankAnswer)[0]
    assert (changed.state, changed.person_id) == (AnswerState.PROPOSED, us.person_id("Wati"))
    assert changed.approved_by is None
    outcome = await us.presses("Wati", JudgeAnswer(row.id or 0, approve=True))
    assert "tulisanmu sendiri" in (outcome.toast or "")
    assert "Belum ada jawaban" in await us.tells("Nisa", "/jawab makesta")


async def test_a_remark_is_answered_from_the_bank_and_counted(us: Watch) -> None:
    await write(us)
    await approve(us)
    await us.tells("Nisa", "/jawab")
    await us.taps("Nisa", "Catat komentar")
    await us.tells("Nisa", "min pendaftaran makestanya lewat mana")
    await us.taps("Nisa", "Tanya")
    await us.taps("Nisa", "Jawab")
    await us.taps("Nisa", QUESTION)
    assert copied(us) == [ANSWER]
    await us.taps("Nisa", "Selesai")
    assert us.every(BankAnswer)[0].used == 1
    await us.tells("Nisa", "/jawab")
    await us.taps("Nisa", "Bank jawaban")
    await us.taps("Nisa", QUESTION)
    assert "Sudah dipakai 1 kali" in us.private("Nisa").text


async def test_an_answer_written_for_a_remark_waits_there_until_it_is_approved(us: Watch) -> None:
    await us.tells("Nisa", "/jawab")
    await us.taps("Nisa", "Catat komentar")
    await us.tells("Nisa", QUESTION)
    await us.taps("Nisa", "Tanya")
    await us.taps("Nisa", "Jawab")
    await us.taps("Nisa", "Tulis jawaban")
    await us.tells("Nisa", ANSWER)

    def read(session: Session) -> Remark:
        row = session.exec(select(Remark)).one()
        session.expunge(row)
        return row

    remark, answer = us.write(read), us.every(BankAnswer)[0]
    assert (remark.answer_id, remark.next_step, answer.question) == (answer.id, "answer", QUESTION)
    await us.presses("Nisa", UseAnswer(remark.id or 0, answer.id or 0))
    assert copied(us) == []
    await approve(us)
    await us.presses("Nisa", UseAnswer(remark.id or 0, answer.id or 0))
    assert copied(us) == [ANSWER]


async def test_a_retired_answer_is_found_no_more(us: Watch) -> None:
    row = await write(us)
    await approve(us)
    await us.presses("Nisa", RetireAnswer(row.id or 0))
    assert us.every(BankAnswer)[0].state == AnswerState.APPROVED
    await us.taps("Nisa", "Ya, tarik")
    assert us.every(BankAnswer)[0].state == AnswerState.RETIRED
    assert "Belum ada jawaban" in await us.tells("Nisa", "/jawab makesta")


async def test_too_long_and_secret_words_are_refused_and_asked_again(us: Watch) -> None:
    await us.tells("Nisa", "/jawab")
    await us.taps("Nisa", "Tulis jawaban")
    assert "satu kalimat" in await us.tells("Nisa", "panjang " * 60)
    await us.tells("Nisa", QUESTION)
    assert f"{MOST_ANSWER}" in await us.tells("Nisa", "x" * (MOST_ANSWER + 1))
    assert "hapus" in (await us.tells("Nisa", "sandi IG: Rahasia#2026")).lower()
    assert us.every(BankAnswer) == []
    await us.tells("Nisa", ANSWER)
    assert len(us.every(BankAnswer)) == 1


async def test_a_long_answer_is_shown_to_be_copied_by_a_tap_on_it(us: Watch) -> None:
    long = "Pendaftaran Makesta dibuka tiap bulan. " * 12
    await write(us, answer=long)
    await approve(us)
    assert long.strip() in await us.tells("Nisa", "/jawab makesta") and copied(us) == []


async def test_members_see_nothing_of_it(us: Watch) -> None:
    row = await write(us)
    for press in (OpenAnswer(row.id or 0), JudgeAnswer(row.id or 0, approve=True)):
        outcome = await us.presses("Siti", press)
        assert "humas" in (outcome.toast or "")
    outcome = await us.presses("Wati", JudgeAnswer(row.id or 0, approve=True), us.branch.group)
    assert "humas" in (outcome.toast or "")
    assert us.every(BankAnswer)[0].state == AnswerState.PROPOSED


@pytest.mark.parametrize(
    ("one", "other"),
    [("pendaftaran", "mendaftar"), ("daftarnya", "daftar"), ("pembayaran", "bayar"), ("Makésta", "makesta")],
)
def test_words_are_one_however_they_begin_and_end(one: str, other: str) -> None:
    assert roots(one) == roots(other) != set()


def test_the_rare_word_decides_and_common_words_find_nothing() -> None:
    known = [
        ("Apa itu IPPNU?", "Organisasi pelajar putri NU."),
        ("Berapa biaya Makesta?", "Makesta gratis untuk pelajar."),
        ("Kapan Lakmud?", "Lakmud tiap tahun, biaya ditanggung PAC."),
    ]
    assert best(known, "biayanya makesta berapa kak", 3)[0] == 1
    assert best(known, "kak apa sih ini", 3) == []
    assert best(known, "", 3) == [] == best([], "makesta", 3)
    assert len(best(known, "biaya pelajar lakmud makesta", 2)) == 2

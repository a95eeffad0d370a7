"""Stories of comments and questions from outside: noted, sorted, answered, hidden, passed on, or made a case."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from domain.cases import CaseKind
from domain.refusal import Refusal
from domain.remark_presses import ChooseRemarkKind, FinishRemark, ListRemarks, OpenDesk, OpenRemark, TakeStep
from domain.remarks import (
    ANSWER_MOVES,
    MOVES,
    AnswerMove,
    AnswerState,
    NextStep,
    RemarkKind,
    RemarkMove,
    RemarkState,
    after,
    answer_after,
)
from storage import cases
from storage.cases import Case
from storage.journal import Line
from storage.remarks import Remark
from tests.branch import labels
from tests.town import Town, open_town
from tests.watch import Watch, watch

COMMENT = "Kak, bagaimana cara mendaftar Makesta? https://www.instagram.com/p/DaX1bYcZ2Qw/"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def us(town: Town) -> Watch:
    return await watch(town)


def journal(us: Watch) -> list[str]:
    """What was done with remarks."""

    def read(session: Session) -> list[str]:
        its = select(Line.verb).where(col(Line.subject).startswith("remark:"))
        return list(session.exec(its.order_by(col(Line.id))).all())

    return us.write(read)


async def note(us: Watch, text: str = COMMENT, kind: str = "Tanya") -> Remark:
    """Nisa notes a comment and says of which kind it is."""
    await us.tells("Nisa", "/jawab")
    await us.taps("Nisa", "Catat komentar")
    await us.tells("Nisa", text)
    await us.taps("Nisa", kind)
    return us.every(Remark)[-1]


async def test_a_question_is_noted_with_its_link_and_answered_by_herself(us: Watch) -> None:
    row = await note(us)
    assert (row.kind, row.text, row.state) == ("question", "Kak, bagaimana cara mendaftar Makesta?", "open")
    assert row.link.endswith("/p/DaX1bYcZ2Qw/")
    assert labels(us.private("Nisa"))[:2] == ["Jawab", "Teruskan ke pengurus"]
    await us.taps("Nisa", "Jawab")
    assert "Belum ada yang cocok di bank jawaban" in us.private("Nisa").text
    await us.taps("Nisa", "Selesai")
    assert "Selesai: sudah dijawab." in us.private("Nisa").text
    assert us.every(Remark)[0].state == RemarkState.DONE
    assert journal(us) == ["remark noted", "remark kind question", "remark answer", "remark done"]
    await us.taps("Nisa", "Buka lagi")
    assert us.every(Remark)[0].state == RemarkState.OPEN


async def test_an_insult_is_hidden_not_answered(us: Watch) -> None:
    await note(us, "Organisasi paling norak sekecamatan", "Hinaan")
    assert labels(us.private("Nisa"))[0] == "Abaikan dan sembunyikan"
    await us.taps("Nisa", "Abaikan dan sembunyikan")
    assert "jangan dibalas" in us.private("Nisa").text and "tangkapan layar" in us.private("Nisa").text
    await us.taps("Nisa", "Selesai")
    assert "disembunyikan" in us.private("Nisa").text


async def test_criticism_goes_to_the_pengurus_who_reads_it_behind_a_button(us: Watch) -> None:
    await note(us, "Acaranya molor dua jam terus", "Kritik")
    await us.taps("Nisa", "Teruskan ke pengurus")
    told = us.private("Ketua")
    assert "kritik" in told.text and "molor" not in told.text
    await us.taps("Ketua", "Lihat")
    assert "molor dua jam" in us.private("Ketua").text
    await us.taps("Ketua", "Selesai")
    assert us.every(Remark)[0].state == RemarkState.DONE
    assert us.heard("Siti", "kritik") == 0


async def test_who_is_pengurus_alone_can_pass_it_on_to_nobody(us: Watch) -> None:
    row = await note(us, "Acaranya molor dua jam terus", "Kritik")
    outcome = await us.presses("Ketua", TakeStep(row.id or 0, NextStep.FORWARD))
    assert "Belum ada pengurus lain" in (outcome.toast or us.private("Ketua").text)
    assert us.every(Remark)[0].state == RemarkState.OPEN


async def test_a_suspected_hoax_becomes_a_case_like_any_report(us: Watch) -> None:
    row = await note(us, "Katanya Makesta memungut sejuta rupiah per anak!", "Diduga hoaks")
    await us.taps("Nisa", "Jadikan kasus")

    def read(session: Session) -> Case:
        case = session.exec(select(Case)).one()
        assert len(cases.reports(session, case.id or 0)) == 1
        session.expunge(case)
        return case

    case, row = us.write(read), us.every(Remark)[0]
    assert (row.case_id, row.state, case.kind) == (case.id, RemarkState.DONE, CaseKind.HOAX)
    assert "sejuta rupiah" in case.text
    assert "Buka kasus" in labels(us.private("Nisa"))


async def test_the_same_link_twice_is_one_case(us: Watch) -> None:
    first = await note(us, COMMENT, "Diduga hoaks")
    await us.taps("Nisa", "Jadikan kasus")
    await note(us, COMMENT, "Hinaan")
    await us.presses("Nisa", TakeStep((first.id or 0) + 1, NextStep.CASE))
    assert len({one.case_id for one in us.every(Remark)}) == 1


@pytest.mark.parametrize("secret", ["sandi IG: Rahasia#2026", "kode OTP 482913 jangan disebar"])
async def test_secrets_are_never_kept(us: Watch, secret: str) -> None:
    await us.tells("Nisa", "/jawab")
    await us.taps("Nisa", "Catat komentar")
    await us.tells("Nisa", secret)
    assert us.every(Remark) == []
    assert "hapus" in us.private("Nisa").text.lower()


async def test_a_number_in_a_comment_is_only_hinted_at(us: Watch) -> None:
    row = await note(us, "Daftarnya ke WA 081234567890 ya?", "Tanya")
    assert "081234567890" not in row.text and "Daftarnya" in row.text


async def test_only_humas_and_pengurus_and_only_in_private(us: Watch) -> None:
    row = await note(us)
    for press in (OpenRemark(row.id or 0), OpenDesk(us.unit_id), ListRemarks(us.unit_id)):
        outcome = await us.presses("Siti", press)
        assert "humas" in (outcome.toast or "")
        outcome = await us.presses("Wati", press, us.room)
        assert "chat pribadi" in (outcome.toast or "")
    assert "humas" in await us.tells("Siti", "/jawab")
    await us.says("Nisa", "/jawab pendaftaran", us.room)
    assert not us.in_room("Makesta")
    assert us.private("Nisa").text.startswith("Belum ada jawaban untuk “pendaftaran”")


async def test_what_is_over_or_gone_is_said(us: Watch) -> None:
    row = await note(us)
    await us.presses("Nisa", FinishRemark(row.id or 0))
    for press in (
        ChooseRemarkKind(row.id or 0),
        TakeStep(row.id or 0, NextStep.HIDE),
        FinishRemark(row.id or 0),
    ):
        outcome = await us.presses("Nisa", press)
        assert "sudah selesai" in (outcome.toast or us.private("Nisa").text)
    outcome = await us.presses("Nisa", OpenRemark(999))
    assert "tidak ada" in (outcome.toast or us.private("Nisa").text)


async def test_a_note_made_by_mistake_goes_after_a_second_tap(us: Watch) -> None:
    await us.tells("Nisa", "/jawab")
    await us.taps("Nisa", "Catat komentar")
    await us.tells("Nisa", "salah tempel semuanya")
    await us.taps("Nisa", "Hapus")
    assert len(us.every(Remark)) == 1
    await us.taps("Nisa", "Ya, hapus")
    assert us.every(Remark) == []


async def test_many_are_listed_oldest_first_over_pages(us: Watch) -> None:
    for number in range(7):
        await note(us, f"Pertanyaan nomor {number} tentang Makesta")
    await us.tells("Nisa", "/jawab")
    assert "Komentar terbuka (7)" in labels(us.private("Nisa"))
    await us.taps("Nisa", "Komentar terbuka (7)")
    assert "nomor 0" in us.private("Nisa").text and "nomor 6" not in us.private("Nisa").text
    await us.taps("Nisa", "Berikutnya")
    assert "nomor 6" in us.private("Nisa").text
    await us.taps("Nisa", "Sebelumnya")
    assert "nomor 0" in us.private("Nisa").text


def test_every_move_of_a_remark_is_known_or_refused() -> None:
    known = 0
    for state in RemarkState:
        for move in RemarkMove:
            if (state, move) in MOVES:
                known += 1
                assert after(state, move) == MOVES[state, move]
                continue
            with pytest.raises(Refusal):
                after(state, move)
    assert known == len(MOVES) == 5


def test_no_answer_may_be_used_that_nobody_else_has_read() -> None:
    for state in AnswerState:
        for move in AnswerMove:
            if (state, move) not in ANSWER_MOVES:
                with pytest.raises(Refusal):
                    answer_after(state, move)
    to_approved = [key for key, state in ANSWER_MOVES.items() if state is AnswerState.APPROVED]
    assert to_approved == [(AnswerState.PROPOSED, AnswerMove.APPROVE)]


def test_every_kind_has_something_that_helps() -> None:
    assert {kind.value for kind in RemarkKind} == {"question", "criticism", "insult", "hoax"}


async def test_the_comment_can_be_opened_where_it_stands_and_noted_when_nothing_fits(us: Watch) -> None:
    page = await us.tells("Nisa", f"/jawab {COMMENT}")
    assert "Belum ada jawaban" in page
    await us.taps("Nisa", "Catat komentar")
    await us.tells("Nisa", COMMENT)
    links = [one for one in us.private("Nisa").entities if one["type"] == "text_link"]
    assert [one["url"] for one in links] == ["https://www.instagram.com/p/DaX1bYcZ2Qw/"]

"""A crisis is called by one, begun by a second, read by everybody, and ends."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, col, delete, select

from domain.crises import CrisisState
from domain.crisis_presses import (
    ApproveStatement,
    ConfirmCrisis,
    ExtendCrisis,
    OpenCrisis,
    ReadStatement,
    WriteStatement,
)
from domain.promotion_pages import SendPromotion
from domain.unit_settings import Name
from domain.units import Role
from storage import crisis_views, promotions
from storage.crises import Crisis, CrisisMark
from storage.journal import Line
from storage.promotions import Promotion
from storage.reviews import PostReview
from storage.roles import Grant
from storage.unit_settings import UnitSetting
from tests import carrying
from tests.branch import labels
from tests.town import open_town
from tests.watch import Watch, watch


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        yield await watch(town)


def newest(its: Watch) -> Crisis:
    """The crisis that was called last, as it is committed."""

    def read(session: Session) -> Crisis:
        found = session.exec(select(Crisis).order_by(col(Crisis.id).desc())).first()
        assert found is not None
        session.expunge(found)
        return found

    return its.write(read)


async def asked(its: Watch, reason: str = "Kabar bohong") -> None:
    """Nisa calls one, and the others are asked."""
    await its.tells("Nisa", "/krisis")
    await its.taps("Nisa", reason)
    await its.taps("Nisa", "Mintakan persetujuan")


async def begun(its: Watch) -> Crisis:
    """Wati says yes to what Nisa asked for."""
    await asked(its)
    await its.taps("Wati", "Ya, mulai krisis")
    return newest(its)


async def test_a_crisis_needs_two(its: Watch) -> None:
    await its.tells("Nisa", "/krisis")
    assert "Apa yang terjadi?" in its.private("Nisa").text
    await its.taps("Nisa", "Kabar bohong")
    assert "Lama: 2 jam" in its.private("Nisa").text
    await its.taps("Nisa", "4 jam")
    assert not its.in_group("memastikan kabar")
    await its.taps("Nisa", "Mintakan persetujuan")
    assert newest(its).state == CrisisState.ASKED
    assert its.in_room("Nisa meminta mode krisis")
    assert "Nisa meminta mode krisis" in its.private("Wati").text
    assert "Nisa meminta mode krisis" in its.private("Ketua").text
    assert its.heard("Siti", "krisis") == its.heard("Bu Hani", "krisis") == 0
    assert "Ya, mulai krisis" not in labels(its.private("Nisa"))
    assert not its.in_group("memastikan kabar")
    await its.taps("Wati", "Ya, mulai krisis")
    crisis = newest(its)
    assert crisis.state == CrisisState.ON
    assert crisis.ends_at == (crisis.began_at or crisis.asked_at) + timedelta(hours=4)
    assert its.in_group("memastikan kabar")
    assert its.in_room("Krisis PAC IPPNU Kedungwaru")
    assert its.heard("Ketua", "Disetujui Wati") == 1


async def test_who_asked_can_not_say_yes_herself(its: Watch) -> None:
    await asked(its)
    outcome = await its.taps("Nisa", "Ya, mulai krisis", its.room)
    assert "orang lain yang menyetujui" in (outcome.toast or "")
    assert newest(its).state == CrisisState.ASKED


async def test_one_no_is_enough_and_the_asker_may_take_it_back(its: Watch) -> None:
    await asked(its)
    await its.taps("Ketua", "Belum perlu")
    assert newest(its).state == CrisisState.DROPPED
    assert its.heard("Nisa", "tidak jadi") == 1
    await asked(its)
    await its.taps("Nisa", "Tarik permintaan")
    assert newest(its).state == CrisisState.DROPPED
    assert not its.in_group("memastikan kabar")


async def test_after_a_quarter_of_an_hour_the_pembina_may_say_yes_too(its: Watch) -> None:
    await asked(its)
    crisis = newest(its)
    await its.passes(timedelta(minutes=10))
    assert its.heard("Bu Hani", "meminta mode krisis") == 0
    early = ConfirmCrisis(crisis.id or 0, its.write(lambda session: crisis_views.seal_of(crisis)))
    outcome = await its.presses("Bu Hani", early)
    assert "15 menit" in (outcome.toast or "")
    await its.passes(timedelta(minutes=8))
    assert its.heard("Bu Hani", "belum menjawab") == 1
    await its.taps("Bu Hani", "Ya, mulai krisis")
    assert newest(its).state == CrisisState.ON
    assert newest(its).second_id == its.person_id("Bu Hani")


async def test_without_a_second_person_it_lapses_after_two_hours(its: Watch) -> None:
    await asked(its)
    await its.taps("Nisa", "Tahan jadwal dulu")
    assert newest(its).state == CrisisState.HELD
    await its.passes(timedelta(hours=2, minutes=1))
    assert newest(its).state == CrisisState.LAPSED
    assert "gugur" in its.private("Nisa").text
    assert newest(its).due_at is None


async def test_a_form_that_is_left_alone_goes(its: Watch) -> None:
    await its.tells("Nisa", "/krisis")
    await its.passes(timedelta(hours=1, minutes=1))
    assert its.write(lambda session: session.exec(select(Crisis)).all()) == []


async def test_a_member_and_a_guest_can_not_call_one(its: Watch) -> None:
    said = await its.tells("Siti", "/krisis")
    assert "Apa yang terjadi?" not in said
    assert its.write(lambda session: session.exec(select(Crisis)).all()) == []


async def test_sudah_baca_is_counted_and_names_nobody(its: Watch) -> None:
    crisis = await begun(its)
    for name in ("Siti", "Aisyah", "Tamu"):
        await its.taps(name, "Sudah baca", its.branch.group)
    again = await its.taps("Siti", "Sudah baca", its.branch.group)
    assert "Sudah tercatat" in (again.toast or "")
    assert "Sudah baca: 3" in its.in_group("memastikan kabar")[0].text
    assert "3 orang sudah baca" in its.in_room("Krisis PAC")[0].text
    marks = its.write(lambda session: [one.mark for one in session.exec(select(CrisisMark))])
    assert len(set(marks)) == 3
    assert not any(str(its.people["Siti"].id) in one for one in marks)
    await its.passes(timedelta(hours=3))
    assert newest(its).readers == 3
    assert newest(its).salt == ""
    assert its.write(lambda session: session.exec(select(CrisisMark)).all()) == []
    assert its.in_group("Masa menunggu sudah selesai")
    late = await its.presses("Rina", ReadStatement(crisis.id or 0))
    assert "tidak berlaku" in (late.toast or "")


async def test_every_member_hears_of_it_once_in_private(its: Watch) -> None:
    await begun(its)
    await its.passes(timedelta(minutes=15))
    assert its.heard("Siti", "Ada kabar penting") == 0
    await its.passes(timedelta(minutes=8))
    for name in ("Siti", "Rina", "Dewi", "Aisyah", "Ketua"):
        assert its.heard(name, "Ada kabar penting") == 1
    for name in ("Tamu", "Nisa", "Wati"):  # a guest, who called it, who agreed
        assert its.heard(name, "Ada kabar penting") == 0
    await its.passes(timedelta(minutes=80))
    assert its.heard("Siti", "Ada kabar penting") == 1


async def test_who_leads_it_is_warned_twice_and_may_let_it_last(its: Watch) -> None:
    await begun(its)
    await its.passes(timedelta(minutes=91))
    assert its.heard("Nisa", "30 menit lagi") == its.heard("Wati", "30 menit lagi") == 1
    assert its.heard("Ketua", "30 menit lagi") == 0
    await its.taps("Nisa", "Perpanjang")
    before = newest(its).ends_at
    assert before is not None
    await its.taps("Nisa", "+ 1 jam")
    assert newest(its).ends_at == before + timedelta(hours=1)
    await its.passes(timedelta(minutes=61))
    assert its.heard("Wati", "30 menit lagi") == 2
    await its.passes(timedelta(minutes=20))
    assert its.heard("Wati", "10 menit lagi") == 1
    assert newest(its).state == CrisisState.ON
    await its.passes(timedelta(minutes=11))
    assert newest(its).state == CrisisState.OVER
    assert its.heard("Ketua", "berakhir. Tidak ada yang menunggu") == 1


async def test_it_lasts_at_most_two_days(its: Watch) -> None:
    crisis = await begun(its)
    for _ in range(11):
        await its.presses("Nisa", ExtendCrisis(crisis.id or 0, 4))
    outcome = await its.presses("Nisa", ExtendCrisis(crisis.id or 0, 4))
    assert "Paling lama dua hari" in (outcome.toast or "")


async def test_other_words_are_read_by_another_adult_first(its: Watch) -> None:
    crisis = await begun(its)
    await its.presses("Nisa", WriteStatement(crisis.id or 0))
    await its.tells("Nisa", "Kabar di grup sebelah belum benar. Tunggu kabar dari kami malam ini.")
    assert newest(its).proposed.startswith("Kabar di grup sebelah")
    assert its.in_group("memastikan kabar")
    assert its.heard("Wati", "Ada usul pernyataan baru") == 1
    assert "Kabar di grup sebelah" not in "".join(one.text for one in its.in_room("Krisis PAC"))
    await its.taps("Wati", "Buka")
    assert "Kabar di grup sebelah" in its.private("Wati").text
    own = await its.presses("Nisa", ApproveStatement(crisis.id or 0, crisis_views.seal_of(newest(its))))
    assert "usulmu sendiri" in (own.toast or "")
    await its.presses("Wati", OpenCrisis(crisis.id or 0))
    await its.taps("Wati", "Setujui pernyataan")
    assert newest(its).statement.startswith("Kabar di grup sebelah")
    assert its.in_group("Kabar di grup sebelah belum benar")


async def test_what_a_minor_would_read_or_write_alone_stays_ready_made(its: Watch) -> None:
    its.gives("Aisyah", Role.HUMAS)
    crisis = await begun(its)
    refused = await its.presses("Aisyah", WriteStatement(crisis.id or 0))
    assert "dua orang dewasa" in (refused.toast or "")
    await its.presses("Nisa", WriteStatement(crisis.id or 0))
    await its.tells("Nisa", "Kabar itu belum benar.")
    await its.presses("Aisyah", OpenCrisis(crisis.id or 0))
    assert "Ada usul pernyataan baru" in its.private("Aisyah").text
    assert "belum benar" not in its.private("Aisyah").text
    seal = crisis_views.seal_of(newest(its))
    refused = await its.presses("Aisyah", ApproveStatement(crisis.id or 0, seal))
    assert "dua orang dewasa" in (refused.toast or "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Lihat https://www.instagram.com/p/C1abcDEfgHi/", "tautan"),
        ("Hubungi 0812-3456-7890 untuk kabar", "nomor"),
        ("a" * 801, "Paling banyak"),
    ],
)
async def test_a_statement_carries_no_link_and_no_number(its: Watch, text: str, said: str) -> None:
    crisis = await begun(its)
    await its.presses("Nisa", WriteStatement(crisis.id or 0))
    assert said in await its.tells("Nisa", text)
    assert newest(its).proposed == ""


async def test_what_was_changed_meanwhile_is_read_again_before_a_yes(its: Watch) -> None:
    await asked(its)
    crisis = newest(its)
    await its.presses("Nisa", WriteStatement(crisis.id or 0))
    await its.tells("Nisa", "Kami belum tahu. Tunggu sebentar, ya.")
    await its.taps("Wati", "Ya, mulai krisis")
    assert newest(its).state == CrisisState.ASKED
    assert "Tunggu sebentar, ya." in its.private("Wati").text
    await its.taps("Wati", "Ya, mulai krisis")
    assert newest(its).state == CrisisState.ON
    assert its.in_group("Tunggu sebentar, ya.")


async def test_in_the_room_a_yes_to_typed_words_leads_to_them_first(its: Watch) -> None:
    await asked(its)
    await its.presses("Nisa", WriteStatement(newest(its).id or 0))
    await its.tells("Nisa", "Kami belum tahu. Tunggu sebentar, ya.")
    assert "Tunggu sebentar" not in its.in_room("meminta mode krisis")[0].text
    outcome = await its.taps("Wati", "Ya, mulai krisis", its.room)
    assert newest(its).state == CrisisState.ASKED
    assert "Tunggu sebentar" in await its.follows("Wati", outcome)


async def test_selesai_ends_it_and_opens_the_review(its: Watch) -> None:
    await begun(its)
    said = await its.tells("Ketua", "/selesai")
    assert "Akhiri krisis sekarang?" in said
    await its.taps("Ketua", "Ya, akhiri")
    assert newest(its).state == CrisisState.OVER
    review = its.private("Ketua").text
    assert "Tinjauan krisis" in review
    for line in ("krisis diminta", "krisis dimulai", "krisis berakhir"):
        assert line in review
    await its.taps("Ketua", "Apa yang terjadi")
    await its.tells("Ketua", "Video lama beredar lagi sebagai kabar baru.")
    await its.taps("Ketua", "Pelajaran")
    await its.tells("Ketua", "Lebih cepat bertanya ke yang piket.")
    assert newest(its).happened == "Video lama beredar lagi sebagai kabar baru."
    assert "Lebih cepat bertanya" in its.private("Ketua").text
    await its.taps("Ketua", "Tutup tinjauan")
    assert newest(its).state == CrisisState.REVIEWED
    assert "Tinjauan krisis" in await its.tells("Nisa", "/selesai")


async def test_a_minor_reads_the_story_but_not_what_an_adult_typed(its: Watch) -> None:
    its.gives("Aisyah", Role.HUMAS)
    await begun(its)
    await its.tells("Ketua", "/selesai")
    await its.taps("Ketua", "Ya, akhiri")
    await its.taps("Ketua", "Pelajaran")
    await its.tells("Ketua", "Jangan panik.")
    said = await its.tells("Aisyah", "/selesai")
    assert "krisis dimulai" in said
    assert "Jangan panik" not in said


async def test_selesai_without_a_crisis_says_so(its: Watch) -> None:
    assert "Tidak ada krisis" in await its.tells("Nisa", "/selesai")


async def test_at_night_nobody_is_woken_but_by_a_hijacked_account(its: Watch) -> None:
    await its.passes(timedelta(hours=9, minutes=30))  # 22.30 WIB
    await asked(its)
    assert its.heard("Wati", "meminta mode krisis") == 0
    assert its.in_room("meminta mode krisis")
    await its.taps("Nisa", "Tarik permintaan")
    await asked(its, "Akun resmi diretas")
    assert its.heard("Wati", "meminta mode krisis") == 1


async def test_in_the_room_the_command_is_answered_in_private(its: Watch) -> None:
    await its.says("Nisa", "/krisis", its.room)
    assert "Apa yang terjadi?" in its.private("Nisa").text
    assert not its.in_room("Apa yang terjadi?")


async def test_the_reason_may_be_typed_and_a_room_does_not_show_it(its: Watch) -> None:
    its.gives("Aisyah", Role.HUMAS)
    await its.tells("Nisa", "/krisis")
    await its.taps("Nisa", "Tulis sendiri")
    await its.tells("Nisa", "Ada tuduhan soal dana kegiatan.")
    await its.taps("Nisa", "Mintakan persetujuan")
    assert "tuduhan soal dana" in its.private("Wati").text
    assert "tuduhan soal dana" not in its.private("Aisyah").text
    assert "tuduhan soal dana" not in its.in_room("meminta mode krisis")[0].text


async def test_every_step_stands_in_the_journal(its: Watch) -> None:
    crisis = await begun(its)
    await its.passes(timedelta(hours=3))
    lines = select(Line.verb).where(Line.subject == f"crisis:{crisis.id}").order_by(col(Line.id))
    assert its.write(lambda session: list(session.exec(lines))) == [
        "crisis asked",
        "crisis began",
        "crisis nudged",
        "crisis warned",
        "crisis warned",
        "crisis ended",
    ]


async def test_the_fast_lane_asks_one_reader_now_and_one_afterwards(its: Watch) -> None:
    def two(session: Session) -> None:
        row = UnitSetting(unit_id=its.unit_id, name=Name.APPROVERS, value="2")
        session.add(row)

    its.write(two)
    await begun(its)
    await its.tells("Nisa", "/siarkan Kabar resmi: kegiatan tetap jalan.")
    await its.taps("Nisa", "Kirim ke pemeriksa")
    review = its.write(lambda session: session.exec(select(PostReview)).one().model_copy())
    assert (review.needed, review.urgent) == (1, "clarify")


async def test_a_promotion_that_is_not_meant_for_it_is_not_sent_by_hand(its: Watch) -> None:
    carrying.written(its.branch)
    await begun(its)
    await its.tells("Nisa", "/promosi")
    promotion = its.write(lambda session: session.exec(select(Promotion)).one().model_copy())
    revision = its.write(lambda session: promotions.post_of(session, promotion).revision)
    outcome = await its.presses("Nisa", SendPromotion(promotion.id or 0, revision))
    assert "menunggu dulu" in (outcome.toast or "")


async def test_a_late_answer_shows_how_it_stands(its: Watch) -> None:
    await asked(its)
    await its.rests()
    await its.taps("Wati", "Ya, mulai krisis")
    late = next(one for one in its.people["Ketua"].sees(its.branch.bot) if "meminta mode krisis" in one.text)
    outcome = its.people["Ketua"].presses(late, "Belum perlu")
    await its.rests()
    assert "sudah berubah" in (outcome.toast or "")
    assert "Menunggu satu orang lagi" not in late.text
    assert "sampai" in late.text
    assert newest(its).state == CrisisState.ON


async def test_who_was_asked_at_once_is_not_asked_again(its: Watch) -> None:
    """Where nobody is nearer than the pembina, she hears of the request one time."""
    others = [its.person_id("Nisa"), its.person_id("Ketua")]
    its.write(lambda session: session.exec(delete(Grant).where(col(Grant.person_id).in_(others))))
    await its.tells("Wati", "/krisis")
    await its.taps("Wati", "Keributan")
    await its.taps("Wati", "Mintakan persetujuan")
    await its.passes(timedelta(minutes=30))
    assert its.heard("Bu Hani", "meminta mode krisis") == 1

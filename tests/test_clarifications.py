"""Stories of a hoax: humas says what it is, a second person reads it, it goes out, and who reported it hears of it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from domain.case_states import CaseState
from domain.cases import CaseKind
from domain.post_states import PostState
from domain.rating_presses import SignVerdict
from domain.ratings import OpenRating, Rating, VerdictState
from domain.reviews import UrgentReason
from domain.unit_settings import Name
from domain.units import Role
from scheduling.clarifications import look
from storage import case_merging, case_steps, cases, clarifying, reviews, unit_settings, verdicts
from tests.checked import FACTS, SOURCE, Checked
from tests.town import Town, open_town
from tests.watch import LINK, Watch, watch

HOURS = timedelta(hours=1)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def unit(town: Town) -> Watch:
    return await watch(town)


@pytest.fixture
def desk(unit: Watch) -> Checked:
    return Checked(unit)


async def test_from_the_card_to_everybody_who_reported(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX, text="Besok semua sekolah libur, sebarkan!")
    unit.case("Rina", kind=CaseKind.HOAX)
    await desk.proposes("Nisa", case_id)
    read = unit.in_room("Hasil cek fakta")[-1].text
    assert FACTS in read
    assert SOURCE in read
    assert "Ditulis Nisa" in read
    await desk.signs("Wati")
    assert unit.heard("Nisa", "Klarifikasimu disetujui") == 1
    assert desk.kit(case_id)[1] == PostState.APPROVED
    assert not unit.heard("Siti", "sudah dicek")
    await desk.sends("Wati")
    assert unit.in_group("CEK FAKTA: HOAKS")
    for name in ("Siti", "Rina"):
        assert unit.heard(name, "Hasilnya: hoaks") == 1
        assert unit.heard(name, FACTS) == 1
    row = unit.row(case_id)
    assert row.state == CaseState.DONE
    assert row.clarified_at is not None
    assert "2 dari 2" in unit.in_room("Hasil cek fakta")[-1].text


async def test_nothing_of_it_repeats_the_link_or_names_anybody(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.goes_through(case_id)
    card = unit.in_group("CEK FAKTA")[-1]
    assert LINK not in card.text
    assert "Cx1AbCdEfGh" not in card.text
    assert not any(name in card.text for name in ("Siti", "Nisa", "Wati"))


async def test_the_link_of_the_news_is_no_source(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.opens("Nisa", case_id)
    await unit.taps("Nisa", "Hoaks")
    shown = await unit.tells("Nisa", "Ini bohong https://instagram.com/p/Cx1AbCdEfGh?igsh=abc")
    assert "tautan kabar yang dilaporkan" in shown
    assert desk.verdicts(case_id)[-1].note == ""


async def test_who_wrote_it_does_not_read_it(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.proposes("Nisa", case_id)
    outcome = await unit.taps("Nisa", "Aku setuju", unit.room)
    assert "Kamu yang menulisnya" in (outcome.toast or "")
    assert desk.verdicts(case_id)[-1].state == VerdictState.PROPOSED


async def test_what_has_no_source_is_not_handed_in(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.opens("Nisa", case_id)
    await unit.taps("Nisa", "Menyesatkan")
    await unit.tells("Nisa", "Itu tidak benar.")
    outcome = await unit.taps("Nisa", "Minta dibaca orang kedua")
    assert "Sumbernya belum ada" in (outcome.toast or "")
    await unit.tells("Nisa", "Sumber: Bu Kepala Sekolah, ditanya langsung")
    await unit.taps("Nisa", "Minta dibaca orang kedua")
    assert desk.verdicts(case_id)[-1].state == VerdictState.PROPOSED
    assert "Bu Kepala Sekolah" in unit.in_room("Hasil cek fakta")[-1].text


async def test_what_is_uncertain_needs_no_source(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.proposes("Nisa", case_id, "Belum bisa dipastikan", "Dinas belum menjawab.")
    assert desk.verdicts(case_id)[-1].state == VerdictState.PROPOSED


async def test_not_yet_says_why_and_is_mended(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.proposes("Nisa", case_id)
    await unit.taps("Wati", "Belum", unit.room)
    await unit.taps("Wati", "Sumbernya kurang", unit.room)
    assert unit.heard("Nisa", "Sumbernya belum cukup kuat") == 1
    await unit.taps("Nisa", "Perbaiki")
    await unit.taps("Nisa", "Ubah")
    await unit.tells("Nisa", "https://kominfo.go.id/cek-fakta")
    await unit.taps("Nisa", "Minta dibaca orang kedua")
    assert "kominfo.go.id" in unit.in_room("Hasil cek fakta")[-1].text
    await desk.signs("Wati")
    assert desk.verdicts(case_id)[-1].state == VerdictState.SIGNED


async def test_what_changed_since_it_was_drawn_is_read_again(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.proposes("Nisa", case_id)
    number = desk.verdicts(case_id)[-1].id or 0
    outcome = await unit.presses("Wati", SignVerdict(number, "0" * 16), unit.room)
    assert "Baca lagi" in (outcome.toast or "")
    assert desk.verdicts(case_id)[-1].state == VerdictState.PROPOSED


async def test_a_member_rates_nothing(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await unit.presses("Dewi", OpenRating(case_id))
    assert not desk.verdicts(case_id)


async def test_the_pembina_reads_it_where_nobody_else_can(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    desk.loses("Wati", Role.HUMAS)
    desk.loses("Ketua", Role.PENGURUS)
    await desk.proposes("Nisa", case_id)
    assert unit.heard("Bu Hani", "Hasil cek fakta") == 1
    await unit.taps("Bu Hani", "Aku setuju")
    verdict = desk.verdicts(case_id)[-1]
    assert verdict.state == VerdictState.SIGNED
    assert verdict.second_id == unit.person_id("Bu Hani")


async def test_the_second_reader_is_reminded_once(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.proposes("Nisa", case_id)
    await unit.passes(2 * HOURS)
    assert unit.heard("Wati", "menunggu pembaca kedua") == 1
    assert unit.heard("Nisa", "menunggu pembaca kedua") == 0
    await unit.passes(5 * HOURS)
    assert unit.heard("Wati", "menunggu pembaca kedua") == 1


async def test_another_may_write_her_own(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.proposes("Nisa", case_id)
    shown = await desk.opens("Wati", case_id)
    assert "Nisa sedang menanganinya" in shown
    await unit.taps("Wati", "Tulis sendiri dari awal")
    await unit.taps("Wati", "Menyesatkan")
    first, second = desk.verdicts(case_id)
    assert (first.state, second.state) == (VerdictState.REPLACED, VerdictState.DRAFT)
    assert (second.person_id, second.note) == (unit.person_id("Wati"), "")


async def test_only_the_reporters_hear_of_what_few_have_seen(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.proposes("Nisa", case_id)
    await desk.signs("Wati")
    await unit.taps("Wati", "Cukup ke pelapor", unit.room)
    assert not unit.heard("Siti", "sudah dicek")
    await unit.taps("Wati", "Ya, cukup ke pelapor", unit.room)
    assert unit.heard("Siti", "Hasilnya: hoaks") == 1
    assert not unit.in_group("CEK FAKTA")
    assert desk.kit(case_id)[1] == PostState.CANCELLED
    assert unit.row(case_id).state == CaseState.DONE


async def test_a_minor_hears_free_words_only_where_two_adults_stand_by_them(
    unit: Watch, desk: Checked
) -> None:
    case_id = unit.case("Aisyah", kind=CaseKind.HOAX)
    await desk.goes_through(case_id)
    assert unit.heard("Aisyah", FACTS) == 1
    unit.gives("Putri", Role.HUMAS)
    other = unit.case("Aisyah", kind=CaseKind.HOAX, link="https://www.instagram.com/p/AnotherOne11/")
    unit.case("Rina", kind=CaseKind.HOAX, link="https://www.instagram.com/p/AnotherOne11/")
    await desk.proposes("Nisa", other, said=f"Hadiahnya tidak ada.\n{SOURCE}")
    await unit.presses("Putri", SignVerdict(desk.verdicts(other)[-1].id or 0, desk.mark(other)))
    await desk.sends("Wati")
    await unit.passes(24 * HOURS)
    assert unit.heard("Rina", "Hadiahnya tidak ada") == 1
    assert unit.heard("Aisyah", "Hasilnya: hoaks") == 2
    assert unit.heard("Aisyah", "Hadiahnya tidak ada") == 0


async def test_who_reports_later_hears_it_too_once(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.goes_through(case_id)
    assert unit.case("Dewi", kind=CaseKind.HOAX) == case_id
    unit.case(None, kind=CaseKind.HOAX)
    await unit.passes(HOURS)
    assert unit.heard("Dewi", "Hasilnya: hoaks") == 1
    assert unit.heard("Siti", "Hasilnya: hoaks") == 1
    assert [one.verdict_id is None for one in unit.reports(case_id)] == [False, False, True]


async def test_a_later_verdict_corrects_the_first_for_everybody(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.goes_through(case_id)
    first = desk.kit(case_id)[0]
    await desk.proposes("Wati", case_id, "Benar", f"Edaran baru: sekolah libur Kamis.\n{SOURCE}")
    await desk.signs("Nisa")
    await unit.rests(timedelta(minutes=1))
    old, new = desk.verdicts(case_id)
    assert (old.state, old.replaced_by) == (VerdictState.REPLACED, new.id)
    assert (new.rating, new.state) == (Rating.TRUE, VerdictState.SIGNED)
    assert unit.heard("Siti", "sebelumnya kami bilang hoaks") == 1
    assert desk.kit(case_id)[0].id == first.id
    assert unit.in_group("sekolah libur Kamis")
    assert not unit.in_group("Edarannya hanya untuk hari Rabu")
    assert unit.row(case_id).state == CaseState.DONE


async def test_the_same_finding_again_disturbs_nobody(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.goes_through(case_id)
    await desk.proposes("Wati", case_id, "Hoaks", f"Dinas sudah membantahnya.\n{SOURCE}")
    await desk.signs("Nisa")
    await unit.rests(timedelta(minutes=1))
    assert unit.heard("Siti", "Ralat") == 0
    assert unit.reports(case_id)[0].verdict_id == desk.verdicts(case_id)[-1].id


async def test_what_is_agreed_and_lies_about_is_mentioned_once(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.proposes("Nisa", case_id)
    await desk.signs("Wati")
    await unit.passes(4 * HOURS)
    for name in ("Nisa", "Wati"):
        assert unit.heard(name, "belum dikirim") == 1
    assert unit.heard("Ketua", "belum dikirim") == 0
    await desk.sends("Wati")
    assert unit.heard("Siti", "Hasilnya: hoaks") == 1


async def test_the_list_of_what_waits_leads_there(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.proposes("Nisa", case_id)
    await unit.tells("Ketua", "/periksa")
    await unit.taps("Ketua", "Hasil cek fakta (1)")
    assert FACTS in unit.private("Ketua").text
    await unit.taps("Ketua", "Aku setuju")
    assert desk.verdicts(case_id)[-1].second_id == unit.person_id("Ketua")
    await unit.tells("Nisa", "/periksa")
    assert "Hasil cek fakta" not in str(unit.private("Nisa").buttons)


async def test_a_poster_is_read_before_it_goes(unit: Watch, desk: Checked) -> None:
    """Changed after it was agreed to: the gate is closed until somebody has read it again."""
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.proposes("Nisa", case_id)
    await desk.signs("Wati")

    def change(session: Session) -> None:
        kit = clarifying.kit_of(session, desk.verdicts(case_id)[-1].id or 0)
        assert kit is not None
        kit.message += f" Lihat {LINK}"

    unit.write(change)
    outcome = await unit.taps("Wati", "Kirim ke grup sekarang", unit.room)
    assert "tautan kabar" in (outcome.toast or "")
    assert desk.kit(case_id)[2] is None


async def test_a_second_sweep_tells_nobody_twice(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.goes_through(case_id)

    def again(session: Session) -> int:
        desk_verdict = verdicts.signed(session, case_id)
        assert desk_verdict is not None
        desk_verdict.due_at = unit.town.clock.at
        session.flush()
        return sum(look(session, unit.town.clock.at) for _ in range(3))

    assert unit.write(again) == 1
    await unit.rests()
    assert unit.heard("Siti", "Hasilnya: hoaks") == 1


async def test_after_a_merge_nobody_is_told_by_a_machine_that_the_other_was_wrong(
    unit: Watch, desk: Checked
) -> None:
    other_link = "https://www.instagram.com/p/AnotherOne11/"
    first = unit.case("Siti", kind=CaseKind.HOAX)
    second = unit.case("Rina", kind=CaseKind.HOAX, link=other_link)
    await desk.goes_through(first)
    await desk.goes_through(second, "Benar", f"Beasiswanya memang ada.\n{SOURCE}")

    nisa = unit.person_id("Nisa")

    def merge(session: Session) -> None:
        one, into = cases.find(session, second), cases.find(session, first)
        assert one is not None
        assert into is not None
        case_steps.take(session, one, nisa, unit.town.clock.at)
        case_merging.merge(session, one, into, unit.town.clock.at)

    unit.write(merge)
    await unit.rests(timedelta(minutes=10))
    for name in ("Siti", "Rina"):
        assert unit.heard(name, "Ralat") == 0


async def test_a_unit_that_wants_two_readers_gets_the_second_signature_afterwards(
    unit: Watch, desk: Checked
) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)

    def strict(session: Session) -> None:
        unit_settings.put(session, unit.unit_id, Name.APPROVERS, "2")

    unit.write(strict)
    await desk.proposes("Nisa", case_id)
    await desk.signs("Wati")
    promotion, state, _ = desk.kit(case_id)
    assert state == PostState.APPROVED

    def review(session: Session) -> tuple[str, bool]:
        row = reviews.of(session, promotion.post_id)
        assert row is not None
        return row.urgent, row.signed_at is None

    assert unit.write(review) == (UrgentReason.CLARIFY, True)
    await desk.sends("Wati")
    assert unit.in_group("CEK FAKTA: HOAKS")


async def test_after_a_day_humas_of_the_unit_above_reads_it(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    desk.loses("Wati", Role.HUMAS)
    desk.loses("Ketua", Role.PENGURUS)
    desk.loses("Bu Hani", Role.PEMBINA)
    desk.above("Dewi")
    await desk.proposes("Nisa", case_id)
    assert "Belum ada orang kedua" in unit.private("Nisa").text
    number = desk.verdicts(case_id)[-1].id or 0
    await unit.presses("Dewi", SignVerdict(number, desk.mark(case_id)))
    assert desk.verdicts(case_id)[-1].state == VerdictState.PROPOSED
    await unit.passes(25 * HOURS)
    assert unit.heard("Dewi", "menunggu pembaca kedua") == 1
    await unit.taps("Dewi", "Baca")
    await unit.taps("Dewi", "Aku setuju")
    assert desk.verdicts(case_id)[-1].state == VerdictState.SIGNED
    assert desk.kit(case_id)[1] == PostState.APPROVED


async def test_what_a_minor_has_not_read_yet_is_not_said_when_it_was_wrong(
    unit: Watch, desk: Checked
) -> None:
    """It waits for the end of her quiet hours, and by then another verdict counts."""
    await unit.passes(8 * HOURS)
    case_id = unit.case("Aisyah", kind=CaseKind.HOAX)
    unit.case("Siti", kind=CaseKind.HOAX)
    await desk.goes_through(case_id)
    assert unit.heard("Aisyah", "Hasilnya") == 0
    assert unit.heard("Siti", "Hasilnya: hoaks") == 1
    await desk.proposes("Wati", case_id, "Benar", f"Edaran baru: sekolah libur Kamis.\n{SOURCE}")
    await desk.signs("Nisa")
    await unit.passes(24 * HOURS)
    assert unit.heard("Aisyah", "hoaks") == 0
    assert unit.heard("Aisyah", "Hasilnya: benar") == 1
    assert unit.heard("Siti", "sebelumnya kami bilang hoaks") == 1


async def test_who_dies_in_between_tells_it_once_all_the_same(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.goes_through(case_id)
    unit.case("Rina", kind=CaseKind.HOAX)

    def dies(session: Session) -> None:
        look(session, unit.town.clock.at + HOURS)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        unit.write(dies)
    await unit.passes(HOURS)
    assert unit.heard("Rina", "Hasilnya: hoaks") == 1


async def test_who_wrote_it_hears_once_that_it_was_agreed_to(unit: Watch, desk: Checked) -> None:
    case_id = unit.case("Siti", kind=CaseKind.HOAX)
    await desk.proposes("Nisa", case_id)
    await desk.signs("Wati")
    await unit.rests()
    assert unit.heard("Nisa", "disetujui") == 1
    assert "Langkah berikutnya ada di kartunya" in unit.private("Nisa").text
    await desk.sends("Wati")
    await desk.proposes("Nisa", case_id, "Benar")
    assert "Jangan dibagikan dulu" not in str(unit.in_room("menunggu pembaca kedua")[-1].buttons)
    await desk.signs("Wati")
    await unit.rests()
    assert "sudah diralat" in unit.private("Nisa").text
    assert unit.heard("Nisa", "Buka kartunya untuk mengirim") == 0


async def test_the_page_says_that_only_the_source_is_missing(unit: Watch, desk: Checked) -> None:
    await desk.opens("Nisa", unit.case("Siti", kind=CaseKind.HOAX))
    await unit.taps("Nisa", "Hoaks")
    assert "Tinggal sumbernya" in await unit.tells("Nisa", "Sekolah tidak libur.")
    assert "Kalau sudah pas" in await unit.tells("Nisa", "Sumber: Kepala Dinas")

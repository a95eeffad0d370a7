"""One thing is one case: reports of the same words come together by themselves, humas joins what only looks alike."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import Session, SQLModel, col, select

from domain.attaching import Attachment
from domain.case_likeness import ChooseTwin, CompareCases, KeepApart, MergeCases, TellLink
from domain.case_states import CaseState, CaseStep
from domain.cases import CaseKind, Likeness
from domain.contents import MediaKind
from domain.ladder import Severity
from domain.links import identify
from domain.refusal import Refusal
from storage import case_links, case_merging, case_reporting, case_steps, cases, units
from storage.case_reporting import Sighting
from storage.cases import Case, CaseBand, CaseLikeness, CaseNumbers
from storage.dropping import pointers
from storage.units import Unit
from tests.town import SUNDAY, Town
from tests.watch import LINK, Watch, watch

HOAX = (
    "Waspada! Beredar permen berbentuk stroberi yang mengandung narkoba dibagikan gratis di depan sekolah. Sudah 12 "
    "anak masuk rumah sakit di Kediri. Beritahu anak-anak jangan menerima makanan dari orang asing."
)
FORWARDED = f"Diteruskan berkali-kali\n\n*{HOAX}* 🙏 tolong sebarkan"
RETOLD = "Ibu-ibu hati-hati, ada permen stroberi isi narkoba dibagi gratis di depan sekolah, 12 anak Kediri masuk RS"
OTHER = "Pendaftaran beasiswa santri berprestasi ditutup 20 Desember, berkas dikirim lewat madrasah masing-masing."
SHORT = "https://bit.ly/3abcXYZ"
REEL = "https://www.instagram.com/reel/Zz9YyXxWwVv/"
MINUTE = timedelta(minutes=1)


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Watch]:
    town = Town.build(fresh_url)
    await town.open()
    yield await watch(town)
    town.kill()


def told(its: Watch, name: str | None, text: str, **facts: Any) -> int:
    """Somebody reports these words; their case."""
    return its.case(name, link=facts.pop("link", ""), text=text, kind=CaseKind.HOAX, **facts)


def asked(its: Watch, *what: Likeness) -> list[tuple[int, int]]:
    """The pairs of which this was said."""

    def read(session: Session) -> list[tuple[int, int]]:
        rows = session.exec(select(CaseLikeness).where(col(CaseLikeness.what).in_(what))).all()
        return [(one.case_id, one.other_id) for one in rows]

    return its.write(read)


async def two(its: Watch) -> tuple[int, int]:
    """An older and a newer case that look alike."""
    older = told(its, "Siti", HOAX)
    await its.passes(MINUTE)
    newer = told(its, "Rina", RETOLD)
    await its.rests()
    return older, newer


async def test_the_same_words_in_another_dress_are_the_same_case(its: Watch) -> None:
    first = told(its, "Siti", HOAX)
    assert told(its, "Rina", FORWARDED) == first
    assert len(its.reports(first)) == 2
    assert asked(its, *Likeness) == []


async def test_three_members_with_the_same_words_make_it_urgent(its: Watch) -> None:
    first = told(its, "Siti", HOAX)
    assert [told(its, name, FORWARDED) for name in ("Rina", "Dewi")] == [first, first]
    assert its.row(first).severity == Severity.HIGH


async def test_what_looks_alike_is_another_case_and_humas_is_asked_once(its: Watch) -> None:
    older, newer = await two(its)
    assert older != newer
    assert asked(its, Likeness.ASKED) == [(newer, older)]
    assert told(its, "Dewi", OTHER) not in (older, newer)
    assert asked(its, Likeness.ASKED) == [(newer, older)]


async def test_two_links_that_lead_elsewhere_are_never_one_by_themselves(its: Watch) -> None:
    first, second = told(its, "Siti", HOAX, link=LINK), told(its, "Rina", HOAX, link=REEL)
    assert first != second
    assert asked(its, Likeness.ASKED) == [(second, first)]


async def test_who_adds_the_link_later_adds_it_to_the_case(its: Watch) -> None:
    first = told(its, "Siti", HOAX)
    assert told(its, "Rina", FORWARDED, link=LINK) == first
    assert its.row(first).link_key
    assert its.case("Dewi", link=LINK) == first


async def test_another_unit_never_meets_it(its: Watch) -> None:
    first = told(its, "Siti", HOAX)

    def elsewhere(session: Session) -> int:
        here = units.get(session, its.unit_id)
        other = Unit(name="PAC IPNU Ngantru", level="pac", zone=here.zone, created_at=here.created_at)
        session.add(other)
        session.flush()
        seen = Sighting(unit_id=other.id or 0, kind=CaseKind.HOAX, text=HOAX)
        return case_reporting.report(session, seen, its.town.clock.at).case.id or 0

    assert its.write(elsewhere) != first


async def test_the_very_same_file_is_the_same_case_at_once(its: Watch) -> None:
    first = its.case("Siti", link="", photo="poster")
    assert its.case("Rina", link="", photo="poster") == first
    assert its.case("Dewi", link="", photo="another") != first


async def test_humas_compares_and_joins_them_in_the_room(its: Watch) -> None:
    older, newer = await two(its)
    await its.presses("Nisa", CompareCases(newer, older), its.room)
    page = its.in_room("Apakah ini kasus yang sama?")[-1]
    assert "permen berbentuk stroberi" in page.text
    assert "permen stroberi isi narkoba" in page.text
    await its.taps("Nisa", "Ya, gabung", its.room)
    assert its.in_room("Sudah digabung ke")[-1].text.endswith("Sekarang 2 laporan di satu kasus.")
    assert its.row(newer).state == CaseState.MERGED
    assert its.row(newer).merged_into == older
    assert len(its.reports(older)) == 2
    assert asked(its, Likeness.MERGED) == [(newer, older)]
    assert told(its, "Dewi", RETOLD.upper()) == older


async def test_the_card_asks_and_stops_asking_when_humas_has_answered(its: Watch) -> None:
    await two(its)
    assert len(its.in_room("Mirip kasus")) == 1
    await its.taps("Nisa", "Gabung?", its.room)
    await its.taps("Nisa", "Bukan, beda", its.room)
    await its.rests()
    assert its.in_room("Mirip kasus") == []
    assert len(its.in_room("dua kasus yang berbeda")) == 1


async def test_a_second_tap_on_an_old_page_says_that_they_are_one(its: Watch) -> None:
    older, newer = await two(its)
    await its.presses("Nisa", MergeCases(newer, older))
    outcome = await its.presses("Wati", MergeCases(newer, older))
    assert outcome.toast == "Keduanya sudah satu kasus."
    assert len(its.reports(older)) == 2


async def test_what_is_kept_apart_is_never_asked_again(its: Watch) -> None:
    older, newer = await two(its)
    await its.presses("Nisa", KeepApart(newer, older))
    assert asked(its, Likeness.APART) == [(newer, older)]
    assert "dua kasus yang berbeda" in its.private("Nisa").text
    assert asked(its, Likeness.ASKED) == []


async def test_a_member_can_not_join_cases(its: Watch) -> None:
    older, newer = await two(its)
    outcome = await its.presses("Siti", MergeCases(newer, older))
    assert its.row(newer).state == CaseState.NEW
    assert "humas" in (outcome.toast or "")


async def test_humas_chooses_another_open_case(its: Watch) -> None:
    first = told(its, "Siti", OTHER)
    second = its.case("Rina", title="Video joget")
    await its.presses("Wati", ChooseTwin(second))
    assert "sama dengan kasus yang mana?" in its.private("Wati").text
    await its.presses("Wati", MergeCases(second, first))
    assert its.row(first).link_key
    assert its.row(second).merged_into == first
    assert its.case("Dewi") == first


async def test_alone_there_is_nothing_to_choose(its: Watch) -> None:
    only = told(its, "Siti", OTHER)
    await its.presses("Wati", ChooseTwin(only))
    assert "Tidak ada kasus terbuka lain" in its.private("Wati").text


async def test_all_of_it_goes_on_in_the_other_and_nobody_counts_twice(its: Watch) -> None:
    older = told(its, "Siti", HOAX, note="dari grup wali murid")
    await its.passes(MINUTE)
    newer = told(its, "Siti", OTHER, note="masih beredar", photo="poster")
    told(its, "Rina", OTHER)

    nisa = its.person_id("Nisa")

    def join(session: Session) -> None:
        now = its.town.clock.at
        ends, stays = session.get_one(Case, newer), session.get_one(Case, older)
        cases.keep(session, CaseNumbers(case_id=newer, views=1200, at=now))
        case_steps.take(session, ends, nisa, now)
        case_steps.raise_to(session, ends, Severity.HIGH, now)
        case_merging.merge(session, ends, stays, now)

    its.write(join)
    stays, reports = its.row(older), its.reports(older)
    assert [one.note for one in reports] == ["dari grup wali murid\nmasih beredar", ""]
    assert its.reports(newer) == []
    assert (stays.state, stays.holder_id, stays.severity) == (
        CaseState.HELD,
        its.person_id("Nisa"),
        Severity.HIGH,
    )
    assert its.write(lambda session: [one.views for one in cases.numbers(session, older)]) == [1200]
    assert its.write(lambda session: [one.unique_id for one in cases.files(session, older)]) == [
        "unique-poster"
    ]


async def test_every_table_that_points_to_a_case_is_thought_of(its: Watch) -> None:
    """A new table has to be moved when cases are joined, or to stay behind for a reason."""
    moved = {(one.__tablename__, "case_id") for one in case_merging.MOVED_WHOLE}
    moved |= {("case_reports", "case_id"), ("case_files", "case_id")}
    stays = {
        ("cases", "merged_into"),  # it is followed, step by step
        ("cases", "storm_id"),  # a storm keeps its name
        ("case_bands", "case_id"),  # what the merged one looks like still leads to where it goes on
        ("case_likenesses", "case_id"),  # asked anew of the other
        ("case_likenesses", "other_id"),
        ("case_rings", "case_id"),  # who was told of this one
    }
    assert "cases" in SQLModel.metadata.tables
    assert {(one.table.name, one.name) for one in pointers("cases")} == moved | stays


async def test_questions_about_a_third_are_asked_of_the_other(its: Watch) -> None:
    older, newer = await two(its)
    await its.passes(MINUTE)
    third = told(
        its, "Dewi", "Awas permen stroberi narkoba dibagi gratis depan sekolah kata grup wali murid Kediri"
    )
    assert (third, newer) in asked(its, Likeness.ASKED)
    await its.presses("Nisa", MergeCases(newer, older))
    assert asked(its, Likeness.ASKED) == [(third, older)]


async def test_the_one_that_is_over_takes_the_open_one_in_and_two_that_are_over_stay(its: Watch) -> None:
    older, newer = await two(its)

    def end(session: Session, *ids: int) -> None:
        for one in ids:
            case_steps.end(session, session.get_one(Case, one), CaseStep.DISMISS, its.town.clock.at)

    its.write(lambda session: end(session, newer))
    pair = its.row(newer), its.row(older)
    assert [one.id for one in case_merging.which(*pair)] == [older, newer]
    its.write(lambda session: end(session, older))
    with pytest.raises(Refusal, match="cases-over"):
        case_merging.which(its.row(newer), its.row(older))


async def test_where_a_short_link_leads_is_told_once_and_known_from_then_on(its: Watch) -> None:
    case = its.case("Siti", link=SHORT)
    assert its.row(case).is_opaque
    outcome = await its.presses("Nisa", TellLink(case), its.room)
    assert "tautan pendek" in await its.follows("Nisa", outcome)
    assert "masih tautan pendek" in await its.tells("Nisa", "https://bit.ly/4other")
    assert "Belum ada tautan" in await its.tells("Nisa", "sebentar ya kak")
    assert "Tercatat" in await its.tells("Nisa", f"ini {REEL}?igsh=abc")
    row = its.row(case)
    assert (row.is_opaque, row.link_key) == (False, key(REEL))
    assert its.case("Rina", link=REEL) == case
    assert its.case("Dewi", link=SHORT) == case


async def test_a_short_link_to_a_known_case_joins_it(its: Watch) -> None:
    known = its.case("Siti", link=REEL)
    await its.passes(MINUTE)
    short = its.case("Rina", link=SHORT)
    await its.presses("Wati", TellLink(short))
    assert "digabung" in await its.tells("Wati", REEL)
    assert its.row(short).merged_into == known
    assert its.case("Dewi", link=SHORT) == known
    assert len(its.reports(known)) == 3


async def test_a_case_with_its_own_link_takes_no_other(its: Watch) -> None:
    case = its.case("Siti", link=LINK)
    await its.presses("Wati", TellLink(case))
    assert "sudah punya tautan asli" in await its.tells("Wati", REEL)
    assert its.row(case).link_key == key(LINK)


async def test_a_merged_case_is_found_by_its_link(its: Watch) -> None:
    older, newer = its.case("Siti", link=LINK), its.case("Rina", link=REEL)
    await its.presses("Nisa", MergeCases(newer, older))
    assert its.case("Dewi", link=REEL) == older


async def test_every_secret_of_a_link_is_refused(its: Watch) -> None:
    case = its.case("Siti", link=SHORT)
    await its.presses("Wati", TellLink(case))
    assert "undangan atau nomor" in await its.tells("Wati", "https://chat.whatsapp.com/AbCdEf1234567890")
    assert its.row(case).is_opaque


async def test_marks_go_after_ninety_days_and_reports_are_not_lost(its: Watch) -> None:
    first = told(its, "Siti", HOAX)

    def marks(session: Session) -> int:
        return len(session.exec(select(CaseBand.id).where(CaseBand.case_id == first)).all())

    assert its.write(marks) == 64
    its.write(lambda session: case_reporting.report(session, _seen(its), its.town.clock.at))
    assert its.write(marks) == 64
    assert its.write(lambda session: cases.count_reports(session, first)) == 2


def _seen(its: Watch) -> Sighting:
    photo = Attachment(MediaKind.PHOTO, "file", "unique", size=10)
    return Sighting(unit_id=its.unit_id, kind=CaseKind.HOAX, text=FORWARDED, file=photo)


def key(link: str) -> str:
    """The one identity of a link."""
    found = identify(link)
    assert found is not None
    return found.key


def test_what_leads_elsewhere() -> None:
    opaque, plain = identify(SHORT), identify(REEL)
    assert opaque is not None
    assert plain is not None

    def case(link_key: str) -> Case:
        return Case(
            unit_id=1,
            kind=CaseKind.VIRAL,
            link_key=link_key,
            begun_at=SUNDAY,
            opened_at=SUNDAY,
            changed_at=SUNDAY,
        )

    assert case_links.leads_elsewhere(case(key(LINK)), plain)
    assert not case_links.leads_elsewhere(case(key(LINK)), opaque)
    assert not case_links.leads_elsewhere(case(""), plain)

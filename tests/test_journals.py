"""Stories of the sealed journal that a pengurus takes along: what stands in it, what never does, and who gets none."""

import itertools
from collections.abc import AsyncIterator
from datetime import date
from importlib import import_module
from io import BytesIO
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from domain.journal_matters import is_private
from domain.journals import JournalExport, JournalFile, PaperKind, short
from domain.units import Role
from storage import journal, journal_pages, people, retention, units
from storage.journal import Line
from storage.roles import Grant
from storage.units import Unit
from tests.founding import labels
from tests.keeping_journal import DAY, NOVEMBER, files, fill, night_passes, sealed, takes, writes
from tests.sheet_reading import opened, records, tables
from tests.town import Town, open_town
from tests.watch import Watch, watch


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Watch]:
    town = Town.build(fresh_url)
    await town.open()
    here = await watch(town)
    fill(here)
    await night_passes(here)
    yield here
    town.kill()


def text_of(content: bytes) -> str:
    pages = import_module("pypdf").PdfReader(BytesIO(content)).pages
    return "\n".join(page.extract_text() for page in pages)


async def test_a_pengurus_takes_the_journal_along_by_three_taps(its: Watch) -> None:
    await its.tells("Ketua", "/ekspor")
    await its.taps("Ketua", "Jurnal untuk LPJ")
    assert labels(its.private("Ketua"))[:2] == ["Bulan ini", "3 bulan (dengan bulan ini)"]
    await its.taps("Ketua", "Bulan ini")
    page = its.private("Ketua")
    assert "Ahad, 1 November 2026 sampai Senin, 30 November 2026" in page.text
    assert f"Segel terakhir: {short(sealed(its)[-1].link)} (Ahad, 22 November 2026)" in page.text
    (label,) = [one for one in labels(page) if one.startswith("PDF")]
    outcome = await its.taps("Ketua", label)
    assert "sedang kubuat" in (outcome.toast or "")
    await its.taps("Ketua", label)
    assert [one.name for one in files(its)] == ["jurnal-2026-11-01-2026-11-30.pdf"]
    assert [one.verb for one in its.every(Line) if one.verb == "took the journal"] == ["took the journal"]


async def test_the_sheet_tells_who_did_what_by_role_and_first_name_and_minors_by_number(its: Watch) -> None:
    book = opened((await takes(its, PaperKind.XLSX)).content)
    assert book.sheetnames == ["Jurnal", "Tentang"]
    rows = records(tables((files(its)[-1]).content)["Jurnal"])
    told = [(one["Siapa"], one["Kejadian"], one["Tentang"]) for one in rows][-8:]
    assert told == [
        ("Nisa (humas)", "Direncanakan", "rencana 12"),
        ("Ketua (pengurus)", "Disetujui (pengurus)", "rencana 12"),
        ("Anggota 1", "Promosi diikuti", "promosi 3"),
        ("Wati (humas)", "Piket diberikan", "piket 24 Nov 2026"),
        ("Anggota 2", "Promosi diikuti", "promosi 3"),
        (None, "Dilaporkan", "kasus 4"),
        ("Siti (anggota)", "danced with joy", "teapot:9"),
        ("Anggota 1", "Promosi selesai dikerjakan", "promosi 3"),
    ]
    last = rows[-1]
    assert last["Waktu"].startswith("Ahad, 22 November 2026 13.")
    assert (last["Tanggal"].day, last["Tanggal"].hour) == (22, 13)
    assert last["Segel"] == sealed(its)[-1].link


@pytest.mark.parametrize("kind", PaperKind)
async def test_no_minors_name_no_telegram_id_and_nothing_private_stands_in_it(
    its: Watch, kind: PaperKind
) -> None:
    content = (await takes(its, kind)).content
    if kind is PaperKind.PDF:
        attached = import_module("pypdf").PdfReader(BytesIO(content)).attachments["journal.json"][0].decode()
        text = text_of(content) + attached
    else:
        text = str(tables(content))
    for word in ("Putri", "Aisyah", "safety", "consent", "hid a reporter", "joined"):
        assert word not in text
    for person in its.people.values():
        assert str(person.id) not in text
    assert "Anggota 1" in text


async def test_the_pdf_says_the_same_in_words_and_in_small_print(its: Watch) -> None:
    text = text_of((await takes(its, PaperKind.PDF)).content)
    assert "Jurnal PAC IPPNU Kedungwaru" in text
    assert "Nisa (humas) Direncanakan rencana 12" in " ".join(text.split())
    assert sealed(its)[-1].link in text


async def test_who_is_erased_is_somebody_and_the_seal_still_holds(its: Watch) -> None:
    before = sealed(its)[-1].link

    def erase(session: Session) -> None:
        retention.erase(session, people.get(session, its.person_id("Siti")), its.town.clock.at)

    its.write(erase)
    rows = records(tables((await takes(its, PaperKind.XLSX)).content)["Jurnal"])
    assert [one["Siapa"] for one in rows if one["Kejadian"] == "danced with joy"] == ["seseorang"]
    assert rows[-1]["Segel"] == before


async def test_a_stretch_of_days_begins_where_the_days_before_it_ended(its: Watch) -> None:
    writes(its, "approved", "post:12", "Nisa")
    await night_passes(its)
    monday = date(2026, 11, 23)
    rows = records(tables((await takes(its, PaperKind.XLSX, (monday, monday))).content)["Jurnal"])
    assert [one["Kejadian"] for one in rows] == ["Disetujui"]
    told = {one.name: one.value for one in opened(files(its)[-1].content).custom_doc_props.props}
    chain = [
        one for one in its.every(Line) if one.unit_id == its.unit_id and not is_private(one.verb, one.subject)
    ]
    before = next(one for one, after in itertools.pairwise(chain) if after.verb == "approved")
    assert told["before"] == before.chain
    assert told["seal"] == rows[0]["Segel"]


async def test_the_count_on_the_page_does_not_tell_of_private_lines(its: Watch) -> None:
    rows = records(tables((await takes(its, PaperKind.XLSX)).content)["Jurnal"])
    await its.presses("Ketua", JournalExport(its.unit_id, *NOVEMBER))
    assert f": {len(rows)} baris." in its.private("Ketua").text

    def both(session: Session) -> tuple[set[int | None], set[int | None]]:
        lines = session.exec(select(Line)).all()
        asked = set(session.exec(select(Line.id).where(journal_pages.is_private())).all())
        return {one.id for one in lines if is_private(one.verb, one.subject)}, asked

    ours, asked = its.write(both)
    assert ours == asked
    assert len(ours) >= 3


async def test_days_are_typed_too(its: Watch) -> None:
    await its.presses("Ketua", JournalExport(its.unit_id))
    await its.taps("Ketua", "Ketik sendiri tanggalnya")
    assert "Coba:" in await its.tells("Ketua", "kapan saja")
    assert "Ahad, 22 November 2026 sampai Senin, 23 November 2026" in await its.tells(
        "Ketua", "22/11 - 23/11"
    )


async def test_nobody_but_her_pengurus_gets_it(its: Watch) -> None:
    pressed = JournalFile(its.unit_id, *NOVEMBER, PaperKind.XLSX)
    for name in ("Siti", "Nisa", "Putri"):
        await its.presses(name, pressed)
        await its.presses(name, JournalExport(its.unit_id))
        assert "Bulan ini" not in labels(its.private(name))
        assert files(its, name) == []
    its.gives("Nisa", Role.PEMBINA)
    await its.presses("Nisa", pressed)
    assert files(its, "Nisa") == []


async def test_forged_days_and_days_without_lines_bring_no_file(its: Watch) -> None:
    await its.presses("Ketua", JournalFile(its.unit_id, date(2026, 1, 1), date(2026, 1, 31), PaperKind.PDF))
    assert "belum ada baris yang disegel" in its.private("Ketua").text
    for first, last in ((date(2026, 11, 30), date(2026, 11, 1)), (date(1990, 1, 1), date(2026, 11, 1))):
        await its.presses("Ketua", JournalFile(its.unit_id, first, last, PaperKind.PDF))
    assert files(its) == []


async def test_before_the_first_night_there_is_nothing_to_take(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        here = await watch(town)
        fill(here)
        await here.presses("Ketua", JournalExport(here.unit_id, *NOVEMBER))
        assert "Jurnal disegel tiap malam" in here.private("Ketua").text


async def test_every_night_has_one_seal(its: Watch) -> None:
    writes(its, "approved", "post:12", "Nisa")
    await its.passes(3 * DAY)
    days = [one.day for one in sealed(its)]
    assert days == sorted(set(days))
    assert days[:2] == [date(2026, 11, 22), date(2026, 11, 23)]
    open_lines = select(Line).where(col(Line.chain).is_(None), col(Line.at) < its.town.clock.at - DAY)
    assert its.write(lambda session: session.exec(open_lines).all()) == []


async def test_in_a_group_there_is_none(its: Watch) -> None:
    await its.presses("Ketua", JournalExport(its.unit_id), its.branch.group)
    await its.presses("Ketua", JournalFile(its.unit_id, *NOVEMBER, PaperKind.PDF), its.branch.group)
    assert its.in_group("Bulan ini") == []
    assert files(its) == []
    assert all(one.media is None for one in its.people["Siti"].sees(its.branch.group))


async def test_who_never_belonged_to_the_unit_is_told_by_her_place_alone(its: Watch) -> None:
    now = its.town.clock.at

    def come(session: Session) -> None:
        above = Unit(name="PC", level="pc", zone="Asia/Jakarta", created_at=now)
        session.add(above)
        session.flush()
        units.get(session, its.unit_id).parent_id = above.id
        for name, role, unit_id in (("Rahasia", Role.OWNER, None), ("Tersembunyi", Role.PENGURUS, above.id)):
            person = people.known(session, len(name), name, now)
            person.birth_year = 1990
            session.add(Grant(person_id=person.id or 0, unit_id=unit_id, role=role, since=now))
            line = Line(at=now, verb="account closed", subject="account:1", unit_id=its.unit_id)
            journal.note(session, line, person)
            session.flush()

    its.write(come)
    await night_passes(its)
    content = (await takes(its, PaperKind.XLSX)).content
    rows = records(tables(content)["Jurnal"])
    assert [one["Siapa"] for one in rows if one["Kejadian"] == "Akun ditutup"] == [
        "pengelola bot",
        "unit di atas",
    ]
    assert "Rahasia" not in str(tables(content))
    assert "Tersembunyi" not in str(tables(content))

"""Stories of data that a pengurus takes along: what stands in the files, what never does, and who gets none."""

from collections.abc import AsyncIterator
from datetime import date
from importlib import import_module

import pytest
from sqlmodel import Session

from domain.exports import Form, OpenExports, PickExport, SendExport, What
from scheduling import export_calendars, exports
from storage import export_people, members, people, roles
from storage.journal import Line
from storage.people import Person
from storage.units import Unit
from tests.branch import labels
from tests.exporting import MONTH, REEL, files, fill, plan, takes
from tests.sheet_reading import opened, read_csv, records, tables, unpacked
from tests.town import Town
from tests.watch import Watch, watch

SHEETS = [
    "Tentang",
    "Rencana",
    "Tayang",
    "Promosi",
    "Akun",
    "Takeover",
    "Live",
    "Kasus",
    "Piket",
    "Evaluasi",
    "Angka per pekan",
]


@pytest.fixture
async def us(fresh_url: str) -> AsyncIterator[Watch]:
    town = Town.build(fresh_url)
    await town.open()
    its = await watch(town)
    fill(its)
    yield its
    town.kill()


async def test_a_pengurus_takes_everything_along_by_four_taps(us: Watch) -> None:
    first = await us.tells("Ketua", "/ekspor")
    assert "Mau mengambil apa?" in first
    shown = labels(us.private("Ketua"))
    assert [*shown[:1], *shown[-2:]] == ["Semua", "Jurnal untuk LPJ", "Paket serah terima"]
    await us.taps("Ketua", "Semua")
    await us.taps("Ketua", "Bulan ini")
    assert "Ahad, 1 November 2026 sampai Senin, 30 November 2026" in us.private("Ketua").text
    outcome = await us.taps("Ketua", "Excel (XLSX)")
    assert "sedang kubuat" in (outcome.toast or "")
    await us.taps("Ketua", "Excel (XLSX)")
    got = files(us, "Ketua")
    assert [one.name for one in got] == ["ekspor-semua-2026-11-01-2026-11-30.xlsx"]
    assert list(tables(got[0].content)) == SHEETS
    assert [one.verb for one in us.every(Line) if one.verb == "took an export"] == ["took an export"]


async def test_every_sheet_tells_what_was_done(us: Watch) -> None:
    book = tables((await takes(us, What.ALL, Form.XLSX)).content)
    out, *others = records(book["Rencana"])
    assert (out["Judul"], str(out["Mulai"])) == ("'=HYPERLINK(1)", "2026-11-21 13:00:00")
    assert (out["Akun"], out["Penanggung jawab"]) == ("Instagram @pacippnu", "Nisa (humas)")
    assert [(one["Judul"], one["Penanggung jawab"]) for one in others] == [
        ("Ngaji", "Wati (humas)"),
        ("Konten pribadi", "Anggota 1"),
    ]
    assert [str(one["Ditarik pada"]) for one in records(book["Tayang"])] == ["None", "2026-11-22 13:00:00"]
    (sent,) = records(book["Promosi"])
    assert (sent["Judul"], sent["Ikut"], sent["Selesai"], sent["Keadaan"]) == ("'+Harlah", 7, 5, "selesai")
    (account,) = records(book["Akun"])
    assert (account["Penjaga"], str(account["Terakhir tayang"])) == ("Wati (humas)", "2026-11-22 00:00:00")
    (slot,) = records(book["Takeover"])
    assert (slot["Dipegang oleh"], slot["Unggahan"], slot["Tayangan 7 hari"]) == ("Siti (anggota)", 1, 90)
    assert (slot["Tema"], slot["Tayangan 24 jam"]) == ("'@semua boleh", None)
    (live,) = records(book["Live"])
    assert (live["Tayangan"], live["Pembawa acara"]) == (1204, "Wati (humas)")
    (duty,) = records(book["Piket"])
    assert (str(duty["Tanggal"]), duty["Bertugas"]) == ("2026-11-22 00:00:00", "Nisa (humas)")
    (looked,) = records(book["Evaluasi"])
    assert (looked["Judul"], looked["Tayangan 24 jam"]) == ("Konfercab", 300)
    assert looked["Pelajaran"] == "'-1 jam lebih awal"


async def test_cases_tell_how_fast_and_never_who_reported(us: Watch) -> None:
    book = tables((await takes(us, What.CASES, Form.XLSX)).content)
    (case,) = records(book["Kasus"])
    assert (case["Jumlah laporan"], case["Menit sampai ditangani"]) == (2, 30)
    assert (case["Jenis"], case["Keadaan"], case["Dipegang oleh"]) == (
        "diduga hoaks",
        "ditangani",
        "Nisa (humas)",
    )
    assert case["Menit sampai klarifikasi"] is None
    assert not [row for page in book.values() for row in page if "Siti" in str(row) or "Rahasia" in str(row)]


async def test_the_weeks_are_those_of_the_month_and_agree_with_the_other_sheets(us: Watch) -> None:
    book = tables((await takes(us, What.ALL, Form.XLSX)).content)
    weeks = records(book["Angka per pekan"])
    assert [one["Dari"].day for one in weeks] == [1, 2, 9, 16, 23, 30]
    assert [one["Sampai"].day for one in weeks] == [1, 8, 15, 22, 29, 30]
    standing = [one for one in records(book["Tayang"]) if one["Ditarik pada"] is None]
    assert sum(one["Tayang resmi"] for one in weeks) == len(standing) == 1
    assert sum(one["Ikut"] for one in weeks) == sum(one["Ikut"] for one in records(book["Promosi"]))
    assert sum(one["Kasus"] for one in weeks) == len(records(book["Kasus"]))
    assert weeks[3]["Menit sampai ditangani (separuhnya)"] == 30


async def test_the_sheet_is_made_to_be_worked_with(us: Watch) -> None:
    page = opened((await takes(us, What.PLANS, Form.XLSX)).content)["Tayang"]
    assert (page.freeze_panes, page.auto_filter.ref) == ("A2", "A1:J3")
    assert page["H2"].hyperlink.target == REEL
    assert page["B2"].number_format == "dd/mm/yyyy hh:mm"
    assert page["B2"].is_date and page.column_dimensions["C"].width > 40


async def test_tables_for_other_programs(us: Watch) -> None:
    alone = await takes(us, What.CASES, Form.CSV)
    assert alone.name == "ekspor-kasus-2026-11-01-2026-11-30.csv"
    assert alone.content.startswith(b"\xef\xbb\xbf") and b"\r\n" in alone.content
    head, row = read_csv(alone.content)
    assert row[head.index("Dibuka")] == "2026-11-22 12:00"
    packed = unpacked((await takes(us, What.PLANS, Form.CSV)).content)
    assert list(packed) == ["01 Tentang.csv", "02 Rencana.csv", "03 Tayang.csv"]
    assert packed["02 Rencana.csv"][1][2] == "'=HYPERLINK(1)"


async def test_the_calendar_file_holds_the_plans_of_those_days(us: Watch) -> None:
    vobject = import_module("vobject")
    got = await takes(us, What.ALL, Form.ICS)
    assert got.name.endswith("2026-11-30.ics")
    read = vobject.readOne(got.content.decode())
    names = sorted(one.summary.value for one in read.vevent_list)
    assert [one for one in names if "Dulu" in one or "Setengah" in one] == []
    assert len(names) == 4 and "Instagram: Konten pribadi" in names
    lent = vobject.readOne((await takes(us, What.TAKEOVERS, Form.ICS)).content.decode())
    assert len(lent.vevent_list) == 2


async def test_no_file_names_a_minor_or_holds_an_id_of_telegram(fresh_url: str) -> None:
    town = Town.build(fresh_url)
    await town.open()
    us = await watch(town)
    fill(us, only="Putri")
    names = [one.first_name for one in us.every(Person)]
    told = [(await takes(us, what, Form.CSV)).content for what in (What.PLANS, What.CASES, What.TAKEOVERS)]
    told += [(await takes(us, What.ALL, form)).content for form in (Form.CSV, Form.ICS)]
    rows = [str(row) for one in told[:1] + told[2:4] for table in unpacked(one).values() for row in table]
    text = "".join([*rows, told[1].decode(), told[4].decode()])
    assert "Putri" in names and [name for name in names if name in text] == []
    assert not [one.telegram_id for one in us.every(Person) if str(one.telegram_id) in text]
    assert text.count("Anggota 1") > 8 and "Anggota 2" not in text
    town.kill()


async def test_typed_days(us: Watch) -> None:
    await us.tells("Ketua", "/ekspor")
    await us.taps("Ketua", "Rencana")
    await us.taps("Ketua", "Ketik sendiri tanggalnya")
    assert "belum kupahami" in await us.tells("Ketua", "entahlah")
    answer = await us.tells("Ketua", "1 Agustus sampai 30 September")
    assert "Sabtu, 1 Agustus 2026 sampai Rabu, 30 September 2026" in answer
    await us.taps("Ketua", "CSV")
    (got,) = files(us, "Ketua")
    assert [row[2] for row in unpacked(got.content)["02 Rencana.csv"][1:]] == ["Dulu sekali"]


async def test_accounts_are_those_of_today(us: Watch) -> None:
    await us.tells("Ketua", "/ekspor")
    await us.taps("Ketua", "Akun")
    assert "Ahad, 22 November 2026." in us.private("Ketua").text
    await us.taps("Ketua", "CSV")
    (got,) = files(us, "Ketua")
    assert got.name == "ekspor-akun-2026-11-22.csv"
    head, row = read_csv(got.content)
    assert row[head.index("Tautan")] == "https://www.instagram.com/pacippnu/"
    assert row[head.index("Akun")] == "Instagram @pacippnu"


async def test_who_goes_back_is_not_waited_for(us: Watch) -> None:
    await us.tells("Ketua", "/ekspor")
    await us.taps("Ketua", "Kasus")
    await us.taps("Ketua", "Ketik sendiri tanggalnya")
    await us.taps("Ketua", "Kembali")
    await us.taps("Ketua", "Kembali")
    assert "Mau mengambil apa?" in us.private("Ketua").text
    assert "sampai Rabu, 30 September" not in await us.tells("Ketua", "1 Agustus sampai 30 September")


@pytest.mark.parametrize("name", ["Nisa", "Siti", "Bu Hani"])
async def test_nobody_but_pengurus_gets_any(us: Watch, name: str) -> None:
    assert "pengurus" in await us.tells(name, "/ekspor")
    for pressed in (OpenExports(us.unit_id), PickExport(us.unit_id, What.ALL)):
        assert "pengurus" in ((await us.presses(name, pressed)).toast or "")
    assert await takes(us, What.ALL, Form.XLSX, name=name) is None


async def test_a_forged_button_gets_nothing(us: Watch) -> None:
    ages = (date(2001, 1, 1), date(2026, 11, 30))
    assert await takes(us, What.ALL, Form.XLSX, days=ages) is None
    assert await takes(us, What.ALL, Form.XLSX, days=(MONTH[1], MONTH[0])) is None
    assert await takes(us, What.CASES, Form.ICS) is None
    outcome = await us.presses("Ketua", SendExport(us.unit_id + 1, What.ALL, *MONTH, Form.XLSX))
    assert "pengurus" in (outcome.toast or "") and files(us, "Ketua") == []


async def test_it_does_not_come_to_who_is_pengurus_no_more_when_it_leaves(us: Watch) -> None:
    me, now = us.person_id("Ketua"), us.town.clock.at
    facts = {"unit": us.unit_id, "by": me, "first": "2026-11-01", "last": "2026-11-30", "language": "id"}
    asked = {**facts, "what": "all", "form": "xlsx"}

    def made(session: Session) -> list[bool]:
        return [
            maker(session, asked, now) is not None for maker in (exports.export, export_calendars.calendar)
        ]

    def ends(session: Session) -> None:
        for grant in roles.held(session, me, us.unit_id, now):
            roles.end(session, grant, now)

    assert us.write(made) == [True, True]
    us.write(ends)
    assert us.write(made) == [False, False]


async def test_in_the_group_it_leads_to_private(us: Watch) -> None:
    await us.says("Ketua", "/ekspor")
    assert "Mau mengambil apa?" in us.private("Ketua").text
    assert us.in_group("Mau mengambil apa?") == []
    outcome = await us.presses("Ketua", OpenExports(us.unit_id), us.branch.group)
    assert "pribadi" in (outcome.toast or "")


async def test_who_is_of_another_unit_or_of_none_is_not_named(us: Watch) -> None:
    ids = [us.person_id(name) for name in ("Nisa", "Ketua", "Siti", "Aisyah", "Rina")]
    now = us.town.clock.at

    def named(session: Session) -> list[str]:
        session.add(Unit(id=90, name="PAC IPNU", level="pac", zone="Asia/Jakarta", created_at=now))
        session.flush()
        rina = people.get(session, ids[4])
        members.join(session, rina, 90, now)
        members.leave(session, ids[2], us.unit_id, now)
        members.leave(session, ids[4], us.unit_id, now)
        found = export_people.shown(session, us.unit_id, [*ids, 9999], now)
        return [f"{found[one].who} {found[one].name}" for one in ids if one in found]

    assert us.write(named) == ["humas Nisa", "pengurus Ketua", "gone ", "minor ", "elsewhere "]


async def test_another_language_says_it_in_its_own_words(us: Watch) -> None:
    await us.tells("Ketua", "/bahasa")
    await us.taps("Ketua", "English")
    got = await takes(us, What.DUTIES, Form.XLSX)
    assert got.name == "export-roster-2026-11-01-2026-11-30.xlsx"
    assert list(tables(got.content)) == ["About", "Duty roster"]


async def test_a_sheet_has_only_so_many_rows_and_says_so(us: Watch) -> None:
    now = us.town.clock.at

    def many(session: Session) -> None:
        session.add_all(plan(us, now, title=f"Rencana {number}") for number in range(10_001))

    us.write(many)
    table = unpacked((await takes(us, What.PLANS, Form.CSV)).content)
    assert len(table["02 Rencana.csv"]) == 1 + 10_000 + 1
    assert table["02 Rencana.csv"][-1][0].startswith("Hanya 10.000 baris pertama.")
    assert ("Rencana", "10000") in table["01 Tentang.csv"]
    assert len(table["03 Tayang.csv"]) == 3

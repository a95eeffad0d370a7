"""/laporan and the report of Monday: who reads it, of which days, what it says, and its picture."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlmodel import Session

from domain.digests import DigestKind
from domain.reports import OpenReport, ReportPicture
from storage.accounts import Account
from storage.departments import Department
from storage.journal import Line
from storage.posts import Post
from storage.publishing import Publication
from storage.units import Unit
from tests.at_six import settled, told_days
from tests.branch import labels
from tests.town import SUNDAY, open_town
from tests.watch import Watch, watch

DAY = timedelta(days=1)
BEFORE, LAST = date(2026, 11, 9), date(2026, 11, 16)
"""Mondays; it is Sunday, 22 November."""


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        its = await watch(town)
        its.write(lambda session: ages(session, its.unit_id))
        yield its


def ages(session: Session, unit_id: int) -> None:
    """The unit has been here for a year."""
    session.get_one(Unit, unit_id).created_at = SUNDAY - 365 * DAY


def puts_out(its: Watch, monday: date, count: int, account: str = "") -> None:
    """So many posts in the week that begins on this Monday, each of a department of its own."""

    def write(session: Session) -> None:
        at = SUNDAY - (SUNDAY.date() - monday) + 2 * DAY
        its_account = Account(unit_id=its.unit_id, platform="instagram", handle=account or "pac", added_at=at)
        session.add(its_account)
        session.flush()
        for number in range(count):
            field = Department(unit_id=its.unit_id, name=f"Bidang نور {number:02} {account}")
            session.add(field)
            session.flush()
            times: dict[str, Any] = {"starts_at": at, "created_at": at, "changed_at": at}
            facts: dict[str, Any] = {
                "title": "Poster",
                "kind": "official",
                "zone": "Asia/Jakarta",
                "pillar": "edukasi",
            }
            post = Post(unit_id=its.unit_id, state="published", department_id=field.id, **facts, **times)
            session.add(post)
            session.flush()
            place: dict[str, Any] = {"post_id": post.id, "unit_id": its.unit_id, "account_id": its_account.id}
            session.add(Publication(**place, platform="instagram", at=at, digest="x"))

    its.write(write)


def pictures(its: Watch, name: str) -> list[bytes]:
    seen = its.people[name].sees(its.branch.bot)
    media = [one.media for one in seen if one.media is not None]
    return [one.file.content for one in media if one.file is not None]


async def test_a_pembina_reads_last_week_in_private(here: Watch) -> None:
    puts_out(here, BEFORE, 9, "pac")
    text = await here.tells("Bu Hani", "/laporan")
    assert "Laporan PAC IPPNU Kedungwaru" in text and "Sen 9 Nov sampai Ahad 15 Nov 2026" in text
    assert "9 konten terbit, lebih banyak dari 4 pekan sebelumnya (0). Pekan biasa: 0." in text
    assert "Untuk rapat:" in text
    await here.says("Ketua", "/laporan minggu ini")
    assert not here.in_group("konten terbit")
    assert "Sen 16 Nov sampai Ahad 22 Nov 2026" in here.private("Ketua").text


async def test_members_guests_and_minors_read_no_report(here: Watch) -> None:
    puts_out(here, BEFORE, 9, "pac")
    for name in ("Siti", "Aisyah"):
        await here.tells(name, "/laporan")
        await here.presses(name, OpenReport(here.unit_id))
        await here.presses(name, ReportPicture(here.unit_id, BEFORE, BEFORE + 6 * DAY))
        assert not here.heard(name, "konten terbit") and not pictures(here, name)


async def test_wrong_days_are_answered_by_one_sentence_with_examples(here: Watch) -> None:
    assert "/laporan bulan" in await here.tells("Ketua", "/laporan entah kapan")
    assert "Tulis tanggal awal dulu" in await here.tells("Ketua", "/laporan 15/11/2026 sampai 1/11/2026")
    assert "belum tiba" in await here.tells("Ketua", "/laporan 1 Januari 2030")
    assert "satu tahun" in await here.tells("Ketua", "/laporan 1/1/2024 sampai 31/12/2025")


async def test_forged_days_and_other_units_change_nothing(here: Watch) -> None:
    await here.tells("Ketua", "/laporan")
    shown = here.private("Ketua").text
    for pressed in (
        OpenReport(9_999),
        OpenReport(here.unit_id, LAST, BEFORE),
        OpenReport(here.unit_id, date(1, 1, 1), date(9999, 12, 31)),
        ReportPicture(here.unit_id, date(1, 1, 1), date(1, 1, 2)),
        ReportPicture(here.unit_id, LAST, date(9999, 12, 31)),
        ReportPicture(9_999, BEFORE, LAST),
    ):
        outcome = await here.presses("Ketua", pressed)
        assert outcome.toast
    assert shown in [one.text for one in here.people["Ketua"].sees(here.branch.bot)]
    assert not pictures(here, "Ketua")


async def test_one_goes_back_week_by_week(here: Watch) -> None:
    puts_out(here, BEFORE, 4, "pac")
    await here.tells("Nisa", "/laporan")
    assert labels(here.private("Nisa"))[-1] == "‹ Sebelumnya"
    assert "Pekan lalu" not in labels(here.private("Nisa"))
    await here.tells("Nisa", "/laporan minggu ini")
    assert labels(here.private("Nisa"))[-2:] == ["‹ Sebelumnya", "Pekan lalu"]
    await here.taps("Nisa", "‹ Sebelumnya")
    assert "9 Nov sampai Ahad 15 Nov" in here.private("Nisa").text
    assert "4 konten terbit" in here.private("Nisa").text


async def test_the_picture_comes_once_as_large_as_was_said(here: Watch) -> None:
    puts_out(here, BEFORE, 40, "ippnu_kedungwaru_tulungagung")
    puts_out(here, date(2026, 11, 2), 3, "lain")
    await here.tells("Ketua", "/laporan")
    label = next(one for one in labels(here.private("Ketua")) if "gambar" in one)
    await here.taps("Ketua", "Lihat gambar")
    await here.taps("Ketua", "Lihat gambar")
    [png] = pictures(here, "Ketua")
    picture = Image.open(BytesIO(png))
    said = int("".join(sign for sign in label if sign.isdigit()))
    assert picture.width == 1080 and picture.height < 2700 and len(png) < 200_000
    assert abs(len(png) / 1000 - said) < 25
    lines = here.every(Line)
    assert [one.verb for one in lines].count("took the picture of a report") == 1


async def test_an_empty_week_is_said_kindly_and_has_no_picture(here: Watch) -> None:
    text = await here.tells("Ketua", "/laporan")
    assert "belum ada yang tercatat" in text and "Tidak apa-apa" in text
    assert not [one for one in labels(here.private("Ketua")) if "gambar" in one]


async def test_on_monday_at_seven_the_board_reads_last_week_once(here: Watch) -> None:
    puts_out(here, LAST, 6, "pac")
    settled(here, "Ketua", "Nisa", "Siti")
    await here.passes(DAY * 2)
    assert here.heard("Ketua", "Ini kabar angka pekan lalu, Sen 16 Nov sampai Ahad 22 Nov 2026") == 1
    assert "6 konten terbit" in next(
        one.text for one in here.people["Ketua"].sees(here.branch.bot) if "kabar angka" in one.text
    )
    assert not here.heard("Nisa", "kabar angka") and not here.heard("Siti", "kabar angka")
    assert not pictures(here, "Ketua")
    assert told_days(here, "Ketua", DigestKind.REPORT) == [date(2026, 11, 23)]


async def test_a_unit_that_never_did_anything_is_not_told_so_each_monday(here: Watch) -> None:
    settled(here, "Ketua")
    await here.passes(DAY * 2)
    assert not here.heard("Ketua", "kabar angka")

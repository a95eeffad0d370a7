"""Words about time are read as people mean them: collected phrases, our own, and whole messages."""

import csv
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from domain.moments import Moment, Reading, Why, read

SAMPLES = Path(__file__).parent / "samples"
WIB = ZoneInfo("Asia/Jakarta")
ZONES = {7: WIB, 8: ZoneInfo("Asia/Makassar"), 9: ZoneInfo("Asia/Jayapura")}
SUNDAY = datetime(2026, 11, 22, 13, 0, tzinfo=WIB)


def rows(name: str) -> list[dict[str, str]]:
    with (SAMPLES / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def moment_of(written: str) -> Moment:
    if "T" not in written:
        return date.fromisoformat(written)
    moment = datetime.fromisoformat(written)
    return moment if moment.tzinfo else moment.replace(tzinfo=WIB)


def is_same(found: Moment | None, expected: Moment) -> bool:
    return found == expected and isinstance(found, datetime) == isinstance(expected, datetime)


def reads(text: str, *, past_allowed: bool = False) -> Reading:
    return read(text, SUNDAY, WIB, past_allowed=past_allowed)


@pytest.mark.parametrize("row", rows("phrases_id.tsv"), ids=lambda row: row["phrase"])
def test_a_collected_phrase(row: dict[str, str]) -> None:
    reading = reads(row["phrase"])
    if row["expected"] == "reject":
        assert reading.moment is None
        assert not reading.sure
        return
    assert is_same(reading.moment, moment_of(row["expected"]))
    assert reading.sure is row["note"].startswith("pasti")


@pytest.mark.parametrize(
    ("phrase", "alternatives"),
    [
        ("besok jam 12 malam", ["2026-11-23T00:00"]),
        ("besok jam 7", ["2026-11-23T19:00"]),
        ("besok 7.30", ["2026-11-23T19:30"]),
        ("Sabtu depan pukul 8 pagi", ["2026-12-05T08:00"]),
        ("Rabu pekan depan jam 7 malam", ["2026-12-02T19:00"]),
        ("minggu depan", ["2026-11-29"]),
        ("minggu ini", ["2026-11-22"]),
        ("besok Selasa jam 4 sore", ["2026-11-23T16:00", "2026-11-24T16:00"]),
        ("Sabtu jam 1 malam", ["2026-11-28T01:00", "2026-11-29T01:00"]),
        ("Minggu ke-2 Desember", ["2026-12-13"]),
        ("20 Nov jam 9 pagi", ["2027-11-20T09:00"]),
        ("besok lusa", ["2026-11-23", "2026-11-24"]),
        ("pukul 8", ["2026-11-22T20:00", "2026-11-23T08:00"]),
        ("besok jam 6", ["2026-11-23T06:00", "2026-11-23T18:00"]),
    ],
)
def test_the_alternatives_of_a_collected_phrase(phrase: str, alternatives: list[str]) -> None:
    assert list(reads(phrase).alternatives) == [moment_of(written) for written in alternatives]


@pytest.mark.parametrize(
    "row", rows("phrases_own.tsv"), ids=lambda row: f"{row['said'][:10]} {row['phrase']}"
)
def test_a_phrase_of_our_own(row: dict[str, str]) -> None:
    said = datetime.fromisoformat(row["said"])
    offset = said.utcoffset()
    assert offset is not None
    zone = ZONES[int(offset.total_seconds()) // 3600]
    reading = read(row["phrase"], said, zone)
    if row["expected"] == "reject":
        assert (reading.moment, reading.why) == (None, row["note"])
    else:
        assert is_same(reading.moment, moment_of(row["expected"]))
        assert reading.sure is (row["note"] == "pasti")
    if row["alternatives"]:
        assert list(reading.alternatives) == [moment_of(written) for written in row["alternatives"].split()]


@pytest.mark.parametrize(
    ("phrase", "suggested"),
    [
        ("nanti malam", time(19, 30)),
        ("besok pagi", time(8)),
        ("besok sore", time(16)),
        ("malam Minggu", time(19, 30)),
        ("Jum’at ba’da Jumatan", time(13)),
        ("ba'da isya", time(19, 30)),
        ("besok", None),
        ("besok 19.30", None),
    ],
)
def test_the_hour_to_propose(phrase: str, suggested: time | None) -> None:
    assert reads(phrase).suggested_time == suggested


@pytest.mark.parametrize(
    ("phrase", "start", "end"),
    [
        ("besok 19.30-21.00", "2026-11-23T19:30", "2026-11-23T21:00"),
        ("besok pukul 08.00 s.d. 10.00 WIB", "2026-11-23T08:00", "2026-11-23T10:00"),
        ("besok jam 7-9 malam", "2026-11-23T19:00", "2026-11-23T21:00"),
        ("besok jam 10-1 siang", "2026-11-23T10:00", "2026-11-23T13:00"),
        ("22.00-01.00 besok", "2026-11-23T22:00", "2026-11-24T01:00"),
        ("from 7pm to 9pm tomorrow", "2026-11-23T19:00", "2026-11-23T21:00"),
        ("28 Nov - 2 Des", "2026-11-28", "2026-12-02"),
        ("Sabtu-Minggu, 28-29 November 2026", "2026-11-28", "2026-11-29"),
        ("Senin s.d. Jumat", "2026-11-23", "2026-11-27"),
        ("besok sampai Rabu", "2026-11-23", "2026-11-25"),
        ("Sabtu 28 Nov 08.00 s.d. Ahad 29 Nov 12.00", "2026-11-28T08:00", "2026-11-29T12:00"),
        ("Sabtu 28/11 - Ahad 29/11", "2026-11-28", "2026-11-29"),
    ],
)
def test_a_range_keeps_its_start_and_shows_its_end(phrase: str, start: str, end: str) -> None:
    reading = reads(phrase)
    assert (reading.moment, reading.end) == (moment_of(start), moment_of(end))


@pytest.mark.parametrize(
    "phrase", ["besok 19.30 - selesai", "besok 19.30 s.d. selesai", "besok 19.30 sampai selesai"]
)
def test_selesai_leaves_the_end_open(phrase: str) -> None:
    reading = reads(phrase)
    assert (reading.open_end, reading.end, reading.sure) == (True, None, True)


def rest_of(text: str) -> str:
    """What is left for the title."""
    for start, end in reversed(reads(text).spans):
        text = text[:start] + text[end:]
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Sabtu 19.30 IG Reels Tips hafalan Juz 30", "IG Reels Tips hafalan Juz 30"),
        ("rapat pengurus lusa 19.30 di kantor MWC", "rapat pengurus di kantor MWC"),
        ("Sabtu 19.30 Malam Keakraban", "Malam Keakraban"),
        ("Sabtu 19.30 Konten Senin Seru", "Konten Senin Seru"),
        ("Sabtu 19.30 Hari Ibu", "Hari Ibu"),
        ("Sabtu 17.00 buka puasa bersama", "buka puasa bersama"),
        ("konten Hari Guru, Senin 19.30", "konten Hari Guru,"),
        ("Ngaji pada hari Kamis pukul 19.30 WIB", "Ngaji"),
        ("Pelatihan 3 foto, tanggal 30 jam 10 pagi", "Pelatihan 3 foto,"),
        ("rapat 2 jam besok 19.30", "rapat 2 jam"),
        ("Pelantikan besok 19.30 WIB (20.30 WITA)", "Pelantikan"),
        ("🎉 Sabtu 🗓 28 Nov ⏰ 19.30 WIB Gebyar 🎉", "🎉 Gebyar 🎉"),
        ("Sabtu <b>A & B</b> 19.30", "<b>A & B</b>"),
        ("درس القرآن besok 19.30", "درس القرآن"),
        ("Halo semuanya", "Halo semuanya"),
    ],
)
def test_the_title_is_what_the_time_leaves(text: str, title: str) -> None:
    assert rest_of(text) == title


def test_an_invitation_of_several_lines() -> None:
    text = (
        "Assalamualaikum wr. wb.\nMengharap kehadiran Rekanita pada:\n"
        "Hari/Tanggal: Sabtu, 28 November 2026\nWaktu : 19.30 WIB - selesai\nTempat: Aula MWC lantai 2\n"
        "Info: 0812-3456-7890, https://contoh.id/2026/01/01"
    )
    reading = reads(text)
    assert (reading.moment, reading.sure, reading.open_end) == (moment_of("2026-11-28T19:30"), True, True)


def test_a_refusal_carries_what_its_sentence_needs() -> None:
    assert dict(reads("31/11").facts) == {"day": 31, "month": 11}
    assert dict(reads("besok 25.10").facts) == {"hour": 25, "minute": 10}
    assert dict(reads("pekan depan").facts) == {"first": "2026-11-23", "last": "2026-11-29"}
    assert dict(reads("kemarin jam 8 malam").facts) == {"read": "2026-11-21T20:00:00+07:00"}


@pytest.mark.parametrize(
    ("phrase", "expected", "sure"),
    [
        ("kemarin jam 8 malam", "2026-11-21T20:00", True),
        ("20 Nov jam 9 pagi", "2026-11-20T09:00", True),
        ("jam 8 pagi", "2026-11-22T08:00", True),
        ("2 jam lalu", "2026-11-22T11:00", True),
        ("tadi malam", "2026-11-21", False),
        ("tadi malam jam 9", "2026-11-21T21:00", True),
        ("semalam jam 9", "2026-11-21T21:00", True),
        ("tadi jam 9", "2026-11-22T09:00", False),
        ("Sabtu jam 8 malam", "2026-11-21T20:00", False),
        ("Sabtu lalu", "2026-11-21", True),
        ("last night at 9", "2026-11-21T21:00", True),
        ("jam 8 malam", "2026-11-22T20:00", False),
    ],
)
def test_a_report_may_look_back(phrase: str, expected: str, sure: bool) -> None:
    reading = reads(phrase, past_allowed=True)
    assert is_same(reading.moment, moment_of(expected))
    assert reading.sure is sure


def test_months_can_be_corrected() -> None:
    moved = {(1448, 9): date(2027, 2, 9), (1448, 10): date(2027, 3, 11)}
    assert read("1 Ramadan 1448", SUNDAY, WIB, months=moved).moment == date(2027, 2, 9)
    assert read("1 Syawal 1450", SUNDAY, WIB, months=moved).why is Why.UNKNOWN_MONTH


def test_only_an_aware_now_is_accepted() -> None:
    with pytest.raises(ValueError, match="aware"):
        read("besok", datetime(2026, 11, 22, 13, 0), WIB)  # noqa: DTZ001  that is the point

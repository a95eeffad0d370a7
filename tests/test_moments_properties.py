"""Whatever is typed: reading never fails, never claims the past, and understands what we print."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.moments import Reading, read

WIB = ZoneInfo("Asia/Jakarta")
ZONES = {"WIB": WIB, "WITA": ZoneInfo("Asia/Makassar"), "WIT": ZoneInfo("Asia/Jayapura")}
NOW = datetime(2026, 11, 22, 13, 0, tzinfo=WIB)
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
YEAR = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
MONTHS = tuple(YEAR.split())
WORDS = """
besok lusa kemarin hari ini nanti tadi malam pagi siang sore subuh jam pukul setengah 7 8 20 25 19.30 7.30
19.75 24.00 Senin Kamis Sabtu Minggu Ahad depan lalu pekan minggu bulan tahun tanggal tgl 28 31 0 99 2027
November Nov Februari 31/11 1/12 28-11-2026 2026-12-01 Ramadan 1448 Legi Kliwon kedua ke-2 terakhir akhir
awal ba'da isya jumatan tarawih WIB WITA WIT GMT+7 dan atau , - s.d. sampai selesai setiap tiap sebelum
lagi dalam dua satu belas puluh menit seperempat lewat kurang H-1 next Saturday tomorrow at pm am half past
to in hours week the of every Juz rapat ke bukan dari ( ) . : / 7an an -an 10000 1,5 1.30.2 Hari Guru
Idul Fitri tahun baru 24/7 9999 sehari seminggu sekali 3 kali
"""
FRAGMENTS = (*WORDS.split(), "\n", "🎉")

texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(FRAGMENTS), max_size=14).map(" ".join),
    st.lists(st.sampled_from(FRAGMENTS), max_size=8).map("".join),
)
moments = st.integers(1, 3 * 365 * 24 * 60).map(lambda minutes: NOW + timedelta(minutes=minutes))
small = settings(max_examples=120, deadline=None)


def reads(text: str) -> Reading:
    return read(text, NOW, WIB)


@small
@given(moments, st.sampled_from(sorted(ZONES)), st.booleans())
def test_what_we_print_in_indonesian_is_read_back(moment: datetime, zone: str, says_ahad: bool) -> None:
    there = moment.astimezone(ZONES[zone])
    day = DAYS[there.weekday()]
    day = "Ahad" if says_ahad and day == "Minggu" else day
    month = MONTHS[there.month - 1]
    reading = reads(f"{day}, {there.day} {month} {there.year} pukul {there:%H.%M} {zone}")
    assert (reading.moment, reading.sure) == (moment, True)
    assert isinstance(reading.moment, datetime)
    assert reading.moment.utcoffset() == there.utcoffset()


@small
@given(moments, st.sampled_from(sorted(ZONES)))
def test_what_we_print_in_english_is_read_back(moment: datetime, zone: str) -> None:
    there = moment.astimezone(ZONES[zone])
    reading = reads(f"{there:%A}, {there.day} {there:%B} {there.year} at {there:%H:%M} {zone}")
    assert (reading.moment, reading.sure) == (moment, True)


@settings(max_examples=500, deadline=None)
@given(texts, st.booleans())
def test_any_text_is_read_without_failing_and_spans_stay_inside(text: str, past_allowed: bool) -> None:
    reading = read(text, NOW, WIB, past_allowed=past_allowed)
    ends = [0, *(end for _, end in reading.spans)]
    assert all(
        before <= start < end <= len(text) for before, (start, end) in zip(ends, reading.spans, strict=False)
    )
    assert not (reading.sure and reading.moment is None)
    assert all(moment != reading.moment for moment in reading.alternatives)


@settings(max_examples=300, deadline=None)
@given(texts)
def test_a_plan_is_never_read_into_the_past(text: str) -> None:
    reading = reads(text)
    for moment in (reading.moment, *reading.alternatives):
        if isinstance(moment, datetime):
            assert moment > NOW
        elif moment is not None:
            assert moment >= NOW.date()


DAY_PARTS = (
    "besok",
    "lusa",
    "Rabu",
    "hari Kamis",
    "Sabtu depan",
    "28 November",
    "tgl 30",
    "1/12",
    "Senin 30 Nov",
    "hari ini",
)
CLOCK_PARTS = (
    "19.30",
    "jam 8 pagi",
    "pukul 20.00 WITA",
    "jam setengah 5 sore",
    "jam 7",
    "8 pm",
    "ba'da isya",
    "jam 25",
)


@small
@given(
    st.sampled_from(DAY_PARTS), st.sampled_from(CLOCK_PARTS), st.sampled_from(["rapat", "rapat di MWC", ""])
)
def test_the_order_of_day_and_clock_does_not_matter(day: str, clock: str, title: str) -> None:
    readings = [
        reads(text) for text in (f"{day} {clock} {title}", f"{clock} {day} {title}", f"{day} {title} {clock}")
    ]
    meant = {(one.moment, one.sure, one.why, frozenset(one.alternatives)) for one in readings}
    assert len(meant) == 1


@small
@given(
    st.dates(date(2026, 11, 23), date(2199, 12, 31)),
    st.sampled_from(["{:%d/%m/%Y}", "{:%d-%m-%Y}", "{:%Y-%m-%d}"]),
)
def test_a_date_with_its_year_is_always_that_day(day: date, form: str) -> None:
    reading = reads(form.format(day))
    assert (reading.moment, reading.sure) == (day, True)


def test_a_huge_text_costs_no_more_than_its_first_part() -> None:
    text = "rapat besok 19.30 di aula " + "hadir semua " * 100_000 + "Sabtu 20.00"
    reading = reads(text)
    assert (reading.moment, reading.sure) == (datetime(2026, 11, 23, 19, 30, tzinfo=WIB), True)

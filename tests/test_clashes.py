"""What a plan runs into: each rule by itself, what people read, and the account that two plans wanted at once."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.clash_rules import find, lives
from domain.clashes import Booking, Clash, ClashKind, MonthSoFar, Quiet, Scene, Slot
from domain.days import Day, DayKind
from domain.free_times import free_times
from domain.moods import is_cheerful, is_congratulation, is_mourning
from domain.quiet import JUMATAN, MAGHRIB, Span
from domain.reader import Reader
from domain.themes import are_alike, names
from words import clashes as words

WIB = ZoneInfo("Asia/Jakarta")
AT = datetime(2026, 11, 28, 16, 0, tzinfo=WIB)  # a Saturday
HOUR = timedelta(hours=1)
QUIET = (
    (Quiet.JUMATAN, JUMATAN),
    (Quiet.MAGHRIB, MAGHRIB),
    (Quiet.NIGHT, Span(time(21, 30), time(5, 0))),
)


def plan(title: str = "Tips hafalan Juz 30", at: datetime = AT, **facts: object) -> Slot:
    """The plan in question."""
    return Slot(1, 1, title, at, **{"accounts": frozenset({7}), **facts})  # type: ignore[arg-type]


def other(title: str = "Kajian kitab kuning", at: datetime = AT, number: int = 2, **facts: object) -> Slot:
    """Another plan of the same unit, on no account."""
    return Slot(number, **{"unit_id": 1, "title": title, "starts_at": at, **facts})  # type: ignore[arg-type]


def scene(*near: Slot, **facts: object) -> Scene:
    """What lies around it."""
    return Scene(**{"zone": "Asia/Jakarta", "near": near, "spacing": {7: HOUR}, "quiet": QUIET, **facts})  # type: ignore[arg-type]


def kinds(found: tuple[Clash, ...]) -> list[ClashKind]:
    return [one.kind for one in found]


def test_a_plan_alone_runs_into_nothing() -> None:
    assert find(plan(), scene()) == ()


@pytest.mark.parametrize(
    ("apart", "found"),
    [
        (0, [ClashKind.BOOKED]),
        (1, [ClashKind.SPACING]),
        (59, [ClashKind.SPACING]),
        (60, []),
        (-59, [ClashKind.SPACING]),
    ],
)
def test_one_account_keeps_its_distance(apart: int, found: list[ClashKind]) -> None:
    there = other(at=AT + timedelta(minutes=apart), accounts=frozenset({7}))
    assert kinds(find(plan(), scene(there))) == found
    elsewhere = other(at=AT + timedelta(minutes=apart), accounts=frozenset({8}))
    assert find(plan(), scene(elsewhere)) == ()


def test_the_same_theme_that_day_in_another_department() -> None:
    same = other("Cara cepat hapalan juz 30", AT - 5 * HOUR, department_id=2)
    assert kinds(find(plan(department_id=1), scene(same))) == [ClashKind.THEME]
    assert find(plan(department_id=2), scene(same)) == ()
    assert find(plan(), scene(other("Cara cepat hapalan juz 30", AT + timedelta(days=1)))) == ()
    assert find(plan(event_id=4), scene(other("Hafalan juz 30", AT, event_id=4))) == ()


def test_members_may_all_post_the_same_on_accounts_of_their_own() -> None:
    assert (
        find(plan(kind="own", accounts=frozenset()), scene(other("Tips hafalan juz 30", AT, kind="own")))
        == ()
    )


def test_the_campaign_of_a_unit_above_is_named_once_the_same_theme_first() -> None:
    theirs = [
        other("Rapat pleno", AT - HOUR, 2, unit_id=9),
        other("Gerakan hafalan juz 30", AT + HOUR, 3, unit_id=9),
        other("Rapat kerja", AT, 4, unit_id=9, kind="own"),
    ]
    found = find(plan(), scene(*theirs, above=frozenset({9})))
    assert [(one.kind, one.other.post_id if one.other else 0, one.is_above) for one in found] == [
        (ClashKind.PARENT, 3, True)
    ]


def test_a_live_holds_its_account_for_an_hour_and_a_takeover_as_long_as_it_says() -> None:
    live = other("Ngaji", AT - timedelta(minutes=30), platform="tiktok-live", accounts=frozenset({7}))
    assert kinds(find(plan(), scene(live, bookings=lives((live,))))) == [ClashKind.BOOKING]
    over = other("Ngaji", AT - HOUR, platform="tiktok-live", accounts=frozenset({7}))
    assert find(plan(), scene(over, bookings=lives((over,)))) == ()
    takeover = Booking(7, AT - 3 * HOUR, AT + HOUR, "takeover")
    assert kinds(find(plan(), scene(bookings=(takeover,)))) == [ClashKind.BOOKING]
    assert find(plan(accounts=frozenset({8})), scene(bookings=(takeover,))) == ()


@pytest.mark.parametrize(
    ("at", "why"),
    [
        (AT.replace(hour=22), Quiet.NIGHT),
        (AT.replace(hour=4, minute=59), Quiet.NIGHT),
        (AT.replace(hour=18, minute=30), Quiet.MAGHRIB),
        (AT.replace(day=27, hour=11, minute=30), Quiet.JUMATAN),
    ],
)
def test_quiet_hours_are_named(at: datetime, why: Quiet) -> None:
    found = find(plan(at=at), scene())
    assert [(one.kind, one.name) for one in found] == [(ClashKind.QUIET, why)]
    assert [one.kind for one in find(plan(at=at, kind="own"), scene())] == [ClashKind.QUIET]


def test_a_big_day_is_named_unless_the_plan_is_about_it() -> None:
    day = Day("Hari Santri", AT.date(), DayKind.COMMEMORATION)
    assert [(one.kind, one.name) for one in find(plan(), scene(days=(day,)))] == [
        (ClashKind.BIG_DAY, "Hari Santri")
    ]
    assert find(plan("Kirab HSN"), scene(days=(day,))) == ()


def test_cheerful_content_on_a_day_of_mourning() -> None:
    haul = Day("Haul Gus Dur (Masehi)", AT.date(), DayKind.COMMEMORATION, note="wafat 30 Desember 2009")
    assert kinds(find(plan("Lomba joget seru"), scene(days=(haul,)))) == [ClashKind.MOURNING]
    assert find(plan("Meneladani Gus Dur"), scene(days=(haul,))) == ()


def test_more_than_the_days_usual_number() -> None:
    words_apart = ["Makesta", "Futsal", "Donor darah", "Kajian"]
    near = [other(title, AT - (number + 2) * HOUR, number + 2) for number, title in enumerate(words_apart)]
    assert kinds(find(plan(), scene(*near[:3]))) == [ClashKind.CAP]
    assert find(plan(), scene(*near[:2])) == ()
    assert find(plan(kind="idea"), scene(*near[:3])) == ()


def test_too_many_cards_of_congratulations_this_month() -> None:
    card = plan("Selamat Harlah Fatayat", accounts=frozenset())
    assert kinds(find(card, scene(month=MonthSoFar(5, 1)))) == [ClashKind.CONGRATULATIONS]
    assert find(card, scene(month=MonthSoFar(9, 2))) == ()  # exactly 30 %
    assert find(card, scene(month=MonthSoFar(2, 2))) == ()
    assert find(plan(), scene(month=MonthSoFar(5, 5))) == ()


def test_a_pillar_that_is_missing_this_month() -> None:
    month = MonthSoFar(3, 0, frozenset({"resmi", "kegiatan"}))
    assert [one.name for one in find(plan(pillar="edukasi"), scene(month=month))] == ["humanis"]
    assert find(plan(), scene(month=MonthSoFar(3))) == ()
    assert find(plan(pillar="edukasi"), scene(month=MonthSoFar(2))) == ()


@pytest.mark.parametrize(
    "title",
    [
        "Selamat Harlah NU",
        "Harlah ke-72 IPPNU",
        "HUT RI ke-81",
        "Milad Muhammadiyah",
        "Ucapan Idul Fitri",
        "Dirgahayu TNI",
        "Hari lahir Pancasila",
        "Selamat ulang tahun, Ketua!",
        "Selamat dan sukses Konfercab",
        "Happy birthday Bu Nyai",
    ],
)
def test_it_congratulates(title: str) -> None:
    assert is_congratulation(title)
    assert is_congratulation("Poster", f"{title}\nbaris kedua")


@pytest.mark.parametrize(
    "title",
    [
        "Selamat pagi, kader",
        "Selamat datang anggota baru",
        "Tips selamat berkendara",
        "Agar selamat sampai rumah",
        "Keselamatan di jalan",
        "Kajian kitab",
        "",
        "Ulangan harian",
        "Penghutanan kembali",
    ],
)
def test_it_does_not_congratulate(title: str) -> None:
    assert not is_congratulation(title)


def test_moods_of_days_and_titles() -> None:
    assert is_cheerful("Giveaway!") and is_cheerful("Bukber 🎉") and not is_cheerful("Doa bersama")
    assert is_mourning(Day("Haul KH M. Hasyim Asy'ari", date(2027, 2, 14), DayKind.HIJRI))
    assert is_mourning(Day("Hari Berkabung Nasional", date(2027, 2, 14), DayKind.HOLIDAY))
    assert not is_mourning(Day("Hari Ibu", date(2026, 12, 22), DayKind.COMMEMORATION))


def test_themes() -> None:
    assert are_alike("Makesta", "Pengumuman Makesta PAC")
    assert not are_alike("Lomba pidato", "Lomba mading")
    assert not are_alike("Selamat Hari Guru", "Selamat Hari Ibu")
    assert not are_alike("", "Poster")
    assert names("Kirab HSN", "Hari Santri") and not names("Kirab", "Hari Santri")


def test_free_hours_lie_around_and_keep_their_distance() -> None:
    taken = {AT: HOUR, AT + HOUR: HOUR}
    assert free_times(AT, taken, AT - 5 * HOUR, "Asia/Jakarta") == [time(15), time(18)]
    assert free_times(AT, taken, AT, "Asia/Jakarta") == [time(18)]
    assert (
        free_times(
            AT.replace(hour=21), {AT.replace(hour=21): HOUR}, AT.replace(hour=20, minute=30), "Asia/Jakarta"
        )
        == []
    )


def test_every_clash_has_its_line_and_hides_what_is_not_for_everybody() -> None:
    secret = other("Rapat rahasia", AT.astimezone(UTC), visibility="humas")
    for language in ("id", "en"):
        for kind in ClashKind:
            with_other = kind in (
                ClashKind.BOOKED,
                ClashKind.SPACING,
                ClashKind.THEME,
                ClashKind.PARENT,
                ClashKind.BOOKING,
            )
            clash = Clash(
                kind,
                secret if with_other else None,
                kind is ClashKind.PARENT,
                "live",
                AT.astimezone(UTC),
                HOUR,
                4,
                3,
            )
            (line,) = words.lines(Reader(language=language), [clash])
            assert line and "rahasia" not in line
            assert ("rahasia" in words.lines(Reader(language=language), [clash], sees_all=True)[0]) is (
                with_other and kind is not ClashKind.PARENT
            )
    assert words.opens(Reader(), [Clash(ClashKind.THEME, secret)], 1) == ()
    assert words.opens(Reader(), [Clash(ClashKind.THEME, secret)], 2, sees_all=True) == ()
    assert len(words.opens(Reader(), [Clash(ClashKind.THEME, secret)], 1, sees_all=True)) == 1

"""A typed line is taken apart without losing what it is about."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.markup import units
from domain.message import keyboard
from domain.planning import answered_time, passed, title_of, understand
from domain.platforms import Platform, named_in
from domain.post_states import MOVES, Kind, PostState, Step, after
from domain.posts import Asked, Asks, CardView, Page, Standing, Wants, hours_offered
from domain.reader import Reader
from domain.refusal import Refusal
from sandbox.markup import read_html
from storage.posts import Post
from words.posts import card
from words.sharing import LONGEST_LINK, one_line, whatsapp

WIB = ZoneInfo("Asia/Jakarta")
NOW = datetime(2026, 11, 22, 13, 0, tzinfo=WIB)


@pytest.mark.parametrize(
    ("line", "title", "platform"),
    [
        ("besok 19.30 sebelum hilang", "sebelum hilang", None),
        ("Sabtu 19.30 IG Reels Tips hafalan Juz 30", "Tips hafalan Juz 30", Platform.REELS),
        ("IG Reels Tips hafalan Juz 30 pada hari Sabtu jam 19.30", "Tips hafalan Juz 30", Platform.REELS),
        ("Tips hafalan Juz 30 Sabtu 19.30 reels", "Tips hafalan Juz 30", Platform.REELS),
        (
            "besok 19.30 Bikin reels tentang Juz 30 bareng",
            "Bikin reels tentang Juz 30 bareng",
            Platform.REELS,
        ),
        ("besok 19.30 Tips Instagram untuk pemula", "Tips Instagram untuk pemula", Platform.INSTAGRAM),
        ("Tips di TikTok untuk pemula besok 19.30", "Tips untuk pemula", Platform.TIKTOK),
        ("besok 19.30 bagikan poster ke WA", "bagikan poster", Platform.WHATSAPP),
        ("Rapat, besok 19.30, di aula", "Rapat di aula", None),
        ("Kajian (Sabtu 19.30) live IG", "Kajian", Platform.INSTAGRAM_LIVE),
        ("Harlah IPPNU 19.30 story", "Harlah IPPNU", Platform.STORY),
        ("Twibbon Hari Santri", "Twibbon Hari Santri", None),
        ("Generasi X dan Z besok 19.30", "Generasi X dan Z", None),
        ("Utas di X besok 19.30", "Utas", Platform.X),
        ("besok 19.30 https://instagram.com/p/abc", "https://instagram.com/p/abc", None),
        ("saluran WA besok 19.30 Info RTL", "Info RTL", Platform.WHATSAPP_CHANNEL),
        ("Status WhatsApp: ucapan, besok 05.00", "ucapan", Platform.WHATSAPP_STATUS),
        ("besok 19.30\n\nTips\n- satu\n- dua", "Tips\n- satu\n- dua", None),
        ("Sabtu 19.30", "", None),
        ("", "", None),
    ],
)
def test_title_and_platform_are_found_in_any_order(line: str, title: str, platform: Platform | None) -> None:
    planned = understand(line, NOW, NOW, WIB)
    assert (planned.title, planned.platform) == (title, platform)


def test_the_time_counts_from_the_date_of_the_message() -> None:
    handled = NOW + timedelta(hours=12)
    planned = understand("besok 19.30 Tips", NOW, handled, WIB)
    assert planned.when.starts_at == datetime(2026, 11, 23, 19, 30, tzinfo=WIB)
    assert planned.when.said == "besok 19.30"
    over = understand("hari ini 20.00 Tips", NOW, handled, WIB)
    assert over.when.starts_at is None
    assert over.when.asked == passed(datetime(2026, 11, 22, 20, 0, tzinfo=WIB))


def test_an_end_is_kept_and_a_zone_is_remembered() -> None:
    when = answered_time("Sabtu 19.30-21.00 WITA", NOW, NOW, WIB)
    assert when.ends_at is not None and when.starts_at is not None
    assert when.ends_at - when.starts_at == timedelta(minutes=90)
    assert when.zone == "Asia/Makassar"


@pytest.mark.parametrize(
    ("words", "asks", "why"),
    [
        ("besok", Asks.HOUR, ""),
        ("besok pagi", Asks.HOUR, ""),
        ("besok jam 7", Asks.OPTIONS, "likely"),
        ("Sabtu jam 1 malam", Asks.OPTIONS, "ambiguous"),
        ("31/11", Asks.OPTIONS, "impossible-date"),
        ("jam 25", Asks.DAY, "impossible-hour"),
        ("kemarin", Asks.DAY, "past"),
        ("setiap Jumat 19.30", Asks.OPTIONS, "series"),
        ("setiap Jumat", Asks.HOUR, "series"),
        ("dua kali seminggu", Asks.DAY, "repeat"),
        ("minggu depan", Asks.OPTIONS, "week"),
        ("halo", Asks.DAY, "nothing"),
    ],
)
def test_what_is_not_settled_is_asked(words: str, asks: Asks, why: str) -> None:
    asked = answered_time(words, NOW, NOW, WIB).asked
    assert asked is not None
    assert (asked.asks, asked.why) == (asks, why)


def test_a_repeat_offers_its_first_dates() -> None:
    asked = answered_time("setiap Jumat 19.30", NOW, NOW, WIB).asked
    assert asked is not None
    assert asked.tries == (
        datetime(2026, 11, 27, 19, 30, tzinfo=WIB),
        datetime(2026, 12, 4, 19, 30, tzinfo=WIB),
        datetime(2026, 12, 11, 19, 30, tzinfo=WIB),
    )


def test_hours_that_have_passed_are_not_offered() -> None:
    afternoon = datetime(2026, 11, 22, 17, 0, tzinfo=WIB)
    assert hours_offered(date(2026, 11, 22), time(18, 0), afternoon) == [time(18), time(19, 30), time(20)]
    assert len(hours_offered(date(2026, 11, 23), None, afternoon)) == 5


def test_the_states_lead_where_the_table_says() -> None:
    assert after("draft", Step.COMPLETE) is PostState.PLANNED
    assert {state for state, _ in MOVES} | set(MOVES.values()) == set(PostState)
    with pytest.raises(Refusal, match="posts-over"):
        after("cancelled", Step.CANCEL)


def test_a_platform_inside_a_link_or_a_word_is_none() -> None:
    assert named_in("tiktoknya webinar pagelaran") == []
    assert named_in("lihat tiktok.com/@a", [(6, 19)]) == []


WORDS = st.lists(
    st.sampled_from(
        [
            "Tips",
            "hafalan",
            "Juz",
            "<b>&",
            "قرآن",
            "🎉🎉",
            "#IPPNU",
            "&amp;x",
            "https://nu.or.id/",
            "</i>",
            "'\"",
        ]
    ),
    min_size=1,
).map(" ".join)


@given(WORDS)
@settings(max_examples=150, deadline=None)
@example("Tips")
def test_the_title_is_whole_wherever_the_time_stands(title: str) -> None:
    for line in (f"Sabtu 19.30 TikTok {title}", f"{title} Sabtu 19.30", f"Sabtu 19.30\n{title}"):
        assert understand(line, NOW, NOW, WIB).title == title[:1000].strip()


@given(st.text(max_size=1200))
@settings(max_examples=200, deadline=None)
def test_without_cuts_a_title_is_the_text_itself(text: str) -> None:
    words = text.replace("\0", "").split()
    kept = title_of(text, ()).split()
    assert kept == words or (len(" ".join(words)) > 1000 and " ".join(words).startswith(" ".join(kept)))


ASKED = st.none() | st.builds(
    Asked,
    st.sampled_from(Wants),
    st.none() | st.just(date(2026, 11, 28)),
    st.none(),
    st.sampled_from(
        ["", "nothing", "likely", "ambiguous", "past", "impossible-date", "repeat", "series", "conflict"]
    ),
    st.sampled_from(["", "2026-11-21T19:30:00+07:00"]),
    st.sampled_from([(), (NOW + timedelta(days=1),), (date(2026, 11, 28), NOW + timedelta(days=2))]),
)


STANDINGS = st.builds(
    Standing,
    since=st.none() | st.just(NOW),
    reason=st.sampled_from(["", "Ejaan &amp; tanda <b>baca</b>"]),
    link=st.sampled_from(["", "https://www.instagram.com/p/abc/"]),
    account=st.sampled_from(["", "@pac_ippnu<&"]),
    units=st.sampled_from([0, 4096]),
    media=st.integers(0, 10),
    clashes=st.lists(st.text("ab ", min_size=1, max_size=200), max_size=4).map(tuple),
    is_closed=st.booleans(),
)


@given(
    st.text(max_size=1000),
    ASKED,
    st.tuples(st.sampled_from(PostState), st.sampled_from(Kind)),
    st.sampled_from(Page),
    STANDINGS | st.booleans(),
)
@settings(max_examples=400, deadline=None)
def test_any_card_is_sound_and_fits(
    title: str, asked: Asked | None, stands: tuple[PostState, Kind], page: Page, standing: Standing | bool
) -> None:
    now, has_owner = NOW.astimezone(UTC), standing is True
    post = Post(
        id=2**40,
        unit_id=1,
        title=title,
        state=stands[0],
        kind=stands[1],
        owner_id=1 if has_owner else None,
        starts_at=now,
        ends_at=now + timedelta(days=1),
        zone="Asia/Jayapura",
        revision=99_999,
        created_at=now,
        changed_at=now,
    )
    known = standing if isinstance(standing, Standing) else Standing()
    for language in ("id", "en"):
        view = CardView(post, asked, "<Siti> & 'A'" if has_owner else None, page, True, now, standing=known)
        message = card(Reader(language=language), view)
        shown, _ = read_html(message.text)
        assert title[:300].rstrip() in shown or not title.strip()
        assert units(message.text) <= 3500
        assert keyboard(message.buttons) is not None
        last = message.buttons[-1]
        assert page is not Page.MAIN or asked is not None or len(last) <= 4, "three actions and Lainnya"


@given(st.text(max_size=3000))
@settings(max_examples=150, deadline=None)
def test_a_share_link_is_never_too_long(text: str) -> None:
    assert len(whatsapp(text)) <= LONGEST_LINK


def test_a_share_link_ends_at_a_word() -> None:
    assert whatsapp("kata " * 900).endswith("kata%E2%80%A6")


def test_a_title_on_one_line_is_cut_at_a_word() -> None:
    assert one_line("Tips <b>hafalan</b>\nJuz 30", 80) == "Tips <b>hafalan</b> Juz 30"
    assert one_line("satu dua tiga", 9) == "satu dua…"

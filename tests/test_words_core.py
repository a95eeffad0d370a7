"""Sentences are filled in safely, in the reader's language, zone and terms, or not said at all."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from babel import Locale
from babel.plural import to_python
from fluent.runtime import FluentBundle, FluentResource

from domain.markup import Safe, plain
from domain.message import Button
from domain.reader import Address, Reader, Sunday
from words import formats
from words.address import addressed, greeting
from words.sentences import LANGUAGES, MissingWords, Sentences, load, read, sentences

SITI = Reader()
GUEST = Reader(language="en", zone="Asia/Jayapura", salam=False, address=Address.KAK)
SATURDAY = datetime(2026, 11, 28, 12, 30, tzinfo=UTC)
SUNDAY = SATURDAY + timedelta(days=1)
FILE = """
said = <b>{ $fact }</b>
counted = { $count ->
    [one] one task
   *[other] { $count } tasks
}
chosen = { $open ->
    [yes] buka
   *[no] tutup
}
twice = { said } dan { said }
dressed = { $salam } { $address }
lines =
    Satu

    Dua { $fact }
      menjorok
circle = a { circle }
hollow =
    .attribute = x
"""


def telling(reader: Reader) -> Sentences:
    bundle = FluentBundle([reader.language], use_isolating=False)
    bundle.add_resource(FluentResource(FILE))
    return Sentences(reader, bundle)


def test_texts_are_escaped_and_markup_is_not() -> None:
    t = telling(SITI)
    assert t("said", fact='<b>&"') == "<b>&lt;b&gt;&amp;&quot;</b>"
    assert t("said", fact="Jum'at") == "<b>Jum'at</b>"
    assert t("said", fact=Safe("<i>x</i>")) == "<b><i>x</i></b>"
    assert t("said", fact=t("said", fact="a & b")) == "<b><b>a &amp; b</b></b>"
    assert Button(t("said", fact="a & b"), copy="x").label == "a & b"


def test_facts_are_written_in_the_readers_terms() -> None:
    t, en = telling(SITI), telling(GUEST)
    assert t("said", fact=SATURDAY) == "<b>Sabtu, 28 November 2026 pukul 19.30 WIB</b>"
    assert en("said", fact=SATURDAY) == "<b>Saturday, 28 November 2026 at 21:30 WIT</b>"
    assert t("said", fact=date(2026, 11, 28)) == "<b>Sabtu, 28 November 2026</b>"
    assert (t("said", fact=time(19, 30)), en("said", fact=time(19, 30))) == ("<b>19.30</b>", "<b>19:30</b>")
    assert t("said", fact=timedelta(hours=2)) == "<b>2 jam</b>"
    assert (t("said", fact=1234), en("said", fact=1234)) == ("<b>1.234</b>", "<b>1,234</b>")
    assert t("said", fact=Address.KIAI) == "<b>kiai</b>"


def test_numbers_choose_plurals_and_truth_chooses_words() -> None:
    en = telling(GUEST)
    assert [en("counted", count=n) for n in (0, 1, 2)] == ["0 tasks", "one task", "2 tasks"]
    assert [en("chosen", open=is_open) for is_open in (True, False)] == ["buka", "tutup"]
    assert en("dressed") == "no kak"
    assert en("dressed", address="ibu") == "no ibu"


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_are_those_that_babel_knows(language: str) -> None:
    ours, known = load(language)._plural_form, to_python(Locale.parse(language).plural_form)
    assert [ours(number) for number in (0, 1, 1.5, 2, 11, 21)] == [
        known(one) for one in (0, 1, 1.5, 2, 11, 21)
    ]


def test_lines_stay_as_they_were_written() -> None:
    assert telling(SITI)("lines", fact="x") == "Satu\n\nDua x\n  menjorok"


def test_long_facts_are_said_whole() -> None:
    long = "😀&" * 2000
    assert plain(telling(SITI)("twice", fact=long)) == f"{long} dan {long}"


@pytest.mark.parametrize(
    ("message_id", "facts"),
    [
        ("unknown", {}),
        ("said", {}),
        ("said", {"fact": None}),
        ("said", {"fact": ["a"]}),
        ("circle", {}),
        ("hollow", {}),
    ],
)
def test_a_broken_sentence_is_never_said(message_id: str, facts: dict[str, object]) -> None:
    with pytest.raises(MissingWords, match="id: "):
        telling(SITI)(message_id, **facts)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        telling(SITI)("said", fact=SATURDAY.replace(tzinfo=None))


def test_unknown_languages_are_missing_words() -> None:
    for language in ("jv", "", "../id"):
        with pytest.raises(MissingWords):
            sentences(Reader(language=language))


def test_a_broken_file_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "posts.ftl").write_text("one = satu\n\ntwo = { $open\n", encoding="utf-8")
    with pytest.raises(MissingWords, match=r"posts\.ftl line 3"):
        read(tmp_path, "id")


def test_an_id_that_stands_twice_is_named_with_both_files(tmp_path: Path) -> None:
    (tmp_path / "alerts.ftl").write_text("one = satu\n-brand = Sinergi\n", encoding="utf-8")
    (tmp_path / "posts.ftl").write_text("# catatan\none = eka\n", encoding="utf-8")
    with pytest.raises(MissingWords, match=r"posts\.ftl: one stands in alerts\.ftl"):
        read(tmp_path, "id")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_read_once_and_every_address_has_its_title(language: str) -> None:
    assert load(language) is load(language)
    titles = {addressed(Reader(language=language, address=address)) for address in Address}
    assert len(titles) == len(Address)


def test_greetings() -> None:
    assert greeting(SITI, "Siti") == "Assalamu'alaikum, Rekanita Siti"
    assert greeting(Reader(salam=False, address=Address.KAK), "Siti") == "Halo, Kak Siti"
    assert greeting(GUEST, "Siti") == "Hello, Kak Siti"
    assert greeting(Reader(address=Address.REKAN_REKANITA)) == "Assalamu'alaikum, Rekan-Rekanita"
    assert greeting(SITI, "<Siti>") == "Assalamu'alaikum, Rekanita &lt;Siti&gt;"


def test_moments_in_both_languages_and_three_zones() -> None:
    minggu = Reader(zone="Asia/Makassar", sunday=Sunday.MINGGU)
    assert formats.moment_full(SITI, SUNDAY) == "Ahad, 29 November 2026 pukul 19.30 WIB"
    assert formats.moment_full(minggu, SUNDAY) == "Minggu, 29 November 2026 pukul 20.30 WITA"
    assert formats.moment_full(GUEST, SUNDAY) == "Sunday, 29 November 2026 at 21:30 WIT"
    assert formats.moment_short(SITI, SATURDAY) == "Sab 28 Nov 19.30"
    assert formats.moment_short(SITI, SUNDAY) == "Ahad 29 Nov 19.30"
    assert formats.moment_short(minggu, SUNDAY) == "Min 29 Nov 20.30"
    assert formats.moment_short(GUEST, SUNDAY) == "Sun 29 Nov 21:30"


def test_days_are_those_of_the_readers_zone() -> None:
    late = datetime(2026, 11, 28, 17, 30, tzinfo=UTC)
    assert formats.day_full(SITI, late) == "Ahad, 29 November 2026"
    assert formats.day_short(SITI, late) == "Ahad 29 Nov"
    assert formats.day_short(SITI, date(2026, 8, 17)) == "Sen 17 Agu"
    assert formats.weekday(SITI, late) == "Ahad"
    assert formats.weekday(GUEST, late) == "Sunday"
    assert formats.clock(SITI, late) == "00.30"
    assert formats.clock(GUEST, late) == "02:30"
    assert formats.clock(SITI, time(4, 5)) == "04.05"


def test_month_names() -> None:
    assert [formats.month_name(SITI, month) for month in (1, 5, 8)] == ["Januari", "Mei", "Agustus"]
    assert formats.month_name(GUEST, 5) == "May"
    with pytest.raises(KeyError):
        formats.month_name(SITI, 13)


def test_zones_elsewhere_keep_their_own_name() -> None:
    assert formats.moment_full(Reader(zone="UTC"), SATURDAY).endswith("12.30 UTC")


def test_lengths_of_time() -> None:
    long = timedelta(days=1, hours=2, minutes=59, seconds=59)
    assert (formats.duration(SITI, long), formats.age(SITI, long)) == ("1 hari 2 jam 59 menit", "1 hari")
    assert (formats.duration(GUEST, long), formats.age(GUEST, long)) == ("1 day 2 hours 59 minutes", "1 day")
    assert formats.age(SITI, timedelta(minutes=179)) == "2 jam"
    for nothing in (timedelta(seconds=59), timedelta(), timedelta(hours=-3)):
        assert formats.duration(SITI, nothing) == formats.age(SITI, nothing) == "0 menit"

"""The month as a picture and the calendar as a file: what is in them, that they update, and that a group gets one."""

import io
from collections.abc import AsyncIterator
from dataclasses import asdict
from datetime import date, datetime, timedelta
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from domain.calendar_files import CalendarFile, Event, WholeDay, minutes, status
from domain.calendar_pictures import Picture, Slip, Square, Tone, read, tone
from domain.colors import Color
from domain.contents import Visibility
from domain.post_states import Kind, PostState
from domain.unit_settings import Name
from domain.units import Role
from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.people import Person
from scheduling.calendar_colors import palette
from scheduling.calendar_drawing import drawn, plain
from scheduling.calendar_writing import written
from storage import unit_settings
from storage.posts import Post
from storage.units import Unit
from tests import kin
from tests.branch import SOON, Branch, found
from tests.planned import WEDNESDAY, humas_room, person_id, plan
from tests.town import SUNDAY, Town

LIGHT, DARK, FILE = "Terang (±60 KB)", "Gelap (±60 KB)", "Berkas kalender (.ics)"


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def branch(town: Town) -> Branch:
    made = await found(town, "Siti", "Ani")
    for one in made.members.values():
        await kin.opens(made, one)
    return made


async def takes(branch: Branch, who: Person, *pressed: str) -> Message:
    """She opens the calendar in private and takes something along; what came."""
    await branch.tells(who, "/kalender")
    for label in pressed:
        await kin.taps(branch, who, label)
    return branch.last(who, private=True)


def content(shown: Message) -> bytes:
    """The file of a message."""
    assert shown.media is not None and shown.media.file is not None
    return shown.media.file.content


def parsed(content: bytes) -> Any:
    """The calendar as another library reads it."""
    return import_module("vobject").readOne(content.decode())


def events(content: bytes) -> dict[str, Any]:
    """Its entries by uid."""
    return {one.uid.value: one for one in parsed(content).vevent_list}


def plans_in(content: bytes) -> list[Any]:
    """The entries that are plans."""
    return [one for uid, one in events(content).items() if uid.startswith("post-")]


def opened(content: bytes) -> Any:
    """The picture, opened by the library that draws."""
    return import_module("PIL.Image").open(io.BytesIO(content))


async def test_a_month_is_sent_as_a_picture_by_day_and_by_night(branch: Branch) -> None:
    siti, _ = branch.members.values()
    plan(branch, "Kajian", kind=Kind.OFFICIAL, state=PostState.APPROVED)
    light = await takes(branch, siti, "Lainnya", "Gambar November", LIGHT)
    assert light.media is not None and light.media.kind == "photo"
    assert light.text == ("Kalender PAC IPPNU Kedungwaru, November 2026. Yang khusus humas tidak ikut.")
    await kin.taps(branch, siti, DARK)
    dark = branch.last(siti, private=True)
    pictures = [opened(content(one)) for one in (light, dark)]
    assert [one.size for one in pictures] == [(1080, 1350)] * 2
    assert all(len(content(one)) <= 200_000 for one in (light, dark)), "photos are at most 200 KB"
    corners = [one.convert("RGB").getpixel((2, 1340)) for one in pictures]
    assert sum(corners[0]) > 600 and sum(corners[1]) < 120


async def test_the_picture_has_the_units_colour_which_children_inherit(town: Town) -> None:
    above = await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Ketua")
    below = await kin.unit(town, "PAC IPPNU Kedungwaru", "pac", "Siti")

    def paint(session: Session) -> None:
        session.get_one(Unit, below.unit_id).parent_id = above.unit_id
        unit_settings.put(session, above.unit_id, Name.COLOR, "purple")

    above.write(paint)
    shown = await takes(below, kin.head(below), "Lainnya", "Gambar November", LIGHT)
    head = opened(content(shown)).convert("RGB").getpixel((1070, 10))
    assert "#{:02x}{:02x}{:02x}".format(*head) == palette(Color.PURPLE, is_dark=False).accent


async def test_a_pengurus_chooses_the_colour(town: Town) -> None:
    unit = await kin.unit(town, "PAC IPPNU Kedungwaru", "pac", "Siti")
    text = await kin.opens_page(unit, kin.head(unit), "Cara bicara", "Warna unit", "ungu")
    assert "Sekarang: ungu" in text


async def test_in_a_group_a_picture_comes_once_in_ten_minutes(branch: Branch) -> None:
    siti, ani = branch.members.values()
    await branch.says(siti, "/kalender")
    card = branch.card(siti)
    await branch.presses(siti, card, "Lainnya")
    await branch.presses(siti, card, "Gambar November")
    before = branch.sent()
    await branch.presses(siti, card, LIGHT)
    assert branch.sent() == before + 1 and branch.last(siti).media is not None
    again = await branch.presses(ani, card, LIGHT)
    assert again.toast == "Baru saja kukirim, lihat di bawah." and branch.sent() == before + 1
    other = await branch.presses(ani, card, DARK)
    await branch.follows(ani, other)
    assert branch.sent() == before + 1
    assert branch.last(ani, private=True).media is not None
    branch.town.clock.move(branch.town.clock.at + timedelta(minutes=11))
    await branch.presses(ani, card, DARK)
    assert branch.sent() == before + 2


async def test_pictures_never_show_what_is_for_humas_and_files_do_to_humas(branch: Branch) -> None:
    siti, ani = branch.members.values()
    branch.give(siti, Role.HUMAS)
    empty = content(await takes(branch, siti, "Lainnya", "Gambar November", LIGHT))
    plan(branch, "Rahasia", visibility=Visibility.HUMAS)
    assert content(await takes(branch, siti, "Lainnya", "Gambar November", LIGHT)) == empty
    secret = plans_in(content(await takes(branch, siti, "Lainnya", FILE)))
    assert [(one.summary.value, one.contents["class"][0].value) for one in secret] == [
        ("Rahasia", "CONFIDENTIAL")
    ]
    assert plans_in(content(await takes(branch, ani, "Lainnya", FILE))) == []


async def test_a_humas_room_gets_the_whole_file(branch: Branch) -> None:
    siti, _ = branch.members.values()
    branch.give(siti, Role.HUMAS)
    room: Chat = humas_room(branch, siti)
    plan(branch, "Rahasia", visibility=Visibility.HUMAS)
    siti.says(room, "/kalender")
    await branch.town.rest(SOON)
    card = next(one for one in reversed(siti.sees(room)) if one.from_bot)
    await branch.presses(siti, card, "Lainnya")
    await branch.presses(siti, card, FILE)
    shown = siti.sees(room)[-1]
    assert len(plans_in(content(shown))) == 1


async def test_the_file_is_what_calendars_want(branch: Branch) -> None:
    siti, _ = branch.members.values()
    title = "Kajian; santri, " + "panjang " * 30 + "تحفيظ 🌸"
    post = plan(
        branch, title, platform="reels", kind=Kind.OFFICIAL, state=PostState.WAITING,
        owner_id=person_id(branch, siti), ends_at=WEDNESDAY + timedelta(hours=2), revision=4,
    )  # fmt: skip
    shown = await takes(branch, siti, "Lainnya", FILE)
    assert shown.media is not None and shown.media.name == "kalender-sinergi.ics"
    raw = content(shown)
    follows_rfc_5545(raw)
    assert b"Siti" not in raw, "nobody's name is in it"
    calendar = parsed(raw)
    assert calendar.method.value == "PUBLISH" and calendar.version.value == "2.0"
    assert calendar.contents["x-wr-calname"][0].value == "Kalender PAC IPPNU Kedungwaru"
    assert calendar.vtimezone.tzid.value == "Asia/Jakarta"
    event = next(one for uid, one in events(raw).items() if uid.startswith(f"post-{post}@sinergi-"))
    assert event.summary.value == f"Instagram Reels: {title.strip()}"
    assert event.dtstart.value == WEDNESDAY and event.dtend.value == WEDNESDAY + timedelta(hours=2)
    assert (event.sequence.value, event.status.value, event.description.value) == (
        "4",
        "TENTATIVE",
        "menunggu",
    )
    ibu = next(one for one in events(raw).values() if one.summary.value == "Hari Ibu")
    assert (ibu.dtstart.value, ibu.dtend.value) == (date(2026, 12, 22), date(2026, 12, 23))


async def test_a_later_file_updates_moves_and_cancels(branch: Branch) -> None:
    siti, _ = branch.members.values()
    moved, dropped, old = plan(branch, "Pindah"), plan(branch, "Batal"), plan(branch, "Lama")
    first = events(content(await takes(branch, siti, "Lainnya", FILE)))

    def change(session: Session) -> None:
        now = branch.town.clock.at
        one, two, three = (session.get_one(Post, post) for post in (moved, dropped, old))
        one.starts_at, one.revision = WEDNESDAY + timedelta(days=1), one.revision + 1
        two.state, two.revision, two.changed_at = PostState.CANCELLED, two.revision + 1, now
        three.state, three.changed_at = PostState.CANCELLED, now - timedelta(days=31)

    branch.write(change)
    second = events(content(await takes(branch, siti, "Lainnya", FILE)))
    uids = {int(uid[5:].partition("@")[0]): uid for uid in first if uid.startswith("post-")}
    assert set(second) - set(first) == set() and uids[old] not in second
    after = second[uids[moved]]
    assert after.dtstart.value == WEDNESDAY + timedelta(days=1)
    assert int(after.sequence.value) == int(first[uids[moved]].sequence.value) + 1
    assert second[uids[dropped]].status.value == "CANCELLED"


async def test_a_file_is_sifted_like_the_calendar(branch: Branch) -> None:
    siti, _ = branch.members.values()
    plan(branch, "Reels", platform="reels")
    plan(branch, "Toko", platform="tiktok")
    await branch.tells(siti, "/kalender instagram")
    for label in ("Lainnya", FILE):
        await kin.taps(branch, siti, label)
    found_plans = plans_in(content(branch.last(siti, private=True)))
    assert [one.summary.value for one in found_plans] == ["Instagram Reels: Reels"]


def follows_rfc_5545(raw: bytes) -> None:
    """Lines end in CRLF, have at most 75 octets, no letter is cut in two, what must be there is there once."""
    assert raw.endswith(b"END:VCALENDAR\r\n") and b"\n" not in raw.replace(b"\r\n", b"")
    lines = raw.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert all(line.decode() for line in lines[:-1]), "every line is whole UTF-8"
    for event in raw.decode().replace("\r\n ", "").split("BEGIN:VEVENT")[1:]:
        names = [line.partition(":")[0].partition(";")[0] for line in event.split("\r\n") if line]
        assert all(names.count(one) == 1 for one in ("UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY"))
        assert all(names.count(one) <= 1 for one in ("DTEND", "STATUS", "CLASS", "DESCRIPTION"))
    unfolded = raw.decode().replace("\r\n ", "")
    uids = [line for line in unfolded.split("\r\n") if line.startswith("UID:")]
    assert len(uids) == len(set(uids)) > 0


FACTS = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from('\n,;:\\"'), max_size=200)


@given(FACTS, FACTS)
@settings(max_examples=60, deadline=None)
def test_any_title_is_written_by_the_rules_and_read_back(title: str, unit: str) -> None:
    event = Event(
        "post-1@sinergi-x", 1, "CONFIRMED", WEDNESDAY.isoformat(), WEDNESDAY.isoformat(),
        SUNDAY.isoformat(), title or "-", "", (), False,
    )  # fmt: skip
    day = WholeDay("day-2026-x@sinergi-x", "2026-12-22", "Hari Ibu", "")
    file = CalendarFile(unit or "-", "Asia/Jayapura", "id", SUNDAY.isoformat(), 1, (event,), (day,))
    raw = written(file)
    follows_rfc_5545(raw)
    assert events(raw)["post-1@sinergi-x"].dtstart.value == WEDNESDAY


@pytest.mark.parametrize("zone", ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Europe/Amsterdam"])
def test_every_zone_is_told_with_its_offsets(zone: str) -> None:
    event = Event(
        "post-1@sinergi-x", 1, "CONFIRMED", WEDNESDAY.isoformat(), WEDNESDAY.isoformat(),
        SUNDAY.isoformat(), "Kajian", "", (), False,
    )  # fmt: skip
    raw = written(CalendarFile("Unit", zone, "id", SUNDAY.isoformat(), 1, (event,), ()))
    follows_rfc_5545(raw)
    assert events(raw)["post-1@sinergi-x"].dtstart.value == WEDNESDAY


@pytest.mark.parametrize("state", PostState)
@pytest.mark.parametrize("kind", Kind)
def test_every_state_has_a_status_and_a_tone(state: PostState, kind: Kind) -> None:
    gone = state in (PostState.CANCELLED, PostState.WITHDRAWN)
    assert (status(state, kind) == "CANCELLED") == gone
    assert tone(state, kind) in Tone
    if kind is Kind.OFFICIAL and state in (PostState.PLANNED, PostState.WAITING, PostState.FIXING):
        assert status(state, kind) == "TENTATIVE" and tone(state, kind) is Tone.OPEN


def test_the_number_of_a_later_file_is_greater() -> None:
    assert minutes(SUNDAY + timedelta(minutes=1)) == minutes(SUNDAY) + 1
    assert minutes(datetime.fromisoformat("2020-01-01T00:00:00+00:00")) == 0


def month(slips: tuple[Slip, ...], *, color: str = "green", is_dark: bool = False, weeks: int = 5) -> Picture:
    """A picture in which every day holds these plans."""
    square = Square(
        28, True, True, (("Hari Raya Idul Fitri yang sangat panjang", True), ("Haul", False)), slips
    )
    return Picture(
        "Desember 2026", "PAC " * 60, ("Ahad",) * 7, (square,) * 7 * weeks, (("open", "a"), ("red", "b")),
        "Kosong", "Rencana", color, is_dark,
    )  # fmt: skip


@pytest.mark.parametrize("color", Color)
@pytest.mark.parametrize("is_dark", [False, True])
def test_a_full_month_is_drawn_in_every_colour(color: Color, is_dark: bool) -> None:
    slips = tuple(Slip("Tips hafalan untuk pelajar yang panjang sekali " * 5, one) for one in Tone) * 4
    raw = drawn(month(slips, color=color, is_dark=is_dark, weeks=6))
    assert opened(raw).size == (1080, 1350) and len(raw) <= 200_000


@pytest.mark.parametrize("color", Color)
@pytest.mark.parametrize("is_dark", [False, True])
def test_words_can_be_read_on_what_they_stand_on(color: Color, is_dark: bool) -> None:
    one = palette(color, is_dark=is_dark)
    pairs = [
        (one.ink, one.paper), (one.soft, one.page), (one.red, one.paper), (one.red, one.page),
        (one.note, one.paper), (one.on_accent, one.accent), (one.on_ready, one.ready), (one.on_done, one.done),
    ]  # fmt: skip
    assert {pair: contrast(*pair) for pair in pairs if contrast(*pair) < 4.5} == {}, "WCAG 2.2, AA"


def contrast(one: str, two: str) -> float:
    """The contrast of two colours by WCAG."""
    light, dark = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@given(st.lists(st.tuples(st.text(max_size=80), st.sampled_from(Tone)), max_size=9), st.integers(4, 6))
@settings(max_examples=15, deadline=None)
def test_any_titles_can_be_drawn(plans: list[tuple[str, Tone]], weeks: int) -> None:
    slips = tuple(Slip(title, one.value) for title, one in plans)
    assert opened(drawn(month(slips, weeks=weeks))).size == (1080, 1350)


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Café à la crème", "Cafe a la creme"),
        ("تحفيظ القرآن Kelas", "Kelas"),
        ("🌸 Hari Ibu 💚", "Hari Ibu"),
        ("Ḥasyim Asy’ari — 2026…", "Hasyim Asy’ari - 2026…"),
        ("تحفيظ", ""),
        ("ﬁlsafat Ⅳ", "filsafat IV"),
    ],
)
def test_only_letters_that_the_font_has_are_drawn(title: str, shown: str) -> None:
    assert plain(title) == shown


def test_a_picture_survives_the_way_to_the_other_process() -> None:
    picture = month((Slip("Kajian", "open"),))
    assert read(asdict(picture)) == picture

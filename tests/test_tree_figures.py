"""Totals of the units below: by name, few helpers told as nobody, silent ones marked, and a picture."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from io import BytesIO

import pytest
from PIL import Image
from sqlmodel import Session

from domain.charts import Numbers, Table
from domain.figures import Promoted, Stretch, UnitFigures
from domain.reader import Reader
from domain.tree_figures import FEWEST_HELPERS, OpenTree, Totals, TreePicture, apart, totals
from domain.units import Level, Zone
from scheduling import tree_pictures
from storage import figures, tree_figures
from storage.posts import Post
from storage.publishing import Publication
from storage.silences import UnitSilence
from storage.units import Unit
from tests.branch import labels
from tests.town import SUNDAY, Town
from tests.watch import Watch, watch
from words.tree_figures import told

MONDAY = date(2026, 11, 16)
WEEK = Stretch(MONDAY, MONDAY + timedelta(days=6), "Asia/Jakarta")
NAMES = [f"PR IPPNU Desa {letter}" for letter in "ABCDEFGHIJKL"]


@pytest.fixture
async def here(fresh_url: str) -> AsyncIterator[Watch]:
    town = Town.build(fresh_url)
    await town.open()
    yield await watch(town)
    town.kill()


def grows(its: Watch, parent_id: int, *names: str) -> list[int]:
    """Units under this one, in the order of their names."""

    def write(session: Session) -> list[int]:
        made = [
            Unit(name=name, level=Level.PR, zone=Zone.WIB, parent_id=parent_id, created_at=SUNDAY)
            for name in reversed(names)
        ]
        session.add_all(made)
        session.flush()
        return [one.id or 0 for one in reversed(made)]

    return its.write(write)


def puts_out(its: Watch, unit_id: int, count: int, *people: str) -> None:
    """So many publications on Wednesday, by these in turn."""
    who: list[int | None] = [*map(its.person_id, people)] or [None]

    def write(session: Session) -> None:
        at = WEEK.since + timedelta(days=2, hours=12)
        for number in range(count):
            post = Post(
                unit_id=unit_id,
                title="Poster",
                state="published",
                kind="official",
                zone="Asia/Jakarta",
                starts_at=at,
                created_at=at,
                changed_at=at,
            )
            session.add(post)
            session.flush()
            session.add(
                Publication(
                    post_id=post.id or 0, unit_id=unit_id, person_id=who[number % len(who)], at=at, digest="x"
                )
            )

    its.write(write)


def totals_of(its: Watch, skip: int = 0, limit: int = 10) -> dict[str, Totals]:
    def read(session: Session) -> dict[str, Totals]:
        found = tree_figures.children(session, its.unit_id, WEEK, skip, limit)
        return {one.name: one.totals for one in found}

    return its.write(read)


async def test_each_child_counts_with_all_below_it_and_the_whole_is_their_sum(here: Watch) -> None:
    first, second = grows(here, here.unit_id, "PR IPPNU Desa A", "PR IPPNU Desa B")
    [below] = grows(here, second, "PK IPPNU MTs")
    puts_out(here, here.unit_id, 9, "Siti")
    puts_out(here, first, 2, "Siti", "Rina")
    puts_out(here, second, 1, "Siti", "Rina")
    puts_out(here, below, 4, "Siti", "Rina", "Dewi")
    found = totals_of(here)
    assert list(found) == ["PR IPPNU Desa A", "PR IPPNU Desa B"]
    assert [one.published for one in found.values()] == [2, 5]
    assert [one.helped for one in found.values()] == [None, 3]
    whole = here.write(lambda session: tree_figures.whole(session, here.unit_id, WEEK))
    assert whole is not None
    assert (whole.published, whole.helped) == (7, 3)
    same = here.write(lambda session: figures.of(session, [first, second, below], WEEK))
    assert totals(same) == whole


async def test_pages_are_by_name_and_the_list_opens_for_who_may_read_the_report(here: Watch) -> None:
    ids = grows(here, here.unit_id, *NAMES)
    puts_out(here, ids[0], 3, "Siti", "Rina", "Dewi")
    await here.presses("Ketua", OpenTree(here.unit_id, WEEK.first, WEEK.last))
    first = here.private("Ketua")
    assert "Sen 16 Nov sampai Ahad 22 Nov 2026 · 12 unit, urut nama" in first.text
    assert "PR IPPNU Desa A: 3 konten terbit, 3 anggota membantu" in first.text
    assert "Desa J: belum ada yang tercatat" in first.text and "Desa K" not in first.text
    await here.taps("Ketua", "Berikutnya ›")
    assert "Desa K" in here.private("Ketua").text and "Desa J" not in here.private("Ketua").text
    assert labels(here.private("Ketua"))[0] == "‹ Sebelumnya"
    await here.tells("Bu Hani", "/laporan 16 November 2026 sampai 22 November 2026")
    await here.taps("Bu Hani", "Unit di bawah kita")
    assert "12 unit" in here.private("Bu Hani").text


async def test_strangers_forged_days_and_a_unit_without_children_get_nothing(here: Watch) -> None:
    await here.presses("Ketua", OpenTree(here.unit_id, WEEK.first, WEEK.last))
    assert "•" in here.private("Ketua").text
    ids = grows(here, here.unit_id, *NAMES)
    for name in ("Siti", "Aisyah"):
        await here.presses(name, OpenTree(here.unit_id, WEEK.first, WEEK.last))
        await here.presses(name, TreePicture(here.unit_id, WEEK.first, WEEK.last))
    for pressed in (
        OpenTree(here.unit_id, WEEK.last, WEEK.first),
        OpenTree(here.unit_id, date(1, 1, 1), date(9999, 12, 31)),
        OpenTree(ids[0], WEEK.first, WEEK.last),
        OpenTree(9_999, WEEK.first, WEEK.last),
        TreePicture(here.unit_id, WEEK.last, WEEK.first),
        TreePicture(here.unit_id, date(9999, 12, 31), date(9999, 12, 31)),
    ):
        await here.presses("Ketua", pressed)
    assert not any(here.heard(name, "urut nama") for name in here.people if name != "Tamu")


async def test_a_silent_unit_is_marked_and_not_counted_out(here: Watch) -> None:
    silent, _ = grows(here, here.unit_id, "PR IPPNU Desa A", "PR IPPNU Desa B")
    asked = here.town.clock.at - timedelta(days=8)
    here.write(
        lambda session: session.add(UnitSilence(unit_id=silent, due_at=here.town.clock.at, asked_at=asked))
    )
    await here.presses("Ketua", OpenTree(here.unit_id, WEEK.first, WEEK.last))
    text = here.private("Ketua").text
    assert "Desa A: belum ada kabar sejak 17 Okt 2026" in text and text.count("belum ada kabar") == 1


async def test_the_picture_comes_once_small_enough_for_a_phone(here: Watch) -> None:
    ids = grows(
        here, here.unit_id, *(f"PR IPPNU Desa نور {number:02} Karangrejo Kidul" for number in range(43))
    )
    for number, one in enumerate(ids):
        puts_out(here, one, number % 4, "Siti", "Rina", "Dewi")
    await here.presses("Ketua", OpenTree(here.unit_id, WEEK.first, WEEK.last))
    await here.taps("Ketua", "Lihat gambar")
    await here.taps("Ketua", "Lihat gambar")
    seen = [one for one in here.people["Ketua"].sees(here.branch.bot) if one.media is not None]
    assert len(seen) == 1 and seen[0].media is not None and seen[0].media.file is not None
    content = seen[0].media.file.content
    picture = Image.open(BytesIO(content))
    assert picture.width == 1080 and len(content) <= 200_000


async def test_more_units_than_are_counted_at_once_are_counted_step_by_step(here: Watch) -> None:
    names = [f"PR IPPNU {number:04}" for number in range(tree_figures.AT_ONCE + 1)]
    ids = grows(here, here.unit_id, *names)
    for one in (ids[0], ids[-1]):
        puts_out(here, one, 2, "Siti", "Rina", "Dewi")
    assert here.write(lambda session: tree_figures.whole(session, here.unit_id, WEEK)) is None
    await here.presses("Ketua", OpenTree(here.unit_id, WEEK.first, WEEK.last))
    assert "Jumlah semuanya ada di gambar" in here.private("Ketua").text
    facts = {"unit": here.unit_id, "first": str(WEEK.first), "last": str(WEEK.last), "language": "id"}
    reading = here.write(lambda session: tree_pictures.reading(session, facts, SUNDAY))
    assert reading is not None
    while here.write(reading.on) is not None:
        pass
    board = reading.board()
    numbers, table = board.charts
    assert isinstance(numbers, Numbers) and isinstance(table, Table)
    assert numbers.cells[0][0] == "4" and len(table.rows) == 40
    assert "461 unit lain" in table.note


def test_what_all_names_begin_with_is_told_once() -> None:
    assert apart(["PAC IPPNU Boyolangu", "PAC IPPNU Campurdarat"]) == (
        "PAC IPPNU",
        ["Boyolangu", "Campurdarat"],
    )
    assert apart(["PAC IPPNU", "PAC IPPNU Campurdarat"]) == ("PAC", ["IPPNU", "IPPNU Campurdarat"])
    assert apart(["Boyolangu"]) == ("", ["Boyolangu"]) and apart([]) == ("", [])
    assert apart(["Satu", "Satu"]) == ("", ["Satu", "Satu"])


def test_few_helpers_are_not_told_and_only_what_there_is_is_said() -> None:
    found = UnitFigures(promoted=Promoted(sent=1, taken=4, done=2), helped=FEWEST_HELPERS - 1)
    assert totals(found).helped is None
    assert told(Reader(), totals(found)) == "1 promosi, 4 ikut dan 2 selesai"
    assert told(Reader(language="en"), totals(UnitFigures())) == "nothing noted yet"
    assert totals(UnitFigures(helped=FEWEST_HELPERS)).helped == FEWEST_HELPERS

"""The checklist: what the bot sees by itself, what it asks, and what a reader ticks."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from domain.checklist import (
    Answer,
    AnswerItem,
    AskItemAgain,
    Item,
    Line,
    Mark,
    Sheet,
    Tick,
    dates,
    judge,
    links,
    names,
    owed,
    part_digest,
    spelling,
    ticks,
)
from domain.details import DetailPage, TurnDetails
from domain.photo_permissions import Lack
from domain.reader import Reader
from domain.units import Role
from sandbox.people import Person
from storage import checklists, posts
from tests.branch import Branch, found, labels
from tests.drafting import Drafting
from tests.town import Town, open_town
from words.checklists import page

WEDNESDAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Jumat, 27 November 2026 pukul 19.30", []),
        ("Kamis, 27 November 2026", ["dates-weekday"]),
        ("Jum'at Legi, 27/11", []),
        ("Sabtu 27/11", ["dates-weekday"]),
        ("Friday, 27 November 2026", []),
        ("Jumat-Ahad, 27-29 November", []),
        ("Jumat-Sabtu, 27-29 November", ["dates-weekday"]),
        ("malam Ahad, 28 November 2026", []),
        ("malam Ahad, 29 November 2026", []),
        ("malam Ahad, 27 November 2026", ["dates-weekday"]),
        ("31 November 2026", ["dates-impossible"]),
        ("Senin 30-02-2026", ["dates-impossible"]),
        ("Senin, 23 November 2026 di aula", ["dates-past"]),
        ("Makesta telah digelar Senin, 23 November 2026.", []),
        ("Beliau wafat 2 Maret 1955", []),
        ("Dua minggu lagi, 3/4 peserta", []),
        ("Selasa, 1 Desember", []),
        ("Rabu, 1 Desember", ["dates-weekday"]),
        ("Jumat, 1 Januari", []),
    ],
)
def test_dates_agree_with_their_weekdays(text: str, codes: list[str]) -> None:
    assert [one.code for one in dates.troubles(text, WEDNESDAY, None, is_after=False)] == codes


def test_a_wrong_weekday_is_told_with_the_right_one() -> None:
    wrong = dates.troubles("Kamis, 27 November 2026", WEDNESDAY, None, is_after=False)
    assert (wrong[0].said, wrong[0].day) == ("Kamis, 27 November 2026", date(2026, 11, 27))


@pytest.mark.parametrize(
    ("text", "agrees"),
    [
        ("Ikuti Makesta, Sabtu 28 November 2026", True),
        ("Ikuti Makesta, Jumat 27 November 2026", False),
        ("Daftar sampai 26 November, acaranya 28 November", True),
        ("Besok kita berangkat", False),
        ("Lusa, 27 s.d. 29 November", True),
        ("Sampai jumpa", True),
    ],
)
def test_the_text_names_the_day_of_its_event(text: str, agrees: bool) -> None:
    event = date(2026, 11, 28)
    assert (not dates.troubles(text, WEDNESDAY, event, is_after=False)) is agrees
    assert not dates.troubles(text, WEDNESDAY, event, is_after=True)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Acara di mulai jam delapan", ["dimulai"]),
        ("Acara dimulai di sekolah", []),
        ("Kumpul disekolah, hari Jum'at", ["di sekolah", "Jumat"]),
        ("Di harapkan hadir", []),
        ("mohon di siapkan", ["disiapkan"]),
        ("di pekan ini, di makan bersama, rekan di rekan", []),
        ("pukul 19:30 WIB", ["19.30"]),
        ("QS. Al-Baqarah 2:18 dan skor 2:10", []),
        ("hadir hadir ya", [""]),
        ("ya ya, labbaik labbaik", []),
        ("anak-anak", []),
        ("datang , ya", ["datang,"]),
        ("Nopember 2026 dan Pebruari", ["November", "Februari"]),
        ("https://contoh.id/disekolah/ijin #ijin @ijin", []),
        ("Keluar dan kepada", []),
        ("orangtua, kerjasama, silahkan", ["orang tua", "kerja sama", "silakan"]),
    ],
)
def test_usual_slips_are_seen(text: str, better: list[str]) -> None:
    assert [one.better for one in spelling.troubles(text)] == better


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Bersama KH. Abdul Wahab Hasbullah.", ("KH. Abdul Wahab Hasbullah",)),
        ("Sambutan Nyai Machfudhoh dan Gus Yahya", ("Nyai Machfudhoh", "Gus Yahya")),
        ("Oleh Ning Ienas Tsuroiya", ("Ning Ienas Tsuroiya",)),
        ("narasumber Zulfana Wiraksa, S.Pd.", ("Zulfana Wiraksa",)),
        ("Selamat kepada Siti Aisyah atas prestasinya", ("Siti Aisyah",)),
        ("Rekan-rekanita sekalian, ayo ikut Harlah IPPNU", ()),
        ("Hari Santri Nasional bersama PC IPPNU Tulungagung", ()),
        ("Ketua PC IPPNU Tulungagung hadir", ("Ketua PC IPPNU Tulungagung",)),
        ("https://contoh.id/Siti_Aisyah", ()),
        ("ayo belajar", ()),
    ],
)
def test_people_are_recognised(text: str, people: tuple[str, ...]) -> None:
    assert names.named(text) == people


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Jumat, 27 November 2026 pukul 19.30 WIB #Harlah71", False),
        ("Diikuti 120 kader", True),
        ("Kata beliau, “belajar itu ibadah sepanjang hayat”", True),
        ("Ayo ikut!", False),
        ("1. Datang\n2. Duduk", False),
    ],
)
def test_figures_and_quotes_are_claims(text: str, claims: bool) -> None:
    assert names.claims(text) is claims


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("lihat https://www.instagram.com/p/ABC123/", []),
        ("daftar di bit.ly/makesta", ["links-short"]),
        ("gabung t.me/+AbCdEfGhIjKlMnOp", ["links-secret"]),
        ("baca https://t.me/c/123456/7", ["links-private"]),
        ("buka https:// nu.or.id", ["links-broken"]),
        ("buka www.", ["links-broken"]),
    ],
)
def test_links_are_looked_at(text: str, codes: list[str]) -> None:
    assert links.has_links(text)
    assert [one.code for one in links.troubles(text)] == codes


def items(lines: tuple[Line, ...]) -> set[Item]:
    return {one.item for one in lines}


def test_only_what_applies_is_shown() -> None:
    assert judge(Sheet(""), {}) == ()
    assert items(judge(Sheet("Ayo belajar", day=WEDNESDAY), {})) == {Item.SPELLING}
    full = Sheet("KH. Wahab, Jumat 27 November, bit.ly/a", ("a",), WEDNESDAY, is_religious=True)
    assert items(judge(full, {})) == set(Item) - {Item.CHILDREN}


def test_children_need_a_permission_and_one_child_a_close_one() -> None:
    sheet = Sheet("", ("a",), lack=None, lack_close=Lack.CLOSE)
    rights = {Item.RIGHTS: Answer.OURS}
    assert owed(judge(sheet, {})) == (Item.PHOTO, Item.RIGHTS)
    assert owed(judge(sheet, {**rights, Item.PHOTO: Answer.NOBODY})) == ()
    assert owed(judge(sheet, {**rights, Item.PHOTO: Answer.CHILDREN})) == ()
    assert owed(judge(sheet, {**rights, Item.PHOTO: Answer.ONE_CHILD})) == (Item.CHILDREN,)


@pytest.mark.parametrize("answer", Answer)
def test_no_answer_replaces_a_permission_or_a_reference_or_a_secret_link(answer: Answer) -> None:
    sheet = Sheet("t.me/+AbCdEfGhIjKlMnOp", ("a",), is_religious=True)
    said = {**dict.fromkeys(Item, answer), Item.PHOTO: Answer.CHILDREN}
    assert {Item.CHILDREN, Item.REFERENCE, Item.LINKS} <= set(owed(judge(sheet, said)))


def test_what_the_bot_doubts_an_author_may_stand_by() -> None:
    sheet = Sheet("Kamis, 27 November 2026 disekolah", day=WEDNESDAY)
    assert owed(judge(sheet, {})) == (Item.SPELLING, Item.DATES)
    stood_by = judge(sheet, {Item.SPELLING: Answer.DONE, Item.DATES: Answer.DONE})
    assert owed(stood_by) == ()
    assert {one.mark for one in stood_by} == {Mark.ANSWERED}


def test_days_that_the_bot_cannot_compare_are_asked() -> None:
    assert owed(judge(Sheet("Besok jam 8 ya", day=WEDNESDAY), {})) == (Item.DATES,)
    assert owed(judge(Sheet("Sabtu ini", day=WEDNESDAY), {})) == (Item.DATES,)
    assert owed(judge(Sheet("Sabtu ini", day=WEDNESDAY, event_day=date(2026, 11, 28)), {})) == ()


def test_an_answer_counts_while_what_it_looks_at_is_the_same() -> None:
    sheet = Sheet("Diikuti 120 kader", ("a", "b"), WEDNESDAY)
    other_text, other_media = (
        Sheet("Diikuti 121 kader", ("a", "b"), WEDNESDAY),
        Sheet(sheet.text, ("a",), WEDNESDAY),
    )
    other_order = Sheet(sheet.text, ("b", "a"), WEDNESDAY)
    of_media = {Item.PHOTO, Item.CHILDREN, Item.RIGHTS}
    for item in Item:
        same = part_digest(item, sheet)
        assert (part_digest(item, other_text) == same) is (item in of_media)
        assert (part_digest(item, other_media) == same) is (item not in of_media)
        assert part_digest(item, other_order) == same


def test_a_reader_ticks_at_most_two() -> None:
    sheet = Sheet("x", ("a",), is_religious=True, lack=None)
    assert ticks(judge(sheet, {Item.PHOTO: Answer.CHILDREN})) == (Tick.CONSENT, Tick.REFERENCE)
    assert ticks(judge(Sheet("x", ("a",)), {Item.PHOTO: Answer.ADULTS})) == ()


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_line_can_be_said(language: str) -> None:
    text = (
        "KH. Wahab: 120 kader, Kamis 27 November, 31 November, Senin 23 November, bit.ly/a, t.me/c/1/2, www."
    )
    post = posts.Post(
        id=7, unit_id=1, kind="official", title="Harlah", zone="Asia/Jakarta", created_at=NOW, changed_at=NOW
    )
    reader = Reader(language=language)
    for lack in (None, *Lack):
        for seen in Answer:
            sheet = Sheet(
                text, ("a",), WEDNESDAY, date(2026, 11, 28), is_religious=True, lack=lack, lack_close=lack
            )
            lines = judge(sheet, {Item.PHOTO: seen})
            for line in lines:
                shown = page(reader, post, [line])
                assert "Harlah" in shown.text and shown.buttons


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def branch(town: Town) -> Branch:
    opened = await found(town, "Siti", "Rini", "Budi")
    opened.give(opened.members["Rini"], Role.HUMAS)
    for who in opened.members.values():
        await opened.tells(who, "/start")
    return opened


@pytest.fixture
def siti(branch: Branch) -> Person:
    return branch.members["Siti"]


def open_items(drafting: Drafting, post_id: int) -> tuple[Item, ...]:
    return drafting.branch.write(
        lambda session: checklists.open_items(session, session.get_one(posts.Post, post_id))
    )


async def test_an_author_answers_with_one_tap_each(branch: Branch, siti: Person) -> None:
    drafting = Drafting(branch)
    post_id = drafting.plan(siti, "Bersama KH. Abdul Wahab, Jumat, 27 November 2026", ("a",))
    shown = await drafting.presses(siti, TurnDetails(post_id, DetailPage.CHECKS))
    assert "Siapa yang terlihat" in shown and "☑ Tanggal: hari dan tanggalnya cocok" in shown
    for label in ("Dewasa, sudah setuju", "Buatan kita", "Sudah", "Sudah"):
        await branch.presses(siti, branch.last(siti, private=True), label)
    done = branch.last(siti, private=True)
    assert "Semua beres" in done.text and labels(done) == ["Ajukan", "Jawab ulang", "Kembali"]
    assert open_items(drafting, post_id) == ()


async def test_a_changed_text_asks_only_what_it_concerns(branch: Branch, siti: Person) -> None:
    drafting = Drafting(branch)
    post_id = drafting.plan(siti, "Diikuti 120 kader", ("a",))
    await drafting.presses(siti, TurnDetails(post_id, DetailPage.CHECKS))
    for answer in ((Item.PHOTO, Answer.NOBODY), (Item.RIGHTS, Answer.OURS), (Item.FACTS, Answer.DONE)):
        await drafting.presses(siti, AnswerItem(post_id, *answer))
    assert open_items(drafting, post_id) == ()
    branch.write(lambda session: setattr(session.get_one(posts.Post, post_id), "text", "Diikuti 125 kader"))
    assert open_items(drafting, post_id) == (Item.FACTS,)
    await drafting.presses(siti, AskItemAgain(post_id))
    assert set(open_items(drafting, post_id)) == {Item.PHOTO, Item.RIGHTS, Item.FACTS}


async def test_others_answer_nothing_and_forged_answers_do_not_count(branch: Branch, siti: Person) -> None:
    drafting, budi = Drafting(branch), branch.members["Budi"]
    post_id = drafting.plan(siti, "Diikuti 120 kader", ("a",))
    await drafting.presses(budi, AnswerItem(post_id, Item.FACTS, Answer.DONE))
    await drafting.presses(siti, AnswerItem(post_id, Item.CHILDREN, Answer.DONE))
    await drafting.presses(siti, AnswerItem(post_id, Item.PHOTO, Answer.DONE))
    assert set(open_items(drafting, post_id)) == {Item.FACTS, Item.PHOTO, Item.RIGHTS}


async def test_a_plan_of_her_own_has_no_checklist(branch: Branch, siti: Person) -> None:
    drafting = Drafting(branch)
    post_id = drafting.plan(siti, "Kamis 27 November")
    branch.write(lambda session: setattr(session.get_one(posts.Post, post_id), "kind", "own"))
    shown = await drafting.presses(siti, TurnDetails(post_id, DetailPage.CHECKS))
    assert "tidak perlu diperiksa" in shown

"""Events: made with their pieces, taken on, moved, and cancelled."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from domain.event_pieces import TEMPLATES, Key, moved, offered
from domain.post_states import PostState
from domain.units import Role
from sandbox.people import Person
from storage.events import Event
from storage.posts import Post
from tests import branch as branches
from tests.branch import Branch, labels
from tests.town import open_town

MAKESTA = datetime(2026, 12, 12, 1, 0, tzinfo=UTC)  # Saturday 08.00 WIB


@pytest.fixture
async def branch(tmp_path: Path) -> AsyncIterator[Branch]:
    async with open_town(tmp_path) as town:
        branch = await branches.found(town, "Siti", "Rina", "Dewi")
        branch.give(branch.members["Siti"], Role.HUMAS)
        branch.give(branch.members["Rina"], Role.HUMAS)
        for who in branch.members.values():
            await branch.tells(who, "/start")
        yield branch


def pieces(branch: Branch) -> list[tuple[str, str, datetime | None, str]]:
    """Title, part, time and state of all plans of events, in order of time."""

    def found(session: Session) -> list[tuple[str, str, datetime | None, str]]:
        its = select(Post).where(col(Post.event_id).is_not(None)).order_by(col(Post.starts_at), col(Post.id))
        return [(one.title, one.piece or "", one.starts_at, one.state) for one in session.exec(its).all()]

    return branch.write(found)


async def makes(branch: Branch) -> Person:
    """Siti makes the event with all its usual pieces."""
    siti = branch.members["Siti"]
    await branch.tells(siti, "/acara Makesta Sabtu 12/12 08.00")
    await branch.presses(siti, branch.last(siti, private=True), "Buat 5 rencana")
    return siti


async def test_an_event_brings_its_pieces_each_at_its_time(branch: Branch) -> None:
    siti = await makes(branch)
    assert pieces(branch) == [
        ("Pengumuman: Makesta", "before", datetime(2026, 12, 5, 9, 0, tzinfo=UTC), "planned"),
        ("Besok: Makesta", "before", datetime(2026, 12, 11, 9, 0, tzinfo=UTC), "planned"),
        ("Liputan: Makesta", "during", MAKESTA, "planned"),
        ("Dokumentasi: Makesta", "after", datetime(2026, 12, 13, 3, 0, tzinfo=UTC), "planned"),
        ("Terima kasih: Makesta", "after", datetime(2026, 12, 13, 9, 0, tzinfo=UTC), "planned"),
    ]
    page = branch.last(siti, private=True)
    assert "Sabtu, 12 Desember 2026 pukul 08.00 WIB" in page.text
    assert page.text.count("PJ belum ada") == 5 and "draf" in page.text


async def test_only_the_chosen_pieces_are_made_and_none_twice(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.tells(siti, "/acara Makesta Sabtu 12/12 08.00")
    await branch.presses(siti, branch.last(siti, private=True), "Terima kasih")
    choice = branch.last(siti, private=True)
    await branch.presses(siti, choice, "Buat 4 rencana")
    assert len(pieces(branch)) == 4
    await branch.presses(siti, branch.last(siti, private=True), "Tambah konten")
    await branch.presses(siti, branch.last(siti, private=True), "Buat 5 rencana")
    assert [title for title, *_ in pieces(branch)].count("Pengumuman: Makesta") == 1
    assert len(pieces(branch)) == 5


async def test_what_has_passed_is_not_offered(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.tells(siti, "/acara Rapat besok 08.00")
    choice = branch.last(siti, private=True)
    assert not [label for label in labels(choice) if "Pengumuman" in label]
    await branch.presses(siti, choice, "Buat 4 rencana")
    assert len(pieces(branch)) == 4


async def test_name_and_time_are_asked_when_they_are_missing(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.tells(siti, "/acara")
    await branch.presses(siti, branch.last(siti, private=True), "Buat acara")
    await branch.tells(siti, "Makesta")
    assert "Kapan" in branch.last(siti, private=True).text
    await branch.tells(siti, "entahlah")
    assert "Kapan" in branch.last(siti, private=True).text
    await branch.tells(siti, "Sabtu 12/12 08.00")
    assert "Makesta" in branch.last(siti, private=True).text
    assert branch.write(lambda session: session.exec(select(Event.starts_at)).one()) == MAKESTA


async def test_each_piece_gets_its_own_pj(branch: Branch) -> None:
    siti, rina = await makes(branch), branch.members["Rina"]
    await branch.presses(siti, branch.last(siti, private=True), "Aku PJ nomor 1")
    page = branch.last(siti, private=True)
    assert "Pengumuman: Makesta · draf · Siti" in page.text and page.text.count("PJ belum ada") == 4
    await branch.tells(rina, "/acara")
    await branch.presses(rina, branch.last(rina, private=True), "Makesta")
    assert "Siti" in branch.last(rina, private=True).text


def approve(branch: Branch, title: str) -> None:
    """As if it had been read and approved."""

    def change(session: Session) -> None:
        session.exec(select(Post).where(Post.title == title)).one().state = PostState.APPROVED

    branch.write(change)


async def test_moving_takes_along_what_nobody_approved_and_asks_for_the_rest(branch: Branch) -> None:
    siti = await makes(branch)
    approve(branch, "Besok: Makesta")
    await branch.presses(siti, branch.last(siti, private=True), "Ubah waktu")
    await branch.tells(siti, "Ahad 20/12 10.00")
    times = {title: at for title, _, at, _ in pieces(branch)}
    assert times["Pengumuman: Makesta"] == datetime(2026, 12, 13, 9, 0, tzinfo=UTC)
    assert times["Liputan: Makesta"] == datetime(2026, 12, 20, 3, 0, tzinfo=UTC)
    assert times["Besok: Makesta"] == datetime(2026, 12, 11, 9, 0, tzinfo=UTC)
    asked = branch.last(siti, private=True)
    assert "4 rencana ikut pindah" in asked.text and "1 rencana sudah disetujui" in asked.text
    await branch.presses(siti, asked, "Pindahkan juga")
    after = {title: (at, state) for title, _, at, state in pieces(branch)}
    assert after["Besok: Makesta"] == (datetime(2026, 12, 19, 9, 0, tzinfo=UTC), "waiting")


async def test_what_was_approved_stays_when_she_leaves_it(branch: Branch) -> None:
    siti = await makes(branch)
    approve(branch, "Besok: Makesta")
    await branch.presses(siti, branch.last(siti, private=True), "Ubah waktu")
    await branch.tells(siti, "Ahad 20/12 10.00")
    await branch.presses(siti, branch.last(siti, private=True), "Biarkan")
    assert ("Besok: Makesta", "before", datetime(2026, 12, 11, 9, 0, tzinfo=UTC), "approved") in pieces(
        branch
    )


@pytest.mark.parametrize(
    ("label", "states"), [("Batalkan dengan 5 rencananya", {"cancelled"}), ("acaranya saja", {"planned"})]
)
async def test_cancelling_offers_to_cancel_the_pieces(branch: Branch, label: str, states: set[str]) -> None:
    siti = await makes(branch)
    await branch.presses(siti, branch.last(siti, private=True), "Batalkan acara")
    await branch.presses(siti, branch.last(siti, private=True), label)
    assert {state for *_, state in pieces(branch)} == states
    assert "dibatalkan" in branch.last(siti, private=True).text
    await branch.tells(siti, "/acara")
    assert "Belum ada acara" in branch.last(siti, private=True).text


async def test_only_humas_makes_events_and_an_old_button_of_a_cancelled_one_says_so(branch: Branch) -> None:
    dewi, siti = branch.members["Dewi"], await makes(branch)
    page = branch.last(siti, private=True)
    await branch.tells(dewi, "/acara Makesta Sabtu 12/12 08.00")
    assert "humas" in branch.last(dewi, private=True).text.lower()
    await branch.presses(siti, page, "Batalkan acara")
    await branch.presses(siti, branch.last(siti, private=True), "acaranya saja")
    assert len(pieces(branch)) == 5


async def test_a_plan_joins_an_event_and_leaves_it(branch: Branch) -> None:
    siti = await makes(branch)
    await branch.tells(siti, "/rencana Jumat 11/12 16.00 Kenalan pemateri")
    card = branch.last(siti, private=True)
    await branch.presses(siti, card, "Lainnya")
    await branch.presses(siti, branch.last(siti, private=True), "Lengkapi")
    await branch.presses(siti, branch.last(siti, private=True), "Lainnya")
    await branch.presses(siti, branch.last(siti, private=True), "Acara")
    await branch.presses(siti, branch.last(siti, private=True), "Makesta")
    assert ("Kenalan pemateri", "before") in [(title, piece) for title, piece, *_ in pieces(branch)]
    await branch.presses(siti, branch.last(siti, private=True), "Bukan bagian acara ini")
    assert len(pieces(branch)) == 5


def test_times_of_pieces_follow_the_event() -> None:
    zone = "Asia/Jakarta"
    later = MAKESTA + timedelta(days=3, hours=5)
    story = TEMPLATES[Key.STORY].moment(MAKESTA, zone)
    assert moved(story, "during", MAKESTA, later, zone) == later
    announce = TEMPLATES[Key.ANNOUNCE].moment(MAKESTA, zone)
    assert moved(announce, "before", MAKESTA, later, zone) == announce + timedelta(days=3)
    assert offered(MAKESTA, zone, MAKESTA + timedelta(days=2)) == 0

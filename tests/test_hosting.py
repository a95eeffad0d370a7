"""The owner: who she is, what she sees, and what she may do to a unit."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.posting import OPEN_STATUSES
from sandbox.chats import Chat
from sandbox.fanout import tell_of_press
from sandbox.people import Person
from storage import tokens, units
from storage.cards import Card
from storage.journal import Line
from storage.outbox import OutboxRow
from storage.roles import Grant
from storage.units import Unit
from tests import founding
from tests.town import Town, open_town

OWNER_ID = 7_000_000_000


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path, owner_ids=frozenset({OWNER_ID})) as built:
        yield built


@pytest.fixture
async def owner(town: Town) -> Person:
    person = town.world.add_person("Nur")
    assert person.id == OWNER_ID
    await founding.opens(town, person)
    return person


@pytest.fixture
async def group(town: Town, owner: Person) -> Chat:
    aisyah, siti = town.world.add_person("Aisyah"), town.world.add_person("Siti")
    group = town.world.add_group("PAC Kedungwaru", creator=aisyah, members=[siti])
    await founding.founds(town, aisyah, group)
    founding.joins(town, founding.newest_unit(town), aisyah)
    await founding.opens(town, aisyah)
    await founding.presses(town, aisyah, group, "Terima peran pengurus")
    return group


def member(town: Town, name: str) -> Person:
    return next(one for one in town.world.people.values() if one.first_name == name)


def reading(town: Town) -> Session:
    assert town.house is not None
    return Session(town.house.reader)


async def acts(town: Town, owner: Person, *labels: str) -> None:
    """The owner goes through these buttons, one after the other."""
    for label in labels:
        await founding.presses(town, owner, town.account, label)


async def test_the_hall_has_six_doors_and_each_opens(town: Town, owner: Person) -> None:
    hall = await founding.writes(town, owner, "/pengelola")
    doors = founding.labels(hall)
    assert doors == ["Kesehatan", "Cadangan", "Unit", "Insiden", "Versi", "Bantuan"]
    seen = set()
    for door in doors:
        await acts(town, owner, door)
        seen.add(hall.text)
        await acts(town, owner, "Kembali")
    assert len(seen) == 6
    assert any("sinergi backup" in text for text in seen)
    assert any("Sehat" in text for text in seen)


async def test_nobody_else_gets_in(town: Town, owner: Person, group: Chat) -> None:
    siti = member(town, "Siti")
    await founding.opens(town, siti)
    assert "pengelola" in (await founding.writes(town, siti, "/pengelola")).text
    hall = await founding.writes(town, owner, "/owner")
    for row in hall.buttons:
        outcome = tell_of_press(town.world, founding.last(siti, town.account), siti, row[0])
        await town.rest(founding.SOON)
        assert "pengelola" in (outcome.toast or "")


async def test_the_owner_is_told_once_of_a_new_unit_and_accepts_it(
    town: Town, owner: Person, group: Chat
) -> None:
    notes = [one for one in founding.shown(owner, town.account) if "Unit baru" in one.text]
    assert ["PAC Kedungwaru" in one.text for one in notes] == [True]
    assert "belum terverifikasi" in founding.shown(owner, town.account)[-1].text
    aisyah = member(town, "Aisyah")
    board = next(one for one in founding.shown(aisyah, group) if one.text.startswith("Papan"))
    assert "belum terverifikasi" in board.text
    await acts(town, owner, "Terima", "Ya, terima")
    assert "Terverifikasi" in founding.last(owner, town.account).text
    assert "sekarang terverifikasi" in founding.last(aisyah, town.account).text
    await town.rest()
    await town.passes(town.clock.at.replace(minute=59))
    assert "belum terverifikasi" not in board.text
    with reading(town) as session:
        assert "unit accept" in session.exec(select(Line.verb)).all()


async def test_a_unit_of_the_owner_is_accepted_from_the_start(town: Town, owner: Person) -> None:
    group = town.world.add_group("PC Tulungagung", creator=owner)
    await founding.founds(town, owner, group)
    assert "belum terverifikasi" not in founding.shown(owner, group)[0].text
    assert not any("Unit baru" in one.text for one in founding.shown(owner, town.account))


async def test_a_paused_unit_says_so_and_goes_on_later(town: Town, owner: Person, group: Chat) -> None:
    siti, aisyah = member(town, "Siti"), member(town, "Aisyah")
    await founding.opens(town, siti)
    await founding.writes(town, owner, "/pengelola")
    await acts(town, owner, "Unit", "PAC Kedungwaru", "Jeda", "Ya, jeda")
    assert "dijeda" in founding.last(aisyah, town.account).text
    for words in ("/menu", "/kalender", "/rencana Sabtu 19.30 Tips"):
        assert "sedang dijeda" in (await founding.writes(town, siti, words)).text
    await acts(town, owner, "Hidupkan lagi", "Ya, hidupkan")
    assert "mau apa?" in (await founding.writes(town, siti, "/menu")).text


async def test_a_closed_unit_says_goodbye_and_nothing_stays_pending(
    town: Town, owner: Person, group: Chat
) -> None:
    siti, aisyah = member(town, "Siti"), member(town, "Aisyah")
    await founding.opens(town, siti)
    await founding.says(town, siti, group, "/rencana Sabtu 19.30 IG Reels Tips hafalan")
    await founding.writes(town, owner, "/pengelola")
    await acts(town, owner, "Unit", "PAC Kedungwaru", "Tutup")
    assert "tidak bisa diurungkan" in founding.last(owner, town.account).text
    await acts(town, owner, "Ya, tutup")
    assert "aku pamit" in founding.last(siti, group).text
    assert "ditutup pengelola bot" in founding.last(aisyah, town.account).text
    with reading(town) as session:
        unit = session.exec(select(Unit)).one()
        assert unit.closed_at is not None
        assert all(grant.until is not None for grant in session.exec(select(Grant)))
        assert units.of_chat(session, 1) == []
        assert session.exec(select(Card)).all() == []
        still = select(OutboxRow).where(OutboxRow.status.in_(OPEN_STATUSES))  # type: ignore[attr-defined]
        assert session.exec(still).all() == []
    before = len(founding.shown(siti, group))
    await town.passes(town.clock.at.replace(day=29))
    assert len(founding.shown(siti, group)) == before
    assert founding.labels(await founding.writes(town, siti, "/menu"))[0] == "Apa ini?"


async def test_a_group_whose_unit_was_closed_can_found_another(
    town: Town, owner: Person, group: Chat
) -> None:
    aisyah = member(town, "Aisyah")
    await founding.writes(town, owner, "/pengelola")
    await acts(town, owner, "Unit", "PAC Kedungwaru", "Tutup", "Ya, tutup")
    await founding.says(town, aisyah, group, "/menu")
    await founding.presses(town, aisyah, group, "PK")
    await founding.presses(town, aisyah, group, "WIT")
    await founding.presses(town, aisyah, group, "Pakai nama ini")
    with reading(town) as session:
        assert len(session.exec(select(Unit)).all()) == 2


async def test_whoever_opens_the_link_of_the_log_first_is_the_owner(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        assert town.house is not None
        with Session(town.house.engine) as session, session.begin():
            later = town.clock.at.replace(day=28)
            token = tokens.issue(session, "owner", {}, later)
        nur, budi = town.world.add_person("Nur"), town.world.add_person("Budi")
        assert "Sekarang kamu pengelola" in (await founding.opens(town, nur, token)).text
        assert "tidak berlaku" in (await founding.opens(town, budi, token)).text
        assert "Kesehatan" in founding.labels(await founding.writes(town, nur, "/menu"))


async def test_health_does_not_count_the_press_that_asks(town: Town, owner: Person) -> None:
    await founding.writes(town, owner, "/pengelola")
    await acts(town, owner, "Kesehatan")
    assert "Pesan masuk yang menunggu: 0." in founding.last(owner, town.account).text


async def test_an_accepted_unit_loses_its_mark_on_the_set_up_card_too(
    town: Town, owner: Person, group: Chat
) -> None:
    siti = member(town, "Siti")
    card = founding.with_button(siti, group, "Nanti saja")
    assert "belum terverifikasi" in card.text
    await founding.writes(town, owner, "/pengelola")
    await acts(town, owner, "Unit (1)", "🆕", "Terima", "Ya, terima")
    assert "belum terverifikasi" not in card.text

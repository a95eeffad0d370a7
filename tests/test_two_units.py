"""Stories of one group with two units, and of one person in several."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from domain.posting import ChatKind
from domain.units import Level, Room
from domain.which_unit import matters, twin
from sandbox.people import Person
from storage import cards, chats, people, units
from storage.members import Member
from storage.posts import Post
from storage.unit_settings import UnitChoice
from storage.units import Unit, UnitChat
from tests import founding, kin
from tests.branch import Branch, labels
from tests.kin import head
from tests.town import Town, open_town

IPPNU, IPNU = "PAC IPPNU Kedungwaru", "PAC IPNU Kedungwaru"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def ippnu(town: Town) -> Branch:
    return await kin.unit(town, IPPNU, "pac", "Siti")


@pytest.fixture
async def ipnu(town: Town, ippnu: Branch) -> Branch:
    """The second unit of the same group, by rows."""
    second = Branch(town, ippnu.group, 0)

    def share(session: Session) -> int:
        now = town.clock.at
        chat = chats.known(session, ippnu.group.id, ChatKind.SUPERGROUP, now)
        made = units.make(
            session, Unit(name=IPNU, level=Level.PAC, zone="Asia/Jakarta", created_at=now), chat.id or 0
        )
        cards.show(session, f"board:{made.id}", chat.id or 0, now)
        return made.id or 0

    second.unit_id = ippnu.write(share)
    await town.rest(kin.SOON)
    return second


@pytest.fixture
def budi(town: Town, ippnu: Branch) -> Person:
    """Somebody in the group who is in no unit."""
    person = town.world.add_person("Budi")
    person.joins(ippnu.group)
    return person


def plans(branch: Branch) -> list[tuple[int, str]]:
    """(unit, title) of every plan."""
    asked = select(Post.unit_id, Post.title).order_by(col(Post.id))
    return branch.write(lambda session: list(session.exec(asked).all()))


async def test_an_admin_sets_up_the_second_unit(town: Town) -> None:
    admin = town.world.add_person("Aisyah")
    group = town.world.add_group(IPPNU, creator=admin, supergroup=True)
    await founding.founds(town, admin, group)
    await founding.says(town, admin, group, "/unitkedua")
    assert IPNU in founding.last(admin, group).text
    await founding.presses(town, admin, group, "Pakai nama ini")
    asked = select(Unit.name, Unit.level, Unit.zone).order_by(col(Unit.id))
    branch = Branch(town, group, 0)
    made = branch.write(lambda session: [tuple(one) for one in session.exec(asked).all()])
    assert made == [(IPPNU, "pac", "Asia/Jakarta"), (IPNU, "pac", "Asia/Jakarta")]
    boards = [one.text for one in founding.shown(admin, group) if one.text.startswith("Papan")]
    assert [IPNU in text for text in boards] == [False, True]
    await founding.opens(town, admin)
    await founding.says(town, admin, group, "/unitkedua")
    assert "sudah dipakai dua unit" in founding.last(admin, town.account).text


async def test_the_second_name_is_typed_in_private_or_behind_the_command(town: Town) -> None:
    admin = town.world.add_person("Aisyah")
    group = town.world.add_group("PK Pesantren Nurul Huda", creator=admin, supergroup=True)
    await founding.founds(town, admin, group, level="PK")
    await founding.says(town, admin, group, "/unitkedua")
    outcome = await founding.presses(town, admin, group, "Tulis nama lain")
    await founding.opens(town, admin, founding.token_of(outcome.url))
    await founding.writes(town, admin, "PK Putra Nurul Huda")
    await founding.presses(town, admin, group, "Pakai nama ini")
    branch = Branch(town, group, 0)
    assert branch.write(lambda session: session.exec(select(Unit.name).order_by(col(Unit.id))).all())[1] == (
        "PK Putra Nurul Huda"
    )


async def test_only_an_admin_brings_a_second_unit(town: Town, ippnu: Branch, budi: Person) -> None:
    await ippnu.says(budi, "/unitkedua PAC Lain")
    assert ippnu.write(lambda session: len(session.exec(select(Unit.id)).all())) == 1


async def test_a_unit_that_exists_comes_in_by_its_code(town: Town) -> None:
    admin = town.world.add_person("Aisyah")
    group = town.world.add_group(IPPNU, creator=admin, supergroup=True)
    await founding.founds(town, admin, group)
    other = await kin.unit(town, IPNU, "pac", "Umar")
    text = await kin.opens_page(other, head(other), "Induk dan anak", "Kode untuk grup bersama")
    code = text.splitlines()[0].rpartition(": ")[2].strip()
    await founding.says(town, admin, group, f"/unitkedua {code}")
    used = select(UnitChat.chat_id).where(UnitChat.unit_id == other.unit_id, UnitChat.room == Room.KADER)
    assert other.write(lambda session: len(session.exec(used).all())) == 2
    assert any(one.text.startswith(f"Papan {IPNU}") for one in founding.shown(admin, group))


async def test_a_guest_is_asked_each_time_and_her_words_are_kept(
    ippnu: Branch, ipnu: Branch, budi: Person
) -> None:
    for unit_name, title in ((IPNU, "Kajian"), (IPPNU, "Tips")):
        await ippnu.says(budi, f"/rencana besok 19.30 IG {title}")
        question = ippnu.last(budi)
        assert labels(question) == [IPPNU, IPNU]
        await founding.presses(ippnu.town, budi, ippnu.group, unit_name)
        assert question.id not in [one.id for one in budi.sees(ippnu.group)]
    assert plans(ippnu) == [(ipnu.unit_id, "Kajian"), (ippnu.unit_id, "Tips")]
    assert ippnu.write(lambda session: session.exec(select(UnitChoice.unit_id)).all()) == []


async def test_a_question_is_hers_alone_and_ends_after_ten_minutes(
    town: Town, ippnu: Branch, ipnu: Branch, budi: Person
) -> None:
    await ippnu.says(budi, "/rencana besok 19.30 IG Kajian")
    outcome = await founding.presses(town, head(ippnu), ippnu.group, IPNU)
    assert "orang lain" in (outcome.toast or "")
    town.clock.move(town.clock.at + timedelta(minutes=11))
    outcome = await founding.presses(town, budi, ippnu.group, IPNU)
    assert "sudah lewat" in (outcome.toast or "")
    assert plans(ippnu) == []


async def test_who_is_in_one_of_them_is_not_asked(ippnu: Branch, ipnu: Branch, budi: Person) -> None:
    ipnu.joins(budi)
    await ippnu.says(budi, "/rencana besok 19.30 IG Kajian")
    await ippnu.says(head(ippnu), "/rencana besok 20.00 IG Tips")
    assert plans(ippnu) == [(ipnu.unit_id, "Kajian"), (ippnu.unit_id, "Tips")]
    await ippnu.town.passes(until=ippnu.town.clock.at + timedelta(minutes=11))
    boards = [one.text for one in head(ippnu).sees(ippnu.group) if one.text.startswith("Papan")]
    assert [("Kajian" in text, "Tips" in text) for text in sorted(boards)] == [(True, False), (False, True)]


async def test_who_is_in_both_is_asked_once(ippnu: Branch, ipnu: Branch, budi: Person) -> None:
    ipnu.joins(budi)
    ippnu.joins(budi)
    await ippnu.says(budi, "/rencana besok 19.30 IG Kajian")
    await founding.presses(ippnu.town, budi, ippnu.group, IPNU)
    await ippnu.says(budi, "/rencana besok 20.00 IG Tips")
    assert plans(ippnu) == [(ipnu.unit_id, "Kajian"), (ipnu.unit_id, "Tips")]


async def test_looking_shows_the_first_with_a_way_to_the_other(
    ippnu: Branch, ipnu: Branch, budi: Person
) -> None:
    await ippnu.says(budi, "/menu")
    assert f"{IPPNU} dan {IPNU}" in ippnu.last(budi).text
    await ippnu.says(budi, "/kalender")
    assert f"Kalender {IPNU}" in labels(ippnu.last(budi))
    before = ippnu.sent()
    await founding.presses(ippnu.town, budi, ippnu.group, f"Kalender {IPNU}")
    assert ippnu.sent() > before
    assert f"Kalender {IPPNU}" in labels(ippnu.last(budi))


async def test_a_menu_button_asks_too(ippnu: Branch, ipnu: Branch, budi: Person) -> None:
    await ippnu.says(budi, "/menu")
    await founding.presses(ippnu.town, budi, ippnu.group, "Rencanakan")
    await founding.presses(ippnu.town, budi, ippnu.group, IPNU)
    assert [unit for unit, _ in plans(ippnu)] == [ipnu.unit_id]


async def test_a_papan_means_its_own_unit(ippnu: Branch, ipnu: Branch) -> None:
    siti = head(ippnu)
    papan = next(one for one in siti.sees(ippnu.group) if one.text.startswith(f"Papan {IPNU}"))
    await ippnu.presses(siti, papan, "Rencanakan")
    assert [unit for unit, _ in plans(ippnu)] == [ipnu.unit_id]


async def test_the_private_chat_belongs_to_the_unit_that_was_chosen(
    ippnu: Branch, ipnu: Branch, budi: Person
) -> None:
    await ippnu.says(budi, "/menu")
    await founding.presses(ippnu.town, budi, ippnu.group, "Chat pribadi")
    outcome = await founding.presses(ippnu.town, budi, ippnu.group, IPNU)
    shown = await founding.opens(ippnu.town, budi, founding.token_of(outcome.url))
    assert IPNU in shown.text


async def test_a_group_of_two_units_becomes_a_supergroup(town: Town) -> None:
    admin = town.world.add_person("Aisyah")
    group = town.world.add_group(IPPNU, creator=admin, supergroup=False)
    await founding.founds(town, admin, group)
    await founding.says(town, admin, group, "/unitkedua")
    await founding.presses(town, admin, group, "Pakai nama ini")
    wati = town.world.add_person("Wati")
    wati.joins(group)
    both = Branch(town, group, 0)
    ids = both.write(lambda session: list(session.exec(select(Unit.id).order_by(col(Unit.id))).all()))
    for unit_id in ids:
        Branch(town, group, unit_id or 0).joins(wati)
    await founding.says(town, wati, group, "/rencana besok 19.30 IG Kajian")
    await founding.presses(town, wati, group, IPNU)
    grown = admin.migrates(group)
    await town.rest(founding.SOON)
    await founding.says(town, wati, grown, "/rencana besok 20.00 IG Tips")
    assert plans(both) == [(ids[1], "Kajian"), (ids[1], "Tips")]
    assert sum(one.text.startswith("Papan") for one in founding.shown(wati, grown)) == 2


async def test_in_private_she_switches_between_her_units(town: Town, ippnu: Branch) -> None:
    other = await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Nisa")
    siti = head(ippnu)
    other.joins(siti)
    await ippnu.tells(siti, "/unit")
    assert labels(ippnu.last(siti, private=True)) == [f"✓ {IPPNU}", "PC IPPNU Tulungagung"]
    await kin.taps(ippnu, siti, "PC IPPNU Tulungagung")
    await ippnu.tells(siti, "/rencana besok 19.30 IG Kajian")
    assert plans(ippnu) == [(other.unit_id, "Kajian")]
    assert "bagian pengurus" in await kin.types(ippnu, siti, "/atur")


async def test_a_button_of_another_unit_of_hers_acts_there(town: Town, ippnu: Branch) -> None:
    other = await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Nisa")
    siti = head(ippnu)
    await kin.opens_page(ippnu, siti, "Cara bicara", "Sapaan")
    other.joins(siti)
    await kin.opens(other, siti)
    await kin.taps(ippnu, siti, "Kak")
    assert kin.now_is(ippnu, lambda _, unit: unit.address) == "kak"
    assert kin.now_is(other, lambda _, unit: unit.address) == "rekanita"


async def test_a_stranger_cannot_switch_into_a_unit(town: Town, ippnu: Branch) -> None:
    other = await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Nisa")
    siti = head(ippnu)
    other.joins(siti)
    await ippnu.tells(siti, "/unit")

    def leave(session: Session) -> None:
        person = people.known(session, siti.id, "Siti", town.clock.at)
        member = session.get(Member, (person.id, other.unit_id))
        assert member is not None
        session.delete(member)

    ippnu.write(leave)
    outcome = await kin.taps(ippnu, siti, "PC IPPNU Tulungagung")
    assert "tidak ada di unit itu" in (outcome.toast or "")


@pytest.mark.parametrize(
    ("name", "sister"),
    [(IPPNU, IPNU), (IPNU, IPPNU), ("PC IPNU-IPPNU X", None), ("PK Nurul Huda", None)],
)
def test_the_sister_unit_by_name(name: str, sister: str | None) -> None:
    assert twin(name) == sister


def test_what_makes_something_matters_and_looking_does_not() -> None:
    assert matters("rencana") and matters("atur")
    assert (
        not matters("kalender") and not matters("papan") and not matters("bantuan") and not matters("nothing")
    )

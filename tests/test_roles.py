"""Roles: offered, asked for, given by a pengurus, and over when their source is gone."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.units import Role
from sandbox.chats import Chat
from sandbox.fanout import tell_of_press
from sandbox.people import Person
from storage import people, roles
from storage.journal import Line
from storage.requests import Request
from storage.roles import Grant
from storage.units import Unit
from tests import founding
from tests.town import Town, open_town


@dataclass
class Branch:
    """A unit with a kader group and a humas room; Aisyah is admin and pengurus, Rani is in both."""

    town: Town
    aisyah: Person
    rani: Person
    group: Chat
    room: Chat

    def roles_of(self, who: Person) -> set[str]:
        """What she holds in the unit."""
        assert self.town.house is not None
        with Session(self.town.house.reader) as reading:
            person = people.found(reading, who.id)
            unit_id = reading.exec(select(Unit.id).order_by(Unit.id)).first()  # type: ignore[arg-type]
            if person is None:
                return set()
            held = roles.held(reading, person.id or 0, unit_id, self.town.clock.now())
            return {grant.role for grant in held}

    def verbs(self) -> list[str]:
        """What the journal says."""
        assert self.town.house is not None
        with Session(self.town.house.reader) as reading:
            return list(reading.exec(select(Line.verb).order_by(Line.id)).all())  # type: ignore[arg-type]

    def waiting(self) -> int:
        """How many requests wait."""
        assert self.town.house is not None
        with Session(self.town.house.reader) as reading:
            return len(reading.exec(select(Request)).all())


@pytest.fixture
async def branch(tmp_path: Path) -> AsyncIterator[Branch]:
    async with open_town(tmp_path) as town:
        aisyah, rani = town.world.add_person("Aisyah"), town.world.add_person("Rani")
        group = town.world.add_group("PAC Kedungwaru", creator=aisyah, members=[rani])
        room = town.world.add_group("Humas Kedungwaru", creator=aisyah, members=[rani])
        await founding.founds(town, aisyah, group)
        founding.joins(town, founding.newest_unit(town), aisyah, rani)
        await founding.opens(town, aisyah)
        await founding.presses(town, aisyah, group, "Terima peran pengurus")
        await founding.links_humas(town, aisyah, group, room)
        await founding.opens(town, rani)
        yield Branch(town, aisyah, rani, group, room)


async def test_the_admin_takes_the_role_and_is_told_what_it_means(branch: Branch) -> None:
    assert branch.roles_of(branch.aisyah) == {Role.PENGURUS}
    told = [one.text for one in founding.shown(branch.aisyah, branch.town.account)]
    assert any("Kamu sekarang pengurus PAC Kedungwaru" in text for text in told)
    assert "Terima peran pengurus" not in founding.labels(founding.shown(branch.aisyah, branch.group)[0])
    assert "became pengurus" in branch.verbs()


async def test_in_private_the_offer_waits_first_in_the_menu(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        aisyah = town.world.add_person("Aisyah")
        group = town.world.add_group("PAC Kedungwaru", creator=aisyah)
        await founding.founds(town, aisyah, group)
        founding.joins(town, founding.newest_unit(town), aisyah)
        await founding.opens(town, aisyah)
        menu = founding.last(aisyah, town.account)
        assert founding.labels(menu)[0] == "Tawaran jadi pengurus (1)"
        await founding.presses(town, aisyah, town.account, "Tawaran")
        await founding.presses(town, aisyah, town.account, "Terima")
        assert "Kamu sekarang pengurus" in founding.last(aisyah, town.account).text
        assert "offer" not in str(founding.labels(await founding.writes(town, aisyah, "/menu")))


async def test_a_declined_offer_is_not_made_again(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        aisyah = town.world.add_person("Aisyah")
        group = town.world.add_group("PAC Kedungwaru", creator=aisyah)
        await founding.founds(town, aisyah, group)
        await founding.opens(town, aisyah)
        await founding.presses(town, aisyah, town.account, "Tawaran")
        await founding.presses(town, aisyah, town.account, "Tidak dulu")
        menu = await founding.writes(town, aisyah, "/menu")
        assert not any("Tawaran" in label for label in founding.labels(menu))


async def test_a_member_who_is_no_admin_does_not_become_pengurus(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        aisyah, siti = town.world.add_person("Aisyah"), town.world.add_person("Siti")
        group = town.world.add_group("PAC Kedungwaru", creator=aisyah, members=[siti])
        await founding.founds(town, aisyah, group)
        outcome = await founding.presses(town, siti, group, "Terima peran pengurus")
        assert outcome.alert
        assert town.house is not None
        with Session(town.house.reader) as reading:
            assert reading.exec(select(Grant)).all() == []


async def test_a_role_is_not_given_while_telegram_cannot_say(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        aisyah = town.world.add_person("Aisyah")
        group = town.world.add_group("PAC Kedungwaru", creator=aisyah)
        await founding.founds(town, aisyah, group)
        founding.joins(town, founding.newest_unit(town), aisyah)
        group.hidden_members = True
        outcome = await founding.presses(town, aisyah, group, "Terima peran pengurus")
        assert "belum bisa memastikan" in (outcome.toast or "")


async def test_someone_becomes_humas_only_when_a_pengurus_says_yes(branch: Branch) -> None:
    before = len(founding.shown(branch.aisyah, branch.room))
    outcome = await founding.presses(branch.town, branch.rani, branch.room, "Aku humas")
    assert "pengurus" in (outcome.toast or "")
    assert branch.roles_of(branch.rani) == set()
    assert "Rani" in founding.last(branch.aisyah, branch.town.account).text
    await founding.presses(branch.town, branch.aisyah, branch.town.account, "Ya, Rani")
    assert branch.roles_of(branch.rani) == {Role.HUMAS}
    assert "Kamu sekarang humas PAC Kedungwaru" in founding.last(branch.rani, branch.town.account).text
    assert len(founding.shown(branch.aisyah, branch.room)) == before
    assert branch.verbs()[-2:] == ["asked for humas", "humas given"]


async def test_a_no_is_told_in_private_and_asking_twice_is_one_request(branch: Branch) -> None:
    await founding.presses(branch.town, branch.rani, branch.room, "Aku humas")
    await founding.presses(branch.town, branch.rani, branch.room, "Aku humas")
    assert branch.waiting() == 1
    menu = await founding.writes(branch.town, branch.aisyah, "/menu")
    assert founding.labels(menu)[0] == "Perlu keputusan (1)"
    await founding.presses(branch.town, branch.aisyah, branch.town.account, "Perlu keputusan")
    await founding.presses(branch.town, branch.aisyah, branch.town.account, "Bukan")
    assert branch.roles_of(branch.rani) == set()
    assert "belum menjadikanmu humas" in founding.last(branch.rani, branch.town.account).text
    assert branch.waiting() == 0


async def test_only_a_pengurus_of_that_unit_answers(branch: Branch) -> None:
    await founding.presses(branch.town, branch.rani, branch.room, "Aku humas")
    note = founding.with_button(branch.aisyah, branch.town.account, "Ya, Rani")
    yes = next(button for row in note.buttons for button in row if "Ya" in button.label)
    hers = founding.last(branch.rani, branch.town.account)
    outcome = tell_of_press(branch.town.world, hers, branch.rani, yes)
    await branch.town.rest(founding.SOON)
    assert "pengurus" in (outcome.toast or "")
    assert branch.roles_of(branch.rani) == set()


async def test_without_a_pengurus_nothing_is_said_in_public_and_the_request_waits(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        aisyah, rani = town.world.add_person("Aisyah"), town.world.add_person("Rani")
        group = town.world.add_group("PAC Kedungwaru", creator=aisyah)
        room = town.world.add_group("Humas", creator=aisyah, members=[rani])
        await founding.founds(town, aisyah, group)
        founding.joins(town, founding.newest_unit(town), aisyah, rani)
        await founding.links_humas(town, aisyah, group, room)
        before = len(founding.shown(aisyah, room))
        outcome = await founding.presses(town, rani, room, "Aku humas")
        assert "belum punya pengurus" in (outcome.toast or "")
        assert len(founding.shown(aisyah, room)) == before
        await founding.opens(town, aisyah)
        await founding.presses(town, aisyah, group, "Terima peran pengurus")
        assert "1 permintaan" in founding.last(aisyah, town.account).text


async def test_leaving_the_humas_room_ends_the_role_and_she_is_told(branch: Branch) -> None:
    await founding.becomes_humas(branch.town, branch.rani, branch.room, branch.aisyah)
    branch.rani.leaves(branch.room)
    await branch.town.rest(founding.SOON)
    assert branch.roles_of(branch.rani) == set()
    assert "berakhir" in founding.last(branch.rani, branch.town.account).text
    assert "role ended: source" in branch.verbs()


async def test_leaving_takes_back_what_was_asked_there(branch: Branch) -> None:
    await founding.presses(branch.town, branch.rani, branch.room, "Aku humas")
    branch.rani.leaves(branch.room)
    await branch.town.rest(founding.SOON)
    assert branch.waiting() == 0
    await founding.presses(branch.town, branch.aisyah, branch.town.account, "Ya, Rani")
    assert branch.roles_of(branch.rani) == set()
    assert "Sudah dijawab" in founding.last(branch.aisyah, branch.town.account).text


async def test_a_pengurus_who_is_no_admin_any_more_is_noticed_before_she_decides(branch: Branch) -> None:
    siti = branch.town.world.add_person("Siti")
    siti.joins(branch.group)
    branch.group.members[branch.aisyah.id], branch.group.members[siti.id] = (
        branch.group.members[siti.id],
        branch.group.members[branch.aisyah.id],
    )
    await founding.presses(branch.town, branch.rani, branch.room, "Aku humas")
    await branch.town.passes(branch.town.clock.at + timedelta(minutes=11))
    outcome = await founding.presses(branch.town, branch.aisyah, branch.town.account, "Ya, Rani")
    assert "pengurus" in (outcome.toast or "")
    assert branch.roles_of(branch.aisyah) == set()
    assert branch.roles_of(branch.rani) == set()
    assert "peran pengurusmu" in founding.last(branch.aisyah, branch.town.account).text


async def test_a_pengurus_decides_nothing_while_telegram_cannot_say_but_may_look(branch: Branch) -> None:
    await founding.presses(branch.town, branch.rani, branch.room, "Aku humas")
    await branch.town.passes(branch.town.clock.at + timedelta(minutes=11))
    branch.group.hidden_members = True
    outcome = await founding.presses(branch.town, branch.aisyah, branch.town.account, "Ya, Rani")
    assert "belum bisa memastikan" in (outcome.toast or "")
    assert branch.waiting() == 1
    await founding.writes(branch.town, branch.aisyah, "/menu")
    await founding.presses(branch.town, branch.aisyah, branch.town.account, "Perlu keputusan")
    assert "Menunggu keputusanmu" in founding.last(branch.aisyah, branch.town.account).text


async def test_a_demoted_admin_loses_the_role_at_once_where_the_bot_sees_it(branch: Branch) -> None:
    town, world = branch.town, branch.town.world
    siti = world.add_person("Siti")
    group = world.add_group("PR Tugu", creator=branch.aisyah, admins=[siti])
    await founding.founds(town, siti, group)
    founding.joins(town, founding.newest_unit(town), siti)
    branch.aisyah.promotes(town.account, group)
    await founding.opens(town, siti)
    await founding.presses(town, siti, group, "Terima peran pengurus")
    branch.aisyah.demotes(siti, group)
    await town.rest(founding.SOON)
    assert "peran pengurusmu di PR Tugu berakhir" in founding.last(siti, town.account).text


async def test_an_anonymous_admin_is_nobody_until_she_presses(branch: Branch) -> None:
    branch.aisyah.says(branch.room, "/menu@sinergi_bot", as_chat=branch.room)
    await branch.town.rest(founding.SOON)
    assert "PAC Kedungwaru" in founding.last(branch.aisyah, branch.room).text
    outcome = await founding.presses(branch.town, branch.aisyah, branch.room, "Aku humas")
    assert "sudah bisa" in (outcome.toast or "")


async def test_the_whole_way_goes_on_both_databases(fresh_url: str) -> None:
    town = Town.build(fresh_url)
    await town.open()
    aisyah, rani = town.world.add_person("Aisyah"), town.world.add_person("Rani")
    group = town.world.add_group("PAC Kedungwaru", supergroup=False, creator=aisyah, members=[rani])
    room = town.world.add_group("Humas Kedungwaru", creator=aisyah, members=[rani])
    await founding.founds(town, aisyah, group)
    founding.joins(town, founding.newest_unit(town), aisyah, rani)
    await founding.opens(town, aisyah)
    await founding.presses(town, aisyah, group, "Terima peran pengurus")
    await founding.links_humas(town, aisyah, group, room)
    await founding.opens(town, rani)
    await founding.becomes_humas(town, rani, room, aisyah)
    upgraded = aisyah.migrates(group)
    await town.rest(founding.SOON)
    await founding.says(town, rani, upgraded, "/menu@sinergi_bot")
    assert "PAC Kedungwaru: mau apa?" in founding.last(rani, upgraded).text
    branch = Branch(town, aisyah, rani, upgraded, room)
    assert branch.roles_of(aisyah) == {Role.PENGURUS}
    assert branch.roles_of(rani) == {Role.HUMAS}
    town.kill()


async def test_in_a_group_of_two_units_an_admin_is_pengurus_only_where_its_board_says_yes(
    branch: Branch,
) -> None:
    town = branch.town
    rina, tono = town.world.add_person("Rina"), town.world.add_person("Tono")
    for who in (rina, tono):
        who.joins(branch.group)
        branch.aisyah.promotes(who, branch.group)
        await founding.opens(town, who)
    second = founding.second_unit(town, branch.group, "PAC IPNU")
    founding.joins(town, second, rina, tono)
    await founding.says(town, tono, branch.group, "/menu@sinergi_bot")
    assert "Jadi pengurus: PAC IPNU" in founding.labels(founding.last(tono, branch.group))
    menu = founding.last(tono, branch.group)
    await founding.presses(town, rina, branch.group, "Jadi pengurus: PAC IPNU")
    assert founding.held(town, rina, second) == {Role.PENGURUS}
    outcome = tono.presses(menu, "Jadi pengurus: PAC IPNU", chat=branch.group)
    await town.rest(founding.SOON)
    assert "kusampaikan ke pengurus" in (outcome.toast or "")
    assert founding.held(town, tono, second) == set()
    assert "ingin menjadi pengurus PAC IPNU" in founding.last(rina, town.account).text
    await founding.presses(town, rina, town.account, "Ya, Tono")
    assert founding.held(town, tono, second) == {Role.PENGURUS}
    assert branch.roles_of(tono) == branch.roles_of(rina) == set()


async def test_a_pembina_does_not_become_humas_or_pengurus_by_a_group(branch: Branch) -> None:
    wahid = branch.town.world.add_person("Wahid")
    wahid.joins(branch.room)
    await founding.opens(branch.town, wahid)
    unit_id = founding.newest_unit(branch.town)
    founding.joins(branch.town, unit_id, wahid, birth_year=1980)
    founding.gives(branch.town, unit_id, wahid, Role.PEMBINA)
    await founding.says(branch.town, wahid, branch.room, "/menu@sinergi_bot")
    outcome = await founding.presses(branch.town, wahid, branch.room, "Aku humas")
    assert "Pembina tidak sekaligus" in (outcome.toast or "")
    assert branch.waiting() == 0

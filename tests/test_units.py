"""A group and its unit: three taps, the board, the humas room, and what Telegram does to groups later."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.units import Level, Room, Zone, name_from_title
from sandbox.chats import Chat
from sandbox.people import Person
from storage import chats, units
from storage.setups import Setup
from storage.units import Unit
from tests import founding
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as built:
        yield built


@pytest.fixture
def admin(town: Town) -> Person:
    return town.world.add_person("Aisyah")


@pytest.fixture
def group(town: Town, admin: Person) -> Chat:
    siti = town.world.add_person("Siti")
    return town.world.add_group("🌸 Grup PAC IPPNU Kedungwaru 🌸", members=[siti], creator=admin)


def session(town: Town) -> Session:
    assert town.house is not None
    return Session(town.house.reader)


def only_unit(town: Town) -> Unit:
    with session(town) as reading:
        return reading.exec(select(Unit)).one()


async def test_three_taps_and_the_group_has_a_unit_and_its_board(
    town: Town, admin: Person, group: Chat
) -> None:
    admin.adds(town.account, group)
    await town.rest(founding.SOON)
    assert len(founding.shown(admin, group)) == 1
    assert "1/3" in founding.last(admin, group).text
    await founding.presses(town, admin, group, "PAC")
    assert "2/3" in founding.last(admin, group).text
    await founding.presses(town, admin, group, "WITA")
    assert "PAC IPPNU Kedungwaru," in founding.last(admin, group).text
    await founding.presses(town, admin, group, "Pakai nama ini")
    card, board = founding.shown(admin, group)
    assert "PAC IPPNU Kedungwaru siap" in card.text
    assert "belum terverifikasi" in card.text
    assert founding.labels(card) == [
        "Hubungkan grup humas",
        "Terima peran pengurus",
        "Cara lain",
        "Nanti saja",
    ]
    assert "Papan" in board.text
    unit = only_unit(town)
    assert (unit.name, unit.level, unit.zone) == ("PAC IPPNU Kedungwaru", Level.PAC, Zone.WITA)


async def test_only_admins_of_the_group_tap(town: Town, admin: Person, group: Chat) -> None:
    siti = town.world.people[group.member_ids[0]]
    admin.adds(town.account, group)
    await town.rest(founding.SOON)
    outcome = await founding.presses(town, siti, group, "PAC")
    assert outcome.alert
    assert "admin" in (outcome.toast or "")
    assert "1/3" in founding.last(admin, group).text


async def test_where_telegram_cannot_say_the_one_who_added_the_bot_taps(
    town: Town, admin: Person, group: Chat
) -> None:
    siti = town.world.people[group.member_ids[0]]
    group.hidden_members = True
    siti.adds(town.account, group)
    await town.rest(founding.SOON)
    outcome = await founding.presses(town, admin, group, "PAC")
    assert "belum bisa memastikan" in (outcome.toast or "")
    await founding.presses(town, siti, group, "PAC")
    assert "2/3" in founding.last(siti, group).text


async def test_the_set_up_goes_on_after_a_restart_and_a_wrong_tap_is_taken_back(
    town: Town, admin: Person, group: Chat
) -> None:
    admin.adds(town.account, group)
    await town.rest(founding.SOON)
    await founding.presses(town, admin, group, "PW")
    town.kill()
    await town.open()
    await founding.presses(town, admin, group, "Ulangi")
    assert "1/3" in founding.last(admin, group).text
    await founding.presses(town, admin, group, "PR")
    await founding.presses(town, admin, group, "WIB")
    await founding.presses(town, admin, group, "Pakai nama ini")
    assert only_unit(town).level == Level.PR


async def test_a_name_that_was_shown_is_the_name_that_is_taken(
    town: Town, admin: Person, group: Chat
) -> None:
    admin.adds(town.account, group)
    await town.rest(founding.SOON)
    await founding.presses(town, admin, group, "PAC")
    await founding.presses(town, admin, group, "WIB")
    admin.renames(group, "Arisan Ceria")
    await town.rest(founding.SOON)
    await founding.presses(town, admin, group, "Pakai nama ini")
    assert only_unit(town).name == "PAC IPPNU Kedungwaru"
    with session(town) as reading:
        known = chats.found(reading, group.id)
        assert known is not None
        assert known.title == "Arisan Ceria"


async def test_pressing_the_last_tap_twice_makes_one_unit(town: Town, admin: Person, group: Chat) -> None:
    admin.adds(town.account, group)
    await town.rest(founding.SOON)
    await founding.presses(town, admin, group, "PAC")
    await founding.presses(town, admin, group, "WIB")
    card = founding.last(admin, group)
    twice = [admin.presses(card, "Pakai nama ini") for _ in range(2)]
    await town.rest(founding.SOON)
    assert all(outcome.answered for outcome in twice)
    assert only_unit(town).name == "PAC IPPNU Kedungwaru"


async def test_later_ends_the_questions(town: Town, admin: Person, group: Chat) -> None:
    await founding.founds(town, admin, group)
    outcome = await founding.presses(town, admin, group, "Nanti saja")
    assert outcome.toast
    card = founding.shown(admin, group)[0]
    assert founding.labels(card) == []
    before = len(founding.shown(admin, group))
    await town.passes(town.clock.at + timedelta(hours=8))
    assert len(founding.shown(admin, group)) == before


async def test_the_group_picker_links_the_humas_room_without_another_set_up(
    town: Town, admin: Person, group: Chat
) -> None:
    await founding.founds(town, admin, group)
    room = town.world.add_group("Humas Kedungwaru", supergroup=False, creator=admin)
    await founding.links_humas(town, admin, group, room)
    texts = [one.text for one in founding.shown(admin, room)]
    assert len(texts) == 1
    assert "ruang humas PAC IPPNU Kedungwaru" in texts[0]
    assert "Hubungkan grup humas" not in founding.labels(founding.shown(admin, group)[0])


async def test_a_set_up_card_that_came_first_goes_when_the_room_is_linked(
    town: Town, admin: Person, group: Chat
) -> None:
    await founding.founds(town, admin, group)
    room = town.world.add_group("Humas Kedungwaru", creator=admin)
    admin.adds(town.account, room)
    await town.rest(founding.SOON)
    assert "1/3" in founding.last(admin, room).text
    await founding.links_humas(town, admin, group, room)
    assert [one.text[:4] for one in founding.shown(admin, room)] == ["Grup"]
    with session(town) as reading:
        assert len(reading.exec(select(Setup)).all()) == 1


async def test_a_code_links_the_room_too_and_works_once(town: Town, admin: Person, group: Chat) -> None:
    await founding.founds(town, admin, group)
    await founding.presses(town, admin, group, "Cara lain")
    card = founding.shown(admin, group)[0]
    code = card.text.split("/hubungkan ")[1].split()[0]
    room = town.world.add_group("Humas", creator=admin)
    admin.adds(town.account, room)
    await town.rest(founding.SOON)
    await founding.says(town, admin, room, f"/hubungkan {code[:4].lower()}-{code[4:].lower()}")
    assert "ruang humas" in founding.last(admin, room).text
    other = town.world.add_group("Humas lain", creator=admin, members=[town.account])
    await founding.says(town, admin, other, f"/hubungkan {code}")
    with session(town) as reading:
        unit_id = reading.exec(select(Unit.id)).one()
        assert unit_id is not None
        assert [one.telegram_id for one in units.rooms(reading, unit_id, Room.HUMAS)] == [room.id]


async def test_only_admins_of_the_kader_group_link_a_room(town: Town, admin: Person, group: Chat) -> None:
    await founding.founds(town, admin, group)
    siti = town.world.people[group.member_ids[0]]
    room = town.world.add_group("Grup Siti", creator=siti)
    await founding.links_humas(town, siti, group, room)
    with session(town) as reading:
        assert units.rooms(reading, only_unit(town).id or 0, Room.HUMAS) == []
    assert all("ruang humas PAC" not in one.text for one in founding.shown(siti, room))


async def test_the_kader_group_itself_does_not_become_the_humas_room(
    town: Town, admin: Person, group: Chat
) -> None:
    await founding.founds(town, admin, group)
    await founding.links_humas(town, admin, group, group)
    with session(town) as reading:
        assert units.rooms(reading, only_unit(town).id or 0, Room.HUMAS) == []
        assert len(units.rooms(reading, only_unit(town).id or 0, Room.KADER)) == 1


async def test_an_anonymous_admin_links_a_room_by_pressing_as_herself(
    town: Town, admin: Person, group: Chat
) -> None:
    await founding.founds(town, admin, group)
    token = founding.picker(founding.with_button(admin, group, "Hubungkan grup humas"))
    stranger = town.world.add_person("Budi")
    room = town.world.add_group("Humas", creator=admin, members=[town.account, stranger])
    admin.says(room, f"/start@sinergi_bot {token}", as_chat=room)
    await town.rest(founding.SOON)
    outcome = await founding.presses(town, stranger, room, "Jadikan ruang humas")
    assert "admin" in (outcome.toast or "")
    await founding.presses(town, admin, room, "Jadikan ruang humas")
    assert "ruang humas PAC IPPNU Kedungwaru" in founding.last(admin, room).text


async def test_a_removed_bot_comes_back_to_the_same_unit(town: Town, admin: Person, group: Chat) -> None:
    await founding.founds(town, admin, group)
    admin.removes(town.account, group)
    await town.rest(founding.SOON)
    admin.adds(town.account, group)
    await town.rest(founding.SOON)
    assert any("Aku kembali" in one.text for one in founding.shown(admin, group))
    assert only_unit(town).name == "PAC IPPNU Kedungwaru"


async def test_a_bot_removed_during_the_set_up_begins_anew(town: Town, admin: Person, group: Chat) -> None:
    admin.adds(town.account, group)
    await town.rest(founding.SOON)
    await founding.presses(town, admin, group, "PAC")
    admin.removes(town.account, group)
    await town.rest(founding.SOON)
    with session(town) as reading:
        assert reading.exec(select(Setup)).all() == []
    await founding.founds(town, admin, group, level="PK")
    assert only_unit(town).level == Level.PK


async def test_a_group_without_a_unit_gets_its_card_again_by_the_menu(
    town: Town, admin: Person, group: Chat
) -> None:
    admin.adds(town.account, group)
    await town.rest(founding.SOON)
    await founding.presses(town, admin, group, "PAC")
    await founding.says(town, admin, group, "/menu")
    assert ["2/3" in one.text for one in founding.shown(admin, group)] == [True]


@pytest.mark.parametrize("supergroup_speaks_first", [False, True])
async def test_a_migrated_group_keeps_its_unit(
    town: Town, admin: Person, supergroup_speaks_first: bool
) -> None:
    group = town.world.add_group("PR IPPNU Tugu", supergroup=False, creator=admin)
    await founding.founds(town, admin, group)
    upgraded = admin.migrates(group)
    if supergroup_speaks_first:
        admin.says(upgraded, "/menu@sinergi_bot")
    await town.rest(founding.SOON)
    await founding.says(town, admin, upgraded, "/menu@sinergi_bot")
    assert "PR IPPNU Tugu: mau apa?" in founding.last(admin, upgraded).text
    with session(town) as reading:
        assert chats.found(reading, group.id) is None
        known = chats.found(reading, upgraded.id)
        assert known is not None
        assert len(units.of_chat(reading, known.id or 0)) == 1


async def test_a_group_that_migrates_during_the_set_up_gets_its_card_again(town: Town, admin: Person) -> None:
    group = town.world.add_group("PR IPPNU Tugu", supergroup=False, creator=admin)
    admin.adds(town.account, group)
    await town.rest(founding.SOON)
    await founding.presses(town, admin, group, "PR")
    upgraded = admin.migrates(group)
    await town.rest(founding.SOON)
    await founding.presses(town, admin, upgraded, "WIB")
    await founding.presses(town, admin, upgraded, "Pakai nama ini")
    assert only_unit(town).name == "PR IPPNU Tugu"


async def test_two_units_may_share_a_group(town: Town, admin: Person, group: Chat) -> None:
    await founding.founds(town, admin, group)
    assert town.house is not None
    with Session(town.house.engine) as writing, writing.begin():
        known = chats.found(writing, group.id)
        assert known is not None
        twin = Unit(name="PAC IPNU Kedungwaru", level=Level.PAC, zone=Zone.WIB, created_at=town.clock.at)
        units.make(writing, twin, known.id or 0)
    await founding.says(town, admin, group, "/menu")
    assert "PAC IPPNU Kedungwaru dan PAC IPNU Kedungwaru: mau apa?" in founding.last(admin, group).text
    admin.removes(town.account, group)
    await town.rest(founding.SOON)
    admin.adds(town.account, group)
    await town.rest(founding.SOON)
    with session(town) as reading:
        known = chats.found(reading, group.id)
        assert known is not None
        assert len(units.of_chat(reading, known.id or 0)) == 2


async def test_a_pengurus_links_the_humas_room_later_from_her_menu(
    town: Town, admin: Person, group: Chat
) -> None:
    await founding.founds(town, admin, group)
    founding.joins(town, founding.newest_unit(town), admin)
    await founding.presses(town, admin, group, "Nanti saja")
    await founding.says(town, admin, group, "/menu")
    await founding.presses(town, admin, group, "Jadi pengurus")
    await founding.opens(town, admin)
    await founding.presses(town, admin, town.account, "Lainnya")
    await founding.presses(town, admin, town.account, "Atur unit")
    await founding.presses(town, admin, town.account, "Ruang humas")
    await founding.presses(town, admin, town.account, "Kembali")
    assert "Jam dan pengingat" in founding.labels(founding.last(admin, town.account)), "back in /atur"
    await founding.presses(town, admin, town.account, "Ruang humas")
    room = town.world.add_group("Humas", creator=admin)
    admin.adds(town.account, room, startgroup=founding.picker(founding.last(admin, town.account)))
    await town.rest(founding.SOON)
    assert "ruang humas PAC IPPNU Kedungwaru" in founding.last(admin, room).text
    await founding.presses(town, admin, town.account, "Kembali")
    await founding.presses(town, admin, town.account, "Ruang humas")
    assert "Ruang humas sekarang: Humas." in founding.last(admin, town.account).text


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("🌸 Grup PAC IPPNU Kedungwaru 🌸", "PAC IPPNU Kedungwaru"),
        ("[OFFICIAL] PC IPNU-IPPNU Tulungagung", "PC IPNU-IPPNU Tulungagung"),
        ("PK IPPNU MA Al-Ma'arif (Group)", "PK IPPNU MA Al-Ma'arif"),
        ("👩‍👩‍👧 | PR. IPPNU Desa Tugu |", "PR. IPPNU Desa Tugu"),
        ("نادي الطلاب", "نادي الطلاب"),
        ("🌸🌸", "🌸🌸"),
        ("Grup", "Grup"),
        ("   ", "-"),
        ("A" * 200, "A" * 60),
        ("<b>PAC</b> & kawan", "b PAC /b & kawan"),
    ],
)
def test_a_name_comes_from_the_title(title: str, name: str) -> None:
    assert name_from_title(title) == name


async def test_a_command_before_the_set_up_is_answered_with_what_is_missing(town: Town) -> None:
    aisyah, siti = town.world.add_person("Aisyah"), town.world.add_person("Siti")
    group = town.world.add_group("PAC Kedungwaru", creator=aisyah, members=[siti])
    aisyah.adds(town.account, group)
    await founding.opens(town, siti)
    siti.says(group, "/rencana besok 10.00 Tips")
    await town.rest(founding.SOON)
    assert founding.last(siti, town.account).text.startswith("Grup ini belum selesai dipasang.")

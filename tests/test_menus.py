"""Menus: the right doors for each, few of them, and every one of them opens."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from domain.belonging import Belonging
from domain.menus import (
    BACK,
    MENUS,
    MORE,
    MORE_OF,
    MOST_DOORS,
    Door,
    RunCommand,
    Shown,
    Standing,
    first_page,
    standing,
)
from domain.presses import encode
from domain.reader import Reader
from domain.units import Role
from handlers import FEATURES
from sandbox.chats import Chat
from sandbox.fanout import tell_of_press
from sandbox.people import Person
from tests import founding
from tests.town import TOKEN, Town, open_town
from words.listing import about
from words.sentences import LANGUAGES, sentences


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as built:
        yield built


@pytest.fixture
async def group(town: Town) -> Chat:
    aisyah = town.world.add_person("Aisyah")
    siti = town.world.add_person("Siti")
    group = town.world.add_group("PAC Kedungwaru", creator=aisyah, members=[siti])
    await founding.founds(town, aisyah, group)
    return group


def member(town: Town, name: str) -> Person:
    return next(one for one in town.world.people.values() if one.first_name == name)


@pytest.mark.parametrize("doors", MENUS.values())
def test_no_menu_has_more_than_six_doors(doors: list[Door]) -> None:
    assert 0 < len([one for one in doors if not one.if_waiting]) <= MOST_DOORS


def test_what_waits_takes_the_place_of_what_does_not() -> None:
    doors = [Shown(door, count=int(door.if_waiting)) for door in MENUS[Standing.KADER]]
    first, over = first_page(doors)
    assert len(first) == MOST_DOORS and first[-1].door is MORE
    assert [one.door.name for one in first[:2]] == ["offer", "pledge"]
    assert [one.door.name for one in over] == ["report", "suggest"]


def test_a_pengurus_decides_first_then_sees_her_day() -> None:
    doors = [Shown(door) for door in MENUS[Standing.PENGURUS]]
    first, over = first_page(doors)
    assert [one.door.name for one in first] == ["decisions", "today", "calendar", "crisis", "members", "more"]
    assert over == []
    assert {"plan", "reports", "exports"} <= {door.name for door in MORE_OF[Standing.PENGURUS]}


def test_a_pack_of_the_last_board_stands_on_top_while_it_waits() -> None:
    doors = [Shown(door, count=int(door.name == "pack")) for door in MENUS[Standing.PENGURUS]]
    first, over = first_page(doors)
    assert first[0].door.name == "pack" and len(first) == MOST_DOORS
    assert [one.door.name for one in over] == ["members"]


def test_whoever_has_a_second_page_finds_it_and_the_way_back() -> None:
    assert all(MORE in MENUS[who] and BACK in doors for who, doors in MORE_OF.items())
    assert {who for who, doors in MENUS.items() if MORE in doors} == set(MORE_OF)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_door_has_a_label_and_every_command_a_line(language: str) -> None:
    reader = Reader(language=language)
    for door in {door for doors in (*MENUS.values(), *MORE_OF.values()) for door in doors}:
        assert sentences(reader)(f"menu-{door.name}-button")
        assert encode(door.press)
    for name in (command.names[0] for feature in FEATURES for command in feature.commands):
        assert about(reader, name)


def test_what_she_is() -> None:
    assert standing({Role.HUMAS, Role.PENGURUS}, Belonging.MEMBER) is Standing.PENGURUS
    assert standing({Role.HUMAS, Role.OWNER}, Belonging.MEMBER) is Standing.HUMAS
    assert standing({Role.PEMBINA}, Belonging.MEMBER) is Standing.PEMBINA
    assert standing({Role.OWNER}, Belonging.MEMBER) is Standing.KADER
    assert standing(set(), Belonging.YOUNG) is Standing.KADER
    assert standing(set(), Belonging.WAITING) is Standing.WAITING
    assert standing(set(), Belonging.GUEST) is Standing.GUEST
    assert standing({Role.OWNER}, None) is Standing.OWNER
    assert standing(set(), None) is Standing.STRANGER


async def test_a_stranger_sees_four_doors_and_each_answers(town: Town, group: Chat) -> None:
    budi = town.world.add_person("Budi")
    first = await founding.opens(town, budi)
    assert first.text.startswith("Halo, Kak Budi!")
    assert founding.labels(first) == ["Apa ini?", "Aku anggota", "Pasang di grupku", "Privasi"]
    assert "PAC" not in first.text
    await founding.presses(town, budi, town.account, "Apa ini?")
    assert "kata sandi" in founding.last(budi, town.account).text
    await founding.presses(town, budi, town.account, "Kembali")
    await founding.presses(town, budi, town.account, "Privasi")
    assert "Tanpa nomor HP" in founding.last(budi, town.account).text
    await founding.presses(town, budi, town.account, "Kembali")
    await founding.presses(town, budi, town.account, "Aku anggota")
    assert "belum menemukanmu" in founding.last(budi, town.account).text
    again = await founding.opens(town, budi)
    assert not again.text.startswith("Halo")
    theirs = town.world.add_group("PR Desa Lain", creator=budi)
    budi.adds(town.account, theirs, startgroup=founding.picker(again))
    await town.rest(founding.SOON)
    assert ["1/3" in one.text for one in founding.shown(budi, theirs)] == [True]


@pytest.mark.parametrize("words", ["/kalender", "/rencana Sabtu 19.30 Rahasia", "/papan", "kalender"])
async def test_a_stranger_sees_nothing_of_a_unit(town: Town, group: Chat, words: str) -> None:
    budi = town.world.add_person("Budi")
    await founding.opens(town, budi)
    answer = await founding.writes(town, budi, words)
    assert "belum tahu kamu dari unit mana" in answer.text
    assert all("Kedungwaru" not in one.text for one in founding.shown(budi, town.account))


async def test_a_member_is_known_when_she_comes_from_her_group(town: Town, group: Chat) -> None:
    siti = member(town, "Siti")
    menu = await founding.opens_from_group(town, siti, group)
    assert menu.text.startswith("Assalamu'alaikum, Rekanita Siti!")
    assert "PAC Kedungwaru: mau apa?" in menu.text
    assert founding.labels(menu) == ["Papan", "Kalender", "Bagikan", "Lapor", "Daftar", "Lainnya"]


async def test_a_member_is_found_by_asking_telegram(town: Town, group: Chat) -> None:
    siti = member(town, "Siti")
    menu = await founding.opens(town, siti)
    assert "PAC Kedungwaru: mau apa?" in menu.text


async def test_a_member_who_came_too_early_is_found_by_aku_anggota(town: Town, group: Chat) -> None:
    budi = town.world.add_person("Budi")
    await founding.opens(town, budi)
    budi.joins(group)
    await town.rest(founding.SOON)
    outcome = await founding.presses(town, budi, town.account, "Aku anggota")
    assert outcome.toast == "Ketemu: PAC Kedungwaru!"
    assert "Daftar" in founding.labels(founding.last(budi, town.account))


async def test_who_left_the_group_is_a_stranger_again(town: Town, group: Chat) -> None:
    siti = member(town, "Siti")
    await founding.opens(town, siti)
    siti.leaves(group)
    await town.rest(founding.SOON)
    menu = await founding.writes(town, siti, "/menu")
    assert founding.labels(menu)[0] == "Apa ini?"


async def test_a_link_for_one_is_not_for_another(town: Town, group: Chat) -> None:
    siti, budi = member(town, "Siti"), town.world.add_person("Budi")
    await founding.says(town, siti, group, "/menu")
    outcome = await founding.presses(town, siti, group, "Chat pribadi")
    answer = await founding.opens(town, budi, founding.token_of(outcome.url))
    assert "orang lain" in answer.text


async def test_the_menu_of_a_group_is_one_message_and_works_for_whoever_presses(
    town: Town, group: Chat
) -> None:
    siti, aisyah = member(town, "Siti"), member(town, "Aisyah")
    before = len(founding.shown(siti, group))
    await founding.says(town, siti, group, "/menu")
    assert len(founding.shown(siti, group)) == before + 1
    assert founding.labels(founding.last(siti, group)) == [
        "Rencanakan",
        "Kalender",
        "Panduan",
        "Bantuan",
        "Chat pribadi",
        "Jadi pengurus",
    ]
    for who in (siti, aisyah):
        outcome = await founding.presses(town, who, group, "Chat pribadi")
        assert "mau apa?" in (await founding.opens(town, who, founding.token_of(outcome.url))).text


@pytest.mark.parametrize("label", ["Kalender", "Bantuan", "Rencanakan"])
async def test_a_door_does_what_the_command_does(town: Town, group: Chat, label: str) -> None:
    siti = member(town, "Siti")
    await founding.says(town, siti, group, "/menu")
    seen = [one.text for one in founding.shown(siti, group)]
    outcome = await founding.presses(town, siti, group, label)
    now = [one.text for one in founding.shown(siti, group)]
    assert now != seen or outcome.toast or outcome.url


async def test_a_command_that_is_gone_is_an_old_button(town: Town, group: Chat) -> None:
    siti = member(town, "Siti")
    await founding.says(town, siti, group, "/menu")
    menu = founding.last(siti, group)
    button = menu.buttons[0][0]
    gone = type(button)(label="Lama", kind="press", data=encode(RunCommand("perintahlama")))
    outcome = tell_of_press(town.world, menu, siti, gone)
    await town.rest(founding.SOON)
    assert "sudah lama" in (outcome.toast or "")


async def test_the_second_page_opens_in_place_and_leads_back(town: Town, group: Chat) -> None:
    siti = member(town, "Siti")
    menu = await founding.opens(town, siti)
    await founding.presses(town, siti, town.account, "Lainnya")
    assert founding.labels(menu) == ["Ringkasan", "Panduan", "Bantuan", "Bahasa", "Privasi", "Kembali"]
    await founding.presses(town, siti, town.account, "Kembali")
    assert founding.labels(menu) == ["Papan", "Kalender", "Bagikan", "Lapor", "Daftar", "Lainnya"]


async def test_help_lists_what_one_can_type_by_role(town: Town, group: Chat) -> None:
    siti, budi = member(town, "Siti"), town.world.add_person("Budi")
    await founding.opens(town, siti)
    hers = await founding.writes(town, siti, "bantuan")
    assert "/rencana ·" in hers.text
    assert "/pengelola" not in hers.text
    await founding.opens(town, budi)
    strangers = await founding.writes(town, budi, "/help")
    assert "/menu ·" in strangers.text
    assert "/rencana ·" not in strangers.text


async def test_each_chooses_her_language(town: Town, group: Chat) -> None:
    siti = member(town, "Siti")
    await founding.opens(town, siti)
    await founding.writes(town, siti, "/bahasa")
    outcome = await founding.presses(town, siti, town.account, "English")
    assert "English from now on" in (outcome.toast or "")
    assert "what would you like to do?" in (await founding.writes(town, siti, "/menu")).text
    await founding.says(town, siti, group, "/menu")
    assert "mau apa?" in founding.last(siti, group).text


async def test_an_unknown_command_names_the_nearest_and_its_button_works(town: Town, group: Chat) -> None:
    siti = member(town, "Siti")
    await founding.opens(town, siti)
    answer = await founding.writes(town, siti, "/kalndr")
    assert "/kalender" in answer.text
    await founding.presses(town, siti, town.account, "Ya, /kalender")
    assert founding.last(siti, town.account) is not answer


async def test_a_salam_is_answered_and_a_stranger_is_not_sent_to_what_is_closed_to_her(town: Town) -> None:
    budi = town.world.add_person("Budi")
    await founding.opens(town, budi)
    assert (await founding.writes(town, budi, "Assalamualaikum kak")).text.startswith("Wa'alaikumussalam.")
    assert (await founding.writes(town, budi, "mau ikut")).text == (
        "Aku belum paham maksudnya. Lihat di menu apa yang bisa kubantu, ya."
    )


async def test_help_in_private_lists_nothing_that_only_a_group_can_do(town: Town, group: Chat) -> None:
    siti = member(town, "Siti")
    await founding.opens(town, siti)
    assert "/hubungkan" not in (await founding.writes(town, siti, "/bantuan")).text
    answer = await founding.writes(town, siti, "/hubungkan ABCD2345")
    assert answer.text.startswith("Perintah ini untuk grup humas.")


async def test_an_empty_chat_says_who_we_are_in_both_languages(town: Town) -> None:
    await town.rest(founding.SOON)
    for language, begins in (("", "Aku membantu"), ("en", "I help")):
        params = {"language_code": language} if language else {}
        _, told = await town.world.call(TOKEN, "getMyDescription", params)
        _, short = await town.world.call(TOKEN, "getMyShortDescription", params)
        assert told["result"]["description"].startswith(begins)
        assert 0 < len(short["result"]["short_description"]) <= 120


SLIPS = [
    ("mneu", "menu"),
    ("rencna", "rencana"),
    ("kalendar", "kalender"),
    ("bantaun", "bantuan"),
    ("papam", "papan"),
]


@pytest.mark.parametrize(("typed", "meant"), SLIPS)
async def test_a_misspelled_command_names_the_nearest(town: Town, typed: str, meant: str) -> None:
    siti = town.world.add_person("Siti")
    answer = await founding.writes(town, siti, f"/{typed}")
    assert f"Mungkin maksudnya /{meant}?" in answer.text

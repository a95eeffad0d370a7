"""Stories about joining: from a press in the group to a member, stopping and going on, leaving and coming back."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from domain.posting import ChatKind
from domain.units import Role, Room
from handlers import parting
from sandbox.gathering import admin_of
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import chats, members, people, roles, units, waitings, wishes
from storage.people import Person as Row
from storage.units import Unit
from tests.branch import Branch, found, labels
from tests.town import open_town


def card(branch: Branch, who: Person, label: str) -> Message:
    """The bot's newest private message that has this button."""
    shown = reversed(who.sees(branch.bot))
    return next(one for one in shown if one.from_bot and any(label in text for text in labels(one)))


async def presses(branch: Branch, who: Person, label: str) -> PressOutcome:
    """She presses a button in her private chat."""
    return await branch.presses(who, card(branch, who, label), label)


def last(branch: Branch, who: Person) -> str:
    """The newest private message of the bot."""
    return branch.last(who, private=True).text


async def wants_to_join(branch: Branch, who: Person) -> None:
    """She opened the private chat some time ago, and types the command in the group."""
    who.starts(branch.bot)
    await branch.says(who, "/daftar")


def row(branch: Branch, who: Person) -> Row | None:
    """Her person row."""
    return branch.write(lambda session: people.found(session, who.id))


def is_member(branch: Branch, who: Person, unit_id: int | None = None) -> bool:
    """Whether she is a member of the branch, or of another unit."""

    def ask(session: Session) -> bool:
        person = people.found(session, who.id)
        return (
            person is not None
            and members.found(session, person.id or 0, unit_id or branch.unit_id) is not None
        )

    return branch.write(ask)


async def test_an_adult_joins_with_five_taps(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Siti"])
        siti = branch.members["Siti"]
        await wants_to_join(branch, siti)
        assert "Yang disimpan" in last(branch, siti)
        assert "server luar negeri" in last(branch, siti)
        await presses(branch, siti, "2004")
        assert row(branch, siti) is None
        await presses(branch, siti, "Setuju")
        assert is_member(branch, siti)
        assert "Selamat bergabung" in last(branch, siti)
        await presses(branch, siti, "Rekanita")
        await presses(branch, siti, "Bahasa Indonesia")
        await presses(branch, siti, "Aku berjanji")
        person = row(branch, siti)
        assert person is not None
        assert (person.birth_year, person.address, person.language) == (2004, "rekanita", "id")
        await branch.tells(siti, "/daftar")
        assert "Semuanya sudah lengkap" in last(branch, siti)


async def takes_on(branch: Branch, who: Person) -> PressOutcome:
    """Budi has planned something without PJ, and she wants to be it."""
    await branch.says(branch.members["Budi"], "/rencana Rapat rutin besok 19.30")
    for label in ("Lainnya", "Lepas PJ"):
        await branch.presses(branch.members["Budi"], branch.card(who), label)
    return await branch.presses(who, branch.card(who), "Aku PJ-nya")


async def test_a_press_in_the_group_is_done_after_joining(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, "Budi", guests=["Siti"])
        siti = branch.members["Siti"]
        outcome = await takes_on(branch, siti)
        await branch.follows(siti, outcome)
        await presses(branch, siti, "2004")
        await presses(branch, siti, "Setuju")
        assert last(branch, siti) == "Soal yang kamu tekan tadi: Kamu PJ-nya. Terima kasih!"
        assert "Siti" in branch.card(siti).text


async def test_what_somebody_else_has_done_meanwhile_is_said_after_joining(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, "Budi", guests=["Siti"])
        siti, budi = branch.members["Siti"], branch.members["Budi"]
        outcome = await takes_on(branch, siti)
        await branch.presses(budi, branch.card(budi), "Aku PJ-nya")
        await branch.follows(siti, outcome)
        await presses(branch, siti, "2004")
        await presses(branch, siti, "Setuju")
        assert last(branch, siti).startswith("Soal yang kamu tekan tadi: Kartu ini baru saja berubah")
        assert "PJ: Budi" in branch.card(siti).text


async def test_a_year_may_be_typed_and_changed_before_agreeing(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Siti"])
        siti = branch.members["Siti"]
        await wants_to_join(branch, siti)
        for unclear in ("👍", "kelas 9", "2004 atau 2005", "1860"):
            await branch.tells(siti, unclear)
            assert "empat angka" in last(branch, siti)
        await branch.tells(siti, "2005 kak")
        assert "Tahun lahir: 2005" in last(branch, siti)
        await presses(branch, siti, "Ubah tahun")
        await branch.tells(siti, "2004")
        await presses(branch, siti, "Setuju")
        person = row(branch, siti)
        assert person is not None and person.birth_year == 2004
        await branch.tells(siti, "2003")
        assert "belum paham" in last(branch, siti)


async def test_the_link_to_an_answer_that_waits_is_good_for_a_day_and_gives_it_once(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Siti"])
        siti = branch.members["Siti"]
        tokens = []
        for command in ("/daftar", "/dataku"):
            await branch.says(siti, command)
            url = branch.last(siti).buttons[0][0].url
            assert url is not None
            tokens.append(url.partition("start=")[2])
        await town.passes(town.clock.at + timedelta(hours=20))
        for token, expected in ((tokens[1], 2), (tokens[0], 3), (tokens[1], 4)):
            siti.starts(branch.bot, token)
            await town.rest(timedelta(seconds=5))
            said = [one.text for one in siti.sees(branch.bot) if one.from_bot]
            assert len(said) == expected
        assert "Tahun berapa" in said[2] and "Kamu tamu" in said[3]


async def test_an_admin_takes_the_role_of_pengurus_without_a_second_press(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, "Budi", guests=["Ani"])
        ani = branch.members["Ani"]
        branch.group.members[ani.id] = admin_of(branch.group)
        await branch.says(branch.members["Budi"], "/menu")
        outcome = await branch.presses(ani, branch.last(ani), "pengurus")
        await branch.follows(ani, outcome)
        await presses(branch, ani, "2001")
        await presses(branch, ani, "Setuju")

        def held(session: Session) -> list[str]:
            board = roles.holders(session, branch.unit_id, Role.PENGURUS, town.clock.at)
            return [person.first_name for person in board]

        assert branch.write(held) == ["Ani"]
        assert last(branch, ani).startswith("Kamu sekarang pengurus"), "said once, in one message"
        assert not [one for one in ani.sees(branch.bot) if "yang kamu tekan tadi" in one.text]


async def test_a_refused_wish_is_told_in_private_and_she_is_a_member_all_the_same(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, "Budi", guests=["Siti"])
        siti = branch.members["Siti"]
        branch.group.members[siti.id] = admin_of(branch.group)
        await branch.says(branch.members["Budi"], "/menu")
        outcome = await branch.presses(siti, branch.last(siti), "pengurus")
        await branch.follows(siti, outcome)
        branch.group.members[siti.id] = branch.group.members[branch.members["Budi"].id]
        sent = branch.sent()
        await presses(branch, siti, "2001")
        await presses(branch, siti, "Setuju")
        assert is_member(branch, siti)
        assert "admin" in last(branch, siti)
        assert branch.sent() == sent


STOPS = ["2004", "Setuju", "Kak", "Bahasa Indonesia"]


@pytest.mark.parametrize("taps", range(len(STOPS) + 1))
async def test_she_can_stop_after_any_tap_and_go_on_later(tmp_path: Path, taps: int) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Siti"])
        siti = branch.members["Siti"]
        await wants_to_join(branch, siti)
        for label in STOPS[:taps]:
            await presses(branch, siti, label)
        await town.passes(town.clock.at + timedelta(days=2))
        await town.clean_up()
        assert is_member(branch, siti) == (taps >= 2)
        await branch.says(siti, "/daftar")
        for label in STOPS[taps if taps >= 2 else 0 :]:
            await presses(branch, siti, label)
        await presses(branch, siti, "Aku berjanji")
        await branch.says(siti, "/daftar")
        assert "Semuanya sudah lengkap" in last(branch, siti)


async def test_a_double_tap_joins_once_and_an_old_card_only_shows_how_it_goes_on(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Siti"])
        siti = branch.members["Siti"]
        await wants_to_join(branch, siti)
        await branch.says(siti, "/daftar")
        old, new = [one for one in siti.sees(branch.bot) if one.from_bot and "2004" in labels(one)][-2:]
        await branch.presses(siti, new, "2004")
        consent = card(branch, siti, "Setuju")
        siti.presses(consent, "Setuju")
        siti.presses(consent, "Setuju")
        await town.rest()
        assert is_member(branch, siti)
        await branch.presses(siti, old, "2014")
        person = row(branch, siti)
        assert person is not None
        assert person.birth_year == 2004
        assert "Rekanita" in labels(old)


async def test_nothing_is_kept_of_who_says_not_now(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Siti"])
        siti = branch.members["Siti"]
        siti.starts(branch.bot)
        await branch.says(siti, "/punyaku")
        await presses(branch, siti, "2004")
        await presses(branch, siti, "Tidak dulu")
        assert "Tidak ada yang kusimpan" in last(branch, siti)
        assert row(branch, siti) is None
        assert branch.write(lambda session: wishes.of(session, siti.id, town.clock.at)) is None


async def test_under_13_there_is_no_profile(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Dina"])
        dina = branch.members["Dina"]
        dina.starts(branch.bot)
        await branch.says(dina, "/punyaku")
        await presses(branch, dina, "2013")  # 13 in 2026 at the most, so she counts as 12
        assert "lewat pembinamu" in last(branch, dina)
        assert row(branch, dina) is None
        assert branch.write(lambda session: waitings.of(session, dina.id)) is None
        assert branch.write(lambda session: wishes.of(session, dina.id, town.clock.at)) is None


async def test_the_grid_has_younger_and_older_years(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Hasan"])
        hasan = branch.members["Hasan"]
        await wants_to_join(branch, hasan)
        await presses(branch, hasan, "Lebih tua")
        await presses(branch, hasan, "Lebih tua")
        assert "1960" in labels(branch.last(hasan, private=True))
        await presses(branch, hasan, "Lebih muda")
        await presses(branch, hasan, "1979")
        await presses(branch, hasan, "Setuju")
        await presses(branch, hasan, "Bapak")
        person = row(branch, hasan)
        assert person is not None
        assert (person.birth_year, person.address) == (1979, "bapak")


async def test_a_link_of_another_or_over_ten_minutes_old_is_answered_kindly(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, "Budi", guests=["Siti", "Rina"])
        siti, rina = branch.members["Siti"], branch.members["Rina"]
        outcome = await takes_on(branch, siti)
        await branch.follows(rina, outcome)
        assert "untuk orang lain" in last(branch, rina)
        await town.passes(town.clock.at + timedelta(minutes=11))
        await branch.follows(siti, outcome)
        assert "tidak berlaku" in last(branch, siti)
        assert row(branch, siti) is None


def second_unit(branch: Branch) -> int:
    """Another unit, with a group of its own."""

    def make(session: Session) -> int:
        now = branch.town.clock.at
        group = branch.town.world.add_group(
            "PAC IPNU Ngunut", supergroup=True, members=[*branch.members.values(), branch.bot]
        )
        chat = chats.known(session, group.id, ChatKind.SUPERGROUP, now, group.title)
        unit = Unit(name=group.title, level="pac", zone="Asia/Jakarta", address="rekan", created_at=now)
        return units.make(session, unit, chat.id or 0).id or 0

    return branch.write(make)


async def test_consent_is_given_to_each_unit_but_asked_only_what_is_new(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, "Budi", guests=["Siti"])
        siti = branch.members["Siti"]
        await wants_to_join(branch, siti)
        for label in [*STOPS, "Aku berjanji"]:
            await presses(branch, siti, label)
        other = second_unit(branch)
        group = next(one for one in town.world.chats.values() if one.title == "PAC IPNU Ngunut")
        assert not is_member(branch, siti, other)
        siti.says(group, "/daftar")
        await town.rest()
        assert "PAC IPNU Ngunut" in last(branch, siti)
        assert "2004" not in labels(branch.last(siti, private=True))
        await presses(branch, siti, "Setuju")
        assert is_member(branch, siti, other)
        assert "Aku berjanji" in labels(branch.last(siti, private=True))


async def test_in_a_group_of_two_units_she_says_which_one_she_means(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Siti"])
        siti, other = branch.members["Siti"], second_unit(branch)

        def share(session: Session) -> None:
            chat = chats.found(session, branch.group.id)
            assert chat is not None
            units.link(session, other, chat.id or 0, Room.KADER)

        branch.write(share)
        await wants_to_join(branch, siti)
        outcome = await branch.presses(siti, branch.last(siti), "PAC IPNU Ngunut")
        await branch.follows(siti, outcome)
        await presses(branch, siti, "2004")
        await presses(branch, siti, "Setuju")
        assert (is_member(branch, siti), is_member(branch, siti, other)) == (False, True)


async def leaves(branch: Branch, who: Person) -> None:
    """She goes out of the group, as far as the bot learns of it."""

    def leave(session: Session) -> None:
        person, now = people.found(session, who.id), branch.town.clock.at
        assert person is not None
        assert members.leave(session, person.id or 0, branch.unit_id, now)
        parting.say_goodbye(session, person, units.get(session, branch.unit_id), now)

    branch.write(leave)
    await branch.town.rest()


async def test_who_leaves_the_group_is_told_once_what_happens_to_her_data(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Siti"])
        siti = branch.members["Siti"]
        await joined(branch, siti)
        siti.leaves(branch.group)
        await town.rest()
        assert not is_member(branch, siti)
        told = [one for one in siti.sees(branch.bot) if "terhapus. Kembali cukup satu langkah" in one.text]
        assert len(told) == 1


async def joined(branch: Branch, who: Person) -> None:
    """She has joined with everything."""
    await wants_to_join(branch, who)
    for label in [*STOPS, "Aku berjanji"]:
        await presses(branch, who, label)


async def test_who_comes_back_within_30_days_needs_one_step(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Siti"])
        siti = branch.members["Siti"]
        await joined(branch, siti)
        await leaves(branch, siti)
        assert "30 hari" in last(branch, siti)
        assert not is_member(branch, siti)
        await town.passes(town.clock.at + timedelta(days=20))
        await branch.says(siti, "/daftar")
        await presses(branch, siti, "Setuju")
        assert is_member(branch, siti)
        assert "Semuanya sudah lengkap" in last(branch, siti)
        await town.passes(town.clock.at + timedelta(days=20))
        assert is_member(branch, siti)


async def test_who_left_is_erased_after_30_days(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Siti"])
        siti = branch.members["Siti"]
        await joined(branch, siti)
        await leaves(branch, siti)
        await town.passes(town.clock.at + timedelta(days=29))
        assert row(branch, siti) is not None
        await town.passes(town.clock.at + timedelta(days=2))
        assert row(branch, siti) is None


async def test_who_left_may_have_her_data_gone_at_once(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Siti"])
        siti = branch.members["Siti"]
        await joined(branch, siti)
        await leaves(branch, siti)
        await presses(branch, siti, "Hapus sekarang")
        assert row(branch, siti) is not None
        await presses(branch, siti, "Ya, hapus")
        assert row(branch, siti) is None
        assert "sudah terhapus" in last(branch, siti)


async def test_the_button_of_who_has_come_back_erases_nothing(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch = await found(town, guests=["Siti"])
        siti = branch.members["Siti"]
        await joined(branch, siti)
        await leaves(branch, siti)
        await branch.says(siti, "/daftar")
        await presses(branch, siti, "Setuju")
        await presses(branch, siti, "Hapus sekarang")
        assert is_member(branch, siti)

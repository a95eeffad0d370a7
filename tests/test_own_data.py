"""Stories about what is kept of someone: seen at once, corrected at once, and gone at once."""

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.message import Message, send_params
from domain.own_data import Named, unnamed
from domain.posting import ChatKind, Lane
from domain.reader import Address, Reader
from domain.units import Role
from sandbox.messages import Message as Shown
from sandbox.people import Person
from storage import chats, outbox, people, reach
from storage.journal import Line
from storage.outbox import Call
from storage.own_data import traces
from storage.people import Person as Row
from storage.posts import Post
from storage.waitings import Waiting
from tests.branch import Branch, found, labels
from tests.town import open_town
from words.sentences import sentences


@pytest.fixture
async def branch(tmp_path: Path) -> AsyncIterator[Branch]:
    """Hana leads the unit, Siti and Nur are members; Tamu is nobody's, and all opened the private chat."""
    async with open_town(tmp_path) as town:
        branch = await found(town, "Siti", "Hana", "Nur")
        branch.members["Tamu"] = town.world.add_person("Tamu")
        branch.give(branch.members["Hana"], Role.PENGURUS)
        for one in branch.members.values():
            one.starts(branch.bot)
        await town.rest()
        yield branch


async def asks(branch: Branch, who: Person, command: str = "/dataku") -> list[Shown]:
    """What she gets for a command in private."""
    before = len(who.sees(branch.bot))
    await branch.tells(who, command)
    return [one for one in who.sees(branch.bot)[before:] if one.from_bot]


def content(shown: Shown) -> str:
    """The text of a file."""
    assert shown.media is not None
    assert shown.media.file is not None
    return shown.media.file.content.decode()


async def test_a_guest_hears_that_nothing_is_kept(branch: Branch) -> None:
    (said,) = await asks(branch, branch.members["Tamu"])
    assert "tidak ada profil tentangmu" in said.text
    assert "24 jam" in said.text
    await branch.presses(branch.members["Tamu"], said, "Kirim berkasnya")
    files = [one for one in branch.members["Tamu"].sees(branch.bot) if one.media is not None]
    rows = json.loads(content(files[-1]))["rows"]
    assert "people" not in rows
    assert rows["chats"][0]["telegram_id"] == branch.members["Tamu"].id


async def test_a_member_gets_a_page_and_a_json_file_at_once(branch: Branch) -> None:
    siti = branch.members["Siti"]
    said, page, machine = await asks(branch, siti)
    assert "Nama: Siti (mengikuti Telegram)" in said.text
    assert "Anggota PAC IPPNU Kedungwaru" in said.text
    assert "pengurus PAC IPPNU Kedungwaru (Hana)" in said.text
    assert "Server Telegram ada di luar negeri" in said.text
    assert page.media is not None
    assert page.media.name == "dataku.html"
    assert "<h2>Profilmu</h2>" in content(page)
    assert "Tahun lahir: 2004" in content(page)
    assert len(content(page)) < 60_000
    rows = json.loads(content(machine))["rows"]
    assert rows["people"][0]["first_name"] == "Siti"
    assert rows["members"][0]["consent"]
    assert {one["table"] for one in json.loads(content(machine))["kept"]} >= {"people", "members"}


async def test_nobody_else_stands_in_her_file(branch: Branch) -> None:
    siti, hana = branch.members["Siti"], branch.members["Hana"]
    await branch.says(hana, "/rencana besok 19.30 Rapat Hana")
    machine = (await asks(branch, siti))[-1]
    assert str(hana.id) not in content(machine)
    assert "Rapat Hana" not in content(machine)


async def test_the_ketua_sees_her_role_and_what_she_did(branch: Branch) -> None:
    said, page, machine = await asks(branch, branch.members["Hana"])
    assert "Peran di PAC IPPNU Kedungwaru: pengurus" in said.text
    assert "<h2>Peranmu</h2>" in content(page)
    assert json.loads(content(machine))["rows"]["roles"][0]["role"] == "pengurus"


async def test_a_child_who_waits_sees_the_three_things_that_are_kept(branch: Branch) -> None:
    who, now = branch.members["Tamu"], branch.town.clock.at
    row = Waiting(
        telegram_id=who.id,
        unit_id=branch.unit_id,
        birth_year=2011,
        code="PADI-4821",
        state="waiting",
        since=now,
        until=now + timedelta(days=30),
        nudge_at=now + timedelta(days=20),
    )
    branch.write(lambda session: session.add(row))
    said, page, machine = await asks(branch, who)
    assert "tahun lahir 2011" in said.text
    assert "PADI-4821" in content(page)
    rows = json.loads(content(machine))["rows"]
    assert rows["waitings"][0]["code"] == "PADI-4821"
    assert "people" not in rows
    await asks(branch, who, "/hapusdata")
    await branch.presses(who, branch.last(who, private=True), "Hapus dataku")
    await branch.presses(who, branch.last(who, private=True), "Ya, hapus semua")
    assert branch.write(lambda session: session.exec(select(Waiting)).all()) == []
    assert "Sudah dihapus" in branch.last(who, private=True).text


async def test_in_english(branch: Branch) -> None:
    siti = branch.members["Siti"]
    branch.write(lambda session: setattr(people.found(session, siti.id), "language", "en"))
    said, page, _ = await asks(branch, siti, "/mydata")
    assert "Name: Siti (as in Telegram)" in said.text
    assert "<h2>Your profile</h2>" in content(page)


async def test_in_the_group_it_is_answered_in_private(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/dataku")
    assert "Nama:" not in branch.last(siti).text
    answer = branch.last(siti, private=True)
    assert "Nama: Siti" in answer.text
    await branch.presses(siti, answer, "Kirim berkasnya")
    assert [one.media.name for one in siti.sees(branch.bot) if one.media is not None] == [
        "dataku.html",
        "dataku.json",
    ]


async def test_her_name_is_corrected_at_once_and_may_follow_telegram_again(branch: Branch) -> None:
    siti = branch.members["Siti"]
    said = (await asks(branch, siti))[0]
    await branch.presses(siti, said, "Ubah nama")
    for unclear in ("x" * 41, "🌸"):
        await branch.tells(siti, unclear)
        assert "paling banyak 40" in branch.last(siti, private=True).text.lower()
    await branch.tells(siti, "  Siti   Aminah ")
    assert "Siti Aminah" in branch.last(siti, private=True).text
    await branch.says(siti, "/rencana besok 19.30 Kajian")
    assert row_of(branch, siti).first_name == "Siti Aminah"
    await branch.presses(siti, said, "Ubah nama")
    await branch.presses(siti, branch.last(siti, private=True), "Ikut Telegram")
    assert row_of(branch, siti).first_name == "Siti"


def row_of(branch: Branch, who: Person) -> Row:
    """Her row, as it is written down."""
    row = branch.write(lambda session: people.found(session, who.id))
    assert row is not None
    return row


async def test_her_form_of_address_is_hers(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.presses(siti, (await asks(branch, siti))[0], "Ubah sapaan")
    await branch.presses(siti, branch.last(siti, private=True), "Kak")
    assert row_of(branch, siti).address == "kak"
    assert "✓ Kak" in labels(branch.last(siti, private=True))
    await branch.presses(siti, branch.last(siti, private=True), "Ikut unitku")
    assert row_of(branch, siti).address is None


async def test_stop_for_now_leaves_everything_but_the_messages(branch: Branch) -> None:
    siti = branch.members["Siti"]
    said = (await asks(branch, siti, "/hapusdata"))[0]
    await branch.presses(siti, said, "Berhenti dulu")
    await branch.presses(siti, branch.last(siti, private=True), "Berhenti semua")
    mine = branch.write(lambda session: reach.of_telegram(session, siti.id))
    assert mine is not None
    assert mine.stopped_at is not None
    assert "Hapus dataku" in labels(branch.last(siti, private=True))


async def test_a_plan_stays_without_her_when_she_is_erased_in_the_middle(branch: Branch) -> None:
    siti, hana = branch.members["Siti"], branch.members["Hana"]
    await branch.says(siti, "/rencana besok 19.30 Kajian rutin")
    assert "Siti" in branch.card(hana).text
    await erases(branch, siti)
    await branch.town.rest()
    card = branch.card(hana)
    assert "Siti" not in card.text
    assert "Kajian rutin" in card.text
    assert branch.write(lambda session: session.exec(select(Post.owner_id)).one()) is None
    assert branch.write(lambda session: people.found(session, siti.id)) is None


async def erases(branch: Branch, who: Person) -> None:
    """She erases herself, after having read what goes."""
    await asks(branch, who, "/hapusdata")
    await branch.presses(who, branch.last(who, private=True), "Hapus dataku")
    assert "tidak bisa diurungkan" in branch.last(who, private=True).text
    await branch.presses(who, branch.last(who, private=True), "Ya, hapus semua")
    assert "Sudah dihapus" in branch.last(who, private=True).text


async def test_the_last_pengurus_may_go_and_hears_what_becomes_of_the_role(branch: Branch) -> None:
    hana = branch.members["Hana"]
    await asks(branch, hana, "/hapusdata")
    await branch.presses(hana, branch.last(hana, private=True), "Hapus dataku")
    assert "pengurus terakhir di PAC IPPNU Kedungwaru" in branch.last(hana, private=True).text
    await branch.presses(hana, branch.last(hana, private=True), "Ya, hapus semua")
    assert branch.write(lambda session: people.found(session, hana.id)) is None
    assert branch.write(lambda session: session.exec(select(Line)).all())


async def test_thinking_better_of_it_erases_nothing(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await asks(branch, siti, "/hapusdata")
    await branch.presses(siti, branch.last(siti, private=True), "Hapus dataku")
    await branch.presses(siti, branch.last(siti, private=True), "Batal")
    assert branch.write(lambda session: people.found(session, siti.id)) is not None


async def test_a_guest_has_nothing_to_erase(branch: Branch) -> None:
    (said,) = await asks(branch, branch.members["Tamu"], "/hapusdata")
    assert "Tidak ada yang perlu dihapus" in said.text


async def test_after_erasing_she_is_a_guest_and_forgotten_in_a_day(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await erases(branch, siti)
    assert "tidak ada profil" in (await asks(branch, siti))[0].text
    await branch.town.passes(branch.town.clock.at + timedelta(hours=26))
    await branch.town.clean_up()
    assert branch.write(lambda session: chats.found(session, siti.id)) is None


async def test_what_waits_for_others_does_not_name_her_any_more(branch: Branch) -> None:
    siti, nur = branch.members["Siti"], branch.members["Nur"]
    now = branch.town.clock.at

    def put(session: Session) -> None:
        her, chat = people.found(session, siti.id), chats.known(session, nur.id, ChatKind.PRIVATE, now)
        assert her is not None
        mention = f'<a href="tg://user?id={siti.id}">Siti</a> dan Sitinjak'
        for text, subject in (
            (mention, "other:1"),
            ("Siti, bukan Sitinjak", f"person:{her.id}"),
            ("Siti", "x:1"),
        ):
            params = send_params(Message(text))
            later = now + timedelta(hours=2)
            outbox.put(
                session, Call("sendMessage", params, Lane.REPLY, chat.id, subject, not_before=later), now
            )

    branch.write(put)
    await erases(branch, siti)
    await branch.town.passes(now + timedelta(hours=3))
    texts = [one.text for one in nur.sees(branch.bot) if one.from_bot][-3:]
    assert texts == ["anggota dan Sitinjak", "anggota, bukan Sitinjak", "Siti"]


def test_a_name_leaves_a_text_only_as_a_whole_word() -> None:
    who = Named(77, "Siti")
    params = {"text": "Siti &amp; Sitinjak", "n": 3, "rows": [["Siti"]], "url": "tg://user?id=77"}
    assert unnamed(params, who, by_name=True) == {
        "text": "anggota &amp; Sitinjak",
        "n": 3,
        "rows": [["anggota"]],
        "url": "tg://user?id=anggota",
    }
    assert unnamed("Siti 770", who, by_name=False) == "Siti 770"


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_table_in_which_somebody_stands_has_a_name_for_her(language: str) -> None:
    t = sentences(Reader(language=language, zone="Asia/Jakarta", salam=False, address=Address.KAK))
    names = {trace.table.name for trace in traces()} | {"journal"}
    assert all(t(f"own-data-table-{name}") for name in names)

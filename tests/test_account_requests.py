"""Stories of /akun usul: a ranting asks for an account, and its PAC agrees, gives it a place, or declines kindly."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select

from domain.account_request_presses import ApproveRequest, OpenRequest, PickPerson, PickReady
from domain.account_requests import (
    DRAFT_LIFE,
    MOVES,
    STANDING,
    Piece,
    Reason,
    State,
    Step,
    after,
    missing,
    next_word,
)
from domain.message import Button, send_params
from domain.message import Message as Said
from domain.platforms import Platform
from domain.post_states import PostState
from domain.posting import ChatKind, Lane
from domain.presses import Press
from domain.reader import Reader
from domain.refusal import Refusal
from domain.units import Role, Room
from handlers.leaving import leave_unit
from sandbox.chats import Chat
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import account_care, accounts, chats, outbox, people, units
from storage.account_requests import AccountRequest
from storage.accounts import Account
from storage.journal import Line
from storage.outbox import Call
from storage.posts import Post
from storage.retention import erase
from storage.units import Unit
from tests import founding, kin
from tests.branch import SOON, Branch, labels
from tests.desk import keys
from tests.town import SUNDAY, Town, open_town
from words.sentences import LANGUAGES, sentences

RANTING, PAC = "PR IPPNU Bangoan", "PAC IPPNU Kedungwaru"
FORM = ("Instagram", "Kabar kegiatan", "Pelajar di sekitar kita", "Wati", "Laila", "Sekali sepekan")


@dataclass
class Desk:
    """A ranting with its pengurus Rina and grown members Wati and Laila, and the PAC above with Nisa and Hana."""

    town: Town
    ranting: Branch
    pac: Branch
    room: Chat

    def who(self, name: str) -> Person:
        return (self.ranting.members | self.pac.members)[name]

    def reads(self, name: str) -> str:
        return founding.last(self.who(name), self.town.account).text

    def heard(self, name: str, words: str) -> int:
        return sum(words in one.text for one in founding.shown(self.who(name), self.town.account))

    async def types(self, name: str, text: str) -> str:
        self.who(name).says_in_private(self.town.account, text)
        await self.town.rest(SOON)
        return self.reads(name)

    async def taps(self, name: str, *wanted: str, place: Chat | None = None) -> PressOutcome:
        outcome = PressOutcome()
        for label in wanted:
            outcome = await founding.presses(self.town, self.who(name), place or self.town.account, label)
        return outcome

    async def forges(self, name: str, pressed: Press) -> PressOutcome:
        """She presses a button that was never meant for her."""

        def put(session: Session) -> None:
            chat = chats.found(session, self.who(name).id)
            assert chat is not None
            said = send_params(Said("•", ((Button("Uji", pressed),),)))
            call = Call("sendMessage", said, Lane.REPLY, chat_id=chat.id)
            outbox.put(session, call, self.town.clock.at)

        self.ranting.write(put)
        await self.town.rest(SOON)
        return await self.taps(name, "Uji")

    async def fills(self, *form: str) -> str:
        """Rina answers question after question."""
        await self.types("Rina", "/akun usul")
        await self.taps("Rina", "Usul akun baru", *(form or FORM))
        return self.reads("Rina")

    async def sends(self) -> None:
        """She sends a complete one."""
        await self.fills(*FORM, "Kabar khusus tempat kita")
        await self.taps("Rina", "Kirim")

    def row(self) -> AccountRequest:
        found: list[AccountRequest] = self.rows(AccountRequest)
        return found[-1]

    def rows(self, table: type[Any]) -> list[Any]:
        return self.ranting.write(
            lambda session: [one.model_copy() for one in session.exec(select(table).order_by("id"))]
        )

    def person_id(self, name: str) -> int:
        def read(session: Session) -> int:
            found = people.found(session, self.who(name).id)
            assert found is not None
            return found.id or 0

        return self.ranting.write(read)

    def card(self, name: str = "Hana") -> str:
        return founding.last(self.who(name), self.room).text


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def desk(town: Town) -> Desk:
    pac = await kin.unit(town, PAC, "pac", "Nisa")
    ranting = await kin.unit(town, RANTING, "pr", "Rina")
    for name, year in (("Wati", 1996), ("Laila", 1997), ("Putri", 2012)):
        ranting.members[name] = town.world.add_person(name)
        ranting.joins(ranting.members[name], year)
        await kin.opens(ranting, ranting.members[name])
    hana = pac.members["Hana"] = town.world.add_person("Hana")
    pac.give(hana, Role.HUMAS)
    await kin.opens(pac, hana)
    room = town.world.add_group("Humas PAC", members=[hana, pac.members["Nisa"], town.account])

    def settle(session: Session) -> None:
        chat = chats.known(session, room.id, ChatKind.GROUP, town.clock.at, room.title)
        units.link(session, pac.unit_id, chat.id or 0, Room.HUMAS)
        session.get_one(Unit, ranting.unit_id).parent_id = pac.unit_id

    pac.write(settle)
    return Desk(town, ranting, pac, room)


def paccount(desk: Desk, handle: str = "pacippnu", platform: Platform = Platform.INSTAGRAM) -> int:
    """An account of the PAC."""

    def write(session: Session) -> int:
        row = Account(unit_id=desk.pac.unit_id, platform=platform, handle=handle, added_at=desk.town.clock.at)
        return accounts.add(session, row).id or 0

    return desk.pac.write(write)


@pytest.mark.parametrize(("state", "step"), list(product(State, Step)))
def test_every_step_from_every_state_is_known_or_refused(state: State, step: Step) -> None:
    if (state, step) in MOVES:
        assert after(state, step) is MOVES[state, step]
    else:
        with pytest.raises(Refusal):
            after(state, step)


def test_every_state_is_reached_and_nothing_that_waits_is_a_dead_end() -> None:
    reached = {State.DRAFT}
    for _ in State:
        reached |= {to for (state, _), to in MOVES.items() if state in reached}
    assert reached == set(State)
    for state in STANDING:
        assert Step.WITHDRAW in {step for (at, step) in MOVES if at is state}
    ends = {state for state in State if not any(at is state for at, _ in MOVES)}
    assert ends == {State.WITHDRAWN, State.OPENED}


def test_what_time_does_to_a_request() -> None:
    row = AccountRequest(unit_id=1, at=SUNDAY)
    assert next_word(row, SUNDAY, SUNDAY) == SUNDAY + DRAFT_LIFE
    row.state = State.ASKED
    day = timedelta(days=1)
    words = [next_word(row, SUNDAY, SUNDAY + day * n) for n in (0, 3, 6, 7)]
    assert words == [SUNDAY + day * 3, SUNDAY + day * 7, SUNDAY + day * 7, None]
    row.state = State.OPENED
    assert next_word(row, SUNDAY, SUNDAY) is None


def test_pieces_are_asked_in_order() -> None:
    row, asked = AccountRequest(unit_id=1, at=SUNDAY), []
    while (piece := missing(row)) is not None:
        asked.append(piece)
        setattr(row, {Piece.FIRST: "first_id", Piece.SECOND: "second_id"}.get(piece, piece.value), 1)
    assert asked == list(Piece)


async def test_it_is_asked_piece_by_piece_and_sent_to_the_parents_humas(desk: Desk) -> None:
    text = await desk.fills(*FORM)
    assert f"Kenapa belum cukup lewat akun {PAC}?" in text
    await desk.taps("Rina", "Tulis sendiri")
    text = await desk.types("Rina", "Pelajar di sini memakai bahasa yang lain")
    assert "Untuk apa: Kabar kegiatan" in text and "PJ kedua: Laila" in text
    assert f"Kukirim ke humas {PAC}" in text
    await desk.taps("Rina", "Kirim")
    assert f"Menunggu keputusan {PAC}" in desk.reads("Rina")
    row = desk.row()
    assert (row.state, row.parent_id, row.rhythm) == (State.ASKED, desk.pac.unit_id, "weekly")
    assert row.why == "Pelajar di sini memakai bahasa yang lain"
    card = desk.card()
    assert RANTING in card and "Kenapa akun sendiri: Pelajar di sini" in card and "Rina" not in card
    assert desk.heard("Wati", "disebut sebagai PJ") == desk.heard("Laila", "disebut sebagai PJ") == 1


async def test_it_can_be_left_and_taken_up_where_it_was(desk: Desk) -> None:
    await desk.fills(*FORM[:2])
    await desk.town.passes(desk.town.clock.at + timedelta(days=9))
    assert "belum dikirim" in await desk.types("Rina", "/akun usul")
    await desk.taps("Rina", "Buka 1")
    assert "Siapa yang ingin dijangkau?" in desk.reads("Rina")
    assert "Untuk apa: Kabar kegiatan" in desk.reads("Rina")


async def test_one_that_was_left_is_taken_up_by_whoever_begins_again(desk: Desk) -> None:
    await desk.fills(*FORM[:2])
    await desk.fills("Pelajar di sekitar kita")
    assert len(desk.rows(AccountRequest)) == 1
    assert desk.row().audience == "Pelajar di sekitar kita"


async def test_what_nobody_finished_is_forgotten_after_a_month(desk: Desk) -> None:
    await desk.fills(*FORM[:2])
    await desk.town.passes(desk.town.clock.at + timedelta(days=31))
    assert desk.rows(AccountRequest) == []


async def test_a_secret_is_refused_before_it_is_kept(desk: Desk) -> None:
    await desk.fills("Instagram")
    await desk.taps("Rina", "Tulis sendiri")
    await desk.types("Rina", "kabar, password: Melati2026")
    assert desk.row().purpose == ""


async def test_only_grown_people_and_two_of_them_look_after_it(desk: Desk) -> None:
    await desk.fills(*FORM[:3])
    names = [one for one in keys(desk.ranting, desk.who("Rina")) if one in ("Wati", "Laila", "Putri", "Rina")]
    assert names == ["Laila", "Rina", "Wati"]
    number = desk.row().id or 0
    refused = await desk.forges("Rina", PickPerson(number, Piece.FIRST, desk.person_id("Putri")))
    assert "orang dewasa" in (refused.toast or "")
    refused = await desk.forges("Rina", PickPerson(number, Piece.FIRST, desk.person_id("Hana")))
    assert "orang dewasa" in (refused.toast or "")
    await desk.taps("Rina", "Wati")
    refused = await desk.forges("Rina", PickPerson(number, Piece.SECOND, desk.person_id("Wati")))
    assert "orang dewasa" in (refused.toast or "")
    assert desk.row().second_id is None


async def test_where_only_one_grown_person_is_it_says_whom_to_invite(desk: Desk) -> None:
    desk.ranting.write(lambda session: leaves(session, desk, "Wati"))
    desk.ranting.write(lambda session: leaves(session, desk, "Laila"))
    await desk.fills(*FORM[:3], "Rina")
    assert "Belum ada anggota dewasa lain" in desk.reads("Rina")
    assert desk.row().first_id == desk.person_id("Rina")


def leaves(session: Session, desk: Desk, name: str) -> None:
    person = people.found(session, desk.who(name).id)
    unit = session.get_one(Unit, desk.ranting.unit_id)
    assert person is not None
    leave_unit(session, person, unit, desk.town.clock.at)


async def test_who_leaves_the_unit_leaves_her_seat(desk: Desk) -> None:
    await desk.sends()
    desk.ranting.write(lambda session: leaves(session, desk, "Laila"))
    await desk.town.rest(SOON)
    assert desk.row().second_id is None
    assert "PJ kedua: belum ada" in desk.card()
    assert labels(founding.last(desk.who("Hana"), desk.room)) == ["Tempatkan di akun kami", "Tolak"]
    outcome = await desk.forges("Hana", ApproveRequest(desk.row().id or 0))
    assert "Dua PJ" in (outcome.toast or "")


async def test_an_account_that_somebody_wrote_down_meanwhile_is_the_one(desk: Desk) -> None:
    await desk.sends()
    await desk.taps("Hana", "Setujui", place=desk.room)
    await desk.types("Rina", "/akun")
    await desk.taps("Rina", "Tambah akun", "Instagram")
    await desk.types("Rina", "@pr.bangoan")
    await desk.taps("Rina", "Buka usulnya", "Sudah jadi, tulis namanya")
    await desk.types("Rina", "@pr.bangoan")
    [account] = desk.rows(Account)
    assert (account.purpose, desk.row().state) == ("Kabar kegiatan", State.OPENED)


async def test_who_may_open_it_is_asked_once_after_two_weeks(desk: Desk) -> None:
    await desk.sends()
    await desk.taps("Hana", "Setujui", place=desk.room)
    await desk.town.passes(desk.town.clock.at + timedelta(days=15))
    assert desk.heard("Rina", "sudah jadi? Tulis namanya") == 1
    await desk.town.passes(desk.town.clock.at + timedelta(days=40))
    assert desk.heard("Rina", "sudah jadi? Tulis namanya") == 1


async def test_who_is_named_may_say_that_she_cannot_and_another_is_chosen(desk: Desk) -> None:
    await desk.sends()
    await desk.taps("Wati", "Aku belum bisa")
    assert desk.row().first_id is None
    assert desk.heard("Rina", "Pilih orang dewasa lain") == 1
    assert "PJ pertama: belum ada" in desk.card()
    assert labels(founding.last(desk.who("Hana"), desk.room)) == ["Tempatkan di akun kami", "Tolak"]
    outcome = await desk.forges("Hana", ApproveRequest(desk.row().id or 0))
    assert "Dua PJ" in (outcome.toast or "")
    await desk.taps("Rina", "Buka usulnya", "Pilih PJ pertama", "Rina")
    assert "PJ pertama: Rina" in desk.card()
    await desk.taps("Hana", "Setujui", place=desk.room)
    assert desk.row().state == State.APPROVED


async def test_an_approved_one_becomes_an_account_with_its_guardians(desk: Desk) -> None:
    await desk.sends()
    await desk.taps("Hana", "Setujui", place=desk.room)
    assert "Disetujui. Mereka membuka akunnya" in desk.card()
    assert desk.heard("Rina", "Kabar baik!") == 1
    await desk.taps("Rina", "Buka usulnya")
    assert "verifikasi dua langkah" in desk.reads("Rina")
    await desk.taps("Rina", "Sudah jadi, tulis namanya")
    refused = await desk.types("Rina", "pr.bangoan password Melati2026")
    assert "Tidak kusimpan" in refused or "Hapus pesanmu" in refused
    assert "@pr.bangoan" in await desk.types("Rina", "@pr.bangoan")
    [account] = desk.rows(Account)
    assert (account.handle, account.purpose, account.unit_id) == (
        "pr.bangoan",
        "Kabar kegiatan",
        desk.ranting.unit_id,
    )
    names = desk.ranting.write(
        lambda session: [one.first_name for one in account_care.guardians(session, account.id or 0)]
    )
    assert names == ["Wati", "Laila"]
    assert desk.heard("Wati", "@pr.bangoan") == 1
    assert desk.row().state == State.OPENED and "Akunnya sudah jadi" in desk.card()


async def test_its_content_gets_a_place_and_who_asked_hears_when_it_is_out(desk: Desk) -> None:
    account_id = paccount(desk)
    paccount(desk, "pactok", Platform.TIKTOK)
    await desk.sends()
    await desk.taps("Hana", "Tempatkan di akun kami", place=desk.room)
    shown = labels(founding.last(desk.who("Hana"), desk.room))
    assert shown == ["Instagram @pacippnu", "TikTok @pactok", "Kembali"]
    await desk.taps("Hana", "Instagram @pacippnu", place=desk.room)
    [post] = desk.rows(Post)
    assert (post.account_id, post.unit_id) == (account_id, desk.pac.unit_id)
    assert post.title == f"Konten {RANTING}: Kabar kegiatan"
    assert desk.row().state == State.PLACED
    assert desk.heard("Rina", "Instagram @pacippnu") == 1

    def publish(session: Session) -> None:
        session.get_one(Post, post.id).state = PostState.PUBLISHED

    desk.pac.write(publish)
    await desk.town.passes(desk.town.clock.at + timedelta(days=1))
    assert desk.heard("Rina", "sudah tayang. Terima kasih!") == 1


@pytest.mark.parametrize("reason", list(Reason))
async def test_a_no_is_kind_and_it_may_be_asked_again(desk: Desk, reason: Reason) -> None:
    await desk.sends()
    name = str(
        sentences(desk.ranting.write(lambda s: units.get(s, desk.ranting.unit_id).reader()))(
            "account-request-desk-reason-button", reason=reason
        )
    )
    await desk.taps("Hana", "Tolak", name, place=desk.room)
    assert (desk.row().state, desk.row().reason) == (State.DECLINED, reason)
    assert desk.heard("Rina", "Terima kasih usulnya") == 1
    await desk.taps(
        "Rina", "Buka usulnya", "Ubah dan ajukan lagi", "Seberapa sering", "Dua kali sebulan", "Kirim"
    )
    assert (desk.row().state, desk.row().rhythm, desk.row().reason) == (State.ASKED, "monthly", "")
    assert "Boleh disetujui" in desk.card()


async def test_two_who_decide_at_once_decide_once(desk: Desk) -> None:
    await desk.sends()
    card = founding.last(desk.who("Hana"), desk.room)
    first = desk.who("Hana").presses(card, "Setujui", chat=desk.room)
    second = desk.who("Nisa").presses(card, "Setujui", chat=desk.room)
    await desk.town.rest(SOON)
    assert (first.toast, second.toast) == (
        "Disetujui. Kukabari mereka.",
        "Usul akun ini sudah diputuskan atau ditarik.",
    )
    assert desk.heard("Rina", "Kabar baik!") == 1


async def test_who_decides_is_reminded_and_who_asked_hears_that_it_waits(desk: Desk) -> None:
    await desk.sends()
    sent = desk.town.world.counters.chats[desk.room.id]
    await desk.town.passes(desk.town.clock.at + timedelta(days=3, hours=12))
    assert desk.town.world.counters.chats[desk.room.id] == sent + 1
    assert desk.heard("Rina", "masih menunggu") == 0
    await desk.town.passes(desk.town.clock.at + timedelta(days=4))
    assert desk.heard("Rina", "masih menunggu") == 1
    await desk.town.passes(desk.town.clock.at + timedelta(days=30))
    assert desk.town.world.counters.chats[desk.room.id] == sent + 2
    assert desk.heard("Rina", "masih menunggu") == 1


async def test_without_a_parent_its_own_pengurus_decide(desk: Desk) -> None:
    desk.ranting.write(
        lambda session: setattr(session.get_one(Unit, desk.ranting.unit_id), "parent_id", None)
    )
    siti = desk.ranting.members["Siti"] = desk.town.world.add_person("Siti")
    desk.ranting.give(siti, Role.PENGURUS)
    await kin.opens(desk.ranting, siti)
    await desk.fills(*FORM, "Temanya lain")
    assert f"Kukirim ke pengurus {RANTING}" in desk.reads("Rina")
    await desk.taps("Rina", "Kirim")
    assert "Unitmu memutuskan sendiri" in desk.reads("Siti")
    own = await desk.forges("Rina", ApproveRequest(desk.row().id or 0))
    assert "usulmu sendiri" in (own.toast or "")
    await desk.taps("Siti", "Setujui")
    assert desk.row().state == State.APPROVED


async def test_when_the_parent_has_nobody_any_more_the_unit_decides_itself(desk: Desk) -> None:
    await desk.sends()
    for name, role in (("Hana", Role.HUMAS), ("Nisa", Role.PENGURUS)):
        desk.pac.end(desk.who(name), role)
    await desk.town.passes(desk.town.clock.at + timedelta(days=3, hours=20))
    assert desk.row().parent_id == desk.ranting.unit_id
    await desk.taps("Rina", "Setujui")
    assert desk.row().state == State.APPROVED


async def test_members_and_strangers_are_kept_out(desk: Desk) -> None:
    assert "humas atau pengurus unitmu" in await desk.types("Putri", "/akun usul")
    await desk.sends()
    number = desk.row().id or 0
    outcome = await desk.forges("Wati", OpenRequest(number))
    assert "humas atau pengurus" in (outcome.toast or "")
    outcome = await desk.forges("Nisa", PickReady(number, Piece.WHY, "full"))
    assert "humas atau pengurus" in (outcome.toast or "")
    outcome = await desk.forges("Rina", ApproveRequest(number))
    assert PAC in (outcome.toast or "")
    assert desk.row().state == State.ASKED


async def test_in_the_group_it_is_answered_in_private(desk: Desk) -> None:
    await desk.ranting.says(desk.who("Rina"), "/akun usul")
    assert "Usul akun baru" in keys(desk.ranting, desk.who("Rina"))
    assert all(
        "usul akun" not in one.text.casefold() for one in founding.shown(desk.who("Rina"), desk.ranting.group)
    )


async def test_a_withdrawn_one_goes_and_its_card_says_so(desk: Desk) -> None:
    await desk.sends()
    await desk.taps("Rina", "Tarik usul", "Ya, tarik")
    assert desk.row().state == State.WITHDRAWN
    assert "Ditarik yang mengusulkan" in desk.card()
    assert "belum pernah mengusulkan" in await desk.types("Rina", "/akun usul")


async def test_an_erased_pj_leaves_her_seat_and_the_card(desk: Desk) -> None:
    await desk.sends()
    assert "PJ pertama: Wati" in desk.card()

    def go(session: Session) -> None:
        person = people.found(session, desk.who("Wati").id)
        assert person is not None
        erase(session, person, desk.town.clock.at)

    desk.ranting.write(go)
    await desk.town.rest(SOON)
    assert desk.row().first_id is None
    assert "Wati" not in desk.card()


async def test_every_act_stands_in_the_journal(desk: Desk) -> None:
    await desk.sends()
    await desk.taps("Hana", "Setujui", place=desk.room)
    verbs = [one.verb for one in desk.rows(Line)]
    for verb in ("account request begun", "account request sent", "account request approved"):
        assert verb in verbs


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_its_own_answer(language: str) -> None:
    t = sentences(Reader(language=language))
    said = {t("account-requests-told-declined", reason=one, decider="PAC") for one in Reason}
    assert len(said) == len(Reason)

"""A board leaves its pack to the next: two seal it, the next board opens it with a checklist, and is reminded twice."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from importlib import import_module
from io import BytesIO

import pytest
from sqlmodel import Session

from domain import pack_contents
from domain.board_packs import OpenCheck, OpenPack, SealPack, ShowChecklist, TakePackFile, TickCheck
from domain.menus import OpenMenu
from domain.post_states import Kind, PostState
from domain.units import Role
from storage import account_care, accounts, board_packs, pack_gathering, posts, roles, units
from storage.account_care import AccountGuardian
from storage.accounts import Account
from storage.board_packs import BoardPack, BoardPackItem
from storage.journal import Line
from storage.posts import Post
from tests.branch import labels
from tests.town import Town
from tests.watch import Watch, watch

DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


@dataclass
class Boards:
    """Ketua and Rina are pengurus; the unit has two accounts: one that Ketua looks after, one that nobody does."""

    watch: Watch
    guarded: int
    orphan: int

    @property
    def unit_id(self) -> int:
        return self.watch.unit_id

    async def opens(self, name: str) -> str:
        """She opens the pack in private; what she reads."""
        await self.watch.presses(name, OpenPack(self.unit_id))
        return self.watch.private(name).text

    async def seals(self, first: str = "Ketua", second: str = "Rina") -> BoardPack:
        """One gets it ready, the other seals it."""
        await self.opens(first)
        await self.watch.taps(first, "Siapkan paket")
        await self.opens(second)
        await self.watch.taps(second, "Segel")
        return self.pack()

    def pack(self) -> BoardPack:
        return self.watch.every(BoardPack)[-1]

    def ends(self, name: str, role: Role = Role.PENGURUS) -> None:
        self.watch.branch.end(self.watch.people[name], role)

    async def changes_hands(self) -> BoardPack:
        """The old board seals and goes; a day later Dewi is pengurus."""
        pack = await self.seals()
        await self.watch.passes(DAY)
        self.ends("Ketua")
        self.ends("Rina")
        self.watch.gives("Dewi", Role.PENGURUS)
        return pack


def _two_accounts(its: Watch) -> tuple[int, int]:
    ketua = its.person_id("Ketua")

    def write(session: Session) -> tuple[int, int]:
        now, ids = its.town.clock.at, list[int]()
        for handle in ("ippnu.kedungwaru", "ippnu.lama"):
            made = Account(unit_id=its.unit_id, platform="instagram", handle=handle, added_at=now)
            ids.append(accounts.add(session, made).id or 0)
        keeper = AccountGuardian(account_id=ids[0], seat=1, person_id=ketua, at=now)
        account_care.name_guardian(session, keeper)
        return ids[0], ids[1]

    return its.write(write)


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Boards]:
    town = Town.build(fresh_url)
    await town.open()
    found = await watch(town)
    found.gives("Rina", Role.PENGURUS)
    yield Boards(found, *_two_accounts(found))
    town.kill()


async def test_one_gets_it_ready_and_another_seals_what_she_saw(its: Boards) -> None:
    assert "2 akun resmi, 1 tanpa penjaga" in await its.opens("Ketua")
    await its.watch.taps("Ketua", "Siapkan paket")
    assert "Segel" not in labels(its.watch.private("Ketua"))
    assert its.watch.heard("Rina", "Ketua menyiapkan paket serah terima") == 1
    assert "Ketua menyiapkannya" in await its.opens("Rina")
    await its.watch.taps("Rina", "Segel")
    pack = its.pack()
    assert "Sudah disegel" in its.watch.private("Rina").text
    assert pack.seal == pack_contents.seal(pack.lines)
    assert (pack.begun_by, pack.sealed_by) == (its.watch.person_id("Ketua"), its.watch.person_id("Rina"))
    assert [one.verb for one in its.watch.every(Line) if "pack" in one.verb] == ["pack begun", "pack sealed"]


async def test_no_person_is_named_in_what_is_sealed(its: Boards) -> None:
    pack = await its.seals()
    for name in its.watch.people:
        assert name not in pack.lines
    assert '"guardians":["pengurus"]' in pack.lines


async def test_she_does_not_seal_her_own(its: Boards) -> None:
    await its.opens("Ketua")
    await its.watch.taps("Ketua", "Siapkan paket")
    lines_mark = its.watch.write(lambda session: _mark(session, its))
    outcome = await its.watch.presses("Ketua", SealPack(its.unit_id, its.pack().id or 0, lines_mark))
    assert "dua orang berbeda" in str(outcome.toast)
    assert its.pack().sealed_at is None


def _mark(session: Session, its: Boards) -> str:
    unit = units.get(session, its.unit_id)
    return pack_contents.mark(pack_gathering.gathered(session, unit, its.watch.town.clock.at))


async def test_what_changed_after_she_looked_is_not_sealed_unseen(its: Boards) -> None:
    await its.opens("Ketua")
    await its.watch.taps("Ketua", "Siapkan paket")
    await its.opens("Rina")
    its.watch.case("Siti")
    await its.watch.taps("Rina", "Segel")
    assert "baru saja berubah" in its.watch.private("Rina").text
    assert its.pack().sealed_at is None
    await its.watch.taps("Rina", "Segel")
    assert its.pack().sealed_at is not None


async def test_a_board_of_one_thinks_it_over_for_a_day(its: Boards) -> None:
    its.ends("Rina")
    await its.opens("Ketua")
    await its.watch.taps("Ketua", "Siapkan paket")
    assert "pikirkan dulu sehari" in its.watch.private("Ketua").text
    await its.watch.passes(DAY + SECOND)
    assert its.watch.heard("Ketua", "sekarang sudah bisa kamu segel") == 1
    await its.watch.taps("Ketua", "Paket serah terima")
    await its.watch.taps("Ketua", "Segel")
    assert its.pack().sealed_by == its.watch.person_id("Ketua")


async def test_a_draft_that_nobody_seals_is_forgotten(its: Boards) -> None:
    await its.opens("Ketua")
    await its.watch.taps("Ketua", "Siapkan paket")
    await its.watch.passes(15 * DAY)
    assert its.watch.every(BoardPack) == []
    await its.opens("Ketua")
    assert "Siapkan paket" in labels(its.watch.private("Ketua"))


async def test_who_is_pengurus_no_more_has_begun_nothing(its: Boards) -> None:
    await its.opens("Ketua")
    await its.watch.taps("Ketua", "Siapkan paket")
    await its.opens("Rina")
    its.ends("Ketua")
    await its.watch.taps("Rina", "Segel")
    assert its.pack().sealed_at is None


@pytest.mark.parametrize("name", ["Nisa", "Siti", "Bu Hani", "Tamu"])
async def test_nobody_else_opens_it(its: Boards, name: str) -> None:
    pack = await its.seals()
    forged = (
        OpenPack(its.unit_id),
        ShowChecklist(pack.id or 0),
        OpenCheck(pack.id or 0, f"guardian:{its.orphan}"),
        TickCheck(pack.id or 0, f"guardian:{its.orphan}", is_done=True),
        TakePackFile(its.unit_id, pack.id),
    )
    for pressed in forged:
        if name == "Tamu":
            outcome = await its.watch.presses(name, pressed, its.watch.branch.group)
        else:
            outcome = await its.watch.presses(name, pressed)
        assert outcome.toast
    assert not its.watch.heard("Siti", "Daftar cek")
    assert all(one.done_at is None for one in its.watch.every(BoardPackItem))


async def test_the_next_board_finds_it_in_the_menu_and_orphans_first(its: Boards) -> None:
    await its.changes_hands()
    await its.watch.tells("Dewi", "/menu")
    await its.watch.taps("Dewi", "Paket serah terima (1)")
    shown = its.watch.private("Dewi")
    assert shown.text.startswith("Daftar cek")
    assert "1. Akun Instagram @ippnu.lama belum dijaga" in shown.text
    assert "2. Akun Instagram @ippnu.kedungwaru belum dijaga" in shown.text
    assert its.pack().opened_by == its.watch.person_id("Dewi")


async def test_a_thing_ticks_itself_when_it_is_solved(its: Boards) -> None:
    pack, dewi = await its.changes_hands(), its.watch.person_id("Dewi")

    def guard(session: Session) -> None:
        for account_id in (its.guarded, its.orphan):
            now = its.watch.town.clock.at
            keeper = AccountGuardian(account_id=account_id, seat=1, person_id=dewi, at=now)
            account_care.name_guardian(session, keeper)

    await its.watch.presses("Dewi", ShowChecklist(pack.id or 0))
    assert "4 hal dari pengurus sebelumnya" in its.watch.private("Dewi").text
    its.watch.write(guard)
    await its.watch.presses("Dewi", ShowChecklist(pack.id or 0))
    shown = its.watch.private("Dewi").text
    assert "2 hal dari pengurus sebelumnya" in shown and "2 hal lain sudah beres sendiri" in shown


async def test_a_thing_is_ticked_by_hand_and_back(its: Boards) -> None:
    pack = await its.changes_hands()
    await its.watch.presses("Dewi", ShowChecklist(pack.id or 0))
    await its.watch.taps("Dewi", "1 Beres")
    row = next(one for one in its.watch.every(BoardPackItem) if one.done_at)
    assert (row.subject, row.done_by) == (f"guardian:{its.orphan}", its.watch.person_id("Dewi"))
    assert "✓ 4. Penjaga akun Instagram @ippnu.lama" in its.watch.private("Dewi").text
    await its.watch.taps("Dewi", "4 Belum")
    assert all(one.done_at is None and one.done_by is None for one in its.watch.every(BoardPackItem))


@pytest.mark.parametrize(
    ("place", "words"), [("1 Buka", "penjaga"), ("3 Buka", "Panduan"), ("4 Buka", "Atur")]
)
async def test_each_thing_opens_where_it_is_solved(its: Boards, place: str, words: str) -> None:
    pack = await its.changes_hands()
    await its.watch.presses("Dewi", ShowChecklist(pack.id or 0))
    await its.watch.taps("Dewi", place)
    assert words.casefold() in its.watch.private("Dewi").text.casefold()
    assert its.watch.heard("Dewi", "Daftar cek ·") == 1


async def test_cases_and_plans_without_hands_are_opened_there(its: Boards) -> None:
    case_id = its.watch.case("Siti")

    def plan(session: Session) -> None:
        now = its.watch.town.clock.at
        post = Post(
            unit_id=its.unit_id,
            state=PostState.PLANNED,
            title="Harlah <IPPNU>",
            kind=Kind.OFFICIAL,
            starts_at=now + 5 * DAY,
            zone="Asia/Jakarta",
            created_at=now,
            changed_at=now,
        )
        posts.add(session, post)

    its.watch.write(plan)
    pack = await its.changes_hands()
    await its.watch.presses("Dewi", ShowChecklist(pack.id or 0))
    shown = its.watch.private("Dewi").text
    assert "Rencana Harlah <IPPNU> belum punya PJ" in shown and "belum ada yang menangani" in shown
    await its.watch.presses("Dewi", OpenCheck(pack.id or 0, f"case:{case_id}"))
    assert "Saya tangani" in labels(its.watch.private("Dewi"))
    await its.watch.presses("Dewi", OpenCheck(pack.id or 0, "plan:1"))
    assert "Harlah <IPPNU>" in its.watch.private("Dewi").text


async def test_the_next_board_is_reminded_after_seven_and_twenty_one_days(its: Boards) -> None:
    await its.changes_hands()
    await its.watch.passes(6 * DAY)
    assert its.watch.heard("Dewi", "masih ada 4 hal") == 0
    await its.watch.passes(2 * DAY)
    assert its.watch.heard("Dewi", "masih ada 4 hal") == 1
    await its.watch.passes(14 * DAY)
    assert its.watch.heard("Dewi", "masih ada 4 hal") == 2
    await its.watch.passes(60 * DAY)
    assert its.watch.heard("Dewi", "masih ada 4 hal") == 2


async def test_who_is_through_with_it_is_left_in_peace(its: Boards) -> None:
    pack = await its.changes_hands()
    await its.watch.presses("Dewi", ShowChecklist(pack.id or 0))
    await its.watch.taps("Dewi", "Cukup, tutup daftar ini")
    assert its.pack().done_at is not None
    await its.watch.passes(30 * DAY)
    assert its.watch.heard("Dewi", "masih ada") == 0
    await its.watch.tells("Dewi", "/menu")
    assert not any("serah terima" in label for label in labels(its.watch.private("Dewi")))


async def test_the_file_bears_the_seal_and_lines_that_fit_it(its: Boards) -> None:
    pack = await its.seals()
    await its.watch.presses("Rina", TakePackFile(its.unit_id, pack.id))
    sent = its.watch.private("Rina").media
    assert sent is not None and sent.file is not None
    book = import_module("openpyxl").load_workbook(BytesIO(sent.file.content))
    assert sent.file.name == "serah-terima-2026-11-22.xlsx"
    lines = [str(row[0].value) for row in list(book["Segel"].rows)[1:]]
    assert pack_contents.seal("\n".join(lines)) == pack.seal
    assert pack.seal in [cell.value for row in book["Serah terima"].rows for cell in row]
    handles = [row[0].value for row in list(book["Akun"].rows)[1:]]
    assert handles == ["Instagram @ippnu.lama", "Instagram @ippnu.kedungwaru"]


async def test_pressed_twice_it_is_sent_and_noted_once(its: Boards) -> None:
    pack = await its.seals()
    for _ in range(2):
        await its.watch.presses("Rina", TakePackFile(its.unit_id, pack.id))
    files = [one for one in its.watch.people["Rina"].sees(its.watch.branch.bot) if one.media is not None]
    assert len(files) == 1
    assert [one.verb for one in its.watch.every(Line)].count("pack taken") == 1


async def test_a_pack_that_was_tampered_with_shows_and_is_not_sent(its: Boards) -> None:
    pack = await its.seals()

    def tamper(session: Session) -> None:
        row = board_packs.find(session, pack.id or 0)
        assert row is not None
        row.lines = row.lines.replace("ippnu.lama", "ippnu.baru")

    its.watch.write(tamper)
    assert "tidak cocok lagi" in await its.opens("Ketua")
    outcome = await its.watch.presses("Ketua", TakePackFile(its.unit_id, pack.id))
    assert "tidak kukirim" in str(outcome.toast)


async def test_a_term_that_ends_in_a_month_offers_it(its: Boards) -> None:
    ketua = its.watch.person_id("Ketua")

    def set_term(session: Session) -> None:
        (grant,) = roles.held(session, ketua, its.unit_id, its.watch.town.clock.at)
        grant.until = its.watch.town.clock.at + 40 * DAY
        grant.ends_due = grant.until - 30 * DAY

    its.watch.write(set_term)
    await its.watch.passes(11 * DAY)
    shown = its.watch.private("Ketua")
    assert "Siapkan serah terima" in shown.text
    await its.watch.taps("Ketua", "Paket serah terima")
    assert "Yang kalian titipkan" in its.watch.private("Ketua").text
    assert its.watch.heard("Ketua", "Siapkan serah terima") == 1


async def test_a_new_pengurus_who_is_given_the_role_reads_where_it_is(its: Boards) -> None:
    await its.seals()
    await its.watch.passes(DAY)
    its.watch.gives("Dewi", Role.PENGURUS)
    await its.watch.presses("Dewi", OpenMenu())
    assert "Paket serah terima (1)" in labels(its.watch.private("Dewi"))

"""A line of a digest opens the thing itself: its newest state, below, for who may see it; gone things say so kindly."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from domain.digest_items import ItemKind
from domain.digest_presses import OpenItem
from domain.posting import InboxStatus
from domain.suggestions import Kind, State
from domain.units import Role
from storage import chats, closings
from storage.inbox import InboxRow
from storage.requests import Request
from storage.suggestions import Suggestion
from tests import calm
from tests.founding import labels
from tests.on_duty import roster
from tests.planned import plan
from tests.town import open_town
from tests.watch import Watch, watch

TITLE, IDEA = "Hoaks libur sekolah", "Bikin reel pesantren"
UNIT_KINDS = (ItemKind.CLOSURE, ItemKind.PROPOSALS, ItemKind.ROLES, ItemKind.ROSTER)


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        yield await watch(town)


def broken(its: Watch) -> list[str | None]:
    """Turns that failed."""
    return [one.incident for one in its.every(InboxRow) if one.status == InboxStatus.FAILED]


async def opens(its: Watch, kind: ItemKind, number: int, name: str = "Ketua") -> str:
    """She presses such a line; what is newest then."""
    await its.presses(name, OpenItem(kind, number, its.unit_id))
    await its.rests()
    assert broken(its) == []
    return its.private(name).text


async def test_a_case_with_its_acts(its: Watch) -> None:
    number = its.case("Siti", title=TITLE)
    assert TITLE in await opens(its, ItemKind.CASE, number)
    assert "Saya tangani" in labels(its.private("Ketua"))


async def test_who_asks_for_a_role(its: Watch) -> None:
    def ask(session: Session) -> None:
        room = chats.found(session, its.room.id)
        assert room is not None
        now = its.town.clock.at
        asked = Request(
            unit_id=its.unit_id, person_id=siti, role=Role.HUMAS, chat_id=room.id or 0, asked_at=now
        )
        session.add(asked)

    siti = its.person_id("Siti")
    its.write(ask)
    assert "Menunggu keputusanmu di PAC IPPNU Kedungwaru: 1" in await opens(its, ItemKind.ROLES, its.unit_id)
    assert any("Siti" in label for label in labels(its.private("Ketua")))


async def test_the_roster(its: Watch) -> None:
    roster(its)
    assert "Pekan mulai Senin, 16 November 2026" in await opens(its, ItemKind.ROSTER, its.unit_id)


async def test_a_plan(its: Watch) -> None:
    number = plan(its.branch, "Poster Hari Guru", its.town.clock.at + timedelta(hours=5))
    assert "Poster Hari Guru" in await opens(its, ItemKind.PLAN, number)


async def test_a_suggestion(its: Watch) -> None:
    def suggest(session: Session) -> int:
        now, kind = its.town.clock.at, Kind.CONTENT
        row = Suggestion(
            unit_id=its.unit_id, person_id=siti, kind=kind, state=State.OPEN, at=now, changed_at=now
        )
        row.text = IDEA
        session.add(row)
        session.flush()
        return row.id or 0

    siti = its.person_id("Siti")
    assert IDEA in await opens(its, ItemKind.SUGGESTION, its.write(suggest))


async def test_a_proposal_to_close_the_unit(its: Watch) -> None:
    nisa = its.person_id("Nisa")
    its.write(lambda session: closings.ask(session, its.unit_id, nisa, None))
    shown = await opens(its, ItemKind.CLOSURE, its.unit_id)
    assert "tutup" in shown.lower()


async def test_what_a_crisis_holds(its: Watch) -> None:
    plan(its.branch, "Poster Hari Guru", its.town.clock.at + timedelta(hours=1))
    number = await calm.called(its.branch, its.people["Nisa"], its.people["Ketua"], hours=2)
    calm.end(its.branch, number)
    shown = await opens(its, ItemKind.HELD, number)
    assert shown != ""
    assert "Tombol uji" not in labels(its.private("Ketua"))


async def test_what_day_it_is_opens_the_calendar(its: Watch) -> None:
    shown = await opens(its, ItemKind.DAY, date(2026, 11, 25).toordinal())
    assert shown.startswith("Kalender")


async def test_what_is_gone_says_so(its: Watch) -> None:
    for kind in ItemKind:
        outcome = await its.presses("Ketua", OpenItem(kind, 999_999, 999_999))
        await its.rests()
        assert outcome.toast or kind is ItemKind.DAY
    assert broken(its) == []


@pytest.mark.parametrize("name", ["Siti", "Putri"])
async def test_a_member_who_forges_it_learns_nothing(its: Watch, name: str) -> None:
    number = its.case("Rina", title=TITLE)
    for kind in ItemKind:
        await its.presses(name, OpenItem(kind, its.unit_id if kind in UNIT_KINDS else number))
        await its.rests()
    assert its.heard(name, TITLE) == 0
    assert broken(its) == []


@pytest.mark.parametrize("name", ["Ketua", "Tamu"])
async def test_in_a_group_it_opens_nothing(its: Watch, name: str) -> None:
    number = its.case("Rina", title=TITLE)
    before = len(its.people["Siti"].sees(its.branch.group))
    for kind in (ItemKind.CASE, ItemKind.ROLES, ItemKind.DORMANT):
        outcome = await its.presses(name, OpenItem(kind, number), its.branch.group)
        assert outcome.toast and "chat pribadi" in outcome.toast
    assert len(its.people["Siti"].sees(its.branch.group)) == before + 3  # the test's own buttons
    assert broken(its) == []


async def test_switched_off_it_opens_nothing(its: Watch) -> None:
    roster(its, on=False)
    outcome = await its.presses("Ketua", OpenItem(ItemKind.ROSTER, its.unit_id))
    assert outcome.toast and "dimatikan" in outcome.toast

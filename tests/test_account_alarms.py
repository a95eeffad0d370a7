"""Stories of an account in strange hands: the steps, whom to call, the alarm that wakes, and the way back."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import unquote

import pytest
from sqlmodel import Session, select

from domain.accounts import WITH_ACCOUNTS
from domain.handover_states import HandoverState
from domain.message import COPY_LIMIT
from domain.reader import Reader
from domain.units import Role
from storage import account_care, account_facts
from storage.accounts import Account
from storage.handovers import Handover
from storage.journal import Line
from storage.takeovers import TakeoverSlot
from tests import desk, founding
from tests.branch import labels
from tests.lending import Lending, lending
from tests.town import Town, open_town
from words.account_alarms import Playbook, playbook

MIDNIGHT = datetime(2026, 11, 22, 17, 30, tzinfo=UTC)  # 00.30 WIB


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def unit(town: Town) -> Lending:
    return await lending(town)


async def opens(unit: Lending, name: str, *more: str) -> str:
    """She opens the account by /akun and goes on by these buttons; what stands there then."""
    await unit.tells(name, "/akun")
    for label in ("Instagram @pacippnu", *more):
        await unit.taps(name, label)
    return unit.private(name).text


def hacked_at(unit: Lending) -> datetime | None:
    """Since when it is in strange hands."""
    return unit.branch.write(lambda session: session.get_one(Account, unit.account_id).hacked_at)


@pytest.mark.parametrize("platform", WITH_ACCOUNTS)
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_platform_has_its_first_step_and_a_statement_that_can_be_copied(
    platform: str, language: str
) -> None:
    account = Account(id=1, unit_id=1, platform=platform, handle="pacippnu", added_at=MIDNIGHT)
    facts = Playbook(1, "PAC IPPNU Kedungwaru", account, ["Wati"], ["Ketua"], may_write=True)
    said = playbook(Reader(language=language), facts)
    assert "1. " in said.text and "5. " in said.text and "Wati" in said.text
    copies = [one.copy for row in said.buttons for one in row if one.copy]
    assert len(copies) == 1 and len(copies[0]) <= COPY_LIMIT and "PAC IPPNU Kedungwaru" in copies[0]


async def test_the_playbook_names_whom_to_call_and_what_to_say(unit: Lending) -> None:
    text = await opens(unit, "Wati", "Keamanan", "Kalau diretas")
    assert "instagram.com/hacked" in text and "walinya: Wati, Laila" in text and "ketua: Ketua" in text
    assert "juga tidak ke sini" in text
    assert "Ubah pernyataan" not in labels(unit.private("Wati"))


async def test_humas_writes_a_statement_of_her_own(unit: Lending) -> None:
    await opens(unit, "Nisa", "Keamanan", "Kalau diretas", "Ubah pernyataan")
    text = await unit.tells("Nisa", "Akun kami sedang bermasalah. Tunggu kabar di grup, ya.")
    assert "Akun kami sedang bermasalah" in text
    keys = [one for row in unit.private("Nisa").buttons for one in row]
    assert [one.copy for one in keys if one.label == "Salin pernyataan"] == [
        "Akun kami sedang bermasalah. Tunggu kabar di grup, ya."
    ]
    share = next(one.url for one in keys if one.label == "Bagikan ke WA")
    assert "Akun kami sedang bermasalah" in unquote(share or "")
    await unit.taps("Nisa", "Ubah pernyataan")
    await unit.tells("Nisa", "Kata. " * 60)
    assert "Salin pernyataan" not in labels(unit.private("Nisa"))


async def test_the_alarm_wakes_everybody_who_can_do_something(town: Town, unit: Lending) -> None:
    await town.passes(until=MIDNIGHT)
    await opens(unit, "Wati", "Keamanan", "Kalau diretas", "Akun ini diretas")
    assert "Yakin" in unit.private("Wati").text
    assert hacked_at(unit) is None
    await unit.taps("Wati", "Ya, kabari semua")
    assert hacked_at(unit) is not None
    assert "Sudah kukabarkan ke 3 orang" in unit.private("Wati").text
    for name in ("Nisa", "Ketua", "Laila"):
        assert unit.heard(name, "dilaporkan diretas oleh Wati, Senin, 23 November 2026 pukul 00.30 WIB") == 1
    assert unit.heard("Siti", "diretas") == 0
    assert unit.in_group("diretas") == []
    await unit.taps("Laila", "Langkah-langkahnya")
    assert "Dilaporkan diretas" in unit.private("Laila").text
    assert "Sudah aman lagi" in labels(unit.private("Laila"))


async def test_a_young_humas_sleeps_and_reads_it_in_the_morning(town: Town, unit: Lending) -> None:
    founding.gives(town, unit.unit_id, unit.people["Aisyah"], Role.HUMAS)
    await town.passes(until=MIDNIGHT)
    await opens(unit, "Nisa", "Keamanan", "Kalau diretas", "Akun ini diretas", "Ya, kabari semua")
    assert unit.heard("Aisyah", "dilaporkan diretas") == 0
    assert unit.heard("Wati", "dilaporkan diretas") == 1
    await town.passes(until=MIDNIGHT + timedelta(days=1))
    assert unit.heard("Aisyah", "dilaporkan diretas") == 1


async def test_a_second_alarm_wakes_nobody(unit: Lending) -> None:
    await opens(unit, "Nisa", "Keamanan", "Kalau diretas", "Akun ini diretas", "Ya, kabari semua")
    data = f"vah:{unit.unit_id}:{unit.account_id}:1"
    await desk.forges(unit.town, unit.people["Ketua"], unit.branch, data)
    assert unit.heard("Wati", "dilaporkan diretas") == 1
    assert unit.heard("Nisa", "dilaporkan diretas oleh") == 0


async def test_only_who_looks_after_it_sounds_the_alarm(unit: Lending) -> None:
    data = f"vah:{unit.unit_id}:{unit.account_id}:1"
    for name in ("Siti", "Aisyah"):
        assert "humas" in await desk.forges(unit.town, unit.people[name], unit.branch, data)
    assert hacked_at(unit) is None


async def test_it_is_ours_again_and_is_looked_at_anew(unit: Lending) -> None:
    await opens(unit, "Nisa", "Keamanan", "Cek sekarang", "Ya, sudah")
    await opens(unit, "Nisa", "Keamanan", "Kalau diretas", "Akun ini diretas", "Ya, kabari semua")
    assert "· diretas" in await unit.tells("Siti", "/akun")
    assert "Dilaporkan diretas" in await opens(unit, "Nisa")
    await unit.taps("Nisa", "Sudah aman lagi")
    assert hacked_at(unit) is None
    assert "1 dari 4" in unit.private("Nisa").text
    assert unit.branch.write(lambda session: account_care.checks(session, unit.account_id)) == []
    for name in ("Wati", "Laila", "Ketua"):
        assert unit.heard(name, "sudah aman lagi") == 1

    def verbs(session: Session) -> list[str]:
        lines = [one for one in session.exec(select(Line)) if one.subject == f"account:{unit.account_id}"]
        return [one.verb for one in lines if "checked" not in one.verb]

    assert unit.branch.write(verbs) == ["account hacked", "account safe again"]


async def test_the_running_takeover_is_stopped(town: Town, unit: Lending) -> None:
    (number,) = unit.slots(town.clock.at + timedelta(hours=1))
    holder, guardian = unit.person_id("Siti"), unit.person_id("Wati")

    def run(session: Session) -> None:
        slot = session.get_one(TakeoverSlot, number)
        slot.state = "taken"
        slot.starts_at, slot.ends_at = (
            town.clock.at - timedelta(minutes=30),
            town.clock.at + timedelta(hours=1),
        )
        session.add(
            Handover(
                slot_id=number,
                state=HandoverState.RUNNING,
                holder_id=holder,
                guardian_id=guardian,
                way="device",
                opened_at=town.clock.at - timedelta(minutes=45),
                began_at=town.clock.at - timedelta(minutes=30),
            )
        )

    def running(session: Session) -> list[int]:
        return [one.id or 0 for one in account_facts.in_hands(session, unit.account_id)]

    unit.branch.write(run)
    assert unit.branch.write(running) == [number]
    await opens(unit, "Nisa", "Keamanan", "Kalau diretas", "Akun ini diretas", "Ya, kabari semua")
    assert "1 takeover dihentikan" in unit.private("Nisa").text
    assert unit.branch.write(lambda session: session.get_one(Handover, number).state) == HandoverState.CLOSING
    assert unit.branch.write(running) == []


async def test_guardians_and_ketua_are_asked_to_look(unit: Lending) -> None:
    await opens(unit, "Nisa", "Keamanan", "Kalau diretas")
    outcome = await unit.taps("Nisa", "Minta penjaga melihat")
    assert "3 orang" in (outcome.toast or "")
    for name in ("Wati", "Laila", "Ketua"):
        assert unit.heard(name, "Nisa merasa ada yang janggal") == 1
    assert hacked_at(unit) is None


async def test_a_member_who_types_it_is_led_to_humas(unit: Lending) -> None:
    assert "segera kabari humas" in await unit.tells("Siti", "/akun diretas")
    assert labels(unit.private("Siti")) == []
    assert "Akun mana" in await unit.tells("Wati", "/akun diretas")
    await unit.taps("Wati", "Instagram @pacippnu")
    assert "instagram.com/hacked" in unit.private("Wati").text


async def test_where_two_units_share_a_group_it_is_asked_whose(town: Town, unit: Lending) -> None:
    sister = founding.second_unit(town, unit.branch.group, "PAC IPNU Kedungwaru")
    founding.gives(town, sister, unit.people["Nisa"], Role.HUMAS)
    await unit.branch.says(unit.people["Nisa"], "/akun diretas")
    assert "PAC IPNU Kedungwaru" in labels(unit.branch.last(unit.people["Nisa"]))
    await unit.branch.presses(
        unit.people["Nisa"], unit.branch.last(unit.people["Nisa"]), "PAC IPPNU Kedungwaru"
    )
    assert "Akun mana" in unit.private("Nisa").text


async def test_in_the_group_it_is_answered_in_private(unit: Lending) -> None:
    await unit.branch.says(unit.people["Nisa"], "/akun diretas")
    assert unit.in_group("Akun mana") == []
    assert "Akun mana" in unit.private("Nisa").text


async def test_humas_of_the_second_owner_is_woken_too(town: Town, unit: Lending) -> None:
    sister = founding.second_unit(town, unit.branch.group, "PAC IPNU Kedungwaru")
    rafi = town.world.add_person("Rafi")
    founding.joins(town, sister, rafi)
    founding.gives(town, sister, rafi, Role.HUMAS)
    await founding.opens(town, rafi)
    await opens(unit, "Nisa", "Lainnya", "Bagi dengan unit lain", "PAC IPNU Kedungwaru")
    await opens(unit, "Nisa", "Keamanan", "Kalau diretas", "Akun ini diretas", "Ya, kabari semua")
    assert "dilaporkan diretas oleh Nisa" in founding.last(rafi, town.account).text
    await founding.presses(town, rafi, town.account, "Langkah-langkahnya")
    await founding.presses(town, rafi, town.account, "Sudah aman lagi")
    assert hacked_at(unit) is None
    assert unit.heard("Nisa", "sudah aman lagi") == 1

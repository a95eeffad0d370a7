"""Stories of accounts that are not the unit's: partners', and those that grown members let humas know."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.account_kinds import AccountKind
from domain.account_lists import MOST_OWN
from handlers import leaving
from storage import accounts, people, retention, units
from storage.accounts import Account
from storage.own_accounts import OwnAccount
from tests import desk, kin
from tests.branch import labels
from tests.lending import Lending, lending
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def unit(town: Town) -> Lending:
    return await lending(town)


def told(unit: Lending) -> list[tuple[str, str]]:
    """What members let humas know."""
    return unit.branch.write(
        lambda session: [(one.platform, one.handle) for one in session.exec(select(OwnAccount))]
    )


def kinds(unit: Lending) -> dict[str, tuple[str, bool]]:
    """Every account by its name: its kind, and whether it is in use."""

    def read(session: Session) -> dict[str, tuple[str, bool]]:
        return {one.handle: (one.kind, one.closed_at is None) for one in session.exec(select(Account))}

    return unit.branch.write(read)


async def lets_know(unit: Lending, name: str, platform: str, text: str) -> str:
    """She tells one of hers."""
    await unit.tells(name, "/akun")
    for label in ("Akunku", "Beri tahu akunku", platform):
        await unit.taps(name, label)
    return await unit.tells(name, text)


async def test_a_grown_member_lets_humas_know_and_takes_it_back(unit: Lending) -> None:
    text = await lets_know(unit, "Siti", "Instagram", "https://www.instagram.com/siti.ngaji/")
    assert "@siti.ngaji" in text and "Hanya humas dan pengurus yang melihat" in text
    assert told(unit) == [("instagram", "siti.ngaji")]
    for name in ("Nisa", "Ketua"):
        await unit.tells(name, "/akun")
        await unit.taps(name, "Lainnya")
        await unit.taps(name, "Akun anggota")
        assert "Siti: Instagram @siti.ngaji" in unit.private(name).text
    await unit.taps("Siti", "Tarik @siti.ngaji")
    assert told(unit) == []
    await unit.tells("Nisa", "/akun")
    await unit.taps("Nisa", "Lainnya")
    await unit.taps("Nisa", "Akun anggota")
    assert "Belum ada anggota" in unit.private("Nisa").text


async def test_nobody_else_sees_the_list(unit: Lending) -> None:
    await lets_know(unit, "Siti", "TikTok", "@siti.ngaji")
    data = f"van:{unit.unit_id}"
    assert "humas" in await desk.forges(unit.town, unit.people["Rina"], unit.branch, data)
    await unit.branch.says(unit.people["Rina"], "/akun")
    assert "siti.ngaji" not in unit.branch.last(unit.people["Rina"]).text


async def test_a_minor_is_not_asked_and_not_noted(unit: Lending) -> None:
    for name in ("Aisyah", "Putri"):
        await unit.tells(name, "/akun")
        assert labels(unit.private(name)) == []
        for data in (f"vao:{unit.unit_id}", f"vat:{unit.unit_id}:instagram"):
            answer = await desk.forges(unit.town, unit.people[name], unit.branch, data)
            assert "18 tahun" in answer
    assert told(unit) == []


async def test_secrets_and_strange_names_are_refused(unit: Lending) -> None:
    text = await lets_know(unit, "Siti", "Instagram", "siti.ngaji sandi: Rahasia12")
    assert "Tidak kusimpan" in text
    assert "sudah dicatat" not in await unit.tells("Siti", "siti.ngaji")
    assert told(unit) == [("instagram", "siti.ngaji")]
    assert "akun resmi unitmu" in await lets_know(unit, "Siti", "Instagram", "@pacippnu")
    assert "tanya humas" in await lets_know(unit, "Rina", "Instagram", "@siti.ngaji")


async def test_there_is_an_end_to_it(unit: Lending) -> None:
    for number in range(MOST_OWN):
        await lets_know(unit, "Siti", "Instagram", f"siti{number}")
    assert "Beri tahu akunku" not in labels(unit.private("Siti"))
    assert len(told(unit)) == MOST_OWN


async def test_it_goes_when_she_leaves_or_is_erased(unit: Lending) -> None:
    await lets_know(unit, "Siti", "Instagram", "siti.ngaji")
    await lets_know(unit, "Rina", "Instagram", "rina.ngaji")

    def leave(session: Session) -> None:
        person = people.found(session, unit.people["Siti"].id)
        assert person is not None
        leaving.leave_unit(session, person, units.get(session, unit.unit_id), unit.town.clock.at)

    def erase(session: Session) -> None:
        person = people.found(session, unit.people["Rina"].id)
        assert person is not None
        retention.erase(session, person, unit.town.clock.at)

    unit.branch.write(leave)
    assert told(unit) == [("instagram", "rina.ngaji")]
    unit.branch.write(erase)
    assert told(unit) == []


async def test_a_partners_account_is_seen_and_never_planned_for(town: Town, unit: Lending) -> None:
    await unit.tells("Nisa", "/akun")
    for label in ("Lainnya", "Akun mitra", "Tambah akun mitra", "Instagram"):
        await unit.taps("Nisa", label)
    await unit.tells("Nisa", "https://instagram.com/smknu")
    await unit.taps("Nisa", "Kerja samanya")
    text = await unit.tells("Nisa", "Saling bagikan info lomba")
    assert "Kerja samanya: Saling bagikan info lomba" in text
    assert kinds(unit)["smknu"] == (AccountKind.PARTNER, True)
    assert "Akun mitra:" in await unit.tells("Siti", "/akun")
    assert "@smknu" in unit.private("Siti").text
    official = unit.branch.write(lambda session: accounts.of_unit(session, unit.unit_id))
    assert [one.handle for one in official] == ["pacippnu"]
    partner = unit.branch.write(lambda session: accounts.called(session, "instagram", "smknu")[0].id)
    post = desk.plan(unit.branch, unit.people["Nisa"])
    for data in (f"soa:{post}:{partner}", f"kao:{unit.unit_id}:{partner}", f"kac:{unit.unit_id}:{partner}"):
        await desk.forges(town, unit.people["Nisa"], unit.branch, data)
    assert desk.post(unit.branch, post, lambda one: one.account_id) is None
    assert kinds(unit)["smknu"] == (AccountKind.PARTNER, True)


async def test_a_partner_may_be_another_units_own_account(town: Town, unit: Lending) -> None:
    other = await kin.unit(town, "PAC IPPNU Ngunut", "pac", "Rini")
    desk.account(other, "ngunut")
    await unit.tells("Nisa", "/akun")
    for label in ("Lainnya", "Akun mitra", "Tambah akun mitra", "Instagram"):
        await unit.taps("Nisa", label)
    assert "@ngunut" in await unit.tells("Nisa", "@ngunut")
    for label in ("Hapus dari daftar",):
        await unit.taps("Nisa", label)
    assert "Belum ada akun mitra" in unit.private("Nisa").text
    both = unit.branch.write(lambda session: accounts.called(session, "instagram", "ngunut"))
    assert sorted((one.kind, one.closed_at is None) for one in both) == [
        ("official", True),
        ("partner", False),
    ]


async def test_a_partners_account_becomes_ours_and_back(unit: Lending) -> None:
    await unit.tells("Nisa", "/akun")
    for label in ("Lainnya", "Akun mitra", "Tambah akun mitra", "TikTok"):
        await unit.taps("Nisa", label)
    await unit.tells("Nisa", "@pactok")
    await unit.tells("Nisa", "/akun")
    for label in ("Tambah akun", "TikTok"):
        await unit.taps("Nisa", label)
    await unit.tells("Nisa", "@pactok")
    assert kinds(unit)["pactok"] == (AccountKind.OFFICIAL, True)
    await unit.tells("Nisa", "/akun")
    for label in ("Lainnya", "Akun mitra", "Tambah akun mitra", "TikTok"):
        await unit.taps("Nisa", label)
    assert "sudah dicatat" in await unit.tells("Nisa", "@pactok")

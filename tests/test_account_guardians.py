"""Stories of the two who look after an account: named by humas, told, free to decline, gone when they leave."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlmodel import Session

from domain.units import Role
from handlers import leaving
from storage import account_care, account_facts, people, units
from storage.accounts import Account
from tests import desk, founding, kin
from tests.branch import labels
from tests.lending import Lending, lending
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def unit(town: Town) -> Lending:
    return await lending(town, guardians=("Wati",))


def guardians(unit: Lending) -> list[str]:
    """First names, by seat."""
    return unit.branch.write(
        lambda session: [one.first_name for one in account_care.guardians(session, unit.account_id)]
    )


async def opens(unit: Lending, name: str, *more: str) -> str:
    """She opens the account by /akun and goes on by these buttons; what stands there then."""
    await unit.tells(name, "/akun")
    for label in ("Instagram @pacippnu", *more):
        await unit.taps(name, label)
    return unit.private(name).text


async def test_humas_names_a_second_guardian_who_is_told(unit: Lending) -> None:
    assert "penjaga kedua" in await opens(unit, "Nisa")
    await unit.taps("Nisa", "Penjaga")
    assert "Penjaga 1: Wati" in unit.private("Nisa").text
    await unit.taps("Nisa", "Pilih penjaga 2")
    shown = labels(unit.private("Nisa"))
    assert {"Laila", "Siti", "Ketua"} <= set(shown)
    assert not {"Aisyah", "Putri", "Bu Hani"} & set(shown)  # nobody knows how old Bu Hani is
    await unit.taps("Nisa", "Laila")
    assert guardians(unit) == ["Wati", "Laila"]
    assert "salah satu dari dua orang dewasa" in unit.private("Laila").text
    assert "Berhenti dulu" in labels(unit.private("Laila"))


async def test_a_guardian_who_is_no_humas_looks_after_it(unit: Lending) -> None:
    text = await opens(unit, "Wati")
    assert "Penjaga: Wati" in text
    assert labels(unit.private("Wati")) == [
        "Keamanan",
        "Catat terbit hari ini",
        "Berhenti jadi penjaga",
        "Kembali",
    ]
    await unit.taps("Wati", "Catat terbit hari ini")
    await unit.taps("Wati", "Keamanan")
    await unit.taps("Wati", "Cek sekarang")
    await unit.taps("Wati", "Ya, sudah")
    data = f"kao:{unit.unit_id}:{unit.account_id}:guardians"
    assert "humas" in await desk.forges(unit.town, unit.people["Wati"], unit.branch, data)


async def test_she_declines_and_humas_hears_it(unit: Lending) -> None:
    await opens(unit, "Wati", "Berhenti jadi penjaga")
    assert "bukan penjaga" in unit.private("Wati").text
    assert guardians(unit) == []
    assert unit.heard("Nisa", "Wati tidak bisa jadi penjaga") == 1
    again = f"vax:{unit.unit_id}:{unit.account_id}"
    assert "humas" in await desk.forges(unit.town, unit.people["Wati"], unit.branch, again)
    await unit.tells("Wati", "/akun")
    assert "Instagram @pacippnu" not in labels(unit.private("Wati"))


async def test_who_is_replaced_or_released_is_told(unit: Lending) -> None:
    await opens(unit, "Nisa", "Penjaga", "Ganti penjaga 1", "Siti")
    assert guardians(unit) == ["Siti"]
    assert "bukan penjaga" in unit.private("Wati").text
    await unit.taps("Nisa", "Lepas penjaga 1")
    assert guardians(unit) == []
    assert "bukan penjaga" in unit.private("Siti").text


async def test_one_person_takes_one_seat_and_a_minor_none(unit: Lending) -> None:
    await opens(unit, "Nisa", "Penjaga", "Pilih penjaga 2")
    twice = await unit.taps("Nisa", "Wati")
    assert "penjaga yang satu lagi" in (twice.toast or "")
    for name in ("Aisyah", "Putri"):
        data = f"vag:{unit.unit_id}:{unit.account_id}:2:{unit.person_id(name)}"
        assert "orang dewasa" in await desk.forges(unit.town, unit.people["Nisa"], unit.branch, data)
    forged = f"vag:{unit.unit_id}:{unit.account_id}:2:999999"
    assert "orang dewasa" in await desk.forges(unit.town, unit.people["Nisa"], unit.branch, forged)
    assert guardians(unit) == ["Wati"]


async def test_many_names_are_paged_and_found_by_letters(town: Town, unit: Lending) -> None:
    for number in range(12):
        unit.branch.joins(town.world.add_person(f"Anggota {number:02}"), 2000)
    await opens(unit, "Nisa", "Penjaga", "Pilih penjaga 2")
    first = labels(unit.private("Nisa"))
    assert first[:8] == [f"Anggota {number:02}" for number in range(8)]
    await unit.taps("Nisa", "Berikutnya ›")
    assert labels(unit.private("Nisa"))[:4] == [f"Anggota {number:02}" for number in range(8, 12)]
    await unit.taps("Nisa", "Ketik namanya")
    assert "Tidak ada anggota dewasa" in await unit.tells("Nisa", "zz")
    await unit.tells("Nisa", "lai")
    assert labels(unit.private("Nisa"))[0] == "Laila"
    await unit.taps("Nisa", "Laila")
    assert guardians(unit) == ["Wati", "Laila"]


async def test_who_leaves_the_unit_looks_after_nothing(unit: Lending) -> None:
    def leave(session: Session) -> None:
        person = people.found(session, unit.people["Wati"].id)
        assert person is not None
        leaving.leave_unit(session, person, units.get(session, unit.unit_id), unit.town.clock.at)

    unit.branch.write(leave)
    assert guardians(unit) == []


async def test_a_guardian_of_the_second_owner_goes_with_it(town: Town, unit: Lending) -> None:
    sister = founding.second_unit(town, unit.branch.group, "PAC IPNU Kedungwaru")
    rafi = town.world.add_person("Rafi")
    founding.joins(town, sister, rafi)
    founding.gives(town, sister, rafi, Role.HUMAS)
    await founding.opens(town, rafi)
    await opens(unit, "Nisa", "Lainnya", "Bagi dengan unit lain", "PAC IPNU Kedungwaru")
    await opens(unit, "Nisa", "Penjaga", "Pilih penjaga 2", "Rafi")
    assert guardians(unit) == ["Wati", "Rafi"]
    await founding.writes(town, rafi, "/akun")
    await founding.presses(town, rafi, town.account, "Instagram @pacippnu")
    assert "Penjaga: Wati, Rafi" in founding.last(rafi, town.account).text
    await opens(unit, "Nisa", "Lainnya", "Berhenti berbagi")
    assert guardians(unit) == ["Wati"]


async def test_who_may_guard_is_of_age_and_belongs_there(town: Town, unit: Lending) -> None:
    stranger = await kin.unit(town, "PAC IPPNU Ngunut", "pac", "Rini")

    def asks(session: Session) -> list[bool]:
        account = session.get_one(Account, unit.account_id)
        found = [
            people.found(session, one.id)
            for one in (
                unit.people["Siti"],
                unit.people["Aisyah"],
                unit.people["Bu Hani"],
                kin.head(stranger),
            )
        ]
        now = town.clock.at
        return [account_facts.may_guard(session, account, one, now) for one in found if one is not None]

    assert unit.branch.write(asks) == [True, False, False, False]

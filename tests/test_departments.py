"""Stories of departments and switched features: named, carried by plans, offered once, and switched off."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.switches import Switch, SwitchState
from domain.units import Level
from sandbox.people import Person
from storage import departments, members, people, switches, units
from storage.members import Member
from storage.posts import Post
from storage.unit_settings import UnitSwitch
from tests import kin
from tests.branch import Branch, labels
from tests.kin import head
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def branch(town: Town) -> Branch:
    return await kin.unit(town, "PAC IPPNU Kedungwaru", "pac", "Siti")


@pytest.fixture
def siti(branch: Branch) -> Person:
    return head(branch)


def names(branch: Branch) -> list[str]:
    return branch.write(lambda session: [one.name for one in departments.of_unit(session, branch.unit_id)])


async def test_departments_are_added_renamed_and_removed(branch: Branch, siti: Person) -> None:
    await kin.opens_page(branch, siti, "Bidang", "+ Kaderisasi", "Tulis bidang lain")
    await kin.types(branch, siti, "Media & Kreatif")
    assert names(branch) == ["Kaderisasi", "Media & Kreatif"]
    await kin.opens_page(branch, siti, "Bidang", "Kaderisasi", "Ganti nama")
    assert "sudah ada" in await kin.types(branch, siti, "media & kreatif")
    await kin.types(branch, siti, "Kaderisasi Muda")
    await kin.opens_page(branch, siti, "Bidang", "Media & Kreatif", "Hapus bidang", "Ya, hapus")
    assert names(branch) == ["Kaderisasi Muda"]


async def test_a_plan_carries_a_department_and_goes_on_without(branch: Branch, siti: Person) -> None:
    await branch.says(siti, "/rencana besok 19.30 IG Tips hafalan")
    await branch.presses(siti, branch.card(siti), "Lainnya")
    assert "Bidang" not in labels(branch.card(siti))
    await kin.opens_page(branch, siti, "Bidang", "+ Dakwah")
    await branch.presses(siti, branch.card(siti), "Kembali")
    await branch.presses(siti, branch.card(siti), "Lainnya")
    await branch.presses(siti, branch.card(siti), "Bidang")
    await branch.presses(siti, branch.card(siti), "Dakwah")
    assert "Bidang: Dakwah" in branch.card(siti).text
    assert "(Dakwah)" in await kin.types(branch, siti, "/kalender besok")
    await kin.opens_page(branch, siti, "Bidang", "Dakwah", "Hapus bidang", "Ya, hapus")
    assert "Dakwah" not in branch.card(siti).text
    assert branch.write(lambda session: session.exec(select(Post.department_id)).all()) == [None]


async def test_a_department_of_another_unit_does_not_count(town: Town, branch: Branch, siti: Person) -> None:
    other = await kin.unit(town, "PAC Ngunut", "pac", "Rini")
    await kin.opens_page(other, head(other), "Bidang", "+ LPP")

    def label(session: Session) -> None:
        person = people.known(session, siti.id, "Siti", town.clock.at)
        member = members.found(session, person.id or 0, branch.unit_id)
        theirs = departments.of_unit(session, other.unit_id)[0]
        assert member is not None
        assert departments.find(session, branch.unit_id, theirs.id or 0) is None
        with pytest.raises(ValueError, match="not one of unit"):
            departments.set_department(session, member, theirs.id)

    branch.write(label)


async def test_a_member_works_in_a_department(branch: Branch, siti: Person) -> None:
    await kin.opens_page(branch, siti, "Bidang", "+ Konseling")

    def label(session: Session) -> None:
        member = session.exec(select(Member).where(Member.unit_id == branch.unit_id)).one()
        departments.set_department(session, member, departments.of_unit(session, branch.unit_id)[0].id)

    branch.write(label)
    assert "0 rencana, 1 anggota" in await kin.opens_page(branch, siti, "Bidang", "Konseling")


async def test_a_new_child_begins_with_its_parents_list(town: Town, branch: Branch) -> None:
    cabang = await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Nisa")
    await kin.opens_page(cabang, head(cabang), "Bidang", "Bidang untuk unit baru", "Tulis sendiri")
    await kin.types(cabang, head(cabang), "Kaderisasi, Dakwah")
    await kin.becomes_child(branch, cabang)
    assert names(branch) == ["Dakwah", "Kaderisasi"]


async def test_a_feature_is_switched_off_and_on(branch: Branch, siti: Person) -> None:
    await kin.opens_page(branch, siti, "Fitur", "Matikan Kalender")
    assert "dimatikan di unitmu" in await kin.types(branch, siti, "/kalender")
    await branch.tells(siti, "/menu")
    assert "Kalender" not in labels(branch.last(siti, private=True))
    assert "dimatikan di unitmu" in await kin.types(branch, siti, "kalender")
    await kin.opens_page(branch, siti, "Fitur", "Hidupkan Kalender")
    assert "dimatikan" not in await kin.types(branch, siti, "/kalender")


async def test_old_buttons_of_a_feature_that_is_off_say_so(branch: Branch, siti: Person) -> None:
    await branch.says(siti, "/rencana besok 19.30 IG Tips hafalan")
    await kin.opens_page(branch, siti, "Fitur", "Matikan Rencana")
    outcome = await branch.presses(siti, branch.card(siti), "Lainnya")
    assert "dimatikan di unitmu" in (outcome.toast or "")


def has_worked(branch: Branch, plans: int) -> None:
    """The unit has made so many plans."""

    def plan(session: Session) -> None:
        now = branch.town.clock.at
        for number in range(plans):
            session.add(
                Post(
                    unit_id=branch.unit_id,
                    title=f"Rencana {number}",
                    zone="Asia/Jakarta",
                    created_at=now,
                    changed_at=now,
                )
            )
        switches.watch(session, [branch.unit_id], now)

    branch.write(plan)


def offers(branch: Branch, who: Person) -> int:
    return sum("memberi label bidang" in one.text for one in who.sees(branch.bot) if one.from_bot)


async def test_a_feature_is_offered_once_when_it_helps(town: Town, branch: Branch, siti: Person) -> None:
    has_worked(branch, 10)
    await town.passes(until=town.clock.at + timedelta(days=6))
    assert offers(branch, siti) == 0
    await town.passes(until=town.clock.at + timedelta(days=3))
    assert offers(branch, siti) == 1
    await kin.taps(branch, siti, "Tidak")
    assert (
        branch.write(lambda session: switches.state(session, branch.unit_id, Switch.DEPARTMENTS))
        is SwitchState.DECLINED
    )
    town.clock.move(town.clock.at + timedelta(days=90))
    await town.rest()
    assert offers(branch, siti) == 0


async def test_an_offer_is_taken(town: Town, branch: Branch, siti: Person) -> None:
    has_worked(branch, 10)
    await town.passes(until=town.clock.at + timedelta(days=9))
    await kin.taps(branch, siti, "Ya, hidupkan")
    assert branch.write(lambda session: switches.is_on(session, branch.unit_id, Switch.DEPARTMENTS))


async def test_a_small_unit_is_left_alone(town: Town, branch: Branch, siti: Person) -> None:
    has_worked(branch, 9)
    await town.passes(until=town.clock.at + timedelta(days=30))
    assert offers(branch, siti) == 0


def test_a_feature_that_is_off_belongs_to_one_unit(branch: Branch) -> None:
    def check(session: Session) -> tuple[bool, bool]:
        now = branch.town.clock.at
        other = units.Unit(name="PAC Lain", level=Level.PAC, zone="Asia/Jakarta", created_at=now)
        session.add(other)
        session.flush()
        row = UnitSwitch(unit_id=other.id or 0, feature=Switch.PLANS, state=SwitchState.OFF, at=now)
        switches.put(session, row)
        mine = switches.is_on(session, branch.unit_id, Switch.PLANS)
        return mine, switches.is_on(session, other.id or 0, Switch.PLANS)

    assert branch.write(check) == (True, False)

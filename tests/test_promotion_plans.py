"""A promotion whose plan, or whose photo permission, is taken back: members hear of it too."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from domain.notices import Reason
from domain.photo_permissions import WithdrawPermission
from domain.units import Role
from storage import photo_permissions, promotions
from storage.photo_permissions import PhotoPermission
from storage.promotions import Promotion
from tests import carrying, noticing
from tests.airing import SOON_OUT, Air, on_air
from tests.branch import labels
from tests.noticing import heard
from tests.reading import humas_room
from tests.town import open_town

TEXT = "Selamat harlah IPPNU"


@pytest.fixture
async def air(tmp_path: Path) -> AsyncIterator[Air]:
    async with open_town(tmp_path) as town:
        yield await on_air(town)


async def carried_on(air: Air, post_id: int) -> int:
    """A promotion of this plan, which Siti has shared."""
    promotion_id = await carrying.carried(air.branch, title="Bagikan harlah", source_id=post_id)
    noticing.shares(air.branch, promotion_id, "Siti")
    return promotion_id


async def test_with_its_plan_a_promotion_is_withdrawn(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    post_id = air.approved(TEXT, account_id=channel, platform="telegram")
    await air.until(SOON_OUT + timedelta(minutes=1))
    promotion_id = await carried_on(air, post_id)
    await air.withdraws("Rina", post_id, "Isinya keliru")
    run = air.write(lambda session: promotions.run(session, promotion_id))
    assert run is not None
    assert run.ending == "withdrawn"
    assert len(heard(air.who("Siti"), air.branch, "⛔ Ditarik: Bagikan harlah")) == 1
    assert [one.reason for one in noticing.notices(air.branch)] == [Reason.FACTS]


async def test_when_its_plan_is_corrected_humas_is_asked_about_the_promotion(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    post_id = air.approved(TEXT, account_id=channel, platform="telegram")
    await air.until(SOON_OUT + timedelta(minutes=1))
    promotion_id = await carried_on(air, post_id)
    await air.withdraws("Rina", post_id, "Ralat")
    air.completes(air.newest(), "Yang benar: 71", SOON_OUT + timedelta(hours=1))
    await air.until(SOON_OUT + timedelta(hours=1, minutes=1))
    run = air.write(lambda session: promotions.run(session, promotion_id))
    assert run is not None
    assert run.ending == ""
    asked = next(one for one in air.who("Rina").sees(air.room) if "baru saja diralat" in one.text)
    assert labels(asked) == ["Ralat atau tarik"]
    outcome = await air.presses("Rina", asked, "Ralat atau tarik")
    await air.branch.follows(air.who("Rina"), outcome)
    assert "Sudah sampai ke 1 orang" in air.last("Rina").text


async def test_with_its_photo_permission_a_promotion_is_withdrawn_and_listed(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        branch, hana = await noticing.humas(town)
        siti, nur = branch.members["Siti"], branch.members["Nur"]
        branch.give(nur, Role.PEMBINA)
        room = await humas_room(branch, hana)
        promotion_id = await carrying.carried(branch)
        noticing.shares(branch, promotion_id, "Siti")

        def permit(session: Session) -> tuple[int, int]:
            post_id = session.get_one(Promotion, promotion_id).post_id
            permission = PhotoPermission(
                unit_id=branch.unit_id,
                post_id=post_id,
                given_by="parents",
                audience="public",
                recorded_at=town.clock.at,
            )
            return post_id, photo_permissions.add(session, permission).id or 0

        taken_back = WithdrawPermission(*branch.write(permit), sure=True)
        await noticing.presses(branch, hana, taken_back)
        (notice,) = heard(siti, branch, "⛔ Ditarik")
        assert "Izin fotonya dicabut" in notice
        listed = branch.last(nur, private=True).text
        assert "Promosi Harlah IPPNU ikut ditarik: 1 orang dikabari, 0 sudah menjawab" in listed
        await branch.presses(siti, noticing.newest(branch, siti, "⛔"), "Sudah kuhapus")
        shown = [one for one in hana.sees(room) if one.from_bot]
        assert any("1 sudah menjawab" in one.text for one in shown)

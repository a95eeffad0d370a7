"""Today at a glance: the same words for everybody in a group, in private by what somebody is."""

from collections.abc import AsyncIterator

import pytest

from domain.summaries import ShowPublicDay
from tests.branch import labels
from tests.town import town_at
from tests.watch import GUEST, PEMBINA, Watch, watch


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Watch]:
    async with town_at(fresh_url) as town:
        yield await watch(town)


async def asks(its: Watch, name: str) -> str:
    """Somebody types it in the kader group; what the group reads."""
    before = len(its.in_group(""))
    await its.says(name, "/ringkasan")
    assert len(its.in_group("")) == before + 1, "one message, no more"
    return its.in_group("")[-1].text


async def test_a_unit_without_plans_hears_so_kindly(its: Watch) -> None:
    text = await asks(its, GUEST)
    assert "Ringkasan PAC IPPNU Kedungwaru" in text
    assert "masih kosong" in text
    assert labels(its.in_group("")[-1]) == ["Kalender", "Rencanakan"]


async def test_a_group_reads_plans_without_names(its: Watch) -> None:
    await its.says("Siti", "/rencana hari ini 19.30 IG Poster Hari Guru")
    await its.says("Siti", "/rencana lusa 16.00 IG Cerita kader")
    text = await asks(its, "Dewi")
    assert "Poster Hari Guru" in text
    assert "Siti" not in text
    assert "Enam hari ke depan: 1 rencana" in text


async def test_guests_may_press_for_it(its: Watch) -> None:
    outcome = await its.presses(GUEST, ShowPublicDay(its.unit_id), its.branch.group)
    assert not outcome.toast
    assert its.in_group("Ringkasan PAC IPPNU Kedungwaru")


async def test_humas_reads_what_waits_in_private_and_in_its_room(its: Watch) -> None:
    assert "tidak ada yang menunggu humas" in await its.tells("Nisa", "/ringkasan")
    its.case("Siti", title="Sekolah diliburkan sebulan")
    text = await its.tells("Nisa", "/ringkasan")
    assert "1 hal menunggu humas" in text
    assert labels(its.private("Nisa")) == ["1 Tangani: Sekolah diliburkan sebulan", "Hari ini & pekan ini"]
    await its.says("Wati", "/ringkasan", its.room)
    assert "Sekolah diliburkan" in its.in_room("menunggu humas")[-1].text
    assert "Sekolah diliburkan" not in await asks(its, "Nisa"), "what waits is not for the kader group"


async def test_from_what_waits_one_press_leads_to_the_day(its: Watch) -> None:
    await its.tells("Nisa", "/ringkasan")
    await its.taps("Nisa", "Hari ini & pekan ini")
    assert "Ringkasan PAC IPPNU Kedungwaru" in its.private("Nisa").text


async def test_the_board_reads_its_morning_at_any_time(its: Watch) -> None:
    its.case("Siti", title="Sekolah diliburkan sebulan")
    text = await its.tells("Ketua", "/ringkasan")
    assert "Perlu keputusan" in text
    assert "Sekolah diliburkan" in text


async def test_a_pembina_reads_what_waits_for_him(its: Watch) -> None:
    assert "Tidak ada yang menunggu Bapak/Ibu" in await its.tells(PEMBINA, "/ringkasan")


async def test_a_member_reads_her_tasks_and_the_day(its: Watch) -> None:
    text = await its.tells("Aisyah", "/ringkasan")
    assert "Ringkasan PAC IPPNU Kedungwaru" in text
    assert "Tidak ada tugasmu yang terbuka" in text
    await its.taps("Aisyah", "Kabarku tiap pekan")
    assert "Kabarku sepekan: mati" in its.private("Aisyah").text


async def test_a_guest_reads_public_words_in_private(its: Watch) -> None:
    await its.says(GUEST, "/menu")
    await its.tells(GUEST, "/start")
    its.case("Siti", title="Sekolah diliburkan sebulan")
    text = await its.tells(GUEST, "/ringkasan")
    assert "Ringkasan PAC IPPNU Kedungwaru" in text
    assert "Tugasmu" not in text
    assert "Sekolah" not in text

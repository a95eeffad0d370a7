"""Atur ringkasan: hour, days, language, off and on, and what nobody may choose."""

from collections.abc import AsyncIterator
from datetime import time
from pathlib import Path

import pytest

from domain.digest_presses import DigestLanguage, SetDigest, ShowDigest, ShowDigests, UsualDigest
from domain.digests import EVERY_DAY, DigestKind
from domain.units import Role
from storage.digests import DigestWish
from tests.at_six import settled, utc, wish
from tests.founding import labels
from tests.town import open_town
from tests.watch import Watch, watch

BOARD = DigestKind.BOARD


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        here = await watch(town)
        settled(here, "Ketua", "Siti")
        yield here


async def test_an_hour_days_and_a_language_of_her_own(its: Watch) -> None:
    await its.presses("Ketua", ShowDigests())
    page = its.private("Ketua")
    assert "Ringkasan harian: 06.00, setiap hari" in page.text
    assert "Laporan pekanan: 07.00, Senin" in page.text
    await its.taps("Ketua", "Ringkasan harian")
    assert "Berikutnya: Senin, 23 November 2026 pukul 06.00 WIB" in its.private("Ketua").text
    await its.taps("Ketua", "Jam")
    assert "✓ 06.00" in labels(its.private("Ketua"))
    await its.taps("Ketua", "05.00")
    assert "Berikutnya: Senin, 23 November 2026 pukul 05.00 WIB" in its.private("Ketua").text
    await its.taps("Ketua", "Hari")
    await its.taps("Ketua", "✓ Senin")
    await its.taps("Ketua", "✓ Selasa")
    assert {"Senin", "Selasa", "✓ Rabu"} <= set(labels(its.private("Ketua")))
    await its.taps("Ketua", "Kembali")
    assert "Berikutnya: Rabu, 25 November 2026 pukul 05.00 WIB" in its.private("Ketua").text
    await its.taps("Ketua", "Bahasa")
    await its.taps("Ketua", "English")
    assert "Bahasanya: English." in its.private("Ketua").text
    kept = wish(its, "Ketua")
    assert (kept.at, kept.days, kept.language) == (time(5), EVERY_DAY - 0b11, "en")
    assert its.private("Ketua").id == page.id
    await its.presses("Ketua", SetDigest(BOARD, weekday=1))
    await its.taps("Ketua", "Kembali")
    assert "05.00, setiap hari kecuali Senin" in its.private("Ketua").text
    await its.taps("Ketua", "Seperti biasa")
    kept = wish(its, "Ketua")
    assert (kept.at, kept.days, kept.language, kept.due_at) == (None, None, None, utc(22, 23))


async def test_off_and_on_again(its: Watch) -> None:
    await its.presses("Ketua", ShowDigest(BOARD))
    await its.taps("Ketua", "Matikan")
    assert "Ringkasan harian: mati" in its.private("Ketua").text
    assert labels(its.private("Ketua")) == ["Nyalakan", "Kembali"]
    assert wish(its, "Ketua").due_at is None
    await its.taps("Ketua", "Nyalakan")
    assert wish(its, "Ketua").due_at == utc(22, 23)


async def test_a_member_has_only_what_she_asks_for(its: Watch) -> None:
    assert [one for one in its.every(DigestWish) if one.person_id == its.person_id("Siti")] == []
    await its.presses("Siti", ShowDigests())
    assert "Kabarku sepekan: mati" in its.private("Siti").text
    await its.taps("Siti", "Kabarku sepekan")
    await its.taps("Siti", "Nyalakan")
    assert wish(its, "Siti", DigestKind.KADER).due_at == utc(22, 9)
    assert wish(its, "Siti", DigestKind.KADER).is_on


async def test_a_minor_chooses_among_hours_after_school(its: Watch) -> None:
    its.gives("Aisyah", Role.PENGURUS)
    settled(its, "Aisyah")
    await its.presses("Aisyah", ShowDigest(BOARD))
    assert "sepulang sekolah" in its.private("Aisyah").text
    await its.taps("Aisyah", "Jam")
    offered = labels(its.private("Aisyah"))
    assert "✓ 15.30" in offered
    assert not {"06.00", "05.00", "20.00"} & set(offered)
    forged = await its.presses("Aisyah", SetDigest(BOARD, at=time(6)))
    assert forged.toast and "tidak bisa dipilih" in forged.toast
    assert wish(its, "Aisyah").at is None


async def test_nonsense_and_what_is_not_hers_is_refused(its: Watch) -> None:
    for name, pressed, said in (
        ("Siti", SetDigest(BOARD, is_on=True), "bukan"),
        ("Siti", ShowDigest(DigestKind.REPORT), "bukan"),
        ("Siti", UsualDigest(DigestKind.ADVISER), "bukan"),
        ("Ketua", ShowDigest(DigestKind.DESK), "bukan"),
        ("Ketua", SetDigest(DigestKind.NEWS, at=time(7)), "bukan"),
        ("Ketua", SetDigest(BOARD, at=time(4)), "tidak bisa dipilih"),
        ("Ketua", SetDigest(BOARD, weekday=9), "tidak bisa dipilih"),
    ):
        outcome = await its.presses(name, pressed)
        assert outcome.toast and said in outcome.toast
    in_group = await its.presses("Ketua", ShowDigests(), its.branch.group)
    assert in_group.toast and "chat pribadi" in in_group.toast
    guest = await its.presses("Tamu", SetDigest(BOARD, language=DigestLanguage.ENGLISH), its.branch.group)
    assert guest.toast
    assert {one.person_id for one in its.every(DigestWish)} == {its.person_id("Ketua")}


async def test_the_last_day_stays(its: Watch) -> None:
    for day in range(6):
        await its.presses("Ketua", SetDigest(BOARD, weekday=day))
    refused = await its.presses("Ketua", SetDigest(BOARD, weekday=6))
    assert refused.toast and "Sisakan satu hari" in refused.toast
    assert wish(its, "Ketua").days == 1 << 6


async def test_what_she_does_is_hers_when_she_is_told_by_a_role(its: Watch) -> None:
    """Becoming pengurus, giving it up and moving to another zone change the row at once."""
    its.gives("Dewi", Role.PENGURUS)
    settled(its, "Dewi")
    await its.tells("Dewi", "/zona")
    await its.taps("Dewi", "WIT")
    assert wish(its, "Dewi").due_at == utc(22, 21)

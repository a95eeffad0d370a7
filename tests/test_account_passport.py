"""Stories of an account's page: what it is for, when it last published, whether it is safe, and what is missing."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.account_safety import CHECK_AGAIN, Flag, Point, Standing, flags, following, looked_at
from domain.platforms import Platform
from storage import account_care, account_facts, people
from storage.account_care import AccountCheck
from storage.accounts import Account
from storage.journal import Line
from storage.publishing import Publication
from tests import desk
from tests.branch import labels
from tests.lending import Lending, lending
from tests.town import Town, open_town

TODAY = date(2026, 11, 22)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def unit(town: Town) -> Lending:
    return await lending(town)


def checks(days_ago: int = 0, **not_so: bool) -> list[AccountCheck]:
    """Every point, looked at so many days ago."""
    day = TODAY - timedelta(days=days_ago)
    return [AccountCheck(account_id=1, point=one, is_so=one.name not in not_so, day=day) for one in Point]


def test_an_account_lacks_nothing_when_all_is_written_and_looked_at() -> None:
    assert flags(Standing(False, "kabar", 2, checks()), TODAY) == ()
    assert flags(Standing(False, "kabar", 2, checks(CHECK_AGAIN.days)), TODAY) == ()


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        (Standing(False, "", 2, checks()), (Flag.PURPOSE,)),
        (Standing(False, "kabar", 0, checks()), (Flag.NO_GUARDIAN,)),
        (Standing(False, "kabar", 1, checks()), (Flag.SECOND_GUARDIAN,)),
        (Standing(False, "kabar", 2, checks(TWO_STEP=True)), (Flag.UNSAFE,)),
        (Standing(False, "kabar", 2, checks()[:3]), (Flag.UNCHECKED,)),
        (Standing(False, "kabar", 2, checks(CHECK_AGAIN.days + 1)), (Flag.OLD,)),
        (Standing(True, "kabar", 2, checks()), (Flag.HACKED,)),
        (Standing(False, "", 0, ()), (Flag.PURPOSE, Flag.NO_GUARDIAN, Flag.UNCHECKED)),
    ],
)
def test_what_is_missing_is_named(standing: Standing, expected: tuple[Flag, ...]) -> None:
    assert flags(standing, TODAY) == expected


def test_the_oldest_look_counts() -> None:
    mixed = [*checks(3)[:2], *checks(40)[2:]]
    assert looked_at(mixed) == TODAY - timedelta(days=40)
    assert looked_at(mixed[1:]) is None


def test_every_point_is_asked_once() -> None:
    asked, point = [Point.TWO_STEP], following(Point.TWO_STEP)
    while point is not None:
        asked.append(point)
        point = following(point)
    assert asked == list(Point)


def row(unit: Lending) -> Account:
    """The account as it is committed now."""

    def read(session: Session) -> Account:
        found = session.get_one(Account, unit.account_id)
        session.expunge(found)
        return found

    return unit.branch.write(read)


async def opens(unit: Lending, name: str, *more: str) -> str:
    """She opens the account by /akun and goes on by these buttons; what stands there then."""
    await unit.tells(name, "/akun")
    for label in ("Instagram @pacippnu", *more):
        await unit.taps(name, label)
    return unit.private(name).text


async def test_humas_writes_what_the_account_is_for(unit: Lending) -> None:
    assert "perlu dilengkapi" in await unit.tells("Nisa", "/akun")
    text = await opens(unit, "Nisa")
    assert "Yang masih kurang: tujuannya, cek keamanan." in text.replace("<i>", "")
    assert labels(unit.private("Nisa")) == ["Keterangan", "Penjaga", "Keamanan", "Lainnya", "Kembali"]
    await unit.taps("Nisa", "Keterangan")
    await unit.taps("Nisa", "Untuk apa")
    text = await unit.tells("Nisa", "Kabar kegiatan dan dakwah  untuk pelajar")
    assert "Untuk apa: Kabar kegiatan dan dakwah untuk pelajar" in text
    await unit.taps("Nisa", "Gayanya")
    await unit.tells("Nisa", "Akrab & santun")
    await unit.taps("Nisa", "Kata akhir")
    await unit.taps("Nisa", "Kedua penjaga")
    text = unit.private("Nisa").text
    assert "Gayanya: Akrab & santun" in text and "Kata akhir di kedua penjaga" in text
    kept = row(unit)
    assert (kept.purpose, kept.tone, kept.decides) == (
        "Kabar kegiatan dan dakwah untuk pelajar",
        "Akrab & santun",
        "guardians",
    )
    await unit.taps("Nisa", "✓ Gayanya")
    await unit.taps("Nisa", "Kosongkan")
    assert row(unit).tone == ""


async def test_a_password_in_a_field_is_not_kept(unit: Lending) -> None:
    await opens(unit, "Nisa", "Keterangan", "Untuk apa")
    text = await unit.tells("Nisa", "kabar, password ig: Melati2026!")
    assert "apus pesan" in text
    assert row(unit).purpose == ""
    assert "Terlalu panjang" in await unit.tells("Nisa", "kabar " * 60)
    assert "Untuk apa: kabar pelajar" in await unit.tells("Nisa", "kabar pelajar")


async def test_the_four_points_are_asked_one_by_one(unit: Lending) -> None:
    text = await opens(unit, "Nisa", "Keamanan")
    assert text.count("belum pernah dicek") == 4
    await unit.taps("Nisa", "Cek sekarang")
    assert "1 dari 4" in unit.private("Nisa").text and "Pusat Akun" in unit.private("Nisa").text
    for answer in ("Ya, sudah", "Belum", "Ya, sudah", "Ya, sudah"):
        await unit.taps("Nisa", answer)
    text = unit.private("Nisa").text
    assert "Email pemulihan milik organisasi: belum · hari ini" in text
    assert text.count("✓") == 3
    await unit.taps("Nisa", "Kembali")
    assert "ada yang belum beres, dicek hari ini" in unit.private("Nisa").text
    assert "keamanan yang belum beres" in unit.private("Nisa").text


async def test_an_old_check_is_flagged(town: Town, unit: Lending) -> None:
    def check(session: Session) -> None:
        for one in Point:
            made = AccountCheck(account_id=unit.account_id, point=one, is_so=True, day=TODAY)
            account_care.check(session, made)
        session.get_one(Account, unit.account_id).purpose = "kabar"

    unit.branch.write(check)
    assert "masih kurang" not in await opens(unit, "Nisa")
    await town.passes(until=town.clock.at + timedelta(days=91))
    assert "cek keamanan ulang" in await opens(unit, "Nisa")


async def test_the_last_post_is_what_was_published_last_or_noted_by_hand(unit: Lending) -> None:
    assert "belum ada catatan" in await opens(unit, "Nisa")
    now = unit.town.clock.at

    def publish(session: Session) -> None:
        for days, withdrawn in ((5, None), (2, now)):
            session.add(
                Publication(
                    post_id=post,
                    account_id=unit.account_id,
                    at=now - timedelta(days=days),
                    digest="x",
                    withdrawn_at=withdrawn,
                )
            )

    post = desk.plan(unit.branch, unit.people["Nisa"])
    unit.branch.write(publish)
    assert "Selasa, 17 November 2026 (5 hari lalu)" in await opens(unit, "Nisa")
    await unit.taps("Nisa", "Lainnya")
    outcome = await unit.taps("Nisa", "Catat terbit hari ini")
    assert "hari ini ada yang terbit" in (outcome.toast or "")
    assert "(hari ini)" in unit.private("Nisa").text
    last = unit.branch.write(lambda session: account_facts.last_published(session, unit.account_id))
    assert last == TODAY


async def test_a_member_sees_the_list_and_opens_no_page(unit: Lending) -> None:
    assert "Instagram @pacippnu" in await unit.tells("Siti", "/akun")
    assert labels(unit.private("Siti")) == ["Akunku"]
    data = f"kao:{unit.unit_id}:{unit.account_id}:safety"
    assert "humas" in await desk.forges(unit.town, unit.people["Siti"], unit.branch, data)


async def test_another_official_account_lacks_what_it_lacks(unit: Lending) -> None:
    unit.account("pactok", Platform.TIKTOK)
    await unit.tells("Nisa", "/akun")
    await unit.taps("Nisa", "TikTok @pactok")
    assert "tujuannya, dua penjaga, cek keamanan" in unit.private("Nisa").text


async def test_an_account_with_slots_ahead_is_not_closed(unit: Lending) -> None:
    unit.slots()
    await opens(unit, "Nisa", "Lainnya", "Tutup akun")
    outcome = await unit.taps("Nisa", "Ya, tutup")
    assert "1 slot takeover" in (outcome.toast or "")
    assert row(unit).closed_at is None


async def test_what_is_done_stands_in_the_journal(unit: Lending) -> None:
    await opens(unit, "Nisa", "Keamanan", "Cek sekarang", "Ya, sudah")

    def verbs(session: Session) -> list[str]:
        return [one.verb for one in session.exec(select(Line)) if one.subject == f"account:{unit.account_id}"]

    assert unit.branch.write(verbs) == ["account checked: two-step"]


async def test_it_reads_the_same_in_english(unit: Lending) -> None:
    def speak(session: Session) -> None:
        nisa = people.found(session, unit.people["Nisa"].id)
        assert nisa is not None
        nisa.language = "en"

    unit.branch.write(speak)
    await unit.tells("Nisa", "/account")
    for label in ("Instagram @pacippnu", "About it", "What for"):
        await unit.taps("Nisa", label)
    assert "What for: news for pupils" in await unit.tells("Nisa", "news for pupils")
    for label in ("Back", "Safety", "Check now", "Yes, it is", "Not yet", "Yes, it is", "Yes, it is"):
        await unit.taps("Nisa", label)
    assert "not yet · today" in unit.private("Nisa").text
    for label in ("If it is hacked", "This account is hacked", "Yes, tell everybody"):
        await unit.taps("Nisa", label)
    assert "I have told 3 people" in unit.private("Nisa").text
    assert unit.heard("Wati", "dilaporkan diretas oleh Nisa") == 1

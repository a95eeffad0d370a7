"""The board's morning: five lines with buttons, silence where nothing is new, exactly one each day."""

from collections.abc import AsyncIterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from domain.digest_presses import ShowMorning
from domain.digests import DigestKind
from domain.unit_settings import Name
from domain.units import Level, Role, Zone
from sandbox.messages import Message
from storage import reach, roles, unit_settings, units
from storage.digests import Digest
from storage.units import Unit
from tests import calm, founding
from tests.at_six import comes, digests, is_so, settled, told_days, utc, wants, wish
from tests.founding import labels
from tests.town import open_town
from tests.watch import Watch, watch

TITLE = "Hoaks libur sekolah"
MONDAY = date(2026, 11, 23)
DAY = timedelta(days=1)


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        here = await watch(town)
        settled(here, "Ketua")
        yield here


def at_six(day: int) -> datetime:
    """A little after 06.00 WIB of a day of November."""
    return utc(day - 1, 23, 2)


async def first(its: Watch) -> Message:
    """The digest of Monday."""
    await comes(its, at_six(23))
    return digests(its, "Ketua")[-1]


async def test_at_six_the_board_reads_what_waits(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    assert wish(its, "Ketua").due_at == utc(22, 23)
    await comes(its, utc(22, 22, 50))
    assert digests(its, "Ketua") == []
    told = await first(its)
    assert "Assalamu'alaikum, Rekanita Ketua. Ringkasan Senin, 23 November 2026" in told.text
    assert f"1. Kasus belum ada yang pegang: {TITLE} (16 jam)" in told.text
    assert labels(told) == [f"1 Tangani: {TITLE}", "2 Lihat kemarin", "Atur ringkasan", "Berhenti dulu"]
    assert told_days(its, "Ketua") == [MONDAY]
    assert wish(its, "Ketua").due_at == utc(23, 23)


async def test_nobody_else_is_told(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    await first(its)
    for name in ("Nisa", "Siti", "Aisyah"):
        assert digests(its, name) == []


async def test_its_button_opens_the_case_and_the_digest_stays(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    told = await first(its)
    await its.taps("Ketua", f"1 Tangani: {TITLE}")
    opened = its.private("Ketua")
    assert opened.id > told.id
    assert "Saya tangani" in labels(opened)
    assert digests(its, "Ketua")[-1].text == told.text
    await its.taps("Ketua", "Saya tangani")
    assert its.row(1).holder_id == its.person_id("Ketua")


async def test_what_is_told_is_not_told_again_until_it_is_two_days_old(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    await comes(its, at_six(24))
    assert told_days(its, "Ketua") == [MONDAY]
    await comes(its, at_six(25))
    assert told_days(its, "Ketua") == [MONDAY, MONDAY + 2 * DAY]
    assert f"{TITLE} (2 hari)" in digests(its, "Ketua")[-1].text
    await comes(its, at_six(26))
    await comes(its, at_six(27))
    assert told_days(its, "Ketua")[2:] == [MONDAY + 4 * DAY]


async def test_a_new_case_is_told_the_next_morning(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    await first(its)
    its.case("Rina", title="Kabar palsu haji", link="https://example.com/haji")
    await comes(its, at_six(24))
    assert "Kabar palsu haji" in digests(its, "Ketua")[-1].text


async def test_nothing_new_is_silence_but_on_monday(its: Watch) -> None:
    told = await first(its)
    assert "Tidak ada yang menunggu keputusanmu" in told.text
    assert labels(told) == ["Kalender", "Atur ringkasan", "Berhenti dulu"]
    await comes(its, at_six(29))
    assert told_days(its, "Ketua") == [MONDAY]
    await comes(its, at_six(30))
    assert told_days(its, "Ketua") == [MONDAY, MONDAY + 7 * DAY]


async def test_at_most_five_lines_and_the_rest_behind_selengkapnya(its: Watch) -> None:
    for number in range(9):
        its.case("Siti", title=f"Hoaks nomor {number}", link=f"https://example.com/{number}")
    told = await first(its)
    lines = [one for one in told.text.splitlines() if one[:1].isdigit()]
    assert len(lines) == 5
    assert lines[-1].startswith("5. Kasus: 9, belum ada yang pegang: 9")
    assert "Selengkapnya (+5)" in labels(told)
    await its.taps("Ketua", "Selengkapnya (+5)")
    page = its.private("Ketua")
    assert page.id > told.id
    assert "Perlu keputusan" in page.text
    assert "(1 dari 3)" in page.text
    assert "8. Kasus" in page.text
    await its.taps("Ketua", "Berikutnya")
    assert its.private("Ketua").id == page.id
    assert "1. Kasus belum ada yang pegang: Hoaks nomor 8" in its.private("Ketua").text
    await its.taps("Ketua", "Sebelumnya")
    assert "8. Kasus" in its.private("Ketua").text


async def test_user_text_is_cut_and_escaped(its: Watch) -> None:
    its.case("Siti", title="<b>Awas</b> & " + "sangat " * 20)
    told = await first(its)
    assert "&lt;b&gt;" in told.text or "<b>Awas</b> &" in told.text
    assert "…" in told.text
    assert all(len(label) <= 40 for label in labels(told))


async def test_who_is_pengurus_of_two_units_gets_one(its: Watch) -> None:
    def write(session: Session) -> int:
        unit = Unit(name="PR IPPNU Bangoan", level=Level.PR, zone=Zone.WIB, created_at=its.town.clock.at)
        session.add(unit)
        session.flush()
        return unit.id or 0

    founding.gives(its.town, its.write(write), its.people["Ketua"], Role.PENGURUS)
    settled(its, "Ketua")
    its.case("Siti", title=TITLE)
    told = await first(its)
    assert len(digests(its, "Ketua")) == 1
    assert f"{TITLE} (16 jam) · PAC IPPNU Kedungwaru" in told.text


async def test_a_role_that_ended_ends_it(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    person_id = its.person_id("Ketua")

    def end(session: Session) -> None:
        for grant in roles.held(session, person_id, its.unit_id, its.town.clock.at):
            roles.end(session, grant, its.town.clock.at)

    its.write(end)
    await comes(its, at_six(23))
    assert digests(its, "Ketua") == []
    assert wish(its, "Ketua").due_at is None


async def test_who_stopped_is_told_nothing_and_goes_on_later(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    person_id = its.person_id("Ketua")

    def stop(session: Session) -> None:
        reach.made(session, person_id).stopped_at = its.town.clock.at

    its.write(stop)
    await comes(its, at_six(24))
    assert told_days(its, "Ketua") == []

    def go_on(session: Session) -> None:
        reach.made(session, person_id).stopped_at = None

    its.write(go_on)
    await comes(its, at_six(25))
    assert told_days(its, "Ketua") == [MONDAY + 2 * DAY]
    assert "tidak sampai" not in digests(its, "Ketua")[-1].text


async def test_a_unit_that_rests_is_left_alone(its: Watch) -> None:
    its.case("Siti", title=TITLE)

    def rest(session: Session) -> None:
        units.get(session, its.unit_id).rested_at = its.town.clock.at

    its.write(rest)
    await comes(its, at_six(23))
    assert told_days(its, "Ketua") == []


async def test_in_a_crisis_only_what_must_be_decided(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    await calm.called(its.branch, its.people["Nisa"], its.people["Ketua"], hours=24)
    told = await first(its)
    assert TITLE in told.text
    assert "Kemarin" not in told.text


async def test_quiet_hours_of_her_own_put_it_off(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    person_id = its.person_id("Ketua")

    def night(session: Session) -> None:
        mine = reach.made(session, person_id)
        mine.quiet_from, mine.quiet_to = time(21), time(8)

    its.write(night)
    await comes(its, at_six(23))
    assert digests(its, "Ketua") == []
    await comes(its, utc(23, 1, 2))
    assert told_days(its, "Ketua") == [MONDAY]
    assert wish(its, "Ketua").due_at == utc(23, 23)


async def test_quiet_past_noon_is_no_digest_that_day(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    person_id = its.person_id("Ketua")

    def night(session: Session) -> None:
        mine = reach.made(session, person_id)
        mine.quiet_from, mine.quiet_to = time(21), time(13)

    its.write(night)
    await comes(its, utc(23, 20))
    assert told_days(its, "Ketua") == []


async def test_a_minor_is_told_after_school(its: Watch) -> None:
    its.gives("Aisyah", Role.PENGURUS)
    settled(its, "Aisyah")
    its.case("Siti", title=TITLE)
    assert wish(its, "Aisyah").due_at == utc(23, 8, 30) - DAY
    await comes(its, utc(23, 8, 20))
    assert told_days(its, "Aisyah") == [MONDAY - DAY]
    await comes(its, utc(23, 8, 32))
    assert "Ringkasan Senin" in digests(its, "Aisyah")[-1].text


@pytest.mark.parametrize(("zone", "due"), [(Zone.WITA, utc(22, 22)), (Zone.WIT, utc(22, 21))])
async def test_in_her_own_zone(its: Watch, zone: Zone, due: datetime) -> None:
    its.case("Siti", title=TITLE)
    is_so(its, "Ketua", zone=zone)
    assert wish(its, "Ketua").due_at == due
    await comes(its, due + timedelta(minutes=2))
    assert told_days(its, "Ketua") == [MONDAY]


async def test_a_journey_east_and_back_tells_no_day_twice(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    is_so(its, "Ketua", zone=Zone.WIT)
    await comes(its, utc(22, 21, 2))
    is_so(its, "Ketua", zone=Zone.WIB)
    assert wish(its, "Ketua").due_at == utc(23, 23)
    its.case("Rina", title="Kabar palsu haji", link="https://example.com/haji")
    await comes(its, utc(23, 23, 2))
    assert told_days(its, "Ketua") == [MONDAY, MONDAY + DAY]


async def test_the_unit_moves_to_another_zone(its: Watch) -> None:
    def move(session: Session) -> None:
        unit_settings.put(session, its.unit_id, Name.ZONE, Zone.WIT)
        unit_settings.settle(session, its.unit_id, its.town.clock.at)

    its.write(move)
    assert wish(its, "Ketua").due_at == utc(22, 21)


async def test_her_own_hour_days_and_language(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    wants(its, "Ketua", at=time(19), days=0b0000010, language="en")
    assert wish(its, "Ketua").due_at == utc(24, 12)
    await comes(its, utc(24, 12, 20))
    assert told_days(its, "Ketua") == []
    await comes(its, utc(24, 12, 32))  # Maghrib is over
    told = [one for one in its.people["Ketua"].sees(its.branch.bot) if "Your digest" in one.text]
    assert "Case that nobody has in hand" in told[-1].text
    assert "Stop for now" in labels(told[-1])


async def test_off_is_off(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    wants(its, "Ketua", is_on=False)
    await comes(its, at_six(24))
    assert told_days(its, "Ketua") == []


async def test_a_forged_page_shows_a_member_nothing(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    refused = await its.presses("Siti", ShowMorning())
    assert refused.toast
    assert TITLE not in its.private("Siti").text
    in_group = await its.presses("Ketua", ShowMorning(), its.branch.group)
    assert in_group.toast and "chat pribadi" in in_group.toast


async def test_one_row_for_each_day_is_what_the_database_allows(its: Watch) -> None:
    its.case("Siti", title=TITLE)
    await first(its)
    assert [
        (one.kind, one.day, one.unit_id) for one in its.every(Digest) if one.kind == DigestKind.BOARD
    ] == [(DigestKind.BOARD, MONDAY, None)]

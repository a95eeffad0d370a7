"""Stories about being reachable: what waits for the morning, what she sets herself, and how she stops it all."""

from collections.abc import AsyncIterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session

from domain.message import Message
from domain.posting import ChatKind
from domain.presses import Press, encode
from domain.reach import SetExams, SetHours
from handlers.telling import tell
from sandbox.fanout import tell_of_press
from sandbox.messages import Message as Shown
from sandbox.people import Person
from sandbox.presses import PressOutcome
from storage import chats, people, reach
from storage.waitings import Waiting
from tests.branch import Branch, found, labels
from tests.town import open_town

WIB = ZoneInfo("Asia/Jakarta")
STOP = "Berhenti dulu"


@pytest.fixture
async def branch(tmp_path: Path) -> AsyncIterator[Branch]:
    """Siti is 15, Hana grown up; both opened the private chat on a Sunday at 13.00."""
    async with open_town(tmp_path) as town:
        branch = await found(town, "Siti", "Hana")
        branch.joins(branch.members["Siti"], 2010)
        branch.joins(branch.members["Hana"], 2000)
        branch.members["Tamu"] = town.world.add_person("Tamu")
        for one in branch.members.values():
            one.starts(branch.bot)
        await town.rest()
        yield branch


def reminds(branch: Branch, who: Person, text: str = "Jangan lupa", *, urgent: bool = False) -> bool:
    """Something that nobody asked for is said to her."""

    def say(session: Session) -> bool:
        return tell(session, who.id, Message(text), branch.town.clock.at, urgent=urgent)

    return branch.write(say)


async def until(branch: Branch, text: str) -> None:
    """Live until this time in WIB, such as "2026-11-23 21.00"."""
    await branch.town.passes(datetime.strptime(text, "%Y-%m-%d %H.%M").replace(tzinfo=WIB))


def heard(branch: Branch, who: Person, text: str = "Jangan lupa") -> list[str]:
    """When she heard it, by her clock in WIB."""
    shown = [one for one in who.sees(branch.bot) if one.from_bot and one.text == text]
    return [f"{one.date.astimezone(WIB):%d %H.%M}" for one in shown]


async def card(branch: Branch, who: Person) -> Shown:
    """Her card."""
    await branch.tells(who, "/senyap")
    return branch.last(who, private=True)


async def forges(branch: Branch, who: Person, pressed: Press) -> PressOutcome:
    """Her app sends a press that no button of the message carries."""
    shown = branch.last(who, private=True)
    button = next(one for row in shown.buttons for one in row)
    forged = type(button)(label="?", kind="press", data=encode(pressed))
    outcome = tell_of_press(branch.town.world, shown, who, forged)
    await branch.town.rest()
    return outcome


async def test_a_reminder_at_night_waits_for_the_child_and_finds_the_adult(branch: Branch) -> None:
    siti, hana = branch.members["Siti"], branch.members["Hana"]
    await until(branch, "2026-11-22 21.00")
    assert reminds(branch, siti)
    assert reminds(branch, hana)
    await until(branch, "2026-11-23 12.00")
    assert heard(branch, hana) == ["22 21.00"]
    assert heard(branch, siti) == ["23 06.00"]


async def test_a_child_at_school_is_left_in_peace_but_not_on_a_holiday(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await until(branch, "2026-11-23 09.00")
    reminds(branch, siti)
    await until(branch, "2026-12-25 09.00")
    reminds(branch, siti, "Selamat libur")
    await branch.town.rest()
    assert heard(branch, siti) == ["23 14.00"]
    assert heard(branch, siti, "Selamat libur") == ["25 09.00"]


async def test_what_is_urgent_rings_at_night(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await until(branch, "2026-11-22 23.00")
    reminds(branch, siti, urgent=True)
    await branch.town.rest()
    assert heard(branch, siti) == ["22 23.00"]


async def test_who_waits_for_a_guardian_counts_as_a_child(branch: Branch) -> None:
    who, now = branch.members["Tamu"], branch.town.clock.at
    row = Waiting(
        telegram_id=who.id,
        unit_id=branch.unit_id,
        birth_year=2011,
        code="PADI-4821",
        state="waiting",
        since=now,
        until=now + timedelta(days=30),
        nudge_at=now + timedelta(days=20),
    )
    branch.write(lambda session: session.add(row))
    await until(branch, "2026-11-22 21.00")
    reminds(branch, who)
    await until(branch, "2026-11-23 12.00")
    assert heard(branch, who) == ["23 06.00"]


async def test_a_child_may_have_a_longer_night_and_never_a_shorter_one(branch: Branch) -> None:
    siti = branch.members["Siti"]
    shown = await card(branch, siti)
    assert "20.00–06.00" in shown.text
    await branch.presses(siti, shown, "Jam tenangku")
    assert "22.00–04.30" not in labels(branch.last(siti, private=True))
    outcome = await forges(branch, siti, SetHours(time(23), time(5)))
    assert "selalu tenang" in (outcome.toast or "")
    await branch.presses(siti, branch.last(siti, private=True), "19.00–06.00")
    assert "19.00–06.00" in branch.last(siti, private=True).text
    await until(branch, "2026-11-22 19.40")
    reminds(branch, siti)
    await until(branch, "2026-11-23 12.00")
    assert heard(branch, siti) == ["23 06.00"]


async def test_an_adult_chooses_her_own_night(branch: Branch) -> None:
    hana = branch.members["Hana"]
    await branch.presses(hana, await card(branch, hana), "Jam tenangku")
    await branch.presses(hana, branch.last(hana, private=True), "23.00–05.00")
    await until(branch, "2026-11-22 22.00")
    reminds(branch, hana)
    await branch.town.rest()
    assert heard(branch, hana) == ["22 22.00"]


async def test_in_the_pesantren_everything_waits_for_the_day_with_a_phone(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.presses(siti, await card(branch, siti), "Aku pegang HP hari ...")
    for day in ("Senin", "Selasa", "Rabu", "Kamis", "Sabtu", "Ahad"):
        await branch.presses(siti, branch.last(siti, private=True), f"✓ {day}")
    for day in ("23", "24", "25", "26"):
        await until(branch, f"2026-11-{day} 15.00")
        reminds(branch, siti, f"hari {day}")
    await until(branch, "2026-11-29 12.00")
    assert [heard(branch, siti, f"hari {day}") for day in ("23", "24", "25", "26")] == [["27 06.00"]] * 4


async def test_one_day_with_a_phone_stays(branch: Branch) -> None:
    hana = branch.members["Hana"]
    await branch.presses(hana, await card(branch, hana), "Aku pegang HP hari ...")
    for day in ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"):
        await branch.presses(hana, branch.last(hana, private=True), f"✓ {day}")
    outcome = await branch.presses(hana, branch.last(hana, private=True), "✓ Ahad")
    assert "Sisakan satu hari" in (outcome.toast or "")


async def test_a_pause_holds_what_is_worth_it_and_going_on_brings_it_at_once(branch: Branch) -> None:
    hana = branch.members["Hana"]
    await branch.presses(hana, await card(branch, hana), "Jeda")
    await branch.presses(hana, branch.last(hana, private=True), "Jeda 3 hari")
    shown = branch.last(hana, private=True)
    assert "jeda sampai Rabu, 25 November 2026" in shown.text
    assert reminds(branch, hana)
    await until(branch, "2026-11-24 12.00")
    assert heard(branch, hana) == []
    await branch.presses(hana, shown, "Lanjut")
    await branch.town.rest()
    assert heard(branch, hana) == ["24 12.00"]


async def test_a_long_pause_drops_what_would_be_stale(branch: Branch) -> None:
    hana = branch.members["Hana"]
    shown = await card(branch, hana)
    await branch.presses(hana, shown, "Jeda")
    await branch.presses(hana, branch.last(hana, private=True), "Jeda 30 hari")
    assert not reminds(branch, hana)
    assert reminds(branch, hana, "Bahaya", urgent=True)
    await branch.town.rest()
    assert heard(branch, hana, "Bahaya") == ["22 13.00"]


async def test_stop_and_go_on_from_under_a_message(branch: Branch) -> None:
    hana = branch.members["Hana"]
    reminds(branch, hana)
    await branch.town.rest()
    shown = branch.last(hana, private=True)
    assert labels(shown) == [STOP]
    await branch.presses(hana, shown, STOP)
    shown = branch.last(hana, private=True)
    assert (shown.text, labels(shown)) == (
        "Jangan lupa",
        ["Senyapkan sampai besok", "7 hari", "Berhenti semua", "Batal"],
    )
    await branch.presses(hana, shown, "Batal")
    assert labels(branch.last(hana, private=True)) == [STOP]
    await branch.presses(hana, branch.last(hana, private=True), STOP)
    outcome = await branch.presses(hana, branch.last(hana, private=True), "Berhenti semua")
    assert "aku berhenti" in (outcome.toast or "")
    assert not reminds(branch, hana, "Tidak jadi")
    assert labels(branch.last(hana, private=True)) == ["Lanjut"]
    await branch.presses(hana, branch.last(hana, private=True), "Lanjut")
    assert reminds(branch, hana, "Lagi")
    await branch.town.rest()
    assert heard(branch, hana, "Lagi")
    assert not heard(branch, hana, "Tidak jadi")


async def test_stopping_takes_back_what_still_waits(branch: Branch) -> None:
    hana = branch.members["Hana"]
    await until(branch, "2026-11-22 22.00")
    reminds(branch, hana)
    await branch.town.rest()
    await branch.presses(hana, await card(branch, hana), STOP)
    assert "Sekarang: berhenti" in branch.last(hana, private=True).text
    await until(branch, "2026-11-24 12.00")
    assert heard(branch, hana) == []


async def test_muted_until_tomorrow_is_until_the_morning(branch: Branch) -> None:
    hana = branch.members["Hana"]
    reminds(branch, hana, "Satu")
    await branch.town.rest()
    await branch.presses(hana, branch.last(hana, private=True), STOP)
    await branch.presses(hana, branch.last(hana, private=True), "Senyapkan sampai besok")
    reminds(branch, hana, "Dua")
    await until(branch, "2026-11-23 12.00")
    assert heard(branch, hana, "Dua") == ["23 05.00"]


async def test_a_guest_may_stop_too_and_nothing_is_kept_of_it(branch: Branch) -> None:
    guest = branch.members["Tamu"]
    await until(branch, "2026-11-22 22.00")
    reminds(branch, guest, urgent=True)
    reminds(branch, guest, "Nanti")
    await branch.town.rest()
    await branch.presses(guest, branch.last(guest, private=True), STOP)
    await branch.presses(guest, branch.last(guest, private=True), "Berhenti semua")
    assert labels(branch.last(guest, private=True)) == []
    await until(branch, "2026-11-23 12.00")
    assert heard(branch, guest, "Nanti") == []
    assert branch.write(lambda session: people.found(session, guest.id)) is None


async def test_exams_leave_three_hours_in_the_afternoon(branch: Branch) -> None:
    hana = branch.members["Hana"]
    await branch.presses(hana, await card(branch, hana), "Ujian & Ramadan")
    await branch.presses(hana, branch.last(hana, private=True), "Aku ujian sampai ...")
    await branch.presses(hana, branch.last(hana, private=True), "Rab 25 Nov")
    assert "Ujian sampai Rabu, 25 November 2026" in branch.last(hana, private=True).text
    await until(branch, "2026-11-23 09.00")
    reminds(branch, hana)
    await until(branch, "2026-11-27 09.00")
    reminds(branch, hana, "Selesai")
    await branch.town.rest()
    assert heard(branch, hana) == ["23 15.00"]
    assert heard(branch, hana, "Selesai") == ["27 09.00"]


async def test_exams_do_not_end_in_the_past(branch: Branch) -> None:
    hana = branch.members["Hana"]
    await card(branch, hana)
    outcome = await forges(branch, hana, SetExams(date(2026, 11, 1)))
    assert "belum lewat" in (outcome.toast or "")


async def test_ramadan_evenings_are_quiet_by_one_tap(branch: Branch) -> None:
    hana = branch.members["Hana"]
    await branch.presses(hana, await card(branch, hana), "Ujian & Ramadan")
    await branch.presses(hana, branch.last(hana, private=True), "Ramadan: tenang sampai tarawih usai")
    await until(branch, "2027-02-20 17.10")
    reminds(branch, hana)
    await until(branch, "2027-02-21 12.00")
    assert heard(branch, hana) == ["20 20.30"]


async def test_asked_in_the_group_the_card_comes_in_private(branch: Branch) -> None:
    hana = branch.members["Hana"]
    await branch.says(hana, "/senyap")
    assert "chat pribadi" in branch.last(hana).text
    assert "Kapan aku boleh menyapamu" in branch.last(hana, private=True).text


async def test_her_own_zone_moves_her_night(branch: Branch) -> None:
    hana = branch.members["Hana"]
    await branch.tells(hana, "/zona")
    await branch.presses(hana, branch.last(hana, private=True), "WIT")
    assert "✓ WIT" in labels(branch.last(hana, private=True))
    await until(branch, "2026-11-22 20.00")
    reminds(branch, hana)
    await until(branch, "2026-11-23 09.00")
    assert heard(branch, hana) == ["23 03.00"]
    await branch.presses(hana, await zone_card(branch, hana), "Ikut unitku")
    assert branch.write(lambda session: people.found(session, hana.id).zone) is None  # type: ignore[union-attr]


async def zone_card(branch: Branch, who: Person) -> Shown:
    """Her choice of zones."""
    await branch.tells(who, "/zona")
    return branch.last(who, private=True)


async def test_the_card_in_english(branch: Branch) -> None:
    hana = branch.members["Hana"]
    branch.write(lambda session: setattr(people.found(session, hana.id), "language", "en"))
    shown = await card(branch, hana)
    assert shown.text.startswith("When may I write to you?")
    assert "Stop for now" in labels(shown)
    reminds(branch, hana, "Mind this")
    await branch.town.rest()
    assert labels(branch.last(hana, private=True)) == ["Stop for now"]


async def test_a_guest_is_led_to_joining_by_her_quiet_hours(branch: Branch) -> None:
    await branch.tells(branch.members["Tamu"], "/senyap")
    assert branch.write(lambda session: people.found(session, branch.members["Tamu"].id)) is None


async def test_the_group_follows_its_units_hours(branch: Branch) -> None:
    def ends(session: Session) -> str | None:
        group = chats.known(session, branch.group.id, ChatKind.SUPERGROUP, branch.town.clock.at)
        end = reach.quiet_end(session, group, branch.town.clock.at)
        return f"{end.astimezone(WIB):%d %H.%M}" if end is not None else None

    assert branch.write(ends) is None
    await until(branch, "2026-11-22 22.00")
    assert branch.write(ends) == "23 05.00"

"""Stories of the one reminder: who took something on and went quiet, when it comes, and when it never does."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlmodel import Session, col, select

from domain.posting import ChatKind
from domain.promotion_presses import JoinPromotion
from domain.promotion_reminders import Reminded, Waits, plan, remind_at
from domain.quiet import CHILDRENS_NIGHT, SCHOOL, QuietProfile, Span
from domain.reach import Stop
from domain.unit_settings import Name
from sandbox.people import Person
from scheduling.promotion_reminders import remind
from storage import chats, members, people, promotion_deeds, promotions, reach, unit_settings
from storage.outbox import OutboxRow
from storage.promotion_deeds import Doer
from storage.promotion_tasks import PromotionTask
from tests import carrying, kin
from tests.branch import SOON, Branch, found, labels
from tests.carrying import TITLE, carried, is_given, kit, takes_on
from tests.town import Town, open_town

TUESDAY_11 = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)  # 11.00 WIB, two hours before it closes
NOON = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
MIDNIGHT = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def branch(town: Town) -> Branch:
    """Siti and Ani are members with an open private chat."""
    made = await found(town, "Siti", "Ani")
    for who in made.members.values():
        await kin.opens(made, who)
    return made


def reminders(branch: Branch, who: Person) -> list[str]:
    """What she was reminded of, in order."""
    return [one.text for one in who.sees(branch.bot) if one.from_bot and "tidak apa-apa" in one.text]


def person_id(branch: Branch, who: Person) -> int:
    """Her row."""
    now = branch.town.clock.at
    return branch.write(lambda session: people.known(session, who.id, who.first_name, now).id or 0)


async def test_who_went_quiet_is_reminded_once_two_hours_before(branch: Branch) -> None:
    siti, ani = branch.members["Siti"], branch.members["Ani"]
    await carried(branch)
    await takes_on(branch, siti)
    await branch.town.passes(TUESDAY_11 - timedelta(minutes=3))
    assert reminders(branch, siti) == []
    await branch.town.passes(TUESDAY_11 + timedelta(seconds=5))
    assert len(reminders(branch, siti)) == 1
    assert f"{TITLE} ditutup Selasa, 24 November 2026 pukul 13.00 WIB" in reminders(branch, siti)[0]
    last = branch.last(siti, private=True)
    assert labels(last) == ["Buka kit", "Selesai", "Tidak dulu", "Berhenti dulu"]
    await branch.town.passes(TUESDAY_11 + timedelta(hours=1))
    assert len(reminders(branch, siti)) == 1
    assert reminders(branch, ani) == []


async def test_who_did_it_or_let_it_be_is_left_in_peace(branch: Branch) -> None:
    siti, ani = branch.members["Siti"], branch.members["Ani"]
    promotion_id = await carried(branch)
    for who in (siti, ani):
        await takes_on(branch, who)
    doer = Doer(promotion_id, person_id(branch, siti), branch.unit_id)
    branch.write(lambda session: promotion_deeds.add(session, doer, "share", branch.town.clock.at))
    for label in ("Lainnya", "Tidak dulu"):
        await branch.presses(ani, kit(branch, ani), label)
    await branch.town.passes(TUESDAY_11 + timedelta(hours=1))
    assert reminders(branch, siti) == reminders(branch, ani) == []


async def test_a_deed_that_came_by_another_way_ends_the_reminder_too(branch: Branch) -> None:
    siti = branch.members["Siti"]
    promotion_id = await carried(branch)
    await takes_on(branch, siti)
    hers = person_id(branch, siti)
    branch.write(
        lambda session: session.add(
            promotion_deeds.PromotionDeed(
                promotion_id=promotion_id,
                person_id=hers,
                unit_id=branch.unit_id,
                what="share",
                at=branch.town.clock.at,
            )
        )
    )
    await branch.town.passes(TUESDAY_11 + timedelta(minutes=1))
    assert reminders(branch, siti) == []
    left = branch.write(lambda session: session.exec(select(PromotionTask.remind_at)).all())
    assert list(left) == [None]


async def test_a_pupil_is_reminded_before_school(town: Town, branch: Branch) -> None:
    dewi = town.world.add_person("Dewi")
    dewi.joins(branch.group)
    branch.joins(dewi, 2008)
    await kin.opens(branch, dewi)
    await carried(branch)
    await takes_on(branch, dewi)
    await town.passes(TUESDAY_11 - timedelta(hours=4, minutes=48))  # 06.12 WIB
    assert reminders(branch, dewi) == []
    await town.passes(TUESDAY_11 - timedelta(hours=4, minutes=44))
    assert len(reminders(branch, dewi)) == 1


async def test_who_stopped_hears_nothing(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await carried(branch)
    await takes_on(branch, siti)
    stop = await is_given(branch, siti, "Berhenti", Stop())
    await branch.presses(siti, stop, "Berhenti")
    await branch.town.passes(TUESDAY_11 + timedelta(hours=1))
    assert reminders(branch, siti) == []


async def test_taken_on_in_the_last_two_hours_it_needs_no_reminder(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await carried(branch, hours=2)
    await takes_on(branch, siti)
    await branch.town.passes(branch.town.clock.at + timedelta(hours=3))
    assert reminders(branch, siti) == []


async def four_close_on_monday(branch: Branch, who: Person) -> None:
    """She takes four on that close on Monday at 14.00, 15.00, 16.00 and 17.00 WIB."""
    for hours in (25, 26, 27, 28):
        title = f"Kabar {hours}"
        await carried(branch, title=title, hours=hours)
        await takes_on(branch, who, title)


async def test_the_last_one_of_a_day_names_all_that_is_left(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await four_close_on_monday(branch, siti)
    await branch.town.passes(branch.town.clock.at + timedelta(hours=29))
    said = reminders(branch, siti)
    assert len(said) == 3
    assert "Kabar 25" in said[0] and "Kabar 26" in said[1]
    assert "Kabar 27" in said[2] and "Kabar 28" in said[2]
    shown = branch.last(siti, private=True)
    assert labels(shown) == ["Kabar 27", "Kabar 28", "Tugasku", "Berhenti dulu"]


async def test_the_strictest_of_her_units_counts(branch: Branch) -> None:
    siti = branch.members["Siti"]
    ipnu = carrying.twin(branch, "PAC IPNU Kedungwaru")
    ipnu.joins(siti)
    branch.write(lambda session: unit_settings.put(session, ipnu.unit_id, Name.DAILY_CAP, "1"))
    await four_close_on_monday(branch, siti)
    await branch.town.passes(branch.town.clock.at + timedelta(hours=29))
    (only,) = reminders(branch, siti)
    assert all(f"Kabar {one}" in only for one in (25, 26, 27, 28))


async def test_beyond_the_cap_a_reminder_is_dropped_and_tugasku_still_shows_it(branch: Branch) -> None:
    siti = branch.members["Siti"]
    branch.write(lambda session: unit_settings.put(session, branch.unit_id, Name.DAILY_CAP, "1"))
    await carried(branch, title="Pagi", hours=25)
    await takes_on(branch, siti, "Pagi")
    await branch.town.passes(branch.town.clock.at + timedelta(hours=23, minutes=1))
    assert len(reminders(branch, siti)) == 1
    await carried(branch, title="Sore", hours=5)
    await takes_on(branch, siti, "Sore")
    await branch.town.passes(branch.town.clock.at + timedelta(hours=4))
    assert len(reminders(branch, siti)) == 1
    await branch.tells(siti, "/tugasku")
    assert "Sore" in branch.last(siti, private=True).text


async def test_many_are_reminded_with_few_questions(branch: Branch) -> None:
    promotion_id = await carried(branch)

    def crowd(session: Session) -> None:
        for number in range(60):
            person = people.known(session, 81_000_000 + number, f"Kader {number}", branch.town.clock.at)
            person.birth_year = 2000
            members.join(session, person, branch.unit_id, branch.town.clock.at)
            chats.known(session, person.telegram_id, ChatKind.PRIVATE, branch.town.clock.at)
            session.add(
                PromotionTask(
                    promotion_id=promotion_id,
                    person_id=person.id or 0,
                    unit_id=branch.unit_id,
                    taken_at=branch.town.clock.at,
                    remind_at=TUESDAY_11 if number < 55 else TUESDAY_11 + timedelta(minutes=1),
                )
            )

    branch.write(crowd)
    assert branch.town.house is not None
    asked: list[str] = []
    engine = branch.town.house.engine

    def listen(*call: object) -> None:
        asked.append(str(call[2]).split(maxsplit=1)[0])

    counts = []
    event.listen(engine, "before_cursor_execute", listen)
    while branch.write(lambda session: remind(session, TUESDAY_11)):
        counts.append(asked.count("SELECT"))
        asked.clear()
    event.remove(engine, "before_cursor_execute", listen)
    assert len(counts) == 3
    assert max(counts) <= 8
    subject = f"promotion:{promotion_id}"
    put = branch.write(
        lambda session: session.exec(select(OutboxRow.chat_id).where(OutboxRow.subject == subject)).all()
    )
    assert len(set(put)) == len(put) == 55
    left = select(PromotionTask).where(col(PromotionTask.remind_at).is_not(None))
    assert len(branch.write(lambda session: session.exec(left).all())) == 5


async def test_held_until_after_the_deadline_it_does_not_come(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await carried(branch)
    await takes_on(branch, siti)
    await branch.town.passes(TUESDAY_11 - timedelta(minutes=3))
    hers = person_id(branch, siti)

    def sleeps(session: Session) -> None:
        mine = reach.made(session, hers)
        mine.quiet_from, mine.quiet_to = time(10), time(14)

    branch.write(sleeps)
    await branch.town.passes(TUESDAY_11 + timedelta(hours=4))
    assert reminders(branch, siti) == []


async def test_a_forged_button_of_another_unit_reminds_nobody(town: Town, branch: Branch) -> None:
    promotion_id = await carried(branch)
    stranger = town.world.add_person("Wahyu")
    stranger.starts(branch.bot)
    await town.rest(SOON)
    forged = await is_given(branch, stranger, "Ikut", JoinPromotion(promotion_id))
    await branch.presses(stranger, forged, "Ikut")
    assert carrying.tasks(branch) == 0
    assert branch.write(lambda session: promotions.run(session, promotion_id)) is not None


def waits(number: int, at: datetime, *, helps: bool = True) -> Waits:
    """One promotion to be reminded of, which closes two hours later."""
    return Waits(Reminded(number, f"Kabar {number}", at + timedelta(hours=2)), at, helps)


def test_what_is_due_together_is_one_message() -> None:
    made = plan([waits(1, NOON), waits(2, NOON)], 3, NOON, MIDNIGHT)
    assert [one.promotion_id for one in made.named] == [1, 2]
    assert made.settled == (1, 2)


def test_what_helps_nobody_is_settled_without_a_word() -> None:
    made = plan([waits(1, NOON, helps=False)], 3, NOON, MIDNIGHT)
    assert made.named == () and made.settled == (1,)


def test_the_last_message_names_later_today_but_not_tomorrow() -> None:
    later, tomorrow = NOON + timedelta(hours=3), MIDNIGHT + timedelta(hours=1)
    made = plan([waits(1, NOON), waits(2, later), waits(3, tomorrow)], 1, NOON, MIDNIGHT)
    assert [one.promotion_id for one in made.named] == [1, 2]
    assert made.settled == (1, 2)


def test_beyond_the_cap_nothing_is_said() -> None:
    made = plan([waits(1, NOON)], 0, NOON, MIDNIGHT)
    assert made.named == () and made.settled == (1,)


def test_the_moment_lies_before_the_quiet_hours() -> None:
    pupil = QuietProfile("Asia/Jakarta", (Span(*CHILDRENS_NIGHT), SCHOOL))
    monday_13 = NOON + timedelta(hours=25)
    assert remind_at(monday_13, pupil, NOON) == NOON + timedelta(hours=18, minutes=15)  # 06.15 WIB
    assert remind_at(NOON + timedelta(hours=2), pupil, NOON) is None
    assert remind_at(NOON + timedelta(hours=2, minutes=20), QuietProfile("Asia/Jakarta"), NOON) is None

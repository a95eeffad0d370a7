"""Looking back at campaigns: asked for in time, typed in two taps, doubts asked, and the lesson met by the next one."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session, select

from domain.amounts import Measure
from domain.evaluations import (
    DUE,
    OVER,
    After,
    DropLesson,
    KeepResult,
    LookBack,
    OpenEvaluation,
    OpenEvaluations,
    TypeResults,
    WriteLesson,
    due,
    typeable,
    wanted,
)
from domain.lessons import Lesson, fitting
from domain.message import Button, Message, send_params
from domain.posting import Lane
from domain.presses import Press
from storage import chats, evaluation_lists, evaluations, outbox, unit_erasure, units
from storage.evaluations import Evaluation, EvaluationNumbers
from storage.events import Event
from storage.outbox import Call
from tests import founding, siarkan
from tests.branch import SOON, labels
from tests.siarkan import PLAIN, SEND, Desk
from tests.town import SUNDAY, Town

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
LESSON = "Jam 19.30 lebih ramai daripada siang"


@pytest.fixture
async def unit(fresh_url: str) -> AsyncIterator[Desk]:
    town = Town.build(fresh_url)
    await town.open()
    yield await siarkan.desk(town)
    town.kill()


async def sends(unit: Desk, text: str = PLAIN) -> int:
    """A promotion that goes; the id of its looking back."""
    await unit.gives(text)
    await unit.taps("Rahma", siarkan.SUBMIT)
    await unit.approves()
    await unit.taps("Rahma", SEND)
    rows = unit.branch.write(lambda session: list(session.exec(select(Evaluation.id))))
    assert rows[-1] is not None
    return rows[-1]


async def passes(unit: Desk, time: timedelta) -> None:
    await unit.town.passes(unit.town.clock.at + time)


async def presses(unit: Desk, name: str, pressed: Press) -> None:
    """Somebody presses such a button, as an old or forged message may hold it."""
    branch, who = unit.branch, unit.who(name)

    def put(session: Session) -> None:
        chat = chats.found(session, who.id)
        assert chat is not None
        said = send_params(Message("•", ((Button("Tombol uji", pressed),),)))
        outbox.put(session, Call("sendMessage", said, Lane.REPLY, chat_id=chat.id), unit.town.clock.at)

    branch.write(put)
    await unit.town.rest(SOON)
    await founding.presses(unit.town, who, branch.bot, "Tombol uji")


def wants(unit: Desk) -> list[tuple[int, After]]:
    """What humas is asked for now."""

    def read(session: Session) -> list[tuple[int, After]]:
        found = evaluation_lists.due_of(session, unit.branch.unit_id, unit.town.clock.at)
        return [(one.evaluation_id, one.after) for one in found]

    return unit.branch.write(read)


def noted(unit: Desk, number: int) -> dict[After, dict[Measure, int]]:
    return unit.branch.write(
        lambda session: {after: dict(told) for after, told in evaluations.numbers(session, number)}
    )


def row(unit: Desk, number: int) -> Evaluation:
    def read(session: Session) -> Evaluation:
        found = session.get_one(Evaluation, number)
        session.expunge(found)
        return found

    return unit.branch.write(read)


async def test_numbers_are_asked_for_after_a_day_and_a_week_and_typed_in_two_taps(unit: Desk) -> None:
    number = await sends(unit)
    assert wants(unit) == []
    await passes(unit, DAY + HOUR)
    assert wants(unit) == [(number, After.DAY)]
    shown = await unit.tells("Rahma", "/evaluasi")
    assert "1 menunggu angka" in shown.text and "menunggu angka 24 jam" in shown.text
    await unit.taps("Rahma", "Selamat belajar,", "Catat angka 24 jam")
    assert "setelah 24 jam berapa?" in unit.last("Rahma").text
    shown = await unit.tells("Rahma", "tayangan 12rb, suka 1.204")
    assert "Setelah 24 jam: 12.000 tayangan, 1.204 suka." in shown.text
    assert wants(unit) == []
    await passes(unit, 6 * DAY)
    assert wants(unit) == [(number, After.WEEK)]
    await unit.tells("Rahma", "/evaluasi")
    await unit.taps("Rahma", "Selamat belajar,", "Catat angka 7 hari")
    await unit.tells("Rahma", "views 20k")
    assert noted(unit, number) == {
        After.DAY: {Measure.VIEWS: 12_000, Measure.LIKES: 1_204},
        After.WEEK: {Measure.VIEWS: 20_000},
    }
    assert wants(unit) == [] and row(unit, number).due_at is None
    await unit.taps("Rahma", "Ubah angka 24 jam")
    shown = await unit.tells("Rahma", "suka 1.250")
    assert "Setelah 24 jam: 12.000 tayangan, 1.250 suka." in shown.text
    assert wants(unit) == [] and row(unit, number).due_at is None


async def test_what_may_mean_two_things_is_asked_and_the_tap_is_kept(unit: Desk) -> None:
    number = await sends(unit)
    await presses(unit, "Rahma", TypeResults(number, After.DAY))
    shown = await unit.tells("Rahma", "views 1.234 rb, suka 90")
    assert noted(unit, number) == {After.DAY: {Measure.LIKES: 90}}
    assert labels(shown)[:2] == ["1.234 tayangan", "1.234.000 tayangan"]
    await unit.taps("Rahma", "1.234.000 tayangan")
    assert noted(unit, number) == {After.DAY: {Measure.LIKES: 90, Measure.VIEWS: 1_234_000}}
    assert unit.verbs().count("noted numbers") == 2


async def test_no_numbers_and_secrets_are_refused_and_nothing_is_kept(unit: Desk) -> None:
    number = await sends(unit)
    await presses(unit, "Rahma", TypeResults(number, After.DAY))
    assert "belum menemukan angkanya" in (await unit.tells("Rahma", "lumayan ramai")).text
    refused = await unit.tells("Rahma", "suka 9, kata sandinya: Rahasia123!")
    assert "seperti kata sandi" in refused.text
    assert noted(unit, number) == {}


async def test_a_lesson_is_written_changed_and_taken_away(unit: Desk) -> None:
    number = await sends(unit)
    await presses(unit, "Rahma", OpenEvaluation(number))
    await unit.taps("Rahma", "Tulis pelajaran")
    assert LESSON in (await unit.tells("Rahma", LESSON)).text
    await unit.taps("Rahma", "Ubah pelajaran")
    too_long = await unit.tells("Rahma", "a" * 301)
    assert "Kepanjangan" in too_long.text and row(unit, number).lesson == LESSON
    await unit.tells("Rahma", "Caption pendek saja")
    assert row(unit, number).lesson == "Caption pendek saja"
    await unit.taps("Rahma", "Hapus pelajaran", "Biarkan", "Hapus pelajaran", "Ya, hapus")
    kept = row(unit, number)
    assert (kept.lesson, kept.lesson_by, kept.lesson_at) == ("", None, None)
    assert [one for one in unit.verbs() if "learned" in one] == ["learned", "learned", "unlearned"]


async def test_the_next_promotion_meets_the_lesson_until_it_is_sent(unit: Desk) -> None:
    number = await sends(unit)
    await presses(unit, "Rahma", WriteLesson(number))
    await unit.tells("Rahma", f"<b>{LESSON}</b>")
    await passes(unit, DAY)
    await unit.gives("Selamat berlibur, Rekanita. Kita mulai lagi pekan depan.")
    assert f"Terakhir kalian belajar: <b>{LESSON}</b> (Selamat belajar" in unit.card().text
    await unit.taps("Rahma", siarkan.SUBMIT)
    assert "Terakhir kalian belajar" not in unit.card().text


async def test_an_event_is_looked_back_at_where_something_was_put_out(unit: Desk) -> None:
    await unit.tells("Rahma", "/acara Makesta Selasa 24/11 08.00")
    event, its = unit.branch.write(
        lambda session: (
            session.exec(select(Event.id)).one() or 0,
            session.exec(select(Evaluation.id)).one() or 0,
        )
    )
    await presses(unit, "Rahma", OpenEvaluation(its))
    assert "Tulis pelajaran" not in labels(unit.last("Rahma"))
    assert row(unit, its).due_at == row(unit, its).began_at + DAY
    assert "Makesta" not in (await unit.tells("Rahma", "/evaluasi")).text
    await passes(unit, 3 * DAY)
    assert wants(unit) == []
    siarkan.published(unit, event_id=event, title="Pengumuman Makesta")
    assert wants(unit) == [(its, After.DAY)]
    assert "Makesta (acara)" in (await unit.tells("Rahma", "/evaluasi")).text


async def test_an_event_that_moves_or_falls_away_takes_its_looking_back_along(unit: Desk) -> None:
    await unit.tells("Rahma", "/acara Makesta Selasa 24/11 08.00")
    await unit.taps("Rahma", "Lihat acaranya", "Ubah waktu")
    await unit.tells("Rahma", "Rabu 25/11 08.00")
    [its] = unit.branch.write(lambda session: [one.model_copy() for one in session.exec(select(Evaluation))])
    assert its.began_at == datetime(2026, 11, 25, 1, 0, tzinfo=UTC) and its.due_at == its.began_at + DAY
    await unit.taps("Rahma", "Batalkan acara", "Batalkan acaranya saja")
    assert unit.branch.write(lambda session: list(session.exec(select(Evaluation.id)))) == []


async def test_the_report_of_the_end_leads_to_the_looking_back(unit: Desk) -> None:
    await sends(unit)
    promotion = unit.row(lambda one: one.id or 0)
    await presses(unit, "Rahma", LookBack(promotion))
    assert "Tulis pelajaran" in labels(unit.last("Rahma"))
    for name, number in (("Siti", promotion), ("Rahma", promotion + 9)):
        await presses(unit, name, LookBack(number))
        assert "Tulis pelajaran" not in labels(unit.last(name))


async def test_in_the_room_it_is_answered_in_private(unit: Desk) -> None:
    await sends(unit)
    unit.who("Rahma").says(unit.room, "/evaluasi")
    await unit.town.rest(SOON)
    assert "Evaluasi, 60 hari terakhir" in unit.last("Rahma").text
    assert not any("60 hari terakhir" in one for one in unit.said_to("Rahma", unit.room))


async def test_a_stranger_and_a_member_get_nothing_by_forged_buttons(unit: Desk) -> None:
    number = await sends(unit)
    for press in (
        OpenEvaluations(unit.branch.unit_id),
        OpenEvaluation(number),
        TypeResults(number, After.DAY),
        KeepResult(number, After.DAY, Measure.VIEWS, 7),
        WriteLesson(number),
        DropLesson(number, sure=True),
    ):
        await presses(unit, "Siti", press)
    await presses(unit, "Rahma", KeepResult(number, After.DAY, Measure.WATCHING, 7))
    await presses(unit, "Rahma", KeepResult(number, After.DAY, Measure.VIEWS, -7))
    await presses(unit, "Rahma", OpenEvaluation(number + 9))
    assert noted(unit, number) == {} and "noted numbers" not in unit.verbs()


async def test_a_unit_that_is_erased_leaves_nothing_to_look_back_at(unit: Desk) -> None:
    number = await sends(unit)
    await presses(unit, "Rahma", KeepResult(number, After.DAY, Measure.VIEWS, 7))
    assert noted(unit, number)

    def erase(session: Session) -> int:
        unit_erasure.erase(session, units.get(session, unit.branch.unit_id), SUNDAY)
        kept = [*session.exec(select(Evaluation.id)), *session.exec(select(EvaluationNumbers.after))]
        return len(kept)

    assert unit.branch.write(erase) == 0


MOMENTS = st.integers(0, 40 * 24).map(lambda hours: SUNDAY + hours * HOUR)


@given(now=MOMENTS, known=st.sets(st.sampled_from(After)))
def test_what_is_wanted_is_missing_typeable_and_in_time(now: datetime, known: set[After]) -> None:
    asked = wanted(SUNDAY, known, now)
    if asked is not None:
        assert asked not in known and asked in typeable(SUNDAY, now)
        assert SUNDAY + DUE[asked] <= now < SUNDAY + OVER[asked]
        its_due = due(SUNDAY, known)
        assert its_due is not None and its_due <= now
    if After.WEEK in known:
        assert due(SUNDAY, known) is None


def test_the_lesson_of_the_most_similar_campaign_is_told_else_the_newest() -> None:
    def learned(text: str, title: str, topic: str | None = None) -> Lesson:
        return Lesson(text, title, topic, SUNDAY)

    known = [
        learned("a", "Poster Hari Santri"),
        learned("b", "Harlah IPPNU 2025"),
        learned("c", "Kajian", "faith"),
    ]
    assert fitting(known, "Harlah IPPNU 2026") == known[1]
    assert fitting(known, "Bakti sosial") == known[0]
    assert fitting(known, "Bakti sosial", "faith") == known[2]
    assert fitting([], "Apa saja") is None

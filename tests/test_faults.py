"""Trouble with Telegram: whatever it answers, nothing is lost, and what we can't know we ask people."""

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import Session, select
from structlog.testing import capture_logs

from domain.message import Message, send_params
from domain.posting import ChatKind, ChatState, Lane, OutboxStatus
from sandbox.faults import Fault
from sandbox.messages import Message as Said
from storage import chats, inbox, outbox
from storage.chats import Chat
from storage.inbox import InboxRow
from storage.outbox import Call, OutboxRow
from tests.counting import MOOD
from tests.neighbours import Neighbours, effects, messages, neighbourhood, read, said, statuses
from tests.town import Town

Place = tuple[Town, Neighbours]


@pytest.fixture
async def place(fresh_url: str) -> AsyncIterator[Place]:
    async with neighbourhood(fresh_url) as built:
        yield built


def nothing_is_lost(town: Town) -> None:
    """No row waits, failed or was given up."""
    inbox_rows, outbox_rows = statuses(town)
    assert set(inbox_rows) <= {"done", "ignored"}
    assert set(outbox_rows) <= {"sent", "cancelled", "expired"}


@pytest.mark.parametrize("kind", ["drop", "timeout_before", "502", "401", "409"])
async def test_ten_minutes_without_telegram_lose_nothing(place: Place, kind: str) -> None:
    town, people = place
    people.siti.says(people.group, "/hitung satu")
    people.siti.says(people.group, "/nanti dua")
    await town.passes(town.clock.at + timedelta(minutes=25))
    with capture_logs() as logs:
        town.world.faults.add(Fault(kind=kind, times=None))  # type: ignore[arg-type]
        people.siti.says(people.group, "/hitung tiga")
        people.nur.says_in_private(town.account, "/hitung empat")
        await town.endures(minutes=10)
        town.world.faults.clear()
        await town.rest()
    assert [said(town)[word] for word in ("satu", "dua", "tiga", "empat")] == [1, 1, 1, 1]
    nothing_is_lost(town)
    events = [line["event"] for line in logs]
    assert events.count("intake stands still") == events.count("intake goes on") == 1
    assert events.count("delivery stands still") == events.count("delivery goes on") == 1


async def test_answers_that_are_lost_are_given_again(place: Place) -> None:
    town, people = place
    town.world.faults.add(Fault(method="sendMessage", kind="timeout_after", times=1))
    people.siti.says(people.group, "/hitung satu")
    await town.rest()
    assert 1 <= said(town)["satu"] <= 2
    nothing_is_lost(town)


async def test_a_chat_that_is_told_to_wait_holds_no_other_back(place: Place) -> None:
    town, people = place
    town.world.faults.add(Fault(kind="429", retry_after=40, chat=people.group.id))
    people.siti.says(people.group, "/hitung satu")
    people.nur.says_in_private(town.account, "/hitung dua")
    started = town.clock.at
    await town.rest()
    at = {message.text: message.date for message in messages(town)}
    assert at["dua"] - started < timedelta(seconds=10) < timedelta(seconds=40) <= at["satu"] - started
    nothing_is_lost(town)


async def test_when_two_chats_are_refused_the_whole_bot_waits(place: Place) -> None:
    town, people = place
    for chat in (people.siti.id, people.nur.id):
        town.world.faults.add(Fault(kind="429", retry_after=30, chat=chat))
    people.siti.says_in_private(town.account, "/hitung satu")
    people.nur.says_in_private(town.account, "/hitung dua")
    started = town.clock.at
    await town.rest()
    people.hana.says_in_private(town.account, "/hitung tiga")
    await town.rest()
    at = {message.text: message.date for message in messages(town)}
    assert at["satu"] - started >= timedelta(seconds=30) <= at["dua"] - started
    assert town.account.limits.violations == []
    nothing_is_lost(town)


async def test_a_storm_of_refusals_ends_with_everything_said(place: Place) -> None:
    town, people = place
    town.world.faults.add(Fault(method="sendMessage", kind="429", retry_after=3, times=25))
    for number in range(6):
        people.siti.says(people.group, f"/hitung kata{number}")
    await town.rest()
    assert all(said(town)[f"kata{number}"] == 1 for number in range(6))
    nothing_is_lost(town)


async def test_a_message_over_which_telegram_stumbles_holds_no_other_back(place: Place) -> None:
    town, people = place
    town.world.faults.add(Fault(method="sendMessage", kind="500", times=None, chat=people.siti.id))
    people.siti.says_in_private(town.account, "/hitung satu")
    people.nur.says_in_private(town.account, "/hitung dua")
    await town.endures(minutes=3)
    assert said(town)["dua"] == 1
    town.world.faults.clear()
    await town.rest()
    assert said(town)["satu"] == 1
    nothing_is_lost(town)


async def test_an_update_that_cannot_be_read_holds_no_other_back(place: Place) -> None:
    town, people = place
    assert town.house is not None
    people.siti.says(people.group, "/hitung satu")
    broken: list[dict[str, Any]] = [
        {"update_id": 1, "message": {"message_id": "x", "chat": {"id": people.group.id, "type": "private"}}},
        {"update_id": 2, "message": "what is this"},
        {"update_id": 3, "message": {"chat": None, "from": [], "text": {}, "reply_to_message": 7}},
        {"update_id": 4, "brand_new_kind": {"id": 1}},
        {"update_id": 5, "callback_query": None},
    ]
    await town.house.intake.take(broken)
    people.siti.says(people.group, "/hitung dua")
    await town.rest()
    assert said(town)["satu"] == said(town)["dua"] == 1
    rows = read(town, lambda session: {row.update_id: row for row in session.exec(select(InboxRow))})
    assert {number: rows[number].status for number in (1, 2)} == {1: "failed", 2: "failed"}
    assert rows[1].body and rows[1].incident
    assert {number for number in (3, 4) if number in rows} == set()
    assert rows[5].status == "ignored"


@pytest.fixture
def broken() -> Iterator[None]:
    MOOD.broken = True
    yield
    MOOD.broken = False


@pytest.mark.usefixtures("broken")
async def test_a_turn_that_breaks_is_kept_and_can_be_tried_again(fresh_url: str) -> None:
    async with neighbourhood(fresh_url, owner_ids=frozenset({7_000_007_919 + 7_919})) as (town, people):
        owner = next(one for one in town.world.people.values() if one.id in town.settings.owner_ids)
        people.siti.says(people.group, "/sandung satu")
        people.nur.says_in_private(town.account, "/sandung dua")
        people.siti.says(people.group, "/hitung tiga")
        await town.rest()
        assert effects(town)[("stumbled", "satu")] == 0 and said(town)["satu"] == 0
        failed = read(
            town, lambda session: session.exec(select(InboxRow).where(InboxRow.status == "failed")).all()
        )
        assert len(failed) == 2 and all(row.body for row in failed)
        for row, seer in zip(
            failed, (people.siti.sees(people.group), people.nur.sees(town.account)), strict=True
        ):
            assert any(str(row.incident) in message.text for message in seer)
        notes = [one for one in owner.sees(town.account) if "Coba lagi" in str(one.buttons)]
        assert len(notes) == 1 and str(failed[0].incident) in notes[0].text
        MOOD.broken = False
        owner.presses(notes[0], "Coba lagi")
        await town.rest()
        assert effects(town)[("stumbled", "satu")] == said(town)["satu"] == 1
        assert read(town, inbox.replay) == 1
        await town.rest()
        assert effects(town)[("stumbled", "dua")] == said(town)["dua"] == 1
        nothing_is_lost(town)


async def test_a_public_message_in_doubt_is_asked_about_and_never_said_twice(place: Place) -> None:
    town, people = place
    town.world.faults.add(Fault(method="sendMessage", kind="timeout_after"))
    people.siti.says(people.group, "/umum satu")
    await town.rest()
    assert said(town)["satu"] == 1 and statuses(town)[1]["uncertain"] == 1
    question = next(one for one in people.hana.sees(people.group) if "Sudah muncul" in str(one.buttons))
    people.siti.presses(question, "kirim lagi")
    await town.rest()
    assert statuses(town)[1]["uncertain"] == 1
    people.hana.presses(question, "Sudah muncul")
    await town.rest()
    assert said(town)["satu"] == 1
    nothing_is_lost(town)


async def test_a_public_message_may_be_in_doubt_twice(place: Place) -> None:
    town, people = place

    def questions() -> list[Said]:
        return [one for one in people.hana.sees(people.group) if "kirim lagi" in str(one.buttons)]

    town.world.faults.add(Fault(method="sendMessage", kind="timeout_before"))
    people.siti.says(people.group, "/umum satu")
    await town.rest()
    town.world.faults.add(Fault(method="sendMessage", kind="timeout_before"))
    people.hana.presses(questions()[-1], "kirim lagi")
    await town.rest()
    assert len(questions()) == 2 and said(town)["satu"] == 0
    people.hana.presses(questions()[-1], "kirim lagi")
    await town.rest()
    assert said(town)["satu"] == 1
    nothing_is_lost(town)


async def test_after_a_long_absence_each_group_gets_one_summary(place: Place) -> None:
    town, people = place
    town.kill()
    for number in range(5):
        people.siti.says(people.group, f"/hitung kata{number}")
    people.siti.says_in_private(town.account, "/hitung sendiri")
    town.clock.move(town.clock.at + timedelta(minutes=16))
    await town.open()
    await town.rest()
    heard = said(town)
    assert [heard[f"kata{number}"] for number in range(5)] == [0] * 5 and heard["sendiri"] == 1
    summaries = [text for text in heard if "sempat tidak tersambung. 5 " in text]
    assert len(summaries) == 1 and heard[summaries[0]] == 1
    assert all(effects(town)[("counted", f"kata{number}")] == 1 for number in range(5))
    nothing_is_lost(town)


async def test_who_never_opened_the_chat_is_told_when_she_comes(place: Place) -> None:
    town, people = place
    people.rina.says(people.group, "/bisik satu")
    await town.rest()
    assert said(town)["instead of satu"] == 1 and statuses(town)[1]["parked"] == 1
    people.rina.starts(town.account)
    await town.rest()
    assert said(town)["satu"] == said(town)["instead of satu"] == 1
    nothing_is_lost(town)


async def test_a_stand_in_is_not_needed_when_she_was_reached(place: Place) -> None:
    town, people = place
    people.siti.says(people.group, "/bisik satu")
    await town.rest()
    assert said(town)["satu"] == 1 and said(town)["instead of satu"] == 0
    nothing_is_lost(town)


async def test_what_nobody_fetches_expires(place: Place) -> None:
    town, people = place
    people.hana.blocks(town.account)
    for somebody in (people.rina, people.hana):
        somebody.says(people.group, "/bisik satu")
    await town.rest()
    assert statuses(town)[1]["parked"] == 2
    await town.passes(town.clock.at + timedelta(hours=25))
    await town.clean_up()
    rows = read(town, lambda session: session.exec(select(OutboxRow).where(OutboxRow.private)).all())
    assert [row.status for row in rows] == ["expired"]  # the guest's chat is forgotten with all its rows
    people.rina.starts(town.account)
    people.hana.unblocks(town.account)
    people.hana.says_in_private(town.account, "/hitung dua")
    await town.rest()
    assert said(town)["satu"] == 0 and said(town)["dua"] == 1


async def test_who_blocked_the_bot_gets_her_messages_when_she_is_back(place: Place) -> None:
    town, people = place
    people.siti.blocks(town.account)
    people.siti.says(people.group, "/bisik satu")
    await town.rest()
    assert said(town)["satu"] == 0 and said(town)["instead of satu"] == 1
    people.siti.unblocks(town.account)
    people.siti.says_in_private(town.account, "/hitung dua")
    await town.rest()
    assert said(town)["satu"] == said(town)["dua"] == 1
    nothing_is_lost(town)


async def test_a_group_that_removed_the_bot_holds_nothing_back(place: Place) -> None:
    town, people = place
    people.siti.says(people.group, "/nanti satu")
    await town.rest()
    people.hana.removes(town.account, people.group)
    await town.passes(town.clock.at + timedelta(hours=1))
    people.siti.says_in_private(town.account, "/hitung dua")
    await town.rest()
    assert said(town)["satu"] == 0 and said(town)["dua"] == 1
    state = read(town, lambda session: chats.found(session, people.group.id).state)  # type: ignore[union-attr]
    assert state == ChatState.GONE


async def test_a_group_that_moves_takes_its_queue_along(fresh_url: str) -> None:
    async with neighbourhood(fresh_url, supergroup=False) as (town, people):
        people.siti.says(people.group, "/nanti satu")
        await town.rest()
        new = people.hana.migrates(people.group)
        people.siti.says(new, "/hitung dua")
        await town.passes(town.clock.at + timedelta(hours=1))
        texts = [message.text for message in people.siti.sees(new) if message.from_bot]
        assert texts.count("satu") == texts.count("dua") == 1
        nothing_is_lost(town)


async def test_a_card_whose_message_vanished_is_sent_anew(place: Place) -> None:
    town, people = place
    people.siti.says(people.group, "/hitung satu")
    await town.rest()
    card = next(one for one in people.hana.sees(people.group) if one.text == "tally 1")
    people.hana.deletes(card)
    people.siti.says_in_private(town.account, "/hitung dua")
    await town.rest()
    assert "tally 2" in [one.text for one in people.siti.sees(people.group)]
    nothing_is_lost(town)


async def test_the_answer_to_a_deleted_message_comes_without_it(place: Place) -> None:
    town, people = place
    asked = people.siti.says(people.group, "/hitung satu")
    people.siti.deletes(asked)
    await town.rest()
    assert said(town)["satu"] == 1
    nothing_is_lost(town)


async def test_a_reply_that_telegram_insists_on_is_sent_without(place: Place) -> None:
    town, people = place
    town.world.faults.add(
        Fault(method="sendMessage", kind="400", description="Bad Request: message to be replied not found")
    )
    people.siti.says(people.group, "/hitung satu")
    await town.rest()
    answer = next(one for one in people.siti.sees(people.group) if one.text == "satu")
    assert answer.reply_to is None
    nothing_is_lost(town)


async def test_taking_back_a_subject_takes_back_what_hangs_on_it(place: Place) -> None:
    town, people = place
    now = town.clock.at

    def write(session: Session) -> list[int | None]:
        chat = chats.known(session, people.group.id, ChatKind.SUPERGROUP, now)
        first = Call("sendMessage", send_params(Message("never")), Lane.REPLY, chat.id, "post:1")
        ids = [outbox.put(session, first, now)]
        for text in ("never either", "nor this"):
            call = Call("editMessageText", send_params(Message(text)), Lane.REPLY, chat.id, after_id=ids[-1])
            ids.append(outbox.put(session, call, now))
        other = Call("sendMessage", send_params(Message("this")), Lane.REPLY, chat.id, "post:2")
        ids.append(outbox.put(session, other, now))
        assert outbox.cancel(session, "post:1", now) == 1
        late = Call("editMessageText", send_params(Message("x")), Lane.REPLY, chat.id, after_id=ids[0])
        return [*ids, outbox.put(session, late, now)]

    ids = read(town, write)
    await town.rest()
    rows = read(town, lambda session: [session.get_one(OutboxRow, one).status for one in ids])
    assert rows == ["cancelled", "cancelled", "cancelled", "sent", "cancelled"]


async def test_what_follows_waits_for_its_message_even_when_its_own_time_has_come(place: Place) -> None:
    town, people = place
    now = town.clock.at

    def write(session: Session) -> None:
        chat = chats.known(session, people.group.id, ChatKind.SUPERGROUP, now)
        hour = now + timedelta(hours=1)
        first = Call("sendMessage", send_params(Message("one")), Lane.REPLY, chat.id, not_before=hour)
        row = outbox.put(session, first, now)
        early = now + timedelta(minutes=5)
        params = send_params(Message("two"))
        outbox.put(
            session, Call("editMessageText", params, Lane.REPLY, chat.id, not_before=early, after_id=row), now
        )

    read(town, write)
    await town.passes(now + timedelta(minutes=30))
    assert said(town)["one"] == said(town)["two"] == 0
    await town.passes(now + timedelta(hours=2))
    assert said(town)["two"] == 1
    nothing_is_lost(town)


async def test_quiet_hours_hold_only_what_nobody_asked_for(place: Place) -> None:
    town, people = place
    night = town.clock.at.replace(hour=15, minute=0, second=0, microsecond=0)  # 22.00 WIB
    await town.passes(night)

    def write(session: Session) -> None:
        chat = chats.known(session, people.group.id, ChatKind.SUPERGROUP, night)
        for text, quiet in (("offer", True), ("correction", False)):
            params = send_params(Message(text))
            outbox.put(session, Call("sendMessage", params, Lane.BROADCAST, chat.id, quiet=quiet), night)

    read(town, write)
    await town.passes(night + timedelta(minutes=10))
    assert said(town)["offer"] == 0 and said(town)["correction"] == 1
    morning = night.replace(hour=22, minute=0)  # 05.00 WIB
    await town.passes(morning + timedelta(minutes=1))
    sent = next(message for message in messages(town) if message.text == "offer")
    assert sent.date >= morning
    nothing_is_lost(town)


async def test_what_is_over_is_not_said_any_more(place: Place) -> None:
    town, people = place
    town.world.faults.add(Fault(method="sendMessage", kind="502", times=None))
    people.siti.says(people.group, "/hitung satu")
    await town.endures(minutes=1)
    message = next((one for one in messages(town) if one.text == "satu"), None)
    assert message is None
    town.world.faults.clear()
    await town.rest()
    button = next(one for one in messages(town) if one.text == "satu")
    press = people.siti.presses(button, "Tick")
    town.kill()
    town.clock.move(town.clock.at + timedelta(minutes=5))
    await town.open()
    await town.rest()
    assert effects(town)[("ticked", "satu")] == 1 and not press.answered
    nothing_is_lost(town)


async def test_a_call_that_is_given_up_is_told_to_the_owner_who_may_try_again(fresh_url: str) -> None:
    async with neighbourhood(fresh_url, owner_ids=frozenset({7_000_007_919 + 7_919})) as (town, people):
        owner = next(one for one in town.world.people.values() if one.id in town.settings.owner_ids)
        town.world.faults.add(
            Fault(method="sendMessage", kind="400", chat=people.group.id, description="Bad Request: nonsense")
        )
        people.siti.says(people.group, "/hitung satu")
        await town.rest()
        assert statuses(town)[1][OutboxStatus.DEAD] == 1 and said(town)["satu"] == 0
        note = next(one for one in owner.sees(town.account) if "Coba lagi" in str(one.buttons))
        owner.presses(note, "Coba lagi")
        await town.rest()
        assert said(town)["satu"] == 1
        nothing_is_lost(town)


async def test_a_chat_that_vanished_from_our_rows_while_it_was_spoken_to_stops_nobody(place: Place) -> None:
    town, people = place
    house = town.house
    assert house is not None
    people.siti.says_in_private(town.account, "/hitung satu")
    await house.polling.ask(0)
    await house.dispatcher.handle_waiting()
    await house.delivery.step()
    read(town, lambda session: _forget_everything_of(session, people.siti.id))
    await house.delivery.idle()
    people.nur.says_in_private(town.account, "/hitung dua")
    await town.rest()
    assert said(town)["dua"] == 1


def _forget_everything_of(session: Session, telegram_id: int) -> None:
    chat = chats.found(session, telegram_id)
    assert isinstance(chat, Chat)
    for row in session.exec(select(OutboxRow).where(OutboxRow.chat_id == chat.id)):
        session.delete(row)

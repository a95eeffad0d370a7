"""Our own channel: the bot publishes at the minute, once, exactly what was approved; and takes it back."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from sandbox.faults import Fault
from storage import posts
from tests.airing import SOON_OUT, Air, labels, on_air
from tests.town import Town


@pytest.fixture
async def air(fresh_url: str) -> AsyncIterator[Air]:
    town = Town.build(fresh_url)
    await town.open()
    try:
        yield await on_air(town)
    finally:
        town.kill()


TEXT = "Selamat <b>Harlah</b> & salam"


async def test_the_bot_publishes_at_the_minute(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    post_id = air.approved(TEXT, account_id=channel, platform="telegram")
    assert air.post(post_id).state == "scheduled"
    await air.until(SOON_OUT - timedelta(minutes=2))
    assert air.aired() == []
    await air.until(SOON_OUT + timedelta(minutes=1))
    assert air.aired() == [TEXT]
    assert air.post(post_id).state == "published"
    (made,) = air.publications()
    message = next(one for one in air.who("Rina").sees(air.channel) if one.from_bot)
    assert made.messages == [message.id] and made.link == f"https://t.me/pacippnu/{message.id}"
    assert made.link_key == f"tg:pacippnu/{message.id}"
    await air.until(SOON_OUT + timedelta(hours=30))
    assert air.aired() == [TEXT]
    assert not any("Harlah" in one.text for one in air.who("Rina").sees(air.room))


async def test_an_album_and_a_long_text_come_one_after_the_other(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    long = "Sejarah IPPNU. " * 400
    media = [air.file("photo"), air.file("video")]
    post_id = air.approved(long, account_id=channel, platform="telegram", media=media)
    await air.until(SOON_OUT + timedelta(minutes=1))
    shown = [one for one in air.who("Rina").sees(air.channel) if one.from_bot]
    assert [one.media.kind if one.media else "text" for one in shown] == ["photo", "video", "text", "text"]
    assert "".join(one.text for one in shown).replace(" ", "") == long.replace(" ", "")
    assert air.publications()[0].messages == [one.id for one in shown]
    assert air.post(post_id).state == "published"


async def test_a_change_before_the_minute_keeps_it_back(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    post_id = air.approved(TEXT, account_id=channel, platform="telegram")
    air.write(lambda session: setattr(posts.find(session, post_id), "text", "Lain"))
    await air.until(SOON_OUT + timedelta(hours=1))
    assert air.aired() == []
    assert air.post(post_id).state == "waiting"
    assert "approval void" in air.verbs()


async def test_what_telegram_puts_off_is_taken_back_when_it_changes(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    post_id = air.approved(TEXT, account_id=channel, platform="telegram")
    air.town.world.faults.add(Fault(method="sendMessage", kind="429", retry_after=600, chat=air.channel.id))
    await air.until(SOON_OUT + timedelta(minutes=2))
    assert air.post(post_id).state == "scheduled" and air.aired() == []
    air.recall(post_id)
    await air.until(SOON_OUT + timedelta(hours=5))
    assert air.aired() == []


async def test_trouble_with_telegram_only_makes_it_late(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    air.approved(TEXT, account_id=channel, platform="telegram")
    air.town.world.faults.add(Fault(method="sendMessage", kind="502", times=3, chat=air.channel.id))
    await air.until(SOON_OUT + timedelta(minutes=5))
    assert air.aired() in ([TEXT], [])
    await air.until(SOON_OUT + timedelta(hours=1))
    assert air.aired() == [TEXT]


async def test_in_doubt_humas_is_asked_and_it_is_never_said_twice(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    post_id = air.approved(TEXT, account_id=channel, platform="telegram")
    air.town.world.faults.add(Fault(method="sendMessage", kind="timeout_after", chat=air.channel.id))
    await air.until(SOON_OUT + timedelta(minutes=5))
    assert air.aired() == [TEXT]
    question = air.question()
    assert "tidak tahu apakah" in question.text and "Sudah muncul" in labels(question)
    await air.presses("Rina", question, "Sudah muncul")
    assert air.post(post_id).state == "published"
    assert air.publications()[0].messages == []
    await air.until(SOON_OUT + timedelta(hours=5))
    assert air.aired() == [TEXT]


async def test_in_doubt_it_goes_again_when_somebody_saw_that_it_did_not_arrive(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    post_id = air.approved(TEXT, account_id=channel, platform="telegram")
    air.town.world.faults.add(Fault(method="sendMessage", kind="timeout_before", chat=air.channel.id))
    await air.until(SOON_OUT + timedelta(minutes=5))
    assert air.aired() == []
    await air.presses("Rina", air.question(), "kirim lagi")
    assert air.aired() == [TEXT]
    assert air.post(post_id).state == "published"


async def test_a_doubt_is_not_said_again_once_it_was_changed(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    post_id = air.approved(TEXT, account_id=channel, platform="telegram")
    air.town.world.faults.add(Fault(method="sendMessage", kind="timeout_before", chat=air.channel.id))
    await air.until(SOON_OUT + timedelta(minutes=5))
    question = air.question()
    air.recall(post_id)
    await air.until(SOON_OUT + timedelta(minutes=7))
    air.who("Rina").presses(question, "kirim lagi") if "kirim lagi" in str(labels(question)) else None
    await air.until(SOON_OUT + timedelta(hours=2))
    assert air.aired() == []


@pytest.mark.parametrize("lost", ["demoted", "removed"])
async def test_a_bot_that_lost_its_rights_says_what_to_do(air: Air, lost: str) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    post_id = air.approved(TEXT, account_id=channel, platform="telegram")
    air.town.world.faults.add(
        Fault(
            method="sendMessage",
            kind="403" if lost == "removed" else "400",
            chat=air.channel.id,
            description="Forbidden: bot is not a member of the channel chat"
            if lost == "removed"
            else "Bad Request: need administrator rights in the channel chat",
        )
    )
    await air.until(SOON_OUT + timedelta(minutes=2))
    question = air.question()
    assert "admin kanal" in question.text
    await air.presses("Rina", question, "Coba lagi")
    assert air.aired() == [TEXT]
    assert air.post(post_id).state == "published"
    assert "Sudah tayang" in question.text


async def test_the_rest_of_it_goes_when_the_second_call_failed(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    long = "kata " * 300
    post_id = air.approved(long, account_id=channel, platform="telegram", media=[air.file("photo")])
    air.town.world.faults.add(Fault(method="sendMessage", kind="400", chat=air.channel.id))
    await air.until(SOON_OUT + timedelta(minutes=2))
    assert air.aired() == [""]
    await air.presses("Rina", air.question(), "Coba lagi")
    assert [len(one) > 0 for one in air.aired()] == [False, True]
    assert len(air.publications()[0].messages) == 2
    assert air.post(post_id).state == "published"


async def test_a_crash_between_put_and_sent_asks(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    post_id = air.approved(TEXT, account_id=channel, platform="telegram")
    await air.until(SOON_OUT - timedelta(minutes=2))
    air.town.clock.move(SOON_OUT)
    assert air.town.house is not None
    await air.town.house.metronome.sweep_due()
    await air.town.house.delivery._exchange(5)
    air.town.kill()
    await air.town.open()
    await air.town.rest()
    assert air.aired() == []
    assert "Sudah muncul" in labels(air.question())
    await air.presses("Rina", air.question(), "kirim lagi")
    assert air.aired() == [TEXT]
    assert air.post(post_id).state == "published"


async def test_what_is_withdrawn_is_deleted_by_the_bot(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    post_id = air.approved(TEXT, account_id=channel, platform="telegram")
    await air.until(SOON_OUT + timedelta(minutes=1))
    await air.withdraws("Rina", post_id, "Isinya keliru")
    assert air.post(post_id).state == "withdrawn"
    assert air.aired() == []
    assert air.publications()[0].withdrawn_at is not None
    assert {"withdrawn", "deleted in channel"} <= set(air.verbs())


async def test_what_is_too_old_to_be_deleted_is_left_to_people(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    post_id = air.approved(TEXT, account_id=channel, platform="telegram")
    await air.until(SOON_OUT + timedelta(hours=72))
    await air.withdraws("Rina", post_id, "Isinya keliru")
    assert air.aired() == [TEXT]
    question = air.question()
    assert (
        "turunkan" in question.text and f"t.me/pacippnu/{air.publications()[0].messages[0]}" in question.text
    )
    await air.presses("Rina", question, "Sudah kuturunkan")
    assert air.publications()[0].withdrawn_at is not None
    assert "sudah turun" in question.text


async def test_a_paused_unit_puts_nothing_out(air: Air) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    air.approved(TEXT, account_id=channel, platform="telegram")
    air.rest_unit(is_resting=True)
    await air.until(SOON_OUT + timedelta(hours=2))
    assert air.aired() == []
    air.rest_unit(is_resting=False)
    await air.until(SOON_OUT + timedelta(hours=3))
    assert air.aired() == [TEXT]


@pytest.mark.parametrize("grows", [False, True])
async def test_a_correction_is_read_like_any_plan_and_takes_its_place(air: Air, grows: bool) -> None:
    channel = air.account("telegram", "pacippnu", is_channel=True)
    media = [air.file("photo"), air.file("photo")]
    post_id = air.approved(TEXT, account_id=channel, platform="telegram", media=media)
    await air.until(SOON_OUT + timedelta(minutes=1))
    before = air.publications()[0].messages
    await air.withdraws("Rina", post_id, "Ralat")
    rina = air.who("Rina")
    told = next(one for one in rina.sees(air.branch.bot) if one.text.startswith("Ini ralat untuk Harlah"))
    assert labels(told) == ["Perbaiki teksnya"]
    corrected = air.newest()
    assert air.post(corrected).state == "draft" and air.post(corrected).text == TEXT
    text = "Yang benar: " + ("panjang " * 200 if grows else "71")
    air.completes(corrected, text, SOON_OUT + timedelta(hours=2))
    assert air.aired() == [TEXT, ""]
    await air.until(SOON_OUT + timedelta(hours=2, minutes=1))
    assert air.aired() == (["", "", text.strip()] if grows else [text, ""])
    assert (air.publications()[1].messages == before) is not grows
    assert air.post(post_id).state == "withdrawn" and air.post(corrected).state == "published"
    assert air.publications()[0].withdrawn_at is not None
    assert "corrected" in air.verbs()

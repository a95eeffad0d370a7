"""Whatever is forwarded or pasted in private gets one question, whose doors are those that some feature takes."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select

from bot.app import Offer
from domain.attaching import Attachment
from domain.contents import MediaKind
from domain.forwarded import (
    Door,
    Item,
    Pasted,
    TakeDoor,
    as_facts,
    cleaned,
    from_facts,
    is_worth_asking,
)
from domain.presses import decode, encode
from handlers import FEATURES
from handlers.feature import Feature, Taker
from sandbox.fanout import tell_of_press
from sandbox.messages import Message
from sandbox.people import Person
from storage.contents import PostMedium
from storage.posts import Post
from storage.promotions import Promotion
from storage.suggestions import Suggestion
from storage.tokens import Token
from storage.units import Unit
from tests.branch import SOON, labels
from tests.town import open_town
from tests.workroom import Workroom, set_up

QUESTION = "Ini mau kita apakan?"
NEWS = "Ada lomba hadrah di Ponggok, seru sekali"
INVITATION = "Undangan rapat\nHari: Sabtu, 28 November 2026\nPukul: 19.30 WIB"
LINK = "https://www.instagram.com/p/Cabc123defg/"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Workroom]:
    async with open_town(tmp_path) as town:
        yield await set_up(town)


def heard(desk: Workroom, name: str = "Siti") -> list[Message]:
    return [one for one in desk.who(name).sees(desk.branch.bot) if one.from_bot]


def questions(desk: Workroom, name: str = "Siti") -> list[Message]:
    return [one for one in heard(desk, name) if "mau kita apakan" in one.text]


def rows(desk: Workroom, table: type[Any]) -> list[Any]:
    def read(session: Session) -> list[Any]:
        return [one.model_copy() for one in session.exec(select(table))]

    return desk.branch.write(read)


async def forwards(desk: Workroom, who: Person, *texts: str) -> None:
    """She sends on what somebody wrote in the group, all at once."""
    ani = desk.who("Ani")
    said = [ani.says(desk.branch.group, text) for text in texts]
    await desk.town.rest(SOON)
    for one in said:
        who.forwards(one, desk.branch.bot)
    await desk.town.rest(SOON)


async def test_pasted_words_are_asked_about_once_with_the_doors_that_open(desk: Workroom) -> None:
    question = await desk.types("Siti", NEWS)
    assert question.text.startswith(QUESTION) and "belum dibaca siapa pun" in question.text
    assert labels(question) == ["Ramai/viral", "Diduga hoaks", "Usul konten", "Lapor pribadi"]
    assert question.reply_to is not None and question.reply_to.text == NEWS
    assert len(questions(desk)) == 1


@pytest.mark.parametrize("said", ["makasih ya min", "Terima kasih banyak, Kak!", "siap kak 🙏", "ok"])
async def test_thanks_cost_no_message(desk: Workroom, said: str) -> None:
    before = len(heard(desk))
    await desk.types("Siti", said)
    assert len(heard(desk)) == before
    assert questions(desk) == []


async def test_a_password_that_she_types_somewhere_is_not_kept(desk: Workroom) -> None:
    answer = await desk.types("Siti", "Tolong catat ya, sandi IG kita Sukamaju2026!")
    assert "seperti kata sandi" in answer.text and "Hapus pesanmu" in answer.text
    assert questions(desk) == []
    assert all("items" not in one.facts for one in rows(desk, Token))


async def test_a_time_in_it_offers_a_plan_that_has_the_time(desk: Workroom) -> None:
    question = await desk.types("Siti", INVITATION)
    assert labels(question)[2:] == ["Usul konten", "Lapor pribadi", "Jadikan rencana"]
    await desk.taps("Siti", "Jadikan rencana")
    plan = desk.post()
    assert plan.title == "Undangan rapat"
    assert plan.starts_at == datetime(2026, 11, 28, 12, 30, tzinfo=UTC)
    assert any(one.text == "Baik, kujadikan rencana." for one in heard(desk))
    assert "Undangan rapat" in desk.last("Siti").text


async def test_humas_may_make_a_promotion_of_it(desk: Workroom) -> None:
    question = await desk.types("Rina", f"Lomba hadrah pekan depan, ayo ikut! {LINK}")
    assert labels(question)[-1] == "Siarkan"
    await desk.taps("Rina", "Siarkan")
    made = rows(desk, Promotion)
    assert len(made) == 1 and made[0].link_key == "ig:p:Cabc123defg"
    assert any(one.text == "Baik, kita siapkan siarannya." for one in heard(desk, "Rina"))


async def test_an_official_plan_keeps_all_the_words_and_the_pictures(desk: Workroom) -> None:
    desk.account()
    await desk.sends("Rina", "photo", "photo", caption=INVITATION, album="album-1")
    assert len(questions(desk, "Rina")) == 1
    await desk.taps("Rina", "Jadikan rencana")
    assert desk.post().text == INVITATION
    assert [one.kind for one in rows(desk, PostMedium)] == ["photo", "photo"]


async def test_a_time_that_has_passed_offers_no_plan(desk: Workroom) -> None:
    question = await desk.types("Siti", "Kemarin ada kabar bohong di pasar")
    assert "Jadikan rencana" not in labels(question)


async def test_besok_is_meant_by_the_day_on_which_it_was_written(desk: Workroom) -> None:
    ani = desk.who("Ani")
    said = ani.says(desk.branch.group, "Ngaji bareng besok 19.30 di masjid")
    await desk.town.passes(desk.town.clock.at + timedelta(days=1))
    desk.who("Siti").forwards(said, desk.branch.bot)
    await desk.town.rest(SOON)
    await desk.taps("Siti", "Jadikan rencana")
    assert desk.post().starts_at == datetime(2026, 11, 23, 12, 30, tzinfo=UTC)


async def test_many_at_once_are_one_question_and_later_ones_another(desk: Workroom) -> None:
    siti = desk.who("Siti")
    await forwards(desk, siti, "Satu kabar dari sini", "Dua kabar dari sana", "Tiga")
    assert len(questions(desk)) == 1
    assert questions(desk)[0].text.startswith("3 kiriman ini mau kita apakan?")
    desk.town.clock.move(desk.town.clock.at + timedelta(seconds=30))
    await forwards(desk, siti, "Empat kabar lain lagi")
    assert len(questions(desk)) == 2
    await desk.taps("Siti", "Usul konten")
    assert [one.text for one in rows(desk, Suggestion)] == ["Empat kabar lain lagi"]


async def test_what_comes_keeps_the_earlier_question_answerable(desk: Workroom) -> None:
    await desk.types("Siti", NEWS)
    first = desk.last("Siti")
    await desk.types("Siti", INVITATION)
    await desk.branch.presses(desk.who("Siti"), first, "Usul konten")
    assert [one.text for one in rows(desk, Suggestion)] == [NEWS]


async def test_a_press_counts_once(desk: Workroom) -> None:
    await desk.types("Siti", INVITATION)
    question = desk.last("Siti")
    siti = desk.who("Siti")
    siti.presses(question, "Jadikan rencana")
    again = siti.presses(question, "Jadikan rencana")
    await desk.town.rest(SOON)
    assert len(rows(desk, Post)) == 1
    assert again.toast is not None and "sudah diurus" in again.toast


async def test_after_a_day_it_is_forgotten(desk: Workroom) -> None:
    await desk.types("Siti", NEWS)
    question = desk.last("Siti")
    await desk.town.passes(desk.town.clock.at + timedelta(hours=24, minutes=1))
    await desk.town.clean_up()
    assert [one for one in rows(desk, Token) if one.purpose == "forwarded"] == []
    outcome = await desk.branch.presses(desk.who("Siti"), question, "Usul konten")
    assert outcome.toast is not None and "Kirim sekali lagi" in outcome.toast
    assert rows(desk, Suggestion) == []


async def test_a_salam_stays_a_salam_and_small_words_stay_small(desk: Workroom) -> None:
    assert (await desk.types("Siti", "Assalamu'alaikum")).text.startswith("Wa'alaikumussalam")
    assert (await desk.types("Siti", "halo kak")).text.startswith("Aku belum paham")
    assert questions(desk) == []
    await desk.types("Siti", "Assalamu'alaikum. Undangan pengajian Sabtu 19.30 di masjid agung")
    assert len(questions(desk)) == 1


async def test_an_answer_that_is_waited_for_is_no_content(desk: Workroom) -> None:
    await desk.plans("Siti", "Sabtu 19.30")
    await desk.types("Siti", "Lomba hadrah di masjid agung")
    assert questions(desk) == [] and desk.post().title == "Lomba hadrah di masjid agung"


async def test_a_stranger_keeps_what_she_had(desk: Workroom) -> None:
    budi = desk.town.world.add_person("Budi")
    await desk.branch.tells(budi, "/start")
    await desk.branch.tells(budi, NEWS)
    assert desk.branch.last(budi, private=True).text.startswith("Aku belum paham")
    assert [one for one in rows(desk, Token) if one.purpose == "forwarded"] == []


async def test_a_guest_is_led_to_joining_and_her_suggestion_waits(desk: Workroom) -> None:
    guest = desk.who("Tamu")
    await desk.branch.tells(guest, "/start")
    await desk.branch.tells(guest, NEWS)
    await desk.taps("Tamu", "Usul konten")
    assert rows(desk, Suggestion) == []
    await desk.taps("Tamu", "2004", "Setuju")
    assert [one.text for one in rows(desk, Suggestion)] == [NEWS]
    assert any("Usul untuk" in one.text for one in heard(desk, "Tamu"))


async def test_a_paused_unit_opens_no_door(desk: Workroom) -> None:
    def pause(session: Session) -> None:
        session.get_one(Unit, desk.branch.unit_id).paused_at = desk.town.clock.at

    desk.branch.write(pause)
    await desk.types("Siti", NEWS)
    assert questions(desk) == []


async def test_somebody_elses_question_can_t_be_answered(desk: Workroom) -> None:
    await desk.types("Siti", NEWS)
    button = next(one for row in desk.last("Siti").buttons for one in row if one.label == "Usul konten")
    await desk.types("Ani", "Ini kabar lain dari Ani")
    outcome = tell_of_press(desk.town.world, desk.last("Ani"), desk.who("Ani"), button)
    await desk.town.rest(SOON)
    assert outcome.toast is not None and "Kirim sekali lagi" in outcome.toast
    assert rows(desk, Suggestion) == []


async def test_an_invite_in_a_link_is_never_kept(desk: Workroom) -> None:
    await desk.types("Siti", "Ayo gabung grup ini https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv ya")
    kept = [one for one in rows(desk, Token) if one.purpose == "forwarded"]
    assert len(kept) == 1 and "AbCdEfGh" not in str(kept[0].facts)


async def test_an_edited_message_is_not_read_again_and_said_once(desk: Workroom) -> None:
    said = await desk.branch.tells(desk.who("Siti"), NEWS)
    desk.who("Siti").edits(said, NEWS + " besok 19.30")
    await desk.town.rest(SOON)
    assert desk.last("Siti").text.startswith("Pesan yang disunting tidak kubaca lagi")
    count = len(heard(desk))
    desk.who("Siti").edits(said, NEWS + " lusa 19.30")
    await desk.town.rest(SOON)
    assert len(heard(desk)) == count


async def test_what_can_t_be_read_is_answered_as_before(desk: Workroom) -> None:
    await desk.sends("Siti", "sticker")
    assert desk.last("Siti").text.startswith("Yang ini belum bisa kubaca")


async def test_a_file_without_words_is_asked_about(desk: Workroom) -> None:
    for kind in ("photo", "video", "document"):
        desk.town.clock.move(desk.town.clock.at + timedelta(seconds=30))
        await desk.sends("Siti", kind)
    assert len(questions(desk)) == 3


async def test_a_door_stands_open_as_soon_as_a_feature_takes_it(tmp_path: Path) -> None:
    took: list[str] = []

    def report(turn: Any, pasted: Pasted) -> None:
        took.append(pasted.text)
        turn.toast("")

    viral = Feature(noun="viral", takes={Door.VIRAL: Taker(report)})
    async with open_town(tmp_path, offer=Offer((viral, *FEATURES))) as town:
        desk = await set_up(town)
        question = await desk.types("Siti", NEWS)
        assert labels(question)[0] == "Ramai/viral"
        await desk.taps("Siti", "Ramai/viral")
    assert took == [NEWS]


@pytest.mark.parametrize(
    ("text", "has_file", "is_forward", "worth"),
    [
        ("", True, False, True),
        ("ok", False, True, True),
        ("", False, True, False),
        ("halo kak", False, False, False),
        ("tiga kata saja", False, False, True),
        (LINK, False, False, True),
    ],
)
def test_what_is_worth_a_question(text: str, has_file: bool, is_forward: bool, worth: bool) -> None:
    assert is_worth_asking(text, has_file=has_file, is_forward=is_forward) is worth


def test_words_are_kept_without_secrets_and_with_what_stood_behind_them() -> None:
    said = cleaned("Lihat di sini", ("https://nu.or.id/kabar?utm_source=wa", "https://t.me/+AbCdEf1234567"))
    assert said == "Lihat di sini\nhttps://nu.or.id/kabar"


def test_what_is_kept_comes_back_the_same() -> None:
    at = datetime(2026, 11, 22, 6, tzinfo=UTC)
    file = Attachment(MediaKind.PHOTO, "f", "u", "", 160_000)
    pasted = Pasted((Item(1, "", at, file), Item(2, "kabar", at), Item(3, "kabar", at)))
    assert from_facts(as_facts(pasted)) == pasted
    assert pasted.text == "kabar" and pasted.files == (file,)


def test_the_button_fits() -> None:
    for door in Door:
        assert decode(encode(TakeDoor("A" * 22, door))) == TakeDoor("A" * 22, door)

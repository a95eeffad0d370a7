"""Photos, videos and documents come to a plan in private, in an order of her own, kept only as ids of Telegram."""

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.attaching import Attachment, MoveMedium, Problem, RemoveAll, moved, problem
from domain.contents import MediaKind
from domain.presses import encode
from handlers.sieve import stripped
from sandbox.fanout import tell_of_press
from sandbox.messages import Button, Message
from storage import contents
from storage.posts import Post
from tests.branch import SOON, labels
from tests.town import open_town
from tests.workroom import Workroom, set_up

LINE = "Sabtu 19.30 IG Reels Tips hafalan"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Workroom]:
    async with open_town(tmp_path) as town:
        built = await set_up(town)
        await built.plans("Siti", LINE)
        await built.taps("Siti", "Lainnya", "Lengkapi", "Foto & video")
        yield built


def kinds(desk: Workroom) -> list[str]:
    """What is attached, in order."""

    def read(session: Session) -> list[str]:
        return [one.kind for one in contents.media(session, 1)]

    return desk.branch.write(read)


def ids(desk: Workroom) -> list[str]:
    """The same as Telegram's ids, which name a file once."""
    return desk.branch.write(lambda session: [one.unique_id for one in contents.media(session, 1)])


def heard(desk: Workroom) -> list[Message]:
    """All that the bot said to Siti."""
    return [one for one in desk.who("Siti").sees(desk.branch.bot) if one.from_bot]


async def test_a_photo_is_kept_by_its_id_alone(desk: Workroom) -> None:
    page = await desk.sends("Siti", "photo")
    assert kinds(desk) == ["photo"] and "1. Foto" in page.text
    private = desk.who("Siti").sees(desk.branch.bot)
    sent = next(one for one in reversed(private) if one.media is not None and one.media.file is not None)
    assert sent.media is not None and sent.media.file is not None
    assert ids(desk) == [sent.media.file.unique_id]
    await desk.taps("Siti", "Kembali")
    assert "Foto & video: 1 foto" in desk.last("Siti").text


async def test_an_album_is_one_answer_and_keeps_its_order(desk: Workroom) -> None:
    before = len(heard(desk))
    page = await desk.sends("Siti", "photo", "video", "photo", caption="Ayo ngaji", album="a1")
    assert len(heard(desk)) == before + 1
    assert kinds(desk) == ["photo", "video", "photo"]
    assert "1. Foto\n2. Video\n3. Foto" in page.text
    assert desk.post().text == "Ayo ngaji", "what stands under it is the text, where there was none"
    await desk.sends("Siti", "photo", caption="Lain lagi")
    assert desk.post().text == "Ayo ngaji"


async def test_files_that_come_apart_by_more_than_two_seconds_get_two_answers(desk: Workroom) -> None:
    before = len(heard(desk))
    siti = desk.who("Siti")
    private = desk.town.world.private_chat(siti, desk.branch.bot)
    siti.sends(private, "photo")
    await desk.town.rest(timedelta(seconds=1))
    assert len(heard(desk)) == before, "more may come"
    await desk.town.rest(SOON)
    siti.sends(private, "photo")
    await desk.town.rest(SOON)
    assert len(heard(desk)) == before + 2


async def test_files_are_moved_seen_and_removed(desk: Workroom) -> None:
    await desk.sends("Siti", "photo", "video", "photo", album="a1")
    first, second, third = ids(desk)
    await desk.taps("Siti", "3")
    assert labels(desk.last("Siti")) == ["Naikkan", "Lihat", "Hapus", "Kembali"]
    assert (await desk.taps("Siti", "Naikkan")).toast == "Sekarang nomor 2."
    assert ids(desk) == [first, third, second]
    await desk.taps("Siti", "1", "Turunkan")
    assert ids(desk) == [third, first, second]
    await desk.taps("Siti", "3", "Hapus")
    assert ids(desk) == [third, first] and "3." not in desk.last("Siti").text
    page = desk.last("Siti")
    await desk.branch.presses(desk.who("Siti"), page, "2")
    await desk.branch.presses(desk.who("Siti"), page, "Lihat")
    shown = desk.last("Siti")
    assert shown.media is not None and shown.media.file is not None
    assert shown.media.file.unique_id == first


async def test_removing_all_is_asked_once_more(desk: Workroom) -> None:
    await desk.sends("Siti", "photo", "photo", album="a1")
    await desk.taps("Siti", "Hapus semua")
    assert "tidak bisa diurungkan" in desk.last("Siti").text and len(kinds(desk)) == 2
    await desk.taps("Siti", "Ya, hapus semua")
    assert kinds(desk) == []


async def test_an_old_tap_changes_nothing(desk: Workroom) -> None:
    await desk.sends("Siti", "photo", "video", album="a1")
    revision, before = desk.post().revision, ids(desk)
    await desk.sends("Siti", "photo")
    for pressed in (MoveMedium(1, revision, 0, up=False), RemoveAll(1, revision, sure=True)):
        button = Button("x", "press", data=encode(pressed))
        outcome = tell_of_press(desk.town.world, desk.last("Siti"), desk.who("Siti"), button)
        await desk.town.rest(SOON)
        assert "baru saja berubah" in (outcome.toast or "")
    assert ids(desk)[:2] == before


async def test_what_telegram_keeps_apart_is_kept_apart(desk: Workroom) -> None:
    await desk.sends("Siti", "photo")
    assert "tidak bisa sealbum dengan dokumen" in (await desk.sends("Siti", "document")).text
    assert "GIF harus sendirian" in (await desk.sends("Siti", "animation")).text
    assert kinds(desk) == ["photo"]


async def test_ten_is_the_most(desk: Workroom) -> None:
    await desk.sends("Siti", *["photo"] * 6, album="a1")
    page = await desk.sends("Siti", *["photo"] * 6, album="a2")
    assert len(kinds(desk)) == 10 and "yang lebih tidak kuambil" in page.text


async def test_other_things_are_refused_kindly(desk: Workroom) -> None:
    assert "belum bisa kusimpan" in (await desk.sends("Siti", "voice")).text
    page = await desk.types("Siti", "Teks biasa")
    assert desk.post().text == "Teks biasa" and "Teks untuk Tips hafalan" in page.text


async def test_a_photo_with_its_caption_answers_the_question_for_the_text(desk: Workroom) -> None:
    await desk.taps("Siti", "Kembali", "Teks")
    siti, other = desk.who("Siti"), desk.who("Ani")
    private = desk.town.world.private_chat(other, desk.branch.bot)
    sent = other.sends(private, "photo", caption="Dari Ani")
    await desk.town.rest(SOON)
    siti.forwards(sent, desk.branch.bot)
    await desk.town.rest(SOON)
    assert kinds(desk) == ["photo"] and desk.post().text == "Dari Ani"


async def test_a_photo_that_nobody_asked_for_is_not_attached(desk: Workroom) -> None:
    await desk.taps("Siti", "Kembali", "Selesai")
    await desk.sends("Siti", "photo")
    assert kinds(desk) == []


def of(kind: MediaKind, unique_id: str = "new") -> Attachment:
    """A file of this kind."""
    return Attachment(kind, "x", unique_id)


@pytest.mark.parametrize(
    ("there", "new", "wrong"),
    [
        ([], MediaKind.ANIMATION, None),
        ([MediaKind.PHOTO], MediaKind.VIDEO, None),
        ([MediaKind.DOCUMENT], MediaKind.DOCUMENT, None),
        ([MediaKind.DOCUMENT], MediaKind.PHOTO, Problem.MIXED),
        ([MediaKind.VIDEO], MediaKind.DOCUMENT, Problem.MIXED),
        ([MediaKind.ANIMATION], MediaKind.PHOTO, Problem.ALONE),
        ([MediaKind.ANIMATION], MediaKind.ANIMATION, Problem.ALONE),
        ([MediaKind.PHOTO] * 10, MediaKind.PHOTO, Problem.FULL),
    ],
)
def test_what_may_stand_together(there: list[MediaKind], new: MediaKind, wrong: Problem | None) -> None:
    attached = [of(kind, str(number)) for number, kind in enumerate(there)]
    assert problem(attached, of(new)) is wrong


def test_the_same_file_is_taken_once() -> None:
    assert problem([of(MediaKind.PHOTO)], of(MediaKind.PHOTO)) is Problem.TWICE


def test_moving_keeps_everything() -> None:
    assert (
        moved("abc", 0, up=True) == ["a", "b", "c"] == moved("abc", 2, up=False) == moved("abc", 7, up=True)
    )
    assert moved("abc", 1, up=True) == ["b", "a", "c"]


def message(chat: str, **parts: object) -> dict[str, object]:
    """An update with a message in such a chat."""
    return {"update_id": 1, "message": {"message_id": 2, "chat": {"id": 3, "type": chat}, **parts}}


def test_no_more_of_a_file_is_stored_than_it_takes_to_send_it() -> None:
    size = {"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1, "file_size": 5}
    video = {**size, "duration": 3, "file_name": "x.mp4", "thumbnail": size, "mime_type": "video/mp4"}
    kept = stripped(message("private", photo=[{**size, "file_id": "small"}, size], video=video))
    assert kept["message"]["photo"] == [size]
    assert kept["message"]["video"] == {**size, "duration": 3, "file_name": "x.mp4"}
    for lost in (
        message("supergroup", photo=[size], video=video, caption="/rencana"),
        message("private", voice=size, sticker=size, audio=size),
    ):
        assert "file_id" not in json.dumps(stripped(lost))


async def test_nothing_of_a_file_stays_in_the_inbox_or_the_plan(desk: Workroom) -> None:
    await desk.sends("Siti", "photo")
    post = desk.branch.write(lambda session: session.exec(select(Post)).one().model_dump(mode="json"))
    assert not any(one in json.dumps(post) for one in ids(desk))

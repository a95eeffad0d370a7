"""Stories of poster files: sent on request, pictures made small once, videos as a link, children behind a button."""

import io
import random
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select
from telegram.error import InvalidToken

from bot.request import AiohttpRequest
from bot.wire import HttpWire
from domain.checklist import Answer, Item
from domain.photo_permissions import Audience, Giver
from domain.poster_files import LARGEST_PICTURE, OpenPoster, Way, sent_size, way
from domain.promotion_presses import SendPoster
from sandbox.faults import Fault
from sandbox.media import stored
from sandbox.messages import Message
from sandbox.people import Person
from sandbox.server import Server, bot_api
from scheduling.poster_files import shrunk
from storage import checklists, contents, photo_permissions, promotions
from storage.checklists import PostCheck
from storage.contents import PostMedium
from storage.photo_permissions import PhotoOpening, PhotoPermission
from storage.poster_files import PosterFile
from tests import kin
from tests.branch import Branch, found, labels
from tests.carrying import TITLE, carried
from tests.tapping import taps, taps_in_group
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def branch(town: Town) -> Branch:
    """Siti and Ani are members, Budi is a guest; their private chats are open."""
    made = await found(town, "Siti", "Ani", guests=["Budi"])
    for name in ("Siti", "Ani", "Budi"):
        await kin.opens(made, made.members[name])
    return made


def painted(width: int, height: int, kind: str = "PNG", **options: Any) -> bytes:
    """A picture of coloured noise, which no format makes small."""
    image: Any = import_module("PIL.Image")
    out = io.BytesIO()
    noise = random.Random(7).randbytes(width * height * 3)
    image.frombytes("RGB", (width, height), noise).save(out, kind, **options)
    return out.getvalue()


def attached(
    branch: Branch, content: bytes, kind: str = "photo", name: str = "", size: int | None = None
) -> PostMedium:
    """A file of this promotion, as Telegram has it."""
    file = stored(kind, name or None, content)
    branch.town.world.keep(file)
    length = len(content) if size is None else size
    return PostMedium(
        post_id=0, position=0, kind=kind, file_id=file.id, unique_id=file.unique_id, name=name, size=length
    )


async def gets(branch: Branch, who: Person, promotion_id: int) -> Message:
    """She asks for the file in private; what comes."""
    await taps(branch, who, SendPoster(promotion_id, 0))
    return branch.last(who, private=True)


def content(shown: Message) -> bytes:
    """What is in the file of a message."""
    assert shown.media is not None
    assert shown.media.file is not None
    return shown.media.file.content


def kept(branch: Branch) -> list[PosterFile]:
    """The small pictures that are known."""
    return branch.write(lambda session: [one.model_copy() for one in session.exec(select(PosterFile))])


async def test_a_small_photo_goes_as_it_is(branch: Branch) -> None:
    picture = painted(100, 80)
    promotion_id = await carried(branch, media=[attached(branch, picture)])
    shown = await gets(branch, branch.members["Siti"], promotion_id)
    assert content(shown) == picture
    assert TITLE in shown.text and "KB" in shown.text
    assert kept(branch) == []


@pytest.mark.parametrize(("kind", "name"), [("photo", ""), ("document", "Poster Harlah.PNG")])
async def test_a_large_picture_is_made_small_once(branch: Branch, kind: str, name: str) -> None:
    picture = painted(1200, 900)
    promotion_id = await carried(branch, media=[attached(branch, picture, kind, name)])
    first = await gets(branch, branch.members["Siti"], promotion_id)
    assert first.media is not None and first.media.kind == kind
    assert content(first)[:3] == b"\xff\xd8\xff"
    assert len(content(first)) <= LARGEST_PICTURE < len(picture)
    assert "paling besar 200 KB" in first.text
    (made,) = kept(branch)
    fetched = len(branch.town.world.handed_out)
    second = await gets(branch, branch.members["Ani"], promotion_id)
    assert second.media is not None and second.media.file is not None
    assert second.media.file.id == made.file_id
    assert len(branch.town.world.handed_out) == fetched == 1


async def test_a_second_tap_in_the_same_minute_brings_no_second_file(branch: Branch) -> None:
    promotion_id, siti = (
        await carried(branch, media=[attached(branch, painted(100, 80))]),
        branch.members["Siti"],
    )
    card = branch.last(siti, private=True)
    await taps(branch, siti, SendPoster(promotion_id, 0), card)
    await taps(branch, siti, SendPoster(promotion_id, 0), card)
    assert len([one for one in siti.sees(branch.bot) if one.media is not None]) == 1


async def test_what_telegram_does_not_hand_out_or_is_no_picture_goes_as_it_is(branch: Branch) -> None:
    broken = b"no picture at all" * 20_000
    promotion_id = await carried(branch, media=[attached(branch, broken)])
    assert content(await gets(branch, branch.members["Siti"], promotion_id)) == broken
    assert kept(branch) == []
    branch.town.world.faults.add(Fault("getFile", "400", times=1))
    assert content(await gets(branch, branch.members["Ani"], promotion_id)) == broken


async def test_a_path_that_is_gone_stops_nobody(branch: Branch) -> None:
    picture = painted(1200, 900)
    promotion_id = await carried(branch, media=[attached(branch, picture)])
    branch.town.world.rules = replace(branch.town.world.rules, download_hours=-1.0)
    assert content(await gets(branch, branch.members["Siti"], promotion_id)) == picture
    assert kept(branch) == []
    assert branch.town.house is not None
    assert branch.town.house.delivery.trouble is None


async def test_a_broken_network_only_delays_it(branch: Branch) -> None:
    promotion_id = await carried(branch, media=[attached(branch, painted(1200, 900))])
    branch.town.world.faults.add(Fault("getFile", "502", times=1))
    shown = await gets(branch, branch.members["Siti"], promotion_id)
    assert len(content(shown)) <= LARGEST_PICTURE
    assert len(kept(branch)) == 1


async def test_a_video_is_never_sent_as_a_file(branch: Branch) -> None:
    facts = {"link": "https://youtu.be/dQw4w9WgXcQ", "link_key": "yt:v:dQw4w9WgXcQ"}
    media = [attached(branch, b"film" * 1000, "video")]
    promotion_id, siti = await carried(branch, media=media, **facts), branch.members["Siti"]
    shown = await gets(branch, siti, promotion_id)
    assert shown.media is None
    assert "tidak kukirim sebagai berkas" in shown.text
    assert [button.url for row in shown.buttons for button in row] == ["https://youtu.be/dQw4w9WgXcQ"]
    bare = await carried(branch, title="Donor darah", media=[attached(branch, b"lain" * 1000, "video")])
    said = await gets(branch, siti, bare)
    assert said.media is None and "tautannya belum ada" in said.text


async def test_from_the_group_it_comes_in_private_also_to_guests(branch: Branch) -> None:
    promotion_id, budi = (
        await carried(branch, media=[attached(branch, painted(100, 80))]),
        branch.members["Budi"],
    )
    before = branch.sent()
    outcome = await taps_in_group(branch, budi, SendPoster(promotion_id, 0))
    await branch.follows(budi, outcome)
    assert branch.last(budi, private=True).media is not None
    assert branch.sent() == before
    gone = await taps(branch, budi, SendPoster(promotion_id, 7))
    assert gone.toast is not None and "sudah tidak ada" in gone.toast


async def test_children_are_seen_behind_a_button_and_each_opening_is_noted(branch: Branch) -> None:
    promotion_id, siti, budi = (
        await carried(branch, media=[attached(branch, painted(100, 80))]),
        branch.members["Siti"],
        branch.members["Budi"],
    )
    shows_children(branch, promotion_id)
    shown = await gets(branch, siti, promotion_id)
    assert shown.media is None and labels(shown) == ["Buka gambar"]
    await branch.presses(siti, shown, "Buka gambar")
    assert branch.last(siti, private=True).media is not None
    openings = branch.write(lambda session: [one.person_id for one in session.exec(select(PhotoOpening))])
    assert len(openings) == 1 and openings[0] is not None
    await taps(branch, budi, OpenPoster(promotion_id, 0))
    assert branch.last(budi, private=True).media is None


def shows_children(branch: Branch, promotion_id: int) -> None:
    """Its author said that children are seen, and a permission for everybody was written down."""

    def say(session: Session) -> None:
        promotion = promotions.find(session, promotion_id)
        assert promotion is not None
        check = session.get_one(PostCheck, (promotion.post_id, Item.PHOTO))
        check.answer = Answer.CHILDREN
        given = PhotoPermission(
            unit_id=branch.unit_id,
            post_id=promotion.post_id,
            given_by=Giver.PARENTS,
            audience=Audience.PUBLIC,
            recorded_at=branch.town.clock.at,
        )
        photo_permissions.add(session, given)

    branch.write(say)


async def test_without_permission_nothing_is_handed_out(branch: Branch) -> None:
    promotion_id, siti = (
        await carried(branch, media=[attached(branch, painted(100, 80))]),
        branch.members["Siti"],
    )

    def forget(session: Session) -> None:
        promotion = promotions.find(session, promotion_id)
        assert promotion is not None
        checklists.forget_answers(session, promotions.post_of(session, promotion))

    branch.write(forget)
    outcome = await taps(branch, siti, SendPoster(promotion_id, 0))
    assert outcome.toast is not None and "boleh ditampilkan" in outcome.toast
    assert branch.last(siti, private=True).media is None


async def test_a_file_that_was_taken_away_meanwhile_is_not_sent(branch: Branch) -> None:
    promotion_id, siti = (
        await carried(branch, media=[attached(branch, painted(1200, 900))]),
        branch.members["Siti"],
    )
    branch.town.world.faults.add(Fault("getFile", "502", times=1))

    def drop(session: Session) -> None:
        promotion = promotions.find(session, promotion_id)
        assert promotion is not None
        contents.put_media(session, promotions.post_of(session, promotion), [])

    branch.write(drop)
    outcome = await taps(branch, siti, SendPoster(promotion_id, 0))
    assert outcome.toast is not None and "sudah tidak ada" in outcome.toast


@pytest.mark.parametrize(
    ("kind", "name", "size", "how"),
    [
        ("photo", "", 150_000, Way.AS_IT_IS),
        ("photo", "", 200_000, Way.AS_IT_IS),
        ("photo", "", 200_001, Way.SMALLER),
        ("photo", "", 0, Way.SMALLER),
        ("document", "poster.jpg", 5_000_000, Way.SMALLER),
        ("document", "POSTER.WEBP", 5_000_000, Way.SMALLER),
        ("document", "poster.png", 25_000_000, Way.AS_IT_IS),
        ("document", "proposal.pdf", 5_000_000, Way.AS_IT_IS),
        ("document", "", 0, Way.AS_IT_IS),
        ("video", "film.mp4", 1, Way.LINK),
        ("animation", "", 1, Way.LINK),
    ],
)
def test_how_a_file_goes(kind: str, name: str, size: int, how: Way) -> None:
    assert way(kind, name, size) is how
    assert sent_size(kind, name, size) == (LARGEST_PICTURE if how is Way.SMALLER else size)


def test_a_small_picture_shows_the_same_and_says_nothing_of_the_camera() -> None:
    image: Any = import_module("PIL.Image")
    out = io.BytesIO()
    taken = image.frombytes("RGB", (1600, 1000), random.Random(3).randbytes(1600 * 1000 * 3))
    marks = image.Exif()
    marks[0x0112] = 6  # turned by the camera
    marks[0x010F] = "Kamera Siti"
    taken.save(out, "JPEG", quality=95, exif=marks)
    made = shrunk(out.getvalue())
    assert made is not None and b"Kamera Siti" not in made.content
    with image.open(io.BytesIO(made.content)) as small:
        assert small.height > small.width
        assert not small.getexif()


def test_what_shines_through_stands_on_white() -> None:
    image: Any = import_module("PIL.Image")
    out = io.BytesIO()
    image.frombytes("RGBA", (900, 900), bytes(random.Random(5).randbytes(900 * 900 * 4))).save(out, "PNG")
    made = shrunk(out.getvalue())
    assert made is not None and len(made.content) <= LARGEST_PICTURE


@pytest.mark.parametrize("size", [(9000, 9000)])
def test_a_bomb_is_left_alone(size: tuple[int, int]) -> None:
    image: Any = import_module("PIL.Image")
    out = io.BytesIO()
    image.new("RGB", size, "white").save(out, "PNG")
    assert shrunk(out.getvalue() + bytes(LARGEST_PICTURE)) is None


async def test_over_http_a_path_of_get_file_leads_to_its_file_for_an_hour(town: Town) -> None:
    picture, world = painted(100, 80), town.world
    file = stored("photo", None, picture)
    world.keep(file)
    async with (
        Server(world, [*bot_api(world)]).running() as server,
        AiohttpRequest(connections=1) as request,
    ):
        wire = HttpWire(request, server.address, town.account.token)
        with pytest.raises(InvalidToken):
            await wire.download(file.path)
        path = (await wire.call("getFile", {"file_id": file.id}))["file_path"]
        assert await wire.download(path) == picture
        town.clock.move(town.clock.at + timedelta(minutes=61))
        with pytest.raises(InvalidToken):
            await wire.download(path)

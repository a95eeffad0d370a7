"""Photo permissions: given without names, narrowed, taken back; and every look at a child's photo is noted."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from domain.checklist import Answer, AnswerItem, Item
from domain.details import DetailPage, TurnDetails
from domain.photo_permissions import (
    Audience,
    GivePermission,
    Giver,
    Lack,
    Lasting,
    OpenPhotos,
    SetAudience,
    SetLasting,
    TakenDown,
    WithdrawPermission,
    giver,
    lack,
    seen_by,
    until,
)
from domain.platforms import Platform
from domain.post_states import PostState
from domain.refusal import Refusal
from domain.units import Role, Room
from sandbox.people import Person
from storage import cards, chats, checklists, contents, people, photo_permissions, publishing, reviews, units
from storage.events import Event
from storage.journal import Line
from storage.photo_permissions import PhotoPermission
from storage.posts import Post
from storage.publishing import Publication
from tests.branch import Branch, found, labels
from tests.drafting import Drafting, medium
from tests.town import Town, open_town

DAY = date(2026, 11, 27)


def given(**facts: object) -> PhotoPermission:
    values = {"unit_id": 1, "given_by": "parents", "audience": Audience.PUBLIC, "recorded_at": None, **facts}
    return PhotoPermission(**values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("known", "close", "missing"),
    [
        ([], False, Lack.NONE),
        ([given()], False, None),
        ([given()], True, Lack.CLOSE),
        ([given(is_close=True)], True, None),
        ([given(until=DAY)], False, None),
        ([given(until=DAY - timedelta(days=1))], False, Lack.EXPIRED),
        ([given(audience=Audience.MEMBERS)], False, Lack.NARROW),
        ([given(audience=Audience.INTERNAL)], False, Lack.NARROW),
        ([given(withdrawn_at=DAY)], False, Lack.WITHDRAWN),
        ([given(withdrawn_at=DAY), given()], False, None),
        ([given(), given(withdrawn_at=DAY)], False, None),
        ([given(is_close=True), given(is_close=True, withdrawn_at=DAY)], True, None),
    ],
)
def test_a_permission_covers_or_says_what_it_lacks(
    known: list[PhotoPermission], close: bool, missing: Lack | None
) -> None:
    assert lack(known, Audience.PUBLIC, DAY, close=close) is missing


def test_who_sees_it_depends_on_where_it_is_put_out() -> None:
    assert seen_by([Platform.WHATSAPP]) is Audience.MEMBERS
    assert seen_by([Platform.WHATSAPP, Platform.INSTAGRAM]) is Audience.PUBLIC
    assert seen_by([None]) is Audience.PUBLIC
    assert lack([given(audience=Audience.MEMBERS)], Audience.MEMBERS, DAY, close=False) is None


def test_a_permission_without_a_known_day_must_be_open() -> None:
    assert lack([given(until=DAY)], Audience.PUBLIC, None, close=False) is Lack.EXPIRED
    assert until(Lasting.OPEN, DAY) is None
    assert until(Lasting.QUARTER, DAY) == DAY + timedelta(days=90)


@pytest.mark.parametrize(
    "text", ["Bu Siti Aminah", "Aisyah", "ibunya Rini", "orang tua Siti, kelas 5 SDN 1", "0812 3456 7890"]
)
def test_no_name_is_taken_as_a_giver(text: str) -> None:
    with pytest.raises(Refusal) as no:
        giver(text)
    assert no.value.code == "photo-permissions-no-names"


@pytest.mark.parametrize("text", ["panitia lomba", "  wali  santri ", "kepala sekolah"])
def test_a_role_is_taken_as_a_giver(text: str) -> None:
    assert giver(text) == " ".join(text.split())


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def branch(town: Town) -> Branch:
    opened = await found(town, "Siti", "Rini", "Bu Nur", "Budi")
    opened.give(opened.members["Rini"], Role.HUMAS)
    opened.give(opened.members["Bu Nur"], Role.PEMBINA)
    for who in opened.members.values():
        await opened.tells(who, "/start")
    return opened


@pytest.fixture
def siti(branch: Branch) -> Person:
    return branch.members["Siti"]


@pytest.fixture
def rini(branch: Branch) -> Person:
    return branch.members["Rini"]


def event(branch: Branch) -> int:
    """An event of the branch."""

    def make(session: Session) -> int:
        now = branch.town.clock.at
        made = Event(
            unit_id=branch.unit_id,
            name="Makesta",
            starts_at=now + timedelta(days=5),
            zone="Asia/Jakarta",
            created_at=now,
        )
        session.add(made)
        session.flush()
        return made.id or 0

    return branch.write(make)


def humas_room(branch: Branch) -> object:
    """The branch's humas room, with Rini in it."""
    room = branch.town.world.add_group(
        "Humas", members=[branch.members["Rini"], branch.town.account], supergroup=True
    )

    def link(session: Session) -> None:
        chat = chats.known(session, room.id, "supergroup", branch.town.clock.at, "Humas")
        units.link(session, branch.unit_id, chat.id or 0, Room.HUMAS)

    branch.write(link)
    return room


def post_of(session: Session, post_id: int) -> Post:
    return session.get_one(Post, post_id)


def is_permitted(branch: Branch, post_id: int) -> bool:
    now = branch.town.clock.at
    return branch.write(lambda session: checklists.is_permitted(session, post_of(session, post_id), now))


async def shows(drafting: Drafting, who: Person, post_id: int, seen: Answer) -> None:
    """Its author says who is seen, and whose the photos are."""
    await drafting.presses(who, TurnDetails(post_id, DetailPage.CHECKS))
    await drafting.presses(who, AnswerItem(post_id, Item.PHOTO, seen))
    await drafting.presses(who, AnswerItem(post_id, Item.RIGHTS, Answer.OURS))


def approve(branch: Branch, post_id: int, who: Person) -> None:
    """She said yes some time ago, and somebody puts it out."""

    def put(session: Session) -> None:
        post, person = post_of(session, post_id), people.found(session, who.id)
        assert person is not None
        post.state = PostState.WAITING
        reviews.begin(session, post, post.author_id, 1, branch.town.clock.at)
        reviews.approve(session, post, person.id or 0, "humas", branch.town.clock.at)
        post.state = PostState.SCHEDULED

    branch.write(put)


def publish(branch: Branch, post_id: int) -> int:
    """It is out; its place."""

    def put(session: Session) -> int:
        post = post_of(session, post_id)
        post.state = PostState.PUBLISHED
        place = Publication(
            post_id=post_id,
            at=branch.town.clock.at,
            link="https://instagram.com/p/1",
            digest="",
            person_id=post.owner_id,
        )
        return publishing.add(session, place).id or 0

    return branch.write(put)


def permission_of(branch: Branch, post_id: int) -> int:
    def read(session: Session) -> int:
        row = photo_permissions.standing(session, post_of(session, post_id))
        assert row is not None
        return row.id or 0

    return branch.write(read)


async def test_photos_of_children_need_a_permission_first(branch: Branch, siti: Person) -> None:
    drafting = Drafting(branch)
    post_id = drafting.plan(siti, media=("a",))
    assert not is_permitted(branch, post_id)
    await shows(drafting, siti, post_id, Answer.CHILDREN)
    asks = branch.last(siti, private=True)
    assert "izinnya perlu dicatat" in asks.text
    assert not is_permitted(branch, post_id)
    await branch.presses(siti, asks, "Catat izinnya")
    await branch.presses(siti, branch.last(siti, private=True), "Orang tua")
    shown = branch.last(siti, private=True)
    assert "Izin dari orang tua: boleh dilihat siapa saja, sampai dicabut." in shown.text
    assert is_permitted(branch, post_id)
    await branch.presses(siti, shown, "Daftar periksa")
    assert "Semua beres" in branch.last(siti, private=True).text


async def test_an_events_permission_covers_its_pieces_but_no_child_shown_closely(
    branch: Branch, siti: Person
) -> None:
    drafting, of_event = Drafting(branch), event(branch)
    first, second = (drafting.plan(siti, media=(name,), event_id=of_event) for name in "ab")
    await shows(drafting, siti, first, Answer.CHILDREN)
    await drafting.presses(siti, GivePermission(first, Giver.SCHOOL, True))
    await shows(drafting, siti, second, Answer.CHILDREN)
    assert is_permitted(branch, first) and is_permitted(branch, second)
    await drafting.presses(siti, AnswerItem(second, Item.PHOTO, Answer.ONE_CHILD))
    assert "khusus untuk rencana ini" in branch.last(siti, private=True).text
    assert is_permitted(branch, first) and not is_permitted(branch, second)
    await drafting.presses(siti, GivePermission(second, Giver.PARENTS, True))
    assert is_permitted(branch, second)
    other = drafting.plan(siti, media=("c",), event_id=of_event)
    await shows(drafting, siti, other, Answer.ONE_CHILD)
    assert not is_permitted(branch, other)


async def test_a_typed_giver_is_a_role_and_never_a_name(branch: Branch, siti: Person) -> None:
    drafting = Drafting(branch)
    post_id = drafting.plan(siti, media=("a",))
    await shows(drafting, siti, post_id, Answer.CHILDREN)
    await drafting.presses(siti, TurnDetails(post_id, DetailPage.PERMISSION))
    await branch.presses(siti, branch.last(siti, private=True), "Lainnya, kutulis")
    assert "Jangan tulis nama" in branch.last(siti, private=True).text
    await branch.tells(siti, "Ibu Siti Aminah")
    assert "memuat nama" in branch.last(siti, private=True).text
    assert not is_permitted(branch, post_id)
    await branch.tells(siti, "panitia lomba")
    assert "Izin dari panitia lomba" in branch.last(siti, private=True).text
    assert is_permitted(branch, post_id)


@pytest.mark.parametrize("narrowing", ["audience", "until"])
async def test_a_narrower_permission_takes_an_approval_with_it(
    branch: Branch, siti: Person, rini: Person, narrowing: str
) -> None:
    drafting = Drafting(branch)
    post_id = drafting.plan(siti, media=("a",), starts_at=branch.town.clock.at + timedelta(days=200))
    await shows(drafting, siti, post_id, Answer.CHILDREN)
    await drafting.presses(siti, GivePermission(post_id, Giver.PARENTS, False))
    approve(branch, post_id, rini)
    number = permission_of(branch, post_id)
    narrowed = {
        "audience": SetAudience(post_id, number, Audience.MEMBERS),
        "until": SetLasting(post_id, number, Lasting.QUARTER),
    }
    await drafting.presses(siti, narrowed[narrowing])
    assert drafting.state(post_id) == PostState.WAITING
    assert branch.write(lambda session: reviews.valid_approvals(session, post_of(session, post_id))) == []
    assert "tidak berlaku lagi" in branch.last(rini, private=True).text


async def test_a_withdrawal_stops_what_comes_and_lists_what_is_out(
    branch: Branch, siti: Person, rini: Person
) -> None:
    drafting, of_event, pembina = Drafting(branch), event(branch), branch.members["Bu Nur"]
    room = humas_room(branch)
    coming, out = (
        drafting.plan(siti, media=(name,), event_id=of_event, title=f"Bagian {name}") for name in "ab"
    )
    await shows(drafting, siti, coming, Answer.CHILDREN)
    await drafting.presses(siti, GivePermission(coming, Giver.PARENTS, True))
    await shows(drafting, siti, out, Answer.CHILDREN)
    approve(branch, coming, rini)
    place = publish(branch, out)
    number = permission_of(branch, coming)
    await drafting.presses(siti, TurnDetails(out, DetailPage.PERMISSION))
    await branch.presses(siti, branch.last(siti, private=True), "Izinnya dicabut")
    asked = branch.last(siti, private=True)
    assert "1 konten yang sudah tayang" in asked.text
    await branch.presses(siti, asked, "Ya, dicabut")
    assert drafting.state(coming) == PostState.WAITING and not is_permitted(branch, coming)
    listed = [one for one in rini.sees(room) if one.from_bot][-1]  # type: ignore[arg-type]
    assert "☐ Bagian b: https://instagram.com/p/1 (PJ: Siti)" in listed.text
    assert "menunggu izin baru (1): Bagian a" in listed.text
    told = branch.last(pembina, private=True)
    assert "Tolong turunkan" in told.text and any("Nomor 1" in one for one in labels(told))
    assert drafting.state(out) == PostState.WITHDRAWN
    await drafting.outcome(branch.members["Budi"], TakenDown(number, place))
    assert "☐ Bagian b" in [one for one in rini.sees(room) if one.from_bot][-1].text  # type: ignore[arg-type]
    await branch.presses(pembina, told, "Nomor 1 sudah diturunkan")
    assert "sudah diturunkan. Terima kasih" in [one for one in rini.sees(room) if one.from_bot][-1].text  # type: ignore[arg-type]
    again = await drafting.outcome(pembina, TakenDown(number, place))
    assert again.toast == "Ini sudah tercatat diturunkan."


async def test_a_plan_needs_a_new_permission_after_the_old_one_is_over(branch: Branch, siti: Person) -> None:
    drafting = Drafting(branch)
    post_id = drafting.plan(siti, media=("a",))
    await shows(drafting, siti, post_id, Answer.CHILDREN)
    await drafting.presses(siti, GivePermission(post_id, Giver.PARENTS, False))
    number = permission_of(branch, post_id)
    await drafting.presses(siti, WithdrawPermission(post_id, number, True))
    assert "sudah dicabut" in branch.last(siti, private=True).text
    assert not is_permitted(branch, post_id)
    await drafting.presses(siti, SetAudience(post_id, number, Audience.PUBLIC))
    assert not is_permitted(branch, post_id)
    await drafting.presses(siti, GivePermission(post_id, Giver.PARENTS, False))
    assert is_permitted(branch, post_id)


def attach(branch: Branch, post_id: int, names: tuple[str, ...]) -> None:
    """These photos stand there instead."""
    attached = [medium(one) for one in names]
    branch.write(lambda session: contents.put_media(session, post_of(session, post_id), attached))


async def test_new_media_ask_again_who_is_seen(branch: Branch, siti: Person) -> None:
    drafting = Drafting(branch)
    post_id = drafting.plan(siti, media=("a", "b"))
    await shows(drafting, siti, post_id, Answer.NOBODY)
    assert is_permitted(branch, post_id)
    for names, still in ((("b", "a"), True), (("b", "c"), False)):
        attach(branch, post_id, names)
        assert is_permitted(branch, post_id) is still


async def test_an_answer_changed_after_a_yes_takes_the_yes_with_it(
    branch: Branch, siti: Person, rini: Person
) -> None:
    drafting = Drafting(branch)
    post_id = drafting.plan(siti, media=("a",))
    await shows(drafting, siti, post_id, Answer.ADULTS)
    approve(branch, post_id, rini)
    await drafting.presses(siti, AnswerItem(post_id, Item.PHOTO, Answer.NOBODY))
    assert drafting.state(post_id) == PostState.WAITING
    assert "perlu disetujui lagi" in branch.last(rini, private=True).text


async def test_photos_of_children_open_in_private_for_readers_and_each_look_is_noted(
    branch: Branch, siti: Person, rini: Person
) -> None:
    drafting = Drafting(branch)
    room = humas_room(branch)
    post_id = drafting.plan(siti, media=("a", "b"))
    assert branch.write(lambda session: checklists.must_hide_media(session, post_of(session, post_id)))
    await shows(drafting, siti, post_id, Answer.CHILDREN)
    assert branch.write(lambda session: checklists.must_hide_media(session, post_of(session, post_id)))
    branch.write(lambda session: units_card(session, branch, room))
    await branch.town.rest(timedelta(seconds=10))
    board = [one for one in rini.sees(room) if one.from_bot][-1]  # type: ignore[arg-type]
    outcome = await drafting.on(rini, board, OpenPhotos(post_id))
    await branch.follows(rini, outcome)
    shown = [one for one in rini.sees(branch.bot) if one.from_bot and one.media]
    assert len(shown) == 2
    await drafting.outcome(branch.members["Budi"], OpenPhotos(post_id))
    assert not [one for one in branch.members["Budi"].sees(branch.bot) if one.media]

    def noted(session: Session) -> tuple[int, int]:
        lines = session.exec(select(Line).where(Line.verb == "opened photos")).all()
        return len(lines), photo_permissions.openings(session, post_of(session, post_id))

    assert branch.write(noted) == (1, 1)


def units_card(session: Session, branch: Branch, room: object) -> None:
    """Something of ours that stands in the room."""
    chat = chats.found(session, room.id)  # type: ignore[attr-defined]
    assert chat is not None
    cards.show(session, f"board:{branch.unit_id}", chat.id or 0, branch.town.clock.at)

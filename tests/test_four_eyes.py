"""Ways around four eyes, each tried: nothing leaves the house that nobody but its authors has read."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, select

from domain.attaching import MoveMedium
from domain.checklist import Answer, Item
from domain.copying import CopyPost
from domain.details import DetailPage, TurnDetails
from domain.events import MoveApproved
from domain.outlets import PutOff
from domain.post_kinds import SwitchKind
from domain.post_states import REVIEWED, Kind, PostState
from domain.posting import ChatKind
from domain.posts import Act, Deed
from domain.presses import Press, encode
from domain.publishing import Delay
from domain.review_presses import Approve, Recall
from domain.reviews import seal
from domain.units import Role
from sandbox.chats import Chat
from sandbox.messages import Button
from sandbox.people import Person
from storage import cards, chats, checklists, contents, gate, people, publishing, retention, reviews, series
from storage.accounts import Account
from storage.contents import PostVariant
from storage.events import Event
from storage.posts import Post
from storage.sendings import Fate, Sending
from storage.series import Series
from tests import founding, kin, reading
from tests.airing import SOON_OUT, Air, on_air
from tests.branch import Branch
from tests.drafting import medium
from tests.reading import MONDAY, answers_all, change, is_cleared, plans, post_of, press, submits, taps
from tests.town import Town, open_town

DAY = timedelta(days=1)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as opened:
        yield opened


@pytest.fixture
async def unit(town: Town) -> tuple[Branch, Chat]:
    return await reading.reading_unit(town)


@pytest.fixture
async def air(town: Town) -> Air:
    return await on_air(town)


async def approved(
    branch: Branch, room: Chat, author: str = "Siti", reader: str = "Rahma", **facts: object
) -> int:
    """A plan of hers to which the reader has said yes, and its checklist answered."""
    post_id = plans(branch, branch.members[author], **facts)
    answers_all(branch, branch.members[author], post_id)
    await submits(branch, branch.members[author])
    await taps(branch, branch.members[reader], room, "Setujui")
    assert post_of(branch, post_id).state in REVIEWED and cleared(branch, post_id)
    return post_id


def cleared(branch: Branch, post_id: int = 1) -> bool:
    """What the gate says."""
    return branch.write(lambda session: is_cleared(session, post_id))


def readers(branch: Branch, post_id: int = 1) -> list[int | None]:
    """Whose yes counts now."""
    return branch.write(
        lambda session: [
            one.person_id for one in reviews.valid_approvals(session, session.get_one(Post, post_id))
        ]
    )


async def tries(branch: Branch, who: Person, pressed: Press, place: object = None) -> str:
    """She sends this press as if it stood on the newest message there; what she is told."""
    message = founding.last(who, place or branch.bot)  # type: ignore[arg-type]
    outcome = press(branch, message, who, Button("x", "press", data=encode(pressed)))
    await branch.town.rest()
    return outcome.toast or ""


def yes(branch: Branch, post_id: int = 1) -> Approve:
    """The button that approves exactly what it says now."""
    says = branch.write(lambda session: contents.digest_of(session, session.get_one(Post, post_id)))
    return Approve(post_id, seal(says))


def waits(branch: Branch, post_id: int = 1) -> None:
    """Nobody's yes counts any more, and it is back with its readers."""
    assert post_of(branch, post_id).state == PostState.WAITING
    assert not cleared(branch, post_id) and readers(branch, post_id) == []


@pytest.mark.parametrize("role", [Role.HUMAS, Role.PENGURUS, Role.PEMBINA])
async def test_an_author_gets_no_vote_by_another_role(unit: tuple[Branch, Chat], role: Role) -> None:
    branch, _ = unit
    siti = branch.members["Siti"]
    plans(branch, siti)
    await submits(branch, siti)
    branch.give(siti, role)
    assert "Kamu ikut menulis" in await tries(branch, siti, yes(branch))
    assert post_of(branch).state == PostState.WAITING and readers(branch) == []


async def test_a_reader_who_then_writes_is_an_author(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    rahma, ani = branch.members["Rahma"], branch.members["Ani"]
    await approved(branch, room)
    await opens_text(branch, rahma, "Selamat belajar, semuanya.")
    waits(branch)
    assert "Kamu ikut menulis" in await tries(branch, rahma, yes(branch))
    await taps(branch, ani, room, "Setujui")
    assert post_of(branch).state in REVIEWED and len(readers(branch)) == 1


async def opens_text(branch: Branch, who: Person, text: str) -> None:
    """She types another text in private."""
    await tries(branch, who, TurnDetails(1, DetailPage.TEXT))
    await branch.tells(who, text)


async def test_the_same_words_written_back_need_a_new_yes(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti = branch.members["Siti"]
    await approved(branch, room)
    await opens_text(branch, siti, "Lain.")
    await opens_text(branch, siti, reading.TEXT)
    waits(branch)


async def test_media_in_another_order_need_a_new_yes(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti = branch.members["Siti"]
    post_id = plans(branch, siti)
    change(branch, lambda session, post: contents.put_media(session, post, [medium("a"), medium("b")]))
    answers_all(branch, siti)
    await submits(branch, siti)
    await taps(branch, branch.members["Rahma"], room, "Setujui")
    assert cleared(branch)
    await tries(branch, siti, MoveMedium(post_id, post_of(branch).revision, 1, True))
    waits(branch)


async def test_an_undo_brings_back_words_but_no_yes(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti = branch.members["Siti"]
    await approved(branch, room)
    await opens_text(branch, siti, "Lain.")
    await tries(branch, siti, Act(1, post_of(branch).revision, Deed.UNDO))
    assert post_of(branch).text == reading.TEXT
    waits(branch)


async def test_no_undo_reaches_over_a_yes(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti = branch.members["Siti"]
    plans(branch, siti)
    await opens_text(branch, siti, "Teks kedua.")
    await branch.tells(siti, "/punyaku")
    await submits(branch, siti)
    await taps(branch, branch.members["Rahma"], room, "Setujui")
    await tries(branch, siti, Act(1, post_of(branch).revision, Deed.UNDO))
    assert post_of(branch).text == "Teks kedua." and cleared(branch)


async def test_a_plan_that_was_hers_for_a_while_needs_a_new_yes(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    rahma = branch.members["Rahma"]
    await approved(branch, room)
    await tries(branch, rahma, SwitchKind(1, Kind.OWN))
    assert post_of(branch).kind == Kind.OFFICIAL
    reading.change(branch, lambda session, post: setattr(post, "state", PostState.WAITING))
    await tries(branch, rahma, Recall(1))
    await tries(branch, rahma, SwitchKind(1, Kind.OWN))
    await tries(branch, rahma, SwitchKind(1, Kind.OFFICIAL))
    assert post_of(branch).kind == Kind.OFFICIAL and post_of(branch).state == PostState.PLANNED
    assert not cleared(branch) and readers(branch) == []


async def test_an_event_that_moves_takes_the_yes_with_it(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    rahma = branch.members["Rahma"]
    await approved(branch, room)
    before = MONDAY + DAY

    def plan_event(session: Session) -> int:
        now = branch.town.clock.at
        event = Event(
            unit_id=branch.unit_id,
            name="Makesta",
            starts_at=before + DAY,
            zone="Asia/Jakarta",
            created_at=now,
        )
        session.add(event)
        session.flush()
        post = session.get_one(Post, 1)
        post.event_id, post.piece = event.id, "before"
        return event.id or 0

    event_id = branch.write(plan_event)
    local = before.astimezone(ZoneInfo("Asia/Jakarta"))
    await tries(branch, rahma, MoveApproved(event_id, local.date(), local.time().replace(tzinfo=None)))
    assert post_of(branch).starts_at == MONDAY + DAY
    waits(branch)


async def test_what_a_series_or_a_copy_makes_is_read_by_itself(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma = branch.members["Siti"], branch.members["Rahma"]
    await approved(branch, room)
    day = MONDAY.date() + 7 * DAY

    def occurs(session: Session) -> int:
        now, post = branch.town.clock.at, session.get_one(Post, 1)
        rule = Series(
            unit_id=post.unit_id,
            author_id=post.author_id,
            rule="weekly:0",
            at=MONDAY.time(),
            zone=post.zone,
            title=post.title,
            kind=post.kind,
            first_day=MONDAY.date(),
            made_until=MONDAY.date(),
            created_at=now,
        )
        made = series.make(session, series.add(session, rule), day, now)
        assert made is not None
        return made.id or 0

    again = branch.write(occurs)
    assert post_of(branch, again).state == PostState.PLANNED and not cleared(branch, again)
    branch.give(siti, Role.HUMAS)
    shows_card(branch, rahma, 1)
    await branch.town.rest()
    await tries(branch, rahma, CopyPost(1))
    copied = branch.write(lambda session: max(one or 0 for one in session.exec(select(Post.id)).all()))
    assert copied > again
    assert post_of(branch, copied).text == reading.TEXT and not cleared(branch, copied)
    ids = branch.write(lambda session: contents.hands(session, session.get_one(Post, copied)))
    assert {person_id(branch, siti), person_id(branch, rahma)} <= ids


def shows_card(branch: Branch, who: Person, post_id: int) -> None:
    """The plan's card stands in her private chat."""

    def show(session: Session) -> None:
        chat = chats.found(session, who.id)
        assert chat is not None
        cards.show(session, f"post:{post_id}", chat.id or 0, branch.town.clock.at)

    branch.write(show)


def person_id(branch: Branch, who: Person) -> int:
    """Her row."""

    def read(session: Session) -> int:
        person = people.found(session, who.id)
        assert person is not None
        return person.id or 0

    return branch.write(read)


async def test_a_version_that_follows_the_text_follows_its_approval(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti = branch.members["Siti"]
    plans(branch, siti)
    change(branch, lambda session, post: session.add(PostVariant(post_id=1, platform="telegram", text="")))
    change(branch, lambda session, post: session.add(PostVariant(post_id=1, platform="x", text="Pendek.")))
    await submits(branch, siti)
    await taps(branch, branch.members["Rahma"], room, "Setujui")
    assert cleared(branch)
    await opens_text(branch, siti, "Lain.")
    waits(branch)


async def test_the_same_file_under_another_reference_is_the_same_file(unit: tuple[Branch, Chat]) -> None:
    branch, _ = unit
    siti = branch.members["Siti"]
    plans(branch, siti)

    def says(name: str, reference: str) -> str:
        one = medium(name)
        one.file_id = reference

        def put(session: Session) -> str:
            post = session.get_one(Post, 1)
            contents.put_media(session, post, [one])
            return contents.digest_of(session, post)

        return branch.write(put)

    assert says("a", "old") == says("a", "new") != says("b", "new")


async def test_who_was_erased_does_not_come_back_as_a_reader(unit: tuple[Branch, Chat]) -> None:
    branch, _ = unit
    siti, ani = branch.members["Siti"], branch.members["Ani"]
    plans(branch, siti)
    await submits(branch, siti)
    await comes_anew(branch, siti)
    assert "sudah menghapus datanya" in await tries(branch, siti, yes(branch))
    assert post_of(branch).state == PostState.WAITING and readers(branch) == []
    await tries(branch, ani, yes(branch))
    assert post_of(branch).state in REVIEWED and cleared(branch)


async def test_nobody_says_yes_twice_by_being_erased(unit: tuple[Branch, Chat]) -> None:
    branch, _ = unit
    siti, rahma = branch.members["Siti"], branch.members["Rahma"]
    reading.wants_two(branch)
    plans(branch, siti)
    await submits(branch, siti)
    await tries(branch, rahma, yes(branch))
    assert len(readers(branch)) == 1 and not cleared(branch)
    await comes_anew(branch, rahma)
    await tries(branch, rahma, yes(branch))
    assert readers(branch) == [None] and not cleared(branch)


async def comes_anew(branch: Branch, who: Person) -> None:
    """She has everything of hers erased, joins again, and is humas."""

    def erase(session: Session) -> None:
        person = people.found(session, who.id)
        assert person is not None
        retention.erase(session, person, branch.town.clock.at)

    branch.write(erase)
    branch.town.clock.move(branch.town.clock.at + timedelta(minutes=1))
    branch.give(who, Role.HUMAS)
    await kin.opens(branch, who)


async def test_without_her_role_she_says_nothing(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma = branch.members["Siti"], branch.members["Rahma"]
    plans(branch, siti)
    await submits(branch, siti)
    reading.end_roles(branch, rahma)
    refused = await taps(branch, rahma, room, "Setujui")
    assert "humas, pengurus, dan pembina" in (refused.toast or "")
    assert readers(branch) == []


async def test_the_humas_of_a_unit_that_shares_the_account_decides_nothing_here(
    town: Town, unit: tuple[Branch, Chat]
) -> None:
    branch, _ = unit
    sister = await kin.unit(town, "PAC IPNU Kedungwaru", "pac", "Dina")
    shared = account(branch, "@pac", second=sister.unit_id)
    plans(branch, branch.members["Siti"], account_id=shared)
    await submits(branch, branch.members["Siti"])
    await tries(sister, kin.head(sister), yes(branch))
    assert readers(branch) == [] and post_of(branch).state == PostState.WAITING


def account(branch: Branch, handle: str, second: int | None = None) -> int:
    """An Instagram account of the branch."""

    def add(session: Session) -> int:
        row = Account(
            unit_id=branch.unit_id,
            second_unit_id=second,
            platform="instagram",
            handle=handle,
            added_at=branch.town.clock.at,
        )
        session.add(row)
        session.flush()
        return row.id or 0

    return branch.write(add)


def test_a_button_carries_enough_of_the_number_that_no_other_text_meets_it() -> None:
    assert len(seal("0" * 64)) * 4 >= 128
    assert len(encode(Approve(10**9, seal("0" * 64)))) <= 64


async def test_a_button_drawn_for_other_words_approves_nothing(unit: tuple[Branch, Chat]) -> None:
    branch, room = unit
    siti, rahma = branch.members["Siti"], branch.members["Rahma"]
    plans(branch, siti)
    await submits(branch, siti)
    old = yes(branch)
    await opens_text(branch, siti, "Lain.")
    await tries(branch, rahma, old, room)
    assert readers(branch) == [] and post_of(branch).state == PostState.WAITING


async def test_a_religious_plan_keeps_the_reference_that_was_read(unit: tuple[Branch, Chat]) -> None:
    branch, _ = unit
    siti, rahma = branch.members["Siti"], branch.members["Rahma"]
    plans(branch, siti, is_religious=True, source="Ihya 1/23")
    answers_all(branch, siti)
    await submits(branch, siti)
    branch.write(lambda session: ticks_all(session, rahma, branch))
    await tries(branch, rahma, yes(branch))
    assert len(readers(branch)) == 1 and post_of(branch).state == PostState.WAITING
    for source, is_religious in (("Ihya 9/99", True), ("Ihya 1/23", False)):
        assert still_counts(branch, source, is_religious) == 0
    assert still_counts(branch, "Ihya 1/23", True) == 1


def still_counts(branch: Branch, source: str, is_religious: bool) -> int:
    """How many said yes to the plan as it would be then."""

    def count(session: Session) -> int:
        post = session.get_one(Post, 1)
        post.source, post.is_religious = source, is_religious
        return len(reviews.valid_approvals(session, post))

    return branch.write(count)


def ticks_all(session: Session, who: Person, branch: Branch) -> None:
    """She ticks what a reader of this plan looks at."""
    person, post = people.found(session, who.id), session.get_one(Post, 1)
    assert person is not None
    for one in checklists.unticked(session, post, person.id or 0):
        checklists.turn_tick(session, post, one, person.id or 0, branch.town.clock.at)


async def test_children_in_new_photos_are_answered_before_any_yes(unit: tuple[Branch, Chat]) -> None:
    branch, _ = unit
    siti, rahma = branch.members["Siti"], branch.members["Rahma"]
    plans(branch, siti)
    await submits(branch, siti)
    change(branch, lambda session, post: contents.put_media(session, post, [medium("a")]))
    assert "izin foto" in await tries(branch, rahma, yes(branch))

    def say(session: Session) -> None:
        post, now = session.get_one(Post, 1), branch.town.clock.at
        for said in ((Item.PHOTO, Answer.CHILDREN), (Item.RIGHTS, Answer.OURS)):
            checklists.put_answer(session, post, said, post.author_id or 0, now)

    branch.write(say)
    assert "izin anak" in await tries(branch, rahma, yes(branch))
    assert readers(branch) == [] and not cleared(branch)


async def test_another_channel_behind_the_account_was_not_approved(air: Air) -> None:
    channel = air.account("telegram", "pac", is_channel=True)
    post_id = air.approved("Selamat harlah", account_id=channel)
    other = air.town.world.add_channel("Tiruan", members=[air.who("Rina")], admins=[air.town.account])

    def relink(session: Session) -> None:
        chat = chats.known(session, other.id, ChatKind.CHANNEL, air.town.clock.at, "Tiruan")
        session.get_one(Account, channel).chat_id = chat.id

    air.write(relink)
    await air.until(SOON_OUT + timedelta(hours=1))
    assert air.aired() == [] and not [one for one in air.who("Rina").sees(other) if one.from_bot]
    assert air.post(post_id).state == PostState.WAITING


@pytest.mark.parametrize("comes_back", [True, False])
async def test_a_channel_that_is_lost_for_a_while_is_still_the_approved_one(
    air: Air, comes_back: bool
) -> None:
    channel = air.account("telegram", "pac", is_channel=True)
    post_id = air.approved("Selamat harlah", account_id=channel, pj="Siti")

    def unlink(session: Session) -> int | None:
        row = session.get_one(Account, channel)
        chat_id, row.chat_id = row.chat_id, None
        return chat_id

    was = air.write(unlink)
    assert air.write(lambda session: gate.is_cleared(session, session.get_one(Post, post_id)))
    if comes_back:
        air.write(lambda session: setattr(session.get_one(Account, channel), "chat_id", was))
    await air.until(SOON_OUT + timedelta(minutes=5))
    assert air.aired() == (["Selamat harlah"] if comes_back else [])


async def test_words_that_stand_half_are_not_completed_by_others(air: Air) -> None:
    channel = air.account("telegram", "pac", is_channel=True)
    post_id = air.approved("Selamat harlah", account_id=channel)

    def half(session: Session) -> None:
        one = Sending(
            post_id=post_id,
            place=0,
            part=0,
            digest="other",
            fate=Fate.SENT,
            messages=[5],
            at=air.town.clock.at,
        )
        session.add(one)

    air.write(half)
    await air.until(SOON_OUT + timedelta(minutes=20))
    assert air.aired() == []
    assert air.post(post_id).state == PostState.SCHEDULED and "channel trouble" in air.verbs()


async def test_after_its_window_nothing_leaves(air: Air) -> None:
    channel = air.account("telegram", "pac", is_channel=True)
    post_id = air.approved("Selamat harlah", account_id=channel)
    air.rest_unit(is_resting=True)
    await air.until(SOON_OUT + DAY + timedelta(hours=1))
    air.rest_unit(is_resting=False)
    await air.until(SOON_OUT + 2 * DAY)
    assert air.aired() == [] and air.publications() == []
    assert not air.write(
        lambda session: gate.may_go(session, session.get_one(Post, post_id), air.town.clock.at)
    )


async def test_putting_off_again_and_again_never_leaves_the_window(air: Air) -> None:
    post_id = air.approved("Selamat harlah", pj="Siti", platform="instagram")
    await air.until(SOON_OUT + timedelta(minutes=1))
    for _ in range(30):
        key = Button("x", "press", data=encode(PutOff(post_id, Delay.HOUR)))
        press(air.branch, air.last("Siti"), air.who("Siti"), key)
        await air.until(air.town.clock.at + timedelta(minutes=59))
        row = air.write(lambda session: publishing.of(session, post_id))
        assert row is None or row.not_before is None or row.not_before <= SOON_OUT + DAY
    assert air.publications() == []

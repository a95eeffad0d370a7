"""The calendar is sifted by department, account, platform, pillar and mine; what is for humas stays with humas."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlmodel import Session

from domain.contents import Pillar, Visibility
from domain.post_states import Kind, PostState
from domain.switches import Switch, SwitchState
from domain.units import Role
from sandbox.chats import Chat
from sandbox.messages import Message
from sandbox.people import Person
from storage import departments, switches
from storage.accounts import Account
from storage.contents import PostVariant
from storage.departments import Department
from storage.posts import Post
from storage.unit_settings import UnitSwitch
from storage.units import Unit
from tests import kin
from tests.branch import SOON, Branch, found, labels
from tests.planned import humas_room, person_id, plan
from tests.town import Town

NEXT = "/kalender minggu depan"


@pytest.fixture
async def town(fresh_url: str) -> AsyncIterator[Town]:
    built = Town.build(fresh_url)
    await built.open()
    yield built
    built.kill()


@pytest.fixture
async def branch(town: Town) -> Branch:
    return await found(town, "Siti", "Ani")


def fields(branch: Branch, *names: str) -> dict[str, int]:
    """The unit uses departments, and these are they."""

    def add(session: Session) -> dict[str, int]:
        row = UnitSwitch(
            unit_id=branch.unit_id,
            feature=Switch.DEPARTMENTS,
            state=SwitchState.ON,
            at=branch.town.clock.at,
        )
        switches.put(session, row)
        departments.add(session, branch.unit_id, names)
        return {one.name: one.id or 0 for one in departments.of_unit(session, branch.unit_id)}

    return branch.write(add)


def account(branch: Branch, handle: str) -> int:
    """An official account of the unit."""

    def add(session: Session) -> int:
        row = Account(
            unit_id=branch.unit_id, platform="instagram", handle=handle, added_at=branch.town.clock.at
        )
        session.add(row)
        session.flush()
        return row.id or 0

    return branch.write(add)


async def says_in(branch: Branch, who: Person, room: Chat, text: str) -> Message:
    """She writes in another room; the bot's newest message there."""
    who.says(room, text)
    await branch.town.rest(SOON)
    return next(one for one in reversed(who.sees(room)) if one.from_bot)


async def test_each_filter_shows_its_present_choice(branch: Branch) -> None:
    siti, _ = branch.members.values()
    dakwah = fields(branch, "Dakwah", "Kaderisasi")["Dakwah"]
    plan(branch, "Kajian Ahad", department_id=dakwah)
    plan(branch, "Makesta")
    await branch.says(siti, NEXT)
    card = branch.card(siti)
    before = branch.sent()
    await branch.presses(siti, card, "Saring")
    assert labels(card) == ["Bidang: semua", "Platform: semua", "Pilar: semua", "Kembali"]
    await branch.presses(siti, card, "Bidang: semua")
    assert labels(card) == ["• semua", "Dakwah", "Kaderisasi", "Kembali"]
    await branch.presses(siti, card, "Dakwah")
    assert "Hanya: Dakwah" in card.text and "Kajian Ahad" in card.text and "Makesta" not in card.text
    assert labels(card)[0] == "Bidang: Dakwah"
    await branch.presses(siti, card, "Kembali")
    assert "Saring (1)" in labels(card)
    await branch.presses(siti, card, "Sebulan")
    assert "Rab 25 Nov: 1 rencana" in card.text
    await branch.presses(siti, card, "Saring (1)")
    await branch.presses(siti, card, "Tampilkan semua")
    assert "Rab 25 Nov: 2 rencana" in card.text and "Hanya" not in card.text
    assert branch.sent() == before


async def test_filters_are_typed_too_and_instagram_means_reels_and_variants(branch: Branch) -> None:
    siti, _ = branch.members.values()
    plan(branch, "Reels santri", platform="reels")
    also = plan(branch, "Di dua tempat", platform="youtube")
    plan(branch, "Hanya TikTok", platform="tiktok")
    branch.write(lambda session: session.add(PostVariant(post_id=also, platform="instagram")))
    await branch.says(siti, "/kalender instagram minggu depan")
    text = branch.card(siti).text
    assert "Reels santri" in text and "Di dua tempat" in text and "Hanya TikTok" not in text
    await branch.says(siti, "/kalender youtube minggu depan")
    assert "Hanya: YouTube" in first_calendar(branch, siti).text


def first_calendar(branch: Branch, who: Person) -> Message:
    """The calendar that stands in the group."""
    return next(one for one in who.sees(branch.group) if one.from_bot and one.text.startswith("Kalender "))


async def test_by_account_and_pillar_in_english(branch: Branch) -> None:
    siti, _ = branch.members.values()
    branch.write(lambda session: setattr(session.get_one(Unit, branch.unit_id), "language", "en"))
    own = account(branch, "@ippnu.kdw")
    plan(branch, "Official news", account_id=own, pillar=Pillar.OFFICIAL, kind=Kind.OFFICIAL)
    plan(branch, "A story", pillar=Pillar.HUMAN)
    await branch.says(siti, "/calendar ippnu.kdw next week")
    card = branch.card(siti)
    assert "Only: @ippnu.kdw" in card.text and "Official news" in card.text and "A story" not in card.text
    assert "draft" in card.text
    await branch.presses(siti, card, "Filter (1)")
    assert "Account: @ippnu.kdw" in labels(card)
    await branch.presses(siti, card, "Show everything")
    await branch.presses(siti, card, "Pillar: all")
    await branch.presses(siti, card, "human")
    assert "A story" in card.text and "Official news" not in card.text
    assert "Pillar: human" in labels(card)


async def test_nothing_fits_the_filter(branch: Branch) -> None:
    siti, _ = branch.members.values()
    await branch.says(siti, "/kalender tiktok minggu depan")
    assert "Tidak ada rencana yang cocok dengan saringan ini." in branch.card(siti).text


@pytest.mark.parametrize(
    ("kind", "state", "word"),
    [
        (Kind.OFFICIAL, PostState.PLANNED, "draf"),
        (Kind.OFFICIAL, PostState.WAITING, "menunggu"),
        (Kind.OFFICIAL, PostState.FIXING, "perlu perbaikan"),
        (Kind.OFFICIAL, PostState.APPROVED, "disetujui"),
        (Kind.OFFICIAL, PostState.SCHEDULED, "terjadwal"),
        (Kind.OFFICIAL, PostState.PUBLISHED, "tayang"),
        (Kind.IDEA, PostState.PLANNED, "usul"),
        (Kind.OWN, PostState.PUBLISHED, "tayang"),
    ],
)
async def test_each_line_says_how_far_it_has_come(
    branch: Branch, kind: Kind, state: PostState, word: str
) -> None:
    siti, _ = branch.members.values()
    plan(branch, "Kajian", kind=kind, state=state)
    await branch.says(siti, NEXT)
    assert f"13.00 Kajian · {word}" in branch.card(siti).text


async def test_a_members_own_plan_is_no_draft_of_anything(branch: Branch) -> None:
    siti, _ = branch.members.values()
    plan(branch, "Kajian")
    await branch.says(siti, NEXT)
    assert branch.card(siti).text.split("13.00 Kajian")[1].split("\n")[0] == ""


async def test_cancelled_and_withdrawn_plans_are_not_shown(branch: Branch) -> None:
    siti, _ = branch.members.values()
    for state in (PostState.CANCELLED, PostState.WITHDRAWN, PostState.LAPSED):
        plan(branch, f"Hilang {state}", kind=Kind.OFFICIAL, state=state)
    await branch.says(siti, NEXT)
    assert "Hilang" not in branch.card(siti).text


async def test_mine_is_only_shown_in_private(branch: Branch) -> None:
    siti, ani = branch.members.values()
    await kin.opens(branch, siti)
    plan(branch, "Punya Siti", owner_id=person_id(branch, siti))
    plan(branch, "Punya Ani", owner_id=person_id(branch, ani))
    await branch.says(siti, "/kalender punyaku")
    assert branch.last(siti, private=True).text.startswith(
        "Rencanamu sendiri hanya kutunjukkan di chat pribadi"
    )
    await branch.tells(siti, "/kalender punyaku minggu depan")
    card = branch.last(siti, private=True)
    assert "Hanya: punyaku" in card.text and "Punya Siti" in card.text and "Punya Ani" not in card.text
    await branch.presses(siti, card, "Saring (1)")
    await branch.presses(siti, card, "• Punyaku saja")
    assert "Punya Ani" in card.text and "Punyaku saja" in labels(card)
    await branch.says(siti, NEXT)
    await branch.presses(siti, branch.card(siti), "Saring")
    assert "Punyaku saja" not in labels(branch.card(siti))


async def test_what_is_for_humas_alone_is_shown_to_humas_alone(branch: Branch) -> None:
    siti, ani = branch.members.values()
    branch.give(siti, Role.HUMAS)
    room = humas_room(branch, siti)
    await kin.opens(branch, siti)
    await kin.opens(branch, ani)
    plan(branch, "Rahasia lomba", visibility=Visibility.HUMAS, kind=Kind.OFFICIAL)
    await branch.says(ani, NEXT)
    assert "Rahasia" not in branch.card(ani).text
    assert "Rahasia" not in branch.board(ani).text
    assert "Rahasia" not in await kin.types(branch, ani, NEXT)
    assert "Rahasia lomba" in await kin.types(branch, siti, NEXT)
    shown = await says_in(branch, siti, room, NEXT)
    assert "Rahasia lomba" in shown.text
    await branch.presses(siti, shown, "Lainnya")
    share = next(one.url for row in shown.buttons for one in row if one.label == "Bagikan ke WA")
    assert share is not None and "Rahasia" not in share


async def test_her_own_secret_plan_is_shown_to_her(branch: Branch) -> None:
    _, ani = branch.members.values()
    await kin.opens(branch, ani)
    plan(branch, "Rahasia", visibility=Visibility.HUMAS, author_id=person_id(branch, ani))
    assert "Rahasia" in await kin.types(branch, ani, NEXT)


async def test_a_secret_plan_for_a_commemoration_is_neither_named_nor_offered_again(branch: Branch) -> None:
    siti, _ = branch.members.values()
    plan(branch, "Hari Guru Nasional", visibility=Visibility.HUMAS)
    await branch.says(siti, "/rencana besok 19.30 Pemicu")
    await branch.town.passes(branch.town.clock.at + timedelta(minutes=11))
    board = branch.board(siti)
    assert "Berikutnya: Hari Guru Nasional" in board.text and "Rencananya:" not in board.text
    assert "Rencanakan ini" not in labels(board)


async def test_a_department_that_is_gone_sifts_nothing(branch: Branch) -> None:
    siti, _ = branch.members.values()
    dakwah = fields(branch, "Dakwah")["Dakwah"]
    plan(branch, "Makesta")
    await branch.says(siti, "/kalender dakwah minggu depan")
    card = branch.card(siti)
    assert "Makesta" not in card.text

    def remove(session: Session) -> None:
        departments.remove(session, session.get_one(Department, dakwah), branch.town.clock.at)

    branch.write(remove)
    await branch.presses(siti, card, "Saring (1)")
    assert "Makesta" in card.text and "Hanya" not in card.text


async def test_a_parent_sees_its_childrens_weeks_with_states_and_filters(town: Town) -> None:
    above = await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Ketua")
    below = await kin.unit(town, "PAC IPPNU Kedungwaru", "pac", "Siti")
    other = await kin.unit(town, "PAC IPPNU Ngantru", "pac", "Rina")

    def tie(session: Session) -> None:
        for child in (below, other):
            session.get_one(Unit, child.unit_id).parent_id = above.unit_id

    above.write(tie)
    plan(below, "Makesta", kind=Kind.OFFICIAL, state=PostState.APPROVED, platform="reels")
    plan(below, "Rahasia anak", visibility=Visibility.HUMAS)
    plan(other, "Diklat media")
    ketua = kin.head(above)
    await above.tells(ketua, NEXT)
    await kin.taps(above, ketua, "Lainnya")
    await kin.taps(above, ketua, "Kalender unit anak")
    card = above.last(ketua, private=True)
    assert "13.00 Instagram Reels: Makesta · PAC IPPNU Kedungwaru · disetujui" in card.text
    assert "13.00 Diklat media · PAC IPPNU Ngantru" in card.text
    assert "Rahasia" not in card.text and "Siti" not in card.text
    await kin.taps(above, ketua, "Saring (1)")
    await kin.taps(above, ketua, "Unit: semua anak")
    await kin.taps(above, ketua, "PAC IPPNU Ngantru")
    assert "Diklat media" in card.text and "Makesta" not in card.text
    await kin.taps(above, ketua, "Unit: PAC IPPNU Ngantru")
    await kin.taps(above, ketua, "kita")
    assert "Diklat media" not in card.text and "Hanya" not in card.text


async def test_a_child_is_not_shown_to_who_lost_the_role(town: Town) -> None:
    above = await kin.unit(town, "PC IPPNU Tulungagung", "pc", "Ketua")
    below = await kin.unit(town, "PAC IPPNU Kedungwaru", "pac", "Siti")
    below.write(lambda session: setattr(session.get_one(Unit, below.unit_id), "parent_id", above.unit_id))
    plan(below, "Makesta")
    ketua = kin.head(above)
    await above.tells(ketua, NEXT)
    await kin.taps(above, ketua, "Lainnya")
    await kin.taps(above, ketua, "Kalender unit anak")
    card = above.last(ketua, private=True)
    assert "Makesta" in card.text
    above.end(ketua, Role.PENGURUS)
    await kin.taps(above, ketua, "Minggu ini")
    assert "Makesta" not in card.text


async def test_another_units_plan_never_stands_here(town: Town, branch: Branch) -> None:
    other = await kin.unit(town, "PAC IPPNU Ngantru", "pac", "Rina")
    plan(other, "Milik mereka")
    siti, _ = branch.members.values()
    await branch.says(siti, NEXT)
    assert "Milik mereka" not in branch.card(siti).text
    assert branch.write(lambda session: session.get_one(Post, 1).title) == "Milik mereka"

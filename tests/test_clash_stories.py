"""Two plans want the same account at the same time; others are only close, alike, or many."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select
from structlog.testing import capture_logs

from domain.clashes import ClashKind
from domain.post_states import Kind, PostState
from domain.posting import ChatKind
from domain.units import Role
from handlers.feature import Choice
from handlers.incoming import Incoming
from handlers.performing import attempt
from handlers.turn import Turn
from storage import clashes
from storage.accounts import Account
from storage.contents import PostVariant
from storage.posts import Post
from storage.units import Unit
from tests import branch as branches
from tests.branch import Branch, labels
from tests.town import SUNDAY, open_town

FOUR = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)  # Friday 16.00 WIB


@pytest.fixture
async def branch(tmp_path: Path) -> AsyncIterator[Branch]:
    async with open_town(tmp_path) as town:
        branch = await branches.found(town, "Siti", "Rina", "Dewi")
        for name in ("Siti", "Rina"):
            branch.give(branch.members[name], Role.HUMAS)
            await branch.tells(branch.members[name], "/start")
        branch.write(lambda session: session.add(account(branch.unit_id)))
        yield branch


def account(unit_id: int) -> Account:
    """The unit's Instagram."""
    return Account(unit_id=unit_id, platform="instagram", handle="pac.ippnu", added_at=SUNDAY)


def made(unit_id: int, at: datetime = FOUR, **facts: object) -> Post:
    """An official plan, as it lies in the database."""
    usual: dict[str, Any] = {
        "unit_id": unit_id,
        "title": "Kajian kitab",
        "state": PostState.PLANNED,
        "kind": Kind.OFFICIAL,
        "starts_at": at,
        "account_id": 1,
        "zone": "Asia/Jakarta",
        "created_at": SUNDAY,
        "changed_at": SUNDAY,
    }
    return Post(**{**usual, **facts})


def plans(branch: Branch) -> list[tuple[str, datetime | None]]:
    """Title and time of all living plans."""

    def found(session: Session) -> list[tuple[str, datetime | None]]:
        its = select(Post).where(Post.state == PostState.PLANNED).order_by(col(Post.id))
        return [(one.title, one.starts_at) for one in session.exec(its).all()]

    return branch.write(found)


def kinds(branch: Branch, post_id: int) -> list[ClashKind]:
    """What a plan runs into."""

    def found(session: Session) -> list[ClashKind]:
        return [one.kind for one in clashes.of(session, session.get_one(Post, post_id), branch.town.clock.at)]

    return branch.write(found)


async def test_the_second_at_the_same_time_is_refused_with_free_hours(branch: Branch) -> None:
    siti, rina = branch.members["Siti"], branch.members["Rina"]
    await branch.tells(siti, "/rencana Jumat 27/11 16.00 IG Kajian kitab")
    await branch.tells(rina, "/rencana Jumat 27/11 16.00 IG Tips fikih")
    assert plans(branch) == [("Kajian kitab", FOUR)]
    refused = branch.last(rina, private=True).text
    assert "Kajian kitab" in refused and "15.00 atau 17.00" in refused
    await branch.tells(rina, "/rencana Jumat 27/11 17.00 IG Tips fikih")
    assert plans(branch) == [("Kajian kitab", FOUR), ("Tips fikih", FOUR + timedelta(hours=1))]


async def test_moving_onto_another_is_refused_and_the_plan_stays(branch: Branch) -> None:
    siti = branch.members["Siti"]
    branch.write(lambda session: session.add(made(branch.unit_id)))
    await branch.tells(siti, "/rencana Jumat 27/11 20.00 IG Tips fikih")
    await branch.presses(siti, branch.last(siti, private=True), "Lainnya")
    await branch.presses(siti, branch.last(siti, private=True), "Ubah waktu")
    await branch.tells(siti, "Jumat 27/11 16.00")
    assert "Kajian kitab" in branch.last(siti, private=True).text
    assert plans(branch)[1] == ("Tips fikih", FOUR + timedelta(hours=4))


async def test_two_taps_in_the_same_second_give_one_refusal_and_no_incident(branch: Branch) -> None:
    siti, rina = branch.members["Siti"], branch.members["Rina"]
    with capture_logs() as logs:
        siti.says_in_private(branch.bot, "/rencana Jumat 27/11 16.00 IG Kajian kitab")
        rina.says_in_private(branch.bot, "/rencana Jumat 27/11 16.00 IG Tips fikih")
        await asyncio.gather(branch.town.rest())
    verdicts = sorted(line["verdict"] for line in logs if line["event"] == "turn")
    assert verdicts == ["done", "refused: clashes-booked-twice"]
    assert len(plans(branch)) == 1


async def test_the_database_refuses_what_no_rule_saw_and_that_is_a_refusal_too(branch: Branch) -> None:
    house = branch.town.house
    assert house is not None
    unit_id = branch.unit_id

    def twice(turn: Turn) -> None:
        turn.session.add_all([made(unit_id), made(unit_id)])
        turn.session.flush()

    def act(session: Session) -> tuple[str, int]:
        incoming = Incoming(branch.group.id, ChatKind.SUPERGROUP, None, None, SUNDAY)
        turn = Turn(session, SUNDAY, incoming, house.dispatcher.premises)
        refusal = attempt(turn, Choice("posts", "twice", twice))
        return refusal.code if refusal is not None else "", len(session.exec(select(Post)).all())

    assert branch.write(act) == ("clashes-just-booked", 0)


async def test_the_database_knows_which_double_it_refused(branch: Branch) -> None:
    def add(session: Session) -> None:
        session.add_all([made(branch.unit_id), made(branch.unit_id)])
        session.flush()

    with pytest.raises(IntegrityError) as refused:
        branch.write(add)
    assert clashes.is_booked_twice(refused.value)
    assert not clashes.is_booked_twice(ValueError("posts.account_id, posts.starts_at"))


async def test_a_plan_of_humas_alone_is_not_named_to_others(branch: Branch) -> None:
    dewi = branch.members["Dewi"]
    branch.write(lambda session: session.add(made(branch.unit_id, visibility="humas", title="Rapat rahasia")))
    await branch.tells(dewi, "/start")
    await branch.tells(dewi, "/rencana Jumat 27/11 16.00 @pac.ippnu Tips fikih")
    refused = branch.last(dewi, private=True).text
    assert "rahasia" not in refused and "rencana humas" in refused


async def test_the_card_warns_and_the_page_opens_the_other_plan(branch: Branch) -> None:
    siti = branch.members["Siti"]
    branch.write(lambda session: session.add(made(branch.unit_id, FOUR - timedelta(minutes=30))))
    await branch.tells(siti, "/rencana Jumat 27/11 16.00 IG Tips fikih")
    card = branch.last(siti, private=True)
    assert "Kajian kitab" in card.text and "15.30" in card.text
    assert plans(branch)[-1] == ("Tips fikih", FOUR)
    await branch.presses(siti, card, "Lengkapi")
    await branch.presses(siti, branch.last(siti, private=True), "Bentrok")
    page = branch.last(siti, private=True)
    assert "Beri jarak 1 jam" in page.text
    await branch.presses(siti, page, "Buka: Kajian kitab")
    assert "Kajian kitab" in branch.last(siti, private=True).text


async def test_a_variant_takes_its_account_too(branch: Branch) -> None:
    def add(session: Session) -> None:
        session.add(made(branch.unit_id, account_id=None, platform="tiktok"))
        session.flush()
        session.add(PostVariant(post_id=1, platform="instagram", account_id=1))
        session.add(made(branch.unit_id, title="Tips fikih"))

    branch.write(add)
    assert kinds(branch, 2) == [ClashKind.BOOKED]


async def test_a_live_a_parent_and_an_account_of_two_units(branch: Branch) -> None:
    def add(session: Session) -> None:
        above = Unit(name="PC", level="pc", zone="Asia/Jakarta", created_at=SUNDAY)
        sister = Unit(name="PAC IPNU", level="pac", zone="Asia/Jakarta", created_at=SUNDAY)
        session.add_all([above, sister])
        session.flush()
        session.get_one(Unit, branch.unit_id).parent_id = above.id
        session.get_one(Account, 1).second_unit_id = sister.id
        session.add(made(branch.unit_id, title="Tips fikih"))
        session.add(made(above.id or 0, FOUR + timedelta(hours=3), account_id=None, title="Harlah"))
        live = FOUR - timedelta(minutes=20)
        session.add(made(sister.id or 0, live, platform="instagram-live", title="Ngaji bareng"))

    branch.write(add)
    assert kinds(branch, 1) == [ClashKind.BOOKING, ClashKind.PARENT]


async def test_greetings_and_pillars_of_the_month_are_counted(branch: Branch) -> None:
    def add(session: Session) -> None:
        session.add(made(branch.unit_id, title="Selamat Hari Guru", pillar="resmi"))
        for day in range(1, 4):
            at = FOUR - timedelta(days=day)
            session.add(made(branch.unit_id, at, title=f"Selamat {day}", is_greeting=True, pillar="resmi"))

    branch.write(add)
    assert kinds(branch, 1) == [ClashKind.CONGRATULATIONS, *[ClashKind.PILLAR] * 3]


async def test_its_questions_are_as_many_for_three_plans_as_for_three_hundred(branch: Branch) -> None:
    def asked(session: Session) -> int:
        said: list[str] = []
        connection = session.connection()

        def listen(*call: Any) -> None:
            said.append(str(call[2]))

        event.listen(connection, "before_cursor_execute", listen)
        clashes.of(session, session.get_one(Post, 1), branch.town.clock.at)
        event.remove(connection, "before_cursor_execute", listen)
        return len(said)

    def more(session: Session) -> None:
        for number in range(1, 150):
            session.add(
                made(branch.unit_id, FOUR + timedelta(minutes=number, seconds=1), title=f"Rencana {number}")
            )

    branch.write(
        lambda session: session.add_all(
            [made(branch.unit_id), made(branch.unit_id, FOUR + timedelta(hours=2))]
        )
    )
    few = branch.write(asked)
    branch.write(more)
    assert branch.write(asked) == few <= 16


async def test_own_plans_of_members_may_stand_side_by_side(branch: Branch) -> None:
    dewi, siti = branch.members["Dewi"], branch.members["Siti"]
    await branch.says(dewi, "/rencana Jumat 27/11 16.00 Tips fikih")
    await branch.says(siti, "/rencana Jumat 27/11 16.00 Tips fikih")
    assert len(plans(branch)) == 2
    assert "Lainnya" in labels(branch.card(siti))

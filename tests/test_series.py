"""Plans that come back: made, kept four weeks ahead, changed from one on, and ended."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from domain.post_states import PostState
from domain.units import Role
from sandbox.chats import Membership
from storage.accounts import Account
from storage.members import Member
from storage.posts import Post
from storage.series import Series
from storage.units import Unit
from tests import branch as branches
from tests.branch import Branch, labels
from tests.town import open_town

FRIDAYS = [date(2026, 11, 27), date(2026, 12, 4), date(2026, 12, 11), date(2026, 12, 18)]


@pytest.fixture
async def branch(tmp_path: Path) -> AsyncIterator[Branch]:
    async with open_town(tmp_path) as town:
        yield await branches.found(town, "Siti", "Rina")


def days(branch: Branch, *states: str) -> list[date]:
    """The days of the plans in these states (all living ones), in order."""

    def found(session: Session) -> list[date]:
        its = select(Post).where(col(Post.state).in_(states or (PostState.PLANNED,)))
        plans = session.exec(its.order_by(col(Post.starts_at))).all()
        return [one.starts_at.date() for one in plans if one.starts_at is not None]

    return branch.write(found)


def titles(branch: Branch) -> list[str]:
    """What the living plans are called, in order of time."""

    def found(session: Session) -> list[str]:
        its = select(Post.title).where(Post.state == PostState.PLANNED)
        return list(session.exec(its.order_by(col(Post.starts_at))).all())

    return branch.write(found)


async def begins(branch: Branch, line: str = "setiap Jumat 16.00 Tips fikih") -> None:
    """Siti plans something that comes back, and says yes."""
    siti = branch.members["Siti"]
    await branch.says(siti, f"/rencana {line}")
    await branch.presses(siti, branch.card(siti), "Ya, buat berulang")


async def test_it_asks_with_the_next_three_days_and_makes_four_weeks(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana setiap Jumat 16.00 Tips fikih")
    card = branch.card(siti)
    assert "Jum 27 Nov · Jum 4 Des · Jum 11 Des" in card.text
    assert {"Ya, buat berulang", "Sekali saja"} <= set(labels(card))
    assert days(branch) == []
    await branch.presses(siti, card, "Ya, buat berulang")
    assert days(branch) == FRIDAYS
    assert "Jumat, 27 November 2026 pukul 16.00 WIB" in branch.card(siti).text
    assert set(titles(branch)) == {"Tips fikih"}


async def test_once_is_one_plan(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana setiap Jumat 16.00 Tips fikih")
    await branch.presses(siti, branch.card(siti), "Sekali saja")
    assert days(branch) == FRIDAYS[:1]
    assert branch.write(lambda session: session.exec(select(Series)).all()) == []


async def test_without_an_hour_the_hour_is_asked_first(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana setiap Jumat Tips fikih")
    await branch.presses(siti, branch.card(siti), "16.00")
    assert "16.00" in branch.card(siti).text and "berulang" in branch.card(siti).text
    await branch.presses(siti, branch.card(siti), "Ya, buat berulang")
    assert days(branch) == FRIDAYS


async def test_market_days_are_named(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.says(siti, "/rencana setiap Ahad Legi 08.00 Lapanan")
    assert "Ahad 20 Des Legi" in branch.card(siti).text.replace("Min", "Ahad")
    await branch.presses(siti, branch.card(siti), "Ya, buat berulang")
    assert days(branch) == [date(2026, 12, 20), date(2027, 1, 24)]


async def test_weeks_go_on_and_what_passed_while_the_bot_was_down_is_skipped(branch: Branch) -> None:
    await begins(branch)
    town = branch.town
    await town.passes(datetime.fromisoformat("2026-12-01T12:00:00+00:00"))
    assert days(branch) == [*FRIDAYS, date(2026, 12, 25)]
    town.kill()
    town.clock.move(datetime.fromisoformat("2027-02-01T12:00:00+00:00"))
    await town.open()
    await town.rest()
    assert days(branch)[5:] == [date(2027, 2, 5), date(2027, 2, 12), date(2027, 2, 19), date(2027, 2, 26)]
    await town.rest()
    assert len(days(branch)) == 9


async def test_a_cancelled_one_does_not_come_again(branch: Branch) -> None:
    await begins(branch)

    def cancel(session: Session) -> None:
        one = session.exec(select(Post).where(Post.series_day == FRIDAYS[1])).one()
        one.state = PostState.CANCELLED

    branch.write(cancel)
    await branch.town.passes(branch.town.clock.at + timedelta(days=8))
    assert days(branch).count(FRIDAYS[1]) == 0


async def opens_page(branch: Branch) -> None:
    """Siti opens the page of the series in private."""
    siti = branch.members["Siti"]
    await branch.tells(siti, "/rencana berulang")
    await branch.presses(siti, branch.last(siti, private=True), "1")


async def test_the_list_leads_to_the_page_and_it_can_be_ended(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await begins(branch)
    await branch.tells(siti, "/start")
    await branch.tells(siti, "/rencana berulang")
    assert "Tips fikih: setiap Jumat, 16.00" in branch.last(siti, private=True).text
    await opens_page(branch)
    assert "berulang setiap Jumat, pukul 16.00" in branch.last(siti, private=True).text
    await branch.presses(siti, branch.last(siti, private=True), "Hentikan")
    assert "3 rencana" in branch.last(siti, private=True).text
    await branch.presses(siti, branch.last(siti, private=True), "Batalkan 3 rencana itu")
    assert days(branch) == FRIDAYS[:1]
    await branch.town.passes(branch.town.clock.at + timedelta(days=40))
    assert days(branch, *PostState) == FRIDAYS


async def test_ending_may_keep_what_is_made(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await begins(branch)
    await branch.tells(siti, "/start")
    await opens_page(branch)
    await branch.presses(siti, branch.last(siti, private=True), "Hentikan")
    await branch.presses(siti, branch.last(siti, private=True), "Biarkan, cukup berhenti")
    await branch.town.passes(branch.town.clock.at + timedelta(days=40))
    assert days(branch) == FRIDAYS


async def test_one_change_may_spread_to_all_that_follow(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await begins(branch)
    await branch.tells(siti, "/start")

    def rename(session: Session) -> None:
        session.exec(select(Post).where(Post.series_day == FRIDAYS[0])).one().title = "Tips tafsir"

    branch.write(rename)
    await opens_page(branch)
    await branch.presses(siti, branch.last(siti, private=True), "Samakan yang berikutnya")
    assert titles(branch) == ["Tips tafsir"] * 4
    await branch.town.passes(branch.town.clock.at + timedelta(days=8))
    assert titles(branch) == ["Tips tafsir"] * 5


async def test_another_rule_ends_the_old_one(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await begins(branch)
    await branch.tells(siti, "/start")
    await opens_page(branch)
    await branch.presses(siti, branch.last(siti, private=True), "Ketik sendiri")
    await branch.tells(siti, "tiap tanggal 1")
    assert "setiap tanggal 1, pukul 16.00" in branch.last(siti, private=True).text
    assert days(branch) == [date(2026, 12, 1), date(2027, 1, 1)]


async def test_a_plan_that_stands_alone_gets_a_rule_by_a_button(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.tells(siti, "/start")
    await branch.tells(siti, "/rencana Jumat 27/11 16.00 Tips fikih")
    await branch.presses(siti, branch.last(siti, private=True), "Lainnya")
    await branch.presses(siti, branch.last(siti, private=True), "Lengkapi")
    await branch.presses(siti, branch.last(siti, private=True), "Lainnya")
    await branch.presses(siti, branch.last(siti, private=True), "Berulang")
    await branch.presses(siti, branch.last(siti, private=True), "setiap Jumat")
    assert days(branch) == FRIDAYS


async def test_nobody_changes_the_series_of_another(branch: Branch) -> None:
    rina = branch.members["Rina"]
    await begins(branch)
    await branch.tells(rina, "/start")
    await branch.tells(rina, "/rencana berulang")
    outcome = await branch.presses(rina, branch.last(rina, private=True), "1")
    assert "ada PJ-nya" in (outcome.toast or "")


async def test_a_guest_is_led_to_joining_before_she_begins_a_series(branch: Branch) -> None:
    dewi = branch.town.world.add_person("Dewi")
    branch.group.members[dewi.id] = Membership("member")
    await branch.says(dewi, "/rencana setiap Jumat 16.00 Tips fikih")
    await branch.presses(dewi, branch.card(dewi), "Ya, buat berulang")
    assert days(branch) == []


async def test_an_official_series_waits_for_readers_and_gives_up_an_account_that_is_taken(
    branch: Branch,
) -> None:
    siti = branch.members["Siti"]
    branch.give(siti, Role.HUMAS)
    now = branch.town.clock.at
    branch.write(
        lambda session: session.add(
            Account(unit_id=branch.unit_id, platform="instagram", handle="pac.ippnu", added_at=now)
        )
    )
    taken = datetime(2026, 12, 4, 9, 0, tzinfo=UTC)
    other = Post(
        unit_id=branch.unit_id,
        title="Kajian",
        state=PostState.PLANNED,
        kind="official",
        starts_at=taken,
        account_id=1,
        zone="Asia/Jakarta",
        visibility="humas",
        created_at=now,
        changed_at=now,
    )
    branch.write(lambda session: session.add(other))
    await branch.tells(siti, "/start")
    await branch.tells(siti, "/rencana setiap Jumat 16.00 IG Tips fikih")
    await branch.presses(siti, branch.last(siti, private=True), "Ya, buat berulang")

    def its(session: Session) -> list[tuple[str, int | None, str]]:
        made = select(Post).where(col(Post.series_id).is_not(None)).order_by(col(Post.starts_at))
        return [(one.kind, one.account_id, one.state) for one in session.exec(made).all()]

    assert branch.write(its) == [
        ("official", 1, "planned"),
        ("official", None, "planned"),
        ("official", 1, "planned"),
        ("official", 1, "planned"),
    ]


async def test_a_members_series_ends_when_she_leaves_and_rests_with_the_unit(branch: Branch) -> None:
    await begins(branch)
    town = branch.town

    def rest(session: Session) -> None:
        session.get_one(Unit, branch.unit_id).rested_at = town.clock.at

    def wake(session: Session) -> None:
        session.get_one(Unit, branch.unit_id).rested_at = None

    branch.write(rest)
    await town.passes(town.clock.at + timedelta(days=8))
    assert len(days(branch)) == 4
    branch.write(wake)
    await town.passes(town.clock.at + timedelta(hours=2))
    assert len(days(branch)) == 5

    def leave(session: Session) -> None:
        session.exec(
            select(Member).where(Member.person_id == session.get_one(Series, 1).owner_id)
        ).one().left_at = town.clock.at

    branch.write(leave)
    await town.passes(town.clock.at + timedelta(days=20))
    assert branch.write(lambda session: session.get_one(Series, 1).ended_at) is not None
    assert len(days(branch)) == 5

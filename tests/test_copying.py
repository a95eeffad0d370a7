"""Copying a plan that is over, or going on, to another time."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from domain.post_states import PostState
from domain.units import Role
from storage.posts import Post
from storage.reviews import PostApproval
from tests import branch as branches
from tests.branch import Branch, labels
from tests.town import open_town


@pytest.fixture
async def branch(tmp_path: Path) -> AsyncIterator[Branch]:
    async with open_town(tmp_path) as town:
        branch = await branches.found(town, "Siti", "Rina")
        branch.give(branch.members["Siti"], Role.HUMAS)
        for who in branch.members.values():
            await branch.tells(who, "/start")
        yield branch


def latest(branch: Branch) -> Post:
    """The plan that was begun last."""
    return branch.write(
        lambda session: session.exec(select(Post).order_by(col(Post.id).desc()).limit(1)).one()
    )


def settle(branch: Branch, **facts: object) -> None:
    """Write facts of the only plan, as other parts of the house would."""

    def change(session: Session) -> None:
        post = session.exec(select(Post)).one()
        for name, value in facts.items():
            setattr(post, name, value)
        if post.state == PostState.PUBLISHED:
            session.add(PostApproval(post_id=post.id or 0, digest="x", rank="humas", at=post.created_at))

    branch.write(change)


async def test_a_cancelled_plan_is_begun_anew_and_asks_only_its_time(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.tells(siti, "/rencana Jumat 27/11 16.00 Tips fikih")
    settle(branch, text="Wudu itu mudah.", pillar="edukasi")
    await branch.presses(siti, branch.last(siti, private=True), "Lainnya")
    await branch.presses(siti, branch.last(siti, private=True), "Batalkan rencana")
    await branch.presses(siti, branch.last(siti, private=True), "Ya, batalkan")
    await branch.town.passes(branch.town.clock.at + timedelta(seconds=90))
    await branch.presses(siti, branch.last(siti, private=True), "Salin jadi rencana baru")
    copy = latest(branch)
    assert (copy.id, copy.title, copy.text, copy.pillar) == (2, "Tips fikih", "Wudu itu mudah.", "edukasi")
    assert (copy.state, copy.starts_at, copy.event_id, copy.series_id) == (PostState.DRAFT, None, None, None)
    assert "Hari apa?" in branch.last(siti, private=True).text
    await branch.tells(siti, "Sabtu 28/11 19.30")
    assert latest(branch).state == PostState.PLANNED


async def test_two_taps_make_one_copy_and_a_settled_copy_lets_another_be_made(branch: Branch) -> None:
    siti = branch.members["Siti"]
    await branch.tells(siti, "/rencana Jumat 27/11 16.00 Tips fikih")
    await branch.presses(siti, branch.last(siti, private=True), "Lainnya")
    card = branch.last(siti, private=True)
    await branch.presses(siti, card, "Salin jadi rencana baru")
    await branch.presses(siti, card, "Salin jadi rencana baru")
    assert latest(branch).id == 2
    await branch.tells(siti, "Sabtu 28/11 19.30")
    await branch.presses(siti, card, "Salin jadi rencana baru")
    assert latest(branch).id == 3


async def test_a_member_who_copies_an_official_plan_proposes_it_without_its_text(branch: Branch) -> None:
    siti, rina = branch.members["Siti"], branch.members["Rina"]
    await branch.says(siti, "/rencana Jumat 27/11 16.00 Tips fikih")
    settle(branch, kind="official", text="Belum boleh dibaca", owner_id=1, author_id=1)
    await branch.presses(rina, branch.card(rina), "Lainnya")
    assert "Salin jadi rencana baru" in labels(branch.card(rina))
    await branch.presses(rina, branch.card(rina), "Salin jadi rencana baru")
    copy = latest(branch)
    assert (copy.id, copy.kind, copy.text) == (2, "idea", "")
    approvals = branch.write(lambda session: session.exec(select(PostApproval)).all())
    assert approvals == []
    await branch.town.passes(branch.town.clock.at + timedelta(hours=25))
    assert latest(branch).state == PostState.LAPSED

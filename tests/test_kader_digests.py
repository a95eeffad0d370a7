"""A member's own week: only who asked for it, only her numbers, and one easy thing."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session

from domain.digest_presses import SetDigest
from domain.digests import DigestKind
from domain.easy_things import Easy, EasyThing, choose
from domain.post_states import Kind, PostState
from domain.promotions import Task
from domain.units import Zone
from storage.digests import Digest
from storage.posts import Post
from storage.promotion_deeds import PromotionDeed
from storage.promotions import Promotion, PromotionRun
from tests.branch import labels
from tests.town import town_at
from tests.watch import Watch, watch

HERS = "Pekanmu"
A_DAY = timedelta(days=1)


def wib(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026 by the unit's clock."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=7)


@pytest.fixture
async def its(fresh_url: str) -> AsyncIterator[Watch]:
    async with town_at(fresh_url) as town:
        yield await watch(town)


async def asks_for_it(its: Watch, *names: str) -> None:
    """They want to hear of their week."""
    for name in names:
        outcome = await its.presses(name, SetDigest(DigestKind.KADER, is_on=True))
        assert not outcome.alert, outcome.toast


def promotes(its: Watch, title: str, sent: datetime, closes: datetime, *tasks: Task) -> int:
    """A promotion was sent to the unit; its id."""

    def write(session: Session) -> int:
        post = Post(
            unit_id=its.unit_id,
            title=title,
            kind=Kind.PROMOTION,
            state=PostState.PUBLISHED,
            zone=Zone.WIB,
            created_at=sent,
            changed_at=sent,
        )
        session.add(post)
        session.flush()
        made = Promotion(post_id=post.id or 0, unit_id=its.unit_id, created_at=sent, tasks=list(tasks))
        session.add(made)
        session.flush()
        run = PromotionRun(
            promotion_id=made.id or 0, unit_id=its.unit_id, sent_at=sent, closes_at=closes, close_due=closes
        )
        session.add(run)
        return made.id or 0

    return its.write(write)


def carries(its: Watch, name: str, promotion_id: int, at: datetime) -> None:
    """She carried it on, in two ways."""
    person_id = its.person_id(name)

    def write(session: Session) -> None:
        for what in (Task.SHARE, Task.COMMENT):
            session.add(
                PromotionDeed(
                    promotion_id=promotion_id, person_id=person_id, unit_id=its.unit_id, what=what, at=at
                )
            )

    its.write(write)


def told(its: Watch) -> int:
    """How many were told of their week."""
    return sum(one.kind == DigestKind.KADER for one in its.every(Digest))


async def test_nobody_hears_of_it_who_did_not_ask(its: Watch) -> None:
    carries(its, "Siti", promotes(its, "Harlah", wib(17, 9), wib(19, 9), Task.SHARE), wib(18, 9))
    await its.town.passes(wib(29, 20))
    assert told(its) == 0


async def test_she_reads_her_own_numbers_and_nobody_elses(its: Watch) -> None:
    await its.town.passes(wib(28, 9))
    number = promotes(its, "Harlah", wib(24, 9), wib(26, 9), Task.SHARE)
    carries(its, "Siti", number, wib(25, 9))
    carries(its, "Dewi", number, wib(25, 9))
    carries(its, "Dewi", promotes(its, "Santri", wib(25, 9), wib(27, 9), Task.SHARE), wib(26, 9))
    await asks_for_it(its, "Siti")
    await its.town.passes(wib(29, 15, 55))
    assert its.heard("Siti", HERS) == 0
    await its.town.passes(wib(29, 16, 1))
    (said,) = [one for one in its.people["Siti"].sees(its.branch.bot) if HERS in one.text]
    assert "menyebarkan 1 promosi" in said.text
    assert "Ahad 22 Nov – Sab 28 Nov" in said.text
    assert "Dewi" not in said.text
    assert "Kirim ide" in labels(said)
    assert told(its) == 1


async def test_a_quiet_week_without_anything_easy_is_silent(its: Watch) -> None:
    await asks_for_it(its, "Siti")
    await its.town.passes(wib(29, 20))
    assert told(its) == 0


async def test_a_quiet_week_with_something_open_offers_that(its: Watch) -> None:
    promotes(its, "Hari Guru", wib(28, 9), wib(30, 9), Task.SHARE)
    await asks_for_it(its, "Siti")
    await its.town.passes(wib(29, 16, 1))
    (said,) = [one for one in its.people["Siti"].sees(its.branch.bot) if HERS in one.text]
    assert "Pekan yang tenang juga tidak apa-apa" in said.text
    assert '"Hari Guru"' in said.text
    await its.taps("Siti", "Aku mau lihat")
    assert "Hari Guru" in its.private("Siti").text


async def test_under_sixteen_nothing_is_offered_that_needs_an_own_account(its: Watch) -> None:
    promotes(its, "Hari Guru", wib(28, 9), wib(30, 9), Task.SHARE)
    await asks_for_it(its, "Putri", "Aisyah")
    await its.town.passes(wib(29, 20))
    assert its.heard("Putri", HERS) == 0
    assert its.heard("Aisyah", HERS) == 1


def test_the_same_easy_thing_is_not_offered_twice_in_a_row() -> None:
    offer, idea = EasyThing(Easy.OFFER, 1, "Harlah", 7, wib(29, 9)), EasyThing(Easy.IDEA, 1)
    assert choose([offer, idea], "") is offer
    assert choose([offer, idea], offer.key) is idea
    assert choose([idea], idea.key) is idea
    task = EasyThing(Easy.TASK, 1, "Harlah", 7, wib(29, 9))
    assert choose([task, idea], task.key) is task, "what is hers stays hers"
    with pytest.raises(ValueError, match="nothing easy"):
        choose([], "")


@given(st.lists(st.sampled_from(Easy), min_size=1), st.integers(0, 5))
def test_what_is_chosen_is_one_of_them(kinds: list[Easy], place: int) -> None:
    things = [EasyThing(kind, 1, number=number) for number, kind in enumerate(kinds)]
    before = things[place % len(things)].key
    chosen = choose(things, before)
    assert chosen in things
    assert (
        chosen.key != before
        or chosen.kind is Easy.TASK
        or all(one.key == before for one in things)
        or (chosen is things[-1])
    )

"""The real bot is killed in the middle of a broadcast: everybody gets her kit, repeats are at most those in flight."""

import os
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlmodel import Session

from bot.migrating import upgrade
from domain.contents import Visibility
from domain.post_states import Kind, PostState
from domain.promotions import USUAL_LIFE
from sandbox.bots import BotAccount
from sandbox.world import World
from storage import promotions
from storage.database import open_engine
from storage.posts import Post
from storage.promotions import Promotion, PromotionRun
from storage.units import Unit
from storage.writer import in_transaction
from tests import masses
from tests.test_kill import ROOT, TOKEN, Victim, street, until

MEMBERS, KILLS, AFTER = 240, 3, 40
TITLE = "Harlah IPPNU"


def where_it_is_nine(now: datetime) -> str:
    """A zone in which nobody's quiet hours hold kits back, whatever time it is where this runs."""
    ahead = (9 - now.hour + 11) % 24 - 11
    return f"Etc/GMT{-ahead:+d}"


def send_now(session: Session, ids: list[int]) -> None:
    """An urgent promotion that goes at once to all of these members of a unit."""
    now = datetime.now(UTC)
    unit = Unit(name="PAC Kedungwaru", level="pac", zone=where_it_is_nine(now), created_at=now)
    session.add(unit)
    session.flush()
    masses.enrol(session, unit.id or 0, ids)
    post = Post(
        unit_id=unit.id or 0,
        title=TITLE,
        zone=unit.zone,
        kind=Kind.PROMOTION,
        state=PostState.PUBLISHED,
        visibility=Visibility.HUMAS,
        created_at=now,
        changed_at=now,
    )
    session.add(post)
    session.flush()
    made = Promotion(post_id=post.id or 0, unit_id=unit.id or 0, is_urgent=True, created_at=now)
    number = promotions.add(session, made).id or 0
    for said in ("Satu", "Dua", "Tiga"):
        promotions.add_caption(session, number, said)
    ends = now + USUAL_LIFE
    session.add(
        PromotionRun(promotion_id=number, sent_at=now, closes_at=ends, spread_due=now, close_due=ends)
    )


def prepared(world: World, account: BotAccount, database: Path) -> list[int]:
    """Members whose private chats are open, and a promotion that is on its way."""
    people = [world.add_person(f"Kader {number}") for number in range(MEMBERS)]
    account.knows.update(one.id for one in people)
    for one in people:
        world.private_chat(one, account).opened = True
    engine = open_engine(f"sqlite:///{database}")
    upgrade(engine)
    in_transaction(engine, lambda session: send_now(session, [one.id for one in people]))
    engine.dispose()
    return [one.id for one in people]


def got(world: World) -> Counter[int]:
    """How many kits each member has."""
    return Counter(
        chat.id
        for chat in world.privates.values()
        for one in chat.messages.values()
        if one.from_bot and TITLE in one.text
    )


@pytest.mark.real
async def test_killed_in_the_middle_of_a_broadcast_everybody_still_gets_hers(tmp_path: Path) -> None:
    database = tmp_path / "killed.db"
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
    async with street() as (world, account, address):
        members = prepared(world, account, database)
        env = {**kept, "BOT_TOKEN": TOKEN, "BOT_API_URL": address, "DATABASE_URL": f"sqlite:///{database}"}
        env |= {"LOG_LEVEL": "ERROR", "OWNER_IDS": "1", "PYTHONPATH": str(ROOT)}
        victim = Victim(database, env, module=("bot", "run"))
        try:
            for kill in range(1, KILLS + 1):
                await victim.starts()
                await until(lambda most=kill * AFTER: got(world).total() >= most)  # type: ignore[misc]
                await victim.dies()
            await victim.starts()
            await until(lambda: set(got(world)) == set(members) and victim.is_quiet())
            assert await victim.ends() == 0
        finally:
            if victim.process is not None and victim.process.returncode is None:
                victim.process.kill()
                await victim.process.wait()
        repeats = got(world).total() - MEMBERS
        assert repeats <= sum(victim.in_flight) <= 16 * KILLS
        assert account.limits.violations == []
        dealt = [count for (count,) in victim.rows("SELECT used FROM caption_uses")]
        assert dealt == [MEMBERS / 3] * 3, "nobody was dealt twice"

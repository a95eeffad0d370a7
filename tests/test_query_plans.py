"""What runs with every update, commit or message is found by an index, however long the history is."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlmodel import Session

from bot.migrating import upgrade
from domain.calendar import Scope
from domain.calendar_looks import Sieve
from domain.crises import Waiting
from domain.evaluations import Sort
from domain.journals import Entry
from domain.news import week_before
from domain.platforms import Platform
from domain.posting import Lane
from domain.promotions import Scope as Audience
from scheduling.jobs import SWEEPERS
from storage import (
    adviser_waits,
    board_packs,
    calendar_plans,
    cards,
    case_lists,
    case_reporters,
    chats,
    clashes,
    consents,
    crises,
    crisis_pauses,
    evaluation_lists,
    evaluations,
    events,
    heads,
    inbox,
    journal_pages,
    journal_sealing,
    members,
    news,
    occasions,
    outbox,
    own_figures,
    pack_checks,
    people,
    proposals,
    registers,
    reviewers,
    reviews,
    roles,
    series,
    silences,
    spreading,
    unit_digests,
    waitings,
    wishes,
)
from storage.audiences import Addressed
from storage.board_packs import BoardPack
from storage.database import open_engine
from storage.digests import UnitDigest
from storage.posts import Post
from storage.promotions import Promotion
from storage.units import Unit
from tests.bench import crowd
from tests.town import SUNDAY

PACK = BoardPack(unit_id=1, begun_at=SUNDAY, sealed_at=SUNDAY)
WEEK = (SUNDAY, SUNDAY + timedelta(days=7))
EVERY_WAY = Sieve(department=1, account=1, platform=Platform.INSTAGRAM, mine=True)
UNIT = Unit(id=1, name="PAC", level="pac", zone="Asia/Jakarta", created_at=SUNDAY)
PLAN = Post(
    id=1,
    unit_id=1,
    title="Kajian",
    account_id=1,
    starts_at=SUNDAY,
    zone="Asia/Jakarta",
    created_at=SUNDAY,
    changed_at=SUNDAY,
)
FOR_ALL = Promotion(id=2, post_id=1, unit_id=1, scope=Audience.TREE, topic="arts", created_at=SUNDAY)
WHOM = Addressed((1, 2), None, "arts")
TOLD = UnitDigest(unit_id=1, kind="news")
LAST_WEEK = week_before(SUNDAY.date(), "Asia/Jakarta")
QUESTIONS: dict[str, Callable[[Session], Any]] = {
    "updates that wait": lambda session: inbox.pending(session, 50),
    "a chat": lambda session: chats.found(session, crowd.FIRST_MEMBER),
    "a person": lambda session: people.found(session, crowd.FIRST_MEMBER),
    "cards to draw": lambda session: cards.due(session, SUNDAY, 25),
    "messages whose time has come": lambda session: outbox.due(session, SUNDAY, 25),
    "lines that may go on": lambda session: heads.ready(session, SUNDAY, {1, 2}, 1),
    "the next of a line": lambda session: heads.settle(session, crowd.FIRST_CHAT, Lane.REPLY, SUNDAY),
    "what is stale of a subject": lambda session: outbox.cancel(session, "post:1", SUNDAY),
    "members by name": lambda session: registers.page(session, 1, 8),
    "members who are called so": lambda session: registers.search(session, 1, "sit", 8),
    "how many members": lambda session: registers.counts(session, 1, 2008),
    "roles of a unit": lambda session: roles.page(session, 1, SUNDAY, None, 16),
    "roles to ask about": lambda session: roles.unchecked(session, SUNDAY, 6),
    "members to ask about": lambda session: members.unchecked(session, SUNDAY, 6),
    "terms that end": lambda session: roles.ending(session, SUNDAY, 25),
    "proposals that lapse": lambda session: proposals.lapsed(session, SUNDAY, 25),
    "what waits for a second person": lambda session: proposals.waiting(session, 1),
    "who waits with a code": lambda session: waitings.by_code(session, "melati-482"),
    "who waits in a unit": lambda session: waitings.found(session, crowd.FIRST_MEMBER, 1),
    "whom to remind of a guardian": lambda session: waitings.due_for_nudge(session, SUNDAY, 25),
    "how many wait in a unit": lambda session: waitings.count_in(session, 1),
    "a consent with a code": lambda session: consents.by_code(session, "melati-482"),
    "a membership": lambda session: members.found(session, 1, 1),
    "who left long ago": lambda session: members.left_before(session, SUNDAY, 25),
    "what a guest wanted": lambda session: wishes.of(session, crowd.FIRST_MEMBER, SUNDAY),
    "a week of a calendar": lambda session: calendar_plans.shown(session, Scope(1), WEEK),
    "a week that is sifted": lambda session: calendar_plans.shown(session, Scope(1, EVERY_WAY, 1), WEEK),
    "a week of the children": lambda session: calendar_plans.times(session, Scope(1, Sieve(child=0)), WEEK),
    "how much is planned": lambda session: calendar_plans.count(session, Scope(1), WEEK),
    "when it is planned": lambda session: calendar_plans.times(session, Scope(1), WEEK),
    "what was cancelled": lambda session: calendar_plans.gone(session, Scope(1), WEEK, SUNDAY, 25),
    "what was offered": lambda session: occasions.open_offers(session, 1, SUNDAY.date()),
    "commemorations to look after": lambda session: occasions.due(session, SUNDAY, 25),
    "plans around a plan": lambda session: clashes.on_account(session, PLAN),
    "what a month is made of": lambda session: clashes.month(session, UNIT, clashes.slot(session, PLAN)),
    "whether an account is taken": lambda session: series.is_taken(session, 1, SUNDAY),
    "series whose plans are to be made": lambda session: series.due(session, SUNDAY, 25),
    "series of a unit": lambda session: series.of_unit(session, 1, sees_all=False),
    "what follows in a series": lambda session: series.following(session, 1, SUNDAY.date()),
    "the next plan of a series": lambda session: series.next_plan(session, 1, SUNDAY),
    "events of a unit": lambda session: events.coming(session, 1, SUNDAY),
    "whether it waits because of a crisis": lambda session: crisis_pauses.is_waiting(
        session, Waiting.TAKEOVER, 1
    ),
    "crises of a unit": lambda session: crises.open_in(session, 1),
    "crises that are due": lambda session: crises.due(session, SUNDAY, 25),
    "plans that wait to be read": lambda session: reviewers.waiting_in(session, 1),
    "plans of children that wait": lambda session: reviewers.waiting_below(session, 1, SUNDAY),
    "reviews of which somebody is reminded": lambda session: reviews.due(session, SUNDAY, 25),
    "how often a room was reminded": lambda session: outbox.moments_of(session, "reading:1", SUNDAY),
    "the pack of the last board": lambda session: board_packs.sealed(session, 1),
    "a pack that is to be sealed": lambda session: board_packs.draft(session, 1),
    "whether she is of the next board": lambda session: pack_checks.is_next(session, PACK, 1, SUNDAY),
    "numbers that humas is asked for": lambda session: evaluation_lists.due_of(session, 1, SUNDAY),
    "what was learned before": lambda session: evaluation_lists.lessons(session, 1, Sort.EVENT, SUNDAY),
    "how a promotion is looked back at": lambda session: evaluations.of_promotion(session, 1),
    "groups to be told": lambda session: unit_digests.due(session, SUNDAY, 4),
    "days on which a group was told": lambda session: unit_digests.days(session, TOLD, SUNDAY.date()),
    "how much a group was told today": lambda session: news.told_since(session, 1, SUNDAY),
    "what one member did": lambda session: own_figures.of(session, 1, LAST_WEEK),
    "photos that lack a permission": lambda session: adviser_waits.photos(session, 1, SUNDAY),
    "units without news": lambda session: silences.due(session, SUNDAY, 25),
    "children of which nothing is heard": lambda session: silences.of_children(session, 1, SUNDAY),
    "pieces of an event": lambda session: events.pieces(session, 1),
    "promotions whose next members are due": lambda session: spreading.due(session, SUNDAY),
    "who reported a case first": lambda session: case_reporters.first(session, 1),
    "what was said in the newest reports": lambda session: case_reporters.newest(session, 1),
    "how a case grew": lambda session: case_reporters.numbers(session, 1),
    "how many cases there are": lambda session: case_lists.counts(session, 1),
    "members who want kits": lambda session: spreading.wanting(session, FOR_ALL, WHOM, [1, 2], SUNDAY),
    "sealed lines of a unit": lambda session: journal_pages.page(session, 1, (SUNDAY, 0), SUNDAY),
    "the link before a line": lambda session: journal_pages.before(
        session, 1, Entry(9, SUNDAY, 1, None, "planned", "post:1")
    ),
    "the last seal of a unit": lambda session: journal_sealing.last(session, 1),
    **{f"the next due of {sweeper.name}": sweeper.next_due for sweeper in SWEEPERS},
}


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    path: Path = tmp_path_factory.mktemp("plans")
    engine = open_engine(f"sqlite:///{path / 'plans.db'}")
    upgrade(engine)
    yield engine
    engine.dispose()


def plans(session: Session, ask: Callable[[Session], Any]) -> list[str]:
    """How SQLite would look for what this question reads."""
    said: list[tuple[str, Any]] = []

    def listen(*call: Any) -> None:
        said.append((call[2], call[3]))

    connection = session.connection()
    event.listen(connection, "before_cursor_execute", listen)
    ask(session)
    raw = connection.connection.driver_connection
    assert raw is not None
    reads = [one for one in said if one[0].startswith(("SELECT", "UPDATE", "DELETE", "WITH"))]
    return [
        step[3]
        for statement, values in reads
        for step in raw.execute(f"EXPLAIN QUERY PLAN {statement}", values)
        if step[3].startswith(("SCAN", "SEARCH", "USE TEMP"))
    ]


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_of_the_hot_path_is_answered_by_an_index(engine: Engine, question: str) -> None:
    with Session(engine) as session:
        found = plans(session, QUESTIONS[question])
        session.rollback()
    assert found
    assert [step for step in found if " USING " not in step] == []
    assert [step for step in found if step.startswith("SCAN")] == []


def test_whether_a_crisis_holds_is_found_by_an_index_up_the_tree_of_units(engine: Engine) -> None:
    with Session(engine) as session:
        found = plans(session, lambda asked: crises.holds(asked, 1, SUNDAY))
        session.rollback()
    assert {one.split()[1] for one in found if one.startswith("SEARCH")} == {"units", "crises"}
    assert [one for one in found if one.startswith("SCAN") and one != "SCAN above"] == []


def test_a_subject_that_stands_in_every_chat_does_not_slow_the_next_message_of_one(engine: Engine) -> None:
    with Session(engine) as session:
        found = plans(session, lambda asked: heads.settle(asked, crowd.FIRST_CHAT, Lane.REPLY, SUNDAY))
    assert any("ix_outbox_held" in step for step in found)

"""What a unit's morning tells: each thing that waits, for who may decide it, and nothing that does not wait."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from bot.migrating import upgrade
from domain.case_states import CaseState
from domain.contents import Visibility
from domain.crises import CrisisState, Waiting
from domain.digest_items import MOST_ITEMS, Item, ItemKind
from domain.handover_states import HandoverState
from domain.lives import LiveState
from domain.post_states import Kind, PostState
from domain.ratings import VerdictState
from domain.slot_states import SlotState
from domain.suggestions import State
from domain.switches import Switch, SwitchState
from storage import calendar, closings, digest_facts
from storage.account_requests import AccountRequest
from storage.account_silence import AccountSilence
from storage.chats import Chat
from storage.contents import PostHand
from storage.crises import Crisis, CrisisPause
from storage.database import open_engine
from storage.duties import Duty
from storage.handovers import Handover
from storage.proposals import Proposal
from storage.publishing import Publishing
from storage.requests import Request
from storage.reviews import PostApproval, PostReview
from storage.suggestions import Suggestion
from storage.takeovers import TakeoverSlot
from storage.unit_settings import UnitSwitch
from storage.verdicts import Verdict
from tests.busy import DAY, HOUR, Busy
from tests.town import SUNDAY

OURS, THEIRS = 1, 2
ME, SHE, OTHER = 1, 2, 3
NOW = SUNDAY  # 13.00 in WIB
MORNING = NOW - 7 * HOUR
AGO = NOW - 3 * DAY


@pytest.fixture
def busy(fresh_url: str) -> Iterator[Busy]:
    engine: Engine = open_engine(fresh_url)
    upgrade(engine)
    with Session(engine) as session:
        calendar.fill(session)
        yield Busy(session)
    engine.dispose()


def decisions(busy: Busy, person_id: int = ME) -> list[Item]:
    """What waits for this pengurus of ours."""
    return list(digest_facts.decisions(busy.session, OURS, person_id, NOW).items)


def keys(busy: Busy, person_id: int = ME) -> list[str]:
    return [one.key for one in decisions(busy, person_id)]


def waits(busy: Busy, author_id: int = SHE, unit_id: int = OURS, urgent: str = "") -> int:
    """A plan that waits to be read, or that went out the urgent way; its id."""
    state = PostState.PUBLISHED if urgent else PostState.WAITING
    post_id = busy.plan(unit_id, NOW + DAY, state, author_id=author_id, title="Poster Hari Santri")
    busy.keep(PostReview(post_id=post_id, submitted_at=AGO, submitted_by=author_id, urgent=urgent))
    return post_id


def test_a_quiet_unit_has_nothing_to_decide(busy: Busy) -> None:
    busy.report(OURS, AGO, taken=HOUR, state=CaseState.HELD)
    busy.report(THEIRS, AGO)
    waits(busy, unit_id=THEIRS)
    assert decisions(busy) == []


def test_a_case_without_hands_is_told_with_its_reports_and_since_when(busy: Busy) -> None:
    case_id = busy.report(OURS, AGO, reporters=(1, 2, None))
    assert decisions(busy) == [Item(ItemKind.CASE, case_id, OURS, "Kabar", since=AGO, count=3)]


def test_a_plan_waits_for_whoever_did_not_write_it_and_has_not_read_it(busy: Busy) -> None:
    post_id = waits(busy)
    busy.keep(PostHand(post_id=post_id, person_id=OTHER, at=AGO))
    assert keys(busy, ME) == [f"approval:{post_id}"]
    assert keys(busy, SHE) == keys(busy, OTHER) == []
    (item,) = decisions(busy)
    assert (item.title, item.since, item.at) == ("Poster Hari Santri", AGO, NOW + DAY)
    mine = busy.keep(PostApproval(post_id=post_id, person_id=ME, digest="1", rank="pengurus", at=NOW))
    assert keys(busy) == []
    mine.voided_at = NOW
    busy.session.flush()
    assert keys(busy) == [f"approval:{post_id}"]


def test_a_second_signature_is_owed_by_others_until_it_is_there(busy: Busy) -> None:
    post_id = waits(busy, urgent="hoaks")
    assert (keys(busy, ME), keys(busy, SHE)) == ([f"signature:{post_id}"], [])
    review = busy.session.get_one(PostReview, post_id)
    review.submitted_at = NOW - 61 * DAY
    busy.session.flush()
    assert keys(busy) == []
    review.submitted_at, review.signed_at = AGO, NOW
    busy.session.flush()
    assert keys(busy) == []


def test_a_finding_waits_for_a_second_reader_who_is_surely_another(busy: Busy) -> None:
    case_id = busy.report(OURS, AGO, taken=HOUR, state=CaseState.HELD)
    its: dict[str, Any] = {"case_id": case_id, "rating": "false", "at": AGO}
    found = busy.keep(Verdict(**its, state=VerdictState.PROPOSED, person_id=SHE))
    busy.keep(Verdict(**its, state=VerdictState.DRAFT, person_id=SHE))
    assert (keys(busy, ME), keys(busy, SHE)) == ([f"verdict:{found.id}"], [])
    found.person_id, found.at = None, busy.began
    busy.session.flush()
    assert keys(busy) == []


def test_a_last_list_stays_open_until_the_handover_is_closed(busy: Busy) -> None:
    slot_id = busy.take_over(OURS, AGO)
    slot, row = busy.session.get_one(TakeoverSlot, slot_id), busy.session.get_one(Handover, slot_id)
    assert keys(busy) == []
    slot.state, row.state = SlotState.TAKEN, HandoverState.OVERDUE
    busy.session.flush()
    (item,) = decisions(busy)
    assert (item.key, item.title, item.since) == (f"closing:{slot_id}", "Hari Santri", AGO + 2 * HOUR)


def test_what_a_crisis_held_back_waits_once_it_is_over(busy: Busy) -> None:
    post_id = busy.plan(OURS, NOW + DAY, PostState.SCHEDULED)
    busy.keep(Publishing(post_id=post_id, step="publish", starts_at=NOW))
    crisis = busy.keep(Crisis(unit_id=OURS, reason="rumor", hours=2, state=CrisisState.ON, asked_at=AGO))
    pause = CrisisPause(crisis_id=crisis.id or 0, noun=Waiting.POST, subject_id=post_id, unit_id=OURS, at=AGO)
    busy.keep(pause)
    assert keys(busy) == []
    crisis.state, crisis.ended_at = CrisisState.OVER, NOW
    busy.session.flush()
    assert decisions(busy) == [Item(ItemKind.HELD, crisis.id or 0, OURS, since=NOW, count=1)]
    pause.what = "goes-on"
    busy.session.flush()
    assert keys(busy) == []


def test_roles_are_told_as_numbers_and_ones_own_proposal_not_to_oneself(busy: Busy) -> None:
    chat = busy.keep(Chat(telegram_id=-5, kind="supergroup", state="open", seen_at=NOW))
    for person_id in (OTHER, OTHER + 1):
        busy.keep(
            Request(unit_id=OURS, person_id=person_id, role="humas", chat_id=chat.id or 0, asked_at=AGO)
        )
    its: dict[str, Any] = {"unit_id": OURS, "person_id": OTHER, "proposed_by": SHE, "proposed_at": AGO}
    busy.keep(Proposal(**its, role="pengurus"))
    assert decisions(busy) == [
        Item(ItemKind.PROPOSALS, OURS, OURS, since=AGO),
        Item(ItemKind.ROLES, OURS, OURS, since=AGO, count=2),
    ]
    assert keys(busy, SHE) == [f"roles:{OURS}"]


def test_the_end_of_the_unit_waits_for_a_second_pengurus(busy: Busy) -> None:
    closings.ask(busy.session, OURS, SHE, None)
    assert (keys(busy, ME), keys(busy, SHE)) == ([f"closure:{OURS}"], [])
    closings.ask(busy.session, OURS, SHE, NOW + DAY)
    assert keys(busy) == []


def test_a_request_for_an_account_waits_where_it_is_decided(busy: Busy) -> None:
    row = busy.keep(AccountRequest(unit_id=THEIRS, parent_id=OURS, state="asked", at=AGO))
    assert decisions(busy) == [Item(ItemKind.ACCOUNT_REQUEST, row.id or 0, OURS, "PAC 2", since=AGO)]


def test_gaps_of_the_roster_count_from_today_if_it_is_used(busy: Busy) -> None:
    busy.keep(UnitSwitch(unit_id=OURS, feature=Switch.ROSTER, state=SwitchState.ON, at=AGO))
    assert decisions(busy) == []
    today = date(2026, 11, 22)
    for ahead in (-1, 0, 2):
        busy.keep(Duty(unit_id=OURS, day=today + ahead * DAY, seat=1, person_id=ME, at=AGO))
    (item,) = decisions(busy)
    assert (item.key, item.count) == (f"roster:{OURS}", 7)  # who stands there is neither humas nor pengurus
    assert item.at == MORNING - 6 * HOUR


def test_a_suggestion_is_told_by_its_first_line_while_it_has_no_answer(busy: Busy) -> None:
    its: dict[str, Any] = {"unit_id": OURS, "kind": "content", "at": AGO, "changed_at": AGO}
    told = busy.keep(Suggestion(**its, state=State.OPEN, text="Reels MAKESTA\nyang lucu"))
    link = busy.keep(Suggestion(**its, state=State.OPEN, link="https://www.instagram.com/p/x"))
    busy.keep(Suggestion(**its, state=State.ASKED, text="Nanti"))
    found = {one.subject_id: one.title for one in decisions(busy)}
    assert found == {told.id: "Reels MAKESTA", link.id: "https://www.instagram.com/p/x"}


def test_a_silent_account_waits_until_somebody_says_what_becomes_of_it(busy: Busy) -> None:
    silence = busy.keep(AccountSilence(account_id=OURS, since=NOW - 40 * DAY, stage=30, asked_at=AGO))
    (item,) = decisions(busy)
    assert (item.key, item.title) == ("dormant:1", "pac1")
    silence.answer = "revive"
    busy.session.flush()
    assert decisions(busy) == []


def test_of_many_things_the_first_of_each_kind_is_told_and_the_rest_counted(busy: Busy) -> None:
    for number in range(30):
        busy.report(OURS, AGO + number * HOUR)
    for _ in range(2):
        waits(busy)
    found = digest_facts.decisions(busy.session, OURS, ME, NOW)
    assert [one.kind for one in found.items] == [ItemKind.CASE] * 4 + [ItemKind.APPROVAL] * 2
    assert (found.total, found.more) == (32, 26)
    assert len(found.items) == MOST_ITEMS
    assert len(digest_facts.decisions(busy.session, OURS, ME, NOW, most=40).items) == 32


def test_today_has_what_is_still_to_come_out_and_what_ends(busy: Busy) -> None:
    plan = busy.plan(OURS, NOW + HOUR)
    secret = busy.plan(OURS, NOW + 2 * HOUR, visibility=Visibility.HUMAS)
    for state in (PostState.DRAFT, PostState.PUBLISHED, PostState.CANCELLED):
        busy.plan(OURS, NOW + HOUR, state)
    for at in (MORNING - 6 * HOUR - timedelta(seconds=1), MORNING + 18 * HOUR):
        busy.plan(OURS, at)
    live = busy.go_live(OURS, NOW + 3 * HOUR, LiveState.PLANNED)
    busy.go_live(OURS, NOW + 3 * HOUR, LiveState.MISSED)
    ending = busy.promote(OURS, NOW - 2 * DAY + 4 * HOUR)
    busy.promote(OURS, NOW)
    ended = busy.promote(OURS, NOW - 2 * DAY)
    busy.end(ended, NOW - HOUR, 0, 0, 0)
    found = digest_facts.today(busy.session, OURS, NOW)
    assert [one.key for one in found.items] == [
        f"plan:{plan}",
        f"plan:{secret}",
        f"live:{live}",
        f"deadline:{ending}",
    ]
    everyone = digest_facts.today(busy.session, OURS, NOW, everyone=True)
    assert f"plan:{secret}" not in [one.key for one in everyone.items]
    assert everyone.total == found.total - 1


def test_today_has_slots_that_run_since_last_night_and_those_that_nobody_has(busy: Busy) -> None:
    begun = busy.take_over(OURS, MORNING - 7 * HOUR)
    free = busy.take_over(OURS, NOW + HOUR, began=False)
    past = busy.take_over(OURS, MORNING - 9 * HOUR)
    for slot_id, state in ((begun, SlotState.TAKEN), (free, SlotState.OPEN), (past, SlotState.TAKEN)):
        busy.session.get_one(TakeoverSlot, slot_id).state = state
    busy.session.flush()
    found = digest_facts.today(busy.session, OURS, NOW)
    assert [(one.key, one.count) for one in found.items] == [
        (f"takeover:{begun}", 1),
        (f"takeover:{free}", 0),
    ]


def test_a_day_that_is_remembered_stands_before_what_has_an_hour(busy: Busy) -> None:
    teachers = NOW + 3 * DAY  # 25 November
    plan = busy.plan(OURS, teachers)
    found = digest_facts.today(busy.session, OURS, teachers)
    assert [(one.kind, one.title) for one in found.items[:1]] == [(ItemKind.DAY, "Hari Guru Nasional")]
    assert found.items[-1].key == f"plan:{plan}"


def test_yesterday_tells_each_plan_once_and_the_numbers_of_the_day(busy: Busy) -> None:
    first, second = busy.publish(OURS, NOW - DAY), busy.publish(OURS, NOW - DAY + HOUR)
    busy.publish(OURS, NOW - DAY, withdrawn=True)
    busy.publish(OURS, NOW - DAY, kind=Kind.OWN)
    busy.publish(OURS, NOW)
    sent = busy.promote(OURS, NOW - DAY + 2 * HOUR, takers=(1, 2), doers=(2,))
    found = digest_facts.morning(busy.session, OURS, ME, NOW)
    assert [one.key for one in found.events.items] == [
        f"published:{first}",
        f"published:{second}",
        f"promotion:{sent}",
    ]
    assert (found.yesterday.published_count, found.yesterday.promoted.taken) == (2, 2)
    assert (found.day, found.is_empty) == (date(2026, 11, 22), False)


def test_the_same_moment_is_another_day_in_another_zone(fresh_url: str) -> None:
    engine = open_engine(fresh_url)
    upgrade(engine)
    late = NOW + 9 * HOUR + timedelta(minutes=30)  # 22.30 WIB, 23.30 WITA, 00.30 WIT
    days = []
    for zone in ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"):
        with Session(engine) as session:
            busy = Busy(session, zone=zone)
            busy.plan(OURS, late + timedelta(minutes=15))
            found = digest_facts.morning(session, OURS, ME, late)
            days.append((found.day.day, len(found.today.items)))
            session.rollback()
    engine.dispose()
    assert days == [(22, 1), (22, 1), (23, 1)]

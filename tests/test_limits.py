"""The pacer against a judge as strict as Telegram, in virtual time."""

import heapq
import random
from collections import defaultdict, deque
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduling.limits import Limits, Pacer, counts

SEND = "sendMessage"


@dataclass
class Judge:
    """Telegram's side: what arrived when, and whether it was too fast."""

    arrivals: list[tuple[float, int, bool]] = field(default_factory=list)

    def violations(self) -> list[str]:
        found: list[str] = []
        everyone: deque[float] = deque()
        chats: dict[int, deque[float]] = defaultdict(deque)
        for at, chat, group in sorted(self.arrivals):
            everyone.append(at)
            while everyone[0] <= at - 1:
                everyone.popleft()
            if len(everyone) > 30:
                found.append(f"{len(everyone)} in the second before {at}")
            own = chats[chat]
            if own and at - own[-1] < 1:
                found.append(f"chat {chat} twice within {at - own[-1]}")
            own.append(at)
            while own[0] <= at - 60:
                own.popleft()
            if group and len(own) > 20:
                found.append(f"group {chat}: {len(own)} in the minute before {at}")
        return found


@dataclass
class Street:
    """Many chats that each wait for a number of messages; calls take a random time there and back."""

    pacer: Pacer
    chance: random.Random
    waiting: dict[int, int]  # chat (negative: a group) -> messages
    judge: Judge = field(default_factory=Judge)
    starts: list[float] = field(default_factory=list)
    now: float = 1000.0

    def run(self, until: float) -> None:
        """Send all of it as fast as the pacer lets us, each woken a little late, until `until`."""
        ready = [(self.now, chat) for chat in self.waiting]
        answers: list[tuple[float, int]] = []
        heapq.heapify(ready)
        while self.now < until and (ready or answers):
            while answers and answers[0][0] <= self.now:
                at, chat = heapq.heappop(answers)
                self.pacer.answered(at, chat, chat < 0, SEND)
                if self.waiting[chat]:
                    heapq.heappush(ready, (self.pacer.ready_at(at, chat, chat < 0, SEND), chat))
            if ready and ready[0][0] <= self.now:
                self._try(ready, answers)
            else:
                events = [queue[0][0] for queue in (ready, answers) if queue] or [until]
                self.now = min(events) + self.chance.choice([0, 0, 0.002, 0.03])

    def _try(self, ready: list[tuple[float, int]], answers: list[tuple[float, int]]) -> None:
        chat = heapq.heappop(ready)[1]
        at = self.pacer.ready_at(self.now, chat, chat < 0, SEND)
        if at > self.now:
            heapq.heappush(ready, (at, chat))
            return
        self.pacer.started(self.now, chat, SEND)
        self.starts.append(self.now)
        self.waiting[chat] -= 1
        arrival = self.now + self.chance.uniform(0, 0.1)
        self.judge.arrivals.append((arrival, chat, chat < 0))
        heapq.heappush(answers, (arrival + self.chance.uniform(0, 0.1), chat))


def fresh(**changes: float) -> Pacer:
    return Pacer(Limits(**changes))  # type: ignore[arg-type]


@pytest.mark.parametrize("seed", range(3))
def test_a_storm_in_500_private_chats_and_5_groups_breaks_no_limit(seed: int) -> None:
    people = {chat: 8 for chat in range(1, 501)}
    street = Street(fresh(), random.Random(seed), people | {-group: 60 for group in range(1, 6)})
    street.run(until=1130)
    assert street.judge.violations() == []
    assert len(street.starts) / 130 >= 0.88 * 30


def test_a_faster_pace_without_room_for_jitter_would_be_caught() -> None:
    """The judge is no friend: it sees what the pacer prevents."""
    street = Street(fresh(pace=31, max_pace=31, jitter=-1), random.Random(1), dict.fromkeys(range(1, 501), 1))
    street.run(until=1020)
    assert street.judge.violations() != []


def test_a_full_group_gets_20_in_a_minute_and_the_first_at_once() -> None:
    street = Street(fresh(), random.Random(4), {-1: 100})
    street.run(until=1245)
    assert street.starts[0] == 1000
    assert street.judge.violations() == []
    assert len(street.starts) == 80


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32),
    chats=st.dictionaries(st.integers(-6, 60).filter(bool), st.integers(1, 25), min_size=1, max_size=60),
)
def test_no_schedule_breaks_a_limit(seed: int, chats: dict[int, int]) -> None:
    street = Street(fresh(), random.Random(seed), dict(chats))
    street.run(until=1400)
    assert street.judge.violations() == []
    assert sum(street.waiting.values()) == 0


@settings(max_examples=100, deadline=None)
@given(st.lists(st.floats(0, 0.3), min_size=31, max_size=120))
def test_an_urgent_call_waits_for_two_slots_at_most(pauses: list[float]) -> None:
    pacer, now = fresh(), 50.0
    for chat, pause in enumerate(pauses, start=1):
        now = pacer.ready_at(now, chat, False, SEND) + pause
        pacer.started(now, chat, SEND)
        assert pacer.ready_at(now, 0, False, SEND) - now <= 2 / 27 + 1e-9


def test_who_comes_late_catches_up_on_one_slot_only() -> None:
    pacer = fresh()
    starts: list[float] = []
    for chat in range(5):
        now = pacer.ready_at(10.0 if not starts else starts[-1], chat, False, SEND)
        pacer.started(now, chat, SEND)
        starts.append(now)
    gaps = [later - earlier for earlier, later in pairwise(starts)]
    assert gaps == pytest.approx([0, 1 / 27, 1 / 27, 1 / 27])


def test_a_chat_waits_for_its_answer_and_a_second_more() -> None:
    pacer = fresh()
    pacer.started(0, 7, SEND)
    assert pacer.ready_at(100, 7, False, SEND) == 300, "still unanswered: taken as lost after five minutes"
    assert pacer.ready_at(100, 7, False, "setMessageReaction") == 100
    assert pacer.ready_at(100, 8, False, SEND) == 100
    pacer.answered(100, 7, False, SEND)
    assert pacer.ready_at(100.1, 7, False, "editMessageText") == pytest.approx(101.02)


def test_only_getupdates_and_getme_take_no_slot() -> None:
    pacer = fresh()
    for _ in range(100):
        pacer.started(5, None, "getUpdates")
        pacer.started(5, None, "getMe")
    assert pacer.token_ready_at(5) == 5
    pacer.started(5, None, "answerCallbackQuery")
    pacer.started(5, None, "answerCallbackQuery")
    assert pacer.ready_at(5, None, False, "answerCallbackQuery") > 5
    assert pacer.ready_at(5, None, False, "getUpdates") == 5


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("sendMessage", True),
        ("copyMessage", True),
        ("forwardMessage", True),
        ("editMessageText", True),
        ("deleteMessage", False),
        ("answerCallbackQuery", False),
        ("setMessageReaction", False),
        ("pinChatMessage", False),
    ],
)
def test_what_counts_for_a_chat(method: str, expected: bool) -> None:
    assert counts(method) is expected


def test_one_refusal_is_believed_for_its_chat_alone() -> None:
    pacer = fresh()
    pacer.flooded(10, 7, 30)
    assert pacer.ready_at(10, 7, True, SEND) == 40
    assert pacer.ready_at(10, 7, True, "deleteMessage") == 40
    assert pacer.ready_at(10, 8, True, SEND) == 10
    pacer.flooded(12, 7, 5)
    assert pacer.ready_at(12, 7, True, SEND) == 40, "a shorter refusal takes nothing back"
    assert pacer.ready_at(12, 8, True, SEND) == 12
    pacer.flooded(18, 8, 5)
    assert pacer.token_ready_at(18) == 18, "six seconds apart: two chats, two reasons"


def test_a_second_chat_within_five_seconds_means_the_whole_bot() -> None:
    pacer = fresh()
    pacer.flooded(10, 7, 30)
    pacer.flooded(14, 8, 3)
    assert pacer.ready_at(14, 9, False, SEND) == 17
    assert pacer.ready_at(14, 7, False, SEND) == 40


def pace_at(pacer: Pacer, now: float) -> float:
    """Calls per second, measured between the second and the third call after a pause."""
    pacer.started(now, None, "getChat")
    pacer.started(now, None, "getChat")
    return 1 / (pacer.token_ready_at(now) - now)


def test_after_a_refusal_without_a_chat_the_bot_goes_slower_and_gets_faster_by_the_minute() -> None:
    pacer = fresh()
    pacer.flooded(10, None, 2)
    assert pacer.token_ready_at(10) == 12
    assert pace_at(pacer, 12) == pytest.approx(18.9)
    assert pace_at(pacer, 71) == pytest.approx(18.9)
    assert pace_at(pacer, 72) == pytest.approx(19.4)
    assert pace_at(pacer, 132) == pytest.approx(19.9)
    pacer.flooded(133, 5, 1)
    assert pace_at(pacer, 192) == pytest.approx(19.9), "a refusal of one chat ends the clean minute"
    assert pace_at(pacer, 193) == pytest.approx(20.4)
    assert pace_at(pacer, 9999) == pytest.approx(28)


def test_sixteen_refusals_at_once_are_one_lesson() -> None:
    pacer = fresh()
    for chat in range(16):
        pacer.flooded(10 + chat / 100, chat, 4)
    assert pacer.token_ready_at(10.2) == pytest.approx(14.15)
    assert pace_at(pacer, 15) == pytest.approx(18.9)
    for moment in range(100, 10_000, 100):
        pacer.flooded(moment, None, 10)
    assert pace_at(pacer, 10_000) >= 1, "however often: never stopped for good"


def test_after_a_restart_the_last_minute_still_counts() -> None:
    pacer = fresh()
    pacer.restore(100, -3, True, [float(age) for age in range(1, 41, 2)])
    assert pacer.ready_at(100, -3, True, SEND) == pytest.approx(61 + 61.2)
    pacer.restore(100, 4, False, [0.2, 30])
    assert pacer.ready_at(100, 4, False, SEND) == pytest.approx(100.82)
    pacer.restore(100, 5, False, [0.1] * 30)
    assert pacer.token_ready_at(100) == pytest.approx(101.002)


def test_quiet_chats_are_forgotten() -> None:
    pacer, now = fresh(), 0.0
    most = 0
    for chat in range(20_000):
        now = pacer.ready_at(now, chat, False, SEND)
        pacer.started(now, chat, SEND)
        pacer.answered(now, chat, False, SEND)
        most = max(most, pacer.remembered)
    assert most <= 27 * 125
    pacer.started(now + 1000, None, "getChat")
    assert pacer.remembered == 0


def test_the_limit_of_a_chat_counts_messages_a_second() -> None:
    pacer = fresh(per_chat_second=4)
    pacer.started(100, 1, SEND)
    pacer.answered(100, 1, False, SEND)
    assert pacer.ready_at(100, 1, False, SEND) == pytest.approx(100 + 1.02 / 4)

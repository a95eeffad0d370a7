"""A crash at every named step, again and again: nothing is lost, nothing is done twice, little is said twice."""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count

import pytest
from sqlmodel import Session, col, select

from bot.migrating import upgrade
from domain.posting import ChatState, InboxStatus, OutboxStatus
from domain.steps import Step
from sandbox.presses import PressOutcome
from storage.chats import Chat
from storage.database import open_engine
from storage.inbox import InboxRow
from storage.journal import Line
from storage.outbox import OutboxRow
from tests.counting import OFFER
from tests.neighbours import Neighbours, messages, move_in, read, register
from tests.town import Town

AGAIN = "Belum, kirim lagi"
REFUSAL = "Tautan ini sudah tidak berlaku. Minta tautan baru dari tombol di grup."
SEEN = "Sudah muncul"


class Crash(BaseException):
    """The program dies here; nothing may catch it."""


@dataclass
class Stops:
    """Dies at chosen passings of steps: (step, how often it has been passed)."""

    at: set[tuple[Step, int]]
    passed: Counter[Step] = field(default_factory=Counter)
    died: list[tuple[Step, int]] = field(default_factory=list)

    def reach(self, step: Step) -> None:
        """Count, and die if it is time."""
        self.passed[step] += 1
        if (step, self.passed[step]) in self.at:
            self.died.append((step, self.passed[step]))
            raise Crash(step)


@dataclass
class Expected:
    """The model: what must have happened in the end, whatever died on the way."""

    journal: Counter[tuple[str, str]] = field(default_factory=Counter)
    said: list[str] = field(default_factory=list)
    never_twice: set[str] = field(default_factory=set)
    presses: list[PressOutcome] = field(default_factory=list)

    def does(self, verb: str, word: str) -> None:
        """This command has this effect, once."""
        self.journal[(verb, word)] += 1
        self.said.append(word)


@dataclass
class Story:
    """A town that is opened again whenever it died."""

    town: Town
    stops: Stops
    people: Neighbours
    expected: Expected = field(default_factory=Expected)
    words: Iterator[int] = field(default_factory=lambda: count(1))

    def word(self, name: str) -> str:
        """A word that nobody else says."""
        return f"{name}{next(self.words):02}x"

    async def _safely(self, act: Callable[[], object]) -> None:
        while True:
            try:
                if self.town.house is None:
                    await self.town.open(self.stops.reach)
                await act()  # type: ignore[misc]
            except Crash:
                self.town.kill()
            else:
                return

    async def rests(self) -> None:
        """Live on until all is quiet, through every crash."""
        await self._safely(self.town.rest)

    async def passes(self, hours: float) -> None:
        """Let time pass, through every crash."""
        until = self.town.clock.at + timedelta(hours=hours)
        await self._safely(lambda: self.town.passes(until))

    def tells(self, verb: str, command: str, private: bool = False) -> str:
        """Siti gives a command with a word of its own; the model notes what must come of it."""
        word = self.word(command)
        siti, group = self.people.siti, self.people.group
        place = self.town.world.private_chat(siti, self.town.account) if private else group
        siti.says(place, f"/{command} {word}")
        self.expected.does(verb, word)
        return word

    async def told(self) -> None:
        """The whole scenario."""
        group = self.people.group
        await self.rests()
        for somebody in (self.people.siti, self.people.nur):
            somebody.starts(self.town.account)
        counted = [self.tells("counted", "hitung"), self.tells("counted", "hitung", private=True)]
        self.tells("improved", "ubah")
        self.tells("improved", "ubah", private=True)
        refused = self.word("tolak")
        self.people.nur.says(group, f"/tolak {refused}")
        self.expected.said.append(REFUSAL)
        await self.rests()
        for word in counted:
            self.press(word)
        whispered = self.word("bisik")
        self.people.rina.says(group, f"/bisik {whispered}")
        self.expected.does("whispered", whispered)
        self.expected.said.append(f"instead of {whispered}")
        await self.rests()
        self.expected.never_twice = {self.tells("announced", "umum"), self.tells("announced", "umum")}
        self.tells("postponed", "nanti")
        self.tells("postponed", "nanti", private=True)
        await self.rests()
        self.people.rina.starts(self.town.account)
        self.tells("counted", "hitung")
        await self.rests()
        await self.passes(hours=1)
        await self.humas_answers()
        assert refused not in [message.text for message in messages(self.town)]

    def press(self, word: str) -> None:
        """Siti presses the button under the message that says this word."""
        message = next(one for one in messages(self.town) if one.text == word)
        self.expected.presses.append(self.people.siti.presses(message, "Tick"))
        self.expected.journal[("ticked", word)] += 1

    async def humas_answers(self) -> None:
        """Hana looks whether what is in doubt has appeared, and says so: once for each question."""
        doubts = [one for one in messages(self.town) if one.buttons and one.buttons[0][0].label == SEEN]
        pending = read(
            self.town,
            lambda session: session.exec(
                select(OutboxRow).where(OutboxRow.status == OutboxStatus.UNCERTAIN)
            ).all(),
        )
        assert len(doubts) >= len(pending)
        for row in pending:
            text = str((row.payload or {})["text"])
            there = any(one.text == text for one in messages(self.town))
            question = next(
                one for one in doubts if any(f":{row.id}:" in (b.data or "") for b in one.buttons[0])
            )
            self.people.hana.presses(question, SEEN if there else AGAIN)
        await self.rests()

    def checks(self) -> None:
        """Compare the town with the model."""
        read(self.town, self._check_rows)
        texts = Counter(message.text for message in messages(self.town))
        repeats = 0
        for word in self.expected.said:
            heard = texts[word] + texts[f"{word} improved"]
            assert heard >= 1, f"{word} was never said"
            repeats += heard - 1
            assert heard == 1 or word not in self.expected.never_twice, f"{word} was announced twice"
        for verb, improved in self.expected.journal:
            assert verb != "improved" or texts[f"{improved} improved"] >= 1
        ticks = sum(
            times for (verb, _), times in self.expected.journal.items() if verb in ("counted", "ticked")
        )
        repeats += sum(text.startswith("tally") for text in texts.elements()) - 2
        assert texts[f"tally {ticks}"] >= 2
        assert repeats <= len(self.stops.died)
        assert all(press.answered for press in self.expected.presses)

    def _check_rows(self, session: Session) -> None:
        statuses = Counter(session.exec(select(InboxRow.status)).all())
        assert set(statuses) <= {InboxStatus.DONE, InboxStatus.IGNORED}
        over = {OutboxStatus.SENT, OutboxStatus.CANCELLED, OutboxStatus.EXPIRED}
        left = session.exec(select(OutboxRow).where(col(OutboxRow.status).not_in(over))).all()
        assert [(row.method, row.status, row.error) for row in left] == []
        ours = ("counted", "ticked", "improved", "whispered", "announced", "postponed", "refused")
        lines = session.exec(select(Line.verb, Line.subject).where(col(Line.verb).in_(ours))).all()
        assert Counter(lines) == self.expected.journal
        assert set(session.exec(select(Chat.state)).all()) == {ChatState.OPEN}


@pytest.fixture
def story(fresh_url: str) -> Iterator[Callable[[Sequence[tuple[Step, int]]], Story]]:
    """Builds a story that dies at these passings."""
    towns: list[Town] = []

    def build(at: Sequence[tuple[Step, int]]) -> Story:
        engine = open_engine(fresh_url)
        upgrade(engine)
        town = Town.build(fresh_url, offer=OFFER)
        people = move_in(town)
        register(engine, people)
        engine.dispose()
        towns.append(town)
        return Story(town, Stops(set(at)), people)

    yield build
    for town in towns:
        town.kill()


POSITIONS = (1, 2, 5)


@pytest.mark.parametrize("step", list(Step))
async def test_a_crash_at_this_step_loses_nothing(
    step: Step, story: Callable[[Sequence[tuple[Step, int]]], Story]
) -> None:
    in_flight = [(Step.DELIVERY_SENDING, 4), (Step.DELIVERY_ANSWERED, 7)]
    told = story([(step, position) for position in POSITIONS] + in_flight)
    await told.told()
    told.checks()
    hits = [position for died, position in told.stops.died if died is step]
    assert hits[:2] == [1, 2], f"{step} was passed {told.stops.passed[step]} times"


@pytest.mark.parametrize("seed", range(3))
async def test_crashes_anywhere_lose_nothing(
    seed: int, story: Callable[[Sequence[tuple[Step, int]]], Story]
) -> None:
    dice = random.Random(seed)
    told = story([(dice.choice(list(Step)), dice.randint(1, 25)) for _ in range(20)])
    await told.told()
    told.checks()
    assert len(told.stops.died) >= 5


async def test_without_a_crash_nothing_is_said_twice(
    story: Callable[[Sequence[tuple[Step, int]]], Story],
) -> None:
    told = story([])
    await told.told()
    told.checks()
    assert told.stops.died == []


@pytest.mark.parametrize(
    "step", [Step.DELIVERY_CLAIM_COMMITTED, Step.DELIVERY_SENDING, Step.DELIVERY_ANSWERED]
)
async def test_after_a_crash_the_public_voice_asks_before_it_speaks_again(
    step: Step, story: Callable[[Sequence[tuple[Step, int]]], Story]
) -> None:
    told = story([])
    await told.rests()
    told.people.hana.starts(told.town.account)
    await told.rests()
    told.stops.at = {(step, told.stops.passed[step] + 1)}
    word = told.tells("announced", "umum")
    await told.rests()
    arrived = step is Step.DELIVERY_ANSWERED
    assert told.stops.died and Counter(one.text for one in messages(told.town))[word] == int(arrived)
    await told.humas_answers()
    assert Counter(one.text for one in messages(told.town))[word] == 1

"""A slot that is somebody's, and its handover, for stories about takeovers: the lists, who is told, how it ends."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from sqlmodel import Session

from domain.application_states import ApplicationState, ApplicationStep
from domain.belonging import band
from domain.takeovers import part
from sandbox.messages import Message
from sandbox.presses import PressOutcome
from storage import applications, handovers, people, slot_holders, takeovers
from storage.applications import Application
from storage.handovers import Handover
from tests.branch import labels
from tests.kin import SOON
from tests.lending import SATURDAY, Lending
from tests.together import reaches

T = TypeVar("T")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
QUARTER = SATURDAY - 15 * MINUTE
END = SATURDAY + 2 * HOUR
RULES = 8
LINK = "https://www.instagram.com/p/C1aBcDeFgHi/"


@dataclass
class Hands:
    """One slot of a unit, on Saturday from 16.00 to 18.00 WIB."""

    lending: Lending
    slot_id: int

    def applies(self, name: str, *, chosen: bool = False) -> None:
        """Somebody has applied for it; `chosen`: and it is hers (for the pembina has said yes, where she is asked)."""

        def write(session: Session) -> None:
            now = self.lending.town.clock.at
            person = people.found(session, self.lending.people[name].id)
            slot = takeovers.find(session, self.slot_id)
            assert person is not None and slot is not None
            hers = Application(
                slot_id=self.slot_id,
                person_id=person.id or 0,
                unit_id=self.lending.unit_id,
                part=part(band(person.birth_year, now, slot.zone)),
                at=now,
                changed_at=now,
            )
            row = applications.apply(session, hers)
            if chosen:
                assert slot_holders.hold(session, slot, row, ApplicationStep.CHOOSE, now)

        self.lending.branch.write(write)

    def handover(self, ask: Callable[[Handover], T]) -> T | None:
        """Something of its handover, as it is committed; None where there is none."""

        def read(session: Session) -> T | None:
            row = handovers.find(session, self.slot_id)
            return ask(row) if row is not None else None

        return self.lending.branch.write(read)

    @property
    def state(self) -> str | None:
        """Where its handover stands."""
        return self.handover(lambda row: row.state)

    def stands(self, name: str) -> ApplicationState:
        """How somebody stands to it."""

        person_id = self.lending.person_id(name)

        def read(session: Session) -> ApplicationState:
            row = applications.of(session, self.slot_id, person_id)
            assert row is not None
            return ApplicationState(row.state)

        return self.lending.branch.write(read)

    def ticks(self, phase: str) -> int:
        """How many lines of a list are ticked."""
        return self.lending.branch.write(lambda session: len(handovers.ticks(session, self.slot_id, phase)))

    async def comes_to(self, moment: datetime) -> None:
        """Live up to this moment."""
        await reaches(self.lending.town, moment)

    def card(self, name: str) -> Message:
        """The handover's card in somebody's private chat."""
        return self.cards(name)[-1]

    def cards(self, name: str) -> list[Message]:
        """Every such card there."""
        bot = self.lending.branch.bot
        shown = [one for one in self.lending.people[name].sees(bot) if one.from_bot]
        return [one for one in shown if one.text.startswith("Serah terima:")]

    def room(self) -> Message:
        """The card in the room of humas."""
        return self.lending.in_room("akeover")[-1]

    async def taps(self, name: str, label: str) -> PressOutcome:
        """Somebody presses a button of her card."""
        outcome = self.lending.people[name].presses(self.card(name), label)
        await self.lending.town.rest(SOON)
        assert outcome.answered
        return outcome

    async def in_the_room(self, name: str, label: str) -> PressOutcome:
        """Somebody presses a button of the card in the room of humas."""
        outcome = self.lending.people[name].presses(self.room(), label)
        await self.lending.town.rest(SOON)
        assert outcome.answered
        return outcome

    async def hands_over(self, name: str = "Wati", way: str = "Di HP-ku sendiri") -> None:
        """The guardian goes through her part."""
        await self.taps(name, way)
        await self.taps(name, "Sudah")
        await self.taps(name, "Sudah")

    async def agrees(self, name: str = "Siti") -> None:
        """Whoever takes it in hand goes through the rules, line by line."""
        for _ in range(RULES):
            await self.taps(name, "Setuju")
        await self.taps(name, "Ya")

    async def begins(self, holder: str = "Siti") -> None:
        """Both lists are complete in time."""
        await self.comes_to(QUARTER + MINUTE)
        await self.hands_over()
        await self.agrees(holder)

    async def gives_back(self, name: str, password: str = "Tidak pernah diketik") -> None:
        """Somebody goes through her part of the last list."""
        await self.taps(name, "Sudah")
        await self.taps(name, "Sudah")
        await self.taps(name, password)
        await self.taps(name, "Sudah")


def keys(message: Message) -> list[str]:
    """The buttons of a card, but for the row that is under everything unasked."""
    return [one for one in labels(message) if one != "Berhenti dulu"]

"""A unit in which cases are looked into, for stories about clarifications."""

from dataclasses import dataclass
from datetime import timedelta

from sqlmodel import Session, col, select

from domain.ratings import OpenRating
from domain.units import Level, Role, Zone
from storage import clarifying, promotions, units
from storage.promotions import Promotion, PromotionRun
from storage.roles import Grant
from storage.units import Unit
from storage.verdicts import Verdict
from tests import founding
from tests.watch import Watch
from words.clarification_kits import kit as kit_words

FACTS = "Sekolah tidak libur. Edarannya hanya untuk hari Rabu."
SOURCE = "https://dindik.tulungagung.go.id/edaran-november"
MINUTE = timedelta(minutes=1)


@dataclass
class Checked:
    """Short ways to write, read and send what was found."""

    watch: Watch

    async def opens(self, name: str, case_id: int) -> str:
        """Somebody of humas opens Klarifikasi in private; what she reads."""
        await self.watch.presses(name, OpenRating(case_id))
        return self.watch.private(name).text

    async def proposes(
        self, name: str, case_id: int, rating: str = "Hoaks", said: str = f"{FACTS}\n{SOURCE}"
    ) -> None:
        """She says what it is, types why, and asks for a second reader."""
        await self.opens(name, case_id)
        await self.watch.taps(name, rating)
        await self.watch.tells(name, said)
        await self.watch.taps(name, "Minta dibaca orang kedua")

    async def signs(self, name: str) -> None:
        """Somebody in the room agrees."""
        await self.watch.taps(name, "Aku setuju", self.watch.room)

    async def sends(self, name: str) -> None:
        """It goes to the groups."""
        await self.watch.taps(name, "Kirim ke grup sekarang", self.watch.room)
        await self.watch.rests(MINUTE)

    async def goes_through(
        self, case_id: int, rating: str = "Hoaks", said: str = f"{FACTS}\n{SOURCE}"
    ) -> None:
        """Nisa writes it, Wati agrees and sends it."""
        await self.proposes("Nisa", case_id, rating, said)
        await self.signs("Wati")
        await self.sends("Wati")

    def verdicts(self, case_id: int) -> list[Verdict]:
        """Every verdict about a case as it is committed now, oldest first."""

        def read(session: Session) -> list[Verdict]:
            its = select(Verdict).where(Verdict.case_id == case_id).order_by(col(Verdict.id))
            found = list(session.exec(its).all())
            session.expunge_all()
            return found

        return self.watch.write(read)

    def kit(self, case_id: int) -> tuple[Promotion, str, PromotionRun | None]:
        """The promotion of its newest verdict, the state of its plan, and its sending."""
        newest = self.verdicts(case_id)[-1]

        def read(session: Session) -> tuple[Promotion, str, PromotionRun | None]:
            kit = clarifying.kit_of(session, newest.id or 0)
            assert kit is not None
            state, run = promotions.post_of(session, kit).state, promotions.run(session, kit.id or 0)
            session.expunge_all()
            return kit, state, run

        return self.watch.write(read)

    def mark(self, case_id: int) -> str:
        """What stands on the button of who agrees to its newest verdict."""
        newest = self.verdicts(case_id)[-1]

        def read(session: Session) -> str:
            unit = units.get(session, self.watch.unit_id)
            return kit_words(unit.reader(), newest, unit.name).mark

        return self.watch.write(read)

    def loses(self, name: str, role: Role) -> None:
        """Somebody has this role no more."""
        person_id = self.watch.person_id(name)

        def take(session: Session) -> None:
            its = select(Grant).where(Grant.person_id == person_id, Grant.role == role)
            for grant in session.exec(its).all():
                session.delete(grant)

        self.watch.write(take)

    def above(self, name: str) -> None:
        """There is a unit right above, and somebody is its humas."""
        now = self.watch.town.clock.at

        def write(session: Session) -> int:
            parent = Unit(name="PC IPPNU Tulungagung", level=Level.PC, zone=Zone.WIB, created_at=now)
            session.add(parent)
            session.flush()
            units.get(session, self.watch.unit_id).parent_id = parent.id
            return parent.id or 0

        founding.gives(self.watch.town, self.watch.write(write), self.watch.people[name], Role.HUMAS)

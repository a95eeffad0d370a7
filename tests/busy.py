"""Units that were busy: what they did on which day, written straight into the database, as a week leaves it behind."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, TypeVar

from sqlmodel import Session, SQLModel

from domain.case_states import CaseState
from domain.handover_states import HandoverState
from domain.lives import LiveState
from domain.post_states import Kind, PostState
from domain.promotion_counts import What
from domain.promotion_deeds import POST, WHATSAPP
from domain.promotions import Ending, Task
from domain.slot_states import SlotState
from storage.accounts import Account
from storage.cases import Case, CaseReport
from storage.departments import Department
from storage.evaluations import Evaluation, EvaluationNumbers
from storage.handovers import Handover, TakeoverNumbers
from storage.lives import Live, LiveNumbers
from storage.people import Person
from storage.posts import Post
from storage.promotion_counts import LIKENESS
from storage.promotion_deeds import PromotionDeed
from storage.promotion_tasks import PromotionTask
from storage.promotions import Promotion, PromotionCount, PromotionRun
from storage.publishing import Publication
from storage.takeovers import TakeoverRound, TakeoverSlot
from storage.units import Unit

R = TypeVar("R", bound=SQLModel)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ZONE = "Asia/Jakarta"
BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
DEPARTMENTS = 3


@dataclass
class Busy:
    """Units 1 to `units`, each with three departments (ids unit * 10 + 1 to 3) and an official account (the unit's id);
    `people` grown people, ids from 1 on, of no unit in particular."""

    session: Session
    units: int = 2
    people: int = 8
    zone: str = ZONE
    began: datetime = BEGAN

    def __post_init__(self) -> None:
        self._ids = count(1)
        for number in range(1, self.people + 1):
            her = Person(
                id=number,
                telegram_id=number,
                first_name=f"Kader {number}",
                birth_year=2000,
                journal_salt=b"s",
                created_at=self.began,
            )
            self.keep(her)
        for number in range(1, self.units + 1):
            name = f"PAC {number}"
            unit = Unit(id=number, name=name, level="pac", zone=self.zone, created_at=self.began)
            self.keep(unit)
            for one in range(1, DEPARTMENTS + 1):
                self.keep(Department(id=number * 10 + one, unit_id=number, name=f"Bidang {one}"))
            handle = f"pac{number}"
            self.keep(
                Account(id=number, unit_id=number, platform="instagram", handle=handle, added_at=self.began)
            )

    def keep(self, row: R) -> R:
        """Write a row down."""
        self.session.add(row)
        self.session.flush()
        return row

    def plan(
        self, unit_id: int, at: datetime | None, state: PostState = PostState.PLANNED, **facts: Any
    ) -> int:
        """A plan for this time; its id."""
        number = next(self._ids)
        values: dict[str, Any] = {
            "kind": Kind.OFFICIAL,
            "title": f"Rencana {number}",
            "platform": "instagram",
            **facts,
        }
        its: dict[str, Any] = {"unit_id": unit_id, "starts_at": at, "state": state, "zone": self.zone}
        self.keep(Post(id=number, **its, created_at=self.began, changed_at=at or self.began, **values))
        return number

    def publish(
        self,
        unit_id: int,
        at: datetime,
        person_id: int | None = 1,
        *,
        withdrawn: bool = False,
        **facts: Any,
    ) -> int:
        """A plan is put out on the unit's account; its id."""
        state = PostState.WITHDRAWN if withdrawn else PostState.PUBLISHED
        post_id = self.plan(unit_id, at, state, **facts)
        place = Publication(
            post_id=post_id,
            unit_id=unit_id,
            account_id=unit_id,
            platform="instagram",
            person_id=person_id,
            at=at,
            digest="1",
            withdrawn_at=at + HOUR if withdrawn else None,
        )
        self.keep(place)
        return post_id

    def promote(
        self, unit_id: int, at: datetime, takers: Sequence[int] = (), doers: Sequence[int] = ()
    ) -> int:
        """A promotion is sent; `takers` take it on and `doers` carry it on, each with a link, within an hour."""
        post_id = self.plan(unit_id, None, PostState.PUBLISHED, kind=Kind.PROMOTION)
        self.keep(Promotion(id=post_id, post_id=post_id, unit_id=unit_id, created_at=at))
        ends = at + 2 * DAY
        self.keep(
            PromotionRun(promotion_id=post_id, unit_id=unit_id, sent_at=at, closes_at=ends, close_due=ends)
        )
        for person_id in takers:
            self.keep(PromotionTask(promotion_id=post_id, person_id=person_id, unit_id=unit_id, taken_at=at))
        for person_id in doers:
            self._carry(unit_id, post_id, person_id, at + HOUR)
        return post_id

    def _carry(self, unit_id: int, promotion_id: int, person_id: int, at: datetime) -> None:
        key = f"ig:{promotion_id}:{person_id}"
        for what, link in ((Task.SHARE, ""), (Task.COMMENT, ""), (POST, key), (WHATSAPP, "")):
            its: dict[str, Any] = {
                "promotion_id": promotion_id,
                "person_id": person_id,
                "unit_id": unit_id,
                "at": at,
            }
            self.keep(PromotionDeed(**its, what=what, link=link, link_key=link))

    def end(self, promotion_id: int, at: datetime, taken: int, done: int, posts: int) -> None:
        """It is over, and its numbers were written down."""
        run = self.session.get_one(PromotionRun, promotion_id)
        run.ending, run.ended_at, run.close_due = Ending.CLOSED, at, None
        numbers = ((What.TAKEN, taken), (What.DONE, done), (What.POSTS, posts), (LIKENESS, 40))
        for what, number in numbers:
            self.keep(
                PromotionCount(promotion_id=promotion_id, what=what, unit_id=run.unit_id, number=number)
            )

    def report(
        self,
        unit_id: int,
        at: datetime,
        reporters: Sequence[int | None] = (1,),
        taken: timedelta | None = None,
        state: CaseState = CaseState.NEW,
    ) -> int:
        """A case is reported, and taken so long after; its id."""
        taken_at = at + taken if taken is not None else None
        times: dict[str, Any] = {"begun_at": at, "opened_at": at, "taken_at": taken_at, "changed_at": at}
        case = self.keep(Case(unit_id=unit_id, kind="viral", title="Kabar", state=state, **times))
        for person_id in reporters:
            self.keep(CaseReport(case_id=case.id or 0, person_id=person_id, kind="viral", at=at))
        return case.id or 0

    def take_over(
        self,
        unit_id: int,
        at: datetime,
        holder_id: int = 1,
        *,
        began: bool = True,
        numbers: Sequence[int] = (),
    ) -> int:
        """An account changes hands for two hours, or does not; `numbers` are views that were typed, one after the
        other; the slot's id."""
        its: dict[str, Any] = {"unit_id": unit_id, "account_id": unit_id}
        row = self.keep(TakeoverRound(**its, theme="Hari Santri", made_at=self.began, opened_at=self.began))
        slot = TakeoverSlot(
            **its,
            round_id=row.id or 0,
            starts_at=at,
            ends_at=at + 2 * HOUR,
            zone=self.zone,
            apply_until=at,
            state=SlotState.DONE if began else SlotState.MISSED,
            changed_at=at,
        )
        slot_id = self.keep(slot).id or 0
        state = HandoverState.CLOSED if began else HandoverState.MISSED
        times: dict[str, Any] = {
            "opened_at": at,
            "began_at": at if began else None,
            "ended_at": at + 2 * HOUR if began else None,
        }
        self.keep(Handover(slot_id=slot_id, state=state, holder_id=holder_id, guardian_id=2, **times))
        for place, views in enumerate(numbers):
            after, typed_at = f"{place}-numbers", at + (place + 1) * DAY
            self.keep(TakeoverNumbers(slot_id=slot_id, after=after, views=views, at=typed_at))
        return slot_id

    def go_live(
        self, unit_id: int, at: datetime, state: LiveState = LiveState.ENDED, views: int | None = None
    ) -> int:
        """A live at this time, hosted by the first; its plan's id."""
        post_id = self.plan(unit_id, at, PostState.PUBLISHED, platform="instagram-live", owner_id=1)
        self.keep(Live(post_id=post_id, state=state))
        if views is not None:
            self.keep(LiveNumbers(post_id=post_id, views=views, at=at + DAY))
        return post_id

    def look_back(self, unit_id: int, at: datetime, *numbers: dict[str, int]) -> int:
        """A promotion that began then is looked back at, with these numbers, one after the other; its id."""
        promotion_id = self.promote(unit_id, at - 365 * DAY)
        row = self.keep(Evaluation(unit_id=unit_id, promotion_id=promotion_id, began_at=at))
        for place, its in enumerate(numbers):
            after, typed_at = ("day", "week")[place], at + (place + 1) * DAY
            self.keep(EvaluationNumbers(evaluation_id=row.id or 0, after=after, at=typed_at, **its))
        return row.id or 0

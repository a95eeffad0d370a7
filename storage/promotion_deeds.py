"""What members did of a promotion: read it, carried it on, and where it then stood."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Index, UniqueConstraint, and_, case, delete, distinct, func, text
from sqlalchemy import select as ask
from sqlmodel import Field, Session, SQLModel, col, select

from domain.links import Link
from domain.promotion_counts import Count, Tally, What
from domain.promotion_deeds import PICTURE, POST, TASKS, WHATSAPP
from domain.promotions import Task
from storage.database import insert_ignoring
from storage.members import Member
from storage.promotion_deals import PromotionDeal
from storage.promotion_tasks import PromotionDecline, PromotionTask
from storage.promotions import PromotionRun

_PROOF = text("proof_until IS NOT NULL")
_LINK = text("length(link_key) > 0")


class PromotionDeed(SQLModel, table=True):
    """Something that she did of it (`what`): a task (text of domain.promotions.Task), or what shows it: a "post" by the
    one identity of its link and her words there (`said`), a "picture" by Telegram's id (`proof`; once forgotten, only
    the fact); or "whatsapp", with the number of groups (3: three or more)."""

    __tablename__ = "promotion_deeds"
    __table_args__ = (
        UniqueConstraint("promotion_id", "person_id", "what", "link_key"),
        Index(
            "uq_promotion_deeds_link",
            "promotion_id",
            "link_key",
            unique=True,
            sqlite_where=_LINK,
            postgresql_where=_LINK,
        ),
        Index("ix_promotion_deeds_unit_time", "unit_id", "at"),
        Index("ix_promotion_deeds_proof", "proof_until", sqlite_where=_PROOF, postgresql_where=_PROOF),
    )

    id: int | None = Field(default=None, primary_key=True)
    promotion_id: int = Field(foreign_key="promotions.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    unit_id: int = Field(foreign_key="units.id")
    what: str
    groups: int = Field(default=0)
    link: str = Field(default="")
    link_key: str = Field(default="")
    said: str = Field(default="")
    proof: str = Field(default="")
    proof_until: datetime | None = Field(default=None)
    at: datetime


class PromotionSeen(SQLModel, table=True):
    """She pressed Sudah baca."""

    __tablename__ = "promotion_seen"

    promotion_id: int = Field(primary_key=True, foreign_key="promotions.id")
    person_id: int = Field(primary_key=True, foreign_key="people.id", index=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    at: datetime


class PromotionMark(SQLModel, table=True):
    """Somebody without a row read it or shared it: a hash by the promotion's salt, so that she counts once."""

    __tablename__ = "promotion_marks"
    __table_args__ = (UniqueConstraint("promotion_id", "what", "mark"),)

    id: int | None = Field(default=None, primary_key=True)
    promotion_id: int = Field(foreign_key="promotions.id", index=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    what: str
    mark: str


class PromotionThanks(SQLModel, table=True):
    """She agreed, as an adult, to be thanked by name in final reports of this unit."""

    __tablename__ = "promotion_thanks"

    person_id: int = Field(primary_key=True, foreign_key="people.id")
    unit_id: int = Field(primary_key=True, foreign_key="units.id", index=True)
    at: datetime


@dataclass(frozen=True, slots=True)
class Doer:
    """Who does something of which promotion, and through which unit she is addressed."""

    promotion_id: int
    person_id: int
    unit_id: int


def of(session: Session, promotion_id: int, person_id: int) -> Sequence[PromotionDeed]:
    """All that she did of it, earliest first."""
    hers = select(PromotionDeed).where(
        PromotionDeed.promotion_id == promotion_id, PromotionDeed.person_id == person_id
    )
    return session.exec(hers.order_by(col(PromotionDeed.id))).all()


def is_done(session: Session, promotion_id: int, person_id: int) -> bool:
    """Whether she did any of its tasks; what went to WhatsApp groups counts by itself."""
    return bool(tasks_of(session, promotion_id, person_id))


def tasks_of(session: Session, promotion_id: int, person_id: int) -> frozenset[Task]:
    """Which of its tasks she did."""
    return frozenset(Task(one.what) for one in of(session, promotion_id, person_id) if one.what in TASKS)


def add(session: Session, doer: Doer, what: str, now: datetime) -> bool:
    """She did it; False: that was known. Who has done something is not reminded any more."""
    values = {**asdict(doer), "what": what, "at": now}
    is_new = _insert(session, values)
    _quieten(session, doer)
    return is_new


def _insert(session: Session, values: dict[str, Any]) -> bool:
    """A new row; False where the same is known."""
    empty = {"groups": 0, "link": "", "link_key": "", "said": "", "proof": "", "proof_until": None}
    made = insert_ignoring(session, PromotionDeed).values({**empty, **values})
    return session.execute(made.returning(col(PromotionDeed.id))).first() is not None


def _quieten(session: Session, doer: Doer) -> None:
    task = session.get(PromotionTask, (doer.promotion_id, doer.person_id))
    if task is not None:
        task.remind_at = None
    session.flush()


def add_link(session: Session, doer: Doer, link: Link, said: str, now: datetime) -> bool:
    """It stands there, with these words; False: this identity was reported in this promotion before, by her or by
    somebody else. Never for secrets, which have no address that may be kept."""
    if link.secret or link.safe_url is None:
        raise ValueError(f"a link that may not be kept: {link.key}")
    values = {**asdict(doer), "what": POST, "at": now, "link": link.safe_url, "link_key": link.key}
    values["said"] = said
    is_new = _insert(session, values)
    session.expire_all()
    return is_new


def with_link(session: Session, promotion_id: int, key: str) -> PromotionDeed | None:
    """The report of this identity in this promotion."""
    same = select(PromotionDeed).where(
        PromotionDeed.promotion_id == promotion_id, PromotionDeed.link_key == key
    )
    return session.exec(same).first()


def drop(session: Session, deed: PromotionDeed) -> None:
    """It is not counted after all."""
    session.delete(deed)
    session.flush()


def share(session: Session, doer: Doer, groups: int, now: datetime) -> None:
    """She sent it to so many WhatsApp groups (3: three or more); what she says last counts."""
    add(session, doer, WHATSAPP, now)
    shared = next(one for one in of(session, doer.promotion_id, doer.person_id) if one.what == WHATSAPP)
    shared.groups, shared.at = groups, now
    session.flush()


def is_first(session: Session, doer: Doer) -> bool:
    """Whether she has reported nothing in this unit but this promotion."""
    others = select(PromotionDeed.id).where(
        PromotionDeed.person_id == doer.person_id,
        PromotionDeed.unit_id == doer.unit_id,
        PromotionDeed.promotion_id != doer.promotion_id,
    )
    return session.exec(others.limit(1)).first() is None


def forget(session: Session, ended_before: datetime) -> None:
    """Who did what of promotions that ended before this moment (UTC) goes; the numbers stay."""
    over = select(PromotionRun.promotion_id).where(col(PromotionRun.ended_at) < ended_before)
    for table in (PromotionDeed, PromotionSeen, PromotionTask, PromotionDecline, PromotionDeal):
        session.execute(delete(table).where(col(table.promotion_id).in_(over)))


_IS_HERS = and_(
    col(Member.person_id) == col(PromotionDeed.person_id), col(Member.unit_id) == col(PromotionDeed.unit_id)
)
WHO = func.coalesce(PromotionDeed.person_id, -col(PromotionDeed.id))  # each who was erased for herself


def _people(*what: str) -> ColumnElement[int]:
    return func.count(distinct(case((col(PromotionDeed.what).in_(what), WHO))))


_NUMBERS = (
    (What.DONE, _people(*TASKS)),
    (What.PROVEN, _people(POST, PICTURE)),
    (What.POSTS, func.sum(case((col(PromotionDeed.what) == POST, 1), else_=0))),
    (What.WHATSAPP, func.sum(PromotionDeed.groups)),
)


def tally(session: Session, promotion_id: int) -> Tally:
    """What members said they did, by unit and department of today: DONE, PROVEN, POSTS and WHATSAPP. Whoever was
    erased still counts."""
    groups = (col(PromotionDeed.unit_id), col(Member.department_id))
    numbers = ask(*groups, *(number for _, number in _NUMBERS)).select_from(PromotionDeed)
    its = (
        numbers.outerjoin(Member, _IS_HERS)
        .where(col(PromotionDeed.promotion_id) == promotion_id)
        .group_by(*groups)
    )
    counts = [
        Count(what, unit_id, department_id, int(number or 0))
        for unit_id, department_id, *found in session.execute(its)
        for (what, _), number in zip(_NUMBERS, found, strict=True)
    ]
    return Tally().plus(counts)

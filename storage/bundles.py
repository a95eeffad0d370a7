"""Private kits that are due: who gets which promotions now, and what became of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, func, update
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from storage import audiences
from storage.chats import Chat
from storage.due import Due
from storage.people import Person
from storage.promotion_deals import KIT_DUE, KitWish, PromotionDeal
from storage.promotions import Promotion, PromotionRun
from storage.reach import Reach
from storage.units import Unit

Key = tuple[int, int]  # promotion and person


@dataclass(frozen=True, slots=True)
class DueKit:
    """One promotion that is due for one person. `chat_id` None: she does not want it any more, or can't be reached."""

    promotion_id: int
    person_id: int
    unit_id: int
    caption_id: int | None
    minute: int
    kit_due: datetime
    is_urgent: bool
    sent_at: datetime
    closes_at: datetime
    ending: str
    is_awake: bool
    language: str | None
    zone: str | None
    address: str | None
    birth_year: int | None
    bundled_on: date | None
    urged_on: date | None
    chat_id: int | None

    @property
    def key(self) -> Key:
        return self.promotion_id, self.person_id


def next_due() -> Due:
    """When the next kit is due."""
    return select(func.min(PromotionDeal.kit_due)).where(KIT_DUE)


def due(session: Session, now: datetime, limit: int) -> list[DueKit]:
    """All that is due for the next people, longest waiting first; of each person everything."""
    first = select(PromotionDeal.person_id).where(col(PromotionDeal.kit_due) <= now)
    first = first.order_by(col(PromotionDeal.kit_due), col(PromotionDeal.person_id)).limit(limit)
    people = list(dict.fromkeys(session.exec(first).all()))
    rest = sql_select(*_COLUMNS).select_from(PromotionDeal)
    rest = rest.join(Promotion, col(Promotion.id) == col(PromotionDeal.promotion_id))
    rest = rest.join(PromotionRun, col(PromotionRun.promotion_id) == col(PromotionDeal.promotion_id))
    rest = rest.join(Unit, col(Unit.id) == col(PromotionDeal.unit_id))
    rest = rest.join(Person, col(Person.id) == col(PromotionDeal.person_id))
    rest = rest.outerjoin(KitWish, col(KitWish.person_id) == col(PromotionDeal.person_id))
    rest = rest.outerjoin(Reach, col(Reach.person_id) == col(PromotionDeal.person_id))
    is_open = (col(Chat.telegram_id) == col(Person.telegram_id)) & audiences.is_reachable(now)
    rest = rest.outerjoin(Chat, is_open & col(KitWish.person_id).is_not(None))
    rest = rest.where(col(PromotionDeal.person_id).in_(people), col(PromotionDeal.kit_due) <= now)
    rows = session.execute(rest.order_by(col(PromotionDeal.person_id), col(PromotionDeal.promotion_id))).all()
    return [DueKit(*row) for row in rows]


_COLUMNS = (
    col(PromotionDeal.promotion_id),
    col(PromotionDeal.person_id),
    col(PromotionDeal.unit_id),
    col(PromotionDeal.caption_id),
    col(PromotionDeal.minute),
    col(PromotionDeal.kit_due),
    col(Promotion.is_urgent),
    col(PromotionRun.sent_at),
    col(PromotionRun.closes_at),
    col(PromotionRun.ending),
    col(Unit.closed_at).is_(None) & col(Unit.paused_at).is_(None) & col(Unit.rested_at).is_(None),
    col(Person.language),
    col(Person.zone),
    col(Person.address),
    col(Person.birth_year),
    col(KitWish.bundled_on),
    col(KitWish.urged_on),
    col(Chat.id),
)


def settle(session: Session, sent: Mapping[Key, int | None], later: Mapping[Key, datetime | None]) -> None:
    """These went as these calls; these are due again at these times, or never."""
    deals = PromotionDeal.__table__  # type: ignore[attr-defined]
    hers = update(deals).where(deals.c.promotion_id == bindparam("of"), deals.c.person_id == bindparam("who"))
    if sent:
        went = hers.values(kit_due=None, outbox_id=bindparam("call"))
        calls = [{"of": key[0], "who": key[1], "call": call} for key, call in sent.items()]
        session.connection().execute(went, calls)
    if later:
        put_off = hers.values(kit_due=bindparam("due", type_=deals.c.kit_due.type))
        times = [{"of": key[0], "who": key[1], "due": at} for key, at in later.items()]
        session.connection().execute(put_off, times)
    session.expire_all()


def note_days(
    session: Session, bundled: Iterable[tuple[int, date]], urged: Iterable[tuple[int, date]]
) -> None:
    """On these days (by their own clocks) these people got their bundle, and their urgent one."""
    for column, days in (("bundled_on", bundled), ("urged_on", urged)):
        by_day: dict[date, list[int]] = {}
        for person_id, day in days:
            by_day.setdefault(day, []).append(person_id)
        for day, ids in by_day.items():
            hers = update(KitWish).where(col(KitWish.person_id).in_(ids))
            session.execute(hers.values({column: day}))

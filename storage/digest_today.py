"""What comes on a day: holidays and commemorations, plans, takeovers, lives, and promotions that end."""

from datetime import date, datetime, timedelta
from functools import cache

from sqlalchemy import case, literal, null
from sqlalchemy import select as ask
from sqlmodel import Session, col

from domain.calendar import ONE_DAY, midnight
from domain.contents import Visibility
from domain.digest_items import Item, ItemKind, Listed
from domain.lives import LiveState
from domain.post_states import COMING
from domain.promotions import LONGEST_LIFE
from domain.slot_states import COMING as SLOTS_COMING
from domain.slot_states import SlotState
from domain.takeovers import LONGEST
from storage import calendar
from storage.digest_rows import END, SINCE, START, UNIT, Rows, listed, told
from storage.lives import Live
from storage.posts import IN_CALENDARS, Post
from storage.promotions import Promotion, PromotionRun
from storage.takeovers import TakeoverRound, TakeoverSlot
from storage.units import Unit

_IS_LED = (LiveState.PLANNED, LiveState.ON)


def span(unit: Unit, day: date) -> dict[str, datetime]:
    """A day in the zone of its unit: its start, and the end before which it lies (UTC)."""
    tz = unit.reader().tz
    return {"start": midnight(day, tz), "end": midnight(day + ONE_DAY, tz)}


def days(session: Session, unit: Unit, day: date) -> Listed:
    """What day it is: a holiday, joint leave, a commemoration."""
    found = calendar.days(session, unit, day, day)
    items = tuple(Item(ItemKind.DAY, day.toordinal(), unit.id or 0, title=one.name) for one in found)
    return Listed(items, ((ItemKind.DAY, len(items)),) if items else ())


def plans(session: Session, unit_id: int, when: dict[str, datetime], most: int, *, everyone: bool) -> Listed:
    """Plans that are still to come out then; with `everyone` only those that all members may see."""
    return listed(session, ItemKind.PLAN, _plans(everyone), most, unit_id=unit_id, **when)


@cache
def _plans(everyone: bool) -> Rows:
    its = _posts(everyone).outerjoin(Live, col(Live.post_id) == col(Post.id))
    its = its.where(col(Live.post_id).is_(None) | (col(Live.state) == LiveState.OFF))
    return told(its.where(col(Post.state).in_(COMING)))


def lives(session: Session, unit_id: int, when: dict[str, datetime], most: int, *, everyone: bool) -> Listed:
    """Lives that begin then, or run."""
    return listed(session, ItemKind.LIVE, _lives(everyone), most, unit_id=unit_id, **when)


@cache
def _lives(everyone: bool) -> Rows:
    its = _posts(everyone).join(Live, col(Live.post_id) == col(Post.id))
    return told(its.where(col(Live.state).in_(_IS_LED)))


def _posts(everyone: bool) -> Rows:
    its = ask(col(Post.id), col(Post.title), null(), col(Post.starts_at), literal(1)).select_from(Post)
    its = its.where(col(Post.unit_id) == UNIT, col(Post.starts_at) >= START, col(Post.starts_at) < END)
    if everyone:
        its = its.where(col(Post.visibility) == Visibility.ALL)
    return its.where(IN_CALENDARS).order_by(col(Post.starts_at), col(Post.id))


def takeovers(session: Session, unit_id: int, when: dict[str, datetime], most: int) -> Listed:
    """Takeover slots that lie then, or reach into it, whether somebody has them yet or not."""
    values = {"unit_id": unit_id, "since": when["start"] - LONGEST, **when}
    return listed(session, ItemKind.TAKEOVER, _takeovers(), most, **values)


@cache
def _takeovers() -> Rows:
    is_taken = case((col(TakeoverSlot.state) == SlotState.TAKEN, 1), else_=0)
    its = ask(col(TakeoverSlot.id), col(TakeoverRound.theme), null(), col(TakeoverSlot.starts_at), is_taken)
    its = its.join(TakeoverRound, col(TakeoverRound.id) == col(TakeoverSlot.round_id))
    its = its.where(col(TakeoverSlot.unit_id) == UNIT, col(TakeoverSlot.starts_at) >= SINCE)
    its = its.where(col(TakeoverSlot.starts_at) < END, col(TakeoverSlot.ends_at) > START)
    its = its.where(col(TakeoverSlot.state).in_(SLOTS_COMING))
    return told(its.order_by(col(TakeoverSlot.starts_at), col(TakeoverSlot.id)))


def deadlines(session: Session, unit_id: int, when: dict[str, datetime], most: int) -> Listed:
    """Promotions of this unit that go on and end then."""
    values = {"unit_id": unit_id, "since": when["start"] - LONGEST_LIFE - timedelta(days=1), **when}
    return listed(session, ItemKind.DEADLINE, _deadlines(), most, **values)


@cache
def _deadlines() -> Rows:
    its = ask(col(Promotion.id), col(Post.title), null(), col(PromotionRun.closes_at), literal(1))
    its = its.select_from(PromotionRun).join(Promotion, col(Promotion.id) == col(PromotionRun.promotion_id))
    its = its.join(Post, col(Post.id) == col(Promotion.post_id)).where(col(PromotionRun.unit_id) == UNIT)
    its = its.where(col(PromotionRun.sent_at) >= SINCE, col(PromotionRun.ending) == "")
    its = its.where(col(PromotionRun.closes_at) >= START, col(PromotionRun.closes_at) < END)
    return told(its.order_by(col(PromotionRun.closes_at), col(Promotion.id)))

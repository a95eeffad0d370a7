"""What would happen to each slot of a round if it were opened now: taken hours, plans on the account, big days."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from domain.days import Day
from domain.slot_rounds import Obstacle, Preview, Span
from storage import account_hours, calendar, clashes, slot_opening, units
from storage.account_hours import AccountHour
from storage.takeovers import TakeoverRound

LONGEST_SAID = 300


def of(session: Session, its: TakeoverRound, now: datetime) -> list[Preview]:
    """Its times in order, each with what stands in its way."""
    spans = slot_opening.times_of(its)
    if not spans:
        return []
    taken = _taken(session, its, spans)
    plans = clashes.plans_between(session, its.account_id, spans[0][0], max(end for _, end in spans))
    zone = ZoneInfo(units.get(session, its.unit_id).zone)
    days = _days(session, its, spans, zone)
    kept: set[int] = set()
    found = []
    for span in spans:
        quarters = _hours(its, span).quarters
        obstacle = _obstacle(span, [taken[one] for one in quarters if one in taken], now)
        if obstacle is None and not kept.isdisjoint(quarters):
            obstacle = Obstacle.TOO_CLOSE
        if obstacle is None:
            kept |= set(quarters)
        meanwhile = [one for one in plans if span[0] <= one.starts_at < span[1]]
        found.append(Preview(span, obstacle, meanwhile, days.get(span[0].astimezone(zone).date(), ())))
    return found


def _hours(its: TakeoverRound, span: Span) -> account_hours.Span:
    return account_hours.Span(its.account_id or 0, *span, its.buffer)


def _taken(session: Session, its: TakeoverRound, spans: Sequence[Span]) -> dict[int, AccountHour]:
    """What the account is kept for, from the first to the last of these times."""
    whole = (spans[0][0], max(end for _, end in spans))
    return {one.quarter: one for one in account_hours.holders(session, _hours(its, whole))}


def _obstacle(span: Span, taken: Sequence[AccountHour], now: datetime) -> Obstacle | None:
    if span[0] <= now:
        return Obstacle.OVER
    if not taken:
        return None
    return Obstacle.SLOT if taken[0].slot_id is not None else Obstacle.LIVE


def _days(
    session: Session, its: TakeoverRound, spans: Sequence[Span], zone: ZoneInfo
) -> dict[date, Sequence[Day]]:
    first, last = (one.astimezone(zone).date() for one in (spans[0][0], spans[-1][0]))
    found: dict[date, list[Day]] = {}
    for day in calendar.days(session, units.get(session, its.unit_id), first, last):
        found.setdefault(day.date, []).append(day)
    return {day: tuple(named) for day, named in found.items()}


def write(its: TakeoverRound, spans: Sequence[Span], said: str) -> None:
    """These are its times from now on, and these words gave them."""
    its.times = [[start.astimezone(UTC).isoformat(), end.astimezone(UTC).isoformat()] for start, end in spans]
    its.said = said[:LONGEST_SAID]

"""Gathers a unit's morning: what waits for a decision, what comes today, what was yesterday."""

from datetime import date, datetime

from sqlmodel import Session

from domain.calendar import ONE_DAY
from domain.digest_items import MOST_ITEMS, Listed, Morning, by_time, order, together
from domain.figures import Stretch, UnitFigures
from storage import (
    digest_board,
    digest_suggesting,
    digest_today,
    digest_waiting,
    digest_yesterday,
    figures,
    people,
    units,
)


def morning(session: Session, unit_id: int, person_id: int, now: datetime) -> Morning:
    """The morning of one of the board. What it costs depends on what waits and on two days, never on the history."""
    day = now.astimezone(units.get(session, unit_id).reader().tz).date()
    return Morning(
        unit_id=unit_id,
        day=day,
        decisions=decisions(session, unit_id, person_id, now),
        today=today(session, unit_id, now),
        events=events(session, unit_id, day - ONE_DAY),
        yesterday=yesterday(session, unit_id, now),
    )


def decisions(
    session: Session, unit_id: int, person_id: int, now: datetime, most: int = MOST_ITEMS
) -> Listed:
    """What waits for the board of a unit and could be decided by this one of them, the most pressing first."""
    waiting, board, suggesting = digest_waiting, digest_board, digest_suggesting
    parts = (
        waiting.cases(session, unit_id, most),
        waiting.plans(session, unit_id, person_id, most),
        waiting.verdicts(session, unit_id, people.get(session, person_id), most),
        waiting.signatures(session, unit_id, person_id, now, most),
        waiting.last_lists(session, unit_id, most),
        board.held(session, unit_id, now),
        board.closure(session, unit_id, person_id),
        board.proposals(session, unit_id, person_id),
        board.requests(session, unit_id),
        suggesting.account_requests(session, unit_id, most),
        board.roster(session, unit_id, now),
        suggesting.suggestions(session, unit_id, most),
        suggesting.dormant(session, unit_id, most),
    )
    return together(parts, most, order)


def today(
    session: Session, unit_id: int, now: datetime, most: int = MOST_ITEMS, *, everyone: bool = False
) -> Listed:
    """What comes on the unit's present day; with `everyone` only what all of its members may see."""
    unit = units.get(session, unit_id)
    day = now.astimezone(unit.reader().tz).date()
    when = digest_today.span(unit, day)
    parts = (
        digest_today.days(session, unit, day),
        digest_today.plans(session, unit_id, when, most, everyone=everyone),
        digest_today.takeovers(session, unit_id, when, most),
        digest_today.lives(session, unit_id, when, most, everyone=everyone),
        digest_today.deadlines(session, unit_id, when, most),
    )
    return together(parts, most, by_time)


def yesterday(session: Session, unit_id: int, now: datetime) -> UnitFigures:
    """The numbers of the unit's last whole day."""
    unit = units.get(session, unit_id)
    day = now.astimezone(unit.reader().tz).date() - ONE_DAY
    return figures.of(session, (unit_id,), Stretch(day, day, unit.zone))


def events(session: Session, unit_id: int, day: date, most: int = MOST_ITEMS) -> Listed:
    """What a unit put out and sent on a day of its zone."""
    when = digest_today.span(units.get(session, unit_id), day)
    parts = (
        digest_yesterday.published(session, unit_id, when, most),
        digest_yesterday.sent(session, unit_id, when, most),
    )
    return together(parts, most, by_time)

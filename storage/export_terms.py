"""Since when the board of a unit serves, for the days of an export."""

from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from domain.units import Role
from storage.roles import Grant, stands


def began(session: Session, unit_id: int, now: datetime) -> datetime | None:
    """When the first of the present pengurus began (UTC); None where there is none."""
    board = select(func.min(Grant.since)).where(Grant.unit_id == unit_id, Grant.role == Role.PENGURUS)
    return session.exec(board.where(col(Grant.since) <= now, stands(now))).one()

"""When is something due next? Every such question is a statement, so that the clock asks all of them in one."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select
from sqlmodel import Session, select
from sqlmodel.sql.expression import SelectOfScalar

Due = SelectOfScalar[datetime | None]
"""The earliest time (UTC) at which something of one kind is due, NULL when nothing is."""


def together(asked: Sequence[Due]) -> Select[Any]:
    """All questions in one, built once and asked often."""
    every: Select[Any] = select(*[one.scalar_subquery() for one in asked])
    return every


def answers(session: Session, every: Select[Any]) -> Sequence[datetime | None]:
    """What the database says, in the order of the questions."""
    return session.execute(every).one()

"""Reads the lines of a digest: the first of each kind, and how many there are, in one question that is built once."""

from typing import Any

from sqlalchemy import BindParameter, bindparam, func
from sqlmodel import Session

from domain.digest_items import Item, ItemKind, Listed

Rows = Any
"""A SELECT of id, title, since, at, count; in the order in which they are told. Values it needs are named."""
UNIT: BindParameter[Any] = bindparam("unit_id")
HER: BindParameter[Any] = bindparam("person_id")
START: BindParameter[Any] = bindparam("start")
END: BindParameter[Any] = bindparam("end")
SINCE: BindParameter[Any] = bindparam("since")


def told(its: Rows) -> Rows:
    """So many of these as are asked for, each with how many there are."""
    return its.add_columns(func.count().over()).limit(bindparam("most"))


def listed(session: Session, kind: ItemKind, its: Rows, most: int, **values: Any) -> Listed:
    """The first of these (`unit_id` among the values), and how many there are."""
    rows = session.execute(its, {"most": most, **values}).all()
    items = tuple(
        Item(kind, subject_id, values["unit_id"], title or "", since, at, int(count))
        for subject_id, title, since, at, count, _ in rows
    )
    return Listed(items, ((kind, rows[0][-1]),) if rows else ())


def one(kind: ItemKind, unit_id: int, count: int, **facts: Any) -> Listed:
    """A single line about the unit itself, behind which so many things stand; none where there is none."""
    if not count:
        return Listed()
    return Listed((Item(kind, unit_id, unit_id, count=count, **facts),), ((kind, 1),))

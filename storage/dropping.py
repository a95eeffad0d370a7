"""Takes rows out with everything that hangs on them; what may stand without them only loses the link."""

from collections.abc import Iterator

from sqlalchemy import Column, SelectBase, Table, delete, select, update
from sqlmodel import Session, SQLModel

ALWAYS_OF_ONE = frozenset({"evaluations"})
"""Its rows are of one thing or of another: they go with it, though either column may be empty."""


def pointers(name: str) -> Iterator[Column[int]]:
    """Every column of every table that points to this table."""
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            if any(key.column.table.name == name for key in column.foreign_keys):
                yield column


def loosen(session: Session, column: Column[int], gone: SelectBase) -> None:
    """These point to nothing any more."""
    session.execute(update(column.table).where(column.in_(gone)).values({column.name: None}))


def drop(session: Session, column: Column[int], gone: SelectBase) -> None:
    """Delete the rows that point through this column to what goes, after what points to them; a link that may be empty
    is cut."""
    table: Table = column.table
    keys = list(table.primary_key.columns)
    if len(keys) == 1:
        these = select(keys[0]).where(column.in_(gone))
        for pointer in pointers(table.name):
            if pointer.nullable and pointer.table.name not in ALWAYS_OF_ONE:
                loosen(session, pointer, these)
            else:
                drop(session, pointer, these)
    session.execute(delete(table).where(column.in_(gone)))

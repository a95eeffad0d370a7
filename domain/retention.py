"""What is kept, whose it is, why, for how long, and what erasing a person does to it: one line for every column."""

from domain import (
    kept_accounts,
    kept_cases,
    kept_events,
    kept_people,
    kept_posts,
    kept_promotions,
    kept_publishing,
    kept_reports,
    kept_units,
    kept_work,
)
from domain.keeping import Erasing, Kept, Whose

__all__ = ["TABLE", "Erasing", "Kept", "Whose", "columns", "fate"]

TABLE: tuple[Kept, ...] = (
    *kept_work.KEPT,
    *kept_posts.KEPT,
    *kept_accounts.KEPT,
    *kept_cases.KEPT,
    *kept_events.KEPT,
    *kept_publishing.KEPT,
    *kept_promotions.KEPT,
    *kept_people.KEPT,
    *kept_reports.KEPT,
    *kept_units.KEPT,
)


def columns() -> set[tuple[str, str]]:
    """Every (table, column) that stands in the table."""
    return {(kept.table, column) for kept in TABLE for column in kept.columns}


def fate(table: str, column: str) -> Erasing:
    """What erasing its person does to this column; LookupError when it does not stand in the table."""
    for kept in TABLE:
        if kept.table == table and column in kept.columns:
            return kept.erasing
    raise LookupError(f"{table}.{column} is not in the retention table")

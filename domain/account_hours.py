"""The hours in which an account is in somebody's hands, cut into quarters so that the database can refuse a second."""

from datetime import UTC, datetime, timedelta

QUARTER = timedelta(minutes=15)
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def quarters(starts_at: datetime, ends_at: datetime, buffer: timedelta = timedelta()) -> range:
    """The quarters of an hour (counted from 1970, UTC) from `buffer` before the start to `buffer` after the end, those
    that are only touched in part among them."""
    first = (starts_at - buffer - _BEGINNING) // QUARTER
    last = -((_BEGINNING - ends_at - buffer) // QUARTER)
    return range(first, max(last, first + 1))


def begins(quarter: int) -> datetime:
    """When a quarter begins (UTC)."""
    return _BEGINNING + quarter * QUARTER

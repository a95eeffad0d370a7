"""Fills a roster by the example of a week: the same weekday, the same seat, only where nobody is."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from domain.duty import DAYS, SEATS

Place = tuple[date, int]


def month_days(first: date) -> list[date]:
    """The days after the week that begins at `first`, to the end of the month in which it ends; of a week that ends
    with its month, those of the next month."""
    after = first + timedelta(days=DAYS)
    last = after.replace(day=monthrange(after.year, after.month)[1])
    return [after + timedelta(days=ahead) for ahead in range((last - after).days + 1)]


def like(example: Mapping[Place, int], days: Sequence[date], taken: Mapping[Place, int]) -> dict[Place, int]:
    """Who goes where (our ids), by the weekdays of the example; nobody twice on one day."""
    by_weekday = {(day.weekday(), seat): person_id for (day, seat), person_id in example.items()}
    new: dict[Place, int] = {}
    for day in days:
        there = {taken[day, seat] for seat in SEATS if (day, seat) in taken}
        for seat in SEATS:
            person_id = by_weekday.get((day.weekday(), seat))
            if person_id is not None and (day, seat) not in taken and person_id not in there:
                new[day, seat] = person_id
                there.add(person_id)
    return new

"""Today at a glance for everybody: what stands on the calendar, what may be carried on, and what is free."""

from dataclasses import dataclass

from domain.calendar import CalendarDay
from domain.offers import Listed
from domain.presses import Press, press

MOST_PLANS = 8
MOST_OFFERS = 3


@dataclass(frozen=True, slots=True)
class PublicDay:
    """What everybody in a unit may see: `today` without names of people; `coming` counts the plans of the six days
    after it. `offers` are the promotions that close first, `open_offers` how many there are, `free_slots` the takeover
    slots that nobody has. `others` (id, name) use the same group, while it is not known which unit is meant."""

    unit_id: int
    name: str
    today: CalendarDay
    coming: int
    offers: tuple[Listed, ...] = ()
    open_offers: int = 0
    free_slots: int = 0
    others: tuple[tuple[int, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing at all, today and in the week."""
        day = self.today
        return not (
            day.entries or day.days or day.slots or self.coming or self.open_offers or self.free_slots
        )


@press("tcs")
@dataclass(frozen=True, slots=True)
class ShowPublicDay(Press):
    """Today and this week of this unit, as everybody sees it, in a message of its own."""

    unit_id: int

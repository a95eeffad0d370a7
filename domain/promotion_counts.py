"""What came of a promotion in numbers, by unit and department, so that nobody can be told from the numbers."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

SMALLEST_GROUP = 3


class What(StrEnum):
    """What is counted. ARRIVED: private kits; GROUPS: groups in which the card stands; SEEN, TAKEN, DONE and PROVEN
    (with a link or a picture): members, each once; POSTS: links, each once; WHATSAPP: WhatsApp groups (three or more
    count as three). GUESTS_SEEN and GUESTS_WHATSAPP: the same of people without a row."""

    ARRIVED = "arrived"
    GROUPS = "groups"
    SEEN = "seen"
    TAKEN = "taken"
    DONE = "done"
    PROVEN = "proven"
    POSTS = "posts"
    WHATSAPP = "whatsapp"
    GUESTS_SEEN = "guests-seen"
    GUESTS_WHATSAPP = "guests-whatsapp"


Group = tuple[int | None, int | None]
"""A unit and a department of it, by their ids; None: none of those that are told apart."""


@dataclass(frozen=True, slots=True)
class Count:
    """One number: of what, in which unit and department (None: no department, or one that is not told apart)."""

    what: What
    unit_id: int | None
    department_id: int | None
    number: int


@dataclass(frozen=True, slots=True)
class Tally:
    """All numbers of a promotion, as many as are not zero."""

    counts: tuple[Count, ...] = ()

    def total(self, what: What) -> int:
        """How many there are in all."""
        return sum(one.number for one in self.counts if one.what is what)

    def totals(self) -> Counter[What]:
        """All numbers, without units and departments."""
        return Counter({what: self.total(what) for what in What})

    def groups(self) -> dict[Group, Counter[What]]:
        """The numbers of each unit and department."""
        found: dict[Group, Counter[What]] = {}
        for one in self.counts:
            found.setdefault((one.unit_id, one.department_id), Counter())[one.what] += one.number
        return found

    def by_unit(self) -> dict[int | None, Counter[What]]:
        """The numbers of each unit."""
        found: dict[int | None, Counter[What]] = {}
        for one in self.counts:
            found.setdefault(one.unit_id, Counter())[one.what] += one.number
        return found

    def by_department(self, unit_id: int) -> dict[int | None, Counter[What]]:
        """The numbers of each department of this unit."""
        return {group[1]: numbers for group, numbers in self.groups().items() if group[0] == unit_id}

    def plus(self, more: Iterable[Count]) -> "Tally":
        """These numbers and more of them."""
        return Tally((*self.counts, *(one for one in more if one.number)))

    def folded(self, sizes: Mapping[Group, int]) -> "Tally":
        """The same numbers, with departments and units of fewer than three people told no more apart. `sizes`: how many
        people each unit and department has."""
        homes = _homes(sizes)
        found: Counter[tuple[What, Group]] = Counter()
        for one in self.counts:
            home = homes.get((one.unit_id, one.department_id)) or homes.get((one.unit_id, None), (None, None))
            found[(one.what, home)] += one.number
        return Tally(tuple(Count(what, *group, number) for (what, group), number in found.items()))


def _homes(sizes: Mapping[Group, int]) -> dict[Group, Group]:
    """Under which name each group is counted."""
    in_units: dict[int | None, dict[int | None, int]] = {}
    for (unit_id, department_id), size in sizes.items():
        in_units.setdefault(unit_id, {})[department_id] = size
    apart = _told_apart({unit_id: sum(parts.values()) for unit_id, parts in in_units.items()})
    homes: dict[Group, Group] = {}
    for unit_id, parts in in_units.items():
        named = _told_apart(parts) if unit_id in apart else set[int | None]()
        for department_id in (None, *parts):
            home = unit_id if unit_id in apart else None
            homes[(unit_id, department_id)] = (home, department_id if department_id in named else None)
    return homes


def _told_apart(sizes: Mapping[int | None, int]) -> set[int | None]:
    """Those whose numbers may stand alone: of three people or more, and so that the rest is nobody or three or more."""
    large = sorted(
        (size, name) for name, size in sizes.items() if name is not None and size >= SMALLEST_GROUP
    )
    named = [name for _, name in large]
    rest = sum(sizes.values()) - sum(size for size, _ in large)
    while named and 0 < rest < SMALLEST_GROUP:
        rest += sizes[named.pop(0)]
    return set(named)

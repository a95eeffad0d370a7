"""What it means to keep a column: whose it is, why, for how long, and what erasing its person does to it."""

from dataclasses import dataclass
from enum import StrEnum


class Whose(StrEnum):
    """Whom a column tells something about."""

    NOBODY = "nobody"
    PERSON = "person"
    UNIT = "unit"
    WRITER = "writer"


class Erasing(StrEnum):
    """What happens to a column when its person is erased."""

    STAYS = "stays"
    ROW_GOES = "the row goes"
    EMPTIED = "emptied"
    UNLINKED = "the link to the person is cut"
    UNREADABLE = "stays, but nobody can tell any more whose it was"


@dataclass(frozen=True, slots=True)
class Kept:
    """Columns of one table that share a reason and a fate."""

    table: str
    columns: tuple[str, ...]
    whose: Whose
    why: str
    how_long: str
    erasing: Erasing


FOR_EVER = "as long as the deployment"
UNIT_LIFE = "as long as the unit"
PERSON_LIFE = "as long as she belongs"
TWO_DAYS = "2 days after it is done; 7 days when it failed"
DAY_AFTER = "24 hours after it left"
MONTH_AFTER = "30 days after it left"
LEAK_LIFE = "12 months after it was closed"

"""Which features a unit has from the start, which are offered when they first help, and how long a no is remembered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain.presses import Press, press
from domain.units import Level

LOOK_EVERY = timedelta(days=7)  # at most one offer a week
FIRST_LOOK = timedelta(days=7)
YEAR = timedelta(days=365)
TERMS: Mapping[str, int] = {Level.PP: 3, Level.PW: 2, Level.PC: 2, Level.PAC: 2}


class Switch(StrEnum):
    """The features that a unit may switch."""

    PLANS = "plans"
    CALENDAR = "calendar"
    DEPARTMENTS = "departments"
    PROMOTIONS = "promotions"


class SwitchState(StrEnum):
    """WATCHED: off, offered when it helps. OFFERED: asked and not answered. DECLINED: not in this term."""

    ON = "on"
    OFF = "off"
    WATCHED = "watched"
    OFFERED = "offered"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Counts:
    """What a unit has done so far: plans that it made, and members."""

    plans: int
    members: int


@dataclass(frozen=True, slots=True)
class Row:
    """One feature: on from the start, or useful from so many plans or members on; and what belongs to it."""

    is_on_from_start: bool
    nouns: frozenset[str] = frozenset()
    commands: frozenset[str] = frozenset()
    from_plans: int = 0
    from_members: int = 0

    def is_useful(self, counts: Counts) -> bool:
        """Whether it would help this unit now."""
        return counts.plans >= self.from_plans or counts.members >= self.from_members


REVIEWING = frozenset({"reviews", "submitting", "approving", "mending", "releasing", "alone"})
PROMOTING = frozenset(
    {
        "suggestions",
        "suggestion_desk",
        "offers",
        "promotions",
        "promotion_editing",
        "promotion_making",
        "promotion_times",
        "promotion_submitting",
        "captions",
        "share_kits",
        "promotion_deeds",
        "promotion_marks",
        "poster_files",
        "promotion_reports",
        "rallies",
        "rally_answers",
    }
)
TABLE: Mapping[Switch, Row] = {
    Switch.PLANS: Row(True, REVIEWING | {"posts"}, frozenset({"rencana", "punyaku", "periksa"})),
    Switch.CALENDAR: Row(
        True, frozenset({"calendar", "hijri_sightings", "occasions"}), frozenset({"kalender", "hijriah"})
    ),
    Switch.PROMOTIONS: Row(True, PROMOTING, frozenset({"usul", "promosi", "siarkan", "serempak"})),
    Switch.DEPARTMENTS: Row(False, from_plans=10, from_members=10),
}
OFFERED_LATER = tuple(one for one, row in TABLE.items() if not row.is_on_from_start)


def of_command(name: str) -> Switch | None:
    """The feature that a command belongs to, if it can be switched."""
    return next((one for one, row in TABLE.items() if name in row.commands), None)


def of_noun(noun: str) -> Switch | None:
    """The feature that buttons of this noun belong to, if it can be switched."""
    return next((one for one, row in TABLE.items() if noun in row.nouns), None)


def term(level: str) -> timedelta:
    """How long a board of this level usually serves (masa khidmat)."""
    return YEAR * TERMS.get(level, 1)


@press("ufs")
@dataclass(frozen=True, slots=True)
class TurnSwitch(Press):
    """Switch a feature of a unit on or off."""

    unit_id: int
    switch: Switch
    on: bool


@press("ufo")
@dataclass(frozen=True, slots=True)
class AnswerOffer(Press):
    """A pengurus takes an offered feature, or says no for this term."""

    unit_id: int
    switch: Switch
    yes: bool

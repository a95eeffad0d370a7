"""Which features a unit has from the start, which are offered when they first help, and how long a no is remembered."""

from collections.abc import Collection, Mapping
from dataclasses import astuple, dataclass
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
    TAKEOVERS = "takeovers"
    ROSTER = "roster"


class SwitchState(StrEnum):
    """WATCHED: off, offered when it helps. OFFERED: asked and not answered. DECLINED: not in this term."""

    ON = "on"
    OFF = "off"
    WATCHED = "watched"
    OFFERED = "offered"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Counts:
    """What a unit has done so far: plans that it made, members, promotions that it sent, and things that were reported
    to it."""

    plans: int = 0
    members: int = 0
    promotions: int = 0
    alerts: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One feature: on from the start, or useful from any of so many plans, members, promotions or alerts on; and what
    belongs to it."""

    is_on_from_start: bool
    nouns: frozenset[str] = frozenset()
    commands: frozenset[str] = frozenset()
    useful_from: Counts | None = None

    def is_useful(self, counts: Counts) -> bool:
        """Whether it would help this unit now; what has no number never becomes useful by itself."""
        return self.useful_from is not None and any(
            needed and reached >= needed
            for needed, reached in zip(astuple(self.useful_from), astuple(counts), strict=True)
        )


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
# Without the buttons of handovers: what is in somebody's hands is stopped and given back wherever she reads of it, also
# by humas of the account's other owner, and after the feature was switched off.
LENDING = frozenset(
    {
        "slots",
        "slot_rounds",
        "applications",
        "applying",
        "application_choices",
        "swaps",
        "takeover_reports",
        "takeover_numbers",
        "takeover_files",
        "lives",
        "live_running",
    }
)
"""Not the handover itself: an account that is in somebody's hands comes back, whatever was switched off meanwhile."""
TABLE: Mapping[Switch, Row] = {
    Switch.PLANS: Row(True, REVIEWING | {"posts"}, frozenset({"rencana", "punyaku", "periksa"})),
    Switch.CALENDAR: Row(
        True, frozenset({"calendar", "hijri_sightings", "occasions"}), frozenset({"kalender", "hijriah"})
    ),
    Switch.PROMOTIONS: Row(True, PROMOTING, frozenset({"usul", "promosi", "siarkan", "serempak"})),
    Switch.DEPARTMENTS: Row(False, useful_from=Counts(plans=10, members=10)),
    Switch.TAKEOVERS: Row(False, LENDING, frozenset({"takeover", "slot", "live"}), Counts(promotions=4)),
    Switch.ROSTER: Row(
        False, frozenset({"duties", "duty_filling", "duty_swaps"}), frozenset({"piket"}), Counts(alerts=3)
    ),
}
OFFERED_LATER = tuple(one for one, row in TABLE.items() if not row.is_on_from_start)


def of_command(name: str) -> Switch | None:
    """The feature that a command belongs to, if it can be switched."""
    return next((one for one, row in TABLE.items() if name in row.commands), None)


def of_noun(noun: str) -> Switch | None:
    """The feature that buttons of this noun belong to, if it can be switched."""
    return next((one for one, row in TABLE.items() if noun in row.nouns), None)


def is_listed(name: str, used: Collection[Switch]) -> bool:
    """Whether Telegram's list shows a command where these features are used that are off from the start: who never
    heard of them reads nothing of them there."""
    switch = of_command(name)
    return switch is None or TABLE[switch].is_on_from_start or switch in used


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

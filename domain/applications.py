"""What a member and humas see of a takeover slot, and until when one may come forward for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.accounts import AccountFacts
from domain.application_states import LISTED, ApplicationState
from domain.refusal import Refusal
from domain.slot_states import SlotState
from domain.takeovers import Part, Rule, SlotFacts

LONGEST_IDEA = 600
ON_A_PAGE = 5
FIRST_IN_LIST = 1


@dataclass(frozen=True, slots=True)
class Lent:
    """A slot with its account, as every sentence about it needs them."""

    slot: SlotFacts
    account: AccountFacts


@dataclass(frozen=True, slots=True)
class Terms:
    """What is agreed for a slot; `brief` is empty for who may not read it here, `has_brief` says that there is one."""

    theme: str
    brief: str
    has_brief: bool
    rules: tuple[Rule, ...]
    posts: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Hers:
    """How she stands to a slot; `place` on its list counts from 1, `until` is when her answer, or the pembina's, is
    over (UTC)."""

    state: ApplicationState
    idea: str = ""
    place: int | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class SlotView:
    """One slot as a member sees it: never who wants it or holds it, only how many."""

    lent: Lent
    terms: Terms
    part: Part
    hers: Hers | None
    wanting: int
    may_apply: bool
    is_over: bool
    unit_id: int
    closes_at: datetime | None
    has_handover: bool = False

    @property
    def slot_id(self) -> int:
        """Its id."""
        return self.lent.slot.id or 0

    @property
    def is_free(self) -> bool:
        """Whether nobody holds it for sure."""
        return self.lent.slot.state == SlotState.OPEN


@dataclass(frozen=True, slots=True)
class Listed:
    """A slot in a list; `state` is hers, if she asked for it."""

    lent: Lent
    state: ApplicationState | None = None


@dataclass(frozen=True, slots=True)
class FreeSlots:
    """What a member may take, and what is hers; `page` counts from 0."""

    unit: str
    unit_id: int
    hers: Sequence[Listed]
    free: Sequence[Listed]
    page: int
    has_more: bool


@dataclass(frozen=True, slots=True)
class Applicant:
    """Somebody who would like a slot, as humas sees her: her age only as her part."""

    application_id: int
    name: str
    part: Part
    turns: int
    idea: str
    state: ApplicationState
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everybody for one slot, in a fair order; `page` counts from 0."""

    lent: Lent
    holder: Applicant | None
    applicants: Sequence[Applicant]
    page: int

    @property
    def shown(self) -> Sequence[tuple[int, Applicant]]:
        """Those of this page, with their number."""
        first = self.page * ON_A_PAGE
        return list(enumerate(self.applicants, start=1))[first : first + ON_A_PAGE]

    @property
    def has_more(self) -> bool:
        """Whether there is another page."""
        return len(self.applicants) > (self.page + 1) * ON_A_PAGE


@dataclass(frozen=True, slots=True)
class Standing:
    """How applying for a slot stands, for humas's page of it: how many wait, how many of them are new, who holds it."""

    wanting: int
    new: int
    holder: str = ""
    state: ApplicationState | None = None
    until: datetime | None = None


def idea(text: str) -> str:
    """What she typed as her idea; refuses one that is too long to read beside others."""
    said = text.strip()
    if len(said) > LONGEST_IDEA:
        raise Refusal("applications-idea-long", most=LONGEST_IDEA)
    return said


def must_be_in_time(slot: SlotFacts, *, is_chosen: bool, is_wanted: bool, now: datetime) -> None:
    """Refuses who comes after the deadline of a slot for which humas chooses, unless nobody else wants it."""
    if is_chosen and is_wanted and slot.state == SlotState.OPEN and now >= slot.apply_until:
        raise Refusal("applications-deadline", until=slot.apply_until)


def closes_at(slot: SlotFacts, *, is_wanted: bool, now: datetime) -> datetime | None:
    """Until when one may come forward for a slot for which humas chooses: its deadline, and after that its beginning
    while nobody wants it; None where it is too late."""
    if now < slot.apply_until:
        return slot.apply_until
    return None if is_wanted else slot.starts_at


def place_of(listed: Sequence[int], application_id: int) -> int | None:
    """Her place on the list, from 1."""
    return listed.index(application_id) + FIRST_IN_LIST if application_id in listed else None


def is_listed(state: str) -> bool:
    """Whether she is on the list."""
    return state in LISTED

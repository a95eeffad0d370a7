"""The buttons of a case for humas and pengurus, beside those that stand on many cards."""

from dataclasses import dataclass
from enum import StrEnum

from domain.amounts import Measure
from domain.ladder import Severity
from domain.presses import Press, press


class CasePage(StrEnum):
    """Which side of the card is up."""

    MAIN = "main"
    MORE = "more"
    WATCH = "watch"
    DEFER = "defer"
    WEIGHT = "weight"
    LIFT = "lift"
    OUTSIDE = "outside"
    REPORTS = "reports"


class Wait(StrEnum):
    """For how long a case is put away."""

    HOUR = "hour"
    FOUR_HOURS = "four-hours"
    TONIGHT = "tonight"
    TOMORROW = "tomorrow"


class Maker(StrEnum):
    """Whose work it is that is carried on: the unit's own, or somebody's outside who said yes."""

    OURS = "ours"
    OUTSIDE = "outside"


@press("ccg")
@dataclass(frozen=True, slots=True)
class TurnCase(Press):
    """Another side of the card."""

    case_id: int
    page: CasePage


@press("cco")
@dataclass(frozen=True, slots=True)
class TakeOverCase(Press):
    """I go on instead of her who handles it now (None: she is gone)."""

    case_id: int
    holder_id: int | None


@press("ccu")
@dataclass(frozen=True, slots=True)
class UndoDismiss(Press):
    """Urungkan: it may be a problem after all."""

    case_id: int


@press("ccw")
@dataclass(frozen=True, slots=True)
class WatchCase(Press):
    """Pantau: it comes back by itself then."""

    case_id: int
    wait: Wait


@press("ccf")
@dataclass(frozen=True, slots=True)
class DeferCase(Press):
    """Tunda: nobody is told before then."""

    case_id: int
    wait: Wait


@press("ccs")
@dataclass(frozen=True, slots=True)
class WeighCase(Press):
    """It matters so much."""

    case_id: int
    severity: Severity


@press("ccr")
@dataclass(frozen=True, slots=True)
class ReleaseCase(Press):
    """Lepas: somebody else may take it."""

    case_id: int


@press("cce")
@dataclass(frozen=True, slots=True)
class FinishCase(Press):
    """Selesai: something was done about it."""

    case_id: int


@press("cci")
@dataclass(frozen=True, slots=True)
class SeeCaseFiles(Press):
    """The pictures that were reported, in private."""

    case_id: int


@press("ccn")
@dataclass(frozen=True, slots=True)
class TypeCaseNumbers(Press):
    """Let me type what stands beside it now."""

    case_id: int


@press("cck")
@dataclass(frozen=True, slots=True)
class KeepCaseNumber(Press):
    """Of two readings of what I typed, this one is meant."""

    case_id: int
    measure: Measure
    number: int


@press("ccm")
@dataclass(frozen=True, slots=True)
class WriteCaseNote(Press):
    """Let me write a line for my team."""

    case_id: int


@press("cca")
@dataclass(frozen=True, slots=True)
class AskMaker(Press):
    """Somebody who reported it made it: ask her what she allows."""

    case_id: int
    person_id: int


@press("ccj")
@dataclass(frozen=True, slots=True)
class LiftCase(Press):
    """It may be carried on: make a promotion of it (`maker` None: of what a member of ours allowed)."""

    case_id: int
    maker: Maker | None = None


@press("ccq")
@dataclass(frozen=True, slots=True)
class TurnCases(Press):
    """Another part of the list: from this place on (0 is the first)."""

    unit_id: int
    start: int
    over: bool = False


@press("cch")
@dataclass(frozen=True, slots=True)
class SearchCases(Press):
    """Let me paste a link or words to look for."""

    unit_id: int

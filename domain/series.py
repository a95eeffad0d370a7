"""Series of plans: the buttons that make, change and end them."""

from dataclasses import dataclass

from domain.presses import Press, press


@press("ys")
@dataclass(frozen=True, slots=True)
class MakeSeries(Press):
    """Yes, let this plan come back as it was said; counts only while the card is as it was (`revision`)."""

    post_id: int
    revision: int


@press("yr")
@dataclass(frozen=True, slots=True)
class ChooseRule(Press):
    """Let this plan come back by this rule (as domain.repeats writes it), from its own day on."""

    post_id: int
    rule: str


@press("yt")
@dataclass(frozen=True, slots=True)
class TypeRule(Press):
    """Let me type how it comes back."""

    post_id: int


@press("yf")
@dataclass(frozen=True, slots=True)
class SpreadPlan(Press):
    """All that follow shall be as this one is now."""

    post_id: int


@press("yx")
@dataclass(frozen=True, slots=True)
class StopSeries(Press):
    """No more after this one; `sure` is False while it is only asked, `drop`: those already made are cancelled too."""

    post_id: int
    sure: bool = False
    drop: bool = False


@press("yo")
@dataclass(frozen=True, slots=True)
class OpenSeries(Press):
    """Show me the next plan of this series."""

    series_id: int


@press("yl")
@dataclass(frozen=True, slots=True)
class ListSeries(Press):
    """List what comes back in my unit."""

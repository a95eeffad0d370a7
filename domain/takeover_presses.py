"""What buttons about takeovers mean, where more than one card shows them."""

from dataclasses import dataclass

from domain.presses import Press, press


@press("vzr")
@dataclass(frozen=True, slots=True)
class OpenRound(Press):
    """The page of a round that is being made or was opened, for humas."""

    round_id: int


@press("vzl")
@dataclass(frozen=True, slots=True)
class ListSlots(Press):
    """The coming slots of a unit, for humas."""

    unit_id: int
    page: int = 0


@press("vzs")
@dataclass(frozen=True, slots=True)
class OpenSlot(Press):
    """One slot's passport, for humas: who wants it, who holds it, how it goes, what came of it."""

    slot_id: int


@press("vzf")
@dataclass(frozen=True, slots=True)
class ListFree(Press):
    """The slots that a member may still take, and hers."""

    unit_id: int
    page: int = 0


@press("vzm")
@dataclass(frozen=True, slots=True)
class ShowSlot(Press):
    """One slot as a member sees it."""

    slot_id: int


@press("vzh")
@dataclass(frozen=True, slots=True)
class OpenHandover(Press):
    """Put the handover's card up in this private chat."""

    slot_id: int


@press("vzx")
@dataclass(frozen=True, slots=True)
class StopTakeover(Press):
    """Stop it now; `sure` is False while it is only asked."""

    slot_id: int
    sure: bool = False


@press("vzp")
@dataclass(frozen=True, slots=True)
class OpenReport(Press):
    """What came of a takeover."""

    slot_id: int

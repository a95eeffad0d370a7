"""The buttons of applying for a takeover slot: a member's, humas's, the pembina's, and those of two who swap."""

from dataclasses import dataclass

from domain.presses import Press, press


@press("vea")
@dataclass(frozen=True, slots=True)
class Apply(Press):
    """I would like it, or take it at once where the first gets it; without an idea so far."""

    slot_id: int


@press("vei")
@dataclass(frozen=True, slots=True)
class WriteIdea(Press):
    """Let me write what I would do."""

    slot_id: int


@press("vew")
@dataclass(frozen=True, slots=True)
class Withdraw(Press):
    """I don't want it any more; `sure` is False while it is only asked."""

    slot_id: int
    sure: bool = False


@press("vey")
@dataclass(frozen=True, slots=True)
class AnswerOffered(Press):
    """It is free again and offered to me: yes, or not this time."""

    slot_id: int
    yes: bool


@press("veb")
@dataclass(frozen=True, slots=True)
class GiveBack(Press):
    """It is mine, and I can't; `sure` is False while it is only asked."""

    slot_id: int
    sure: bool = False


@press("vec")
@dataclass(frozen=True, slots=True)
class CompareApplicants(Press):
    """Humas: who would like it, side by side."""

    slot_id: int
    page: int = 0


@press("veo")
@dataclass(frozen=True, slots=True)
class OpenApplicant(Press):
    """Humas: one of them, with all of her idea."""

    application_id: int


@press("vep")
@dataclass(frozen=True, slots=True)
class ChooseApplicant(Press):
    """Humas: it is hers; `sure` is False while it would be taken from somebody and is only asked."""

    application_id: int
    sure: bool = False


@press("vef")
@dataclass(frozen=True, slots=True)
class TakeFromHolder(Press):
    """Humas: its holder doesn't hold it any more; the list moves up."""

    slot_id: int
    sure: bool = False


@press("veu")
@dataclass(frozen=True, slots=True)
class AnswerForMinor(Press):
    """The pembina: she may, or not this time."""

    application_id: int
    yes: bool


@press("vel")
@dataclass(frozen=True, slots=True)
class ListForPembina(Press):
    """The pembina: all that wait for my word."""


@press("ves")
@dataclass(frozen=True, slots=True)
class AskSwap(Press):
    """Mine is at a bad time: with which slot could I change?"""

    slot_id: int
    page: int = 0


@press("vet")
@dataclass(frozen=True, slots=True)
class ProposeSwap(Press):
    """Ask whoever holds that one."""

    slot_id: int
    with_slot_id: int


@press("vex")
@dataclass(frozen=True, slots=True)
class AnswerSwap(Press):
    """Yes, let us change places; or not."""

    swap_id: int
    yes: bool

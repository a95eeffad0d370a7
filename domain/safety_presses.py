"""Buttons of safety reports: of the one who writes, and of the adults who read."""

from dataclasses import dataclass

from domain.presses import Press, press
from domain.safety import SafetyKind, SafetyTo, Said


@press("cfw")
@dataclass(frozen=True, slots=True)
class ChooseReader(Press):
    """Who may read it? Never `about_id`, whom it is about (0: nobody of them)."""

    unit_id: int
    kind: SafetyKind
    about_id: int = 0


@press("cfa")
@dataclass(frozen=True, slots=True)
class ChooseAbout(Press):
    """It is about one of those who could read it."""

    unit_id: int
    kind: SafetyKind


@press("cft")
@dataclass(frozen=True, slots=True)
class WriteSafety(Press):
    """They may read it: what happened? `named`: with her first name."""

    unit_id: int
    kind: SafetyKind
    to: SafetyTo
    about_id: int = 0
    named: bool = False


@press("cfs")
@dataclass(frozen=True, slots=True)
class SendSafety(Press):
    """It goes off; `skip_id`: but not to this person, whom it is about after all (0: to all of them)."""

    skip_id: int = 0


@press("cfu")
@dataclass(frozen=True, slots=True)
class ResumeSafety(Press):
    """Show me what I wrote and did not send."""


@press("cfx")
@dataclass(frozen=True, slots=True)
class DropSafety(Press):
    """Nothing is sent, and nothing of it kept."""


@press("cfm")
@dataclass(frozen=True, slots=True)
class ReadOwn(Press):
    """What became of my report; `code` is its code word, "" where it has her name. `page` counts from its beginning,
    -1 is the last."""

    report_id: int
    code: str = ""
    page: int = -1


@press("cfd")
@dataclass(frozen=True, slots=True)
class AddToOwn(Press):
    """I want to write more."""

    report_id: int
    code: str = ""


@press("cfn")
@dataclass(frozen=True, slots=True)
class ShutOut(Press):
    """It is about one of those who read it (0: ask which): he reads it no more."""

    report_id: int
    code: str = ""
    person_id: int = 0


@press("cfh")
@dataclass(frozen=True, slots=True)
class HideSafety(Press):
    """Let nothing of it stand in this message: somebody may look at her phone."""


@press("cfl")
@dataclass(frozen=True, slots=True)
class ListSafety(Press):
    """The reports that came to me, those that wait first."""

    skip: int = 0


@press("cfo")
@dataclass(frozen=True, slots=True)
class OpenSafety(Press):
    """Read a report that came to me; `page` counts from its beginning, -1 is the last."""

    report_id: int
    page: int = -1


@press("cfr")
@dataclass(frozen=True, slots=True)
class AnswerSafety(Press):
    """Answer with this sentence; without one: show which there are."""

    report_id: int
    said: Said | None = None


@press("cfk")
@dataclass(frozen=True, slots=True)
class HandleSafety(Press):
    """Sudah kutangani; asked once."""

    report_id: int
    sure: bool = False


@press("cfp")
@dataclass(frozen=True, slots=True)
class PassSafety(Press):
    """The pembina of the unit above shall read it too; asked once."""

    report_id: int
    sure: bool = False


@press("cfg")
@dataclass(frozen=True, slots=True)
class GuideSafety(Press):
    """What somebody does who got a report."""

    report_id: int

"""What buttons about comments and the bank of answers mean; all are for humas and pengurus of the unit."""

from dataclasses import dataclass

from domain.presses import Press, press
from domain.remarks import NextStep, RemarkKind


@press("chd")
@dataclass(frozen=True, slots=True)
class OpenDesk(Press):
    """Comments and answers of a unit: what waits, and the ways on."""

    unit_id: int


@press("chn")
@dataclass(frozen=True, slots=True)
class LogRemark(Press):
    """Let me paste a comment or question."""

    unit_id: int


@press("chl")
@dataclass(frozen=True, slots=True)
class ListRemarks(Press):
    """What is still to be done, longest waiting first."""

    unit_id: int
    page: int = 0


@press("cho")
@dataclass(frozen=True, slots=True)
class OpenRemark(Press):
    """One comment; `more`: with every step that can be taken."""

    remark_id: int
    more: bool = False


@press("chk")
@dataclass(frozen=True, slots=True)
class ChooseRemarkKind(Press):
    """It is of this kind; None: show the kinds."""

    remark_id: int
    kind: RemarkKind | None = None


@press("chs")
@dataclass(frozen=True, slots=True)
class TakeStep(Press):
    """This is done about it."""

    remark_id: int
    step: NextStep


@press("chu")
@dataclass(frozen=True, slots=True)
class UseAnswer(Press):
    """It is answered with this one of the bank."""

    remark_id: int
    answer_id: int


@press("chx")
@dataclass(frozen=True, slots=True)
class FinishRemark(Press):
    """Nothing is left to do; or (`again`) there is."""

    remark_id: int
    again: bool = False


@press("chz")
@dataclass(frozen=True, slots=True)
class DropRemark(Press):
    """It was noted by mistake and goes; asked once before."""

    remark_id: int
    sure: bool = False


@press("chb")
@dataclass(frozen=True, slots=True)
class ListAnswers(Press):
    """The bank of answers; `waiting`: those that somebody else of humas has to read."""

    unit_id: int
    page: int = 0
    waiting: bool = False


@press("chq")
@dataclass(frozen=True, slots=True)
class SearchAnswers(Press):
    """Let me type what is asked."""

    unit_id: int


@press("cha")
@dataclass(frozen=True, slots=True)
class OpenAnswer(Press):
    """One answer, with its words to copy."""

    answer_id: int


@press("chw")
@dataclass(frozen=True, slots=True)
class WriteAnswer(Press):
    """Let me write an answer: to a new question, or to what this remark asks."""

    unit_id: int
    remark_id: int = 0


@press("che")
@dataclass(frozen=True, slots=True)
class RewriteAnswer(Press):
    """Let me write other words for it; of the question, or of the answer itself."""

    answer_id: int
    question: bool = False


@press("chj")
@dataclass(frozen=True, slots=True)
class JudgeAnswer(Press):
    """Somebody else of humas read it: everybody may use it, or it is not good yet."""

    answer_id: int
    approve: bool


@press("cht")
@dataclass(frozen=True, slots=True)
class RetireAnswer(Press):
    """It is true no more; asked once before."""

    answer_id: int
    sure: bool = False

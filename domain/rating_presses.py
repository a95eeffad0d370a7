"""The buttons by which a case is looked into, and its finding goes out."""

from dataclasses import dataclass

from domain.clarifying import Why
from domain.presses import Press, press
from domain.ratings import Rating


@press("cer")
@dataclass(frozen=True, slots=True)
class Rate(Press):
    """That is what it is."""

    case_id: int
    rating: Rating


@press("ces")
@dataclass(frozen=True, slots=True)
class StartOver(Press):
    """What was written or proposed is left; I look at it anew."""

    case_id: int


@press("cep")
@dataclass(frozen=True, slots=True)
class Propose(Press):
    """It is ready: a second person reads it."""

    verdict_id: int


@press("cey")
@dataclass(frozen=True, slots=True)
class SignVerdict(Press):
    """Aku setuju: with what was found and with exactly the words that go out (`mark`)."""

    verdict_id: int
    mark: str


@press("cen")
@dataclass(frozen=True, slots=True)
class RefuseVerdict(Press):
    """Belum; for this reason."""

    verdict_id: int
    why: Why | None = None


@press("cek")
@dataclass(frozen=True, slots=True)
class SendClarification(Press):
    """It goes out now."""

    verdict_id: int


@press("cet")
@dataclass(frozen=True, slots=True)
class TellReporters(Press):
    """Only who reported it hears of it: so few have seen it that a broadcast would spread it."""

    verdict_id: int
    sure: bool = False


@press("cel")
@dataclass(frozen=True, slots=True)
class ShowVerdict(Press):
    """Show me its card here, from its front."""

    verdict_id: int

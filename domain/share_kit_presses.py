"""The buttons of a member's kit."""

from dataclasses import dataclass

from domain.presses import Press, press
from domain.share_kits import KitSide, Later


@press("iks")
@dataclass(frozen=True, slots=True)
class TurnKitSide(Press):
    """Show another side of my kit, in place."""

    promotion_id: int
    side: KitSide


@press("ikt")
@dataclass(frozen=True, slots=True)
class GiveWords(Press):
    """Give me the words alone, to copy them."""

    promotion_id: int


@press("ikn")
@dataclass(frozen=True, slots=True)
class NotThisTime(Press):
    """Tidak dulu: nobody asks why, and nobody sees it."""

    promotion_id: int


@press("iku")
@dataclass(frozen=True, slots=True)
class AfterAll(Press):
    """Take that back."""

    promotion_id: int


@press("ikl")
@dataclass(frozen=True, slots=True)
class RemindMe(Press):
    """Remind me then."""

    promotion_id: int
    later: Later


@press("ikc")
@dataclass(frozen=True, slots=True)
class OtherCaption(Press):
    """Other words, please."""

    promotion_id: int

"""One plan in several places: on which platforms and accounts it may also appear, and the taps for that."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from domain.accounts import AccountFacts
from domain.platforms import OFFERED, Platform
from domain.post_kinds import shows
from domain.presses import Press, press

MOST = 8
Place = tuple[str | None, int | None]


def places_left(
    accounts: Sequence[AccountFacts], taken: Collection[Place]
) -> list[tuple[Platform, int | None]]:
    """Where it does not appear yet, by platform and account: each platform with every account that posts there, or
    with none where there is no such account."""
    left: list[tuple[Platform, int | None]] = []
    for platform in OFFERED:
        ids = [one.id for one in accounts if shows(platform, one)]
        left += [(platform, one) for one in ids or [None] if (platform.value, one) not in taken]
    return left


@press("eu")
@dataclass(frozen=True, slots=True)
class OfferVariants(Press):
    """Where else may it appear?"""

    post_id: int


@press("ey")
@dataclass(frozen=True, slots=True)
class AddVariant(Press):
    """There too."""

    post_id: int
    platform: Platform
    account_id: int | None = None


@press("ex")
@dataclass(frozen=True, slots=True)
class PickVariant(Press):
    """What stands there."""

    post_id: int
    variant_id: int


@press("ei")
@dataclass(frozen=True, slots=True)
class UseMainText(Press):
    """There stands what the plan says everywhere."""

    post_id: int
    variant_id: int


@press("eq")
@dataclass(frozen=True, slots=True)
class RemoveVariant(Press):
    """It does not appear there."""

    post_id: int
    variant_id: int

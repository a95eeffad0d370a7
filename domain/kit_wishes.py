"""Kirimi aku: promotions in private once a day, about what she cares for."""

from collections.abc import Collection
from dataclasses import dataclass

from domain.presses import Press, press
from domain.promotions import Topic

BROUGHT = 8  # open promotions that she gets with her first bundle, the newest ones


@press("okw")
@dataclass(frozen=True, slots=True)
class TurnKits(Press):
    """On my card: send me promotions, or don't any more."""

    on: bool


@press("okt")
@dataclass(frozen=True, slots=True)
class ToggleTopic(Press):
    """On my card: about this too, or not any more; without a topic about everything."""

    topic: Topic | None = None


def toggled(topics: Collection[str], topic: Topic | None) -> list[str]:
    """What she wants with this one changed, in the order of all topics; none and all of them mean everything."""
    if topic is None:
        return []
    wanted = set(topics) ^ {topic.value}
    return (
        [] if wanted >= {one.value for one in Topic} else [one.value for one in Topic if one.value in wanted]
    )

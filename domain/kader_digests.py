"""What a member did in a week, as numbers that nobody but herself reads."""

from dataclasses import dataclass

from domain.easy_things import EasyThing
from domain.figures import Stretch


@dataclass(frozen=True, slots=True)
class Own:
    """How much she did: promotions that she carried on, plans that she put out, takeovers that she held, lives that she
    led, and cases that she reported with her name known."""

    promoted: int = 0
    published: int = 0
    takeovers: int = 0
    lives: int = 0
    reported: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether it was a quiet week for her, which is fine too."""
        return not (self.promoted or self.published or self.takeovers or self.lives or self.reported)


@dataclass(frozen=True, slots=True)
class OwnWeek:
    """What she reads of her week: her first name, the days, her numbers, and one easy thing to do next."""

    name: str
    stretch: Stretch
    own: Own
    easy: EasyThing

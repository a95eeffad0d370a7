"""Whom a promotion reaches, in numbers: what humas sees before it is sent."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Audience:
    """How many `members` in how many open `units` it addresses, each once; how many of them get it in `private`, and
    how many only find it in one of the `groups`; how many are `under_16` (an unknown age counts as such)."""

    members: int
    private: int
    groups: int
    under_16: int
    units: int

    @property
    def group_only(self) -> int:
        """Who does not get it in private: she did not ask for it, or can't be reached there now."""
        return self.members - self.private

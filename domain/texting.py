"""The taps around the text of a plan."""

from dataclasses import dataclass

from domain.presses import Press, press


@press("ew")
@dataclass(frozen=True, slots=True)
class ReadText(Press):
    """Show me the whole text."""

    post_id: int


@press("ed")
@dataclass(frozen=True, slots=True)
class RemoveText(Press):
    """The plan shall have no text."""

    post_id: int

"""What the owner of the deployment presses."""

from dataclasses import dataclass

from domain.presses import Press, press


@press("hr")
@dataclass(frozen=True, slots=True)
class Replay(Press):
    """Try the update of this incident again."""

    incident: str


@press("hu")
@dataclass(frozen=True, slots=True)
class SayAgain(Press):
    """A public message whose arrival is unknown: say it once more, or leave it."""

    outbox_id: int
    again: bool

"""What a humas member presses while she edits the guide."""

from dataclasses import dataclass

from domain.guide import NEW
from domain.presses import Press, press


@press("gue")
@dataclass(frozen=True, slots=True)
class EditGuide(Press):
    """Choose the section to edit."""

    page: int = 0


@press("guw")
@dataclass(frozen=True, slots=True)
class WriteSection(Press):
    """Write this section anew, or one that is not there yet."""

    key: str = NEW


@press("guh")
@dataclass(frozen=True, slots=True)
class HideSection(Press):
    """Hide a section, or show it again; previewed first."""

    key: str
    is_hidden: bool


@press("gut")
@dataclass(frozen=True, slots=True)
class PublishDraft(Press):
    """Publish exactly what this preview shows; `mark` is its mark."""

    mark: str
    asks_pledge: bool


@press("gux")
@dataclass(frozen=True, slots=True)
class DropDraft(Press):
    """Throw the draft of this preview away."""

    mark: str

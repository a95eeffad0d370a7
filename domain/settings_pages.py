"""The pages of /atur, and what their buttons mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.presses import Press, press
from domain.unit_settings import Name


class SettingsPage(StrEnum):
    """The pages of /atur."""

    HUB = "hub"
    FAMILY = "family"
    VOICE = "voice"
    HOURS = "hours"
    DEPARTMENTS = "departments"
    FEATURES = "features"
    DIGESTS = "digests"
    CLOSE = "close"


PAGES: Mapping[SettingsPage, tuple[Name, ...]] = {
    SettingsPage.VOICE: (
        Name.ADDRESS,
        Name.SALAM,
        Name.SUNDAY,
        Name.LANGUAGE,
        Name.CLOSING,
        Name.MOTTO,
        Name.DESK,
        Name.LEVELS,
        Name.COLOR,
        Name.DISCLOSURE,
    ),
    SettingsPage.HOURS: (
        Name.ZONE,
        Name.QUIET,
        Name.PRAYER,
        Name.EXAMS,
        Name.RAMADAN,
        Name.REMINDERS,
        Name.DAILY_CAP,
        Name.APPROVERS,
        Name.PEMBINA_AGE,
    ),
    SettingsPage.DEPARTMENTS: (Name.DEPARTMENTS,),
}


def page_of(name: Name) -> SettingsPage:
    """The page on which a setting stands."""
    return next(page for page, names in PAGES.items() if name in names)


@press("usp")
@dataclass(frozen=True, slots=True)
class OpenSettings(Press):
    """A page of /atur, in place."""

    unit_id: int
    page: SettingsPage


@press("uss")
@dataclass(frozen=True, slots=True)
class ShowSetting(Press):
    """One setting: its value, where it comes from, and what else it may be."""

    unit_id: int
    name: Name


@press("usc")
@dataclass(frozen=True, slots=True)
class ChooseSetting(Press):
    """Set it here."""

    unit_id: int
    name: Name
    value: str


@press("usf")
@dataclass(frozen=True, slots=True)
class FollowParent(Press):
    """Forget what is set here: what holds above holds here too."""

    unit_id: int
    name: Name


@press("usw")
@dataclass(frozen=True, slots=True)
class WriteSetting(Press):
    """Let me type it."""

    unit_id: int
    name: Name

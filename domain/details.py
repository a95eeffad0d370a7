"""What a plan holds beside title and time, page by page; filled in private."""

from dataclasses import dataclass
from enum import StrEnum

from domain.presses import Press, press


class DetailPage(StrEnum):
    """The pages of Lengkapi, in the order of their buttons; HUB is the first, with what is filled at a glance, and MORE
    leads to what few plans need."""

    HUB = "hub"
    TEXT = "text"
    MEDIA = "media"
    VARIANTS = "variants"
    ACCOUNT = "account"
    SORT = "sort"
    PEOPLE = "people"
    SOURCE = "source"
    SEEN = "seen"
    DEPARTMENT = "department"
    REPEAT = "repeat"
    EVENT = "event"
    CHECKS = "checks"
    PERMISSION = "permission"
    CLASHES = "clashes"
    MORE = "more"


OFFICIAL_ONLY = frozenset(
    {DetailPage.ACCOUNT, DetailPage.SOURCE, DetailPage.SEEN, DetailPage.CHECKS, DetailPage.PERMISSION}
)
"""What a member's own plan and an idea have no use for: nothing of them is read or approved."""

OF_PROMOTIONS = frozenset(
    {DetailPage.MEDIA, DetailPage.CHECKS, DetailPage.SORT, DetailPage.SOURCE, DetailPage.PERMISSION}
)
"""What a promotion has as well, beside pages of its own."""

ON_HUB = (
    DetailPage.TEXT,
    DetailPage.MEDIA,
    DetailPage.ACCOUNT,
    DetailPage.PEOPLE,
    DetailPage.CHECKS,
    DetailPage.CLASHES,
)
"""What most plans need, in this order; everything else stands behind Lainnya."""


@press("es")
@dataclass(frozen=True, slots=True)
class ShowDetails(Press):
    """Let me complete this plan, in private."""

    post_id: int


@press("et")
@dataclass(frozen=True, slots=True)
class TurnDetails(Press):
    """Another page of it, in the same message."""

    post_id: int
    page: DetailPage

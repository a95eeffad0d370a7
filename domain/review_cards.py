"""What a review card shows, as values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.checklist import Line, Tick
from domain.clashes import Clash
from domain.posts import PostFacts
from domain.review_presses import ReviewPage


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text appears: platform and handle of the account, as far as they are chosen."""

    platform: str | None
    handle: str
    text: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the reading is: `said` of `needed` yes; `urgent` the reason of the short path (""), `must_sign` while
    its second signature is missing; `offers_words`: a reason may also be typed."""

    since: datetime
    said: int
    needed: int
    urgent: str = ""
    must_sign: bool = False
    missed: bool = False
    has_readers: bool = True
    offers_words: bool = True


@dataclass(frozen=True, slots=True)
class ReviewView:
    """All that a review card shows at `now` (UTC). `seal` begins the number of the content; `media` are kinds in their
    order, `hidden` while they open only behind a button; `released` are veiled places and why they may stand; `unit`
    is named where another unit reads it, and `sees_all` says whether its humas's own plans may be named; `extras` is
    what a promotion says beside its captions (name, words)."""

    post: PostFacts
    seal: str
    now: datetime
    until: datetime | None
    page: ReviewPage
    progress: Progress
    places: Sequence[Place]
    author: str | None = None
    owner: str | None = None
    unit: str = ""
    sees_all: bool = False
    source: str = ""
    media: Sequence[str] = ()
    hidden: bool = False
    lines: Sequence[Line] = ()
    ticks: Sequence[Tick] = ()
    ticked: frozenset[Tick] = frozenset()
    clashes: Sequence[Clash] = ()
    released: Sequence[tuple[str, str]] = ()
    fix: str = ""
    extras: Sequence[tuple[str, str]] = ()

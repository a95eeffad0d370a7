"""What the cards of a live show, as facts."""

from dataclasses import dataclass
from datetime import datetime

from domain.live_presses import LivePage
from domain.posts import PostFacts


@dataclass(frozen=True, slots=True)
class Brought:
    """What a live brought; None: nobody has said so."""

    watching: int | None = None
    views: int | None = None
    likes: int | None = None
    comments: int | None = None


@dataclass(frozen=True, slots=True)
class EventFacts:
    """An event to which a live may invite; `starts_at` in UTC."""

    id: int
    name: str
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class LiveView:
    """A live at `now` (UTC). `account`: the @name it runs on, `unit` its unit's name where a group has several.
    `is_host`: she speaks; `leads`: she, humas or pengurus; `is_near`: it may begin soon, `is_cleared`: of the
    organisation's, it was approved; `may_undo`: its end may be taken back; `may_spread`: a promotion may be made."""

    post: PostFacts
    state: str
    now: datetime
    account: str = ""
    host: str | None = None
    unit: str = ""
    link: str = ""
    began_at: datetime | None = None
    ended_at: datetime | None = None
    event: EventFacts | None = None
    events: tuple[EventFacts, ...] = ()
    brought: Brought | None = None
    page: LivePage = LivePage.MAIN
    is_host: bool = False
    leads: bool = False
    is_near: bool = False
    is_cleared: bool = True
    may_undo: bool = False
    may_spread: bool = False

"""Where a post can appear, and all the words by which people name these places."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

WORD = re.compile(r"[^\W_]+")


class Platform(StrEnum):
    """A place for posts; its shown name stands in words/."""

    INSTAGRAM = "instagram"
    REELS = "reels"
    STORY = "story"
    INSTAGRAM_LIVE = "instagram-live"
    TIKTOK = "tiktok"
    TIKTOK_LIVE = "tiktok-live"
    YOUTUBE = "youtube"
    SHORTS = "shorts"
    YOUTUBE_LIVE = "youtube-live"
    FACEBOOK = "facebook"
    X = "x"
    THREADS = "threads"
    WHATSAPP = "whatsapp"
    WHATSAPP_STATUS = "whatsapp-status"
    WHATSAPP_CHANNEL = "whatsapp-channel"
    TELEGRAM = "telegram"
    WEB = "web"


OFFERED = (
    Platform.INSTAGRAM,
    Platform.REELS,
    Platform.STORY,
    Platform.TIKTOK,
    Platform.YOUTUBE,
    Platform.SHORTS,
    Platform.FACEBOOK,
    Platform.X,
    Platform.THREADS,
    Platform.WHATSAPP_STATUS,
    Platform.WHATSAPP_CHANNEL,
    Platform.TELEGRAM,
    Platform.WEB,
)
"""What stands on buttons; the others are understood when they are typed."""

_HOMES: dict[Platform, Platform] = {
    Platform.REELS: Platform.INSTAGRAM,
    Platform.STORY: Platform.INSTAGRAM,
    Platform.INSTAGRAM_LIVE: Platform.INSTAGRAM,
    Platform.TIKTOK_LIVE: Platform.TIKTOK,
    Platform.SHORTS: Platform.YOUTUBE,
    Platform.YOUTUBE_LIVE: Platform.YOUTUBE,
    Platform.WHATSAPP_STATUS: Platform.WHATSAPP,
    Platform.WHATSAPP_CHANNEL: Platform.WHATSAPP,
}


def home(platform: str | None) -> Platform | None:
    """The platform on which one has the account for it: Instagram for Reels and Story."""
    return _HOMES.get(Platform(platform), Platform(platform)) if platform else None


LIVES = (Platform.INSTAGRAM_LIVE, Platform.TIKTOK_LIVE, Platform.YOUTUBE_LIVE)
"""Where somebody speaks for a while, and others watch meanwhile."""


def is_live(platform: str | None) -> bool:
    """Whether somebody speaks there for a while."""
    return platform in LIVES


def live_on(platform: str | None) -> Platform | None:
    """The live of the platform where one has the account; None where we know of none."""
    return next((one for one in LIVES if home(one) == home(platform)), None) if platform else None


_NAMES: dict[str, tuple[Platform, str]] = {
    "ig, instagram, insta": (Platform.INSTAGRAM, "feed, post, postingan, carousel"),
    "fb, facebook": (Platform.FACEBOOK, "reels, reel, story, page, live"),
    "tiktok, tik tok, tt": (Platform.TIKTOK, "video"),
    "youtube, yt": (Platform.YOUTUBE, "video"),
    "whatsapp, wa": (Platform.WHATSAPP, "grup, group"),
    "telegram, tele": (Platform.TELEGRAM, "channel, saluran, kanal, grup"),
    "twitter": (Platform.X, "x"),
    "threads": (Platform.THREADS, ""),
    "web, website, blog, situs": (Platform.WEB, ""),
}
_SPECIAL: dict[Platform, str] = {
    Platform.REELS: "reels, reel, ig reels, ig reel, instagram reels, instagram reel, reels ig, reel ig, "
    "reels instagram",
    Platform.STORY: "story, stories, ig story, ig stories, instagram story, instagram stories, insta story, "
    "instastory, story ig, snapgram, sg",
    Platform.INSTAGRAM_LIVE: "ig live, live ig, live instagram, instagram live",
    Platform.TIKTOK_LIVE: "tiktok live, live tiktok",
    Platform.SHORTS: "shorts, short, yt shorts, yt short, youtube shorts, youtube short, shorts yt",
    Platform.YOUTUBE_LIVE: "yt live, live yt, live youtube, youtube live, live streaming youtube",
    Platform.WHATSAPP_STATUS: "status wa, status whatsapp, wa status, whatsapp status, story wa, wa story",
    Platform.WHATSAPP_CHANNEL: "saluran wa, saluran whatsapp, wa channel, channel wa, whatsapp channel",
}
LEADS = frozenset(("di", "lewat", "via", "on"))
"""What makes it a place wherever it stands: "Tips hafalan di IG untuk pemula"."""
SOFT_LEADS = LEADS | {"ke", "untuk", "buat", "for", "to"}
"""What goes with it when it goes."""
ONLY_AFTER_LEAD = frozenset((("x",), ("short",)))  # too common as plain words


def _spelled() -> Iterator[tuple[tuple[str, ...], Platform]]:
    for names, (platform, kinds) in _NAMES.items():
        for name in names.split(", "):
            yield tuple(name.split()), platform
            for kind in filter(None, kinds.split(", ")):
                yield (*name.split(), kind), platform
                yield (kind, *name.split()), platform
    for platform, names in _SPECIAL.items():
        for name in names.split(", "):
            yield tuple(name.split()), platform
    yield ("x",), Platform.X


SPELLINGS = dict(_spelled())
LONGEST = max(map(len, SPELLINGS))


@dataclass(frozen=True, slots=True)
class Named:
    """A platform named in a text, on these characters; `has_lead`: after "di", "lewat" or the like."""

    platform: Platform
    start: int
    end: int
    has_lead: bool


def named_in(text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Named]:
    """The platforms named in a text, in order; nothing inside the `taken` character ranges (links) counts."""
    words = [
        found
        for found in WORD.finditer(text)
        if not any(start < found.end() and found.start() < end for start, end in taken)
    ]
    named: list[Named] = []
    at = 0
    while at < len(words):
        found, length = _longest(text, words, at)
        named += [found] if found else []
        at += length
    return named


def _longest(text: str, words: list[re.Match[str]], at: int) -> tuple[Named | None, int]:
    before = words[at - 1][0].casefold() if at > 0 else ""
    has_lead = before in LEADS
    for length in range(min(LONGEST, len(words) - at), 0, -1):
        phrase = words[at : at + length]
        key = tuple(word[0].casefold() for word in phrase)
        platform = SPELLINGS.get(key)
        gaps = [text[one.end() : two.start()] for one, two in pairwise(phrase)]
        if platform is None or any(gap.strip(" -") for gap in gaps):
            continue
        if key in ONLY_AFTER_LEAD and not has_lead:
            continue
        start = words[at - 1].start() if before in SOFT_LEADS else phrase[0].start()
        return Named(platform, start, phrase[-1].end(), has_lead), length
    return None, 1

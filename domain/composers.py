"""Where a platform lets people write: a link that opens its composer, with the text in it where that is possible."""

import re
from dataclasses import dataclass
from urllib.parse import quote

from domain.links import Kind, Link, find
from domain.platforms import Platform, home

LONGEST_LINK = 1800
HASHTAG = re.compile(r"#\w+")
NO_LINK = frozenset({Platform.WHATSAPP, Platform.WHATSAPP_STATUS, Platform.STORY})
"""Places whose posts have no address that lasts."""
_OPENED = {
    Platform.INSTAGRAM: "https://www.instagram.com/",
    Platform.TIKTOK: "https://www.tiktok.com/upload",
    Platform.YOUTUBE: "https://www.youtube.com/upload",
    Platform.FACEBOOK: "https://www.facebook.com/",
    Platform.X: "https://x.com/compose/post",
    Platform.THREADS: "https://www.threads.net/",
    Platform.WHATSAPP: "https://wa.me/",
    Platform.TELEGRAM: "https://t.me/",
}
_WRITTEN = {
    Platform.X: "https://x.com/intent/post?text=",
    Platform.THREADS: "https://www.threads.net/intent/post?text=",
    Platform.WHATSAPP: "https://wa.me/?text=",
    Platform.WHATSAPP_STATUS: "https://wa.me/?text=",
    Platform.TELEGRAM: "https://t.me/share/url?url=",
}
"""X Web Intents, Threads Web Intents, WhatsApp click to chat, Telegram sharing button: all take the text."""
_SHARER = "https://www.facebook.com/sharer/sharer.php?u="


@dataclass(frozen=True, slots=True)
class Composer:
    """A link to where it is written; `is_filled`: the text stands there already, whole."""

    url: str
    is_filled: bool


def composer(platform: str | None, text: str) -> Composer | None:
    """Where this text is written for this platform; None for the web and for no platform. A text that is too long for
    a link is never cut: then the link only opens the place."""
    at = home(platform)
    if platform is None or at not in _OPENED:
        return None
    filled = _filled(Platform(platform), text)
    return Composer(filled or _OPENED[at], filled is not None)


def _filled(platform: Platform, text: str) -> str | None:
    if platform is Platform.FACEBOOK:
        first = next((one.safe_url for one in find(text) if one.safe_url), None)
        return None if first is None else _SHARER + quote(first, safe="")
    start = _WRITTEN.get(platform)
    url = start + quote(text, safe="") if start and text.strip() else None
    return url if url is not None and len(url) <= LONGEST_LINK else None


def to_whatsapp(text: str) -> str | None:
    """The link that carries exactly this text to WhatsApp; None where it is empty or too long for a link."""
    return _filled(Platform.WHATSAPP, text)


def hashtags(text: str) -> str:
    """The hashtags of a text, each once, in their order."""
    return " ".join(dict.fromkeys(HASHTAG.findall(text)))


def fits(platform: str | None, link: Link) -> bool:
    """Whether this can be the address of a post on this platform; where no platform was named, or a website, any
    address can, and a short one could lead anywhere."""
    at = home(platform)
    return at in (None, Platform.WEB) or at == link.platform or link.kind is Kind.SHORT

"""The name of an account on its platform: read from what was typed or pasted, and shown again."""

import re
from collections.abc import Mapping

from domain import links
from domain.platforms import Platform
from domain.refusal import Refusal
from domain.withheld import in_handle

LONGEST = 60
PLACES: Mapping[str, Platform] = {
    "ig": Platform.INSTAGRAM,
    "tt": Platform.TIKTOK,
    "yt": Platform.YOUTUBE,
    "fb": Platform.FACEBOOK,
    "x": Platform.X,
    "th": Platform.THREADS,
    "tg": Platform.TELEGRAM,
    "wa": Platform.WHATSAPP_CHANNEL,
    "web": Platform.WEB,
}
"""How a link's key begins (domain.links), by platform."""
NAMED: Mapping[Platform, re.Pattern[str]] = {
    Platform.INSTAGRAM: re.compile(r"[a-z0-9._]{1,30}"),
    Platform.THREADS: re.compile(r"[a-z0-9._]{1,30}"),
    Platform.TIKTOK: re.compile(r"[a-z0-9._]{2,24}"),
    Platform.YOUTUBE: re.compile(r"[\w.·-]{3,30}"),
    Platform.X: re.compile(r"[a-z0-9_]{1,15}"),
    Platform.TELEGRAM: re.compile(r"[a-z][a-z0-9_]{3,31}"),
    Platform.FACEBOOK: re.compile(r"[a-z0-9.]{5,50}"),
}
"""What each platform lets an account be called, in small letters."""
PAGES = (Platform.FACEBOOK, Platform.WHATSAPP_CHANNEL)
"""Where an account may be known by a name of several words only."""
TITLE = re.compile(r"[\w .,&()'’–-]{3,60}")
LIKE_A_PASSWORD = re.compile(r"(?=\S*\d)(?=\S*[^\W\d_])\S{6,}")
ADDRESS: Mapping[Platform, str] = {
    Platform.INSTAGRAM: "www.instagram.com/{}/",
    Platform.TIKTOK: "www.tiktok.com/@{}",
    Platform.YOUTUBE: "www.youtube.com/@{}",
    Platform.FACEBOOK: "www.facebook.com/{}",
    Platform.X: "x.com/{}",
    Platform.THREADS: "www.threads.com/@{}",
    Platform.TELEGRAM: "t.me/{}",
    Platform.WHATSAPP_CHANNEL: "www.whatsapp.com/{}",
    Platform.WEB: "{}",
}
FOUND_IN_KEY = re.compile(r"(?P<place>[a-z]+):(?:@(?P<name>.+)|(?P<kind>ch|c|user|id):(?P<id>.+))")
PATHS = {"ch": "channel/{}", "c": "c/{}", "user": "user/{}", "id": "profile.php?id={}"}


def read(platform: Platform, text: str) -> str:
    """The name of the account as it is kept; refuses what looks like a secret, and what is no name there."""
    secret = in_handle(text)
    if secret is not None:
        raise Refusal(f"accounts-secret-{secret}")
    name = text.strip().removeprefix("@").strip()
    found = links.find(text)
    if platform is Platform.WEB or ("/" in name and found):
        return _linked(platform, found)
    names = NAMED.get(platform)
    if names is not None and names.fullmatch(name.casefold()):
        return name.casefold()
    return _titled(platform, " ".join(name.split()))


def _linked(platform: Platform, found: list[links.Link]) -> str:
    """The account behind the one pasted link."""
    if len(found) != 1:
        raise Refusal("accounts-handle-odd", platform=platform)
    link = found[0]
    if platform is Platform.WEB and link.key.startswith("web:"):
        return link.key.removeprefix("web:")[:LONGEST]
    parts = FOUND_IN_KEY.fullmatch(link.key)
    place = PLACES.get(link.key.partition(":")[0])
    if place is not platform:
        raise Refusal("accounts-link-elsewhere", platform=platform)
    if link.kind is not links.Kind.PROFILE or parts is None:
        raise Refusal("accounts-link-no-profile")
    return parts["name"] or PATHS[parts["kind"]].format(parts["id"])


def _titled(platform: Platform, name: str) -> str:
    """A page that is known by its name; a word with letters and numbers mixed may be a password."""
    if platform not in PAGES or not TITLE.fullmatch(name):
        raise Refusal("accounts-handle-odd", platform=platform)
    if any(LIKE_A_PASSWORD.fullmatch(word) for word in name.split()):
        raise Refusal("accounts-secret-password")
    return name


def shown(platform: str, handle: str) -> str:
    """The account as people write it: with @ where it is a name."""
    names = NAMED.get(Platform(platform))
    return f"@{handle}" if names is not None and names.fullmatch(handle) else handle


def address(platform: str, handle: str) -> str | None:
    """Where the account stands on the web; None where only its name is known."""
    if " " in handle or Platform(platform) not in ADDRESS:
        return None
    if Platform(platform) is Platform.WHATSAPP_CHANNEL and "/" not in handle:
        return None
    form = ADDRESS[Platform(platform)]
    return "https://" + (form.replace("@", "") if "/" in handle else form).format(handle)

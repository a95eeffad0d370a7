"""Host names: one spelling each, and which of them people write without https://."""

import ipaddress
import re
from urllib.parse import unquote

PREFIXES = frozenset({"www", "www2", "m", "mobile", "web", "mbasic", "touch", "amp", "id-id"})
SHARED_ENDINGS = frozenset(
    f"{second}.{top}"
    for top, seconds in {
        "id": "ac biz co desa go mil my net or ponpes sch web",
        "uk": "ac co gov org",
        "my": "com edu gov net org",
        "sg": "com edu gov",
        "au": "com edu gov net org",
        "jp": "ac co go or",
        "tr": "com edu gov org",
    }.items()
    for second in seconds.split()
)
# Endings that need nothing else, and endings that may be a word ("selesai.info") and so need a path.
_BARE = "com net org id edu gov co me io tv app dev xyz asia"
BARE_ENDINGS = frozenset(_BARE.split())
_WITH_PATH = (
    "info online site store link live news media page blog club bio ai cc ee fm gg gl gd gy ke ly my ph "
    "re sg to tv us uk au jp de nl eu fr tr sa at be in is it im so sh cloud space website pro mobi biz "
    "int mil name"
)
PATH_ENDINGS = frozenset(_WITH_PATH.split())
_FILES = "md py sh zip mov rs pl ps js ts cc apk exe pdf doc docx xls xlsx ppt pptx jpg png mp4"
FILE_ENDINGS = frozenset(_FILES.split())

_NAME = re.compile(
    r"(?=.{4,253}\Z)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})\Z",
    re.ASCII,
)
_LOCALE = re.compile(r"[a-z]{2}-[a-z]{2}\.(?=facebook\.com\Z)")


def spelled(raw: str) -> str | None:
    """The host in lower case and punycode, without a final dot; None if no public name looks like this."""
    host = unquote(raw).lower().removesuffix(".")
    if not host or len(host) > 253:
        return None
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii").lower()
        except UnicodeError:
            return None
    return host if _NAME.match(host) or _is_number(host) else None


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host.removeprefix("[").removesuffix("]"))
    except ValueError:
        return False
    return True


def shortened(host: str) -> str:
    """The host without www, m, mobile, amp and the like, but never less than a name that someone can own."""
    host = _LOCALE.sub("", host)
    while True:
        first, _, rest = host.partition(".")
        if first not in PREFIXES or "." not in rest or rest in SHARED_ENDINGS or _is_number(host):
            return host
        host = rest


def may_stand_bare(typed: str, has_path: bool) -> bool:
    """Would a person who typed this without https:// mean an address? "selesai.Besok" is none."""
    *labels, ending = typed.split(".")
    if labels[0].lower() == "www" and len(labels) > 1:
        return True
    if ending.istitle() and not has_path:
        return False
    if ending.lower() in BARE_ENDINGS:
        return has_path or any(letter.isalpha() for letter in labels[-1])
    return has_path and ending.lower() in PATH_ENDINGS


def may_be_marked(typed: str) -> bool:
    """Telegram marked it as an address; it also marks README.md and the like."""
    return typed.rpartition(".")[2].lower() not in FILE_ENDINGS

"""Addresses that only lead to another address, which they carry inside."""

import re
from collections.abc import Mapping

from domain.links.address import Address, asked, parse

_LOGIN = "next redirect_url redirect_after_login continue"
# Host, path, and the parameters of which the first that holds an address is where it leads.
BY_PARAMETER: tuple[tuple[str, str, str], ...] = (
    (r"lm?\.facebook\.com|l\.instagram\.com|l\.threads\.(?:net|com)|l\.messenger\.com|l\.wl\.co", ".*", "u"),
    (
        r"facebook\.com",
        r"/(?:l\.php|flx/warn|sharer\.php|sharer/sharer\.php|share\.php|dialog/share)",
        "u href",
    ),
    (r"facebook\.com", r"/plugins/\w+\.php", "href"),
    (r"facebook\.com", r"/(?:login|login\.php|login/.*|checkpoint.*|recover.*)", _LOGIN),
    (r"instagram\.com|threads\.(?:net|com)", r"/(?:accounts/)?login.*", _LOGIN),
    (r"tiktok\.com", r"/(?:login.*|link/v2)", f"{_LOGIN} target"),
    (r"x\.com|twitter\.com", r"/(?:i/flow/)?login", _LOGIN),
    (r"x\.com|twitter\.com", r"/(?:intent/(?:tweet|post)|share)", "url"),
    (r"google(?:\.com?)?(?:\.[a-z]{2})?", r"/(?:url|interstitial)", "q url"),
    (r"(?:accounts|consent)\.(?:google|youtube)\.com", ".*", "continue"),
    (r"docs\.google\.com", r"/(?:viewer|gview)", "url"),
    (
        r"youtube\.com",
        r"/(?:redirect|attribution_link|oembed|signin|supported_browsers)",
        "q u url next next_url",
    ),
    (r"(?:t\.me|telegram\.(?:me|dog))", r"/(?:share/url|share|iv)", "url"),
    (r"linkedin\.com", r"/(?:redir/redirect|safety/go)", "url"),
    (r"out\.reddit\.com|[\w-]+\.safelinks\.protection\.outlook\.com|slack-redir\.net", ".*", "url"),
    (r"t\.umblr\.com", "/redirect", "z"),
    (r"vk\.com", r"/away\.php", "to"),
    (r"duckduckgo\.com", "/l", "uddg"),
)
# Host, and the path behind which the rest is the address.
BY_PATH: Mapping[str, str] = {
    r"google(?:\.com?)?(?:\.[a-z]{2})?": r"/amp/(?:s/)?(?P<rest>.+)",
    r"(?:[\w-]+\.)?cdn\.ampproject\.org": r"/(?:[vcwa]/)?(?:s/)?(?P<rest>[^/]+\..+)",
}
_OWN_NAME = re.compile(r"(?P<name>[a-z]\w{2,31})\.t\.me")


def unwrapped(address: Address) -> Address:
    """The address at the end of all wrappings; each step makes it shorter, so there is an end."""
    while inner := _by_parameter(address) or _by_path(address) or _by_name(address):
        address = inner
    return address


def _by_parameter(address: Address) -> Address | None:
    for host, path, parameters in BY_PARAMETER:
        if re.fullmatch(host, address.name) and re.fullmatch(path, address.words, re.DOTALL):
            for parameter in parameters.split():
                inner = _inner(address, address.first(parameter) or "")
                if inner:
                    return inner
    return None


def _inner(address: Address, value: str) -> Address | None:
    is_own_path = value.startswith("/") and not value.startswith("//")
    return parse(f"https://{address.host}{value}" if is_own_path else value)


def _by_path(address: Address) -> Address | None:
    for host, path in BY_PATH.items():
        inside = re.fullmatch(path, address.path) if re.fullmatch(host, address.name) else None
        if inside:
            return parse(f"https://{inside['rest']}{asked(address.query)}")
    return None


def _by_name(address: Address) -> Address | None:
    parts = _OWN_NAME.fullmatch(address.name)
    return parse(f"https://t.me/{parts['name']}{address.path}{asked(address.query)}") if parts else None

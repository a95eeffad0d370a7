"""Parameters that say who shared a link, not what it shows; and parameters that open a door."""

import re
from collections.abc import Iterator

from domain.links.address import Pairs

_NAMES = (
    "fbclid gclid dclid gclsrc yclid twclid ttclid msclkid li_fat_id gbraid wbraid wickedid zanpid igsh "
    "igshid ig_rid mibextid rdid scid extid sfnsn paipv eav wtsid mbid xmt spm srsltid ref ref_src "
    "ref_url referrer referer source share shared share_url nb smid cmpid ncid ocid mkt_tok vero_id "
    "wt_mc guccounter usp authuser tag_from lgn_method google_btn single replytocom showcomment "
    "fb_comment_id comment_id amp outputtype _rdr _rdc feature si _ga _gl __twitter_impression "
    "_branch_match_id _openstat yptr mc_cid mc_eid s_kwcid trk trkinfo"
)
_NOISE = re.compile(
    rf"utm_?.*|(?:hsa|mtm|pk|matomo|oly|guce_referrer|__cft_|__tn_|_hs|_x_tr|at_custom|stm)_.*|_hs(?:enc|mi|fp)|"
    rf"__cft__.*|__tn__|{'|'.join(_NAMES.split())}",
    re.IGNORECASE | re.DOTALL,
)
# A value that changes nothing, for a name that elsewhere may.
_NOISY_PAIRS = frozenset(
    {("page", "all"), ("m", "0"), ("m", "1"), ("s", "paging_new"), ("view", "amp"), ("noamp", "mobile")}
)
_DOORS = re.compile(
    r"pwd|passw(?:or)?d|passcode|token|(?:access|auth|id|refresh|login|reset)_?token|api_?key|secret|session_?id|"
    r"otp|tk|zak|signature|sig|invite_?code",
    re.IGNORECASE,
)
_SECRET_PLACES = re.compile(
    r"(?:chat|call)\.whatsapp\.com|wa\.me(?:/|%2F)|api\.whatsapp\.com|whatsapp:|"
    r"(?:t\.me|telegram\.(?:me|dog))(?:/|%2F)(?:\+|%2B| |joinchat|addlist|login|contact|proxy)|"
    r"tg:/*(?:join|resolve\?phone)|"
    r"discord(?:app)?\.(?:gg|com/invite)/|zoom\.(?:us|com)/.*pwd",
    re.IGNORECASE,
)


def meaning(query: Pairs) -> Iterator[tuple[str, str]]:
    """What is left when tracking and secrets are gone."""
    for name, value in query:
        noisy = _NOISE.fullmatch(name) or (name.lower(), value.lower()) in _NOISY_PAIRS
        if not noisy and not opens_a_door(name, value):
            yield name, value


def opens_a_door(name: str, value: str) -> bool:
    """A password, or an address inside the address that is an invite or a phone number."""
    return bool(value and _DOORS.fullmatch(name)) or bool(_SECRET_PLACES.search(f"{name} {value}"))


def public_part(path: str) -> str:
    """The path up to an invite or phone number that stands in it."""
    hidden = _SECRET_PLACES.search(path)
    return path[: hidden.start()] if hidden else path

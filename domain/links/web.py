"""Every other page: host and path, without what only says who shared it."""

import re

from domain.links import news, tracking
from domain.links.address import Address, asked
from domain.links.link import Kind, Link

_AMP_FIRST = re.compile(r"/amp(?=/)")
_AMP_LAST = re.compile(r"(?:/amp|\.amp(?=\.html?\Z)|\.amp)(?=\Z|\.html?\Z)")
_ALL_PAGES = re.compile(r"/(?:full|all)\Z")
_WITH_FULL_VIEW = frozenset({"kumparan.com"})


def page(address: Address) -> Link:
    """The identity of a page of no platform that we know."""
    public = tracking.public_part(address.path)
    host, path = news.settled(address.name, _settled(address.name, public))
    kept = (
        []
        if news.has_number(host, path)
        else sorted(tracking.meaning(address.query), key=lambda pair: pair[0])
    )
    port = f":{address.port}" if address.port else ""
    secret = address.has_password or public != address.path or _has_door(address)
    query = asked(kept)
    return Link(
        key=f"web:{host}{port}{path or ('/' if query else '')}{query}",
        platform="web",
        opaque=False,
        secret=secret,
        kind=Kind.PAGE,
        span=None,
        safe_url=None if secret else f"{address.scheme}://{address.host}{port}{address.path or '/'}{query}",
    )


def _settled(host: str, path: str) -> str:
    path = _AMP_LAST.sub("", _AMP_FIRST.sub("", path.rstrip("/.,;:!"), count=1))
    return _ALL_PAGES.sub("", path) if host in _WITH_FULL_VIEW else path


def _has_door(address: Address) -> bool:
    return any(tracking.opens_a_door(name, value) for name, value in address.query)

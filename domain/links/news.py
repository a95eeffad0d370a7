"""News sites: the number in the address decides, the headline behind it may change."""

import re

SAME_PAGES = {"mail.nu.or.id": "nu.or.id"}

# Host, and the beginning of the path that decides; what follows it is dropped.
BY_NUMBER: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (re.compile(rf"(?:[\w-]+\.)*{host}"), re.compile(rf"({path})(?![\w]).*", re.ASCII | re.DOTALL))
    for host, path in (
        (r"kompas\.com", r"(?:/[\w-]+)?/read/\d{4}/\d\d/\d\d/\d+"),
        (r"detik\.com", r"(?:/[\w-]+)*?/d-\d+"),
        (r"(?:liputan6|fimela|bola)\.com", r"(?:/[\w-]+)?/read/\d{5,}"),
        (r"tempo\.co", r"(?:/[\w-]+)?/read/\d{5,}"),
        (r"antaranews\.com", r"/(?:berita|video|foto|news)/\d{5,}"),
        (r"(?:cnnindonesia|cnbcindonesia)\.com", r"/[\w-]+/\d{14}-\d+-\d+"),
        (r"okezone\.com", r"/read/\d{4}/\d\d/\d\d/\d+/\d+"),
        (r"sindonews\.com", r"/(?:read|berita|newsread)/\d{4,}/\d+"),
        (r"republika\.co\.id", r"/(?:berita|posts)/(?:[\w-]+/)*?(?=\w*\d)[a-z0-9]{6,7}"),
        (r"idntimes\.com", r"(?:/[\w-]+)+-\d\d-[\w-]+-\w+"),
    )
)
_ROOMS = (
    "nasional regional megapolitan internasional money ekonomi bola tekno otomotif lifestyle health "
    "travel properti entertainment female olahraga edukasi surabaya bandung medan yogyakarta denpasar "
    "makassar video"
)
_KOMPAS_ROOMS = frozenset(_ROOMS.split())
_KOMPAS = re.compile(r"/(?P<room>[a-z]+)(?P<rest>/read/.*)", re.DOTALL)


def settled(host: str, path: str) -> tuple[str, str]:
    """Host and path of the article, without the headline if a number stands before it."""
    host = SAME_PAGES.get(host, host)
    moved = _KOMPAS.fullmatch(path) if host == "kompas.com" else None
    if moved and moved["room"] in _KOMPAS_ROOMS:
        host, path = f"{moved['room']}.kompas.com", moved["rest"]
    for hosts, article in BY_NUMBER:
        found = article.fullmatch(path) if hosts.fullmatch(host) else None
        if found:
            return host, found[1]
    return host, path


def has_number(host: str, path: str) -> bool:
    """Does the path alone decide, so that no parameter can?"""
    return any(hosts.fullmatch(host) and article.fullmatch(path) for hosts, article in BY_NUMBER)

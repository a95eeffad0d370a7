"""A pasted link as the address of somebody's post: what fits, what is never kept, and what has to be asked for anew."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.composers import fits
from domain.links import Kind, Link, find_each
from domain.links.identity import is_known

LEAST_SAID, LONGEST_SAID = 20, 1000
ANYWHERE = "short"  # the platform of short links whose keeper serves every site
VANISHING = frozenset({Kind.STORY, Kind.LIVE})
NO_POST = frozenset({Kind.INVITE, Kind.PHONE, Kind.MEETING, Kind.FORM, Kind.GROUP, Kind.COLLECTION})
_SPACES = re.compile(r"\s+")


class Wrong(StrEnum):
    """Why a link can't stand for a post on these platforms."""

    ELSEWHERE = "elsewhere"
    SECRET = "secret"  # noqa: S105 - the word for an invitation or a number, not one
    PROFILE = "profile"


def wrong(link: Link, platforms: Collection[str | None]) -> Wrong | None:
    """What is wrong with it; None where it may be kept. No platforms: any will do."""
    if platforms and not any(fits(one, link) for one in platforms):
        return Wrong.ELSEWHERE
    if link.secret or link.safe_url is None:
        return Wrong.SECRET
    return Wrong.PROFILE if link.kind is Kind.PROFILE else None


class Found(StrEnum):
    """What became of one link that a member pasted. SHORT: counted, but only opening it tells where it leads; REPLACED:
    counted instead of a short one; MAYBE: short, while another one that it may be is known of her."""

    COUNTED = "counted"
    REPLACED = "replaced"
    SHORT = "short"
    KNOWN = "known"
    TAKEN = "taken"
    OFFICIAL = "official"
    MAYBE = "maybe"
    SECRET = "secret"  # noqa: S105 - as above
    PROFILE = "profile"
    ELSEWHERE = "elsewhere"
    VANISHES = "vanishes"
    NO_POST = "no-post"
    FULL = "full"


GOOD = frozenset({Found.COUNTED, Found.SHORT, Found.REPLACED})


def unfit(link: Link, platforms: Collection[str]) -> Found | None:
    """Why this can't show what she did, whoever reported it; None where it can."""
    if link.secret or link.safe_url is None:
        return Found.SECRET
    problem = wrong(link, platforms)
    if problem is not None:
        return Found(problem.value)
    if link.kind in VANISHING:
        return Found.VANISHES
    return Found.NO_POST if link.kind in NO_POST or _is_front(link) else None


def _is_front(link: Link) -> bool:
    """Whether it is only somebody's front page, or a page of a platform that is no post."""
    host, _, path = link.key.removeprefix("web:").partition("/")
    return link.kind is Kind.PAGE and (not path or is_known(host))


@dataclass(frozen=True, slots=True)
class Judged:
    """One link and what became of it; of a secret only that it was one."""

    platform: str
    found: Found


def around(text: str, entities: Sequence[Mapping[str, object]] = ()) -> str:
    """What she wrote beside the links, on one line; nothing where it is too short to be the words of a post."""
    left = text
    places = [link.span for link in find_each(text, entities) if link.span is not None]
    for begin, end in sorted(places, reverse=True):
        left = left[:begin] + " " + left[end:]
    left = _SPACES.sub(" ", left).strip()
    return left[:LONGEST_SAID] if len(left) >= LEAST_SAID else ""

"""Which lines of the journal belong into the story of a crisis, and how they are told: never who, only what."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

MOST = 40
_BY_VERB = {
    "crisis asked": "asked",
    "crisis held": "held",
    "crisis began": "began",
    "crisis extended": "extended",
    "crisis warned": "warned",
    "crisis nudged": "nudged",
    "crisis ended": "ended",
    "statement proposed": "proposed",
    "statement said": "said",
    "waits": "waits",
    "goes on": "goes-on",
    "planned anew": "anew",
    "cancelled": "cancelled",
    "cancelled slot": "cancelled",
    "rally cancelled": "cancelled",
    "sent": "sent",
    "published": "published",
    "withdrawn": "withdrawn",
    "urgent": "hurried",
}


@dataclass(frozen=True, slots=True)
class Told:
    """Something that happened then (UTC), by its key in words, so many times one after the other."""

    at: datetime
    key: str
    count: int = 1


def key_of(verb: str, subject: str) -> str | None:
    """How a line of the journal is told; None where it does not belong here."""
    if subject.startswith("case:"):
        return "case"
    if verb.startswith("signed as "):
        return "signed"
    return _BY_VERB.get(verb)


def story(lines: Iterable[tuple[datetime, str, str]]) -> list[Told]:
    """What happened, of the journal's moments, verbs and subjects in their order; the same one after the other is told
    once, and of a long story its beginning."""
    known = [(at, key) for at, verb, subject in lines if (key := key_of(verb, subject)) is not None]
    told = []
    for key, same in groupby(known, lambda one: one[1]):
        every = list(same)
        told.append(Told(every[0][0], key, len(every)))
    return told[:MOST]

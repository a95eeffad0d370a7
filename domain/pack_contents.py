"""What stands in the pack of a board: lines of facts without a person's name, their seal, and the checklist of them."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from domain.board_packs import LONELY_WAIT
from domain.journals import short
from domain.refusal import Refusal

VERSION = 1
MARK = 16  # signs of a hash: enough to tell that something has changed in between
MOST_CHECKS = 20
"""So many cases and so many plans stand in the checklist; the rest is in the file and on their own pages."""
Line = Mapping[str, Any]


class Of(StrEnum):
    """What a line tells about, in the order of the file."""

    PACK = "pack"
    UNIT = "unit"
    ACCOUNT = "account"
    CASE = "case"
    PLAN = "plan"
    GUIDE = "guide"
    ROSTER = "roster"
    SETTING = "setting"
    JOURNAL = "journal"


class Check(StrEnum):
    """What the next board looks after, in its order: who has an account in hand, accounts that fell silent, cases,
    plans, who is on duty, the guide, the settings."""

    GUARDIAN = "guardian"
    DORMANT = "account"
    CASE = "case"
    PLAN = "plan"
    ROSTER = "roster"
    GUIDE = "guide"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing of the checklist: "guardian:3" is about account 3."""

    kind: Check
    number: int

    @property
    def subject(self) -> str:
        """How it is written."""
        return f"{self.kind}:{self.number}"


def written(lines: Sequence[Line]) -> str:
    """The lines as they are sealed: a JSON object each, in one way only."""
    return "\n".join(json.dumps(line, sort_keys=True, separators=(",", ":")) for line in lines)


def read(text: str) -> list[Line]:
    """The lines of a pack that was written so."""
    return [json.loads(line) for line in text.split("\n") if line]


def seal(text: str) -> str:
    """SHA-256 (64 hexadecimal signs) of the lines as they were written."""
    return hashlib.sha256(text.encode()).hexdigest()


def mark(lines: Sequence[Line]) -> str:
    """What tells these lines from others, on a button."""
    return seal(written(lines))[:MARK]


def headed(lines: Sequence[Line], now: datetime) -> list[Line]:
    """With the line that says since when (UTC) they are sealed."""
    return [{"of": Of.PACK, "version": VERSION, "sealed_at": now.isoformat()}, *lines]


def of(lines: Sequence[Line], what: Of) -> list[Line]:
    """The lines about this."""
    return [line for line in lines if line["of"] == what]


@dataclass(frozen=True, slots=True)
class Totals:
    """What is in a pack, as numbers. `orphaned`: accounts that nobody of humas or pengurus looks after. `untaken`:
    cases that nobody has in hand. `ownerless`: plans without anybody. `journal`: its last seal, "" for none."""

    accounts: int
    orphaned: int
    dormant: int
    cases: int
    untaken: int
    plans: int
    ownerless: int
    edition: int
    has_roster: bool
    filled: int
    settings: int
    journal: str


def totals(lines: Sequence[Line]) -> Totals:
    """What these lines come to."""
    accounts, cases, plans = of(lines, Of.ACCOUNT), of(lines, Of.CASE), of(lines, Of.PLAN)
    roster, guide, journal = (next(iter(of(lines, one)), {}) for one in (Of.ROSTER, Of.GUIDE, Of.JOURNAL))
    return Totals(
        accounts=len(accounts),
        orphaned=sum(line["is_orphaned"] for line in accounts),
        dormant=sum(line["is_dormant"] for line in accounts),
        cases=len(cases),
        untaken=sum(not line["in_hand"] for line in cases),
        plans=len(plans),
        ownerless=sum(not line["in_hand"] for line in plans),
        edition=guide.get("edition", 0),
        has_roster=roster.get("is_on", False),
        filled=roster.get("filled", 0),
        settings=len(of(lines, Of.SETTING)),
        journal=short(journal["link"]) if journal else "",
    )


def checklist(lines: Sequence[Line], unit_id: int) -> Iterator[CheckItem]:
    """What the next board looks after, accounts first: those that nobody looks after, then the others."""
    accounts = sorted(of(lines, Of.ACCOUNT), key=lambda line: not line["is_orphaned"])
    yield from (CheckItem(Check.GUARDIAN, line["id"]) for line in accounts)
    yield from (CheckItem(Check.DORMANT, line["id"]) for line in accounts if line["is_dormant"])
    yield from (CheckItem(Check.CASE, line["id"]) for line in of(lines, Of.CASE)[:MOST_CHECKS])
    yield from (CheckItem(Check.PLAN, line["id"]) for line in of(lines, Of.PLAN)[:MOST_CHECKS])
    if totals(lines).has_roster:
        yield CheckItem(Check.ROSTER, unit_id)
    yield CheckItem(Check.GUIDE, unit_id)
    yield CheckItem(Check.SETTINGS, unit_id)


def may_seal(begun_by: int | None, begun_at: datetime, me: int, board: int, now: datetime) -> None:
    """Not who got it ready herself; the only pengurus (`board` is their number) may after a day. Raises Refusal."""
    if me != begun_by:
        return
    if board > 1:
        raise Refusal("board-packs-by-another")
    if now < begun_at + LONELY_WAIT:
        raise Refusal("board-packs-tomorrow", at=begun_at + LONELY_WAIT)

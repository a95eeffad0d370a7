"""Reminders for who took a promotion on and went quiet: when, and never more in a day than her units allow."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.promotions import REMIND_BEFORE
from domain.publishing import before_quiet
from domain.quiet import QuietProfile

LEAST_AHEAD = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Reminded:
    """One promotion of which someone is reminded; it closes then (UTC)."""

    promotion_id: int
    title: str
    closes_at: datetime


def remind_at(closes_at: datetime, profile: QuietProfile, now: datetime) -> datetime | None:
    """When (UTC) she is reminded of what she took on now: two hours before it closes, or before the quiet hours in
    which that lies; None where that is too soon to be of any help."""
    at = closes_at - REMIND_BEFORE
    if at <= now:
        return None
    moment = before_quiet(at, profile, now)
    return moment if moment - now >= LEAST_AHEAD else None


@dataclass(frozen=True, slots=True)
class Waits:
    """One promotion of which someone is to be reminded then (UTC); `helps`: it is open, and she has neither done it
    nor let it be."""

    about: Reminded
    at: datetime
    helps: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """What is named to her in one message, and which tasks are settled by it, named or not."""

    named: tuple[Reminded, ...]
    settled: tuple[int, ...]


def plan(waits: Sequence[Waits], left: int, now: datetime, midnight: datetime) -> Plan:
    """All that is due goes into one message. `left`: how many she may still get today; the last one also names what
    would come later today, up to `midnight` (UTC), so that the cap costs her no deadline. Beyond the cap a reminder is
    dropped: tomorrow it would be too late, and /tugasku shows it anyway."""
    due = [one for one in waits if one.at <= now]
    if not any(one.helps for one in due) or left < 1:
        return Plan((), tuple(one.about.promotion_id for one in due))
    if left == 1:
        due += [one for one in waits if now < one.at < midnight and one.helps]
    named = tuple(one.about for one in due if one.helps)
    return Plan(named, tuple(one.about.promotion_id for one in due))

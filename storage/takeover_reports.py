"""Gathers what came of a takeover, and keeps the numbers that people type."""

from datetime import datetime

from sqlmodel import Session

from domain.amounts import Measure
from domain.takeover_reports import COUNTED, Counted, TakeoverReport, Ticked, askable
from domain.takeovers import Part, Phase, Rule, Side, TimeStep, asked, rules_in
from storage import handover_people, handover_views, handovers, people, takeovers
from storage.handovers import Handover, TakeoverNumbers
from storage.takeovers import TakeoverSlot


def of(session: Session, slot: TakeoverSlot, row: Handover, now: datetime) -> TakeoverReport:
    """The report of a takeover that has ended; LookupError for one that has not."""
    if row.ended_at is None:
        raise LookupError(f"takeover {row.slot_id} has not ended")
    its, counted = takeovers.round_of(session, slot), numbers(session, row.slot_id)
    known = [one.after for one in counted]
    return TakeoverReport(
        slot=slot,
        account=handover_people.account_of(session, slot),
        theme=its.theme,
        holder=_name(session, row.holder_id),
        guardian=_name(session, row.guardian_id),
        adult=_name(session, row.adult_id),
        began_at=row.began_at,
        ended_at=row.ended_at,
        closed_at=row.closed_at,
        was_stopped=row.stopped_by is not None,
        rules=_agreed(session, row.slot_id, rules_in(its.rules)),
        closing=_closed(session, slot, row),
        wanted_posts=its.posts,
        links=tuple(one.link for one in handovers.posts_of(session, row.slot_id)),
        counted=counted,
        wants_numbers=row.wants_numbers,
        askable=askable(row.ended_at, known, now),
    )


def _name(session: Session, person_id: int | None) -> str | None:
    return people.get(session, person_id).first_name if person_id is not None else None


def _agreed(session: Session, slot_id: int, rules: tuple[Rule, ...]) -> Ticked:
    """The rules that whoever had the account in hand agreed to, line by line."""
    ticked = {one.item for one in handovers.ticks(session, slot_id, Phase.OPENING)}
    return Ticked(len(ticked.intersection(rules)), len(rules))


def _closed(session: Session, slot: TakeoverSlot, row: Handover) -> Ticked:
    """The last list, of both."""
    part = handover_views.part_in(session, slot) or Part.HOLDS
    lists = asked(Phase.CLOSING, part, ())
    lines = {(side, item) for side, items in lists.items() for item in items}
    ticked = {(Side(one.side), one.item) for one in handovers.ticks(session, row.slot_id, Phase.CLOSING)}
    return Ticked(len(lines & ticked), len(lines))


def numbers(session: Session, slot_id: int) -> tuple[Counted, ...]:
    """What it brought, the first numbers first."""
    rows = {one.after: one for one in handovers.numbers_of(session, slot_id)}
    found = [Counted(TimeStep(after), _told(rows[after])) for after in sorted(rows)]
    return tuple(one for one in found if one.numbers)


def _told(row: TakeoverNumbers) -> dict[Measure, int]:
    every = {measure: getattr(row, measure.value) for measure in COUNTED}
    return {measure: number for measure, number in every.items() if number is not None}


def note(session: Session, slot_id: int, told: Counted, who: int | None, now: datetime) -> None:
    """Write these numbers down; others that were typed before stay."""
    standing = session.get(TakeoverNumbers, (slot_id, told.after))
    row = standing or TakeoverNumbers(slot_id=slot_id, after=told.after, at=now)
    for measure, number in told.numbers.items():
        setattr(row, measure.value, number)
    row.person_id, row.at = who, now
    session.add(row)
    session.flush()


def took_part(row: Handover, person_id: int | None) -> bool:
    """Whether she held the account, handed it over, or stood beside."""
    return person_id is not None and person_id in (row.holder_id, row.guardian_id, row.adult_id)


def takes_part(session: Session, slot: TakeoverSlot, person_id: int | None) -> bool:
    """Whether it is hers, or she hands the account over, or stands beside; also before it begins."""
    mine, row = handover_people.holding(session, slot), handovers.find(session, slot.id or 0)
    is_hers = mine is not None and mine.person_id == person_id
    return is_hers or (row is not None and took_part(row, person_id))

"""What goes to whom now: one kit, or a list of all that is new today; decided for some hundred people at a time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import groupby

import words.bundles
from domain.belonging import band
from domain.bundles import Day, Due, Edition, Plan, kit_due, plan
from domain.reader import Reader
from domain.share_kits import her_minute
from scheduling import editions
from storage import bodies, broadcasting, bundles, cards, holding_kits, units
from storage.bodies import Copy
from storage.bundles import DueKit, Key
from storage.session import Session

CHUNK = 200


@dataclass(frozen=True, slots=True)
class _Hers:
    """What is decided for one person: her kits that still stand, and the edition that goes now, if one does."""

    kits: tuple[DueKit, ...]
    plan: Plan
    today: date
    edition: Edition | None


@dataclass
class _Batch:
    """What one step writes: calls, the kits that go with each, and when others are due again (None: never)."""

    copies: list[Copy] = field(default_factory=list)
    went: dict[str, list[Key]] = field(default_factory=dict)
    later: dict[Key, datetime | None] = field(default_factory=dict)
    bundled: list[tuple[int, date]] = field(default_factory=list)
    urged: list[tuple[int, date]] = field(default_factory=list)


def send_kits(session: Session, now: datetime) -> int:
    """Write the calls of the next people whose kits are due; whose edition is not rendered yet waits for the next
    step."""
    due, batch = bundles.due(session, now, CHUNK), _Batch()
    stand = [one for one in due if not _is_over(one, now)]
    batch.later |= {one.key: None for one in due if _is_over(one, now)}
    stand = _without_held(session, batch, stand, now)
    readers = {one: units.get(session, one).reader() for one in {kit.unit_id for kit in stand}}
    hers = groupby(stand, lambda one: one.person_id)
    planned = [_planned(readers, tuple(kits), now) for _, kits in hers]
    ready = editions.ready(session, {one.edition for one in planned if one.edition is not None}, now)
    for one in planned:
        _decide(batch, one, ready)
    _write(session, batch, now)
    return len(due)


def _is_over(kit: DueKit, now: datetime) -> bool:
    """It ended, its unit rests, or she wants it no more."""
    return bool(kit.ending) or kit.closes_at <= now or not kit.is_awake or kit.chat_id is None


def _without_held(session: Session, batch: _Batch, kits: list[DueKit], now: datetime) -> list[DueKit]:
    """What waits for corrected words is due again with the next bundle."""
    held = {one for one in {kit.promotion_id for kit in kits} if holding_kits.is_held(session, one)}
    for kit in kits:
        if kit.promotion_id in held:
            batch.later[kit.key] = kit_due(
                now, units.get(session, kit.unit_id).zone, kit.closes_at, at_once=False
            )
    return [kit for kit in kits if kit.promotion_id not in held]


def _planned(readers: Mapping[int, Reader], kits: tuple[DueKit, ...], now: datetime) -> _Hers:
    first = kits[0]
    unit = readers[first.unit_id]
    reader = unit.with_own(first.language, first.zone, first.address)
    today = now.astimezone(reader.tz).date()
    due = [Due(one.promotion_id, one.is_urgent, one.kit_due, one.closes_at) for one in kits]
    hers = plan(due, Day(unit.zone, today, first.bundled_on, first.urged_on), now)
    if not hers.now:
        return _Hers(kits, hers, today, None)
    if len(hers.now) > 1:
        return _Hers(kits, hers, today, Edition(hers.now, reader, is_list=True))
    only = next(one for one in kits if one.promotion_id in hers.now)
    age = band(first.birth_year, now, unit.zone)
    return _Hers(kits, hers, today, Edition(hers.now, reader, caption_id=only.caption_id or 0, band=age))


def _decide(batch: _Batch, hers: _Hers, ready: Mapping[Edition, int]) -> None:
    """She gets her edition now, what does not go is due later; without its body all of hers stays as it is."""
    body_id = ready.get(hers.edition) if hers.edition is not None else None
    if hers.edition is not None and body_id is None:
        return
    for one in hers.kits:
        if one.promotion_id in hers.plan.rest:
            is_over = hers.plan.later is None or hers.plan.later >= one.closes_at
            batch.later[one.key] = None if is_over else hers.plan.later
    if hers.edition is None or body_id is None:
        return
    goes = [one for one in hers.kits if one.promotion_id in hers.plan.now]
    copy = _copy(hers.edition, body_id, goes, hers.today)
    batch.copies.append(copy)
    batch.went[copy.once] = [one.key for one in goes]
    if hers.plan.is_bundle:
        batch.bundled.append((goes[0].person_id, hers.today))
    if any(one.is_urgent for one in goes):
        batch.urged.append((goes[0].person_id, hers.today))


def _copy(edition: Edition, body_id: int, goes: list[DueKit], today: date) -> Copy:
    """The call that carries these to her; one body goes to her once."""
    first = goes[0]
    ends = max(one.closes_at for one in goes)
    if edition.is_list:
        once = f"bundle:{today}:{body_id}:{first.person_id}"
        return Copy(first.chat_id or 0, body_id, once, broadcasting.LISTS, ends)
    once, subject = f"kit:{body_id}:{first.person_id}", broadcasting.kits_subject(first.promotion_id)
    dealt = first.sent_at + timedelta(minutes=first.minute)
    at = her_minute(dealt, first.closes_at, edition.band, edition.reader.zone)
    piece = words.bundles.minute(edition.reader, at)
    return Copy(first.chat_id or 0, body_id, once, subject, ends, piece)


def _write(session: Session, batch: _Batch, now: datetime) -> None:
    calls = bodies.fan_out(session, batch.copies, now)
    sent = {key: calls.get(once) for once, keys in batch.went.items() for key in keys}
    bundles.settle(session, sent, batch.later)
    bundles.note_days(session, batch.bundled, batch.urged)
    for promotion_id in {key[0] for key in sent}:
        cards.redraw(session, broadcasting.subject(promotion_id), now)

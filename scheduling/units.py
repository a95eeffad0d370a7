"""What time does to units: closes them after the pause, warns silent ones, erases, and offers what would help."""

from datetime import datetime

import words.closing
import words.hosting
import words.switches
from domain.closing import (
    KEPT_CLOSED,
    PARENT_TOLD_AFTER,
    IdleStage,
    erased_at,
    looked_at,
)
from domain.message import send_params
from domain.posting import Lane
from domain.switches import LOOK_EVERY, TABLE, Switch, SwitchState, term
from domain.units import Role, Room
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import (
    cards,
    closings,
    journal,
    outbox,
    proposals,
    requests,
    roles,
    setups,
    switches,
    ties,
    unit_erasure,
    unit_settings,
    units,
)
from storage.chats import Chat
from storage.journal import Line
from storage.outbox import Call
from storage.session import Session
from storage.unit_settings import UnitSwitch
from storage.units import Unit


def close_units(session: Session, now: datetime) -> int:
    """Closings whose pause is over are carried out."""
    over = closings.due(session, now, BATCH)
    for closing in over:
        unit = units.get(session, closing.unit_id)
        _note(session, unit, "unit closed", now)
        for one in roles.holders(session, unit.id or 0, Role.PENGURUS, now):
            tell(session, one.telegram_id, words.closing.done(one.reader(unit.reader()), unit.name), now)
        closings.take_back(session, closing.unit_id)
        unit.closed_at = unit.idle_due = now
        session.flush()
    return len(over)


def look_after_units(session: Session, now: datetime) -> int:
    """Closed units say goodbye and are erased later; silent ones are warned, and erased after a year."""
    ripe = closings.silent(session, now, BATCH)
    for unit in ripe:
        if unit.closed_at is None:
            _look(session, unit, now)
        elif unit.closed_at + KEPT_CLOSED <= now:
            unit_erasure.erase(session, unit, now)
        else:
            _leave(session, unit, now)
        session.flush()
    return len(ripe)


def _look(session: Session, unit: Unit, now: datetime) -> None:
    """Whether it lives; if not, the next step of the warning."""
    (seen, has_group), warning = closings.last_seen(session, unit), closings.warning(session, unit.id or 0)
    is_back = warning is not None and has_group and seen > warning.at
    if is_back or (warning is None and looked_at(seen, has_group=has_group) > now):
        closings.forget_warning(session, unit.id or 0)
        unit.idle_due = looked_at(seen, has_group=has_group)
    elif warning is None:
        closings.warned(session, unit.id or 0, IdleStage.WARNED, now)
        unit.idle_due = now + PARENT_TOLD_AFTER
        _warn(session, unit, is_gone=not has_group, now=now)
    elif warning.stage == IdleStage.WARNED:
        closings.warned(session, unit.id or 0, IdleStage.PARENT_TOLD, now)
        unit.idle_due = erased_at(seen, now)
        _tell_parent(session, unit, now)
    else:
        _note(session, unit, "unit erased", now)
        _leave(session, unit, now)
        unit_erasure.erase(session, unit, now)


def _warn(session: Session, unit: Unit, *, is_gone: bool, now: datetime) -> None:
    _note(session, unit, "unit silent", now)
    for one in roles.holders(session, unit.id or 0, Role.PENGURUS, now):
        note = words.closing.silent(one.reader(unit.reader()), unit.id or 0, unit.name, is_gone=is_gone)
        tell(session, one.telegram_id, note, now)


def _tell_parent(session: Session, unit: Unit, now: datetime) -> None:
    if unit.parent_id is None:
        return
    parent = units.get(session, unit.parent_id)
    for one in roles.holders(session, parent.id or 0, Role.PENGURUS, now):
        tell(
            session, one.telegram_id, words.closing.child_silent(one.reader(parent.reader()), unit.name), now
        )


def _leave(session: Session, unit: Unit, now: datetime) -> None:
    """Goodbye in every group; roles, ties and cards end. A group that it shares stays the other unit's."""
    unit_id = unit.id or 0
    for room in Room:
        for group in units.rooms(session, unit_id, room):
            _say_goodbye(session, unit, group, now)
    for grant in roles.standing_in(session, unit_id, now):
        roles.end(session, grant, now)
    requests.drop(session, unit_id)
    proposals.drop_of_unit(session, unit_id)
    ties.drop_of(session, unit_id)
    for child in units.children(session, unit_id, 0, BATCH * BATCH):
        child.parent_id = None
        unit_settings.settle(session, child.id or 0, now)
    unit.closed_at, unit.parent_id = unit.closed_at or now, None
    unit.idle_due = unit.closed_at + KEPT_CLOSED
    session.flush()
    units.leave_rooms(session, unit_id)


def _say_goodbye(session: Session, unit: Unit, group: Chat, now: datetime) -> None:
    served = [other for other, _ in units.of_chat(session, group.id or 0) if other.id != unit.id]
    if served:
        for noun in ("board", "calendar"):
            cards.forget_one(session, f"{noun}:{unit.id}", group.id or 0)
    else:
        cards.forget(session, group.id or 0)
        outbox.cancel_all(session, group.id or 0, now)
        setups.end(session, group.id or 0)
    goodbye = send_params(words.hosting.goodbye(unit.reader(), unit.name))
    once = f"bye:{unit.id}:{group.id}"
    outbox.put(session, Call("sendMessage", goodbye, Lane.REPLY, chat_id=group.id, once=once), now)


def offer_features(session: Session, now: datetime) -> int:
    """What is off and would help now is offered to the pengurus, in private; one offer a week, once a term."""
    ripe = switches.due(session, now, BATCH)
    for row in ripe:
        unit = units.get(session, row.unit_id)
        if unit.closed_at is not None:
            row.due = None
        elif not _is_useful(session, row, now):
            switches.put_off(row, LOOK_EVERY, now)
        else:
            _offer(session, unit, row, now)
        session.flush()
    return len(ripe)


def _is_useful(session: Session, row: UnitSwitch, now: datetime) -> bool:
    if switches.offered_since(session, row.unit_id, now - LOOK_EVERY):
        return False
    return TABLE[Switch(row.feature)].is_useful(switches.counts(session, row.unit_id))


def _offer(session: Session, unit: Unit, row: UnitSwitch, now: datetime) -> None:
    board = roles.holders(session, row.unit_id, Role.PENGURUS, now)
    if not board:
        switches.put_off(row, LOOK_EVERY, now)
        return
    row.state, row.at, row.due = SwitchState.OFFERED, now, now + term(unit.level)
    for one in board:
        note = words.switches.offer(one.reader(unit.reader()), row.unit_id, unit.name, Switch(row.feature))
        tell(session, one.telegram_id, note, now)


def tend_old_units(session: Session, now: datetime) -> None:
    """Units that were made before there was anything to look at get their times, some each night."""
    for unit in closings.unlooked(session, BATCH * BATCH):
        unit.idle_due = now + KEPT_CLOSED
        if unit.closed_at is None:
            closings.look_again(session, unit)
    switches.watch(session, switches.unwatched(session, BATCH * BATCH), now)


def _note(session: Session, unit: Unit, verb: str, now: datetime) -> None:
    journal.note(session, Line(at=now, verb=verb, subject=f"unit:{unit.id}", unit_id=unit.id))


CLOSE = Sweeper("closing units", closings.next_due(), close_units)
LOOK = Sweeper("silent units", closings.next_silent(), look_after_units)
OFFER = Sweeper("offered features", switches.next_due(), offer_features)

"""Reminds of packs: a board of one that it may seal now, and the next board of what is left, twice and never again."""

from datetime import datetime, timedelta

import words.board_packs
import words.pack_checks
from domain.board_packs import DRAFT_LIFE, REMINDED_AFTER, SUBJECT, draft_due, next_reminder
from domain.units import Role
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import board_packs, journal, pack_checks, roles, units
from storage.board_packs import BoardPack
from storage.journal import Line
from storage.session import Session
from storage.units import Unit

TOO_LATE = timedelta(days=7)
"""So long after its day the last reminder would only puzzle."""


def look(session: Session, now: datetime) -> int:
    """Packs at which it is time to look."""
    due = board_packs.due(session, now, BATCH)
    for pack in due:
        unit = units.get(session, pack.unit_id)
        if unit.closed_at is not None:
            pack.due_at = None
        elif pack.sealed_at is None:
            _draft(session, pack, unit, now)
        else:
            _sealed(session, pack, unit, now)
        session.flush()
    return len(due)


def _draft(session: Session, pack: BoardPack, unit: Unit, now: datetime) -> None:
    """Forgotten when nobody sealed it for long; the only pengurus hears when a day is over."""
    if now >= pack.begun_at + DRAFT_LIFE:
        line = Line(at=now, verb="pack dropped", subject=f"{SUBJECT}:{pack.id}", unit_id=unit.id)
        journal.note(session, line)
        board_packs.drop(session, pack)
        return
    pack.due_at = draft_due(pack.begun_at, now)
    board = roles.holders(session, unit.id or 0, Role.PENGURUS, now)
    if len(board) == 1 and board[0].id == pack.begun_by and not _rests(unit):
        message = words.board_packs.may_seal_now(board[0].reader(unit.reader()), unit.id or 0, unit.name)
        tell(session, board[0].telegram_id, message, now, f"{SUBJECT}:{pack.id}")


def _sealed(session: Session, pack: BoardPack, unit: Unit, now: datetime) -> None:
    """What is left, to every pengurus of the next board; nothing left: it is done."""
    came = pack_checks.came_at(session, pack)
    left = pack_checks.left(session, pack, now)
    pack.due_at = next_reminder(came, now) if came is not None else None
    if not left:
        board_packs.finish(session, pack, now)
    if came is None or not left or now > came + REMINDED_AFTER[-1] + TOO_LATE or _rests(unit):
        return
    for person in pack_checks.next_board(session, pack, now):
        message = words.pack_checks.reminder(person.reader(unit.reader()), pack.id or 0, unit.name, left)
        tell(session, person.telegram_id, message, now, f"{SUBJECT}:{pack.id}")


def _rests(unit: Unit) -> bool:
    return unit.paused_at is not None or unit.rested_at is not None


LOOK = Sweeper("board packs", board_packs.next_due(), look)

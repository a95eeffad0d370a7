"""How the pack of a board stands, and for whom it waits: in private, for pengurus of its unit alone."""

import words.board_packs
from domain import pack_contents
from domain.board_packs import LONELY_WAIT
from domain.journals import short
from domain.message import Message
from domain.pack_contents import Line
from domain.refusal import Refusal
from domain.units import Role
from handlers import board
from handlers.turn import Turn
from storage import board_packs, pack_checks, pack_gathering, people, roles
from storage.board_packs import BoardPack
from storage.units import Unit
from words.board_packs import DraftView, PackPage, SealedView

EMPTY_FILE, LINES_A_KILOBYTE = 10, 27  # measured: an empty file, and how many lines make it 1 KB bigger


def its(turn: Turn, unit_id: int) -> Unit:
    """The working unit of which she is pengurus, and about which the turn is from here on; never in a group."""
    if turn.incoming.is_group:
        raise Refusal("board-packs-in-private")
    unit, _ = board.of_mine(turn, unit_id)
    turn.mean(unit_id)
    return unit


def drafted(turn: Turn, unit: Unit) -> BoardPack | None:
    """The draft of a unit, as long as who got it ready is pengurus still."""
    row = board_packs.draft(turn.session, unit.id or 0)
    return row if row is not None and stands(turn, row) else None


def stands(turn: Turn, row: BoardPack) -> bool:
    """Whether who got it ready is still pengurus; who is erased is nobody's first hand."""
    if row.begun_by is None:
        return False
    held = roles.held(turn.session, row.begun_by, row.unit_id, turn.now)
    return any(one.role == Role.PENGURUS for one in held)


def page(turn: Turn, unit: Unit, remark: str = "") -> Message:
    """The page as it stands now."""
    lines = pack_gathering.gathered(turn.session, unit, turn.now)
    draft, sealed = drafted(turn, unit), board_packs.sealed(turn.session, unit.id or 0)
    facts = PackPage(
        unit_id=unit.id or 0,
        unit=unit.name,
        totals=pack_contents.totals(lines),
        kilobytes=EMPTY_FILE + len(lines) // LINES_A_KILOBYTE,
        draft=_draft(turn, unit, draft, lines) if draft is not None else None,
        sealed=_sealed(turn, sealed) if sealed is not None else None,
    )
    return words.board_packs.page(turn.reader, facts, remark)


def _draft(turn: Turn, unit: Unit, row: BoardPack, lines: list[Line]) -> DraftView:
    is_mine = turn.person is not None and turn.person.id == row.begun_by
    is_alone = is_mine and len(board.pengurus(turn, unit)) == 1
    may_from = row.begun_at + LONELY_WAIT if is_alone else None
    return DraftView(
        pack_id=row.id or 0,
        begun_at=row.begun_at,
        by=people.get(turn.session, row.begun_by).first_name if row.begun_by is not None else None,
        is_mine=is_mine,
        mine_from=may_from,
        may_seal=not is_mine or (may_from is not None and may_from <= turn.now),
        mark=pack_contents.mark(lines),
    )


def _sealed(turn: Turn, row: BoardPack) -> SealedView:
    left = None if row.done_at is not None else pack_checks.left(turn.session, row, turn.now)
    is_whole = pack_contents.seal(row.lines) == row.seal
    return SealedView(row.id or 0, row.sealed_at or row.begun_at, row.seal, is_whole, left)


def short_seal(row: BoardPack) -> str:
    """Its seal as people compare it."""
    return short(row.seal)


def waits(turn: Turn, pack: BoardPack) -> bool:
    """Whether a sealed pack waits for her: she is of the next board, and is not through with it."""
    person_id = turn.person.id if turn.person is not None else None
    if pack.done_at is not None or person_id is None:
        return False
    return pack_checks.is_next(turn.session, pack, person_id, turn.now)


def waiting(turn: Turn) -> int:
    """What waits behind the door in her menu: a pack of the last board, or one that she may seal."""
    if turn.unit is None or Role.PENGURUS not in turn.held:
        return 0
    sealed = board_packs.sealed(turn.session, turn.unit.id or 0)
    if sealed is not None and waits(turn, sealed):
        return 1
    draft = drafted(turn, turn.unit)
    return int(draft is not None and turn.person is not None and draft.begun_by != turn.person.id)

"""The pack that a board leaves to the next: one pengurus gets it ready, another looks at it and seals it."""

import words.board_packs
from domain import pack_contents
from domain.board_packs import (
    FILE_MAKER,
    SUBJECT,
    BeginPack,
    DropPack,
    OpenPack,
    OpenWaitingPack,
    SealPack,
    TakePackFile,
    draft_due,
)
from domain.files import document
from domain.permissions import Need
from domain.posting import Lane
from domain.refusal import Refusal
from domain.units import Role
from handlers import board, board_pack_pages, guards, pack_checks
from handlers.board_pack_pages import drafted, its, page
from handlers.feature import Feature, Pressed
from handlers.telling import tell
from handlers.turn import Turn
from storage import board_packs, pack_gathering, units
from storage.board_packs import BoardPack
from storage.outbox import Call
from storage.people import Person
from storage.units import Unit


def show(turn: Turn, pressed: OpenPack) -> None:
    """The page, in the same message or in one of its own."""
    shown = page(turn, its(turn, pressed.unit_id))
    if pressed.here:
        turn.edit(shown)
    else:
        turn.say(shown)


def show_waiting(turn: Turn, _: OpenWaitingPack) -> None:
    """From the menu: the checklist for the next board, else the page."""
    unit = its(turn, turn.unit_here().id or 0)
    pack = board_packs.sealed(turn.session, unit.id or 0)
    if pack is not None and board_pack_pages.waits(turn, pack):
        turn.edit(pack_checks.opened(turn, unit, pack))
    else:
        turn.edit(page(turn, unit))


def begin(turn: Turn, pressed: BeginPack) -> None:
    """She gets it ready; the other pengurus hear so, once. A second tap finds it there."""
    unit, me = _surely(turn, pressed.unit_id)
    if drafted(turn, unit) is None:
        row = BoardPack(unit_id=unit.id or 0, begun_at=turn.now, begun_by=me.id)
        row.due_at = draft_due(turn.now, turn.now)
        pack = board_packs.add(turn.session, row)
        turn.journal("pack begun", f"{SUBJECT}:{pack.id}", unit)
        for one in board.others(turn, unit, me.id):
            reader = one.reader(unit.reader())
            note = words.board_packs.please_seal(reader, unit.id or 0, unit.name, me.first_name)
            tell(turn.session, one.telegram_id, note, turn.now, f"{SUBJECT}:{pack.id}")
    turn.edit(page(turn, unit, "begun"))


def seal(turn: Turn, pressed: SealPack) -> None:
    """What she saw is sealed as it is; where it has changed since, she looks again."""
    unit, me = _surely(turn, pressed.unit_id)
    pack = _draft_of(turn, unit, pressed.pack_id)
    count = len(board.pengurus(turn, unit))
    pack_contents.may_seal(pack.begun_by, pack.begun_at, me.id or 0, count, turn.now)
    lines = pack_gathering.gathered(turn.session, unit, turn.now)
    if pack_contents.mark(lines) != pressed.seen:
        turn.edit(page(turn, unit, "changed"))
        return
    pack.lines = pack_contents.written(pack_contents.headed(lines, turn.now))
    pack.seal = pack_contents.seal(pack.lines)
    pack.sealed_at, pack.sealed_by, pack.due_at = turn.now, me.id, None
    items = pack_contents.checklist(lines, unit.id or 0)
    board_packs.put_items(turn.session, pack.id or 0, [(one.subject, one.kind) for one in items])
    turn.journal("pack sealed", f"{SUBJECT}:{pack.id}", unit)
    turn.toast(words.board_packs.toast(turn.reader, "sealed"))
    turn.edit(page(turn, unit, "now-sealed"))


def drop(turn: Turn, pressed: DropPack) -> None:
    """It is not sealed after all."""
    unit = its(turn, pressed.unit_id)
    units.one_at_a_time(turn.session, unit.id or 0)
    board_packs.drop(turn.session, _draft_of(turn, unit, pressed.pack_id))
    turn.journal("pack dropped", f"{SUBJECT}:{pressed.pack_id}", unit)
    turn.edit(page(turn, unit, "dropped"))


def take(turn: Turn, pressed: TakePackFile) -> None:
    """The file, made when it leaves, once a minute; a pack that does not fit its seal is kept back."""
    unit, me = _surely(turn, pressed.unit_id)
    seal = ""
    if pressed.pack_id is not None:
        pack = board_packs.find(turn.session, pressed.pack_id)
        if pack is None or pack.unit_id != unit.id or pack.sealed_at is None:
            raise Refusal("board-packs-gone")
        if pack_contents.seal(pack.lines) != pack.seal:
            raise Refusal("board-packs-broken")
        seal = board_pack_pages.short_seal(pack)
    caption = words.board_packs.caption(turn.reader, unit.name, seal)
    once = f"{FILE_MAKER}:{unit.id}:{pressed.pack_id}:{turn.chat.id}:{turn.now:%Y%m%d%H%M}"
    facts = {"unit": unit.id, "pack": pressed.pack_id or 0, "by": me.id, "language": turn.reader.language}
    params = document(FILE_MAKER, caption, **facts)
    call = Call("sendDocument", params, Lane.REPLY, chat_id=turn.chat.id, once=once, private=True)
    if turn.put(call) is not None:
        turn.journal("pack taken", f"{SUBJECT}:{pressed.pack_id or 0}", unit)
    turn.toast(words.board_packs.toast(turn.reader, "file"))


def _surely(turn: Turn, unit_id: int) -> tuple[Unit, Person]:
    """The unit and who she is, of whom Telegram has just confirmed that she is pengurus; one such act at a time."""
    its(turn, unit_id)
    guards.surely(turn, Role.PENGURUS, unit_id)
    units.one_at_a_time(turn.session, unit_id)
    return board.of_mine(turn, unit_id)


def _draft_of(turn: Turn, unit: Unit, pack_id: int) -> BoardPack:
    pack = drafted(turn, unit)
    if pack is None or pack.id != pack_id:
        raise Refusal("board-packs-gone")
    return pack


FEATURE = Feature(
    noun="board_packs",
    presses={
        OpenPack: Pressed(show),
        OpenWaitingPack: Pressed(show_waiting, Need.PENGURUS),
        BeginPack: Pressed(begin, Need.SURE),
        SealPack: Pressed(seal, Need.SURE),
        DropPack: Pressed(drop),
        TakePackFile: Pressed(take, Need.SURE),
    },
    waiting={"pack": board_pack_pages.waiting},
)

"""The checklist of the next board: each thing opens the page where it is solved, and is ticked by itself or by hand."""

import words.accounts
import words.board_packs
import words.case_names
import words.pack_checks
from domain.board_packs import SUBJECT, FinishChecklist, OpenCheck, ShowChecklist, TickCheck
from domain.markup import plain
from domain.message import Message
from domain.pack_contents import Check, CheckItem
from domain.refusal import Refusal
from handlers import pack_solving
from handlers.board_pack_pages import its, page, waits
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import accounts, board_packs, cases, pack_checks, posts, units
from storage.board_packs import BoardPack, BoardPackItem
from storage.pack_checks import Standing
from storage.units import Unit
from words.pack_checks import Checklist, CheckView


def opened(turn: Turn, unit: Unit, pack: BoardPack, number: int = 0) -> Message:
    """The checklist; the first of the next board who sees it has opened it."""
    if pack.opened_at is None and waits(turn, pack):
        pack.opened_at = turn.now
        pack.opened_by = turn.person.id if turn.person is not None else None
        turn.journal("pack opened", f"{SUBJECT}:{pack.id}", unit)
    every = pack_checks.listed(turn.session, pack, turn.now)
    left = [one for one in every if one.is_open]
    ticked = [one for one in every if one.by_hand]
    facts = Checklist(
        pack_id=pack.id or 0,
        unit_id=unit.id or 0,
        unit=unit.name,
        things=[_view(turn, one) for one in (*left, *ticked)],
        solved=len(every) - len(left) - len(ticked),
    )
    return words.pack_checks.page(turn.reader, facts, number)


def _view(turn: Turn, one: Standing) -> CheckView:
    return CheckView(one.item.subject, one.item.kind, _name(turn, one.item), one.by_hand)


def _name(turn: Turn, item: CheckItem) -> str:
    """What an account, a case or a plan is called now; what is gone has its number."""
    if item.kind in (Check.GUARDIAN, Check.DORMANT):
        account = accounts.find(turn.session, item.number)
        return words.accounts.label(turn.reader, account) if account is not None else str(item.number)
    if item.kind is Check.CASE:
        case = cases.find(turn.session, item.number)
        return plain(words.case_names.name(turn.reader, case)) if case is not None else str(item.number)
    if item.kind is Check.PLAN:
        post = posts.find(turn.session, item.number)
        return post.title if post is not None else str(item.number)
    return ""


def _pack(turn: Turn, pack_id: int) -> tuple[Unit, BoardPack]:
    """A sealed pack of a unit whose pengurus she is; of others she learns nothing."""
    pack = board_packs.find(turn.session, pack_id)
    if pack is None or pack.sealed_at is None:
        raise Refusal("board-packs-gone")
    return its(turn, pack.unit_id), pack


def _thing(turn: Turn, pack: BoardPack, subject: str) -> BoardPackItem:
    row = board_packs.item(turn.session, pack.id or 0, subject)
    if row is None:
        raise Refusal("pack-checks-gone")
    return row


def show(turn: Turn, pressed: ShowChecklist) -> None:
    """The checklist, in the same message."""
    unit, pack = _pack(turn, pressed.pack_id)
    turn.edit(opened(turn, unit, pack, pressed.page))


def open_thing(turn: Turn, pressed: OpenCheck) -> None:
    """Where it is solved, as a new message: the checklist stays."""
    unit, pack = _pack(turn, pressed.pack_id)
    row = _thing(turn, pack, pressed.subject)
    pack_solving.solve(turn, unit, CheckItem(Check(row.kind), int(row.subject.partition(":")[2])))


def tick(turn: Turn, pressed: TickCheck) -> None:
    """Somebody says that it is done, or takes that back."""
    unit, pack = _pack(turn, pressed.pack_id)
    row = _thing(turn, pack, pressed.subject)
    if (row.done_at is not None) != pressed.is_done:
        row.done_at = turn.now if pressed.is_done else None
        row.done_by = turn.person.id if pressed.is_done and turn.person is not None else None
        did = "pack item done" if pressed.is_done else "pack item open again"
        turn.journal(did, f"{SUBJECT}:{pack.id}", unit)
    turn.toast(words.board_packs.toast(turn.reader, "done" if pressed.is_done else "undone"))
    turn.edit(opened(turn, unit, pack, pressed.page))


def finish(turn: Turn, pressed: FinishChecklist) -> None:
    """They are through with it: its door goes, and nobody is reminded again."""
    unit, pack = _pack(turn, pressed.pack_id)
    units.one_at_a_time(turn.session, unit.id or 0)
    if pack.done_at is None:
        board_packs.finish(turn.session, pack, turn.now)
        turn.journal("pack done", f"{SUBJECT}:{pack.id}", unit)
    turn.edit(page(turn, unit, "finished"))


FEATURE = Feature(
    noun="pack_checks",
    presses={
        ShowChecklist: Pressed(show),
        OpenCheck: Pressed(open_thing),
        TickCheck: Pressed(tick),
        FinishChecklist: Pressed(finish),
    },
)

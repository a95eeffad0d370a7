"""A unit says whether its group joins an aksi serempak, and people in the groups say that they are there."""

import words.rally_groups
from domain.markup import plain
from domain.permissions import Need
from domain.promotions import must_be_open
from domain.rallies import COMING, GOING, UnitState
from domain.rally_pages import CONTENT
from domain.rally_presses import AnswerRally, ReadRally, ReadyForRally
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers.feature import Feature, Pressed
from handlers.rallying import note
from handlers.turn import Turn
from storage import cards, members, promotions, rallies, rally_cards, rally_ready, rally_units, units
from storage.rallies import Rally, RallyUnit


def _asked(turn: Turn, rally_id: int, unit_id: int) -> tuple[Rally, RallyUnit]:
    """A rally that this unit was asked to join; refused to everybody but its pengurus and humas."""
    rally, row = rallies.find(turn.session, rally_id), rally_units.found(turn.session, rally_id, unit_id)
    if rally is None or row is None:
        raise Refusal("rallies-gone")
    if turn.held_in(unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    units.get(turn.session, unit_id).must_be_awake()
    return rally, row


def answer(turn: Turn, pressed: AnswerRally) -> None:
    """Its group joins, also after it began while people may still act; or not this time, or no more."""
    rally, row = _asked(turn, pressed.rally_id, pressed.unit_id)
    wanted = UnitState.JOINED if pressed.joins else UnitState.DECLINED
    if row.state == wanted:
        turn.toast(_toast(turn, "answered"))
        return
    _must_be_answerable(turn, rally, pressed.joins)
    row.state, row.at = wanted, turn.now
    row.person_id = turn.person.id if turn.person is not None else None
    row.due_at = turn.now if pressed.joins else None
    note(turn, rally, "unit joined" if pressed.joins else "unit stays out", pressed.unit_id)
    turn.toast(_toast(turn, "joined" if pressed.joins else "declined"))
    turn.redraw(rally_cards.asks(pressed.rally_id, pressed.unit_id))
    turn.redraw(rally_cards.lead(rally.promotion_id))
    for chat in rally_units.groups(turn.session, pressed.unit_id):
        card = cards.of(turn.session, rally_cards.group(pressed.rally_id), chat.id or 0)
        if card is not None:
            card.redraw_at = turn.now


def _must_be_answerable(turn: Turn, rally: Rally, joins: bool) -> None:
    if rally.step in COMING:
        return
    if rally.step not in GOING:
        raise Refusal("rallies-over")
    if not joins:
        raise Refusal("rallies-begun")
    must_be_open(promotions.run(turn.session, rally.promotion_id), turn.now)


def read(turn: Turn, pressed: ReadRally) -> None:
    """What she would bring into her group, word by word; or the question again."""
    _asked(turn, pressed.rally_id, pressed.unit_id)
    subject = rally_cards.asks(pressed.rally_id, pressed.unit_id)
    card = cards.of(turn.session, subject, turn.chat.id or 0)
    if card is None:
        raise Refusal("rallies-gone")
    card.page = CONTENT if pressed.open else None
    card.redraw_at = turn.now


def ready(turn: Turn, pressed: ReadyForRally) -> None:
    """She is there at that minute: a member by her row, everybody else as a number."""
    rally, actor = rallies.find(turn.session, pressed.rally_id), turn.incoming.actor
    if actor is None:
        raise Refusal("refusal-press-yourself")
    here = rally_units.joined_here(turn.session, pressed.rally_id, turn.chat.id or 0)
    if rally is None or not here or not turn.incoming.is_group:
        raise Refusal("rallies-gone")
    if rally.step not in COMING:
        raise Refusal("rallies-is-on" if rally.step in GOING else "rallies-over")
    hers = _hers(turn, [unit.id or 0 for unit in here])
    is_new = (
        rally_ready.is_there(turn.session, rally, hers, turn.person.id or 0, turn.now)
        if turn.person is not None and members.found(turn.session, turn.person.id or 0, hers) is not None
        else rally_ready.mark(turn.session, rally, hers, actor.telegram_id)
    )
    turn.toast(_toast(turn, "ready" if is_new else "was-ready"))
    card = cards.of(turn.session, rally_cards.group(pressed.rally_id), turn.chat.id or 0)
    if card is not None and is_new:
        card.redraw_at = card.redraw_at or turn.now
    turn.redraw(rally_cards.lead(rally.promotion_id))


def _hers(turn: Turn, here: list[int]) -> int:
    """Of the units of this group that join the one that she is in, else the first."""
    own = turn.unit.id if turn.unit is not None else None
    return own if own in here and own is not None else here[0]


def _toast(turn: Turn, which: str) -> str:
    return plain(words.rally_groups.toast(turn.reader, which))


FEATURE = Feature(
    noun="rally_answers",
    presses={
        AnswerRally: Pressed(answer, Need.HUMAS),
        ReadRally: Pressed(read),
        ReadyForRally: Pressed(ready, Need.UNIT),
    },
)

"""Titip piket: who can't be on duty gives her day away, to who takes it first, to one person, or for another day."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import words.duty_swaps
from domain.duty import SwapState
from domain.duty_presses import (
    BACK_WITHIN,
    SWAPS_SHOWN,
    AnswerGiven,
    AskBack,
    AskHer,
    ChooseAsked,
    ChooseBack,
    GiveAway,
    KeepMine,
)
from domain.duty_views import SwapView
from domain.refusal import Refusal
from handlers import duty_pages
from handlers.feature import Feature, Pressed
from handlers.telling import tell
from handlers.turn import Turn
from storage import asking, cards, duties, duty_swaps, outbox, people
from storage.duties import DutySwap
from storage.people import Person
from storage.units import Unit
from words.duty_swaps import Saying

NOON = time(12, 0)
SOON = timedelta(hours=2)


def give_away(turn: Turn, pressed: GiveAway) -> None:
    """One tap: all of humas is asked. In the room the button may stand there for another one's seat: it means hers."""
    unit = duty_pages.its(turn, pressed.unit_id)
    duty_pages.may_change(turn, pressed.unit_id, pressed.day)
    seat = duty_pages.hers(turn, pressed.unit_id, pressed.day) or pressed.seat
    me = _holder(turn, pressed.unit_id, pressed.day, seat)
    swap = duty_swaps.asked(turn.session, pressed.unit_id, pressed.day, seat)
    if swap is None:
        swap = _begin(turn, unit, (pressed.day, seat), me)
    elif swap.asked_id is not None:
        swap.asked_id, swap.back_day, swap.back_seat = None, None, None
        outbox.cancel(turn.session, duty_swaps.subject(swap), turn.now)
    _show_to_humas(turn, swap)
    turn.edit(words.duty_swaps.asking(turn.reader, _view(turn, swap)))


def _holder(turn: Turn, unit_id: int, day: date, seat: int) -> Person:
    """Who presses, if that seat is hers."""
    holder = duties.on_duty(turn.session, unit_id, day, seat)
    if holder is None or turn.person is None or holder.id != turn.person.id:
        raise Refusal("duties-not-yours")
    return turn.person


def _begin(turn: Turn, unit: Unit, place: tuple[date, int], me: Person) -> DutySwap:
    day, seat = place
    swap = DutySwap(
        unit_id=unit.id or 0,
        day=day,
        seat=seat,
        giver_id=me.id,
        state=SwapState.ASKED,
        due_at=_heard_by(turn, unit, day),
        at=turn.now,
    )
    duty_swaps.add(turn.session, swap)
    turn.journal("duty given away", f"duty-swap:{swap.id}")
    return swap


def _heard_by(turn: Turn, unit: Unit, day: date) -> datetime:
    """When she hears that nobody took it: at noon of the day before, or soon where that is over."""
    noon = datetime.combine(day - timedelta(days=1), NOON, ZoneInfo(unit.zone))
    return max(noon, turn.now + SOON).astimezone(turn.now.tzinfo)


def _show_to_humas(turn: Turn, swap: DutySwap) -> None:
    for chat in asking.readers(turn.session, swap.unit_id, turn.now):
        cards.offer(turn.session, duty_swaps.subject(swap), chat.id or 0, turn.now)


def choose_asked(turn: Turn, pressed: ChooseAsked) -> None:
    """Whom?"""
    swap, unit = _mine(turn, pressed.swap_id)
    others = [one for one in duty_pages.candidates(turn, unit) if one.person_id != swap.giver_id]
    turn.edit(words.duty_swaps.names(turn.reader, _view(turn, swap), others, max(pressed.page, 0)))


def ask_her(turn: Turn, pressed: AskHer) -> None:
    """She alone is asked; the card to all says so no more."""
    swap, unit = _mine(turn, pressed.swap_id)
    swap.back_day, swap.back_seat = None, None
    _ask(turn, swap, unit, duty_pages.candidate(turn, unit, pressed.person_id))


def choose_back(turn: Turn, pressed: ChooseBack) -> None:
    """Which day of somebody else do I want instead?"""
    swap, unit = _mine(turn, pressed.swap_id)
    today = duties.today(turn.session, unit.id or 0, turn.now)
    on = duties.between(turn.session, unit.id or 0, today, today + BACK_WITHIN)
    mine = {day for (day, _), person in on.items() if person.id == swap.giver_id}
    others = [
        (day, seat, person.first_name)
        for (day, seat), person in sorted(on.items(), key=lambda one: one[0])
        if person.id != swap.giver_id and day not in mine
    ]
    turn.edit(words.duty_swaps.days_back(turn.reader, _view(turn, swap), others[:SWAPS_SHOWN]))


def ask_back(turn: Turn, pressed: AskBack) -> None:
    """Whoever has that seat is asked to change."""
    swap, unit = _mine(turn, pressed.swap_id)
    other = duties.on_duty(turn.session, unit.id or 0, pressed.day, pressed.seat)
    if other is None or other.id == swap.giver_id:
        raise Refusal("duty-swaps-gone")
    duty_pages.may_change(turn, unit.id or 0, pressed.day)
    swap.back_day, swap.back_seat = pressed.day, pressed.seat
    _ask(turn, swap, unit, other)


def _ask(turn: Turn, swap: DutySwap, unit: Unit, person: Person) -> None:
    if person.id == swap.giver_id:
        raise Refusal("duty-swaps-own")
    outbox.cancel(turn.session, duty_swaps.subject(swap), turn.now)
    swap.asked_id, swap.due_at = person.id, _heard_by(turn, unit, swap.day)
    turn.session.flush()
    view = _view(turn, swap)
    message = words.duty_swaps.question(person.reader(unit.reader()), view)
    tell(turn.session, person.telegram_id, message, turn.now, duty_swaps.subject(swap))
    turn.redraw(duty_swaps.subject(swap))
    turn.edit(words.duty_swaps.asking(turn.reader, view))


def keep(turn: Turn, pressed: KeepMine) -> None:
    """She can after all."""
    swap, unit = _mine(turn, pressed.swap_id)
    _close(turn, swap, SwapState.OVER)
    turn.edit(duty_pages.one_day(turn, unit, swap.day))


def _close(turn: Turn, swap: DutySwap, state: SwapState) -> None:
    duty_swaps.close(turn.session, swap, state)
    outbox.cancel(turn.session, duty_swaps.subject(swap), turn.now)
    turn.redraw(duty_swaps.subject(swap))


def answer(turn: Turn, pressed: AnswerGiven) -> None:
    """The first who takes it has it; who alone was asked may say no."""
    swap, unit = _open(turn, pressed.swap_id)
    me, card = turn.person, cards.of(turn.session, f"duty-swap:{pressed.swap_id}", turn.chat.id or 0)
    if me is None or (swap.asked_id is not None and swap.asked_id != me.id):
        raise Refusal("duty-swaps-gone")
    if me.id == swap.giver_id:
        raise Refusal("duty-swaps-own")
    if pressed.yes:
        _take(turn, swap, unit, me)
    else:
        _close(turn, swap, SwapState.REFUSED)
        _tell_giver(turn, swap, unit, words.duty_swaps.refused)
    if card is not None and card.message_id == turn.incoming.message_id:
        turn.toast(words.duty_swaps.toast(turn.reader))
    else:
        turn.edit(words.duty_swaps.answered(turn.reader, _view(turn, swap), yes=pressed.yes))


def _take(turn: Turn, swap: DutySwap, unit: Unit, me: Person) -> None:
    if duty_pages.hers(turn, unit.id or 0, swap.day) is not None:
        raise Refusal("duty-swaps-not-free")
    swap.asked_id = me.id
    duty_swaps.hand_over(turn.session, swap, me.id or 0, turn.now)
    for day in (swap.day, swap.back_day):
        if day is not None:
            duty_pages.changed(turn, unit, day)
    _close(turn, swap, SwapState.TAKEN)
    turn.journal("duty handed over", f"duty-swap:{swap.id}", unit)
    _tell_giver(turn, swap, unit, words.duty_swaps.taken)


def _tell_giver(turn: Turn, swap: DutySwap, unit: Unit, says: Saying) -> None:
    if swap.giver_id is None:
        return
    giver = people.get(turn.session, swap.giver_id)
    message = says(giver.reader(unit.reader()), _view(turn, swap))
    tell(turn.session, giver.telegram_id, message, turn.now, f"duty:{unit.id}")


def _open(turn: Turn, swap_id: int) -> tuple[DutySwap, Unit]:
    """What is still given away, of a unit in which she is humas or pengurus."""
    swap = duty_swaps.find(turn.session, swap_id)
    if swap is None:
        raise Refusal("duty-swaps-gone")
    unit = duty_pages.its(turn, swap.unit_id)
    if not duty_swaps.is_open(turn.session, swap, turn.now):
        turn.redraw(duty_swaps.subject(swap))
        raise Refusal("duty-swaps-gone")
    return swap, unit


def _mine(turn: Turn, swap_id: int) -> tuple[DutySwap, Unit]:
    swap, unit = _open(turn, swap_id)
    _holder(turn, swap.unit_id, swap.day, swap.seat)
    return swap, unit


def _view(turn: Turn, swap: DutySwap) -> SwapView:
    return duty_swaps.view(turn.session, swap, turn.now)


FEATURE = Feature(
    noun="duty_swaps",
    presses={
        GiveAway: Pressed(give_away),
        ChooseAsked: Pressed(choose_asked),
        AskHer: Pressed(ask_her),
        ChooseBack: Pressed(choose_back),
        AskBack: Pressed(ask_back),
        KeepMine: Pressed(keep),
        AnswerGiven: Pressed(answer),
    },
)

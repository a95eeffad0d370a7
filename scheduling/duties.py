"""Shows a unit its new week of duty every Monday, and says to who gave a day away that nobody took it."""

from datetime import date, datetime, timedelta

import words.duty_swaps
import words.duty_weeks
from domain.duty import DAYS, SEATS, gaps, monday
from domain.message import Message
from domain.switches import Switch
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from scheduling.sweeper import BATCH, Sweeper
from scheduling.telling import tell
from storage import asking, cards, duties, duty_swaps, duty_weeks, people, switches, units
from storage.cards import Card
from storage.duties import DutySwap, DutyWeek
from storage.session import Session
from storage.units import Unit
from words.duty_weeks import ShownWeek


def show_weeks(session: Session, now: datetime) -> int:
    """Units whose new week has begun."""
    due = duty_weeks.due(session, now, BATCH)
    for row in due:
        _show(session, row, units.get(session, row.unit_id), now)
        session.flush()
    return len(due)


def _show(session: Session, row: DutyWeek, unit: Unit, now: datetime) -> None:
    """Its card stands where humas reads, and the one of last week says that it is over; nothing is shown where the
    roster is off, or nobody writes on it any more, until somebody does again."""
    is_used = unit.closed_at is None and duties.is_used(session, row.unit_id, now)
    row.due_at = duty_weeks.next_monday(unit.zone, now) if is_used else None
    first = monday(duties.today(session, row.unit_id, now))
    cards.redraw(session, duty_weeks.subject(row.unit_id, first - timedelta(days=DAYS)), now)
    if is_used and not unit.paused_at and not unit.rested_at:
        for chat in asking.readers(session, row.unit_id, now):
            cards.offer(session, duty_weeks.subject(row.unit_id, first), chat.id or 0, now)


def draw_week(session: Session, card: Card, now: datetime) -> Message | None:
    """The week as it stands now."""
    _, unit_id, day = card.subject.split(":")
    unit, first = units.get(session, int(unit_id)), date.fromisoformat(day)
    if not switches.is_on(session, unit.id or 0, Switch.ROSTER):
        return None
    on = duties.between(session, unit.id or 0, first, first + timedelta(days=DAYS - 1))
    taken = {place: one.first_name for place, one in on.items()}
    today = duties.today(session, unit.id or 0, now)
    free = [one for one in gaps(taken, first) if one >= today]
    shown = ShownWeek(unit.id or 0, unit.name, first, taken, free, is_over=monday(today) > first)
    return words.duty_weeks.card(reader_of(session, card, unit), shown)


def rings(session: Session, card: Card, now: datetime) -> bool:
    """A week without gaps rings for nobody."""
    _, unit_id, day = card.subject.split(":")
    first = date.fromisoformat(day)
    on = duties.between(session, int(unit_id), first, first + timedelta(days=DAYS - 1))
    return any((first + timedelta(days=ahead), SEATS[0]) not in on for ahead in range(DAYS))


def draw_swap(session: Session, card: Card, now: datetime) -> Message | None:
    """A day that is given away, and what became of it."""
    swap = duty_swaps.find(session, int(card.subject.partition(":")[2]))
    if swap is None:
        return None
    view, unit = duty_swaps.view(session, swap, now), units.get(session, swap.unit_id)
    if card.digest is None and not view.is_open:
        return None
    return words.duty_swaps.card(reader_of(session, card, unit), view)


def tell_unanswered(session: Session, now: datetime) -> int:
    """Days that nobody took in time: who gave them away hears so once; they may still be taken."""
    due = duty_swaps.due(session, now, BATCH)
    for swap in due:
        swap.due_at = None
        if swap.giver_id is not None and duty_swaps.is_open(session, swap, now):
            _tell_giver(session, swap, now)
        session.flush()
    return len(due)


def _tell_giver(session: Session, swap: DutySwap, now: datetime) -> None:
    giver, unit = people.get(session, swap.giver_id or 0), units.get(session, swap.unit_id)
    message = words.duty_swaps.unanswered(giver.reader(unit.reader()), duty_swaps.view(session, swap, now))
    tell(session, giver.telegram_id, message, now, duty_swaps.subject(swap))


WEEKS = Renderer(draw_week, every=WHILE_TAPPED, rings=rings)
SWAPS = Renderer(draw_swap, every=WHILE_TAPPED, silent=False)
SHOW = Sweeper("duty weeks", duty_weeks.next_due(), show_weeks)
TELL = Sweeper("duty swaps", duty_swaps.next_due(), tell_unanswered)

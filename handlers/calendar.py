"""Looking at the calendar: one message per chat that is turned and sifted, not repeated."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import words.calendar
from domain.calendar import (
    AGAIN,
    FILE_PURPOSE,
    SendFile,
    ShowSide,
    ShowSpan,
    Sift,
    SiftMine,
    SiftNothing,
    Span,
    TurnTo,
)
from domain.calendar_looks import Look, Reach, Side, Sieve, beside, read, sifted
from domain.calendar_typed import Known, understood
from domain.refusal import Refusal
from handlers import calendar_files
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.pointing import point_at
from handlers.turn import Turn
from storage import accounts, calendar, cards, departments
from storage.cards import Card
from storage.units import Unit


def show(turn: Turn, text: str) -> None:
    """The unit's calendar; asked again within ten minutes, a group is led to the one that stands there."""
    unit = turn.unit_here()
    subject, chat_id = f"calendar:{unit.id}", turn.chat.id or 0
    look = _asked(turn, unit, text)
    card = cards.of(turn.session, subject, chat_id)
    if card is not None and card.message_id is not None and _is_recent(turn, unit.id or 0):
        calendar.turn_to(turn.session, subject, chat_id, look)
        card.digest = None
        turn.redraw(subject)
        point_at(turn, card, words.calendar.above(turn.reader))
        return
    if card is not None:
        is_typed = turn.incoming.is_group and turn.incoming.press_id is None
        calendar.put_up_anew(card, turn.incoming.message_id if is_typed else None)
    turn.show(subject)
    calendar.turn_to(turn.session, subject, chat_id, look)
    calendar.note_shown(turn.session, unit.id or 0, chat_id, turn.now)


def _asked(turn: Turn, unit: Unit, text: str) -> Look:
    """What she wants to see; refused where we don't understand it."""
    speaks = [(one.id or 0, one.handle) for one in accounts.of_unit(turn.session, unit.id or 0)]
    fields = departments.offered(turn.session, unit.id or 0)
    look = understood(text, Known(turn.now, ZoneInfo(unit.zone), fields, speaks))
    if look is None:
        raise Refusal("calendar-unclear", said=text.strip()[:60])
    if look.sieve.mine and turn.incoming.is_group:
        raise Refusal("calendar-mine-private")
    return look


def _is_recent(turn: Turn, unit_id: int) -> bool:
    shown = calendar.shown_at(turn.session, unit_id, turn.chat.id or 0)
    return turn.incoming.is_group and shown is not None and turn.now - shown < AGAIN


def _turned(turn: Turn, unit_id: int, turned: Callable[[Look], Look]) -> None:
    """Another look, on the message that was pressed; an older calendar comes to life by it."""
    subject, chat_id = f"calendar:{unit_id}", turn.chat.id or 0
    card = standing(turn, unit_id)
    if card.message_id != turn.incoming.message_id:
        calendar.move_to(card, turn.incoming.message_id or 0)
    calendar.turn_to(turn.session, subject, chat_id, turned(read(card.page)))
    turn.redraw(subject)


def standing(turn: Turn, unit_id: int) -> Card:
    """The calendar of this unit in this chat; refused where there is none."""
    card = cards.of(turn.session, f"calendar:{unit_id}", turn.chat.id or 0)
    if card is None or turn.incoming.message_id is None:
        raise Refusal("calendar-gone")
    return card


def _today(turn: Turn) -> date:
    return turn.now.astimezone(turn.reader.tz).date()


def turn_over(turn: Turn, pressed: ShowSpan) -> None:
    """This week, next week or this month, from a calendar of an older version."""
    today = _today(turn)
    reach = Reach.MONTH if pressed.span is Span.MONTH else Reach.WEEK
    day = beside(reach, today, 1) if pressed.span is Span.NEXT else today
    _turned(turn, pressed.unit_id, lambda look: replace(look, reach=reach, side=Side.MAIN).on(day, today))


def turn_to(turn: Turn, pressed: TurnTo) -> None:
    """The week or month of this day."""
    reach, today = Reach.MONTH if pressed.is_month else Reach.WEEK, _today(turn)
    _turned(turn, pressed.unit_id, lambda look: replace(look, reach=reach).on(pressed.day, today))


def show_side(turn: Turn, pressed: ShowSide) -> None:
    """Another side of it."""
    _turned(turn, pressed.unit_id, lambda look: replace(look, side=pressed.side))


def sift(turn: Turn, pressed: Sift) -> None:
    """Only these plans, or all again; what is forged changes nothing."""
    _sifted(turn, pressed.unit_id, lambda sieve: sifted(sieve, pressed.by, pressed.value))


def sift_mine(turn: Turn, pressed: SiftMine) -> None:
    """Only hers, or everybody's again."""
    _sifted(turn, pressed.unit_id, lambda sieve: replace(sieve, mine=pressed.yes, child=None))


def sift_nothing(turn: Turn, pressed: SiftNothing) -> None:
    """Everything again."""
    _sifted(turn, pressed.unit_id, lambda sieve: Sieve())


def _sifted(turn: Turn, unit_id: int, change: Callable[[Sieve], Sieve]) -> None:
    """Back to the list of what is sifted by; from the side where that is not asked, to the calendar."""

    def turned(look: Look) -> Look:
        try:
            sieve = change(look.sieve)
        except ValueError as forged:
            raise Refusal("calendar-gone") from forged
        side = Side.MAIN if look.side is Side.MORE else Side.SIEVE
        return replace(look, sieve=sieve, side=side)

    _turned(turn, unit_id, turned)


def send_file(turn: Turn, pressed: SendFile) -> None:
    """The month as a picture, or the calendar as a file."""
    calendar_files.send(turn, pressed.unit_id, pressed.kind, read(standing(turn, pressed.unit_id).page))


FEATURE = Feature(
    noun="calendar",
    commands=(Command(("kalender", "calendar"), show, (Scope.GROUP, Scope.PRIVATE)),),
    presses={
        ShowSpan: Pressed(turn_over),
        TurnTo: Pressed(turn_to),
        ShowSide: Pressed(show_side),
        Sift: Pressed(sift),
        SiftMine: Pressed(sift_mine),
        SiftNothing: Pressed(sift_nothing),
        SendFile: Pressed(send_file),
    },
    starts={FILE_PURPOSE: calendar_files.arrive},
)

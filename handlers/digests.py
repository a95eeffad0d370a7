"""Ringkasan: the whole morning from under a digest, and how somebody wants to be told."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

import words.digest_sheets
import words.digests
from domain import digest_news
from domain.digest_presses import ShowMorning
from domain.digests import DigestKind
from domain.message import Message
from domain.permissions import Need
from domain.refusal import Refusal
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import board_mornings, digest_times
from storage.people import Person
from storage.units import Unit


def page(turn: Turn, units: Sequence[Unit]) -> Message:
    """What a pengurus of these units (never none) reads at any time, whether it is new or not; it counts as no
    digest."""
    person = _person(turn)
    board = board_mornings.of(turn.session, units, person.id or 0, turn.now)
    day = turn.now.astimezone(ZoneInfo(turn.reader.zone)).date()
    lines = digest_news.lines(board.mornings)
    told = words.digests.Told(person.first_name, day, board.names, lines, board.yesterday, turn.now)
    return words.digests.morning(turn.reader, told)


def _person(turn: Turn) -> Person:
    if turn.incoming.is_group:
        raise Refusal("digest-in-private")
    if turn.person is None:
        raise Refusal("digest-not-yours")
    return turn.person


def show_sheet(turn: Turn, pressed: ShowMorning) -> None:
    """A page of all that there is, for who is pengurus now."""
    person = _person(turn)
    hers = digest_times.units_for(turn.session, person.id or 0, DigestKind.BOARD, turn.now)
    awake = [one for one in hers if one.paused_at is None and one.rested_at is None]
    if not awake:
        raise Refusal("digest-not-yours")
    sheets = board_mornings.sheets(turn.session, awake, person.id or 0, turn.now)
    shown = words.digest_sheets.page(turn.reader, sheets, pressed.page, turn.now)
    if pressed.here:
        turn.edit(shown)
    else:
        turn.say(shown)


FEATURE = Feature(noun="digests", presses={ShowMorning: Pressed(show_sheet, Need.SURE)})

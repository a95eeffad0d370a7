"""Tells the adults who get a safety report that it waits for them."""

from collections.abc import Iterable

import words.reach
import words.safety_desk
import words.safety_own
from domain.message import send_params
from domain.safety import News, rings
from handlers import telling
from handlers.turn import Turn
from storage import people, safety_telling, units
from storage.people import Person
from storage.safety_reports import SafetyReport
from storage.safety_telling import Word


def tell(turn: Turn, report: SafetyReport, readers: Iterable[Person], news: News) -> None:
    """Each of them in private; in danger at any hour."""
    unit, loud = units.get(turn.session, report.unit_id).name, rings(report.kind, report.at, turn.now)
    word = Word(
        report.id or 0,
        lambda reader: send_params(
            words.reach.with_stop(reader, words.safety_desk.news(reader, report, unit, news, rings=loud))
        ),
        loud,
    )
    for person in readers:
        safety_telling.tell(turn.session, person, word, turn.now)


def take_back(turn: Turn, report: SafetyReport, person_id: int) -> None:
    """What has not reached this person about it does not go any more."""
    safety_telling.take_back(turn.session, report.id or 0, person_id, turn.now)


def tell_her(turn: Turn, report: SafetyReport) -> None:
    """Who gave her name hears that there is an answer, not which; who did not looks by herself."""
    if report.person_id is None:
        return
    her = people.get(turn.session, report.person_id)
    reader = her.reader(units.get(turn.session, report.unit_id).reader())
    telling.tell(turn.session, her.telegram_id, words.safety_own.news(reader, report.id or 0), turn.now)

"""Who reported a case hears in private, in ready-made words, what became of it; nobody else is named to her."""

from datetime import timedelta

import words.case_news
from domain.belonging import is_minor
from handlers.telling import tell
from handlers.turn import Turn
from storage import cases, outbox, people, units
from storage.cases import Case


def tell_reporters(turn: Turn, case: Case, name: str, after: timedelta = timedelta(0)) -> None:
    """Each member who reported it, but for who does it; so much later, if it is not taken back."""
    forget_news(turn, case)
    unit, told = units.get(turn.session, case.unit_id), set[int]()
    for one in cases.reports(turn.session, case.id or 0):
        is_mine = turn.person is not None and one.person_id == turn.person.id
        if one.person_id is None or is_mine or one.person_id in told:
            continue
        told.add(one.person_id)
        person = people.get(turn.session, one.person_id)
        message = words.case_news.told(person.reader(unit.reader()), case.platform, one, name)
        at = turn.now + after if after else None
        tell(turn.session, person.telegram_id, message, turn.now, _news(case), not_before=at)


def forget_news(turn: Turn, case: Case) -> None:
    """What has not left yet is not true any more."""
    outbox.cancel(turn.session, _news(case), turn.now)


def tell_holder(turn: Turn, case: Case, person_id: int) -> None:
    """Who handled it hears in private that somebody goes on."""
    person, unit = people.get(turn.session, person_id), units.get(turn.session, case.unit_id)
    young = is_minor(person.birth_year, turn.now, unit.zone)
    who = turn.person.first_name if turn.person is not None else ""
    message = words.case_news.taken_over(person.reader(unit.reader()), case, who, is_minor=young)
    tell(turn.session, person.telegram_id, message, turn.now, f"case-holder:{case.id}")


def _news(case: Case) -> str:
    return f"case-news:{case.id}"

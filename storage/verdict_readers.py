"""Who may read what was found about a case, and whose words may reach children."""

from datetime import datetime

from sqlmodel import Session

from domain.belonging import is_minor
from domain.reviews import PARENT_STEPS_IN, READERS
from domain.units import TRUSTED, Role
from storage import cards, following, people, reach, reviewers, roles, units, verdicts
from storage.cases import Case
from storage.people import Person
from storage.units import Unit
from storage.verdicts import Verdict

BOTH = 2


def second(session: Session, case: Case, verdict: Verdict, now: datetime) -> list[Person]:
    """Humas, pengurus and pembina of its unit but who wrote it, each once, in this order; when it has waited for a day
    also the humas of the unit above."""
    held = [one for role in READERS for one in roles.holders(session, case.unit_id, role, now)]
    parent = above(session, case, verdict, now)
    held += list(roles.holders(session, parent.id or 0, Role.HUMAS, now)) if parent is not None else []
    return [one for one in {one.id: one for one in held}.values() if may_sign(verdict, one)]


def above(session: Session, case: Case, verdict: Verdict, now: datetime) -> Unit | None:
    """The unit above whose humas may read it too, as for any official text."""
    parent = reviewers.parent_of(session, units.get(session, case.unit_id))
    return parent if now - verdict.at >= PARENT_STEPS_IN else None


def senders(session: Session, case: Case, verdict: Verdict, now: datetime) -> list[Person]:
    """Of both who stand by it, who may send it: humas and pengurus; where neither is, all of them."""
    held = [one for role in TRUSTED for one in roles.holders(session, case.unit_id, role, now)]
    board = list({one.id: one for one in held}.values())
    return [one for one in board if one.id in (verdict.person_id, verdict.second_id)] or board


def may_sign(verdict: Verdict, person: Person) -> bool:
    """Whether she wrote none of it; nor came after its writer was erased: she might be the same person."""
    if verdict.person_id is None:
        return person.created_at < verdict.at
    return person.id != verdict.person_id


def put_up(session: Session, case: Case, verdict: Verdict, now: datetime) -> bool:
    """Its card comes as a new message where those are who may read it: the humas room, where there is none the board
    in private; where none of the board may, the pembina. False where there is nobody."""
    for card in cards.everywhere(session, verdicts.subject(verdict)):
        following.drop(session, card, now)
    readers = second(session, case, verdict, now)
    board = {one.id for role in TRUSTED for one in roles.holders(session, case.unit_id, role, now)}
    of_board, places = [one for one in readers if one.id in board], reviewers.rooms(session, case.unit_id)
    for person in readers if not of_board else [] if places else of_board:
        chat = reach.open_to(session, person.telegram_id, now, urgent=False)
        places += [chat] if chat is not None else []
    for place in places:
        cards.offer(session, verdicts.subject(verdict), place.id or 0, now)
    return bool(readers)


def two_adults(session: Session, verdict: Verdict, unit: Unit, now: datetime) -> bool:
    """Whether both who stand by it are grown up: only then its free words reach a minor."""
    both = [people.get(session, one) for one in (verdict.person_id, verdict.second_id) if one is not None]
    at = verdict.signed_at or now
    return len(both) == BOTH and not any(is_minor(one.birth_year, at, unit.zone) for one in both)


def may_read_words(
    session: Session, verdict: Verdict, unit: Unit, reader: Person | None, now: datetime
) -> bool:
    """Whether she may read its free words: grown up, or two adults stand by them. Of a guest no age is known."""
    is_grown = reader is not None and not is_minor(reader.birth_year, now, unit.zone)
    return is_grown or two_adults(session, verdict, unit, now)

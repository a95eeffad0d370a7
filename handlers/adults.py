"""A unit for adults only: its pembina says so, the parent unit or the host agrees; the pembina alone takes it back."""

import words.consents
from domain.guardians import NEVER_ADULTS_ONLY, ConfirmAdults, DeclareAdults
from domain.refusal import Refusal
from domain.units import Level, Role
from handlers.agreeing import actor_of
from handlers.telling import owners, tell
from handlers.turn import Turn
from storage import declarations, people, roles, units
from storage.ties import Declaration
from storage.units import Unit


def declare(turn: Turn, pressed: DeclareAdults) -> None:
    """Said by the pembina: it waits for the second yes; taken back: at once."""
    if Role.PEMBINA not in turn.held_in(pressed.unit_id):
        raise Refusal("refusal-only-pembina")
    unit, person = units.get(turn.session, pressed.unit_id), turn.person
    if not pressed.adults_only:
        unit.is_adults_only = False
        declarations.settle(turn.session, unit.id or 0)
        turn.journal("takes members under 18 again", f"unit:{unit.id}", unit)
        turn.edit(words.consents.opened_again(turn.reader, unit.name))
        return
    if Level(unit.level) in NEVER_ADULTS_ONLY:
        raise Refusal("consents-never-adults")
    said = Declaration(unit_id=unit.id or 0, person_id=person.id or 0 if person else 0, said_at=turn.now)
    if not unit.is_adults_only and declarations.add(turn.session, said):
        turn.journal("declared adults only", f"unit:{unit.id}", unit)
        _ask(turn, unit)
    turn.edit(words.consents.declared(turn.reader, unit.name, has_parent=unit.parent_id is not None))


def _ask(turn: Turn, unit: Unit) -> None:
    """The pengurus of the parent unit, or whoever hosts the bot where there is none."""
    for telegram_id in _deciders(turn, unit):
        person = people.found(turn.session, telegram_id)
        reader = person.reader(unit.reader()) if person is not None else unit.reader()
        message = words.consents.confirm_adults(reader, unit.name, unit.id or 0)
        tell(turn.session, telegram_id, message, turn.now)


def _deciders(turn: Turn, unit: Unit) -> list[int]:
    if unit.parent_id is None:
        return list(owners(turn.session, turn.premises))
    board = roles.holders(turn.session, unit.parent_id, Role.PENGURUS, turn.now)
    return [person.telegram_id for person in board]


def confirm(turn: Turn, pressed: ConfirmAdults) -> None:
    """The second yes, or a no; never by the one who said it."""
    unit, actor = units.get(turn.session, pressed.unit_id), actor_of(turn)
    said = declarations.standing(turn.session, pressed.unit_id)
    if actor.telegram_id not in _deciders(turn, unit):
        raise Refusal("consents-not-yours")
    if said is None:
        turn.edit(words.consents.adults_settled(turn.reader, unit.name))
        return
    if turn.person is not None and turn.person.id == said.person_id:
        raise Refusal("consents-two-people")
    pembina = people.get(turn.session, said.person_id)
    unit.is_adults_only = pressed.yes
    declarations.settle(turn.session, unit.id or 0)
    turn.journal("adults only" if pressed.yes else "adults only refused", f"unit:{unit.id}", unit)
    told = words.consents.adults_answered(pembina.reader(unit.reader()), unit.name, yes=pressed.yes)
    tell(turn.session, pembina.telegram_id, told, turn.now)
    turn.edit(words.consents.adults_answered(turn.reader, unit.name, yes=pressed.yes))

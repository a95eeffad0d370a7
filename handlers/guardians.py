"""The guardian's own link: she says yes or no, a pembina confirms it for those under 16, and she may withdraw."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

import words.guardians
from domain.belonging import is_minor
from domain.guardians import ConfirmGuardian, GuardianSays, State, Told, Withdraw, counts_at_once
from domain.message import Message
from domain.reader import Reader
from domain.refusal import Refusal
from domain.units import Role
from handlers import waiting
from handlers.agreeing import actor_of
from handlers.telling import tell
from handlers.turn import Turn
from storage import consents, journal, parting, people, roles, tokens, units, waitings
from storage.journal import Line
from storage.members import GuardianConsent
from storage.people import Person
from storage.session import Session
from storage.units import Unit
from storage.waitings import Waiting


def _reader(turn: Turn, unit: Unit) -> Reader:
    """How the guardian reads: in the unit's way, in her own language if she chose one here."""
    return replace(unit.reader(), language=turn.chat.language or unit.language)


def opened(turn: Turn, facts: Mapping[str, Any]) -> None:
    """The link was opened, by anyone but the child: what it is about, or what was said already."""
    row, unit = _asked(turn, str(facts["token"]))
    _must_be_guardian(turn, row)
    if row.state == State.ASKED:
        turn.say(words.guardians.asked(_reader(turn, unit), unit.name, str(facts["token"])))
    else:
        turn.say(_thanks(turn, unit, row))


def _asked(turn: Turn, token: str) -> tuple[Waiting, Unit]:
    """Who waits for the answer to this link, and where."""
    known = tokens.look(turn.session, token, turn.now)
    row = waitings.by_code(turn.session, str(known.facts["code"])) if known is not None else None
    if row is None or turn.incoming.is_group:
        raise Refusal("guardians-void")
    return row, units.get(turn.session, row.unit_id)


def _must_be_guardian(turn: Turn, row: Waiting) -> None:
    """Not the child herself, and nobody whom we know to be under 18."""
    actor = actor_of(turn)
    if actor.telegram_id == row.telegram_id:
        raise Refusal("guardians-own-link")
    unit, person = units.get(turn.session, row.unit_id), people.found(turn.session, actor.telegram_id)
    is_young = (
        person is not None
        and person.birth_year is not None
        and is_minor(person.birth_year, turn.now, unit.zone)
    )
    if is_young or waitings.of(turn.session, actor.telegram_id) is not None:
        raise Refusal("guardians-adult-needed")


def says(turn: Turn, pressed: GuardianSays) -> None:
    """Yes counts at once from 16 on, below that after the pembina; no lets everything go at once."""
    row, unit = _asked(turn, pressed.token)
    _must_be_guardian(turn, row)
    if row.state != State.ASKED:
        turn.edit(_thanks(turn, unit, row))
    elif pressed.yes:
        _say_yes(turn, unit, row)
    else:
        decline(turn, unit, row)
        turn.edit(words.guardians.took_no(_reader(turn, unit), unit.name))


def decline(turn: Turn, unit: Unit, row: Waiting) -> None:
    """No: nothing is kept of the child who waited, and she is told."""
    child = words.guardians.declined(waiting.reader_of(turn.session, row), unit.name)
    waiting.tell_child(turn.session, row, child, turn.now)
    waiting.end(turn.session, row)
    turn.journal("guardian declined", f"unit:{unit.id}", unit)


def _say_yes(turn: Turn, unit: Unit, row: Waiting) -> None:
    row.told, row.said_at, row.guardian_id = Told.LINK, turn.now, actor_of(turn).telegram_id
    if counts_at_once(row.birth_year, turn.now, unit.zone):
        row.state = State.AGREED
        turn.journal("guardian agreed", f"unit:{unit.id}", unit)
        waiting.agreed(turn.session, unit, row, turn.now)
    else:
        row.state = State.HELD
        turn.journal("guardian agreed, to be confirmed", f"unit:{unit.id}", unit)
        _ask_pembina(turn, unit, row)
    turn.session.flush()
    turn.edit(_thanks(turn, unit, row))


def _thanks(turn: Turn, unit: Unit, row: Waiting) -> Message:
    """Noted; only who gave the consent reads how it stands."""
    if row.guardian_id != actor_of(turn).telegram_id:
        raise Refusal("guardians-void")
    counts = row.state == State.AGREED
    return words.guardians.thanked(_reader(turn, unit), unit.name, row.code, counts=counts)


def _ask_pembina(turn: Turn, unit: Unit, row: Waiting) -> None:
    """Each pembina is asked; where there is none, the pengurus get one hint, and the child is told which it is."""
    advisers = roles.pembina_for(turn.session, unit, turn.now, turn.now)
    for person in advisers:
        message = words.guardians.confirm(person.reader(unit.reader()), unit.name, row.code)
        tell(turn.session, person.telegram_id, message, turn.now)
    if not advisers:
        _hint(turn, unit)
    child = words.guardians.held(waiting.reader_of(turn.session, row), unit.name, has_pembina=bool(advisers))
    waiting.tell_child(turn.session, row, child, turn.now)


def _hint(turn: Turn, unit: Unit) -> None:
    """Once for those who wait now: please name a pembina."""
    if len(waitings.held_in(turn.session, unit.id or 0)) > 1:
        return
    for person in roles.holders(turn.session, unit.id or 0, Role.PENGURUS, turn.now):
        message = words.guardians.name_a_pembina(person.reader(unit.reader()), unit.name)
        tell(turn.session, person.telegram_id, message, turn.now)


def confirm(turn: Turn, pressed: ConfirmGuardian) -> None:
    """A pembina of her unit, or after 48 hours of the unit above, confirms that it was the guardian, or could not."""
    row = waitings.by_code(turn.session, pressed.code)
    if row is None:
        _confirmed_before(turn, pressed.code)
        return
    unit = units.get(turn.session, row.unit_id)
    advisers = roles.pembina_for(turn.session, unit, row.said_at or turn.now, turn.now)
    if actor_of(turn).telegram_id not in [person.telegram_id for person in advisers]:
        raise Refusal("refusal-only-pembina")
    if row.state == State.HELD and pressed.yes:
        row.state, row.recorded_by = State.AGREED, turn.person.id if turn.person is not None else None
        turn.journal("guardian confirmed", f"unit:{unit.id}", unit)
        waiting.agreed(turn.session, unit, row, turn.now)
    elif row.state == State.HELD:
        row.state, row.told, row.said_at, row.guardian_id = State.ASKED, None, None, None
        turn.journal("guardian not confirmed", f"unit:{unit.id}", unit)
        child = words.guardians.unconfirmed(waiting.reader_of(turn.session, row), unit.name)
        waiting.tell_child(turn.session, row, child, turn.now)
    turn.session.flush()
    turn.edit(words.guardians.confirmed(turn.reader, row.code, yes=row.state == State.AGREED))


def _confirmed_before(turn: Turn, code: str) -> None:
    """An old card: the child has joined with this consent by now, or nothing is left of it."""
    given = consents.by_code(turn.session, code)
    if given is None or Role.PEMBINA not in turn.held_in(given.unit_id):
        raise Refusal("guardians-void")
    turn.edit(words.guardians.confirmed(turn.reader, code, yes=True))


def withdraw(turn: Turn, pressed: Withdraw) -> None:
    """The guardian takes her yes back: asked once more, then the child's data is gone, and she is told."""
    row = waitings.by_code(turn.session, pressed.code)
    consent = consents.by_code(turn.session, pressed.code) if row is None else None
    if row is None and consent is None:
        raise Refusal("guardians-void")
    unit = units.get(
        turn.session, row.unit_id if row is not None else consent.unit_id if consent is not None else 0
    )
    if row is not None and row.guardian_id != actor_of(turn).telegram_id:
        raise Refusal("guardians-not-yours")
    if consent is not None:
        _must_hold(turn, unit, consent)
    if not pressed.sure:
        turn.edit(words.guardians.ask_withdraw(_reader(turn, unit), unit.name, pressed.code))
        return
    if row is not None:
        decline(turn, unit, row)
    elif consent is not None:
        end_consent(turn.session, people.get(turn.session, consent.person_id), unit, turn.now)
    turn.edit(words.guardians.withdrawn(_reader(turn, unit), unit.name))


def _must_hold(turn: Turn, unit: Unit, consent: GuardianConsent) -> None:
    """Only who gave it, by the keyed hash of her account; and only until the child is of age."""
    child = people.get(turn.session, consent.person_id)
    if consent.guardian_key != consents.guardian_key(child, actor_of(turn).telegram_id):
        raise Refusal("guardians-not-yours")
    if not is_minor(child.birth_year, turn.now, unit.zone):
        raise Refusal("guardians-of-age")


def end_consent(session: Session, child: Person, unit: Unit, now: datetime) -> None:
    """A consent was withdrawn: what the unit keeps of the child is gone; she is told."""
    message = words.guardians.taken_back(child.reader(unit.reader()), unit.name)
    telegram_id = child.telegram_id
    journal.note(
        session, Line(at=now, verb="consent withdrawn", subject=f"unit:{unit.id}", unit_id=unit.id), child
    )
    parting.forget_in_unit(session, child, unit.id or 0, now)
    tell(session, telegram_id, message, now, urgent=True)

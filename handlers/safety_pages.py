"""What every page of a safety report needs: who reads it, whom to call, who would get it; and how it is said."""

from collections.abc import Collection, Sequence

from domain.message import Message, send_params
from domain.posting import FLEETING, Lane
from domain.refusal import Refusal
from domain.safety import Choice, ReaderFacts, SafetyKind, SafetyTo
from handlers.turn import Turn
from storage import safety_people, safety_telling
from storage.outbox import Call
from storage.people import Person
from words.safety import Caller


def check_unit(turn: Turn, unit_id: int) -> None:
    """Only a unit that she can come to, and only in private; a button may have been forged."""
    if turn.incoming.is_group or not turn.reaches(unit_id):
        raise Refusal("refusal-link-over")
    turn.mean(unit_id)


def caller(turn: Turn, kind: SafetyKind = SafetyKind.UNSAFE) -> Caller:
    """Who reads, and the helpline."""
    return Caller(turn.reader, turn.premises.helpline, kind)


def whisper(turn: Turn, message: Message, once: str | None = None) -> None:
    """Answer her; when it has left, not even its words are kept."""
    turn.say(message, subject=FLEETING, once=once)


def change(turn: Turn, message: Message) -> None:
    """The same in place of the message whose button she pressed, unless that stays."""
    if turn.stays:
        whisper(turn, message)
        return
    params = {**send_params(message), "message_id": turn.incoming.message_id}
    turn.put(Call("editMessageText", params, Lane.REPLY, chat_id=turn.chat.id, subject=FLEETING))


def facts(people: Sequence[Person]) -> list[ReaderFacts]:
    """Their ids and first names."""
    return [ReaderFacts(one.id or 0, one.first_name) for one in people]


def barred(turn: Turn, about_id: int) -> set[int]:
    """Who never gets it: whom it is about, and she herself."""
    hers = turn.person.id if turn.person is not None else None
    return {one for one in (about_id, hers) if one}


def would_read(
    turn: Turn, unit_id: int, kind: SafetyKind, to: SafetyTo, bars: Collection[int]
) -> list[Person]:
    """Who would get it there; where anybody of them can be reached, only those."""
    found = safety_people.adults(turn.session, unit_id, to, turn.now, bars)
    rings = kind is SafetyKind.DANGER
    near = [one for one in found if safety_telling.is_reachable(turn.session, one, turn.now, rings=rings)]
    return near or found


def choices(turn: Turn, unit_id: int, kind: SafetyKind, about_id: int = 0) -> list[Choice]:
    """The ways that are open; nobody stands in two of them."""
    found, bars = list[Choice](), barred(turn, about_id)
    for to in SafetyTo:
        readers = facts(would_read(turn, unit_id, kind, to, bars))
        if readers:
            found.append(Choice(to, readers))
            bars |= {one.id for one in readers}
    return found

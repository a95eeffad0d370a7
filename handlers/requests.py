"""Who asks for a role: it is put before the pengurus, who say yes or no in private."""

import words.granting
import words.roles
from domain.message import Message
from domain.permissions import Need
from domain.refusal import Refusal
from domain.roles import AnswerRequest, AskHumas, ShowRequests, needs_second
from domain.units import Role, Room
from handlers import board, guards, reviews
from handlers.confirming import facts_of, propose
from handlers.feature import Feature, Pressed
from handlers.telling import tell
from handlers.turn import Turn
from storage import digest_times, people, proposals, requests, roles, units
from storage.chats import Chat
from storage.proposals import Proposal
from storage.requests import Request
from storage.roles import Grant
from storage.units import Unit
from words.roles import Answer, Answered

VERBS = {Answer.YES: "given", Answer.NO: "refused", Answer.SECOND: "agreed"}


def ask_humas(turn: Turn, pressed: AskHumas) -> None:
    """She says that she is humas; a pengurus decides, in private."""
    person = turn.me(pressed.unit_id)
    if not units.serves(turn.session, pressed.unit_id, turn.chat.id or 0, Room.HUMAS):
        raise Refusal("refusal-link-over")
    unit = board.working(turn, pressed.unit_id)
    if not turn.held_in(unit.id).isdisjoint({Role.PENGURUS, Role.HUMAS}):
        turn.toast(words.roles.may_already(turn.reader), alert=True)
        return
    board.check_candidate(turn, unit, person, Role.HUMAS)
    ask(turn, unit, Role.HUMAS, turn.chat)


def ask(turn: Turn, unit: Unit, role: Role, group: Chat) -> None:
    """Put it before the pengurus; asking twice is one request."""
    person = turn.me(unit.id)
    request = requests.ask(
        turn.session,
        Request(
            unit_id=unit.id or 0,
            person_id=person.id or 0,
            role=role,
            chat_id=group.id or 0,
            asked_at=turn.now,
        ),
    )
    deciding = board.pengurus(turn, unit)
    turn.toast(words.roles.asked(turn.reader, has_pengurus=bool(deciding)), alert=True)
    if request is None:
        return
    turn.journal(f"asked for {role}", f"request:{request.id}", unit)
    waits = words.roles.Waiting(person.first_name, role, request.id or 0)
    for one in deciding:
        note = words.roles.request(one.reader(unit.reader()), waits, unit.name)
        tell(turn.session, one.telegram_id, note, turn.now, f"request:{request.id}")


def answer(turn: Turn, pressed: AnswerRequest) -> None:
    """A pengurus says yes or no; the one who asked is told, and the next request is shown."""
    request = requests.get(turn.session, pressed.request_id)
    if request is None:
        turn.toast(words.roles.answered_already(turn.reader))
        turn.edit(words.roles.answered_already_card(turn.reader))
        return
    guards.surely(turn, Role.PENGURUS, request.unit_id)
    unit, asker = board.working(turn, request.unit_id), people.get(turn.session, request.person_id)
    how = _accept(turn, unit, request) if pressed.yes else Answer.NO
    role = Role(request.role)
    turn.journal(f"{role} {VERBS[how]}", f"request:{request.id}", unit)
    told = words.roles.told(asker.reader(unit.reader()), role, how, unit.name)
    tell(turn.session, asker.telegram_id, told, turn.now)
    requests.answered(turn.session, request)
    turn.edit(_list(turn, unit, Answered(asker.first_name, role, how)))


def _accept(turn: Turn, unit: Unit, request: Request) -> Answer:
    """Give it, or put it before a second pengurus as well."""
    role = Role(request.role)
    board.check_candidate(turn, unit, board.member(turn, unit, request.person_id), role)
    if needs_second(role, len(board.pengurus(turn, unit))):
        propose(turn, _proposal(turn, request))
        return Answer.SECOND
    grant = Grant(
        person_id=request.person_id,
        unit_id=request.unit_id,
        role=role,
        chat_id=request.chat_id,
        since=turn.now,
        checked_at=request.asked_at,
    )
    roles.give(turn.session, grant)
    digest_times.settle(turn.session, request.person_id, turn.now)
    return Answer.YES


def _proposal(turn: Turn, request: Request) -> Proposal:
    return Proposal(
        unit_id=request.unit_id,
        person_id=request.person_id,
        role=request.role,
        chat_id=request.chat_id,
        proposed_by=(turn.person.id if turn.person is not None else None) or 0,
        proposed_at=turn.now,
    )


def show(turn: Turn, _: ShowRequests) -> None:
    """What waits for her decision; names are for her alone."""
    message = _list(turn, turn.unit_here())
    if turn.incoming.is_group:
        turn.tell(message)
    else:
        turn.say(message)


def _list(turn: Turn, unit: Unit, answered: Answered | None = None) -> Message:
    waiting = [
        words.roles.Waiting(person.first_name, Role(request.role), request.id or 0)
        for request, person in requests.waiting(turn.session, unit.id or 0)
    ]
    me = turn.person.id if turn.person is not None else None
    proposed = [
        (facts_of(turn, one), one.id or 0)
        for one in proposals.waiting(turn.session, unit.id or 0)
        if one.proposed_by != me
    ]
    deciding = words.roles.Deciding(waiting, proposed, reviews.waiting_count(turn))
    return words.roles.requests(turn.reader, unit.name, deciding, answered)


def decision_count(turn: Turn) -> int:
    """How much waits for a pengurus of this unit: requests, proposals, and plans to read."""
    if turn.unit is None:
        return 0
    me = turn.person.id if turn.person is not None else None
    proposed = [one for one in proposals.waiting(turn.session, turn.unit.id or 0) if one.proposed_by != me]
    asked = requests.count(turn.session, turn.unit.id or 0)
    return asked + len(proposed) + reviews.waiting_count(turn)


FEATURE = Feature(
    noun="requests",
    presses={
        AskHumas: Pressed(ask_humas),
        AnswerRequest: Pressed(answer, Need.SURE),
        ShowRequests: Pressed(show, Need.PENGURUS),
    },
    waiting={"decisions": decision_count},
)

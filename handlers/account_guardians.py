"""Who looks after an account: humas names two grown people, who are told and may decline."""

from collections.abc import Mapping, Sequence
from typing import Any

import words.account_guardians
from domain.account_care import A_PAGE, ChooseGuardian, FindGuardian, NameGuardian, StopGuarding
from domain.account_safety import GUARDIANS
from domain.accounts import AccountPage
from domain.message import Message
from domain.permissions import Need
from domain.reader import Reader
from domain.refusal import Refusal
from handlers.account_asking import LETTERS, stop_asking
from handlers.account_pages import found, hers, keeping, page
from handlers.feature import Feature, Pressed
from handlers.telling import tell, trusted
from handlers.turn import Turn
from storage import account_care, account_facts, units
from storage.account_care import AccountGuardian
from storage.accounts import Account
from storage.people import Person
from storage.units import Unit


def _opened(turn: Turn, pressed: ChooseGuardian | FindGuardian | NameGuardian) -> tuple[Unit, Account]:
    unit = hers(turn, pressed.unit_id)
    if not 1 <= pressed.seat <= GUARDIANS:
        raise Refusal("accounts-gone")
    return unit, found(turn, unit, pressed.account_id)


def choose(turn: Turn, pressed: ChooseGuardian) -> None:
    """A page of who could."""
    _, account = _opened(turn, pressed)
    stop_asking(turn)
    skip = max(pressed.skip, 0)
    grown = account_facts.adults(turn.session, account, turn.now, skip, A_PAGE + 1)
    turn.edit(words.account_guardians.choose(turn.reader, account, pressed, _named(grown)))


def _named(persons: Sequence[Person]) -> list[tuple[int, str]]:
    return [(one.id or 0, one.first_name) for one in persons]


def ask_letters(turn: Turn, pressed: FindGuardian) -> None:
    """She types how the name begins instead of turning pages."""
    unit, account = _opened(turn, pressed)
    turn.ask(LETTERS, unit=unit.id, account=account.id, seat=pressed.seat)
    turn.edit(words.account_guardians.ask_letters(turn.reader, account, pressed))


def called(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """Who is called so; where nobody is, she may type again."""
    asked = ChooseGuardian(int(facts["unit"]), int(facts["account"]), int(facts["seat"]))
    _, account = _opened(turn, asked)
    grown = account_facts.adults_called(turn.session, account, turn.now, text, A_PAGE)
    if not text.strip() or not grown:
        raise Refusal("accounts-nobody-called")
    stop_asking(turn)
    turn.say(words.account_guardians.choose(turn.reader, account, asked, _named(grown)))


def name(turn: Turn, pressed: NameGuardian) -> None:
    """She looks after it from now on, and is told; who sat there before is told too."""
    unit, account = _opened(turn, pressed)
    seats = dict(account_care.seats(turn.session, account.id or 0))
    before, after = seats.get(pressed.seat), _chosen(turn, account, pressed, seats)
    if after is None or before is None or after.id != before.id:
        let_guard(turn, account, pressed.seat, after)
        turn.journal("account guardian", f"account:{account.id}", unit)
        if before is not None:
            _tell(
                turn,
                account,
                before,
                words.account_guardians.stopped(_reader(turn, account, before), account),
            )
    turn.edit(page(turn, unit, account, AccountPage.GUARDIANS))


def _chosen(
    turn: Turn, account: Account, pressed: NameGuardian, seats: Mapping[int, Person]
) -> Person | None:
    if pressed.person_id is None:
        return None
    person = account_facts.candidate(turn.session, account, pressed.person_id, turn.now)
    if person is None:
        raise Refusal("accounts-may-not-guard")
    if any(one.id == person.id for seat, one in seats.items() if seat != pressed.seat):
        raise Refusal("accounts-guards-already")
    return person


def let_guard(turn: Turn, account: Account, seat: int, person: Person | None) -> None:
    """She sits there from now on, and is told; None: nobody."""
    account_id = account.id or 0
    account_care.free_seat(turn.session, account_id, seat)
    if person is None:
        return
    its = AccountGuardian(account_id=account_id, seat=seat, person_id=person.id or 0, at=turn.now)
    account_care.name_guardian(turn.session, its)
    unit_id = account_facts.way_in(turn.session, account, person, turn.now)
    _tell(
        turn, account, person, words.account_guardians.told(_reader(turn, account, person), unit_id, account)
    )


def _reader(turn: Turn, account: Account, person: Person) -> Reader:
    unit_id = account_facts.way_in(turn.session, account, person, turn.now)
    return person.reader(units.get(turn.session, unit_id).reader())


def _tell(turn: Turn, account: Account, person: Person, message: Message) -> None:
    """Unless it is she herself who did it."""
    if turn.person is None or person.id != turn.person.id:
        tell(turn.session, person.telegram_id, message, turn.now, f"account:{account.id}")


def stop(turn: Turn, pressed: StopGuarding) -> None:
    """She can't look after it; its humas hear of it."""
    kept = keeping(turn, pressed.unit_id, pressed.account_id)
    if not kept.guards or turn.person is None:
        raise Refusal("accounts-guards-no-more")
    account, me = kept.account, turn.person
    account_care.free_person(turn.session, account.id or 0, me.id or 0)
    turn.journal("account guardian stopped", f"account:{account.id}", kept.unit)
    for unit_id in account_facts.owners_of(account):
        for person in trusted(turn.session, units.get(turn.session, unit_id), turn.now):
            reader = _reader(turn, account, person)
            _tell(
                turn, account, person, words.account_guardians.left(reader, unit_id, account, me.first_name)
            )
    turn.edit(words.account_guardians.stopped(turn.reader, account))


FEATURE = Feature(
    noun="account_guardians",
    presses={
        ChooseGuardian: Pressed(choose, Need.HUMAS),
        FindGuardian: Pressed(ask_letters, Need.HUMAS),
        NameGuardian: Pressed(name, Need.HUMAS),
        StopGuarding: Pressed(stop, Need.UNIT),
    },
    answers={LETTERS: called},
)

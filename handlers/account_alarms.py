"""Somebody else has an account: everybody who can do something is told at once, and what runs on it is stopped."""

from collections.abc import Callable, Iterable

import words.account_alarms
from domain.account_safety import AskKeepers, CheckPoint, EndAlarm, SoundAlarm
from domain.accounts import AccountPage
from domain.belonging import is_minor
from domain.message import Message
from domain.permissions import Need
from domain.reader import Reader
from handlers import account_safety, handovers
from handlers.account_pages import PURPOSE, is_trusted, keeping, playbook, side_of
from handlers.feature import Feature, Pressed
from handlers.telling import tell, trusted
from handlers.turn import Turn
from storage import account_care, account_facts, accounts, units
from storage.accounts import Account
from storage.people import Person
from storage.units import Unit

Saying = Callable[[Reader, int], Message]


def begin(turn: Turn) -> None:
    """/akun diretas: the playbook of the account, or the question which one; in private."""
    unit = turn.unit_here()
    turn.answer_privately(_begun(turn, unit), PURPOSE, unit=unit.id, hacked=True)


def arrive(turn: Turn, unit_id: int) -> None:
    """She came from the group for that."""
    turn.say(_begun(turn, units.get(turn.session, unit_id)))


def _begun(turn: Turn, unit: Unit) -> Message:
    guarded = account_care.guarded_by(turn.session, turn.person.id or 0) if turn.person else ()
    is_humas = is_trusted(turn, unit.id or 0)
    hers = [one for one in accounts.of_unit(turn.session, unit.id or 0) if is_humas or one.id in guarded]
    return words.account_alarms.choose(turn.reader, unit.id or 0, hers)


def sound(turn: Turn, pressed: SoundAlarm) -> None:
    """Asked once; then it is so until somebody says that it is over."""
    kept = keeping(turn, pressed.unit_id, pressed.account_id)
    if kept.account.hacked_at is not None:
        turn.edit(side_of(turn, kept, AccountPage.HACKED))
        return
    if not pressed.sure:
        turn.edit(words.account_alarms.sure(turn.reader, pressed.unit_id, kept.account))
        return
    account = kept.account
    account.hacked_at = turn.now
    turn.session.flush()
    _journal(turn, account, "account hacked")
    told = _tell_everybody(turn, account)
    slots = account_facts.in_hands(turn.session, account.id or 0)
    stopped = sum(handovers.stop(turn, slot) for slot in slots)
    turn.edit(playbook(turn, kept, words.account_alarms.sounded(turn.reader, told, stopped)))


def _journal(turn: Turn, account: Account, verb: str) -> None:
    """In each unit that owns it."""
    for unit_id in account_facts.owners_of(account):
        turn.journal(verb, f"account:{account.id}", units.get(turn.session, unit_id))


def _tell_everybody(turn: Turn, account: Account) -> int:
    who = turn.person.first_name if turn.person is not None else ""
    return _tell(
        turn,
        account,
        _everybody(turn, account),
        lambda reader, unit_id: words.account_alarms.alarm(reader, unit_id, account, who, turn.now),
        urgent=True,
    )


def _everybody(turn: Turn, account: Account) -> list[Person]:
    """Who looks after it, and pengurus and humas of every unit that owns it."""
    owners = [units.get(turn.session, one) for one in account_facts.owners_of(account)]
    board = [person for unit in owners for person in trusted(turn.session, unit, turn.now)]
    return [*account_care.guardians(turn.session, account.id or 0), *board]


def _tell(
    turn: Turn, account: Account, persons: Iterable[Person], says: Saying, *, urgent: bool = False
) -> int:
    """Each once, but for who did it; how many could be told. A minor's night is not broken by any alarm."""
    told = 0
    for person in {one.id: one for one in persons}.values():
        if turn.person is None or person.id != turn.person.id:
            unit_id = account_facts.way_in(turn.session, account, person, turn.now)
            message = says(person.reader(units.get(turn.session, unit_id).reader()), unit_id)
            about = f"account:{account.id}"
            wakes = urgent and not is_minor(
                person.birth_year, turn.now, units.get(turn.session, unit_id).zone
            )
            told += tell(turn.session, person.telegram_id, message, turn.now, about, urgent=wakes)
    return told


def end(turn: Turn, pressed: EndAlarm) -> None:
    """It is ours again: the same people hear it, and nothing that was checked before counts any more."""
    kept = keeping(turn, pressed.unit_id, pressed.account_id)
    account = kept.account
    if account.hacked_at is None:
        turn.edit(side_of(turn, kept, AccountPage.MAIN))
        return
    account.hacked_at = None
    turn.session.flush()
    account_care.forget_checks(turn.session, account.id or 0)
    _journal(turn, account, "account safe again")
    _tell(
        turn,
        account,
        _everybody(turn, account),
        lambda reader, _: words.account_alarms.over(reader, account),
    )
    account_safety.ask(turn, kept, CheckPoint(pressed.unit_id, pressed.account_id))


def ask_keepers(turn: Turn, pressed: AskKeepers) -> None:
    """Something is odd, perhaps: its guardians and the ketua are asked to look."""
    kept = keeping(turn, pressed.unit_id, pressed.account_id)
    account, who = kept.account, turn.person.first_name if turn.person is not None else ""
    keepers = [
        *account_care.guardians(turn.session, account.id or 0),
        *account_facts.heads(turn.session, account, turn.now),
    ]
    told = _tell(
        turn,
        account,
        keepers,
        lambda reader, unit_id: words.account_alarms.asked(reader, unit_id, account, who),
    )
    turn.journal("account asked about", f"account:{account.id}", kept.unit)
    turn.toast(words.account_alarms.asked_toast(turn.reader, told), alert=True)


FEATURE = Feature(
    noun="account_alarms",
    presses={
        SoundAlarm: Pressed(sound, Need.UNIT),
        EndAlarm: Pressed(end, Need.UNIT),
        AskKeepers: Pressed(ask_keepers, Need.UNIT),
    },
)

"""Looking for what is open for her, over all her units."""

from collections.abc import Mapping, Sequence
from typing import Any

import words.my_takeovers
import words.offer_lists
from domain.message import Message
from domain.my_takeovers import MySlot
from domain.offers import MyTasks
from handlers.feature import Command, Feature, Scope
from handlers.turn import Turn
from storage import my_takeovers, offers

PURPOSE = "my-tasks"


def show(turn: Turn, _: str) -> None:
    """/tugasku: always in private; from the group her private chat opens."""
    if turn.incoming.is_group and turn.incoming.press_id is not None:
        turn.toast("", url=turn.link(PURPOSE))
        return
    turn.answer_privately(_mine(turn), PURPOSE)


def arrive(turn: Turn, _: Mapping[str, Any]) -> None:
    """She came from the group for her tasks."""
    turn.say(_mine(turn))


def _mine(turn: Turn) -> Message:
    tasks, hers = _open(turn), _takeovers(turn)
    if hers and not tasks.count:
        return words.my_takeovers.page(turn.reader, hers)
    return words.my_takeovers.beside(turn.reader, words.offer_lists.mine(turn.reader, tasks), hers)


def _takeovers(turn: Turn) -> Sequence[MySlot]:
    person_id = turn.person.id if turn.person is not None else None
    return my_takeovers.of_person(turn.session, person_id or 0, turn.now)


def _open(turn: Turn) -> MyTasks:
    person_id = turn.person.id if turn.person is not None else None
    return offers.of_person(turn.session, person_id or 0, turn.now)


def count(turn: Turn) -> int:
    """How much is open for her."""
    return _open(turn).count + len(_takeovers(turn))


FEATURE = Feature(
    noun="my_tasks",
    commands=(Command(("tugasku", "mytasks"), show, (Scope.PRIVATE,)),),
    starts={PURPOSE: arrive},
    waiting={PURPOSE: count},
)

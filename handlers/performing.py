"""Does what was chosen inside a turn; a refusal takes back what was begun and is handed over. The database refuses
too: of two plans that take one account at one time at the same moment, the second is told so."""

from domain.refusal import Refusal
from handlers import guards, switching, which_unit
from handlers.feature import Choice
from handlers.turn import Turn
from storage.clashes import is_booked_twice


def attempt(turn: Turn, choice: Choice) -> Refusal | None:
    """Do it if she may; the refusal, when there was one, with the database as before."""
    before = turn.session.begin_nested()
    try:
        which_unit.settle(turn, choice)
        switching.check(turn, which_unit.command_of(choice), choice.feature)
        guards.check(turn, choice.need)
        choice.do(turn, *choice.arguments)
        before.commit()
    except Refusal as refusal:
        before.rollback()
        turn.session.expire_all()
        return refusal
    except Exception as error:
        if not is_booked_twice(error):
            raise
        before.rollback()
        turn.session.expire_all()
        return Refusal("clashes-just-booked")
    return None

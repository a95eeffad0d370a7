"""Who may do what: asked before a turn begins, in one place."""

from domain.refusal import Refusal
from domain.units import Role
from handlers.feature import Need
from handlers.turn import Turn

ENOUGH: dict[Need, frozenset[Role]] = {
    Need.HUMAS: frozenset({Role.HUMAS, Role.PENGURUS}),
    Need.PENGURUS: frozenset({Role.PENGURUS}),
    Need.OWNER: frozenset({Role.OWNER}),
}


def check(turn: Turn, need: Need) -> None:
    """Let her pass, or refuse with a sentence that says who may."""
    if need is Need.ANYONE:
        return
    if need is Need.MEMBER:
        if turn.unit is None:
            raise Refusal("refusal-no-unit")
        return
    if not turn.held & ENOUGH[need]:
        raise Refusal(f"refusal-only-{need}")

"""Who may do what: asked before a turn begins, in one place."""

from domain.premises import FRESH
from domain.refusal import Refusal
from domain.roles import ADMINS
from domain.units import Role
from handlers.feature import Need
from handlers.turn import Turn
from storage import roles, setups

ENOUGH: dict[Need, frozenset[Role]] = {
    Need.HUMAS: frozenset({Role.HUMAS, Role.PENGURUS}),
    Need.PENGURUS: frozenset({Role.PENGURUS}),
    Need.OWNER: frozenset({Role.OWNER}),
}
RESTS_WHILE_PAUSED = (Need.MEMBER, Need.HUMAS, Need.PENGURUS)


def check(turn: Turn, need: Need) -> None:
    """Let her pass, or refuse with a sentence that says who may; a paused unit does nothing."""
    if need is Need.ADMIN:
        _check_admin(turn)
    if need is Need.MEMBER and turn.unit is None:
        raise Refusal("refusal-no-setup" if turn.incoming.is_group else "refusal-no-unit")
    if need in ENOUGH and not turn.held & ENOUGH[need]:
        raise Refusal(f"refusal-only-{need}")
    if need in RESTS_WHILE_PAUSED and turn.unit is not None and turn.unit.paused_at is not None:
        raise Refusal("refusal-unit-paused", unit=turn.unit.name)


def may(turn: Turn, need: Need) -> bool:
    """Whether she could do what needs this, as far as we know without asking Telegram."""
    try:
        check(turn, need)
    except Refusal:
        return False
    return True


def is_surely_admin(turn: Turn) -> bool:
    """Whether Telegram has just said that she is an admin where it was asked."""
    return any(status in ADMINS for status in turn.seen.values())


def _check_admin(turn: Turn) -> None:
    """An admin by Telegram's word; where it can't say, the one who added us may go on with the set-up."""
    if is_surely_admin(turn):
        return
    if any(turn.seen.values()):
        raise Refusal("refusal-only-admins")
    actor = turn.incoming.actor
    setup = setups.of_chat(turn.session, turn.chat.id or 0)
    if actor is None or setup is None or setup.added_by != actor.telegram_id:
        raise Refusal("refusal-cannot-tell")


def surely(turn: Turn, role: Role, unit_id: int) -> None:
    """For what can't be taken back: she holds the role in this unit, and Telegram has just confirmed it."""
    if role not in turn.held_in(unit_id) or turn.person is None:
        raise Refusal(f"refusal-only-{role}")
    grants = roles.held(turn.session, turn.person.id or 0, unit_id, turn.now)
    if not any(_is_fresh(turn, grant) for grant in grants if grant.role == role):
        raise Refusal("refusal-cannot-tell")


def _is_fresh(turn: Turn, grant: roles.Grant) -> bool:
    if grant.chat_id is None:
        return True
    return grant.checked_at is not None and turn.now - grant.checked_at <= FRESH

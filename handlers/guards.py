"""Who may do what: asked before a turn begins, in one place."""

from domain.permissions import Need, satisfies
from domain.premises import FRESH
from domain.refusal import Refusal
from domain.roles import ADMINS
from domain.units import Role
from handlers import switching
from handlers.feature import Command
from handlers.turn import Turn
from storage import roles, setups, units
from storage.units import Unit

RESTS_WHILE_PAUSED = (
    Need.UNIT,
    Need.MEMBER,
    Need.HUMAS,
    Need.PENGURUS,
    Need.PEMBINA,
    Need.REVIEWERS,
    Need.ADVISERS,
)


def check(turn: Turn, need: Need) -> None:
    """Let her pass, or refuse with a sentence that says who may; a paused unit does nothing."""
    if need is Need.ANYONE:
        return
    if need is Need.ADMIN:
        _check_admin(turn)
    if need in (Need.UNIT, Need.MEMBER) and turn.unit is None:
        raise Refusal("refusal-no-setup" if turn.incoming.is_group else "refusal-no-unit")
    if need is Need.MEMBER:
        turn.me()
    elif not satisfies(turn.ranks, need):
        raise Refusal(f"refusal-only-{need}")
    if need in RESTS_WHILE_PAUSED and turn.unit is not None:
        turn.unit.must_be_awake()


def admit(turn: Turn, command: Command) -> None:
    """Let her use this command, or refuse; also where its feature is switched off."""
    switching.check(turn, command.names[0])
    check(turn, command.need)


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


def awake(turn: Turn, unit_id: int) -> Unit:
    """The unit that a button names, open and awake; what is said next means it."""
    unit = units.get(turn.session, unit_id)
    if unit.closed_at is not None:
        raise Refusal("refusal-link-over")
    unit.must_be_awake()
    turn.mean(unit_id)
    return unit


def of_board(turn: Turn, unit_id: int, refused_in_groups: str) -> Unit:
    """The same, where she is pengurus; never in a group."""
    if turn.incoming.is_group:
        raise Refusal(refused_in_groups)
    if Role.PENGURUS not in turn.held_in(unit_id):
        raise Refusal("refusal-only-pengurus")
    return awake(turn, unit_id)

"""The account of a live is in one pair of hands at a time: what else has it then, and what is asked instead."""

from zoneinfo import ZoneInfo

from domain.lives import BOOKED
from domain.posts import Asked, Wants
from domain.refusal import Refusal
from domain.switches import Switch
from handlers.turn import Turn
from storage import live_hours, live_plans, switches
from storage.account_hours import AccountHour
from storage.posts import Post


def asked_again(turn: Turn, post: Post) -> Asked | None:
    """The question for another hour of that day, where somebody else has the account then; what she typed is kept."""
    if post.starts_at is None or not switches.is_on(turn.session, post.unit_id, Switch.TAKEOVERS):
        return None
    taken = live_hours.holder(turn.session, post)
    until = live_hours.until(turn.session, taken) if taken is not None else None
    if taken is None or until is None:
        return None
    day = post.starts_at.astimezone(ZoneInfo(post.zone)).date()
    return Asked(Wants.TIME, day=day, why=BOOKED, said=f"{_what(taken)} {until.isoformat()}")


def _what(hour: AccountHour) -> str:
    return "takeover" if hour.slot_id is not None else "live"


def must_be_kept(turn: Turn, post: Post) -> None:
    """Refuses a change after which a live would be on an account that somebody else has then."""
    if live_plans.settle(turn.session, post, turn.now):
        return
    taken = live_hours.holder(turn.session, post)
    until = live_hours.until(turn.session, taken) if taken is not None else None
    if taken is None or until is None:
        raise Refusal("lives-just-booked")
    raise Refusal("lives-booked", what=_what(taken), until=until)

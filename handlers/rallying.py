"""What every step of calling units together needs: whose promotion it is, and may it be carried on together?"""

from datetime import datetime
from typing import Any

from domain.rallies import LEAST_GROUPS, check_hour
from domain.refusal import Refusal
from domain.switches import Switch
from domain.units import Role, Room
from handlers import guards
from handlers.promoting import of_hers
from handlers.turn import Turn
from storage import (
    broadcasting,
    calendar,
    cards,
    promotions,
    rallies,
    rally_cards,
    rally_units,
    reach,
    switches,
    units,
)
from storage.promotions import Promotion
from storage.rallies import Rally

PURPOSE = "rallies"
TYPING = "rally-hour"


def hers(turn: Turn, promotion_id: int) -> Promotion:
    """The promotion with this id; refused to everybody but pengurus and humas of its unit."""
    promotion, _ = of_hers(turn, promotion_id)
    if not switches.is_on(turn.session, promotion.unit_id, Switch.PROMOTIONS):
        raise Refusal("switches-off")
    return promotion


def surely_hers(turn: Turn, promotion_id: int) -> Promotion:
    """The same for what can't be taken back: Telegram has just confirmed what she is."""
    promotion = hers(turn, promotion_id)
    held = turn.held_in(promotion.unit_id)
    guards.surely(turn, Role.HUMAS if Role.HUMAS in held else Role.PENGURUS, promotion.unit_id)
    return promotion


def must_be_callable(turn: Turn, promotion: Promotion) -> None:
    """Refuses what was sent, what nobody has read, and where there is nobody to do it together with."""
    if promotions.run(turn.session, promotion.id or 0) is not None:
        raise Refusal("rallies-sent")
    if rally_units.reach(turn.session, promotion.unit_id)[1] < LEAST_GROUPS:
        raise Refusal("rallies-alone")
    if not broadcasting.may_send(turn.session, promotion, turn.now):
        raise Refusal("rallies-not-read")


def must_go_alone(turn: Turn, promotion: Promotion) -> None:
    """Refuses to send by hand, or at another time, what many units begin together."""
    rally = rallies.standing(turn.session, promotion.id or 0)
    if rally is not None:
        raise Refusal("rallies-stands", at=rally.starts_at)


def check(turn: Turn, promotion: Promotion, starts_at: datetime) -> None:
    """Refuses an hour that is too soon or too late, for which it was not read, or that is quiet in the own groups."""
    must_be_callable(turn, promotion)
    until = promotions.sendable_until(promotions.post_of(turn.session, promotion))
    check_hour(starts_at, until, turn.now)
    for chat in rally_units.groups(turn.session, promotion.unit_id):
        quiet_end = reach.quiet_end(turn.session, chat, starts_at)
        if quiet_end is not None:
            raise Refusal("rallies-quiet", at=starts_at, until=quiet_end)


def is_elsewhere(turn: Turn, promotion: Promotion) -> bool:
    """Whether this is a group in which its humas does not work."""
    is_room = units.serves(turn.session, promotion.unit_id, turn.chat.id or 0, Room.HUMAS)
    return turn.incoming.is_group and not is_room


def put_up(turn: Turn, promotion: Promotion, page: str | None = None) -> None:
    """The caller's card is the newest message here, and shows this page."""
    subject = rally_cards.lead(promotion.id or 0)
    card = cards.of(turn.session, subject, turn.chat.id or 0)
    if card is not None:
        calendar.put_up_anew(card, None)
    turn.show(subject)
    turn_page(turn, promotion, page)


def turn_page(turn: Turn, promotion: Promotion, page: str | None) -> None:
    """The caller's card shows this page here; elsewhere it shows how it stands."""
    for card in cards.everywhere(turn.session, rally_cards.lead(promotion.id or 0)):
        card.page = page if card.chat_id == turn.chat.id else None
        card.redraw_at = turn.now


def note(turn: Turn, rally: Rally, verb: str, unit_id: int | None = None) -> None:
    """Write it into the journal of the caller's unit, or of this one."""
    about: Any = units.get(turn.session, unit_id or rally.unit_id)
    turn.journal(verb, f"rally:{rally.id}", about)

"""Sudah baca, and sent to so many WhatsApp groups: members by their row, guests by a mark that names nobody."""

from collections.abc import Mapping
from typing import Any

import words.promotion_marks
from domain.promotion_deeds import MORE, AskGroups, mark_of
from domain.promotion_presses import SeenPromotion, SharedToGroups
from domain.promotions import TOO_YOUNG, Mark
from domain.refusal import Refusal
from handlers.doing import band_of, noted
from handlers.feature import Feature, Pressed
from handlers.offering import Offer, open_offer
from handlers.offers import show_counts
from handlers.turn import Turn
from storage import members, promotion_deeds, promotion_marks
from storage.promotion_deeds import Doer

PURPOSE = "promotion-groups"


def _member(turn: Turn, offer: Offer) -> Doer | None:
    """She, if she is a member there; everybody else is only counted."""
    person_id = turn.person.id or 0 if turn.person is not None else 0
    if members.found(turn.session, person_id, offer.unit_id) is None:
        return None
    return Doer(offer.promotion.id or 0, person_id, offer.unit_id)


def _mark(turn: Turn, offer: Offer, what: Mark) -> bool:
    if turn.incoming.actor is None:
        raise Refusal("refusal-press-yourself")
    telegram_id = turn.incoming.actor.telegram_id
    return promotion_marks.mark(turn.session, offer.run, offer.unit_id, telegram_id, what)


def seen(turn: Turn, pressed: SeenPromotion) -> None:
    """She has read it; it counts once."""
    offer = open_offer(turn, pressed.promotion_id)
    who = _member(turn, offer)
    is_new = (
        promotion_marks.see(turn.session, who, turn.now) if who is not None else _mark(turn, offer, Mark.SEEN)
    )
    if is_new:
        show_counts(turn, pressed.promotion_id)
    turn.toast(words.promotion_marks.seen(turn.reader))


def shared(turn: Turn, pressed: SharedToGroups) -> None:
    """She sent it to so many groups; what she says last counts. Of under-16s only the number is kept."""
    if pressed.groups < 1:
        ask_groups(turn, AskGroups(pressed.promotion_id))
        return
    offer, groups = open_offer(turn, pressed.promotion_id), min(pressed.groups, MORE)
    who = _member(turn, offer)
    if who is not None and band_of(turn, who) not in TOO_YOUNG:
        promotion_deeds.share(turn.session, who, groups, turn.now)
        noted(turn, who, "promotion shared")
    else:
        _mark(turn, offer, mark_of(groups))
        show_counts(turn, pressed.promotion_id)
    turn.toast(words.promotion_marks.shared(turn.reader, groups))


def ask_groups(turn: Turn, pressed: AskGroups) -> None:
    """To how many? Asked in private, so that the group gets no message for it."""
    open_offer(turn, pressed.promotion_id)
    if turn.incoming.is_group:
        unit_id = turn.unit_here().id
        turn.toast("", url=turn.link(PURPOSE, promotion_id=pressed.promotion_id, unit_id=unit_id))
        return
    turn.say(words.promotion_marks.how_many(turn.reader, pressed.promotion_id))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group to say to how many."""
    if turn.chat.unit_id is None:
        turn.chat.unit_id = int(facts["unit_id"])
        turn.mean(int(facts["unit_id"]))
    ask_groups(turn, AskGroups(int(facts["promotion_id"])))


FEATURE = Feature(
    noun="promotion_marks",
    presses={
        SeenPromotion: Pressed(seen),
        SharedToGroups: Pressed(shared),
        AskGroups: Pressed(ask_groups),
    },
    starts={PURPOSE: arrive},
)

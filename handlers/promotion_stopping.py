"""Batal in the middle: humas stops a promotion, and what has not left yet does not leave any more."""

import words.promotion_stopping
from domain.permissions import Need
from domain.promotion_presses import StopPromotion
from domain.promotions import Ending, must_be_open
from handlers.feature import Feature, Pressed
from handlers.promoting import of_hers
from handlers.turn import Turn
from storage import broadcasting, holding_kits, promotions, units


def stop(turn: Turn, pressed: StopPromotion) -> None:
    """At once, whoever of humas and pengurus sees first that it must; a second press changes nothing."""
    promotion, _ = of_hers(turn, pressed.promotion_id)
    run = promotions.run(turn.session, promotion.id or 0)
    if run is None or run.ending != Ending.STOPPED:
        must_be_open(run, turn.now)
    if run is not None and not run.ending:
        holding_kits.stop(turn.session, run, turn.now)
        about = broadcasting.subject(promotion.id or 0)
        turn.journal("stopped", about, units.get(turn.session, promotion.unit_id))
    turn.toast(words.promotion_stopping.stopped(turn.reader), alert=True)
    turn.redraw(broadcasting.subject(promotion.id or 0))
    turn.redraw(broadcasting.offer_subject(promotion.id or 0))


FEATURE = Feature(noun="promotion_stopping", presses={StopPromotion: Pressed(stop, Need.HUMAS)})

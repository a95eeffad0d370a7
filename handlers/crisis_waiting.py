"""What waits because of a crisis: its people decide one by one whether it goes on, is planned anew or cancelled."""

from collections.abc import Callable, Mapping

import words.crisis_reviews
from domain.crises import Became, Item, Waiting
from domain.crisis_presses import CrisisPage, DecideWaiting, OpenWaiting
from domain.posts import OpenPost
from domain.promotion_pages import CancelPromotion
from domain.promotion_presses import StopPromotion
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers import changing, posts, promoting, promotion_stopping, promotion_submitting, slot_cancelling
from handlers.crisis_pages import found, page, view
from handlers.feature import Feature, Pressed
from handlers.plans import moved, working
from handlers.slot_pages import slot_of
from handlers.turn import Turn
from storage import crises, crisis_items, crisis_pauses, crisis_resuming, rallies, rally_ending, units
from storage.crises import Crisis, CrisisPause
from storage.rallies import Rally


def open_item(turn: Turn, pressed: OpenWaiting) -> None:
    """One thing that waits."""
    crisis, _, item = _waiting(turn, pressed)
    turn.edit(words.crisis_reviews.one_item(turn.reader, view(turn, crisis), item))


def _waiting(turn: Turn, pressed: OpenWaiting | DecideWaiting) -> tuple[Crisis, CrisisPause, Item]:
    """What the button names, while it waits, for humas and pengurus of its own unit."""
    crisis = found(turn, pressed.crisis_id)
    row = crisis_pauses.find(turn.session, pressed.crisis_id, pressed.noun, pressed.subject_id)
    if row is None:
        raise Refusal("crises-gone")
    if turn.held_in(row.unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    item = crisis_items.item_of(turn.session, row)
    if item is None or row.what or not crisis_items.stands(turn.session, row, turn.now):
        raise Refusal("crisis-reviews-decided")
    units.get(turn.session, row.unit_id).must_be_awake()
    return crisis, row, item


def decide(turn: Turn, pressed: DecideWaiting) -> None:
    """This becomes of it; then the next one."""
    crisis, row, _ = _waiting(turn, pressed)
    if pressed.what is Became.ANEW:
        _plan_anew(turn, crisis, row)
        return
    if pressed.what is Became.GOES_ON:
        by = turn.person.id if turn.person is not None else None
        crisis_resuming.go_on(turn.session, row, Became.GOES_ON, by, turn.now)
    elif pressed.what is Became.CANCELLED:
        _settle(turn, row, Became.CANCELLED)
        _CANCELS[pressed.noun](turn, pressed.subject_id)
    else:
        raise Refusal("crises-not-now")
    if pressed.what is Became.GOES_ON:
        _note(turn, row, "goes on")
    turn.toast(words.crisis_reviews.decided(turn.reader, pressed.what))
    crises.changed(turn.session, crisis, turn.now)
    turn.edit(page(turn, crisis, CrisisPage.WAITING))


def _settle(turn: Turn, row: CrisisPause, what: Became) -> None:
    by = turn.person.id if turn.person is not None else None
    crisis_pauses.decide(turn.session, row, what, by, turn.now)


def _note(turn: Turn, row: CrisisPause, verb: str) -> None:
    turn.journal(verb, f"{row.noun}:{row.subject_id}", units.get(turn.session, row.unit_id))


def _plan_anew(turn: Turn, crisis: Crisis, row: CrisisPause) -> None:
    """Its card comes, where its time is set as always; it waits no more, and goes only by that."""
    noun = Waiting(row.noun)
    turn.say(words.crisis_reviews.anew(turn.reader, noun))
    if noun is Waiting.TAKEOVER:
        return
    _settle(turn, row, Became.ANEW)
    _note(turn, row, "planned anew")
    if noun in (Waiting.PROMOTION, Waiting.RALLY):
        rally = _rally(turn, row.subject_id) if noun is Waiting.RALLY else None
        promoting.show(turn, rally.promotion_id if rally is not None else row.subject_id)
    else:
        posts.open_post(turn, OpenPost(row.subject_id))
    crises.changed(turn.session, crisis, turn.now)


def _rally(turn: Turn, rally_id: int) -> Rally:
    rally = rallies.find(turn.session, rally_id)
    if rally is None:
        raise Refusal("rallies-gone")
    return rally


def _cancel_post(turn: Turn, post_id: int) -> None:
    post = working(turn, post_id)
    changing.cancel(turn, post)
    moved(turn, post)


def _cancel_promotion(turn: Turn, promotion_id: int) -> None:
    promotion_submitting.cancel(turn, CancelPromotion(promotion_id))


def _stop_spreading(turn: Turn, promotion_id: int) -> None:
    promotion_stopping.stop(turn, StopPromotion(promotion_id))


def _call_off(turn: Turn, slot_id: int) -> None:
    slot_cancelling.call_off(turn, slot_of(turn, slot_id, as_opener=True))


def _cancel_rally(turn: Turn, rally_id: int) -> None:
    rally_ending.call_off(turn.session, _rally(turn, rally_id), turn.person, turn.now)


_CANCELS: Mapping[Waiting, Callable[[Turn, int], None]] = {
    Waiting.POST: _cancel_post,
    Waiting.PROMOTION: _cancel_promotion,
    Waiting.SPREAD: _stop_spreading,
    Waiting.TAKEOVER: _call_off,
    Waiting.LIVE: _cancel_post,
    Waiting.RALLY: _cancel_rally,
}
FEATURE = Feature(
    noun="crisis_waiting",
    presses={OpenWaiting: Pressed(open_item), DecideWaiting: Pressed(decide)},
)

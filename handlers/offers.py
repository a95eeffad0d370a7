"""What members and guests do with the card of a promotion in the groups: take it on, look at it, get its words."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import words.offer_lists
import words.offers
import words.which_unit
from domain.belonging import band
from domain.message import Message
from domain.offers import MOST_LISTED, TakeWords, TurnOffer, page_of
from domain.permissions import Need
from domain.posting import ChatKind, ChatState
from domain.promotion_presses import JoinPromotion, OpenKit
from domain.promotion_reminders import remind_at
from domain.promotions import hers
from handlers import guards, kit_wishes
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.offering import Offer, kit, must_be_right, open_offer
from handlers.turn import LINK_LIFE, Turn
from storage import broadcasting, cards, chats, offers, promotion_tasks, reach, share_kits, units
from storage.chats import Chat
from storage.people import Person
from storage.promotion_tasks import PromotionTask

PURPOSE = "offers-kit"


def join(turn: Turn, pressed: JoinPromotion) -> None:
    """A member takes it on, and gets her kit in private; a guest is led to joining, and this is done afterwards."""
    offer = open_offer(turn, pressed.promotion_id)
    person = turn.me(offer.unit_id)
    must_be_right(turn, offer)
    is_known = _opened(turn, person)
    if not _may_do_any(turn, offer, person):
        _hand_over(turn, offer, person, "helps", is_known=is_known)
    elif take(turn, offer, person):
        _hand_over(turn, offer, person, "joined", is_known=is_known)
        kit_wishes.offer_once(turn)
    else:
        _show_again(turn, offer, person)


def _may_do_any(turn: Turn, offer: Offer, person: Person) -> bool:
    """Whether it asks anything that she may do at her age."""
    zone = units.get(turn.session, offer.unit_id).zone
    return bool(hers(offer.promotion.tasks, band(person.birth_year, turn.now, zone)))


def take(turn: Turn, offer: Offer, person: Person) -> bool:
    """It is hers from now on, and she is reminded once; False: it was. What she let be comes back."""
    number, person_id = offer.promotion.id or 0, person.id or 0
    comes_back = promotion_tasks.declined_at(turn.session, number, person_id) is not None
    due = reminder_at(turn, offer, person)
    task = PromotionTask(
        promotion_id=number,
        person_id=person_id,
        unit_id=offer.unit_id,
        taken_at=turn.now,
        remind_at=due,
    )
    if not promotion_tasks.take(turn.session, task):
        if comes_back:
            promotion_tasks.remind(turn.session, number, person_id, due)
        return False
    turn.journal("took on", broadcasting.subject(number), units.get(turn.session, offer.unit_id))
    show_counts(turn, number)
    return True


def reminder_at(turn: Turn, offer: Offer, person: Person) -> datetime | None:
    """When she is reminded, as her quiet hours are now."""
    profile = reach.profile(turn.session, private_chat(turn, person), turn.now)
    return remind_at(offer.run.closes_at, profile, turn.now)


def private_chat(turn: Turn, person: Person) -> Chat:
    """Where she is told what is hers alone."""
    return chats.known(turn.session, person.telegram_id, ChatKind.PRIVATE, turn.now)


def show_counts(turn: Turn, promotion_id: int) -> None:
    """The numbers on its cards have changed."""
    turn.redraw(broadcasting.offer_subject(promotion_id))
    turn.redraw(broadcasting.subject(promotion_id))


def _opened(turn: Turn, person: Person) -> bool:
    """Whether we may write to her in private, as far as we know: of who never wrote to us there is no such chat."""
    private = chats.found(turn.session, person.telegram_id)
    return private is not None and private.state == ChatState.OPEN


def _hand_over(turn: Turn, offer: Offer, person: Person, name: str, *, is_known: bool) -> None:
    """Her kit goes to her private chat; who never opened it is led there."""
    if not turn.incoming.is_group:
        turn.say(kit(turn, offer, person))
        turn.toast(words.offers.toast(turn.reader, "joined-here" if name == "joined" else name))
    elif is_known:
        turn.tell(kit(turn, offer, person))
        turn.toast(words.offers.toast(turn.reader, name))
    else:
        _lead_to_private(turn, offer)


def _show_again(turn: Turn, offer: Offer, person: Person) -> None:
    """She had taken it on: her kit once more, where nobody else reads it, and no message that she did not ask for."""
    if turn.incoming.is_group:
        _lead_to_private(turn, offer)
    else:
        turn.say(kit(turn, offer, person))


def _lead_to_private(turn: Turn, offer: Offer) -> None:
    link = turn.link(PURPOSE, LINK_LIFE, promotion=offer.promotion.id, unit=offer.unit_id)
    turn.toast("", url=link)


def open_kit(turn: Turn, pressed: OpenKit) -> None:
    """The kit of a promotion, in private: a member's own, a guest's words to copy."""
    offer = open_offer(turn, pressed.promotion_id)
    must_be_right(turn, offer)
    if turn.incoming.is_group:
        _lead_to_private(turn, offer)
        return
    turn.say(_kit_or_words(turn, offer))


def take_words(turn: Turn, pressed: TakeWords) -> None:
    """The words are too long for a button: they come in private, to members and guests."""
    open_kit(turn, OpenKit(pressed.promotion_id))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group for a kit."""
    if turn.chat.unit_id is None and not turn.incoming.is_group:
        turn.chat.unit_id = int(facts["unit"])
        turn.mean(int(facts["unit"]))
    open_kit(turn, OpenKit(int(facts["promotion"])))


def _kit_or_words(turn: Turn, offer: Offer) -> Message:
    is_hers = turn.person is not None and any(unit.id == offer.unit_id for unit in turn.units_of_hers())
    if is_hers:
        return kit(turn, offer, turn.me(offer.unit_id))
    view = share_kits.of_group(turn.session, offer.promotion, offer.run)
    return words.offers.words_alone(turn.reader, view)


def turn_side(turn: Turn, pressed: TurnOffer) -> None:
    """The card's other side, at once: somebody waits for it."""
    offer = open_offer(turn, pressed.promotion_id)
    subject = broadcasting.offer_subject(offer.promotion.id or 0)
    card = cards.of(turn.session, subject, turn.chat.id or 0)
    if card is not None:
        card.page = page_of(pressed.side, turn.now)
        cards.hurry(turn.session, card, turn.now)


def list_open(turn: Turn, _: str) -> None:
    """/promosi: what may be carried on here; of a group that serves two units, in both."""
    here = turn.here if len(turn.here) > 1 else [turn.unit_here()]
    every = [one for unit in here for one in offers.open_here(turn.session, unit.id or 0, turn.now)]
    found = offers.listed(turn.session, list({one.id: one for one in every}.values())[:MOST_LISTED])
    named = words.which_unit.both(turn.reader, [unit.name for unit in here])
    may_send = not turn.incoming.is_group and guards.may(turn, Need.HUMAS)
    turn.say(words.offer_lists.open_ones(turn.reader, named, found, may_send=may_send))


FEATURE = Feature(
    noun="offers",
    commands=(Command(("promosi", "promo", "share"), list_open, (Scope.GROUP, Scope.PRIVATE)),),
    presses={
        JoinPromotion: Pressed(join),
        OpenKit: Pressed(open_kit),
        TakeWords: Pressed(take_words),
        TurnOffer: Pressed(turn_side),
    },
    starts={PURPOSE: arrive},
)

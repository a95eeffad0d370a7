"""What a member answers under her kit: not this time, later, other words; and its other sides."""

import words.kit_sides
import words.share_kits
from domain.belonging import band
from domain.message import Message
from domain.promotions import hers
from domain.refusal import Refusal
from domain.share_kit_presses import AfterAll, GiveWords, NotThisTime, OtherCaption, RemindMe, TurnKitSide
from domain.share_kits import UNDO_WITHIN, KitSide, LaterChoice, remind_choices
from handlers.feature import Feature, Pressed
from handlers.offering import Offer, kit, kit_view, must_be_right, open_offer, reader_of
from handlers.offers import reminder_at, take
from handlers.turn import Turn
from storage import dealing, promotion_tasks, reach, units
from storage.people import Person


def _mine(turn: Turn, promotion_id: int) -> tuple[Offer, Person]:
    """Her kit's promotion, while it is open, in her private chat."""
    offer = open_offer(turn, promotion_id)
    person = turn.me(offer.unit_id)
    if turn.incoming.is_group:
        raise Refusal("offers-in-private")
    return offer, person


def turn_side(turn: Turn, pressed: TurnKitSide) -> None:
    """Another side of her kit, in place."""
    offer, person = _mine(turn, pressed.promotion_id)
    must_be_right(turn, offer)
    turn.edit(_side(turn, offer, person, pressed.side))


def _side(turn: Turn, offer: Offer, person: Person, side: KitSide) -> Message:
    reader, view = reader_of(turn, offer, person), kit_view(turn, offer, person)
    match side:
        case KitSide.OPEN:
            return words.kit_sides.opening(reader, view)
        case KitSide.MORE:
            return words.kit_sides.more(reader, view)
        case KitSide.LATER:
            return words.kit_sides.later(reader, view, _choices(turn, offer))
        case _:
            return words.share_kits.kit(reader, view)


def _choices(turn: Turn, offer: Offer) -> list[LaterChoice]:
    profile = reach.profile(turn.session, turn.chat, turn.now)
    return list(remind_choices(offer.run.closes_at, profile, turn.now))


def give_words(turn: Turn, pressed: GiveWords) -> None:
    """The words alone, in a message that copies at a tap."""
    offer, person = _mine(turn, pressed.promotion_id)
    must_be_right(turn, offer)
    turn.say(words.kit_sides.words_alone(reader_of(turn, offer, person), kit_view(turn, offer, person)))


def not_this_time(turn: Turn, pressed: NotThisTime) -> None:
    """She lets it be: nobody asks, nobody sees it, no reminder."""
    offer, person = _mine(turn, pressed.promotion_id)
    number, person_id = offer.promotion.id or 0, person.id or 0
    promotion_tasks.decline(turn.session, number, person_id, turn.now)
    view = kit_view(turn, offer, person)
    may_undo = _may_undo(turn, number, person_id)
    turn.edit(words.kit_sides.declined(reader_of(turn, offer, person), view, may_undo=may_undo))


def _may_undo(turn: Turn, promotion_id: int, person_id: int) -> bool:
    at = promotion_tasks.declined_at(turn.session, promotion_id, person_id)
    return at is not None and turn.now - at <= UNDO_WITHIN


def after_all(turn: Turn, pressed: AfterAll) -> None:
    """Urungkan: as it was before, within a minute."""
    offer, person = _mine(turn, pressed.promotion_id)
    number, person_id = offer.promotion.id or 0, person.id or 0
    if not _may_undo(turn, number, person_id):
        raise Refusal("share-kits-undo-over")
    promotion_tasks.undecline(turn.session, number, person_id)
    promotion_tasks.remind(turn.session, number, person_id, reminder_at(turn, offer, person))
    turn.toast(words.kit_sides.toast(turn.reader, "after-all"))
    turn.edit(kit(turn, offer, person))


def remind_me(turn: Turn, pressed: RemindMe) -> None:
    """She is reminded then, once; by this she has taken it on."""
    offer, person = _mine(turn, pressed.promotion_id)
    zone = units.get(turn.session, offer.unit_id).zone
    if not hers(offer.promotion.tasks, band(person.birth_year, turn.now, zone)):
        raise Refusal("offers-not-for-you")
    chosen = next((one for one in _choices(turn, offer) if one.later is pressed.later), None)
    if chosen is None:
        raise Refusal("share-kits-too-late")
    take(turn, offer, person)
    promotion_tasks.remind(turn.session, offer.promotion.id or 0, person.id or 0, chosen.at)
    reader = reader_of(turn, offer, person)
    turn.toast(words.kit_sides.toast(reader, "reminded", at=chosen.at))
    turn.edit(kit(turn, offer, person))


def other_caption(turn: Turn, pressed: OtherCaption) -> None:
    """Other words for her, or a kind sentence where there are none."""
    offer, person = _mine(turn, pressed.promotion_id)
    must_be_right(turn, offer)
    deal = dealing.deal_to(turn.session, offer.promotion, person.id or 0, offer.unit_id, turn.now)
    if not dealing.another(turn.session, offer.promotion, deal, turn.now):
        raise Refusal("share-kits-no-other")
    turn.toast(words.kit_sides.toast(turn.reader, "other"))
    turn.edit(kit(turn, offer, person))


FEATURE = Feature(
    noun="share_kits",
    presses={
        TurnKitSide: Pressed(turn_side),
        GiveWords: Pressed(give_words),
        NotThisTime: Pressed(not_this_time),
        AfterAll: Pressed(after_all),
        RemindMe: Pressed(remind_me),
        OtherCaption: Pressed(other_caption),
    },
)

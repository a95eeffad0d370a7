"""What every step of a handover needs: the slot, what she is in it, and how it stands."""

from domain.handover_presses import HandoverPage
from domain.handover_views import HandoverView
from domain.refusal import Refusal
from domain.takeovers import Side
from domain.units import TRUSTED
from handlers.turn import Turn
from storage import cards, handover_cards, handover_people, handover_steps, handover_views, takeovers, units
from storage.cards import Card
from storage.handovers import Handover
from storage.takeovers import TakeoverSlot

PURPOSE = "handover"


def slot_of(turn: Turn, slot_id: int) -> TakeoverSlot:
    """The slot that a button names."""
    slot = takeovers.find(turn.session, slot_id)
    if slot is None:
        raise Refusal("handovers-gone")
    return slot


def lent(turn: Turn, slot_id: int) -> tuple[TakeoverSlot, Handover]:
    """The slot with its handover."""
    found = handover_steps.found(turn.session, slot_id)
    if found is None:
        raise Refusal("handovers-gone")
    return found


def view_of(turn: Turn, slot: TakeoverSlot) -> HandoverView:
    """All that is shown of it; refused while the slot is nobody's."""
    view = handover_views.of(turn.session, slot, turn.now)
    if view is None:
        raise Refusal("handovers-gone")
    return view


def side_of(turn: Turn, slot: TakeoverSlot, handover: Handover) -> Side:
    """What she is in it; refused to who takes no part, in other words to humas, who can't be told to ask humas."""
    person_id = turn.person.id if turn.person is not None else None
    side = handover_views.side_of(turn.session, slot, handover, person_id, turn.now)
    if side is None:
        raise Refusal("handovers-others-only" if decides(turn, slot) else "handovers-not-yours")
    return side


def decides(turn: Turn, slot: TakeoverSlot) -> bool:
    """Whether she is humas or pengurus of a unit that owns the account."""
    owners = handover_people.owner_ids(turn.session, slot)
    return any(not turn.held_in(one).isdisjoint(TRUSTED) for one in owners)


def must_decide(turn: Turn, slot: TakeoverSlot) -> None:
    """Refused to everybody else."""
    if not decides(turn, slot):
        raise Refusal("refusal-only-humas")


def guards(turn: Turn, slot: TakeoverSlot) -> bool:
    """Whether she looks after the account, or hands it over this time."""
    found = handover_steps.found(turn.session, slot.id or 0)
    ids = [*handover_people.guardian_ids(turn.session, slot), found[1].guardian_id if found else None]
    return turn.person is not None and turn.person.id in ids


def is_elsewhere(turn: Turn, slot: TakeoverSlot, purpose: str = PURPOSE) -> bool:
    """Whether she pressed in a group what is answered in private: her chat with us opens there."""
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(purpose, slot_id=slot.id))
    return turn.incoming.is_group


def card_here(turn: Turn, slot: TakeoverSlot) -> Card | None:
    """The card about this handover whose button was pressed, if it was one."""
    if turn.incoming.message_id is None:
        return None
    card = cards.at_message(turn.session, turn.chat.id or 0, turn.incoming.message_id)
    its = (handover_cards.lists(slot.id or 0), handover_cards.room(slot.id or 0))
    return card if card is not None and card.subject in its else None


def show_page(turn: Turn, slot: TakeoverSlot, page: HandoverPage) -> bool:
    """Let the pressed card show this page; False where it was no card."""
    card = card_here(turn, slot)
    if card is None:
        return False
    card.page = page
    cards.hurry(turn.session, card, turn.now)
    return True


def note(turn: Turn, slot: TakeoverSlot, verb: str) -> None:
    """Write it into the journal of the slot's unit."""
    turn.journal(verb, f"slot:{slot.id}", units.get(turn.session, slot.unit_id))

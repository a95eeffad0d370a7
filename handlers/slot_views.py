"""A takeover slot as a member sees it: the unit through which she comes, and what may be shown at her age."""

from domain import takeover_times
from domain.application_states import ApplicationState
from domain.applications import Hers, Lent, SlotView, Terms, closes_at, place_of
from domain.belonging import AgeBand, band
from domain.handover_states import IN_HAND
from domain.message import Message
from domain.refusal import Refusal
from domain.slot_states import COMING
from domain.takeovers import part, rules_in
from handlers.turn import LINK_LIFE, Turn
from storage import accounts, applications, handovers, slot_holders, takeovers
from storage.accounts import Account
from storage.people import Person
from storage.takeovers import TakeoverRound, TakeoverSlot

PURPOSE = "takeover"
MAY_COME_AGAIN = (ApplicationState.PASSED, ApplicationState.RETURNED, ApplicationState.WITHDRAWN)


def found(turn: Turn, slot_id: int) -> TakeoverSlot:
    """The slot that a button names, kept for this turn; from here on it is about the unit through which she comes."""
    slot = slot_holders.kept_apart(turn.session, slot_id)
    if slot is None:
        raise Refusal("applications-gone")
    turn.mean(_through(turn, slot))
    turn.unit_here().must_be_awake()
    return slot


def _through(turn: Turn, slot: TakeoverSlot) -> int:
    """Of the units that own the account the one that she is in, or else may join from here; a button that was never
    shown to her leads nowhere."""
    account = account_of(turn, slot)
    owners = [one for one in (slot.unit_id, account.unit_id, account.second_unit_id) if one is not None]
    hers = {unit.id for unit in turn.units_of_hers()}
    through = [one for one in owners if one in hers] or [one for one in owners if turn.reaches(one)]
    if not through:
        raise Refusal("refusal-link-over")
    return through[0]


def account_of(turn: Turn, slot: TakeoverSlot) -> Account:
    """The account that is lent."""
    account = accounts.find(turn.session, slot.account_id)
    if account is None:
        raise LookupError(f"slot of no account: {slot.id}")
    return account


def lent(turn: Turn, slot: TakeoverSlot) -> Lent:
    """The slot with its account, for words."""
    return Lent(slot, account_of(turn, slot))


def age(turn: Turn, person: Person) -> AgeBand:
    """What her age allows in this unit."""
    return band(person.birth_year, turn.now, turn.unit_here().zone)


def must_not_be_in_hand(turn: Turn, slot: TakeoverSlot) -> None:
    """Refuses what changes the holder while the account is open on somebody's phone."""
    handover = handovers.find(turn.session, slot.id or 0)
    if handover is not None and handover.state in IN_HAND:
        raise Refusal("applications-in-hand")


def has_opened(turn: Turn, slot: TakeoverSlot) -> bool:
    """Whether its handover is in people's hands, or was."""
    return takeover_times.has_opened(handovers.find(turn.session, slot.id or 0))


def view(turn: Turn, slot: TakeoverSlot, person: Person) -> SlotView:
    """All that her page of it shows."""
    session, number = turn.session, slot.id or 0
    application = applications.of(session, number, person.id or 0)
    listed = [one.id or 0 for one in applications.listed(session, number)]
    state = application.state if application is not None else None
    is_over = slot.state not in COMING or slot.ends_at <= turn.now
    hers = None
    if application is not None:
        place = place_of(listed, application.id or 0)
        hers = Hers(ApplicationState(application.state), application.idea, place, application.lapses_at)
    return SlotView(
        lent=lent(turn, slot),
        terms=_terms(turn, takeovers.round_of(session, slot), person),
        part=part(age(turn, person)),
        hers=hers,
        wanting=len(listed),
        may_apply=not is_over and turn.now < slot.starts_at and (state is None or state in MAY_COME_AGAIN),
        is_over=is_over,
        unit_id=turn.unit_here().id or 0,
        closes_at=closes_at(slot, is_wanted=bool(applications.open_of(session, number)), now=turn.now),
        has_handover=has_opened(turn, slot),
    )


def _terms(turn: Turn, its: TakeoverRound, person: Person) -> Terms:
    """What is agreed; long words of an adult reach a minor in the group only."""
    is_adult = age(turn, person) is AgeBand.ADULT
    return Terms(
        theme=its.theme,
        brief=its.brief if is_adult else "",
        has_brief=bool(its.brief),
        rules=rules_in(its.rules),
        posts=its.posts,
        is_chosen=its.is_chosen,
    )


def put(turn: Turn, message: Message) -> None:
    """In place of what she pressed, or as an answer to what she wrote."""
    if turn.incoming.press_id is not None:
        turn.edit(message)
    else:
        turn.say(message)


def leads_to_private(turn: Turn, what: str, number: int) -> bool:
    """In a group nobody reads what is hers: her private chat opens instead, for this slot or unit (`what`)."""
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, LINK_LIFE, group=False, **{what: number}))
    return turn.incoming.is_group

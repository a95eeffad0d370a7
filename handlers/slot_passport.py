"""A takeover slot with everything about it, for humas: what it is, who wants it, how it goes, what came of it."""

import words.applications
import words.slot_passport
from domain.message import Message
from domain.slot_passport import Passport
from domain.units import TRUSTED
from handlers.application_choices import standing
from handlers.slot_views import account_of
from handlers.turn import Turn
from storage import applications, clashes, handover_views, takeovers
from storage.takeovers import TakeoverSlot


def page(turn: Turn, slot: TakeoverSlot) -> Message:
    """The passport."""
    session, number = turn.session, slot.id or 0
    its = takeovers.round_of(session, slot)
    account = account_of(turn, slot)
    handover = handover_views.of(session, slot, turn.now)
    applying = words.applications.lines(turn.reader, standing(turn, slot))
    facts = Passport(
        slot=slot,
        account=account,
        round=its,
        plans=clashes.plans_between(session, slot.account_id, slot.starts_at, slot.ends_at),
        applicants=len(applications.open_of(session, number)),
        handover=handover,
        may_change=not turn.held_in(slot.unit_id).isdisjoint(TRUSTED),
    )
    return words.slot_passport.passport(turn.reader, facts, applying)

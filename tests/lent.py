"""Takeovers that are over, written down as their lists would have left them, for stories about what came of them."""

from datetime import timedelta
from typing import Any

from sqlmodel import Session

from domain.application_states import ApplicationState
from domain.handover_states import HandoverState
from domain.slot_states import SlotState
from domain.takeovers import Part, Phase, Side, Way, asked, rules_in
from storage import applications, handovers, takeovers
from storage.applications import Application
from storage.handovers import Handover, HandoverTick, TakeoverPost
from tests.lending import SATURDAY, TWO_HOURS, Lending

LINKS = ("https://www.instagram.com/p/CabcdeF1/", "https://www.instagram.com/reel/CabcdeF2/")
END = SATURDAY + TWO_HOURS
CLOSED = END + timedelta(minutes=12)


def holds(
    its: Lending,
    slot_id: int,
    name: str = "Siti",
    part: Part = Part.HOLDS,
    state: str = ApplicationState.CHOSEN,
) -> int:
    """The slot is somebody's; the id of her application."""
    person_id, now = its.person_id(name), its.town.clock.at

    def write(session: Session) -> int:
        slot = takeovers.find(session, slot_id)
        assert slot is not None
        row = Application(
            slot_id=slot_id,
            person_id=person_id,
            unit_id=its.unit_id,
            part=part,
            state=state,
            at=now,
            changed_at=now,
        )
        slot.state = SlotState.TAKEN
        takeovers.keep(session, slot)
        return applications.apply(session, row).id or 0

    return its.branch.write(write)


def closed(its: Lending, holder: str = "Siti", part: Part = Part.HOLDS, **more: Any) -> int:
    """A takeover of Saturday whose lists are complete, with two posts; it is 18.12 WIB then. The slot's id. `more` are
    columns of Handover."""
    (slot_id,) = its.slots(SATURDAY)
    holds(its, slot_id, holder, part, ApplicationState.DONE)
    ids = {Side.HOLDER: its.person_id(holder), Side.GUARDIAN: its.person_id("Wati")}
    if part is not Part.HOLDS:
        ids[Side.ADULT] = its.person_id("Laila")
    its.branch.write(lambda session: _over(session, slot_id, part, ids, more))
    its.town.clock.move(CLOSED)
    return slot_id


def _over(session: Session, slot_id: int, part: Part, ids: dict[Side, int], more: dict[str, Any]) -> None:
    slot = takeovers.find(session, slot_id)
    assert slot is not None
    slot.state, slot.step, slot.due_at = SlotState.DONE, "", None
    takeovers.keep(session, slot)
    takeovers.let_go(session, slot)
    facts: dict[str, Any] = {
        "state": HandoverState.CLOSED,
        "way": Way.DEVICE,
        "opened_at": SATURDAY - timedelta(minutes=15),
        "began_at": SATURDAY + timedelta(minutes=1),
        "ended_at": END,
        "closed_at": CLOSED,
        **more,
    }
    row = Handover(
        slot_id=slot_id,
        holder_id=ids[Side.HOLDER],
        guardian_id=ids[Side.GUARDIAN],
        adult_id=ids.get(Side.ADULT),
        **facts,
    )
    session.add(row)
    session.flush()
    rules = rules_in(takeovers.round_of(session, slot).rules)
    for phase in Phase:
        for side, items in asked(phase, part, rules).items():
            for item in items:
                tick = HandoverTick(
                    slot_id=slot_id, phase=phase, side=side, item=item, person_id=ids[side], at=END
                )
                handovers.tick(session, tick)
    for number, link in enumerate(LINKS):
        at = SATURDAY + timedelta(minutes=20 * (number + 1))
        post = TakeoverPost(
            slot_id=slot_id, person_id=ids[Side.HOLDER], link=link, link_key=f"ig {number}", at=at
        )
        assert handovers.add_post(session, post)

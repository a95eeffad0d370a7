"""What is posted during a takeover is told by its link, in private; each post counts once."""

from collections.abc import Mapping, Sequence
from typing import Any

import words.handover_posts
from domain.forwarded import Door, Pasted
from domain.handover_presses import ReportTakeoverPost
from domain.handover_states import IN_HAND, HandoverState
from domain.links import Link, find
from domain.post_links import Wrong, wrong
from domain.refusal import Refusal
from domain.takeovers import Side
from handlers import handing, withholding
from handlers.feature import Feature, Pressed, Taker
from handlers.turn import Turn
from storage import drafts, handover_cards, handover_people, handovers, takeovers
from storage.handovers import Handover, TakeoverPost
from storage.takeovers import TakeoverSlot

PURPOSE = QUESTION = "takeover-post"
MOST_POSTS = 50


def report(turn: Turn, pressed: ReportTakeoverPost) -> None:
    """She will paste one."""
    slot, _ = _reporting(turn, pressed.slot_id)
    if handing.is_elsewhere(turn, slot, PURPOSE):
        return
    turn.ask(QUESTION, slot_id=slot.id)
    turn.say(words.handover_posts.ask(turn.reader))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a group to paste one."""
    report(turn, ReportTakeoverPost(int(facts["slot_id"])))


def _reporting(turn: Turn, slot_id: int) -> tuple[TakeoverSlot, Handover]:
    """A takeover that goes on, or whose last list is open, of who takes part and is not only preparing."""
    slot, row = handing.lent(turn, slot_id)
    side = handing.side_of(turn, slot, row)
    if side is Side.HOLDER and handing.view_of(turn, slot).hands is not Side.HOLDER:
        raise Refusal("handovers-not-yours")
    if row.state not in IN_HAND:
        raise Refusal("handovers-not-now")
    return slot, row


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She pasted something where a link was asked for; more may follow."""
    slot, row = _reporting(turn, int(facts["slot_id"]))
    _take(turn, slot, row, text)


def listen(turn: Turn, slot: TakeoverSlot, row: Handover) -> None:
    """Whoever has it in hand is heard from now on: a link that she pastes is a post, unless she is asked something
    else."""
    view = handing.view_of(turn, slot)
    hands = row.adult_id if view.hands is Side.ADULT else row.holder_id
    for person in handover_people.of(turn.session, row):
        waits = drafts.waiting(turn.session, person.telegram_id, turn.now)
        if person.id == hands and waits is None:
            facts = {"slot_id": slot.id, "gently": True}
            drafts.ask(turn.session, person.telegram_id, QUESTION, facts, turn.now)


def is_meant(turn: Turn, facts: Mapping[str, Any], text: str) -> bool:
    """Whether what came is a post of this takeover; of who was not asked outright only a link that fits, while it
    goes on."""
    if not facts.get("gently"):
        return True
    row, slot = handovers.find(turn.session, int(facts["slot_id"])), _slot(turn, facts)
    if row is None or slot is None or row.state not in IN_HAND or turn.incoming.forwarded_at is not None:
        return False
    return any(_problem(turn, slot, one) is None for one in _links(turn, text))


def _slot(turn: Turn, facts: Mapping[str, Any]) -> TakeoverSlot | None:
    return takeovers.find(turn.session, int(facts["slot_id"]))


def _links(turn: Turn, text: str) -> Sequence[Link]:
    return find("\n".join((text, *turn.incoming.links)))


def _problem(turn: Turn, slot: TakeoverSlot, link: Link) -> Wrong | None:
    return wrong(link, (handover_people.account_of(turn.session, slot).platform,))


def _take(turn: Turn, slot: TakeoverSlot, row: Handover, text: str) -> None:
    """Every link that fits is a post, once; one answer says how many there are."""
    withholding.check(turn, text)
    found = _links(turn, text)
    if not found:
        raise Refusal("handovers-no-link")
    good = [one for one in found if _problem(turn, slot, one) is None]
    if not good:
        raise Refusal(f"handovers-link-{_problem(turn, slot, found[0])}")
    new = [one for one in good if _add(turn, row, one)]
    if new:
        handing.note(turn, slot, "takeover post")
        handover_cards.redraw(turn.session, slot.id or 0, turn.now)
    turn.ask(QUESTION, slot_id=slot.id, gently=True)
    count = len(handovers.posts_of(turn.session, slot.id or 0))
    turn.say(words.handover_posts.noted(turn.reader, slot.id or 0, count, is_new=bool(new)))


def _add(turn: Turn, row: Handover, link: Link) -> bool:
    if len(handovers.posts_of(turn.session, row.slot_id)) >= MOST_POSTS:
        raise Refusal("handovers-posts-full", most=MOST_POSTS)
    post = TakeoverPost(
        slot_id=row.slot_id,
        person_id=turn.person.id if turn.person is not None else None,
        link=link.safe_url or "",
        link_key=link.key,
        at=turn.now,
    )
    return handovers.add_post(turn.session, post)


def may_take(turn: Turn, pasted: Pasted) -> bool:
    """Whether a link came, and she has an account in hand now."""
    return bool(_links(turn, pasted.text)) and _hers(turn) is not None


def _hers(turn: Turn) -> Handover | None:
    """The takeover in which she has the account in hand."""
    if turn.person is None:
        return None
    hers = handovers.in_hand_of(turn.session, turn.person.id or 0)
    return next((one for one in hers if one.state == HandoverState.RUNNING), None)


def take(turn: Turn, pasted: Pasted) -> None:
    """She said that what she pasted is a post of her takeover."""
    row = _hers(turn)
    if row is None:
        raise Refusal("handovers-not-now")
    slot, row = _reporting(turn, row.slot_id)
    _take(turn, slot, row, pasted.text)


FEATURE = Feature(
    noun="handover_posts",
    presses={ReportTakeoverPost: Pressed(report)},
    starts={PURPOSE: arrive},
    answers={QUESTION: typed},
    meant={QUESTION: is_meant},
    takes={Door.TAKEOVER: Taker(take, fits=may_take)},
)

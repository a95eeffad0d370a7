"""A member did it: one tap counts it once, which of several tasks is asked, and a minute long it can be taken back."""

from collections.abc import Mapping
from typing import Any

import words.promotion_deeds
from domain.belonging import AgeBand
from domain.promotion_deeds import DoneTask, GiveLink, UndoDone, may_undo
from domain.promotion_presses import DonePromotion
from domain.promotions import TOO_YOUNG, Task
from domain.refusal import Refusal
from handlers import promotion_notices, promotion_proofs, promotion_thanks, proof_links
from handlers.doing import band_of, doer, noted, tasks
from handlers.feature import Feature, Pressed
from handlers.offering import Offer, open_offer
from handlers.offers import reminder_at
from handlers.turn import Turn
from storage import drafts, people, promotion_deeds, promotion_tasks
from storage.promotion_deeds import Doer
from words.promotion_deeds import Noted

PURPOSE = "promotion-done"


def done(turn: Turn, pressed: DonePromotion) -> None:
    """Selesai: it counts at once; of several tasks she says which."""
    offer = open_offer(turn, pressed.promotion_id)
    who = doer(turn, offer)
    mine = tasks(turn, who, offer.promotion)
    left = [one for one in mine if one not in promotion_deeds.tasks_of(turn.session, *_key(who))]
    if not left:
        _again(turn)
    elif len(mine) == 1:
        _count(turn, offer, who, mine[0])
    elif turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, promotion_id=who.promotion_id))
    else:
        turn.say(words.promotion_deeds.which(turn.reader, who.promotion_id, left))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group, to say which task it was."""
    done(turn, DonePromotion(int(facts["promotion_id"])))


def done_task(turn: Turn, pressed: DoneTask) -> None:
    """This one of several."""
    offer = open_offer(turn, pressed.promotion_id)
    who = doer(turn, offer)
    if pressed.task not in tasks(turn, who, offer.promotion):
        raise Refusal("promotion-deeds-young")
    _count(turn, offer, who, pressed.task)


def _key(who: Doer) -> tuple[int, int]:
    return who.promotion_id, who.person_id


def _again(turn: Turn) -> None:
    """It was counted, and is not counted twice."""
    said = words.promotion_deeds.toast(turn.reader, "again")
    if turn.incoming.press_id is not None:
        turn.toast(said)
    else:
        turn.say(words.promotion_deeds.again(turn.reader))


def _count(turn: Turn, offer: Offer, who: Doer, task: Task) -> None:
    """It counts; where it stands may follow, at once or later."""
    if not promotion_deeds.add(turn.session, who, task, turn.now):
        _again(turn)
        return
    noted(turn, who, "promotion done")
    promotion_notices.show_hers(turn, who.promotion_id)
    if turn.incoming.is_group:
        turn.toast(words.promotion_deeds.toast(turn.reader, "done"))
        return
    age = band_of(turn, who)
    may_link = age not in TOO_YOUNG
    listens = may_link and proof_links.listen(turn, who.promotion_id)
    said = Noted(who.promotion_id, task, tuple(offer.promotion.platforms), may_link, listens)
    turn.say(words.promotion_deeds.noted(turn.reader, said, is_adult=age is AgeBand.ADULT))
    promotion_thanks.ask_once(turn, who)


def undo(turn: Turn, pressed: UndoDone) -> None:
    """What she said within the last minute is taken back, and she is reminded again as before."""
    offer = open_offer(turn, pressed.promotion_id)
    who = doer(turn, offer)
    fresh = [one for one in promotion_deeds.of(turn.session, *_key(who)) if may_undo(one.at, turn.now)]
    if not fresh:
        raise Refusal("promotion-deeds-undo-over")
    for deed in fresh:
        promotion_deeds.drop(turn.session, deed)
    if not promotion_deeds.of(turn.session, *_key(who)):
        again_at = reminder_at(turn, offer, people.get(turn.session, who.person_id))
        promotion_tasks.remind(turn.session, *_key(who), again_at)
    noted(turn, who, "promotion undone")
    drafts.end(turn.session, turn.incoming.actor.telegram_id if turn.incoming.actor else 0)
    turn.edit(words.promotion_deeds.undone(turn.reader, who.promotion_id))


FEATURE = Feature(
    noun="promotion_deeds",
    presses={
        DonePromotion: Pressed(done),
        DoneTask: Pressed(done_task),
        UndoDone: Pressed(undo),
        GiveLink: Pressed(proof_links.give),
    },
    starts={PURPOSE: arrive, proof_links.PURPOSE: proof_links.arrive},
    answers={proof_links.QUESTION: proof_links.pasted},
    attached={proof_links.QUESTION: promotion_proofs.sent},
    meant={proof_links.QUESTION: proof_links.is_meant},
)

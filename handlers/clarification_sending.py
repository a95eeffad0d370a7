"""What was found goes out: to the groups as a promotion, or only to who reported it."""

import words.clarification_kits
import words.clarifications
from domain.permissions import Need
from domain.promotion_pages import SendPromotion
from domain.rating_presses import SendClarification, TellReporters
from domain.rating_views import Side
from domain.ratings import VerdictState
from domain.refusal import Refusal
from domain.units import TRUSTED, Role
from handlers import guards, promotion_submitting
from handlers.clarifying import note, read
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import (
    cards,
    clarifying,
    promotions,
    verdicts,
)
from storage.cases import Case
from storage.promotions import Promotion
from storage.verdicts import Verdict


def send(turn: Turn, pressed: SendClarification) -> None:
    """It goes to the groups now, through the gate like any promotion."""
    _, verdict, kit = _signed(turn, pressed.verdict_id)
    post = promotions.post_of(turn.session, kit)
    promotion_submitting.send(turn, SendPromotion(kit.id or 0, post.revision))
    turn.redraw(verdicts.subject(verdict))


def _signed(turn: Turn, verdict_id: int) -> tuple[Case, Verdict, Promotion]:
    case, verdict = read(turn, verdict_id)
    kit = clarifying.kit_of(turn.session, verdict_id)
    if verdict.state != VerdictState.SIGNED or kit is None:
        raise Refusal("ratings-over")
    if turn.held.isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    return case, verdict, kit


def only_tell(turn: Turn, pressed: TellReporters) -> None:
    """Nothing goes to the groups; once more asked, who reported it hears what was found."""
    case, verdict, kit = _signed(turn, pressed.verdict_id)
    if clarifying.interim_standing(turn.session, case.id or 0, turn.now) is not None:
        raise Refusal("ratings-promised")
    card = cards.of(turn.session, verdicts.subject(verdict), turn.chat.id or 0)
    if card is not None:
        card.page = None if pressed.sure else Side.QUIETLY
        cards.hurry(turn.session, card, turn.now)
    if not pressed.sure:
        return
    surely(turn, case)
    if not clarifying.give_up(turn.session, kit, turn.now):
        turn.toast(words.clarifications.toast(turn.reader, "out-already"))
        return
    clarifying.answered(turn.session, verdict, turn.now)
    note(turn, case, "told reporters alone")
    turn.toast(words.clarifications.toast(turn.reader, "told"))


def surely(turn: Turn, case: Case) -> None:
    role = Role.HUMAS if Role.HUMAS in turn.held else Role.PENGURUS
    guards.surely(turn, role, case.unit_id)


FEATURE = Feature(
    noun="clarification_sending",
    presses={
        SendClarification: Pressed(send, Need.SURE),
        TellReporters: Pressed(only_tell, Need.SURE),
    },
)

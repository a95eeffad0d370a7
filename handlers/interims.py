"""Jangan dibagikan dulu: one tap asks the groups to wait, and for a minute that can be taken back."""

import words.clarification_kits
import words.interims
from domain.interims import ChangeClaim, Claim, SayInterim, UndoInterim, guess
from domain.permissions import Need
from domain.refusal import Refusal
from handlers import case_pages
from handlers.clarification_sending import surely
from handlers.clarifying import note, turn_to
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import audiences, case_steps, cases, clarifying, interim_making, promotions, verdicts
from storage.cases import Case
from storage.promotions import Promotion


def interim(turn: Turn, pressed: SayInterim) -> None:
    """Jangan dibagikan dulu, in one tap: it goes in a minute, with a topic that is guessed. No second person is needed,
    because nothing in it is anybody's own words."""
    case = case_pages.seen(turn, pressed.case_id)
    surely(turn, case)
    if verdicts.signed(turn.session, case.id or 0) is not None:
        raise Refusal("ratings-over")
    if clarifying.interim_standing(turn.session, case.id or 0, turn.now) is not None:
        turn.toast(words.interims.toast(turn.reader, "interim-already"))
        return
    claim = guess(f"{case.title} {case.text}")
    unit, me = turn.unit_here(), case_pages.me(turn)
    said = words.clarification_kits.interim(unit.reader(), claim, unit.name)
    promotion = interim_making.make(turn.session, case, said, me.id or 0, turn.now)
    if not audiences.groups(turn.session, promotion):
        raise Refusal("ratings-nobody")
    case_steps.touch(turn.session, case, turn.now)
    note(turn, case, "asked groups to wait")
    turn.toast("")
    _show(turn, case, promotion, claim)


def _show(turn: Turn, case: Case, promotion: Promotion, claim: Claim) -> None:
    about = (case.id or 0, promotion.id or 0, claim)
    message = words.interims.going(turn.reader, about, promotion.message, promotion.send_at or turn.now)
    turn_to(turn, message)


def _coming(turn: Turn, promotion_id: int) -> tuple[Case, Promotion]:
    """An interim word that has not gone yet."""
    row = clarifying.of_promotion(turn.session, promotion_id)
    promotion = promotions.find(turn.session, promotion_id)
    if row is None or promotion is None or row.verdict_id is not None:
        raise Refusal("ratings-gone")
    case = case_pages.seen(turn, row.case_id)
    if promotion.send_at is None:
        is_out = promotions.run(turn.session, promotion_id) is not None
        raise Refusal("ratings-interim-out" if is_out else "ratings-over")
    return case, promotion


def change_claim(turn: Turn, pressed: ChangeClaim) -> None:
    """It is about something else; its minute begins anew."""
    case, promotion = _coming(turn, pressed.promotion_id)
    surely(turn, case)
    unit = turn.unit_here()
    said = words.clarification_kits.interim(unit.reader(), pressed.claim, unit.name)
    interim_making.move(turn.session, promotion, said, turn.now)
    _show(turn, case, promotion, pressed.claim)


def undo(turn: Turn, pressed: UndoInterim) -> None:
    """Urungkan: nothing goes."""
    case, promotion = _coming(turn, pressed.promotion_id)
    clarifying.give_up(turn.session, promotion, turn.now)
    note(turn, case, "took interim back")
    cases.changed(turn.session, case, turn.now)
    turn_to(turn, words.interims.undone(turn.reader, case.id or 0))


FEATURE = Feature(
    noun="interims",
    presses={
        SayInterim: Pressed(interim, Need.SURE),
        ChangeClaim: Pressed(change_claim, Need.SURE),
        UndoInterim: Pressed(undo),
    },
)

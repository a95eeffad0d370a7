"""Draws the card on which a second person reads what was found about a case."""

from datetime import datetime

import words.cases
import words.clarification_kits
import words.rating_cards
from domain.message import Message
from domain.post_states import REVIEWED
from domain.rating_views import KitStage, RatingView, Side
from domain.ratings import VerdictState
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from storage import cases, clarifying, gate, people, promotions, units, verdict_reports, verdicts
from storage.cards import Card
from storage.cases import Case
from storage.promotions import Promotion
from storage.session import Session


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The card as it is now, where humas works; what is over is never put up anew."""
    verdict = verdicts.find(session, int(card.subject.partition(":")[2]))
    if verdict is None or (verdict.state == VerdictState.REPLACED and card.digest is None):
        return None
    case = cases.standing(session, session.get_one(Case, verdict.case_id))
    unit = units.get(session, case.unit_id)
    reader = reader_of(session, card, unit)
    kit = clarifying.kit_of(session, verdict.id or 0)
    told, reporters = verdict_reports.tally(session, verdict)
    view = RatingView(
        verdict=verdict,
        case=words.cases.name(reader, case),
        kit=words.clarification_kits.kit(unit.reader(), verdict, unit.name),
        writer=_name(session, verdict.person_id),
        second=_name(session, verdict.second_id),
        stage=_stage(session, kit, now),
        promotion_id=kit.id if kit is not None else None,
        told=told,
        reporters=reporters,
        has_interim=clarifying.interim_standing(session, case.id or 0, now) is not None,
        is_first=verdicts.signed(session, case.id or 0) is None,
        side=Side(card.page or Side.MAIN),
    )
    return words.rating_cards.card(reader, view)


def _name(session: Session, person_id: int | None) -> str | None:
    return people.get(session, person_id).first_name if person_id is not None else None


def _stage(session: Session, kit: Promotion | None, now: datetime) -> KitStage:
    if kit is None:
        return KitStage.NONE
    if promotions.run(session, kit.id or 0) is not None:
        return KitStage.SENT
    post = promotions.post_of(session, kit)
    if post.state in REVIEWED:
        return KitStage.READY if gate.is_cleared(session, post, now) else KitStage.READING
    return KitStage.READING if clarifying.is_coming(post) else KitStage.NONE


RATINGS = Renderer(draw, every=WHILE_TAPPED)

"""What one member did in a stretch of days, counted by the same rules as who helped in her unit."""

from typing import Any

from sqlmodel import Session, col, select

from domain.figures import Stretch
from domain.kader_digests import Own
from storage.cases import Case, CaseReport
from storage.handovers import Handover
from storage.lives import Live
from storage.posts import Post
from storage.promotion_deeds import PromotionDeed
from storage.publishing import Publication
from storage.reach_figures import TOOK_PLACE
from storage.takeovers import TakeoverSlot


def of(session: Session, person_id: int, stretch: Stretch) -> Own:
    """Hers alone, over all her units (storage.helper_figures says what counts)."""
    deeds = _hers(PromotionDeed.promotion_id, PromotionDeed, PromotionDeed.at, stretch)
    out = _hers(Publication.post_id, Publication, Publication.at, stretch)
    held = _hers(Handover.slot_id, Handover, TakeoverSlot.starts_at, stretch)
    held = held.join(TakeoverSlot, col(TakeoverSlot.id) == col(Handover.slot_id))
    led = _hers(Live.post_id, Live, Post.starts_at, stretch).join(Post, col(Post.id) == col(Live.post_id))
    told = _hers(CaseReport.case_id, CaseReport, Case.opened_at, stretch)
    told = told.join(Case, col(Case.id) == col(CaseReport.case_id))
    asked = (
        deeds.where(PromotionDeed.person_id == person_id),
        out.where(Publication.person_id == person_id, col(Publication.withdrawn_at).is_(None)),
        held.where(Handover.holder_id == person_id, col(Handover.began_at).is_not(None)),
        led.where(Post.owner_id == person_id, col(Live.state).in_(TOOK_PLACE)),
        told.where(CaseReport.person_id == person_id),
    )
    return Own(*(len(set(session.execute(one).scalars())) for one in asked))


def _hers(what: Any, table: Any, at: Any, stretch: Stretch) -> Any:
    its = select(col(what)).select_from(table)
    return its.where(col(at) >= stretch.since, col(at) < stretch.until)

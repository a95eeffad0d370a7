"""The numbers of a promotion: as they are, and once it ended as they were then, no longer with who it was."""

from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from domain.dealing import Progress
from domain.promotion_counts import Count, Tally, What
from storage import audiences, promotion_counting, promotion_texts
from storage.due import Due
from storage.promotions import Promotion, PromotionCount, PromotionRun

LIKENESS = "likeness"


def of(session: Session, promotion: Promotion, run: PromotionRun, progress: Progress | None = None) -> Tally:
    """All numbers of a promotion that was sent, with small units and departments told no more apart; after its ending
    as they were then. `progress` of its kits is not counted again where it is known."""
    if is_frozen(session, run):
        return kept(session, run.promotion_id)
    addressed = audiences.unit_ids(session, promotion)
    tally = promotion_counting.live(session, run.promotion_id, addressed, progress)
    concerned = {*addressed, *(one.unit_id for one in tally.counts if one.unit_id is not None)}
    return tally.folded(promotion_counting.sizes(session, sorted(concerned)))


def likeness(session: Session, run: PromotionRun) -> int | None:
    """How alike the reported posts are, 0 to 100; after the ending as they were then. None: too few to tell."""
    written = _written(session, run)
    return promotion_texts.likeness_of(session, run.promotion_id) if written is None else written or None


def is_frozen(session: Session, run: PromotionRun) -> bool:
    """Whether its numbers were written down."""
    return _written(session, run) is not None


def _written(session: Session, run: PromotionRun) -> int | None:
    """How alike its posts were when its numbers were written down (0: too few to tell); None before."""
    if not run.ending:
        return None
    row = select(PromotionCount.number).where(PromotionCount.promotion_id == run.promotion_id)
    return session.exec(row.where(PromotionCount.what == LIKENESS)).first()


def kept(session: Session, promotion_id: int) -> Tally:
    """The numbers that were written down when it ended."""
    rows = select(PromotionCount).where(
        PromotionCount.promotion_id == promotion_id, PromotionCount.what != LIKENESS
    )
    return Tally(
        tuple(
            Count(What(row.what), row.unit_id, row.department_id, row.number)
            for row in session.exec(rows.order_by(col(PromotionCount.id))).all()
        )
    )


def freeze(session: Session, promotion: Promotion, run: PromotionRun) -> None:
    """The numbers are written down as they are now, once; they stand beside how alike the posts were."""
    if is_frozen(session, run):
        return
    tally, alike = of(session, promotion, run), likeness(session, run)
    session.add(PromotionCount(promotion_id=run.promotion_id, what=LIKENESS, number=alike or 0))
    session.add_all(
        PromotionCount(
            promotion_id=run.promotion_id,
            what=one.what,
            unit_id=one.unit_id,
            department_id=one.department_id,
            number=one.number,
        )
        for one in tally.counts
    )
    session.flush()


def next_close() -> Due:
    """When the next promotion ends (UTC)."""
    return select(func.min(PromotionRun.close_due)).where(col(PromotionRun.close_due).is_not(None))


def closing(session: Session, now: datetime) -> PromotionRun | None:
    """The promotion whose end has come, longest ago first."""
    due = select(PromotionRun).where(col(PromotionRun.close_due) <= now)
    return session.exec(due.order_by(col(PromotionRun.close_due)).limit(1)).first()

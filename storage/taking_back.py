"""Takes a promotion back, or begins its correction: said at once to everybody who got it; nothing is deleted."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col

from domain.notices import OF_PLAN, NoticeKind, Reason
from domain.outlets import Reason as PlanReason
from domain.post_states import Step, after
from domain.promotions import Ending
from storage import broadcasting, holding_kits, journal, mending, posts, promotion_notices, promotions
from storage.journal import Line
from storage.people import Person
from storage.posts import Post
from storage.promotion_notices import PromotionNotice
from storage.promotion_tasks import PromotionTask
from storage.promotions import Promotion, PromotionRun


@dataclass(frozen=True, slots=True)
class Said:
    """Who says why; nobody where it follows from something else."""

    reason: Reason
    by: Person | None = None


def withdraw(session: Session, promotion: Promotion, said: Said, now: datetime) -> PromotionNotice | None:
    """All of it stops, and everybody who got it is asked to take it down; None when it was never sent, or is taken
    back already."""
    run = promotions.run(session, promotion.id or 0)
    if run is None or run.ending == Ending.WITHDRAWN:
        return None
    post = promotions.post_of(session, promotion)
    post.state = after(post.state, Step.WITHDRAW, post.kind)
    run.ending, run.ended_at = Ending.WITHDRAWN, run.ended_at or now
    mending.drop(session, promotion, now)
    _stop(session, run, now)
    posts.changed(session, post, now)
    return _say(session, promotion, NoticeKind.WITHDRAWAL, said, now)


def correct(session: Session, promotion: Promotion, said: Said, now: datetime) -> PromotionNotice | None:
    """Something in it is wrong: nobody gets it any more until its corrected words are approved; None when it was never
    sent, was taken back, or this was said already."""
    run = promotions.run(session, promotion.id or 0)
    if run is None or run.ending == Ending.WITHDRAWN:
        return None
    before = promotion_notices.last(session, promotion.id or 0)
    if before is not None and before.reason == said.reason and promotion_notices.of(before).is_awaited:
        return None
    holding_kits.hold(session, run, now)
    notice = _say(session, promotion, NoticeKind.CORRECTION, said, now)
    mending.begin(session, promotion, notice, said.by, now)
    return notice


def _stop(session: Session, run: PromotionRun, now: datetime) -> None:
    """Nothing of it leaves any more, and nobody is reminded of it."""
    holding_kits.hold(session, run, now)
    quiet = update(PromotionTask).where(col(PromotionTask.promotion_id) == run.promotion_id)
    session.execute(quiet.values(remind_at=None))


def _say(
    session: Session, promotion: Promotion, kind: NoticeKind, said: Said, now: datetime
) -> PromotionNotice:
    promotion_id = promotion.id or 0
    by = said.by.id if said.by is not None else None
    notice = promotion_notices.add(session, promotion_id, (kind, said.reason), by, now)
    about = broadcasting.subject(promotion_id)
    line = Line(at=now, verb=f"{kind}: {said.reason}", subject=about, unit_id=promotion.unit_id)
    journal.note(session, line, said.by)
    mending.redraw(session, promotion_id, now)
    return notice


def follow_plan(session: Session, post: Post, why: PlanReason, by: Person | None, now: datetime) -> None:
    """A plan was withdrawn: what carries it on is withdrawn with it."""
    reason = OF_PLAN[why]
    for promotion in promotions.sent_of_source(session, post.id or 0):
        withdraw(session, promotion, Said(reason, by), now)

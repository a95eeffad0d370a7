"""Holds back what has not left of a promotion: for good when it ends, else until its corrected words stand."""

from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col

from domain.bundles import edition, mark, without
from domain.crises import Waiting
from domain.promotions import Ending, is_open
from storage import bodies, crisis_pauses, promotion_notices
from storage.outbox import Body
from storage.promotion_tasks import PromotionTask
from storage.promotions import PromotionRun


def is_held(session: Session, promotion_id: int) -> bool:
    """Whether members wait for its corrected words, or for the end of a crisis."""
    if crisis_pauses.is_waiting(session, Waiting.SPREAD, promotion_id):
        return True
    said = promotion_notices.standing(session, promotion_id)
    return said is not None and said.is_awaited


def hold(session: Session, run: PromotionRun, now: datetime) -> None:
    """Nobody else gets it: what waits goes to nobody any more, and the clock closes it."""
    whole = [one for one in bodies.marked(session, mark(run.promotion_id)) if not _goes_on(one, run)]
    bodies.stop(session, [one.id or 0 for one in whole])
    run.spread_due = now
    session.flush()


def _goes_on(body: Body, run: PromotionRun) -> bool:
    """A list goes on with its other promotions; where this one is only held it keeps its place, behind its button
    stands what is known."""
    of = edition(body.fingerprint)
    if not of.is_list or not run.ending:
        return of.is_list
    rest = without(of, body.payload, run.promotion_id)
    if rest is None:
        return False
    body.payload, body.fingerprint = rest, of.less(run.promotion_id).key()
    return True


def stop(session: Session, run: PromotionRun, now: datetime) -> None:
    """Humas stops it: what has not left does not leave any more, and nobody is reminded of it; its report comes at the
    time at which it would have ended."""
    run.ending, run.ended_at = Ending.STOPPED, now
    hold(session, run, now)
    quiet = update(PromotionTask).where(col(PromotionTask.promotion_id) == run.promotion_id)
    session.execute(quiet.values(remind_at=None))


def go_on(session: Session, run: PromotionRun, now: datetime) -> None:
    """Who has not got it yet gets it, with the words that stand now."""
    if is_open(run, now):
        run.spread_due = now
        session.flush()

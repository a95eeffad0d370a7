"""A promotion that was sent reaches its members: they are dealt captions, and get their kits when these are due."""

from datetime import datetime

from domain.promotions import is_open
from scheduling import bundles
from scheduling.sweeper import Sweeper
from storage import audiences, bodies, broadcasting, cards, holding_kits, promotions, spreading
from storage import bundles as due_kits
from storage.promotions import PromotionRun
from storage.session import Session
from storage.writer import Urgency

CHUNK = 200


def spread(session: Session, now: datetime) -> int:
    """Deal the next members theirs; of what was stopped, or waits for corrected words, close the next calls that have
    not left."""
    run = spreading.due(session, now)
    if run is None:
        return 0
    if is_open(run, now) and not holding_kits.is_held(session, run.promotion_id):
        done = _deal(session, run, now)
    else:
        done = bodies.close_stopped(session, CHUNK, now)
    run.spread_due = run.spread_due if done else None
    cards.redraw(session, broadcasting.subject(run.promotion_id), now)
    session.flush()
    return max(done, 1)


def _deal(session: Session, run: PromotionRun, now: datetime) -> int:
    """The next members by id; at the end those whose kits were held back."""
    promotion = promotions.find(session, run.promotion_id)
    if promotion is None:
        return 0
    whom = audiences.addressed(session, promotion)
    ids = spreading.next_members(session, whom, run.spread_to, CHUNK)
    if not ids:
        return spreading.revive(session, run.promotion_id, CHUNK, now)
    people = spreading.wanting(session, promotion, whom, ids, now)
    spreading.deal_all(session, promotion, run, people, now)
    run.spread_to = ids[-1]
    return len(ids)


SPREAD = Sweeper("promotions to spread", spreading.next_due(), spread, Urgency.FAN_OUT)
KITS = Sweeper("kits to send", due_kits.next_due(), bundles.send_kits, Urgency.FAN_OUT)

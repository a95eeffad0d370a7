"""Counts what came of a promotion that goes on, by the database alone: a few questions, however many members."""

from collections.abc import Iterable, Sequence

from sqlalchemy import and_, func, or_
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from domain.dealing import Progress
from domain.posting import OutboxStatus
from domain.promotion_counts import Count, Group, Tally, What
from storage import broadcasting, promotion_deeds, promotion_marks
from storage.cards import Card
from storage.members import Member
from storage.outbox import OutboxRow
from storage.promotion_deals import PromotionDeal
from storage.promotion_tasks import PromotionTask
from storage.units import UnitChat

AT_ONCE = 500


def live(
    session: Session, promotion_id: int, addressed: Sequence[int], progress: Progress | None = None
) -> Tally:
    """All numbers as they are now, by unit and department; `addressed` are the units that it is for, `progress` how far
    its kits are, where that is known."""
    done, seen = promotion_deeds.tally(session, promotion_id), promotion_marks.tally(session, promotion_id)
    taken, groups = _taken(session, promotion_id), _groups(session, promotion_id, addressed)
    if progress is not None and len(addressed) == 1:
        arrived: Iterable[Count] = [Count(What.ARRIVED, addressed[0], None, progress.sent)]
    else:
        arrived = _arrived(session, promotion_id)
    return done.plus([*seen.counts, *taken, *arrived, *groups])


def _taken(session: Session, promotion_id: int) -> Iterable[Count]:
    """Who took it on, by unit and department of today."""
    groups = (col(PromotionTask.unit_id), col(Member.department_id))
    is_hers = and_(
        col(Member.person_id) == col(PromotionTask.person_id),
        col(Member.unit_id) == col(PromotionTask.unit_id),
    )
    taken = sql_select(*groups, func.count()).select_from(PromotionTask).outerjoin(Member, is_hers)
    its = taken.where(col(PromotionTask.promotion_id) == promotion_id).group_by(*groups)
    return [Count(What.TAKEN, *found) for found in session.execute(its)]


def _arrived(session: Session, promotion_id: int) -> Iterable[Count]:
    """Private kits that arrived, by unit; calls are forgotten a month after they arrived."""
    call = and_(col(OutboxRow.id) == col(PromotionDeal.outbox_id))
    arrived = select(PromotionDeal.unit_id, func.count()).outerjoin(OutboxRow, call)
    its = arrived.where(
        PromotionDeal.promotion_id == promotion_id,
        col(PromotionDeal.outbox_id).is_not(None),
        or_(col(OutboxRow.status) == OutboxStatus.SENT, col(OutboxRow.id).is_(None)),
    )
    found = session.execute(its.group_by(col(PromotionDeal.unit_id)))
    return [Count(What.ARRIVED, unit_id, None, number) for unit_id, number in found]


def _groups(session: Session, promotion_id: int, addressed: Sequence[int]) -> Iterable[Count]:
    """Groups in which its card stands, each once, with the oldest unit that it addresses there."""
    subject = broadcasting.offer_subject(promotion_id)
    standing: dict[int, int] = {}
    for some in chunks(addressed):
        rooms = select(Card.chat_id, func.min(UnitChat.unit_id)).join(
            UnitChat, col(UnitChat.chat_id) == col(Card.chat_id)
        )
        here = rooms.where(Card.subject == subject, col(Card.message_id).is_not(None))
        found = session.execute(here.where(col(UnitChat.unit_id).in_(some)).group_by(col(Card.chat_id)))
        for chat_id, unit_id in found:
            standing[chat_id] = min(unit_id, standing.get(chat_id, unit_id))
    return [Count(What.GROUPS, unit_id, None, 1) for unit_id in standing.values()]


def sizes(session: Session, unit_ids: Sequence[int]) -> dict[Group, int]:
    """How many members each of these units and its departments has."""
    found: dict[Group, int] = {}
    for some in chunks(unit_ids):
        groups = (col(Member.unit_id), col(Member.department_id))
        members = sql_select(*groups, func.count()).where(col(Member.unit_id).in_(some))
        for unit_id, department_id, size in session.execute(
            members.where(col(Member.left_at).is_(None)).group_by(*groups)
        ):
            found[(unit_id, department_id)] = size
    return found


def chunks(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    """So many ids as one question may name."""
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]

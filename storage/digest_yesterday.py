"""What was put out and sent on a day, each thing once."""

from datetime import datetime
from functools import cache

from sqlalchemy import func, literal, null
from sqlalchemy import select as ask
from sqlmodel import Session, col

from domain.digest_items import ItemKind, Listed
from domain.post_states import Kind
from storage.digest_rows import END, START, UNIT, Rows, listed, told
from storage.posts import Post
from storage.promotions import Promotion, PromotionRun
from storage.publishing import Publication


def published(session: Session, unit_id: int, when: dict[str, datetime], most: int) -> Listed:
    """Official plans that were put out then and still stand, with the number of places."""
    return listed(session, ItemKind.PUBLISHED, _published(), most, unit_id=unit_id, **when)


@cache
def _published() -> Rows:
    first = func.min(Publication.at)
    its = ask(col(Post.id), func.min(Post.title), null(), first, func.count()).select_from(Publication)
    its = its.join(Post, col(Post.id) == col(Publication.post_id)).where(col(Publication.unit_id) == UNIT)
    its = its.where(col(Publication.at) >= START, col(Publication.at) < END)
    its = its.where(col(Publication.withdrawn_at).is_(None), col(Post.kind) == Kind.OFFICIAL)
    return told(its.group_by(col(Post.id)).order_by(first, col(Post.id)))


def sent(session: Session, unit_id: int, when: dict[str, datetime], most: int) -> Listed:
    """Promotions that were sent then."""
    return listed(session, ItemKind.PROMOTION, _sent(), most, unit_id=unit_id, **when)


@cache
def _sent() -> Rows:
    its = ask(col(Promotion.id), col(Post.title), null(), col(PromotionRun.sent_at), literal(1))
    its = its.select_from(PromotionRun).join(Promotion, col(Promotion.id) == col(PromotionRun.promotion_id))
    its = its.join(Post, col(Post.id) == col(Promotion.post_id)).where(col(PromotionRun.unit_id) == UNIT)
    its = its.where(col(PromotionRun.sent_at) >= START, col(PromotionRun.sent_at) < END)
    return told(its.order_by(col(PromotionRun.sent_at), col(Promotion.id)))

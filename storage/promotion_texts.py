"""The words of a promotion's reported posts, a fair sample of them, and how alike they are."""

from sqlalchemy import ColumnElement, and_, func
from sqlalchemy import select as sql_select
from sqlmodel import Session, col

from domain.promotion_deeds import POST
from domain.promotions import Task
from domain.similarity import MOST_TEXTS, likeness
from storage.promotion_deals import PromotionDeal
from storage.promotion_deeds import PromotionDeed
from storage.promotions import PromotionCaption

SPREAD = 1009  # a prime, so that no pattern of ids falls in with it


def likeness_of(session: Session, promotion_id: int) -> int | None:
    """How alike its reported posts are (domain.similarity); None for fewer than three with known words."""
    return likeness(texts(session, promotion_id))


def texts(session: Session, promotion_id: int) -> list[str]:
    """The words of the reported posts, as they were told or as they were dealt, in the order in which they came; of
    more than 200 people those of about 200, always the same. Who gave a link counts by her links alone."""
    hers = and_(
        col(PromotionDeal.promotion_id) == col(PromotionDeed.promotion_id),
        col(PromotionDeal.person_id) == col(PromotionDeed.person_id),
    )
    told = func.coalesce(func.nullif(col(PromotionDeed.said), ""), col(PromotionCaption.text))
    whose = (col(PromotionDeed.person_id), col(PromotionDeed.what), told)
    posts = sql_select(*whose).select_from(PromotionDeed).outerjoin(PromotionDeal, hers)
    posts = posts.outerjoin(PromotionCaption, col(PromotionCaption.id) == col(PromotionDeal.caption_id))
    its = posts.where(_is_post(promotion_id), _is_sampled(session, promotion_id))
    rows = session.execute(its.order_by(col(PromotionDeed.id))).all()
    linked = {person_id for person_id, what, _ in rows if what == POST}
    return [text for person_id, what, text in rows if text and (what == POST or person_id not in linked)]


def _is_post(promotion_id: int) -> ColumnElement[bool]:
    is_said = col(PromotionDeed.what).in_((POST, Task.SHARE.value))
    return and_(col(PromotionDeed.promotion_id) == promotion_id, is_said)


def _is_sampled(session: Session, promotion_id: int) -> ColumnElement[bool]:
    """About 200 people, by the remainder of their ids, which says nothing about them."""
    count = sql_select(func.count()).select_from(PromotionDeed).where(_is_post(promotion_id))
    posts = session.execute(count).scalar_one()
    most = max(1, SPREAD * MOST_TEXTS // max(posts, 1))
    return and_(col(PromotionDeed.person_id) % SPREAD < most)

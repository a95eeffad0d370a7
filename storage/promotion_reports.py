"""What a final report tells beside numbers: who may be thanked, which posts may be shown, and which words were used."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, exists, func
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from domain.promotion_deeds import POST
from domain.promotion_reports import Thanked
from storage.members import Member
from storage.people import Person
from storage.promotion_deals import CaptionUse
from storage.promotion_deeds import PromotionDeed, PromotionThanks
from storage.promotions import PromotionCaption


def _agreed(born_until: int) -> ColumnElement[bool]:
    """Whoever did this is an adult (born in this year or earlier) and a member who agreed to be named in this unit."""
    return exists().where(
        col(PromotionThanks.person_id) == col(PromotionDeed.person_id),
        col(PromotionThanks.unit_id) == col(PromotionDeed.unit_id),
        col(Member.person_id) == col(PromotionDeed.person_id),
        col(Member.unit_id) == col(PromotionDeed.unit_id),
        col(Member.left_at).is_(None),
        col(Person.id) == col(PromotionDeed.person_id),
        col(Person.birth_year) <= born_until,
    )


def thanked(session: Session, promotion_id: int, unit_ids: Sequence[int], born_until: int) -> Thanked:
    """Who did something of it in these units; names by the alphabet, each once."""
    here = and_(col(PromotionDeed.promotion_id) == promotion_id, col(PromotionDeed.unit_id).in_(unit_ids))
    who = func.coalesce(col(PromotionDeed.person_id), -col(PromotionDeed.id))
    everyone = session.execute(sql_select(func.count(who.distinct())).where(here)).scalar_one()
    named = sql_select(col(Person.id), col(Person.first_name)).distinct()
    named = named.join(PromotionDeed, col(PromotionDeed.person_id) == col(Person.id))
    found = session.execute(named.where(here, _agreed(born_until))).all()
    names = sorted((name for _, name in found), key=lambda name: (name.casefold(), name))
    return Thanked(tuple(names), everyone - len(names))


def doer_units(session: Session, promotion_id: int) -> list[int]:
    """The units whose members did something of it."""
    doers = select(PromotionDeed.unit_id).where(PromotionDeed.promotion_id == promotion_id).distinct()
    return sorted(session.exec(doers).all())


def links(session: Session, promotion_id: int, born_until: int) -> list[str]:
    """Where the posts of adults who agreed stand, earliest first."""
    posts = select(PromotionDeed.link).where(
        PromotionDeed.promotion_id == promotion_id, PromotionDeed.what == POST, PromotionDeed.link != ""
    )
    return list(session.exec(posts.where(_agreed(born_until)).order_by(col(PromotionDeed.id))).all())


def captions(session: Session, promotion_id: int) -> list[tuple[PromotionCaption, int]]:
    """The words that members could use, and to how many each was dealt."""
    its = select(PromotionCaption, CaptionUse.used).outerjoin(
        CaptionUse, col(CaptionUse.caption_id) == col(PromotionCaption.id)
    )
    its = its.where(PromotionCaption.promotion_id == promotion_id)
    rows = session.exec(its.order_by(col(PromotionCaption.position), col(PromotionCaption.id))).all()
    return [(caption, used or 0) for caption, used in rows]

"""How many members did something in stretches of days: one number, never who."""

from functools import cache
from typing import Any

from sqlalchemy import Select, distinct, func, union
from sqlalchemy import select as ask
from sqlmodel import Session, col

from storage.cases import Case, CaseReport
from storage.figure_asking import Asked, Group, Shape, Statement
from storage.handovers import Handover
from storage.lives import Live
from storage.posts import Post
from storage.promotion_deeds import PromotionDeed
from storage.publishing import Publication
from storage.reach_figures import TOOK_PLACE
from storage.takeovers import TakeoverSlot


def helped(session: Session, asked: Asked) -> dict[Group, int]:
    """Different members who carried a promotion on, put out what still stands, had an account in hand, hosted a live,
    or reported a case that was opened in these days. Who was erased, or reported without a name, counts no more."""
    return {(who, place): count for who, place, count in asked.rows(session, _helped(asked.shape))}


@cache
def _helped(shape: Shape) -> Statement:
    one = union(*(_who(shape, *source) for source in _sources())).subquery()
    its = ask(one.c.who, one.c.place, func.count(distinct(one.c.person_id)))
    return its.group_by(one.c.who, one.c.place)


def _sources() -> list[tuple[Any, Any, Any, Select[Any]]]:
    """Whose unit, when, who, and where to look."""
    slots = ask().join_from(TakeoverSlot, Handover, col(Handover.slot_id) == col(TakeoverSlot.id))
    hosted = ask().join_from(Post, Live, col(Live.post_id) == col(Post.id))
    reported = ask().join_from(Case, CaseReport, col(CaseReport.case_id) == col(Case.id))
    out = ask().select_from(Publication).where(col(Publication.withdrawn_at).is_(None))
    return [
        (PromotionDeed.unit_id, PromotionDeed.at, PromotionDeed.person_id, ask().select_from(PromotionDeed)),
        (Publication.unit_id, Publication.at, Publication.person_id, out),
        (TakeoverSlot.unit_id, TakeoverSlot.starts_at, Handover.holder_id, slots.where(_began())),
        (Post.unit_id, Post.starts_at, Post.owner_id, hosted.where(col(Live.state).in_(TOOK_PLACE))),
        (Case.unit_id, Case.opened_at, CaseReport.person_id, reported),
    ]


def _began() -> Any:
    return col(Handover.began_at).is_not(None)


def _who(shape: Shape, unit_id: Any, at: Any, person_id: Any, source: Select[Any]) -> Select[Any]:
    its = source.add_columns(*shape.keys(unit_id, at), col(person_id).label("person_id"))
    return its.where(shape.where(unit_id, at), col(person_id).is_not(None))

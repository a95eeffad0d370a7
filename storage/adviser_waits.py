"""What waits for a pembina of a unit, as numbers; of safety reports nothing but how many."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from domain.adviser_digests import MOST_PHOTOS, PHOTOS_AHEAD, Pile, Waiting
from domain.checklist import Item
from domain.checklist.items import WITH_CHILDREN
from domain.post_states import PostState
from domain.switches import Switch
from domain.units import Role
from storage import (
    applications,
    checklists,
    reviewers,
    roles,
    safety_reports,
    switches,
    units,
    verdict_readers,
    verdicts,
    waitings,
)
from storage.checklists import PostCheck
from storage.people import Person
from storage.posts import Post
from storage.units import Unit

MOST_LOOKED_AT = 200
ON_THE_WAY = (PostState.WAITING, PostState.APPROVED, PostState.SCHEDULED)


def of(session: Session, person: Person, its: Sequence[Unit], now: datetime) -> list[Pile]:
    """What waits for him in these units (never none), the most pressing first; reports stand in no unit but the
    first, since they came to him by name."""
    reports = safety_reports.waiting_for(session, person.id or 0)
    piles = [Pile(Waiting.SAFETY, its[0].id or 0, reports)]
    minors = _minors(session, person, now)
    for unit in its:
        unit_id = unit.id or 0
        held = len(waitings.held_in(session, unit_id))
        piles += [
            Pile(Waiting.CONSENTS, unit_id, waitings.count_in(session, unit_id), held),
            Pile(Waiting.MINORS, unit_id, minors.get(unit_id, 0)),
            Pile(Waiting.READING, unit_id, _to_read(session, person, unit, now)),
            Pile(Waiting.PHOTOS, unit_id, len(photos(session, unit_id, now))),
        ]
    order = list(Waiting)
    return sorted((one for one in piles if one.count), key=lambda one: order.index(one.what))


def _minors(session: Session, person: Person, now: datetime) -> dict[int, int]:
    """How many of 16 and 17 wait for his word, by the unit in which he is asked: that of the slot, or above it."""
    found: dict[int, int] = {}
    hers = {one.unit_id for one in roles.held(session, person.id or 0, None, now) if one.role == Role.PEMBINA}
    for one in applications.waiting_for_pembina(session, MOST_LOOKED_AT):
        unit = units.get(session, one.unit_id)
        line = [unit, *units.ancestors(session, one.unit_id)]
        mine = next((place.id or 0 for place in line if place.id in hers), None)
        asked = roles.pembina_for(session, unit, one.changed_at, now) if mine is not None else []
        is_lent = switches.is_on(session, one.unit_id, Switch.TAKEOVERS)
        if mine is not None and is_lent and person.id in [other.id for other in asked]:
            found[mine] = found.get(mine, 0) + 1
    return found


def _to_read(session: Session, person: Person, unit: Unit, now: datetime) -> int:
    plans = reviewers.waiting_for(session, person, unit, frozenset({Role.PEMBINA}), now)
    found = verdicts.proposed_in(session, unit.id or 0)
    return len(plans) + sum(verdict_readers.may_sign(one, person) for one in found)


def photos(session: Session, unit_id: int, now: datetime) -> list[Post]:
    """Plans of the next two weeks on their way out whose photos show children without a permission that covers them,
    soonest first."""
    its = select(Post).join(PostCheck, col(PostCheck.post_id) == col(Post.id))
    its = its.where(PostCheck.item == Item.PHOTO, col(PostCheck.answer).in_(WITH_CHILDREN))
    its = its.where(Post.unit_id == unit_id, col(Post.state).in_(ON_THE_WAY))
    its = its.where(col(Post.starts_at) >= now, col(Post.starts_at) < now + PHOTOS_AHEAD)
    its = its.order_by(col(Post.starts_at), col(Post.id))
    coming = session.exec(its.limit(MOST_PHOTOS * 4)).all()
    return [one for one in coming if _lacks_permission(session, one, now)]


def _lacks_permission(session: Session, post: Post, now: datetime) -> bool:
    shows = checklists.seen_in_photos(session, post) in WITH_CHILDREN
    return shows and not checklists.is_permitted(session, post, now)

"""Renders kits once for everybody who reads alike, a few in each step, so that nobody waits for the writer."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

import words.bundles
from domain.bundles import Edition
from domain.message import Message, send_params
from storage import bodies, promotions, share_kits, units
from storage.session import Session
from words.bundles import Item

NEW_IN_A_STEP = 3


def ready(session: Session, wanted: Collection[Edition], now: datetime) -> dict[Edition, int]:
    """The bodies of these editions; of those that are new the first few are rendered, the others are left out."""
    keys = {one.key(): one for one in wanted}
    found = bodies.known(session, keys)
    for key in sorted(keys.keys() - found.keys())[:NEW_IN_A_STEP]:
        found[key] = bodies.add(session, key, payload(session, keys[key]), now)
    return {keys[key]: body_id for key, body_id in found.items()}


def payload(session: Session, wanted: Edition) -> dict[str, Any]:
    """What this edition says now. Raises LookupError for a promotion that is gone."""
    return send_params(_list(session, wanted) if wanted.is_list else _kit(session, wanted))


def _kit(session: Session, wanted: Edition) -> Message:
    (promotion_id,) = wanted.promotions
    promotion, run = promotions.find(session, promotion_id), promotions.run(session, promotion_id)
    if promotion is None or run is None:
        raise LookupError(f"promotion {promotion_id} is gone")
    view = share_kits.view(session, promotion, run, wanted.caption_id or None, wanted.band, None)
    return words.bundles.kit(wanted.reader, view)


def _list(session: Session, wanted: Edition) -> Message:
    return words.bundles.bundle(wanted.reader, items(session, wanted.promotions))


def items(session: Session, promotion_ids: Sequence[int]) -> list[Item]:
    """These promotions as a list names them, without those that are gone."""
    found: list[Item] = []
    for promotion_id in promotion_ids:
        promotion, run = promotions.find(session, promotion_id), promotions.run(session, promotion_id)
        if promotion is not None and run is not None:
            title = promotions.post_of(session, promotion).title
            unit = units.get(session, promotion.unit_id).name
            found.append(Item(promotion_id, title, unit, run.closes_at))
    return found

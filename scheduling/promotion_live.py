"""Draws humas's card of a promotion that was sent: how far it is and what came of it, at a pace of its own."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

import words.promotion_live
from domain.message import Message
from domain.promotion_counts import Tally, What
from domain.promotion_live import (
    LiveSide,
    LiveView,
    look_again,
    merged,
    parts,
)
from scheduling.promotion_pace import waits_until
from scheduling.readers import reader_of
from storage import (
    dealing,
    notice_readers,
    promotion_counts,
    promotion_names,
    promotion_notices,
    promotions,
    units,
)
from storage.cards import Card
from storage.promotions import Promotion, PromotionRun
from storage.session import Session


def draw(
    session: Session, promotion: Promotion, run: PromotionRun, card: Card, now: datetime
) -> Message | None:
    """The card as it is now; None while its pace does not allow it yet, then it is due again. While kits are leaving
    it looks by itself whether more have arrived."""
    waits = waits_until(session, run, card, now)
    if waits is not None:
        card.redraw_at = waits
        return None
    view = view_of(session, promotion, run, _side(card))
    if view.is_sending:
        card.redraw_at = now + look_again(card.drawn_at, now)
    return words.promotion_live.card(reader_of(session, card, units.get(session, promotion.unit_id)), view)


def _side(card: Card) -> LiveSide:
    return LiveSide.PARTS if card.page == LiveSide.PARTS else LiveSide.MAIN


def view_of(
    session: Session, promotion: Promotion, run: PromotionRun, side: LiveSide = LiveSide.MAIN
) -> LiveView:
    """A promotion as humas sees it."""
    progress = dealing.progress(session, run.promotion_id)
    tally = promotion_counts.of(session, promotion, run, progress)
    notice = promotion_notices.last(session, run.promotion_id)
    return LiveView(
        promotion_id=run.promotion_id,
        title=promotions.post_of(session, promotion).title,
        sent_at=run.sent_at,
        closes_at=run.closes_at,
        ending=run.ending,
        ended_at=run.ended_at,
        progress=progress,
        is_spreading=run.spread_due is not None,
        tally=tally,
        likeness=promotion_counts.likeness(session, run),
        units=parts(_units(session, tally)),
        departments=parts(_departments(session, tally)),
        notice=promotion_notices.of(notice) if notice is not None else None,
        acted=notice_readers.tally(session, notice) if notice is not None else None,
        side=side,
    )


def _units(session: Session, tally: Tally) -> list[tuple[str, Mapping[What, int]]]:
    names = promotion_names.unit_names(session, tally)
    return [(names.get(one or 0, ""), numbers) for one, numbers in tally.by_unit().items()]


def _departments(session: Session, tally: Tally) -> list[tuple[str, Counter[What]]]:
    """Departments of the same name together, whatever their unit; without name where a unit does not use them."""
    names = promotion_names.department_names(session, tally)
    return merged((names.get(one or 0, ""), numbers) for (_, one), numbers in tally.groups().items())

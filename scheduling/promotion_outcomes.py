"""Draws the one message that a group gets when a promotion is over."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

import words.promotion_reports
from domain.message import Message
from domain.promotion_counts import What
from domain.promotion_reports import ACTS, GroupReport, born_until
from domain.promotions import Ending
from scheduling.cards import Renderer
from scheduling.readers import reader_of
from storage import promotion_counts, promotion_reports, promotions, units
from storage.cards import Card
from storage.promotions import Promotion, PromotionRun
from storage.session import Session
from storage.units import Unit


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """What a group is told, with the names of those members of its own units who agreed."""
    promotion = promotions.find(session, int(card.subject.partition(":")[2]))
    run = promotions.run(session, promotion.id or 0) if promotion is not None else None
    unit = units.get(session, promotion.unit_id) if promotion is not None else None
    if promotion is None or run is None or unit is None or run.ending == Ending.WITHDRAWN:
        return None
    here = [one for one, _ in units.of_chat(session, card.chat_id)]
    if any(one.paused_at is not None or one.rested_at is not None for one in (unit, *here)):
        return None
    return words.promotion_reports.for_group(
        reader_of(session, card, unit), _group_report(session, promotion, run, here, now)
    )


def _group_report(
    session: Session, promotion: Promotion, run: PromotionRun, here: Sequence[Unit], now: datetime
) -> GroupReport:
    tally, ids = promotion_counts.of(session, promotion, run), [one.id or 0 for one in here]
    by_unit = tally.by_unit()
    told_apart = [one for one in ids if one in by_unit]
    year = born_until(now, units.get(session, promotion.unit_id).zone)
    return GroupReport(
        title=promotions.post_of(session, promotion).title,
        thanked=promotion_reports.thanked(session, run.promotion_id, ids, year),
        here=sum((by_unit[one] for one in told_apart), Counter[What]()) if told_apart else None,
        everywhere=tally.totals(),
        is_shared=any(
            any(numbers[act] for act in ACTS) for one, numbers in by_unit.items() if one not in ids
        ),
    )


OUTCOMES = Renderer(draw)

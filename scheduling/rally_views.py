"""What all cards of an aksi serempak show in common, what came of it by unit, and which offer is its signal."""

from datetime import datetime, timedelta

from domain.promotion_counts import What
from domain.rallies import LATE_AFTER, TELLS_LATE, Stage
from domain.rally_counts import UnitCount
from domain.rally_pages import (
    RallyView,
    SignalView,
)
from storage import (
    promotion_counts,
    promotions,
    rallies,
    rally_units,
    units,
)
from storage.cards import Card
from storage.promotions import Promotion
from storage.rallies import Rally
from storage.session import Session


def view_of(session: Session, promotion: Promotion, rally: Rally, now: datetime) -> RallyView:
    """A rally as anybody may see it."""
    run = promotions.run(session, promotion.id or 0)
    late = run.sent_at - rally.starts_at if run is not None else timedelta(0)
    return RallyView(
        rally_id=rally.id or 0,
        promotion_id=promotion.id or 0,
        title=promotions.post_of(session, promotion).title,
        unit=units.get(session, rally.unit_id).name,
        stage=Stage(rally.step),
        starts_at=rally.starts_at,
        now=now,
        numbers=rally_units.numbers(session, rally.id or 0),
        late=int(late / timedelta(minutes=1)) if late > TELLS_LATE else 0,
    )


def counts_of(session: Session, promotion: Promotion, rally: Rally) -> list[UnitCount]:
    """What came of it in each unit that joined; units of fewer than three people have no numbers of their own."""
    run = promotions.run(session, promotion.id or 0)
    came = promotion_counts.of(session, promotion, run).by_unit() if run is not None else {}
    ready, names = rallies.tally(session, rally.id or 0), rally_units.names(session, rally.id or 0)
    return [
        UnitCount(
            unit_id=one,
            name=name,
            ready=ready.get(one, 0),
            taken=came[one][What.TAKEN] if one in came else 0,
            done=came[one][What.DONE] if one in came else 0,
            groups=came[one][What.WHATSAPP] + came[one][What.GUESTS_WHATSAPP] if one in came else 0,
        )
        for one, name in names.items()
    ]


def signal_of(session: Session, promotion_id: int) -> SignalView | None:
    """What the offer says when it is the signal of a rally; None where nobody was called."""
    rally = rallies.standing(session, promotion_id)
    run = promotions.run(session, promotion_id)
    if rally is None or run is None:
        return None
    numbers, late = rally_units.numbers(session, rally.id or 0), run.sent_at - rally.starts_at
    minutes = int(late / timedelta(minutes=1)) if late > TELLS_LATE else 0
    return SignalView(rally.starts_at, numbers.joined, numbers.ready, minutes)


def rings(session: Session, card: Card, now: datetime) -> bool:
    """Whether an offer is the signal of a rally, for which people of this group wait: only that one rings."""
    promotion_id = int(card.subject.partition(":")[2])
    run, rally = promotions.run(session, promotion_id), rallies.standing(session, promotion_id)
    if run is None or rally is None or now > run.sent_at + LATE_AFTER:
        return False
    return rally_units.waits_here(session, rally.id or 0, card.chat_id, run.sent_at)

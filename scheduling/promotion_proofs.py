"""Forgets screenshots of promotions after 14 days."""

from datetime import datetime

from scheduling.sweeper import BATCH, Sweeper
from storage import promotion_proofs
from storage.session import Session


def forget_old_proofs(session: Session, now: datetime) -> int:
    """Those whose time is over."""
    return promotion_proofs.forget(session, now, BATCH)


FORGET = Sweeper("proofs", promotion_proofs.next_due(), forget_old_proofs)

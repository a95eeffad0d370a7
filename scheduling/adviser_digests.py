"""What a pembina hears on Friday: what waits for him, and nothing where nothing does."""

from datetime import datetime

import words.adviser_digests
from scheduling.digest_composing import Addressee, Composed
from storage import adviser_waits
from storage.session import Session
from words.adviser_digests import ForAdviser


def compose(session: Session, to: Addressee, now: datetime) -> Composed | None:
    """Everything that waits, however long: he comes once a week."""
    piles = adviser_waits.of(session, to.person, to.units, now)
    if not piles:
        return None
    names = {one.id or 0: one.name for one in to.units}
    view = ForAdviser(to.person.first_name, names, piles, missed=to.missed is not None)
    return Composed(words.adviser_digests.digest(to.reader, view))

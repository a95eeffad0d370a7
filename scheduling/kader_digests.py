"""What a member who asked for it hears of her week: her own numbers, and one easy thing."""

from datetime import datetime

import words.kader_digests
from domain.easy_things import Easy, choose
from domain.kader_digests import OwnWeek
from domain.news import week_before
from scheduling.digest_composing import Addressee, Composed
from storage import easy_things, own_figures
from storage.session import Session


def compose(session: Session, to: Addressee, now: datetime) -> Composed | None:
    """Nothing after a quiet week in which nothing particular can be done."""
    stretch = week_before(to.day, to.reader.zone)
    own = own_figures.of(session, to.person.id or 0, stretch)
    easy = choose(easy_things.of_person(session, to.person, to.units, now), to.wish.said)
    if own.is_empty and easy.kind is Easy.IDEA:
        return None
    week = OwnWeek(to.person.first_name, stretch, own, easy)
    return Composed(words.kader_digests.week(to.reader, week), easy.key)

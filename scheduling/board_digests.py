"""What the board reads in the morning, where there is anything new in it."""

from datetime import datetime

import words.digests
from domain import digest_news
from scheduling.digest_composing import Addressee, Composed
from storage import board_mornings
from storage.session import Session


def compose(session: Session, to: Addressee, now: datetime) -> Composed | None:
    """At most five lines about all her units; nothing where nothing is new, but on the first day of her week."""
    board = board_mornings.of(session, to.units, to.person.id or 0, now)
    is_news = digest_news.is_news(board.mornings, to.wish.said, now)
    if not is_news and not digest_news.is_heartbeat(to.day, to.wish.days):
        return None
    facts = words.digests.Told(
        to.person.first_name,
        to.day,
        board.names,
        digest_news.lines(board.mornings),
        board.yesterday,
        now,
        missed=to.missed,
        is_quiet=not is_news,
    )
    return Composed(words.digests.morning(to.reader, facts), digest_news.said(board.mornings, now))

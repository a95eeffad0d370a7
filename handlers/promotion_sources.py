"""The plan that a promotion repeats was corrected in our channel: does the promotion have to be as well?"""

from datetime import datetime

import words.promotion_notices
from domain.message import send_params
from domain.posting import Lane
from handlers.telling import tell, trusted
from storage import broadcasting, outbox, promotions, reviewers, units
from storage.outbox import Call
from storage.posts import Post
from storage.session import Session


def ask(session: Session, wrong: Post, now: datetime) -> None:
    """Humas is asked in its room, or where there is none in private: the promotion may have words of its own."""
    unit = units.get(session, wrong.unit_id)
    rooms = reviewers.rooms(session, wrong.unit_id)
    for promotion in promotions.sent_of_source(session, wrong.id or 0):
        about = broadcasting.subject(promotion.id or 0)
        titles = (wrong.title, promotions.post_of(session, promotion).title)
        for room in rooms:
            message = words.promotion_notices.source_corrected(unit.reader(), promotion.id or 0, titles)
            params = send_params(message)
            outbox.put(session, Call("sendMessage", params, Lane.REMINDER, room.id, about, quiet=True), now)
        for person in [] if rooms else trusted(session, unit, now):
            reader = person.reader(unit.reader())
            message = words.promotion_notices.source_corrected(reader, promotion.id or 0, titles)
            tell(session, person.telegram_id, message, now, about)

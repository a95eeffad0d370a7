"""Draws the card of a photo permission that was taken back, with what is still to be taken down."""

from datetime import datetime

import words.photo_permissions
from domain.message import Message
from scheduling.cards import Renderer
from scheduling.readers import reader_of
from storage import checklists, notice_readers, photo_permissions, units
from storage.cards import Card
from storage.session import Session


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The card as it is now."""
    permission = photo_permissions.find(session, int(card.subject.partition(":")[2]))
    if permission is None or not permission.is_over:
        return None
    reader = reader_of(session, card, units.get(session, permission.unit_id))
    waiting = [post.title for post in checklists.stopped(session, permission, now)]
    shown = photo_permissions.shown(session, permission)
    carried = notice_readers.carried(session, permission)
    return words.photo_permissions.take_down(reader, permission.id or 0, shown, carried, waiting)


PERMISSIONS = Renderer(draw)

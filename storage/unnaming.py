"""Takes an erased person out of what still waits to be said or done for others.

Mentions and Telegram ids are found in every waiting text. A first name is nobody's alone: it is replaced only where a
text is about her, or about a plan that was hers. Links and half-filled forms that carry her id are void.
"""

from dataclasses import dataclass

from sqlalchemy import String, cast, delete, or_
from sqlmodel import Session, col, select

from domain.own_data import Named, unnamed
from domain.posting import OPEN_STATUSES, OutboxStatus
from storage.cards import Card
from storage.drafts import Draft
from storage.outbox import OutboxRow
from storage.post_undos import PostUndo
from storage.posts import Post
from storage.proposals import Proposal
from storage.requests import Request
from storage.suggestions import Suggestion
from storage.tokens import Token

WAITING = (*OPEN_STATUSES, OutboxStatus.UNCERTAIN)


@dataclass(frozen=True, slots=True)
class Erased:
    """Who goes; without a profile neither our id nor a name is known."""

    telegram_id: int
    person_id: int | None
    name: str

    @property
    def named(self) -> Named:
        """Her name as our texts write it."""
        escaped = (
            self.name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
        )
        return Named(self.telegram_id, escaped)


def take_out(session: Session, who: Erased) -> None:
    """What waits for others says "anggota" where it named her."""
    about = _subjects(session, who.person_id) if who.person_id is not None else set()
    session.flush()
    texts = select(OutboxRow).where(col(OutboxRow.status).in_(WAITING), col(OutboxRow.payload).is_not(None))
    says = cast(OutboxRow.payload, String).contains(str(who.telegram_id))
    for row in session.exec(texts.where(or_(says, col(OutboxRow.subject).in_(about)))).all():
        row.payload = unnamed(row.payload, who.named, by_name=row.subject in about)
    for table in (Token, Draft):
        carries = cast(table.facts, String).contains(str(who.telegram_id))
        session.execute(delete(table).where(carries))
    session.flush()


def _subjects(session: Session, person_id: int) -> set[str]:
    """What texts about her are filed under: herself, her requests, and the cards that show her plans."""
    found = {f"person:{person_id}"}
    for noun, table in (("request", Request), ("proposal", Proposal), ("suggestion", Suggestion)):
        hers = select(table.id).where(table.person_id == person_id)
        found |= {f"{noun}:{one}" for one in session.exec(hers)}
    undone = select(PostUndo.post_id).where(PostUndo.owner_id == person_id)
    owned = select(Post).where(
        or_(col(Post.owner_id) == person_id, col(Post.author_id) == person_id, col(Post.id).in_(undone))
    )
    shown = {
        subject
        for post in session.exec(owned).all()
        for subject in (
            f"post:{post.id}",
            f"review:{post.id}",
            f"board:{post.unit_id}",
            f"calendar:{post.unit_id}",
        )
    }
    shown |= {one for one in found if one.startswith("suggestion:")}
    cards = select(Card.id).where(col(Card.subject).in_(shown))
    return found | shown | {f"card:{one}" for one in session.exec(cards)}

"""A case whose maker is asked for permission: it stands as a suggestion of hers, in which she says what she allows."""

from datetime import datetime

from sqlmodel import Session, select

from domain.suggestions import LOOK_EVERY, WAITING, Kind, State
from storage import cases, suggestions
from storage.cases import Case
from storage.posts import Post
from storage.promotions import Promotion
from storage.suggestions import Suggestion


def ask(session: Session, case: Case, maker_id: int, asked_by: int, now: datetime) -> Suggestion:
    """What she may allow; nothing of it is due until she answers, and then humas goes on from the case."""
    row = Suggestion(
        unit_id=case.unit_id,
        person_id=maker_id,
        kind=Kind.CONTENT,
        state=State.ASKED,
        link=case.link,
        link_key=case.link_key,
        answered_by=asked_by,
        at=now,
        changed_at=now,
    )
    suggestions.keep(session, row)
    case.suggestion_id = row.id
    cases.changed(session, case, now)
    return row


def look_for(session: Session, case: Case) -> None:
    """Somebody proposed the same link to humas: what she allows counts here too."""
    if case.suggestion_id is None:
        found = suggestions.of_link(session, case.unit_id, case.link_key)
        case.suggestion_id = found.id if found is not None else None
        session.flush()


def of(session: Session, suggestion: Suggestion) -> Case | None:
    """The case for which she was asked."""
    return session.exec(select(Case).where(Case.suggestion_id == suggestion.id)).first()


def made(session: Session, case: Case, promotion: Promotion, post: Post, now: datetime) -> None:
    """The promotion that it became; its maker hears when that is out."""
    case.promotion_id = promotion.id
    row = suggestions.find(session, case.suggestion_id) if case.suggestion_id is not None else None
    if row is not None and row.state in WAITING:
        row.post_id = post.id
        suggestions.became(session, row, State.TAKEN, now + LOOK_EVERY, now)

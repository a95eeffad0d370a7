"""What members propose to humas: content or working together, with their permission, and what became of it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, delete, func, text, update
from sqlmodel import Field, Session, SQLModel, col, select

from domain.post_states import PostState
from domain.suggestions import (
    ENOUGH_REMINDERS,
    MOST_LISTED,
    SETTLED,
    STANDING,
    WAITING,
    State,
)
from storage import asking, calendar, cards
from storage.cases import Case
from storage.due import Due
from storage.numbering import NEVER_AGAIN
from storage.posts import Post

_DUE = text("due_at IS NOT NULL")


class Suggestion(SQLModel, table=True):
    """One proposal: an idea in words, a link by its one identity, or both, with at most one file (Telegram's id).
    `allows` is what its maker allows, `permission` the words that she was shown; `state`, `kind` and `allows` are text
    of domain.suggestions. At `due_at` humas is reminded, or something else is due that time decides. `post_id` is the
    plan that it became; `changed_at` is when its state changed last."""

    __tablename__ = "suggestions"
    __table_args__ = (
        Index("ix_suggestions_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
        Index("ix_suggestions_unit_state", "unit_id", "state"),
        NEVER_AGAIN,
    )

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    kind: str
    state: str
    text: str = Field(default="")
    link: str = Field(default="")
    link_key: str = Field(default="", index=True)
    file_kind: str = Field(default="")
    file_id: str = Field(default="")
    file_unique: str = Field(default="")
    file_size: int = Field(default=0)
    allows: str = Field(default="")
    permission: str = Field(default="")
    permitted_at: datetime | None = Field(default=None)
    reason: str = Field(default="")
    answered_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    post_id: int | None = Field(default=None, foreign_key="posts.id", index=True)
    reminded: int = Field(default=0)
    due_at: datetime | None = Field(default=None)
    at: datetime
    changed_at: datetime


class SuggestionQuestion(SQLModel, table=True):
    """What humas asked back, ready-made or in words that another adult saw, and what she answered."""

    __tablename__ = "suggestion_questions"

    id: int | None = Field(default=None, primary_key=True)
    suggestion_id: int = Field(foreign_key="suggestions.id", index=True)
    asked: str
    said: str = Field(default="")
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    at: datetime
    answered_at: datetime | None = Field(default=None)


def begin(session: Session, suggestion: Suggestion) -> Suggestion:
    """She begins a new one; another that she began and never sent goes."""
    mine = delete(Suggestion).where(col(Suggestion.person_id) == suggestion.person_id)
    session.execute(mine.where(col(Suggestion.state) == State.BEGUN))
    session.add(suggestion)
    session.flush()
    return suggestion


def keep(session: Session, suggestion: Suggestion) -> None:
    """It stands from the start as it is, since something else led to it."""
    session.add(suggestion)
    session.flush()


def find(session: Session, suggestion_id: int) -> Suggestion | None:
    """The suggestion with this id, if it is still kept."""
    return session.get(Suggestion, suggestion_id)


def drop(session: Session, suggestion: Suggestion) -> None:
    """It was never sent, and goes."""
    session.delete(suggestion)
    session.flush()


def of_link(session: Session, unit_id: int, link_key: str) -> Suggestion | None:
    """The suggestion of this unit that is about the same link and still stands."""
    if not link_key:
        return None
    same = select(Suggestion).where(Suggestion.unit_id == unit_id, Suggestion.link_key == link_key)
    return session.exec(same.where(col(Suggestion.state).in_(STANDING)).order_by(col(Suggestion.id))).first()


def hers(session: Session, person_id: int, unit_id: int) -> Sequence[Suggestion]:
    """What she sent to this unit, latest first."""
    mine = select(Suggestion).where(Suggestion.person_id == person_id, Suggestion.unit_id == unit_id)
    mine = mine.where(Suggestion.state != State.BEGUN, Suggestion.state != State.WITHDRAWN)
    return session.exec(mine.order_by(col(Suggestion.id).desc()).limit(MOST_LISTED)).all()


def became(
    session: Session, suggestion: Suggestion, state: State, due_at: datetime | None, now: datetime
) -> None:
    """It is in this state from now on, and something is due then; whatever shows it is drawn again."""
    suggestion.state, suggestion.due_at, suggestion.changed_at = state, due_at, now
    suggestion.reminded = 0
    session.flush()
    cards.redraw(session, subject(suggestion), now)


def subject(suggestion: Suggestion) -> str:
    """The name of its card."""
    return f"suggestion:{suggestion.id}"


def questions(session: Session, suggestion: Suggestion) -> Sequence[SuggestionQuestion]:
    """What humas asked back, earliest first."""
    asked = select(SuggestionQuestion).where(SuggestionQuestion.suggestion_id == suggestion.id)
    return session.exec(asked.order_by(col(SuggestionQuestion.id))).all()


def ask(session: Session, question: SuggestionQuestion) -> None:
    """Humas asks."""
    session.add(question)
    session.flush()


def unanswered(session: Session, unit_id: int) -> Sequence[Suggestion]:
    """What waits for an answer of humas longer than the three days, although they were reminded twice; longest
    first."""
    late = select(Suggestion).where(Suggestion.unit_id == unit_id, Suggestion.state == State.OPEN)
    late = late.where(col(Suggestion.reminded) >= ENOUGH_REMINDERS)
    return session.exec(late.order_by(col(Suggestion.changed_at))).all()


def waiting(session: Session, unit_id: int) -> Sequence[Suggestion]:
    """What waits for humas now, longest first."""
    open_ones = select(Suggestion).where(Suggestion.unit_id == unit_id, Suggestion.state == State.OPEN)
    return session.exec(open_ones.order_by(col(Suggestion.changed_at), col(Suggestion.id))).all()


def due(session: Session, now: datetime, limit: int) -> Sequence[Suggestion]:
    """Those for which something is due, longest due first."""
    ripe = select(Suggestion).where(col(Suggestion.due_at) <= now).order_by(col(Suggestion.due_at))
    return session.exec(ripe.limit(limit)).all()


def next_due() -> Due:
    """When the next of them is due."""
    return select(func.min(Suggestion.due_at)).where(_DUE)


def plan_of(session: Session, suggestion: Suggestion) -> Post | None:
    """The plan that it became, if it is still kept."""
    return session.get(Post, suggestion.post_id) if suggestion.post_id is not None else None


def let_go(session: Session, person_id: int, now: datetime) -> None:
    """A person goes: what she proposed is hers no more, nobody decides about it, what she answered goes, and what
    became of it is looked at again at once."""
    mine = select(Suggestion).where(Suggestion.person_id == person_id)
    for one in session.exec(mine).all():
        session.execute(delete(SuggestionQuestion).where(col(SuggestionQuestion.suggestion_id) == one.id))
        if one.state in WAITING:
            became(session, one, State.WITHDRAWN, None, now)
        elif one.state == State.TAKEN:
            one.due_at = now
        cards.redraw(session, subject(one), now)
    begun = delete(Suggestion).where(col(Suggestion.person_id) == person_id)
    session.execute(begun.where(col(Suggestion.state) == State.BEGUN))
    session.flush()


def empty(session: Session, suggestion: Suggestion) -> None:
    """She takes it back: nothing of what she sent is kept."""
    suggestion.text = suggestion.link = suggestion.link_key = ""
    suggestion.file_kind = suggestion.file_id = suggestion.file_unique = ""
    session.execute(
        update(SuggestionQuestion)
        .where(col(SuggestionQuestion.suggestion_id) == suggestion.id)
        .values(said="")
    )
    session.flush()


def show_to_humas(session: Session, suggestion: Suggestion, now: datetime) -> bool:
    """Its card is the newest message where humas reads; whether there is anybody who reads it."""
    chats = list(asking.readers(session, suggestion.unit_id, now))
    for chat in chats:
        card = cards.of(session, subject(suggestion), chat.id or 0)
        if card is not None:
            calendar.put_up_anew(card, None)
            card.page, card.is_unasked = None, True
        cards.offer(session, subject(suggestion), chat.id or 0, now)
    return bool(chats)


def count_waiting(session: Session, person_id: int, unit_id: int) -> int:
    """How many of hers wait in this unit."""
    mine = select(func.count()).where(Suggestion.person_id == person_id, Suggestion.unit_id == unit_id)
    return session.exec(mine.where(col(Suggestion.state).in_(WAITING))).one()


def forget(session: Session, plans_ended_before: datetime, settled_before: datetime) -> None:
    """What was settled long ago goes; of plans that were given up long ago the link is cut before they go."""
    ended = select(Post.id).where(
        col(Post.state).in_((PostState.CANCELLED, PostState.LAPSED)),
        col(Post.changed_at) < plans_ended_before,
    )
    session.execute(update(Suggestion).where(col(Suggestion.post_id).in_(ended)).values(post_id=None))
    old = select(Suggestion.id).where(
        col(Suggestion.state).in_(SETTLED), col(Suggestion.changed_at) < settled_before
    )
    session.execute(delete(SuggestionQuestion).where(col(SuggestionQuestion.suggestion_id).in_(old)))
    session.execute(update(Case).where(col(Case.suggestion_id).in_(old)).values(suggestion_id=None))
    session.execute(delete(Suggestion).where(col(Suggestion.id).in_(old)))

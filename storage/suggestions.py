"""What members propose to humas: content or working together, with their permission, and what became of it."""

from datetime import datetime

from sqlalchemy import Index, text
from sqlmodel import Field, SQLModel

_DUE = text("due_at IS NOT NULL")


class Suggestion(SQLModel, table=True):
    """One proposal: an idea in words, a link by its one identity, or both, with at most one file (Telegram's id).
    `permission` is what its maker allows, in the words that she was shown; `state` and `kind` are text of
    domain.suggestions. At `due_at` humas is reminded. `post_id` is the plan that it became."""

    __tablename__ = "suggestions"
    __table_args__ = (
        Index("ix_suggestions_due", "due_at", sqlite_where=_DUE, postgresql_where=_DUE),
        Index("ix_suggestions_unit_state", "unit_id", "state"),
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

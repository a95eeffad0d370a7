"""All tables in one place, for migrations and for the checks that keep models and database equal."""

from sqlmodel import SQLModel

from storage import (
    calendar,
    cards,
    chats,
    drafts,
    heads,
    inbox,
    journal,
    outbox,
    people,
    posts,
    roles,
    setups,
    tokens,
    units,
)

MODULES = (
    calendar,
    cards,
    chats,
    drafts,
    heads,
    inbox,
    journal,
    outbox,
    people,
    posts,
    roles,
    setups,
    tokens,
    units,
)
METADATA = SQLModel.metadata

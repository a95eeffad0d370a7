"""All tables in one place, for migrations and for the checks that keep models and database equal."""

from sqlmodel import SQLModel

from storage import cards, chats, drafts, heads, inbox, journal, outbox, people, roles, tokens, units

MODULES = (cards, chats, drafts, heads, inbox, journal, outbox, people, roles, tokens, units)
METADATA = SQLModel.metadata

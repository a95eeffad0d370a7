"""All tables in one place, for migrations and for the checks that keep models and database equal."""

from importlib import import_module

from sqlmodel import SQLModel

NOUNS = (
    "calendar",
    "cards",
    "chats",
    "drafts",
    "heads",
    "inbox",
    "journal",
    "outbox",
    "people",
    "posts",
    "roles",
    "setups",
    "tokens",
    "units",
)
for noun in NOUNS:
    import_module(f"storage.{noun}")

METADATA = SQLModel.metadata

"""All tables in one place, for migrations and for the checks that keep models and database equal."""

from importlib import import_module

from sqlmodel import SQLModel

NOUNS = (
    "calendar",
    "cards",
    "chats",
    "closings",
    "departments",
    "drafts",
    "guides",
    "heads",
    "inbox",
    "journal",
    "leaks",
    "members",
    "outbox",
    "people",
    "posts",
    "proposals",
    "reach",
    "requests",
    "roles",
    "setups",
    "ties",
    "tokens",
    "unit_settings",
    "units",
    "waitings",
    "wishes",
)
for noun in NOUNS:
    import_module(f"storage.{noun}")

METADATA = SQLModel.metadata

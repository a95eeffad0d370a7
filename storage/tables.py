"""All tables in one place, for migrations and for the checks that keep models and database equal."""

from importlib import import_module

from sqlmodel import SQLModel

NOUNS = (
    "accounts",
    "calendar",
    "cards",
    "chats",
    "checklists",
    "closings",
    "contents",
    "departments",
    "drafts",
    "events",
    "guides",
    "heads",
    "hijri_sightings",
    "inbox",
    "journal",
    "leaks",
    "members",
    "occasions",
    "outbox",
    "people",
    "photo_permissions",
    "post_undos",
    "poster_files",
    "posts",
    "promotion_deals",
    "promotion_deeds",
    "promotion_notices",
    "promotion_tasks",
    "promotions",
    "proposals",
    "publishing",
    "rallies",
    "reach",
    "requests",
    "reviews",
    "roles",
    "sendings",
    "series",
    "setups",
    "suggestions",
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

"""What is kept, whose it is, why, for how long, and what erasing a person does to it: one line for every column."""

from dataclasses import dataclass
from enum import StrEnum


class Whose(StrEnum):
    """Whom a column tells something about."""

    NOBODY = "nobody"
    PERSON = "person"
    UNIT = "unit"
    WRITER = "writer"


class Erasing(StrEnum):
    """What happens to a column when its person is erased."""

    STAYS = "stays"
    ROW_GOES = "the row goes"
    EMPTIED = "emptied"
    UNLINKED = "the link to the person is cut"
    UNREADABLE = "stays, but nobody can tell any more whose it was"


@dataclass(frozen=True, slots=True)
class Kept:
    """Columns of one table that share a reason and a fate."""

    table: str
    columns: tuple[str, ...]
    whose: Whose
    why: str
    how_long: str
    erasing: Erasing


FOR_EVER = "as long as the deployment"
UNIT_LIFE = "as long as the unit"
PERSON_LIFE = "as long as she belongs"
TWO_DAYS = "2 days after it is done; 7 days when it failed"
DAY_AFTER = "24 hours after it left"
MONTH_AFTER = "30 days after it left"

TABLE: tuple[Kept, ...] = (
    Kept(
        "inbox",
        ("body",),
        Whose.WRITER,
        "to act on it",
        "emptied when done; 7 days when it failed",
        Erasing.EMPTIED,
    ),
    Kept("inbox", ("order_key",), Whose.WRITER, "to keep the order of a chat", TWO_DAYS, Erasing.EMPTIED),
    Kept(
        "inbox",
        ("id", "bot_id", "update_id", "outbox_id", "received_at", "status", "incident", "closed_at"),
        Whose.NOBODY,
        "to do nothing twice",
        TWO_DAYS,
        Erasing.STAYS,
    ),
    Kept("outbox", ("payload",), Whose.PERSON, "to say it", DAY_AFTER, Erasing.EMPTIED),
    Kept("outbox", ("chat_id", "place"), Whose.PERSON, "to know where to", MONTH_AFTER, Erasing.ROW_GOES),
    Kept(
        "outbox",
        (
            "id",
            "method",
            "body_id",
            "lane",
            "subject",
            "once",
            "not_before",
            "expires_at",
            "after_id",
            "otherwise_id",
            "hold",
            "quiet",
            "private",
            "status",
            "attempts",
            "message_id",
            "error",
            "created_at",
            "closed_at",
        ),
        Whose.NOBODY,
        "to say nothing twice",
        MONTH_AFTER,
        Erasing.STAYS,
    ),
    Kept(
        "bodies",
        ("id", "payload", "created_at", "fingerprint"),
        Whose.UNIT,
        "to say it to many",
        DAY_AFTER,
        Erasing.STAYS,
    ),
    Kept(
        "outbox_heads",
        ("place", "lane", "outbox_id", "ready_at"),
        Whose.PERSON,
        "whose turn it is",
        "until it left",
        Erasing.ROW_GOES,
    ),
    Kept(
        "chats",
        ("id", "telegram_id", "kind", "state", "unit_id", "seen_at", "late_count", "late_due", "greeted"),
        Whose.PERSON,
        "to reach a group or a person",
        "a guest's 24 hours after the last word; else as long as it is used",
        Erasing.ROW_GOES,
    ),
    Kept("chats", ("title",), Whose.UNIT, "to name the group", UNIT_LIFE, Erasing.STAYS),
    Kept(
        "cards",
        (
            "id",
            "subject",
            "chat_id",
            "language",
            "message_id",
            "reply_to",
            "outbox_id",
            "digest",
            "drawn_at",
            "redraw_at",
            "page",
        ),
        Whose.UNIT,
        "to edit instead of sending anew",
        "90 days after the last drawing",
        Erasing.ROW_GOES,
    ),
    Kept(
        "people",
        ("id", "telegram_id", "first_name", "language", "journal_salt", "created_at"),
        Whose.PERSON,
        "to speak to her by name",
        PERSON_LIFE,
        Erasing.ROW_GOES,
    ),
    Kept(
        "units",
        (
            "id",
            "name",
            "level",
            "zone",
            "language",
            "address",
            "salam",
            "sunday",
            "created_at",
            "verified_at",
            "paused_at",
            "closed_at",
        ),
        Whose.UNIT,
        "to be a unit",
        UNIT_LIFE,
        Erasing.STAYS,
    ),
    Kept("units", ("created_by",), Whose.PERSON, "whom to ask", UNIT_LIFE, Erasing.UNLINKED),
    Kept(
        "unit_chats",
        ("unit_id", "chat_id", "room"),
        Whose.UNIT,
        "which group is which room",
        UNIT_LIFE,
        Erasing.STAYS,
    ),
    Kept(
        "roles",
        ("id", "person_id", "unit_id", "role", "chat_id", "since", "until", "checked_at"),
        Whose.PERSON,
        "who may do what",
        PERSON_LIFE,
        Erasing.ROW_GOES,
    ),
    Kept(
        "role_requests",
        ("id", "person_id", "unit_id", "role", "chat_id", "asked_at"),
        Whose.PERSON,
        "to ask a pengurus",
        "until it is answered, or she leaves the room",
        Erasing.ROW_GOES,
    ),
    Kept(
        "setups",
        ("added_by", "done_by"),
        Whose.PERSON,
        "to know who may finish the set-up",
        "as long as the bot is in the group",
        Erasing.EMPTIED,
    ),
    Kept(
        "setups",
        ("chat_id", "level", "zone", "name", "unit_id", "outbox_id", "is_quiet"),
        Whose.UNIT,
        "to go on with the set-up",
        "as long as the bot is in the group",
        Erasing.STAYS,
    ),
    Kept(
        "tokens",
        ("hash", "purpose", "facts", "bound_to", "expires_at"),
        Whose.PERSON,
        "to follow a link once",
        "until it is over",
        Erasing.ROW_GOES,
    ),
    Kept(
        "drafts",
        ("id", "asked", "question", "facts", "expires_at"),
        Whose.PERSON,
        "to wait for an answer",
        "24 hours",
        Erasing.ROW_GOES,
    ),
    Kept("journal", ("actor",), Whose.PERSON, "to account for what was done", FOR_EVER, Erasing.UNREADABLE),
    Kept(
        "journal",
        ("id", "at", "unit_id", "verb", "subject", "chain"),
        Whose.NOBODY,
        "to account for what was done",
        FOR_EVER,
        Erasing.STAYS,
    ),
    Kept("posts", ("owner_id",), Whose.PERSON, "who is responsible", UNIT_LIFE, Erasing.UNLINKED),
    Kept("posts", ("said",), Whose.WRITER, "to read the time again", "a day after that time", Erasing.STAYS),
    Kept(
        "posts",
        (
            "id",
            "unit_id",
            "state",
            "title",
            "platform",
            "starts_at",
            "ends_at",
            "zone",
            "occasion",
            "revision",
            "created_at",
            "changed_at",
        ),
        Whose.UNIT,
        "to know what is planned",
        "as long as the unit; 30 days when it was cancelled or let go",
        Erasing.STAYS,
    ),
    Kept(
        "post_questions",
        ("post_id", "wants", "day", "hint", "why", "said", "tries", "lapses_at"),
        Whose.UNIT,
        "to finish a plan",
        "24 hours",
        Erasing.STAYS,
    ),
    Kept("post_undos", ("owner_id",), Whose.PERSON, "to take a tap back", "60 seconds", Erasing.UNLINKED),
    Kept(
        "post_undos",
        ("post_id", "before", "until"),
        Whose.UNIT,
        "to take a tap back",
        "60 seconds",
        Erasing.STAYS,
    ),
    Kept(
        "holidays", ("day", "name", "kind", "sure"), Whose.NOBODY, "to know the days", FOR_EVER, Erasing.STAYS
    ),
    Kept(
        "hijri_months",
        ("year", "month", "first_day", "source"),
        Whose.NOBODY,
        "to know the days",
        FOR_EVER,
        Erasing.STAYS,
    ),
    Kept(
        "calendars_shown",
        ("unit_id", "chat_id", "shown_at"),
        Whose.UNIT,
        "not to repeat a long message",
        "as long as the chat",
        Erasing.ROW_GOES,
    ),
)


def columns() -> set[tuple[str, str]]:
    """Every (table, column) that stands in the table."""
    return {(kept.table, column) for kept in TABLE for column in kept.columns}

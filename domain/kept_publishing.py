"""What is kept of putting plans out and of taking them back: one line for every column."""

from domain.keeping import Erasing, Kept, Whose
from domain.kept_posts import PLAN_LIFE

KEPT: tuple[Kept, ...] = (
    Kept("publishings", ("person_id",), Whose.PERSON, "who puts it out", PLAN_LIFE, Erasing.UNLINKED),
    Kept(
        "publishings",
        ("post_id", "step", "starts_at", "given_at", "not_before", "due_at"),
        Whose.UNIT,
        "to put it out in time",
        PLAN_LIFE,
        Erasing.STAYS,
    ),
    Kept("publications", ("person_id",), Whose.PERSON, "who put it out", PLAN_LIFE, Erasing.UNLINKED),
    Kept(
        "publications",
        (
            "id",
            "post_id",
            "unit_id",
            "place",
            "account_id",
            "platform",
            "at",
            "link",
            "link_key",
            "digest",
            "chat_id",
            "messages",
            "is_unread",
            "withdrawn_at",
        ),
        Whose.UNIT,
        "to know where it stands",
        PLAN_LIFE,
        Erasing.STAYS,
    ),
    Kept(
        "skipped_outlets",
        ("post_id", "place", "at"),
        Whose.UNIT,
        "to know where it will not appear",
        PLAN_LIFE,
        Erasing.STAYS,
    ),
    Kept(
        "sendings",
        ("id", "post_id", "place", "part", "digest", "outbox_id", "fate", "messages", "at"),
        Whose.UNIT,
        "to say it once in our own channel",
        PLAN_LIFE,
        Erasing.STAYS,
    ),
    Kept("withdrawals", ("person_id",), Whose.PERSON, "who took it back", PLAN_LIFE, Erasing.UNLINKED),
    Kept(
        "withdrawals",
        ("post_id", "reason", "at"),
        Whose.UNIT,
        "to know why it is gone",
        PLAN_LIFE,
        Erasing.STAYS,
    ),
    Kept(
        "corrections",
        ("post_id", "corrects_id"),
        Whose.UNIT,
        "to correct what stands in our channel",
        PLAN_LIFE,
        Erasing.STAYS,
    ),
)

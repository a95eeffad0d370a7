"""What is kept of digests, of looking back at campaigns, of the journal's seals and of packs for the next board."""

from domain.keeping import FOR_EVER, PERSON_LIFE, UNIT_LIFE, Erasing, Kept, Whose

TOLD = "60 days after it was told"

KEPT: tuple[Kept, ...] = (
    Kept(
        "digest_wishes",
        ("person_id", "kind", "is_on", "at", "days", "language", "due_at", "missed_from", "said"),
        Whose.PERSON,
        "when and how she wants to be told",
        PERSON_LIFE,
        Erasing.ROW_GOES,
    ),
    Kept(
        "unit_digests",
        ("unit_id", "kind", "is_on", "at", "due_at", "said"),
        Whose.UNIT,
        "when its groups are told",
        UNIT_LIFE,
        Erasing.STAYS,
    ),
    Kept("digests", ("person_id",), Whose.PERSON, "so that nothing is told twice", TOLD, Erasing.ROW_GOES),
    Kept(
        "digests",
        ("id", "unit_id", "kind", "day", "outbox_id", "at"),
        Whose.UNIT,
        "so that nothing is told twice",
        TOLD,
        Erasing.STAYS,
    ),
    Kept("evaluations", ("lesson_by",), Whose.PERSON, "whom to ask", UNIT_LIFE, Erasing.UNLINKED),
    Kept(
        "evaluations",
        ("id", "unit_id", "promotion_id", "event_id", "began_at", "due_at", "lesson", "lesson_at"),
        Whose.UNIT,
        "to learn from what was done",
        UNIT_LIFE,
        Erasing.STAYS,
    ),
    Kept("evaluation_numbers", ("person_id",), Whose.PERSON, "whom to ask", UNIT_LIFE, Erasing.UNLINKED),
    Kept(
        "evaluation_numbers",
        ("evaluation_id", "after", "views", "likes", "comments", "shares", "at"),
        Whose.UNIT,
        "to learn from what was done",
        UNIT_LIFE,
        Erasing.STAYS,
    ),
    Kept(
        "journal_seals",
        ("id", "unit_id", "day", "lines", "last_id", "link", "at"),
        Whose.NOBODY,
        "to show that the journal was not changed",
        FOR_EVER,
        Erasing.STAYS,
    ),
    Kept(
        "journal_nights",
        ("id", "due_at", "sealed_to"),
        Whose.NOBODY,
        "to seal every night once",
        FOR_EVER,
        Erasing.STAYS,
    ),
    Kept(
        "board_packs",
        ("begun_by", "sealed_by", "opened_by"),
        Whose.PERSON,
        "who handed over",
        UNIT_LIFE,
        Erasing.UNLINKED,
    ),
    Kept(
        "board_packs",
        ("id", "unit_id", "begun_at", "sealed_at", "seal", "lines", "opened_at", "done_at", "due_at"),
        Whose.UNIT,
        "what one board leaves to the next",
        UNIT_LIFE,
        Erasing.STAYS,
    ),
    Kept("board_pack_items", ("done_by",), Whose.PERSON, "who looked after it", UNIT_LIFE, Erasing.UNLINKED),
    Kept(
        "board_pack_items",
        ("pack_id", "subject", "kind", "place", "done_at"),
        Whose.UNIT,
        "what the next board looks after",
        UNIT_LIFE,
        Erasing.STAYS,
    ),
)

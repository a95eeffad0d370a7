"""What is kept of events, and of plans that come back."""

from domain.keeping import UNIT_LIFE, Erasing, Kept, Whose
from domain.kept_posts import PLAN_LIFE

KEPT: tuple[Kept, ...] = (
    Kept("events", ("made_by",), Whose.PERSON, "whom to ask about it", PLAN_LIFE, Erasing.UNLINKED),
    Kept(
        "events",
        (
            "id",
            "unit_id",
            "name",
            "starts_at",
            "zone",
            "created_at",
            "cancelled_at",
        ),
        Whose.UNIT,
        "to keep its pieces together",
        UNIT_LIFE,
        Erasing.STAYS,
    ),
    Kept("series", ("owner_id",), Whose.PERSON, "who is responsible", PLAN_LIFE, Erasing.UNLINKED),
    Kept("series", ("author_id",), Whose.PERSON, "who began it", PLAN_LIFE, Erasing.UNLINKED),
    Kept(
        "series",
        (
            "id",
            "unit_id",
            "rule",
            "at",
            "zone",
            "said",
            "title",
            "platform",
            "account_id",
            "department_id",
            "pillar",
            "aim",
            "is_religious",
            "visibility",
            "kind",
            "first_day",
            "until",
            "made_until",
            "ended_at",
            "due_at",
            "created_at",
        ),
        Whose.UNIT,
        "to plan it again",
        UNIT_LIFE,
        Erasing.STAYS,
    ),
)

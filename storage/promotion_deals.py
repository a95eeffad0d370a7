"""Who wants promotions in private, and which caption was dealt to whom."""

from datetime import date, datetime

from sqlalchemy import JSON, Index, text
from sqlmodel import Field, SQLModel

KIT_DUE = text("kit_due IS NOT NULL")


class KitWish(SQLModel, table=True):
    """She said "kirimi aku": one private bundle a day, about these topics (none: all). `bundled_on` and `urged_on` are
    the last days (in her zone) on which she got one, and an urgent one."""

    __tablename__ = "kit_wishes"

    person_id: int = Field(primary_key=True, foreign_key="people.id")
    since: datetime
    topics: list[str] = Field(default_factory=list, sa_type=JSON)
    bundled_on: date | None = Field(default=None)
    urged_on: date | None = Field(default=None)


class PromotionDeal(SQLModel, table=True):
    """What she was dealt of a promotion: a caption (None: her own words) and a minute, counted from the start, at which
    others don't post. `had` are all captions that she has been dealt; at `kit_due` it goes to her in private, as this
    call."""

    __tablename__ = "promotion_deals"
    __table_args__ = (
        Index(
            "ix_promotion_deals_kit", "kit_due", "person_id", sqlite_where=KIT_DUE, postgresql_where=KIT_DUE
        ),
    )

    promotion_id: int = Field(primary_key=True, foreign_key="promotions.id")
    person_id: int = Field(primary_key=True, foreign_key="people.id", index=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    caption_id: int | None = Field(default=None, foreign_key="promotion_captions.id", index=True)
    had: list[int] = Field(default_factory=list, sa_type=JSON)
    minute: int = Field(default=0)
    kit_due: datetime | None = Field(default=None)
    outbox_id: int | None = Field(default=None, index=True)
    at: datetime


class CaptionUse(SQLModel, table=True):
    """How often a caption was dealt, whoever left since: what was seen once counts as used."""

    __tablename__ = "caption_uses"

    caption_id: int = Field(primary_key=True, foreign_key="promotion_captions.id")
    used: int = Field(default=0)

"""What members did of a promotion: read it, carried it on, and where it then stood."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

_PROOF = text("proof_until IS NOT NULL")


class PromotionDeed(SQLModel, table=True):
    """She did something of it: `what` (text of domain.promotions.Task, or "whatsapp"), into how many WhatsApp groups
    (3: three or more), and where it stands, by one identity of its link. Forgotten files leave only the fact."""

    __tablename__ = "promotion_deeds"
    __table_args__ = (
        UniqueConstraint("promotion_id", "person_id", "what", "link_key"),
        Index("ix_promotion_deeds_link", "link_key"),
        Index("ix_promotion_deeds_proof", "proof_until", sqlite_where=_PROOF, postgresql_where=_PROOF),
    )

    id: int | None = Field(default=None, primary_key=True)
    promotion_id: int = Field(foreign_key="promotions.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    what: str
    groups: int = Field(default=0)
    link: str = Field(default="")
    link_key: str = Field(default="")
    said: str = Field(default="")
    proof: str = Field(default="")
    proof_until: datetime | None = Field(default=None)
    at: datetime


class PromotionSeen(SQLModel, table=True):
    """She pressed Sudah baca."""

    __tablename__ = "promotion_seen"

    promotion_id: int = Field(primary_key=True, foreign_key="promotions.id")
    person_id: int = Field(primary_key=True, foreign_key="people.id", index=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    at: datetime


class PromotionMark(SQLModel, table=True):
    """Somebody without a row read it or shared it: a hash by the promotion's salt, so that she counts once."""

    __tablename__ = "promotion_marks"
    __table_args__ = (UniqueConstraint("promotion_id", "what", "mark"),)

    id: int | None = Field(default=None, primary_key=True)
    promotion_id: int = Field(foreign_key="promotions.id", index=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    what: str
    mark: str


class PromotionThanks(SQLModel, table=True):
    """She agreed, as an adult, to be thanked by name in final reports of this unit."""

    __tablename__ = "promotion_thanks"

    person_id: int = Field(primary_key=True, foreign_key="people.id")
    unit_id: int = Field(primary_key=True, foreign_key="units.id", index=True)
    at: datetime

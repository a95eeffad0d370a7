"""How often the same hand reported today, without knowing whose it is: the key of a day is thrown away with it."""

from datetime import date

from sqlmodel import Field, SQLModel


class DaySalt(SQLModel, table=True):
    """The key of a day (UTC); deleted at its end."""

    __tablename__ = "day_salts"

    day: date = Field(primary_key=True)
    salt: str


class ReportMark(SQLModel, table=True):
    """How many reports of a day have the same mark: HMAC-SHA256 of who reported, keyed by the day's salt; "" counts all
    of the unit."""

    __tablename__ = "report_marks"

    day: date = Field(primary_key=True)
    unit_id: int = Field(primary_key=True, foreign_key="units.id")
    mark: str = Field(primary_key=True)
    number: int

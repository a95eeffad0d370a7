"""Pictures of plans that were made small once: Telegram's id of the small one, so that they are not made again."""

from datetime import datetime

from sqlmodel import Field, Session, SQLModel

from storage.database import insert_ignoring


class PosterFile(SQLModel, table=True):
    """The small picture of an attached file (`unique_id`), `size` in bytes."""

    __tablename__ = "poster_files"

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    unique_id: str = Field(primary_key=True)
    file_id: str
    size: int
    at: datetime


def find(session: Session, post_id: int, unique_id: str) -> PosterFile | None:
    """The small one, if it was made."""
    return session.get(PosterFile, (post_id, unique_id))


def keep(session: Session, made: PosterFile) -> None:
    """It was made and sent; whoever made it first is believed."""
    session.execute(insert_ignoring(session, PosterFile).values(made.model_dump()))

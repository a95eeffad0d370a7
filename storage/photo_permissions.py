"""Who allowed that photos are shown, to whom, and until when; for one plan, or for all pieces of an event."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, func
from sqlmodel import Field, Session, SQLModel, col, or_, select

from domain.photo_permissions import Shown
from domain.post_states import ALIVE, Kind
from storage import cards, promotions
from storage.contents import PostMedium
from storage.events import Event
from storage.people import Person
from storage.posts import Post
from storage.promotions import Promotion, PromotionRun
from storage.publishing import Publication


class PhotoPermission(SQLModel, table=True):
    """One permission. `given_by` is domain.photo_permissions.Giver or a typed role such as "panitia", never a name;
    `is_close`: it counts for one child shown closely. Of an event (`event_id`) it counts for all its pieces."""

    __tablename__ = "photo_permissions"

    id: int | None = Field(default=None, primary_key=True)
    unit_id: int = Field(foreign_key="units.id", index=True)
    event_id: int | None = Field(default=None, foreign_key="events.id", index=True)
    post_id: int | None = Field(default=None, foreign_key="posts.id", index=True)
    given_by: str
    audience: str
    until: date | None = Field(default=None)
    is_close: bool = Field(default=False)
    recorded_by: int | None = Field(default=None, foreign_key="people.id", index=True)
    recorded_at: datetime
    withdrawn_at: datetime | None = Field(default=None)

    @property
    def is_over(self) -> bool:
        """Whether it was taken back."""
        return self.withdrawn_at is not None


class PhotoOpening(SQLModel, table=True):
    """Somebody opened the photos of a plan that shows children."""

    __tablename__ = "photo_openings"

    id: int | None = Field(default=None, primary_key=True)
    post_id: int = Field(foreign_key="posts.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    at: datetime


def find(session: Session, permission_id: int) -> PhotoPermission | None:
    """The permission with this id."""
    return session.get(PhotoPermission, permission_id)


def of_post(session: Session, post: Post) -> Sequence[PhotoPermission]:
    """All that were ever given for this plan or its event, earliest first; for a promotion that shows no more than the
    plan that it repeats, also those that were given for that one."""
    shown = [post, *_repeated(session, post)]
    given = col(PhotoPermission.post_id).in_([one.id for one in shown])
    events = [one.event_id for one in shown if one.event_id is not None]
    its = or_(given, col(PhotoPermission.event_id).in_(events)) if events else given
    return session.exec(select(PhotoPermission).where(its).order_by(col(PhotoPermission.id))).all()


def _repeated(session: Session, post: Post) -> list[Post]:
    """The plan whose files a promotion repeats, while it adds none."""
    promotion = promotions.of_post(session, post.id or 0) if post.kind == Kind.PROMOTION else None
    source_id = promotion.source_id if promotion is not None else None
    source = session.get(Post, source_id) if source_id is not None else None
    is_same = source is not None and _files(session, post) <= _files(session, source)
    return [source] if source is not None and is_same else []


def _files(session: Session, post: Post) -> set[str]:
    return set(session.exec(select(PostMedium.unique_id).where(PostMedium.post_id == post.id)).all())


def standing(session: Session, post: Post) -> PhotoPermission | None:
    """The latest of them that was not taken back."""
    return next((one for one in reversed(of_post(session, post)) if not one.is_over), None)


def add(session: Session, permission: PhotoPermission) -> PhotoPermission:
    """Write one down."""
    session.add(permission)
    session.flush()
    return permission


def coming(session: Session, permission: PhotoPermission) -> Sequence[Post]:
    """The plans that a permission was given for and that are not out, soonest first."""
    alive = select(Post).where(_given_for(permission), col(Post.state).in_(ALIVE))
    return session.exec(alive.order_by(col(Post.starts_at), col(Post.id))).all()


def still_out(session: Session, permission: PhotoPermission) -> Sequence[tuple[Post, Publication]]:
    """The places where its pieces still stand, in order of time."""
    return [(post, place) for post, place in _published(session, permission) if place.withdrawn_at is None]


def shown(session: Session, permission: PhotoPermission) -> list[Shown]:
    """Every place where its pieces were put out, and who can take them down."""
    return [_shown(session, post, place) for post, place in _published(session, permission)]


def _published(session: Session, permission: PhotoPermission) -> Sequence[tuple[Post, Publication]]:
    places = select(Post, Publication).join(Publication, col(Publication.post_id) == col(Post.id))
    places = places.where(_given_for(permission)).order_by(col(Publication.at), col(Publication.id))
    return session.exec(places).all()


def _given_for(permission: PhotoPermission) -> ColumnElement[bool]:
    if permission.event_id is not None:
        return col(Post.event_id) == permission.event_id
    return col(Post.id) == permission.post_id


def carried(session: Session, permission: PhotoPermission) -> Sequence[Promotion]:
    """The promotions that were sent with its pieces, or as one of them; a correction counts for what it corrects."""
    pieces = select(Post.id).where(_given_for(permission))
    shows = select(func.coalesce(Promotion.corrects_id, Promotion.id))
    shows = shows.where(or_(col(Promotion.post_id).in_(pieces), col(Promotion.source_id).in_(pieces)))
    sent = select(Promotion).join(PromotionRun, col(PromotionRun.promotion_id) == col(Promotion.id))
    return session.exec(sent.where(col(Promotion.id).in_(shows)).order_by(col(Promotion.id))).all()


def _shown(session: Session, post: Post, place: Publication) -> Shown:
    owner_id = place.person_id or post.owner_id
    owner = session.get(Person, owner_id) if owner_id is not None else None
    name = owner.first_name if owner is not None else None
    return Shown(place.id or 0, post.title, place.link, name, place.withdrawn_at is not None)


def event_of(session: Session, post: Post) -> Event | None:
    """The event of which it is a piece."""
    return session.get(Event, post.event_id) if post.event_id is not None else None


def note_opening(session: Session, post: Post, person_id: int, now: datetime) -> None:
    """She opens its photos now."""
    session.add(PhotoOpening(post_id=post.id or 0, person_id=person_id, at=now))
    session.flush()


def openings(session: Session, post: Post) -> int:
    """How often its photos were opened."""
    return session.exec(select(func.count()).where(PhotoOpening.post_id == post.id)).one()


def has_opened(session: Session, post: Post, person_id: int, since: datetime) -> bool:
    """Whether she has opened its photos since then."""
    hers = select(PhotoOpening.id).where(PhotoOpening.post_id == post.id, PhotoOpening.person_id == person_id)
    return session.exec(hers.where(PhotoOpening.at >= since)).first() is not None


def redraw_of(session: Session, post: Post, now: datetime) -> None:
    """Lists of what must be taken down show how it is now."""
    for one in of_post(session, post):
        if one.is_over:
            cards.redraw(session, f"permission:{one.id}", now)

"""How the checklist of a plan was answered, what its reader ticked, and whether its photos may be shown."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import delete
from sqlmodel import Field, Session, SQLModel, col, select

from domain.checklist import Answer, Item, Line, Sheet, Tick, judge, owed, part_digest, ticks
from domain.checklist.items import WITH_CHILDREN
from domain.contents import Content, Piece
from domain.photo_permissions import Lack, seen_by
from domain.photo_permissions import lack as lack_of
from domain.post_states import READ
from storage import contents, photo_permissions
from storage.events import Event
from storage.photo_permissions import PhotoPermission
from storage.posts import Post


class PostCheck(SQLModel, table=True):
    """One line of the checklist as its author answered it; `digest` is that of what the line looks at."""

    __tablename__ = "post_checks"

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    item: str = Field(primary_key=True)
    answer: str
    person_id: int | None = Field(default=None, foreign_key="people.id", index=True)
    digest: str
    at: datetime


class PostTick(SQLModel, table=True):
    """What one reader has looked at, of exactly the bytes with this digest."""

    __tablename__ = "post_ticks"

    post_id: int = Field(primary_key=True, foreign_key="posts.id")
    person_id: int = Field(primary_key=True, foreign_key="people.id", index=True)
    tick: str = Field(primary_key=True)
    digest: str
    at: datetime


def sheet(session: Session, post: Post) -> Sheet:
    """All that the checklist looks at, as it is now."""
    content = contents.of(session, post)
    event = session.get(Event, post.event_id) if post.event_id is not None else None
    return Sheet(
        text="\n\n".join(one for one in content.texts if one.strip()),
        media=tuple(one.unique_id for one in content.media),
        day=_day(post.starts_at, post.zone),
        event_day=_day(event.starts_at, event.zone) if event is not None else None,
        is_after=post.piece == Piece.AFTER,
        source=post.source,
        is_religious=post.is_religious,
        lack=_lack(session, post, content, close=False),
        lack_close=_lack(session, post, content, close=True),
    )


def _day(moment: datetime | None, zone: str) -> date | None:
    return moment.astimezone(ZoneInfo(zone)).date() if moment is not None else None


def _lack(
    session: Session, post: Post, content: Content, *, close: bool, now: datetime | None = None
) -> Lack | None:
    """What is missing to show children on this plan's day, or today if that is later."""
    days = [day for day in (_day(post.starts_at, post.zone), _day(now, post.zone)) if day is not None]
    known = photo_permissions.of_post(session, post)
    seen = seen_by([one.platform for one in content.outlets])
    return lack_of(known, seen, max(days, default=None), close=close)


def answers(session: Session, post: Post, seen: Sheet) -> Mapping[Item, Answer]:
    """What was answered about exactly what stands there now."""
    rows = session.exec(select(PostCheck).where(PostCheck.post_id == post.id)).all()
    return {
        Item(one.item): Answer(one.answer) for one in rows if one.digest == part_digest(Item(one.item), seen)
    }


def lines(session: Session, post: Post) -> tuple[Line, ...]:
    """The checklist as it stands; a plan for somebody's own account has none."""
    if post.kind not in READ:
        return ()
    seen = sheet(session, post)
    return judge(seen, answers(session, post, seen))


def open_items(session: Session, post: Post) -> tuple[Item, ...]:
    """What its author still owes before anybody may say yes."""
    return owed(lines(session, post))


def approver_items(session: Session, post: Post) -> tuple[Tick, ...]:
    """What a reader ticks beside her yes; at most two."""
    return ticks(lines(session, post))


def put_answer(
    session: Session, post: Post, said: tuple[Item, Answer], person_id: int, now: datetime
) -> None:
    """She answers this line for what stands there now."""
    item, answer = said
    row = session.get(PostCheck, (post.id, item)) or PostCheck(
        post_id=post.id or 0, item=item, answer=answer, digest="", at=now
    )
    row.answer, row.person_id, row.at = answer, person_id, now
    row.digest = part_digest(item, sheet(session, post))
    session.add(row)
    session.flush()


def copy_answers(session: Session, source: Post, post: Post) -> None:
    """What its author answered of the plan that a promotion repeats counts for the promotion, as far as the same stands
    there."""
    for one in session.exec(select(PostCheck).where(PostCheck.post_id == source.id)).all():
        row = PostCheck(**{**one.model_dump(), "post_id": post.id or 0})
        session.add(row)
    session.flush()


def forget_answers(session: Session, post: Post) -> None:
    """The whole list is asked again."""
    session.execute(delete(PostCheck).where(col(PostCheck.post_id) == post.id))


def ticked(session: Session, post: Post, person_id: int | None = None) -> frozenset[Tick]:
    """What this reader (anybody, unless said) has ticked for exactly these bytes."""
    mine = select(PostTick.tick).where(
        PostTick.post_id == post.id, PostTick.digest == contents.digest_of(session, post)
    )
    mine = mine.where(PostTick.person_id == person_id) if person_id is not None else mine
    return frozenset(Tick(one) for one in session.exec(mine).all())


def unticked(session: Session, post: Post, person_id: int) -> tuple[Tick, ...]:
    """What this reader still has to tick before her yes."""
    done = ticked(session, post, person_id)
    return tuple(one for one in approver_items(session, post) if one not in done)


def turn_tick(session: Session, post: Post, tick: Tick, person_id: int, now: datetime) -> None:
    """She has looked at it; once more: not yet."""
    is_on = tick in ticked(session, post, person_id)
    row = session.get(PostTick, (post.id, person_id, tick))
    if row is not None:
        session.delete(row)
        session.flush()
    if not is_on:
        digest = contents.digest_of(session, post)
        session.add(PostTick(post_id=post.id or 0, person_id=person_id, tick=tick, digest=digest, at=now))
        session.flush()


def forget_ticks(session: Session, post_ids: Sequence[int]) -> None:
    """Every reader looks again."""
    session.execute(delete(PostTick).where(col(PostTick.post_id).in_(post_ids)))


def seen_in_photos(session: Session, post: Post) -> Answer | None:
    """Who is seen in the media that are attached now, as its author says; None while nobody has said."""
    row = session.get(PostCheck, (post.id, Item.PHOTO))
    attached = Sheet("", tuple(one.unique_id for one in contents.media(session, post.id or 0)))
    if row is None or row.digest != part_digest(Item.PHOTO, attached):
        return None
    return Answer(row.answer)


def has_looked(session: Session, post: Post, person_id: int) -> bool:
    """Whether she has opened the photos that are attached now."""
    row = session.get(PostCheck, (post.id, Item.PHOTO))
    if row is None or seen_in_photos(session, post) is None:
        return False
    return photo_permissions.has_opened(session, post, person_id, row.at)


def must_hide_media(session: Session, post: Post) -> bool:
    """Whether its media are shown only behind a button: children are seen, or nobody has said yet who is."""
    if not contents.media(session, post.id or 0):
        return False
    return seen_in_photos(session, post) not in (Answer.NOBODY, Answer.ADULTS)


def is_permitted(session: Session, post: Post, now: datetime | None = None) -> bool:
    """Whether what its media show may be put out on its day (and at `now`): nobody or grown-ups who agreed, or
    children whose permission covers it. Asked by the gate before publishing, at its moment."""
    if not contents.media(session, post.id or 0):
        return True
    who = seen_in_photos(session, post)
    if who is None or who not in WITH_CHILDREN:
        return who is not None
    close = who is Answer.ONE_CHILD
    return _lack(session, post, contents.of(session, post), close=close, now=now) is None


def lack_now(session: Session, post: Post, *, close: bool, now: datetime) -> Lack | None:
    """What its permission lacks for its day, or for today if that is later."""
    return _lack(session, post, contents.of(session, post), close=close, now=now)


def stopped(session: Session, permission: PhotoPermission, now: datetime) -> list[Post]:
    """The plans under this permission that show children and may not come out as they are."""
    coming = photo_permissions.coming(session, permission)
    with_children = [post for post in coming if seen_in_photos(session, post) in WITH_CHILDREN]
    return [post for post in with_children if not is_permitted(session, post, now)]

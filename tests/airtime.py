"""Lives of the unit that lends its account, for stories: planned, approved, and as they stand."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select

from domain.platforms import Platform
from domain.post_states import Kind, PostState
from sandbox.messages import Message
from storage import contents, following, lives, reviews
from storage.account_hours import AccountHour
from storage.checklists import PostCheck
from storage.events import Event
from storage.lives import Live, LiveNumbers
from storage.posts import Post
from storage.reviews import PostReview
from tests.airing import no_child_seen
from tests.lending import Lending

AT = datetime(2026, 11, 28, 12, 30, tzinfo=UTC)  # Saturday 19.30 WIB, six days after a town opens
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
LINE = "/live Sabtu 19.30 IG Ngaji bareng"
POINTS = "Salam, kisah, tanya jawab."


def planned(its: Lending, host: str | None = "Siti", at: datetime = AT, **facts: Any) -> int:
    """A live on her own account, as a typed line makes it; its plan's id."""
    return _written(its, host, {"starts_at": at, "kind": Kind.OWN, "state": PostState.PLANNED, **facts})


def approved(its: Lending, host: str | None = "Siti", at: datetime = AT, **facts: Any) -> int:
    """A live on the official account that Nisa wrote and Ketua approved; its plan's id."""
    nisa, ketua = its.person_id("Nisa"), its.person_id("Ketua")
    official = {"kind": Kind.OFFICIAL, "account_id": its.account_id, "author_id": nisa, "text": POINTS}
    post_id = _written(its, host, {"starts_at": at, "state": PostState.APPROVED, **official, **facts})

    def say_yes(session: Session) -> None:
        now, post = its.town.clock.at, session.get_one(Post, post_id)
        session.add(PostCheck(**no_child_seen(session, post, now)))
        session.merge(PostReview(post_id=post_id, submitted_at=now, needed=1))
        reviews.approve(session, post, ketua, "pengurus", now)
        following.follow(session, post, now)

    its.branch.write(say_yes)
    return post_id


def _written(its: Lending, host: str | None, facts: dict[str, Any]) -> int:
    owner_id = its.person_id(host) if host is not None else None

    def write(session: Session) -> int:
        now = its.town.clock.at
        known = {"title": "Ngaji bareng", "author_id": owner_id, "platform": Platform.INSTAGRAM_LIVE, **facts}
        post = Post(
            unit_id=its.unit_id,
            owner_id=owner_id,
            zone="Asia/Jakarta",
            created_at=now,
            changed_at=now,
            **known,
        )
        session.add(post)
        session.flush()
        post.digest = contents.wording_of(session, post)
        following.follow(session, post, now)
        return post.id or 0

    return its.branch.write(write)


def changed(its: Lending, post_id: int, **facts: Any) -> None:
    """Another hand changes the plan."""

    def change(session: Session) -> None:
        post = session.get_one(Post, post_id)
        for name, value in facts.items():
            setattr(post, name, value)
        following.follow(session, post, its.town.clock.at)

    its.branch.write(change)


def live(its: Lending, post_id: int = 1) -> Live:
    """A live as it is committed now."""

    def read(session: Session) -> Live:
        found = lives.find(session, post_id)
        assert found is not None
        session.expunge(found)
        return found

    return its.branch.write(read)


def numbers(its: Lending, post_id: int) -> LiveNumbers:
    """What it brought."""

    def read(session: Session) -> LiveNumbers:
        found = lives.numbers(session, post_id)
        assert found is not None
        session.expunge(found)
        return found

    return its.branch.write(read)


def newest(its: Lending) -> Post:
    """The plan that was begun last."""

    def read(session: Session) -> Post:
        found = session.exec(select(Post).order_by(col(Post.id).desc())).first()
        assert found is not None
        session.expunge(found)
        return found

    return its.branch.write(read)


def hours(its: Lending, post_id: int) -> int:
    """How many quarters of an hour are kept for it."""

    def read(session: Session) -> int:
        return len(session.exec(select(AccountHour).where(AccountHour.post_id == post_id)).all())

    return its.branch.write(read)


def event(its: Lending, name: str = "Konfercab") -> int:
    """Something that the unit holds eight days from now; its id."""

    def write(session: Session) -> int:
        now = its.town.clock.at
        row = Event(
            unit_id=its.unit_id, name=name, starts_at=now + 8 * DAY, zone="Asia/Jakarta", created_at=now
        )
        session.add(row)
        session.flush()
        return row.id or 0

    return its.branch.write(write)


def cards(its: Lending) -> list[Message]:
    """What stands in the kader group about lives that run or ran."""
    return [one for one in its.in_group("ive") if one.text.startswith(("Sedang live", "Live selesai"))]

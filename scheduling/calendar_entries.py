"""Plans and takeover slots as entries of other calendars, without anybody's name."""

import words.calendar
import words.takeover_files
from domain import calendar_files, takeover_files
from domain.calendar_files import Event
from domain.markup import plain
from domain.reader import Reader
from scheduling.calendar import entry
from storage import handover_people, takeovers, units
from storage.posts import Post
from storage.session import Session
from storage.takeovers import TakeoverSlot
from words.posts import platform


def plan(session: Session, reader: Reader, post: Post, realm: str) -> Event:
    """A plan; LookupError for one without a time."""
    if post.starts_at is None:
        raise LookupError(f"post {post.id} has no time")
    where = plain(platform(reader, post.platform)) if post.platform else ""
    department = entry(session, post).department
    ends = post.ends_at if post.ends_at is not None and post.ends_at > post.starts_at else None
    return Event(
        uid=f"post-{post.id}@{realm}",
        sequence=post.revision,
        status=calendar_files.status(post.state, post.kind),
        starts=post.starts_at.isoformat(),
        ends=(ends or post.starts_at + calendar_files.USUAL_LENGTH).isoformat(),
        changed=post.changed_at.isoformat(),
        summary=f"{where}: {post.title}" if where else post.title,
        description=words.calendar.state_word(reader, post),
        categories=tuple(one for one in (where, post.pillar, department) if one),
        is_secret=post.visibility != "all",
    )


def slot(session: Session, reader: Reader, its: TakeoverSlot) -> Event:
    """A takeover slot."""
    unit, account = units.get(session, its.unit_id), handover_people.account_of(session, its)
    theme = takeovers.round_of(session, its).theme
    return Event(
        uid=f"slot-{its.id}@{calendar_files.realm(its.unit_id, unit.created_at)}",
        sequence=calendar_files.minutes(its.changed_at),
        status=takeover_files.status(its.state),
        starts=its.starts_at.isoformat(),
        ends=its.ends_at.isoformat(),
        changed=its.changed_at.isoformat(),
        summary=words.takeover_files.summary(reader, account, theme),
        description=words.takeover_files.note(reader, its.state),
        categories=(plain(platform(reader, account.platform)),),
        is_secret=False,
    )

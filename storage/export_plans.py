"""Pages of plans, of where they stood in public, and of lives, for an export."""

from typing import Any

from sqlalchemy import select as ask
from sqlmodel import Session, col

from domain.lives import LiveState
from domain.post_states import Kind, PostState
from storage.accounts import Account
from storage.departments import Department
from storage.export_pages import Key, Page, Wanted, account, department_name, page
from storage.lives import Live, LiveNumbers
from storage.posts import IN_CALENDARS, Post
from storage.publishing import Publication

UNFINISHED = (PostState.DRAFT, PostState.LAPSED)
LIVE_FIELDS = (Live.state, Post.owner_id, Live.began_at, Live.ended_at, Live.link)
LIVE_NUMBERS = (LiveNumbers.watching, LiveNumbers.views, LiveNumbers.likes, LiveNumbers.comments)


def _columns(*columns: Any) -> list[Any]:
    return [col(one) for one in columns]


def _planned(its: Any, wanted: Wanted) -> Any:
    its = its.where(col(Post.unit_id) == wanted.unit_id, IN_CALENDARS)
    return its.where(col(Post.starts_at) >= wanted.since, col(Post.starts_at) < wanted.until)


def plans(session: Session, wanted: Wanted, after: Key | None, limit: int) -> Page:
    """What was planned for these days, also what was given up; half-finished plans are nobody's business."""
    its: Any = ask(
        *_columns(Post.starts_at, Post.id, Post.id, Post.starts_at, Post.title, Post.kind, Post.state),
        *_columns(Post.platform, Account.platform, Account.handle, Post.pillar),
        department_name(session, wanted),
        *_columns(Post.owner_id, Post.visibility),
    )
    its = its.select_from(Post).outerjoin(Account, col(Account.id) == col(Post.account_id))
    its = its.outerjoin(Department, col(Department.id) == col(Post.department_id))
    its = _planned(its, wanted).where(col(Post.state).not_in(UNFINISHED))
    found = page(session, its, (Post.starts_at, Post.id), after, limit)
    rows = [(*row[:6], account(*row[6:8]), *row[8:]) for row in found.rows]
    return Page(rows, found.after)


def published(session: Session, wanted: Wanted, after: Key | None, limit: int) -> Page:
    """Where the organisation's plans were put out in these days, also what was taken back; what stands in it without
    a day of being taken back is what storage.publication_figures counts."""
    its: Any = ask(
        *_columns(Publication.at, Publication.id, Post.id, Publication.at, Post.title, Publication.platform),
        *_columns(Account.platform, Account.handle, Post.pillar),
        department_name(session, wanted),
        *_columns(Publication.link, Publication.person_id, Publication.withdrawn_at),
    )
    its = its.select_from(Publication).join(Post, col(Post.id) == col(Publication.post_id))
    its = its.outerjoin(Account, col(Account.id) == col(Publication.account_id))
    its = its.outerjoin(Department, col(Department.id) == col(Post.department_id))
    its = its.where(col(Publication.unit_id) == wanted.unit_id, col(Post.kind) == Kind.OFFICIAL)
    its = its.where(col(Publication.at) >= wanted.since, col(Publication.at) < wanted.until)
    found = page(session, its, (Publication.at, Publication.id), after, limit)
    return Page([(*row[:4], account(*row[4:6]), *row[6:]) for row in found.rows], found.after)


def lives(session: Session, wanted: Wanted, after: Key | None, limit: int) -> Page:
    """Lives of these days, with what they brought as somebody typed it."""
    its: Any = ask(
        *_columns(Post.starts_at, Post.id, Post.id, Post.starts_at, Post.title, Post.platform),
        *_columns(Account.platform, Account.handle, *LIVE_FIELDS, *LIVE_NUMBERS),
    )
    its = its.select_from(Post).join(Live, col(Live.post_id) == col(Post.id))
    its = its.outerjoin(Account, col(Account.id) == col(Post.account_id))
    its = its.outerjoin(LiveNumbers, col(LiveNumbers.post_id) == col(Post.id))
    its = _planned(its, wanted).where(col(Live.state) != LiveState.OFF)
    found = page(session, its, (Post.starts_at, Post.id), after, limit)
    return Page([(*row[:4], account(*row[4:6]), *row[6:]) for row in found.rows], found.after)

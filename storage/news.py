"""What a group could look at of its week, and how much it was told already today."""

from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, or_, select

from domain.contents import Visibility
from domain.figures import Stretch
from domain.news import Shown
from domain.post_states import Kind
from domain.posting import OutboxStatus
from storage.accounts import Account
from storage.outbox import OutboxRow
from storage.posts import Post
from storage.publishing import Publication

NEVER_CAME = (OutboxStatus.CANCELLED, OutboxStatus.EXPIRED, OutboxStatus.DEAD)


def shown(session: Session, unit_id: int, stretch: Stretch, limit: int) -> list[Shown]:
    """What this unit published in these days and has a link, newest first, each plan once; nothing that is for humas
    alone, and nothing of an account in strange hands."""
    first = select(func.min(Publication.id)).join(Post, col(Post.id) == col(Publication.post_id))
    first = first.outerjoin(Account, col(Account.id) == col(Publication.account_id))
    first = first.where(
        col(Publication.unit_id) == unit_id,
        col(Publication.at) >= stretch.since,
        col(Publication.at) < stretch.until,
        col(Publication.withdrawn_at).is_(None),
        col(Publication.link) != "",
        col(Post.kind) == Kind.OFFICIAL,
        col(Post.visibility) == Visibility.ALL,
        or_(col(Account.id).is_(None), col(Account.hacked_at).is_(None)),
    )
    first = first.group_by(col(Publication.post_id))
    its = select(Post.title, Publication.link, Publication.platform)
    its = its.join(Post, col(Post.id) == col(Publication.post_id)).where(col(Publication.id).in_(first))
    its = its.order_by(col(Publication.at).desc(), col(Publication.id).desc())
    return [Shown(title, link, platform) for title, link, platform in session.exec(its.limit(limit)).all()]


def told_since(session: Session, chat_id: int, since: datetime) -> int:
    """How many messages that nobody asked for were put for this chat since then."""
    its = select(func.count()).select_from(OutboxRow)
    its = its.where(
        OutboxRow.chat_id == chat_id, OutboxRow.created_at >= since, col(OutboxRow.quiet).is_(True)
    )
    its = its.where(OutboxRow.method == "sendMessage", col(OutboxRow.status).not_in(NEVER_CAME))
    return session.exec(its).one()

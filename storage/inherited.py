"""Promotions that say only what a published plan says: what was read once is not read again."""

from sqlmodel import Session

from domain.contents import Content
from domain.post_states import Kind, PostState
from storage import contents, posts, promotions, publishing
from storage.posts import Post

ONLY = ("title", "link", "tasks")


def is_inherited(session: Session, post: Post) -> bool:
    """Whether this promotion repeats a plan that was read, is out, and has not been changed since."""
    promotion = promotions.of_post(session, post.id or 0) if post.kind == Kind.PROMOTION else None
    source = posts.find(session, promotion.source_id or 0) if promotion is not None else None
    if promotion is None or source is None or source.state != PostState.PUBLISHED:
        return False
    says, said = contents.of(session, post), contents.of(session, source)
    is_named_alike = post.title == source.title
    return is_named_alike and _stands(session, source, promotion.link) and _repeats(says, said)


def _stands(session: Session, source: Post, link: str) -> bool:
    """It is out as it was read, and the link leads there."""
    now_says = contents.digest_of(session, source)
    out = [one for one in publishing.publications(session, source.id or 0) if one.withdrawn_at is None]
    as_read = [one for one in out if one.digest == now_says and not one.is_unread]
    return bool(as_read) and (not link or link in {one.link for one in as_read})


def _repeats(says: Content, said: Content) -> bool:
    """Nothing stands here that does not stand there."""
    texts = {one.text for one in said.outlets}
    files = {one.unique_id for one in said.media}
    is_same = all(one.text in texts for one in says.outlets) and says.reference == said.reference
    only_there = all(name in ONLY for name, _ in says.extras)
    return is_same and only_there and all(one.unique_id in files for one in says.media)

"""The places where a plan is to appear, and how each of them stands now."""

from collections.abc import Sequence

from sqlmodel import Session

from domain.contents import Medium, Outlet
from domain.outlets import ANSWERED, Attached, Place, Status
from domain.post_states import PostState
from storage import accounts, contents, publishing, sendings
from storage.posts import Post
from storage.publishing import Publication
from storage.sendings import Fate, Sending

_FATES = {Fate.DOUBT: Status.DOUBT, Fate.FAILED: Status.FAILED, Fate.BACK: Status.PARTLY}


def of(session: Session, post: Post) -> tuple[Place, ...]:
    """Every place of a plan; its own only where that says where, or is the only one."""
    post_id = post.id or 0
    session.flush()
    says = contents.of(session, post).outlets
    numbers = (0, *(one.id or 0 for one in contents.variants(session, post_id)))
    known = list(zip(numbers, says, strict=True))
    if len(known) > 1 and known[0][1].platform is None and known[0][1].account_id is None:
        known = known[1:]
    out = publishing.publications(session, post_id)
    gone = publishing.skipped(session, post_id)
    calls = sendings.of_post(session, post_id)
    return tuple(
        _place(session, number, outlet, _standing(post, number, out, gone, calls)) for number, outlet in known
    )


def find(session: Session, post: Post, number: int) -> Place | None:
    """One place of a plan."""
    return next((one for one in of(session, post) if one.number == number), None)


def unanswered(session: Session, post: Post) -> list[Place]:
    """Where it is still to appear."""
    return [one for one in of(session, post) if one.status not in ANSWERED]


def attached(session: Session, post: Post) -> tuple[Attached, ...]:
    """The files of a plan with their sizes."""
    rows = contents.media(session, post.id or 0)
    return tuple(Attached(Medium(one.kind, one.file_id, one.unique_id), one.size) for one in rows)


Standing = tuple[Status, Publication | None, int | None]


def _standing(
    post: Post, number: int, out: Sequence[Publication], gone: frozenset[int], calls: Sequence[Sending]
) -> Standing:
    """How a place stands, the publication there, and the call that needs people."""
    shown = next((one for one in reversed(out) if one.place == number), None)
    if shown is not None:
        return _shown(post, shown), shown, None
    if number in gone:
        return Status.SKIPPED, None, None
    mine = [one for one in calls if one.place == number]
    for fate, status in _FATES.items():
        troubled = next((one for one in mine if one.fate == fate), None)
        if troubled is not None:
            return status, None, troubled.outbox_id
    return (Status.GOING if mine else Status.OPEN), None, None


def _shown(post: Post, shown: Publication) -> Status:
    if shown.withdrawn_at is not None:
        return Status.DOWN
    return Status.STANDING if post.state == PostState.WITHDRAWN else Status.OUT


def _place(session: Session, number: int, outlet: Outlet, standing: Standing) -> Place:
    status, shown, call_id = standing
    account = accounts.find(session, outlet.account_id)
    return Place(
        number=number,
        platform=outlet.platform,
        account=account.handle if account is not None else "",
        text=outlet.text,
        account_id=outlet.account_id,
        is_channel=publishing.channel_of(session, outlet.account_id) is not None,
        status=status,
        link=shown.link if shown is not None else "",
        publication_id=shown.id if shown is not None else None,
        call_id=call_id,
    )

"""Photo permissions: written down without names, taken back when the giver says so, and every look is noted."""

from collections.abc import Mapping
from typing import Any

import words.photo_permissions
from domain.checklist import Answer
from domain.checklist.items import WITH_CHILDREN
from domain.details import DetailPage
from domain.message import Message
from domain.permissions import Need
from domain.photo_permissions import (
    Audience,
    GivePermission,
    OpenPhotos,
    SetAudience,
    SetLasting,
    TakenDown,
    WithdrawPermission,
    WriteGiver,
    giver,
    until,
)
from domain.post_states import REVIEWED
from domain.refusal import Refusal
from handlers import details, photos, taking_down
from handlers.feature import Feature, Pressed
from handlers.plans import note
from handlers.rereading import read_again
from handlers.turn import Turn
from storage import checklists, photo_permissions, reviews
from storage.photo_permissions import PhotoPermission
from storage.posts import Post
from words.photo_permissions import Asked

TYPING = "photo-permissions-giver"


def page(turn: Turn, post: Post) -> Message:
    """The page Izin foto: what is known, and what the photos still need."""
    event = photo_permissions.event_of(turn.session, post)
    close = _is_close(turn, post)
    asked = Asked(
        standing=photo_permissions.standing(turn.session, post),
        lack=checklists.lack_now(turn.session, post, close=close, now=turn.now),
        event=event.name if event is not None and not close else None,
        openings=photo_permissions.openings(turn.session, post),
    )
    return words.photo_permissions.page(turn.reader, post, asked)


def _is_close(turn: Turn, post: Post) -> bool:
    """Whether its author says that one child is seen closely."""
    return checklists.seen_in_photos(turn.session, post) is Answer.ONE_CHILD


def give(turn: Turn, pressed: GivePermission) -> None:
    """One of the usual givers agreed."""
    post = details.changing(turn, pressed.post_id)
    _write_down(turn, post, pressed.giver.value, for_event=pressed.for_event)


def write(turn: Turn, pressed: WriteGiver) -> None:
    """She will type a role."""
    post = details.changing(turn, pressed.post_id)
    turn.edit(words.photo_permissions.ask_giver(turn.reader, post))
    turn.ask(TYPING, post_id=post.id, for_event=pressed.for_event)


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """What she typed is a role, never a name."""
    post = details.changing(turn, int(facts["post_id"]))
    _write_down(turn, post, giver(text), for_event=bool(facts["for_event"]))


def _write_down(turn: Turn, post: Post, given_by: str, *, for_event: bool) -> None:
    """From now on the photos may be shown to everybody, until it is taken back: both can be narrowed."""
    close = _is_close(turn, post)
    event_id = post.event_id if for_event and not close else None
    given = PhotoPermission(
        unit_id=post.unit_id,
        event_id=event_id,
        post_id=None if event_id is not None else post.id,
        given_by=given_by,
        audience=Audience.PUBLIC,
        is_close=close,
        recorded_by=turn.me(post.unit_id).id,
        recorded_at=turn.now,
    )
    photo_permissions.add(turn.session, given)
    turn.toast(words.photo_permissions.toast(turn.reader, "saved"))
    details.saved(turn, post, "photo permission", DetailPage.PERMISSION)


def set_audience(turn: Turn, pressed: SetAudience) -> None:
    """It counts for these people only, or for everybody."""
    post, permission = _standing(turn, pressed.post_id, pressed.permission_id)
    permission.audience = pressed.audience
    _changed(turn, post, permission)


def set_lasting(turn: Turn, pressed: SetLasting) -> None:
    """It counts so long from today."""
    post, permission = _standing(turn, pressed.post_id, pressed.permission_id)
    today = turn.now.astimezone(turn.reader.tz).date()
    permission.until = until(pressed.lasting, today)
    _changed(turn, post, permission)


def _standing(turn: Turn, post_id: int, permission_id: int) -> tuple[Post, PhotoPermission]:
    """A permission of this plan or of its event that was not taken back."""
    post = details.filling(turn, post_id)
    permission = photo_permissions.find(turn.session, permission_id)
    if (
        permission is None
        or permission.is_over
        or permission not in photo_permissions.of_post(turn.session, post)
    ):
        raise Refusal("posts-gone")
    return post, permission


def _changed(turn: Turn, post: Post, permission: PhotoPermission) -> None:
    """What it no longer covers must be read again."""
    _stop_pieces(turn, permission)
    details.saved(turn, post, "photo permission changed", DetailPage.PERMISSION)


def _stop_pieces(turn: Turn, permission: PhotoPermission) -> None:
    """The pieces that are not out and may not be shown any more must be read again."""
    for post in checklists.stopped(turn.session, permission, turn.now):
        if post.state in REVIEWED or reviews.valid_approvals(turn.session, post):
            read_again(turn, post, words.photo_permissions.lacks)


def withdraw(turn: Turn, pressed: WithdrawPermission) -> None:
    """Whoever gave it took it back: nothing of it comes out any more, and what is out is taken down."""
    post, permission = _standing(turn, pressed.post_id, pressed.permission_id)
    if not pressed.sure:
        open_ones = photo_permissions.still_out(turn.session, permission)
        asked = words.photo_permissions.withdraw_sure(turn.reader, post, permission.id or 0, len(open_ones))
        turn.edit(asked)
        return
    permission.withdrawn_at = turn.now
    _stop_pieces(turn, permission)
    note(turn, post, "photo permission withdrawn")
    taking_down.ask(turn, permission)
    details.saved(turn, post, "photo permission ended", DetailPage.PERMISSION)


def _is_needed(turn: Turn, post: Post) -> bool:
    """Whether its author says that children are seen, or a permission was written down before."""
    is_noted = bool(photo_permissions.of_post(turn.session, post))
    return is_noted or checklists.seen_in_photos(turn.session, post) in WITH_CHILDREN


details.PAGES[DetailPage.PERMISSION] = page
details.OFFERED_IF[DetailPage.PERMISSION] = _is_needed

FEATURE = Feature(
    noun="photo_permissions",
    presses={
        GivePermission: Pressed(give),
        WriteGiver: Pressed(write),
        SetAudience: Pressed(set_audience),
        SetLasting: Pressed(set_lasting),
        WithdrawPermission: Pressed(withdraw),
        TakenDown: Pressed(taking_down.taken_down, Need.MEMBER),
        OpenPhotos: Pressed(photos.open_photos, Need.MEMBER),
    },
    starts={photos.PURPOSE: photos.arrive},
    answers={TYPING: typed},
)

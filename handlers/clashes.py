"""One account appears once at a time: a second official plan there is refused; everything else only warns."""

from collections.abc import Sequence

import words.clashes
import words.details
from domain.clashes import Slot
from domain.free_times import free_times
from domain.message import Message
from domain.post_states import ALIVE, Kind
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers.turn import Turn
from storage import clashes
from storage.posts import Post
from words.clashes import ClashesView


def must_be_free(turn: Turn, post: Post) -> None:
    """Refuses an official plan whose account another one has at the same time, and says which hours are free. Asked
    before the plan is written, so that the database's own refusal stays the last resort."""
    if post.kind != Kind.OFFICIAL or post.starts_at is None or post.state not in ALIVE:
        return
    with turn.session.no_autoflush:
        there = clashes.on_account(turn.session, post)
        same = next((one for one in there if one.starts_at == post.starts_at), None)
        if same is not None:
            raise _booked(turn, post, same, there)


def _booked(turn: Turn, post: Post, same: Slot, there: Sequence[Slot]) -> Refusal:
    away = clashes.spacing(turn.session, same.accounts)
    taken = {one.starts_at: away for one in there}
    free = free_times(same.starts_at, taken, turn.now, post.zone)
    first, second = [*free, "", ""][:2]
    sees_all = not turn.held_in(same.unit_id).isdisjoint(TRUSTED)
    other = words.clashes.named(turn.reader, same, sees_all=sees_all)
    return Refusal("clashes-booked-twice", other=other, times=len(free), first=first, second=second)


def sees_all(turn: Turn, post: Post) -> bool:
    """Whether she may read what the humas of this plan's unit keep to themselves; in a group nobody does."""
    return not turn.incoming.is_group and not turn.held_in(post.unit_id).isdisjoint(TRUSTED)


def page(turn: Turn, post: Post) -> Message:
    """Everything that this plan runs into."""
    found = clashes.of(turn.session, post, turn.now)
    view = ClashesView(post, post.unit_id, found, sees_all(turn, post))
    return words.clashes.page(turn.reader, view, words.details.back(turn.reader, post))


def has_any(turn: Turn, post: Post) -> bool:
    """Whether it runs into anything."""
    return bool(clashes.of(turn.session, post, turn.now))


def glance(turn: Turn, post: Post) -> str:
    """How much it runs into, for the hub."""
    return words.clashes.glance(turn.reader, len(clashes.of(turn.session, post, turn.now)))

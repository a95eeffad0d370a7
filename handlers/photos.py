"""Photos that show children: they open in private, for who reads or fills the plan, and each opening is noted."""

from collections.abc import Mapping
from typing import Any

import words.photo_permissions
from domain.contents import Medium
from domain.photo_permissions import OpenPhotos
from domain.posting import Lane
from domain.publishing import calls
from domain.refusal import Refusal
from domain.reviews import Candidate, rank_of
from domain.units import Role
from handlers.plans import note, working
from handlers.rereading import concerned
from handlers.turn import Turn
from storage import contents, photo_permissions, reviews, units
from storage.outbox import Call
from storage.posts import Post

PURPOSE = "photos"


def open_photos(turn: Turn, pressed: OpenPhotos) -> None:
    """She wants to see them: from a group her private chat opens, in private they come."""
    post = _may_see(turn, pressed.post_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, post_id=post.id))
    else:
        _send(turn, post)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the review card in the group."""
    _send(turn, _may_see(turn, int(facts["post_id"])))


def _may_see(turn: Turn, post_id: int) -> Post:
    """The plan, for its authors and its PJ, and for whoever may read it before it comes out."""
    post = working(turn, post_id)
    person_id = turn.me().id or 0 if turn.person is None else turn.person.id or 0
    if person_id in concerned(turn, post):
        return post
    unit, review = units.get(turn.session, post.unit_id), reviews.of(turn.session, post_id)
    above = turn.held_in(unit.parent_id) if unit.parent_id is not None else frozenset[Role]()
    waited = turn.now - (review.submitted_at if review is not None else turn.now)
    rank_of(Candidate(turn.held_in(post.unit_id), above, wrote=False, waited=waited))
    return post


def _send(turn: Turn, post: Post) -> None:
    """The photos, so that they can't be passed on; the opening is written down first."""
    media = contents.media(turn.session, post.id or 0)
    if not media or turn.person is None:
        raise Refusal("posts-gone")
    photo_permissions.note_opening(turn.session, post, turn.person.id or 0, turn.now)
    note(turn, post, "opened photos")
    turn.say(words.photo_permissions.before_photos(turn.reader, post))
    for method, params in calls("", [Medium(one.kind, one.file_id, one.unique_id) for one in media]):
        kept_here = {**params, "protect_content": True}
        turn.put(Call(method, kept_here, Lane.REPLY, chat_id=turn.chat.id, private=True))

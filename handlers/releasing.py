"""What looks like a leak: its author takes it out, or a second person lets it stand, with a reason."""

import words.releasing
from domain.details import DetailPage
from domain.message import send_params
from domain.permissions import Need
from domain.post_states import ALIVE, Step
from domain.posting import Lane
from domain.refusal import Refusal
from domain.review_presses import AskRelease, ReleaseLeak
from domain.reviews import Spot, seal
from handlers import details
from handlers.feature import Feature, Pressed
from handlers.plans import moved, note, working
from handlers.reviewing import concerned, must_take, reader_of, surely, tell_all
from handlers.turn import Turn
from storage import reviewers, reviews, units
from storage.outbox import Call
from storage.posts import Post
from storage.reviews import LeakRelease


def has_leaks(turn: Turn, post: Post) -> bool:
    """Whether something in it must not go out: it is said, and in private shown veiled, with what can be done."""
    found = reviews.open_leaks(turn.session, post)
    if not found:
        return False
    turn.toast(words.releasing.toast(turn.reader, "leaks", post), alert=True)
    if not turn.incoming.is_group:
        details.put_page(turn, words.releasing.page(turn.reader, post, found))
    return True


def ask(turn: Turn, pressed: AskRelease) -> None:
    """She says that it may go out; a second person looks at it."""
    post = working(turn, pressed.post_id)
    must_take(turn, post, Step.SUBMIT)
    spot = _spot(turn, post, pressed.mark)
    if spot is None:
        details.open_page(turn, post, DetailPage.HUB)
        return
    if not spot.leak.is_releasable:
        raise Refusal("releasing-never")
    if not reviewers.is_anyone(turn.session, post, turn.now):
        raise Refusal("releasing-nobody")
    _ask_around(turn, post, spot)
    note(turn, post, "asked to release")
    rest = [one for one in reviews.open_leaks(turn.session, post) if one.mark != spot.mark]
    details.put_page(turn, words.releasing.asked(turn.reader, post, rest))


def _spot(turn: Turn, post: Post, mark: str) -> Spot | None:
    """The place with this mark, if it still stands there and nobody has let it through."""
    found = reviews.open_leaks(turn.session, post)
    return next((one for one in found if seal(one.mark) == mark), None)


def _ask_around(turn: Turn, post: Post, spot: Spot) -> None:
    """Where those are who may decide: in the humas room, else in private."""
    unit = units.get(turn.session, post.unit_id)
    for room in reviewers.rooms(turn.session, post.unit_id):
        params = send_params(words.releasing.request(unit.reader(), post, spot))
        params["disable_notification"] = True
        once = f"release:{post.id}:{spot.mark}:{room.id}:{turn.now:%Y%m%d}"
        turn.put(Call("sendMessage", params, Lane.REPLY, chat_id=room.id, once=once, quiet=True))
    people = reviewers.asked(turn.session, post, unit, turn.now)
    tell_all(turn, post, people, lambda reader: words.releasing.request(reader, post, spot))


def release(turn: Turn, pressed: ReleaseLeak) -> None:
    """A second person lets it through."""
    post = working(turn, pressed.post_id)
    if post.state not in ALIVE:
        raise Refusal("posts-over")
    person, rank = reader_of(turn, post)
    spot = _spot(turn, post, pressed.mark)
    if spot is None:
        turn.toast(words.releasing.toast(turn.reader, "gone", post))
        turn.edit(words.releasing.over(turn.reader, post))
        return
    if not spot.leak.is_releasable:
        raise Refusal("releasing-never")
    surely(turn, post, rank)
    released = LeakRelease(
        post_id=post.id or 0,
        mark=spot.mark,
        kind=spot.leak.kind,
        reason=pressed.reason,
        person_id=person.id,
        at=turn.now,
    )
    reviews.release(turn.session, released)
    note(turn, post, f"leak released: {spot.leak.kind}")
    moved(turn, post)
    turn.edit(words.releasing.released(turn.reader, post, spot, pressed.reason))
    tell_all(
        turn,
        post,
        concerned(turn, post),
        lambda reader: words.releasing.told(reader, post, spot, pressed.reason),
    )


FEATURE = Feature(
    noun="releasing",
    presses={AskRelease: Pressed(ask), ReleaseLeak: Pressed(release, Need.SURE)},
)

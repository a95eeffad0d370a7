"""Where there is no second person: she puts it out herself, and it is written down that nobody read it."""

import words.reviews
from domain.contents import window
from domain.permissions import Need
from domain.post_states import Step, after
from domain.refusal import Refusal
from domain.review_presses import PublishAlone
from domain.reviews import seal
from handlers.checklists import must_be_answered
from handlers.feature import Feature, Pressed
from handlers.plans import moved, note, working
from handlers.reviewing import concerned, must_take, tell_all
from handlers.turn import Turn
from storage import contents, publishing, reviewers, reviews
from storage.posts import Post
from storage.publishing import Publication


def publish_alone(turn: Turn, pressed: PublishAlone) -> None:
    """At its time, and never while anybody else could read it; asked once more before it is written down."""
    if turn.incoming.is_group:
        raise Refusal("details-in-private")
    post = working(turn, pressed.post_id)
    must_take(turn, post, Step.ALONE)
    following = after(post.state, Step.ALONE, post.kind)
    _must_be_alone(turn, post)
    mark = seal(contents.digest_of(turn.session, post))
    if not pressed.sure or mark != pressed.mark:
        turn.edit(words.reviews.alone_sure(turn.reader, post, mark))
        return
    post.state = following
    _write_down(turn, post)
    reviews.stop(turn.session, post, turn.now)
    note(turn, post, "published unread")
    moved(turn, post)
    turn.edit(words.reviews.alone_done(turn.reader, post))
    tell_all(turn, post, concerned(turn, post), lambda reader: words.reviews.alone_done(reader, post))


def _must_be_alone(turn: Turn, post: Post) -> None:
    """Refuses before its time and after it, while a second person exists, and with anything that may not go out."""
    if reviewers.is_anyone(turn.session, post, turn.now):
        raise Refusal("reviews-not-alone")
    until = window(post.starts_at)
    if post.starts_at is None or until is None or not post.starts_at <= turn.now <= until:
        raise Refusal("reviews-not-its-time")
    if reviews.open_leaks(turn.session, post):
        raise Refusal("reviews-leaks-first")
    must_be_answered(turn, post)


def _write_down(turn: Turn, post: Post) -> None:
    """Every place where it appears now, unread."""
    person_id = turn.person.id if turn.person is not None else None
    digest = contents.digest_of(turn.session, post)
    places = [0, *(one.id or 0 for one in contents.variants(turn.session, post.id or 0))]
    for outlet, place in zip(contents.of(turn.session, post).outlets, places, strict=True):
        made = Publication(
            post_id=post.id or 0,
            place=place,
            account_id=outlet.account_id,
            platform=outlet.platform,
            person_id=person_id,
            at=turn.now,
            digest=digest,
            is_unread=True,
        )
        publishing.add(turn.session, made)


FEATURE = Feature(
    noun="alone",
    presses={PublishAlone: Pressed(publish_alone, Need.MEMBER)},
)

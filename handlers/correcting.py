"""Correcting what stands in our channel: a plan of its own, read by others like any, that takes the old one's place."""

import words.publishing
from domain.outlets import Correct
from domain.platforms import Platform
from domain.post_states import Kind, PostState
from domain.posts import Asked, Page, Wants, may_change
from domain.refusal import Refusal
from handlers import beginning
from handlers.beginning import Wanted
from handlers.plans import may, note, turn_to, working
from handlers.turn import Turn
from storage import contents, posts, publishing, units
from storage.posts import Post
from storage.publishing import Publication


def correct(turn: Turn, pressed: Correct) -> None:
    """A new plan with the same words and files; once it is approved, at its time the bot edits what stands there."""
    wrong = working(turn, pressed.post_id)
    may(turn, wrong, may_change)
    stands = [one for one in publishing.publications(turn.session, wrong.id or 0) if one.messages]
    if turn.incoming.is_group or wrong.state != PostState.PUBLISHED or not stands:
        raise Refusal("publishing-gone")
    post = _made(turn, wrong, stands[0])
    publishing.correct(turn.session, post.id or 0, wrong.id or 0)
    posts.ask(turn.session, post, Asked(Wants.TIME), turn.now)
    note(turn, post, "began correction")
    turn_to(turn, post, Page.MAIN)
    turn.edit(words.publishing.correcting(turn.reader, post))
    turn.show(f"post:{post.id}")


def _made(turn: Turn, wrong: Post, stands: Publication) -> Post:
    """Everything that was said there is said again, by the same authors."""
    others = {one.id: one.text for one in contents.variants(turn.session, wrong.id or 0)}
    wanted = Wanted(
        title=wrong.title,
        platform=Platform(stands.platform) if stands.platform else None,
        kind=Kind.OFFICIAL,
        account_id=stands.account_id,
        text=others.get(stands.place) or wrong.text,
    )
    post = beginning.begin(turn, units.get(turn.session, wrong.unit_id), wanted)
    if post is None:
        raise Refusal("publishing-gone")
    contents.put_media(turn.session, post, contents.media(turn.session, wrong.id or 0))
    for wrote in contents.hands(turn.session, wrong):
        contents.note_hand(turn.session, post, wrote, turn.now)
    return post

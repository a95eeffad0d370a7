"""Saying that a plan is out: where, and under which link; each place by itself."""

from collections.abc import Mapping
from typing import Any

import words.publishing
from domain.composers import NO_LINK
from domain.links import Link, find
from domain.outlets import Place, SayOut, WithoutLink
from domain.post_links import Wrong, wrong
from domain.post_states import ALIVE, REVIEWED, Kind, PostState, Step, after
from domain.posts import may_change
from domain.publishing import is_open
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers.plans import may, moved, note, working
from handlers.turn import Turn
from storage import contents, drafts, gate, outlets, posts, publishing
from storage.posts import Post
from storage.publishing import Publication

PURPOSE = QUESTION = "publishing-link"


def say_out(turn: Turn, pressed: SayOut) -> None:
    """It is out there; its link is asked in private, where such a place has links."""
    post, place = _reported(turn, pressed.post_id, pressed.place)
    if place.platform in NO_LINK:
        _record(turn, post, place, None)
    elif turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, post_id=post.id, place=place.number))
    else:
        _ask(turn, post, place)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the question in the room."""
    post, place = _reported(turn, facts["post_id"], facts["place"])
    if turn.chat.unit_id is None:
        turn.chat.unit_id = post.unit_id
    _ask(turn, post, place)


def _ask(turn: Turn, post: Post, place: Place) -> None:
    turn.ask(QUESTION, post_id=post.id, place=place.number)
    turn.say(words.publishing.ask_link(turn.reader, post, place))


def _reported(turn: Turn, post_id: int, number: int) -> tuple[Post, Place]:
    """The plan and the place about which she may say so now."""
    post = working(turn, post_id)
    may(turn, post, may_change)
    if post.kind == Kind.PROMOTION:
        raise Refusal("posts-gone")
    if post.kind != Kind.OWN and post.state not in REVIEWED:
        raise Refusal("publishing-not-cleared" if post.state in ALIVE else "publishing-answered")
    left = outlets.unanswered(turn.session, post)
    place = next((one for one in left if one.number == number), left[0] if left and not number else None)
    if place is None:
        raise Refusal("publishing-answered")
    must_be_time(turn, post)
    return post, place


def must_be_time(turn: Turn, post: Post) -> None:
    """What was not approved, or not for now, is not put out; of her own account everybody decides for herself."""
    if post.kind == Kind.OWN:
        after(post.state, Step.PUBLISH, post.kind)
        return
    if not gate.is_cleared(turn.session, post, turn.now):
        raise Refusal("publishing-not-cleared")
    if post.starts_at is None or turn.now < post.starts_at:
        raise Refusal("publishing-early", at=post.starts_at or turn.now)
    if not is_open(post.starts_at, turn.now):
        raise Refusal("publishing-over")


def without_link(turn: Turn, pressed: WithoutLink) -> None:
    """It is out there, and has no link."""
    post, place = _reported(turn, pressed.post_id, pressed.place)
    _record(turn, post, place, None)


def give_link(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She pasted where it stands."""
    post, place = _reported(turn, facts["post_id"], facts["place"])
    _record(turn, post, place, _checked(turn, post, place, text))


def _checked(turn: Turn, post: Post, place: Place, text: str) -> Link:
    """The one link of a post that fits, and is not that of another plan."""
    found = find("\n".join((text, *turn.incoming.links)))
    if not found:
        raise Refusal("publishing-link-none")
    here = (place.platform,)
    link = next((one for one in found if wrong(one, here) is not Wrong.ELSEWHERE), None)
    if link is None:
        raise Refusal("publishing-link-elsewhere", place=words.publishing.place_name(turn.reader, place))
    problem = wrong(link, here)
    if problem is not None:
        raise Refusal(f"publishing-link-{problem}")
    other = publishing.same_link(turn.session, post.unit_id, link.key)
    if other is not None:
        raise Refusal("publishing-link-same", title=other.title)
    return link


def _record(turn: Turn, post: Post, place: Place, link: Link | None) -> None:
    """It stands there; who says so of a plan that nobody had has it."""
    person = turn.me(post.unit_id)
    if post.kind == Kind.OFFICIAL and post.owner_id is None:
        post.owner_id = person.id
    made = Publication(
        post_id=post.id or 0,
        place=place.number,
        account_id=place.account_id,
        platform=place.platform,
        person_id=person.id,
        at=turn.now,
        link=(link.safe_url or "") if link is not None else "",
        link_key=link.key if link is not None else "",
        digest=contents.digest_of(turn.session, post),
    )
    publishing.add(turn.session, made)
    if post.kind == Kind.OWN:
        post.state = after(post.state, Step.PUBLISH, post.kind)
    note(turn, post, "published")
    posts.ask(turn.session, post, None, turn.now)
    moved(turn, post)
    drafts.end(turn.session, turn.incoming.actor.telegram_id if turn.incoming.actor else 0)
    is_all = post.state == PostState.PUBLISHED
    if turn.incoming.is_group:
        turn.toast(words.publishing.toast(turn.reader, "noted"))
    else:
        may_spread = is_all and post.kind == Kind.OFFICIAL and _is_trusted(turn, post)
        turn.say(words.publishing.thanks(turn.reader, post, place, is_all=is_all, may_spread=may_spread))


def _is_trusted(turn: Turn, post: Post) -> bool:
    return not turn.held_in(post.unit_id).isdisjoint(TRUSTED)

"""What every change of a plan needs: who may, is the card still as it was, what is asked next."""

from collections.abc import Callable
from datetime import UTC

import words.posts
from domain.planning import When
from domain.post_states import ALIVE, Kind, PostState, Step, after
from domain.posts import Asked, Page, Wants, may_fill
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers import holding, live_hours
from handlers.clashes import must_be_free
from handlers.contents import settle
from handlers.publishing import follow
from handlers.turn import Turn
from storage import cards, drafts, journal, post_undos, posts, promotions, units
from storage.journal import Line
from storage.posts import Post

Rule = Callable[..., None]


def card_here(turn: Turn, post_id: int) -> Post:
    """The plan of a pressed card; a card that was never put up in this chat does not count."""
    post = working(turn, post_id)
    if cards.of(turn.session, f"post:{post_id}", turn.chat.id or 0) is None:
        raise Refusal("posts-gone")
    return post


def working(turn: Turn, post_id: int) -> Post:
    """The plan with this id; while its unit is paused or closed nothing is done to it."""
    post = posts.find(turn.session, post_id)
    unit = units.get(turn.session, post.unit_id) if post is not None else None
    if post is None or unit is None or unit.closed_at is not None:
        raise Refusal("posts-gone")
    unit.must_be_awake()
    return post


def untouched(turn: Turn, post_id: int, revision: int) -> Post | None:
    """The plan whose card was tapped; None when someone was faster: then the tap changes nothing, and the card shows
    what is so now."""
    post = card_here(turn, post_id)
    if post.revision == revision:
        return post
    turn.toast(words.posts.toast(turn.reader, "changed"))
    turn.redraw(f"post:{post.id}")
    return None


def may(turn: Turn, post: Post, rule: Rule) -> None:
    """Ask the rule for her; a draft without an owner is everybody's to fill."""
    person_id = turn.person.id if turn.person else None
    is_trusted = not turn.held_in(post.unit_id).isdisjoint(TRUSTED)
    (may_fill if post.state == PostState.DRAFT else rule)(post, person_id, is_trusted=is_trusted)


def set_time(turn: Turn, post: Post, when: When) -> None:
    """What is known of the time now; the rest is asked."""
    post.zone = when.zone or post.zone
    post.said = when.said
    if when.starts_at is None:
        posts.ask(turn.session, post, when.asked, turn.now)
        return
    was_at = post.starts_at
    post.starts_at = when.starts_at.astimezone(UTC)
    post.ends_at = when.ends_at.astimezone(UTC) if when.ends_at else None
    if was_at is None and (asked := live_hours.asked_again(turn, post)) is not None:
        post.starts_at = post.ends_at = None
        posts.ask(turn.session, post, asked, turn.now)
        return
    must_be_free(turn, post)
    posts.ask(turn.session, post, None, turn.now)
    finish(turn, post)


def finish(turn: Turn, post: Post) -> None:
    """A draft that has both title and time is a plan; one that has only the time is asked for its title."""
    if post.state != PostState.DRAFT or post.starts_at is None or _is_asked_time(turn, post):
        return
    if post.title:
        post.state = after(post.state, Step.COMPLETE)
        posts.ask(turn.session, post, None, turn.now)
        note(turn, post, "planned")
    else:
        posts.ask(turn.session, post, Asked(Wants.TITLE), turn.now)


def _is_asked_time(turn: Turn, post: Post) -> bool:
    asked = posts.asked(turn.session, post)
    return asked is not None and asked.wants is Wants.TIME


def listen(turn: Turn, post: Post) -> None:
    """In private what the card asks may also be typed right away."""
    actor, asked = turn.incoming.actor, posts.asked(turn.session, post)
    if turn.incoming.is_group or actor is None:
        return
    if asked is not None:
        turn.ask(f"posts-{asked.wants}", post_id=post.id)
        return
    waits = drafts.waiting(turn.session, actor.telegram_id, turn.now)
    if waits is None or waits.facts.get("post_id") != post.id:
        return
    if post.state not in ALIVE or waits.question == f"posts-{Wants.TIME}":
        drafts.end(turn.session, actor.telegram_id)


def turn_to(turn: Turn, post: Post, page: Page) -> None:
    """The plan changed: its card shows this side, and all that shows the plan follows."""
    listen(turn, post)
    card = cards.of(turn.session, f"post:{post.id}", turn.chat.id or 0)
    if card is not None:
        card.page = page
    _follow(turn, post)


def moved(turn: Turn, post: Post) -> None:
    """A step of reading or publishing was taken: no earlier tap can be taken back over it, and all that shows the plan
    follows."""
    post_undos.forget_undo(turn.session, post)
    _follow(turn, post)


def _follow(turn: Turn, post: Post) -> None:
    must_be_free(turn, post)
    holding.settle(turn, post)
    settle(turn, post)
    follow(turn, post)
    posts.changed(turn.session, post, turn.now)
    if post.kind == Kind.PROMOTION:
        turn.redraw(promotions.card_subject(turn.session, post))


def note(turn: Turn, post: Post, verb: str) -> None:
    """Write it into the journal of the plan's unit."""
    line = Line(at=turn.now, verb=verb, subject=f"post:{post.id}", unit_id=post.unit_id)
    journal.note(turn.session, line, turn.person)

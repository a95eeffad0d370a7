"""What is typed about a plan: always in private, so that the group sees only the card."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

import words.posts
from domain.planning import answered_time, title_of
from domain.post_states import PostState, Step, after
from domain.posts import LONGEST_TITLE, Page, Wants, Write, is_alive, may_change, may_fill
from handlers.plans import card_here, finish, may, note, set_time, turn_to, working
from handlers.turn import Turn
from storage import drafts, post_undos, posts
from storage.posts import Post

PURPOSE = "posts-write"
CARD_ASKS = tuple(f"posts-{what}" for what in Wants)


def write(turn: Turn, pressed: Write) -> None:
    """She wants to type title or time: her private chat opens, or here it is asked at once."""
    post = card_here(turn, pressed.post_id)
    _may_write(turn, post, pressed.what)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, post_id=post.id, what=pressed.what))
    else:
        _ask(turn, post, pressed.what)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the card in the group."""
    if turn.chat.unit_id is None:
        turn.chat.unit_id = _post(turn, facts).unit_id
    _ask(turn, _post(turn, facts), Wants(facts["what"]))


def _post(turn: Turn, facts: Mapping[str, Any]) -> Post:
    return working(turn, facts["post_id"])


def _may_write(turn: Turn, post: Post, what: Wants) -> None:
    is_alive(post)
    is_missing = not post.title if what is Wants.TITLE else post.starts_at is None
    may(turn, post, may_fill if is_missing else may_change)


def _ask(turn: Turn, post: Post, what: Wants) -> None:
    _may_write(turn, post, what)
    turn.ask(f"posts-{what}", post_id=post.id)
    turn.say(words.posts.prompt(turn.reader, what, post.title))


def give_title(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed the title."""
    post = _post(turn, facts)
    _may_write(turn, post, Wants.TITLE)
    title = title_of(text, ())[:LONGEST_TITLE]
    if not title:
        _ask(turn, post, Wants.TITLE)
        return
    post_undos.remember(turn.session, post, turn.now)
    post.title = title
    finish(turn, post)
    _settled(turn, post, "set title")


def give_time(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed the time; what is not settled by it she chooses on the card, here."""
    post = _post(turn, facts)
    _may_write(turn, post, Wants.TIME)
    when = answered_time(text, turn.incoming.sent_at, turn.now, ZoneInfo(post.zone))
    post_undos.remember(turn.session, post, turn.now)
    set_time(turn, post, when)
    if when.starts_at is not None and post.starts_at is not None:
        _settled(turn, post, "set time")
        return
    turn_to(turn, post, Page.MAIN)
    turn.show(f"post:{post.id}")


def _settled(turn: Turn, post: Post, verb: str) -> None:
    drafts.end(turn.session, turn.incoming.actor.telegram_id if turn.incoming.actor else 0)
    note(turn, post, verb)
    turn_to(turn, post, Page.MAIN)
    turn.say(words.posts.written(turn.reader, post))


def stop(turn: Turn, _: str) -> None:
    """/batal: what she is filling in ends; her half-finished plan too."""
    asker = turn.incoming.actor.telegram_id if turn.incoming.actor else 0
    draft = drafts.waiting(turn.session, asker, turn.now)
    is_about = draft is not None and draft.question in CARD_ASKS
    post_id = draft.facts.get("post_id") if draft is not None and is_about else None
    post = _open_plan(turn, post_id, has_question=draft is not None)
    if post is not None:
        post_undos.remember(turn.session, post, turn.now)
        post.state = after(post.state, Step.CANCEL)
        posts.ask(turn.session, post, None, turn.now)
        note(turn, post, "cancelled")
        turn_to(turn, post, Page.MAIN)
    did = drafts.end(turn.session, asker)
    if turn.incoming.is_group:
        turn.react("👌")
    else:
        turn.say(words.posts.stopped(turn.reader, did=did, cancelled=post))


def _open_plan(turn: Turn, post_id: int | None, *, has_question: bool) -> Post | None:
    """The draft that her open question is about, or without a question her latest draft."""
    asked = posts.find(turn.session, post_id) if post_id is not None else None
    if asked is not None and asked.owner_id is None:
        return asked if asked.state == PostState.DRAFT else None
    if turn.person is None or (has_question and post_id is None):
        return None
    own = posts.drafts_of(turn.session, turn.person.id or 0)
    return next((post for post in own if post_id in (None, post.id) and post.state == PostState.DRAFT), None)

"""The text or caption of a plan, typed or forwarded in private."""

from collections.abc import Mapping
from typing import Any

import words.details
import words.leak_guard
from domain.contents import LONGEST_TEXT
from domain.details import DetailPage
from domain.markup import width
from domain.message import Message
from domain.post_states import ALIVE
from domain.refusal import Refusal
from domain.texting import ReadText, RemoveText
from handlers.details import GLANCES, PAGES, changing, filling, saved
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import contents, post_undos, reviews
from storage.posts import Post

ASKS = "details-text"


def page(turn: Turn, post: Post) -> Message:
    """The text as it stands, and what is typed next replaces it."""
    if post.state in ALIVE:
        turn.ask(ASKS, post_id=post.id)
    attached = len(contents.media(turn.session, post.id or 0))
    leaks = [spot.leak for spot in reviews.open_leaks(turn.session, post)]
    warning = words.leak_guard.found_lines(turn.reader, leaks) if leaks and post.state in ALIVE else None
    return words.details.text(turn.reader, post, attached, warning)


def give(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed it."""
    post = changing(turn, int(facts["post_id"]))
    put(turn, post, text)
    saved(turn, post, "set text", DetailPage.TEXT)
    if turn.person is not None and turn.incoming.message_id is not None:
        contents.given(turn.session, post, turn.person.id or 0, turn.incoming.message_id)


def put(turn: Turn, post: Post, text: str) -> None:
    """This is what the plan says from now on, in plain words; for a minute it can be taken back on the card."""
    said = text.replace("\0", "").strip()
    if width(said) > LONGEST_TEXT:
        raise Refusal("details-text-long", length=width(said), most=LONGEST_TEXT)
    post_undos.remember(turn.session, post, turn.now)
    post.text = said


def remove(turn: Turn, pressed: RemoveText) -> None:
    """The plan has no text any more."""
    post = changing(turn, pressed.post_id)
    put(turn, post, "")
    saved(turn, post, "removed text", DetailPage.TEXT)


def read(turn: Turn, pressed: ReadText) -> None:
    """The whole text, as it will stand."""
    post = filling(turn, pressed.post_id)
    if not post.text:
        raise Refusal("posts-gone")
    turn.say(words.details.whole(turn.reader, post.text))


def glance(turn: Turn, post: Post) -> str:
    """How long it is, and whether something should not go out of it."""
    leaks = reviews.open_leaks(turn.session, post) if post.text and post.state in ALIVE else ()
    return words.details.text_glance(turn.reader, post.text, len(leaks))


PAGES[DetailPage.TEXT] = page
GLANCES[DetailPage.TEXT] = glance

FEATURE = Feature(
    noun="texting",
    presses={RemoveText: Pressed(remove), ReadText: Pressed(read)},
    answers={ASKS: give},
)

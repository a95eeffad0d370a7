"""Lengkapi: everything of a plan beside title and time, in private, on pages that neighbours enter into PAGES."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import words.details
import words.posts
from domain.details import OF_PROMOTIONS, OFFICIAL_ONLY, ON_HUB, DetailPage, ShowDetails, TurnDetails
from domain.message import Message
from domain.post_kinds import other_kind
from domain.post_states import Kind
from domain.posts import Page, is_alive
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers import clashes
from handlers.feature import Feature, Pressed
from handlers.plans import listen, note, turn_to, working
from handlers.turn import Turn
from storage import cards, drafts, insiders
from storage.posts import Post

PURPOSE = "details"
PAGES: dict[DetailPage, Callable[[Turn, Post], Message]] = {}
"""What each page says; whoever has a page enters it here: `details.PAGES[DetailPage.SORT] = page`. A page may
`turn.ask(..., post_id=post.id)`: that question ends when another page is opened."""
GLANCES: dict[DetailPage, Callable[[Turn, Post], str]] = {}
"""What the hub says about a page, in a few words; "" where nothing is filled. Not every page has one."""
PROMOTED: dict[DetailPage, Callable[[Turn, Post], Message]] = {}
"""What a promotion has instead; of the other pages only domain.details.OF_PROMOTIONS."""
OFFERED_IF: dict[DetailPage, Callable[[Turn, Post], bool]] = {}
"""Whether a page makes sense for this plan now; a page that is not named here always does."""


def filling(turn: Turn, post_id: int) -> Post:
    """The plan whose details she may see: as its author, PJ, or one of its people; humas and pengurus may always, and
    what is nobody's is every member's. Never in a group."""
    if turn.incoming.is_group:
        raise Refusal("details-in-private")
    post = working(turn, post_id)
    person = turn.me(post.unit_id)
    if not insiders.may_fill(turn.session, post, person.id or 0, turn.now):
        raise Refusal("posts-of-another")
    return post


def changing(turn: Turn, post_id: int) -> Post:
    """The same where something of it is going to change: only while it is not out and not given up."""
    post = filling(turn, post_id)
    is_alive(post)
    return post


def unchanged(turn: Turn, post_id: int, revision: int, page: DetailPage) -> Post | None:
    """The same for a tap that counts only while the plan is as it was; else None, and the page is shown as it is."""
    post = changing(turn, post_id)
    if post.revision == revision:
        return post
    turn.toast(words.posts.toast(turn.reader, "changed"))
    open_page(turn, post, page)
    return None


def open_page(turn: Turn, post: Post, page: DetailPage, *, is_new: bool = False) -> None:
    """Show this page: in place after a press on another page, else (`is_new`: always) as a new message."""
    stop_asking(turn, post)
    draw = _drawn_by(post, page)
    if draw is None:
        raise Refusal("posts-gone")
    message = draw(turn, post)
    if is_new:
        turn.say(message)
    else:
        put_page(turn, message)


def _drawn_by(post: Post, page: DetailPage) -> Callable[[Turn, Post], Message] | None:
    if post.kind != Kind.PROMOTION:
        return PAGES.get(page)
    return PROMOTED.get(page) or (PAGES.get(page) if page in OF_PROMOTIONS else None)


def put_page(turn: Turn, message: Message) -> None:
    """In place after a press on another page, else as a new message."""
    if turn.incoming.press_id is None or _is_on_card(turn):
        turn.say(message)
    else:
        turn.edit(message)


def saved(turn: Turn, post: Post, verb: str, page: DetailPage) -> None:
    """Something of the plan was changed: write it down, let everything follow, and go on with this page."""
    note(turn, post, verb)
    turn_to(turn, post, Page.MAIN)
    open_page(turn, post, page)


def stop_asking(turn: Turn, post: Post) -> None:
    """What another page has asked about this plan is not waited for any more; what its card asks is."""
    asker = turn.incoming.actor.telegram_id if turn.incoming.actor else 0
    waits = drafts.waiting(turn.session, asker, turn.now)
    if waits is not None and waits.facts.get("post_id") == post.id:
        drafts.end(turn.session, asker)
    listen(turn, post)


def _is_on_card(turn: Turn) -> bool:
    message_id = turn.incoming.message_id
    return message_id is not None and bool(cards.at_message(turn.session, turn.chat.id or 0, message_id))


def show(turn: Turn, pressed: ShowDetails) -> None:
    """She wants to complete it: the hub, in private, below what led her there."""
    _go(turn, pressed.post_id, DetailPage.HUB, is_new=True)


def turn_page(turn: Turn, pressed: TurnDetails) -> None:
    """She wants another page."""
    _go(turn, pressed.post_id, pressed.page, is_new=False)


def _go(turn: Turn, post_id: int, page: DetailPage, *, is_new: bool) -> None:
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, post_id=post_id, page=page))
        return
    open_page(turn, filling(turn, post_id), page, is_new=is_new)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a card in a group."""
    post = filling(turn, facts["post_id"])
    if turn.chat.unit_id is None:
        turn.chat.unit_id = post.unit_id
    open_page(turn, post, DetailPage(facts["page"]))


def hub(turn: Turn, post: Post) -> Message:
    """All that is filled at a glance, and the doors to what most plans need."""
    known = _glances(turn, post, [page for page in DetailPage if _is_offered(turn, post, page)])
    doors = [page for page in ON_HUB if _is_offered(turn, post, page)]
    return words.details.hub(turn.reader, post, doors, known, _other_kind(turn, post, Kind.OFFICIAL))


def more(turn: Turn, post: Post) -> Message:
    """The doors to what few plans need, and what of it is filled."""
    doors = [page for page in DetailPage if page not in ON_HUB and _is_offered(turn, post, page)]
    known = _glances(turn, post, doors)
    return words.details.more(turn.reader, post, doors, known, _other_kind(turn, post, Kind.OWN))


def _is_offered(turn: Turn, post: Post, page: DetailPage) -> bool:
    if page in (DetailPage.HUB, DetailPage.MORE) or page not in PAGES:
        return False
    if post.kind != Kind.OFFICIAL and page in OFFICIAL_ONLY:
        return False
    return page not in OFFERED_IF or OFFERED_IF[page](turn, post)


def _glances(turn: Turn, post: Post, pages: Sequence[DetailPage]) -> list[tuple[DetailPage, str]]:
    glances = [(page, GLANCES[page](turn, post)) for page in pages if page in GLANCES]
    return [(page, said) for page, said in glances if said]


def _other_kind(turn: Turn, post: Post, kind: Kind) -> Kind | None:
    """This kind, where she may make the plan one of it."""
    is_trusted = not turn.held_in(post.unit_id).isdisjoint(TRUSTED)
    return kind if is_trusted and other_kind(post.kind, post.state) == kind else None


PAGES[DetailPage.HUB] = hub
PAGES[DetailPage.MORE] = more
PAGES[DetailPage.CLASHES] = clashes.page
GLANCES[DetailPage.CLASHES] = clashes.glance
OFFERED_IF[DetailPage.CLASHES] = clashes.has_any

FEATURE = Feature(
    noun="details",
    presses={ShowDetails: Pressed(show), TurnDetails: Pressed(turn_page)},
    starts={PURPOSE: arrive},
)

"""Reading plans before they are published: the card, its pages, and /periksa, the list of what waits for her."""

from collections.abc import Mapping
from typing import Any

import words.reviews
from domain.contents import Content, Outlet
from domain.message import Message, send_params
from domain.permissions import Need
from domain.post_states import Kind
from domain.posting import ChatState, Lane
from domain.posts import Wants
from domain.publishing import calls
from domain.refusal import Refusal
from domain.review_presses import OpenReview, Reschedule, ReviewPage, SeeExactly, TurnReview
from handlers import application_approvals, clarifying, writing
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.plans import note, working
from handlers.promotion_times import open_start
from handlers.reviewing import TYPING, ask_here, is_for_her, may_see, seen_here, turn_card
from handlers.turn import Turn
from storage import (
    accounts,
    calendar,
    cards,
    chats,
    checklists,
    contents,
    photo_permissions,
    reviewers,
    units,
)
from storage.outbox import Call
from storage.posts import Post
from storage.reviews import of as review_of
from words.review_cards import place_name

LIST = "reviews-list"
OPEN = "reviews-open"
EXACT = "reviews-exact"
MOST_LISTED = 8


def check(turn: Turn, _: str) -> None:
    """What waits for her own yes, longest first; in a group the answer waits in private."""
    turn.answer_privately(_with_doors(turn), LIST)


def arrive_for_list(turn: Turn, _: Mapping[str, Any]) -> None:
    """She came from a group for the list."""
    turn.say(_with_doors(turn))


def _with_doors(turn: Turn) -> Message:
    """The list, and the ways to what else waits for her."""
    return clarifying.with_door(turn, application_approvals.with_door(turn, _list(turn)))


def _list(turn: Turn) -> Message:
    unit, waits = turn.unit_here(), waiting(turn)
    rows = []
    for post in waits[:MOST_LISTED]:
        review = review_of(turn.session, post.id or 0)
        other = units.get(turn.session, post.unit_id).name if post.unit_id != unit.id else ""
        if review is not None:
            rows.append(words.reviews.Waiting(post, review.submitted_at, bool(review.urgent), other))
    return words.reviews.listed(turn.reader, rows, len(waits))


def waiting(turn: Turn) -> list[Post]:
    """What waits for her own yes in this unit."""
    if turn.unit is None or turn.person is None:
        return []
    return reviewers.waiting_for(turn.session, turn.person, turn.unit, turn.held, turn.now)


def waiting_count(turn: Turn) -> int:
    """How much waits for her own yes."""
    others = len(application_approvals.waiting(turn)) + len(clarifying.waiting(turn))
    return len(waiting(turn)) + others


def open_card(turn: Turn, pressed: OpenReview) -> None:
    """The card comes here once more; from a group where nobody reads it, in private."""
    post = working(turn, pressed.post_id)
    if turn.incoming.is_group and not may_see(turn, post):
        turn.toast("", url=turn.link(OPEN, post_id=post.id))
        return
    _put_up(turn, seen_here(turn, pressed.post_id))


def arrive_for_card(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a group for the card."""
    _put_up(turn, seen_here(turn, int(facts["post_id"])))


def _put_up(turn: Turn, post: Post) -> None:
    card = cards.of(turn.session, f"review:{post.id}", turn.chat.id or 0)
    if card is not None:
        calendar.put_up_anew(card, None)
        card.page = ReviewPage.MAIN
    turn.show(f"review:{post.id}")


def turn_page(turn: Turn, pressed: TurnReview) -> None:
    """Another side of the card."""
    turn_card(turn, seen_here(turn, pressed.post_id), pressed.page)


def see_exactly(turn: Turn, pressed: SeeExactly) -> None:
    """The very messages that will be published, in private; opening children's photos is written down."""
    post, actor = seen_here(turn, pressed.post_id), turn.incoming.actor
    if actor is None or turn.person is None or not is_for_her(turn, post):
        raise Refusal("refusal-only-reviewers")
    private = chats.found(turn.session, actor.telegram_id)
    if turn.incoming.is_group and (private is None or private.state != ChatState.OPEN):
        turn.toast("", url=turn.link(EXACT, post_id=post.id))
        return
    turn.toast(words.reviews.toast(turn.reader, "sent") if turn.incoming.is_group else "")
    _send_exactly(turn, post, private.id if private is not None else turn.chat.id)


def arrive_for_bytes(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a group to see it."""
    _send_exactly(turn, seen_here(turn, int(facts["post_id"])), turn.chat.id)


def _send_exactly(turn: Turn, post: Post, chat_id: int | None) -> None:
    person_id = turn.person.id if turn.person is not None else None
    if person_id is not None and checklists.must_hide_media(turn.session, post):
        photo_permissions.note_opening(turn.session, post, person_id, turn.now)
        note(turn, post, "opened photos")
    stays_here = {"protect_content": True} if checklists.must_hide_media(turn.session, post) else {}
    content = contents.of(turn.session, post)
    if post.kind == Kind.PROMOTION:
        _send_promotion(turn, post, content, chat_id)
        return
    for outlet in content.outlets:
        account = accounts.find(turn.session, outlet.account_id)
        place = place_name(turn.reader, outlet.platform, account.handle if account is not None else "")
        head = words.reviews.exactly(turn.reader, post, place)
        for method, params in (("sendMessage", send_params(head)), *calls(outlet.text, content.media)):
            turn.put(Call(method, {**params, **stays_here}, Lane.REPLY, chat_id=chat_id, private=True))
    end = words.reviews.after_bytes(turn.reader, post)
    turn.put(Call("sendMessage", send_params(end), Lane.REPLY, chat_id=chat_id, private=True))


def _send_promotion(turn: Turn, post: Post, content: Content, chat_id: int | None) -> None:
    """Its files once, then each caption, and what members read beside them."""
    stays_here = {"protect_content": True} if checklists.must_hide_media(turn.session, post) else {}
    beside = [words.reviews.beside(turn.reader, content.extras)] if content.extras else []
    said = [
        (words.reviews.exactly(turn.reader, post, _where(turn, one)), one.text) for one in content.outlets
    ]
    sends = list(calls("", content.media)) if content.media else []
    for head, text in said:
        sends += [("sendMessage", send_params(head)), *calls(text, [])]
    for message in (*beside, words.reviews.after_bytes(turn.reader, post)):
        sends.append(("sendMessage", send_params(message)))
    for method, params in sends:
        turn.put(Call(method, {**params, **stays_here}, Lane.REPLY, chat_id=chat_id, private=True))


def _where(turn: Turn, outlet: Outlet) -> str:
    return place_name(turn.reader, outlet.platform, "", every=True)


def reschedule(turn: Turn, pressed: Reschedule) -> None:
    """It needs another time: typed in private."""
    post = working(turn, pressed.post_id)
    if post.kind == Kind.PROMOTION:
        open_start(turn, post)
    elif turn.incoming.is_group:
        turn.toast("", url=turn.link(writing.PURPOSE, post_id=post.id, what=Wants.TIME))
    else:
        writing.arrive(turn, {"post_id": post.id, "what": Wants.TIME})


FEATURE = Feature(
    noun="reviews",
    commands=(Command(("periksa", "review"), check, (Scope.PRIVATE, Scope.HUMAS)),),
    presses={
        OpenReview: Pressed(open_card, Need.SURE),
        TurnReview: Pressed(turn_page),
        SeeExactly: Pressed(see_exactly, Need.SURE),
        Reschedule: Pressed(reschedule),
    },
    starts={
        LIST: arrive_for_list,
        OPEN: arrive_for_card,
        EXACT: arrive_for_bytes,
        TYPING: ask_here,
    },
    waiting={"for-you": waiting_count, "awaits-you": waiting_count},
)

"""What every step of reading a plan needs: who she is to it, what may be shown to her, and who hears of it."""

from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from typing import Any

import words.reviews
from domain.belonging import is_minor
from domain.message import Message
from domain.post_states import Hand, Kind, Step, may_take
from domain.reader import Reader
from domain.refusal import Refusal
from domain.review_presses import ReviewPage
from domain.reviews import PARENT_HUMAS, Candidate, rank_of
from domain.units import TRUSTED, Role, Room
from handlers import guards
from handlers.plans import working
from handlers.telling import tell
from handlers.turn import Turn
from storage import cards, contents, drafts, reviewers, reviews, units
from storage.people import Person
from storage.posts import Post

TYPING = "reviews-type"
Draw = Callable[[Reader], Message]


def candidate(turn: Turn, post: Post) -> Candidate:
    """What she is to this plan, as someone who might say yes to it."""
    review = reviews.of(turn.session, post.id or 0)
    parent = reviewers.parent_of(turn.session, units.get(turn.session, post.unit_id))
    return Candidate(
        own=turn.held_in(post.unit_id),
        above=turn.held_in(parent.id) if parent is not None else frozenset(),
        wrote=_wrote(turn, post),
        waited=turn.now - review.submitted_at if review is not None else timedelta(0),
    )


def _wrote(turn: Turn, post: Post) -> bool:
    return turn.person is not None and turn.person.id in contents.hands(turn.session, post)


def reader_of(turn: Turn, post: Post) -> tuple[Person, str]:
    """Who she is, and as what she reads this plan; refuses everybody who may not decide about it."""
    if turn.incoming.actor is None:
        raise Refusal("refusal-press-yourself")
    rank = rank_of(candidate(turn, post))
    if turn.person is None:
        raise Refusal("refusal-only-reviewers")
    if reviews.is_newcomer(turn.session, post, turn.person.id):
        raise Refusal("reviews-newcomer")
    return turn.person, rank


def surely(turn: Turn, post: Post, rank: str) -> None:
    """For her yes, which can't be taken back once it is out: Telegram has just confirmed what she is."""
    parent = reviewers.parent_of(turn.session, units.get(turn.session, post.unit_id))
    if rank == PARENT_HUMAS and parent is not None:
        guards.surely(turn, Role.HUMAS, parent.id or 0)
    else:
        guards.surely(turn, Role(rank), post.unit_id)


def must_take(turn: Turn, post: Post, step: Step) -> None:
    """Refuses who has no hand in this plan that may take this step; with promotions only humas and pengurus have."""
    hands = set[Hand]()
    if turn.person is not None:
        hands |= {Hand.AUTHOR} if _wrote(turn, post) else set()
        hands |= {Hand.PJ} if post.owner_id == turn.person.id else set()
        is_trusted = not turn.held_in(post.unit_id).isdisjoint(TRUSTED)
        hands = hands if is_trusted or post.kind != Kind.PROMOTION else set()
        hands |= {Hand.PLANNER} if is_trusted else set()
    if not may_take(step, hands):
        raise Refusal("posts-of-another")


def seen_here(turn: Turn, post_id: int) -> Post:
    """The plan of a review card: in a room where it is read, or in private for its people and who may read it."""
    post = working(turn, post_id)
    if reviews.of(turn.session, post_id) is None or not may_see(turn, post):
        raise Refusal("posts-gone")
    return post


def may_see(turn: Turn, post: Post) -> bool:
    """Whether its review card may be shown in this chat, to her."""
    return is_room(turn, post) if turn.incoming.is_group else is_for_her(turn, post)


def is_for_her(turn: Turn, post: Post) -> bool:
    """Whether what it publishes may be shown to her alone: as its author, its PJ, or somebody who may read it."""
    one = candidate(turn, post)
    is_hers = turn.person is not None and (one.wrote or post.owner_id == turn.person.id)
    return is_hers or bool(one.own - {Role.OWNER}) or Role.HUMAS in one.above


def is_room(turn: Turn, post: Post) -> bool:
    """Whether this group is a humas room of the plan's unit, or of the one above it."""
    parent = reviewers.parent_of(turn.session, units.get(turn.session, post.unit_id))
    reading = [post.unit_id, *([parent.id or 0] if parent is not None else [])]
    return any(units.serves(turn.session, one, turn.chat.id or 0, Room.HUMAS) for one in reading)


def concerned(turn: Turn, post: Post) -> list[Person]:
    """Its author and its PJ."""
    return reviewers.concerned(turn.session, post)


def is_for_a_minor(turn: Turn, post: Post) -> bool:
    """Whether somebody under 18 would read what is said to its author and its PJ."""
    unit = units.get(turn.session, post.unit_id)
    return any(is_minor(one.birth_year, turn.now, unit.zone) for one in concerned(turn, post))


def tell_all(turn: Turn, post: Post, persons: Iterable[Person], draw: Draw) -> None:
    """Each of them in private, in her own way of reading; whoever has just done it knows."""
    unit = units.get(turn.session, post.unit_id)
    for one in persons:
        if turn.person is None or one.id != turn.person.id:
            message = draw(one.reader(unit.reader()))
            tell(turn.session, one.telegram_id, message, turn.now, f"post:{post.id}")


def turn_card(turn: Turn, post: Post, page: ReviewPage) -> None:
    """Its review card in this chat shows this side."""
    card = cards.of(turn.session, f"review:{post.id}", turn.chat.id or 0)
    if card is not None:
        card.page = page
    turn.redraw(f"review:{post.id}")


def type_in_private(turn: Turn, post: Post, question: str) -> None:
    """She types it in private: her chat opens, or here it is asked at once."""
    turn_card(turn, post, ReviewPage.MAIN)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(TYPING, post_id=post.id, question=question))
    else:
        ask_here(turn, {"post_id": post.id, "question": question})


def ask_here(turn: Turn, facts: Mapping[str, Any]) -> None:
    """In private: please type it."""
    post, question = seen_here(turn, int(facts["post_id"])), str(facts["question"])
    turn.ask(question, post_id=post.id)
    turn.say(words.reviews.prompt(turn.reader, post, question))


def answers_here(turn: Turn, message: Message) -> None:
    """What she typed is done; nothing is waited for any more."""
    if turn.incoming.actor is not None:
        drafts.end(turn.session, turn.incoming.actor.telegram_id)
    turn.say(message)

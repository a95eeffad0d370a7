"""What every step with a promotion needs: is it hers, may it still be changed, and does it set nobody upon anybody."""

from collections.abc import Iterable

from domain import attacks
from domain.message import Message
from domain.post_states import Kind, PostState
from domain.posts import is_alive
from domain.promotion_pages import PromotionPage
from domain.refusal import Refusal
from domain.units import TRUSTED, Role, Room
from handlers import guards, plans
from handlers.turn import Turn
from storage import calendar, cards, clarifying, contents, drafts, promotions, units
from storage.posts import Post
from storage.promotions import Promotion

PURPOSE = "promotion"


def of_hers(turn: Turn, promotion_id: int) -> tuple[Promotion, Post]:
    """The promotion that a button names, and its plan: of humas and pengurus of its unit, where humas works."""
    promotion = promotions.find(turn.session, promotion_id)
    if promotion is None:
        raise Refusal("promotions-gone")
    post = plans.working(turn, promotion.post_id)
    if turn.held_in(post.unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    if turn.incoming.is_group and not is_room(turn, post.unit_id):
        raise Refusal("promotions-not-here")
    return promotion, post


def changing(turn: Turn, promotion_id: int) -> tuple[Promotion, Post]:
    """The same where something of it is going to change: only until it is sent or given up."""
    promotion, post = of_hers(turn, promotion_id)
    is_alive(post)
    return promotion, post


def is_room(turn: Turn, unit_id: int) -> bool:
    """Whether this group is a humas room of the unit."""
    return units.serves(turn.session, unit_id, turn.chat.id or 0, Room.HUMAS)


def surely(turn: Turn, post: Post) -> None:
    """She is humas or pengurus, and Telegram has just confirmed it."""
    role = Role.HUMAS if Role.HUMAS in turn.held_in(post.unit_id) else Role.PENGURUS
    guards.surely(turn, role, post.unit_id)


def must_be_decent(texts: Iterable[str]) -> None:
    """Refuses what would set members upon a person or an account, and says what to write instead."""
    found = attacks.find(texts)
    if found is not None:
        raise Refusal(f"attacks-{found.attack}", said=found.said)


def all_decent(turn: Turn, post: Post) -> None:
    """The same for everything that it says now; and a clarification does not repeat what it clarifies."""
    must_be_decent([post.title, *contents.of(turn.session, post).texts])
    if clarifying.repeats(turn.session, post):
        raise Refusal("ratings-own-link")


def moved(turn: Turn, post: Post, verb: str) -> None:
    """It changed: written down, whoever had said yes reads it again where its words did, and its card follows."""
    plans.note(turn, post, verb)
    plans.moved(turn, post)
    turn.redraw(promotions.card_subject(turn.session, post))


def show(turn: Turn, promotion_id: int) -> None:
    """Its card comes here once more; from another group her private chat opens."""
    promotion = promotions.find(turn.session, promotion_id)
    if promotion is not None and turn.incoming.is_group and not is_room(turn, promotion.unit_id):
        turn.toast("", url=turn.link(PURPOSE, promotion_id=promotion_id))
        return
    put_up(turn, *of_hers(turn, promotion_id))


def put_up(turn: Turn, promotion: Promotion, post: Post) -> None:
    """Its card, as the newest message of this chat; in a group where it stands, it only follows."""
    subject = promotions.card_subject(turn.session, post)
    card = cards.of(turn.session, subject, turn.chat.id or 0)
    if card is not None:
        card.page = None
        if not turn.incoming.is_group:
            calendar.put_up_anew(card, None)
    if not turn.incoming.is_group and turn.chat.unit_id is None:
        turn.chat.unit_id = promotion.unit_id
    turn.show(subject)


def stop_asking(turn: Turn, post: Post) -> None:
    """What another page has asked about it is not waited for any more."""
    asker = turn.incoming.actor.telegram_id if turn.incoming.actor else 0
    waits = drafts.waiting(turn.session, asker, turn.now)
    if waits is not None and waits.facts.get("post_id") == post.id:
        drafts.end(turn.session, asker)


def page(turn: Turn, message: Message) -> None:
    """In place after a press on another page, else as a new message."""
    if turn.incoming.press_id is None or is_on_card(turn):
        turn.say(message)
    else:
        turn.edit(message)


def is_on_card(turn: Turn) -> bool:
    """Whether a button of a card was pressed."""
    here = turn.incoming.message_id
    return here is not None and cards.at_message(turn.session, turn.chat.id or 0, here) is not None


def turn_card(turn: Turn, post: Post, side: PromotionPage) -> None:
    """Its card in this chat shows this side."""
    subject = promotions.card_subject(turn.session, post)
    card = cards.of(turn.session, subject, turn.chat.id or 0)
    if card is not None:
        card.page = side
    turn.redraw(subject)


def is_sent(turn: Turn, promotion: Promotion) -> bool:
    """Whether it is on its way already."""
    return promotions.run(turn.session, promotion.id or 0) is not None


def is_promotable(post: Post) -> bool:
    """Whether a promotion can be made of this plan: it is the organisation's, and out."""
    return post.kind == Kind.OFFICIAL and post.state == PostState.PUBLISHED

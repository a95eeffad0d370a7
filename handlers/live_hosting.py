"""What everything that is done with a live begins with: is it there, whose is it, and may she."""

from dataclasses import dataclass

from domain.live_presses import LivePage
from domain.lives import LiveState, may_host
from domain.refusal import Refusal
from domain.switches import Switch
from domain.units import TRUSTED
from handlers.beginning import band_of
from handlers.plans import working
from handlers.turn import Turn
from storage import calendar, cards, insiders, live_plans, lives, switches, units
from storage.lives import Live
from storage.people import Person
from storage.posts import Post


@dataclass(frozen=True, slots=True)
class Found:
    """A live, its plan, and who asks."""

    post: Post
    live: Live
    person: Person

    @property
    def is_host(self) -> bool:
        """Whether it is she who speaks there."""
        return self.post.owner_id == self.person.id


def found(turn: Turn, post_id: int) -> Found:
    """A live of a unit that uses lives, which a member may know of, in her private chat."""
    if turn.incoming.is_group:
        raise Refusal("lives-in-private")
    post = working(turn, post_id)
    live = lives.find(turn.session, post_id)
    if live is None or live.state == LiveState.OFF:
        raise Refusal("lives-gone")
    person = turn.me(post.unit_id)
    if not switches.is_on(turn.session, post.unit_id, Switch.TAKEOVERS):
        raise Refusal("switches-off")
    if not insiders.may_stand(turn.session, post, turn.chat, turn.now):
        raise Refusal("posts-humas-only")
    return Found(post, live, person)


def hosted(turn: Turn, post_id: int) -> Found:
    """The same where only its host may go on, who is of age."""
    its = found(turn, post_id)
    if not its.is_host:
        raise Refusal("lives-not-host")
    may_host(band_of(turn, its.person, units.get(turn.session, its.post.unit_id)))
    return its


def led(turn: Turn, post_id: int) -> Found:
    """The same for its host, and for humas and pengurus."""
    its = found(turn, post_id)
    if not its.is_host and turn.held_in(its.post.unit_id).isdisjoint(TRUSTED):
        raise Refusal("lives-not-host")
    return its


def show(turn: Turn, post_id: int, page: LivePage = LivePage.MAIN) -> None:
    """Its card, from this side, is the newest message here; pressed on the card itself, it is only drawn again."""
    subject = live_plans.subject(post_id)
    card = cards.of(turn.session, subject, turn.chat.id or 0)
    if card is not None and (turn.incoming.press_id is None or card.message_id != turn.incoming.message_id):
        calendar.put_up_anew(card, None)
    turn.show(subject)
    shown = cards.of(turn.session, subject, turn.chat.id or 0)
    if shown is not None:
        shown.page = page

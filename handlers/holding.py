"""Whose hands may be on an official account: the PJ of what the bot does not put out itself is of age."""

import words.seats
from domain.lives import may_host
from domain.platforms import is_live
from domain.post_kinds import may_hold
from domain.post_states import ALIVE, Kind
from domain.refusal import Refusal
from handlers.beginning import band_of
from handlers.telling import tell
from handlers.turn import Turn
from storage import accounts, contents, people, units
from storage.live_plans import HOSTED
from storage.people import Person
from storage.posts import Post


def check(turn: Turn, post: Post, person: Person) -> None:
    """Refuses her as PJ of this plan while she is too young for its accounts, or to host a live."""
    band = band_of(turn, person, units.get(turn.session, post.unit_id))
    if is_live(post.platform) and post.kind in HOSTED:
        may_host(band)
    may_hold(post.kind, band, in_channel=goes_by_itself(turn, post))


def may(turn: Turn, post: Post, person: Person) -> bool:
    """Whether she may be its PJ."""
    try:
        check(turn, post, person)
    except Refusal:
        return False
    return True


def goes_by_itself(turn: Turn, post: Post) -> bool:
    """Whether every place where it appears is a channel of ours."""
    says = contents.of(turn.session, post).outlets
    found = [accounts.find(turn.session, one.account_id) for one in says]
    return all(one is not None and one.chat_id is not None for one in found)


def settle(turn: Turn, post: Post) -> None:
    """After any change: a PJ who may not hold it as it is now holds it no more, and hears why."""
    if post.kind != Kind.OFFICIAL or post.owner_id is None or post.state not in ALIVE:
        return
    person = people.get(turn.session, post.owner_id)
    if may(turn, post, person):
        return
    post.owner_id = None
    if turn.person is None or turn.person.id != person.id:
        reader = person.reader(units.get(turn.session, post.unit_id).reader())
        message = words.seats.held_no_more(reader)
        tell(turn.session, person.telegram_id, message, turn.now, f"post:{post.id}")

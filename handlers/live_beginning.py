"""A live begins: it is noted as out, the groups see where it is, and humas may carry it on."""

import words.live_asks
import words.lives
from domain.contents import Visibility
from domain.lives import LiveStep, after, may_begin
from domain.platforms import is_live
from domain.post_states import Kind, Step
from domain.post_states import after as following
from domain.posting import ChatState
from domain.refusal import Refusal
from domain.units import Role, Room
from handlers import crisis_lane, live_hosting
from handlers.live_hosting import Found
from handlers.plans import moved, note
from handlers.telling import tell
from handlers.turn import Turn
from storage import cards, contents, gate, live_plans, outlets, posts, publishing, roles, units
from storage.posts import Post
from storage.publishing import Publication


def must_be_now(turn: Turn, its: Found) -> None:
    """In its time; of the organisation's only what was read and approved as it is."""
    after(its.live.state, LiveStep.BEGIN)
    if its.post.starts_at is None:
        raise Refusal("lives-not-now")
    may_begin(its.post.starts_at, turn.now)
    must_be_cleared(turn, its)
    crisis_lane.may_begin(turn, its.post)


def must_be_cleared(turn: Turn, its: Found) -> None:
    """What speaks for the organisation was read and approved as it is."""
    if its.post.kind == Kind.OFFICIAL and not gate.may_go(turn.session, its.post, turn.now):
        raise Refusal("lives-not-cleared")


def go(turn: Turn, its: Found) -> None:
    """It runs: the groups see where, and humas may carry it on."""
    must_be_now(turn, its)
    live_plans.take(its.live, LiveStep.BEGIN, turn.now)
    note_publication(turn, its)
    note(turn, its.post, "live began")
    posts.ask(turn.session, its.post, None, turn.now)
    moved(turn, its.post)
    announce(turn, its.post)
    _nudge(turn, its)
    turn.toast(words.lives.toast(turn.reader, "began"))
    live_hosting.show(turn, its.post.id or 0)


def note_publication(turn: Turn, its: Found) -> None:
    """It stands there now, as what any plan becomes."""
    post = its.post
    left = outlets.unanswered(turn.session, post)
    place = next((one for one in left if is_live(one.platform)), None)
    if place is None:
        return
    made = Publication(
        post_id=post.id or 0,
        place=place.number,
        account_id=place.account_id,
        platform=place.platform,
        person_id=its.person.id,
        at=turn.now,
        link=its.live.link,
        link_key=its.live.link_key,
        digest=contents.digest_of(turn.session, post),
    )
    publishing.add(turn.session, made)
    if post.kind == Kind.OWN:
        post.state = following(post.state, Step.PUBLISH, post.kind)


def announce(turn: Turn, post: Post) -> None:
    """One card in each kader group; of what only humas sees none."""
    if post.visibility != Visibility.ALL:
        return
    subject = live_plans.subject(post.id or 0)
    for room in units.rooms(turn.session, post.unit_id, Room.KADER):
        if room.state == ChatState.OPEN:
            cards.show(turn.session, subject, room.id or 0, turn.now)


def _nudge(turn: Turn, its: Found) -> None:
    """One line to those of humas who are not live themselves: carry it on. Of a member's own live nobody is asked."""
    if its.post.kind != Kind.OFFICIAL:
        return
    unit = units.get(turn.session, its.post.unit_id)
    asked = roles.holders(turn.session, its.post.unit_id, Role.HUMAS, turn.now)
    for one in asked or roles.holders(turn.session, its.post.unit_id, Role.PENGURUS, turn.now):
        if one.id != its.person.id:
            message = words.live_asks.nudge(
                one.reader(unit.reader()), its.post, its.person.first_name, its.live.link
            )
            tell(turn.session, one.telegram_id, message, turn.now, f"post:{its.post.id}")

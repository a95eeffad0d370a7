"""Lives: a line becomes a live that somebody hosts; its card, its sides, and the list."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

import words.lives
from domain.belonging import AgeBand
from domain.live_presses import DropLive, InviteTo, OpenLive, TurnLive
from domain.message import Message
from domain.platforms import Platform, home, is_live, live_on
from domain.post_states import Kind, Step, after
from domain.posts import Page, may_change
from domain.refusal import Refusal
from handlers import beginning, live_hosting, live_links, live_numbers, withholding
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.plans import may, note, turn_to
from handlers.posts import put_up
from handlers.turn import Turn
from storage import events, insiders, live_plans, lives, post_undos, posts
from storage.accounts import Account

PURPOSE = "lives"
LOOKS_BACK = timedelta(days=7)
MOST_LISTED, MOST_BEHIND, MOST_ASKED = 8, 3, 60


def plan(turn: Turn, text: str) -> None:
    """/live: with a line a new one, alone the list of those that are there."""
    if not text.strip():
        turn.answer_privately(_listed(turn), PURPOSE)
        return
    withholding.check(turn, text)
    unit = turn.unit_here()
    wanted, when = beginning.line(turn, unit, text, _where)
    post = beginning.begin(turn, unit, wanted)
    if post is None:
        raise Refusal("lives-gone")
    put_up(turn, post, when)
    if wanted.kind is Kind.IDEA and beginning.band_of(turn, turn.person, unit) is not AgeBand.ADULT:
        turn.tell(words.lives.for_minors(turn.reader, post))


def _where(named: Platform | None, known: Sequence[Account]) -> Platform:
    """The live that her words mean; unsaid, that of an account it may be on, or Instagram's."""
    if named is None:
        fitting = (live_on(one.platform) for one in known)
        return next((one for one in fitting if one is not None), Platform.INSTAGRAM_LIVE)
    there = named if is_live(named) else live_on(named)
    if there is None:
        raise Refusal("lives-elsewhere", named=home(named) or named)
    return there


def _listed(turn: Turn) -> Message:
    """Those that come, and as far as there is room the last ones."""
    unit = turn.unit_here()
    known = lives.of_unit(turn.session, unit.id or 0, turn.now - LOOKS_BACK, MOST_ASKED)
    mine = [
        (post, live.state)
        for live, post in known
        if insiders.may_stand(turn.session, post, turn.chat, turn.now)
    ]
    behind = sum(post.starts_at is not None and post.starts_at <= turn.now for post, _ in mine)
    first = max(0, min(behind - MOST_BEHIND, len(mine) - MOST_LISTED))
    may_host = beginning.band_of(turn, turn.person, unit) is AgeBand.ADULT
    return words.lives.listed(turn.reader, mine[first : first + MOST_LISTED], may_host=may_host)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a group, for the list or for one of them."""
    if "post_id" not in facts:
        turn.say(_listed(turn))
        return
    its = live_hosting.found(turn, int(facts["post_id"]))
    turn.chat.unit_id = its.post.unit_id
    live_hosting.show(turn, its.post.id or 0)


def open_live(turn: Turn, pressed: OpenLive) -> None:
    """Its card, in private."""
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, post_id=pressed.post_id))
        return
    live_hosting.found(turn, pressed.post_id)
    live_hosting.show(turn, pressed.post_id)


def turn_page(turn: Turn, pressed: TurnLive) -> None:
    """Another side of it."""
    live_hosting.led(turn, pressed.post_id)
    live_hosting.show(turn, pressed.post_id, pressed.page)


def invite(turn: Turn, pressed: InviteTo) -> None:
    """Which event it invites to."""
    its = live_hosting.led(turn, pressed.post_id)
    event = events.find(turn.session, pressed.event_id)
    if pressed.event_id is not None and (event is None or event.unit_id != its.post.unit_id):
        raise Refusal("events-gone")
    its.live.invites_to = pressed.event_id
    note(turn, its.post, "live invites")
    live_plans.redraw(turn.session, pressed.post_id, turn.now)
    live_hosting.show(turn, pressed.post_id)


def drop(turn: Turn, pressed: DropLive) -> None:
    """It does not take place: its plan is cancelled, and on the plan's card that can be taken back for a minute."""
    its = live_hosting.led(turn, pressed.post_id)
    may(turn, its.post, may_change)
    following = after(its.post.state, Step.CANCEL)
    post_undos.remember(turn.session, its.post, turn.now)
    its.post.state = following
    posts.ask(turn.session, its.post, None, turn.now)
    note(turn, its.post, "cancelled")
    turn_to(turn, its.post, Page.MAIN)
    turn.toast(words.lives.toast(turn.reader, "dropped"))
    live_hosting.show(turn, pressed.post_id)


FEATURE = Feature(
    noun="lives",
    commands=(Command(("live", "siaran"), plan, (Scope.PRIVATE, Scope.HUMAS)),),
    presses={
        OpenLive: Pressed(open_live),
        TurnLive: Pressed(turn_page),
        InviteTo: Pressed(invite),
        DropLive: Pressed(drop),
        **live_links.PRESSES,
        **live_numbers.PRESSES,
    },
    starts={PURPOSE: arrive},
    answers={live_links.QUESTION: live_links.give, live_numbers.QUESTION: live_numbers.give},
)

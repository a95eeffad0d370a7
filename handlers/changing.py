"""Changing a plan by taps on its card; every change can be taken back for a minute."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import words.posts
from domain.planning import When, passed, repeated_at, with_day
from domain.post_states import COMING, Step, after
from domain.posts import (
    Act,
    Asked,
    Deed,
    Page,
    PickDay,
    PickMoment,
    PickPlatform,
    TurnPage,
    Wants,
    is_alive,
    may_change,
    may_fill,
)
from handlers import holding, kinds
from handlers.plans import card_here, finish, may, note, set_time, turn_to, untouched
from handlers.turn import Turn
from storage import cards, post_undos, posts
from storage.posts import Post


def pick_day(turn: Turn, pressed: PickDay) -> None:
    """A day is chosen; the hour comes next."""
    post = untouched(turn, pressed.post_id, pressed.revision)
    asked = posts.asked(turn.session, post) if post is not None else None
    if post is None or asked is None:
        return
    may(turn, post, may_change)
    today = turn.now.astimezone(ZoneInfo(post.zone)).date()
    post_undos.remember(turn.session, post, turn.now)
    next_asked = with_day(asked, pressed.day) if pressed.day >= today else passed(pressed.day)
    posts.ask(turn.session, post, next_asked, turn.now)
    turn_to(turn, post, Page.MAIN)


def pick_moment(turn: Turn, pressed: PickMoment) -> None:
    """Day and hour are chosen; one that has passed meanwhile is asked again."""
    post = untouched(turn, pressed.post_id, pressed.revision)
    if post is None:
        return
    is_alive(post)
    may(turn, post, may_change)
    post_undos.remember(turn.session, post, turn.now)
    moment = datetime.combine(pressed.day, pressed.at, ZoneInfo(post.zone))
    again = repeated_at(posts.asked(turn.session, post), pressed.at, turn.now, ZoneInfo(post.zone))
    when = When(asked=passed(moment)) if moment <= turn.now else When(moment.astimezone(UTC))
    set_time(turn, post, again or when)
    note(turn, post, "set time")
    turn_to(turn, post, Page.MAIN)


def pick_platform(turn: Turn, pressed: PickPlatform) -> None:
    """A platform is chosen, or none."""
    post = untouched(turn, pressed.post_id, pressed.revision)
    if post is None:
        return
    is_alive(post)
    may(turn, post, may_change if post.platform else may_fill)
    post_undos.remember(turn.session, post, turn.now)
    post.platform = pressed.platform
    kinds.settle_kind(turn, post)
    note(turn, post, "set platform")
    turn_to(turn, post, Page.MAIN)


def ask_time(turn: Turn, post: Post) -> None:
    """The time is asked (again), from the day on."""
    is_alive(post)
    may(turn, post, may_change)
    posts.ask(turn.session, post, Asked(Wants.TIME), turn.now)


def keep_time(turn: Turn, post: Post) -> None:
    """The time stays as it was."""
    may(turn, post, may_change)
    if post.state in COMING:
        posts.ask(turn.session, post, None, turn.now)


def take(turn: Turn, post: Post) -> None:
    """A member makes herself responsible."""
    is_alive(post)
    may(turn, post, may_fill)
    person = turn.me(post.unit_id)
    holding.check(turn, post, person)
    post_undos.remember(turn.session, post, turn.now)
    post.owner_id = person.id
    kinds.settle_kind(turn, post)
    note(turn, post, "took")
    turn.toast(words.posts.toast(turn.reader, "taken"))


def release(turn: Turn, post: Post) -> None:
    """She hands it back; the plan stays."""
    is_alive(post)
    may(turn, post, may_change)
    post_undos.remember(turn.session, post, turn.now)
    post.owner_id = None
    note(turn, post, "released")


def cancel(turn: Turn, post: Post) -> None:
    """The plan is cancelled; for a minute it can be taken back."""
    following = after(post.state, Step.CANCEL)
    may(turn, post, may_change)
    post_undos.remember(turn.session, post, turn.now)
    post.state = following
    posts.ask(turn.session, post, None, turn.now)
    note(turn, post, "cancelled")


def undo(turn: Turn, post: Post) -> None:
    """A wrong tap: back to how it was."""
    if not post_undos.may_undo(turn.session, post, turn.now):
        turn.toast(words.posts.toast(turn.reader, "late"))
        return
    may(turn, post, may_fill)
    post_undos.undo(turn.session, post, turn.now)
    note(turn, post, "undid")


def reopen(turn: Turn, post: Post) -> None:
    """A plan that was let go is taken up again."""
    following = after(post.state, Step.REOPEN)
    may(turn, post, may_fill)
    taken = post.occasion and posts.for_occasion(turn.session, post.unit_id, post.occasion)
    post.state, post.occasion = following, None if taken else post.occasion
    if post.starts_at is None or post.starts_at <= turn.now:
        set_time(turn, post, When(asked=passed(post.starts_at) if post.starts_at else Asked(Wants.TIME)))
    finish(turn, post)
    note(turn, post, "reopened")


DEEDS: Mapping[Deed, Callable[[Turn, Post], None]] = {
    Deed.ASK_TIME: ask_time,
    Deed.OTHER_DAY: ask_time,
    Deed.KEEP_TIME: keep_time,
    Deed.TAKE: take,
    Deed.RELEASE: release,
    Deed.CANCEL: cancel,
    Deed.UNDO: undo,
    Deed.REOPEN: reopen,
}


def act(turn: Turn, pressed: Act) -> None:
    """One of the deeds that need nothing but a tap."""
    post = untouched(turn, pressed.post_id, pressed.revision)
    if post is None:
        return
    DEEDS[pressed.deed](turn, post)
    turn_to(turn, post, Page.MAIN)


def turn_page(turn: Turn, pressed: TurnPage) -> None:
    """Another side of the card."""
    post = card_here(turn, pressed.post_id)
    if pressed.page in (Page.PLATFORM, Page.CANCEL):
        is_alive(post)
        may(turn, post, may_fill if pressed.page is Page.PLATFORM and not post.platform else may_change)
    card = cards.of(turn.session, f"post:{post.id}", turn.chat.id or 0)
    if card is not None:
        card.page = pressed.page
    turn.redraw(f"post:{post.id}")

"""Planning posts: a line or a few buttons become a plan, and its card keeps up with every change."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import words.fallback
import words.my_takeovers
import words.posts
from domain.boards import occasion_key
from domain.message import Message
from domain.permissions import Need
from domain.planning import When, passed
from domain.posts import (
    Act,
    Asked,
    OpenPost,
    Page,
    PickDay,
    PickMoment,
    PickPlatform,
    PlanThis,
    ShowMine,
    TurnPage,
    Wants,
    Write,
)
from domain.refusal import Refusal
from handlers import beginning, changing, promoting, repeats, writing
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.plans import listen, note, set_time, turn_to
from handlers.turn import Turn
from storage import calendar, cards, insiders, my_takeovers, posts, promotions
from storage.posts import Post

MINE = ("punyaku", "mine")
REPEATED = ("berulang", "repeats")
MINE_PURPOSE = "posts-mine"
MOST_MINE = 8
MOST_DRAFTS = 3
JUST_NOW = timedelta(seconds=60)


def plan(turn: Turn, text: str) -> None:
    """Someone plans a post: by a line, or by buttons alone."""
    unit = turn.unit_here()
    if text.strip().casefold() in MINE:
        list_mine(turn, text)
        return
    if text.strip().casefold() in REPEATED:
        repeats.list_series(turn, text)
        return
    if not text and _is_double_tap(turn):
        turn.toast(words.posts.toast(turn.reader, "started"))
        return
    wanted, when = beginning.line(turn, unit, text)
    post = beginning.begin(turn, unit, wanted)
    if post is not None:
        put_up(turn, post, when)


def plan_this(turn: Turn, pressed: PlanThis) -> None:
    """Someone takes up a commemoration from the Papan; two at once make one plan."""
    unit = turn.unit_here()
    listed = calendar.commemorations(turn.session, unit, pressed.day, pressed.day)
    if unit.id != pressed.unit_id or not 0 <= pressed.nth < len(listed):
        raise Refusal("posts-gone")
    name = listed[pressed.nth].name
    post = beginning.begin(
        turn, unit, beginning.remembered(turn, unit, name, occasion_key(pressed.day, name))
    )
    if post is None:
        turn.toast(words.posts.toast(turn.reader, "planned"))
        turn.redraw(f"board:{unit.id}")
        return
    is_over = pressed.day < turn.now.astimezone(ZoneInfo(unit.zone)).date()
    asked = passed(pressed.day) if is_over else Asked(Wants.TIME, day=pressed.day)
    put_up(turn, post, When(asked=asked))


def _is_double_tap(turn: Turn) -> bool:
    if turn.incoming.press_id is None or turn.unit is None:
        return False
    owner_id = turn.member.person_id if turn.member else None
    latest = posts.latest_draft(turn.session, turn.unit.id or 0, owner_id)
    if latest is None or latest.title or latest.revision > 1 or turn.now - latest.created_at >= JUST_NOW:
        return False
    return cards.of(turn.session, f"post:{latest.id}", turn.chat.id or 0) is not None


def put_up(turn: Turn, post: Post, when: When) -> None:
    """Its card, and the first question if something is missing."""
    set_time(turn, post, when)
    note(turn, post, "began")
    turn_to(turn, post, Page.MAIN)
    turn.show(f"post:{post.id}")


def list_mine(turn: Turn, _: object) -> None:
    """What she is responsible for, always in private; from the group her private chat opens."""
    if turn.incoming.actor is None:
        raise Refusal("posts-mine-nobody")
    if turn.incoming.is_group and turn.incoming.press_id is not None:
        turn.toast("", url=turn.link(MINE_PURPOSE))
        return
    waits = (
        words.fallback.answer_waits(turn.reader, turn.link(MINE_PURPOSE)) if turn.incoming.is_group else None
    )
    turn.tell(_own(turn), otherwise=waits)


def arrive_for_mine(turn: Turn, _: Mapping[str, Any]) -> None:
    """She came from the group for her own plans."""
    turn.say(_own(turn))


def _own(turn: Turn) -> Message:
    if turn.person is None:
        return words.posts.mine(turn.reader, ())
    open_ones = posts.drafts_of(turn.session, turn.person.id or 0)[:MOST_DRAFTS]
    settled = posts.coming_of(turn.session, turn.person.id or 0, turn.now, MOST_MINE - len(open_ones))
    mine = words.posts.mine(turn.reader, [*open_ones, *settled])
    held = my_takeovers.of_person(turn.session, turn.person.id or 0, turn.now)
    return words.my_takeovers.beside(turn.reader, mine, held)


def _is_of(turn: Turn, post: Post, person_id: int) -> bool:
    """Whether she began it, is its PJ, or does something for it."""
    is_anyones = post.owner_id is None and post.author_id is None
    return not is_anyones and insiders.has_hand(turn.session, post, person_id)


def open_post(turn: Turn, pressed: OpenPost) -> None:
    """The card of a plan of hers, or of her unit, here."""
    post = posts.find(turn.session, pressed.post_id)
    promotion = promotions.of_post(turn.session, pressed.post_id)
    if promotion is not None:
        promoting.show(turn, promotion.id or 0)
        return
    is_hers = post is not None and turn.person is not None and _is_of(turn, post, turn.person.id or 0)
    if post is None or not (is_hers or (turn.unit is not None and turn.unit.id == post.unit_id)):
        raise Refusal("posts-gone")
    if not insiders.may_stand(turn.session, post, turn.chat, turn.now):
        raise Refusal("posts-humas-only")
    card = cards.of(turn.session, f"post:{post.id}", turn.chat.id or 0)
    if card is not None and not turn.incoming.is_group:
        calendar.put_up_anew(card, None)
    listen(turn, post)
    turn.show(f"post:{post.id}")


FEATURE = Feature(
    noun="posts",
    commands=(
        Command(("rencana", "plan"), plan, (Scope.GROUP, Scope.PRIVATE, Scope.HUMAS)),
        Command(MINE, list_mine),
        Command(("batal", "cancel"), writing.stop),
    ),
    presses={
        PickDay: Pressed(changing.pick_day),
        PickMoment: Pressed(changing.pick_moment),
        PickPlatform: Pressed(changing.pick_platform),
        PlanThis: Pressed(plan_this, Need.UNIT),
        Act: Pressed(changing.act),
        TurnPage: Pressed(changing.turn_page),
        Write: Pressed(writing.write),
        OpenPost: Pressed(open_post),
        ShowMine: Pressed(list_mine, Need.MEMBER),
    },
    starts={writing.PURPOSE: writing.arrive, MINE_PURPOSE: arrive_for_mine},
    answers={"posts-title": writing.give_title, "posts-time": writing.give_time},
)

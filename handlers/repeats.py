"""Plans that come back: a plan becomes a series, and a series is changed or ended from one of its plans on."""

from collections.abc import Mapping
from datetime import date, datetime
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

import words.details
import words.repeats
from domain.details import DetailPage
from domain.message import Message
from domain.permissions import Need
from domain.planning import When
from domain.post_states import REVIEWED, PostState, Step, after
from domain.posts import Page, is_alive, may_change, may_fill
from domain.refusal import Refusal
from domain.repeat_rules import Rule, days, moment
from domain.repeats import SHOWN, Read, read, rule, write
from domain.series import ChooseRule, ListSeries, MakeSeries, OpenSeries, SpreadPlan, StopSeries, TypeRule
from domain.units import TRUSTED
from handlers import details
from handlers.details import PAGES, changing, open_page
from handlers.feature import Feature, Pressed
from handlers.plans import may, moved, note, set_time, turn_to, untouched
from handlers.turn import Turn
from storage import drafts, post_undos, posts, series, units
from storage.posts import Post
from storage.series import TAKEN_OVER, Series
from words.repeats import RepeatView

TYPING = "repeat-rule"
PURPOSE = "series"
LOCKED = (PostState.WAITING, *REVIEWED)


def make(turn: Turn, pressed: MakeSeries) -> None:
    """Yes, again and again: the plan takes the first time, and the rest follows by itself."""
    post = untouched(turn, pressed.post_id, pressed.revision)
    asked = posts.asked(turn.session, post) if post is not None else None
    if post is None or asked is None:
        return
    is_alive(post)
    may(turn, post, may_fill if post.starts_at is None else may_change)
    found = read(asked.said, turn.now, ZoneInfo(post.zone))
    if found is None or found.at is None:
        raise Refusal("repeats-unclear", said=asked.said)
    begin(turn, post, found)
    turn_to(turn, post, Page.MAIN)
    turn.toast(words.repeats.toast(turn.reader, "made"))


def begin(turn: Turn, post: Post, found: Read) -> None:
    """The plan is the first of a series from now on."""
    at = found.at
    if at is None:
        raise Refusal("repeats-unclear", said="")
    starts_at = found.moments(at, 1)[0]
    set_time(turn, post, When(starts_at, None, found.zone))
    _begin(turn, post, found.rule, found.until)


def _begin(turn: Turn, post: Post, its: Rule, until: date | None = None) -> None:
    """From the plan's own day and hour on."""
    if post.starts_at is None:
        raise Refusal("repeats-time-first")
    _leave(turn, post)
    post_undos.forget_undo(turn.session, post)
    local = post.starts_at.astimezone(ZoneInfo(post.zone))
    one = series.add(
        turn.session,
        Series(
            unit_id=post.unit_id,
            owner_id=post.owner_id,
            author_id=turn.person.id if turn.person is not None else post.author_id,
            rule=write(its),
            at=local.time().replace(second=0, microsecond=0, tzinfo=None),
            zone=post.zone,
            kind=post.kind,
            first_day=local.date(),
            until=until,
            made_until=local.date(),
            due_at=turn.now,
            created_at=turn.now,
            **{name: getattr(post, name) for name in TAKEN_OVER},
        ),
    )
    post.series_id, post.series_day = one.id, local.date()
    note(turn, post, "series begun")


def _leave(turn: Turn, post: Post) -> None:
    """A plan that begins a new series ends the one that it was of; what was made after it and nobody reads yet goes."""
    former = series.find(turn.session, post.series_id)
    if former is not None and former.ended_at is None:
        _end(turn, post, former, drop=True)
    post.series_id = post.series_day = None
    turn.session.flush()


def _end(turn: Turn, post: Post, one: Series, *, drop: bool) -> int:
    """No more of it after this plan; how many plans were cancelled."""
    series.end(turn.session, one, turn.now)
    note(turn, post, "series ended")
    gone = [each for each in _following(turn, post) if drop and each.state not in LOCKED]
    for each in gone:
        each.state = after(each.state, Step.CANCEL, each.kind)
        note(turn, each, "cancelled")
        moved(turn, each)
    return len(gone)


def _following(turn: Turn, post: Post) -> list[Post]:
    if post.series_id is None or post.series_day is None:
        return []
    return list(series.following(turn.session, post.series_id, post.series_day))


def choose(turn: Turn, pressed: ChooseRule) -> None:
    """One of the rules that fit the plan's own day."""
    post = _hers(turn, pressed.post_id)
    try:
        its = rule(pressed.rule)
    except ValueError as error:
        raise Refusal("posts-gone") from error
    _begin(turn, post, its)
    details.saved(turn, post, "set repeat", DetailPage.REPEAT)


def _hers(turn: Turn, post_id: int) -> Post:
    post = changing(turn, post_id)
    may(turn, post, may_change)
    return post


def type_rule(turn: Turn, pressed: TypeRule) -> None:
    """She will type it."""
    post = _hers(turn, pressed.post_id)
    turn.ask(TYPING, post_id=post.id)
    turn.say(words.repeats.ask(turn.reader, post))


def typed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed how it comes back; without an hour it keeps the plan's."""
    post = _hers(turn, int(facts["post_id"]))
    found = read(text, turn.now, ZoneInfo(post.zone))
    if found is None or (found.at is None and post.starts_at is None):
        raise Refusal("repeats-unclear", said=text[:60])
    if found.at is None and post.starts_at is not None:
        hour = post.starts_at.astimezone(ZoneInfo(post.zone))
        found = read(f"{text} {hour:%H.%M}", turn.now, ZoneInfo(post.zone)) or found
    drafts.end(turn.session, turn.incoming.actor.telegram_id if turn.incoming.actor else 0)
    begin(turn, post, found)
    details.saved(turn, post, "set repeat", DetailPage.REPEAT)


def spread(turn: Turn, pressed: SpreadPlan) -> None:
    """What follows becomes as this one is: title, place, department, pillar and hour. What is being read or was
    approved stays as it is."""
    post, one = _in_series(turn, pressed.post_id)
    for name in TAKEN_OVER:
        setattr(one, name, getattr(post, name))
    if post.starts_at is not None:
        one.at = post.starts_at.astimezone(ZoneInfo(one.zone)).time().replace(second=0, tzinfo=None)
    theirs = _following(turn, post)
    for each in theirs:
        if each.state not in LOCKED:
            _become(turn, each, post, one)
    kept = sum(1 for each in theirs if each.state in LOCKED)
    open_page(turn, post, DetailPage.REPEAT)
    turn.toast(words.repeats.spread(turn.reader, len(theirs) - kept, kept))


def _become(turn: Turn, each: Post, post: Post, one: Series) -> None:
    for name in TAKEN_OVER:
        setattr(each, name, getattr(post, name))
    if each.series_day is not None:
        set_time(turn, each, When(moment(each.series_day, one.at, one.zone), None, one.zone))
    note(turn, each, "changed with series")
    moved(turn, each)


def _in_series(turn: Turn, post_id: int) -> tuple[Post, Series]:
    post = _hers(turn, post_id)
    one = series.find(turn.session, post.series_id)
    if one is None or one.ended_at is not None:
        raise Refusal("repeats-over")
    return post, one


def stop(turn: Turn, pressed: StopSeries) -> None:
    """It ends after this plan; those that were made already stay, or are cancelled, as she says."""
    post, one = _in_series(turn, pressed.post_id)
    made = [each for each in _following(turn, post) if each.state not in LOCKED]
    if not pressed.sure and made:
        turn.edit(words.repeats.sure(turn.reader, post, len(made)))
        return
    count = _end(turn, post, one, drop=pressed.drop)
    open_page(turn, post, DetailPage.REPEAT)
    turn.toast(words.repeats.stopped(turn.reader, count))


def page(turn: Turn, post: Post) -> Message:
    """How this plan comes back, and what can be done about it."""
    one = series.find(turn.session, post.series_id)
    back = words.details.back(turn.reader, post)
    if one is None or one.ended_at is not None:
        return words.repeats.offer(turn.reader, post, back)
    return words.repeats.page(turn.reader, post, _view(one, turn.now), back)


def _view(one: Series, now: datetime) -> RepeatView:
    its = rule(one.rule)
    ahead = (
        day
        for day in days(its, one.first_day, one.until)
        if datetime.combine(day, one.at, ZoneInfo(one.zone)) > now
    )
    return RepeatView(one.id or 0, one.title, its, one.at, one.until, tuple(islice(ahead, SHOWN)))


def glance(turn: Turn, post: Post) -> str:
    """How it comes back, for the hub."""
    one = series.find(turn.session, post.series_id)
    if one is None or one.ended_at is not None:
        return ""
    return words.repeats.described(turn.reader, rule(one.rule))


def list_series(turn: Turn, _: object) -> None:
    """What comes back in the unit."""
    unit = turn.unit_here()
    sees_all = not turn.incoming.is_group and not turn.held.isdisjoint(TRUSTED)
    living = [_view(one, turn.now) for one in series.of_unit(turn.session, unit.id or 0, sees_all=sees_all)]
    turn.say(words.repeats.listed(turn.reader, [one for one in living if one.days]))


def open_series(turn: Turn, pressed: OpenSeries) -> None:
    """The next plan of a series, with the page that says how it comes back."""
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, series_id=pressed.series_id))
        return
    _open(turn, pressed.series_id)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the list in a group."""
    one = series.find(turn.session, int(facts["series_id"]))
    if one is not None and turn.chat.unit_id is None:
        turn.chat.unit_id = one.unit_id
    _open(turn, int(facts["series_id"]))


def _open(turn: Turn, series_id: int) -> None:
    following = series.next_plan(turn.session, series_id, turn.now)
    if following is None:
        raise Refusal("repeats-over")
    units.get(turn.session, following.unit_id).must_be_awake()
    open_page(turn, details.filling(turn, following.id or 0), DetailPage.REPEAT)


PAGES[DetailPage.REPEAT] = page
details.GLANCES[DetailPage.REPEAT] = glance

FEATURE = Feature(
    noun="repeats",
    presses={
        MakeSeries: Pressed(make, Need.MEMBER),
        ChooseRule: Pressed(choose),
        TypeRule: Pressed(type_rule),
        SpreadPlan: Pressed(spread),
        StopSeries: Pressed(stop),
        OpenSeries: Pressed(open_series, Need.UNIT),
        ListSeries: Pressed(list_series, Need.UNIT),
    },
    starts={PURPOSE: arrive},
    answers={TYPING: typed},
)

"""How a plan comes back, in words, and the buttons that make, change and end a series."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.pasaran import pasaran
from domain.posts import Act, Asked, CardView, Deed, PickMoment, PostFacts
from domain.reader import Reader
from domain.repeat_rules import LAPANAN, LAST, EveryDays, Monthly, NthWeekday, Rule, SelapanDay, Weekly, write
from domain.repeats import SERIES_LONG
from domain.series import ChooseRule, ListSeries, MakeSeries, OpenSeries, SpreadPlan, StopSeries, TypeRule
from words.formats import clock, day_short, weekday
from words.sentences import sentences
from words.sharing import one_line

MONDAY = date(2026, 11, 23)
SHOWN_TITLE = 60
IN_A_ROW = 4


@dataclass(frozen=True, slots=True)
class RepeatView:
    """A series as it is shown; `days` are the next ones."""

    series_id: int
    title: str
    rule: Rule
    at: time
    until: date | None
    days: tuple[date, ...]


def described(reader: Reader, rule: Rule) -> Safe:
    """A rule, such as "setiap Senin dan Kamis"."""
    t = sentences(reader)
    match rule:
        case Weekly():
            return t(
                "repeats-weekly",
                every=rule.every,
                days=_listed(reader, [_name(reader, one) for one in rule.weekdays]),
            )
        case EveryDays():
            return t("repeats-days", every=rule.every)
        case SelapanDay():
            return t("repeats-selapan", day=_name(reader, rule.weekday), market=rule.market_day)
        case Monthly():
            shown = _listed(reader, [str(one) for one in rule.month_days])
            return t("repeats-monthly", days=shown, long=rule.may_be_too_long)
        case NthWeekday():
            return t(
                "repeats-nth",
                day=_name(reader, rule.weekday),
                nth="last" if rule.nth == LAST else str(rule.nth),
            )


def _name(reader: Reader, number: int) -> str:
    return weekday(reader, MONDAY + timedelta(days=number))


def _listed(reader: Reader, names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    return plain(sentences(reader)("repeats-and", first=", ".join(names[:-1]), last=names[-1]))


def _days(reader: Reader, days: Sequence[date]) -> str:
    """The next days; with their market day where it is always the same."""
    plain_days = [one.astimezone(reader.tz).date() if isinstance(one, datetime) else one for one in days]
    markets = {pasaran(one) for one in plain_days}
    far = len(days) > 1 and (plain_days[1] - plain_days[0]).days >= LAPANAN
    suffix = f" {markets.pop()}" if far and len(markets) == 1 else ""
    return " · ".join(f"{day_short(reader, one)}{suffix}" for one in plain_days)


def question(reader: Reader, asked: Asked) -> Safe:
    """On the card: shall it come back, and when."""
    hour = next((clock(reader, one) for one in asked.tries if isinstance(one, datetime)), "")
    shown = _days(reader, asked.tries)
    return sentences(reader)(
        "repeats-question", said=asked.said, days=shown, at=hour, long=asked.why == SERIES_LONG
    )


def answers(reader: Reader, view: CardView, asked: Asked) -> Rows:
    """Again and again, once only, or at another time."""
    t, post = sentences(reader), view.post
    first = asked.tries[0]
    if not isinstance(first, datetime):
        return ()
    local = first.astimezone(ZoneInfo(post.zone))
    once = PickMoment(
        post.id or 0, post.revision, local.date(), local.time().replace(second=0, microsecond=0)
    )
    return (
        (
            Button(t("repeats-yes-button"), MakeSeries(post.id or 0, post.revision)),
            Button(t("repeats-once-button"), once),
        ),
        (Button(t("posts-other-time-button"), Act(post.id or 0, post.revision, Deed.OTHER_DAY)),),
    )


def page(reader: Reader, post: PostFacts, view: RepeatView, back: Button) -> Message:
    """On the page of a plan that comes back."""
    t = sentences(reader)
    text = t(
        "repeats-page",
        title=_title(reader, view.title),
        rule=described(reader, view.rule),
        at=view.at,
        days=_days(reader, view.days),
        ahead=bool(view.days),
    )
    until = t("repeats-until", until=view.until) if view.until is not None else t("repeats-for-ever")
    return Message(
        f"{text}\n{until}\n\n{t('repeats-page-help')}",
        (
            (Button(t("repeats-spread-button"), SpreadPlan(post.id or 0)),),
            (
                Button(t("repeats-type-button"), TypeRule(post.id or 0)),
                Button(t("repeats-stop-button"), StopSeries(post.id or 0)),
            ),
            (Button(t("repeats-list-button"), ListSeries()), back),
        ),
    )


def offer(reader: Reader, post: PostFacts, back: Button) -> Message:
    """On the page of a plan that stands alone: the rules that fit its own day."""
    t = sentences(reader)
    if post.starts_at is None:
        return Message(t("repeats-time-first"), ((back,),))
    day = post.starts_at.astimezone(ZoneInfo(post.zone)).date()
    fitting: list[Rule] = [
        Weekly((day.weekday(),)),
        Weekly((day.weekday(),), 2),
        SelapanDay(day.weekday(), pasaran(day)),
        Monthly((day.day,)),
    ]
    rules = [
        (Button(plain(described(reader, one)), ChooseRule(post.id or 0, write(one))),) for one in fitting
    ]
    typing = Button(t("repeats-type-button"), TypeRule(post.id or 0))
    return Message(t("repeats-offer", title=_title(reader, post.title)), (*rules, (typing, back)))


def ask(reader: Reader, post: PostFacts) -> Message:
    """In private: please type it."""
    return Message(sentences(reader)("repeats-ask", title=_title(reader, post.title)))


def sure(reader: Reader, post: PostFacts, made: int) -> Message:
    """It ends: what about those that are made already?"""
    t = sentences(reader)
    return Message(
        t("repeats-sure", count=made),
        (
            (Button(t("repeats-drop-button", count=made), StopSeries(post.id or 0, True, True)),),
            (Button(t("repeats-keep-button"), StopSeries(post.id or 0, True, False)),),
        ),
    )


def listed(reader: Reader, views: Sequence[RepeatView]) -> Message:
    """What comes back in a unit; a button opens each."""
    t = sentences(reader)
    if not views:
        return Message(t("repeats-none"))
    lines = [
        t(
            "repeats-line",
            number=str(number),
            title=_title(reader, view.title),
            rule=described(reader, view.rule),
            at=view.at,
            next=day_short(reader, view.days[0]),
        )
        for number, view in enumerate(views, start=1)
    ]
    opens = [Button(str(number), OpenSeries(view.series_id)) for number, view in enumerate(views, start=1)]
    rows = tuple(tuple(opens[at : at + IN_A_ROW]) for at in range(0, len(opens), IN_A_ROW))
    return Message("\n".join([t("repeats-listed"), *lines]), rows)


def spread(reader: Reader, changed: int, kept: int) -> str:
    """So many follow, so many stay as they are."""
    return plain(sentences(reader)("repeats-spread", changed=changed, kept=kept))


def stopped(reader: Reader, cancelled: int) -> str:
    """It ends here."""
    return plain(sentences(reader)("repeats-stopped", count=cancelled))


def toast(reader: Reader, name: str) -> str:
    """A short line over the card."""
    return plain(sentences(reader)(f"repeats-toast-{name}"))


def _title(reader: Reader, title: str) -> str:
    return one_line(title, SHOWN_TITLE) or plain(sentences(reader)("posts-no-title-short"))

"""The buttons under a plan's card: what is asked first, then at most three and Lainnya."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.departments import PickDepartment
from domain.message import Button, Rows
from domain.moments import Moment, Why
from domain.outlets import Withdraw
from domain.platforms import LIVES, OFFERED, is_live
from domain.post_states import ALIVE, COMING, Kind, PostState
from domain.posts import (
    Act,
    Asked,
    Asks,
    CardView,
    Deed,
    Page,
    PickDay,
    PickMoment,
    PickPlatform,
    ShowMine,
    TurnPage,
    Wants,
    Write,
    days_offered,
    hours_offered,
)
from domain.presses import Press
from domain.promotion_presses import MakePromotion
from domain.reader import Reader
from domain.repeats import SERIES, SERIES_LONG
from words import copying, post_steps, repeats
from words.formats import clock, day_short, moment_short, weekday
from words.sentences import sentences

IN_A_ROW = 3
ONE_ROW = 34  # letters beside each other
SETTLED_BY_A_TAP = (Why.LIKELY, Why.ROLLED_OVER, Why.AMBIGUOUS)
Row = tuple[Button, ...]


def rows(reader: Reader, view: CardView, link: str) -> Rows:
    """All buttons of the card; `link` shares it by WhatsApp."""
    if view.post.state not in ALIVE:
        return (*_reopen(reader, view), *_undo(reader, view), *_out(reader, view), *_copy(reader, view))
    match view.page:
        case Page.MORE:
            return _more(reader, view, link)
        case Page.PLATFORM:
            return _platforms(reader, view)
        case Page.DEPARTMENT:
            return _departments(reader, view)
        case Page.CANCEL:
            return (_cancel(reader, view),)
        case _:
            asked = _asked(reader, view, view.asked) if view.asked else ()
            return (*asked, *_undo(reader, view), *_readable(_bottom(reader, view, link)))


def _label(reader: Reader, name: str) -> str:
    return sentences(reader)(f"posts-{name}-button")


def _act(reader: Reader, view: CardView, deed: Deed, name: str | None = None) -> Button:
    return Button(_label(reader, name or deed), Act(view.post.id or 0, view.post.revision, deed))


def _page(reader: Reader, view: CardView, page: Page, name: str) -> Button:
    return Button(_label(reader, name), TurnPage(view.post.id or 0, page))


def _in_rows(buttons: Sequence[Button], length: int = IN_A_ROW) -> Rows:
    return tuple(tuple(buttons[at : at + length]) for at in range(0, len(buttons), length))


def _readable(row: Row) -> Rows:
    """One row, or two where their words would be cut off on a phone."""
    return (row,) if sum(len(button.label) for button in row) <= ONE_ROW else _in_rows(row, 2)


def _undo(reader: Reader, view: CardView) -> Rows:
    return ((_act(reader, view, Deed.UNDO),),) if view.may_undo else ()


def _reopen(reader: Reader, view: CardView) -> Rows:
    return ((_act(reader, view, Deed.REOPEN),),) if view.post.state == PostState.LAPSED else ()


def _out(reader: Reader, view: CardView) -> Rows:
    """Of a plan that is out: where it stands, and under Lainnya that it can be taken back."""
    if view.post.state != PostState.PUBLISHED:
        return ()
    if view.page is Page.MORE:
        withdraw = Button(_label(reader, "withdraw"), Withdraw(view.post.id or 0))
        live = ((post_steps.live(reader, view),),) if view.standing.live else ()
        return (*live, (withdraw, _page(reader, view, Page.MAIN, "back")))
    link = view.standing.link
    see = (Button(_label(reader, "see"), url=link),) if link else ()
    make = (Button(sentences(reader)("promotions-make-button"), MakePromotion(view.post.id or 0)),)
    spread = make if view.standing.may_spread else ()
    return _readable((*see, *spread, _page(reader, view, Page.MORE, "more")))


def _copy(reader: Reader, view: CardView) -> Rows:
    """Of a plan that is over: begin it anew, once nothing can be undone; of one that is out this stands under
    Lainnya."""
    is_behind = view.post.state == PostState.PUBLISHED and view.page is not Page.MORE
    if is_behind or view.may_undo or not view.post.title or view.post.state == PostState.LAPSED:
        return ()
    return ((copying.button(reader, view.post.id or 0),),)


def _bottom(reader: Reader, view: CardView, link: str) -> Row:
    """The last row: what can be typed, what comes next, and the rest."""
    post, wants_time = view.post, view.asked is not None and view.asked.wants is Wants.TIME
    row: list[Button] = []
    if not post.title:
        row.append(Button(_label(reader, "write-title"), Write(post.id or 0, Wants.TITLE)))
    if wants_time:
        row.append(Button(_label(reader, "write-time"), Write(post.id or 0, Wants.TIME)))
    if post.state in COMING and wants_time:
        return (*row, _act(reader, view, Deed.KEEP_TIME))
    if post.state in COMING:
        row += post_steps.next_steps(reader, view, link)
    return (*row, _page(reader, view, Page.MORE, "more"))


def _asked(reader: Reader, view: CardView, asked: Asked) -> Rows:
    match asked.asks:
        case Asks.OPTIONS if asked.why in SETTLED_BY_A_TAP:
            return (*_tries(reader, view, asked), (_act(reader, view, Deed.OTHER_DAY, "other-time"),))
        case Asks.OPTIONS if asked.why in (SERIES, SERIES_LONG):
            return repeats.answers(reader, view, asked)
        case Asks.OPTIONS:
            return (*_tries(reader, view, asked), *_days(reader, view))
        case Asks.DAY:
            return _days(reader, view)
        case Asks.HOUR:
            return (*_hours(reader, view, asked), (_act(reader, view, Deed.OTHER_DAY),))
        case _:
            return ()


def _tries(reader: Reader, view: CardView, asked: Asked) -> Rows:
    """The readings of her words; the likely one says "Ya, benar"."""
    is_likely = asked.why in (Why.LIKELY, Why.ROLLED_OVER)
    labels = [_short(reader, one, view.now) for one in asked.tries]
    labels[:1] = [_label(reader, "yes")] if is_likely else labels[:1]
    presses = [_picks(view, one) for one in asked.tries]
    return tuple((Button(label, pressed),) for label, pressed in zip(labels, presses, strict=True))


def _short(reader: Reader, moment: Moment, now: datetime) -> str:
    """Such as "Sab 28 Nov 19.30", with its year when that is not this one."""
    if moment.year == now.astimezone(reader.tz).year:
        return moment_short(reader, moment) if isinstance(moment, datetime) else day_short(reader, moment)
    at = f" {clock(reader, moment)}" if isinstance(moment, datetime) else ""
    return f"{day_short(reader, moment)} {moment.year}{at}"


def _picks(view: CardView, moment: Moment) -> Press:
    post = view.post
    if not isinstance(moment, datetime):
        return PickDay(post.id or 0, post.revision, moment)
    local = moment.astimezone(ZoneInfo(post.zone))
    at = local.time().replace(second=0, microsecond=0)
    return PickMoment(post.id or 0, post.revision, local.date(), at)


def _days(reader: Reader, view: CardView) -> Rows:
    """Today (while it has a usual hour left), tomorrow and the day after in one row, then the weekdays."""
    local_now = view.now.astimezone(reader.tz)
    labels = [_label(reader, name) for name in ("today", "tomorrow", "day-after")]
    days = days_offered(local_now.date())
    labels += [weekday(reader, day) for day in days[len(labels) :]]
    if not hours_offered(days[0], None, local_now):
        labels, days = labels[1:], days[1:]
    picks = [PickDay(view.post.id or 0, view.post.revision, day) for day in days]
    buttons = [Button(label, pick) for label, pick in zip(labels, picks, strict=True)]
    return (tuple(buttons[:-4]), tuple(buttons[-4:]))


def hours(view: CardView, asked: Asked) -> list[PickMoment]:
    """The usual hours of the day that is asked about, as far as they are still ahead."""
    if asked.day is None:
        return []
    post, local_now = view.post, view.now.astimezone(ZoneInfo(view.post.zone))
    offered = hours_offered(asked.day, asked.hint, local_now)
    return [PickMoment(post.id or 0, post.revision, asked.day, hour) for hour in offered]


def _hours(reader: Reader, view: CardView, asked: Asked) -> Rows:
    return _in_rows([Button(clock(reader, pick.at), pick) for pick in hours(view, asked)])


def _more(reader: Reader, view: CardView, link: str) -> Rows:
    """Everything else that can be done with it."""
    post = view.post
    buttons = [_act(reader, view, Deed.ASK_TIME)] if post.state in COMING else []
    title = "change-title" if post.title else "write-title"
    buttons.append(Button(_label(reader, title), Write(post.id or 0, Wants.TITLE)))
    buttons.append(_page(reader, view, Page.PLATFORM, "platform"))
    if view.departments:
        label = sentences(reader)("departments-pick-button")
        buttons.append(Button(label, TurnPage(post.id or 0, Page.DEPARTMENT)))
    buttons.append(_act(reader, view, Deed.TAKE if post.owner_id is None else Deed.RELEASE))
    buttons.append(_page(reader, view, Page.CANCEL, "cancel-plan"))
    buttons += post_steps.rarely(reader, view)
    if post.state == PostState.PLANNED and post.kind == Kind.OWN:
        buttons.append(Button(_label(reader, "share"), url=link))
    if post.title:
        buttons.append(copying.button(reader, post.id or 0))
    last = (Button(_label(reader, "mine"), ShowMine()), _page(reader, view, Page.MAIN, "back"))
    return (*_in_rows(buttons, 2), last)


def _platforms(reader: Reader, view: CardView) -> Rows:
    t, post = sentences(reader), view.post
    buttons = [
        Button(t("posts-platform", platform=one), PickPlatform(post.id or 0, post.revision, one))
        for one in ((*LIVES, *OFFERED) if is_live(post.platform) else OFFERED)
    ]
    none = Button(_label(reader, "no-platform"), PickPlatform(post.id or 0, post.revision, None))
    return (*_in_rows(buttons, 2), (none, _page(reader, view, Page.MORE, "back")))


def _departments(reader: Reader, view: CardView) -> Rows:
    t, post = sentences(reader), view.post
    buttons = [
        Button(t("departments-name-button", name=name), PickDepartment(post.id or 0, post.revision, one))
        for one, name in view.departments
    ]
    none = Button(t("departments-nobody-button"), PickDepartment(post.id or 0, post.revision, None))
    return (*_in_rows(buttons, 2), (none, _page(reader, view, Page.MORE, "back")))


def _cancel(reader: Reader, view: CardView) -> Row:
    return (_act(reader, view, Deed.CANCEL), _page(reader, view, Page.MAIN, "keep"))

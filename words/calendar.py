"""The calendar as people read it: a week by day, or a month by numbers."""

from collections.abc import Iterator

from domain.calendar import CalendarDay, CalendarView, Entry
from domain.calendar_looks import Reach, Side
from domain.contents import Visibility
from domain.days import Day
from domain.markup import Safe, plain, units
from domain.message import Message
from domain.post_states import Kind, PostState
from domain.posts import PostFacts
from domain.reader import Reader
from words.calendar_buttons import buttons, chosen
from words.formats import day_short, month_name
from words.posts import line
from words.sentences import sentences
from words.sharing import one_line, whatsapp

ROOM = 3300
LONGEST_UNIT = 30


def calendar(reader: Reader, view: CalendarView) -> Message:
    """The calendar as it is turned, with the buttons of the side that is up."""
    blocks = list(_blocks(reader, view))
    text = "\n\n".join(_fitting(reader, [_top(reader, view), *blocks]))
    share = whatsapp(share_text(reader, view)) if view.look.side is Side.MORE else ""
    return Message(text, buttons(reader, view, share))


def head(reader: Reader, view: CalendarView) -> Safe:
    """Which week or month it is."""
    t, (first, last) = sentences(reader), view.bounds
    if view.look.reach is Reach.MONTH:
        return t("calendar-month-head", month=month_name(reader, first.month), year=str(first.year))
    return t("calendar-head", first=day_short(reader, first), last=day_short(reader, last))


def _top(reader: Reader, view: CalendarView) -> Safe:
    t, names = sentences(reader), chosen(reader, view)
    lines = [head(reader, view)]
    lines += [t("calendar-only", names=" · ".join(names))] if names else []
    return Safe("\n".join(lines))


def _blocks(reader: Reader, view: CalendarView) -> Iterator[Safe]:
    t, has_plans = sentences(reader), any(day.entries or day.count for day in view.days)
    if view.look.reach is Reach.MONTH:
        lines = [_counted(reader, day) for day in view.days]
        if lines:
            yield t("calendar-month", lines=Safe("\n".join(lines)))
    else:
        for day in view.days:
            yield day_block(reader, day, is_today=day.day == view.today)
    if not has_plans:
        yield t("calendar-empty-sifted" if chosen(reader, view) else "calendar-empty")
    if view.after:
        yield t("calendar-after", count=view.after)


def day_block(reader: Reader, day: CalendarDay, *, is_today: bool = False) -> Safe:
    """One day: its name, what it is, and its plans."""
    lines = [sentences(reader)("calendar-day", day=day_short(reader, day.day), today=is_today)]
    lines += [named(reader, one) for one in day.days]
    lines += [entry_line(reader, entry) for entry in day.entries]
    if day.slots:
        lines.append(sentences(reader)("calendar-slots", count=day.slots, free=day.free))
    return Safe("\n".join(lines))


def entry_line(reader: Reader, entry: Entry) -> Safe:
    """A plan, the first name of who is responsible or the unit that plans it, and how far it has come."""
    t, shown = sentences(reader), line(reader, entry.post)
    if entry.department:
        shown = t("departments-in-line", line=shown, name=entry.department)
    whose = entry.owner if entry.unit is None else one_line(entry.unit, LONGEST_UNIT)
    shown = t("calendar-entry", line=shown, owner=whose or "", owned=whose is not None)
    state = state_word(reader, entry.post)
    return t("calendar-entry-state", line=shown, state=state) if state else shown


def state_word(reader: Reader, post: PostFacts) -> str:
    """How far a plan has come, in a word; a plan for a member's own account says only that it is out."""
    if post.kind == Kind.OWN and post.state != PostState.PUBLISHED:
        return ""
    name = Kind.IDEA if post.kind == Kind.IDEA and post.state == PostState.PLANNED else post.state
    return plain(sentences(reader)("calendar-state", state=name))


def named(reader: Reader, day: Day) -> Safe:
    """A holiday or commemoration, and whether its date is an estimate."""
    return sentences(reader)("calendar-named", name=day.name, kind=day.kind.value, sure=day.sure)


def _counted(reader: Reader, day: CalendarDay) -> Safe:
    t, count = sentences(reader), day.count or len(day.entries)
    names = t("calendar-names", names=Safe(", ".join(named(reader, one) for one in day.days)))
    return t(
        "calendar-count",
        day=day_short(reader, day.day),
        count=count,
        planned=bool(count),
        names=names if day.days else "",
    )


def _fitting(reader: Reader, blocks: list[Safe]) -> Iterator[Safe]:
    """As many blocks as fit, and how many days are left out; the card cuts a day that is too long."""
    room = ROOM
    for number, block in enumerate(blocks):
        room -= units(block) + 2
        if room < 0 and number > 1:
            yield sentences(reader)("calendar-more", count=len(blocks) - number)
            return
        yield block


def share_text(reader: Reader, view: CalendarView) -> str:
    """What is planned as plain text for WhatsApp: nobody's name, and nothing that only humas may see."""
    t = sentences(reader)
    days = []
    for day in view.days:
        lines = [t("calendar-day", day=day_short(reader, day.day), today=False)]
        lines += [named(reader, one) for one in day.days]
        lines += [_shared(reader, entry) for entry in day.entries if entry.post.visibility == Visibility.ALL]
        lines += [t("calendar-shared-count", count=day.count)] if day.count else []
        if len(lines) > 1:
            days.append(Safe("\n".join(lines)))
    return plain("\n\n".join([head(reader, view), *days]))


def _shared(reader: Reader, entry: Entry) -> Safe:
    shown = line(reader, entry.post)
    if entry.unit is None:
        return shown
    unit = one_line(entry.unit, LONGEST_UNIT)
    return sentences(reader)("calendar-entry", line=shown, owner=unit, owned=True)


def above(reader: Reader) -> Message:
    """It was put up a moment ago; this message answers that one, so a tap leads there."""
    return Message(sentences(reader)("calendar-above"))


def toast(reader: Reader, name: str) -> str:
    """A short line over the calendar."""
    return plain(sentences(reader)(f"calendar-toast-{name}"))

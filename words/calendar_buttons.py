"""The buttons under a calendar: turning it, sifting it, and taking it along."""

from collections.abc import Sequence
from datetime import date

from domain.calendar import (
    CalendarView,
    FileKind,
    SendFile,
    ShowSide,
    Sift,
    SiftMine,
    SiftNothing,
    TurnTo,
)
from domain.calendar_looks import ALL_CHILDREN, CHOICES, FAMILY_HEADS, Reach, Side, Sieve, beside, bounds
from domain.contents import Pillar
from domain.markup import plain
from domain.menus import RunCommand
from domain.message import Button, Rows
from domain.reader import Reader
from words.formats import day_short, month_name
from words.posts import platform
from words.sentences import sentences
from words.sharing import one_line
from words.which_unit import other_button

SHORT = 22
MOST_CHOICES = 24


def buttons(reader: Reader, view: CalendarView, share: str) -> Rows:
    """The buttons of the side that is up; `share` is the link that shares it."""
    side = view.look.side
    if side is Side.MORE:
        return _more(reader, view, share)
    if side is Side.PICTURE:
        return _picture(reader, view)
    if side is Side.SIEVE:
        return _sieve(reader, view)
    return _choices(reader, view) if side in CHOICES else _main(reader, view)


def chosen(reader: Reader, view: CalendarView) -> list[str]:
    """What the calendar is sifted by, in words."""
    sieve = view.look.sieve
    found = [_value(reader, view, side) for side in CHOICES if _is_chosen(sieve, side)]
    return [*found, plain(sentences(reader)("calendar-mine"))] if sieve.mine else found


def _main(reader: Reader, view: CalendarView) -> Rows:
    t, unit_id = sentences(reader), view.unit_id
    other = Reach.WEEK if view.look.reach is Reach.MONTH else Reach.MONTH
    first, last = view.bounds
    day = view.today if first <= view.today <= last else first
    swap = TurnTo(unit_id, other is Reach.MONTH, day)
    return (
        (_turn(reader, view, -1), _turn(reader, view, 1)),
        (
            Button(t("calendar-swap-button", reach=other), swap),
            Button(t("posts-new-button"), RunCommand("rencana")),
        ),
        (
            Button(
                t("calendar-sieve-button", count=len(chosen(reader, view))), ShowSide(unit_id, Side.SIEVE)
            ),
            Button(t("posts-more-button"), ShowSide(unit_id, Side.MORE)),
        ),
        *((other_button(reader, one, "kalender"),) for one in view.others),
    )


def _turn(reader: Reader, view: CalendarView, steps: int) -> Button:
    """The week or month before or after."""
    reach, t = view.look.reach, sentences(reader)
    day = beside(reach, view.look.day or view.today, steps)
    label = _week_name(reader, view, day) if reach is Reach.WEEK else month_name(reader, day.month)
    name = "calendar-back-button" if steps < 0 else "calendar-on-button"
    return Button(t(name, label=label), TurnTo(view.unit_id, reach is Reach.MONTH, day))


def _week_name(reader: Reader, view: CalendarView, monday: date) -> str:
    """Last, this or next week, or its first and last day."""
    near = {
        beside(Reach.WEEK, view.today, steps): name
        for steps, name in ((-1, "last"), (0, "this"), (1, "next"))
    }
    if monday in near:
        return plain(sentences(reader)("calendar-week", which=near[monday]))
    first, last = (day_short(reader, day).partition(" ")[2] for day in bounds(Reach.WEEK, monday))
    return f"{first} – {last}"


def _more(reader: Reader, view: CalendarView, share: str) -> Rows:
    t, unit_id = sentences(reader), view.unit_id
    month = month_name(reader, view.bounds[0].month)
    rows = [
        (Button(t("calendar-share-button"), url=share),),
        (Button(t("calendar-picture-button", month=month), ShowSide(unit_id, Side.PICTURE)),),
        (Button(t("calendar-file-button"), SendFile(unit_id, FileKind.FILE)),),
    ]
    if view.choices.children and view.look.sieve.child is None:
        rows.append((Button(t("ties-plans-button"), Sift(unit_id, Side.BY_UNIT, str(ALL_CHILDREN))),))
    return (*rows, (_back(reader, view, Side.MAIN),))


def _picture(reader: Reader, view: CalendarView) -> Rows:
    t = sentences(reader)
    kinds = (FileKind.LIGHT, FileKind.DARK)
    pick = tuple(
        Button(t("calendar-picture-kind-button", kind=kind), SendFile(view.unit_id, kind)) for kind in kinds
    )
    return (pick, (_back(reader, view, Side.MORE),))


def _back(reader: Reader, view: CalendarView, side: Side) -> Button:
    return Button(sentences(reader)("posts-back-button"), ShowSide(view.unit_id, side))


def _sieve(reader: Reader, view: CalendarView) -> Rows:
    """Every way to sift, with what is chosen now."""
    t, unit_id, sieve = sentences(reader), view.unit_id, view.look.sieve
    keys = [
        Button(t("calendar-by-button", by=by, value=_value(reader, view, by)), ShowSide(unit_id, by))
        for by in CHOICES
        if _options(reader, view, by)
    ]
    if view.choices.mine and sieve.child is None:
        keys.append(Button(t("calendar-mine-button", here=sieve.mine), SiftMine(unit_id, not sieve.mine)))
    last = [Button(t("calendar-all-button"), SiftNothing(unit_id))] if chosen(reader, view) else []
    return (*_pairs(keys), (*last, _back(reader, view, Side.MAIN)))


def _choices(reader: Reader, view: CalendarView) -> Rows:
    """All that may be chosen of one kind."""
    t, by, now = sentences(reader), view.look.side, _present(view.look.sieve, view.look.side)
    every = Button(
        t("calendar-choice-button", name=_all(reader, by), here=now is None), Sift(view.unit_id, by, None)
    )
    keys = [
        Button(
            t("calendar-choice-button", name=one_line(name, SHORT), here=value == now),
            Sift(view.unit_id, by, value),
        )
        for value, name in _options(reader, view, by)[:MOST_CHOICES]
    ]
    return (*_pairs([every, *keys]), (_back(reader, view, Side.SIEVE),))


def _pairs(keys: Sequence[Button]) -> list[tuple[Button, ...]]:
    return [tuple(keys[at : at + 2]) for at in range(0, len(keys), 2)]


def _options(reader: Reader, view: CalendarView, by: Side) -> list[tuple[str, str]]:
    """What may be chosen: the value of the button, and its name."""
    choices, is_ours = view.choices, view.look.sieve.child is None
    match by:
        case Side.BY_DEPARTMENT:
            return [(str(one), name) for one, name in choices.departments] if is_ours else []
        case Side.BY_ACCOUNT:
            return [(str(one), name) for one, name in choices.accounts] if is_ours else []
        case Side.BY_PLATFORM:
            return [(one.value, plain(platform(reader, one))) for one in FAMILY_HEADS]
        case Side.BY_PILLAR:
            return [(one.value, plain(sentences(reader)("calendar-pillar", pillar=one))) for one in Pillar]
        case _:
            below = [(str(one), name) for one, name in choices.children]
            every = (str(ALL_CHILDREN), plain(sentences(reader)("calendar-all-children")))
            return [every, *below] if below else []


def _present(sieve: Sieve, by: Side) -> str | None:
    """The value that is chosen now."""
    now = {
        Side.BY_DEPARTMENT: sieve.department,
        Side.BY_ACCOUNT: sieve.account,
        Side.BY_PLATFORM: sieve.platform,
        Side.BY_PILLAR: sieve.pillar,
        Side.BY_UNIT: sieve.child,
    }[by]
    return None if now is None else str(now)


def _is_chosen(sieve: Sieve, by: Side) -> bool:
    return _present(sieve, by) is not None


def _value(reader: Reader, view: CalendarView, by: Side) -> str:
    """What is chosen now, in words."""
    now = _present(view.look.sieve, by)
    if now is None:
        return _all(reader, by)
    known = dict(_options(reader, view, by))
    if now not in known and by is Side.BY_PLATFORM:
        return plain(platform(reader, now))
    return one_line(known.get(now, now), SHORT)


def _all(reader: Reader, by: Side) -> str:
    return plain(sentences(reader)("calendar-all", by=by))

"""Pages of the numbers of a unit week by week, for an export; counted where the digest and the report count too."""

from collections.abc import Iterator
from datetime import timedelta

from sqlmodel import Session

from domain.figures import A_DAY, Stretch, UnitFigures
from storage import figures
from storage.export_pages import Key, Page, Raw, Wanted

AT_ONCE = 4
SIX_DAYS = timedelta(days=6)


def weeks(session: Session, wanted: Wanted, after: Key | None, limit: int) -> Page:
    """Monday to Sunday; the first and the last week only as far as these days go."""
    every = list(weeks_of(wanted.stretch))
    (begin,) = after or (0,)
    end = begin + min(limit, AT_ONCE)
    rows = [_row(one, figures.of(session, (wanted.unit_id,), one)) for one in every[begin:end]]
    return Page(rows, (end,) if end < len(every) else None)


def weeks_of(stretch: Stretch) -> Iterator[Stretch]:
    """The weeks of some days, the oldest first."""
    first = stretch.first
    while first <= stretch.last:
        sunday = first - timedelta(days=first.weekday()) + SIX_DAYS
        last = min(sunday, stretch.last)
        yield Stretch(first, last, stretch.zone)
        first = last + A_DAY


def _row(week: Stretch, its: UnitFigures) -> Raw:
    done, cases, reached = its.promoted, its.cases, its.reached
    answered: Raw = (0, 0, None, None, None, None)
    if cases is not None:
        paces = (cases.taken, cases.clarified)
        answered = (cases.cases, cases.untaken, *(at for one in paces for at in (one.median, one.p90)))
    load = sum(count for _, count in its.load)
    told = (reached.views, reached.likes, reached.comments, reached.shares, reached.told, reached.of)
    promoted = (done.sent, done.taken, done.done, done.posts)
    return (
        *(week.first, week.last, its.published_count),
        *promoted,
        *answered,
        *(its.takeovers, its.lives, load),
        *told,
        its.helped,
    )

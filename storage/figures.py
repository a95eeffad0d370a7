"""The numbers of units in a stretch of days: counted here and nowhere else."""

from collections.abc import Sequence

from sqlmodel import Session

from domain.figures import Promoted, Stretch, UnitFigures
from storage import case_figures, helper_figures, promotion_figures, publication_figures, reach_figures
from storage.figure_asking import Asked, Group


def of(session: Session, unit_ids: Sequence[int], stretch: Stretch) -> UnitFigures:
    """What these units did in these days, all together. It costs as much as was done then, however long the units
    have been here."""
    return weeks(session, unit_ids, stretch, 1)[0]


def weeks(session: Session, unit_ids: Sequence[int], last: Stretch, count: int) -> list[UnitFigures]:
    """The same for the last stretch and those of the same length before it, `count` in all, newest last. The numbers
    of cases and members of several stretches are no sum of those of each."""
    stretches = tuple(last.back(number) for number in reversed(range(count)))
    found = _counted(session, Asked(tuple(unit_ids), stretches))
    return [found[0, number] for number in range(count)]


def by_unit(session: Session, unit_ids: Sequence[int], stretch: Stretch) -> dict[int, UnitFigures]:
    """The same of each of these units by itself, in as many questions as for one."""
    if not unit_ids:
        return {}
    found = _counted(session, Asked(tuple(unit_ids), (stretch,), apart=True))
    return {unit_id: found[unit_id, 0] for unit_id in unit_ids}


def _counted(session: Session, asked: Asked) -> dict[Group, UnitFigures]:
    published, load = publication_figures.published(session, asked), publication_figures.load(session, asked)
    promoted, helped = promotion_figures.promoted(session, asked), helper_figures.helped(session, asked)
    takeovers, lives = reach_figures.takeovers(session, asked), reach_figures.lives(session, asked)
    campaigns, cases = reach_figures.campaigns(session, asked), case_figures.of_groups(session, asked)
    return {
        group: UnitFigures(
            published=published.get(group, ()),
            promoted=promoted.get(group, Promoted()),
            cases=cases[group],
            reached=reach_figures.reached(one.get(group, {}) for one in (campaigns, takeovers, lives)),
            takeovers=len(takeovers.get(group, ())),
            lives=len(lives.get(group, ())),
            load=load.get(group, ()),
            helped=helped.get(group, 0),
        )
        for group in asked.groups
    }

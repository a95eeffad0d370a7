"""The totals of the units below a unit, each with everything under it: what its parent sees."""

from functools import reduce

from sqlmodel import Session

from domain.figures import Stretch
from domain.tree_figures import Child, Totals, totals
from storage import figures, units

AT_ONCE = 500


def children(session: Session, unit_id: int, stretch: Stretch, skip: int, limit: int) -> list[Child]:
    """The open units right below this one, by name, with the numbers of this stretch."""
    shown = units.children(session, unit_id, skip, limit)
    trees = {one.id or 0: units.subtree_ids(session, one.id or 0) for one in shown}
    alone = figures.by_unit(session, [one for one, tree in trees.items() if len(tree) == 1], stretch)
    return [
        Child(
            one.id or 0,
            one.name,
            totals(alone[one.id or 0])
            if one.id in alone
            else _together(session, trees[one.id or 0], stretch),
        )
        for one in shown
    ]


def below(session: Session, unit_id: int) -> list[int]:
    """All units under this one, without it."""
    return [one for one in units.subtree_ids(session, unit_id) if one != unit_id]


def whole(session: Session, unit_id: int, stretch: Stretch) -> Totals | None:
    """The numbers of all units below this one together; None where they are more than are counted while somebody
    waits."""
    under = below(session, unit_id)
    return totals(figures.of(session, under, stretch)) if len(under) <= AT_ONCE else None


def part(session: Session, unit_ids: list[int], stretch: Stretch) -> Totals:
    """The numbers of at most AT_ONCE units together."""
    return totals(figures.of(session, unit_ids[:AT_ONCE], stretch))


def _together(session: Session, unit_ids: list[int], stretch: Stretch) -> Totals:
    """So many at once as a question may name."""
    parts = [part(session, unit_ids[at:], stretch) for at in range(0, len(unit_ids), AT_ONCE)]
    return reduce(Totals.plus, parts) if parts else Totals()

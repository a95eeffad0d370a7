"""What a report tells of a unit: its numbers, those of the weeks before, and the names beside them."""

from datetime import datetime

from sqlmodel import Session, col, select

from domain.figures import Stretch, UnitFigures
from domain.report_views import Named, ReportFacts
from domain.reports import before
from storage import departments, figures, journal_sealing, silences, units
from storage.accounts import Account
from storage.units import Unit


def of(session: Session, unit: Unit, stretch: Stretch, now: datetime) -> ReportFacts:
    """Its numbers beside those of as many stretches before as the unit is old, at most twelve; the journal's last seal,
    and the units below it of which nothing is heard."""
    unit_id = unit.id or 0
    count = before(stretch)
    *earlier, its = figures.weeks(session, [unit_id], stretch, count + 1)
    seal = journal_sealing.last(session, unit_id)
    return ReportFacts(
        unit_id=unit_id,
        unit=unit.name,
        stretch=stretch,
        figures=its,
        before=tuple(earlier[count - _lived(unit, stretch, count) :]),
        seal=seal.link if seal is not None else None,
        has_children=units.has_children(session, unit_id),
        silent=tuple(silences.of_children(session, unit_id, now)),
    )


def _lived(unit: Unit, stretch: Stretch, count: int) -> int:
    """Into how many of the stretches before the unit's life reaches."""
    return sum(stretch.back(number).until > unit.created_at for number in range(1, count + 1))


def named(session: Session, unit: Unit, its: UnitFigures) -> Named:
    """The accounts and departments that stand in these numbers."""
    wanted = [one for one in its.by_account() if one is not None]
    accounts = session.exec(select(Account).where(col(Account.id).in_(wanted))).all()
    return Named(
        unit=unit.name,
        accounts={one.id or 0: one for one in accounts},
        departments={one.id or 0: one.name for one in departments.of_unit(session, unit.id or 0)},
    )

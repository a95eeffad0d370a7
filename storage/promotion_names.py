"""How the units and departments are called for which the numbers of a promotion stand."""

from sqlmodel import Session, col, select

from domain.promotion_counts import Tally
from domain.switches import Switch
from storage import switches
from storage.departments import Department
from storage.promotion_counting import chunks
from storage.units import Unit


def unit_names(session: Session, tally: Tally) -> dict[int, str]:
    """The names of the units that it tells apart."""
    ids = sorted({one.unit_id for one in tally.counts if one.unit_id is not None})
    found: dict[int, str] = {}
    for some in chunks(ids):
        rows = session.exec(select(Unit.id, Unit.name).where(col(Unit.id).in_(some))).all()
        found |= {unit_id: name for unit_id, name in rows if unit_id is not None}
    return found


def department_names(session: Session, tally: Tally) -> dict[int, str]:
    """The names of the departments that it tells apart, of units that use departments."""
    found: dict[int, str] = {}
    for some in chunks(sorted({one.department_id for one in tally.counts if one.department_id is not None})):
        rows = session.exec(select(Department).where(col(Department.id).in_(some))).all()
        in_use = {one.unit_id for one in rows if switches.is_on(session, one.unit_id, Switch.DEPARTMENTS)}
        found |= {one.id or 0: one.name for one in rows if one.unit_id in in_use}
    return found

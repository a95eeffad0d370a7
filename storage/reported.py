"""What was reported, as its reporters find it again: by who they are, or by the code word of who stays unknown."""

from collections.abc import Sequence

from sqlalchemy import update
from sqlmodel import Session, col, select

from domain.handles import FOUND_IN_KEY, PLACES
from domain.links import Link
from storage import accounts, publishing
from storage.cases import Case, CaseFile, CaseNumbers, CaseReport
from storage.promotions import Promotion


def of_person(session: Session, report_id: int, person_id: int | None) -> CaseReport | None:
    """This report, if it is hers."""
    row = session.get(CaseReport, report_id)
    return row if row is not None and person_id is not None and row.person_id == person_id else None


def latest(session: Session, unit_id: int, person_id: int, limit: int) -> Sequence[tuple[CaseReport, Case]]:
    """Her newest reports in this unit, each with its case."""
    hers = select(CaseReport, Case).join(Case, col(Case.id) == col(CaseReport.case_id))
    hers = hers.where(CaseReport.person_id == person_id, Case.unit_id == unit_id)
    return session.exec(hers.order_by(col(CaseReport.id).desc()).limit(limit)).all()


def is_first(session: Session, row: CaseReport) -> bool:
    """Whether this report opened its case."""
    first = select(col(CaseReport.id)).where(CaseReport.case_id == row.case_id).order_by(col(CaseReport.id))
    return session.exec(first.limit(1)).first() == row.id


def together(session: Session, one: CaseReport) -> Sequence[CaseReport]:
    """What she reported in the same message, this one among it."""
    same = select(CaseReport).where(CaseReport.person_id == one.person_id, CaseReport.at == one.at)
    return session.exec(same.order_by(col(CaseReport.id))).all()


def of_code(session: Session, kept: str) -> Sequence[tuple[CaseReport, Case]]:
    """What was reported under a code word, of which this is kept."""
    its = select(CaseReport, Case).join(Case, col(Case.id) == col(CaseReport.case_id))
    return session.exec(its.where(CaseReport.code == kept).order_by(col(CaseReport.id))).all()


def hide(session: Session, row: CaseReport, kept: str) -> None:
    """Nobody knows any more who reported it: not beside its files and numbers either, nor where she did."""
    for table in (CaseFile, CaseNumbers):
        hers = update(table).where(col(table.case_id) == row.case_id, col(table.person_id) == row.person_id)
        session.execute(hers.values(person_id=None))
    row.person_id, row.chat_id, row.code = None, None, kept
    session.flush()


def is_ours(session: Session, unit_id: int, link: Link) -> bool:
    """Whether this link leads to an official account of the unit, or to what the unit itself published or promoted."""
    found = FOUND_IN_KEY.fullmatch(link.key)
    place = found["place"] if found is not None else link.key.partition(":")[0]
    handle = found["name"] if found is not None else None
    if link.platform == "telegram":
        handle = link.key.partition(":")[2].partition("/")[0]
    if handle and place in PLACES:
        same = accounts.called(session, PLACES[place], handle)
        if any(one.speaks_for(unit_id) for one in same):
            return True
    if publishing.same_link(session, unit_id, link.key) is not None:
        return True
    promoted = select(Promotion.id).where(Promotion.unit_id == unit_id, Promotion.link_key == link.key)
    return session.exec(promoted.limit(1)).first() is not None

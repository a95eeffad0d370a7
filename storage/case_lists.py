"""The cases of a unit, the most pressing first, how many there are, and those about a link or some words."""

from collections.abc import Sequence

from sqlalchemy import Case as Choice
from sqlalchemy import case as choose
from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from domain.case_states import OPEN, CaseState
from domain.ladder import Severity
from domain.links import find
from storage import cases
from storage.cases import Case

OVER = (CaseState.DONE, CaseState.DISMISSED)
MOST_FOUND = 8
MOST_WORDS = 5


def listed(session: Session, unit_id: int, start: int, most: int, *, over: bool = False) -> Sequence[Case]:
    """So many from this place on (0 is the first): of the open ones danger first, then what nobody has in hand, the
    oldest first; of those that are over the newest first."""
    its = select(Case).where(Case.unit_id == unit_id, col(Case.state).in_(OVER if over else OPEN))
    order = (
        [col(Case.changed_at).desc(), col(Case.id).desc()]
        if over
        else [_weight(), _state(), col(Case.opened_at), col(Case.id)]
    )
    return session.exec(its.order_by(*order).offset(start).limit(most)).all()


def _weight() -> Choice[int]:
    order = (Severity.DANGER, Severity.HIGH, Severity.NORMAL)
    return choose({one.value: place for place, one in enumerate(order)}, value=col(Case.severity), else_=3)


def _state() -> Choice[int]:
    order = (CaseState.NEW, CaseState.HELD)
    return choose({one.value: place for place, one in enumerate(order)}, value=col(Case.state), else_=2)


def counts(session: Session, unit_id: int) -> dict[str, int]:
    """How many cases there are in each state."""
    its = select(Case.state, func.count()).where(Case.unit_id == unit_id).group_by(col(Case.state))
    return dict(session.exec(its).all())


def about(session: Session, unit_id: int, text: str) -> list[Case]:
    """The cases of the same links; where there is no link in it, those in which all these words stand, newest first."""
    keys = dict.fromkeys(one.key for one in find(text) if one.key)
    if keys:
        same = [cases.of_link(session, unit_id, key) for key in keys]
        return [one for one in same if one is not None]
    sought = text.split()[:MOST_WORDS]
    if not sought:
        return []
    its = select(Case).where(Case.unit_id == unit_id, Case.state != CaseState.MERGED)
    for word in sought:
        like = f"%{_plain(word)}%"
        its = its.where(
            or_(col(Case.title).ilike(like, escape="\\"), col(Case.text).ilike(like, escape="\\"))
        )
    return list(session.exec(its.order_by(col(Case.id).desc()).limit(MOST_FOUND)).all())


def _plain(word: str) -> str:
    """Signs that mean something in a pattern stand for themselves."""
    return word.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")

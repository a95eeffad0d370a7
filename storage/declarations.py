"""Units whose pembina says that only adults belong to them, until the parent unit or the host has answered."""

from sqlmodel import Session

from storage.ties import Declaration


def standing(session: Session, unit_id: int) -> Declaration | None:
    """What waits for the second yes."""
    return session.get(Declaration, unit_id)


def add(session: Session, said: Declaration) -> bool:
    """Write it down; False when the same waits already."""
    if standing(session, said.unit_id) is not None:
        return False
    session.add(said)
    session.flush()
    return True


def settle(session: Session, unit_id: int) -> None:
    """It was answered, or taken back."""
    row = standing(session, unit_id)
    if row is not None:
        session.delete(row)
        session.flush()

"""What waits for humas of a unit: plans to read, cases without hands, answers to give, and numbers to type."""

from datetime import datetime

from sqlmodel import Session

from domain.digest_items import Item, ItemKind, Listed, order, together
from storage import digest_board, digest_suggesting, digest_waiting, evaluation_lists, verdicts
from storage.cases import Case
from storage.digest_rows import one

NOBODY = -1
"""What waits for any of them, whoever wrote it."""
MOST = 60


def waiting(session: Session, unit_id: int, now: datetime, most: int = MOST) -> Listed:
    """The first of it in the order of the board's digest, and how much there is of each kind."""
    parts = (
        digest_waiting.cases(session, unit_id, most),
        digest_waiting.plans(session, unit_id, NOBODY, most),
        digest_waiting.signatures(session, unit_id, NOBODY, now, most),
        _verdicts(session, unit_id),
        digest_waiting.last_lists(session, unit_id, most),
        digest_board.held(session, unit_id, now),
        digest_board.roster(session, unit_id, now),
        digest_suggesting.suggestions(session, unit_id, most),
        numbers(session, unit_id, now),
    )
    return together(parts, most, order)


def _verdicts(session: Session, unit_id: int) -> Listed:
    """What was found out about a case and waits for its second reader, whoever that may be."""
    found = []
    for verdict in verdicts.proposed_in(session, unit_id):
        case = session.get_one(Case, verdict.case_id)
        title = case.title or case.text
        found.append(Item(ItemKind.VERDICT, verdict.id or 0, unit_id, title=title, since=verdict.at))
    return Listed(tuple(found), ((ItemKind.VERDICT, len(found)),) if found else ())


def numbers(session: Session, unit_id: int, now: datetime) -> Listed:
    """Campaigns whose numbers may be typed now and nobody has typed."""
    wanted = evaluation_lists.due_of(session, unit_id, now)
    first = wanted[0].since if wanted else None
    title = wanted[0].title if len(wanted) == 1 else ""
    return one(ItemKind.NUMBERS, unit_id, len(wanted), title=title, since=first)

"""Pictures of cases: each is looked at once when it has left Telegram, and compared within its unit."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session

from domain.case_states import CaseState
from domain.contents import MediaKind
from domain.files import MADE
from domain.posting import Lane
from domain.sameness import Band, judge, spelled
from domain.sameness.photos import compare, photo_bands
from storage import case_marks, case_merging, case_weighing, cases, outbox, sameness
from storage.cases import Case, CaseFile
from storage.outbox import GET_FILE, Call

NOUN = "case-photo"


def find(session: Session, file_id: int) -> CaseFile | None:
    """The file with this number, if it is still kept."""
    return session.get(CaseFile, file_id)


def look(session: Session, file: CaseFile, now: datetime) -> None:
    """It is fetched and looked at when nothing more urgent has to leave."""
    if file.kind != MediaKind.PHOTO:
        return
    subject = f"{NOUN}:{file.id}"
    asked = {"file_id": {MADE: NOUN, "file": file.id}}
    outbox.put(session, Call(GET_FILE, asked, Lane.REMINDER, subject=subject, once=subject), now)


def note(session: Session, file_id: int, photo_hash: str) -> None:
    """What it looks like; one that was forgotten meanwhile stays forgotten."""
    file = find(session, file_id)
    if file is not None:
        file.photo_hash = photo_hash
        session.flush()


def match(session: Session, file_id: int, now: datetime) -> None:
    """The case goes on in an older one with the same picture, if nobody has it in hand and nothing but the picture says
    what it is about; about others humas is asked."""
    file = find(session, file_id)
    case = cases.find(session, file.case_id) if file is not None else None
    case = cases.standing_apart(session, case) if case is not None else None
    if file is None or case is None or not file.photo_hash:
        return
    found, marks = _alike(session, case, file), photo_bands(file.photo_hash)
    case_marks.mark(session, case, marks)
    twin = next((one for one, _, band in found if band is Band.SAME and _is_surely(session, case, one)), None)
    if twin is None:
        sameness.offer(session, case, [(one, score) for one, score, _ in found], now)
        return
    ends, stays = case_merging.which(case, twin)
    case_merging.merge(session, ends, stays, now)
    case_weighing.by_demand(session, stays, now)


def _alike(session: Session, case: Case, file: CaseFile) -> list[tuple[Case, int, Band]]:
    """Other cases with a picture that looks like it, the most similar first."""
    found: list[tuple[Case, int, Band]] = []
    for one in _others(session, case, photo_bands(file.photo_hash)):
        judged = max(
            (compare(file.photo_hash, its.photo_hash) for its in cases.files(session, one.id or 0)),
            key=lambda judged: judged.score,
            default=None,
        )
        if judged is not None and judged.band is not Band.APART:
            found.append((one, judged.score, judged.band))
    return sorted(found, key=lambda one: one[1], reverse=True)


def _others(session: Session, case: Case, marks: Sequence[str]) -> list[Case]:
    """The cases in which those with these marks go on, each once, but itself and those that are no more."""
    marked = (cases.find(session, one) for one in case_marks.having(session, case.unit_id, marks))
    stands = {one.id: one for one in (cases.standing(session, its) for its in marked if its is not None)}
    return [one for one in stands.values() if one.id != case.id and one.state != CaseState.MERGED]


def _is_surely(session: Session, case: Case, other: Case) -> bool:
    """Whether a picture alone may join them: the newer one has nothing else, nobody has it in hand, and neither their
    words nor humas speak against it."""
    newer = max(case, other, key=lambda one: (one.opened_at, one.id or 0))
    is_untouched = newer.state == CaseState.NEW and not newer.link_key
    words = spelled(case.text), spelled(other.text)
    agrees = not all(words) or judge(*words).band is not Band.APART
    return is_untouched and agrees and sameness.known(session, case, other) is None

"""Takes a report in: the case that it is about, found or new, and what the report adds to it."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from domain.attaching import Attachment
from domain.case_states import CaseState, CaseStep
from domain.cases import MOST_NOTE, MOST_TEXT, CaseKind
from domain.ladder import REPORTERS_FOR_HIGH, Severity
from domain.links import Link
from storage import asking, cards, case_steps, case_times, cases
from storage.cases import Case, CaseFile, CaseReport


@dataclass(frozen=True, slots=True)
class Sighting:
    """What somebody reports: at least a link, words or a file. `person_id` is NULL for guests and who stays unknown;
    `chat_id` is the linked group in which it was reported, `code` the HMAC of her code word."""

    unit_id: int
    kind: CaseKind
    title: str = ""
    link: Link | None = None
    text: str = ""
    note: str = ""
    file: Attachment | None = None
    person_id: int | None = None
    chat_id: int | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Reported:
    """What became of it: its case, her report, and whether the case is new."""

    case: Case
    report: CaseReport
    is_new: bool


def report(session: Session, seen: Sighting, now: datetime) -> Reported:
    """One thing has one case: a report of the same thing counts as demand. It stands in the humas room at once."""
    case = _same(session, seen)
    is_new = case is None
    if case is None:
        case = cases.add(session, _new(seen, now))
    its = _reported(session, case, seen, now)
    if seen.file is not None:
        _keep_file(session, case, seen, now)
    _weigh(session, case, seen.kind, now)
    if is_new:
        case_times.settle(session, case, now)
        show_to_humas(session, case, now)
    cases.changed(session, case, now)
    return Reported(case, its, is_new)


def show_to_humas(session: Session, case: Case, now: datetime) -> None:
    """Its card stands where humas reads."""
    for chat in asking.readers(session, case.unit_id, now):
        cards.offer(session, cases.subject(case), chat.id or 0, now)


def _same(session: Session, seen: Sighting) -> Case | None:
    """The case of the same thing, if there is one."""
    return cases.of_link(session, seen.unit_id, seen.link.key if seen.link is not None else "")


def _new(seen: Sighting, now: datetime) -> Case:
    link = seen.link
    return Case(
        unit_id=seen.unit_id,
        kind=seen.kind,
        title=seen.title,
        platform=link.platform if link is not None else None,
        link=(link.safe_url or "") if link is not None else "",
        link_key=link.key if link is not None else "",
        is_opaque=link is not None and link.opaque,
        text=seen.text[:MOST_TEXT],
        begun_at=now,
        opened_at=now,
        changed_at=now,
    )


def _reported(session: Session, case: Case, seen: Sighting, now: datetime) -> CaseReport:
    """Her report; a second one of hers only adds to the first."""
    its = cases.report_of(session, case.id or 0, seen.person_id) if seen.person_id is not None else None
    if its is not None:
        its.note = "\n".join(one for one in (its.note, seen.note) if one)[:MOST_NOTE]
        its.chat_id, its.code = its.chat_id or seen.chat_id, seen.code or its.code
        session.flush()
        return its
    its = CaseReport(
        case_id=case.id or 0,
        person_id=seen.person_id,
        chat_id=seen.chat_id,
        kind=seen.kind,
        note=seen.note[:MOST_NOTE],
        code=seen.code,
        at=now,
    )
    cases.keep(session, its)
    return its


def _keep_file(session: Session, case: Case, seen: Sighting, now: datetime) -> None:
    file = seen.file
    if file is None or any(one.unique_id == file.unique_id for one in cases.files(session, case.id or 0)):
        return
    row = CaseFile(
        case_id=case.id or 0,
        person_id=seen.person_id,
        kind=file.kind,
        file_id=file.file_id,
        unique_id=file.unique_id,
        size=file.size,
        at=now,
    )
    cases.keep(session, row)


def _weigh(session: Session, case: Case, kind: CaseKind, now: datetime) -> None:
    """Three members make it urgent, one who suspects a hoax makes it one, and what was over is looked at again."""
    if kind is CaseKind.HOAX:
        case.kind = CaseKind.HOAX
    if case.state in (CaseState.DONE, CaseState.DISMISSED) and case.clarified_at is None:
        case_steps.free(session, case, CaseStep.AGAIN, now)
    if case.severity == Severity.NORMAL and cases.reporters(session, case.id or 0) >= REPORTERS_FOR_HIGH:
        case_steps.raise_to(session, case, Severity.HIGH, now)

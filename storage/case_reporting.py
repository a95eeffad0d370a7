"""Takes a report in: the case that it is about, found or new, and what the report adds to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from domain.attaching import Attachment
from domain.cases import MOST_NOTE, MOST_TEXT, CaseKind
from domain.contents import MOST_MEDIA
from domain.links import Link
from domain.sameness import Band
from storage import (
    asking,
    cards,
    case_links,
    case_photos,
    case_times,
    case_weighing,
    cases,
    sameness,
    storms,
    units,
    verdict_reports,
)
from storage.cases import Case, CaseFile, CaseReport
from storage.sameness import Near


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
    units.one_at_a_time(session, seen.unit_id)
    near = sameness.near(session, seen.unit_id, seen.text)
    case = _same(session, seen, near)
    is_new = case is None
    if case is None:
        case = cases.add(session, _new(seen, now))
        sameness.enter(session, case, near, now)
    else:
        case = cases.standing_apart(session, case)
        _learn(session, case, seen, near, now)
    its = _reported(session, case, seen, now)
    if seen.file is not None:
        add_file(session, case, seen.file, seen.person_id, now)
    if seen.kind is CaseKind.HOAX:
        case.kind = CaseKind.HOAX
    case_weighing.by_demand(session, case, now)
    if is_new:
        case_times.settle(session, case, now)
        if not storms.joins(session, case, now):
            show_to_humas(session, case, now)
    cases.changed(session, case, now)
    verdict_reports.tell_later(session, case, now)
    return Reported(case, its, is_new)


def show_to_humas(session: Session, case: Case, now: datetime) -> None:
    """Its card stands where humas reads."""
    for chat in asking.readers(session, case.unit_id, now):
        cards.offer(session, cases.subject(case), chat.id or 0, now)


def _same(session: Session, seen: Sighting, near: Sequence[Near]) -> Case | None:
    """The case of the same thing, if there is one: the same link, the very same file, or surely the same words. Two
    links that lead to different places are never one without being asked."""
    link = seen.link
    found = case_links.of_key(session, seen.unit_id, link.key) if link is not None else None
    if found is not None:
        return found
    if seen.file is not None:
        found = sameness.of_file(session, seen.unit_id, seen.file.unique_id)
    found = found or next((one.case for one in near if one.band is Band.SAME), None)
    is_elsewhere = found is not None and link is not None and case_links.leads_elsewhere(found, link)
    return None if is_elsewhere else found


def _learn(session: Session, case: Case, seen: Sighting, near: Sequence[Near], now: datetime) -> None:
    """What the first report did not say: its link, its words."""
    if seen.link is not None:
        case_links.know_by(session, case, case_links.address_of(seen.link))
    if seen.text and not case.text:
        case.text = seen.text[:MOST_TEXT]
        sameness.enter(session, case, near, now)


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


def add_file(
    session: Session, case: Case, file: Attachment, person_id: int | None, now: datetime
) -> CaseFile | None:
    """One more picture or other file; None where it is there already, or ten are."""
    there = cases.files(session, case.id or 0)
    if len(there) >= MOST_MEDIA or any(one.unique_id == file.unique_id for one in there):
        return None
    row = CaseFile(
        case_id=case.id or 0,
        person_id=person_id,
        kind=file.kind,
        file_id=file.file_id,
        unique_id=file.unique_id,
        size=file.size,
        at=now,
    )
    cases.keep(session, row)
    case_photos.look(session, row, now)
    return row

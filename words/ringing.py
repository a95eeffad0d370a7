"""What rings: an alert to who is on duty, all humas or the ketua, and the line that calls them in the humas room."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.case_views import CaseFacts
from domain.cases import DismissCase, OpenCase, TakeCase
from domain.ladder import Rung
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.reader import Reader
from words import cases
from words.sentences import sentences


@dataclass(frozen=True, slots=True)
class Ringing:
    """Why it rings. `why` is "first", "again", "second", "everyone", "ketua" or "danger"; `reports` so many; `since` it
    waits. `is_back`: it was watched, and comes back. `young`: who reads it is a minor, and gets ready-made words only.
    `storm` counts the cases for which this one rings, 0 for itself."""

    case: CaseFacts
    why: str
    reports: int
    since: datetime
    is_back: bool = False
    young: bool = False
    storm: int = 0


def why(rung: Rung, place: int, *, is_danger: bool) -> str:
    """What the reader is told about why it is her."""
    if is_danger:
        return "danger"
    if rung is Rung.DUTY:
        return "again" if place else "first"
    return {Rung.SECOND: "second", Rung.HUMAS: "everyone", Rung.KETUA: "ketua"}[rung]


def alert(reader: Reader, its: Ringing) -> Message:
    """To one person: what it is, why she is told, and the three buttons."""
    t, case_id = sentences(reader), its.case.id or 0
    lines = [
        t("ringing-head", why=its.why, back=its.is_back),
        _what(reader, its),
        t("ringing-reports", count=its.reports, since=its.since),
        t("ringing-why", why=its.why),
    ]
    if its.storm:
        lines.insert(2, t("ringing-storm", count=its.storm))
    return Message("\n".join(lines), _keys(reader, case_id))


def _what(reader: Reader, its: Ringing) -> Safe:
    t = sentences(reader)
    if its.young:
        return t("ringing-plain", kind=t("cases-kind", kind=its.case.kind), number=str(its.case.id))
    return t("ringing-what", case=cases.name(reader, its.case))


def _keys(reader: Reader, case_id: int) -> Rows:
    t = sentences(reader)
    take = Button(t("ringing-take-button"), TakeCase(case_id))
    dismiss = Button(t("ringing-dismiss-button"), DismissCase(case_id))
    return ((take,), (dismiss, Button(t("ringing-more-button"), OpenCase(case_id))))


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Somebody who is called by name in the room: her Telegram id and first name."""

    telegram_id: int
    name: str


def line(reader: Reader, its: Ringing, people: Sequence[Mentioned]) -> Message:
    """In the humas room: who is called for which case; its card may stand far above, and comes by a button."""
    t = sentences(reader)
    names = Safe(", ".join(t("ringing-mention", id=str(one.telegram_id), name=one.name) for one in people))
    facts = {"case": cases.name(reader, its.case), "names": names, "who": bool(people)}
    text = t("ringing-line", why=its.why, **facts)
    opens = Button(t("ringing-open-button"), OpenCase(its.case.id or 0))
    return Message("\n".join([text, t("ringing-storm", count=its.storm)]) if its.storm else text, ((opens,),))


def lapsed(reader: Reader, case: CaseFacts) -> Message:
    """To who had it: it is anybody's again, and that is no reproach."""
    t = sentences(reader)
    again = Button(t("ringing-take-again-button"), TakeCase(case.id or 0))
    return Message(t("ringing-lapsed", case=cases.name(reader, case)), ((again,),))


def room_toast(reader: Reader) -> str:
    """Its card stands below."""
    return plain(sentences(reader)("ringing-opened"))

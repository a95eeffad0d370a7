"""What people hear in private of a case: who reported it what became of it, and who handled it that it goes on."""

from datetime import datetime
from typing import Protocol

from domain.case_views import CaseFacts
from domain.cases import OpenCase
from domain.message import Button, Message
from domain.reader import Reader
from words import case_names
from words.formats import day_short
from words.posts import platform as platform_name
from words.sentences import sentences


class ReportFacts(Protocol):
    """Her report: as what, and when (UTC)."""

    @property
    def kind(self) -> str: ...
    @property
    def at(self) -> datetime: ...


def told(reader: Reader, platform: str | None, report: ReportFacts, name: str) -> Message:
    """What became of what she reported, by what she said herself: nobody else's words reach her."""
    t = sentences(reader)
    where = platform_name(reader, platform) if platform else ""
    kind = t("case-news-kind", kind=report.kind)
    hers = t("case-news-hers", kind=kind, where=where, placed=bool(where), day=day_short(reader, report.at))
    return Message(t("case-news-told", did=name, report=hers))


def taken_over(reader: Reader, case: CaseFacts, who: str, *, is_minor: bool) -> Message:
    """She had it in hand, and somebody else goes on; a minor reads no words of others."""
    t = sentences(reader)
    shown = case_names.kind(reader, case.kind) if is_minor else case_names.name(reader, case)
    opens = Button(t("cases-open-button"), OpenCase(case.id or 0))
    return Message(t("case-news-taken-over", who=who, case=shown), ((opens,),))

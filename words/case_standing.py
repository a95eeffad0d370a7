"""Where a case stands, in one line: who handles it and since when, until when it is put away, how it ended."""

from datetime import timedelta

from domain.case_states import CaseState
from domain.case_views import CaseView, may_lift
from domain.ladder import Severity
from domain.markup import Safe
from domain.reader import Reader
from words.formats import age, moment_short
from words.sentences import sentences

FRESH = timedelta(minutes=5)


def line(reader: Reader, view: CaseView) -> Safe:
    """The line under its facts; moments in full."""
    t, case = sentences(reader), view.case
    match case.state:
        case CaseState.NEW:
            return _new(reader, view)
        case CaseState.HELD:
            return _held(reader, view)
        case CaseState.WATCHED:
            return t("cases-state-watched", until=case.due_at or view.now)
        case CaseState.DISMISSED:
            return t("cases-state-dismissed", at=case.changed_at)
        case _:
            is_lifted = case.promotion_id is not None
            return t("cases-state-done", at=case.changed_at, lifted=is_lifted)


def _held(reader: Reader, view: CaseView) -> Safe:
    """Who handles it, until when that holds without a sign of life, and what she may do."""
    t, case = sentences(reader), view.case
    since, lapses = case.held_at or case.changed_at, case.due_at or view.now
    said = t("cases-state-held", name=view.holder or "", known=view.holder is not None, at=since)
    until = t("cases-state-lapses", until=moment_short(reader, lapses))
    lifts = "danger" if case.severity == Severity.DANGER else may_lift(case, view.verdict)
    return Safe("\n".join([said, until, t("cases-hint", lifts=lifts)]))


def _new(reader: Reader, view: CaseView) -> Safe:
    """Nobody has it in hand, and for how long."""
    t, case = sentences(reader), view.case
    if case.begun_at > view.now:
        return t("cases-state-deferred", until=case.begun_at)
    if case.is_asking:
        return t("cases-state-asking")
    waited = view.now - case.begun_at
    return t("cases-state-new", age=age(reader, waited), fresh=waited < FRESH)

"""Reporting: the questions before a report is sent, and what is answered where none can be."""

from domain.alerts import AskReport, LeadToSafety, ListReports, SendKept, WeighKept, Wrong
from domain.cases import CaseKind
from domain.message import Button, Message
from domain.reader import Reader
from domain.safety import BeginSafety, SafetyKind
from words.sentences import sentences


def begin(reader: Reader, unit: str, token: str = "", *, has_reports: bool = False) -> Message:
    """/lapor: what is it about? `token` keeps what she sent along."""
    t = sentences(reader)
    content = WeighKept(token) if token else AskReport(CaseKind.CONTENT)
    rows = [
        (Button(t("alerts-content-button"), content),),
        (Button(t("alerts-bullying-button"), _safety(token, SafetyKind.BULLYING)),),
        (Button(t("alerts-unsafe-button"), _safety(token, SafetyKind.UNSAFE)),),
    ]
    if has_reports:
        rows.append((Button(t("alerts-list-button"), ListReports()),))
    return Message(t("alerts-begin", unit=unit, kept=bool(token)), tuple(rows))


def stranger(reader: Reader) -> Message:
    """Who belongs nowhere yet: the way in, and to what was reported before."""
    t = sentences(reader)
    unsafe = Button(t("alerts-unsafe-button"), BeginSafety(SafetyKind.UNSAFE))
    return Message(t("alerts-begin-stranger"), ((unsafe,),))


def _safety(token: str, kind: SafetyKind) -> LeadToSafety | BeginSafety:
    return LeadToSafety(token, kind) if token else BeginSafety(kind)


def ask(
    reader: Reader, kind: CaseKind, *, hidden: bool, is_guest: bool, wrong: Wrong | None = None
) -> Message:
    """What did she see? With a way to stay unknown, before anything is sent."""
    t = sentences(reader)
    lines: list[str] = [t("alerts-again", wrong=wrong)] if wrong is not None else []
    lines += [t("alerts-ask", kind=kind)]
    lines += [t("alerts-ask-hidden", guest=is_guest)] if hidden or is_guest else []
    if is_guest:
        return Message("\n\n".join(lines))
    label = t("alerts-named-button") if hidden else t("alerts-nameless-button")
    return Message("\n\n".join(lines), ((Button(label, AskReport(kind, not hidden)),),))


def weigh(reader: Reader, token: str, *, is_guest: bool) -> Message:
    """What she sent goes to humas: as whose?"""
    t = sentences(reader)
    named = Button(t("alerts-send-button"), SendKept(token))
    nameless = Button(t("alerts-send-nameless-button"), SendKept(token, hidden=True))
    rows = ((named,),) if is_guest else ((named,), (nameless,))
    return Message(t("alerts-weigh", guest=is_guest), rows)


def ours(reader: Reader, token: str) -> Message:
    """It is our own; humas still gets it if she says so."""
    t = sentences(reader)
    return Message(t("alerts-ours"), ((Button(t("alerts-ours-button"), SendKept(token)),),))


def unknown_code(reader: Reader, said: str) -> Message:
    """No report has this code word."""
    return Message(sentences(reader)("alerts-unknown-code", code=said))


def group_thanks(reader: Reader) -> Message:
    """In a group where no reaction is allowed; it names nobody and nothing."""
    return Message(sentences(reader)("alerts-group-thanks"))

"""What somebody reads of her own safety report: that it arrived, its code, and the answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.codewords import shown
from domain.markup import Safe
from domain.message import Button, Message
from domain.reader import Reader
from domain.safety import LineFacts, ReaderFacts, ReportFacts, SafetyKind, SafetyState, Said
from domain.safety_presses import AddToOwn, HideSafety, ReadOwn, ShutOut
from words.safety import Caller, below_help, helpline, named
from words.sentences import sentences

READ = "read"


@dataclass(frozen=True, slots=True)
class Own:
    """Her report: its code word ("" where it has her name), a page of its lines, who reads it, whether anybody has."""

    report: ReportFacts
    code: str
    readers: Sequence[ReaderFacts]
    is_read: bool
    lines: Sequence[LineFacts] = ()
    page: int = 0
    pages: int = 1


def receipt(caller: Caller, own: Own, name: str = "") -> Message:
    """It has arrived; her code word, or that she is told under her `name`."""
    t = sentences(caller.reader)
    is_danger = own.report.kind == SafetyKind.DANGER
    code = shown(own.code)
    says = t("safety-receipt-name", name=name) if name else t("safety-receipt-code", code=code)
    parts = [
        t("safety-receipt-danger" if is_danger else "safety-receipt", names=named(own.readers)),
        says,
        t("safety-receipt-next", danger=is_danger),
    ]
    copy = () if name else ((Button(t("safety-copy-button"), copy=f"/lapor {code}"),),)
    return Message(below_help(caller, *parts), (*copy, _on(caller.reader, own), (_hide(caller.reader),)))


def _on(reader: Reader, own: Own) -> tuple[Button, Button]:
    t, report_id = sentences(reader), own.report.id or 0
    add = Button(t("safety-add-button"), AddToOwn(report_id, own.code))
    return add, Button(t("safety-look-button"), ReadOwn(report_id, own.code))


def _hide(reader: Reader) -> Button:
    return Button(sentences(reader)("safety-hide-button"), HideSafety())


def page(caller: Caller, own: Own, *, in_group: bool = False) -> Message:
    """How it stands, what she wrote, and the answers; `in_group`: she has just typed its code where all can read it."""
    t = sentences(caller.reader)
    state = READ if own.is_read and own.report.state == SafetyState.OPEN else own.report.state
    stands = t("safety-own-state", state=state, names=named(own.readers))
    if not own.readers and own.report.state == SafetyState.OPEN:
        stands = t("safety-own-nobody")
    parts: list[str] = [t("safety-own-in-group")] if in_group else []
    parts.append(f"{t('safety-own', kind=own.report.kind, at=own.report.at)}\n{stands}")
    parts += [_line(caller, one) for one in own.lines]
    if own.pages > 1:
        parts.append(t("safety-page", page=own.page + 1, of=own.pages))
    shut = Button(t("safety-shut-button"), ShutOut(own.report.id or 0, own.code))
    add = Button(t("safety-add-button"), AddToOwn(own.report.id or 0, own.code))
    last = (shut, _hide(caller.reader)) if own.readers else (_hide(caller.reader),)
    return Message(below_help(caller, *parts), (_turns(caller.reader, own), (add,), last))


def _line(caller: Caller, line: LineFacts) -> Safe:
    t = sentences(caller.reader)
    if line.is_hers:
        return t("safety-line-hers", at=line.at, text=line.text)
    return t("safety-line-answer", at=line.at, text=said(caller, Said(line.said)))


def said(caller: Caller, what: Said) -> Safe:
    """A ready-made answer, in the language of whoever reads it."""
    return sentences(caller.reader)("safety-said", said=what, helpline=helpline(caller))


def _turns(reader: Reader, own: Own) -> tuple[Button, ...]:
    t, report_id = sentences(reader), own.report.id or 0
    ways = ((own.page - 1, "before"), (own.page + 1, "after"))
    return tuple(
        Button(t(f"safety-{where}-button"), ReadOwn(report_id, own.code, to))
        for to, where in ways
        if 0 <= to < own.pages
    )


def ask_more(caller: Caller) -> Message:
    """She wants to add something."""
    return Message(below_help(caller, sentences(caller.reader)("safety-add-ask")))


def added(caller: Caller, own: Own) -> Message:
    """What she added has arrived."""
    text = below_help(caller, sentences(caller.reader)("safety-added"))
    return Message(text, (_on(caller.reader, own), (_hide(caller.reader),)))


def ask_whom(caller: Caller, own: Own) -> Message:
    """Which of those who read it is it about?"""
    t, report_id = sentences(caller.reader), own.report.id or 0
    rows = tuple((Button(one.name, ShutOut(report_id, own.code, one.id)),) for one in own.readers)
    back = Button(t("safety-back-button"), ReadOwn(report_id, own.code))
    return Message(t("safety-shut-ask"), (*rows, (back,)))


def shut_out(caller: Caller, own: Own, name: str) -> Message:
    """He reads it no more."""
    t = sentences(caller.reader)
    text = t("safety-shut" if own.readers else "safety-shut-nobody", name=name, names=named(own.readers))
    return Message(below_help(caller, text), (_on(caller.reader, own), (_hide(caller.reader),)))


def hidden(reader: Reader) -> Message:
    """Nothing of it stands here any more."""
    return Message(sentences(reader)("safety-hidden"))


def sent(reader: Reader) -> Message:
    """In place of the page from which it was sent."""
    return Message(sentences(reader)("safety-sent"))


def news(reader: Reader, report_id: int) -> Message:
    """To who gave her name: something was answered; not what, as somebody else may look at her phone."""
    t = sentences(reader)
    return Message(t("safety-news"), ((Button(t("safety-open-button"), ReadOwn(report_id)),),))

"""One comment in words: what was said, what was decided about it, and what helps."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.cases import OpenCase
from domain.markup import Safe, plain, width
from domain.message import COPY_LIMIT, Button, Message, Rows
from domain.reader import Reader
from domain.remark_presses import (
    ChooseRemarkKind,
    DropRemark,
    FinishRemark,
    ListRemarks,
    OpenAnswer,
    OpenRemark,
    TakeStep,
    UseAnswer,
    WriteAnswer,
)
from domain.remarks import SUGGESTED, AnswerState, NextStep, RemarkKind, RemarkState
from words.answer_bank import AnswerFacts, quoted
from words.remarks import RemarkFacts, kind_name
from words.sentences import sentences
from words.sharing import one_line

ON_BUTTON = 34


@dataclass(frozen=True, slots=True)
class RemarkView:
    """All that a remark's page shows; `who` noted it, `answer` was chosen or written for it, `matches` may fit."""

    remark: RemarkFacts
    who: str | None
    answer: AnswerFacts | None
    matches: Sequence[AnswerFacts]


def page(reader: Reader, view: RemarkView, *, more: bool = False) -> Message:
    """One of them: what was said, what was decided, and what helps."""
    t, one = sentences(reader), view.remark
    lines = [
        t(
            "remarks-head",
            kind=kind_name(reader, one.kind),
            at=one.at,
            who=view.who or t("remarks-nobody-name"),
        )
    ]
    lines += [Safe(f"<blockquote>{t('remarks-text', text=one.text)}</blockquote>")] if one.text else []
    lines += [t("remarks-link", link=one.link)] if one.link else []
    lines += _standing(reader, view)
    return Message("\n".join(lines), (*_buttons(reader, view, more=more), (_to_list(reader, one),)))


def _to_list(reader: Reader, one: RemarkFacts) -> Button:
    return Button(sentences(reader)("remarks-all-button"), ListRemarks(one.unit_id))


def _standing(reader: Reader, view: RemarkView) -> list[Safe]:
    t, one = sentences(reader), view.remark
    if one.state == RemarkState.DONE:
        return [t("remarks-done", step=one.next_step or "none")]
    if not one.kind:
        return [t("remarks-ask-kind")]
    if one.next_step != NextStep.ANSWER:
        return [t("remarks-step-help", step=one.next_step or one.kind)]
    if view.answer is None:
        return [t("remarks-answer-help", found=bool(view.matches))]
    is_ready = view.answer.state == AnswerState.APPROVED
    return [quoted(reader, view.answer), t("remarks-answer-ready" if is_ready else "remarks-answer-waits")]


def _buttons(reader: Reader, view: RemarkView, *, more: bool) -> Rows:
    t, one, number = sentences(reader), view.remark, view.remark.id or 0
    if one.state == RemarkState.DONE:
        case = (Button(t("remarks-case-page-button"), OpenCase(one.case_id)),) if one.case_id else ()
        return (case, (Button(t("remarks-again-button"), FinishRemark(number, again=True)),))
    if not one.kind:
        return (*_kinds(reader, number), (Button(t("remarks-drop-button"), DropRemark(number)),))
    if more:
        return _more(reader, one, number)
    is_decided = bool(one.next_step) or one.state == RemarkState.FORWARDED
    done = Button(t("remarks-finish-button"), FinishRemark(number))
    way_on = Button(t("remarks-more-button"), OpenRemark(number, more=True))
    if one.next_step == NextStep.ANSWER:
        return (*_answering(reader, view), (done, way_on))
    if is_decided:
        return ((done, way_on),)
    return (tuple(_step(reader, number, step) for step in SUGGESTED[RemarkKind(one.kind)]), (way_on,))


def _answering(reader: Reader, view: RemarkView) -> Rows:
    t, one = sentences(reader), view.remark
    if view.answer is not None:
        is_ready = view.answer.state == AnswerState.APPROVED and width(view.answer.answer) <= COPY_LIMIT
        copy = (Button(t("remarks-copy-button"), copy=view.answer.answer),) if is_ready else ()
        return (copy, (Button(t("remarks-answer-page-button"), OpenAnswer(view.answer.id or 0)),))
    fitting = [
        (Button(one_line(match.question, ON_BUTTON), UseAnswer(one.id or 0, match.id or 0)),)
        for match in view.matches
    ]
    return (*fitting, (Button(t("remarks-write-button"), WriteAnswer(one.unit_id, one.id or 0)),))


def _step(reader: Reader, number: int, step: NextStep) -> Button:
    return Button(sentences(reader)("remarks-step-button", step=step), TakeStep(number, step))


def _more(reader: Reader, one: RemarkFacts, number: int) -> Rows:
    t = sentences(reader)
    is_sent = one.state == RemarkState.FORWARDED
    steps = [
        step for step in NextStep if step != one.next_step and not (is_sent and step is NextStep.FORWARD)
    ]
    kind = Button(t("remarks-kind-button"), ChooseRemarkKind(number))
    drop = Button(t("remarks-drop-button"), DropRemark(number))
    back_here = Button(t("remarks-here-button"), OpenRemark(number))
    return (*((_step(reader, number, step),) for step in steps), (kind, drop), (back_here,))


def _kinds(reader: Reader, number: int) -> Rows:
    t = sentences(reader)
    every = [
        Button(plain(t("remarks-kind-of-button", kind=one)), ChooseRemarkKind(number, one))
        for one in RemarkKind
    ]
    return (tuple(every[:2]), tuple(every[2:]))


def choose_kind(reader: Reader, one: RemarkFacts) -> Message:
    """The kinds."""
    number = one.id or 0
    back_here = Button(sentences(reader)("remarks-here-button"), OpenRemark(number))
    return Message(sentences(reader)("remarks-ask-kind"), (*_kinds(reader, number), (back_here,)))


def ask_drop(reader: Reader, one: RemarkFacts) -> Message:
    """Really?"""
    t, number = sentences(reader), one.id or 0
    yes = Button(t("remarks-drop-yes-button"), DropRemark(number, sure=True))
    return Message(t("remarks-ask-drop"), ((yes,), (Button(t("remarks-here-button"), OpenRemark(number)),)))

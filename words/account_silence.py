"""The question about a silent account, and the steps of each answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.account_silence import (
    ENDING,
    Answer,
    AnswerSilence,
    EndSilent,
    PlanForSilent,
    SilencePage,
    TurnSilence,
)
from domain.accounts import AccountFacts
from domain.markup import Safe, cut, plain
from domain.message import COPY_LIMIT, Button, Message, Rows
from domain.reader import Reader
from words.accounts import label, name
from words.formats import day_full, moment_full
from words.sentences import sentences


@dataclass(frozen=True, slots=True)
class SilenceView:
    """A silent account: `since` is its last post, or when it was written down (`never`). `answer` was given at
    `answered_at`, before the present question or to it (`is_answered`); `is_followed`: it is asked now whether it was
    done. `others` are accounts into which it could be merged; `planned_at`: something is planned there after all."""

    account: AccountFacts
    unit: str
    days: int
    since: datetime
    never: bool
    answer: Answer | None = None
    answered_at: datetime | None = None
    is_answered: bool = False
    is_followed: bool = False
    into: AccountFacts | None = None
    others: Sequence[AccountFacts] = ()
    planned_at: datetime | None = None
    may_lend: bool = False
    page: SilencePage = SilencePage.ASK


def card(reader: Reader, view: SilenceView) -> Message:
    """The question, or what was chosen with its steps."""
    if view.planned_at is not None:
        text = sentences(reader)("account-silence-planned", at=moment_full(reader, view.planned_at))
        return Message("\n".join([_asked(reader, view), text]))
    if view.is_answered and view.answer is not None:
        return _steps(reader, view, view.answer)
    return _into(reader, view) if view.page is SilencePage.INTO else _question(reader, view)


def over(reader: Reader, account: AccountFacts, *, is_closed: bool) -> Message:
    """There is nothing to ask any more."""
    said = "account-silence-closed" if is_closed else "account-silence-alive"
    return Message(sentences(reader)(said, account=name(reader, account)))


def _asked(reader: Reader, view: SilenceView) -> Safe:
    return sentences(reader)("account-silence-asked", account=name(reader, view.account), days=view.days)


def _question(reader: Reader, view: SilenceView) -> Message:
    t, number = sentences(reader), view.account.id or 0
    since = t(
        "account-silence-never" if view.never else "account-silence-last", since=day_full(reader, view.since)
    )
    lines: list[str] = [_asked(reader, view), since, t("account-silence-guess")]
    if view.answer is not None and view.answered_at is not None:
        said = t("account-silence-answer", answer=view.answer)
        at = day_full(reader, view.answered_at)
        lines.append(t("account-silence-before", answer=said, at=at))
    revive = Button(t("account-silence-revive-button"), AnswerSilence(number, Answer.REVIVE))
    merge = Button(t("account-silence-merge-button"), TurnSilence(number, SilencePage.INTO))
    close = Button(t("account-silence-close-button"), AnswerSilence(number, Answer.CLOSE))
    rows = ((revive,), (merge, close) if view.others else (close,))
    return Message("\n".join([*lines, "", t("account-silence-question")]), rows)


def _into(reader: Reader, view: SilenceView) -> Message:
    t, number = sentences(reader), view.account.id or 0
    keys = [(Button(label(reader, one), AnswerSilence(number, Answer.MERGE, one.id)),) for one in view.others]
    back = Button(t("account-silence-back-button"), TurnSilence(number))
    text = [_asked(reader, view), t("account-silence-ask-into")]
    return Message("\n".join(text), (*keys, (back,)))


def _steps(reader: Reader, view: SilenceView, answer: Answer) -> Message:
    t = sentences(reader)
    into = name(reader, view.into) if view.into is not None else ""
    facts = {"account": name(reader, view.account), "into": into, "answer": answer}
    lines: list[str] = [_asked(reader, view)]
    if view.is_followed:
        lines = [t("account-silence-followed", **facts)]
    elif view.answered_at is not None:
        lines.append(t("account-silence-chosen", at=day_full(reader, view.answered_at), **facts))
    lines += ["", t(f"account-silence-{answer}-steps", into=into)]
    lines += [t("account-silence-lend-step")] if answer is Answer.REVIVE and view.may_lend else []
    return Message("\n".join(lines), _acts(reader, view, answer))


def _acts(reader: Reader, view: SilenceView, answer: Answer) -> Rows:
    t, number = sentences(reader), view.account.id or 0
    other = (Button(t("account-silence-other-button"), TurnSilence(number)),)
    if answer not in ENDING:
        return ((Button(t("account-silence-plan-button"), PlanForSilent(number)),), other)
    into = name(reader, view.into) if view.into is not None else ""
    text, _ = cut(t(f"account-silence-{answer}-text", into=into, unit=view.unit), COPY_LIMIT)
    copy = Button(t("account-silence-copy-button"), copy=plain(text))
    end = Button(t("account-silence-end-button"), EndSilent(number))
    return ((copy,), (end,), other)


def toast(reader: Reader) -> str:
    """It is remembered."""
    return plain(sentences(reader)("account-silence-toast"))

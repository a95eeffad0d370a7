"""Suggestions as their proposers read them: the form, the list, one of them, and every step that humas takes."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.reader import Reader
from domain.suggestion_desk_presses import ListWaiting
from domain.suggestion_presses import (
    Allow,
    AnswerHumas,
    ChangePermission,
    ChooseKind,
    ListSuggestions,
    OpenSuggestion,
    SendSuggestion,
    WithdrawSuggestion,
)
from domain.suggestions import (
    REPOSTABLE,
    STANDING,
    Allows,
    Kind,
    Question,
    SuggestionFacts,
    asks_permission,
    is_unknown,
)
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TEXT = 600
SHOWN_LINE = 60
IN_A_ROW = 2


@dataclass(frozen=True, slots=True)
class Offered:
    """For whom it is, what she may allow at her age, and whether more files came than one."""

    unit: str
    choices: tuple[Allows, ...]
    is_minor: bool
    dropped_files: bool = False


def what(reader: Reader, one: SuggestionFacts, text: str | None = None) -> str:
    """A few words by which it is known again: of `text` where hers may not be shown as they are."""
    t = sentences(reader)
    file = plain(t(f"suggestions-{one.file_kind}")) if one.file_kind else ""
    shown = (one.text if text is None else text) or one.link or file
    return one_line(shown, SHOWN_LINE) or plain(kind(reader, one.kind))


def kind(reader: Reader, of: str) -> Safe:
    """What kind of suggestion it is."""
    return sentences(reader)("suggestions-kind", kind=of)


def content(reader: Reader, text: str, one: SuggestionFacts) -> list[str]:
    """Its words, its link and what is attached, a line each."""
    t = sentences(reader)
    lines: list[str] = []
    if text:
        lines.append(t("suggestions-quoted", text=shortened(text)))
    if one.link:
        note = t("suggestions-unknown-link") if is_unknown(one.link) else ""
        lines.append(t("suggestions-link", link=one.link, unknown=bool(note), note=note))
    if one.file_kind:
        lines.append(t("suggestions-file", file=t(f"suggestions-{one.file_kind}")))
    return lines


def shortened(text: str) -> str:
    """The beginning of a long text, with a mark."""
    return text if len(text) <= SHOWN_TEXT else f"{text[:SHOWN_TEXT].rstrip()}…"


def form(reader: Reader, one: SuggestionFacts, offered: Offered) -> Message:
    """What she is about to send, and what she allows; a tap sends it."""
    t, number = sentences(reader), one.id or 0
    lines: list[str] = [t("suggestions-form", unit=offered.unit, kind=kind(reader, one.kind))]
    lines += content(reader, one.text, one)
    lines += [t("suggestions-one-file")] if offered.dropped_files else []
    if asks_permission(one.kind):
        lines += ["", *permissions(reader, offered)]
        rows = _choices(reader, number, offered.choices)
    else:
        lines += ["", t("suggestions-no-permission")]
        rows = ((Button(t("suggestions-send-button"), SendSuggestion(number)),),)
    label = plain(t("suggestions-kind-button", kind=kind(reader, one.kind)))
    other = Button(label, ChooseKind(number))
    drop = Button(t("suggestions-drop-button"), WithdrawSuggestion(number, sure=True))
    return Message("\n".join(lines), (*rows, (other, drop)))


def permissions(reader: Reader, offered: Offered) -> list[str]:
    """What each choice means; the chosen one is kept in these words."""
    t = sentences(reader)
    lines: list[str] = [t("suggestions-ask-permission")]
    lines += [f"• {t(f'suggestions-allow-{one}')}" for one in offered.choices]
    return [*lines, *([t("suggestions-minor")] if offered.is_minor else [])]


def permission_words(reader: Reader, allows: Allows, *, is_minor: bool) -> str:
    """What she allows, in the words that she has just read."""
    t = sentences(reader)
    said = plain(t(f"suggestions-allow-{allows}"))
    return f"{said} {plain(t('suggestions-minor'))}" if is_minor else said


def _choices(reader: Reader, number: int, choices: Sequence[Allows]) -> tuple[tuple[Button, ...], ...]:
    t = sentences(reader)
    buttons = [Button(t(f"suggestions-{one}-button"), Allow(number, one)) for one in choices]
    return tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))


def choose_kind(reader: Reader, one: SuggestionFacts) -> Message:
    """What kind is it?"""
    t, number = sentences(reader), one.id or 0
    buttons = [
        Button(
            plain(t("suggestions-pick-kind-button", on=of == one.kind, kind=kind(reader, of))),
            ChooseKind(number, of),
        )
        for of in Kind
    ]
    rows = tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))
    return Message(t("suggestions-choose-kind"), rows)


def listed(reader: Reader, unit: str, hers: Sequence[SuggestionFacts], waiting: int | None) -> Message:
    """Her suggestions with their states, and how to make another; humas also sees how many wait (None: not hers to
    see)."""
    t = sentences(reader)
    lines: list[str] = [t("suggestions-listed" if hers else "suggestions-none", unit=unit)]
    lines += [
        t("suggestions-line", number=str(number), what=what(reader, one), state=state(reader, one.state))
        for number, one in enumerate(hers, start=1)
    ]
    opens = [Button(str(number), OpenSuggestion(one.id or 0)) for number, one in enumerate(hers, start=1)]
    rows = [tuple(opens[at : at + 4]) for at in range(0, len(opens), 4)]
    if waiting is not None:
        rows.append((Button(t("suggestions-waiting-button", count=waiting), ListWaiting()),))
    return Message("\n".join([*lines, "", t("suggestions-how")]), tuple(rows))


def state(reader: Reader, of: str) -> Safe:
    """How far it is."""
    return sentences(reader)("suggestions-state", state=of)


def opened(reader: Reader, one: SuggestionFacts, permission: str, question: str, remark: str = "") -> Message:
    """One of hers: what it says, what she allowed, what humas asks; and what she may do."""
    t, number = sentences(reader), one.id or 0
    lines: list[str] = [Safe(remark), ""] if remark else []
    lines += [t("suggestions-one", kind=kind(reader, one.kind), state=state(reader, one.state), at=one.at)]
    lines += content(reader, one.text, one)
    lines += [t("suggestions-permission", words=permission)] if permission else []
    lines += [t("suggestions-asked-you", question=asked(reader, question))] if question else []
    answer = Button(t("suggestions-answer-button"), AnswerHumas(number))
    change = Button(t("suggestions-permission-button"), ChangePermission(number))
    withdraw = Button(t("suggestions-withdraw-button"), WithdrawSuggestion(number))
    stands = one.state in STANDING
    may = (*([change] if one.kind in REPOSTABLE else []), withdraw) if stands else ()
    back = Button(t("suggestions-list-button"), ListSuggestions())
    return Message("\n".join(lines), ((answer,) if question else (), may, (back,)))


def change_permission(reader: Reader, one: SuggestionFacts, offered: Offered) -> Message:
    """Allow something else."""
    t, number = sentences(reader), one.id or 0
    rows = _choices(reader, number, offered.choices)
    back = Button(t("suggestions-back-button"), OpenSuggestion(number))
    return Message("\n".join(permissions(reader, offered)), (*rows, (back,)))


def ask_sure(reader: Reader, number: int) -> Message:
    """Does she really take it back?"""
    t = sentences(reader)
    yes = Button(t("suggestions-sure-button"), WithdrawSuggestion(number, sure=True))
    return Message(
        t("suggestions-sure"), ((yes, Button(t("suggestions-back-button"), OpenSuggestion(number))),)
    )


def said(reader: Reader, name: str, **facts: object) -> Message:
    """A line with the way to all her suggestions."""
    t = sentences(reader)
    back = Button(t("suggestions-list-button"), ListSuggestions())
    return Message(t(f"suggestions-{name}", **facts), ((back,),))


def help_with(reader: Reader, of: Kind) -> Message:
    """In private: write or send what you would like to help with."""
    return Message(sentences(reader)("suggestions-help", kind=of))


def asked(reader: Reader, question: str) -> Safe | str:
    """What humas asks: one of the ready-made questions, or an adult's own words."""
    return (
        sentences(reader)("suggestions-question", question=question)
        if question in set(Question)
        else question
    )


def prompt(reader: Reader, question: str) -> Message:
    """In private: answer it, please."""
    return Message(sentences(reader)("suggestions-answer-prompt", question=asked(reader, question)))


def told(reader: Reader, one: SuggestionFacts, step: str, **facts: object) -> Message:
    """To her: what humas decided, or that its plan is out."""
    t = sentences(reader)
    if "question" in facts:
        facts = {**facts, "question": asked(reader, str(facts["question"]))}
    answer = (
        (Button(t("suggestions-answer-button"), AnswerHumas(one.id or 0)),) if "question" in facts else ()
    )
    back = Button(t("suggestions-list-button"), ListSuggestions())
    return Message(t(f"suggestions-told-{step}", what=what(reader, one), **facts), (answer, (back,)))


def told_taken_back(reader: Reader, title: str, change: str, permission: str = "") -> Message:
    """To who is responsible for its plan: what is allowed has changed."""
    t = sentences(reader)
    return Message(t("suggestions-told-taken-back", title=title, what=change, permission=permission))

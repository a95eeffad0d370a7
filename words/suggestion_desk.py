"""Suggestions as humas reads them: the card, its other sides, what waits, and the credit under a plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.markup import plain
from domain.message import Button, Message, Rows
from domain.posts import OpenPost
from domain.reader import Reader
from domain.suggestion_desk_presses import (
    AskBack,
    AskFreely,
    DeclineSuggestion,
    PostponeSuggestion,
    SeeFile,
    ShowFairness,
    ShowSuggestion,
    TakeSuggestion,
    TurnSuggestion,
)
from domain.suggestions import (
    WAITING,
    Allows,
    Fairness,
    Page,
    Question,
    Reason,
    State,
    SuggestionFacts,
)
from words.formats import day_short
from words.sentences import sentences
from words.suggestions import asked, content, kind, state

IN_A_ROW = 2
MEGABYTE = 1_000_000
KILOBYTE = 1_000


@dataclass(frozen=True, slots=True)
class DeskView:
    """All that the card shows. `text` are her words as they may be read; `who` an adult's name, None for a minor;
    `dialogue` what was asked back and answered; `fair` only on that side."""

    suggestion: SuggestionFacts
    text: str
    permission: str
    who: str | None
    is_minor: bool
    is_gone: bool
    has_file: bool
    dialogue: tuple[tuple[str, str], ...]
    post_id: int | None
    page: Page
    fair: Fairness | None = None


def card(reader: Reader, view: DeskView) -> Message:
    """The card, with the side that is up."""
    if view.page is Page.FAIR and view.fair is not None:
        back = TurnSuggestion(view.suggestion.id or 0, Page.MAIN)
        return fairness(reader, view.fair, Button(sentences(reader)("suggestion-desk-back-button"), back))
    lines = [*_head(reader, view), *_body(reader, view)]
    help_line = {Page.ASK: "ask-help", Page.DECLINE: "reason-help"}.get(view.page)
    if help_line is not None and _waits(view):
        lines += ["", sentences(reader)(f"suggestion-desk-{help_line}", **_minor(view, help_line))]
    return Message("\n".join(lines), _buttons(reader, view))


def _minor(view: DeskView, line: str) -> dict[str, object]:
    return {"is_minor": view.is_minor} if line == "ask-help" else {}


def _waits(view: DeskView) -> bool:
    return view.suggestion.state in WAITING and not view.is_gone


def _head(reader: Reader, view: DeskView) -> list[str]:
    t, one = sentences(reader), view.suggestion
    if view.is_gone:
        who = t("suggestion-desk-nobody")
    elif view.who is None:
        who = t("suggestion-desk-minor")
    else:
        who = t("suggestion-desk-adult", name=view.who)
    shown = state(reader, one.state)
    return [t("suggestion-desk-head", kind=kind(reader, one.kind), state=shown, who=who, at=one.at)]


def _body(reader: Reader, view: DeskView) -> list[str]:
    t, one = sentences(reader), view.suggestion
    if view.is_gone or one.state == State.WITHDRAWN:
        return [t("suggestion-desk-gone")]
    lines: list[str] = content(reader, view.text, one)
    if one.allows == Allows.NOT_HERS:
        lines.append(t("suggestion-desk-not-hers"))
    elif view.permission:
        lines.append(t("suggestion-desk-permission", words=view.permission))
    if view.is_minor and one.allows != Allows.NOT_HERS:
        lines.append(t("suggestion-desk-face"))
    for question, answer in view.dialogue:
        said = t("suggestion-desk-answer", said=answer) if answer else t("suggestion-desk-no-answer")
        lines += [t("suggestion-desk-question", question=asked(reader, question)), said]
    if one.state == State.DECLINED:
        reason = t("suggestion-desk-reason-name", reason=one.reason)
        lines.append(t("suggestion-desk-reason", reason=reason))
    return lines


def _buttons(reader: Reader, view: DeskView) -> Rows:
    t, number = sentences(reader), view.suggestion.id or 0
    if not _waits(view):
        plan = Button(t("suggestion-desk-plan-button"), OpenPost(view.post_id or 0))
        return ((plan,),) if view.post_id is not None else ()
    back = Button(t("suggestion-desk-back-button"), TurnSuggestion(number, Page.MAIN))
    match view.page:
        case Page.ASK:
            return (*_questions(reader, view), (back,))
        case Page.DECLINE:
            reasons = [
                Button(t(f"suggestion-desk-{one}-button"), DeclineSuggestion(number, one)) for one in Reason
            ]
            return (*_in_rows(reasons), (back,))
        case Page.MORE:
            return (*_more(reader, number), (back,))
        case _:
            return _main(reader, view)


def _main(reader: Reader, view: DeskView) -> Rows:
    t, number = sentences(reader), view.suggestion.id or 0
    take = Button(t("suggestion-desk-take-button"), TakeSuggestion(number))
    ask = Button(t("suggestion-desk-ask-button"), TurnSuggestion(number, Page.ASK))
    more = Button(t("suggestion-desk-more-button"), TurnSuggestion(number, Page.MORE))
    see = (Button(_file(reader, view.suggestion), SeeFile(number)),) if view.has_file else ()
    return ((take, ask), see, (more,))


def _file(reader: Reader, one: SuggestionFacts) -> str:
    """Such as "Lihat foto (160 KB)"."""
    t = sentences(reader)
    is_large = one.file_size >= MEGABYTE
    size = round(one.file_size / (MEGABYTE if is_large else KILOBYTE))
    sized = t("suggestion-desk-megabytes" if is_large else "suggestion-desk-kilobytes", size=max(size, 1))
    file = t(f"suggestions-{one.file_kind}")
    return plain(t("suggestion-desk-file-button", file=file, size=sized, is_sized=one.file_size > 0))


def _more(reader: Reader, number: int) -> Rows:
    t = sentences(reader)
    decline = Button(t("suggestion-desk-decline-button"), TurnSuggestion(number, Page.DECLINE))
    postpone = Button(t("suggestion-desk-postpone-button"), PostponeSuggestion(number))
    fair = Button(t("suggestion-desk-fair-button"), TurnSuggestion(number, Page.FAIR))
    return ((decline, postpone), (fair,))


def _questions(reader: Reader, view: DeskView) -> Rows:
    t, number = sentences(reader), view.suggestion.id or 0
    ready = [Button(t(f"suggestion-desk-{one}-ask-button"), AskBack(number, one)) for one in Question]
    own = () if view.is_minor else ((Button(t("suggestion-desk-write-button"), AskFreely(number)),),)
    return (*_in_rows(ready), *own)


def _in_rows(buttons: Sequence[Button]) -> Rows:
    return tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))


def fairness(reader: Reader, fair: Fairness, back: Button | None = None) -> Message:
    """Whose content was taken in the last 90 days; for humas alone."""
    t = sentences(reader)
    lines: list[str] = [t("suggestion-desk-fair")]
    lines += [t("suggestion-desk-fair-adult", name=name, count=count) for name, count in fair.adults]
    if fair.minors:
        lines.append(t("suggestion-desk-fair-minors", people=fair.minors, count=fair.minors_taken))
    if not fair.adults and not fair.minors:
        lines.append(t("suggestion-desk-fair-nothing"))
    lines.append(t("suggestion-desk-fair-never", count=fair.never))
    return Message("\n".join(lines), ((back,),) if back is not None else ())


def waiting(reader: Reader, rows: Sequence[tuple[SuggestionFacts, str, datetime]], count: int) -> Message:
    """What waits for humas: each with its words as they may be read, and since when."""
    t = sentences(reader)
    lines: list[str] = [t("suggestion-desk-waiting", count=count)]
    lines += [
        t("suggestion-desk-waiting-line", number=str(number), what=said, since=day_short(reader, since))
        for number, (_, said, since) in enumerate(rows, start=1)
    ]
    opens = [
        Button(t("suggestion-desk-open-button", number=str(number)), ShowSuggestion(one.id or 0))
        for number, (one, _, _) in enumerate(rows, start=1)
    ]
    fair = Button(t("suggestion-desk-fair-list-button"), ShowFairness())
    return Message("\n".join(lines), (*_in_rows(opens), (fair,)))


def credit(reader: Reader, unit: str, name: str | None) -> str:
    """The line under what is published: whose work it is."""
    t = sentences(reader)
    if name is None:
        return plain(t("suggestion-desk-credit-unnamed", unit=unit))
    return plain(t("suggestion-desk-credit-named", name=name, unit=unit))


def untitled(reader: Reader) -> str:
    """What a plan is called that came of a file alone."""
    return plain(sentences(reader)("suggestion-desk-title"))


def toast(reader: Reader, did: str) -> str:
    """What has just been done."""
    return plain(sentences(reader)("suggestion-desk-toast", did=did))


def said(reader: Reader, name: str) -> Message:
    """One line."""
    return Message(sentences(reader)(f"suggestion-desk-{name}"))

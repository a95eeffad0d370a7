"""Leaks: the card with its clock, reminders, the two notices that the law asks for, and the list of whom to tell."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.leaks import (
    LONGEST_TEXT,
    LeakData,
    LeakFacts,
    LeakKind,
    LeakPage,
    LeakScope,
    LeakStep,
    NewLeak,
    Noticed,
    NoticeTo,
    OpenLeak,
    SetNoticed,
    SetScope,
    TakeAffected,
    TakeNotice,
    TickStep,
    ToggleAffected,
    ToggleData,
    Typed,
    TypeLeak,
    due_at,
    kinds_of,
)
from domain.markup import Safe, plain
from domain.message import COPY_LIMIT, Button, Message, Rows
from domain.reader import Reader
from words.formats import age, moment_short
from words.sentences import Sentences, sentences

NAME_ON_BUTTON = 30


@dataclass(frozen=True, slots=True)
class LeakView:
    """A leak as its card shows it; `departments` are (id, name), `matches` (id, first name, concerned)."""

    leak: LeakFacts
    unit: str
    adults: int
    children: int
    department: str
    now: datetime
    departments: Sequence[tuple[int, str]] = ()
    matches: Sequence[tuple[int, str, bool]] = ()


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """What a notice says; nobody is named in it."""

    unit: str
    kind: str
    what: str
    noticed_at: datetime
    kinds: tuple[LeakData, ...]
    adults: int
    children: int

    @staticmethod
    def of(leak: LeakFacts, unit: str, adults: int, children: int) -> "NoticeFacts":
        """The facts of this leak."""
        kinds = kinds_of(leak.kinds)
        return NoticeFacts(unit, leak.kind, leak.what, leak.noticed_at, kinds, adults, children)


def leak_list(reader: Reader, unit: str, listed: Sequence[LeakFacts]) -> Message:
    """What happened just now in this unit? And the leaks that are known."""
    t = sentences(reader)
    known = tuple((Button(_short(reader, one), OpenLeak(one.id or 0)),) for one in listed)
    kinds = [Button(t(f"leaks-kind-{kind}-button"), NewLeak(kind)) for kind in LeakKind]
    return Message(t("leaks-title", unit=unit, known=bool(listed)), (*_pairs(kinds), *known))


def _short(reader: Reader, leak: LeakFacts) -> Safe:
    t = sentences(reader)
    at = moment_short(reader, leak.noticed_at)
    return t("leaks-known-button", kind=_kind(t, leak.kind), at=at, closed=leak.closed_at is not None)


def _kind(t: Sentences, kind: str) -> str:
    return plain(t(f"leaks-kind-{kind}-button"))


def card(reader: Reader, view: LeakView, page: LeakPage) -> Message:
    """One page of the card."""
    leak_id = view.leak.id or 0
    t = sentences(reader)
    match page:
        case LeakPage.MAIN:
            return Message(_overview(reader, view), _actions(reader, view))
        case LeakPage.NOTICED:
            rows = tuple((Button(t(f"leaks-{one}-button"), SetNoticed(leak_id, one)),) for one in Noticed)
            typed = (Button(t("leaks-type-noticed-button"), TypeLeak(leak_id, Typed.NOTICED)),)
            return _page(t, t("leaks-noticed-page"), (*rows, typed), leak_id)
        case LeakPage.DATA:
            return _page(t, t("leaks-data-page"), _pairs(_data_buttons(t, view.leak)), leak_id)
        case LeakPage.PEOPLE:
            return _page(t, _people_text(t, view), _people(t, view), leak_id)
        case LeakPage.DEPARTMENT:
            rows = tuple(
                (Button(name, SetScope(leak_id, LeakScope.DEPARTMENT, department_id)),)
                for department_id, name in view.departments
            )
            return _page(t, t("leaks-department-page"), rows, leak_id)
        case LeakPage.NOTICES:
            takes = [Button(t(f"leaks-take-{to}-button"), TakeNotice(leak_id, to)) for to in NoticeTo]
            people = (Button(t("leaks-affected-button"), TakeAffected(leak_id)),)
            return _page(t, t("leaks-notices-page"), (*((one,) for one in takes), people), leak_id)


def _page(t: Sentences, text: Safe, rows: Rows, leak_id: int) -> Message:
    return Message(text, (*rows, (Button(t("leaks-back-button"), OpenLeak(leak_id)),)))


def _overview(reader: Reader, view: LeakView) -> Safe:
    t, leak = sentences(reader), view.leak
    left = due_at(leak) - view.now
    lines = [t("leaks-head", kind=_kind(t, leak.kind), unit=view.unit, closed=leak.closed_at is not None)]
    if leak.closed_at is None:
        lines.append(
            t("leaks-clock", due=due_at(leak), left=age(reader, abs(left)), over=left < timedelta(0))
        )
    lines.append(t("leaks-noticed", at=leak.noticed_at))
    lines.append(t("leaks-data", kinds=_kinds(t, kinds_of(leak.kinds)), known=bool(leak.kinds)))
    lines.append(
        t("leaks-people", scope=leak.scope, name=view.department, adults=view.adults, children=view.children)
    )
    lines += [t("leaks-what", what=leak.what)] if leak.what else []
    return Safe("\n".join([*lines, "", *_steps(t, leak)]))


def _kinds(t: Sentences, kinds: Sequence[LeakData]) -> str:
    return ", ".join(plain(t(f"leaks-data-{kind}")) for kind in kinds)


def _steps(t: Sentences, leak: LeakFacts) -> list[Safe]:
    """The checklist, with the time of what is done."""
    done = _done(leak)
    return [
        t("leaks-step-done", step=t(f"leaks-step-{step}"), at=at)
        if (at := done[step]) is not None
        else t("leaks-step-open", step=t(f"leaks-step-{step}"))
        for step in LeakStep
    ]


def _done(leak: LeakFacts) -> dict[LeakStep, datetime | None]:
    return {
        LeakStep.PERSONS: leak.told_persons_at,
        LeakStep.AUTHORITY: leak.told_authority_at,
        LeakStep.CLOSED: leak.closed_at,
    }


def _actions(reader: Reader, view: LeakView) -> Rows:
    t, leak_id, done = sentences(reader), view.leak.id or 0, _done(view.leak)
    back = (Button(t("leaks-list-button"), OpenLeak()),)
    if view.leak.closed_at is not None:
        return (back,)
    pages = (LeakPage.NOTICED, LeakPage.DATA, LeakPage.PEOPLE)
    details = [Button(t(f"leaks-{page}-page-button"), OpenLeak(leak_id, page)) for page in pages]
    details.append(Button(t("leaks-type-what-button"), TypeLeak(leak_id, Typed.WHAT)))
    notices = (Button(t("leaks-notices-button"), OpenLeak(leak_id, LeakPage.NOTICES)),)
    following = next(step for step in LeakStep if done[step] is None)
    tick = (Button(t(f"leaks-tick-{following}-button"), TickStep(leak_id, following)),)
    return (*_pairs(details), notices, tick, back)


def _data_buttons(t: Sentences, leak: LeakFacts) -> list[Button]:
    chosen = kinds_of(leak.kinds)
    return [
        Button(
            t("leaks-choice-button", name=t(f"leaks-data-{one}"), chosen=one in chosen),
            ToggleData(leak.id or 0, one),
        )
        for one in LeakData
    ]


def _people_text(t: Sentences, view: LeakView) -> Safe:
    return t("leaks-people-page", adults=view.adults, children=view.children)


def _people(t: Sentences, view: LeakView) -> Rows:
    """Everybody, a department, or some by name; those found by name can be ticked."""
    leak_id = view.leak.id or 0
    found = tuple(
        (
            Button(
                t("leaks-choice-button", name=name[:NAME_ON_BUTTON], chosen=chosen),
                ToggleAffected(leak_id, person_id),
            ),
        )
        for person_id, name, chosen in view.matches
    )
    everybody = Button(
        t("leaks-choice-button", name=t("leaks-all-button"), chosen=view.leak.scope == LeakScope.ALL),
        SetScope(leak_id, LeakScope.ALL),
    )
    department = (
        ((Button(t("leaks-department-button"), OpenLeak(leak_id, LeakPage.DEPARTMENT)),),)
        if view.departments
        else ()
    )
    return (
        *found,
        (everybody,),
        *department,
        (Button(t("leaks-name-button"), TypeLeak(leak_id, Typed.NAME)),),
    )


def _pairs(buttons: Sequence[Button]) -> Rows:
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


def ask(reader: Reader, what: Typed) -> Message:
    """What to type."""
    return Message(sentences(reader)(f"leaks-ask-{what}", most=LONGEST_TEXT))


def done(reader: Reader) -> str:
    """It is noted."""
    return plain(sentences(reader)("leaks-done"))


def nobody_found(reader: Reader) -> str:
    """No member has a name that begins like this."""
    return plain(sentences(reader)("leaks-nobody"))


def reminder(reader: Reader, leak: LeakFacts, due: datetime, now: datetime) -> Message:
    """The notices are not out yet."""
    t = sentences(reader)
    text = t(
        "leaks-reminder", kind=_kind(t, leak.kind), due=due, left=age(reader, max(due - now, timedelta(0)))
    )
    return Message(text, ((Button(t("leaks-open-button"), OpenLeak(leak.id or 0)),),))


def draft(reader: Reader, facts: NoticeFacts, to: NoticeTo) -> str:
    """A notice as plain text: what data, when and how, and what is done (UU 27/2022 ps. 46). It names nobody."""
    t = sentences(reader)
    kinds = _kinds(t, facts.kinds) or plain(t("leaks-notice-unknown"))
    common = {"unit": facts.unit, "at": facts.noticed_at, "kinds": kinds, "kind": _kind(t, facts.kind)}
    what = facts.what or plain(t("leaks-notice-unknown"))
    numbers = {"adults": facts.adults, "children": facts.children}
    extra = numbers if to is NoticeTo.AUTHORITY else {}
    return plain(t(f"leaks-notice-{to}", **common, what=what, **extra))


def notice(reader: Reader, facts: NoticeFacts, to: NoticeTo, leak_id: int) -> Message:
    """The draft as a message that can be copied."""
    t, text = sentences(reader), draft(reader, facts, to)
    copy = (
        (Button(t("leaks-copy-button"), copy=text),)
        if len(text.encode("utf-16-le")) // 2 <= COPY_LIMIT
        else ()
    )
    back = (Button(t("leaks-back-button"), OpenLeak(leak_id)),)
    return Message(t("leaks-notice", text=text), (copy, back))


def file_name(reader: Reader, to: NoticeTo) -> str:
    """What the file of a notice is called."""
    return plain(sentences(reader)("leaks-notice-file", to=to))


def file_note(reader: Reader) -> Message:
    """What stands under a file."""
    return Message(sentences(reader)("leaks-file"))


def affected_list(reader: Reader, rows: Sequence[tuple[str, int]], children: int) -> str:
    """Whom to tell: adults by first name and Telegram id, children as a number."""
    t = sentences(reader)
    lines = [
        t("leaks-list-head", adults=len(rows), children=children),
        t("leaks-list-children", children=children),
    ]
    lines += [t("leaks-list-line", name=name, id=str(telegram_id)) for name, telegram_id in rows]
    return plain("\n".join(lines)) + "\n"

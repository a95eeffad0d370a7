"""Looking back at campaigns, in words: the list, one campaign, and what is asked of humas."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.amounts import Amounts, Measure
from domain.evaluations import (
    A_PAGE,
    After,
    Campaign,
    DropLesson,
    KeepResult,
    OpenEvaluation,
    OpenEvaluations,
    Sort,
    TypeResults,
    WriteLesson,
    typeable,
    wanted,
)
from domain.lessons import Lesson
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.reader import Reader
from words import case_numbers
from words.formats import day_short
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE, SHOWN_LABEL = 60, 22
Numbers = Sequence[tuple[After, Mapping[Measure, int]]]


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the page of a campaign tells at `now` (UTC): the numbers that people typed, and what we know ourselves:
    how many took a promotion on and carried it on, or how many pieces of an event were put out."""

    campaign: Campaign
    numbers: Numbers
    now: datetime
    taken: int = 0
    done: int = 0
    pieces: int = 0


def listed(
    reader: Reader, unit_id: int, shown: Sequence[Campaign], page: tuple[int, int], now: datetime
) -> Message:
    """The newest first, a button for each; `page` is how many were skipped, and of how many."""
    t, (skip, total) = sentences(reader), page
    if not total:
        return Message(t("evaluations-none"))
    waits = sum(wanted(one.began_at, one.known, now) is not None for one in shown)
    lines = [t("evaluations-list"), *([t("evaluations-waits", count=waits)] if waits else [])]
    lines += [_line(reader, one, now) for one in shown]
    opens = tuple((Button(_label(reader, one), OpenEvaluation(one.evaluation_id)),) for one in shown)
    turns = (
        [Button(t("evaluations-newer-button"), OpenEvaluations(unit_id, max(0, skip - A_PAGE)))]
        if skip
        else []
    )
    if skip + len(shown) < total:
        turns.append(Button(t("evaluations-older-button"), OpenEvaluations(unit_id, skip + A_PAGE)))
    return Message("\n".join(lines), (*opens, *([tuple(turns)] if turns else [])))


def _line(reader: Reader, one: Campaign, now: datetime) -> Safe:
    asked = wanted(one.began_at, one.known, now)
    return sentences(reader)(
        "evaluations-line",
        title=one_line(one.title, SHOWN_TITLE),
        sort=one.sort,
        state=asked or ("told" if one.known else "none"),
        lesson=bool(one.lesson),
    )


def _label(reader: Reader, one: Campaign) -> str:
    t = sentences(reader)
    title, day = one_line(one.title, SHOWN_LABEL), day_short(reader, one.began_at)
    return plain(t("evaluations-open-button", title=title, day=day))


def page(reader: Reader, shown: Shown) -> Message:
    """One campaign: what it brought, and what was learned."""
    t, its = sentences(reader), shown.campaign
    told = dict(shown.numbers)
    lines = [
        t("evaluations-title", title=one_line(its.title, SHOWN_TITLE), sort=its.sort, at=its.began_at),
        _known(reader, shown),
        *(
            t("evaluations-numbers", after=one, numbers=case_numbers.counted(reader, told[one]))
            for one in After
            if told.get(one)
        ),
    ]
    lines += [] if any(told.values()) else [t("evaluations-no-numbers")]
    lesson = t("evaluations-lesson", lesson=its.lesson) if its.lesson else t("evaluations-no-lesson")
    return Message("\n".join([*lines, "", lesson]), _keys(reader, its, shown.now))


def _known(reader: Reader, shown: Shown) -> Safe:
    t = sentences(reader)
    if shown.campaign.sort is Sort.EVENT:
        return t("evaluations-pieces", count=shown.pieces)
    return t("evaluations-taken", taken=shown.taken, done=shown.done)


def _keys(reader: Reader, its: Campaign, now: datetime) -> Rows:
    t, number = sentences(reader), its.evaluation_id
    types = tuple(
        (Button(t("evaluations-type-button", after=one, has=one in its.known), TypeResults(number, one)),)
        for one in typeable(its.began_at, now)
    )
    writes = Button(t("evaluations-lesson-button", has=bool(its.lesson)), WriteLesson(number))
    drops = (Button(t("evaluations-drop-button"), DropLesson(number)),) if its.lesson else ()
    return (*types, (writes, *drops), (Button(t("evaluations-back-button"), OpenEvaluations(its.unit_id)),))


def ask_numbers(reader: Reader, its: Campaign, after: After) -> Message:
    """In private: how many were there by then?"""
    return Message(sentences(reader)("evaluations-ask-numbers", after=after, title=_title(its)))


def ask_lesson(reader: Reader, its: Campaign) -> Message:
    """In private: what would you do again, what not?"""
    return Message(sentences(reader)("evaluations-ask-lesson", title=_title(its)))


def _title(its: Campaign) -> str:
    return one_line(its.title, SHOWN_TITLE)


def understood(reader: Reader, number: int, after: After, found: Amounts) -> Message:
    """What was noted of this campaign, and what is still to be asked; the likeliest reading first."""
    told = [case_numbers.kept(reader, found.numbers)] if found.numbers else []
    keys = case_numbers.choices(
        reader, found.doubts, lambda measure, one: KeepResult(number, after, measure, one)
    )
    opens = Button(sentences(reader)("evaluations-page-button"), OpenEvaluation(number))
    return Message("\n\n".join([*told, *case_numbers.unsettled(reader, found)]), (*keys, (opens,)))


def drop_sure(reader: Reader, its: Campaign) -> Message:
    """Shall the lesson really go?"""
    t, number = sentences(reader), its.evaluation_id
    goes = Button(t("evaluations-drop-sure-button"), DropLesson(number, sure=True))
    keeps = Button(t("evaluations-keep-button"), OpenEvaluation(number))
    return Message(t("evaluations-drop-sure", lesson=its.lesson), ((goes, keeps),))


def last_lesson(reader: Reader, lesson: Lesson | None) -> list[Safe]:
    """Under what begins: what the last one of its sort taught; no line where nothing was learned."""
    if lesson is None:
        return []
    title = one_line(lesson.title, SHOWN_TITLE)
    return [sentences(reader)("evaluations-last-lesson", lesson=lesson.text, title=title)]


def kept(reader: Reader, told: Mapping[Measure, int]) -> str:
    """A small line: this number is written down."""
    return case_numbers.kept(reader, told)


def toast(reader: Reader, name: str) -> str:
    """A small line over the page."""
    return plain(sentences(reader)(f"evaluations-toast-{name}"))

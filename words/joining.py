"""The joining card: what is kept and why, the grid of years, consent, and the questions after it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domain.joining import (
    YEARS_A_ROW,
    Agree,
    ChooseAddress,
    ChooseTongue,
    ChooseYear,
    ForgetMe,
    JoinThis,
    NotNow,
    TurnYears,
    years_on,
)
from domain.markup import Safe
from domain.menus import OpenMenu
from domain.message import Button, Message, Rows
from domain.reader import Address, Reader
from words.sentences import LANGUAGES, sentences

A_ROW = 3


@dataclass(frozen=True, slots=True)
class Grid:
    """Which page of the years is shown, and today."""

    page: int
    now: datetime


def _purpose(reader: Reader, unit: str) -> Safe:
    """What is kept, who sees it, how long, whom to ask, and where it is."""
    return sentences(reader)("joining-purpose", unit=unit)


def ask_year(reader: Reader, unit: str, unit_id: int, grid: Grid) -> Message:
    """The purpose, and the grid of years."""
    t = sentences(reader)
    text = Safe(f"{_purpose(reader, unit)}\n\n{t('joining-ask-year')}")
    return Message(text, (*_years(reader, unit_id, grid), (_not_now(reader, unit_id),)))


def _years(reader: Reader, unit_id: int, grid: Grid) -> Rows:
    t = sentences(reader)
    years = years_on(grid.page, grid.now, reader.zone)
    buttons = [Button(str(year), ChooseYear(unit_id, year)) for year in years]
    rows = [tuple(buttons[at : at + YEARS_A_ROW]) for at in range(0, len(buttons), YEARS_A_ROW)]
    pages = ((grid.page - 1, "joining-younger-button"), (grid.page + 1, "joining-older-button"))
    turning = [
        Button(t(label), TurnYears(unit_id, page))
        for page, label in pages
        if years_on(page, grid.now, reader.zone)
    ]
    return (*rows, tuple(turning))


def consent(reader: Reader, unit: str, unit_id: int, *, year: int = 0, is_known: bool = False) -> Message:
    """Do you agree? With the purpose again where she did not read it a tap ago."""
    t = sentences(reader)
    asked = t("joining-consent", unit=unit, year=str(year) if year else "-", chosen=bool(year))
    text = Safe(f"{_purpose(reader, unit)}\n\n{asked}") if is_known or year else asked
    rows: Rows = ((Button(t("joining-agree-button"), Agree(unit_id, year)), _not_now(reader, unit_id)),)
    if year:
        rows = (*rows, (Button(t("joining-other-year-button"), TurnYears(unit_id, 0)),))
    return Message(text, rows)


def year_unclear(reader: Reader) -> Message:
    """What she typed is no year of birth."""
    return Message(sentences(reader)("joining-year-unclear"))


def known_minor(reader: Reader, unit: str, unit_id: int, year: int) -> Message:
    """She belongs elsewhere already and is under 18: this unit needs her guardian's consent of its own."""
    t = sentences(reader)
    text = Safe(f"{_purpose(reader, unit)}\n\n{t('joining-known-minor', unit=unit)}")
    go = Button(t("joining-go-on-button"), ChooseYear(unit_id, year))
    return Message(text, ((go, _not_now(reader, unit_id)),))


def _not_now(reader: Reader, unit_id: int) -> Button:
    return Button(sentences(reader)("joining-not-now-button"), NotNow(unit_id))


def not_now(reader: Reader, unit: str) -> Message:
    """Nothing is kept."""
    return Message(sentences(reader)("joining-not-now", unit=unit), (_menu(reader),))


def too_young(reader: Reader, unit: str) -> Message:
    """Under 13: no profile, but a place beside the pembina."""
    return Message(sentences(reader)("joining-too-young", unit=unit), (_menu(reader),))


def adults_only(reader: Reader, unit: str) -> Message:
    """This unit takes adults only."""
    return Message(sentences(reader)("joining-adults-only", unit=unit), (_menu(reader),))


def _menu(reader: Reader) -> tuple[Button, ...]:
    return (Button(sentences(reader)("joining-menu-button"), OpenMenu()),)


def welcome(reader: Reader, unit: str, step: Message) -> Message:
    """She is a member; below it stands the next question."""
    said = sentences(reader)("joining-welcome", unit=unit)
    return replace(step, text=Safe(f"{said}\n\n{step.text}"))


def ask_address(reader: Reader, unit_id: int, choices: Sequence[Address]) -> Message:
    """How shall we call you?"""
    t = sentences(reader)
    buttons = [Button(t("address-title", address=one), ChooseAddress(unit_id, one)) for one in choices]
    rows = tuple(tuple(buttons[at : at + A_ROW]) for at in range(0, len(buttons), A_ROW))
    return Message(t("joining-ask-address"), rows)


def ask_language(reader: Reader, unit_id: int) -> Message:
    """In which language?"""
    t = sentences(reader)
    buttons = tuple(
        Button(t("joining-language-button", language=one), ChooseTongue(unit_id, one)) for one in LANGUAGES
    )
    return Message(t("joining-ask-language"), (buttons,))


def done(reader: Reader, unit: str) -> Message:
    """Nothing is left to ask."""
    return Message(sentences(reader)("joining-done", unit=unit), (_menu(reader),))


def went_on(reader: Reader, remark: str) -> Message:
    """How what she had pressed went; `remark` is what a press would have shown at the top."""
    return Message(sentences(reader)("joining-went-on", remark=remark, told=bool(remark)))


def of_another_unit(reader: Reader, unit: str, unit_id: int) -> Message:
    """What she had pressed belongs to another unit, which she may join as well."""
    t = sentences(reader)
    return Message(
        t("joining-of-another-unit", unit=unit), ((Button(t("joining-go-on-button"), JoinThis(unit_id)),),)
    )


def left(reader: Reader, unit: str, unit_id: int) -> Message:
    """She left: what happens to her data, and the way to have it gone now."""
    t = sentences(reader)
    return Message(t("joining-left", unit=unit), ((Button(t("joining-forget-button"), ForgetMe(unit_id)),),))


def ask_forget(reader: Reader, unit: str, unit_id: int) -> Message:
    """Really now?"""
    t = sentences(reader)
    sure = Button(t("joining-forget-sure-button"), ForgetMe(unit_id, sure=True))
    return Message(t("joining-ask-forget", unit=unit), ((sure,),))


def forgotten(reader: Reader, unit: str) -> Message:
    """Her data of this unit is gone."""
    return Message(sentences(reader)("joining-forgotten", unit=unit))


def back_already(reader: Reader, unit: str) -> Message:
    """She did not leave, or has come back, so nothing goes."""
    return Message(sentences(reader)("joining-back-already", unit=unit))

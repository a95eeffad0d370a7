"""Thanks by name: the one question, and the page on which it can be changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.markup import plain
from domain.message import Button, Message
from domain.promotion_deeds import SetThanks
from domain.reader import Reader
from words.sentences import sentences


@dataclass(frozen=True, slots=True)
class Choice:
    """One unit of hers, and whether she is thanked by name there."""

    unit_id: int
    unit: str
    is_on: bool


def ask(reader: Reader, unit_id: int, unit: str) -> Message:
    """May your name stand in the final reports of this unit?"""
    t = sentences(reader)
    yes = Button(t("promotion-thanks-yes-button"), SetThanks(unit_id, on=True))
    no = Button(t("promotion-thanks-no-button"), SetThanks(unit_id, on=False))
    return Message(t("promotion-thanks-ask", unit=unit), ((yes, no),))


def page(reader: Reader, choices: Sequence[Choice]) -> Message:
    """As it is in each unit, with a button that turns it."""
    t = sentences(reader)
    lines = [t("promotion-thanks-unit", unit=one.unit, on=one.is_on) for one in choices]
    rows = tuple(
        (Button(t(f"promotion-thanks-{_turned(one)}-button"), SetThanks(one.unit_id, on=not one.is_on)),)
        if len(choices) == 1
        else (
            Button(
                t(f"promotion-thanks-{_turned(one)}-in-button", number=str(number)),
                SetThanks(one.unit_id, on=not one.is_on),
            ),
        )
        for number, one in enumerate(choices, start=1)
    )
    return Message("\n".join([t("promotion-thanks-page"), *lines]), rows)


def _turned(choice: Choice) -> str:
    return "no" if choice.is_on else "yes"


def toast(reader: Reader, *, is_on: bool) -> str:
    """A short line over the question."""
    return plain(sentences(reader)("promotion-thanks-toast", on=is_on))

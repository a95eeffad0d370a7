"""A day of duty that is given away: the card that asks all of humas, the question to one, and what came of it."""

from collections.abc import Callable, Sequence
from datetime import date

from domain.duty import SwapState
from domain.duty_presses import (
    NAMES_ON_A_PAGE,
    AnswerGiven,
    AskBack,
    AskHer,
    ChooseAsked,
    ChooseBack,
    GiveAway,
    KeepMine,
    ShowDay,
)
from domain.duty_views import SwapView
from domain.markup import plain
from domain.message import Button, Message
from domain.reader import Reader
from words.duties import Choice
from words.formats import day_short
from words.sentences import sentences

Saying = Callable[[Reader, SwapView], Message]


def card(reader: Reader, view: SwapView) -> Message:
    """To all of humas: who takes it? The first tap has it."""
    t = sentences(reader)
    facts = {"giver": view.giver, "day": view.day, "taker": view.taker}
    if view.is_open:
        text = t("duty-swaps-card", seat=view.seat, **facts)
        return Message(text, ((Button(t("duty-swaps-take-button"), AnswerGiven(view.swap_id, yes=True)),),))
    return Message(t("duty-swaps-card-over", taken=view.state == SwapState.TAKEN, **facts))


def asking(reader: Reader, view: SwapView) -> Message:
    """To who gives it away: who is asked, and the narrower ways."""
    t, number = sentences(reader), view.swap_id
    text = t("duty-swaps-asking", day=view.day, asked=view.asked, one=bool(view.asked), back=bool(view.back))
    one = (
        Button(t("duty-swaps-one-button"), ChooseAsked(number)),
        Button(t("duty-swaps-back-button"), ChooseBack(number)),
    )
    keep = (Button(t("duty-swaps-keep-button"), KeepMine(number)),)
    return Message(text, (one, keep, (_to_day(reader, view),)))


def _to_day(reader: Reader, view: SwapView) -> Button:
    return Button(sentences(reader)("duties-back-button"), ShowDay(view.unit_id, view.day))


def names(reader: Reader, view: SwapView, them: Sequence[Choice], page: int) -> Message:
    """Whom shall be asked?"""
    t, begin = sentences(reader), page * NAMES_ON_A_PAGE
    shown = them[begin : begin + NAMES_ON_A_PAGE]
    rows = tuple((Button(one.name, AskHer(view.swap_id, one.person_id)),) for one in shown)
    is_more = len(them) > begin + NAMES_ON_A_PAGE
    more = (Button(t("duties-more-button"), ChooseAsked(view.swap_id, page + 1)),) if is_more else ()
    text = t("duty-swaps-whom", day=view.day, none=not them)
    return Message(text, (*rows, more, (_to_day(reader, view),)))


def days_back(reader: Reader, view: SwapView, them: Sequence[tuple[date, int, str]]) -> Message:
    """With which day of whom? Each is a day, a seat and a first name."""
    t = sentences(reader)
    rows = tuple(
        (
            Button(
                plain(t("duty-swaps-back-day", day=day_short(reader, day), name=name)),
                AskBack(view.swap_id, day, seat),
            ),
        )
        for day, seat, name in them
    )
    text = t("duty-swaps-which", day=view.day, none=not them)
    return Message(text, (*rows, (_to_day(reader, view),)))


def question(reader: Reader, view: SwapView) -> Message:
    """To one person: would you?"""
    t = sentences(reader)
    facts = {"giver": view.giver, "day": view.day, "seat": view.seat}
    text = t("duty-swaps-question", **facts)
    if view.back is not None:
        text = t("duty-swaps-question-back", **facts, back=view.back)
    yes = Button(t("duty-swaps-yes-button"), AnswerGiven(view.swap_id, yes=True))
    no = Button(t("duty-swaps-no-button"), AnswerGiven(view.swap_id, yes=False))
    return Message(text, ((yes, no),))


def taken(reader: Reader, view: SwapView) -> Message:
    """To who gave it away: she is free."""
    if view.back is not None:
        text = sentences(reader)("duty-swaps-changed", taker=view.taker, day=view.day, back=view.back)
        return Message(text)
    return Message(sentences(reader)("duty-swaps-taken", taker=view.taker, day=view.day))


def refused(reader: Reader, view: SwapView) -> Message:
    """To who asked one person: not this time; everybody else is one tap away."""
    t = sentences(reader)
    ask = Button(t("duty-swaps-all-button"), GiveAway(view.unit_id, view.day, view.seat))
    return Message(t("duty-swaps-refused", asked=view.asked, day=view.day), ((ask,),))


def unanswered(reader: Reader, view: SwapView) -> Message:
    """To who gave it away: nobody took it, and what she can do."""
    t = sentences(reader)
    one = Button(t("duty-swaps-one-button"), ChooseAsked(view.swap_id))
    return Message(t("duty-swaps-unanswered", day=view.day), ((one,),))


def answered(reader: Reader, view: SwapView, *, yes: bool) -> Message:
    """To who answered."""
    return Message(sentences(reader)("duty-swaps-answered", yes=yes, day=view.day))


def toast(reader: Reader) -> str:
    """The first tap had it, and it was hers."""
    return plain(sentences(reader)("duty-swaps-toast"))

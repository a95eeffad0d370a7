"""What is chosen and typed about a round of takeover slots: its sides, the questions, and what was not understood."""

from collections.abc import Callable, Mapping, Sequence

from domain.markup import Safe
from domain.message import Button, Message, Rows
from domain.presses import Press
from domain.reader import Reader
from domain.slot_presses import (
    RoundPage,
    RoundText,
    SetAgeRule,
    SetBuffer,
    SetChoosing,
    SetDeadline,
    SetPosts,
    SetRoundAccount,
    ToggleRule,
    TurnRound,
    TypeRound,
)
from domain.slot_rounds import RoundView
from domain.slot_times import Unclear
from domain.takeover_presses import ListSlots, OpenRound
from domain.takeovers import BUFFERS, CHOSEN_RULES, DEADLINES, MOST_POSTS, AgeRule
from words import accounts
from words.sentences import Sentences, sentences
from words.sharing import one_line

SHOWN_SAID = 60
SHOWN_UNCLEAR = 3


def _back(t: Sentences, round_id: int, to: RoundPage = RoundPage.EDIT) -> tuple[Button, ...]:
    pressed: Press = OpenRound(round_id) if to is RoundPage.MAIN else TurnRound(round_id, to)
    return (Button(t("slot-choices-back-button"), pressed),)


def edit(reader: Reader, view: RoundView) -> Message:
    """What shall be changed?"""
    t, number = sentences(reader), view.round.id or 0
    pages = (RoundPage.TIMES, RoundPage.ACCOUNT, RoundPage.RULES, RoundPage.APPLYING)
    texts = (RoundText.THEME, RoundText.BRIEF)
    keys = [Button(t(f"slot-choices-{one}-button"), TurnRound(number, one)) for one in pages]
    keys += [Button(t(f"slot-choices-{one}-button"), TypeRound(number, one)) for one in texts]
    return Message(
        t("slot-choices-edit"),
        (*(tuple(keys[at : at + 2]) for at in (0, 2, 4)), _back(t, number, RoundPage.MAIN)),
    )


def _times(reader: Reader, view: RoundView) -> Message:
    """Other times, and how long before and after nobody else holds it."""
    t, number = sentences(reader), view.round.id or 0
    keys = tuple(
        Button(
            t("slot-choices-buffer-button", minutes=one, now=one == view.round.buffer), SetBuffer(number, one)
        )
        for one in BUFFERS
    )
    again = Button(t("slot-choices-type-times-button"), TypeRound(number, RoundText.TIMES))
    rows: Rows = ((again,), keys[:2], keys[2:], _back(t, number))
    return Message(t("slot-choices-times", minutes=view.round.buffer), rows)


def _account(reader: Reader, view: RoundView) -> Message:
    t, number = sentences(reader), view.round.id or 0
    rows = [
        (
            Button(
                accounts.label(reader, one, "• " if one.id == view.round.account_id else ""),
                SetRoundAccount(number, one.id or 0),
            ),
        )
        for one in view.accounts
    ]
    return Message(t("slot-choices-account"), (*rows, _back(t, number)))


def _rules(reader: Reader, view: RoundView) -> Message:
    """What is asked for; what always holds is said."""
    t, its = sentences(reader), view.round
    number, wanted = its.id or 0, set(its.rules.split())
    keys = [
        (Button(t("slot-choices-rule-button", rule=str(one), on=one in wanted), ToggleRule(number, one)),)
        for one in CHOSEN_RULES
    ]
    fewer, more = max(its.posts - 1, 1), min(its.posts + 1, MOST_POSTS)
    counts = (
        Button(t("slot-choices-fewer-button", posts=fewer), SetPosts(number, fewer)),
        Button(t("slot-choices-more-button", posts=more), SetPosts(number, more)),
    )
    return Message(t("slot-choices-rules", posts=its.posts), (*keys, counts, _back(t, number)))


def _applying(reader: Reader, view: RoundView) -> Message:
    """Who chooses, whom it invites, until when."""
    t, its = sentences(reader), view.round
    number = its.id or 0
    chooses = tuple(
        Button(t("slot-choices-chosen-button", chosen=one, on=one == its.is_chosen), SetChoosing(number, one))
        for one in (True, False)
    )
    ages = tuple(
        Button(t("slot-choices-age-button", age=str(one), on=one == its.age_rule), SetAgeRule(number, one))
        for one in AgeRule
    )
    hours = tuple(
        Button(t("slot-choices-deadline-button", hours=one, on=one == its.deadline), SetDeadline(number, one))
        for one in DEADLINES
    )
    rows = ((chooses[0],), (chooses[1],), ages, hours[:3], hours[3:], _back(t, number))
    return Message(
        t("slot-choices-applying", hours=its.deadline, age=its.age_rule, chosen=its.is_chosen), rows
    )


PAGES: Mapping[RoundPage, Callable[[Reader, RoundView], Message]] = {
    RoundPage.EDIT: edit,
    RoundPage.TIMES: _times,
    RoundPage.ACCOUNT: _account,
    RoundPage.RULES: _rules,
    RoundPage.APPLYING: _applying,
}


def ask(reader: Reader, unit_id: int, round_id: int | None, what: RoundText) -> Message:
    """Please type it."""
    t = sentences(reader)
    return Message(t(f"slot-choices-ask-{what}"), (_leave(t, unit_id, round_id),))


def _leave(t: Sentences, unit_id: int, round_id: int | None) -> tuple[Button, ...]:
    pressed: Press = OpenRound(round_id) if round_id is not None else ListSlots(unit_id)
    return (Button(t("slot-choices-leave-button"), pressed),)


def unclear(reader: Reader, unit_id: int, round_id: int | None, why: Sequence[Unclear]) -> Message:
    """What was not understood, piece by piece, and how it may be typed."""
    t = sentences(reader)
    lines: list[Safe] = [
        t("slot-choices-unclear", said=one_line(one.said, SHOWN_SAID), why=str(one.why))
        for one in why[:SHOWN_UNCLEAR]
    ]
    return Message("\n".join([*lines, t("slot-choices-again")]), (_leave(t, unit_id, round_id),))

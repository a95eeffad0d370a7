"""The numbers that a takeover brought: asking for them, what was understood, and what is doubtful."""

from collections.abc import Sequence

import words.slots
from domain.accounts import AccountFacts
from domain.amounts import Amounts, Doubt
from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.reader import Reader
from domain.takeover_presses import OpenReport
from domain.takeover_reports import Counted, KeepNumber, TypeNumbers
from domain.takeovers import SlotFacts, TimeStep
from words import takeover_reports
from words.sentences import sentences


def ask(reader: Reader, slot: SlotFacts, account: AccountFacts, after: TimeStep) -> Message:
    """How many were there by then?"""
    told = words.slots.name(reader, slot, account)
    return Message(sentences(reader)("takeover-numbers-ask", after=after, slot=told))


def due(reader: Reader, slot: SlotFacts, account: AccountFacts, after: TimeStep) -> Message:
    """A day, or a week, has passed."""
    t, slot_id = sentences(reader), slot.id or 0
    types = Button(t("takeover-reports-type-button", after=after), TypeNumbers(slot_id, after))
    told = words.slots.name(reader, slot, account)
    return Message(t("takeover-numbers-due", after=after, slot=told), ((types,),))


def understood(reader: Reader, slot_id: int, kept: Counted, found: Amounts) -> Message:
    """What was noted, and what is still to be asked; the likeliest reading first."""
    t = sentences(reader)
    lines = (
        [t("takeover-numbers-kept", numbers=takeover_reports.numbers(reader, kept))] if kept.numbers else []
    )
    lines += [t("takeover-numbers-about")] if found.about else []
    lines += [_doubt(reader, one) for one in found.doubts]
    lines += [t("takeover-numbers-loose", said=one) for one in found.loose]
    choices = _choices(reader, slot_id, kept.after, found.doubts)
    opens = Button(t("takeover-reports-open-button"), OpenReport(slot_id))
    return Message("\n\n".join(lines), (*choices, (opens,)))


def _doubt(reader: Reader, doubt: Doubt) -> Safe:
    which = "takeover-numbers-doubt" if doubt.readings else "takeover-numbers-untold"
    return sentences(reader)(which, measure=doubt.measure, said=doubt.said)


def _choices(
    reader: Reader, slot_id: int, after: TimeStep, doubts: Sequence[Doubt]
) -> tuple[tuple[Button, ...], ...]:
    t = sentences(reader)
    return tuple(
        tuple(
            Button(
                t("takeover-reports-measure", measure=doubt.measure, count=number),
                KeepNumber(slot_id, after, doubt.measure, number),
            )
            for number in doubt.readings[:2]
        )
        for doubt in doubts
    )


def toast(reader: Reader, kept: Counted) -> str:
    """A small line over the button."""
    told = takeover_reports.numbers(reader, kept)
    return plain(sentences(reader)("takeover-numbers-kept", numbers=told))

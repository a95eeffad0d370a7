"""The pembina's page of consents: codes pasted, how he was told, withdrawals, and a unit for adults only."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.codewords import shown
from domain.guardians import (
    BY_PEMBINA,
    AskWithdrawal,
    ConfirmAdults,
    ConfirmGuardian,
    DeclareAdults,
    OpenConsent,
    RecordRefusal,
    RecordTold,
    RecordWithdrawal,
)
from domain.markup import Safe
from domain.message import Button, Message
from domain.reader import Reader
from words.sentences import sentences

MOST_HELD = 5


@dataclass(frozen=True, slots=True)
class Desk:
    """What the page shows: how many wait, whose guardian's link waits for a yes, and whether adults only may be
    said (None: not in a unit of this level)."""

    unit: str
    unit_id: int
    waiting: int
    held: Sequence[str]
    adults_only: bool | None
    declared: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one pasted code: recorded, already, unknown or elsewhere."""

    code: str
    what: str


def desk(reader: Reader, facts: Desk) -> Message:
    """Paste the codes; below, what else a pembina does for consents."""
    t = sentences(reader)
    rows = [
        (Button(t("consents-held-button", code=shown(code)), ConfirmGuardian(code, yes=True)),)
        for code in facts.held[:MOST_HELD]
    ]
    rows.append((Button(t("consents-withdraw-button"), AskWithdrawal()),))
    if facts.adults_only is not None and not (facts.declared and not facts.adults_only):
        label = "consents-adults-off-button" if facts.adults_only else "consents-adults-button"
        rows.append((Button(t(label), DeclareAdults(facts.unit_id, not facts.adults_only)),))
    text = t("consents-desk", unit=facts.unit, count=facts.waiting)
    said = "yes" if facts.adults_only else "asked" if facts.declared else "no"
    return Message(
        Safe(f"{text}\n\n{t('consents-adults', state=said)}") if said != "no" else text, tuple(rows)
    )


def how_told(reader: Reader, count: int) -> Message:
    """So many codes were read: how was he told?"""
    t = sentences(reader)
    rows = tuple((Button(t("consents-told-button", told=told), RecordTold(told)),) for told in BY_PEMBINA)
    return Message(t("consents-how-told", count=count), (*rows, (_back(reader),)))


def no_codes(reader: Reader) -> Message:
    """Nothing in that text looks like a code."""
    return Message(sentences(reader)("consents-no-codes"), ((_back(reader),),))


def recorded(reader: Reader, outcomes: Sequence[Outcome]) -> Message:
    """One line for each code; no names."""
    t = sentences(reader)
    lines = [t("consents-line", code=shown(one.code), what=one.what) for one in outcomes]
    count = sum(one.what == "recorded" for one in outcomes)
    return Message(t("consents-recorded", count=count, lines=Safe("\n".join(lines))), ((_back(reader),),))


def _back(reader: Reader) -> Button:
    return Button(sentences(reader)("consents-back-button"), OpenConsent())


def ask_code(reader: Reader) -> Message:
    """Whose consent was withdrawn? Send the code."""
    return Message(sentences(reader)("consents-ask-code"), ((_back(reader),),))


def ask_withdrawal(reader: Reader, code: str, person_id: int, unit_id: int) -> Message:
    """What recording a withdrawal does; `code` is empty where the pembina chose from the list of members."""
    t = sentences(reader)
    sure = Button(t("consents-withdraw-sure-button"), RecordWithdrawal(person_id, unit_id, sure=True))
    return Message(
        t("consents-ask-withdrawal", code=shown(code) or "-", known=bool(code)), ((sure,), (_back(reader),))
    )


def ask_refusal(reader: Reader, code: str) -> Message:
    """The child with this code still waits: did the guardian say no?"""
    t = sentences(reader)
    sure = Button(t("consents-refusal-sure-button"), RecordRefusal(code))
    return Message(t("consents-ask-refusal", code=shown(code)), ((sure,), (_back(reader),)))


def withdrawn(reader: Reader) -> Message:
    """It is done."""
    return Message(sentences(reader)("consents-withdrawn"), ((_back(reader),),))


def declared(reader: Reader, unit: str, *, has_parent: bool) -> Message:
    """To the pembina: noted; who has to confirm it."""
    return Message(sentences(reader)("consents-declared", unit=unit, parent=has_parent), ((_back(reader),),))


def opened_again(reader: Reader, unit: str) -> Message:
    """To the pembina: from 13 on again."""
    return Message(sentences(reader)("consents-opened-again", unit=unit), ((_back(reader),),))


def confirm_adults(reader: Reader, unit: str, unit_id: int) -> Message:
    """To the parent unit or the host: a pembina says that only adults belong to this unit."""
    t = sentences(reader)
    return Message(
        t("consents-confirm-adults", unit=unit),
        (
            (Button(t("consents-adults-yes-button"), ConfirmAdults(unit_id, yes=True)),),
            (Button(t("consents-adults-no-button"), ConfirmAdults(unit_id, yes=False)),),
        ),
    )


def adults_answered(reader: Reader, unit: str, *, yes: bool) -> Message:
    """What was decided, to both sides."""
    return Message(sentences(reader)("consents-adults-answered", unit=unit, yes=yes))


def adults_settled(reader: Reader, unit: str) -> Message:
    """Somebody else has answered already."""
    return Message(sentences(reader)("consents-adults-settled", unit=unit))

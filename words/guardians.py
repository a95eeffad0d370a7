"""Guardians: what the waiting child sees, what her guardian reads, and what the pembina is asked."""

from dataclasses import dataclass
from datetime import datetime

from domain.codewords import shown
from domain.guardians import (
    CancelWaiting,
    ConfirmGuardian,
    GuardianSays,
    SendLetter,
    SendLink,
    State,
    Withdraw,
)
from domain.joining import Agree, JoinThis
from domain.markup import plain
from domain.menus import OpenMenu
from domain.message import Button, Message
from domain.reader import Reader
from words.letters import LETTER_KB
from words.sentences import sentences
from words.sharing import whatsapp


@dataclass(frozen=True, slots=True)
class WaitingFacts:
    """What the page of someone who waits is made of; `until` is when the row is forgotten."""

    unit: str
    code: str
    state: State
    until: datetime


def page(reader: Reader, facts: WaitingFacts) -> Message:
    """The code word, and three ways to bring it to the guardian."""
    t = sentences(reader)
    code = shown(facts.code)
    text = t("guardians-page", unit=facts.unit, code=code, state=facts.state, until=facts.until)
    share = whatsapp(plain(t("letters-whatsapp", unit=facts.unit, code=code)))
    return Message(
        text,
        (
            (Button(t("guardians-letter-button", size=LETTER_KB), SendLetter()),),
            (Button(t("guardians-whatsapp-button"), url=share),),
            (Button(t("guardians-link-button"), SendLink()),),
            (Button(t("guardians-cancel-button"), CancelWaiting()),),
        ),
    )


def letter(reader: Reader, code: str) -> Message:
    """What stands below the letter."""
    return Message(sentences(reader)("guardians-letter", code=shown(code)))


def link(reader: Reader, unit: str, url: str) -> Message:
    """A message to hand on, with the link."""
    return Message(sentences(reader)("guardians-link", unit=unit, url=url))


def ask_cancel(reader: Reader, code: str, unit_id: int) -> Message:
    """Really? The code on the letter would count no more."""
    t = sentences(reader)
    sure = Button(t("guardians-cancel-sure-button"), CancelWaiting(sure=True))
    stay = Button(t("guardians-stay-button"), JoinThis(unit_id))
    return Message(t("guardians-ask-cancel", code=shown(code)), ((sure,), (stay,)))


def cancelled(reader: Reader) -> Message:
    """Her row is gone."""
    return Message(sentences(reader)("guardians-cancelled"), (_menu(reader),))


def _menu(reader: Reader) -> tuple[Button, ...]:
    return (Button(sentences(reader)("joining-menu-button"), OpenMenu()),)


def nudge(reader: Reader, facts: WaitingFacts, unit_id: int) -> Message:
    """One of two reminders, with the way on."""
    t = sentences(reader)
    text = t("guardians-nudge", unit=facts.unit, code=shown(facts.code), state=facts.state, until=facts.until)
    if facts.state is State.AGREED:
        return Message(text, ((Button(t("joining-agree-button"), Agree(unit_id)),),))
    return Message(text, page(reader, facts).buttons)


def agreed(reader: Reader, unit: str, unit_id: int) -> Message:
    """To the child: the guardian has agreed, one press is left; with what she agrees to."""
    t = sentences(reader)
    text = f"{t('guardians-agreed', unit=unit)}\n\n{t('joining-purpose', unit=unit)}"
    return Message(text, ((Button(t("joining-agree-button"), Agree(unit_id)),),))


def held(reader: Reader, unit: str, *, has_pembina: bool) -> Message:
    """To the child: the guardian has agreed, the pembina has to confirm it, or to be named first."""
    return Message(sentences(reader)("guardians-held", unit=unit, pembina=has_pembina))


def declined(reader: Reader, unit: str) -> Message:
    """To the child: not this time; nothing is kept."""
    return Message(sentences(reader)("guardians-declined", unit=unit))


def unconfirmed(reader: Reader, unit: str) -> Message:
    """To the child: the pembina could not confirm the guardian of the link."""
    return Message(sentences(reader)("guardians-unconfirmed", unit=unit))


def taken_back(reader: Reader, unit: str) -> Message:
    """To the child: the consent was withdrawn, her data is gone."""
    return Message(sentences(reader)("guardians-taken-back", unit=unit))


def asked(reader: Reader, unit: str, token: str) -> Message:
    """To the guardian: what it is about, and the two answers."""
    t = sentences(reader)
    return Message(
        t("guardians-asked", unit=unit),
        (
            (Button(t("guardians-yes-button"), GuardianSays(token, yes=True)),),
            (Button(t("guardians-no-button"), GuardianSays(token, yes=False)),),
        ),
    )


def thanked(reader: Reader, unit: str, code: str, *, counts: bool) -> Message:
    """To the guardian: noted; it counts, or waits for the pembina; and how to take it back."""
    t = sentences(reader)
    back = Button(t("guardians-withdraw-button"), Withdraw(code))
    return Message(t("guardians-thanked", unit=unit, counts=counts), ((back,),))


def took_no(reader: Reader, unit: str) -> Message:
    """To the guardian: noted, nothing is kept."""
    return Message(sentences(reader)("guardians-took-no", unit=unit))


def ask_withdraw(reader: Reader, unit: str, code: str) -> Message:
    """To the guardian: what withdrawing does."""
    t = sentences(reader)
    sure = Button(t("guardians-withdraw-sure-button"), Withdraw(code, sure=True))
    return Message(t("guardians-ask-withdraw", unit=unit), ((sure,),))


def withdrawn(reader: Reader, unit: str) -> Message:
    """To the guardian: it is done."""
    return Message(sentences(reader)("guardians-withdrawn", unit=unit))


def joined(reader: Reader, unit: str, code: str) -> Message:
    """To the guardian: from now on it counts; the button to take it back stays."""
    t = sentences(reader)
    return Message(
        t("guardians-joined", unit=unit), ((Button(t("guardians-withdraw-button"), Withdraw(code)),),)
    )


def confirm(reader: Reader, unit: str, code: str) -> Message:
    """To a pembina: someone with the link says that she is the guardian."""
    t = sentences(reader)
    return Message(
        t("guardians-confirm", unit=unit, code=shown(code)),
        (
            (Button(t("guardians-confirm-yes-button"), ConfirmGuardian(code, yes=True)),),
            (Button(t("guardians-confirm-no-button"), ConfirmGuardian(code, yes=False)),),
        ),
    )


def confirmed(reader: Reader, code: str, *, yes: bool) -> Message:
    """To the pembina: noted."""
    return Message(sentences(reader)("guardians-confirmed", code=shown(code), yes=yes))


def name_a_pembina(reader: Reader, unit: str) -> Message:
    """To pengurus, once: someone under 16 waits, and only a pembina can confirm her guardian."""
    return Message(sentences(reader)("guardians-name-a-pembina", unit=unit))

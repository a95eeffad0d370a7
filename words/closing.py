"""A unit closes, or has long been silent: what happens, and how it is stopped."""

from datetime import datetime

from domain.closing import AskToClose, StillHere, TakeBack
from domain.markup import plain
from domain.message import Button, Message
from domain.reader import Reader
from domain.settings_pages import SettingsPage
from words.sentences import sentences
from words.unit_settings import back, title


def page(reader: Reader, unit_id: int, unit: str, people: int) -> Message:
    """What closing means, before it is asked for."""
    t = sentences(reader)
    text = f"{title(reader, unit, SettingsPage.CLOSE)}\n\n{t('closing-page', people=people)}"
    return Message(text, ((Button(t("closing-ask-button"), AskToClose(unit_id)),), (back(reader, unit_id),)))


def waits(reader: Reader, unit_id: int, unit: str, *, may_agree: bool) -> Message:
    """One has asked, and another pengurus has not agreed yet."""
    t = sentences(reader)
    agree = (Button(t("closing-agree-button"), AskToClose(unit_id)),) if may_agree else ()
    keep = (Button(t("closing-back-button"), TakeBack(unit_id)),)
    return Message(t("closing-waits", unit=unit), (agree, keep, (back(reader, unit_id),)))


def decided(reader: Reader, unit_id: int, unit: str, due: datetime) -> Message:
    """It closes then, unless it is taken back."""
    t = sentences(reader)
    keep = (Button(t("closing-back-button"), TakeBack(unit_id)),)
    return Message(t("closing-due", unit=unit, due=due), (keep, (back(reader, unit_id),)))


def asked(reader: Reader, unit_id: int, unit: str) -> Message:
    """To the other pengurus: one asks for it."""
    t = sentences(reader)
    agree = Button(t("closing-agree-button"), AskToClose(unit_id))
    keep = Button(t("closing-back-button"), TakeBack(unit_id))
    return Message(t("closing-asked", unit=unit), ((agree, keep),))


def told(reader: Reader, unit_id: int, unit: str, due: datetime) -> Message:
    """To the other pengurus: it is decided."""
    t = sentences(reader)
    keep = Button(t("closing-back-button"), TakeBack(unit_id))
    return Message(t("closing-decided", unit=unit, due=due), ((keep,),))


def taken_back(reader: Reader, unit: str) -> Message:
    """It is not closed after all."""
    return Message(sentences(reader)("closing-taken-back", unit=unit))


def over(reader: Reader) -> str:
    """Nothing waits here."""
    return plain(sentences(reader)("closing-over"))


def done(reader: Reader, unit: str) -> Message:
    """To its pengurus: it is closed."""
    return Message(sentences(reader)("closing-done", unit=unit))


def silent(reader: Reader, unit_id: int, unit: str, *, is_gone: bool) -> Message:
    """To the pengurus of a unit of which nothing was heard."""
    t = sentences(reader)
    here = Button(t("closing-here-button"), StillHere(unit_id))
    return Message(t("closing-silent", unit=unit, gone=is_gone), ((here,),))


def still_here(reader: Reader, unit: str) -> Message:
    """It lives."""
    return Message(sentences(reader)("closing-here", unit=unit))


def child_silent(reader: Reader, unit: str) -> Message:
    """To the parent's pengurus."""
    return Message(sentences(reader)("closing-child-silent", unit=unit))

"""What we say when we did not understand, or when an answer waits elsewhere."""

from domain.menus import OpenMenu, RunCommand
from domain.message import Button, Message
from domain.reader import Reader
from words.sentences import sentences


def unknown_command(reader: Reader, name: str, near: str | None) -> Message:
    """No such command; the nearest one stands on a button."""
    t = sentences(reader)
    if near is None:
        return Message(t("fallback-unknown", name=name), ((Button(t("fallback-menu-button"), OpenMenu()),),))
    button = Button(t("fallback-near-button", near=near), RunCommand(near))
    return Message(t("fallback-unknown-near", name=name, near=near), ((button,),))


def edited_command(reader: Reader, *, has_card: bool) -> Message:
    """An edited command is not read again."""
    t = sentences(reader)
    return Message(t("fallback-edited", card=has_card))


def old_button(reader: Reader) -> str:
    """The button is from an older version."""
    return sentences(reader)("fallback-stale-press")


def not_understood(reader: Reader, *, has_text: bool) -> Message:
    """Free words that we can't place yet."""
    t = sentences(reader)
    return Message(
        t("fallback-not-understood", text=has_text), ((Button(t("fallback-menu-button"), OpenMenu()),),)
    )


def answer_waits(reader: Reader, link: str) -> Message:
    """She never opened our private chat: her answer waits there."""
    t = sentences(reader)
    return Message(t("fallback-answer-waits"), ((Button(t("fallback-open-button"), url=link),),))

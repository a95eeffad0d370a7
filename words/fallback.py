"""What we say when we did not understand, or when an answer waits elsewhere."""

from domain.markup import width
from domain.menus import OpenMenu, RunCommand
from domain.message import COPY_LIMIT, Button, Message
from domain.reader import Reader
from words.sentences import sentences


def unknown_command(reader: Reader, name: str, near: str | None, rest: str = "") -> Message:
    """No such command; the nearest one stands on a button, or can be copied with the words that stood after it."""
    t = sentences(reader)
    if near is None:
        return Message(t("fallback-unknown", name=name), ((Button(t("fallback-menu-button"), OpenMenu()),),))
    mended = f"/{near} {rest}"
    if rest and width(mended) <= COPY_LIMIT:
        copied = Button(t("fallback-copy-button"), copy=mended)
        return Message(t("fallback-unknown-mended", name=name, near=near, mended=mended), ((copied,),))
    button = Button(t("fallback-near-button", near=near), RunCommand(near))
    return Message(t("fallback-unknown-near", name=name, near=near), ((button,),))


def edited_command(reader: Reader, *, has_card: bool) -> Message:
    """An edited command is not read again."""
    t = sentences(reader)
    return Message(t("fallback-edited", card=has_card))


def edited_words(reader: Reader) -> Message:
    """An edited text is not read again."""
    return Message(sentences(reader)("fallback-edited-words"))


def old_button(reader: Reader) -> str:
    """The button is from an older version."""
    return sentences(reader)("fallback-stale-press")


def not_understood(reader: Reader, what: str) -> Message:
    """What we can't place yet: words ("yes"), words of a "stranger", a "salam", or no words at all ("no")."""
    t = sentences(reader)
    menu = Button(t("fallback-menu-button"), OpenMenu())
    return Message(t("fallback-not-understood", text=what), ((menu,),))


def answered_privately(reader: Reader) -> Message:
    """Her answer is not for the group."""
    return Message(sentences(reader)("fallback-answered-privately"))


def answer_waits(reader: Reader, link: str) -> Message:
    """She never opened our private chat: her answer waits there."""
    t = sentences(reader)
    return Message(t("fallback-answer-waits"), ((Button(t("fallback-open-button"), url=link),),))

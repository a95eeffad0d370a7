"""Help: what one can type, and in which language."""

from collections.abc import Sequence

from domain.help import ChooseLanguage, Language
from domain.markup import plain
from domain.message import Button, Message
from domain.reader import Reader
from words.listing import about
from words.sentences import sentences


def commands(reader: Reader, names: Sequence[str], *, is_group: bool) -> Message:
    """The commands that she can type here, with a few words about each."""
    t = sentences(reader)
    lines = [t("help-line", name=name, about=about(reader, name)) for name in names]
    title = t("help-title", place="group" if is_group else "private")
    tip = [] if is_group else ["", t("help-tip")]
    return Message("\n".join([title, *lines, *tip]))


def ask_language(reader: Reader) -> Message:
    """Which language; the names stand in their own language."""
    t = sentences(reader)
    indonesian = Button(t("help-indonesian-button"), ChooseLanguage(Language.INDONESIAN))
    english = Button(t("help-english-button"), ChooseLanguage(Language.ENGLISH))
    return Message(t("help-language"), ((indonesian, english),))


def language_chosen(reader: Reader) -> str:
    """From now on in this language."""
    return plain(sentences(reader)("help-language-chosen"))

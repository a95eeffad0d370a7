"""The letter to a guardian: its paragraphs, as plain text for a printed page."""

from dataclasses import dataclass

from domain.codewords import shown
from domain.markup import plain
from domain.reader import Reader
from words.sentences import sentences

LETTER_KB = 3


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter on one page: paragraphs of (heading, text), the code word large below, then lines to write on."""

    title: str
    greeting: str
    paragraphs: tuple[tuple[str, str], ...]
    code_label: str
    code: str
    link: str
    lines: tuple[str, ...]


PARTS = ("what", "kept", "seen", "long", "agree", "withdraw")
LINES = ("child", "guardian", "place", "signature")


def letter(reader: Reader, unit: str, code: str, link: str) -> Letter:
    """Without the child's name: she writes it herself."""
    t = sentences(reader)
    code = shown(code)
    return Letter(
        title=plain(t("letters-title", unit=unit)),
        greeting=plain(t("letters-greeting")),
        paragraphs=tuple(
            (plain(t(f"letters-{part}-head")), plain(t(f"letters-{part}", unit=unit, code=code)))
            for part in PARTS
        ),
        code_label=plain(t("letters-code")),
        code=code,
        link=link,
        lines=tuple(plain(t(f"letters-line-{line}")) for line in LINES),
    )


def file_name(reader: Reader) -> str:
    """What the file is called."""
    return plain(sentences(reader)("letters-file"))

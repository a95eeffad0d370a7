"""The first edition of the guide, which we ship: words/<language>/guide/NN-key.md, a title line and paragraphs."""

from functools import lru_cache
from pathlib import Path

from domain.guide import Section
from words.sentences import FOLDER, MissingWords

TITLE = "# "
POINT, SHOWN_POINT = "- ", "• "


@lru_cache
def shipped(language: str) -> tuple[Section, ...]:
    """All sections in a language, in the order of their files; MissingWords where there is none or one is broken."""
    return read(FOLDER / language / "guide")


def read(folder: Path) -> tuple[Section, ...]:
    """The sections of a folder; MissingWords as in `shipped`."""
    sections = tuple(_section(path) for path in sorted(folder.glob("*.md")))
    if not sections:
        raise MissingWords(f"{folder.parent.name}: no sections of the guide")
    return sections


def _section(path: Path) -> Section:
    first, _, rest = path.read_text(encoding="utf-8").strip().partition("\n")
    key = path.stem.partition("-")[2]
    if not first.startswith(TITLE) or not rest.strip() or not key:
        raise MissingWords(f"{path.name}: not a number, a name, a title line and a text")
    paragraphs = [_paragraph(part.splitlines()) for part in rest.strip().split("\n\n")]
    return Section(key, first.removeprefix(TITLE).strip(), "\n\n".join(paragraphs))


def _paragraph(lines: list[str]) -> str:
    """Lines that were broken to fit an editor run on; a line that begins with a dash stays a point of its own."""
    shown: list[str] = []
    for line in (line.strip() for line in lines if line.strip()):
        if line.startswith(POINT) or not shown:
            shown.append(f"{SHOWN_POINT}{line.removeprefix(POINT)}" if line.startswith(POINT) else line)
        else:
            shown[-1] = f"{shown[-1]} {line}"
    return "\n".join(shown)

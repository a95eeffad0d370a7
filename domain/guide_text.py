"""What a humas member pastes into the guide: title and text, tidied, and a mark that tells two texts apart."""

from hashlib import sha256

from domain.guide import SectionFacts
from domain.markup import width
from domain.refusal import Refusal

LONGEST_SECTION = 3500  # with the title it stays under Telegram's 4096
LONGEST_TITLE = 60


def pasted(text: str) -> tuple[str, str]:
    """What a humas member pasted, as title (its first line) and text; raises Refusal with what to mend."""
    length = width(text.strip())
    if length > LONGEST_SECTION:
        raise Refusal("guide-too-long", length=length, limit=LONGEST_SECTION)
    title, _, rest = text.strip().partition("\n")
    title = " ".join(title.split())
    if width(title) > LONGEST_TITLE:
        raise Refusal("guide-title-too-long", length=width(title), limit=LONGEST_TITLE)
    if not title or not rest.strip():
        raise Refusal("guide-needs-text")
    return title, _spaced(rest)


def _spaced(text: str) -> str:
    """Lines without spaces at their ends, and one empty line between paragraphs."""
    paragraphs: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.strip():
            paragraphs[-1].append(line.rstrip())
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join("\n".join(lines) for lines in paragraphs if lines)


def mark(section: SectionFacts | None) -> str:
    """Eight letters that change with every letter of a section; "" for one that is not there yet."""
    if section is None:
        return ""
    said = "\n".join((section.key, section.title, section.text, str(section.is_hidden)))
    return sha256(said.encode()).hexdigest()[:8]

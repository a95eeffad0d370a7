"""What goes out about a case: all of it, short words for WhatsApp, and the interim word; plain text."""

from domain.clarifying import Kit
from domain.interims import Claim
from domain.markup import Safe, plain, width
from domain.message import COPY_LIMIT
from domain.ratings import VerdictFacts
from domain.reader import Reader
from words.ratings import name
from words.sentences import sentences
from words.sharing import one_line

TITLE_NOTE = 45
SHORT_NOTE = 110


def kit(reader: Reader, verdict: VerdictFacts, unit: str) -> Kit:
    """What was found, with its sources, for everybody; whoever reported or spread it is not named."""
    t, rating = sentences(reader), plain(name(reader, verdict.rating))
    title = plain(t("clarifications-kit-title", note=one_line(verdict.note, TITLE_NOTE)))
    lines = [plain(t("clarifications-kit-head", rating=rating.upper())), verdict.note]
    if verdict.sources:
        lines.append("\n".join([plain(t("clarifications-kit-sources")), *verdict.sources.splitlines()]))
    lines.append(plain(t("clarifications-kit-end", rating=verdict.rating, unit=unit)))
    return Kit(title, "\n\n".join(lines), _short(reader, verdict, unit))


def _short(reader: Reader, verdict: VerdictFacts, unit: str) -> str:
    """Short enough for a button that copies; without its first source where that is too long."""
    t, rating = sentences(reader), plain(name(reader, verdict.rating))
    said = plain(
        t("clarifications-kit-short", rating=rating, note=one_line(verdict.note, SHORT_NOTE), unit=unit)
    )
    source = next(iter(verdict.sources.splitlines()), "")
    whole = f"{said}\n{source}" if source else said
    return whole if width(whole) <= COPY_LIMIT else said


def interim(reader: Reader, claim: Claim, unit: str) -> Kit:
    """It is being looked into: please do not share it meanwhile. Nothing of it is repeated."""
    t = sentences(reader)
    about = plain(t("clarifications-claim", claim=claim))
    full = plain(t("clarifications-interim", about=about, unit=unit))
    short = plain(t("clarifications-interim-short", about=about, unit=unit))
    return Kit(plain(t("clarifications-interim-title", about=about)), full, short)


def claim_name(reader: Reader, claim: Claim) -> Safe:
    """What the news is about, as a button says it."""
    return sentences(reader)("clarifications-claim-button", claim=claim)

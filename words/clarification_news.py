"""What who reported a case hears of it: what it was found to be, by ready-made words."""

from datetime import datetime

from domain.message import Message
from domain.promotion_presses import OpenKit
from domain.ratings import VerdictFacts
from domain.reader import Reader
from words.clarifications import button, said
from words.ratings import name
from words.sentences import sentences


def told(  # noqa: PLR0913  what decides how she hears it
    reader: Reader,
    verdict: VerdictFacts,
    reported_at: datetime,
    *,
    before: str | None = None,
    in_words: bool = False,
    promotion_id: int | None = None,
) -> Message:
    """What she reported turned out to be this; `before`: what we had told her it was. `in_words`: also the words that
    two adults stand by. `promotion_id`: she may carry it on."""
    t, rating = sentences(reader), name(reader, verdict.rating)
    if before is None:
        head = t("clarifications-told", at=reported_at, rating=rating)
    else:
        head = t("clarifications-corrected", at=reported_at, rating=rating, before=name(reader, before))
    lines: list[str] = [head, t("clarifications-advice", rating=verdict.rating)]
    lines[1:1] = [said(reader, verdict)] if in_words and verdict.note else []
    carry = button(reader, "carry", OpenKit(promotion_id)) if promotion_id is not None else None
    return Message("\n\n".join(lines), ((carry,),) if carry is not None else ())


def known(reader: Reader, verdict: VerdictFacts, *, in_words: bool) -> Message:
    """Somebody reports what was looked into already."""
    t = sentences(reader)
    lines: list[str] = [t("clarifications-known", rating=name(reader, verdict.rating))]
    lines += [said(reader, verdict)] if in_words and verdict.note else []
    return Message("\n\n".join([*lines, t("clarifications-advice", rating=verdict.rating)]))

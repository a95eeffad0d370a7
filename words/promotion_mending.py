"""The card on which humas mends a promotion."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from html import escape

from domain.details import ShowDetails
from domain.markup import Safe, cut
from domain.message import Button, Message, Rows
from domain.notices import HandIn, NoticeKind, Reason, Tally
from domain.promotion_pages import Field, OpenField
from domain.reader import Reader
from words.promotion_notices import BY_KIND, SHOWN_TITLE
from words.sentences import sentences
from words.sharing import one_line

SHOWN_CAPTION = 200


class Stand(StrEnum):
    """How the corrected words stand. LATE: nobody has read them in time."""

    PLANNED = "planned"
    FIXING = "fixing"
    WAITING = "waiting"
    LATE = "late"
    OUT = "out"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class MendingView:
    """What the card shows; promotion and plan are those of the corrected words, which went out `at` (UTC)."""

    notice_id: int
    promotion_id: int
    post_id: int
    title: str
    reason: Reason
    stand: Stand
    captions: tuple[str, ...]
    link: str
    files: int
    tally: Tally
    at: datetime | None


def card(reader: Reader, view: MendingView) -> Message:
    """How a correction stands, what it says now, and what is still to be done."""
    t = sentences(reader)
    why = f"{view.reason}-{NoticeKind.CORRECTION}" if view.reason in BY_KIND else view.reason.value
    said = t("promotion-notices-reason", reason=why)
    head = t("promotion-notices-mending", title=one_line(view.title, SHOWN_TITLE), reason=said)
    state = t("promotion-notices-mending-state", state=view.stand.value, at=view.at or "")
    heard = t(
        "promotion-notices-count",
        state="awaited",
        told=view.tally.told,
        deleted=view.tally.deleted,
        mended=view.tally.mended,
        not_posted=view.tally.not_posted,
    )
    return Message(
        "\n\n".join((f"{head}\n{state}", "\n".join(_says(reader, view)), heard)), _rows(reader, view)
    )


def _says(reader: Reader, view: MendingView) -> list[str]:
    t = sentences(reader)
    lines: list[str] = [
        t("promotion-notices-mending-caption", number=str(number), text=_short(text))
        for number, text in enumerate(view.captions, 1)
    ]
    lines += [t("promotion-notices-mending-link", link=view.link)] if view.link else []
    lines += [t("promotion-notices-mending-files", count=view.files)] if view.files else []
    return lines


def _short(text: str) -> Safe:
    kept, is_cut = cut(escape(text, quote=False), SHOWN_CAPTION)
    return Safe(f"{kept}…" if is_cut else kept)


def _rows(reader: Reader, view: MendingView) -> Rows:
    if view.stand in (Stand.OUT, Stand.OVER):
        return ()
    t = sentences(reader)
    rows: list[tuple[Button, ...]] = [
        (
            Button(t("promotion-notices-caption-button"), OpenField(view.promotion_id, Field.CAPTIONS)),
            Button(t("promotion-notices-link-button"), OpenField(view.promotion_id, Field.LINK)),
        )
    ]
    if view.stand is not Stand.WAITING:
        name = "again" if view.stand in (Stand.FIXING, Stand.LATE) else "hand-in"
        rows.append((Button(t(f"promotion-notices-{name}-button"), HandIn(view.notice_id)),))
    return (*rows, (Button(t("promotion-notices-more-button"), ShowDetails(view.post_id)),))

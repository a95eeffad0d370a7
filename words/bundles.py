"""What comes in private by itself: one kit, or the list of all that is new today."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from domain.bundles import PARAGRAPH
from domain.markup import Safe
from domain.menus import RunCommand
from domain.message import BLANK, Button, Message
from domain.promotion_presses import OpenKit
from domain.reader import Reader
from domain.share_kits import KitView
from words import share_kits
from words.formats import moment_full
from words.reach import with_stop
from words.sentences import sentences
from words.sharing import one_line

MOST_LISTED = 8
SHOWN_TITLE = 80
LONGEST_LABEL = 36


@dataclass(frozen=True, slots=True)
class Item:
    """One promotion of a list; it is open until `closes_at` (UTC)."""

    promotion_id: int
    title: str
    unit: str
    closes_at: datetime


def kit(reader: Reader, view: KitView) -> Message:
    """One kit, with room for her own minute where she is asked to share."""
    message = share_kits.kit(reader, replace(view, minute_at=None))
    if not view.is_shared:
        return with_stop(reader, message)
    line = sentences(reader)("share-kits-minute", at=Safe(BLANK))
    return with_stop(reader, Message(f"{message.text}{PARAGRAPH}{line}", message.buttons))


@lru_cache(maxsize=4096)
def minute(reader: Reader, at: datetime) -> str:
    """Her own minute, as it stands in that room; many share one."""
    return moment_full(reader, at)


def bundle(reader: Reader, items: Sequence[Item]) -> Message:
    """All that is new today, each behind its button; what does not fit stands under /promosi."""
    t, shown = sentences(reader), items[:MOST_LISTED]
    lines = [t("bundles-head")]
    for one in shown:
        title = one_line(one.title, SHOWN_TITLE)
        lines.append(t("bundles-line", title=title, unit=one.unit, closes=one.closes_at))
    rows = tuple((_open(one),) for one in shown)
    all_of_them = (
        ((Button(t("bundles-all-button"), RunCommand("promosi")),),) if len(items) > len(shown) else ()
    )
    return with_stop(reader, Message(PARAGRAPH.join(lines), (*rows, *all_of_them)))


def _open(item: Item) -> Button:
    return Button(one_line(item.title, LONGEST_LABEL), OpenKit(item.promotion_id))

"""What humas sees of a promotion that was sent: how far it is, and what came of it, in numbers and without names."""

from collections.abc import Mapping, Sequence

from domain.markup import Safe
from domain.message import Button, Message, Rows
from domain.promotion_counts import What
from domain.promotion_live import MOST_PARTS, LiveSide, LiveView, Part, TurnLive
from domain.promotion_presses import OpenNotices, ReportFile, StopPromotion
from domain.promotion_proofs import ShowProofs
from domain.promotions import Ending
from domain.reader import Reader
from domain.similarity import reading
from words import promotion_notices
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 80


def card(reader: Reader, view: LiveView) -> Message:
    """The card with the side that is up."""
    if view.side is LiveSide.PARTS and view.has_parts:
        return Message(_parts_text(reader, view), (_back(reader, view),))
    return Message(overview(reader, view), _rows(reader, view))


def overview(reader: Reader, view: LiveView) -> str:
    """What it is, how far it has come, and what came of it."""
    blocks = [head(reader, view), _notice(reader, view), _sending(reader, view)]
    blocks += [numbers(reader, view.tally.totals()), alike(reader, view)]
    return "\n\n".join(block for block in blocks if block)


def head(reader: Reader, view: LiveView) -> Safe:
    """Its title, when it went, and until when it is open, or how it ended."""
    t = sentences(reader)
    lines = [t("promotion-live-title", title=one_line(view.title, SHOWN_TITLE))]
    lines.append(t("promotion-live-sent", at=view.sent_at))
    if view.ending:
        lines.append(t("promotion-live-ended", ending=view.ending, at=view.ended_at or view.closes_at))
    else:
        lines.append(t("promotion-live-closes", at=view.closes_at))
    return Safe("\n".join(lines))


def _notice(reader: Reader, view: LiveView) -> str:
    """What was corrected or taken back, and how many have acted."""
    if view.notice is None or view.acted is None:
        return ""
    said = (
        promotion_notices.line(reader, view.notice),
        promotion_notices.count(reader, view.notice, view.acted),
    )
    return "\n".join(said)


def _sending(reader: Reader, view: LiveView) -> Safe:
    """How many private kits have left, and when all will have."""
    t, progress = sentences(reader), view.progress
    if not view.is_sending:
        return t("promotion-live-failed", count=progress.failed) if progress.failed else Safe("")
    if view.is_spreading or progress.done_at is None:
        return t("promotion-live-spreading", sent=progress.sent)
    gone = progress.total - progress.waiting
    return t("promotion-live-sending", sent=gone, total=progress.total, until=progress.done_at)


def numbers(reader: Reader, counted: Mapping[What, int]) -> Safe:
    """What came of it; WhatsApp groups are a reach of their own."""
    t = sentences(reader)
    facts = {one.value.replace("-", "_"): counted.get(one, 0) for one in What}
    lines = [t("promotion-live-reached", private=facts["arrived"], groups=facts["groups"])]
    lines.append(t("promotion-live-seen", members=facts["seen"], guests=facts["guests_seen"]))
    lines.append(t("promotion-live-taken", count=facts["taken"]))
    lines.append(t("promotion-live-done", count=facts["done"], proven=facts["proven"], posts=facts["posts"]))
    lines.append(t("promotion-live-whatsapp", members=facts["whatsapp"], guests=facts["guests_whatsapp"]))
    return Safe("\n".join(lines))


def alike(reader: Reader, view: LiveView) -> Safe:
    """How alike the posts are, and what helps; nothing while there are too few."""
    if view.likeness is None:
        return Safe("")
    kind = reading(view.likeness)
    return sentences(reader)("promotion-live-alike", percent=view.likeness, kind=kind, open=not view.ending)


def part_lines(reader: Reader, parts: Sequence[Part], most: int = MOST_PARTS) -> list[Safe]:
    """A line for each unit or department, and how many are left out."""
    t = sentences(reader)
    shown = [part for part in parts if part.name][:most]
    lines = [_part(reader, part) for part in (*shown, *(one for one in parts if not one.name))]
    left = sum(bool(part.name) for part in parts) - len(shown)
    return [*lines, t("promotion-live-left", count=left)] if left > 0 else lines


def _part(reader: Reader, part: Part) -> Safe:
    return sentences(reader)(
        "promotion-live-part",
        name=one_line(part.name, SHOWN_TITLE),
        named=bool(part.name),
        seen=part.numbers.get(What.SEEN, 0),
        taken=part.numbers.get(What.TAKEN, 0),
        done=part.numbers.get(What.DONE, 0),
        groups=part.numbers.get(What.WHATSAPP, 0),
    )


def parts_blocks(reader: Reader, view: LiveView, most: int = MOST_PARTS) -> list[str]:
    """By unit and by department, where there are several."""
    t, blocks = sentences(reader), list[str]()
    for name, parts in (("units", view.units), ("departments", view.departments)):
        if len(parts) > 1:
            lines = [t(f"promotion-live-{name}"), *part_lines(reader, parts, most)]
            blocks.append("\n".join(lines))
    return [*blocks, t("promotion-live-folded")] if blocks else []


def _parts_text(reader: Reader, view: LiveView) -> str:
    return "\n\n".join([head(reader, view), *parts_blocks(reader, view)])


def _rows(reader: Reader, view: LiveView) -> Rows:
    """While it is being sent: stop it. Then the report, and what to do when something is wrong."""
    t, promotion_id = sentences(reader), view.promotion_id
    notices = Button(t("promotion-live-notices-button"), OpenNotices(promotion_id))
    report = Button(t("promotion-live-report-button"), ReportFile(promotion_id))
    stop = Button(t("promotion-live-stop-button"), StopPromotion(promotion_id))
    first = [stop, notices] if view.is_sending else [report, notices]
    if view.ending == Ending.WITHDRAWN:
        first = [report]
    more = Button(t("promotion-live-parts-button"), TurnLive(promotion_id, LiveSide.PARTS))
    proofs = Button(t("promotion-proofs-show-button"), ShowProofs(promotion_id))
    second = [*([more] if view.has_parts else []), *([proofs] if view.tally.total(What.PROVEN) else [])]
    return (tuple(first), tuple(second))


def _back(reader: Reader, view: LiveView) -> tuple[Button, ...]:
    return (
        Button(sentences(reader)("promotion-live-back-button"), TurnLive(view.promotion_id, LiveSide.MAIN)),
    )

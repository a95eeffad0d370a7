"""What is told when a promotion is over: thanks to the group, and all numbers to humas."""

from collections.abc import Mapping

from domain.evaluations import LookBack
from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.promotion_counts import What
from domain.promotion_live import LiveView
from domain.promotion_presses import ReportFile, ShowPromotion
from domain.promotion_reports import ACTS, MOST_NAMES, GroupReport, Thanked
from domain.reader import Reader
from words import promotion_live
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 80


def for_group(reader: Reader, report: GroupReport) -> Message:
    """Thanks, by the alphabet, to whom agreed; the others as a number. Nobody's own numbers."""
    t = sentences(reader)
    numbers = report.here if report.here is not None else report.everywhere
    lines = [t("promotion-reports-group", title=one_line(report.title, SHOWN_TITLE))]
    lines.append(_short(reader, "promotion-reports-here", numbers))
    if report.here is not None and report.is_shared:
        lines.append(_short(reader, "promotion-reports-everywhere", report.everywhere))
    thanks = thanked(reader, report.thanked)
    return Message("\n".join([*lines, *([thanks] if thanks else [])]))


def _short(reader: Reader, name: str, numbers: Mapping[What, int]) -> Safe:
    groups = numbers.get(What.WHATSAPP, 0) + numbers.get(What.GUESTS_WHATSAPP, 0)
    seen = numbers.get(What.SEEN, 0) + numbers.get(What.GUESTS_SEEN, 0)
    return sentences(reader)(name, seen=seen, done=numbers.get(What.DONE, 0), groups=groups)


def thanked(reader: Reader, who: Thanked) -> Safe:
    """Such as "Terima kasih: Ani, Budi, dan 5 anggota lain"; nothing where nobody did anything."""
    if who.is_nobody:
        return Safe("")
    names, others = who.names[:MOST_NAMES], who.others + len(who.names[MOST_NAMES:])
    said = ", ".join(names)
    return sentences(reader)("promotion-reports-thanks", names=said, named=bool(names), others=others)


def for_humas(reader: Reader, view: LiveView) -> Message:
    """All that came of it; where nobody did anything, a kind word."""
    t = sentences(reader)
    opens = Button(t("promotion-reports-open-button"), ShowPromotion(view.promotion_id))
    back = Button(t("evaluations-look-back-button"), LookBack(view.promotion_id))
    if not any(view.tally.total(act) for act in ACTS):
        text = t("promotion-reports-nobody", title=one_line(view.title, SHOWN_TITLE))
        return Message(text, ((opens, back),))
    blocks = [promotion_live.overview(reader, view), *promotion_live.parts_blocks(reader, view)]
    report = Button(t("promotion-live-report-button"), ReportFile(view.promotion_id))
    return Message("\n\n".join(blocks), ((report, opens), (back,)))


def toast(reader: Reader) -> str:
    """The file is on its way."""
    return plain(sentences(reader)("promotion-reports-making"))


def caption(reader: Reader, title: str) -> Message:
    """Below the file."""
    return Message(sentences(reader)("promotion-reports-caption", title=one_line(title, SHOWN_TITLE)))

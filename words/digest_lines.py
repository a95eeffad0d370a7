"""One line of a digest and its button, and the numbers of a day in one line."""

from datetime import datetime

from domain.case_figures import Figures as CaseNumbers
from domain.digest_items import Item, ItemKind
from domain.digest_presses import OpenItem
from domain.figures import UnitFigures
from domain.message import Button
from domain.reader import Reader
from words.formats import age, clock, day_short
from words.sentences import Safe, sentences

TITLE, LABEL = 40, 40


def cut(text: str, most: int = TITLE) -> str:
    """So much of what somebody typed, on one line."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else f"{flat[: most - 1].rstrip()}…"


def line(reader: Reader, item: Item, now: datetime, unit: str = "") -> Safe:
    """What it is about and since when it waits, or when it comes; `unit` where she reads of several."""
    t = sentences(reader)
    facts = {"title": _title(reader, item), "count": item.count}
    said = t(f"digest-line-{item.kind}", **facts)
    if item.since is not None:
        said = t("digest-line-since", line=said, age=age(reader, now - item.since))
    elif item.kind is ItemKind.ROSTER and item.at is not None:
        said = t("digest-line-from", line=said, day=day_short(reader, item.at))
    elif item.at is not None:
        said = t("digest-line-at", line=said, at=clock(reader, item.at))
    return t("digest-line-of", line=said, unit=cut(unit)) if unit else said


def _title(reader: Reader, item: Item) -> str | Safe:
    return cut(item.title) or sentences(reader)("digest-line-untitled")


def button(reader: Reader, item: Item, number: int) -> Button:
    """Its button, with the same number; as much of the title as a button holds."""
    t = sentences(reader)
    begin = f"{number} {t('digest-line-verb', kind=item.kind.value)}"
    title = cut(item.title, max(LABEL - len(begin) - 2, 1))
    return Button(f"{begin}: {title}" if title else begin, OpenItem(item.kind, item.subject_id, item.unit_id))


def numbers(reader: Reader, figures: UnitFigures) -> Safe:
    """A day in one line: what was put out, promotions with taken and done, cases with median and p90, and thanks."""
    t, said = sentences(reader), list[Safe]()
    for name, count in (
        ("published", figures.published_count),
        ("takeovers", figures.takeovers),
        ("lives", figures.lives),
    ):
        said += [t(f"digest-line-{name}-count", count=count)] if count else []
    if figures.promoted.sent:
        sent = figures.promoted
        said.append(t("digest-line-promoted", sent=sent.sent, taken=sent.taken, done=sent.done))
    if figures.cases is not None and figures.cases.cases:
        said.append(_cases(reader, figures.cases))
    said += [t("digest-line-thanks", count=figures.helped)] if figures.helped else []
    return Safe(" · ".join(said))


def _cases(reader: Reader, cases: CaseNumbers) -> Safe:
    t = sentences(reader)
    if cases.taken.median is None or cases.taken.p90 is None:
        return t("digest-line-cases", count=cases.cases, untaken=cases.untaken)
    facts = {"median": age(reader, cases.taken.median), "p90": age(reader, cases.taken.p90)}
    return t("digest-line-cases-paced", count=cases.cases, **facts)

"""One line of a digest and its button, and the numbers of a day in one line."""

from datetime import datetime, timedelta

from domain.case_figures import Figures as CaseNumbers
from domain.digest_items import Item, ItemKind
from domain.digest_presses import OpenItem
from domain.figures import UnitFigures
from domain.message import Button
from domain.reader import Reader
from domain.suggestions import guarded
from words.formats import age, clock, day_short
from words.sentences import Safe, sentences

TITLE, LABEL = 40, 40
HEARD = (ItemKind.CASE, ItemKind.VERDICT, ItemKind.SUGGESTION)
"""What somebody reported or proposed, in words that nobody has read yet."""
NO_TIME, A_MINUTE = timedelta(), timedelta(minutes=1)


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
        said = _since(reader, said, now - item.since)
    elif item.kind is ItemKind.ROSTER and item.at is not None:
        said = t("digest-line-from", line=said, day=day_short(reader, item.at))
    elif item.at is not None:
        said = t("digest-line-at", line=said, at=clock(reader, item.at))
    return t("digest-line-of", line=said, unit=cut(unit)) if unit else said


def _since(reader: Reader, said: Safe, length: timedelta) -> Safe:
    t = sentences(reader)
    if length < A_MINUTE:
        return t("digest-line-just-now", line=said)
    return t("digest-line-since", line=said, age=age(reader, length))


def _title(reader: Reader, item: Item) -> str | Safe:
    return cut(_called(item)) or sentences(reader)("digest-line-untitled")


def _called(item: Item) -> str:
    """Nothing of what was heard that must not be published, as on its card."""
    return guarded(item.title) if item.kind in HEARD else item.title


def button(reader: Reader, item: Item, number: int) -> Button:
    """Its button, with the same number; as much of the title as a button holds."""
    t = sentences(reader)
    begin = f"{number} {t('digest-line-verb', kind=item.kind.value)}"
    title = cut(_called(item), max(LABEL - len(begin) - 2, 1))
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
    """How long it took is one time where there is but one."""
    pace = "none" if not cases.taken.count else "one" if cases.taken.count == 1 else "many"
    lengths = [one or NO_TIME for one in (cases.taken.median, cases.taken.p90)]
    median, p90 = (age(reader, one) for one in lengths)
    facts = {"count": cases.cases, "untaken": cases.untaken, "pace": pace}
    return sentences(reader)("digest-line-cases", median=median, p90=p90, **facts)

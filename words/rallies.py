"""The caller's card of an aksi serempak: who is asked, how many are ready, and what came of it."""

from domain.markup import Safe
from domain.message import Button, Message
from domain.promotion_presses import ShowPromotion
from domain.rallies import AFTER, COMING, Stage
from domain.rally_pages import LeadView
from domain.rally_presses import (
    BackToRally,
    BeginRally,
    CancelRally,
    MoveRally,
)
from domain.reader import Reader
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 80


MOST_UNITS = 40


def toast(reader: Reader, which: str) -> Safe:
    """A small line over the card."""
    return sentences(reader)(f"rallies-toast-{which}")


def head(reader: Reader, title: str) -> Safe:
    return sentences(reader)("rallies-head", title=one_line(title, SHOWN_TITLE))


def cancel(reader: Reader, view: LeadView) -> Message:
    """Is it really called off?"""
    t, number = sentences(reader), view.rally.promotion_id
    sure = Button(t("rallies-cancel-sure-button"), CancelRally(number, sure=True))
    keep = Button(t("rallies-keep-button"), BackToRally(number))
    text = t("rallies-cancel-sure", title=one_line(view.rally.title, SHOWN_TITLE), at=view.rally.starts_at)
    return Message(text, ((sure, keep),))


def lead(reader: Reader, view: LeadView) -> Message:
    """How it stands."""
    if view.rally.stage in COMING:
        return _coming(reader, view)
    return _after(reader, view) if view.rally.stage in AFTER else _stopped(reader, view)


def _coming(reader: Reader, view: LeadView) -> Message:
    t, rally = sentences(reader), view.rally
    numbers = rally.numbers
    lines = [head(reader, rally.title), t("rallies-at", at=rally.starts_at)]
    lines.append(
        t(
            "rallies-answers",
            asked=numbers.asked,
            joined=numbers.joined,
            declined=numbers.declined,
            open=numbers.open,
        )
    )
    lines.append(t("rallies-ready", ready=numbers.ready))
    move = Button(t("rallies-move-button"), MoveRally(rally.promotion_id))
    off = Button(t("rallies-cancel-button"), CancelRally(rally.promotion_id))
    if view.is_cleared:
        return Message("\n\n".join(lines), ((move, off),))
    lines.append(t("rallies-not-cleared"))
    return Message("\n\n".join(lines), ((_promotion(reader, view),), (move, off)))


def _promotion(reader: Reader, view: LeadView) -> Button:
    return Button(sentences(reader)("rallies-promotion-button"), ShowPromotion(view.rally.promotion_id))


def _after(reader: Reader, view: LeadView) -> Message:
    """What came of it: numbers by unit, the units by name."""
    t, rally = sentences(reader), view.rally
    lines = [head(reader, rally.title), t("rallies-began", at=rally.starts_at, late=rally.late)]
    lines.append(t("rallies-came", units=rally.numbers.joined, ready=rally.numbers.ready, **_totals(view)))
    each = [
        t("rallies-unit", name=one.name, ready=one.ready, taken=one.taken, done=one.done, groups=one.groups)
        for one in view.counts[:MOST_UNITS]
    ]
    rest = len(view.counts) - len(each)
    each += [t("rallies-more-units", count=rest)] if rest else []
    text = "\n\n".join([*lines, "\n".join(each)])
    return Message(text, ((_promotion(reader, view),),))


def _totals(view: LeadView) -> dict[str, int]:
    return {
        "taken": sum(one.taken for one in view.counts),
        "done": sum(one.done for one in view.counts),
        "groups": sum(one.groups for one in view.counts),
    }


def _stopped(reader: Reader, view: LeadView) -> Message:
    """Nothing was sent at its hour; what can be done."""
    t, rally = sentences(reader), view.rally
    number = rally.promotion_id
    move = Button(t("rallies-move-button"), MoveRally(number))
    off = Button(t("rallies-cancel-button"), CancelRally(number))
    lines = [head(reader, rally.title)]
    if rally.stage == Stage.MISSED:
        lines.append(t("rallies-missed", at=rally.starts_at, now=view.may_begin))
        now = (Button(t("rallies-begin-button"), BeginRally(number)),) if view.may_begin else ()
        return Message("\n\n".join(lines), (now, (move, off)))
    lines.append(t("rallies-lost", at=rally.starts_at, why=_why_lost(view)))
    return Message("\n\n".join(lines), ((_promotion(reader, view),), (move, off)))


def _why_lost(view: LeadView) -> str:
    return "content" if view.rally.numbers.joined else "nobody"

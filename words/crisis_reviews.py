"""After a crisis: deciding about what waits, one by one; its review with the story of the journal; earlier crises."""

from collections.abc import Sequence

from domain.crises import Became, CrisisState, Item, Waiting
from domain.crisis_log import Told
from domain.crisis_presses import (
    CloseReview,
    CrisisPage,
    DecideWaiting,
    OpenCrisis,
    OpenWaiting,
    ReviewPart,
    WriteReview,
)
from domain.crisis_views import CrisisFacts, CrisisView, Side
from domain.markup import Safe, plain
from domain.message import Button, Message
from domain.reader import Reader
from words.crises import MOST_SHOWN, door, item, reason
from words.formats import clock, day_short, moment_short
from words.sentences import sentences
from words.sharing import one_line

LONGEST_LABEL = 38


def waiting(reader: Reader, view: CrisisView) -> Message:
    """What waits, a button each."""
    t, number = sentences(reader), view.crisis.id or 0
    rows = [(_label(reader, number, one),) for one in view.waiting[:MOST_SHOWN]]
    if view.side is Side.INSIDE:
        rows.append((door(reader, number, CrisisPage.MAIN, "back"),))
    name = "crisis-reviews-waiting" if view.waiting else "crisis-reviews-waiting-none"
    return Message(t(name), tuple(rows))


def _label(reader: Reader, crisis_id: int, one: Item) -> Button:
    label = one_line(plain(item(reader, one)), LONGEST_LABEL)
    return Button(label, OpenWaiting(crisis_id, one.noun, one.subject_id))


def one_item(reader: Reader, view: CrisisView, one: Item) -> Message:
    """One thing that waits: what becomes of it?"""
    t, number = sentences(reader), view.crisis.id or 0
    lines = [t("crisis-reviews-item", item=item(reader, one))]
    lines += [t("crisis-reviews-item-at", at=one.at)] if one.at is not None else []
    if view.crisis.state == CrisisState.ON and view.crisis.ends_at is not None:
        lines.append(t("crisis-reviews-item-on", until=view.crisis.ends_at))

    def does(label: str, what: Became) -> Button:
        return Button(
            t(f"crisis-reviews-{label}-button"), DecideWaiting(number, one.noun, one.subject_id, what)
        )

    anew = () if one.noun is Waiting.SPREAD else (does("anew", Became.ANEW),)
    rows = (
        (does("goes-on", Became.GOES_ON), *anew),
        (does("cancel", Became.CANCELLED),),
        (Button(t("crises-back-button"), OpenCrisis(number, CrisisPage.WAITING)),),
    )
    return Message("\n".join(lines), rows)


def decided(reader: Reader, what: Became) -> str:
    """What became of it, as a short line at the top."""
    return plain(sentences(reader)(f"crisis-reviews-{what}"))


def anew(reader: Reader, noun: Waiting) -> Message:
    """Where its time is set."""
    return Message(sentences(reader)("crisis-reviews-anew-note", noun=noun.value))


def toast(reader: Reader, name: str) -> str:
    """A short line at the top."""
    return plain(sentences(reader)(f"crisis-reviews-{name}"))


def review(reader: Reader, view: CrisisView, told: Sequence[Told]) -> Message:
    """What happened, in people's words and as the journal has it, and what was learned."""
    t, crisis, number = sentences(reader), view.crisis, view.crisis.id or 0
    began, ended = crisis.began_at or crisis.asked_at, crisis.ended_at or view.now
    why = reason(reader, crisis, reads_typed=view.reads_typed)
    nobody = t("crises-asked-nobody")
    names = {"asker": view.asker or nobody, "second": view.second or nobody, "owner": view.owner or nobody}
    blocks: list[Safe | str] = [
        t("crisis-reviews-head", unit=view.unit, began=began, ended=ended, reason=why),
        "\n".join([t("crisis-reviews-people", **names), t("crisis-reviews-read", readers=view.readers)]),
        t("crisis-reviews-happened", text=_typed(reader, view, crisis.happened)),
        t("crisis-reviews-lessons", text=_typed(reader, view, crisis.lessons)),
    ]
    if told:
        blocks.append("\n".join([t("crisis-reviews-log"), *_story(reader, told)]))
    if view.waiting:
        blocks.append(t("crisis-reviews-left", count=len(view.waiting)))
    parts = tuple(Button(t(f"crisis-reviews-{one}-button"), WriteReview(number, one)) for one in ReviewPart)
    left = door(reader, number, CrisisPage.WAITING, "waiting", count=len(view.waiting))
    may_close = crisis.state == CrisisState.OVER and not view.waiting
    close = Button(t("crisis-reviews-close-button"), CloseReview(number))
    rows = (
        *(((left,),) if view.waiting else ()),
        *((parts,) if view.may_lead else ()),
        *(((close,),) if may_close and view.may_lead else ()),
    )
    return Message("\n\n".join(blocks), rows)


def _typed(reader: Reader, view: CrisisView, text: str) -> Safe | str:
    if not text:
        return sentences(reader)("crisis-reviews-empty")
    return text if view.reads_typed else sentences(reader)("crisis-reviews-hidden")


def _story(reader: Reader, told: Sequence[Told]) -> list[Safe]:
    t, lines, day = sentences(reader), list[Safe](), ""
    for one in told:
        what = t("crisis-reviews-what", key=one.key)
        what = what if one.count == 1 else t("crisis-reviews-count", what=what, count=one.count)
        today = day_short(reader, one.at.astimezone(reader.tz).date())
        at = clock(reader, one.at) if today == day else f"{today} {clock(reader, one.at)}"
        day = today
        lines.append(t("crisis-reviews-line", at=at, what=what))
    return lines


def ask_part(reader: Reader, part: ReviewPart) -> Message:
    """Please type it."""
    return Message(sentences(reader)("crisis-reviews-type", part=part.value))


def past(reader: Reader, unit: str, some: Sequence[CrisisFacts], *, reads_typed: bool) -> Message:
    """The unit's crises so far, each with its review."""
    t = sentences(reader)
    if not some:
        return Message(t("crisis-reviews-past-none", unit=unit))
    lines, rows = [t("crisis-reviews-past", unit=unit)], []
    for one in some:
        began = one.began_at or one.asked_at
        why = reason(reader, one, reads_typed=reads_typed)
        lines.append(t("crisis-reviews-past-line", began=began, reason=why))
        page = CrisisPage.MAIN if one.state == CrisisState.ON else CrisisPage.REVIEW
        label = t("crisis-reviews-past-button", began=moment_short(reader, began))
        rows.append((Button(label, OpenCrisis(one.id or 0, page)),))
    return Message("\n".join(lines), tuple(rows))

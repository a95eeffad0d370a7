"""What members hear of a correction or a withdrawal, what cards say of it, and what humas is asked before."""

from dataclasses import dataclass

from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.notices import (
    ANSWERS,
    REASONS,
    Acted,
    AnswerNotice,
    ChooseReason,
    GiveNotice,
    LeaveIt,
    NoticeKind,
    Reason,
    ShowMending,
    Standing,
    Tally,
    ways,
)
from domain.promotion_presses import OpenKit, OpenNotices
from domain.promotions import Task
from domain.reader import Reader
from domain.share_kits import KitView
from words.posts import platform
from words.sentences import sentences
from words.share_kits import LONGEST_INSIDE, block, ready
from words.sharing import one_line

SHOWN_TITLE = 80
BY_KIND = frozenset({Reason.PHOTO, Reason.OTHER})


@dataclass(frozen=True, slots=True)
class NoticeView:
    """What one member hears: how it stands, the kit that is hers now, whether she may open it, and what she answered
    when so many have."""

    standing: Standing
    kit: KitView
    is_open: bool
    answer: Acted | None = None
    answered: int = 0


def _title(title: str) -> str:
    return one_line(title, SHOWN_TITLE)


def _state(standing: Standing) -> str:
    if standing.kind is NoticeKind.WITHDRAWAL:
        return "withdrawn"
    return "mended" if standing.is_mended else "awaited"


def _why(kind: NoticeKind, reason: Reason) -> str:
    return f"{reason}-{kind}" if reason in BY_KIND else reason.value


def _because(reader: Reader, standing: Standing) -> Safe:
    why = _why(standing.kind, standing.reason)
    return sentences(reader)("promotion-notices-because", reason=why)


def menu(reader: Reader, promotion_id: int, title: str, told: int, standing: Standing | None) -> Message:
    """Before anything: correct it, take it back, or neither; a correction that was begun goes on."""
    t = sentences(reader)
    correct = ChooseReason(promotion_id, NoticeKind.CORRECTION)
    withdraw = ChooseReason(promotion_id, NoticeKind.WITHDRAWAL)
    rows: list[tuple[Button, ...]] = [
        (
            Button(t("promotion-notices-correct-button"), correct),
            Button(t("promotion-notices-withdraw-button"), withdraw),
        )
    ]
    if standing is not None and standing.is_awaited:
        rows.append((Button(t("promotion-notices-mending-button"), ShowMending(standing.notice_id)),))
    shown = t("promotion-notices-menu", title=_title(title), told=told)
    return Message(shown, (*rows, _back(reader, promotion_id)))


def _back(reader: Reader, promotion_id: int) -> tuple[Button, ...]:
    return (Button(sentences(reader)("promotion-notices-back-button"), LeaveIt(promotion_id)),)


def why(reader: Reader, promotion_id: int, title: str, kind: NoticeKind) -> Message:
    """For which reason?"""
    t = sentences(reader)
    rows = [
        (Button(reason_label(reader, kind, one), GiveNotice(promotion_id, kind, one)),)
        for one in REASONS[kind]
    ]
    shown = t("promotion-notices-why", kind=kind.value, title=_title(title))
    return Message(shown, (*rows, _back(reader, promotion_id)))


def reason_label(reader: Reader, kind: NoticeKind, reason: Reason) -> str:
    """A reason as it stands on its button."""
    return sentences(reader)("promotion-notices-reason-button", reason=_why(kind, reason))


def sure(reader: Reader, pressed: GiveNotice, title: str, told: int) -> Message:
    """Once more before everybody hears it."""
    t = sentences(reader)
    said = t("promotion-notices-reason", reason=_why(pressed.kind, pressed.reason))
    asked = t("promotion-notices-sure", kind=pressed.kind.value, title=_title(title), reason=said, told=told)
    yes = GiveNotice(pressed.promotion_id, pressed.kind, pressed.reason, sure=True)
    label = t("promotion-notices-sure-button", kind=pressed.kind.value)
    return Message(asked, ((Button(label, yes),), _back(reader, pressed.promotion_id)))


def left(reader: Reader, title: str) -> Message:
    """Nothing of it after all."""
    return Message(sentences(reader)("promotion-notices-left", title=_title(title)))


def withdrawn(reader: Reader, title: str, told: int) -> Message:
    """It is taken back, and so many hear it."""
    return Message(sentences(reader)("promotion-notices-withdrawn", title=_title(title), told=told))


def corrected(reader: Reader, title: str, told: int) -> Message:
    """So many hear that something is wrong; what is right is given on the card below."""
    return Message(sentences(reader)("promotion-notices-corrected", title=_title(title), told=told))


def toast(reader: Reader, name: str) -> str:
    """A short answer at the top of the screen."""
    return plain(sentences(reader)(f"promotion-notices-toast-{name}"))


def notice(reader: Reader, view: NoticeView) -> Message:
    """What she hears: what happened, what to do with what she posted, and what she may answer."""
    t, state = sentences(reader), _state(view.standing)
    head = t("promotion-notices-head", state=state, title=_title(view.kit.title), unit=view.kit.unit)
    parts: list[str] = [head, _because(reader, view.standing)]
    parts += [t("promotion-notices-young", state=state)] if view.kit.is_young else _to_do(reader, view)
    if view.answer is not None:
        parts.append(t("promotion-notices-answered", acted=view.answer.value, acted_by=view.answered))
    return Message("\n\n".join(parts), _answers(reader, view))


def _to_do(reader: Reader, view: NoticeView) -> list[str]:
    """What to do, by where it was posted; once the right words are there, those too."""
    t, state, kit = sentences(reader), _state(view.standing), view.kit
    by_place = ways(view.standing.kind, view.standing.reason, kit.platforms)
    lines = [
        t(
            "promotion-notices-way",
            way=way.value,
            places=Safe(", ".join(platform(reader, one) for one in places)),
        )
        for way, places in by_place.items()
    ]
    lines += [t("promotion-notices-printed", state=state)] if Task.PRINT in kit.tasks else []
    words = ready(reader, kit) if view.standing.is_mended else ""
    fits = bool(words) and len(words) <= LONGEST_INSIDE
    return [*([block(words)] if fits else []), "\n".join([t("promotion-notices-do", state=state), *lines])]


def _answers(reader: Reader, view: NoticeView) -> Rows:
    t, standing = sentences(reader), view.standing
    rows = [
        (Button(t("promotion-notices-acted-button", acted=one.value), AnswerNotice(standing.notice_id, one)),)
        for one in ANSWERS[standing.kind]
    ]
    if standing.is_mended and view.is_open:
        rows.append((Button(t("promotion-notices-kit-button"), OpenKit(view.kit.promotion_id)),))
    return tuple(rows)


def answered(reader: Reader, acted: Acted) -> str:
    """Thanks for her answer, at the top of the screen."""
    return plain(sentences(reader)("promotion-notices-toast-answered", acted=acted.value))


def group(reader: Reader, standing: Standing, title: str) -> Message:
    """What a group is told, beside what its card says."""
    said = sentences(reader)(
        "promotion-notices-group",
        state=_state(standing),
        title=_title(title),
        because=_because(reader, standing),
    )
    return Message(said)


def line(reader: Reader, standing: Standing) -> Safe:
    """What every card of the promotion says about it."""
    return sentences(reader)(
        "promotion-notices-line",
        state=_state(standing),
        at=standing.at,
        because=_because(reader, standing),
    )


def count(reader: Reader, standing: Standing, tally: Tally) -> Safe:
    """How many heard of it, and how many have acted: for humas's card."""
    return sentences(reader)(
        "promotion-notices-count",
        state=_state(standing),
        told=tally.told,
        deleted=tally.deleted,
        mended=tally.mended,
        not_posted=tally.not_posted,
    )


def source_corrected(reader: Reader, promotion_id: int, titles: tuple[str, str]) -> Message:
    """The plan that it repeats was corrected: does it have to be, too?"""
    t = sentences(reader)
    source, title = titles
    said = t("promotion-notices-source", source=_title(source), title=_title(title))
    return Message(said, ((Button(t("promotion-notices-open-button"), OpenNotices(promotion_id)),),))

"""Selesai: that it counts, where it stands, and what became of each pasted link."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.platforms import Platform
from domain.post_links import GOOD, Found, Judged
from domain.promotion_deeds import AskGroups, DoneTask, GiveLink, UndoDone
from domain.promotion_presses import DonePromotion
from domain.promotion_proofs import GiveProof
from domain.promotions import Task
from domain.reader import Reader
from words.posts import platform
from words.sentences import sentences

USUAL = (Platform.INSTAGRAM, Platform.TIKTOK, Platform.FACEBOOK, Platform.X, Platform.THREADS)
KNOWN = frozenset(one.value for one in Platform)


@dataclass(frozen=True, slots=True)
class Noted:
    """What was counted; `may_link`: she may have an account of her own, `listens`: her next words may be a link."""

    promotion_id: int
    task: Task
    platforms: tuple[str, ...]
    may_link: bool
    listens: bool


def which(reader: Reader, promotion_id: int, left: Sequence[Task]) -> Message:
    """Which of several tasks was it?"""
    t = sentences(reader)
    rows = tuple(
        (Button(t("promotion-deeds-task-button", task=one), DoneTask(promotion_id, one)),) for one in left
    )
    return Message(t("promotion-deeds-which"), rows)


def noted(reader: Reader, done: Noted, *, is_adult: bool) -> Message:
    """Thanks; the link, where she has one, is her choice."""
    t = sentences(reader)
    lines = [t("promotion-deeds-noted", task=done.task)]
    if done.may_link:
        lines.append(_where(reader, done.platforms, "here" if done.listens else "later"))
    row = [] if done.listens or not done.may_link else [link_button(reader, done.promotion_id)]
    row += [proof_button(reader, done.promotion_id)] if is_adult else []
    return Message("\n\n".join(lines), (tuple(row), (_undo(reader, done.promotion_id),)))


def _where(reader: Reader, platforms: Sequence[str], how: str) -> Safe:
    names = ", ".join(plain(platform(reader, one)) for one in platforms or USUAL)
    return sentences(reader)(f"promotion-deeds-link-{how}", platforms=names)


def link_button(reader: Reader, promotion_id: int) -> Button:
    """Tempel tautan."""
    return Button(sentences(reader)("promotion-deeds-link-button"), GiveLink(promotion_id))


def proof_button(reader: Reader, promotion_id: int) -> Button:
    """Kirim bukti."""
    return Button(sentences(reader)("promotion-deeds-proof-button"), GiveProof(promotion_id))


def shows(reader: Reader, promotion_id: int, *, is_adult: bool) -> tuple[Button, ...]:
    """What who has an account of her own may tell of it, under Lainnya: where it stands, a screenshot, groups."""
    groups = Button(sentences(reader)("promotion-deeds-groups-button"), AskGroups(promotion_id))
    proof = (proof_button(reader, promotion_id),) if is_adult else ()
    return (groups, link_button(reader, promotion_id), *proof)


def _undo(reader: Reader, promotion_id: int) -> Button:
    return Button(sentences(reader)("promotion-deeds-undo-button"), UndoDone(promotion_id))


def again(reader: Reader) -> Message:
    """It was counted already."""
    return Message(sentences(reader)("promotion-deeds-toast-again"))


def undone(reader: Reader, promotion_id: int) -> Message:
    """It is not counted any more."""
    t = sentences(reader)
    done = Button(t("promotion-deeds-done-button"), DonePromotion(promotion_id))
    return Message(t("promotion-deeds-undone"), ((done,),))


def ask_link(reader: Reader, platforms: Sequence[str]) -> Message:
    """Paste it here."""
    return Message(_where(reader, platforms, "here"))


def judged(reader: Reader, promotion_id: int, found: Sequence[Judged], *, is_late: bool) -> Message:
    """What became of every link: those that count in one line, each trouble once; no secret is said again."""
    t = sentences(reader)
    good = [one for one in found if one.found in GOOD]
    lines = [_counted(reader, good)] if good else []
    troubles: Counter[Found] = Counter(one.found for one in found if one.found is not Found.COUNTED)
    lines += [t(f"promotion-deeds-found-{one}", count=troubles[one]) for one in Found if troubles[one]]
    lines += [t("promotion-deeds-late")] if good and is_late else []
    return Message("\n\n".join(lines), _next(reader, promotion_id, is_good=bool(good), is_late=is_late))


def _counted(reader: Reader, good: Sequence[Judged]) -> Safe:
    names = dict.fromkeys(
        plain(platform(reader, one.platform)) if one.platform in KNOWN else one.platform for one in good
    )
    return sentences(reader)("promotion-deeds-counted", count=len(good), platforms=", ".join(names))


def _next(reader: Reader, promotion_id: int, *, is_good: bool, is_late: bool) -> Rows:
    if not is_good:
        return ()
    row = [link_button(reader, promotion_id)]
    row += [] if is_late else [_undo(reader, promotion_id)]
    return (tuple(row),)


def toast(reader: Reader, name: str) -> str:
    """A short line over the card."""
    return plain(sentences(reader)(f"promotion-deeds-toast-{name}"))

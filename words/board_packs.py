"""The pack that a board leaves to the next: its page, from the first look to the seal."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from domain.board_packs import BeginPack, DropPack, OpenPack, SealPack, ShowChecklist, TakePackFile
from domain.exports import OpenExports
from domain.journals import short
from domain.markup import plain
from domain.message import Button, Message, Rows
from domain.pack_contents import Totals
from domain.reader import Reader
from words.sentences import Safe, sentences


@dataclass(frozen=True, slots=True)
class DraftView:
    """A pack that waits for its seal: by whom it was got ready (None: nobody that we know), whether that is the reader,
    from when she may seal it herself (None: never), and the mark of what she sees."""

    pack_id: int
    begun_at: datetime
    by: str | None
    is_mine: bool
    mine_from: datetime | None
    may_seal: bool
    mark: str


@dataclass(frozen=True, slots=True)
class SealedView:
    """A pack that was sealed; `is_whole`: its contents still fit the seal; `left` things wait for the next board (None:
    it is through with them)."""

    pack_id: int
    sealed_at: datetime
    seal: str
    is_whole: bool
    left: int | None


@dataclass(frozen=True, slots=True)
class PackPage:
    """What the page shows: what would be in a pack now, the draft and the newest sealed one; `kilobytes` is how big its
    file is, about."""

    unit_id: int
    unit: str
    totals: Totals
    kilobytes: int
    draft: DraftView | None = None
    sealed: SealedView | None = None


def page(reader: Reader, facts: PackPage, remark: str = "") -> Message:
    """The page, with a remark above it where something has just been done."""
    t = sentences(reader)
    lines = [Safe(t(f"board-packs-{remark}")), Safe("")] if remark else []
    lines.append(t("board-packs-title", unit=facts.unit))
    if facts.sealed is not None:
        lines += [Safe(""), *_sealed(reader, facts.sealed)]
    if facts.draft is not None or facts.sealed is None:
        lines += [Safe(""), t("board-packs-holds"), *_totals(reader, facts.totals)]
        lines += [Safe(""), _draft(reader, facts.draft) if facts.draft else t("board-packs-how")]
    return Message("\n".join(lines), tuple(_rows(reader, facts)))


def _sealed(reader: Reader, facts: SealedView) -> Iterator[Safe]:
    t = sentences(reader)
    yield t("board-packs-sealed", at=facts.sealed_at, seal=short(facts.seal))
    yield t("board-packs-fits", fits=facts.is_whole)
    if facts.left is not None:
        yield t("board-packs-left", count=facts.left)


def _totals(reader: Reader, facts: Totals) -> list[Safe]:
    """What a board leaves, a line for each noun."""
    t = sentences(reader)
    roster = "off" if not facts.has_roster else "on"
    return [
        t("board-packs-accounts", count=facts.accounts, orphaned=facts.orphaned, dormant=facts.dormant),
        t("board-packs-cases", count=facts.cases, untaken=facts.untaken),
        t("board-packs-plans", count=facts.plans, ownerless=facts.ownerless),
        t("board-packs-guide", edition=facts.edition),
        t("board-packs-roster", roster=roster, filled=facts.filled),
        t("board-packs-settings", count=facts.settings),
        t("board-packs-journal", has=bool(facts.journal), seal=facts.journal),
    ]


def _draft(reader: Reader, facts: DraftView) -> Safe:
    t = sentences(reader)
    if not facts.is_mine:
        return t("board-packs-theirs", at=facts.begun_at, known=facts.by is not None, name=facts.by or "")
    if facts.may_seal:
        return t("board-packs-mine-alone", at=facts.begun_at)
    if facts.mine_from is not None:
        return t("board-packs-mine-later", at=facts.mine_from)
    return t("board-packs-mine", at=facts.begun_at)


def _rows(reader: Reader, facts: PackPage) -> Iterator[tuple[Button, ...]]:
    t, sealed, draft = sentences(reader), facts.sealed, facts.draft
    if draft is not None and draft.may_seal:
        seal = SealPack(facts.unit_id, draft.pack_id, draft.mark)
        yield (Button(t("board-packs-seal-button"), seal),)
    if sealed is not None and sealed.left is not None:
        label = t("board-packs-checklist-button", count=sealed.left)
        yield (Button(label, ShowChecklist(sealed.pack_id)),)
    yield from _files(reader, facts)
    if draft is not None:
        yield (Button(t("board-packs-drop-button"), DropPack(facts.unit_id, draft.pack_id)),)
    else:
        begin = "board-packs-again-button" if sealed is not None else "board-packs-begin-button"
        yield (Button(t(begin), BeginPack(facts.unit_id)),)
    yield (Button(t("board-packs-back-button"), OpenExports(facts.unit_id)),)


def _files(reader: Reader, facts: PackPage) -> Rows:
    t = sentences(reader)
    if facts.sealed is not None and facts.draft is None:
        whole = t("board-packs-file-button", size=facts.kilobytes)
        return ((Button(whole, TakePackFile(facts.unit_id, facts.sealed.pack_id)),),)
    return ((Button(t("board-packs-draft-button", size=facts.kilobytes), TakePackFile(facts.unit_id)),),)


def open_button(reader: Reader, unit_id: int) -> Button:
    """The way to the page, under other messages."""
    return Button(sentences(reader)("board-packs-open-button"), OpenPack(unit_id, here=False))


def please_seal(reader: Reader, unit_id: int, unit: str, by: str) -> Message:
    """To the other pengurus: somebody got it ready."""
    t = sentences(reader)
    return Message(t("board-packs-please-seal", unit=unit, name=by), ((open_button(reader, unit_id),),))


def may_seal_now(reader: Reader, unit_id: int, unit: str) -> Message:
    """To a board of one: the day is over."""
    t = sentences(reader)
    return Message(t("board-packs-now", unit=unit), ((open_button(reader, unit_id),),))


def toast(reader: Reader, did: str) -> str:
    """A small line over the button."""
    return plain(sentences(reader)("board-packs-toast", did=did))


def caption(reader: Reader, unit: str, seal: str) -> Message:
    """Under the file; `seal` "" for a draft."""
    return Message(sentences(reader)("board-packs-caption", unit=unit, sealed=bool(seal), seal=seal))

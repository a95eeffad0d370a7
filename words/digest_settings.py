"""What somebody is told by itself, and how: whether, at which hour, on which days and in which language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.digest_presses import (
    DigestLanguage,
    DigestPage,
    SetDigest,
    ShowDigest,
    ShowDigests,
    UsualDigest,
)
from domain.digests import DigestKind
from domain.markup import plain
from domain.message import Button, Message, Rows
from domain.reader import Reader
from words.formats import weekday
from words.sentences import Safe, sentences

MONDAY = date(2024, 1, 1)
WEEK = range(7)
HOURS_A_ROW, DAYS_A_ROW = 4, 3


@dataclass(frozen=True, slots=True)
class Kept:
    """One kind as it stands for her: `days` are bits (1 is Monday), `hours` those that she may choose, `language` what
    she chose for it ("" for none); `next_at` (UTC) when she is told next, `is_usual` where she chose nothing."""

    kind: DigestKind
    is_on: bool
    at: time
    days: int
    hours: Sequence[time]
    language: str
    next_at: datetime | None
    is_minor: bool
    is_usual: bool


def listed(reader: Reader, every: Sequence[Kept]) -> Message:
    """All kinds that are hers."""
    t = sentences(reader)
    text = [t("digest-settings-title"), "", *(_state(reader, one) for one in every)]
    rows = tuple(
        (Button(t("digest-settings-kind-button", kind=one.kind.value), ShowDigest(one.kind)),)
        for one in every
    )
    return Message("\n".join(text), rows)


def _state(reader: Reader, kept: Kept) -> Safe:
    t = sentences(reader)
    return t(
        "digest-settings-state",
        name=t("digest-settings-name", kind=kept.kind.value),
        on=kept.is_on,
        at=kept.at,
        days=days(reader, kept.days),
    )


def days(reader: Reader, bits: int) -> str:
    """Weekdays in words."""
    if bits == 127:
        return sentences(reader)("digest-settings-every-day")
    left = [day for day in WEEK if not bits >> day & 1]
    if len(left) == 1:
        return sentences(reader)("digest-settings-all-but", day=_weekday(reader, left[0]))
    return ", ".join(_weekday(reader, day) for day in WEEK if bits >> day & 1)


def _weekday(reader: Reader, day: int) -> str:
    return weekday(reader, MONDAY + timedelta(days=day))


def page(reader: Reader, kept: Kept, side: DigestPage = DigestPage.MAIN) -> Message:
    """One kind, with what may be changed."""
    match side:
        case DigestPage.MAIN:
            return _main(reader, kept)
        case DigestPage.HOURS:
            return _side(reader, kept, "hours", _hours(reader, kept))
        case DigestPage.DAYS:
            return _side(reader, kept, "days", _days(reader, kept))
        case DigestPage.LANGUAGE:
            return _side(reader, kept, "language", _languages(reader, kept))


def _main(reader: Reader, kept: Kept) -> Message:
    t = sentences(reader)
    text = [t("digest-settings-about", kind=kept.kind.value), "", _state(reader, kept)]
    text += [t("digest-settings-next", at=kept.next_at)] if kept.next_at is not None else []
    text += [t("digest-settings-written", language=kept.language)] if kept.language else []
    text += [t("digest-settings-minor")] if kept.is_minor else []
    flip = Button(t("digest-settings-flip-button", on=kept.is_on), SetDigest(kept.kind, is_on=not kept.is_on))
    sides = [
        Button(t(f"digest-settings-{side}-button"), ShowDigest(kept.kind, side))
        for side in (DigestPage.HOURS, DigestPage.DAYS, DigestPage.LANGUAGE)
    ]
    usual = () if kept.is_usual else (Button(t("digest-settings-usual-button"), UsualDigest(kept.kind)),)
    changes = (tuple(sides[:2]), (sides[2], *usual)) if kept.is_on else ()
    back = Button(t("digest-settings-back-button"), ShowDigests(here=True))
    return Message("\n".join(text), ((flip,), *changes, (back,)))


def _side(reader: Reader, kept: Kept, name: str, rows: Rows) -> Message:
    t = sentences(reader)
    back = Button(t("digest-settings-back-button"), ShowDigest(kept.kind))
    text = t(f"digest-settings-ask-{name}", kind=kept.kind.value)
    return Message(text, (*rows, (back,)))


def _hours(reader: Reader, kept: Kept) -> Rows:
    t = sentences(reader)
    keys = [
        Button(t("digest-settings-hour-button", at=one, chosen=one == kept.at), SetDigest(kept.kind, at=one))
        for one in kept.hours
    ]
    return _rows(keys, HOURS_A_ROW)


def _days(reader: Reader, kept: Kept) -> Rows:
    t = sentences(reader)
    keys = []
    for day in WEEK:
        facts = {"day": _weekday(reader, day), "chosen": bool(kept.days >> day & 1)}
        keys.append(Button(t("digest-settings-day-button", **facts), SetDigest(kept.kind, weekday=day)))
    return _rows(keys, DAYS_A_ROW)


def _languages(reader: Reader, kept: Kept) -> Rows:
    t, chosen = sentences(reader), DigestLanguage(kept.language) if kept.language else DigestLanguage.OWN
    return tuple(
        (
            Button(
                t("digest-settings-language-name-button", language=one.value, chosen=one is chosen),
                SetDigest(kept.kind, language=one),
            ),
        )
        for one in DigestLanguage
    )


def _rows(keys: list[Button], many: int) -> Rows:
    return tuple(tuple(keys[at : at + many]) for at in range(0, len(keys), many))


def changed(reader: Reader) -> str:
    """It is kept."""
    return plain(sentences(reader)("digest-settings-changed"))

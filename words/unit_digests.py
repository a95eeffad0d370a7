"""What the groups of a unit are told by themselves, as its board sets it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from domain.digests import DigestKind
from domain.markup import Safe
from domain.message import Button, Message
from domain.reader import Reader
from domain.settings_pages import SettingsPage
from domain.unit_digests import HOURS, SetUnitDigest, ShowUnitHours
from words.formats import clock
from words.sentences import sentences
from words.unit_settings import back, title

A_ROW = 4


@dataclass(frozen=True, slots=True)
class Kept:
    """One kind: whether it is told, and at which hour of the unit's zone."""

    kind: DigestKind
    is_on: bool
    at: time


def page(reader: Reader, unit_id: int, unit: str, kept: Sequence[Kept]) -> Message:
    """Both kinds, each with its switch and its hour."""
    t = sentences(reader)
    lines = [title(reader, unit, SettingsPage.DIGESTS)]
    rows = []
    for one in kept:
        facts = {"kind": one.kind.value, "on": one.is_on, "at": clock(reader, one.at)}
        lines += [Safe(""), t("unit-digests-line", **facts), t("unit-digests-about", kind=one.kind.value)]
        turn_it = SetUnitDigest(unit_id, one.kind, not one.is_on)
        row = [Button(t("unit-digests-turn-button", kind=one.kind.value, on=not one.is_on), turn_it)]
        if one.is_on:
            hours_of = t("unit-digests-hour-button", kind=one.kind.value)
            row.append(Button(hours_of, ShowUnitHours(unit_id, one.kind)))
        rows.append(tuple(row))
    return Message("\n".join(lines), (*rows, (back(reader, unit_id),)))


def hours(reader: Reader, unit_id: int, unit: str, kept: Kept) -> Message:
    """Which hours there are; the one that holds is marked."""
    t = sentences(reader)
    keys = [
        Button(
            t("unit-digests-choice-button", at=clock(reader, one), chosen=one == kept.at),
            SetUnitDigest(unit_id, kept.kind, at=one),
        )
        for one in HOURS[kept.kind]
    ]
    rows = [tuple(keys[at : at + A_ROW]) for at in range(0, len(keys), A_ROW)]
    text = t("unit-digests-which-hour", unit=unit, kind=kept.kind.value)
    return Message(text, (*rows, (back(reader, unit_id, SettingsPage.DIGESTS),)))

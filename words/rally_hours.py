"""The hour of an aksi serempak, in words: which may be chosen, and whether this one is meant."""

from collections.abc import Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from domain.markup import plain
from domain.message import Button, Message
from domain.promotion_presses import OpenRally
from domain.rallies import asks_again
from domain.rally_pages import HourView
from domain.rally_presses import (
    BackToRally,
    CallRally,
    ChooseRallyHour,
    MoveRally,
    TypeRallyHour,
)
from domain.reader import Reader
from words.formats import moment_short
from words.rallies import head
from words.sentences import sentences
from words.sharing import one_line

ON_BUTTON = 36


HOURS_A_ROW = 2


def listed(reader: Reader, named: Sequence[tuple[int, str]]) -> Message:
    """/serempak: a button for each promotion."""
    t = sentences(reader)
    if not named:
        return Message(t("rallies-none"))
    doors = tuple((Button(one_line(title, ON_BUTTON) or "?", OpenRally(one)),) for one, title in named)
    return Message(t("rallies-listed"), doors)


def ask_hour(reader: Reader) -> Message:
    """In private: which hour?"""
    return Message(sentences(reader)("rallies-ask-hour"))


def hours(reader: Reader, view: HourView, *, was_cancelled: bool) -> Message:
    """Which hour? The next usual ones, or any that is typed."""
    t = sentences(reader)
    lines = [head(reader, view.title)]
    lines += [t("rallies-was-cancelled")] if was_cancelled else []
    lines.append(t("rallies-whom", units=view.units, groups=view.groups))
    lines.append(t("rallies-choose"))
    lines += [t("rallies-until", until=view.until)] if view.until is not None else []
    keys = [
        Button(_hour_label(reader, one), ChooseRallyHour(view.promotion_id, *_local(view, one)))
        for one in view.hours
    ]
    rows = tuple(tuple(keys[at : at + HOURS_A_ROW]) for at in range(0, len(keys), HOURS_A_ROW))
    other = Button(t("rallies-type-button"), TypeRallyHour(view.promotion_id))
    leave = (Button(t("rallies-back-button"), BackToRally(view.promotion_id)),) if view.has_hour else ()
    return Message("\n\n".join(lines), (*rows, (other, *leave)))


def _local(view: HourView, at: datetime) -> tuple[date, time]:
    """Day and hour in the unit's zone, as a button carries them."""
    local = at.astimezone(ZoneInfo(view.zone))
    return local.date(), local.time().replace(second=0, microsecond=0, tzinfo=None)


def _hour_label(reader: Reader, at: datetime) -> str:
    return plain(sentences(reader)("rallies-hour-button", at=moment_short(reader, at)))


def confirm(reader: Reader, view: HourView, at: datetime) -> Message:
    """Is this hour meant? Who would be asked, and what their groups would get."""
    t = sentences(reader)
    lines = [head(reader, view.title), t("rallies-at", at=at)]
    if view.has_hour is None:
        lines.append(t("rallies-would-ask", units=view.units, groups=view.groups, others=view.units - 1))
    else:
        is_far = asks_again(view.has_hour, at)
        lines.append(t("rallies-would-move", before=view.has_hour, far=is_far))
    lines += [t("rallies-instead", at=view.send_at)] if view.send_at is not None else []
    day, hour = _local(view, at)
    sure = t("rallies-call-button", moves=view.has_hour is not None, alone=view.units == 1)
    number = view.promotion_id
    keys = (
        (Button(sure, CallRally(number, day, hour)),),
        (
            Button(t("rallies-other-button"), MoveRally(number)),
            Button(t("rallies-back-button"), BackToRally(number)),
        ),
    )
    return Message("\n\n".join(lines), keys)

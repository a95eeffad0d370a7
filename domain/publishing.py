"""How approved content is put out: the very calls to Telegram that show it, and what comes next for a settled plan."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from html import escape
from itertools import groupby
from typing import Any

from domain.contents import LONGEST_CAPTION, LONGEST_TEXT, MOST_MEDIA, MediaKind, Medium, window
from domain.markup import plain, split, width
from domain.quiet import QuietProfile, quiet_until

PublicCall = tuple[str, dict[str, Any]]
SINGLY = {
    MediaKind.PHOTO: "sendPhoto",
    MediaKind.VIDEO: "sendVideo",
    MediaKind.DOCUMENT: "sendDocument",
    MediaKind.ANIMATION: "sendAnimation",
}


def calls(text: str, media: Sequence[Medium]) -> list[PublicCall]:
    """The Bot API calls, without the chat, that show exactly this text and these media in this order, one after
    another; no entities are parsed, so every character stands as it was approved.

    Limits of the Bot API: a text of 4,096 and a caption of 1,024 UTF-16 units, albums of 2 to 10 in which documents
    stand only beside documents and animations not at all. A text too long for a caption follows the media.
    """
    said = text if text.strip() else ""
    shown = [_shows(album) for album in _albums(media)]
    if shown and said and width(said) <= LONGEST_CAPTION:
        _caption(shown[0], said)
        said = ""
    return shown + [_says(part) for part in _parts(said)]


def edits(
    former: Sequence[PublicCall], now: Sequence[PublicCall], messages: Sequence[int]
) -> list[PublicCall] | None:
    """The calls that turn what stands under these messages into what is to stand there; None where that can't be done
    by editing: other files, or more or fewer messages. Files stay as they are, only their captions change."""
    places = _firsts(former)
    if [_files(one) for one in former] != [_files(one) for one in now] or len(messages) != places[-1]:
        return None
    made: list[PublicCall] = []
    for (method, params), first in zip(now, places, strict=False):
        if method == "sendMessage":
            made.append(("editMessageText", {**params, "message_id": messages[first]}))
            continue
        for nth, item in enumerate(params.get("media", [params])):
            caption = {"caption": item["caption"]} if "caption" in item else {}
            made.append(("editMessageCaption", {**caption, "message_id": messages[first + nth]}))
    return made


def _firsts(shown: Sequence[PublicCall]) -> list[int]:
    """How many messages stand before each call, and at the end how many there are."""
    firsts = [0]
    for _, params in shown:
        firsts.append(firsts[-1] + len(params.get("media", [params])))
    return firsts


def _files(call: PublicCall) -> list[dict[str, Any]]:
    """What a call shows beside words."""
    method, params = call
    worded = ("text", "caption")
    items = params.get("media", [params])
    return [{"method": method, **{n: v for n, v in one.items() if n not in worded}} for one in items]


def _parts(text: str) -> list[str]:
    """The text in messages of the longest length, cut where it reads well; together they are the text."""
    return [plain(part) for part in split(escape(text, quote=False), LONGEST_TEXT)]


def _says(text: str) -> PublicCall:
    return "sendMessage", {"text": text, "link_preview_options": {"is_disabled": True}}


def _albums(media: Sequence[Medium]) -> list[tuple[Medium, ...]]:
    """What may stand together, in the given order."""
    together = [tuple(some) for _, some in groupby(media, key=_family)]
    return [album for some in together for album in _in_albums(some)]


def _in_albums(some: tuple[Medium, ...]) -> list[tuple[Medium, ...]]:
    most = 1 if some[0].kind == MediaKind.ANIMATION else MOST_MEDIA
    return [some[at : at + most] for at in range(0, len(some), most)]


def _family(medium: Medium) -> str:
    return medium.kind if medium.kind in (MediaKind.DOCUMENT, MediaKind.ANIMATION) else "pictures"


def _shows(album: tuple[Medium, ...]) -> PublicCall:
    if len(album) == 1:
        return SINGLY[MediaKind(album[0].kind)], {album[0].kind: album[0].file_id}
    return "sendMediaGroup", {"media": [{"type": one.kind, "media": one.file_id} for one in album]}


def _caption(call: PublicCall, text: str) -> None:
    """Under one medium; of an album under the first picture, but under the last document, where it is read."""
    _, params = call
    items = params.get("media")
    if items is None:
        params["caption"] = text
    else:
        items[-1 if items[0]["type"] == MediaKind.DOCUMENT else 0]["caption"] = text


LATE_AFTER = timedelta(minutes=15)
ASK_AGAIN_AFTER = timedelta(hours=2)
LOOK_BACK = timedelta(minutes=15)
FARTHEST_BACK = timedelta(hours=24)


class Phase(StrEnum):
    """What comes next for a plan. REMIND and NOW: of a member's own account. UNSENT: it was never handed in to be read.
    KIT: its PJ gets everything. OUT: our own channels. LATE and AGAIN: humas is asked. OPEN: nothing more by itself.
    """

    REMIND = "remind"
    NOW = "now"
    UNSENT = "unsent"
    KIT = "kit"
    OUT = "out"
    LATE = "late"
    AGAIN = "again"
    OPEN = "open"


class Delay(StrEnum):
    """How far it is put off."""

    QUARTER = "quarter"
    HOUR = "hour"
    TOMORROW = "tomorrow"


def put_off(delay: Delay, starts_at: datetime, now: datetime) -> datetime:
    """The moment (UTC) to which a plan for `starts_at` is put off now; tomorrow means at the same hour."""
    if delay is Delay.TOMORROW:
        return starts_at + timedelta(days=1)
    return now + (LATE_AFTER if delay is Delay.QUARTER else timedelta(hours=1))


def may_put_off(to: datetime, starts_at: datetime, now: datetime) -> bool:
    """Whether the approval still holds then: it was given for this time and the 24 hours after it."""
    until = window(starts_at)
    return until is not None and now < to <= until


def is_open(starts_at: datetime | None, now: datetime) -> bool:
    """Whether the approval's window is not over; what was due at its very end may come a quarter of an hour late."""
    until = window(starts_at)
    return until is not None and now <= until + LATE_AFTER


def next_reminder(at: datetime, before: Sequence[timedelta], now: datetime) -> datetime | None:
    """When a plan for this moment (UTC) is recalled next, None when only its own time is left."""
    return min((at - one for one in before if at - one > now), default=None)


def before_quiet(at: datetime, profile: QuietProfile, now: datetime) -> datetime:
    """`at`, or where that is quiet a moment shortly before the quiet begins (UTC); never before `now`, and at most a
    day earlier: who is always quiet is told at `at`."""
    moment = at
    while quiet_until(moment, profile) is not None:
        moment -= LOOK_BACK
        if moment <= now:
            return now
        if at - moment > FARTHEST_BACK:
            return at
    return moment

"""Taking the calendar along: a picture of the month, or a file for other calendars; in a group once in ten minutes."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import words.calendar
import words.calendar_pictures
from domain.calendar import AGAIN, FILE_PURPOSE, FileKind
from domain.calendar_looks import Look, Reach, Side, read, written
from domain.files import document, photo
from domain.posting import Lane
from domain.refusal import Refusal
from handlers.turn import Turn
from storage import calendar, units
from storage.calendar import CalendarFileShown
from storage.outbox import Call
from storage.units import Unit

PICTURE, FILE = "calendar-picture", "calendar-file"


def send(turn: Turn, unit_id: int, kind: FileKind, look: Look) -> None:
    """It comes here; who asks a group again is led to it, and gets another one in private."""
    unit, page = units.get(turn.session, unit_id), _month(turn, look)
    what = f"{kind}.{page}"
    last = calendar.last_file(turn.session, unit_id, turn.chat.id or 0) if turn.incoming.is_group else None
    if last is not None and turn.now - last.shown_at < AGAIN:
        if last.what == what:
            turn.toast(words.calendar.toast(turn.reader, "sent"))
        else:
            turn.toast("", url=turn.link(FILE_PURPOSE, unit=unit_id, kind=kind.value, page=page))
        return
    _put(turn, unit, kind, page)
    turn.toast(words.calendar.toast(turn.reader, "making"))
    if turn.incoming.is_group:
        row = CalendarFileShown(unit_id=unit_id, chat_id=turn.chat.id or 0, what=what, shown_at=turn.now)
        calendar.note_file(turn.session, row)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the group for a picture or file of her own."""
    unit = units.get(turn.session, int(facts["unit"]))
    if unit.closed_at is not None:
        raise Refusal("refusal-link-over")
    _put(turn, unit, FileKind(facts["kind"]), str(facts["page"]))


def _month(turn: Turn, look: Look) -> str:
    """The month in which the look begins, sifted as it is."""
    today = turn.now.astimezone(turn.reader.tz).date()
    first = look.bounds(today)[0].replace(day=1)
    return written(replace(look, reach=Reach.MONTH, day=first, side=Side.MAIN))


def _put(turn: Turn, unit: Unit, kind: FileKind, page: str) -> None:
    """The call; the file itself is made when it leaves."""
    facts = {"unit": unit.id, "chat": turn.chat.id, "page": page, "language": turn.reader.language}
    if kind is FileKind.FILE:
        params = document(FILE, words.calendar_pictures.file_caption(turn.reader), **facts)
    else:
        first = read(page).day or turn.now.date()
        caption = words.calendar_pictures.caption(turn.reader, unit.name, first)
        params = photo(PICTURE, caption, **facts, dark=kind is FileKind.DARK)
    if turn.incoming.is_group:
        params["disable_notification"] = True
        params["reply_parameters"] = {
            "message_id": turn.incoming.message_id,
            "allow_sending_without_reply": True,
        }
    call = Call(
        "sendDocument" if kind is FileKind.FILE else "sendPhoto",
        params,
        Lane.REPLY,
        chat_id=turn.chat.id,
        private=not turn.incoming.is_group,
    )
    turn.put(call)

"""The file of a suggestion opens in private, for humas alone, and each opening is written down."""

from collections.abc import Mapping
from typing import Any

import words.suggestion_desk
from domain.contents import Medium
from domain.posting import Lane
from domain.publishing import calls
from domain.refusal import Refusal
from domain.suggestion_desk_presses import SeeFile
from handlers.feature import Feature, Pressed
from handlers.suggestion_desk import seen
from handlers.turn import Turn
from storage import suggestions
from storage.outbox import Call
from storage.suggestions import Suggestion

FILE = "suggestion-file"


def see_file(turn: Turn, pressed: SeeFile) -> None:
    """The file, in private: from the room her private chat opens."""
    row = seen(turn, pressed.suggestion_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(FILE, suggestion_id=row.id))
    else:
        _send_file(turn, row)


def arrive_for_file(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the card in the humas room."""
    _send_file(turn, seen(turn, int(facts["suggestion_id"])))


def _send_file(turn: Turn, row: Suggestion) -> None:
    """It can't be passed on; the opening is written down first."""
    if not row.file_id:
        raise Refusal("suggestion-desk-no-file")
    turn.journal("opened the file", suggestions.subject(row))
    turn.toast(words.suggestion_desk.toast(turn.reader, "file"))
    turn.say(words.suggestion_desk.said(turn.reader, "file-note"))
    for method, params in calls("", [Medium(row.file_kind, row.file_id, row.file_unique)]):
        kept_here = {**params, "protect_content": True}
        turn.put(Call(method, kept_here, Lane.REPLY, chat_id=turn.chat.id, private=True))


FEATURE = Feature(
    noun="suggestion_files",
    presses={SeeFile: Pressed(see_file)},
    starts={FILE: arrive_for_file},
)

"""What belongs to a case: its pictures, which open in private for humas alone, each time written down; and notes."""

from collections.abc import Mapping
from typing import Any

import words.case_contents
import words.cases
from domain.case_presses import CasePage, SeeCaseFiles, WriteCaseNote
from domain.cases import MOST_NOTE
from domain.contents import MediaKind, Medium
from domain.posting import Lane
from domain.publishing import calls
from domain.refusal import Refusal
from domain.typed import one_line
from handlers import withholding
from handlers.case_pages import ask, note, page, seen, stop_asking
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import case_steps, cases
from storage.cases import Case, CaseFile
from storage.outbox import Call

FILES = "case-files"
NOTE = "case-note"
MOST_SENT = 10
MOST_NOTES = 1_000


def see_files(turn: Turn, pressed: SeeCaseFiles) -> None:
    """The pictures, in private: from the room her private chat opens."""
    case = seen(turn, pressed.case_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(FILES, case_id=case.id))
    else:
        _send_files(turn, case)


def arrive_for_files(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the humas room."""
    _send_files(turn, seen(turn, int(facts["case_id"])))


def _send_files(turn: Turn, case: Case) -> None:
    """The newest; they can't be passed on, and the opening is written down first."""
    found = cases.files(turn.session, case.id or 0)[-MOST_SENT:]
    if not found:
        raise Refusal("case-contents-none")
    note(turn, case, "opened the files")
    turn.toast(words.cases.toast(turn.reader, "files"))
    turn.say(words.case_contents.warning(turn.reader, case, len(found)))
    for file in found:
        _send(turn, file)


def _send(turn: Turn, file: CaseFile) -> None:
    for method, params in calls("", [Medium(MediaKind(file.kind), file.file_id, file.unique_id)]):
        kept_here = {**params, "protect_content": True}
        turn.put(Call(method, kept_here, Lane.REPLY, chat_id=turn.chat.id, private=True))


def write_note(turn: Turn, pressed: WriteCaseNote) -> None:
    """She will write a line for her team, in private."""
    _ask_note(turn, pressed.case_id)


def arrive_for_note(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the humas room to write."""
    _ask_note(turn, int(facts["case_id"]))


def _ask_note(turn: Turn, case_id: int) -> None:
    case = seen(turn, case_id)
    ask(turn, case, NOTE, words.case_contents.ask_note(turn.reader, case))


def typed_note(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """It stands under the older ones; the oldest go when there are too many."""
    case = seen(turn, int(facts["case_id"]))
    withholding.check(turn, text)
    line = one_line(text, MOST_NOTE, "case-contents-long")
    stop_asking(turn)
    kept = f"{case.note}\n{line}".strip()
    while len(kept) > MOST_NOTES:
        kept = kept.partition("\n")[2]
    case.note = kept
    case_steps.touch(turn.session, case, turn.now)
    note(turn, case, "case noted")
    turn.say(page(turn, case, CasePage.MAIN))


FEATURE = Feature(
    noun="case_contents",
    presses={SeeCaseFiles: Pressed(see_files), WriteCaseNote: Pressed(write_note)},
    starts={FILES: arrive_for_files, NOTE: arrive_for_note},
    answers={NOTE: typed_note},
)

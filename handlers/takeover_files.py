"""A takeover slot or a live as a file for one's own calendar, sent where only she reads it."""

from collections.abc import Mapping
from typing import Any

import words.takeover_files
from domain.files import document
from domain.posting import Lane
from domain.refusal import Refusal
from domain.takeover_files import LIVE_FILE, SLOT_FILE
from domain.takeover_reports import TakeLiveFile, TakeSlotFile
from domain.units import TRUSTED
from handlers import handing
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import lives, posts, takeover_reports
from storage.outbox import Call

PURPOSE = "takeover-file"


def take_slot(turn: Turn, pressed: TakeSlotFile) -> None:
    """For who takes part in it, and for humas of every owner."""
    slot = handing.slot_of(turn, pressed.slot_id)
    person_id = turn.person.id if turn.person is not None else None
    hers = takeover_reports.takes_part(turn.session, slot, person_id)
    if not hers and not handing.guards(turn, slot) and not handing.decides(turn, slot):
        raise Refusal("takeover-files-not-yours")
    _send(turn, SLOT_FILE, {"slot": slot.id or 0})


def take_live(turn: Turn, pressed: TakeLiveFile) -> None:
    """For its host, and for humas of its unit."""
    post = posts.find(turn.session, pressed.post_id)
    if post is None or lives.find(turn.session, pressed.post_id) is None:
        raise Refusal("posts-gone")
    hers = turn.person is not None and turn.person.id == post.owner_id
    if not hers and turn.held_in(post.unit_id).isdisjoint(TRUSTED):
        raise Refusal("takeover-files-not-her-live")
    _send(turn, LIVE_FILE, {"post": pressed.post_id})


def _send(turn: Turn, maker: str, facts: dict[str, int]) -> None:
    """From a group her chat with us opens; the file is made when it leaves, once a minute."""
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, maker=maker, of=facts))
        return
    params = document(
        maker, words.takeover_files.caption(turn.reader), language=turn.reader.language, **facts
    )
    once = f"{maker}:{':'.join(str(one) for one in facts.values())}:{turn.chat.id}:{turn.now:%Y%m%d%H%M}"
    turn.put(Call("sendDocument", params, Lane.REPLY, chat_id=turn.chat.id, once=once, private=True))
    turn.toast(words.takeover_files.toast(turn.reader))


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from a group."""
    its = facts["of"]
    if facts["maker"] == SLOT_FILE:
        take_slot(turn, TakeSlotFile(int(its["slot"])))
    else:
        take_live(turn, TakeLiveFile(int(its["post"])))


FEATURE = Feature(
    noun="takeover_files",
    presses={TakeSlotFile: Pressed(take_slot), TakeLiveFile: Pressed(take_live)},
    starts={PURPOSE: arrive},
)

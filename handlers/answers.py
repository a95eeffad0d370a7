"""How a refusal reaches the person: as a box on her press, in the chat, or in private."""

import words.fallback
import words.refusals
from domain.refusal import Refusal
from handlers.turn import Turn


def refuse(turn: Turn, refusal: Refusal) -> None:
    """Say why not, and what to do instead; in a group only that an answer waits in private."""
    message = words.refusals.refusal(turn.reader, refusal)
    if turn.incoming.press_id is not None:
        turn.toast(words.refusals.as_toast(turn.reader, refusal), alert=True)
    elif turn.incoming.is_group and turn.incoming.actor is not None:
        link = turn.link("open")
        turn.tell(message, otherwise=words.fallback.answer_waits(turn.reader, link))
    else:
        turn.say(message)

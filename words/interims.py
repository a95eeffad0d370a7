"""What humas sees of the interim word: it goes in a minute, and may be about something else."""

from datetime import datetime
from html import escape

from domain.interims import ChangeClaim, Claim, UndoInterim
from domain.markup import plain
from domain.message import Button, Message
from domain.ratings import OpenRating
from domain.reader import Reader
from words.clarification_kits import claim_name
from words.clarifications import button, toast
from words.sentences import sentences

__all__ = ["going", "toast", "undone"]


def going(reader: Reader, about: tuple[int, int, Claim], text: str, at: datetime) -> Message:
    """It goes in a minute: what it says, and what else it may be about; `about` is the case, the promotion, and what
    was guessed."""
    case_id, promotion_id, chosen = about
    t = sentences(reader)
    others = [
        Button(plain(claim_name(reader, one)), ChangeClaim(promotion_id, one))
        for one in Claim
        if one != chosen
    ]
    rows = tuple(tuple(others[at_ : at_ + 2]) for at_ in range(0, len(others), 2))
    undo = (button(reader, "undo", UndoInterim(promotion_id)), button(reader, "back", OpenRating(case_id)))
    shown = f"<blockquote>{escape(text, quote=False)}</blockquote>"
    return Message("\n\n".join([t("clarifications-interim-going", at=at), shown]), (undo, *rows))


def undone(reader: Reader, case_id: int) -> Message:
    """It does not go."""
    back = button(reader, "back", OpenRating(case_id))
    return Message(sentences(reader)("clarifications-interim-undone"), ((back,),))

"""Linking a humas room: the press that says "this group", for who is nobody until she presses."""

from dataclasses import dataclass
from datetime import timedelta

from domain.presses import Press, press

INVITE_LIFE = timedelta(days=7)
CODE_LIFE = timedelta(hours=24)
CODE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
CODE_LENGTH = 8


def read_code(text: str) -> str:
    """A typed code as it was issued: capitals, without spaces and dashes."""
    return "".join(sign for sign in text.upper() if sign in CODE_SIGNS)


@press("hi")
@dataclass(frozen=True, slots=True)
class ShowInvite(Press):
    """How the humas room is linked, for a pengurus in private."""


@press("hl")
@dataclass(frozen=True, slots=True)
class LinkRoom(Press):
    """Use this group as the unit's humas room; pressed as oneself."""

    unit_id: int

"""Refuses to keep what people never meant to leave here: asked of every typed text before it is written down."""

from domain import amounts, secrets
from domain.refusal import Refusal
from domain.secrets import Secret
from handlers.turn import Turn

KEYS = (Secret.PASSWORD, Secret.CODE)


def check(turn: Turn, text: str) -> None:
    """Refuses a text with a password, a code, an invitation or somebody's number in it; its sentence asks her
    to delete her message. To be asked before anything is written: nothing of the text stays with us."""
    found = secrets.found(text)
    if found is not None:
        raise Refusal(f"withheld-{found}")


def check_key(turn: Turn, text: str) -> None:
    """The same for a password or a code alone: numbers and invitations may stand in what people want to pass on."""
    found = secrets.found(text)
    if found in KEYS:
        raise Refusal(f"withheld-{found}")


def check_counts(turn: Turn, text: str) -> None:
    """The same for an answer of numbers: of these alone nothing else is kept, however they are written together."""
    if not amounts.is_only_counts(text):
        check(turn, text)

"""What may be asked about an account and still waits for an answer in private; other buttons end it."""

from handlers.turn import Turn
from storage import drafts

HANDLE = "accounts-handle"
FIELD = "accounts-field"
LETTERS = "accounts-letters"
OWN = "accounts-own"
ASKED_HERE = frozenset({HANDLE, FIELD, LETTERS, OWN})


def stop_asking(turn: Turn) -> None:
    """Nothing about accounts is waited for any more."""
    asker = turn.incoming.actor.telegram_id if turn.incoming.actor else 0
    waits = drafts.waiting(turn.session, asker, turn.now)
    if waits is not None and waits.question in ASKED_HERE:
        drafts.end(turn.session, asker)

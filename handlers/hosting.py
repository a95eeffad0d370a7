"""What the owner of the deployment does."""

from collections.abc import Mapping
from typing import Any

import words.hosting
from domain.refusal import Refusal
from domain.units import Role
from handlers.feature import Feature
from handlers.turn import Turn
from storage import roles, tokens
from storage.roles import Grant


def own(turn: Turn, facts: Mapping[str, Any]) -> None:
    """The first who opens the link of the log becomes the owner."""
    person = turn.me()
    if person is None or turn.incoming.is_group:
        raise Refusal("refusal-link-over")
    tokens.revoke(turn.session, "owner")
    roles.give(turn.session, Grant(person_id=person.id or 0, role=Role.OWNER, since=turn.now))
    turn.journal("became owner", f"person:{person.id}")
    turn.say(words.hosting.owned(turn.reader))


FEATURE = Feature(noun="hosting", starts={"owner": own})

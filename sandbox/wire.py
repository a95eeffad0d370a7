"""What travels between a bot and Telegram: plain JSON, a refusal in its own words, or no answer."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


class Refused(Exception):
    """Telegram says no: an HTTP status, its own description, sometimes `parameters` (retry_after, ...)."""

    def __init__(self, status: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def answer(self) -> Json:
        """The body that Telegram sends with a refusal."""
        body: Json = {"ok": False, "error_code": self.status, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


class AnswerLost(Exception):
    """The bot gets no answer: it waits in vain (`timed_out`), or the connection breaks."""

    def __init__(self, timed_out: bool) -> None:
        super().__init__("timed out" if timed_out else "connection dropped")
        self.timed_out = timed_out


class NotPossible(Exception):
    """A person tried what her Telegram app does not offer, such as pressing a button that is not there."""


def bad_request(reason: str, parameters: Json | None = None) -> Refused:
    """A 400 with Telegram's prefix."""
    return Refused(400, f"Bad Request: {reason}", parameters)


def forbidden(reason: str) -> Refused:
    """A 403 with Telegram's prefix."""
    return Refused(403, f"Forbidden: {reason}")


def not_modelled(what: str) -> Refused:
    """A 501: the Bot API has it, this sandbox does not; said loudly instead of pretending."""
    return Refused(501, f"Not Implemented: {what} is in the Bot API but not modelled by this sandbox")

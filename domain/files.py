"""Files that the bot sends: a call names what is to be made, and it is made when the call leaves."""

from dataclasses import dataclass
from typing import Any

from domain.message import Message, keyboard

MADE = "made"


@dataclass(frozen=True, slots=True)
class File:
    """A file as people get it: its name with the ending, and its bytes."""

    name: str
    content: bytes


def document(maker: str, message: Message, **facts: Any) -> dict[str, Any]:
    """The parameters of sendDocument for the file that this maker makes of these facts (ids and short words only:
    they stand in the outbox); the message stands below it, 1,024 signs at most."""
    return _params("document", maker, message, facts)


def photo(maker: str, message: Message, **facts: Any) -> dict[str, Any]:
    """The parameters of sendPhoto for the picture that this maker makes; see `document`."""
    return _params("photo", maker, message, facts)


def _params(name: str, maker: str, message: Message, facts: dict[str, Any]) -> dict[str, Any]:
    params: dict[str, Any] = {name: {MADE: maker, **facts}}
    if message.text:
        params |= {"caption": message.text, "parse_mode": "HTML"}
    markup = keyboard(message.buttons)
    return params if markup is None else {**params, "reply_markup": markup}

"""What the bot says: a text in Telegram's HTML and the buttons under it."""

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from domain.markup import Safe, plain, width
from domain.presses import Press, encode

FILL = "fill"  # the key of one row's own piece, in a payload that it shares with others
BLANK = "\ue000"  # where in the text of that payload it stands (a sign that nobody types)
COPY_LIMIT = 256  # Bot API, CopyTextButton; counted as UTF-16 units, the stricter reading of "characters"


@dataclass(frozen=True, slots=True)
class Button:
    """A button with exactly one of a press, a link and a text to copy; Safe markup becomes plain text.

    Raises ValueError for none or several of them, an empty label or link, a copy text not of 1 to 256 units.
    """

    label: str
    press: Press | None = None
    url: str | None = None
    copy: str | None = None

    def __post_init__(self) -> None:
        for name in ("label", "url", "copy"):
            value = getattr(self, name)
            if isinstance(value, Safe):
                object.__setattr__(self, name, plain(value))
        if sum(kind is not None for kind in (self.press, self.url, self.copy)) != 1:
            raise ValueError(f"button {self.label!r} needs exactly one of press, url and copy")
        if not self.label or self.url == "":
            raise ValueError(f"button {self.label!r} has an empty label or link")
        if self.copy is not None and not 1 <= width(self.copy) <= COPY_LIMIT:
            raise ValueError(f"button {self.label!r} copies {width(self.copy)} units, not 1 to {COPY_LIMIT}")


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Message:
    """A text in Telegram's HTML whose facts are already escaped, and rows of buttons."""

    text: str
    buttons: Rows = ()


def keyboard(buttons: Rows) -> dict[str, object] | None:
    """The InlineKeyboardMarkup of these rows, empty rows left out; None when there is no button.

    Raises ValueError for a press that does not fit on a button.
    """
    rows = [[_key(button) for button in row] for row in buttons if row]
    return {"inline_keyboard": rows} if rows else None


def send_params(message: Message) -> dict[str, object]:
    """The parameters of sendMessage or editMessageText for this message, without the chat."""
    params: dict[str, object] = {
        "text": message.text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    markup = keyboard(message.buttons)
    if markup is not None:
        params["reply_markup"] = markup
    return params


def filled(params: dict[str, Any]) -> dict[str, Any]:
    """The parameters of a call whose payload is shared: the row's own piece stands in its place."""
    if FILL not in params:
        return params
    text = str(params["text"]).replace(BLANK, str(params[FILL]))
    return {**{name: value for name, value in params.items() if name != FILL}, "text": text}


def digest(message: Message) -> str:
    """SHA-256 in hex of text and buttons; equal when Telegram would say "message is not modified"."""
    shown = [message.text, keyboard(message.buttons)]
    return sha256(json.dumps(shown, sort_keys=True).encode()).hexdigest()


def _key(button: Button) -> dict[str, object]:
    if button.press is not None:
        return {"text": button.label, "callback_data": encode(button.press)}
    if button.url is not None:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "copy_text": {"text": button.copy}}

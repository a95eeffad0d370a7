"""Checks the buttons below a message as Telegram does."""

from __future__ import annotations

import re
from typing import Any

from sandbox.rules import Rules
from sandbox.wire import Json, bad_request

URL = re.compile(
    r"(https?://[^\s/?#]+\.[^\s/?#]+|https?://localhost\b|https?://\d|tg://\S|ton://\S|tonsite://\S)\S*", re.I
)
BARE_HOST = re.compile(r"[\w-]+(\.[\w-]+)+(/\S*)?")
NO_ACTION = frozenset({"text", "icon_custom_emoji_id", "style"})


def inline_keyboard(markup: Json | None, rules: Rules) -> list[list[Json]]:
    """The rows of an InlineKeyboardMarkup, empty ones left out. Raises Refused."""
    rows: list[list[Json]] = [row for row in (markup or {}).get("inline_keyboard", []) if row]
    buttons = [button for row in rows for button in row]
    if len(buttons) > rules.buttons_max:
        raise bad_request("reply markup is too long")
    for button in buttons:
        _check(button, rules)
    return rows


def _check(button: Json, rules: Rules) -> None:
    if not button["text"].strip():
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be non-empty')
    actions = button.keys() - NO_ACTION
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one action must be specified")
    action = actions.pop()
    if action in REFUSALS and not REFUSALS[action][0](button[action], rules):
        raise bad_request(REFUSALS[action][1])


def _data_fits(data: Any, rules: Rules) -> bool:
    return 1 <= len(data.encode()) <= rules.callback_data_bytes


def _url_fits(url: Any, rules: Rules) -> bool:
    return bool(URL.fullmatch(url) or BARE_HOST.fullmatch(url))


def _copy_fits(copy: Any, rules: Rules) -> bool:
    return 1 <= len(copy["text"]) <= rules.copy_text_length


REFUSALS = {
    "callback_data": (_data_fits, "BUTTON_DATA_INVALID"),
    "url": (_url_fits, "BUTTON_URL_INVALID"),
    "copy_text": (_copy_fits, "BUTTON_COPY_TEXT_INVALID"),
}

"""What the Bot API demands of one call, from its data and Telegram's limits; shares nothing with sandbox/schema."""

import json
import re
from collections.abc import Mapping, Sequence
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import sandbox

API: dict[str, Any] = json.loads((Path(sandbox.__file__).parent / "botapi.json").read_text("utf-8"))
PLAIN: dict[str, tuple[type, ...]] = {
    "Integer": (int,),
    "String": (str,),
    "Boolean": (bool,),
    "True": (bool,),
    "Float": (int, float),
}
TAGS = {"b", "strong", "i", "em", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"}
ENTITY = re.compile(r"&(?!(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)")
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}")
LINK = re.compile(r"(?:https?|tg)://\S+")
ACTIONS = ("url", "callback_data", "copy_text", "login_url", "web_app", "switch_inline_query")
LONGEST = {
    ("setMyDescription", "description"): 512,
    ("setMyShortDescription", "short_description"): 120,
    ("answerCallbackQuery", "text"): 200,
    ("answerCallbackQuery", "callback_query_id"): 64,
}


class Unlawful(AssertionError):
    """Telegram would refuse this call."""


def need(holds: bool, *reason: object) -> None:
    """Raises Unlawful unless it holds."""
    if not holds:
        raise Unlawful(" ".join(str(one) for one in reason))


def units(text: str) -> int:
    """Length as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def judge(method: str, params: Mapping[str, Any]) -> None:
    """Raises Unlawful for what Telegram would refuse, whatever stands in its chats."""
    need(method in API["methods"], "no such method:", method)
    spec = API["methods"][method]
    _object(params, spec, method)
    for (called, name), most in LONGEST.items():
        if called == method:
            need(units(str(params.get(name, ""))) <= most, method, name, "is too long")
    if method in ("sendMessage", "editMessageText"):
        need(1 <= units(shown(params["text"], params.get("parse_mode"))) <= 4096, "text has a wrong length")
        need(len(params["text"].encode()) <= 32768, "text has too many bytes")
    if "chat_id" in params:
        need(isinstance(params["chat_id"], int), "we know chats by number")
    if "reply_markup" in params:
        _keyboard(params["reply_markup"]["inline_keyboard"])
    if "reply_parameters" in params:
        need(params["reply_parameters"].get("message_id", 0) > 0, "a reply to nothing")
    if method == "setMyCommands":
        _commands(params["commands"])
    if "url" in params and method == "answerCallbackQuery":
        _link(params["url"])


def _object(value: object, spec: Mapping[str, Any], path: str) -> None:
    need(isinstance(value, Mapping), path, "is no object:", value)
    assert isinstance(value, Mapping)
    known = {**spec["required"], **spec["optional"]}
    for name in spec["required"]:
        need(name in value, path, "lacks", name)
    for name, inner in value.items():
        need(name in known, path, "does not know", name)
        need(any(_fits(inner, wanted) for wanted in known[name]), f"{path}.{name}", "may not be", repr(inner))


def _fits(value: object, wanted: str) -> bool:
    if wanted.startswith("Array of "):
        return isinstance(value, list) and all(_fits(one, wanted.removeprefix("Array of ")) for one in value)
    if wanted in PLAIN:
        return isinstance(value, PLAIN[wanted]) and (isinstance(value, bool) == (bool in PLAIN[wanted]))
    entry = API["types"].get(wanted)
    if entry is None:
        return False
    if entry["subtypes"]:
        return any(_fits(value, one) for one in entry["subtypes"])
    try:
        _object(value, entry, wanted)
    except Unlawful:
        return False
    return True


class _Reader(HTMLParser):
    """Reads Telegram's HTML: few tags, all closed, in order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        need(tag in TAGS, "tag", tag, "is unknown")
        need({name for name, _ in attrs} <= ({"href"} if tag == "a" else {"class", "expandable"}), tag, attrs)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        need(bool(self.open) and self.open.pop() == tag, "tag", tag, "is closed but not open")

    def handle_data(self, data: str) -> None:
        need("<" not in data and ">" not in data, "a bare bracket in", data)
        self.text += data

    def handle_entityref(self, name: str) -> None:
        self.text += unescape(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.text += unescape(f"&#{name};")


def shown(text: str, parse_mode: str | None) -> str:
    """The text that people see. Raises Unlawful for broken HTML."""
    if parse_mode is None:
        return text
    need(parse_mode == "HTML", "parse_mode", parse_mode)
    need(ENTITY.search(text) is None, "a bare & in", text)
    reader = _Reader()
    reader.feed(text)
    reader.close()
    need(not reader.open, "tags stay open:", reader.open)
    return reader.text.strip()


def _keyboard(rows: Sequence[Sequence[Mapping[str, Any]]]) -> None:
    need(all(1 <= len(row) <= 8 for row in rows), "a row of no or too many buttons")
    need(sum(len(row) for row in rows) <= 100, "too many buttons")
    for button in (button for row in rows for button in row):
        need(1 <= units(button["text"].strip()) <= 64, "a label of a wrong length:", button)
        need(sum(action in button for action in ACTIONS) == 1, "a button does one thing:", button)
        if "callback_data" in button:
            need(1 <= len(button["callback_data"].encode()) <= 64, "callback_data:", button)
        if "url" in button:
            _link(button["url"])


def _link(url: str) -> None:
    need(LINK.fullmatch(url) is not None and len(url) <= 2048, "no link:", url)
    told = re.search(r"t\.me/\w+\?start(?:group)?=(.*?)(?:&|$)", url)
    need(told is None or TOKEN.fullmatch(told[1]) is not None, "no deep link:", url)


def _commands(commands: Sequence[Mapping[str, str]]) -> None:
    need(len(commands) <= 100, "too many commands")
    for one in commands:
        need(COMMAND.fullmatch(one["command"]) is not None, "no command:", one)
        need(1 <= units(one["description"]) <= 256, "a description of a wrong length:", one)

"""Addresses that open an app (tg://, whatsapp://, intent://), rewritten to their form on the web."""

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, quote

_APP = re.compile(
    r"(?P<app>tg|whatsapp|twitter):/{0,2}(?P<action>[a-z_]+)/?(?:\?(?P<query>[^#]*))?", re.IGNORECASE
)
_INTENT = re.compile(r"intent://(?P<address>[^#]+)#Intent;", re.IGNORECASE)  # Chrome on Android
_YOUTUBE = re.compile(r"(?:vnd\.)?youtube:/{0,2}(?:(?:www\.)?youtube\.com/)?(?P<rest>[^\s]+)", re.IGNORECASE)
# The first form whose names are all there wins. https://core.telegram.org/api/links
FORMS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("tg", "resolve"): ("t.me/{domain}/{post}", "t.me/{domain}/s/{story}", "t.me/+{phone}", "t.me/{domain}"),
    ("tg", "join"): ("t.me/joinchat/{invite}",),
    ("tg", "addlist"): ("t.me/addlist/{slug}",),
    ("tg", "privatepost"): ("t.me/c/{channel}/{post}", "t.me/c/{channel}"),
    ("tg", "msg_url"): ("t.me/share/url?url={url}",),
    ("whatsapp", "send"): ("wa.me/{phone}", "wa.me/"),
    ("whatsapp", "chat"): ("chat.whatsapp.com/{code}",),
    ("twitter", "status"): ("x.com/i/web/status/{id}",),
}


def on_the_web(text: str) -> str | None:
    """The https form of an app's address; None if it has none (tg://user names a person)."""
    if intent := _INTENT.match(text):
        return f"https://{intent['address']}"
    if video := _YOUTUBE.match(text):
        return f"https://www.youtube.com/{video['rest']}" if "/" in video["rest"] else _watched(video["rest"])
    parts = _APP.match(text)
    if not parts:
        return None
    given = {
        name.lower(): quote(value.lstrip("+"), safe="") for name, value in parse_qsl(parts["query"] or "")
    }
    for form in FORMS.get((parts["app"].lower(), parts["action"].lower()), ()):
        if all(name in given for name in re.findall(r"{(\w+)}", form)):
            return "https://" + form.format_map(given)
    return None


def _watched(rest: str) -> str:
    """vnd.youtube:ID, or youtube://watch?v=ID."""
    return f"https://www.youtube.com/{rest}" if rest.startswith("watch?") else f"https://youtu.be/{rest}"

"""The plain link that shares a text by WhatsApp: nobody registers, and the bot learns nothing of it."""

from urllib.parse import quote

from domain.markup import cut, plain

LONGEST_LINK = 1800
WHATSAPP = "https://wa.me/?text="


def whatsapp(text: str) -> str:
    """A link that opens WhatsApp with this plain text, cut at a word so that the link stays short."""
    room = len(text)
    while len(link := WHATSAPP + quote(_beginning(text, room))) > LONGEST_LINK:
        room = _shorter(text, room)
    return link


def _beginning(text: str, room: int) -> str:
    return text if room == len(text) else f"{text[:room].rstrip()}…"


def _shorter(text: str, room: int) -> int:
    """About nine tenths of it, to the end of a word where there is one near."""
    end = room * 9 // 10
    space = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end))
    return space if space > end // 2 else end


def one_line(text: str, limit: int) -> str:
    """A text on one line, cut at a word with a mark."""
    line = " ".join(text.split())
    kept, is_cut = cut(line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"), limit)
    return f"{plain(kept)}…" if is_cut else line

"""What looks like an address in a text, with its place."""

import re
import unicodedata
from collections.abc import Iterator

from domain.links.address import INVISIBLE, LONGEST
from domain.links.identity import identify, is_address, is_known
from domain.links.link import Kind

_GLUED = r"(?<![=/?:%])https?://|[,;](?:https?://|(?:[a-z0-9-]{1,63}\.){1,3}[a-z]{2,10}/)"
_APPS = r"tg|whatsapp|twitter|intent|(?:vnd\.)?youtube"
_INSIDE = re.compile(r"(?<=[/=])https?://", re.IGNORECASE)
_WHOLE = frozenset({Kind.POST, Kind.SHORT, Kind.SHARE})
_REST = rf"(?:(?!{_GLUED})[^\s<>\"`|^{{}}“”«»„‘’…、。，；：！？])*+"
_CANDIDATE = re.compile(
    rf"""
      (?<!\w)(?:javascript|vbscript|mailto):\S*+
    | (?<![\w+.-])(?!(?:https?|{_APPS}):)[a-z][a-z0-9+.-]{{0,30}}+(?<!http)(?<!https)://\S*+
    | (?<!\w)file:/\S*+
    | (?P<full>(?:https?:[/\\]+|(?<!\w)(?:{_APPS})://){_REST})
    | (?P<bare>(?<![^\W_])(?<!\w_)(?<![@.%/&+$\#\\-])
        (?P<host>(?=[^\W_])[\w-]++(?:\.[\w-]++)++)(?![\w@]|:[^\s/@]{{0,99}}@)
        (?P<path>(?::\d{{2,5}}(?!\d))?(?:[/?\#]{_REST})?))
    """,
    re.IGNORECASE | re.VERBOSE,
)
_PAIRS = {")": "(", "]": "["}
_ENDS = frozenset(".,;:!?'\")]*~>")


def candidates(text: str) -> Iterator[tuple[str, int, int]]:
    """Addresses with begin and end (in characters), signs around them taken off. Linear in the text."""
    shown, places = _visible(text)
    for found in _CANDIDATE.finditer(shown):
        raw = found["full"] or found["bare"]
        if (
            raw is None
            or len(raw) > LONGEST
            or (found["host"] and not is_address(found["host"], bool(found["path"])))
        ):
            continue
        begin = found.start() + _list_number(found["host"] or "")
        raw = raw[begin - found.start() :]
        for start, part in _apart(trimmed(raw, before=shown[begin - 1 : begin])):
            yield part, places[begin + start], places[begin + start + len(part) - 1] + 1


def _apart(address: str) -> Iterator[tuple[int, str]]:
    """Two links that were pasted without a space between them, with their beginnings; a link that carries another
    inside (a wrapping, an archive) is one."""
    begin = 0
    for inside in _INSIDE.finditer(address):
        first = identify(address[begin : inside.start()])
        if first is not None and first.kind in _WHOLE:
            yield begin, address[begin : inside.start()]
            begin = inside.start()
    if address:
        yield begin, address[begin:]


def _list_number(host: str) -> int:
    """The length of "1." before a platform's name; 20.detik.com is a name of its own."""
    number, _, name = host.partition(".")
    return len(number) + 1 if number.isdecimal() and is_known(name) else 0


def _visible(text: str) -> tuple[str, range | list[int]]:
    """The text without signs that nobody sees, and where each of its characters stood."""
    if not INVISIBLE.search(text):
        return text, range(len(text))
    places = [place for place, sign in enumerate(text) if not INVISIBLE.match(sign)]
    return "".join(text[place] for place in places), places


def trimmed(raw: str, before: str = "") -> str:
    """Without emojis and the punctuation of the sentence; a bracket stays if it was opened inside."""
    end = next((place for place, sign in enumerate(raw) if _is_picture(sign)), len(raw))
    open_brackets = {
        close: raw.count(close, 0, end) - raw.count(begin, 0, end) for close, begin in _PAIRS.items()
    }
    ends = _ENDS | {"_"} if before == "_" else _ENDS
    while end and raw[end - 1] in ends:
        last = raw[end - 1]
        if last in _PAIRS:
            if open_brackets[last] <= 0:
                break
            open_brackets[last] -= 1
        end -= 1
    return raw[:end]


def _is_picture(sign: str) -> bool:
    return not sign.isascii() and unicodedata.category(sign)[0] not in "LMN"

"""Takes off what a text puts on when it is forwarded: marks of the app, names, links, emoji, bold signs."""

import re
import unicodedata

HEADS = re.compile(
    r"^\W*(?:"
    r"(?:pesan )?(?:diteruskan|terusan)(?: berkali[- ]?kali)?"
    r"|forwarded(?: message| many times)?|fwd?"
    r"|(?:copas|copy paste|kopas|salinan)\b.{0,30}"
    r"|(?:info |kiriman )?dari (?:grup|group|wag|gc) (?:sebelah|tetangga)"
    r")\W*$",
    re.IGNORECASE,
)
"""A line that the app, or who forwards, puts above it."""
STAMP = re.compile(
    r"^\s*\[?\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?[, ]+\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[ap]m)?\]?\s*[-–]?\s*"
    r"[^:\n]{1,40}: ?",
    re.IGNORECASE,
)
"""The beginning of a line that was copied with time and name."""
LINK = re.compile(
    r"https?://\S+|www\.\S+|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|co|id|ly|me|org|net|info|xyz|site|link|gl|be)/\S*",
    re.IGNORECASE,
)
MARKS = str.maketrans(dict.fromkeys("*_~`", ""))


def undressed(text: str) -> str:
    """The words themselves in small plain letters, line by line."""
    plain = unicodedata.normalize("NFKD", LINK.sub(" ", text)).translate(MARKS)
    letters = "".join(one for one in plain if unicodedata.category(one) not in ("Mn", "Cf", "Me"))
    lines = (STAMP.sub("", line.removeprefix("> ")) for line in letters.splitlines())
    return "\n".join(line for line in lines if not HEADS.match(line)).casefold()

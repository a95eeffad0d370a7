"""A text as a row of words in one spelling: "yg tdk" and "yang tidak" are the same, "anak2" and "anak-anak" too."""

import re

from domain.sameness.dress import undressed
from domain.sameness.numbers import FIGURES, MONEY, counted
from domain.sameness.words import spellings

TOKEN = re.compile(r"\d+(?:[.,]\d+)*(?=\D|$)|[^\W\d_]+")
APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’‘`](?=[^\W\d_])")
TWICE = re.compile(r"\b([^\W\d_]{3,})-?(?:2|²)(?!\d)")
LONG = re.compile(r"([^\W\d])\1{2,}")
LOOKS = re.compile(r"(?<=[^\W\d_])[013457](?=[^\W\d_])")
LOOKS_LIKE = dict(zip("013457", "oieast", strict=True))
TOGETHER = (
    (re.compile(r"\brumah sakit\b"), "rumahsakit"),
    (re.compile(r"\borang tua\b"), "orangtua"),
    (re.compile(r"\bwali murid\b"), "walimurid"),
    (re.compile(r"\btik tok\b"), "tiktok"),
    (re.compile(r"\bpinjaman online\b"), "pinjamanonline"),
    (re.compile(r"\bjawa (timur|tengah|barat)\b"), r"jawa\1"),
    (re.compile(r"\bal fatihah\b"), "alfatihah"),
)


def spelled(text: str) -> tuple[str, ...]:
    """Its words in one spelling and in their order; a word that is said twice at once stands once."""
    plain = APOSTROPHE.sub("", undressed(text))
    for pattern, whole in TOGETHER:
        plain = pattern.sub(whole, plain)
    plain = FIGURES.sub(r"\1 \2 ", MONEY.sub(" ", TWICE.sub(r"\1", plain)))
    plain = LOOKS.sub(lambda found: LOOKS_LIKE[found[0]], LONG.sub(r"\1", plain))
    ours = spellings()
    tokens = counted([ours.get(one, one) for one in TOKEN.findall(plain)])
    return tuple(one for place, one in enumerate(tokens) if place == 0 or one != tokens[place - 1])

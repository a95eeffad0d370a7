"""Code words: easy words of flowers, fruits and birds with three digits, made, read from a paste, and mended."""

import hmac
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

# No two of them are nearer than three letters, so that one wrong letter never means another word.
FLOWERS_FRUITS_BIRDS = """
melati mawar anggrek kenanga cempaka dahlia teratai seruni kamboja tulip lavender flamboyan bugenvil
edelweis asoka krisan mangga pisang jambu durian rambutan salak nanas pepaya semangka melon jeruk
anggur belimbing sirsak markisa alpukat kelapa delima cempedak kedondong matoa srikaya stroberi
kurma zaitun kutilang elang kenari kakatua murai kepodang rajawali bangau pipit perkutut cucakrawa
tekukur walet parkit kasuari pelikan puyuh kolibri belibis kuntul pelatuk kacer sriti matahari
bakung alamanda nusaindah petunia begonia gardenia magnolia hortensia azalea amarilis lotus melinjo
bidara kemuning
"""
WORDS = tuple(FLOWERS_FRUITS_BIRDS.split())
DIGITS = "2346789"  # without 0 and 1, which look like letters, and 5, which looks like an S
CODE = re.compile(r"(?<![a-z])([a-z]{4,11})([\s._:/-]{0,3})([0-9]{3,4})(?![0-9])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was pasted as one code: the code that it means, or what stood there when no word is near."""

    said: str
    code: str | None


def new(digits: int = 3) -> str:
    """A code word such as "melati-482"."""
    number = "".join(secrets.choice(DIGITS) for _ in range(digits))
    return f"{secrets.choice(WORDS)}-{number}"


def kept(code: str, key: str) -> str:
    """What is kept of a code that stands for somebody unknown: its hex HMAC-SHA256, keyed by a secret of the deployment
    that is not in the database."""
    return hmac.new(key.encode(), code.lower().encode(), "sha256").hexdigest()


def shown(code: str) -> str:
    """As it stands on letters and buttons."""
    return code.upper()


def read(text: str) -> Sequence[Reading]:
    """Every code in a pasted text, each once, in its order; any case and separators, one wrong letter a word.

    What has the shape of a code but no word of ours is kept only if a hyphen says that a code was meant.
    """
    found: dict[str, Reading] = {}
    for match in CODE.finditer(text):
        word = nearest(match[1].lower())
        said = " ".join(match[0].split())
        if word is not None:
            code = f"{word}-{match[3]}"
            found.setdefault(code, Reading(said, code))
        elif match[2].strip() == "-":
            found.setdefault(said.lower(), Reading(said, None))
    return list(found.values())


def nearest(word: str) -> str | None:
    """The word of ours that is meant: the same, or the only one that one wrong, missing, added or moved letter away
    is this."""
    if word in WORDS:
        return word
    near = [ours for ours in WORDS if abs(len(ours) - len(word)) <= 1 and _is_near(word, ours)]
    return near[0] if len(near) == 1 else None


def _is_near(word: str, ours: str) -> bool:
    """Whether one slip makes the one out of the other."""
    start = next(
        (at for at, (a, b) in enumerate(zip(word, ours, strict=False)) if a != b), min(len(word), len(ours))
    )
    said, meant = word[start:], ours[start:]
    wrong, missing, added = said[1:] == meant[1:], said == meant[1:], said[1:] == meant
    moved = said[:2] == meant[:2][::-1] and said[2:] == meant[2:]
    return wrong or missing or added or moved

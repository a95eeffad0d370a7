"""A word without what Indonesian puts before and behind it: "menyebarkan", "disebarkan" and "sebarkan" are alike."""

import re

SHORTEST = 3
EVERY = ("setiap", "seluruh")
ENDS = re.compile(r"(?:nya|lah|kah|pun)$")
KINDS = re.compile(r"(?:kan|an|i)$")
BEGINS = re.compile(r"^(?:meng|meny|mem|men|me|peng|peny|pem|pen|di|ber|ter|ke|se|per)")

ACTIVE = (("meng", ("", "k")), ("meny", ("s",)), ("mem", ("", "p")), ("men", ("", "t")), ("me", ("",)))


def forms(word: str) -> frozenset[str]:
    """The word itself, and what is left of it without the beginning of the active: "mengirim" is "kirim"."""
    bare = ENDS.sub("", word) if len(ENDS.sub("", word)) > SHORTEST else word
    found = {bare, bare.removeprefix("se") if bare in EVERY else bare}
    for begin, instead in ACTIVE:
        if bare.startswith(begin) and len(bare) - len(begin) >= SHORTEST:
            found |= {first + bare.removeprefix(begin) for first in instead}
    return frozenset(found)


def stem(word: str) -> str:
    """The part that carries its sense, roughly; numbers and short words stay as they are."""
    if word[0].isdecimal() or len(word) <= SHORTEST + 1:
        return word
    for piece in (ENDS, KINDS, BEGINS):
        bare = piece.sub("", word)
        word = bare if len(bare) >= SHORTEST else word
    return word

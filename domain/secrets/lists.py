"""The words that the rules about secrets ask; kept as rows, so that whoever adds a word touches no rule."""

from functools import cache

from domain import leak_guard
from domain.tables import rows

ENDINGS = ("nya", "ku", "mu", "kan", "lah", "an", "i")


def has(name: str, word: str) -> bool:
    """Whether a word (in small letters) is in this list; an entry with a star means all that begin so."""
    whole, beginnings = _list(name)
    return word in whole or (bool(beginnings) and word.startswith(beginnings))


def has_owned(name: str, word: str) -> bool:
    """The same, where "nya" or "ku" may stand behind the word."""
    return has(name, word) or has(name, word.removesuffix("nya")) or has(name, word.removesuffix("ku"))


def is_everyday(word: str) -> bool:
    """Whether anybody writes this word in a sentence: it is in the list, with or without an ending, or a name."""
    bare = word.casefold()
    ends = (bare, *(bare.removesuffix(end) for end in ENDINGS))
    return any(has("everyday", one) for one in ends) or leak_guard.is_given_name(word)


@cache
def _list(name: str) -> tuple[frozenset[str], tuple[str, ...]]:
    lines = [row["words"].split() for row in rows("secrets/lists.tsv") if row["list"] == name]
    entries = [word for line in lines for word in line]
    starred = tuple(word[:-1] for word in entries if word.endswith("*"))
    return frozenset(entries), starred

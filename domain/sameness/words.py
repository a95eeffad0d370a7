"""Lists of words of forwarded texts, in words_id.tsv; read when the first text comes, for most bots never need them."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from domain.tables import rows

TABLE = "sameness/words_id.tsv"


class Kind(StrEnum):
    """NOTHING: little words, and words of asking. CALL: what a text is dressed with when it is forwarded. LITTLE: what
    half of all texts are about. NOT: denies what follows. TURN: turns a claim into its opposite. SPELLING: ways to
    write a word, the last one is ours."""

    NOTHING = "nothing"
    CALL = "call"
    LITTLE = "little"
    NOT = "not"
    TURN = "turn"
    SPELLING = "spelling"


@cache
def words(kind: Kind) -> frozenset[str]:
    """All words of this kind."""
    return frozenset(one for line in _lines(kind) for one in line)


@cache
def spellings() -> Mapping[str, str]:
    """How we write each word that people write in other ways."""
    return {way: line[-1] for line in _lines(Kind.SPELLING) for way in line[:-1]}


def _lines(kind: Kind) -> list[list[str]]:
    return [row["words"].split() for row in rows(TABLE) if row["kind"] == kind]

"""How much a word tells about what a text is about: names and numbers much, words that stand everywhere nothing."""

from domain.sameness.words import Kind, words

SOME = 0.4


def weight(word: str) -> float:
    """0 for a word without a subject of its own, 1 for one that says what it is about."""
    if len(word) == 1 or any(word in words(kind) for kind in (Kind.NOTHING, Kind.CALL, Kind.NOT)):
        return 0.0
    return SOME if word in words(Kind.LITTLE) else 1.0


def is_number(word: str) -> bool:
    """Whether it is a number in figures."""
    return word[0].isdecimal()


def is_not(word: str) -> bool:
    """Whether it denies what follows."""
    return word in words(Kind.NOT)


def turns(word: str) -> bool:
    """Whether it may turn a claim into its opposite."""
    return is_not(word) or word in words(Kind.TURN)

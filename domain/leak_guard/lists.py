"""The tables of words that the rules ask; they are kept as rows, so that whoever adds a word touches no rule."""

from functools import cache

from domain.tables import rows


def words(name: str) -> frozenset[str]:
    """The words of this list; its rows may be many."""
    return frozenset(word for row in _lists() if row["list"] == name for word in row["words"].split())


@cache
def given_names() -> frozenset[str]:
    """Given names in small letters."""
    return frozenset(row["name"] for row in rows("leak_guard/names.tsv"))


@cache
def _lists() -> list[dict[str, str]]:
    return rows("leak_guard/lists.tsv")

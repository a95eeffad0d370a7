"""Finds in a draft what must not be published: numbers, addresses, secrets, and children next to their schools.

Patterns and names take 3 MB: they are loaded with the first draft that is read.
"""

from collections.abc import Collection

from domain.leak_guard.leak import Kind, Leak, mask, releasable

__all__ = ["Kind", "Leak", "find", "is_given_name", "mask", "releasable"]


def find(text: str, *, official: Collection[str] = ()) -> tuple[Leak, ...]:
    """Every leak in the order of the text, none over another. Raises on nothing.

    `official`: what the unit publishes itself: phones and accounts, mail addresses, domains of its mail.
    """
    from domain.leak_guard import guard  # noqa: PLC0415

    return guard.find(text, official=official)


def is_given_name(word: str) -> bool:
    """Whether this is a given name; an everyday word that is one as well counts with a capital only."""
    from domain.leak_guard import names  # noqa: PLC0415

    return names.is_name(word)

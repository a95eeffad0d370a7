"""Finds passwords, codes, invitations and private numbers in what people type, before it is kept.

Patterns take memory: they are loaded with the first text that is read.
"""

from domain.secrets.secret import Secret

__all__ = ["Secret", "found"]


def found(text: str) -> Secret | None:
    """What must not be kept of a text, the worst first; None where nothing looks like that. Raises on nothing."""
    from domain.secrets import reading  # noqa: PLC0415

    return reading.found(text)

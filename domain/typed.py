"""What is typed as one line, such as a name: blanks made plain, and no longer than it may be."""

from domain.refusal import Refusal


def one_line(text: str, most: int, otherwise: str) -> str:
    """The text on one line of 1 to `most` signs; else a Refusal of this name, with `most` for its sentence."""
    line = " ".join(text.split())
    if not 1 <= len(line) <= most:
        raise Refusal(otherwise, most=most)
    return line

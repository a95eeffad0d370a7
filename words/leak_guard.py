"""What the leak guard found in a draft: each place veiled, why it should not go out, and what to do about it."""

from collections.abc import Sequence

from domain.leak_guard import Leak
from domain.markup import Safe
from domain.reader import Reader
from words.sentences import sentences

SHOWN = 40  # characters of a veiled place
LISTED = 8


def found_line(reader: Reader, leak: Leak) -> Safe:
    """One place on one line: "••••••90, nomor HP: ...", and what to do."""
    t = sentences(reader)
    todo = t("leak-guard-ask" if leak.is_releasable else "leak-guard-take-out")
    return t("leak-guard-line", place=place(reader, leak), todo=todo)


def place(reader: Reader, leak: Leak) -> Safe:
    """The place veiled, and why it should not go out."""
    t = sentences(reader)
    shown = " ".join(leak.masked.split())
    shown = shown if len(shown) <= SHOWN else f"{shown[: SHOWN - 1]}…"
    return t("leak-guard-place", shown=shown, why=t(f"leak-guard-why-{leak.why}"))


def found_lines(reader: Reader, leaks: Sequence[Leak]) -> Safe:
    """A line for each of the first eight places, under a title, and how many more there are."""
    t = sentences(reader)
    lines = [t("leak-guard-title", count=len(leaks)), *(found_line(reader, leak) for leak in leaks[:LISTED])]
    more = len(leaks) - LISTED
    return Safe("\n".join([*lines, t("leak-guard-more", count=more)] if more > 0 else lines))

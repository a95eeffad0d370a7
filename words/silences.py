"""Belum ada kabar: what a quiet unit hears itself, and how its parent reads it."""

from collections.abc import Sequence

from domain.markup import Safe
from domain.menus import RunCommand
from domain.message import Button, Message
from domain.reader import Reader
from domain.silences import Silent, StillActive
from words.formats import day_plain
from words.sentences import sentences
from words.sharing import one_line

SHOWN_NAME = 60
MOST_NAMES = 5


def asked(reader: Reader, unit_id: int, unit: str, *, has_parent: bool) -> Message:
    """To the pengurus of the unit: how are you, and one easy thing."""
    t = sentences(reader)
    plans = Button(t("silences-plan-button"), RunCommand("rencana"))
    rests = Button(t("silences-rest-button"), StillActive(unit_id))
    return Message(t("silences-asked", unit=unit, parent=has_parent), ((plans,), (rests,)))


def answered(reader: Reader, unit: str) -> Message:
    """Thanks; we are left alone for four weeks."""
    return Message(sentences(reader)("silences-answered", unit=unit))


def mark(reader: Reader, silent: Silent) -> Safe:
    """Behind the name of a unit in its parent's table."""
    return sentences(reader)("silences-mark", since=day_plain(reader, silent.since))


def line(reader: Reader, silent: Sequence[Silent]) -> Safe | None:
    """For the weekly report of the parent: of whom nothing was heard; None: of everybody something."""
    if not silent:
        return None
    names = ", ".join(one_line(one.name, SHOWN_NAME) for one in silent[:MOST_NAMES])
    return sentences(reader)("silences-line", names=names, more=max(0, len(silent) - MOST_NAMES))

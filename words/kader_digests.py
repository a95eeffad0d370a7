"""A member's own week: what she did, for her eyes alone, and one easy thing to do next."""

from domain.digest_presses import ShowDigests
from domain.kader_digests import Own, OwnWeek
from domain.markup import Safe
from domain.message import Button, Message
from domain.reader import Reader
from words import easy_things
from words.address import greeting
from words.formats import day_short
from words.sentences import sentences

NAMES = ("promoted", "published", "takeovers", "lives", "reported")


def week(reader: Reader, its: OwnWeek) -> Message:
    """Her numbers, never beside anybody else's."""
    t = sentences(reader)
    days = {"first": day_short(reader, its.stretch.first), "last": day_short(reader, its.stretch.last)}
    head = t("kader-digests-title", greeting=greeting(reader, its.name), **days)
    text = "\n\n".join([head, _did(reader, its.own), easy_things.line(reader, its.easy)])
    settings = Button(t("kader-digests-set-button"), ShowDigests())
    return Message(text, ((easy_things.button(reader, its.easy),), (settings,)))


def _did(reader: Reader, own: Own) -> Safe:
    t = sentences(reader)
    if own.is_empty:
        return t("kader-digests-quiet")
    counts = [(name, getattr(own, name)) for name in NAMES]
    lines = [t(f"kader-digests-{name}", count=count) for name, count in counts if count]
    return Safe("\n".join([t("kader-digests-helped"), *lines, t("kader-digests-thanks")]))

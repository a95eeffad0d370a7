"""Kabar Pekan, as a group reads it: what was published, a thank you as a number, and one easy thing."""

from domain.markup import Safe
from domain.message import Button, Message
from domain.news import Shown, Week
from domain.reader import Reader
from words import easy_things
from words.formats import day_short
from words.posts import SHOWN_IN_LIST, platform
from words.sentences import sentences
from words.sharing import one_line

TITLE, LABEL = 40, 38


def week(reader: Reader, its: Week) -> Message:
    """Numbers only, nobody's name; at most three links and one thing to do."""
    t = sentences(reader)
    days = {"first": day_short(reader, its.stretch.first), "last": day_short(reader, its.stretch.last)}
    head = t("unit-news-title", unit=one_line(its.unit, SHOWN_IN_LIST), **days)
    blocks = [head, _done(reader, its), _thanks(reader, its), easy_things.line(reader, its.easy)]
    links = tuple((Button(_label(reader, one), url=one.link),) for one in its.shown)
    text = "\n\n".join(block for block in blocks if block)
    return Message(text, (*links, (easy_things.button(reader, its.easy),)))


def _done(reader: Reader, its: Week) -> Safe:
    t, figures = sentences(reader), its.figures
    lines = [t("unit-news-published", count=figures.published_count)] if figures.published_count else []
    lines += [t("unit-news-shown", title=one_line(one.title, TITLE)) for one in its.shown if one.title]
    lines += [t("unit-news-takeovers", count=figures.takeovers)] if figures.takeovers else []
    lines += [t("unit-news-lives", count=figures.lives)] if figures.lives else []
    lines += [t("unit-news-promoted", count=figures.promoted.done)] if figures.promoted.done else []
    return Safe("\n".join(lines))


def _thanks(reader: Reader, its: Week) -> Safe:
    helped = its.figures.helped
    return sentences(reader)("unit-news-thanks", count=helped) if helped else Safe("")


def _label(reader: Reader, one: Shown) -> str:
    """Where it stands and what it is, as much as a button holds."""
    where = str(platform(reader, one.platform)) if one.platform else ""
    said = f"{where}: {one.title}" if where and one.title else where or one.title
    return one_line(said, LABEL) or str(sentences(reader)("unit-news-look-button"))

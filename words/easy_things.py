"""One easy thing to do next, as a sentence and its button."""

from domain.easy_things import Easy, EasyThing
from domain.markup import Safe
from domain.menus import RunCommand
from domain.message import Button
from domain.posts import PlanThis
from domain.presses import Press
from domain.promotion_presses import OpenKit
from domain.reader import Reader
from words.sentences import sentences
from words.sharing import one_line

TITLE = 40


def line(reader: Reader, thing: EasyThing) -> Safe:
    """What it is, and until when or for which day."""
    at = (
        thing.at.astimezone(reader.tz).date() if thing.kind is Easy.DAY and thing.at is not None else thing.at
    )
    facts = {"title": one_line(thing.title, TITLE), "at": at} if at is not None else {}
    return sentences(reader)(f"easy-things-{thing.kind}", **facts)


def button(reader: Reader, thing: EasyThing) -> Button:
    """The way there."""
    return Button(sentences(reader)(f"easy-things-{thing.kind}-button"), _press(reader, thing))


def _press(reader: Reader, thing: EasyThing) -> Press:
    if thing.kind is Easy.IDEA:
        return RunCommand("usul")
    if thing.kind is Easy.DAY and thing.at is not None:
        return PlanThis(thing.unit_id, thing.at.astimezone(reader.tz).date(), thing.number)
    return OpenKit(thing.number)

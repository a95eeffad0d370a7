"""The list of open promotions, and what one member has open."""

from collections.abc import Sequence

from domain.markup import Safe
from domain.menus import RunCommand
from domain.message import Button, Message
from domain.offers import Listed, MyTasks
from domain.posts import OpenPost
from domain.promotion_presses import OpenKit
from domain.reader import Reader
from words.formats import moment_short
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 80
ON_BUTTON = 26


def _label(reader: Reader, name: str) -> str:
    return sentences(reader)(f"offers-{name}-button")


def open_ones(reader: Reader, unit: Safe | str, found: Sequence[Listed], *, may_send: bool) -> Message:
    """/promosi: what may be carried on here; humas is also led to hers."""
    t = sentences(reader)
    lines = [t("offers-open", unit=unit, count=len(found))] if found else [t("offers-none", unit=unit)]
    lines += [_line(reader, one) for one in found]
    doors = tuple((Button(one_line(one.title, ON_BUTTON), OpenKit(one.number)),) for one in found)
    more = ((Button(_label(reader, "send"), RunCommand("siarkan")),),) if may_send else ()
    nothing = () if found else ((Button(_label(reader, "plan"), RunCommand("rencana")),),)
    return Message("\n".join(lines), (*doors, *nothing, *more))


def _line(reader: Reader, one: Listed) -> Safe:
    title = one_line(one.title, SHOWN_TITLE)
    return sentences(reader)("offers-line", title=title, at=moment_short(reader, one.at))


def mine(reader: Reader, tasks: MyTasks) -> Message:
    """/tugasku: what she took on, what she was offered, and her plans of this week."""
    t = sentences(reader)
    if not tasks.count:
        doors = (Button(_label(reader, "look"), RunCommand("promosi")),)
        return Message(
            t("offers-mine-none"), (doors, (Button(_label(reader, "plan"), RunCommand("rencana")),))
        )
    parts = (("taken", tasks.taken), ("offered", tasks.offered), ("plans", tasks.plans))
    blocks = ["\n".join(_part(reader, name, found)) for name, found in parts if found]
    kits = [
        Button(one_line(one.title, ON_BUTTON), OpenKit(one.number)) for one in tasks.taken + tasks.offered
    ]
    plans = [Button(one_line(one.title, ON_BUTTON), OpenPost(one.number)) for one in tasks.plans]
    text = "\n\n".join([t("offers-mine", count=tasks.count), *blocks])
    return Message(text, tuple((one,) for one in (*kits, *plans)))


def _part(reader: Reader, name: str, found: Sequence[Listed]) -> list[str]:
    return [
        sentences(reader)(f"offers-mine-{name}", count=len(found)),
        *(_line(reader, one) for one in found),
    ]

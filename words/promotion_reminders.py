"""The one reminder of what somebody took on: friendly, and with a way out."""

from collections.abc import Sequence

from domain.markup import plain
from domain.menus import RunCommand
from domain.message import Button, Message
from domain.promotion_presses import DonePromotion, OpenKit
from domain.promotion_reminders import Reminded
from domain.reader import Reader
from domain.share_kit_presses import NotThisTime
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 80
ON_BUTTON = 26
MOST_NAMED = 6


def reminder(reader: Reader, named: Sequence[Reminded]) -> Message:
    """What closes soon: one promotion, or several in one message."""
    return _one(reader, named[0]) if len(named) == 1 else _several(reader, named)


def _one(reader: Reader, about: Reminded) -> Message:
    t = sentences(reader)
    text = t("promotion-reminders-one", title=one_line(about.title, SHOWN_TITLE), closes=about.closes_at)
    kit = Button(t("promotion-reminders-kit-button"), OpenKit(about.promotion_id))
    done = Button(t("promotion-reminders-done-button"), DonePromotion(about.promotion_id))
    decline = Button(t("promotion-reminders-not-now-button"), NotThisTime(about.promotion_id))
    return Message(text, ((kit, done, decline),))


def _several(reader: Reader, named: Sequence[Reminded]) -> Message:
    t = sentences(reader)
    lines = [t("promotion-reminders-several", count=len(named))]
    lines += [
        t("promotion-reminders-line", title=one_line(one.title, SHOWN_TITLE), closes=one.closes_at)
        for one in named[:MOST_NAMED]
    ]
    kits = tuple(
        (Button(plain(one_line(one.title, ON_BUTTON)), OpenKit(one.promotion_id)),)
        for one in named[:MOST_NAMED]
    )
    mine = Button(t("promotion-reminders-mine-button"), RunCommand("tugasku"))
    return Message("\n".join(lines), (*kits, (mine,)))

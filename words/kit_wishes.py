"""What is said about promotions in private: the card with its topics, and the one offer."""

from dataclasses import dataclass

from domain.bundles import BUNDLE_AT
from domain.kit_wishes import ToggleTopic, TurnKits
from domain.markup import plain
from domain.menus import RunCommand
from domain.message import Button, Message, Rows
from domain.promotion_presses import WantKits
from domain.promotions import Topic
from domain.reader import Reader
from words.sentences import Sentences, sentences


@dataclass(frozen=True, slots=True)
class WishView:
    """Whether she gets them, about which topics (none: all), and whether she stopped everything unasked."""

    is_on: bool
    topics: frozenset[str]
    has_stopped: bool


def card(reader: Reader, view: WishView) -> Message:
    """Her card."""
    t = sentences(reader)
    lines = [t("kit-wishes-card", on=view.is_on, at=BUNDLE_AT)]
    lines += [t("kit-wishes-topics", all=not view.topics)] if view.is_on else []
    lines += [t("kit-wishes-stopped")] if view.has_stopped else []
    turn = Button(
        t("kit-wishes-off-button" if view.is_on else "kit-wishes-on-button"), TurnKits(not view.is_on)
    )
    quiet = (Button(t("kit-wishes-hours-button"), RunCommand("senyap")),)
    return Message("\n\n".join(lines), (*_topics(t, view), (turn,), quiet))


def _topics(t: Sentences, view: WishView) -> Rows:
    """All topics, those that she chose marked; two a row."""
    if not view.is_on:
        return ()
    keys = [
        Button(t("kit-wishes-topic-button", topic=one, chosen=one in view.topics), ToggleTopic(one))
        for one in Topic
    ]
    everything = Button(t("kit-wishes-all-button", chosen=not view.topics), ToggleTopic())
    return ((everything,), *(tuple(keys[at : at + 2]) for at in range(0, len(keys), 2)))


def turned(reader: Reader, *, is_on: bool) -> str:
    """It is kept."""
    return plain(sentences(reader)("kit-wishes-turned", on=is_on, at=BUNDLE_AT))


def offer(reader: Reader) -> Message:
    """Asked once, after the first that she took on."""
    t = sentences(reader)
    yes = Button(t("kit-wishes-on-button"), WantKits(on=True))
    return Message(t("kit-wishes-offer", at=BUNDLE_AT), ((yes,),))


def topic(reader: Reader, one: Topic) -> str:
    """How a topic is called."""
    return plain(sentences(reader)("kit-wishes-topic", topic=one))

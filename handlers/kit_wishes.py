"""Kirimi aku: a member gets promotions in private once a day, about what she cares for, or no more."""

from collections.abc import Mapping
from typing import Any

import words.kit_wishes
from domain.kit_wishes import ToggleTopic, TurnKits, toggled
from domain.message import Message
from domain.permissions import Need
from domain.promotion_presses import WantKits
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.turn import Turn
from storage import chats, kit_wishes, reach
from storage.promotion_deals import KitWish
from words.kit_wishes import WishView

PURPOSE = "kit-wish"


def kits(turn: Turn, _: str) -> None:
    """/kirimi: her card, always in private."""
    turn.answer_privately(_card(turn), PURPOSE)


def arrive(turn: Turn, _: Mapping[str, Any]) -> None:
    """She came from the group for her card."""
    turn.say(_card(turn))


def _card(turn: Turn) -> Message:
    person = turn.me()
    wish = kit_wishes.of(turn.session, person.id or 0)
    rests = reach.of(turn.session, person.id or 0)
    view = WishView(
        is_on=wish is not None,
        topics=frozenset(wish.topics) if wish is not None else frozenset(),
        has_stopped=rests is not None and rests.stopped_at is not None,
    )
    return words.kit_wishes.card(turn.reader, view)


def want(turn: Turn, pressed: WantKits) -> None:
    """From under a promotion: yes, with the card on which she chooses topics; or no more."""
    was_on = kit_wishes.of(turn.session, turn.me().id or 0) is not None
    _turn(turn, pressed.on)
    if pressed.on and not was_on:
        turn.answer_privately(_card(turn), PURPOSE)


def turn_kits(turn: Turn, pressed: TurnKits) -> None:
    """On her card: on or off."""
    _turn(turn, pressed.on)
    turn.edit(_card(turn))


def _turn(turn: Turn, is_on: bool) -> None:
    person = turn.me()
    if is_on:
        kit_wishes.want(turn.session, person, turn.now)
    else:
        chat = chats.found(turn.session, person.telegram_id)
        kit_wishes.leave(turn.session, person.id or 0, chat or turn.chat, turn.now)
    turn.journal("kits wanted" if is_on else "kits not wanted", f"person:{person.id}")
    turn.toast(words.kit_wishes.turned(turn.reader, is_on=is_on))


def toggle(turn: Turn, pressed: ToggleTopic) -> None:
    """On her card: about this too, or not; choosing a topic says that she wants them."""
    wish: KitWish = kit_wishes.want(turn.session, turn.me(), turn.now)
    wish.topics = toggled(wish.topics, pressed.topic)
    turn.session.flush()
    turn.edit(_card(turn))


def offer_once(turn: Turn) -> None:
    """After her first Ikut: would she like them in private? Asked once, by herself in private, and never again."""
    person = turn.person
    if person is not None and kit_wishes.has_just_begun(turn.session, person.id or 0):
        turn.tell(words.kit_wishes.offer(turn.reader))


FEATURE = Feature(
    noun="kit_wishes",
    commands=(Command(("kirimi", "kits"), kits, listed=(Scope.PRIVATE,)),),
    presses={
        WantKits: Pressed(want, Need.MEMBER),
        TurnKits: Pressed(turn_kits, Need.MEMBER),
        ToggleTopic: Pressed(toggle, Need.MEMBER),
    },
    starts={PURPOSE: arrive},
)

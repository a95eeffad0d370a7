"""Joining: from the first personal act of a guest to a member, by taps; she can stop anywhere and go on later."""

from collections.abc import Mapping
from typing import Any

import words.joining
from domain.joining import (
    Agree,
    ChooseAddress,
    ChooseTongue,
    ChooseYear,
    ForgetMe,
    JoinThis,
    NotNow,
    TurnYears,
    is_a_year,
    year_in,
    years_on,
)
from domain.posting import ChatKind
from domain.presses import Press, encode
from domain.reader import Address
from domain.refusal import Refusal
from handlers import agreeing, parting, wishing
from handlers.feature import Command, Feature, Pressed, Scope
from handlers.turn import Turn
from storage import chats, tokens, units, wishes
from storage.units import Unit
from words.sentences import LANGUAGES

JOIN = "join"
JOIN_WAITS = "join-waits"


def lead(turn: Turn, unit_id: int, wanted: Press | None) -> None:
    """A guest did something personal: the way in, bound to her; in private at once, from a group by a link."""
    if turn.incoming.is_group and turn.incoming.press_id is not None:
        wish = encode(wanted) if wanted is not None else ""
        facts: dict[str, Any] = {"unit": unit_id, "wish": wish}
        facts |= {"chat": turn.chat.id, "message": turn.incoming.message_id}
        turn.toast("", url=turn.link(JOIN, **facts))
        return
    wishing.keep_here(turn, unit_id, wanted)
    _answer(turn, open_unit(turn, unit_id))


def join(turn: Turn, _: str) -> None:
    """Daftar: the card at the step where she stands."""
    unit = open_unit(turn, turn.unit_here().id or 0)
    if turn.incoming.is_group and turn.incoming.press_id is not None:
        turn.toast("", url=turn.link(JOIN, unit=unit.id, wish=""))
        return
    _answer(turn, unit)


def _answer(turn: Turn, unit: Unit) -> None:
    actor = turn.incoming.actor
    if turn.incoming.is_group and actor is not None:
        private = chats.known(turn.session, actor.telegram_id, ChatKind.PRIVATE, turn.now)
        private.unit_id = unit.id
        turn.answer_privately(agreeing.card(turn, unit), JOIN_WAITS, unit=unit.id)
        return
    turn.chat.unit_id = unit.id
    turn.say(agreeing.card(turn, unit))


def opened(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She followed her link from the group; it works once. Who is a member already goes on at once."""
    if turn.incoming.is_group:
        raise Refusal("refusal-link-over")
    unit = open_unit(turn, int(facts["unit"]))
    turn.chat.unit_id = unit.id
    turn.mean(unit.id or 0)
    row = tokens.look(turn.session, str(facts["token"]), turn.now)
    if row is not None:
        tokens.use(turn.session, row)
    if facts["wish"]:
        wishing.keep(turn, unit.id or 0, str(facts["wish"]), (facts["chat"], facts["message"]))
    turn.say(agreeing.card(turn, unit))
    if agreeing.is_member(turn, unit.id or 0):
        wishing.complete(turn, unit.id or 0)


def waits(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came by the link again: the card waits for her no longer, so it is said."""
    unit = open_unit(turn, int(facts["unit"]))
    turn.chat.unit_id = unit.id
    turn.say(agreeing.card(turn, unit))


def open_unit(turn: Turn, unit_id: int) -> Unit:
    """The unit of a card or link, unless it was closed or rests."""
    unit = units.get(turn.session, unit_id)
    if unit.closed_at is not None:
        raise Refusal("joining-unit-closed", unit=unit.name)
    unit.must_be_awake()
    return unit


def _tapped(turn: Turn, unit_id: int) -> Unit:
    """The unit of a tapped card, which this private chat is about from now on."""
    unit = open_unit(turn, unit_id)
    actor = turn.incoming.actor
    wish = wishes.of(turn.session, actor.telegram_id, turn.now) if actor is not None else None
    if not turn.reaches(unit_id) and (wish is None or wish.unit_id != unit_id):
        raise Refusal("refusal-link-over")
    turn.chat.unit_id = unit.id
    return unit


def join_this(turn: Turn, pressed: JoinThis) -> None:
    """The joining card of this unit, in place."""
    turn.edit(agreeing.card(turn, _tapped(turn, pressed.unit_id)))


def turn_years(turn: Turn, pressed: TurnYears) -> None:
    """Younger or older years, in place."""
    unit = _tapped(turn, pressed.unit_id)
    if not years_on(pressed.page, turn.now, unit.zone):
        raise Refusal("joining-old-card")
    turn.edit(agreeing.card(turn, unit, pressed.page))


def choose_year(turn: Turn, pressed: ChooseYear) -> None:
    """Her year decides how it goes on."""
    turn.edit(agreeing.by_year(turn, _tapped(turn, pressed.unit_id), pressed.year))


def type_year(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """She typed her year instead of tapping it."""
    unit = open_unit(turn, int(facts["unit"]))
    year = year_in(text)
    if year is None or not is_a_year(year, turn.now, unit.zone):
        turn.say(words.joining.year_unclear(agreeing.reader(turn, unit)))
        return
    turn.say(agreeing.by_year(turn, unit, year))


def agree(turn: Turn, pressed: Agree) -> None:
    """She agreed: she is a member, and what led her here is done; a second tap only shows how it goes on."""
    unit = _tapped(turn, pressed.unit_id)
    if agreeing.is_member(turn, unit.id or 0) or not agreeing.become(turn, unit, pressed.year):
        turn.edit(agreeing.card(turn, unit))
        return
    welcome = words.joining.welcome(agreeing.reader(turn, unit), unit.name, agreeing.card(turn, unit))
    turn.edit(welcome)
    wishing.complete(turn, unit.id or 0)


def not_now(turn: Turn, pressed: NotNow) -> None:
    """Nothing is kept, not even what she wanted."""
    unit = _tapped(turn, pressed.unit_id)
    if agreeing.is_member(turn, unit.id or 0):
        turn.edit(agreeing.card(turn, unit))
        return
    agreeing.stop_asking(turn)
    if turn.incoming.actor is not None:
        wishes.end(turn.session, turn.incoming.actor.telegram_id)
    turn.edit(words.joining.not_now(agreeing.reader(turn, unit), unit.name))


def choose_address(turn: Turn, pressed: ChooseAddress) -> None:
    """How she is addressed; then the next question."""
    unit = _tapped(turn, pressed.unit_id)
    person = turn.me(unit.id)
    if pressed.address is Address.REKAN_REKANITA:
        raise Refusal("joining-old-card")
    person.address = pressed.address
    turn.journal("address chosen", f"unit:{unit.id}", unit)
    turn.edit(agreeing.card(turn, unit))


def choose_tongue(turn: Turn, pressed: ChooseTongue) -> None:
    """In which language she reads; then the pledge."""
    unit = _tapped(turn, pressed.unit_id)
    if pressed.language not in LANGUAGES:
        raise Refusal("joining-old-card")
    person = turn.me(unit.id)
    person.language = turn.chat.language = pressed.language
    turn.journal("language chosen", f"language:{pressed.language}", unit)
    turn.edit(agreeing.card(turn, unit))


FEATURE = Feature(
    noun="joining",
    commands=(Command(("daftar", "join"), join, listed=(Scope.PRIVATE,)),),
    presses={
        JoinThis: Pressed(join_this),
        TurnYears: Pressed(turn_years),
        ChooseYear: Pressed(choose_year),
        Agree: Pressed(agree, follows=wishing.follows),
        NotNow: Pressed(not_now),
        ChooseAddress: Pressed(choose_address),
        ChooseTongue: Pressed(choose_tongue),
        ForgetMe: Pressed(parting.forget_me),
    },
    starts={JOIN: opened, JOIN_WAITS: waits},
    answers={agreeing.YEAR: type_year},
)

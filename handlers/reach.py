"""Reach: a person says when she may be disturbed, on one card in private, or under any message of ours."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import words.reach
from domain.belonging import is_minor
from domain.message import Message, Rows, keyboard
from domain.permissions import Need
from domain.posting import Lane
from domain.presses import decode
from domain.reach import (
    ADULT_HOURS,
    CHILDRENS_HOURS,
    UNDER_A_MESSAGE,
    ChooseMyZone,
    GoOn,
    MuteHere,
    NothingRests,
    PauseFor,
    ReachPage,
    SetExams,
    SetHours,
    SetRamadan,
    ShowReach,
    Stop,
    StopFirst,
    StopHere,
    TogglePhoneDay,
    exams_may_end,
    may_choose,
    night,
    pause_end,
    toggled,
)
from handlers.feature import Command, Feature, Pressed
from handlers.turn import Turn
from storage import digest_times, outbox, reach
from storage.outbox import Call
from storage.people import Person
from storage.reach import Reach
from words.reach import ReachView

PURPOSE = "reach"
ZONE_PURPOSE = "reach-zone"


def quiet(turn: Turn, _: str) -> None:
    """/senyap: her card, always in private."""
    turn.answer_privately(_card(turn, turn.me(), ReachPage.MAIN), PURPOSE)


def arrive(turn: Turn, _: Mapping[str, Any]) -> None:
    """She came from the group for her card."""
    turn.say(_card(turn, turn.me(), ReachPage.MAIN))


def turn_to(turn: Turn, pressed: ShowReach) -> None:
    """Another page of the card, in place."""
    turn.edit(_card(turn, turn.me(), pressed.page, pressed.skip))


def _zone(turn: Turn, person: Person) -> str:
    return person.zone or (turn.unit.zone if turn.unit is not None else turn.premises.zone)


def _is_minor(turn: Turn, person: Person) -> bool:
    return is_minor(person.birth_year, turn.now, _zone(turn, person))


def _card(turn: Turn, person: Person, page: ReachPage, skip: int = 0) -> Message:
    """Her card as it stands."""
    facts, young = reach.of(turn.session, person.id or 0), _is_minor(turn, person)
    hours = reach.hours_of(turn.session, turn.unit)
    paused = facts.paused_until if facts is not None else None
    view = ReachView(
        hours=night(facts, hours, young),
        choices=CHILDRENS_HOURS if young else ADULT_HOURS,
        is_minor=young,
        prayer=hours.prayer,
        phone_days=facts.phone_days if facts is not None else Reach(person_id=0).phone_days,
        paused_until=paused if paused is not None and paused > turn.now else None,
        has_stopped=facts is not None and facts.stopped_at is not None,
        exams_until=facts.exams_until if facts is not None else None,
        ramadan=facts is not None and facts.ramadan,
        today=turn.now.astimezone(ZoneInfo(_zone(turn, person))).date(),
    )
    return words.reach.card(turn.reader, view, page, skip)


class _Changing:
    """Her settings while they change: what was held until the old end is judged again by the new ones."""

    def __init__(self, turn: Turn, person: Person) -> None:
        self._turn = turn
        self._was_until: datetime | None = reach.quiet_end(turn.session, turn.chat, turn.now)
        self.row = reach.made(turn.session, person.id or 0)

    def __enter__(self) -> Reach:
        return self.row

    def __exit__(self, *_: object) -> None:
        self._turn.session.flush()
        reach.rejudge(self._turn.session, self._turn.chat, self._was_until, self._turn.now)


def _changed(turn: Turn, person: Person, page: ReachPage) -> None:
    turn.journal("reach changed", f"person:{person.id}")
    turn.toast(words.reach.changed(turn.reader))
    turn.edit(_card(turn, person, page))


def set_hours(turn: Turn, pressed: SetHours) -> None:
    """Her own night; a minor's can only grow longer."""
    person = turn.me()
    if pressed.begin is not None and pressed.end is not None:
        may_choose((pressed.begin, pressed.end), _is_minor(turn, person))
    with _Changing(turn, person) as mine:
        mine.quiet_from, mine.quiet_to = pressed.begin, pressed.end
    _changed(turn, person, ReachPage.MAIN)


def toggle_day(turn: Turn, pressed: TogglePhoneDay) -> None:
    """She holds her phone on this weekday, or not any more."""
    person = turn.me()
    with _Changing(turn, person) as mine:
        mine.phone_days = toggled(mine.phone_days, pressed.weekday)
    _changed(turn, person, ReachPage.PHONE)


def set_exams(turn: Turn, pressed: SetExams) -> None:
    """Exams until this day, or over."""
    person = turn.me()
    if pressed.until is not None:
        exams_may_end(pressed.until, turn.now.astimezone(ZoneInfo(_zone(turn, person))).date())
    with _Changing(turn, person) as mine:
        mine.exams_until = pressed.until
    _changed(turn, person, ReachPage.MAIN)


def set_ramadan(turn: Turn, pressed: SetRamadan) -> None:
    """Quiet evenings in Ramadan, or as always."""
    person = turn.me()
    with _Changing(turn, person) as mine:
        mine.ramadan = pressed.on
    _changed(turn, person, ReachPage.SEASONS)


def pause(turn: Turn, pressed: PauseFor) -> None:
    """Nothing unasked for some days, from the card."""
    _pause(turn, turn.me(), pressed.days)
    turn.edit(_card(turn, turn.me(), ReachPage.MAIN))


def _pause(turn: Turn, person: Person, days: int) -> None:
    until = pause_end(days, turn.now, _zone(turn, person))
    with _Changing(turn, person) as mine:
        mine.paused_until, mine.stopped_at = until, None
    turn.journal("paused", f"person:{person.id}")
    turn.toast(words.reach.paused(turn.reader, until), alert=True)


def stop(turn: Turn, _: Stop) -> None:
    """Nothing unasked any more, from the card."""
    _stop(turn, turn.me())
    turn.edit(_card(turn, turn.me(), ReachPage.MAIN))


def _stop(turn: Turn, person: Person) -> None:
    reach.stop(turn.session, person.id or 0, turn.chat, turn.now)
    turn.journal("stopped messages", f"person:{person.id}")
    turn.toast(words.reach.stopped(turn.reader, is_known=True), alert=True)


def go_on(turn: Turn, _: GoOn) -> None:
    """She may be written to again, from the card."""
    _go_on(turn, turn.me())
    turn.edit(_card(turn, turn.me(), ReachPage.MAIN))


def _go_on(turn: Turn, person: Person) -> None:
    with _Changing(turn, person) as mine:
        mine.paused_until = mine.stopped_at = None
    turn.journal("goes on", f"person:{person.id}")
    turn.toast(words.reach.goes_on(turn.reader))


def stop_first(turn: Turn, _: StopFirst) -> None:
    """Berhenti dulu under a message: what shall rest? The message itself stays as it is."""
    _put_under(turn, words.reach.choices(turn.reader))


def mute_here(turn: Turn, pressed: MuteHere) -> None:
    """A pause, from under a message."""
    if turn.person is None:
        _rest_without_profile(turn)
        return
    _pause(turn, turn.person, pressed.days)
    _put_under(turn, words.reach.rests(turn.reader))


def stop_here(turn: Turn, _: StopHere) -> None:
    """A full stop, from under a message."""
    if turn.person is None:
        _rest_without_profile(turn)
        return
    _stop(turn, turn.person)
    _put_under(turn, words.reach.rests(turn.reader))


def nothing_rests(turn: Turn, pressed: NothingRests) -> None:
    """The message is as it was; what was stopped from under it goes on."""
    if pressed.go_on and turn.person is not None:
        _go_on(turn, turn.person)
    _put_under(turn, words.reach.stop_row(turn.reader))


def _rest_without_profile(turn: Turn) -> None:
    """Of her nothing is kept that could remember a stop: what waits for her is taken back, and nobody reminds her."""
    outbox.cancel_unasked(turn.session, turn.chat.id or 0, turn.now)
    if turn.incoming.actor is not None:
        reach.nudge_no_more(turn.session, turn.incoming.actor.telegram_id)
    turn.toast(words.reach.stopped(turn.reader, is_known=False), alert=True)
    _put_under(turn, ())


def _put_under(turn: Turn, rows: Rows) -> None:
    """Other rows in the place of ours, under the message whose button was pressed; its own buttons stay."""
    own = [row for row in turn.incoming.keyboard if not any(_is_ours(button) for button in row)]
    ours = keyboard(rows) or {"inline_keyboard": []}
    markup = {"inline_keyboard": [*([dict(one) for one in row] for row in own), *_rows(ours)]}
    params = {"message_id": turn.incoming.message_id, "reply_markup": markup}
    turn.put(Call("editMessageReplyMarkup", params, Lane.REPLY, chat_id=turn.chat.id))


def _rows(markup: Mapping[str, Any]) -> list[Any]:
    return list(markup["inline_keyboard"])


def _is_ours(button: Mapping[str, Any]) -> bool:
    return isinstance(decode(str(button.get("callback_data", ""))), UNDER_A_MESSAGE)


def zone(turn: Turn, _: str) -> None:
    """/zona: WIB, WITA, WIT, or as her unit."""
    turn.answer_privately(_ask_zone(turn, turn.me()), ZONE_PURPOSE)


def arrive_for_zone(turn: Turn, _: Mapping[str, Any]) -> None:
    """She came from the group for her zone."""
    turn.say(_ask_zone(turn, turn.me()))


def _ask_zone(turn: Turn, person: Person) -> Message:
    return words.reach.ask_zone(turn.reader, person.zone, turn.unit_here().zone)


def choose_zone(turn: Turn, pressed: ChooseMyZone) -> None:
    """From now on her hours are in this zone."""
    person = turn.me()
    with _Changing(turn, person):
        person.zone = str(pressed.zone) if pressed.zone is not None else None
    digest_times.settle(turn.session, person.id or 0, turn.now)
    turn.journal("zone chosen", f"person:{person.id}")
    turn.toast(words.reach.zone_chosen(turn.reader, turn.now))
    turn.edit(_ask_zone(turn, person))


FEATURE = Feature(
    noun="reach",
    commands=(Command(("senyap", "quiet"), quiet), Command(("zona", "zone"), zone)),
    presses={
        ShowReach: Pressed(turn_to, Need.MEMBER),
        SetHours: Pressed(set_hours, Need.MEMBER),
        TogglePhoneDay: Pressed(toggle_day, Need.MEMBER),
        SetExams: Pressed(set_exams, Need.MEMBER),
        SetRamadan: Pressed(set_ramadan, Need.MEMBER),
        PauseFor: Pressed(pause, Need.MEMBER),
        Stop: Pressed(stop, Need.MEMBER),
        GoOn: Pressed(go_on, Need.MEMBER),
        ChooseMyZone: Pressed(choose_zone, Need.MEMBER),
        StopFirst: Pressed(stop_first),
        MuteHere: Pressed(mute_here),
        StopHere: Pressed(stop_here),
        NothingRests: Pressed(nothing_rests),
    },
    starts={PURPOSE: arrive, ZONE_PURPOSE: arrive_for_zone},
)

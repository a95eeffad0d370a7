"""Leaks: a pengurus records one, the 72 hours run, and both notices and the list of whom to tell are at hand."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import words.leaks
from domain.belonging import OF_AGE
from domain.files import document
from domain.leaks import (
    AGO,
    LISTED,
    MATCHES,
    LeakPage,
    LeakScope,
    LeakStep,
    NewLeak,
    NoticeTo,
    OpenLeak,
    SetNoticed,
    SetScope,
    TakeAffected,
    TakeNotice,
    TickStep,
    ToggleAffected,
    ToggleData,
    TypeLeak,
    is_open,
    may_close,
    may_have_noticed,
    next_reminder,
    toggled,
    what_happened,
)
from domain.message import Message
from domain.moments import read
from domain.permissions import Need
from domain.posting import Lane
from domain.refusal import Refusal
from handlers import guards
from handlers.feature import Command, Feature, Pressed
from handlers.turn import Turn
from storage import departments, drafts, leaks, members, people, registers
from storage.leaks import Leak
from storage.outbox import Call
from words.leaks import LeakView, NoticeFacts

PURPOSE = "leaks"


def begin(turn: Turn, _: str) -> None:
    """/insiden: what happened just now, and what is recorded; always in private."""
    turn.answer_privately(_list(turn), PURPOSE)


def arrive(turn: Turn, _: Mapping[str, Any]) -> None:
    """She came from the group; the role is asked again."""
    guards.check(turn, Need.PENGURUS)
    turn.say(_list(turn))


def _list(turn: Turn) -> Message:
    unit = turn.unit_here()
    return words.leaks.leak_list(turn.reader, unit.name, leaks.latest(turn.session, unit.id or 0, LISTED))


def _leak(turn: Turn, leak_id: int) -> Leak:
    """This unit's leak; of another unit's nobody hears."""
    leak = leaks.find(turn.session, leak_id, turn.unit_here().id or 0)
    if leak is None:
        raise Refusal("leaks-gone")
    return leak


def _working(turn: Turn, leak_id: int) -> Leak:
    leak = _leak(turn, leak_id)
    is_open(leak)
    return leak


def _young_from(turn: Turn) -> int:
    return turn.now.astimezone(ZoneInfo(turn.unit_here().zone)).year - OF_AGE


def _view(turn: Turn, leak: Leak) -> LeakView:
    counted = leaks.count(turn.session, leak, _young_from(turn))
    fields = departments.of_unit(turn.session, leak.unit_id)
    named = departments.name_of(turn.session, leak.department_id) or ""
    offered = [(one.id or 0, one.name) for one in fields]
    unit = turn.unit_here().name
    return LeakView(leak, unit, counted.adults, counted.children, named, turn.now, offered)


def _draw(turn: Turn, leak: Leak, page: LeakPage = LeakPage.MAIN) -> None:
    turn.edit(words.leaks.card(turn.reader, _view(turn, leak), page))


def _changed(turn: Turn, leak: Leak, verb: str, page: LeakPage = LeakPage.MAIN) -> None:
    leak.remind_at = next_reminder(leak, turn.now)
    turn.session.flush()
    turn.journal(verb, f"leak:{leak.id}")
    turn.toast(words.leaks.done(turn.reader))
    _draw(turn, leak, page)


def record(turn: Turn, pressed: NewLeak) -> None:
    """It is written down at once, as noticed now: the clock runs."""
    leak = Leak(
        unit_id=turn.unit_here().id or 0,
        kind=pressed.kind,
        noticed_at=turn.now,
        recorded_at=turn.now,
        recorded_by=turn.person.id if turn.person is not None else None,
    )
    _changed(turn, leaks.record(turn.session, leak), "recorded a leak")


def turn_to(turn: Turn, pressed: OpenLeak) -> None:
    """A page of a leak's card, or the list."""
    if not pressed.leak_id:
        turn.edit(_list(turn))
        return
    _draw(turn, _leak(turn, pressed.leak_id), pressed.page)


def set_noticed(turn: Turn, pressed: SetNoticed) -> None:
    """When it was noticed, by a button."""
    leak = _working(turn, pressed.leak_id)
    leak.noticed_at = turn.now - AGO[pressed.noticed]
    _changed(turn, leak, "set when a leak was noticed")


def toggle_data(turn: Turn, pressed: ToggleData) -> None:
    """These data are concerned, or not."""
    leak = _working(turn, pressed.leak_id)
    leak.kinds = toggled(leak.kinds, pressed.what)
    _changed(turn, leak, "set the data of a leak", LeakPage.DATA)


def set_scope(turn: Turn, pressed: SetScope) -> None:
    """Everybody, or the people of a department."""
    leak = _working(turn, pressed.leak_id)
    if pressed.scope is LeakScope.DEPARTMENT:
        field = departments.find(turn.session, leak.unit_id, pressed.department_id)
        if field is None:
            raise Refusal("leaks-gone")
        leak.department_id = field.id
    leak.scope = pressed.scope
    _changed(turn, leak, "set whom a leak concerns", LeakPage.PEOPLE)


def toggle_affected(turn: Turn, pressed: ToggleAffected) -> None:
    """Somebody is concerned, or not; from the first on only those who are chosen count."""
    leak = _working(turn, pressed.leak_id)
    if members.known(turn.session, pressed.person_id, leak.unit_id) is None:
        raise Refusal("leaks-gone")
    person = people.get(turn.session, pressed.person_id)
    leak.scope = LeakScope.CHOSEN
    leaks.toggle(turn.session, leak.id or 0, person.id or 0)
    turn.session.flush()
    shown = replace(_view(turn, leak), matches=_matches(turn, leak, person.first_name))
    turn.journal("set whom a leak concerns", f"leak:{leak.id}")
    turn.edit(words.leaks.card(turn.reader, shown, LeakPage.PEOPLE))


def _matches(turn: Turn, leak: Leak, letters: str) -> list[tuple[int, str, bool]]:
    """Members whose name begins like this, and whether they are concerned."""
    chosen = leaks.chosen(turn.session, leak.id or 0)
    found = registers.search(turn.session, leak.unit_id, letters, MATCHES).rows
    return [(row.person_id, row.name, row.person_id in chosen) for row in found]


def _asked_for(turn: Turn, facts: Mapping[str, Any]) -> Leak:
    """The leak about which she was asked; she may have lost the role since."""
    guards.check(turn, Need.PENGURUS)
    return _working(turn, facts["leak"])


def ask(turn: Turn, pressed: TypeLeak) -> None:
    """She would rather type it."""
    leak = _working(turn, pressed.leak_id)
    turn.ask(f"leaks-{pressed.what}", leak=leak.id)
    turn.say(words.leaks.ask(turn.reader, pressed.what))


def _answered(turn: Turn, leak: Leak, verb: str) -> None:
    drafts.end(turn.session, turn.incoming.actor.telegram_id if turn.incoming.actor else 0)
    leak.remind_at = next_reminder(leak, turn.now)
    turn.session.flush()
    turn.journal(verb, f"leak:{leak.id}")
    turn.say(words.leaks.card(turn.reader, _view(turn, leak), LeakPage.MAIN))


def give_what(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """What happened, in her words."""
    leak = _asked_for(turn, facts)
    leak.what = what_happened(text)
    _answered(turn, leak, "described a leak")


def give_noticed(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """When it was noticed, as typed."""
    leak = _asked_for(turn, facts)
    moment = read(text, turn.incoming.sent_at, ZoneInfo(turn.unit_here().zone), past_allowed=True).moment
    if not isinstance(moment, datetime):
        raise Refusal("leaks-noticed-when")
    may_have_noticed(moment, turn.now)
    leak.noticed_at = moment.astimezone(UTC)
    _answered(turn, leak, "set when a leak was noticed")


def give_name(turn: Turn, facts: Mapping[str, Any], text: str) -> None:
    """How a name begins: members to tick."""
    leak = _asked_for(turn, facts)
    found = _matches(turn, leak, text)
    if not found:
        raise Refusal("leaks-nobody")
    shown = replace(_view(turn, leak), matches=found)
    turn.say(words.leaks.card(turn.reader, shown, LeakPage.PEOPLE))


def take_notice(turn: Turn, pressed: TakeNotice) -> None:
    """A draft as text to copy, and as a file."""
    leak = _leak(turn, pressed.leak_id)
    view = _view(turn, leak)
    facts = NoticeFacts.of(leak, turn.unit_here().name, view.adults, view.children)
    turn.say(words.leaks.notice(turn.reader, facts, pressed.to, leak.id or 0))
    _send(turn, "leak-notice", leak, to=NoticeTo(pressed.to))


def take_affected(turn: Turn, pressed: TakeAffected) -> None:
    """Whom to tell, as a file; taking it is noted."""
    leak = _leak(turn, pressed.leak_id)
    _send(turn, "leak-affected", leak)
    turn.journal("took the list of a leak", f"leak:{leak.id}")


def _send(turn: Turn, maker: str, leak: Leak, **facts: str) -> None:
    note, language = words.leaks.file_note(turn.reader), turn.reader.language
    params = document(maker, note, leak=leak.id, unit=leak.unit_id, language=language, **facts)
    turn.put(Call("sendDocument", params, Lane.REPLY, chat_id=turn.chat.id, private=True))


def tick(turn: Turn, pressed: TickStep) -> None:
    """A step is done, now; the last one closes the leak."""
    leak = _working(turn, pressed.leak_id)
    match pressed.step:
        case LeakStep.PERSONS:
            leak.told_persons_at = leak.told_persons_at or turn.now
        case LeakStep.AUTHORITY:
            leak.told_authority_at = leak.told_authority_at or turn.now
        case LeakStep.CLOSED:
            may_close(leak)
            leak.closed_at = turn.now
    _changed(turn, leak, f"leak step {pressed.step}")


FEATURE = Feature(
    noun="leaks",
    commands=(Command(("insiden", "leak"), begin),),
    presses={
        NewLeak: Pressed(record, Need.PENGURUS),
        OpenLeak: Pressed(turn_to, Need.ADVISERS),
        SetNoticed: Pressed(set_noticed, Need.PENGURUS),
        ToggleData: Pressed(toggle_data, Need.PENGURUS),
        SetScope: Pressed(set_scope, Need.PENGURUS),
        ToggleAffected: Pressed(toggle_affected, Need.PENGURUS),
        TypeLeak: Pressed(ask, Need.PENGURUS),
        TakeNotice: Pressed(take_notice, Need.PENGURUS),
        TakeAffected: Pressed(take_affected, Need.PENGURUS),
        TickStep: Pressed(tick, Need.PENGURUS),
    },
    starts={PURPOSE: arrive},
    answers={"leaks-what": give_what, "leaks-noticed": give_noticed, "leaks-name": give_name},
)

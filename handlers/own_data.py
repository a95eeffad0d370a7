"""My data: a person sees all that is kept of her, corrects it, and erases it; at once, and in private only."""

from collections.abc import Mapping
from typing import Any

import words.own_data
from domain.files import document
from domain.message import Message, send_params
from domain.own_data import (
    AskMyAddress,
    AskMyName,
    EraseMe,
    FollowTelegram,
    KeepMe,
    SendMyData,
    SetMyAddress,
    own_name,
)
from domain.permissions import Need
from domain.posting import ChatKind, Lane
from domain.refusal import Refusal
from domain.units import Role
from handlers import setups
from handlers.feature import Command, Feature, Pressed
from handlers.incoming import Actor
from handlers.turn import Turn
from storage import cards, chats, drafts, members, own_data, retention, roles
from storage.outbox import Call
from storage.units import Unit

PURPOSE, ERASE_PURPOSE, NAME = "own-data", "own-data-erase", "own-data-name"


def show(turn: Turn, _: str) -> None:
    """/dataku: in private the summary and the files at once; from a group the summary, with a button for the files."""
    if turn.incoming.is_group:
        turn.answer_privately(_summary(turn, files_follow=False), PURPOSE)
        return
    own = own_data.view(turn.session, _actor(turn).telegram_id, turn.now)
    turn.say(words.own_data.summary(turn.reader, own, files_follow=not own.is_guest))
    if not own.is_guest:
        _send_files(turn)


def arrive(turn: Turn, _: Mapping[str, Any]) -> None:
    """She came from the group for her data."""
    show(turn, "")


def _actor(turn: Turn) -> Actor:
    if turn.incoming.actor is None:
        raise Refusal("refusal-press-yourself")
    return turn.incoming.actor


def _summary(turn: Turn, *, files_follow: bool) -> Message:
    own = own_data.view(turn.session, _actor(turn).telegram_id, turn.now)
    return words.own_data.summary(turn.reader, own, files_follow=files_follow)


def send_files(turn: Turn, _: SendMyData) -> None:
    """The two files, on a tap."""
    _send_files(turn)


def _send_files(turn: Turn) -> None:
    asker = _actor(turn).telegram_id
    chat = chats.known(turn.session, asker, ChatKind.PRIVATE, turn.now)
    for maker, is_page in (("own-data-page", True), ("own-data-rows", False)):
        note = words.own_data.file_note(turn.reader, is_page=is_page)
        params = document(maker, note, of=asker)
        turn.put(Call("sendDocument", params, Lane.REPLY, chat_id=chat.id, private=True))
    turn.journal("own data seen", "person")


def ask_name(turn: Turn, _: AskMyName) -> None:
    """She wants another name; it is typed here."""
    person = turn.me()
    turn.ask(NAME)
    turn.say(words.own_data.ask_name(turn.reader, person.first_name))


def give_name(turn: Turn, _: Mapping[str, Any], text: str) -> None:
    """The name that she typed."""
    _rename(turn, own_name(text), is_own=True)


def follow_telegram(turn: Turn, _: FollowTelegram) -> None:
    """Her name is Telegram's again."""
    _rename(turn, _actor(turn).first_name, is_own=False)


def _rename(turn: Turn, name: str, *, is_own: bool) -> None:
    person = turn.me()
    members.rename(turn.session, person, name)
    person.name_is_own = is_own
    drafts.end(turn.session, _actor(turn).telegram_id)
    turn.journal("name changed", f"person:{person.id}")
    turn.say(words.own_data.name_changed(turn.reader, name))


def ask_address(turn: Turn, _: AskMyAddress) -> None:
    """Forms of address to choose from."""
    turn.say(words.own_data.ask_address(turn.reader, turn.me().address))


def set_address(turn: Turn, pressed: SetMyAddress) -> None:
    """She is addressed like this from now on."""
    person = turn.me()
    person.address = str(pressed.address) if pressed.address is not None else None
    turn.journal("address chosen", f"person:{person.id}")
    turn.toast(words.own_data.address_changed(turn.reader))
    turn.edit(words.own_data.ask_address(turn.reader, person.address))


def offer_erasing(turn: Turn, _: str) -> None:
    """/hapusdata: stop for now, or erase."""
    turn.answer_privately(_erasing(turn), ERASE_PURPOSE)


def arrive_to_erase(turn: Turn, _: Mapping[str, Any]) -> None:
    """She came from the group to erase what is kept of her."""
    turn.say(_erasing(turn))


def _erasing(turn: Turn) -> Message:
    own = own_data.view(turn.session, _actor(turn).telegram_id, turn.now)
    if own.is_guest:
        return words.own_data.nothing_to_erase(turn.reader)
    return words.own_data.erase_or_stop(turn.reader, has_profile=turn.person is not None)


def erase(turn: Turn, pressed: EraseMe) -> None:
    """Asked once more, then done at once: her rows go, her plans stay with nobody responsible."""
    if not pressed.sure:
        last = [unit.name for unit in _led_alone(turn)]
        turn.edit(words.own_data.confirm(turn.reader, last))
        return
    left, goodbye, asker = _led_alone(turn), words.own_data.erased(turn.reader), _actor(turn).telegram_id
    turn.toast("")
    turn.journal("erased herself", "person")
    turn.session.flush()
    if turn.person is not None:
        retention.erase(turn.session, turn.person, turn.now)
    else:
        retention.erase_guest(turn.session, asker, turn.now)
    _say_goodbye(turn, asker, goodbye)
    for unit in left:
        cards.redraw(turn.session, f"board:{unit.id}", turn.now)
        setups.redraw_of(turn, unit)


def _led_alone(turn: Turn) -> list[Unit]:
    """The units whose last pengurus she is."""
    if turn.person is None:
        return []
    hers = roles.units_of(turn.session, turn.person.id or 0, turn.now)
    boards = [(unit, roles.holders(turn.session, unit.id or 0, Role.PENGURUS, turn.now)) for unit in hers]
    return [unit for unit, board in boards if [one.id for one in board] == [turn.person.id]]


def _say_goodbye(turn: Turn, asker: int, goodbye: Message) -> None:
    """Her chat is a guest's now; the question becomes the goodbye."""
    chat = chats.known(turn.session, asker, ChatKind.PRIVATE, turn.now)
    params = {**send_params(goodbye), "message_id": turn.incoming.message_id}
    turn.put(Call("editMessageText", params, Lane.REPLY, chat_id=chat.id))


def keep(turn: Turn, _: KeepMe) -> None:
    """Nothing is erased."""
    turn.edit(words.own_data.kept(turn.reader))


FEATURE = Feature(
    noun="own_data",
    commands=(Command(("dataku", "mydata"), show), Command(("hapusdata", "erase"), offer_erasing)),
    presses={
        SendMyData: Pressed(send_files),
        AskMyName: Pressed(ask_name, Need.MEMBER),
        FollowTelegram: Pressed(follow_telegram, Need.MEMBER),
        AskMyAddress: Pressed(ask_address, Need.MEMBER),
        SetMyAddress: Pressed(set_address, Need.MEMBER),
        EraseMe: Pressed(erase),
        KeepMe: Pressed(keep),
    },
    starts={PURPOSE: arrive, ERASE_PURPOSE: arrive_to_erase},
    answers={NAME: give_name},
)

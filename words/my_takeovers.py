"""Takeovers in what a person has open: each with what it is to her."""

from collections.abc import Sequence

from domain.markup import Safe
from domain.message import Button, Message
from domain.my_takeovers import Mine, MySlot
from domain.reader import Reader
from domain.takeover_presses import OpenHandover, ShowSlot
from words import accounts, slots
from words.sentences import sentences

HERS = (Mine.WANTED, Mine.OFFERED, Mine.ASKED, Mine.HELD)


def page(reader: Reader, found: Sequence[MySlot]) -> Message:
    """The list alone; a button for each that she can open."""
    t = sentences(reader)
    lines = [t("my-takeovers"), *(_line(reader, one) for one in found)]
    return Message("\n".join(lines), tuple((door,) for one in found for door in _doors(reader, one)))


def beside(reader: Reader, message: Message, found: Sequence[MySlot]) -> Message:
    """The list under what else she has open."""
    if not found:
        return message
    mine = page(reader, found)
    return Message(f"{message.text}\n\n{mine.text}", (*message.buttons, *mine.buttons))


def _line(reader: Reader, one: MySlot) -> Safe:
    slot, account = slots.short(reader, one.slot), accounts.name(reader, one.account)
    return sentences(reader)("my-takeovers-line", slot=slot, account=account, what=one.what)


def _doors(reader: Reader, one: MySlot) -> list[Button]:
    slot_id, label = one.slot.id or 0, slots.short(reader, one.slot)
    if one.has_lists:
        return [Button(sentences(reader)("my-takeovers-lists-button", slot=label), OpenHandover(slot_id))]
    return [Button(label, ShowSlot(slot_id))] if one.what in HERS else []

"""What the people of a takeover hear in private besides their cards, and short answers."""

import words.slots
from domain.accounts import AccountFacts
from domain.handover_presses import (
    AskForGuardian,
    CallOff,
    LeaveBeside,
    ReplaceHolder,
    SayPresent,
    StepIn,
    WaitLonger,
)
from domain.handover_views import Ended, HandoverView
from domain.markup import plain
from domain.message import Button, Message
from domain.reader import Reader
from domain.takeover_presses import ListFree, OpenHandover, OpenSlot, ShowSlot
from domain.takeover_reports import TakeSlotFile
from domain.takeovers import Part, Side, SlotFacts, TimeStep
from words.handovers import counts, head, waited_for
from words.sentences import sentences


def stopped(reader: Reader, view: HandoverView) -> Message:
    """Humas stopped it: no more posts, and the last list."""
    t = sentences(reader)
    door = Button(t("handovers-open-button"), OpenHandover(view.slot.id or 0))
    return Message(t("handovers-stopped-note", slot=head(reader, view)), ((door,),))


def stays(reader: Reader) -> Message:
    """Nothing is changed."""
    return Message(sentences(reader)("handovers-stays"))


def toast(reader: Reader, name: str, **facts: object) -> str:
    """A short line at the top."""
    return plain(sentences(reader)(f"handovers-toast-{name}", **facts))


def reminder(
    reader: Reader, view: HandoverView, step: TimeStep, side: Side, *, comes: bool | None
) -> Message:
    """Her turn comes nearer; `comes` is what the holder answered the day before."""
    t, slot_id = sentences(reader), view.slot.id or 0
    is_hers = side is Side.HOLDER
    sentence = "prepares" if is_hers and view.part is Part.PREPARES else side.value
    text = t(f"handovers-remind-{sentence}", step=step.value, slot=head(reader, view))
    file = Button(t("takeover-files-button"), TakeSlotFile(slot_id))
    match side:
        case Side.GUARDIAN:
            return Message(text, ((Button(t("handovers-guardian-button"), AskForGuardian(slot_id)), file),))
        case Side.ADULT:
            return Message(text, ((Button(t("handovers-leave-button"), LeaveBeside(slot_id)), file),))
    look = Button(t("handovers-slot-button"), ShowSlot(slot_id))
    if step is TimeStep.THREE_DAYS or comes:
        return Message(text, ((look,),))
    present = Button(t("handovers-present-button"), SayPresent(slot_id, comes=True))
    absent = Button(t("handovers-absent-button"), SayPresent(slot_id, comes=False))
    return Message(text, ((present, absent), (look,)))


def presence(reader: Reader, *, comes: bool) -> Message:
    """She comes, or the slot is free again."""
    return Message(sentences(reader)("handovers-presence", comes=comes))


def choose(reader: Reader, slot: SlotFacts, account: AccountFacts, count: int) -> Message:
    """To humas: the time to apply is over."""
    t, name = sentences(reader), words.slots.name(reader, slot, account)
    door = Button(t("handovers-slot-button"), OpenSlot(slot.id or 0))
    return Message(t("handovers-humas-choose", slot=name, count=count), ((door,),))


def late(reader: Reader, view: HandoverView) -> Message:
    """To the guardian: it has not begun."""
    t, slot_id = sentences(reader), view.slot.id or 0
    keys = (
        (Button(t("handovers-wait-button"), WaitLonger(slot_id)),),
        (
            Button(t("handovers-replace-button"), ReplaceHolder(slot_id)),
            Button(t("handovers-call-off-button"), CallOff(slot_id)),
        ),
    )
    who = waited_for(reader, view)
    return Message(t("handovers-late-guardian", slot=head(reader, view), who=who), keys)


def second(reader: Reader, view: HandoverView) -> Message:
    """To the other guardian: will she?"""
    t = sentences(reader)
    door = Button(t("handovers-step-in-button"), StepIn(view.slot.id or 0))
    text = t("handovers-second", slot=head(reader, view), late=view.is_late)
    return Message(text, ((door,),))


def ended(one: Ended, slot: SlotFacts, account: AccountFacts) -> Message:
    """It is over for her: she missed it, it did not take place, or nobody had it."""
    t = sentences(one.reader)
    others = Button(t("handovers-others-button"), ListFree(one.unit_id))
    name = words.slots.name(one.reader, slot, account)
    return Message(t("handovers-ended", slot=name, how=one.how.value), ((others,),))


def called_off(reader: Reader) -> Message:
    """It does not take place."""
    return Message(sentences(reader)("handovers-room-missed"))


def replace(reader: Reader, view: HandoverView) -> Message:
    """To humas: who else waits stands on the slot's page."""
    t = sentences(reader)
    door = Button(t("handovers-slot-button"), OpenSlot(view.slot.id or 0))
    return Message(t("handovers-replace", slot=head(reader, view)), ((door,),))


def overdue(reader: Reader, view: HandoverView) -> Message:
    """To the ketua: the account may still be open on somebody's phone."""
    t = sentences(reader)
    door = Button(t("handovers-tick-for-button"), OpenHandover(view.slot.id or 0))
    facts = {"slot": head(reader, view), "who": waited_for(reader, view), **counts(view)}
    return Message(t("handovers-overdue-ketua", **facts), ((door,),))

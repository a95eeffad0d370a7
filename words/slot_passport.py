"""A takeover slot with everything about it, for humas, and the question before it is called off."""

from collections.abc import Sequence

import words.handovers
from domain.accounts import AccountFacts
from domain.application_presses import CompareApplicants
from domain.markup import Safe
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.slot_passport import Passport
from domain.slot_presses import CancelSlot
from domain.takeover_presses import ListSlots, OpenReport, OpenRound, OpenSlot
from domain.takeover_reports import TakeSlotFile
from domain.takeovers import SlotFacts
from words import slots
from words.sentences import sentences
from words.slot_rounds import agreed, plans_meanwhile


def passport(reader: Reader, facts: Passport, applying: Sequence[Safe]) -> Message:
    """Its hours, what it is for, who wants it, how the handover goes."""
    t, slot = sentences(reader), facts.slot
    head = t("slot-passport-head", name=slots.name(reader, slot, facts.account), state=slot.state)
    handover = words.handovers.lines(reader, facts.handover) if facts.handover is not None else []
    blocks = [
        [head],
        agreed(reader, facts.round),
        [t("slot-passport-until", until=slot.apply_until)] if slot.state == "open" else [],
        plans_meanwhile(reader, facts.plans) if facts.is_coming else [],
        applying if facts.is_coming else [],
        handover,
    ]
    return Message("\n\n".join("\n".join(one) for one in blocks if one), _buttons(reader, facts))


def _buttons(reader: Reader, facts: Passport) -> Rows:
    t, number = sentences(reader), facts.slot.id or 0
    main: list[Button] = []
    if facts.may_choose:
        main.append(
            Button(t("slot-passport-choose-button", count=facts.applicants), CompareApplicants(number))
        )
    if facts.handover is not None:
        main += words.handovers.doors(reader, facts.handover)
    if facts.has_report:
        main.append(Button(t("slot-passport-report-button"), OpenReport(number)))
    cancel = (Button(t("slot-passport-cancel-button"), CancelSlot(number)),) if facts.may_cancel else ()
    file = (Button(t("takeover-files-button"), TakeSlotFile(number)),) if facts.is_coming else ()
    back = (
        Button(t("slot-passport-round-button"), OpenRound(facts.round.id or 0)),
        Button(t("slot-passport-list-button"), ListSlots(facts.slot.unit_id)),
    )
    return (*((one,) for one in main), (*cancel, *file), back)


def cancel_sure(
    reader: Reader, pressed: CancelSlot, slot: SlotFacts, account: AccountFacts, left: int
) -> Message:
    """Is it really called off, and only this one?"""
    t, number = sentences(reader), pressed.slot_id
    name = slots.name(reader, slot, account)
    text = t("slot-passport-cancel-sure", name=name, whole=pressed.whole, count=left)
    sure = CancelSlot(number, whole=pressed.whole, sure=True)
    rows = [(Button(t("slot-passport-cancel-yes-button", whole=pressed.whole, count=left), sure),)]
    if not pressed.whole and left > 1:
        rows.append(
            (Button(t("slot-passport-cancel-all-button", count=left), CancelSlot(number, whole=True)),)
        )
    return Message(text, (*rows, (Button(t("slot-passport-keep-button"), OpenSlot(number)),)))

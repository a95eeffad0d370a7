"""The coming takeover slots of a unit: humas's list, and the card in the groups."""

from domain.markup import Safe
from domain.menus import RunCommand
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.slot_presses import NewRound
from domain.slot_rounds import FreeCard, FreeRound, ListedSlot, SlotList
from domain.takeover_presses import ListSlots, OpenRound, OpenSlot
from words import accounts, slots
from words.sentences import sentences
from words.sharing import one_line
from words.slot_rounds import who_may

SHOWN_UNIT = 60
MOST_LINES = 8


def listed(reader: Reader, facts: SlotList) -> Message:
    """Humas's list: each slot with its button, and new ones."""
    t = sentences(reader)
    unit = one_line(facts.unit, SHOWN_UNIT)
    lines = [_line(reader, one) for one in facts.slots]
    text = t("slot-lists-head", unit=unit) if lines else t("slot-lists-none", unit=unit)
    doors = [(Button(slots.short(reader, one.slot), OpenSlot(one.slot.id or 0)),) for one in facts.slots]
    return Message("\n".join([text, *lines]), (*doors, _pages(reader, facts), _more(reader, facts)))


def _line(reader: Reader, one: ListedSlot) -> Safe:
    standing = "held" if one.is_held else "wanted" if one.wanting else "free"
    return sentences(reader)(
        "slot-lists-line",
        slot=slots.short(reader, one.slot),
        account=accounts.name(reader, one.account),
        standing=standing,
        count=one.wanting,
    )


def _pages(reader: Reader, facts: SlotList) -> tuple[Button, ...]:
    t, found = sentences(reader), list[Button]()
    if facts.page:
        found.append(Button(t("slot-lists-earlier-button"), ListSlots(facts.unit_id, facts.page - 1)))
    if facts.has_more:
        found.append(Button(t("slot-lists-later-button"), ListSlots(facts.unit_id, facts.page + 1)))
    return tuple(found)


def _more(reader: Reader, facts: SlotList) -> tuple[Button, ...]:
    t = sentences(reader)
    new = Button(t("slot-lists-new-button"), NewRound(facts.unit_id))
    if facts.draft_id is None:
        return (new,)
    return (Button(t("slot-lists-draft-button"), OpenRound(facts.draft_id)), new)


def free_card(reader: Reader, facts: FreeCard) -> Message:
    """What the groups see: free slots by round, and how many are taken; one button leads to private."""
    t = sentences(reader)
    blocks = [t("slot-card-head", unit=one_line(facts.unit, SHOWN_UNIT))]
    if not facts.rounds:
        blocks.append(t("slot-card-none", taken=facts.taken))
        return Message("\n\n".join(blocks))
    blocks.append(t("slot-card-counts", free=facts.free, taken=facts.taken))
    blocks += [_free_round(reader, one) for one in facts.rounds]
    rows: Rows = ((Button(t("slot-card-button"), RunCommand("takeover")),),)
    return Message("\n\n".join(blocks), rows)


def _free_round(reader: Reader, one: FreeRound) -> Safe:
    t, its = sentences(reader), one.round
    account = accounts.name(reader, one.slots[0].account)
    lines = [t("slot-card-round", account=account, theme=its.theme, has=bool(its.theme))]
    lines += [t("slot-card-brief", brief=its.brief)] if its.brief else []
    lines.append(who_may(reader, its))
    lines += [t("slot-card-line", span=slots.span(reader, each.slot)) for each in one.slots[:MOST_LINES]]
    left = len(one.slots) - MOST_LINES
    lines += [t("slot-card-more", count=left)] if left > 0 else []
    return Safe("\n".join(lines))

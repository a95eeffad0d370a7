"""A round of takeover slots as humas sees it: what would be opened, what is left out and why, and what is agreed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import words.clashes
from domain.clashes import Slot
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.slot_presses import DropRound, NewRound, OpenSlots, RoundPage, RoundText, TurnRound, TypeRound
from domain.slot_rounds import Preview, RoundFacts, RoundView
from domain.takeover_presses import ListSlots, OpenSlot
from domain.takeovers import SlotFacts, rules_in
from words import accounts, slots
from words.sentences import sentences

SHOWN_SLOTS = 12
SHOWN_PLANS = 3


@dataclass(frozen=True, slots=True)
class _Hours:
    """The hours of a slot that is not written yet, for what words need of a slot."""

    starts_at: datetime
    ends_at: datetime
    zone: str
    id: int | None = None
    account_id: int = 0
    unit_id: int = 0
    state: str = ""

    @property
    def apply_until(self) -> datetime:
        return self.starts_at


def page(reader: Reader, view: RoundView) -> Message:
    """While it is made, what would be opened; afterwards its slots."""
    return _made(reader, view) if view.round.opened_at is None else _opened(reader, view)


def _made(reader: Reader, view: RoundView) -> Message:
    t, its = sentences(reader), view.round
    account = accounts.name(reader, view.account) if view.account is not None else ""
    head = t("slot-rounds-head", account=account, has=view.account is not None)
    blocks = [[head], _would_open(reader, view), _left_out(reader, view), agreed(reader, its)]
    blocks.append([t("slot-rounds-terms", hours=its.deadline, minutes=its.buffer), who_may(reader, its)])
    if not view.has_guardian:
        blocks.append([t("slot-rounds-no-guardian")])
    return Message("\n\n".join("\n".join(one) for one in blocks if one), _making(reader, view))


def _would_open(reader: Reader, view: RoundView) -> list[Safe]:
    t, free = sentences(reader), view.free
    if not free:
        return [t("slot-rounds-nothing")]
    lines = [t("slot-rounds-would-open", count=len(free))]
    lines += [_free_line(reader, view, one) for one in free[:SHOWN_SLOTS]]
    left = len(free) - SHOWN_SLOTS
    lines += [t("slot-rounds-more", count=left, last=free[-1].span[0])] if left > 0 else []
    return [*lines, *([t("slot-rounds-guess")] if view.is_guess else [])]


def _free_line(reader: Reader, view: RoundView, one: Preview) -> Safe:
    """Its hours; behind them the plans on the account meanwhile, and what day it is."""
    t = sentences(reader)
    plans = [
        t("slot-rounds-plan", title=words.clashes.named(reader, plan, sees_all=True), at=plan.starts_at)
        for plan in one.plans[:SHOWN_PLANS]
    ]
    days = [t("slot-rounds-day", day=day.name) for day in one.days]
    beside = Safe("; ".join([*days, *plans]))
    return t("slot-rounds-line", slot=_short(reader, view, one), beside=beside, has=bool(beside))


def _short(reader: Reader, view: RoundView, one: Preview) -> Safe:
    return slots.short(reader, _Hours(*one.span, zone=view.zone))


def _left_out(reader: Reader, view: RoundView) -> list[Safe]:
    t, out = sentences(reader), view.left_out
    if not out:
        return []
    lines = [
        t("slot-rounds-out-line", slot=_short(reader, view, one), why=str(one.obstacle))
        for one in out[:SHOWN_SLOTS]
    ]
    left = len(out) - SHOWN_SLOTS
    more = [t("slot-rounds-out-more", count=left)] if left > 0 else []
    return [t("slot-rounds-out", count=len(out)), *lines, *more]


def agreed(reader: Reader, its: RoundFacts) -> list[Safe]:
    """What it is for, and what is agreed."""
    t = sentences(reader)
    lines = [t("slot-rounds-theme", theme=its.theme, has=bool(its.theme))]
    lines += [t("slot-rounds-brief", brief=its.brief)] if its.brief else []
    named = [plain(t("slot-rounds-rule", rule=str(one), posts=its.posts)) for one in rules_in(its.rules)]
    return [*lines, t("slot-rounds-rules", rules="; ".join(named))]


def who_may(reader: Reader, its: RoundFacts) -> Safe:
    """Who chooses, and whom it invites."""
    return sentences(reader)("slot-rounds-who", chosen=its.is_chosen, age=its.age_rule)


def plans_meanwhile(reader: Reader, plans: Sequence[Slot]) -> list[Safe]:
    """Plans on the account during a slot."""
    t = sentences(reader)
    if not plans:
        return []
    lines = [
        t("slot-rounds-plan", title=words.clashes.named(reader, one, sees_all=True), at=one.starts_at)
        for one in plans[:SHOWN_PLANS]
    ]
    return [t("slot-rounds-plans", plans=Safe("; ".join(lines)))]


def _making(reader: Reader, view: RoundView) -> Rows:
    t, number = sentences(reader), view.round.id or 0
    if view.account is None:
        first = Button(t("slot-rounds-account-button"), TurnRound(number, RoundPage.ACCOUNT))
    elif view.free:
        first = Button(t("slot-rounds-open-button", count=len(view.free)), OpenSlots(number))
    else:
        first = Button(t("slot-rounds-times-button"), TypeRound(number, RoundText.TIMES))
    theme = Button(t("slot-rounds-theme-button"), TypeRound(number, RoundText.THEME))
    edit = Button(t("slot-rounds-edit-button"), TurnRound(number, RoundPage.EDIT))
    return ((first,), (theme, edit), (Button(t("slot-rounds-drop-button"), DropRound(number)),))


def _opened(reader: Reader, view: RoundView) -> Message:
    t, its = sentences(reader), view.round
    account = accounts.name(reader, view.account) if view.account is not None else ""
    lines = [t("slot-rounds-opened", account=account, count=len(view.slots), at=its.opened_at)]
    lines += [_opened_line(reader, one) for one in view.slots[:SHOWN_SLOTS]]
    blocks = ["\n".join(lines), "\n".join(agreed(reader, its)), who_may(reader, its)]
    doors = [(Button(slots.short(reader, one), OpenSlot(one.id or 0)),) for one in view.slots[:SHOWN_SLOTS]]
    return Message("\n\n".join(blocks), (*doors, _to_list(reader, its.unit_id)))


def _opened_line(reader: Reader, slot: SlotFacts) -> Safe:
    return sentences(reader)("slot-rounds-opened-line", slot=slots.short(reader, slot), state=slot.state)


def _to_list(reader: Reader, unit_id: int) -> tuple[Button, ...]:
    return (Button(sentences(reader)("slot-rounds-list-button"), ListSlots(unit_id)),)


def dropped(reader: Reader, unit_id: int) -> Message:
    """The draft is gone."""
    t = sentences(reader)
    new = Button(t("slot-lists-new-button"), NewRound(unit_id))
    return Message(t("slot-rounds-dropped"), ((new,), _to_list(reader, unit_id)))


def toast(reader: Reader, which: str) -> str:
    """A small line over the page."""
    return plain(sentences(reader)(f"slot-rounds-toast-{which}"))

"""Holding the official account: the slots that a member may take, one slot as she sees it, and what she answers."""

from domain.application_presses import (
    AnswerOffered,
    Apply,
    AskSwap,
    GiveBack,
    Withdraw,
    WriteIdea,
)
from domain.application_states import LISTED, ApplicationState
from domain.applications import FreeSlots, Hers, Lent, Listed, SlotView, Standing
from domain.markup import Safe, plain
from domain.message import Button, Message, Rows
from domain.reader import Reader
from domain.slot_states import SlotState
from domain.takeover_presses import ListFree, OpenHandover, ShowSlot
from domain.takeover_reports import TakeSlotFile
from words import accounts, slots
from words.sentences import Sentences, sentences

LONGEST_LABEL = 38
SETTLED = (ApplicationState.REFUSED, ApplicationState.DONE, ApplicationState.MISSED, ApplicationState.OVER)


def named(reader: Reader, lent: Lent) -> Safe:
    """The slot and its account, with the hour in her zone."""
    return slots.name(reader, lent.slot, lent.account)


def free(reader: Reader, facts: FreeSlots) -> Message:
    """What is hers, and what she may take."""
    t = sentences(reader)
    blocks = [t("applications-title", unit=facts.unit)]
    if facts.hers:
        lines = [
            t("applications-hers-line", slot=slots.short(reader, one.lent.slot), state=one.state or "applied")
            for one in facts.hers
        ]
        blocks.append(Safe("\n".join([t("applications-hers"), *lines])))
    if facts.free:
        lines = [_free_line(reader, one) for one in facts.free]
        blocks.append(Safe("\n".join([t("applications-free"), *lines])))
    elif not facts.hers:
        blocks.append(t("applications-none"))
    doors = [_door(reader, one) for one in (*facts.hers, *facts.free)]
    return Message("\n\n".join(blocks), (*((one,) for one in doors), _pages(t, facts)))


def _free_line(reader: Reader, one: Listed) -> Safe:
    return sentences(reader)(
        "applications-free-line",
        slot=slots.short(reader, one.lent.slot),
        account=accounts.name(reader, one.lent.account),
        free=one.lent.slot.state == SlotState.OPEN,
    )


def _door(reader: Reader, one: Listed) -> Button:
    return Button(plain(slots.short(reader, one.lent.slot))[:LONGEST_LABEL], ShowSlot(one.lent.slot.id or 0))


def _pages(t: Sentences, facts: FreeSlots) -> tuple[Button, ...]:
    before = Button(t("applications-before-button"), ListFree(facts.unit_id, facts.page - 1))
    more = Button(t("applications-more-button"), ListFree(facts.unit_id, facts.page + 1))
    return (*((before,) if facts.page else ()), *((more,) if facts.has_more else ()))


def shown(reader: Reader, view: SlotView) -> Message:
    """One slot: what it is, what is agreed, and how she stands to it."""
    t, terms = sentences(reader), view.terms
    slot = named(reader, view.lent)
    head = t("applications-shown", theme=terms.theme, slot=slot) if terms.theme else None
    blocks = [head or t("applications-shown-bare", slot=slot), *_brief(t, view), _rules(t, view)]
    if not view.is_over:
        blocks.append(t("applications-part", part=view.part))
    blocks += _standing(t, view)
    return Message("\n\n".join(blocks), (*_actions(t, view), (*_file(t, view), _to_list(t, view.unit_id))))


def _brief(t: Sentences, view: SlotView) -> list[Safe]:
    if view.terms.brief:
        return [t("applications-brief", brief=view.terms.brief)]
    return [t("applications-brief-in-group")] if view.terms.has_brief else []


def _rules(t: Sentences, view: SlotView) -> Safe:
    agreed = [t("slot-rounds-rule", rule=one, posts=view.terms.posts) for one in view.terms.rules]
    lines = [t("applications-rule", rule=one) for one in agreed]
    return Safe("\n".join([t("applications-rules"), *lines]))


def _standing(t: Sentences, view: SlotView) -> list[Safe]:
    """How many want it, and how she stands; nobody is named."""
    lines = []
    if view.is_over and view.hers is None:
        lines.append(t("applications-stands-over"))
    elif not view.is_over:
        lines.append(t(_queue(view), count=view.wanting))
    if view.may_apply and view.is_free:
        until, is_closed = view.closes_at or view.lent.slot.apply_until, view.closes_at is None
        lines.append(t("applications-how", chosen=view.terms.is_chosen, until=until, closed=is_closed))
    return lines + (_hers(t, view.hers) if view.hers is not None else [])


def _queue(view: SlotView) -> str:
    """Who holds it knows that somebody does."""
    if view.is_free:
        return "applications-wanting"
    is_hers = view.hers is not None and view.hers.state is ApplicationState.CHOSEN
    return "applications-behind" if is_hers else "applications-queue"


def _hers(t: Sentences, hers: Hers) -> list[Safe]:
    facts = {"place": hers.place or 0, "until": hers.until} if hers.until else {"place": hers.place or 0}
    stands = t(f"applications-stands-{hers.state}", **facts)
    return [stands, *([t("applications-idea", idea=hers.idea)] if hers.idea else [])]


def _actions(t: Sentences, view: SlotView) -> Rows:
    """At most three, as she stands to it."""
    if view.is_over:
        return ()
    state = view.hers.state if view.hers is not None else None
    if state is ApplicationState.OFFERED:
        return (_offered(t, view.slot_id),)
    if state is ApplicationState.CHOSEN:
        return _holding(t, view)
    if state in LISTED or state is ApplicationState.ASKED:
        has_idea = view.hers is not None and bool(view.hers.idea)
        label = "applications-change-button" if has_idea else "applications-idea-button"
        change = Button(t(label), WriteIdea(view.slot_id))
        return ((change, Button(t("applications-withdraw-button"), Withdraw(view.slot_id))),)
    return _applying(t, view) if view.may_apply else ()


def _applying(t: Sentences, view: SlotView) -> Rows:
    write = Button(t("applications-idea-button"), WriteIdea(view.slot_id))
    if not view.is_free:
        return ((Button(t("applications-queue-button"), Apply(view.slot_id)), write),)
    if not view.terms.is_chosen:
        return ((Button(t("applications-take-button"), Apply(view.slot_id)), write),)
    return ((write, Button(t("applications-apply-button"), Apply(view.slot_id))),)


def _offered(t: Sentences, slot_id: int) -> tuple[Button, ...]:
    yes = Button(t("applications-yes-button"), AnswerOffered(slot_id, yes=True))
    return (yes, Button(t("applications-no-button"), AnswerOffered(slot_id, yes=False)))


def _holding(t: Sentences, view: SlotView) -> Rows:
    handover = Button(t("applications-handover-button"), OpenHandover(view.slot_id))
    back = Button(t("applications-give-back-button"), GiveBack(view.slot_id))
    swap = Button(t("applications-swap-button"), AskSwap(view.slot_id))
    return ((handover,), (back,)) if view.has_handover else ((back, swap),)


def _file(t: Sentences, view: SlotView) -> tuple[Button, ...]:
    """Hers goes into her own calendar."""
    is_hers = view.hers is not None and view.hers.state is ApplicationState.CHOSEN
    file = Button(t("takeover-files-button"), TakeSlotFile(view.slot_id))
    return (file,) if is_hers and not view.is_over else ()


def _to_list(t: Sentences, unit_id: int) -> Button:
    return Button(t("applications-list-button"), ListFree(unit_id))


def ask_idea(reader: Reader, lent: Lent) -> Message:
    """Please write it."""
    t = sentences(reader)
    keep = Button(t("applications-keep-button"), ShowSlot(lent.slot.id or 0))
    return Message(t("applications-ask-idea", slot=named(reader, lent)), ((keep,),))


def ask_withdraw(reader: Reader, lent: Lent) -> Message:
    """Asked once before she is off the list."""
    return _sure(reader, lent, "withdraw", Withdraw(lent.slot.id or 0, sure=True))


def ask_give_back(reader: Reader, lent: Lent) -> Message:
    """Asked once before the next on the list is offered it."""
    return _sure(reader, lent, "give-back", GiveBack(lent.slot.id or 0, sure=True))


def _sure(reader: Reader, lent: Lent, name: str, pressed: Withdraw | GiveBack) -> Message:
    t = sentences(reader)
    yes = Button(t(f"applications-{name}-yes-button"), pressed)
    keep = Button(t("applications-keep-button"), ShowSlot(lent.slot.id or 0))
    return Message(t(f"applications-ask-{name}", slot=named(reader, lent)), ((yes, keep),))


def toast(reader: Reader, which: str, place: int | None = None) -> str:
    """What her tap did."""
    facts = {} if place is None else {"place": place}
    return plain(sentences(reader)(f"applications-toast-{which}", **facts))


def lines(reader: Reader, standing: Standing) -> list[Safe]:
    """For humas's page of a slot: who holds it, and how many wait."""
    t = sentences(reader)
    held = []
    if standing.state is not None:
        held = [
            t(
                f"choices-held-{standing.state}",
                name=standing.holder,
                **({"until": standing.until} if standing.until is not None else {}),
            )
        ]
    return [*held, t("choices-wanting", count=standing.wanting, new=standing.new)]

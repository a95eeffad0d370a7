"""Owners of a silent account say what becomes of it: back to life, merged into another, or closed."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import words.account_silence
from domain.account_silence import (
    ENDING,
    FOLLOWED_AFTER,
    Answer,
    AnswerSilence,
    EndSilent,
    PlanForSilent,
    SilencePage,
    TurnSilence,
    look_at,
    subject,
)
from domain.accounts import AccountPage
from domain.platforms import Platform
from domain.post_states import Kind
from domain.refusal import Refusal
from domain.units import TRUSTED, Room
from handlers import account_pages, beginning, posts
from handlers.feature import Feature, Pressed
from handlers.turn import Turn
from storage import account_facts, account_silence, accounts, calendar, cards, units
from storage.account_silence import AccountSilence
from storage.accounts import Account
from storage.units import Unit

PURPOSE = "account-silence"


def _owned(turn: Turn, account_id: int) -> tuple[Account, Unit]:
    """The account, and the owner for which she works; in a group only in that unit's humas room."""
    account = accounts.find(turn.session, account_id)
    if account is None or account.closed_at is not None:
        turn.redraw(subject(account_id))
        raise Refusal("account-silence-gone")
    mine = [one for one in account_facts.owners_of(account) if not turn.held_in(one).isdisjoint(TRUSTED)]
    if not mine:
        first = units.get(turn.session, account.unit_id)
        raise Refusal("account-silence-not-yours", unit=first.name)
    chat_id = turn.chat.id or 0
    is_room = any(units.serves(turn.session, one, chat_id, Room.HUMAS) for one in mine)
    if turn.incoming.is_group and not is_room:
        raise Refusal("accounts-in-private")
    turn.mean(mine[0])
    turn.unit_here().must_be_awake()
    return account, turn.unit_here()


def _asked(turn: Turn, account_id: int) -> tuple[Account, AccountSilence]:
    account, _ = _owned(turn, account_id)
    row = account_silence.of(turn.session, account_id)
    if row is None:
        turn.redraw(subject(account_id))
        raise Refusal("account-silence-gone")
    return account, row


def answer(turn: Turn, pressed: AnswerSilence) -> None:
    """What the owners choose; it is remembered, and its steps stand on the card."""
    account, row = _asked(turn, pressed.account_id)
    into = pressed.into_id if pressed.answer is Answer.MERGE else None
    known = [one.id for one in account_silence.others(turn.session, account)]
    if pressed.answer is Answer.MERGE and into not in known:
        raise Refusal("accounts-gone")
    row.answer, row.into_id, row.is_followed = pressed.answer, into, False
    row.answered_at = turn.now
    row.answered_by = turn.person.id if turn.person is not None else None
    later = look_at(row.since, turn.now)
    account.idle_due = min(later, turn.now + FOLLOWED_AFTER) if pressed.answer in ENDING else later
    turn.journal(f"account silence: {pressed.answer}", f"account:{account.id}")
    turn.toast(words.account_silence.toast(turn.reader))
    _turn_to(turn, account.id or 0, SilencePage.ASK)


def turn_page(turn: Turn, pressed: TurnSilence) -> None:
    """Another side; who goes back from an answer has not answered."""
    account, row = _asked(turn, pressed.account_id)
    if row.answered_at is not None and row.answered_at >= row.asked_at:
        row.answer, row.into_id, row.answered_by, row.answered_at = "", None, None, None
        row.is_followed = False
        turn.journal("account silence: open again", f"account:{account.id}")
    _turn_to(turn, account.id or 0, pressed.page)


def put_up(turn: Turn, account_id: int) -> None:
    """Its card, as the newest message here."""
    account, _ = _asked(turn, account_id)
    card = cards.of(turn.session, subject(account.id), turn.chat.id or 0)
    if card is not None:
        calendar.put_up_anew(card, None)
    turn.show(subject(account.id))


def _turn_to(turn: Turn, account_id: int, page: SilencePage) -> None:
    card = cards.of(turn.session, subject(account_id), turn.chat.id or 0)
    if card is not None:
        card.page = page
    turn.redraw(subject(account_id))


def plan(turn: Turn, pressed: PlanForSilent) -> None:
    """A plan for this account is begun."""
    account, unit = _owned(turn, pressed.account_id)
    wanted, when = beginning.line(turn, unit, "")
    platform = Platform(account.platform)
    wanted = replace(wanted, platform=platform, kind=Kind.OFFICIAL, account_id=account.id)
    post = beginning.begin(turn, unit, wanted)
    if post is not None:
        posts.put_up(turn, post, when)


def end(turn: Turn, pressed: EndSilent) -> None:
    """It was done: the account is closed here too, in private, by its first owner."""
    account, _ = _owned(turn, pressed.account_id)
    if turn.incoming.is_group:
        turn.toast("", url=turn.link(PURPOSE, account=account.id))
    else:
        _end_here(turn, account)


def arrive(turn: Turn, facts: Mapping[str, Any]) -> None:
    """She came from the humas room to close it."""
    account, _ = _owned(turn, int(facts["account"]))
    _end_here(turn, account)


def _end_here(turn: Turn, account: Account) -> None:
    owner = units.get(turn.session, account.unit_id)
    if turn.held_in(owner.id).isdisjoint(TRUSTED):
        raise Refusal("account-silence-first-owner", unit=owner.name)
    turn.say(account_pages.page(turn, owner, account, AccountPage.CLOSE))


FEATURE = Feature(
    noun="account_silence",
    presses={
        AnswerSilence: Pressed(answer),
        TurnSilence: Pressed(turn_page),
        PlanForSilent: Pressed(plan),
        EndSilent: Pressed(end),
    },
    starts={PURPOSE: arrive},
)

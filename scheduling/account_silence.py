"""Asks the owners of an official account what becomes of it when nothing was published for 30, 60 and 90 days."""

from datetime import datetime, timedelta

import words.account_silence
from domain.account_kinds import AccountKind
from domain.account_silence import (
    AFTER_A_PLAN,
    BETWEEN_TWO,
    ENDING,
    FOLLOWED_AFTER,
    STAGES,
    Answer,
    SilencePage,
    look_at,
    stage,
    subject,
)
from domain.message import Message
from domain.switches import Switch
from domain.units import Role
from scheduling.cards import WHILE_TAPPED, Renderer
from scheduling.readers import reader_of
from scheduling.sweeper import BATCH, Sweeper
from storage import (
    account_facts,
    account_silence,
    accounts,
    asking,
    cards,
    following,
    journal,
    reach,
    roles,
    switches,
    units,
)
from storage.account_silence import AccountSilence
from storage.accounts import Account
from storage.cards import Card
from storage.chats import Chat
from storage.journal import Line
from storage.session import Session
from storage.units import Unit
from words.account_silence import SilenceView

WHILE_RESTING = timedelta(days=1)
NOBODY_THERE = timedelta(days=7)


def look_at_accounts(session: Session, now: datetime) -> int:
    """Accounts at which it is time to look."""
    due = account_silence.due(session, now, BATCH)
    for account in due:
        _look(session, account, now)
        session.flush()
    return len(due)


def _look(session: Session, account: Account, now: datetime) -> None:
    unit, row = units.get(session, account.unit_id), account_silence.of(session, account.id or 0)
    is_over = account.closed_at is not None or unit.closed_at is not None
    if is_over or account.kind != AccountKind.OFFICIAL:
        account.idle_due = None
        _forget(session, row, now)
    elif unit.paused_at or unit.rested_at or account.hacked_at:
        account.idle_due = now + WHILE_RESTING
    else:
        _judge(session, account, row, now)


def _forget(session: Session, row: AccountSilence | None, now: datetime) -> None:
    if row is not None:
        account_silence.forget(session, row)
        cards.redraw(session, subject(row.account_id), now)


def _judge(session: Session, account: Account, row: AccountSilence | None, now: datetime) -> None:
    """Whether it lives; if not, the next question, or whether what was chosen is done."""
    since, _ = account_silence.life(session, account)
    if row is not None and since > row.since:
        _forget(session, row, now)
        row = None
    planned = account_silence.planned(session, account.id or 0, now)
    if planned is not None:
        account.idle_due = planned + AFTER_A_PLAN
        cards.redraw(session, subject(account.id), now)
        return
    days = stage(since, now)
    if days > (row.stage if row is not None else 0):
        _ask(session, account, row, now)
        return
    account.idle_due = look_at(since, now)
    if row is not None and row.answer in ENDING and row.answered_at is not None and not row.is_followed:
        _follow(session, account, row, now)


def _follow(session: Session, account: Account, row: AccountSilence, now: datetime) -> None:
    """Two weeks after they chose to end it they are asked once whether it is done."""
    due = (row.answered_at or now) + FOLLOWED_AFTER
    if due > now:
        account.idle_due = min(due, account.idle_due or due)
        return
    row.is_followed = True
    _say(session, account, _readers(session, account, now), now)


def _ask(session: Session, account: Account, row: AccountSilence | None, now: datetime) -> None:
    """The question, but no second one in a day, and only where somebody reads it."""
    last = account_silence.last_asked(session, account_facts.owners_of(account), now)
    if last is not None and last + BETWEEN_TWO > now:
        account.idle_due = last + BETWEEN_TWO
        return
    readers = _readers(session, account, now)
    if not readers:
        account.idle_due = now + NOBODY_THERE
        return
    since, _ = account_silence.life(session, account)
    days, number = stage(since, now), account.id or 0
    if row is None:
        account_silence.put(session, AccountSilence(account_id=number, since=since, stage=days, asked_at=now))
    else:
        row.stage, row.asked_at, row.is_followed = days, now, False
    account.idle_due = look_at(since, now)
    line = Line(at=now, verb=f"account silent: {days}", subject=f"account:{number}", unit_id=account.unit_id)
    journal.note(session, line)
    _say(session, account, readers, now)


def _readers(session: Session, account: Account, now: datetime) -> list[Chat]:
    """Where humas and pengurus of every owner read, each chat once."""
    found: dict[int, Chat] = {}
    for unit_id in account_facts.owners_of(account):
        board = roles.holders(session, unit_id, Role.PENGURUS, now)
        private = [reach.open_to(session, one.telegram_id, now, urgent=False) for one in board]
        every = [*asking.readers(session, unit_id, now), *(one for one in private if one is not None)]
        found |= {one.id or 0: one for one in every}
    return list(found.values())


def _say(session: Session, account: Account, readers: list[Chat], now: datetime) -> None:
    """Its card is the newest message there."""
    for card in cards.everywhere(session, subject(account.id)):
        following.drop(session, card, now)
    for chat in readers:
        cards.offer(session, subject(account.id), chat.id or 0, now)


def draw(session: Session, card: Card, now: datetime) -> Message | None:
    """The question as it stands now; one that is over before it left stays away."""
    account = accounts.find(session, int(card.subject.partition(":")[2]))
    row = account_silence.of(session, account.id or 0) if account is not None else None
    if account is None or (row is None and card.digest is None):
        return None
    reader = reader_of(session, card, _owner_here(session, account, card))
    is_alive = row is None or account_silence.life(session, account)[0] > row.since
    if row is None or is_alive or account.closed_at is not None:
        return words.account_silence.over(reader, account, is_closed=account.closed_at is not None)
    return words.account_silence.card(reader, _view(session, account, row, card, now))


def _owner_here(session: Session, account: Account, card: Card) -> Unit:
    """The owner whose room this is; in private the first."""
    owners = account_facts.owners_of(account)
    here = [unit for unit, _ in units.of_chat(session, card.chat_id) if unit.id in owners]
    return here[0] if here else units.get(session, account.unit_id)


def _view(session: Session, account: Account, row: AccountSilence, card: Card, now: datetime) -> SilenceView:
    unit, (since, never) = units.get(session, account.unit_id), account_silence.life(session, account)
    is_answered = bool(row.answer) and row.answered_at is not None and row.answered_at >= row.asked_at
    return SilenceView(
        account=account,
        unit=unit.name,
        days=(now - since).days,
        since=since,
        never=never,
        answer=Answer(row.answer) if row.answer else None,
        answered_at=row.answered_at,
        is_answered=is_answered,
        is_followed=row.is_followed,
        into=accounts.find(session, row.into_id),
        others=account_silence.others(session, account),
        planned_at=account_silence.planned(session, account.id or 0, now),
        may_lend=switches.is_on(session, unit.id or 0, Switch.TAKEOVERS),
        page=SilencePage(card.page or SilencePage.ASK),
    )


def tend(session: Session, now: datetime) -> None:
    """Accounts at which nobody looks yet are looked at in a month; each night some."""
    for account in account_silence.unlooked(session, BATCH * BATCH):
        account.idle_due = now + timedelta(days=STAGES[0])
    session.flush()


SILENCES = Renderer(draw, every=WHILE_TAPPED, silent=False)
LOOK = Sweeper("silent accounts", account_silence.next_due(), look_at_accounts)

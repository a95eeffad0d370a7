"""Our own Telegram channels: made admin of one, the bot asks who did it, in private, whose it is; lost, it says so."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import words.channel_links
from domain import leak_guard
from domain.account_kinds import AccountKind
from domain.accounts import CHANNEL, LinkChannel, Rights
from domain.handles import LONGEST
from domain.message import Message, send_params
from domain.permissions import Need
from domain.platforms import Platform
from domain.post_states import REVIEWED
from domain.posting import ChatKind, ChatState, Lane
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers.account_pages import hers
from handlers.feature import Event, Feature, Pressed
from handlers.plans import moved
from handlers.telling import tell, trusted
from handlers.turn import Turn
from storage import accounts, chats, tokens, units
from storage.accounts import Account
from storage.chats import Chat
from storage.outbox import Call
from storage.posts import Post
from storage.tokens import Token
from storage.units import Unit

OFFER_LIFE = timedelta(days=7)


def changed(turn: Turn, facts: Mapping[str, Any]) -> None:
    """What we may do in a channel changed. Nothing is ever said there."""
    rights: Rights = facts["rights"]
    chat = chats.found(turn.session, turn.incoming.chat_id or 0)
    account = accounts.of_channel(turn.session, chat.id or 0) if chat is not None else None
    if chat is not None and account is not None and not rights.may_publish:
        _lose(turn, chat, account)
    elif chat is not None and not rights.may_publish:
        chat.state = ChatState.GONE
    if rights.is_admin and (account is None or account.closed_at is not None):
        _ask(turn, rights, str(facts["username"] or ""))


def _ask(turn: Turn, rights: Rights, username: str) -> None:
    """Whoever made us admin is asked in private whose channel it is, if she may say so."""
    title, around = turn.incoming.chat_title or "", _hers(turn)
    if not around:
        _answer_stranger(turn, title)
        return
    if not rights.may_post:
        turn.tell(words.channel_links.no_right(turn.reader, title))
        return
    turn.chat.title, turn.chat.state = title, ChatState.OPEN
    actor = turn.incoming.actor
    facts = {"chat": turn.chat.id, "username": username}
    bound = actor.telegram_id if actor is not None else None
    token = tokens.issue(turn.session, CHANNEL, facts, turn.now + OFFER_LIFE, bound)
    named = [(one.id or 0, one.name) for one in around]
    turn.tell(words.channel_links.ask(turn.reader, title, named, rights.missing, token))


def _hers(turn: Turn) -> list[Unit]:
    """The units whose humas or pengurus she is."""
    return [one for one in turn.units_of_hers() if not turn.held_in(one.id).isdisjoint(TRUSTED)]


def _answer_stranger(turn: Turn, title: str) -> None:
    """Only where she has opened our private chat; nothing of it is kept."""
    actor = turn.incoming.actor
    private = chats.found(turn.session, actor.telegram_id) if actor is not None else None
    if private is not None:
        message = words.channel_links.stranger(Turn.plain_reader(turn.premises), title)
        turn.put(Call("sendMessage", send_params(message), Lane.REPLY, chat_id=private.id, private=True))


def link(turn: Turn, pressed: LinkChannel) -> None:
    """The channel is this unit's account from now on; what waits for it is put out by the bot."""
    unit = hers(turn, pressed.unit_id)
    row, chat = _offered(turn, pressed.token)
    account = _account(turn, unit, chat, _called(chat, str(row.facts["username"])))
    account.chat_id, account.closed_at = chat.id, None
    tokens.use(turn.session, row)
    turn.session.flush()
    turn.journal("channel linked", f"account:{account.id}", unit)
    for post in _reviewed(turn, account):
        moved(turn, post)
    turn.edit(words.channel_links.linked(turn.reader, chat.title or "", unit.name))


def _offered(turn: Turn, token: str) -> tuple[Token, Chat]:
    """What she was asked, if she was: the buttons of others, and old ones, do not count."""
    row, actor = tokens.look(turn.session, token, turn.now), turn.incoming.actor
    if row is None or row.purpose != CHANNEL or actor is None or row.bound_to != actor.telegram_id:
        raise Refusal("accounts-channel-over")
    chat = chats.get(turn.session, int(row.facts["chat"]))
    if chat.state != ChatState.OPEN or chat.kind != ChatKind.CHANNEL:
        raise Refusal("accounts-channel-over")
    return row, chat


def _called(chat: Chat, username: str) -> str:
    """The channel's public name, or its title without what nobody should read there."""
    title = chat.title or ""
    return username.casefold() or leak_guard.mask(title, leak_guard.find(title))[:LONGEST]


def _account(turn: Turn, unit: Unit, chat: Chat, handle: str) -> Account:
    """The row of this channel: the one that has it, the one that was written down by its name, or a new one."""
    standing = accounts.of_channel(turn.session, chat.id or 0)
    if standing is not None and standing.speaks_for(unit.id or 0):
        return standing
    if standing is not None and standing.closed_at is None:
        raise Refusal("accounts-of-another", unit=units.get(turn.session, standing.unit_id).name)
    if standing is not None:
        standing.chat_id = None
        turn.session.flush()
    named = accounts.called(turn.session, Platform.TELEGRAM, handle)
    mine = [one for one in named if one.is_of(unit.id or 0)]
    free = next((one for one in mine if one.chat_id is None), None)
    if free is not None:
        free.kind = AccountKind.OFFICIAL
        return free
    made = Account(
        unit_id=unit.id or 0,
        platform=Platform.TELEGRAM,
        handle=handle if not mine else f"{handle} ({chat.id})",
        added_by=turn.person.id if turn.person else None,
        added_at=turn.now,
    )
    return accounts.add(turn.session, made)


def _reviewed(turn: Turn, account: Account) -> list[Post]:
    return [one for one in accounts.aiming(turn.session, account.id or 0) if one.state in REVIEWED]


def _lose(turn: Turn, chat: Chat, account: Account) -> None:
    """We can't publish there any more: plans that we would have put out need a PJ again, and humas hears of it."""
    account.chat_id, chat.state = None, ChatState.GONE
    turn.session.flush()
    waiting = _reviewed(turn, account)
    for post in waiting:
        moved(turn, post)
    for unit_id in (account.unit_id, account.second_unit_id):
        if unit_id is not None:
            unit = units.get(turn.session, unit_id)
            turn.journal("channel lost", f"account:{account.id}", unit)
            orphans = [one for one in waiting if one.unit_id == unit_id and one.owner_id is None]
            _tell(turn, unit, account, orphans)


def _tell(turn: Turn, unit: Unit, account: Account, orphans: list[Post]) -> None:
    for person in trusted(turn.session, unit, turn.now):
        message: Message = words.channel_links.lost(person.reader(unit.reader()), account, orphans)
        tell(turn.session, person.telegram_id, message, turn.now, f"account:{account.id}")


FEATURE = Feature(
    noun="channel_links",
    presses={LinkChannel: Pressed(link, Need.HUMAS)},
    events={Event.CHANNEL: changed},
)

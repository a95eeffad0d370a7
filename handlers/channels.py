"""What became of what the bot said in our own channel: it stands there, it was refused, or nobody knows."""

from dataclasses import dataclass
from datetime import datetime

from domain.handles import address
from domain.links import identify
from domain.post_states import Step, after
from domain.posting import Lane, OutboxStatus
from handlers import promotion_sources
from storage import (
    accounts,
    asking,
    cards,
    chats,
    following,
    journal,
    outbox,
    photo_permissions,
    posts,
    publishing,
    sendings,
)
from storage.contents import PostVariant
from storage.journal import Line
from storage.outbox import Call, OutboxRow
from storage.posts import Post
from storage.publishing import Publication
from storage.sendings import Fate, Sending
from storage.session import Session

WITHDRAW = "withdraw"
FATES = {"sent": Fate.SENT, "uncertain": Fate.DOUBT}
PRIVATE_POST = "https://t.me/c/{}/{}"
CHANNEL_IDS = 1_000_000_000_000  # Telegram's ids of channels are minus this number and their own


@dataclass(frozen=True, slots=True)
class Heard:
    """What a call came to: sent, dead or uncertain; and the messages that it made."""

    result: str
    messages: tuple[int, ...] = ()


def hear(session: Session, call: OutboxRow, heard: Heard, now: datetime) -> None:
    """One call for a channel came back."""
    sending = sendings.of_call(session, call.id or 0)
    post = posts.find(session, sending.post_id) if sending is not None else None
    if sending is None or post is None:
        return
    sending.fate, sending.messages = FATES.get(heard.result, Fate.FAILED), list(heard.messages)
    session.flush()
    look(session, post, sending.place, now)


def look(session: Session, post: Post, place: int, now: datetime) -> None:
    """Where all of a place stands, it is out there; where a call is in trouble humas is asked."""
    rows = sendings.of_place(session, post.id or 0, place)
    _note_abandoned(session, rows)
    fates = {one.fate for one in rows}
    if fates == {Fate.SENT}:
        _stands(session, post, place, rows, now)
    elif Fate.GOING not in fates and rows:
        note(session, post, "channel trouble", now)
        asking.ask(session, post, now)
    refresh(session, post, now)


def refresh(session: Session, post: Post, now: datetime) -> None:
    """Everything that shows the plan follows."""
    following.follow(session, post, now)
    posts.changed(session, post, now)
    cards.redraw(session, f"review:{post.id}", now)
    photo_permissions.redraw_of(session, post, now)


def note(session: Session, post: Post, verb: str, now: datetime) -> None:
    """Write it into the journal of the plan's unit; nobody did it."""
    journal.note(session, Line(at=now, verb=verb, subject=f"post:{post.id}", unit_id=post.unit_id))


def _note_abandoned(session: Session, rows: list[Sending]) -> None:
    """What was to follow a call that failed does not leave any more."""
    for one in rows:
        call = session.get(OutboxRow, one.outbox_id) if one.outbox_id is not None else None
        over = (OutboxStatus.CANCELLED, OutboxStatus.EXPIRED)
        if one.fate == Fate.GOING and (call is None or call.status in over):
            one.fate = Fate.BACK
    session.flush()


def _stands(session: Session, post: Post, place: int, rows: list[Sending], now: datetime) -> None:
    """All of it is there: where, under which messages, and the bytes of which approval."""
    variant = session.get(PostVariant, place) if place else None
    account = accounts.find(session, variant.account_id if variant is not None else post.account_id)
    messages = [message for one in rows for message in one.messages]
    former = publishing.corrected_by(session, post.id or 0, account.id if account is not None else None)
    if former is not None:
        messages = _take_its_place(session, former, rows, messages, now)
    link = _link(session, account, messages) if account is not None else ""
    known = identify(link)
    made = Publication(
        post_id=post.id or 0,
        place=place,
        account_id=account.id if account is not None else None,
        platform=variant.platform if variant is not None else post.platform,
        at=now,
        link=link,
        link_key=known.key if known is not None else "",
        digest=rows[0].digest,
        chat_id=account.chat_id if account is not None else None,
        messages=messages,
    )
    publishing.add(session, made)
    sendings.forget(session, post.id or 0, place)
    note(session, post, "published in channel", now)


def _take_its_place(
    session: Session, former: Publication, rows: list[Sending], messages: list[int], now: datetime
) -> list[int]:
    """What was wrong does not stand there any more: its messages were edited, or are deleted now. Gives the messages
    of what stands there instead."""
    calls = [session.get(OutboxRow, one.outbox_id) for one in rows if one.outbox_id is not None]
    is_edited = any(one is not None and one.method.startswith("edit") for one in calls)
    if is_edited:
        messages, former.messages = list(former.messages), []
        former.withdrawn_at = now
    else:
        delete(session, former, now)
    wrong = posts.find(session, former.post_id)
    if wrong is not None:
        promotion_sources.ask(session, wrong, now)
    others = [one for one in publishing.publications(session, former.post_id) if one.id != former.id]
    if wrong is not None and all(one.withdrawn_at is not None for one in others):
        wrong.state = after(wrong.state, Step.WITHDRAW, wrong.kind)
        note(session, wrong, "corrected", now)
        refresh(session, wrong, now)
    return messages


def delete(session: Session, shown: Publication, now: datetime) -> None:
    """The bot deletes its own messages in our channel, one by one; each that can't be is heard of."""
    for message_id in shown.messages:
        params, about = {"message_id": message_id}, f"{WITHDRAW}:{shown.id}"
        call = Call("deleteMessage", params, Lane.REPLY, chat_id=shown.chat_id, subject=about)
        outbox.put(session, call, now)


def _link(session: Session, account: accounts.Account, messages: list[int]) -> str:
    """The address of the first message: by the channel's public name, else by its number, which members can open."""
    if not messages or account.chat_id is None:
        return ""
    public = address(account.platform, account.handle)
    if public is not None:
        return f"{public}/{messages[0]}"
    number = -chats.get(session, account.chat_id).telegram_id - CHANNEL_IDS
    return PRIVATE_POST.format(number, messages[0])

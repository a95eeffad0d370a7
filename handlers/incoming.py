"""What came in, as plain values: who spoke, where, when, and what was said or pressed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from telegram import Chat, Message, Update

from domain.attaching import Attachment
from domain.contents import MediaKind
from domain.posting import ChatKind

ANONYMOUS_ADMIN = 1087968824
CHANNEL_BOT = 136817688
SERVICE_NOTIFICATIONS = 777000


@dataclass(frozen=True, slots=True)
class Actor:
    """The Telegram account behind an update; anonymous admins and channels are nobody."""

    telegram_id: int
    first_name: str
    language: str | None


@dataclass(frozen=True, slots=True)
class Quoted:
    """The message that is answered, where the sieve kept what it says; `by` is the Telegram id of who wrote it, and
    `is_bots` where a bot did."""

    text: str
    links: tuple[str, ...]
    attachment: Attachment | None
    by: int | None
    is_bots: bool = False


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update. Ids are Telegram's; `sent_at` is the message's own date (UTC), for presses the time it came in;
    `waited` is how long it waited for us, by Telegram's clock; `thread_id` is the forum topic it came from; `keyboard`
    holds the rows of buttons under a pressed message, where the sieve kept them, as Telegram writes them; `attachment`
    is the file that came with a private message; `forwarded_at` when a forwarded message was first written (UTC);
    `links` the addresses that stand behind words."""

    chat_id: int | None
    chat_kind: ChatKind
    chat_title: str | None
    actor: Actor | None
    sent_at: datetime
    message_id: int | None = None
    text: str = ""
    press_id: str | None = None
    is_edit: bool = False
    album: str | None = None
    thread_id: int | None = None
    waited: timedelta = timedelta(0)
    keyboard: tuple[tuple[Mapping[str, Any], ...], ...] = ()
    attachment: Attachment | None = None
    forwarded_at: datetime | None = None
    links: tuple[str, ...] = ()
    quoted: Quoted | None = None

    @property
    def is_group(self) -> bool:
        return self.chat_kind in (ChatKind.GROUP, ChatKind.SUPERGROUP)


def read(update: Update, received_at: datetime) -> Incoming:
    """The plain values of an update that PTB could decode."""
    query, message = update.callback_query, update.effective_message
    chat = update.effective_chat
    presser = (
        query.from_user if query else None
    )  # a press on an inline message names no chat: it is hers alone
    return Incoming(
        chat_id=chat.id if chat else presser.id if presser else None,
        chat_kind=_kind(chat),
        chat_title=chat.title if chat else None,
        actor=_actor(update),
        sent_at=received_at if query or not isinstance(message, Message) else message.date,
        message_id=message.message_id if message else None,
        text=_text(message) if isinstance(message, Message) and not query else "",
        press_id=query.id if query else None,
        is_edit=update.edited_message is not None,
        album=message.media_group_id if isinstance(message, Message) else None,
        thread_id=_topic(message) if isinstance(message, Message) else None,
        keyboard=_keyboard(message) if query and isinstance(message, Message) else (),
        attachment=_attachment(message) if isinstance(message, Message) and not query else None,
        forwarded_at=_forwarded_at(message) if isinstance(message, Message) else None,
        links=_links(message) if isinstance(message, Message) and not query else (),
        quoted=_quoted(message) if isinstance(message, Message) and not query else None,
    )


def _kind(chat: Chat | None) -> ChatKind:
    return ChatKind(chat.type) if chat else ChatKind.PRIVATE


def _topic(message: Message) -> int | None:
    """Threads of replies have ids too, but nothing can be sent into those."""
    return message.message_thread_id if message.is_topic_message else None


def _text(message: Message) -> str:
    return message.text or message.caption or ""


def _forwarded_at(message: Message) -> datetime | None:
    return message.forward_origin.date if message.forward_origin is not None else None


def _links(message: Message) -> tuple[str, ...]:
    return tuple(one.url for one in (*message.entities, *message.caption_entities) if one.url)


def _attachment(message: Message) -> Attachment | None:
    """The photo (its largest size), video, animation or document; an animation also comes as a document."""
    photo = message.photo[-1] if message.photo else None
    files = {
        MediaKind.PHOTO: photo,
        MediaKind.VIDEO: message.video,
        MediaKind.ANIMATION: message.animation,
        MediaKind.DOCUMENT: message.document,
    }
    kind, file = next(((kind, file) for kind, file in files.items() if file is not None), (None, None))
    if kind is None or file is None:
        return None
    name = message.document.file_name if message.document is not None and kind is MediaKind.DOCUMENT else None
    return Attachment(kind, file.file_id, file.file_unique_id, name or "", file.file_size or 0)


def _quoted(message: Message) -> Quoted | None:
    answered = message.reply_to_message
    if answered is None or not (_text(answered) or _attachment(answered)):
        return None
    author = answered.from_user
    by = author.id if author is not None and not author.is_bot else None
    is_bots = author is not None and author.is_bot and author.id not in (ANONYMOUS_ADMIN, CHANNEL_BOT)
    return Quoted(_text(answered), _links(answered), _attachment(answered), by, is_bots)


def _keyboard(message: Message) -> tuple[tuple[Mapping[str, Any], ...], ...]:
    rows = message.reply_markup.inline_keyboard if message.reply_markup is not None else ()
    return tuple(tuple(button.to_dict() for button in row) for row in rows)


def _actor(update: Update) -> Actor | None:
    user = update.effective_user
    message = update.message or update.edited_message
    if user is None or (message is not None and message.sender_chat is not None):
        return None
    if user.is_bot or user.id in (ANONYMOUS_ADMIN, CHANNEL_BOT, SERVICE_NOTIFICATIONS):
        return None
    return Actor(user.id, user.first_name or "-", user.language_code)

"""One turn: what a person did, and all that a handler may change or say because of it, in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from domain.markup import split
from domain.message import Message, send_params
from domain.posting import ChatKind, ChatState, Lane
from domain.premises import LATE_AFTER, PRESS_LIFE, Premises
from domain.reader import Address, Reader
from domain.roles import PRESENT
from domain.units import Role
from handlers.feature import Feature
from handlers.incoming import Incoming
from storage import cards, chats, drafts, journal, outbox, people, roles, tokens, units
from storage.chats import Chat
from storage.journal import Line
from storage.outbox import Call
from storage.people import Person
from storage.session import Session
from storage.units import Unit

LINK_LIFE = timedelta(minutes=10)
LATE_SUMMARY_AFTER = timedelta(seconds=20)


@dataclass
class Turn:
    """What a handler is given. `seen` holds answers of getChatMember by (Telegram chat, Telegram user)."""

    session: Session
    now: datetime
    incoming: Incoming
    premises: Premises
    seen: Mapping[tuple[int, int], str | None] = field(default_factory=dict)
    features: Sequence[Feature] = ()
    answered: bool = False
    counted_late: bool = False

    @cached_property
    def chat(self) -> Chat:
        """The chat it came from."""
        came = self.incoming
        if came.chat_id is None:
            raise LookupError("this update has no chat")
        title = came.chat_title if came.is_group else None
        chat = chats.known(self.session, came.chat_id, came.chat_kind, self.now, title)
        if came.is_group and chat.state != ChatState.OPEN:
            chat.state = ChatState.OPEN
        return chat

    @cached_property
    def unit(self) -> Unit | None:
        """The unit it is about: the group's, or the one that this private chat belongs to."""
        if self.incoming.is_group:
            served = units.of_chat(self.session, self.chat.id or 0)
            return served[0][0] if served else None
        if self.chat.unit_id is None:
            self.chat.unit_id = self._unit_seen()
        if self.chat.unit_id is not None:
            return units.get(self.session, self.chat.unit_id)
        mine = roles.units_of(self.session, self.person.id or 0, self.now) if self.person else []
        return mine[0] if len(mine) == 1 else None

    def _unit_seen(self) -> int | None:
        """The unit in whose group Telegram has just seen her, if we had to ask."""
        for (group, _), status in self.seen.items():
            known = chats.found(self.session, group) if status in PRESENT else None
            served = units.of_chat(self.session, known.id or 0) if known else []
            if served:
                return served[0][0].id
        return None

    @cached_property
    def person(self) -> Person | None:
        """Who did it, if she has a row."""
        actor = self.incoming.actor
        return people.found(self.session, actor.telegram_id) if actor else None

    def me(self) -> Person | None:
        """Who did it, made a person by this act; None for an anonymous admin or a channel."""
        actor = self.incoming.actor
        if actor is None:
            return None
        self.person = people.known(self.session, actor.telegram_id, actor.first_name, self.now)
        return self.person

    @property
    def reader(self) -> Reader:
        """How to speak here: the unit's way in a group, her own language in private."""
        unit, incoming = self.unit, self.incoming
        own = self.person.language if self.person and not incoming.is_group else None
        if unit is not None:
            return unit.reader(own)
        spoken = incoming.actor.language if incoming.actor else None
        guess = own or ("en" if spoken and spoken.startswith("en") else self.premises.language)
        return Reader(language=guess, zone=self.premises.zone, salam=False, address=Address.KAK)

    @staticmethod
    def plain_reader(premises: Premises) -> Reader:
        """The deployment's own way to speak, where there is no unit."""
        return Reader(language=premises.language, zone=premises.zone, salam=False, address=Address.KAK)

    @cached_property
    def held(self) -> frozenset[Role]:
        """The roles that she holds here and now."""
        return self.held_in(self.unit.id if self.unit else None)

    def held_in(self, unit_id: int | None) -> frozenset[Role]:
        """The roles that she holds in this unit now; the owner's counts everywhere."""
        actor = self.incoming.actor
        if actor is None:
            return frozenset()
        mine = {Role.OWNER} if actor.telegram_id in self.premises.owner_ids else set()
        if self.person is not None:
            mine |= {
                Role(grant.role) for grant in roles.held(self.session, self.person.id or 0, unit_id, self.now)
            }
        return frozenset(mine)

    @property
    def is_late(self) -> bool:
        """Whether a group's message waited so long (we were down) that an answer would only disturb."""
        return self.incoming.is_group and self.incoming.waited > LATE_AFTER

    def say(self, message: Message, *, subject: str | None = None, once: str | None = None) -> None:
        """Answer where it came from; in a group as a reply, and after a long downtime not at all."""
        if self.incoming.is_group and self._late():
            return
        reply = self.incoming.message_id if self.incoming.is_group and not self.incoming.press_id else None
        for params in _parts(message):
            if reply is not None:
                params["reply_parameters"] = {"message_id": reply, "allow_sending_without_reply": True}
                params["disable_notification"] = True
            self.put(
                Call("sendMessage", params, Lane.REPLY, chat_id=self.chat.id, subject=subject, once=once)
            )

    def tell(self, message: Message, *, otherwise: Message | None = None, subject: str | None = None) -> None:
        """Answer her in private; `otherwise` is said here in case she never opened the private chat."""
        actor = self.incoming.actor
        if actor is None:
            return
        private = chats.known(self.session, actor.telegram_id, ChatKind.PRIVATE, self.now)
        if private.unit_id is None and self.unit is not None:
            private.unit_id = self.unit.id
        fallback = None
        if otherwise is not None and self.incoming.is_group:
            fallback = Call(
                "sendMessage", send_params(otherwise), Lane.REPLY, chat_id=self.chat.id, subject=subject
            )
        for params in _parts(message):
            call = Call(
                "sendMessage",
                params,
                Lane.REPLY,
                chat_id=private.id,
                subject=subject,
                private=True,
                otherwise=fallback,
            )
            self.put(call)
            fallback = None

    def toast(self, text: str, *, alert: bool = False, url: str | None = None) -> None:
        """Answer a press with a small line at the top, a box (`alert`), or by opening a link to us."""
        press = self.incoming.press_id
        if press is None or self.answered:
            return
        params: dict[str, Any] = {"callback_query_id": press}
        if text:
            params |= {"text": text[:200], "show_alert": alert}
        if url:
            params["url"] = url
        self.answered = True
        gone = self.incoming.sent_at + PRESS_LIFE
        self.put(Call("answerCallbackQuery", params, Lane.PRESS, once=f"press:{press}", expires_at=gone))

    def react(self, emoji: str) -> None:
        """Acknowledge a message by a reaction, which costs no message."""
        params = {"message_id": self.incoming.message_id, "reaction": [{"type": "emoji", "emoji": emoji}]}
        self.put(Call("setMessageReaction", params, Lane.REPLY, chat_id=self.chat.id))

    def edit(self, message: Message) -> None:
        """Change the message whose button was pressed."""
        params = {**send_params(message), "message_id": self.incoming.message_id}
        self.put(Call("editMessageText", params, Lane.REPLY, chat_id=self.chat.id))

    def put(self, call: Call) -> int | None:
        """Write any other call; what is sent here stays in the forum topic it answers."""
        return outbox.put(self.session, self._in_topic(call), self.now)

    def _in_topic(self, call: Call) -> Call:
        thread = self.incoming.thread_id
        other = self._in_topic(call.otherwise) if call.otherwise is not None else None
        here = thread is not None and call.method.startswith("send") and call.chat_id == self.chat.id
        payload = {**call.payload, "message_thread_id": thread} if here else call.payload
        return replace(call, payload=payload, otherwise=other)

    def show(self, subject: str, chat: Chat | None = None) -> None:
        """Let a subject's card stand in a chat (this one unless said), drawn now or soon.

        It answers the command; after a press it answers nothing, but in a forum topic, where it would go astray.
        """
        here = chat is None or chat.id == self.chat.id
        answers = not self.incoming.press_id or self.incoming.thread_id is not None
        reply = self.incoming.message_id if here and self.incoming.is_group and answers else None
        card = cards.show(self.session, subject, (chat or self.chat).id or 0, self.now, reply)
        if here and self.incoming.is_group and self._late():
            card.redraw_at = None

    def redraw(self, subject: str) -> None:
        """What this subject shows has changed."""
        cards.redraw(self.session, subject, self.now)

    def ask(self, question: str, **facts: Any) -> None:
        """Wait in private for her answer to this question."""
        if self.incoming.actor is not None:
            drafts.ask(self.session, self.incoming.actor.telegram_id, question, facts, self.now)

    def journal(self, verb: str, subject: str, unit: Unit | None = None) -> None:
        """Note what was done, in this unit unless another is named."""
        about = unit or self.unit
        unit_id = about.id if about else None
        journal.note(
            self.session, Line(at=self.now, verb=verb, subject=subject, unit_id=unit_id), self.person
        )

    def link(self, purpose: str, life: timedelta = LINK_LIFE, *, group: bool = False, **facts: Any) -> str:
        """A t.me link to us that does `purpose` once; bound to her, unless it was made for anybody's use."""
        actor = self.incoming.actor
        bound = actor.telegram_id if actor else None
        token = tokens.issue(self.session, purpose, facts, self.now + life, bound)
        return self.premises.link(token, group=group)

    def _late(self) -> bool:
        """Count a late message instead of answering it; one summary follows."""
        if not self.is_late:
            return False
        if not self.counted_late:
            self.counted_late = True
            self.chat.late_count += 1
            self.chat.late_due = self.now + LATE_SUMMARY_AFTER
        return True


def _parts(message: Message) -> list[dict[str, Any]]:
    """The message as one or several sends; the buttons stand under the last."""
    texts = split(message.text)
    return [send_params(Message(text)) for text in texts[:-1]] + [
        send_params(Message(texts[-1], message.buttons))
    ]

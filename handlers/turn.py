"""One turn: what a person did, and all that a handler may change or say because of it, in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import words.fallback
from domain.markup import split
from domain.message import Message, send_params
from domain.posting import FLEETING, ChatKind, Lane
from domain.premises import LATE_AFTER, PRESS_LIFE
from handlers.asker import Asker
from handlers.feature import Feature
from storage import cards, chats, drafts, journal, outbox, tokens
from storage.chats import Chat
from storage.journal import Line
from storage.outbox import Call
from storage.units import Unit

LINK_LIFE = timedelta(minutes=10)
RECEIPT_LIFE = timedelta(minutes=1)
ANSWER_LIFE = timedelta(hours=24)  # as long as the answer itself waits (storage.claims.PARKED_FOR)
LATE_SUMMARY_AFTER = timedelta(seconds=20)


@dataclass
class Turn(Asker):
    """What a handler is given: who asks, and what may be said and changed. `came_for` counts what waited in private
    until she came and goes now; `remark` is the last toast; `is_fleeting`: nothing is kept of what was answered;
    `stays`: the message whose button was pressed stays as it is, and what would change it is said below."""

    features: Sequence[Feature] = ()
    answered: bool = False
    counted_late: bool = False
    remark: str = ""
    told: bool = False
    came_for: int = 0
    is_fleeting: bool = False
    stays: bool = False

    @property
    def is_late(self) -> bool:
        """Whether a group's message waited so long (we were down) that an answer would only disturb."""
        return self.incoming.is_group and self.incoming.waited > LATE_AFTER

    def say(self, message: Message, *, subject: str | None = None, once: str | None = None) -> None:
        """Answer where it came from; in a group as a reply, and after a long downtime not at all."""
        if self.incoming.is_group and self._late():
            return
        came = self.incoming
        is_reply = came.is_group and came.press_id is None and came.message_id is not None
        for params in _parts(message):
            if is_reply:
                params["reply_parameters"] = self._answering()
                params["disable_notification"] = True
            self.put(
                Call("sendMessage", params, Lane.REPLY, chat_id=self.chat.id, subject=subject, once=once)
            )

    def answer_privately(self, message: Message, purpose: str, **facts: Any) -> None:
        """Answer what is nobody else's matter: in a group by a line that says so, and a link with this purpose for
        who never opened the private chat; the answer waits for her."""
        if not self.incoming.is_group:
            self.say(message)
            return
        waits = words.fallback.answer_waits(
            self.reader, self.link(purpose, ANSWER_LIFE, **facts, answer=True)
        )
        told = self.tell(message, otherwise=waits)
        if told is None or self.incoming.press_id is not None or self.is_late:
            return
        params = send_params(words.fallback.answered_privately(self.reader))
        params["reply_parameters"] = self._answering()
        params["disable_notification"] = True
        soon = self.now + RECEIPT_LIFE
        receipt = Call(
            "sendMessage", params, Lane.REPLY, chat_id=self.chat.id, after_id=told, expires_at=soon
        )
        self.put(receipt)

    def _answering(self) -> dict[str, Any]:
        return {"message_id": self.incoming.message_id, "allow_sending_without_reply": True}

    def tell(
        self, message: Message, *, otherwise: Message | None = None, subject: str | None = None
    ) -> int | None:
        """Answer her in private; `otherwise` is said here in case she never opened the private chat. Returns the
        last call."""
        actor, told = self.incoming.actor, None
        if actor is None:
            return None
        self.told = True
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
            told = self.put(call)
            fallback = None
        return told

    def toast(self, text: str, *, alert: bool = False, url: str | None = None) -> None:
        """Answer a press with a small line at the top, a box (`alert`), or by opening a link to us."""
        press = self.incoming.press_id
        self.remark = text or self.remark
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
        """Change the message whose button was pressed; what has no room in it follows in others, with the buttons."""
        if self.stays:
            self.say(message)
            return
        first, *others = _parts(message)
        params = {**first, "message_id": self.incoming.message_id}
        self.put(Call("editMessageText", params, Lane.REPLY, chat_id=self.chat.id))
        for other in others:
            self.put(Call("sendMessage", other, Lane.REPLY, chat_id=self.chat.id))

    def put(self, call: Call) -> int | None:
        """Write any other call; what is sent here stays in the forum topic it answers."""
        self.is_fleeting = self.is_fleeting or call.subject == FLEETING
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
        card.is_unasked = card.is_unasked and not here
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

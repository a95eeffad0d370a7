"""Draws cards that have changed: the first time at once, then in place, never faster than the card's own pace."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.markup import cut
from domain.message import Message, digest, send_params
from domain.posting import Lane, OutboxStatus
from scheduling.sweeper import BATCH, Sweeper, one_by_one
from storage import cards, chats, outbox
from storage.cards import Card
from storage.outbox import Call, OutboxRow
from storage.session import Session

LONGEST_CARD = 3500
# For cards that one person taps through; delivery keeps Telegram's limits anyway.
WHILE_TAPPED = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Renderer:
    """How a kind of card is drawn: `draw` gives its message, None when there is nothing to show any more; `every` is
    the shortest time between two drawings; `silent` cards never ring, but one whose first message `rings` says people
    wait for."""

    draw: Callable[[Session, Card, datetime], Message | None]
    every: timedelta = timedelta(seconds=3)
    silent: bool = True
    rings: Callable[[Session, Card, datetime], bool] | None = None


def sweeper(renderers: Mapping[str, Renderer]) -> Sweeper:
    """The one sweeper that draws; `renderers` by the noun before the colon of a subject."""

    def sweep(session: Session, now: datetime) -> int:
        def draw(card: Card) -> None:
            _draw(session, card, renderers[card.subject.partition(":")[0]], now)

        return one_by_one(session, cards.due(session, now, BATCH), draw, _leave)

    return Sweeper("cards", cards.next_due(), sweep)


def _leave(card: Card) -> str:
    """A card that can't be drawn stays as it is until it changes again. How it is called in the log."""
    card.redraw_at = None
    return f"card {card.subject}"


def _draw(session: Session, card: Card, renderer: Renderer, now: datetime) -> None:
    if card.drawn_at is not None and now < card.drawn_at + renderer.every and card.digest is not None:
        card.redraw_at = card.drawn_at + renderer.every
        return
    card.redraw_at = None
    message = renderer.draw(session, card, now)
    if message is None:
        return
    text, _ = cut(message.text, LONGEST_CARD)
    message = Message(text, message.buttons)
    shown = digest(message)
    if shown != card.digest:
        _post(session, card, message, renderer, now)
        card.digest, card.drawn_at = shown, now


def _post(session: Session, card: Card, message: Message, renderer: Renderer, now: datetime) -> None:
    """Edit the card's message, change what has not left yet, or send it for the first time."""
    subject, params = f"card:{card.id}", send_params(message)
    last = session.get(OutboxRow, card.outbox_id) if card.outbox_id is not None else None
    outbox.cancel(session, subject, now)
    in_flight = last is not None and last.status == OutboxStatus.SENDING
    if card.message_id is not None:
        params["message_id"] = card.message_id
        call = Call("editMessageText", params, Lane.REPLY, chat_id=card.chat_id, subject=subject)
    elif in_flight and last is not None:
        call = Call(
            "editMessageText", params, Lane.REPLY, chat_id=card.chat_id, subject=subject, after_id=last.id
        )
    else:
        params["disable_notification"] = _is_silent(session, card, renderer, now)
        call = _sent_first(session, card, _first(card, params))
    posted = outbox.put(session, call, now)
    if not (in_flight and card.message_id is None):
        card.outbox_id = posted


def _sent_first(session: Session, card: Card, params: dict[str, object]) -> Call:
    """Its first message: what nobody asked for waits for the end of quiet hours, and in private for its person."""
    waits_for_her = card.is_unasked and not chats.get(session, card.chat_id).is_group
    return Call(
        "sendMessage",
        params,
        Lane.REPLY,
        chat_id=card.chat_id,
        subject=f"card:{card.id}",
        quiet=card.is_unasked,
        private=waits_for_her,
    )


def _is_silent(session: Session, card: Card, renderer: Renderer, now: datetime) -> bool:
    is_waited_for = renderer.rings is not None and renderer.rings(session, card, now)
    return renderer.silent and not is_waited_for


def _first(card: Card, params: dict[str, object]) -> dict[str, object]:
    if card.reply_to is not None:
        params["reply_parameters"] = {"message_id": card.reply_to, "allow_sending_without_reply": True}
    return params

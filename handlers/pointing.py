"""Leading people to a message that stands further up, instead of saying it again."""

from domain.markup import plain
from domain.message import Message, send_params
from domain.posting import Lane
from handlers.turn import Turn
from storage.cards import Card
from storage.outbox import Call

SEEN = "👀"


def point_at(turn: Turn, card: Card, message: Message) -> None:
    """The first time a short answer to that message (a tap on it leads there), after that only a reaction."""
    if turn.incoming.press_id is not None:
        turn.toast(plain(message.text))
        return
    params = send_params(message)
    params["reply_parameters"] = {"message_id": card.message_id, "allow_sending_without_reply": True}
    params["disable_notification"] = True
    once = f"above:{card.id}:{card.message_id}:{turn.now:%Y%m%d}"
    call = Call("sendMessage", params, Lane.REPLY, chat_id=turn.chat.id, once=once)
    if turn.is_late or turn.put(call) is None:
        turn.react(SEEN)

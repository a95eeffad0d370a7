"""One Bot API call from the token to the result: faults, validation, flood limits, then the method itself."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sandbox import schema
from sandbox.calls import Call, chat_id_of
from sandbox.methods import METHODS
from sandbox.wire import AnswerLost, not_modelled

if TYPE_CHECKING:
    from sandbox.bots import BotAccount
    from sandbox.world import World

NOT_MODELLED = frozenset({
    "business_connection_id", "direct_messages_topic_id", "receiver_user_id", "suggested_post_parameters",
    "ephemeral_message_parameters", "rich_message", "inline_message_id", "certificate",
    "video_start_timestamp", "message_effect_id", "allow_paid_broadcast",
})  # fmt: skip


async def answer(
    world: World, token: str, method: str, params: Mapping[str, object], files: Mapping[str, bytes]
) -> Any:
    """The result. Raises Refused, or AnswerLost where a fault keeps the answer back."""
    bot = world.bot_with(token)
    name = schema.method_named(method)
    world.counters.calls[name] += 1
    fault = world.faults.take(name, chat_id_of(world, params.get("chat_id")))
    if fault is not None and fault.kind != "timeout_after":
        raise fault.refusal() or AnswerLost(timed_out=fault.kind == "timeout_before")
    result = await perform(world, bot, name, params, files)
    if fault is not None:
        raise AnswerLost(timed_out=True)
    return result


async def perform(
    world: World, bot: BotAccount, name: str, params: Mapping[str, object], files: Mapping[str, bytes]
) -> Any:
    """Checks the parameters and the limits, then acts."""
    typed = schema.parameters(name, params, files)
    for parameter in typed:
        if parameter in NOT_MODELLED or (parameter == "callback_query_id" and name != "answerCallbackQuery"):
            raise not_modelled(f"parameter {parameter} of {name}")
    bot.limits.take(name, chat_id_of(world, typed.get("chat_id")), world.monotonic())
    result = METHODS[name](Call(world, bot, name, typed, files))
    return await result if inspect.isawaitable(result) else result

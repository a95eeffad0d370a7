"""How updates reach a bot: getUpdates and webhooks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sandbox.webhooks import Webhook
from sandbox.wire import Json, bad_request

if TYPE_CHECKING:
    from sandbox.calls import Call

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


async def get_updates(call: Call) -> list[Json]:
    """Honours offset (also negative), limit, timeout (real seconds) and allowed_updates."""
    updates = call.bot.updates
    if call.world.closing.is_set():
        return []
    updates.allow(call.get("allowed_updates"))
    return await updates.poll(call.get("offset", 0), call.get("limit", 100), call.get("timeout", 0))


async def set_webhook(call: Call) -> bool:
    """An empty url removes the webhook. Unlike Telegram's own, plain http and any port are allowed."""
    url: str = call.get("url")
    if not url:
        return await delete_webhook(call)
    secret: str | None = call.get("secret_token")
    if not re.match(r"https?://[^/\s]+", url):
        raise bad_request("invalid webhook URL specified")
    if secret is not None and not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    await _remove(call)
    call.bot.updates.allow(call.get("allowed_updates"))
    if call.get("drop_pending_updates"):
        call.bot.updates.drop_all()
    call.bot.updates.interrupt("terminated by setWebhook request")
    call.bot.webhook = Webhook(call.world, call.bot, url, secret, call.get("max_connections", 40))
    call.bot.webhook.start()
    return True


async def delete_webhook(call: Call) -> bool:
    await _remove(call)
    if call.get("drop_pending_updates"):
        call.bot.updates.drop_all()
    return True


async def _remove(call: Call) -> None:
    if call.bot.webhook is not None:
        await call.bot.webhook.stop()
        call.bot.webhook = None


def get_webhook_info(call: Call) -> Json:
    updates, webhook = call.bot.updates, call.bot.webhook
    info: Json = {"url": "", "has_custom_certificate": False, "pending_update_count": len(updates.pending())}
    if updates.allowed:
        info["allowed_updates"] = updates.allowed
    return info if webhook is None else info | webhook.info()

"""How updates reach a bot: offsets, long polls, webhooks."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from sandbox.rules import Rules
from sandbox.wire import Json, Refused
from sandbox.world import World

TOKEN = "4242:kader-test"
SECRET = "rahasia_1"


class Street:
    """A bot that Siti writes to, and a clock set by hand."""

    def __init__(self, rules: Rules | None = None) -> None:
        self.time = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
        self.world = World(lambda: self.time, rules)
        self.bot = self.world.add_bot(TOKEN, "sinergi_bot", "Sinergi")
        self.siti = self.world.add_person("Siti")
        self.budi = self.world.add_person("Budi")

    async def call(self, method: str, **params: object) -> Any:
        status, body = await self.world.call(TOKEN, method, params)
        return body["result"] if status == 200 else (status, body["description"])

    async def texts(self, **params: object) -> list[str]:
        return [update["message"]["text"] for update in await self.call("getUpdates", **params)]

    def says(self, *texts: str) -> int:
        """Returns the update_id of the first."""
        for text in texts:
            self.siti.says_in_private(self.bot, text)
        return self.bot.updates.pending()[-len(texts)].id


async def comes_true(condition: Callable[[], object]) -> None:
    """Lets the others work until it is so."""
    for _ in range(200_000):
        if condition():
            return
        await asyncio.sleep(0)
    pytest.fail("it never came true")


@pytest.fixture
def street() -> Street:
    return Street()


async def test_an_offset_confirms_what_is_before_it(street: Street) -> None:
    first = street.says("a", "b", "c")
    assert await street.texts(limit=2) == ["a", "b"]
    assert await street.texts(offset=first + 1) == ["b", "c"]
    assert await street.texts() == ["b", "c"]
    assert await street.texts(offset=first + 3) == []
    assert await street.texts() == []


async def test_a_negative_offset_keeps_the_last_ones(street: Street) -> None:
    street.says("a", "b", "c")
    assert await street.texts(offset=-2) == ["b", "c"]
    assert await street.texts() == ["b", "c"]


async def test_the_same_offset_again_at_once_returns_one(street: Street) -> None:
    street.says("a", "b", "c")
    assert await street.texts() == ["a", "b", "c"]
    assert await street.texts() == ["a"]
    street.time += timedelta(seconds=1)
    assert await street.texts() == ["a", "b", "c"]


async def test_update_ids_begin_anywhere(street: Street) -> None:
    assert {Street().says("x") for _ in range(5)} != {street.says("x")}


async def test_updates_older_than_a_day_vanish(street: Street) -> None:
    street.says("lama")
    street.time += timedelta(hours=23)
    street.says("baru")
    street.time += timedelta(hours=2)
    assert await street.texts() == ["baru"]


async def test_allowed_updates_are_remembered(street: Street) -> None:
    await street.call("getUpdates", allowed_updates=["edited_message"])
    street.siti.edits(street.siti.says_in_private(street.bot, "a"), "b")
    (update,) = await street.call("getUpdates")
    assert update["edited_message"]["text"] == "b"
    await street.call("getUpdates", allowed_updates=[], offset=update["update_id"] + 1)
    street.says("c")
    assert await street.texts() == ["c"]


async def test_a_long_poll_wakes_at_once(street: Street) -> None:
    polling = asyncio.create_task(street.texts(timeout=50))
    await asyncio.sleep(0)
    street.says("halo")
    assert await polling == ["halo"]


async def test_a_long_poll_ends_empty(street: Street) -> None:
    assert await street.bot.updates.poll(0, 100, 0.01) == []


async def test_a_cancelled_poll_loses_nothing(street: Street) -> None:
    polling = asyncio.create_task(street.texts(timeout=50))
    await asyncio.sleep(0)
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    street.says("halo")
    assert await street.texts() == ["halo"]


async def test_of_two_pollers_the_older_gets_409(street: Street) -> None:
    older = asyncio.create_task(street.call("getUpdates", timeout=50))
    await asyncio.sleep(0)
    newer = asyncio.create_task(street.texts(timeout=50))
    status, description = await older
    assert status == 409
    assert description == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    street.says("halo")
    assert await newer == ["halo"]


async def test_closing_the_world_ends_a_poll(street: Street) -> None:
    polling = asyncio.create_task(street.texts(timeout=50))
    await asyncio.sleep(0)
    await street.world.close()
    assert await polling == []


class Receiver:
    """A bot's own web server; it answers with the given statuses, then 200."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.answer: Json = {}
        self.got: asyncio.Queue[tuple[str, str | None]] = asyncio.Queue()
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        update = await request.json()
        text = update.get("message", {}).get("text", "")
        self.got.put_nowait((text, request.headers.get("X-Telegram-Bot-Api-Secret-Token")))
        status = self.statuses.pop(0) if self.statuses else 200
        return web.json_response(self.answer, status=status)


async def served(receiver: Receiver, port: int = 0) -> web.AppRunner:
    app = web.Application()
    app.router.add_post("/tg", receiver.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/tg"
    return runner


@pytest.fixture
async def pushed() -> AsyncIterator[tuple[Street, Receiver]]:
    street = Street(Rules(webhook_second_retry=0.01, webhook_longest_retry=0.02))
    receiver = Receiver()
    runner = await served(receiver)
    yield street, receiver
    await street.world.close()
    await runner.cleanup()


async def settled(street: Street) -> None:
    await comes_true(lambda: not street.bot.updates.pending())


async def test_a_webhook_gets_updates_with_its_secret(pushed: tuple[Street, Receiver]) -> None:
    street, receiver = pushed
    street.says("sebelum")
    assert await street.call("setWebhook", url=receiver.url, secret_token=SECRET, max_connections=3) is True
    assert await receiver.got.get() == ("sebelum", SECRET)
    street.says("a", "b")
    assert [(await receiver.got.get())[0] for _ in range(2)] == ["a", "b"]
    await settled(street)
    info = await street.call("getWebhookInfo")
    assert info == {
        "url": receiver.url,
        "has_custom_certificate": False,
        "pending_update_count": 0,
        "max_connections": 3,
    }
    status, description = await street.call("getUpdates")
    assert (status, description.split(";")[0]) == (
        409,
        "Conflict: can't use getUpdates method while webhook is active",
    )


async def test_a_refused_delivery_is_repeated_in_order(pushed: tuple[Street, Receiver]) -> None:
    street, receiver = pushed
    receiver.statuses = [500, 502]
    await street.call("setWebhook", url=receiver.url)
    street.says("a", "b")
    assert [(await receiver.got.get())[0] for _ in range(4)] == ["a", "a", "a", "b"]
    info = await street.call("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 502 Bad Gateway"


async def test_one_chat_does_not_hold_back_another(pushed: tuple[Street, Receiver]) -> None:
    street, receiver = pushed
    receiver.statuses = [500]
    await street.call("setWebhook", url=receiver.url)
    street.says("a")
    street.budi.says_in_private(street.bot, "z")
    seen = [(await receiver.got.get())[0] for _ in range(3)]
    assert sorted(seen) == ["a", "a", "z"]


async def test_nobody_there_is_tried_again(pushed: tuple[Street, Receiver]) -> None:
    street, _ = pushed
    late = Receiver()
    runner = await served(late)
    port = int(late.url.split(":")[2].split("/")[0])
    await runner.cleanup()
    await street.call("setWebhook", url=late.url)
    street.says("a")
    await comes_true(lambda: street.bot.webhook and "last_error_message" in street.bot.webhook.info())
    runner = await served(late, port)
    assert (await late.got.get())[0] == "a"
    await runner.cleanup()


async def test_deleting_the_webhook_gives_the_rest_to_polling(pushed: tuple[Street, Receiver]) -> None:
    street, receiver = pushed
    receiver.statuses = [500] * 1000
    await street.call("setWebhook", url=receiver.url)
    street.says("a")
    await receiver.got.get()
    assert await street.call("deleteWebhook") is True
    assert await street.texts() == ["a"]
    assert await street.call("setWebhook", url="", drop_pending_updates=True) is True
    assert await street.texts() == []
    assert (await street.call("getWebhookInfo"))["url"] == ""


async def test_a_webhook_may_answer_with_a_call(pushed: tuple[Street, Receiver]) -> None:
    street, receiver = pushed
    receiver.answer = {"method": "sendMessage", "chat_id": street.siti.id, "text": "lewat webhook"}
    await street.call("setWebhook", url=receiver.url)
    street.says("a")
    await receiver.got.get()
    await settled(street)
    await comes_true(lambda: len(street.siti.sees(street.bot)) == 2)
    assert street.siti.sees(street.bot)[-1].text == "lewat webhook"


async def test_setting_a_webhook_ends_a_poll(pushed: tuple[Street, Receiver]) -> None:
    street, receiver = pushed
    polling = asyncio.create_task(street.call("getUpdates", timeout=50))
    await asyncio.sleep(0)
    await street.call("setWebhook", url=receiver.url)
    assert await polling == (409, "Conflict: terminated by setWebhook request")


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"url": "ftp://x"}, "invalid webhook URL specified"),
        ({"url": "https://x.id", "secret_token": "a b"}, "secret token contains unallowed characters"),
    ],
)
async def test_a_wrong_webhook_is_refused(street: Street, params: Json, reason: str) -> None:
    assert await street.call("setWebhook", **params) == (400, f"Bad Request: {reason}")


async def test_an_interrupted_wait_says_why(street: Street) -> None:
    waiting = asyncio.create_task(street.bot.updates.poll(0, 100, 50))
    await asyncio.sleep(0)
    street.bot.updates.interrupt("terminated by a test")
    with pytest.raises(Refused, match="Conflict: terminated by a test"):
        await waiting

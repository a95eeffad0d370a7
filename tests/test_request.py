"""The HTTP client against a small server on this machine."""

import asyncio
import json
import logging
import socket
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import pytest
from aiohttp import web
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest

from bot.request import AiohttpRequest, Timeouts
from scheduling.verdicts import NotSent

pytestmark = pytest.mark.real

TOKEN = "123456789:SECRET-part-of-the-address"
MESSAGE = {"message_id": 5, "date": 1_790_000_000, "chat": {"id": 2**40, "type": "private"}}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Server:
    """Answers every call with the handler that a test gives it."""

    def __init__(self) -> None:
        self.handler: Handler = self.fine
        self.result: object = True
        self.seen: list[tuple[str, object]] = []
        self.connections: set[object] = set()
        self.released = asyncio.Event()
        self.hanging: asyncio.Queue[str] = asyncio.Queue()
        self.url = ""

    async def fine(self, request: web.Request) -> web.StreamResponse:
        body: object = await request.json() if request.content_type == "application/json" else None
        self.seen.append((request.path, body))
        return web.json_response({"ok": True, "result": self.result})

    async def hang(self, request: web.Request) -> web.StreamResponse:
        self.seen.append((request.path, None))
        self.hanging.put_nowait(request.path)
        await self.released.wait()
        return web.Response()

    async def start(self) -> web.AppRunner:
        async def answer(request: web.Request) -> web.StreamResponse:
            self.connections.add(request.transport)
            return await self.handler(request)

        app = web.Application()
        app.router.add_route("*", "/{path:.*}", answer)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}/bot{TOKEN}/sendMessage"
        return runner


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = Server()
    runner = await server.start()
    yield server
    server.released.set()
    await runner.cleanup()


@pytest.fixture
async def client() -> AsyncIterator[AiohttpRequest]:
    async with AiohttpRequest(connections=2, timeouts=Timeouts(read=5)) as client:
        yield client


def answering(status: int, answer: object) -> Handler:
    async def handler(_: web.Request) -> web.StreamResponse:
        return web.json_response(answer, status=status)

    return handler


def says_nothing_of_the_token(error: BaseException) -> bool:
    return TOKEN not in repr(error) + "".join(traceback.format_exception(error, chain=True))


async def test_a_call_arrives_as_json_with_its_types(server: Server, client: AiohttpRequest) -> None:
    bot = Bot(TOKEN, base_url=server.url.split(TOKEN)[0], request=client)
    await client.post(server.url)
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Ikut <b>&", callback_data="x")]])
    await bot.set_my_commands([("rencana", "Rencanakan")])
    server.result = MESSAGE
    message = await bot.send_message(2**40, "Assalāmu‘alaikum 🙏", reply_markup=markup)
    assert message.message_id == 5
    assert server.seen[0] == (f"/bot{TOKEN}/sendMessage", None)
    assert server.seen[1][1] == {"commands": [{"command": "rencana", "description": "Rencanakan"}]}
    sent = server.seen[2][1]
    assert isinstance(sent, dict)
    assert sent["chat_id"] == 2**40
    assert sent["text"] == "Assalāmu‘alaikum 🙏"
    assert sent["reply_markup"]["inline_keyboard"][0][0]["text"] == "Ikut <b>&"


async def test_a_connection_is_used_again(server: Server, client: AiohttpRequest) -> None:
    for _ in range(5):
        assert await client.post(server.url)
    assert len(server.connections) == 1


async def test_a_flood_says_for_how_long(server: Server, client: AiohttpRequest) -> None:
    server.handler = answering(429, {"ok": False, "description": "x", "parameters": {"retry_after": 17}})
    with pytest.raises(RetryAfter) as caught:
        await client.post(server.url)
    assert caught.value.retry_after == timedelta(seconds=17)


async def test_a_refusal_keeps_its_description(server: Server, client: AiohttpRequest) -> None:
    server.handler = answering(400, {"ok": False, "description": "Bad Request: chat not found"})
    with pytest.raises(BadRequest, match="Chat not found"):
        await client.post(server.url)


async def test_an_answer_that_never_comes_is_a_time_out(server: Server, client: AiohttpRequest) -> None:
    server.handler = server.hang
    with pytest.raises(TimedOut) as caught:
        await client.post(server.url, read_timeout=0.05)
    assert len(server.seen) <= 1, "the client itself repeats nothing"
    assert says_nothing_of_the_token(caught.value)


async def test_a_body_that_nobody_takes_is_a_time_out(client: AiohttpRequest) -> None:
    """A server that accepts the connection and then reads nothing: the upload may not wait for ever."""
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        bot = Bot(TOKEN, base_url=f"http://127.0.0.1:{deaf.getsockname()[1]}/bot", request=client)
        large = bytes(20_000_000)
        with pytest.raises(TimedOut) as caught:
            await bot.send_document(
                1, large, read_timeout=0.1, write_timeout=0.1, connect_timeout=0.4, pool_timeout=0.1
            )
    assert says_nothing_of_the_token(caught.value)


async def test_a_refused_connection_was_certainly_not_sent(client: AiohttpRequest) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))  # bound and not listening: refuses
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/bot{TOKEN}/sendMessage"
        with pytest.raises(NotSent) as caught:
            await client.post(url)
    assert "Connect call failed" in str(caught.value)
    assert says_nothing_of_the_token(caught.value)


async def test_no_free_connection_was_certainly_not_sent(server: Server, client: AiohttpRequest) -> None:
    server.handler = server.hang
    busy = [asyncio.create_task(client.post(server.url)) for _ in range(2)]
    for _ in busy:
        await server.hanging.get()
    with pytest.raises(NotSent) as caught:
        await client.post(server.url, pool_timeout=0.01, connect_timeout=0.01)
    assert says_nothing_of_the_token(caught.value)
    server.released.set()
    outcomes = await asyncio.gather(*busy, return_exceptions=True)
    assert all(isinstance(outcome, TelegramError) for outcome in outcomes)


async def test_an_unusable_address_was_certainly_not_sent(client: AiohttpRequest) -> None:
    with pytest.raises(NotSent) as caught:
        await client.post(f"http:///bot{TOKEN}/sendMessage")
    assert says_nothing_of_the_token(caught.value)


@pytest.mark.parametrize("promised", [0, 1000])
async def test_a_connection_that_breaks_is_ambiguous(
    server: Server, client: AiohttpRequest, promised: int
) -> None:
    """Closed before the answer, and in the middle of it."""

    async def breaks(request: web.Request) -> web.StreamResponse:
        server.seen.append((request.path, None))
        answer = web.StreamResponse(headers={"Content-Length": str(promised)})
        if promised:
            await answer.prepare(request)
            await answer.write(b'{"ok": tr')
        assert request.transport is not None
        request.transport.close()
        return answer

    server.handler = breaks
    with pytest.raises(TimedOut) as caught:
        await client.post(server.url)
    assert len(server.seen) == 1
    assert says_nothing_of_the_token(caught.value)


async def test_an_unreadable_answer_is_an_error_and_not_a_log_line(
    server: Server, client: AiohttpRequest, caplog: pytest.LogCaptureFixture
) -> None:
    async def portal(_: web.Request) -> web.StreamResponse:
        return web.Response(text="<html>Please log in to this wifi</html>")

    server.handler = portal
    with caplog.at_level(logging.DEBUG), pytest.raises(TelegramError, match="Invalid server response"):
        await client.post(server.url)
    assert "wifi" not in caplog.text
    assert TOKEN not in caplog.text


async def test_files_go_as_a_form(server: Server, client: AiohttpRequest) -> None:
    parts: dict[str, tuple[str | None, bytes]] = {}

    async def takes_a_form(request: web.Request) -> web.StreamResponse:
        async for part in await request.multipart():
            assert not isinstance(part, web.Response)
            parts[str(part.name)] = (part.filename, await part.read())  # type: ignore[union-attr]
        return web.json_response({"ok": True, "result": MESSAGE})

    server.handler = takes_a_form
    bot = Bot(TOKEN, base_url=server.url.split(TOKEN)[0], request=client)
    await bot.send_document(-100123, b"isi", filename='rekap "Juli" ñ.csv', caption="Selamat 🎉")
    assert json.loads(parts["chat_id"][1]) == -100123
    assert parts["caption"] == (None, "Selamat 🎉".encode())
    assert parts["document"] == ('rekap "Juli" ñ.csv', b"isi")


async def test_fetching_a_file(server: Server, client: AiohttpRequest) -> None:
    async def file(request: web.Request) -> web.StreamResponse:
        assert request.method == "GET"
        return web.Response(body=b"\x00\xff")

    server.handler = file
    assert await client.retrieve(server.url) == b"\x00\xff"


async def test_starting_and_stopping_twice_is_starting_and_stopping_once(server: Server) -> None:
    client = AiohttpRequest(timeouts=Timeouts(read=7))
    assert client.read_timeout == 7
    with pytest.raises(NetworkError, match="not initialized"):
        await client.post(server.url)
    await client.initialize()
    await client.initialize()
    assert await client.post(server.url, read_timeout=None, connect_timeout=BaseRequest.DEFAULT_NONE)
    await client.shutdown()
    await client.shutdown()

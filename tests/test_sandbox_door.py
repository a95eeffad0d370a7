"""python-telegram-bot talks to the sandbox: through the in-process door, and over real HTTP."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from sandbox.__main__ import print_rules
from sandbox.bots import BotAccount
from sandbox.chats import Chat
from sandbox.door import Door
from sandbox.faults import Fault
from sandbox.people import Person
from sandbox.rules import Rules
from sandbox.server import Server, bot_api
from sandbox.world import World

TOKEN = "4242:kader-test"


class Street:
    """A bot in a group with Siti (creator)."""

    def __init__(self) -> None:
        self.world = World(lambda: datetime(2026, 11, 28, 9, 0, tzinfo=UTC), Rules(chat_burst=10))
        self.bot: BotAccount = self.world.add_bot(TOKEN, "sinergi_bot", "Sinergi")
        self.siti: Person = self.world.add_person("Siti")
        self.group: Chat = self.world.add_group("Kader", members=[self.bot], creator=self.siti)


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


@pytest.fixture
async def bot(street: Street) -> AsyncIterator[Bot]:
    async with Bot(TOKEN, request=Door(street.world), get_updates_request=Door(street.world)) as bot:
        yield bot


async def test_a_conversation_through_the_door(street: Street, bot: Bot) -> None:
    assert bot.username == "sinergi_bot"
    street.siti.says(street.group, "/rencana@sinergi_bot")
    (update,) = await bot.get_updates(timeout=0)
    assert update.message is not None
    assert update.message.from_user is not None
    assert update.message.from_user.id == street.siti.id
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton("Ikut", callback_data="join")]])
    card = await bot.send_message(
        street.group.id,
        "<b>Harlah</b> & kirab",
        parse_mode="HTML",
        reply_markup=buttons,
        reply_parameters=ReplyParameters(update.message.message_id),
    )
    assert (card.text, card.text_html) == ("Harlah & kirab", "<b>Harlah</b> &amp; kirab")
    outcome = street.siti.presses(street.group.messages[card.message_id], "Ikut")
    (pressed,) = await bot.get_updates(offset=update.update_id + 1, timeout=0)
    assert pressed.callback_query is not None
    await pressed.callback_query.answer("Sip")
    assert (await outcome).toast == "Sip"
    edited = await bot.edit_message_text("Selesai", street.group.id, card.message_id)
    assert not isinstance(edited, bool)
    assert edited.reply_markup is None


async def test_files_through_the_door(street: Street, bot: Bot) -> None:
    sent = await bot.send_document(street.group.id, b"isi", filename="surat izin.pdf", caption="Surat")
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size) == ("surat izin.pdf", 3)
    file = await bot.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"isi"


async def test_refusals_become_the_librarys_errors(street: Street, bot: Bot) -> None:
    small = street.world.add_group("Kecil", supergroup=False, members=[street.bot], creator=street.siti)
    upgraded = street.siti.migrates(small)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(small.id, "x")
    assert moved.value.new_chat_id == upgraded.id
    with pytest.raises(Forbidden, match="can't initiate conversation"):
        await bot.send_message(street.siti.id, "x")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(1, "x")


@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")  # RetryAfter reads its own old attribute
@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("400", BadRequest),
        ("401", InvalidToken),
        ("403", Forbidden),
        ("409", Conflict),
        ("429", RetryAfter),
        ("500", NetworkError),
        ("502", NetworkError),
        ("timeout_before", TimedOut),
        ("timeout_after", TimedOut),
        ("drop", NetworkError),
    ],
)
async def test_faults_become_the_librarys_errors(
    street: Street, bot: Bot, kind: str, error: type[TelegramError]
) -> None:
    street.world.faults.add(Fault("sendMessage", kind, retry_after=7))  # type: ignore[arg-type]
    with pytest.raises(TelegramError) as raised:
        await bot.send_message(street.group.id, "x")
    assert type(raised.value) is error
    assert len(street.group.messages) == (1 if kind == "timeout_after" else 0)


async def test_wrong_tokens(street: Street) -> None:
    with pytest.raises(InvalidToken):
        await Bot("4242:another", request=Door(street.world)).initialize()


@pytest.fixture
async def server(street: Street) -> AsyncIterator[Server]:
    async with Server(street.world, [*bot_api(street.world)]).running() as server:
        yield server


@pytest.fixture
async def client(server: Server) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(f"{server.address}/bot{TOKEN}/") as session:
        yield session


@pytest.mark.real
async def test_the_library_over_http(street: Street, server: Server) -> None:
    address = server.address
    async with Bot(TOKEN, base_url=f"{address}/bot", base_file_url=f"{address}/file/bot") as bot:
        sent = await bot.send_photo(street.group.id, b"\r\n--gambar\x00\xff\r\n", caption="Poster é")
        assert sent.caption == "Poster é"
        file = await bot.get_file(sent.photo[-1].file_id)
        assert bytes(await file.download_as_bytearray()) == b"\r\n--gambar\x00\xff\r\n"
        street.siti.says(street.group, "/menu@sinergi_bot")
        (update,) = await bot.get_updates(timeout=5)
        assert update.message is not None
        assert update.message.text == "/menu@sinergi_bot"


@pytest.mark.real
async def test_every_encoding_is_read(street: Street, client: aiohttp.ClientSession) -> None:
    chat, markup = str(street.group.id), {"inline_keyboard": [[{"text": "x", "callback_data": "y"}]]}
    form = aiohttp.FormData({"chat_id": chat, "text": "d é", "reply_markup": json.dumps(markup)})
    parts = aiohttp.FormData(default_to_multipart=True)
    parts.add_field("chat_id", chat)
    parts.add_field("document", b"isi", filename="laporan.txt")
    await client.get("sendMessage", params={"chat_id": chat, "text": "a b"})
    await client.post("sendMessage", json={"chat_id": street.group.id, "text": "c", "reply_markup": markup})
    await client.post("sendMessage", data=form)
    async with client.post("sendDocument", data=parts) as response:
        assert (await response.json())["result"]["document"]["file_name"] == "laporan.txt"
    assert [message.text for message in street.siti.sees(street.group)][:3] == ["a b", "c", "d é"]
    async with client.post(
        "sendMessage", data=b"{", headers={"Content-Type": "application/json"}
    ) as response:
        assert (response.status, (await response.json())["description"]) == (
            400,
            "Bad Request: can't parse JSON object",
        )


@pytest.mark.real
async def test_a_poll_ends_when_its_client_goes(street: Street, client: aiohttp.ClientSession) -> None:
    polling = asyncio.create_task(client.get("getUpdates", params={"timeout": 50}).__aenter__())
    await comes_true(lambda: street.bot.updates.is_polled)
    polling.cancel()
    await comes_true(lambda: not street.bot.updates.is_polled)
    street.siti.says(street.group, "/menu@sinergi_bot")
    async with client.get("getUpdates") as response:
        assert len((await response.json())["result"]) == 1


@pytest.mark.real
async def test_stopping_the_server_ends_a_poll(
    street: Street, server: Server, client: aiohttp.ClientSession
) -> None:
    polling = asyncio.create_task(client.get("getUpdates", params={"timeout": 50}).__aenter__())
    await comes_true(lambda: street.bot.updates.is_polled)
    server.should_exit = True
    response = await polling
    assert await response.json() == {"ok": True, "result": []}


@pytest.mark.real
async def test_broken_connections(street: Street, client: aiohttp.ClientSession) -> None:
    params = {"chat_id": str(street.group.id), "text": "x"}
    street.world.faults.add(Fault("sendMessage", "drop"))
    with pytest.raises(aiohttp.ClientError):
        async with client.get("sendMessage", params=params) as response:
            await response.read()
    street.world.faults.add(Fault("sendMessage", "timeout_after"))
    hanging = asyncio.create_task(client.get("sendMessage", params=params).__aenter__())
    await comes_true(lambda: street.group.messages)
    hanging.cancel()
    async with client.get("sendMessage", params=params) as response:
        assert response.status == 200
    assert len(street.group.messages) == 2


@pytest.mark.real
async def test_it_runs_alone() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", "--port", "0", "--token", TOKEN, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    page = (await process.stdout.readline()).decode().removeprefix("Page: ").strip()
    api = (await process.stdout.readline()).decode().removeprefix("Bot API: ").strip()
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{api}getMe") as response:
            assert (await response.json())["result"]["username"] == "sandbox_bot"
        async with session.get(page) as response:
            assert response.status == 200
    process.terminate()
    await process.wait()


async def test_the_rules_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    print_rules(Rules.opposite())
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(Rules().table())
    assert any(line.split()[:3] == ["reactions_count", "True", "guessed"] for line in lines)

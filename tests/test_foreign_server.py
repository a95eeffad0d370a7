"""One story against a Bot API server that is not ours: Telegram is not only what we believe of it."""

import asyncio
import json
import os
import shutil
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest

from domain.clock import SystemClock

ROOT = Path(__file__).parent.parent
FOREIGN = ROOT / "tests" / "foreign"
NODE = shutil.which("node")
TOKEN = "666:token-for-the-foreign-server"
SITI = {"id": 7001, "is_bot": False, "first_name": "Siti", "language_code": "id"}
US = {"id": 666, "is_bot": True, "first_name": "Test First name"}
PRIVATE = {"id": SITI["id"], "type": "private", "first_name": "Siti"}
GROUP = {"id": -1001700000001, "type": "supergroup", "title": "Kader PAC IPPNU Sukamaju"}
PATIENCE = 30  # seconds until a story that hangs has failed

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(NODE is None, reason="node is not installed"),
    pytest.mark.skipif(
        not (FOREIGN / "node_modules").is_dir(), reason="the foreign server is not installed: make foreign"
    ),
]

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Street:
    """The foreign server: Siti's side of it over HTTP, and every call that the bot makes, as it is made."""

    address: str
    calls: asyncio.StreamReader
    http: aiohttp.ClientSession
    heard: list[Json] = field(default_factory=list)

    async def until(self, method: str, text: str = "") -> Json:
        """The parameters of the bot's first call of this method with `text` in it; each is given once."""
        async with asyncio.timeout(PATIENCE):
            while (call := self._heard(method, text)) is None:
                line = await self.calls.readline()
                assert line, "the foreign server has ended"
                self.heard.append(json.loads(line))
        self.heard.remove(call)
        return dict(call["params"])

    def _heard(self, method: str, text: str) -> Json | None:
        fitting = (call for call in self.heard if call["method"] == method)
        return next((call for call in fitting if text in call["params"].get("text", "")), None)

    async def says(self, chat: Json, text: str) -> None:
        """Siti types a command."""
        command = {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}
        await self._post("sendCommand", {**_sent(chat), "from": SITI, "text": text, "entities": [command]})

    async def presses(self, chat: Json, label: str) -> None:
        """Siti presses the newest button with this label."""
        offered = [
            (message, button["callback_data"])
            for message in await self.sees(chat)
            for row in message["message"].get("reply_markup", {}).get("inline_keyboard", ())
            for button in row
            if button["text"] == label
        ]
        message, data = offered[-1]
        under = {**_sent(chat), "from": US, "message_id": message["messageId"]}
        await self._post("sendCallback", {"botToken": TOKEN, "from": SITI, "message": under, "data": data})

    async def sees(self, chat: Json) -> list[Json]:
        """The bot's messages in a chat, as the foreign server keeps them: edits are applied."""
        history = await self._post("getUpdatesHistory", {"token": TOKEN})
        return [one for one in history if str(one.get("message", {}).get("chat_id")) == str(chat["id"])]

    async def _post(self, path: str, body: Json) -> Any:
        async with self.http.post(f"{self.address}/{path}", json=body) as answer:
            return (await answer.json())["result"]


def _sent(chat: Json) -> Json:
    return {"botToken": TOKEN, "chat": chat, "date": int(SystemClock().now().timestamp())}


async def _end(process: Process) -> None:
    if process.returncode is None:
        process.terminate()
    await process.communicate()


@asynccontextmanager
async def opened_street() -> AsyncIterator[Street]:
    """The foreign server, for as long as the block lasts."""
    launcher = await asyncio.create_subprocess_exec(str(NODE), "launch.mjs", cwd=FOREIGN, stdout=PIPE)
    assert launcher.stdout is not None
    try:
        address = json.loads(await asyncio.wait_for(launcher.stdout.readline(), PATIENCE))["address"]
        async with aiohttp.ClientSession() as http:
            yield Street(address, launcher.stdout, http)
    finally:
        await _end(launcher)


@asynccontextmanager
async def bot_on(street: Street, folder: Path) -> AsyncIterator[Process]:
    """The bot as people run it: a process that knows the street by its address only."""
    settings = {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": street.address,
        "DATABASE_URL": f"sqlite:///{folder / 'foreign.db'}",
        "LIMIT_PER_CHAT_SECOND": "50",
    }
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **settings}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=folder, env=environment
    )
    try:
        yield process
    finally:
        await _end(process)


@pytest.fixture
async def street(tmp_path: Path) -> AsyncIterator[Street]:
    async with opened_street() as opened, bot_on(opened, tmp_path) as bot:
        ended, ready = asyncio.create_task(bot.wait()), asyncio.create_task(opened.until("deleteWebhook"))
        await asyncio.wait({ended, ready}, return_when=asyncio.FIRST_COMPLETED)
        assert ready.done(), "the bot ended before it was ready"
        await ready
        yield opened
        assert not ended.done(), "the bot did not live through the story"
        ended.cancel()


async def test_someone_opens_the_chat_and_finds_her_way_by_a_wrong_command_and_a_button(
    street: Street,
) -> None:
    await street.says(PRIVATE, "/start")
    welcome = await street.until("sendMessage", "Siti")
    assert (int(welcome["chat_id"]), welcome["parse_mode"]) == (PRIVATE["id"], "HTML")

    await street.says(PRIVATE, "/mneu")
    await street.until("sendMessage", "Mungkin maksudnya /menu?")
    await street.presses(PRIVATE, "Ya, /menu")
    menu = await street.until("sendMessage", "Mau apa?")
    await street.until("answerCallbackQuery")

    await street.says(PRIVATE, "/menu")
    again = await street.until("sendMessage", "Mau apa?")
    assert again["text"] == menu["text"]
    assert len(await street.sees(PRIVATE)) == 4


async def test_a_group_is_set_up_by_three_taps_and_plans_its_first_post(street: Street) -> None:
    await street.says(GROUP, "/menu")
    await street.until("sendMessage", "1/3")
    for label, next_step in (("PAC (kecamatan)", "2/3"), ("WIB", "3/3"), ("Pakai nama ini", "siap")):
        await street.presses(GROUP, label)
        await street.until("editMessageText", next_step)

    await street.says(GROUP, "/rencana besok 19.30 IG Reels Tips hafalan Juz 30")
    card = await street.until("sendMessage", "pukul 19.30 WIB")
    tomorrow = SystemClock().now().astimezone(ZoneInfo("Asia/Jakarta")) + timedelta(days=1)
    for part in ("Tips hafalan Juz 30", "PJ: belum ada", "Instagram Reels", f", {tomorrow.day} "):
        assert part in card["text"]
    await street.presses(GROUP, "Aku PJ-nya")
    opened = await street.until("answerCallbackQuery")
    while "url" not in opened:
        opened = await street.until("answerCallbackQuery")
    await street.says(PRIVATE, f"/start {opened['url'].partition('start=')[2]}")
    await street.until("sendMessage", "lahir")
    await street.presses(PRIVATE, "2004")
    await street.until("editMessageText", "Setuju")
    await street.presses(PRIVATE, "Setuju")
    await street.until("editMessageText", "PJ: Siti")

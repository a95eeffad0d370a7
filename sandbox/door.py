"""The in-process door: python-telegram-bot's Bot talks to a World without any network."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import unquote

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from sandbox.uploads import Upload
from sandbox.wire import AnswerLost
from sandbox.world import World

CALL = re.compile(r".*/bot([^/]*)/([A-Za-z]+)$")
FILE = re.compile(r".*/file/bot([^/]*)/(.+)$")


class Door(BaseRequest):
    """Use it as `Bot(token, request=Door(world), get_updates_request=Door(world))`."""

    def __init__(self, world: World) -> None:
        self._world = world

    @property
    def read_timeout(self) -> float | None:
        return 5.0

    async def initialize(self) -> None:
        """Nothing is opened."""

    async def shutdown(self) -> None:
        """Nothing is closed."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *timeouts: Any, **named: Any
    ) -> tuple[int, bytes]:
        """HTTP status and body. Raises TimedOut or NetworkError where a fault keeps the answer back."""
        if file := FILE.fullmatch(unquote(url)):
            return self._file(file[1], file[2])
        call = CALL.fullmatch(url)
        if call is None:
            return 404, b'{"ok":false,"error_code":404,"description":"Not Found"}'
        params = dict(request_data.json_parameters) if request_data is not None else {}
        try:
            status, body = await self._world.call(call[1], call[2], params, _files(request_data))
        except AnswerLost as lost:
            raise TimedOut() if lost.timed_out else NetworkError("connection dropped") from lost
        return status, json.dumps(body).encode()

    def _file(self, token: str, path: str) -> tuple[int, bytes]:
        content = self._world.download(token, path)
        return (200, content) if content is not None else (404, b"{}")


def _files(request_data: RequestData | None) -> dict[str, bytes]:
    """Uploads by part name; each keeps the name that the bot gave it."""
    if request_data is None or not request_data.contains_files:
        return {}
    parts = request_data.multipart_data.items()
    return {part: Upload.named(_content(content), name) for part, (name, content, _) in parts}


def _content(content: Any) -> bytes:
    read: bytes = content if isinstance(content, bytes) else content.read()
    return read

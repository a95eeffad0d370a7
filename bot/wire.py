"""The way to Telegram: one call, one answer, by PTB's request classes and errors."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from telegram import InputFile
from telegram.request import BaseRequest, RequestData

# RequestData takes these; PTB builds them in its Bot methods, and offers no public way to make one.
from telegram.request._requestparameter import RequestParameter

from domain.files import File


class HttpWire:
    """Calls any Bot API method at `api_url` with this token; what comes back stays JSON."""

    def __init__(self, request: BaseRequest, api_url: str, token: str) -> None:
        self._request = request
        self._root = f"{api_url}/bot{token}"
        self._files = f"{api_url}/file/bot{token}"

    async def call(self, method: str, params: Mapping[str, Any], seconds: float = 30) -> Any:
        """The result of `method` as JSON, waited for so many `seconds` at most; raises telegram.error errors."""
        data = RequestData([_parameter(name, value) for name, value in params.items()])
        return await self._request.post(f"{self._root}/{method}", data, read_timeout=seconds)

    async def download(self, path: str, seconds: float = 60) -> bytes:
        """The file under this path of getFile (Bot API, File.file_path); raises telegram.error errors."""
        return await self._request.retrieve(f"{self._files}/{quote(path)}", read_timeout=seconds)


def _parameter(name: str, value: Any) -> RequestParameter:
    """One parameter; a file goes along as a part of a form."""
    if isinstance(value, File):
        return RequestParameter(name, None, [InputFile(value.content, filename=value.name)])
    return RequestParameter(name, value, None)

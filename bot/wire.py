"""The way to Telegram: one call, one answer, by PTB's request classes and errors."""

from collections.abc import Mapping
from typing import Any

from telegram.request import BaseRequest, RequestData

# RequestData takes these; PTB builds them in its Bot methods, and offers no public way to make one.
from telegram.request._requestparameter import RequestParameter


class HttpWire:
    """Calls any Bot API method at `api_url` with this token; what comes back stays JSON."""

    def __init__(self, request: BaseRequest, api_url: str, token: str) -> None:
        self._request = request
        self._root = f"{api_url}/bot{token}"

    async def call(self, method: str, params: Mapping[str, Any], seconds: float = 30) -> Any:
        """The result of `method` as JSON, waited for so many `seconds` at most; raises telegram.error errors."""
        data = RequestData([RequestParameter(name, value, None) for name, value in params.items()])
        return await self._request.post(f"{self._root}/{method}", data, read_timeout=seconds)

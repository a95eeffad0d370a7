"""The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>, in front of a World."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from sandbox.forms import read_request
from sandbox.wire import AnswerLost, Json, Refused
from sandbox.world import World


class CutOff(Response):
    """A connection that breaks before the answer is complete."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1")]})


def bot_api(world: World) -> list[Route]:
    """The routes of the Bot API for this world."""

    async def call(request: Request) -> Response:
        token, method = request.path_params["token"], request.path_params["method"]
        try:
            params, files = await read_request(request)
        except Refused as refused:
            return JSONResponse(refused.answer(), refused.status)
        asked = asyncio.create_task(world.call(token, method, params, files))
        if method.lower() == "getupdates":
            await _first(asked, asyncio.create_task(_gone(request)))
        try:
            status, body = await asked
        except asyncio.CancelledError:
            if not asked.cancelled():
                raise
            return CutOff()
        except AnswerLost as lost:
            if lost.timed_out:
                await _first(asyncio.create_task(world.closing.wait()), asyncio.create_task(_gone(request)))
            return CutOff()
        return JSONResponse(body, status)

    async def download(request: Request) -> Response:
        content = world.download(request.path_params["token"], request.path_params["path"])
        if content is None:
            return JSONResponse(Refused(404, "Not Found").answer(), 404)
        return Response(content, media_type="application/octet-stream")

    return [
        Route("/bot{token}/{method}", call, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", download),
    ]


async def _gone(request: Request) -> None:
    """Ends when the client has closed the connection."""
    message: Json = {}
    while message.get("type") != "http.disconnect":
        message = dict(await request.receive())


async def _first(wanted: asyncio.Task[object], other: asyncio.Task[None]) -> None:
    """Waits for either and ends the other one."""
    await asyncio.wait({wanted, other}, return_when=asyncio.FIRST_COMPLETED)
    for task in (wanted, other):
        if not task.done():
            task.cancel()


class Server(uvicorn.Server):
    """A web server that ends the world's waits (long polls, webhooks) before it waits for its connections.

    `serve()` runs until it is stopped by a signal; `running()` leaves the program's signals alone. Both call
    `announce` with the address once they are reachable.
    """

    def __init__(self, world: World, routes: list[BaseRoute], host: str = "127.0.0.1", port: int = 0) -> None:
        app = Starlette(routes=routes)
        super().__init__(uvicorn.Config(app, host=host, port=port, log_level="warning", lifespan="off"))
        self._world = world
        self.announce: Callable[[str], None] = lambda address: None

    @property
    def address(self) -> str:
        """http://host:port, once it has started (port 0 means: any free one)."""
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        return f"http://{host}:{port}"

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Server]:
        """Serves as long as the block lasts."""
        serving = asyncio.create_task(self._serve())
        while not self.started and not serving.done():  # noqa: ASYNC110 - uvicorn offers no event
            await asyncio.sleep(0.01)
        try:
            yield self
        finally:
            self.should_exit = True
            await serving

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self.announce(self.address)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await self._world.close()
        await super().shutdown(sockets)

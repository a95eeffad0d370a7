"""The page of the sandbox: a Telegram in the browser, and the JSON that it lives on."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from sandbox.bots import BotAccount
from sandbox.faults import Fault
from sandbox.page_acts import Deed, carry_out
from sandbox.page_views import screen_json, state_json
from sandbox.people import Person
from sandbox.wire import Json, NotPossible
from sandbox.world import World

STATIC = Path(__file__).with_name("static")
WIB = ZoneInfo("Asia/Jakarta")
WAIT_SECONDS = 25.0
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'; object-src 'none'",
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
}
Endpoint = Callable[[Request], Awaitable[Response]]


class Static(StaticFiles):
    """The page's own files; a browser asks each time whether they have changed."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers.update(HEADERS)
        return response


def page_routes(world: World, bot: BotAccount) -> list[BaseRoute]:
    """The routes of the page for one world and the bot that its visitors play with."""
    page = Page(world, bot)
    return [
        Route("/", page.index),
        Mount("/static", Static(directory=STATIC)),
        Route("/sandbox/state", page.state),
        Route("/sandbox/chat", answered(page.chat)),
        Route("/sandbox/wait", answered(page.wait)),
        Route("/sandbox/file/{id}", page.file),
        Route("/sandbox/act", answered(page.act), methods=["POST"]),
        Route("/sandbox/clock", answered(page.clock), methods=["POST"]),
        Route("/sandbox/faults", answered(page.faults), methods=["POST", "DELETE"]),
        Route("/sandbox/people", answered(page.people), methods=["POST"]),
        Route("/sandbox/groups", answered(page.groups), methods=["POST"]),
    ]


def answered(endpoint: Endpoint) -> Endpoint:
    """Turns what was not understood, or is not possible, into a 400 with its reason."""

    async def guarded(request: Request) -> Response:
        try:
            return await endpoint(request)
        except (NotPossible, ValueError, TypeError) as error:
            return JSONResponse({"ok": False, "error": str(error)}, 400)
        except KeyError as missing:
            return JSONResponse({"ok": False, "error": f"{missing} is missing"}, 400)

    return guarded


async def body_of(request: Request) -> Json:
    """The JSON object of a request. Asking for its media type keeps other web pages from sending any."""
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise ValueError("send application/json")
    body = json.loads(await request.body() or b"{}")
    if not isinstance(body, dict):
        raise ValueError("send a JSON object")
    return body


class Page:
    """The endpoints."""

    def __init__(self, world: World, bot: BotAccount) -> None:
        self.world = world
        self.bot = bot
        self._passing: list[tuple[datetime, Fault]] = []

    async def index(self, request: Request) -> Response:
        return FileResponse(STATIC / "index.html", headers=HEADERS)

    async def state(self, request: Request) -> Response:
        return JSONResponse(state_json(self.world, self.bot))

    async def chat(self, request: Request) -> Response:
        """One chat as one person sees it."""
        asked = request.query_params
        person = self._person(int(asked["person"]))
        name = asked["chat"] if asked["chat"] == "bot" else int(asked["chat"])
        place = Deed(self.world, self.bot, person, {}).place(name)
        return JSONResponse(screen_json(person, self.bot, place, asked.get("lang", "id")))

    async def wait(self, request: Request) -> Response:
        """Answers when something has changed since `rev`, at the latest after 25 s."""
        rev = await self.world.wait(int(request.query_params["rev"]), WAIT_SECONDS)
        return JSONResponse({"rev": rev})

    async def file(self, request: Request) -> Response:
        """A photo or document that was sent; never shown as a page of ours."""
        file = self.world.files.get(request.path_params["id"])
        if file is None:
            return JSONResponse({"ok": False, "error": "no such file"}, 404)
        picture = file.kind == "photo"
        how = "inline" if picture else "attachment"
        headers = {**HEADERS, "Content-Disposition": f"{how}; filename*=UTF-8''{quote(file.name)}"}
        kind = "image/jpeg" if picture else "application/octet-stream"
        return Response(file.content, media_type=kind, headers=headers)

    async def act(self, request: Request) -> Response:
        """One act of one person."""
        body = await body_of(request)
        deed = Deed(self.world, self.bot, self._person(body.get("person")), body)
        try:
            outcome = await carry_out(deed)
        except NotPossible as reason:
            return JSONResponse({"ok": False, "error": str(reason)})
        return JSONResponse({"ok": True, **outcome})

    async def clock(self, request: Request) -> Response:
        """Moves the clock forward: {"minutes": 60}, {"to": iso} or {"tomorrow": "06:00"} in WIB."""
        await self.world.move(target_of(await body_of(request), self.world.now()))
        self._lapse()
        return JSONResponse({"now": self.world.now().astimezone(UTC).isoformat()})

    async def faults(self, request: Request) -> Response:
        """Adds a fault ("minutes": n makes it pass after n minutes), or clears them all."""
        asked = await body_of(request)
        if request.method == "DELETE":
            self.world.faults.clear()
        else:
            self._add_fault(asked)
        self.world.changed()
        return JSONResponse({"ok": True, "faults": self.world.faults.rows()})

    def _add_fault(self, asked: Json) -> None:
        minutes = asked.pop("minutes", None)
        fault = Fault(**(asked | {"times": None})) if minutes else Fault(**asked)
        self.world.faults.add(fault)
        if minutes:
            lasts = timedelta(minutes=float(minutes))
            self._passing.append((self.world.now() + lasts, fault))
            asyncio.get_running_loop().call_later(lasts.total_seconds(), self._lapse)

    def _lapse(self) -> None:
        """Takes away the faults whose minutes are over, by the world's clock."""
        now = self.world.now()
        over = [asdict(fault) for until, fault in self._passing if until <= now]
        if not over:
            return
        self._passing = [(until, fault) for until, fault in self._passing if until > now]
        kept = [Fault(**row) for row in self.world.faults.rows() if row not in over]
        self.world.faults.clear()
        for fault in kept:
            self.world.faults.add(fault)
        self.world.changed()

    async def people(self, request: Request) -> Response:
        """Someone new: {"first_name", "note"?, "username"?}."""
        asked = await body_of(request)
        person = self.world.add_person(
            str(asked["first_name"]), username=asked.get("username"), note=str(asked.get("note", ""))
        )
        return JSONResponse({"ok": True, "id": person.id})

    async def groups(self, request: Request) -> Response:
        """A new group: {"title", "creator", "members": [ids], "supergroup"?, "with_bot"?}."""
        asked = await body_of(request)
        creator = self._person(asked.get("creator"))
        members = [self._person(number) for number in asked.get("members", [])]
        supergroup = asked.get("supergroup") is not False
        chat = self.world.add_group(
            str(asked["title"]), supergroup=supergroup, members=members, creator=creator
        )
        if asked.get("with_bot") is True:
            creator.adds(self.bot, chat)
        return JSONResponse({"ok": True, "id": chat.id})

    def _person(self, number: object) -> Person:
        if not isinstance(number, int) or number not in self.world.people:
            raise ValueError(f"no person {number}")
        return self.world.people[number]


def target_of(asked: Json, now: datetime) -> datetime:
    """The moment that a visitor wants. Raises ValueError."""
    if "minutes" in asked:
        return now + timedelta(minutes=float(asked["minutes"]))
    if "tomorrow" in asked:
        day = now.astimezone(WIB).date() + timedelta(days=1)
        return datetime.combine(day, time.fromisoformat(str(asked["tomorrow"])), WIB).astimezone(UTC)
    if "to" not in asked:
        raise ValueError('say "minutes", "to" or "tomorrow"')
    target = datetime.fromisoformat(str(asked["to"]))
    return target if target.tzinfo else target.replace(tzinfo=WIB)

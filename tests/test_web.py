"""The bot's own web server: who may bring updates, and what a watchdog sees."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from bot.app import House, webhook_secret
from bot.web import SECRET_HEADER, routes
from storage import inbox
from storage.writer import in_transaction
from tests.town import TOKEN, Town

GOOD = {SECRET_HEADER: webhook_secret(TOKEN)}
UPDATE = {
    "update_id": 5,
    "message": {
        "message_id": 1,
        "date": 1795330800,
        "chat": {"id": 77, "type": "private", "first_name": "Siti"},
        "from": {"id": 77, "is_bot": False, "first_name": "Siti"},
        "text": "/menu",
    },
}


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A bot that takes its updates by webhook."""
    town = Town.build(f"sqlite:///{tmp_path / 'town.db'}")
    town.settings = replace(town.settings, webhook_url="https://bot.example.org/hook", port=8443)
    yield await town.open()
    town.kill()


@pytest.fixture
async def web(house: House) -> AsyncIterator[httpx.AsyncClient]:
    """A client at the door of its web server."""
    transport = httpx.ASGITransport(Starlette(routes=routes(house)))
    async with httpx.AsyncClient(transport=transport, base_url="https://bot.example.org") as client:
        yield client


def waiting(house: House) -> int:
    """How many updates stand in the inbox."""
    return len(in_transaction(house.engine, lambda session: inbox.pending(session, 10)))


def test_the_secret_is_the_one_that_the_contract_names() -> None:
    by_openssl = "c693e56e5e7434d89adfe8a1590e2fc7e44f6a6dc5f659b46a6f229b4cb09c7a"
    assert webhook_secret("123456:abc") == by_openssl


async def test_an_update_with_the_secret_is_stored_before_it_is_confirmed(
    house: House, web: httpx.AsyncClient
) -> None:
    answer = await web.post("/hook", json=UPDATE, headers=GOOD)
    assert answer.status_code == 200
    assert waiting(house) == 1
    assert (await web.post("/hook", json=UPDATE, headers=GOOD)).status_code == 200
    assert waiting(house) == 1


@pytest.mark.parametrize("headers", [{}, {SECRET_HEADER: "guessed"}], ids=["none", "wrong"])
async def test_nobody_without_the_secret_brings_updates(
    house: House, web: httpx.AsyncClient, headers: dict[str, str]
) -> None:
    assert (await web.post("/hook", json=UPDATE, headers=headers)).status_code == 403
    assert waiting(house) == 0


@pytest.mark.parametrize("body", ["", "[]", "{}", "nonsense"])
async def test_what_is_no_update_is_refused(house: House, web: httpx.AsyncClient, body: str) -> None:
    assert (await web.post("/hook", content=body, headers=GOOD)).status_code == 400
    assert waiting(house) == 0


async def test_a_watchdog_sees_green_and_red(house: House, web: httpx.AsyncClient) -> None:
    assert (await web.get("/healthz")).json() == {"ok": True, "troubles": {}, "overdue": []}
    house.delivery.trouble = "no connection"
    red = await web.get("/healthz")
    assert red.status_code == 503 and red.json()["troubles"] == {"delivery": "no connection"}


async def test_the_metrics_count_what_waits(web: httpx.AsyncClient) -> None:
    await web.post("/hook", json=UPDATE, headers=GOOD)
    page = (await web.get("/metrics")).text
    assert "sinergi_inbox_lag_seconds" in page and 'sinergi_outbox_depth{lane="reply"}' in page
    assert "Siti" not in page

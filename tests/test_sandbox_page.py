"""The sandbox's page: what its JSON tells, what a visitor can do, and that nothing she types becomes HTML."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

import sandbox
from sandbox.page import page_routes
from sandbox.page_html import safe_html
from sandbox.world import World

TOKEN = "123456:sandbox"
STATIC = Path(sandbox.__file__).with_name("static")


class Visitor:
    """A small town, and the browser that looks at it."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 28, 2, 40, tzinfo=UTC)
        self.world = World(lambda: self.time, on_move=self.move)
        self.bot = self.world.add_bot(TOKEN, "sinergi_bot", "Sinergi")
        self.siti = self.world.add_person("Siti", note="humas")
        self.laila = self.world.add_person("Laila", note="ketua")
        self.dewi = self.world.add_person("Dewi", note="orang asing")
        self.group = self.world.add_group("Kader", members=[self.siti, self.bot], creator=self.laila)
        app = Starlette(routes=page_routes(self.world, self.bot))
        self.web = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox")

    async def move(self, target: datetime) -> None:
        self.time = target

    async def bot_calls(self, method: str, **params: object) -> Any:
        status, body = await self.world.call(TOKEN, method, params)
        assert status == 200, body
        return body["result"]

    async def state(self) -> dict[str, Any]:
        return dict((await self.web.get("/sandbox/state")).json())

    async def screen(self, person: int, chat: int | str, lang: str = "id") -> dict[str, Any]:
        asked = {"person": person, "chat": chat, "lang": lang}
        return dict((await self.web.get("/sandbox/chat", params=asked)).json())

    async def last(self, person: int, chat: int | str, lang: str = "id") -> dict[str, Any]:
        return dict((await self.screen(person, chat, lang))["messages"][-1])

    async def act(self, person: int, deed: str, **more: object) -> dict[str, Any]:
        body = {"person": person, "act": deed, **more}
        return dict((await self.web.post("/sandbox/act", json=body)).json())


@pytest.fixture
async def visitor() -> AsyncIterator[Visitor]:
    visitor = Visitor()
    yield visitor
    await visitor.web.aclose()
    await visitor.world.close()


async def test_state_names_people_chats_and_time(visitor: Visitor) -> None:
    state = await visitor.state()
    assert [person["note"] for person in state["people"]] == ["humas", "ketua", "orang asing"]
    assert state["now"] == "2026-11-28T02:40:00+00:00"
    assert state["chats"][0]["title"] == "Kader"
    assert state["chats"][0]["admins"] == [visitor.laila.id]


async def test_a_start_reaches_the_bot_and_its_answer_is_counted(visitor: Visitor) -> None:
    before = await visitor.screen(visitor.siti.id, "bot")
    assert (before["started"], before["messages"]) == (False, [])
    assert (await visitor.act(visitor.siti.id, "start", chat="bot"))["ok"]
    await visitor.bot_calls("sendMessage", chat_id=visitor.siti.id, text="<b>Halo</b>", parse_mode="HTML")
    message = await visitor.last(visitor.siti.id, "bot")
    assert (message["html"], message["text"], message["mine"]) == ("<b>Halo</b>", "Halo", False)
    assert (await visitor.state())["counters"]["people"] == {str(visitor.siti.id): 1}


async def test_a_press_waits_for_the_bot_and_shows_its_toast(visitor: Visitor) -> None:
    await visitor.act(visitor.siti.id, "start", chat="bot")
    keyboard = {"inline_keyboard": [[{"text": "Ikut", "callback_data": "go"}]]}
    await visitor.bot_calls("sendMessage", chat_id=visitor.siti.id, text="Mau?", reply_markup=keyboard)
    message = await visitor.last(visitor.siti.id, "bot")
    seen = (await visitor.bot_calls("getUpdates", offset=-1))[0]["update_id"]
    press = asyncio.create_task(
        visitor.act(visitor.siti.id, "press", chat="bot", message=message["id"], label="Ikut")
    )
    (update,) = await visitor.bot_calls("getUpdates", offset=seen + 1, timeout=5)
    query = update["callback_query"]
    assert not press.done()
    await visitor.bot_calls("answerCallbackQuery", callback_query_id=query["id"], text="Sip", show_alert=True)
    assert await press == {"ok": True, "toast": "Sip", "alert": True, "url": None, "copy": None}


async def test_what_an_app_does_not_offer_is_refused_in_words(visitor: Visitor) -> None:
    refused = await visitor.act(visitor.dewi.id, "say", chat=visitor.group.id, text="halo")
    assert refused == {"ok": False, "error": "Dewi is not in Kader"}
    assert not (await visitor.act(visitor.siti.id, "fly", chat="bot"))["ok"]
    assert not (await visitor.act(visitor.siti.id, "pin", chat=visitor.group.id, message=1))["ok"]


async def test_a_message_is_written_edited_quoted_liked_and_pinned(visitor: Visitor) -> None:
    siti, laila, group = visitor.siti.id, visitor.laila.id, visitor.group.id
    await visitor.act(siti, "say", chat=group, text="salah")
    first = await visitor.last(siti, group)
    await visitor.act(siti, "edit", chat=group, message=first["id"], text="betul")
    await visitor.act(laila, "say", chat=group, text="sip", reply_to=first["id"])
    reply = await visitor.last(siti, group)
    assert reply["reply_to"] == {"id": first["id"], "name": "Siti", "excerpt": "betul"}
    await visitor.act(laila, "react", chat=group, message=first["id"], emoji="👍")
    await visitor.act(laila, "pin", chat=group, message=first["id"])
    screen = await visitor.screen(laila, group)
    edited = screen["messages"][0]
    assert (edited["edited"], edited["reactions"]) == (True, [{"emoji": "👍", "count": 1, "mine": True}])
    assert screen["chat"]["pinned"] == first["id"]
    assert screen["messages"][-1]["service"] == "Laila menyematkan pesan"
    assert (await visitor.last(laila, group, "en"))["service"] == "Laila pinned a message"


async def test_attachments_and_forwards_say_what_they_are(visitor: Visitor) -> None:
    await visitor.act(visitor.siti.id, "send", chat=visitor.group.id, kind="photo", caption="poster")
    photo = await visitor.last(visitor.siti.id, visitor.group.id)
    assert (photo["media"]["kind"], photo["text"]) == ("photo", "poster")
    await visitor.act(visitor.siti.id, "forward", chat=visitor.group.id, message=photo["id"], to="bot")
    assert (await visitor.last(visitor.siti.id, "bot"))["forwarded"] == "Siti"


async def test_a_document_is_handed_out_as_a_download_only(visitor: Visitor) -> None:
    await visitor.act(visitor.siti.id, "send", chat="bot", kind="document")
    address = (await visitor.last(visitor.siti.id, "bot"))["media"]["url"]
    answer = await visitor.web.get(address)
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert (await visitor.web.get("/sandbox/file/nothing")).status_code == 404


async def test_a_start_link_starts_with_its_token(visitor: Visitor) -> None:
    url = "https://t.me/Sinergi_Bot?start=abc-1"
    assert await visitor.act(visitor.dewi.id, "open_link", url=url) == {"ok": True, "open": "bot"}
    assert (await visitor.last(visitor.dewi.id, "bot"))["text"] == "/start abc-1"
    assert not (await visitor.act(visitor.dewi.id, "open_link", url="https://t.me/other?start=x"))["ok"]


async def test_a_startgroup_link_asks_for_a_group_and_brings_the_bot_there(visitor: Visitor) -> None:
    made = await visitor.web.post("/sandbox/groups", json={"title": "Humas", "creator": visitor.dewi.id})
    group, url = made.json()["id"], "https://t.me/sinergi_bot?startgroup=tok"
    asked = await visitor.act(visitor.dewi.id, "open_link", url=url)
    assert asked == {"ok": True, "pick_group": [group]}
    assert (await visitor.act(visitor.dewi.id, "open_link", url=url, chat=group))["ok"]
    messages = (await visitor.screen(visitor.dewi.id, group))["messages"]
    assert messages[0]["service"] == "Dewi menambahkan Sinergi"
    assert messages[1]["text"] == "/start@sinergi_bot tok"


async def test_members_come_and_go_and_a_group_grows_up(visitor: Visitor) -> None:
    new = await visitor.web.post(
        "/sandbox/groups",
        json={"title": "Lama", "creator": visitor.laila.id, "supergroup": False, "with_bot": True},
    )
    group = new.json()["id"]
    await visitor.act(visitor.laila.id, "add_member", chat=group, who=visitor.siti.id)
    await visitor.act(visitor.laila.id, "promote", chat=group, who=visitor.siti.id)
    chat = (await visitor.screen(visitor.siti.id, group))["chat"]
    assert chat["admins"] == [visitor.laila.id, visitor.siti.id]
    assert visitor.bot.id in chat["members"]
    await visitor.act(visitor.laila.id, "remove_bot", chat=group)
    await visitor.act(visitor.siti.id, "leave", chat=group)
    assert (await visitor.screen(visitor.laila.id, group))["chat"]["members"] == [visitor.laila.id]
    assert (await visitor.act(visitor.laila.id, "migrate", chat=group))["ok"]
    state = await visitor.state()
    assert state["moved"][str(group)] in [chat["id"] for chat in state["chats"]]


async def test_blocking_the_bot_is_seen_by_page_and_bot(visitor: Visitor) -> None:
    await visitor.act(visitor.siti.id, "start", chat="bot")
    await visitor.act(visitor.siti.id, "block", chat="bot")
    assert (await visitor.screen(visitor.siti.id, "bot"))["blocked"]
    status, body = await visitor.world.call(TOKEN, "sendMessage", {"chat_id": visitor.siti.id, "text": "x"})
    assert (status, body["description"]) == (403, "Forbidden: bot was blocked by the user")


async def test_the_clock_goes_forward_only(visitor: Visitor) -> None:
    async def move(**step: object) -> httpx.Response:
        return await visitor.web.post("/sandbox/clock", json=step)

    assert (await move(minutes=60)).json() == {"now": "2026-11-28T03:40:00+00:00"}
    assert (await move(tomorrow="06:00")).json() == {"now": "2026-11-28T23:00:00+00:00"}
    assert (await move(to="2026-11-29T19:30:00+07:00")).json() == {"now": "2026-11-29T12:30:00+00:00"}
    for wrong in ({"minutes": -5}, {"to": "2020-01-01T00:00:00+07:00"}, {"to": "kapan-kapan"}, {}):
        assert (await move(**wrong)).status_code == 400


async def test_a_fault_of_a_minute_passes_with_the_clock(visitor: Visitor) -> None:
    lasting = {"method": "getMe", "kind": "500", "times": None}
    passing = {"method": "*", "kind": "429", "retry_after": 60, "minutes": 1}
    for fault in (lasting, passing):
        assert (await visitor.web.post("/sandbox/faults", json=fault)).status_code == 200
    call = visitor.world.call
    assert [(await call(TOKEN, "getMyCommands"))[0] for _ in range(3)] == [429, 429, 429]
    await visitor.web.post("/sandbox/clock", json={"minutes": 1})
    assert (await call(TOKEN, "getMyCommands"))[0] == 200
    assert [fault["kind"] for fault in (await visitor.state())["faults"]] == ["500"]
    await visitor.web.request("DELETE", "/sandbox/faults", json={})
    assert (await visitor.state())["faults"] == []
    assert (await visitor.web.post("/sandbox/faults", json={"kind": "teapot"})).status_code == 400


async def test_waiting_ends_when_something_happens(visitor: Visitor) -> None:
    rev = (await visitor.state())["rev"]
    waiting = asyncio.create_task(visitor.web.get(f"/sandbox/wait?rev={rev}"))
    await visitor.act(visitor.siti.id, "say", chat=visitor.group.id, text="halo")
    assert (await waiting).json()["rev"] > rev


async def test_other_web_pages_cannot_post_here(visitor: Visitor) -> None:
    sneaky = await visitor.web.post("/sandbox/act", content=b"{}", headers={"content-type": "text/plain"})
    assert sneaky.status_code == 400
    for wrong in (b"[]", b"{", b'{"person": "x", "act": "say"}'):
        answer = await visitor.web.post(
            "/sandbox/act", content=wrong, headers={"content-type": "application/json"}
        )
        assert (answer.status_code, answer.json()["ok"]) == (400, False)


async def test_a_new_person_gets_an_id(visitor: Visitor) -> None:
    made = await visitor.web.post("/sandbox/people", json={"first_name": "Umi", "note": "baru"})
    assert (await visitor.state())["people"][-1]["id"] == made.json()["id"]
    assert (await visitor.web.post("/sandbox/people", json={})).status_code == 400


@pytest.mark.parametrize(
    ("text", "entities", "html"),
    [
        ("<b>&", [], "&lt;b&gt;&amp;"),
        ("😀 tebal", [{"type": "bold", "offset": 3, "length": 5}], "😀 <b>tebal</b>"),
        (
            "abcdef",
            [{"type": "bold", "offset": 0, "length": 4}, {"type": "italic", "offset": 2, "length": 4}],
            "<b>ab<i>cd</i></b>ef",
        ),
        ("klik", [{"type": "text_link", "offset": 0, "length": 4, "url": "javascript:alert(1)"}], "klik"),
        (
            "klik",
            [{"type": "text_link", "offset": 0, "length": 4, "url": 'https://a.id/"><p>'}],
            '<a href="https://a.id/&quot;&gt;&lt;p&gt;" target="_blank" rel="noopener noreferrer">klik</a>',
        ),
        (
            "satu\ndua",
            [{"type": "blockquote", "offset": 0, "length": 4}],
            "<blockquote>satu</blockquote>dua",
        ),
        (
            "/menu",
            [{"type": "bot_command", "offset": 0, "length": 5}],
            '<button type="button" class="inline" data-command="/menu">/menu</button>',
        ),
        ("apa", [{"type": "custom_emoji", "offset": 0, "length": 3}], "apa"),
    ],
)
def test_only_known_tags_come_out(text: str, entities: list[dict[str, Any]], html: str) -> None:
    assert safe_html(text, entities) == html


async def test_every_file_that_the_page_asks_for_is_served(visitor: Visitor) -> None:
    index = await visitor.web.get("/")
    assert "default-src 'self'" in index.headers["content-security-policy"]
    wanted = set(re.findall(r'(?:src|href)="(/static/[^"]+)"', index.text))
    for module in STATIC.glob("*.js"):
        wanted |= {f"/static/{name}" for name in re.findall(r'from "\./([^"]+)"', module.read_text("utf-8"))}
    assert "/static/main.js" in wanted
    for path in wanted:
        assert (await visitor.web.get(path)).status_code == 200, path
    assert "http" not in re.sub(r"http://www\.w3\.org/\S+", "", index.text)


def test_the_page_speaks_both_languages_completely() -> None:
    words = (STATIC / "words.js").read_text("utf-8")
    indonesian, english = words.split("const EN = {")
    keys = re.compile(r"(?:^ {2}|, )(\w+): \"", re.MULTILINE)
    said = keys.findall(indonesian)
    assert said == keys.findall(english)
    scripts = "".join(path.read_text("utf-8") for path in STATIC.glob("*.js"))
    used = set(re.findall(r"\bt\(\"(\w+)\"\)", scripts))
    assert used <= set(said)


async def test_an_album_of_photos_that_look_different(visitor: Visitor) -> None:
    sent = {"chat": visitor.group.id, "kind": "photo", "caption": "Tiga foto", "count": 3}
    assert (await visitor.act(visitor.siti.id, "send", **sent))["ok"]
    shown = (await visitor.screen(visitor.siti.id, visitor.group.id))["messages"][-3:]
    assert [one["text"] for one in shown] == ["Tiga foto", "", ""]
    pictures = [(await visitor.web.get(one["media"]["url"])).content for one in shown]
    assert len(set(pictures)) == 3
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)
    posted = list(visitor.group.messages.values())[-3:]
    assert len({one.album for one in posted}) == 1
    assert not (await visitor.act(visitor.siti.id, "send", **{**sent, "count": 11}))["ok"]


async def test_a_channel_speaks_as_itself(visitor: Visitor) -> None:
    channel = visitor.world.add_channel("Kabar", members=[visitor.siti], admins=[visitor.laila])
    await visitor.act(visitor.laila.id, "say", chat=channel.id, text="Halo")
    assert (await visitor.last(visitor.siti.id, channel.id))["from"]["name"] == "Kabar"
    assert not (await visitor.screen(visitor.siti.id, channel.id))["can_write"]

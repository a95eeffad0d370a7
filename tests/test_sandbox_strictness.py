"""The sandbox refuses what Telegram refuses, in Telegram's words."""

import json
from datetime import UTC, datetime, timedelta
from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.bots import BotAccount
from sandbox.chats import Chat
from sandbox.entities import cut, found, trimmed, units
from sandbox.markup import read_html
from sandbox.methods import METHODS
from sandbox.people import Person
from sandbox.rules import Rules
from sandbox.schema import botapi, check
from sandbox.trim import element, trim, written
from sandbox.uploads import Upload
from sandbox.wire import Json, Refused
from sandbox.world import World

TOKEN = "4242:kader-test"
UNCHANGED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


class Street:
    """A bot in a group with Siti and Aisyah (creator), on a clock set by hand."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
        self.world = World(
            lambda: self.time, Rules(chat_burst=1000, group_per_minute=1000, calls_per_second=1000)
        )
        self.bot: BotAccount = self.world.add_bot(TOKEN, "sinergi_bot", "Sinergi")
        self.siti: Person = self.world.add_person("Siti")
        self.aisyah: Person = self.world.add_person("Aisyah")
        self.group: Chat = self.world.add_group("Kader", members=[self.siti, self.bot], creator=self.aisyah)

    def passes(self, **time: float) -> None:
        self.time += timedelta(**time)

    async def result(self, method: str, **params: object) -> Any:
        status, body = await self.world.call(TOKEN, method, params)
        assert (status, body["ok"]) == (200, True), body
        check(body["result"], returned(method), method)
        return body["result"]

    async def refused(self, method: str, **params: object) -> str:
        status, body = await self.world.call(TOKEN, method, params)
        assert body["ok"] is False
        assert body["error_code"] == status
        return str(body["description"])

    async def sent(self, text: str = "Halo", **params: object) -> Json:
        message: Json = await self.result("sendMessage", chat_id=self.group.id, text=text, **params)
        return message


def returned(method: str) -> list[str]:
    types: list[str] = botapi()["methods"][method]["returns"]
    return types


@pytest.fixture
def street() -> Street:
    return Street()


def keyboard(*buttons: Json) -> Json:
    return {"inline_keyboard": [list(buttons)]}


def button(**action: object) -> Json:
    return {"text": "Ikut", **action}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<b>tebal", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b>é<i>x</b></i>", 'Unmatched end tag at byte offset 9, expected "</i>", found "</b>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
async def test_broken_html_is_refused(street: Street, text: str, reason: str) -> None:
    answer = await street.refused("sendMessage", chat_id=street.group.id, text=text, parse_mode="HTML")
    assert answer == f"Bad Request: can't parse entities: {reason}"


async def test_html_becomes_text_and_entities_in_utf16_units(street: Street) -> None:
    html = (
        'السلام 😀 <b>a<i>b</i></b> <a href="https://nu.or.id/?a=1&amp;b=2">di&#x20;sini</a> <code>/x</code> '
        '<pre><code class="language-py">y</code></pre> <blockquote expandable>q</blockquote> &lt;&copy;'
    )
    message = await street.sent(html, parse_mode="HTML")
    assert message["text"] == "السلام 😀 ab di sini /x y q <&copy;"
    assert message["entities"] == [
        {"type": "bold", "offset": 10, "length": 2},
        {"type": "italic", "offset": 11, "length": 1},
        {"type": "text_link", "offset": 13, "length": 7, "url": "https://nu.or.id/?a=1&b=2"},
        {"type": "code", "offset": 21, "length": 2},
        {"type": "pre", "offset": 24, "length": 1, "language": "py"},
        {"type": "expandable_blockquote", "offset": 26, "length": 1},
    ]


async def test_what_stands_in_plain_text_is_found(street: Street) -> None:
    message = await street.sent("  /rencana@sinergi_bot lihat https://nu.or.id/a, @siti_a #harlah a@b.id  ")
    found = [(entity["type"], entity["offset"], entity["length"]) for entity in message["entities"]]
    assert message["text"].startswith("/rencana")
    assert found == [
        ("bot_command", 0, 20),
        ("url", 27, 18),
        ("mention", 47, 7),
        ("hashtag", 55, 7),
        ("email", 63, 6),
    ]


async def test_length_counts_utf16_units_after_entities(street: Street) -> None:
    await street.sent("<b>" + "😀" * 2048 + "</b>", parse_mode="HTML")
    group = street.group.id
    too_long = "😀" * 2048 + "x"
    assert (
        await street.refused("sendMessage", chat_id=group, text=too_long)
        == "Bad Request: message is too long"
    )
    message = await street.sent()
    edited = await street.refused(
        "editMessageText", chat_id=group, message_id=message["message_id"], text=too_long
    )
    assert edited == "Bad Request: MESSAGE_TOO_LONG"


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "message text is empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "<b></b>" * 5000, "parse_mode": "HTML"}, "text is too long"),
        ({"text": "x", "parse_mode": "BBCode"}, "unsupported parse_mode"),
        ({"text": "x", "chat_id": ""}, "chat_id is empty"),
        ({"text": "x", "chat_id": 99}, "chat not found"),
        ({"text": "x", "chat_id": -99}, "chat not found"),
        ({"text": "x", "chat_id": "@nowhere"}, "chat not found"),
        ({"text": "x", "silent": True}, 'parameter "silent" is not known to sendMessage'),
        ({"text": 5}, "can't parse parameters: text must be of type String"),
        (
            {"text": "x", "protect_content": "perhaps"},
            "can't parse parameters: protect_content must be of type Boolean",
        ),
        ({"text": "x", "message_thread_id": 5}, "message thread not found"),
        ({"text": "x", "reply_parameters": {"message_id": 5}}, "message to be replied not found"),
        (
            {"text": "x", "entities": [{"type": "bold", "offset": 0}]},
            "can't parse parameters: entities[0].length is required",
        ),
        (
            {"text": "x", "link_preview_options": '{"is_disabled": 1}'},
            "can't parse parameters: link_preview_options.is_disabled must be of type Boolean",
        ),
        (
            {"text": "x", "reply_markup": keyboard({"text": "x", "data": "y"})},
            "can't parse parameters: reply_markup.inline_keyboard[0][0].data "
            "is not known to InlineKeyboardButton",
        ),
        ({"text": "x", "reply_markup": keyboard(button(callback_data=""))}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": keyboard(button(callback_data="é" * 33))}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": keyboard(button(url="ini bukan"))}, "BUTTON_URL_INVALID"),
        (
            {"text": "x", "reply_markup": keyboard(button(copy_text={"text": "x" * 257}))},
            "BUTTON_COPY_TEXT_INVALID",
        ),
        (
            {"text": "x", "reply_markup": keyboard(*[button(callback_data="a")] * 101)},
            "reply markup is too long",
        ),
        (
            {"text": "x", "reply_markup": keyboard(button())},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "x", "reply_markup": keyboard(button(callback_data="a", url="https://a.id"))},
            "can't parse inline keyboard button: exactly one action must be specified",
        ),
    ],
)
async def test_a_wrong_message_is_refused(street: Street, params: Json, reason: str) -> None:
    answer = await street.refused("sendMessage", **{"chat_id": street.group.id, **params})
    assert answer == f"Bad Request: {reason}"
    assert not street.group.messages


async def test_what_is_just_allowed_is_sent(street: Street) -> None:
    buttons = [
        [button(callback_data="é" * 32), button(copy_text={"text": "x" * 256})],
        [button(url="https://a.id")],
    ]
    wide = [button(callback_data="a") for _ in range(97)]
    message = await street.sent(
        "x",
        reply_markup={"inline_keyboard": [*buttons, wide, []]},
        reply_parameters={"message_id": 5, "allow_sending_without_reply": True},
    )
    assert [len(row) for row in message["reply_markup"]["inline_keyboard"]] == [2, 1, 97]
    assert "reply_to_message" not in message


async def test_form_encoded_values_mean_the_same(street: Street) -> None:
    message = await street.result(
        "sendMessage",
        chat_id=str(street.group.id),
        text="12",
        protect_content="true",
        link_preview_options='{"is_disabled": true}',
        reply_markup='{"inline_keyboard": [[{"text": "x", "callback_data": "y"}]]}',
    )
    assert (message["text"], message["has_protected_content"]) == ("12", True)
    assert message["link_preview_options"] == {"is_disabled": True}


async def test_unknown_and_not_modelled_methods_say_so(street: Street) -> None:
    assert (await street.world.call(TOKEN, "sendMesage"))[0] == 404
    status, body = await street.world.call(TOKEN, "sendInvoice", {"chat_id": 1})
    assert (status, body["error_code"]) == (501, 501)
    assert "sendInvoice" in body["description"]
    status, _ = await street.world.call(
        TOKEN, "sendMessage", {"chat_id": 1, "text": "x", "message_effect_id": "1"}
    )
    assert status == 501
    status, _ = await street.world.call(
        TOKEN, "sendMessage", {"chat_id": street.group.id, "text": "x", "parse_mode": "MarkdownV2"}
    )
    assert status == 501


async def test_tokens(street: Street) -> None:
    assert await street.world.call("4242:wrong", "getMe") == (
        401,
        {"ok": False, "error_code": 401, "description": "Unauthorized"},
    )
    assert (await street.world.call("nonsense", "getMe"))[0] == 404
    assert (await street.world.call(TOKEN, "GETME"))[1]["result"]["username"] == "sinergi_bot"


async def test_edits(street: Street) -> None:
    group = street.group.id
    message = await street.sent("Satu", reply_markup=keyboard(button(callback_data="a")))
    where = {"chat_id": group, "message_id": message["message_id"]}
    same = {"text": " <b></b>Satu", "parse_mode": "HTML", "reply_markup": keyboard(button(callback_data="a"))}
    assert await street.refused("editMessageText", **where, **same) == UNCHANGED
    assert await street.refused("editMessageText", **where, text="") == "Bad Request: message text is empty"
    street.passes(hours=72)
    edited = await street.result("editMessageText", **where, text="Dua")
    assert (edited["text"], "reply_markup" in edited) == ("Dua", False)
    assert edited["edit_date"] == edited["date"] + 72 * 3600
    assert await street.refused("editMessageReplyMarkup", **where) == UNCHANGED
    await street.result("editMessageReplyMarkup", **where, reply_markup=keyboard(button(callback_data="b")))
    caption = await street.refused("editMessageCaption", **where, caption="x")
    assert caption == "Bad Request: there is no caption in the message to edit"
    missing = await street.refused("editMessageText", chat_id=group, message_id=999_999, text="x")
    assert missing == "Bad Request: message to edit not found"
    hers = street.siti.says(street.group, "punyaku")
    other = await street.refused("editMessageText", chat_id=group, message_id=hers.id, text="x")
    assert other == "Bad Request: message can't be edited"


async def test_deleting(street: Street) -> None:
    group = street.group.id
    mine = await street.sent()
    hers = street.siti.says(street.group, "punyaku")
    refused = await street.refused("deleteMessage", chat_id=group, message_id=hers.id)
    assert refused == "Bad Request: message can't be deleted"
    street.aisyah.promotes(street.bot, street.group)
    assert await street.result("deleteMessage", chat_id=group, message_id=hers.id) is True
    gone = await street.refused("deleteMessage", chat_id=group, message_id=hers.id)
    assert gone == "Bad Request: message to delete not found"
    street.passes(hours=49)
    late = await street.refused("deleteMessage", chat_id=group, message_id=mine["message_id"])
    assert late == "Bad Request: message can't be deleted for everyone"


async def test_a_bot_writes_first_to_nobody(street: Street) -> None:
    initiate = "Forbidden: bot can't initiate conversation with a user"
    assert await street.refused("sendMessage", chat_id=street.siti.id, text="x") == initiate
    street.siti.starts(street.bot)
    await street.result("sendMessage", chat_id=street.siti.id, text="x")
    street.siti.blocks(street.bot)
    blocked = "Forbidden: bot was blocked by the user"
    assert await street.refused("sendMessage", chat_id=street.siti.id, text="x") == blocked
    street.siti.starts(street.bot)
    await street.result("sendMessage", chat_id=street.siti.id, text="x")
    stranger = street.world.add_person("Orang")
    assert await street.refused("sendMessage", chat_id=stranger.id, text="x") == "Bad Request: chat not found"
    itself = await street.refused("sendMessage", chat_id=street.bot.id, text="x")
    assert itself == "Forbidden: bots can't send messages to bots"


@pytest.mark.parametrize(("supergroup", "kind"), [(True, "supergroup"), (False, "group")])
async def test_a_removed_bot_is_refused(street: Street, supergroup: bool, kind: str) -> None:
    group = street.world.add_group("Lain", supergroup=supergroup, members=[street.bot], creator=street.aisyah)
    street.aisyah.removes(street.bot, group)
    kicked = await street.refused("sendMessage", chat_id=group.id, text="x")
    assert kicked == f"Forbidden: bot was kicked from the {kind} chat"
    street.aisyah.adds(street.bot, group)
    await street.result("leaveChat", chat_id=group.id)
    left = await street.refused("sendMessage", chat_id=group.id, text="x")
    assert left == f"Forbidden: bot is not a member of the {kind} chat"


async def test_an_upgraded_group_names_its_new_id(street: Street) -> None:
    old = street.world.add_group("Kecil", supergroup=False, members=[street.bot], creator=street.aisyah)
    new = street.aisyah.migrates(old)
    status, body = await street.world.call(TOKEN, "sendMessage", {"chat_id": old.id, "text": "x"})
    assert (status, body["description"]) == (400, "Bad Request: group chat was upgraded to a supergroup chat")
    assert body["parameters"] == {"migrate_to_chat_id": new.id}
    await street.result("sendMessage", chat_id=new.id, text="x")


async def test_rights(street: Street) -> None:
    message = await street.sent()
    where = {"chat_id": street.group.id, "message_id": message["message_id"]}
    not_allowed = "Bad Request: not enough rights to manage pinned messages in the chat"
    assert await street.refused("pinChatMessage", **where) == not_allowed
    street.aisyah.silences(street.bot, street.group)
    silenced = await street.refused("sendMessage", chat_id=street.group.id, text="x")
    assert silenced == "Bad Request: not enough rights to send text messages to the chat"
    street.aisyah.promotes(street.bot, street.group)
    assert await street.result("pinChatMessage", **where) is True
    assert (await street.result("getChat", chat_id=street.group.id))["pinned_message"]["text"] == "Halo"
    assert street.siti.sees(street.group)[-1].service is not None
    assert await street.result("unpinChatMessage", chat_id=street.group.id) is True
    channel = street.world.add_channel("Kabar", members=[], admins=[street.aisyah])
    channel.members[street.bot.id] = street.group.membership(street.siti.id)
    post = await street.refused("sendMessage", chat_id=channel.id, text="x")
    assert post == "Bad Request: need administrator rights in the channel chat"


async def test_a_query_is_answered_once_and_in_time(street: Street) -> None:
    await street.sent(reply_markup=keyboard(button(callback_data="a")))
    await street.result("getUpdates", offset=-1)
    message = street.siti.sees(street.group)[-1]
    first, second = street.siti.presses(message), street.siti.presses(message)
    pressed = [update["callback_query"] for update in await street.result("getUpdates")]
    assert [query["data"] for query in pressed] == ["a", "a"]
    assert await street.result("answerCallbackQuery", callback_query_id=pressed[0]["id"], text="Oke") is True
    assert (first.toast, first.answered, second.answered) == ("Oke", True, False)
    assert await street.refused("answerCallbackQuery", callback_query_id=pressed[0]["id"]) == TOO_OLD
    assert await street.refused("answerCallbackQuery", callback_query_id="1") == TOO_OLD
    long = await street.refused("answerCallbackQuery", callback_query_id=pressed[1]["id"], text="x" * 201)
    assert long == "Bad Request: MESSAGE_TOO_LONG"
    street.passes(seconds=151)
    assert await street.refused("answerCallbackQuery", callback_query_id=pressed[1]["id"]) == TOO_OLD


async def test_reactions(street: Street) -> None:
    hers = street.siti.says(street.group, "siap")
    where = {"chat_id": street.group.id, "message_id": hers.id}
    thumb, odd = {"type": "emoji", "emoji": "👍"}, {"type": "emoji", "emoji": "🐪"}
    assert await street.result("setMessageReaction", **where, reaction=[thumb]) is True
    assert hers.reactions == {street.bot.id: ["👍"]}
    assert (
        await street.refused("setMessageReaction", **where, reaction=[odd]) == "Bad Request: REACTION_INVALID"
    )
    many = await street.refused("setMessageReaction", **where, reaction=[thumb, thumb])
    assert many == "Bad Request: REACTIONS_TOO_MANY"
    wrong = await street.refused("setMessageReaction", **where, reaction=[{"type": "smoke", "emoji": "👍"}])
    assert wrong == "Bad Request: can't parse parameters: reaction[0].type has no meaning: smoke"
    missing = await street.refused(
        "setMessageReaction", chat_id=street.group.id, message_id=1, reaction=[thumb]
    )
    assert missing == "Bad Request: message to react not found"
    assert await street.result("setMessageReaction", **where) is True
    assert hers.reactions == {}


async def test_files(street: Street) -> None:
    upload = {"poster": Upload.named(b"gambar", "poster.png")}
    photo = {
        "chat_id": street.group.id,
        "photo": "attach://poster",
        "caption": "<b>Harlah</b>",
        "parse_mode": "HTML",
    }
    _, body = await street.world.call(TOKEN, "sendPhoto", photo, upload)
    message = body["result"]
    check(message, ["Message"], "sendPhoto")
    assert (message["caption"], message["caption_entities"][0]["type"]) == ("Harlah", "bold")
    file_id = message["photo"][-1]["file_id"]
    again = await street.result("sendPhoto", chat_id=street.group.id, photo=file_id)
    assert again["photo"] == message["photo"]
    file = await street.result("getFile", file_id=file_id)
    assert street.world.download(TOKEN, file["file_path"]) == b"gambar"
    long = await street.refused("sendPhoto", chat_id=street.group.id, photo=file_id, caption="x" * 1025)
    assert long == "Bad Request: message caption is too long"
    unknown = await street.refused("sendDocument", chat_id=street.group.id, document="abc")
    assert unknown == "Bad Request: wrong file identifier/HTTP URL specified"
    absent = await street.refused("sendPhoto", chat_id=street.group.id, photo="attach://nothing")
    assert absent == "Bad Request: file with name nothing is not attached"
    assert (await street.world.call(TOKEN, "sendDocument", {"chat_id": street.group.id}, {"document": b""}))[
        0
    ] == 400
    where = {"chat_id": street.group.id, "message_id": again["message_id"]}
    assert (await street.result("editMessageCaption", **where, caption="Baru"))["caption"] == "Baru"
    text = await street.refused("editMessageText", **where, text="x")
    assert text == "Bad Request: there is no text in the message to edit"


async def test_copies_and_forwards(street: Street) -> None:
    hers = street.siti.says(street.group, "kabar https://nu.or.id/x")
    source = {"chat_id": street.group.id, "from_chat_id": street.group.id}
    copied = await street.result("copyMessage", **source, message_id=hers.id)
    assert street.group.messages[copied["message_id"]].text == hers.text
    forwarded = await street.result("forwardMessage", **source, message_id=hers.id)
    assert forwarded["forward_origin"]["sender_user"]["id"] == street.siti.id
    own = {"chat_id": street.group.id, "message_id": forwarded["message_id"]}
    assert await street.refused("editMessageText", **own, text="x") == "Bad Request: message can't be edited"
    missing = await street.refused("copyMessage", **source, message_id=1)
    assert missing == "Bad Request: message to copy not found"
    secret = await street.sent("rahasia", protect_content=True)
    kept = await street.refused("forwardMessage", **source, message_id=secret["message_id"])
    assert kept == "Bad Request: message can't be forwarded"


async def test_chats_and_members(street: Street) -> None:
    group = street.group.id
    assert await street.result("getChatMemberCount", chat_id=group) == 3
    admins = await street.result("getChatAdministrators", chat_id=group)
    assert [admin["status"] for admin in admins] == ["creator"]
    street.aisyah.promotes(street.siti, street.group)
    member = await street.result("getChatMember", chat_id=group, user_id=street.siti.id)
    assert (member["status"], member["can_delete_messages"], member["can_be_edited"]) == (
        "administrator",
        True,
        False,
    )
    stranger = street.world.add_person("Orang")
    left = await street.result("getChatMember", chat_id=group, user_id=stranger.id)
    assert left["status"] == "left"
    unknown = await street.refused("getChatMember", chat_id=group, user_id=5)
    assert unknown == "Bad Request: invalid user_id specified"
    street.group.hidden_members = True
    hidden = await street.refused("getChatMember", chat_id=group, user_id=street.siti.id)
    assert hidden == "Bad Request: member list is inaccessible"


async def test_commands_are_offered_by_scope(street: Street) -> None:
    def listed(*names: str) -> list[Json]:
        return [{"command": name, "description": name} for name in names]

    await street.result("setMyCommands", commands=listed("menu"))
    await street.result("setMyCommands", commands=listed("rencana"), scope={"type": "all_group_chats"})
    here = {"type": "chat", "chat_id": street.group.id}
    await street.result("setMyCommands", commands=listed("papan"), scope=here, language_code="id")
    offered = street.bot.commands_for(street.siti.id, street.group, "id")
    assert [each["command"] for each in offered] == ["papan"]
    assert street.bot.commands_for(street.siti.id, street.group, "en")[0]["command"] == "rencana"
    private = street.world.private_chat(street.siti, street.bot)
    assert street.bot.commands_for(street.siti.id, private)[0]["command"] == "menu"
    assert await street.result("getMyCommands", scope=here, language_code="id") == listed("papan")
    await street.result("deleteMyCommands", scope=here, language_code="id")
    assert await street.result("getMyCommands", scope=here, language_code="id") == []
    bad = await street.refused("setMyCommands", commands=listed("Menu Utama"))
    assert bad == "Bad Request: BOT_COMMAND_INVALID"
    unknown = await street.refused("setMyCommands", commands=[], scope={"type": "chat", "chat_id": -5})
    assert unknown == "Bad Request: chat not found"


async def test_descriptions(street: Street) -> None:
    await street.result("setMyDescription", description="Bersama", language_code="id")
    assert await street.result("getMyDescription", language_code="id") == {"description": "Bersama"}
    assert await street.result("getMyShortDescription") == {"short_description": ""}
    long = await street.refused("setMyShortDescription", short_description="x" * 121)
    assert long == "Bad Request: short_description is too long"


async def test_chat_actions(street: Street) -> None:
    assert await street.result("sendChatAction", chat_id=street.group.id, action="typing") is True
    wrong = await street.refused("sendChatAction", chat_id=street.group.id, action="dancing")
    assert wrong == "Bad Request: wrong parameter action in request"


@given(st.text(), st.text(min_size=1))
def test_any_escaped_text_comes_back(before: str, inside: str) -> None:
    text, entities = read_html(f"{escape(before)}<b>{escape(inside)}</b>".replace("&#x27;", "&#39;"))
    assert text == before + inside
    assert entities == [{"type": "bold", "offset": units(before), "length": units(inside)}]
    assert cut(text, entities[0]) == inside


@given(st.text(alphabet="<>/&;ab =\"'é😀"))
def test_any_markup_is_read_or_refused(source: str) -> None:
    try:
        text, entities = trimmed(*read_html(source))
    except Refused as refused:
        assert refused.description.startswith("Bad Request: can't parse entities: ")
    else:
        assert all(entity["offset"] + entity["length"] <= units(text) for entity in found(text, entities))


def test_the_data_lists_exactly_what_is_modelled() -> None:
    assert set(botapi()["methods"]) == set(METHODS)
    assert not set(botapi()["not_modelled"]) & set(METHODS)
    assert element("Array of Array of PhotoSize") == "PhotoSize"


def test_trimming_keeps_what_is_reached() -> None:
    full = {
        "version": "x",
        "methods": {
            "getFile": {
                "returns": ["File"],
                "fields": {"file_id": {"types": ["Array of Paper"], "required": True}},
            },
            "sendScent": {"returns": ["Boolean"], "fields": {}},
        },
        "types": {
            "Paper": {"fields": {"of": {"types": ["Ink", "String"], "required": False}}, "subtypes": []},
            "Ink": {"fields": {}, "subtypes": ["Blue"]},
            "Blue": {"fields": {}, "subtypes": []},
            "Scent": {"fields": {}, "subtypes": []},
        },
    }
    cut_down = trim(full)
    assert set(cut_down["types"]) == {"Paper", "Ink", "Blue"}
    assert cut_down["methods"]["getFile"]["required"] == {"file_id": ["Array of Paper"]}
    assert cut_down["not_modelled"] == ["sendScent"]
    assert json.loads(written(cut_down)) == cut_down


async def test_an_album_is_several_messages_that_belong_together(street: Street) -> None:
    given = [street.siti.sends(street.group, kind).media for kind in ("photo", "video")]
    media = [
        {"type": one.kind, "media": one.file.id} for one in given if one is not None and one.file is not None
    ]
    media[0] |= {"caption": "Dua foto", "parse_mode": "HTML"}
    sent = await street.result("sendMediaGroup", chat_id=street.group.id, media=json.dumps(media))
    assert len({one["media_group_id"] for one in sent}) == 1
    assert [one.get("caption") for one in sent] == ["Dua foto", None]
    caption = {"chat_id": street.group.id, "message_id": sent[0]["message_id"], "caption": "Satu"}
    assert (await street.result("editMessageCaption", **caption))["caption"] == "Satu"
    numbers = [one["message_id"] for one in sent]
    assert await street.result("deleteMessages", chat_id=street.group.id, message_ids=numbers)
    assert not set(numbers) & set(street.group.messages)


async def test_an_album_that_telegram_would_not_take(street: Street) -> None:
    photo = {"type": "photo", "media": "BQ-of-nobody"}
    alone = await street.refused("sendMediaGroup", chat_id=street.group.id, media=[photo])
    assert alone == "Bad Request: wrong number of messages in the album"
    mixed = [photo, {"type": "document", "media": "BQ-of-nobody"}]
    refused = await street.refused("sendMediaGroup", chat_id=street.group.id, media=mixed)
    assert refused == "Bad Request: wrong media types for an album"
    unknown = await street.refused("sendMediaGroup", chat_id=street.group.id, media=[photo, photo])
    assert unknown == "Bad Request: wrong file identifier/HTTP URL specified"
    wrong = await street.refused("sendMediaGroup", chat_id=street.group.id, media=[photo, {"type": "photo"}])
    assert "media[1].media is required" in wrong

"""People act, and bots learn only what Telegram would tell them."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sandbox.chats import Chat
from sandbox.presses import PressOutcome
from sandbox.rules import Rules
from sandbox.schema import check
from sandbox.wire import Json, NotPossible
from sandbox.world import World

TOKEN, OTHER = "4242:kader-test", "777:other-bot"


class Street:
    """Two bots, a group with Siti and Aisyah (creator), a clock set by hand."""

    def __init__(self, rules: Rules | None = None) -> None:
        self.time = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
        self.world = World(lambda: self.time, rules)
        self.bot = self.world.add_bot(TOKEN, "sinergi_bot", "Sinergi")
        self.other = self.world.add_bot(OTHER, "quiz_bot", "Quiz")
        self.siti = self.world.add_person("Siti", last_name="Aminah", username="siti_a")
        self.aisyah = self.world.add_person("Aisyah")
        self.group = self.world.add_group(
            "Kader", members=[self.siti, self.bot, self.other], creator=self.aisyah
        )

    async def call(self, method: str, token: str = TOKEN, **params: object) -> Any:
        status, body = await self.world.call(token, method, params)
        assert status == 200, body
        return body["result"]

    async def news(self, token: str = TOKEN, **params: object) -> list[Json]:
        """What arrived since last time."""
        updates: list[Json] = await self.call("getUpdates", token, **params)
        check(updates, ["Array of Update"], "updates")
        if updates:
            await self.call("getUpdates", token, offset=updates[-1]["update_id"] + 1)
        return updates

    async def heard(self, token: str = TOKEN) -> list[str]:
        """The texts that a bot got since last time."""
        return [update["message"].get("text", "") for update in await self.news(token) if "message" in update]


@pytest.fixture
def street() -> Street:
    return Street()


async def test_privacy_mode_lets_through_what_is_meant_for_the_bot(street: Street) -> None:
    says, group = street.siti.says, street.group
    says(group, "selamat pagi")
    says(group, "/rencana@sinergi_bot Sabtu")
    says(group, "/rencana@quiz_bot Sabtu")
    says(group, "tolong @Sinergi_Bot")
    says(group, "lihat /kalender")
    sent = await street.call("sendMessage", chat_id=group.id, text="Halo")
    says(group, "balas", reply_to=group.messages[sent["message_id"]])
    street.siti.sends(group, "photo", caption="/viral ini")
    assert await street.heard() == ["/rencana@sinergi_bot Sabtu", "tolong @Sinergi_Bot", "balas", ""]
    assert await street.heard(OTHER) == ["/rencana@quiz_bot Sabtu"]


async def test_a_bare_command_reaches_the_bot_that_spoke_last(street: Street) -> None:
    street.siti.says(street.group, "/a")
    assert await street.heard() == await street.heard(OTHER) == ["/a"]
    await street.call("sendMessage", OTHER, chat_id=street.group.id, text="Kuis!")
    street.siti.says(street.group, "/b")
    assert (await street.heard(), await street.heard(OTHER)) == ([], ["/b"])


@pytest.mark.parametrize(("rule", "heard"), [("this_bot_last", ["/b"]), ("never", [])])
async def test_stricter_rules_for_bare_commands(rule: Any, heard: list[str]) -> None:
    street = Street(Rules(bare_commands=rule))
    street.siti.says(street.group, "/a")
    await street.call("sendMessage", chat_id=street.group.id, text="Halo")
    street.siti.says(street.group, "/b")
    assert await street.heard() == heard


async def test_admin_bots_and_bots_without_privacy_read_all(street: Street) -> None:
    street.aisyah.promotes(street.bot, street.group)
    street.other.privacy = False
    street.siti.says(street.group, "selamat pagi")
    assert (await street.heard(), await street.heard(OTHER)) == (["selamat pagi"], ["selamat pagi"])
    assert (await street.call("getMe", OTHER))["can_read_all_group_messages"] is True


async def test_bots_do_not_hear_bots(street: Street) -> None:
    street.other.privacy = False
    await street.call("sendMessage", chat_id=street.group.id, text="/kuis@quiz_bot")
    assert await street.news(OTHER) == []


async def test_a_message_carries_what_telegram_sends(street: Street) -> None:
    sent = street.siti.starts(street.bot, "unit_7-x")
    (update,) = await street.news()
    assert street.siti.id > 2**32
    assert update["message"] == {
        "message_id": sent.id,
        "from": {
            "id": street.siti.id,
            "is_bot": False,
            "first_name": "Siti",
            "last_name": "Aminah",
            "username": "siti_a",
            "language_code": "id",
        },
        "chat": {
            "id": street.siti.id,
            "type": "private",
            "first_name": "Siti",
            "last_name": "Aminah",
            "username": "siti_a",
        },
        "date": int(street.time.timestamp()),
        "text": "/start unit_7-x",
        "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
    }
    with pytest.raises(NotPossible):
        street.siti.starts(street.bot, "no spaces")


async def test_adding_the_bot_tells_it_first_about_itself(street: Street) -> None:
    group = street.world.add_group("Baru", creator=street.aisyah)
    street.aisyah.adds(street.bot, group, startgroup="KODE_1")
    member, service, started = await street.news()
    changed = member["my_chat_member"]
    assert (changed["old_chat_member"]["status"], changed["new_chat_member"]["status"]) == ("left", "member")
    assert (changed["from"]["id"], changed["chat"]["title"]) == (street.aisyah.id, "Baru")
    assert service["message"]["new_chat_members"][0]["username"] == "sinergi_bot"
    assert started["message"]["text"] == "/start@sinergi_bot KODE_1"
    street.aisyah.promotes(street.bot, group)
    street.aisyah.removes(street.bot, group)
    promoted, left, kicked = await street.news()
    assert promoted["my_chat_member"]["new_chat_member"]["can_pin_messages"] is True
    assert left["message"]["left_chat_member"]["id"] == street.bot.id
    assert kicked["my_chat_member"]["new_chat_member"]["status"] == "kicked"


async def test_chat_member_comes_only_to_admins_that_asked(street: Street) -> None:
    budi = street.world.add_person("Budi")
    street.aisyah.promotes(street.bot, street.group)
    budi.joins(street.group)
    assert [list(update)[1] for update in await street.news()] == ["my_chat_member", "message"]
    await street.call("getUpdates", allowed_updates=["message", "chat_member"])
    budi.leaves(street.group)
    left, changed = await street.news()
    assert left["message"]["left_chat_member"]["id"] == budi.id
    assert changed["chat_member"]["new_chat_member"] == {"status": "left", "user": budi.user_json()}


async def test_nobody_sees_what_was_said_before_she_came(street: Street) -> None:
    street.siti.says(street.group, "lama")
    budi = street.world.add_person("Budi")
    assert budi.sees(street.group) == []
    with pytest.raises(NotPossible):
        budi.says(street.group, "halo")
    street.siti.adds(budi, street.group)
    street.siti.says(street.group, "baru")
    assert [message.text for message in budi.sees(street.group)] == ["", "baru"]


async def test_blocking_is_told(street: Street) -> None:
    street.siti.starts(street.bot)
    street.siti.blocks(street.bot)
    street.siti.starts(street.bot)
    kinds = [
        update.get("my_chat_member", {}).get("new_chat_member", {}).get("status")
        for update in await street.news()
    ]
    assert kinds == [None, "kicked", "member", None]


async def test_anonymous_admins_and_channels_are_nobody(street: Street) -> None:
    channel = street.world.add_channel("Kabar", admins=[street.siti])
    street.aisyah.says(street.group, "/papan@sinergi_bot", as_chat=street.group)
    street.siti.says(street.group, "/papan@sinergi_bot", as_chat=channel)
    with pytest.raises(NotPossible):
        street.siti.says(street.group, "x", as_chat=street.group)
    admin, spoken = [update["message"] for update in await street.news()]
    assert (admin["from"]["id"], admin["sender_chat"]["id"]) == (1087968824, street.group.id)
    assert (spoken["from"]["id"], spoken["sender_chat"]["id"]) == (136817688, channel.id)
    status, _ = await street.world.call(TOKEN, "getChat", {"chat_id": street.aisyah.id})
    assert status == 200
    stranger = street.world.add_bot("5:abc", "third_bot", "Third")
    street.aisyah.adds(stranger, street.group)
    street.siti.says(street.group, "/x@third_bot", as_chat=channel)
    assert street.siti.id not in stranger.knows


async def test_presses(street: Street) -> None:
    row = [
        {"text": "Ikut", "callback_data": "join:1"},
        {"text": "Bagikan", "url": "https://wa.me/?text=x"},
        {"text": "Salin", "copy_text": {"text": "teks"}},
    ]
    sent = await street.call(
        "sendMessage", chat_id=street.group.id, text="Harlah", reply_markup={"inline_keyboard": [row]}
    )
    card = street.siti.sees(street.group)[-1]
    assert (await street.siti.presses(card, "Bagikan")).url == "https://wa.me/?text=x"
    assert (await street.siti.presses(card.id, "Salin", chat=street.group)).copy == "teks"
    assert await street.news() == []
    outcome = street.aisyah.presses(card, "Ikut")
    waiting = asyncio.create_task(until(outcome))
    (update,) = await street.news()
    query = update["callback_query"]
    assert (query["data"], query["from"]["id"]) == ("join:1", street.aisyah.id)
    assert query["message"] == sent
    await street.call("answerCallbackQuery", callback_query_id=query["id"], text="Sip", show_alert=True)
    assert ((await waiting).toast, outcome.alert) == ("Sip", True)
    with pytest.raises(NotPossible, match="Ikut, Bagikan, Salin"):
        street.siti.presses(card, "Hapus")


async def until(outcome: PressOutcome) -> PressOutcome:
    return await outcome


async def test_edits_forwards_and_albums(street: Street) -> None:
    first = street.siti.says_in_private(street.bot, "/rencana")
    street.time += timedelta(minutes=1)
    street.siti.edits(first, "/rencana Sabtu")
    hoax = street.aisyah.says(street.group, "katanya ...")
    street.siti.forwards(hoax, street.bot)
    private = street.world.private_chat(street.siti, street.bot)
    for _ in range(2):
        street.siti.sends(private, "photo", album="a1")
    _, edited, forwarded, *album = await street.news()
    assert edited["edited_message"]["text"] == "/rencana Sabtu"
    assert edited["edited_message"]["edit_date"] - edited["edited_message"]["date"] == 60
    assert forwarded["message"]["forward_origin"]["sender_user"]["first_name"] == "Aisyah"
    assert [update["message"]["media_group_id"] for update in album] == ["a1", "a1"]


@pytest.mark.parametrize(
    "kind",
    [
        *("photo", "video", "animation", "video_note", "audio", "voice", "sticker", "document"),
        *("location", "venue", "contact", "dice", "poll"),
    ],
)
async def test_everything_that_people_send_is_valid(street: Street, kind: str) -> None:
    street.siti.sends(street.world.private_chat(street.siti, street.bot), kind, caption="keterangan")
    (update,) = await street.news()
    assert kind in update["message"]


async def test_topics(street: Street) -> None:
    topic = street.aisyah.opens_topic(street.group, "Rapat")
    asked = street.siti.says(topic, "/rencana@sinergi_bot")
    answer = await street.call(
        "sendMessage", chat_id=street.group.id, text="Siap", reply_parameters={"message_id": asked.id}
    )
    assert (answer["message_thread_id"], answer["is_topic_message"]) == (topic.thread_id, True)
    opened, command = await street.news()
    assert opened["message"]["forum_topic_created"]["name"] == "Rapat"
    assert command["message"]["message_thread_id"] == topic.thread_id
    assert command["message"]["chat"]["is_forum"] is True


async def test_an_upgrade_is_told_on_both_sides(street: Street) -> None:
    old = street.world.add_group("Kecil", supergroup=False, members=[street.bot], creator=street.aisyah)
    new = street.aisyah.migrates(old)
    to, fro = [update["message"] for update in await street.news()]
    assert (to["chat"]["id"], to["migrate_to_chat_id"]) == (old.id, new.id)
    assert (fro["chat"]["id"], fro["migrate_from_chat_id"]) == (new.id, old.id)
    assert (new.type, new.membership(street.aisyah.id).status) == ("supergroup", "creator")


async def test_channel_posts(street: Street) -> None:
    channel = street.world.add_channel("Kabar", admins=[street.aisyah])
    street.aisyah.adds(street.bot, channel)
    street.aisyah.says(channel, "pengumuman")
    _, post = await street.news()
    assert post["channel_post"]["sender_chat"]["id"] == channel.id
    assert "from" not in post["channel_post"]
    sent = await street.call("sendMessage", chat_id=channel.id, text="Siaran")
    assert sent["sender_chat"]["title"] == "Kabar"


async def test_reactions_come_to_admins_that_asked(street: Street) -> None:
    message = street.aisyah.says(street.group, "halo")
    await street.call("getUpdates", allowed_updates=["message_reaction"])
    street.siti.reacts(message, "❤")
    assert await street.news() == []
    street.aisyah.promotes(street.bot, street.group)
    street.siti.reacts(message, None)
    (update,) = await street.news()
    assert update["message_reaction"]["old_reaction"] == [{"type": "emoji", "emoji": "❤"}]
    assert update["message_reaction"]["new_reaction"] == []


async def test_what_an_app_does_not_offer(street: Street) -> None:
    hers = street.aisyah.says(street.group, "halo")
    impossible: list[Callable[[], object]] = [
        lambda: street.siti.removes(street.bot, street.group),
        lambda: street.siti.promotes(street.siti, street.group),
        lambda: street.siti.edits(hers, "x"),
        lambda: street.siti.deletes(hers),
        lambda: street.siti.pins(hers),
        lambda: street.siti.says(street.group, " "),
        lambda: street.aisyah.migrates(street.group),
    ]
    for act in impossible:
        with pytest.raises(NotPossible):
            act()
    street.aisyah.pins(hers)
    street.aisyah.deletes(hers)
    assert street.group.pinned == []


async def test_counters_tell_answers_from_what_the_bot_started(street: Street) -> None:
    street.siti.starts(street.bot)
    await street.call("sendMessage", chat_id=street.siti.id, text="Halo")
    street.time += timedelta(minutes=5)
    await street.call("sendMessage", chat_id=street.siti.id, text="Ingat")
    sent = await street.call("sendMessage", chat_id=street.group.id, text="Papan")
    where = {"chat_id": street.group.id, "message_id": sent["message_id"]}
    await street.call("editMessageText", **where, text="Papan 2")
    await street.call("setMessageReaction", **where, reaction=[{"type": "emoji", "emoji": "👍"}])
    counters = street.world.counters
    assert (counters.people[street.siti.id], counters.started_people[street.siti.id]) == (2, 1)
    assert (counters.chats[street.group.id], counters.started_chats[street.group.id]) == (1, 1)
    assert (counters.edits[street.group.id], counters.reactions[street.group.id]) == (1, 1)
    assert counters.json()["calls"]["sendMessage"] == 3


async def test_watching_and_moving_the_clock(street: Street) -> None:
    async def move(target: datetime) -> None:
        street.time = target

    rev = street.world.rev
    watching = asyncio.create_task(street.world.wait(rev, 5))
    await asyncio.sleep(0)
    street.siti.says(street.group, "halo")
    assert await watching == rev + 1
    with pytest.raises(ValueError, match="cannot be moved"):
        await street.world.move(street.time)
    street.world.on_move = move
    await street.world.move(street.time + timedelta(hours=1))
    with pytest.raises(ValueError, match="backward"):
        await street.world.move(street.time - timedelta(seconds=1))
    assert street.time.hour == 10


def test_ids_of_chats() -> None:
    street = Street()
    small: Chat = street.world.add_group("Kecil", supergroup=False)
    assert str(street.group.id).startswith("-100")
    assert small.id < 0
    assert not str(small.id).startswith("-100")

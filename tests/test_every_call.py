"""A long day with everything in it: Telegram takes every call that the bot makes, and every press is answered once."""

from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session
from telegram.request import RequestData

from domain.permissions import COMMANDS
from domain.switches import Switch, SwitchState
from domain.units import Role
from sandbox.bots import BotAccount
from sandbox.chats import Chat
from sandbox.door import CALL, Door
from sandbox.fanout import tell_of_press
from sandbox.messages import Button, Message
from sandbox.people import Person
from sandbox.world import World
from storage import accounts, switches
from storage.accounts import Account
from storage.unit_settings import UnitSwitch
from tests import founding
from tests.branch import Branch
from tests.carrying import carried
from tests.lawful import Unlawful, judge
from tests.neighbours import statuses
from tests.town import Town

OWNER_ID = 7_000_000_000
MOST_OF_THEM = 100  # kinds of buttons that people meet on such a day
Made = tuple[str, dict[str, Any]]
EXPECTED = {
    "getMe", "getUpdates", "getChatMember", "sendMessage", "editMessageText", "deleteMessage", "answerCallbackQuery",
    "setMessageReaction", "setMyCommands", "sendDocument", "sendPhoto",
}  # fmt: skip


class Listening(Door):
    """A door that notes what is asked at it, as the bot said it."""

    def __init__(self, world: World, heard: list[Made]) -> None:
        super().__init__(world)
        self.heard = heard

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *timeouts: Any, **named: Any
    ) -> tuple[int, bytes]:
        """The same, noted before."""
        call = CALL.fullmatch(url)
        assert call is not None
        self.heard.append((call[2], _said(request_data) if request_data else {}))
        return await super().do_request(url, method, request_data, *timeouts, **named)


def _said(request: RequestData) -> dict[str, Any]:
    """The parameters; a file that goes along counts as a text, which stands for it in the schema."""
    files = dict.fromkeys(request.multipart_data or {}, "a file")
    return {**request.parameters, **files}


class Day:
    """A town in which every call is heard and every press counted."""

    def __init__(self, town: Town, heard: list[Made]) -> None:
        self.town, self.heard = town, heard
        self.tried: set[tuple[int, str, str]] = set()

    def person(self, name: str) -> Person:
        """Someone new."""
        return self.town.world.add_person(name)

    async def presses_all(
        self, who: Person, place: Chat | BotAccount, but: tuple[str, ...] = (), newest: int = 3
    ) -> None:
        """She presses every button of the newest messages that is new to her, even if it is gone meanwhile."""
        seen = founding.shown(who, place)[-newest:]
        there = [(one, button) for one in seen for row in one.buttons for button in row]
        for message, button in there:
            kind = (who.id, button.label, (button.data or "").partition(":")[0])
            if (
                button.kind == "press"
                and kind not in self.tried
                and not any(word in button.label for word in but)
            ):
                self.tried.add(kind)
                await self.press(who, message, button)

    async def press(self, who: Person, message: Message, button: Button) -> None:
        """One press, and the private chat behind it if it leads there."""
        outcome = tell_of_press(self.town.world, message, who, button)
        await self.town.rest(founding.SOON)
        assert outcome.answered, button.label
        if outcome.url is not None and "start=" in outcome.url:
            await founding.opens(self.town, who, founding.token_of(outcome.url))


@pytest.fixture
async def day(tmp_path: Path) -> AsyncIterator[Day]:
    town = Town.build(f"sqlite:///{tmp_path / 'town.db'}", owner_ids=frozenset({OWNER_ID}))
    heard: list[Made] = []
    town.make_door = lambda world: Listening(world, heard)
    await town.open()
    yield Day(town, heard)
    town.kill()


PLANS = (
    "/rencana Sabtu 19.30 IG Reels Tips <b>hafalan</b> & 'Juz' \"30\" 🌸",
    "/rencana",
    "/rencana besok jam 7 rapat",
    "/rencana 31/11 19.30 Tips",
    "/rencana kemarin 19.30 rapat",
    "/rencana setiap Jumat 19.30 kajian",
    "/rencana Sabtu 19.30 " + "<&>🌸" * 300,
    "/rencana besok تحفيظ القرآن",
)  # fmt: skip
PRIVATE = (
    "/menu", "/rencana punyaku", "/rencana Rabu 16.00 Story Info", "/kalender", "/kalender bulan", "/papan", "/bantuan",
    "/bahasa", "/hubungkan", "/batal", "/rencnaa", "/" + "x" * 32, "apa kabar?", "menu", "/pengelola", "<b>&" * 500,
)  # fmt: skip


CARRYING = (
    "/tugasku", "/promosi", "/kirimi", "/usul Lomba baca <puisi> & 'pantun'",
    "https://www.tiktok.com/@kader/video/7300000000000000000", "Besok 19.30 ada kajian kitab di masjid",
)  # fmt: skip


LENDING = (
    "/akun", "/akun usul", "/akun diretas", "/slot Senin-Jumat 16.00-18.00, dua minggu", "/slot", "/slot besok",
    "/live Sabtu 19.30 IG Ngaji <kitab> & 'tafsir'", "/takeover",
)  # fmt: skip


REPORTING = (
    "/viral https://www.tiktok.com/@kader/video/7300000000000000001 <b>ramai</b> & banyak",
    "/hoaks Katanya semua sekolah di kecamatan diliburkan besok karena ada gerhana yang sangat berbahaya <sebarkan>",
    "/lapor", "/lapor tanpa nama https://vt.tiktok.com/ZS8abcDEF/", "/lapor MELATI-482",
)  # fmt: skip
HANDLING = (
    "/kasus", "/kasus angka", "/kasus gerhana", "/piket", "/jawab", "/jawab <b>daftar</b> & 'biaya'",
    "/krisis Ada <kabar> & fitnah", "/krisis", "/selesai",
)  # fmt: skip


LOOKING_BACK = (
    "/ringkasan", "/laporan", "/laporan bulan", "/laporan besok", "/laporan 1 November sampai 15 November", "/evaluasi",
    "/ekspor",
)  # fmt: skip


ENDINGS = ("Tutup", "Jeda", "Hapus", "Lepas", "Berhenti", "Akhiri", "Keluar")
LASTING = (*ENDINGS, "Batalkan", "Buang", "diretas")
SLOT = "Jum 27 Nov 16.00-18.00"
DEEPER = (
    ("Siti", "/takeover", SLOT), ("Aisyah", "/slot", SLOT), ("Aisyah", "/akun", "Instagram @pacippnu"),
)  # fmt: skip


CARDS = ("/menu", "/rencana punyaku", "/rencana Rabu 16.00 Story Info", "/kalender")


async def founded(day: Day) -> tuple[Person, Person, Chat, Chat]:
    """A unit with its humas room; Aisyah is its pengurus, Siti is kader."""
    town = day.town
    aisyah, siti = day.person("Aisyah"), day.person("Siti <&>")
    group = town.world.add_group("🌸 PAC <Kedungwaru> & co", members=[siti], creator=aisyah)
    await founding.founds(town, aisyah, group)
    await founding.presses(town, aisyah, group, "Cara lain")
    rani = day.person("Rani")
    founding.joins(town, founding.newest_unit(town), aisyah, siti, rani)
    room = town.world.add_group("Humas", members=[rani], creator=aisyah)
    aisyah.adds(town.account, room)
    await town.rest()
    await founding.links_humas(town, aisyah, group, room)
    await founding.opens(town, aisyah)
    await day.presses_all(aisyah, group)
    await founding.presses(town, rani, room, "Aku humas")
    await day.presses_all(aisyah, town.account)
    return aisyah, siti, group, room


async def lived(day: Day) -> None:
    """Everything that people do, and what is refused to them."""
    town, owner = day.town, day.person("Nur")
    await founding.opens(town, owner)
    aisyah, siti, group, room = await founded(day)
    for line in PLANS:
        await founding.says(town, siti, group, line)
        await day.presses_all(siti, group, newest=1)
    for word in (
        "/kalender",
        "/kalender",
        "/menu",
        "/papan",
        "/tidakada@sinergi_bot",
        "/hubungkan ABC",
        "/batal",
    ):
        await founding.says(town, siti, group, word)
    typed = siti.says(group, "/rencana lusa 19.30 Salah")
    await town.rest()
    siti.edits(typed, "/rencana lusa 20.30 Betul")
    await town.rest()
    siti.sends(group, "photo", caption="/rencana Kamis 19.30 Poster")
    await town.rest()
    for who in (siti, aisyah):
        await day.presses_all(who, group)
        await founding.says(town, who, room if who is aisyah else group, "/menu")
    await day.presses_all(aisyah, room)
    await carries_on(day, (aisyah, siti), group, room)
    await lends(day, (aisyah, siti), group)
    await watches(day, (aisyah, siti), group, room)
    await looks_back(day, (aisyah, siti), group)
    stranger = day.person("Budi 'B' <i>")
    for who in (siti, stranger, aisyah, owner):
        await founding.opens(town, who)
        await founding.opens(town, who, "tidak-ada")
        for word in PRIVATE:
            await founding.writes(town, who, word)
            if who is not siti or word in CARDS:
                await day.presses_all(who, town.account, but=("Tutup", "Jeda"), newest=1)
    for who in (siti, aisyah):
        await tries_everything(day, who)
    await away(day, siti, group)
    await closed(day, owner)


async def carries_on(day: Day, both: tuple[Person, Person], group: Chat, room: Chat) -> None:
    """Humas asks members to carry something on, and they do what its cards and kits offer."""
    (aisyah, siti), town = both, day.town
    await founding.says(
        town, aisyah, room, "/siarkan Ayo <b>dukung</b> & 🌸 https://www.instagram.com/p/CabcD12x/"
    )
    for _ in range(3):
        await day.presses_all(aisyah, room, newest=1)
        await day.presses_all(aisyah, town.account, newest=1)
    await carried(Branch(town, group, founding.newest_unit(town)))
    for _ in range(3):
        await day.presses_all(siti, group, newest=2)
        await day.presses_all(siti, town.account, newest=2)
        await day.presses_all(aisyah, room, newest=2)
    for word in CARRYING:
        await founding.writes(town, siti, word)
        for _ in range(2):
            await day.presses_all(siti, town.account, but=ENDINGS, newest=1)
    await day.presses_all(aisyah, room, newest=3)


async def lends(day: Day, both: tuple[Person, Person], group: Chat) -> None:
    """Humas looks after an account and opens slots, and a member would like one."""
    (aisyah, siti), town = both, day.town
    branch = Branch(town, group, founding.newest_unit(town))

    def begin(session: Session) -> None:
        row = UnitSwitch(
            unit_id=branch.unit_id, feature=Switch.TAKEOVERS, state=SwitchState.ON, at=town.clock.at
        )
        switches.put(session, row)
        accounts.add(
            session,
            Account(unit_id=branch.unit_id, platform="instagram", handle="pacippnu", added_at=town.clock.at),
        )

    branch.write(begin)
    for who, times in ((aisyah, 6), (siti, 3), (aisyah, 4)):
        for line in LENDING:
            await founding.writes(town, who, line)
            for _ in range(times):
                await day.presses_all(who, town.account, but=LASTING, newest=1)
        await day.presses_all(siti, group, newest=2)
    for name, line, label in DEEPER:
        person = siti if name == "Siti" else aisyah
        await founding.writes(town, person, line)
        await founding.presses(town, person, town.account, label)
        for _ in range(4):
            await day.presses_all(person, town.account, but=LASTING, newest=1)


async def watches(day: Day, both: tuple[Person, Person], group: Chat, room: Chat) -> None:
    """Members report what they see, and humas handles it, alone and with a second; a crisis is called and ended."""
    (aisyah, siti), town = both, day.town
    rani = next(one for one in town.world.people.values() if one.first_name == "Rani")
    branch = Branch(town, group, founding.newest_unit(town))
    row = UnitSwitch(unit_id=branch.unit_id, feature=Switch.ROSTER, state=SwitchState.ON, at=town.clock.at)
    branch.write(lambda session: switches.put(session, row))
    await founding.says(town, siti, group, REPORTING[0])
    for line in REPORTING:
        await founding.writes(town, siti, line)
        for _ in range(2):
            await day.presses_all(siti, town.account, but=ENDINGS, newest=1)
    for who in (rani, aisyah):
        for _ in range(4):
            await day.presses_all(who, room, but=LASTING, newest=3)
        for line in HANDLING:
            await founding.writes(town, who, line)
            for _ in range(4):
                await day.presses_all(who, town.account, but=ENDINGS, newest=1)
    await day.presses_all(siti, group, newest=3)
    await day.presses_all(rani, town.account, but=ENDINGS, newest=3)


async def looks_back(day: Day, both: tuple[Person, Person], group: Chat) -> None:
    """The next morning comes with its digest and its report; all that is behind them is opened, also the files."""
    (aisyah, siti), town = both, day.town
    await town.passes(town.clock.at + timedelta(hours=20))
    for who in (aisyah, siti):
        await day.presses_all(who, town.account, but=LASTING, newest=4)
    await founding.says(town, siti, group, "/ringkasan")
    for line in LOOKING_BACK:
        await founding.writes(town, aisyah, line)
        for _ in range(4):
            await day.presses_all(aisyah, town.account, but=LASTING, newest=1)
    for line in ("/ringkasan", "/laporan"):
        await founding.writes(town, siti, line)
        await day.presses_all(siti, town.account, but=LASTING, newest=1)
    unit_id = founding.newest_unit(town)
    await founding.writes(town, aisyah, "/ekspor")
    for label in ("Paket serah terima", "draf"):
        await founding.presses(town, aisyah, town.account, label)
    await town.passes(town.clock.at + timedelta(hours=25))
    Branch(town, group, unit_id).give(siti, Role.PENGURUS)
    await founding.writes(town, siti, "/menu")
    await founding.presses(town, siti, town.account, "Paket serah terima")
    for label in ("Segel", "Daftar cek", "1 Buka", "1 Beres"):
        await founding.presses(town, siti, town.account, label)
    Branch(town, group, unit_id).end(siti, Role.PENGURUS)


async def tries_everything(day: Day, who: Person) -> None:
    """She types every command there is, and presses what comes up, but for what ends her own part in it."""
    for name in COMMANDS:
        await founding.writes(day.town, who, f"/{name}")
        await day.presses_all(who, day.town.account, but=ENDINGS, newest=1)


async def away(day: Day, siti: Person, group: Chat) -> None:
    """The bot is down for a while, and comes back to a full group."""
    town = day.town
    town.kill()
    for word in ("/menu", "/kalender", "/rencana besok 16.00 Telat"):
        siti.says(group, word)
    town.clock.move(town.clock.at + timedelta(minutes=40))
    await town.open()
    await town.rest()
    await town.passes(town.clock.at + timedelta(hours=26))


async def closed(day: Day, owner: Person) -> None:
    """The owner, who chose English on the way, pauses the unit, lets it go on, and closes it."""
    await founding.writes(day.town, owner, "/bahasa")
    await founding.presses(day.town, owner, day.town.account, "Indonesia")
    for words in (("Jeda", "Ya, jeda"), ("Hidupkan lagi", "Ya, hidupkan"), ("Tutup", "Ya, tutup")):
        await founding.writes(day.town, owner, "/pengelola")
        await founding.presses(day.town, owner, day.town.account, "Unit")
        await founding.presses(day.town, owner, day.town.account, "PAC")
        for word in words:
            await founding.presses(day.town, owner, day.town.account, word)


async def test_every_call_of_a_long_day_is_lawful_and_every_press_answered_once(day: Day) -> None:
    await lived(day)
    assert "failed" not in statuses(day.town)[0]
    wrong = []
    for method, params in day.heard:
        try:
            judge(method, params)
        except Unlawful as why:
            wrong.append((str(why), method))
    assert wrong == [], str(wrong)[:500]
    assert {method for method, _ in day.heard} >= EXPECTED
    assert len(day.heard) > 500
    answered = Counter(
        one["callback_query_id"] for method, one in day.heard if method == "answerCallbackQuery"
    )
    assert answered == dict.fromkeys(day.town.world.queries, 1)
    assert len(answered) > 100
    pressed = {kind for _, _, kind in day.tried}
    assert len(pressed) > MOST_OF_THEM, len(pressed)


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("sendMesage", {}),
        ("sendMessage", {"chat_id": 1}),
        ("sendMessage", {"chat_id": "1", "text": "x"}),
        ("sendMessage", {"chat_id": 1, "text": "x", "silent": True}),
        ("sendMessage", {"chat_id": 1, "text": "<b>x", "parse_mode": "HTML"}),
        ("sendMessage", {"chat_id": 1, "text": "a & b", "parse_mode": "HTML"}),
        ("sendMessage", {"chat_id": 1, "text": "<b></b> ", "parse_mode": "HTML"}),
        ("sendMessage", {"chat_id": 1, "text": "🌸" * 2049}),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_parameters": {"message": 1}}),
        ("sendMessage", {"chat_id": 1, "text": "x", "disable_notification": 1}),
        ("sendMessage", {"chat_id": True, "text": "x"}),
        *(
            ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[button]]}})
            for button in (
                {"text": "", "callback_data": "x"},
                {"text": "x"},
                {"text": "x", "callback_data": "é" * 33},
                {"text": "x", "url": "javascript:alert(1)"},
                {"text": "x", "url": "https://t.me/x_bot?start=a%20b"},
                {"text": "x" * 65, "callback_data": "x"},
            )
        ),
        ("setMyCommands", {"commands": [{"command": "Menu", "description": "x"}]}),
        ("setMyCommands", {"commands": [{"command": "menu", "description": ""}]}),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}),
    ],
)
def test_the_judge_is_strict(method: str, params: dict[str, Any]) -> None:
    with pytest.raises(Unlawful):
        judge(method, params)

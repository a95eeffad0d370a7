"""Who reports without a name stays unknown: nothing leads back to her but a code word that she alone has."""

import json
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import Session, SQLModel

from domain import codewords
from domain.alerts import MOST_WRONG_CODES, InDangerByCode
from domain.posting import FLEETING
from handlers.confidential import is_so
from storage import people
from storage.cases import Case, CaseFile, CaseNumbers, CaseReport
from storage.drafts import Draft
from storage.inbox import InboxRow
from storage.outbox import OutboxRow
from storage.report_marks import DaySalt, ReportMark
from storage.retention import erase
from storage.tokens import Token
from tests import kin
from tests.branch import labels
from tests.town import Town, open_town
from tests.watch import LINK, Watch, watch

HOAX = "Awas! Mulai besok semua sekolah libur dua pekan karena virus baru, sebarkan ke semua grup"
CODE = re.compile(r"[A-Z]{4,11}-\d{3}")


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        yield await watch(town)


def code_of(here: Watch, name: str) -> str:
    found = CODE.search(here.private(name).text)
    assert found is not None
    return found[0]


def written_about(here: Watch, name: str) -> dict[str, list[str]]:
    """In which rows of which tables she is found by her Telegram id or our id of her chat or person; without people,
    members and what a chat is anyhow."""
    telegram_id = here.people[name].id

    def read(session: Session) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for table in SQLModel.metadata.sorted_tables:
            for row in session.execute(text(f'SELECT * FROM "{table.name}"')).mappings():
                if str(telegram_id) in {str(one) for one in row.values()}:
                    found.setdefault(table.name, []).append(str(dict(row)))
        return found

    return here.write(read)


async def anonymous(here: Watch, name: str = "Siti", what: str = f"{LINK} rame sekali") -> str:
    await here.tells(name, f"/viral tanpa nama {what}")
    return code_of(here, name)


async def test_of_who_says_without_a_name_only_a_code_word_is_left(here: Watch) -> None:
    before = {table: len(its) for table, its in written_about(here, "Siti").items()}
    code = await anonymous(here)
    [report], [case] = here.every(CaseReport), here.every(Case)
    assert (report.person_id, report.chat_id) == (None, None)
    assert code.lower() not in str(report) and report.code and len(report.code) == 64
    assert case.title == "rame sekali"
    assert {table: len(its) for table, its in written_about(here, "Siti").items()} == before
    assert here.every(Draft) == [] and all(one.bound_to is None for one in here.every(Token))
    assert all(code not in str(one.payload) for one in here.every(OutboxRow))
    assert all("Siti" not in one.text for one in here.in_room("rame sekali"))


async def test_no_call_and_no_update_leads_back_to_who_stays_unknown(here: Watch) -> None:
    calls_before = {one.id for one in here.every(OutboxRow)}
    updates_before = {one.id for one in here.every(InboxRow)}
    code = await anonymous(here)
    await here.tells("Siti", f"/lapor {code}")
    calls = [one for one in here.every(OutboxRow) if one.id not in calls_before]
    updates = [one for one in here.every(InboxRow) if one.id not in updates_before]
    hers = [one for one in calls if one.subject == FLEETING]
    assert len(hers) == 2 and len(updates) == 2
    assert {(one.chat_id, one.payload, one.message_id) for one in hers} == {(None, None, None)}
    assert {one.place for one in hers} == {-(one.id or 0) for one in hers}
    assert {one.order_key for one in updates} == {0}


async def test_what_became_of_it_is_shown_to_the_code_alone(here: Watch) -> None:
    code = await anonymous(here)
    await here.tells("Dewi", f"/lapor {code.lower().replace('-', ' ')}")
    said = here.private("Dewi").text
    assert "ramai, dilaporkan" in said and "menunggu humas" in said
    assert "rame sekali" not in said and LINK not in said


async def test_the_code_works_where_no_unit_is_known(here: Watch) -> None:
    code = await anonymous(here)
    stranger = here.town.world.add_person("Orang")
    stranger.says_in_private(here.branch.bot, f"/lapor {code}")
    await here.rests()
    said = [one.text for one in stranger.sees(here.branch.bot) if one.from_bot][-1]
    assert "menunggu humas" in said


async def test_numbers_words_and_a_picture_are_added_by_code(here: Watch) -> None:
    code = await anonymous(here)
    assert "12.000 tayangan" in await here.tells("Siti", f"/lapor {code} 12rb views")
    assert "Catatanmu sudah kutambahkan" in await here.tells("Siti", f"/lapor {code} akunnya baru dibuat")
    siti = here.people["Siti"]
    siti.sends(here.town.world.private_chat(siti, here.branch.bot), "photo", caption=f"/lapor {code}")
    await here.rests()
    [report], [numbers], [file] = here.every(CaseReport), here.every(CaseNumbers), here.every(CaseFile)
    assert report.note.endswith("akunnya baru dibuat")
    assert (numbers.views, numbers.person_id, file.person_id, report.person_id) == (12_000, None, None, None)
    assert here.every(Draft) == []


async def test_a_name_is_taken_off_everything_that_came_with_it(here: Watch) -> None:
    other = "https://www.instagram.com/p/Abcdefgh1xy/"
    await here.tells("Siti", f"/viral {LINK} {other} rame")
    await here.taps("Siti", "Lapor tanpa nama")
    assert "dari 2 laporan ini" in here.private("Siti").text
    assert {one.person_id for one in here.every(CaseReport)} == {None}
    assert len({one.code for one in here.every(CaseReport)}) == 1
    code = code_of(here, "Siti")
    assert (await here.tells("Siti", f"/lapor {code}")).count("ramai, dilaporkan") == 2


async def test_her_numbers_and_pictures_lose_her_name_too(here: Watch) -> None:
    siti = here.people["Siti"]
    chat = here.town.world.private_chat(siti, here.branch.bot)
    siti.sends(chat, "photo", caption=f"/hoaks {LINK} 12rb views")
    await here.rests()
    assert here.every(CaseFile)[0].person_id is not None and here.every(CaseNumbers)[0].person_id is not None
    await here.taps("Siti", "Lapor tanpa nama")
    assert here.every(CaseFile)[0].person_id is None and here.every(CaseNumbers)[0].person_id is None
    assert here.every(Draft) == []


async def test_the_choice_comes_before_anything_is_sent(here: Watch) -> None:
    await here.tells("Siti", "/lapor")
    await here.taps("Siti", "Konten")
    await here.taps("Siti", "Tanpa nama")
    assert "humas tidak akan tahu ini dari kamu" in here.private("Siti").text
    await here.tells("Siti", HOAX)
    [report] = here.every(CaseReport)
    assert report.person_id is None and here.every(Draft) == []


async def test_an_album_of_who_stays_unknown_leaves_nothing_open(here: Watch) -> None:
    siti = here.people["Siti"]
    chat = here.town.world.private_chat(siti, here.branch.bot)
    siti.sends(chat, "photo", caption="/hoaks tanpa nama dua poster aneh", content=b"1", album="a")
    siti.sends(chat, "photo", content=b"2", album="a")
    await here.rests()
    assert len(here.every(Case)) == 1 and here.every(Draft) == []
    assert here.heard("Siti", "mau kita apakan") == 0
    assert all(set(one.facts) == {"album"} for one in here.every(Token) if one.bound_to)


async def test_a_guest_reports_without_a_reporter(here: Watch) -> None:
    await here.says("Tamu", "/menu")
    tamu = here.people["Tamu"]
    tamu.starts(here.branch.bot)
    await here.rests()
    await here.tells("Tamu", f"/viral {LINK} rame")
    [report] = here.every(CaseReport)
    assert report.person_id is None and report.code
    assert labels(here.private("Tamu")) == ["Ada orang dalam bahaya"]


async def test_a_stranger_to_us_makes_it_urgent_but_wakes_nobody(here: Watch) -> None:
    await anonymous(here)
    await here.taps("Siti", "Ada orang dalam bahaya")
    await here.taps("Siti", "Ya, panggil sekarang")
    assert here.row(1).severity == "high"


async def test_the_code_word_stays_in_the_chat_when_help_is_called(here: Watch) -> None:
    code = await anonymous(here)
    await here.taps("Siti", "Ada orang dalam bahaya")
    await here.taps("Siti", "Ya, panggil sekarang")
    assert "kupanggil" in here.private("Siti").text
    assert here.heard("Siti", code) == 1


async def test_a_wrong_code_is_said_and_guessing_ends(here: Watch) -> None:
    code = await anonymous(here)
    assert "tidak kutemukan" in await here.tells("Dewi", "/lapor kenanga-999")
    for _ in range(MOST_WRONG_CODES):
        await here.tells("Dewi", "/lapor kenanga-998")
    assert "tidak kutemukan" in await here.tells("Dewi", f"/lapor {code}")
    outcome = await here.presses("Dewi", InDangerByCode(code.lower()))
    assert outcome.toast is not None and "tidak kutemukan" in outcome.toast
    assert "menunggu humas" in await here.tells("Rina", f"/lapor {code}")


async def test_words_that_only_look_like_a_code_are_a_report(here: Watch) -> None:
    await here.tells("Siti", "/lapor mangga 200 biji dicuri dari kantor")
    assert labels(here.private("Siti"))[0] == "Konten"


async def test_too_much_of_one_hand_is_refused_kindly_until_the_next_day(here: Watch) -> None:
    for at in range(8):
        await here.tells("Siti", f"/viral https://www.instagram.com/p/Abcdefgh{at}xy/")
    said = await here.tells("Siti", f"/viral {LINK}")
    assert "laporanmu sudah 8" in said and "besok" in said
    assert len(here.every(Case)) == 8
    assert "Laporanmu sudah di humas" in await here.tells("Rina", f"/viral {LINK}")
    here.town.clock.move(here.town.clock.at + timedelta(days=1))
    await here.town.clean_up()
    assert here.every(DaySalt) == [] and here.every(ReportMark) == []
    assert "Laporanmu sudah di humas" in await here.tells("Siti", f"/viral {LINK}")


async def test_a_mark_names_nobody(here: Watch) -> None:
    await here.tells("Siti", f"/viral {LINK}")
    [mark] = here.every(ReportMark)
    assert str(here.people["Siti"].id) not in mark.mark and len(mark.mark) == 64


async def test_strangers_together_do_not_keep_members_out(tmp_path: Path) -> None:
    async with open_town(tmp_path) as town:
        here = await watch(town)
        here.write(lambda session: session.add(_guests(here, 60)))
        tamu = here.people["Tamu"]
        tamu.starts(here.branch.bot)
        await here.rests()
        here.write(lambda session: kin._about(session, here.branch, tamu))
        assert "laporan dari luar sudah sangat banyak" in await here.tells("Tamu", f"/viral {LINK}")
        assert "Laporanmu sudah di humas" in await here.tells("Siti", f"/viral {LINK}")


def _guests(here: Watch, number: int) -> ReportMark:
    return ReportMark(day=here.town.clock.at.date(), unit_id=here.unit_id, mark="", number=number)


async def test_erasing_her_takes_her_name_and_words_off_her_reports(here: Watch) -> None:
    await here.tells("Siti", f"/viral {LINK} rame")

    def gone(session: Session) -> None:
        found = people.found(session, here.people["Siti"].id)
        assert found is not None
        erase(session, found, here.town.clock.at)

    here.write(gone)
    [report] = here.every(CaseReport)
    assert (report.person_id, report.note) == (None, "")


def test_what_is_kept_of_a_code_depends_on_the_key() -> None:
    assert codewords.kept("melati-482", "a") == codewords.kept("MELATI-482", "a")
    assert codewords.kept("melati-482", "a") != codewords.kept("melati-482", "b")


@pytest.mark.parametrize(
    ("said", "is_secret"),
    [
        ("/viral tanpa nama https://x.com/a", True),
        ("/hoaks@sinergi_bot\nAnonim kabar", True),
        ("/viral kabar", False),
    ],
)
async def test_nothing_is_kept_of_who_wants_to_stay_unknown_when_we_fail(
    here: Watch, said: str, is_secret: bool
) -> None:
    row = InboxRow(bot_id=1, order_key=5, received_at=here.town.clock.at, body=json.dumps({"text": said}))
    assert here.write(lambda session: is_so(session, row, "alerts", here.town.clock.at)) is is_secret


async def test_nor_of_her_answer_to_our_question(here: Watch) -> None:
    await here.tells("Siti", "/viral")
    await here.taps("Siti", "Tanpa nama")
    hers, now = here.people["Siti"].id, here.town.clock.at
    row = InboxRow(bot_id=1, order_key=hers, received_at=now, body="{}")
    assert here.write(lambda session: is_so(session, row, "fallback", now))


async def test_both_databases_count_hide_and_find_again(fresh_url: str) -> None:
    town = Town.build(fresh_url)
    await town.open()
    try:
        here = await watch(town)
        await here.tells("Siti", f"/viral {LINK} rame 12rb views")
        await here.taps("Siti", "Lapor tanpa nama")
        code = code_of(here, "Siti")
        assert "menunggu humas" in await here.tells("Rina", f"/lapor {code} 20rb views")
        await here.tells("Rina", f"/hoaks {LINK}")
        await here.tells("Rina", "/lapor")
        await here.taps("Rina", "Laporanku")
        [case] = here.every(Case)
        assert (case.kind, len(here.every(CaseReport)), len(here.every(CaseNumbers))) == ("hoax", 2, 2)
        assert sorted(one.number for one in here.every(ReportMark)) == [1, 1]
        [known] = [one for one in here.every(CaseReport) if one.person_id is not None]
        assert known.person_id == here.person_id("Rina")
    finally:
        town.kill()

"""Nobody who hosts the bot, is named in a safety report or reads along gets to see it, and a year later it is gone."""

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import col, select
from structlog.testing import capture_logs

from bot.app import Offer
from domain.posting import FLEETING
from domain.safety import STORY as QUESTION
from domain.safety import BeginSafety, SafetyKind
from domain.safety_presses import OpenSafety
from handlers import FEATURES
from handlers.feature import Feature
from handlers.turn import Turn
from storage import own_data, people, retention
from storage.drafts import Draft
from storage.inbox import InboxRow
from storage.journal import Line
from storage.outbox import OutboxRow
from storage.safety_reports import SafetyLine, SafetyRecipient, SafetyReport
from tests.test_safety import STORY, tells_pembina
from tests.town import open_town
from tests.watch import PEMBINA, Watch, watch

OWNER = 900_000_001


def break_down(turn: Turn, kept: object, text: str) -> None:
    """A fault of ours whose own words hold what she wrote."""
    raise ValueError(text)


@pytest.fixture
async def its(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        yield await watch(town)


@pytest.fixture
async def broken(tmp_path: Path) -> AsyncIterator[Watch]:
    bug = Feature(noun="broken", answers={QUESTION: break_down})
    async with open_town(
        tmp_path, owner_ids=frozenset({OWNER}), offer=Offer(features=(*FEATURES, bug))
    ) as town:
        yield await watch(town)


async def test_when_we_fail_nothing_of_her_story_is_kept_or_logged(broken: Watch) -> None:
    await broken.presses("Putri", BeginSafety(SafetyKind.BULLYING))
    await broken.taps("Putri", "Pembina: Bu Hani")
    with capture_logs() as logs:
        await broken.tells("Putri", STORY)
    said = broken.private("Putri").text
    assert "tidak kusimpan" in said and "SAPA 129" in said
    rows = broken.write(lambda session: [(one.status, one.body) for one in session.exec(select(InboxRow))])
    assert ("failed", None) in rows
    assert not any(body for _, body in rows)
    assert any(str(one.get("where")).startswith("ValueError in test_safety_secrets.py") for one in logs)
    assert STORY not in str(logs) and not any(one.get("exc_info") for one in logs)
    notes = broken.write(
        lambda session: [json.dumps(one.payload) for one in session.exec(select(OutboxRow)) if one.payload]
    )
    assert any("Isinya tidak disimpan" in one for one in notes), "the host hears that something failed"
    assert not any(STORY in one for one in notes)


async def test_no_log_line_holds_a_word_of_it(its: Watch) -> None:
    with capture_logs() as logs:
        code = await tells_pembina(its)
        await its.taps(PEMBINA, "Baca")
    logged = str(logs)
    assert "BeginSafety" in logged
    assert STORY not in logged and code not in logged and code.lower() not in logged


async def test_who_is_named_in_a_report_does_not_learn_of_it_from_own_data(its: Watch) -> None:
    await its.presses("Siti", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Siti", "Ini tentang salah satu dari mereka")
    await its.taps("Siti", "Ketua")
    await its.taps("Siti", "Pembina: Bu Hani")
    await its.tells("Siti", STORY)
    await its.taps("Siti", "Kirim")
    ketua, hani = its.people["Ketua"].id, its.people[PEMBINA].id
    about = its.write(lambda session: session.exec(select(SafetyReport)).one().about_id)
    assert about == its.person_id("Ketua")
    assert "safety_reports" not in its.write(lambda session: own_data.collect(session, ketua))
    assert "safety_recipients" in its.write(lambda session: own_data.collect(session, hani))
    assert STORY not in str(its.write(lambda session: own_data.collect(session, hani)))


async def test_who_is_erased_is_cut_loose_and_the_report_stays(its: Watch) -> None:
    await its.presses("Siti", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Siti", "Pembina: Bu Hani")
    await its.taps("Siti", "Sertakan namaku")
    await its.tells("Siti", STORY)
    await its.taps("Siti", "Kirim")
    await its.taps(PEMBINA, "Baca")

    def erase(session):  # type: ignore[no-untyped-def]
        her = people.found(session, its.people["Siti"].id)
        assert her is not None
        retention.erase(session, her, its.town.clock.at)

    its.write(erase)
    assert its.write(lambda session: session.exec(select(SafetyReport)).one().person_id) is None
    assert its.write(lambda session: session.exec(select(SafetyLine)).one().text) == STORY


async def test_a_year_later_nothing_of_it_is_left(its: Watch) -> None:
    await tells_pembina(its)
    await its.taps(PEMBINA, "Baca")
    await its.taps(PEMBINA, "Jawab")
    await its.taps(PEMBINA, "Sedang kuurus")
    its.town.clock.move(its.town.clock.at + timedelta(days=366))
    await its.town.clean_up()
    assert its.write(lambda session: session.exec(select(SafetyReport)).all()) == []
    assert its.write(lambda session: session.exec(select(SafetyLine)).all()) == []
    assert its.write(lambda session: session.exec(select(SafetyRecipient)).all()) == []


async def test_every_act_of_an_adult_is_in_the_journal_and_none_of_hers(its: Watch) -> None:
    await tells_pembina(its)
    await its.taps(PEMBINA, "Baca")
    await its.taps(PEMBINA, "Jawab")
    await its.taps(PEMBINA, "Sedang kuurus")
    lines = its.write(
        lambda session: [
            (one.verb, one.actor is not None)
            for one in session.exec(select(Line).where(Line.subject == "safety:1").order_by(col(Line.id)))
        ]
    )
    assert lines == [("safety reported", False), ("safety read", True), ("safety looking", True)]


async def test_what_an_app_cannot_say_in_words_is_not_kept(its: Watch) -> None:
    await its.presses("Putri", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Putri", "Pembina: Bu Hani")
    putri = its.people["Putri"]
    putri.sends(its.town.world.private_chat(putri, its.branch.bot), "photo")
    await its.rests()
    assert "Foto, suara, dan berkas tidak kusimpan" in its.private("Putri").text
    await its.tells("Putri", STORY)
    await its.taps("Putri", "Kirim")
    assert its.heard(PEMBINA, "keselamatan") == 1


async def test_a_secret_link_is_cut_out_and_the_story_stays(its: Watch) -> None:
    await tells_pembina(its, text="Mereka menaruhku di https://t.me/+AbCdEfGhIjKlMnOp dan menertawakanku")
    await its.taps(PEMBINA, "Baca")
    text = its.private(PEMBINA).text
    assert "AbCdEfGh" not in text and "menertawakanku" in text


async def test_a_story_as_long_as_telegram_allows_is_read_page_by_page(its: Watch) -> None:
    story = " ".join(f"kata{number}" for number in range(450))
    await its.presses("Siti", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Siti", "Pembina: Bu Hani")
    await its.tells("Siti", story)
    await its.tells("Siti", story.replace("kata", "lagi"))
    await its.taps("Siti", "Kirim")
    await its.taps(PEMBINA, "Baca")
    assert "kata0 " in its.private(PEMBINA).text and "Halaman 1 dari 3" in its.private(PEMBINA).text
    await its.taps(PEMBINA, "Berikutnya")
    await its.taps(PEMBINA, "Berikutnya")
    assert "lagi449" in its.private(PEMBINA).text
    await its.presses(PEMBINA, OpenSafety(1))
    assert "Halaman 3 dari 3" in its.private(PEMBINA).text, "what she has read opens where it is new"


async def test_she_hides_what_stands_in_her_chat(its: Watch) -> None:
    await tells_pembina(its)
    await its.taps("Aisyah", "Sembunyikan pesan ini")
    assert its.private("Aisyah").text == "Selesai."


async def test_what_could_not_be_delivered_to_her_keeps_no_words_either(its: Watch) -> None:
    await its.presses("Putri", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Putri", "Pembina: Bu Hani")
    await its.tells("Putri", STORY)
    page = its.private("Putri")
    its.people["Putri"].presses(page, "Kirim")
    its.people["Putri"].blocks(its.branch.bot)
    await its.rests()
    await its.town.clean_up()

    def kept(session):  # type: ignore[no-untyped-def]
        fleeting = session.exec(select(OutboxRow).where(OutboxRow.subject == FLEETING))
        return [(one.status, one.payload) for one in fleeting]

    rows = its.write(kept)
    assert "dead" in {status for status, _ in rows}
    assert {payload for _, payload in rows} == {None}


async def test_a_second_tap_on_send_sends_nothing_twice(its: Watch) -> None:
    await its.presses("Putri", BeginSafety(SafetyKind.BULLYING))
    await its.taps("Putri", "Pembina: Bu Hani")
    await its.tells("Putri", STORY)
    page = its.private("Putri")
    outcomes = [its.people["Putri"].presses(page, "Kirim") for _ in range(2)]
    await its.rests()
    assert "tidak ada lagi yang menunggu dikirim" in str(outcomes[1].toast)
    assert len(its.write(lambda session: session.exec(select(SafetyReport)).all())) == 1
    assert "Sudah sampai ke Bu Hani" in its.private("Putri").text


async def test_words_after_the_code_are_added(its: Watch) -> None:
    code = await tells_pembina(its)
    await its.tells("Aisyah", f"/lapor {code} hari ini mulai lagi")
    assert "hari ini mulai lagi" in its.private("Aisyah").text
    assert its.heard(PEMBINA, "Ada tambahan") == 1


async def test_a_code_in_a_group_is_answered_in_private_alone(its: Watch) -> None:
    code = await tells_pembina(its)
    await its.says("Aisyah", f"/lapor {code}")
    assert STORY in its.private("Aisyah").text
    assert its.in_group("dirundung") == []


async def test_words_that_were_to_be_added_wait_an_hour_at_most(its: Watch) -> None:
    code = await tells_pembina(its)
    await its.tells("Aisyah", f"/lapor {code}")
    await its.taps("Aisyah", "Tambah cerita")
    waiting = its.write(lambda session: session.exec(select(Draft)).one().expires_at)
    assert waiting <= its.town.clock.at + timedelta(hours=1)
    its.town.clock.move(waiting + timedelta(minutes=1))
    await its.town.clean_up()
    assert its.write(lambda session: session.exec(select(Draft)).all()) == []

"""What people report: by command, by forwarding, in a group and in private; humas has it at once."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select

from domain.alerts import HideReporter
from domain.case_states import CaseStep
from domain.cases import CaseKind
from sandbox.faults import Fault
from storage import case_steps
from storage.accounts import Account
from storage.cases import Case, CaseFile, CaseNumbers, CaseReport
from storage.drafts import Draft
from storage.journal import Line
from storage.tokens import Token
from tests import founding
from tests.branch import labels
from tests.town import open_town
from tests.watch import LINK, Watch, watch

HOAX = "Awas! Mulai besok semua sekolah libur dua pekan karena virus baru, sebarkan ke semua grup"
OTHER = "https://www.tiktok.com/@siapa/video/7123456789012345678"


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Watch]:
    async with open_town(tmp_path) as town:
        yield await watch(town)


def rows(here: Watch, table: type[Any]) -> list[Any]:
    def read(session: Session) -> list[Any]:
        return [one.model_copy() for one in session.exec(select(table))]

    return here.write(read)


async def test_a_link_reported_in_private_stands_before_humas(here: Watch) -> None:
    said = await here.tells("Siti", f"/viral {LINK} rame banget, views 12rb suka 1,2 jt")
    assert "Laporanmu sudah di humas PAC IPPNU Kedungwaru" in said
    [case], [report] = rows(here, Case), rows(here, CaseReport)
    assert (case.kind, case.link_key, case.platform) == (CaseKind.VIRAL, "ig:p:Cx1AbCdEfGh", "instagram")
    assert report.person_id == here.person_id("Siti") and report.chat_id is None
    assert report.note == "rame banget, views 12rb suka 1,2 jt"
    [numbers] = rows(here, CaseNumbers)
    assert (numbers.views, numbers.likes, numbers.comments) == (12_000, 1_200_000, None)
    assert labels(here.private("Siti")) == [
        "Tambah angka",
        "Tambah tangkapan layar",
        "Lapor tanpa nama",
        "Ada orang dalam bahaya",
    ]
    assert here.in_room("rame banget")


async def test_in_the_group_only_a_reaction_is_seen(here: Watch) -> None:
    before = here.branch.sent()
    said = await here.says("Siti", f"/viral {LINK} rame")
    assert here.branch.sent() == before and said.reactions
    assert "Laporanmu sudah di humas" in here.private("Siti").text
    [report] = rows(here, CaseReport)
    assert report.chat_id is not None


async def test_where_no_reaction_is_allowed_a_short_line_says_nothing_of_it(here: Watch) -> None:
    here.town.world.faults.add(
        Fault("setMessageReaction", "400", description="Bad Request: REACTION_INVALID")
    )
    await here.says("Siti", f"/hoaks {LINK}")
    [line] = here.in_group("Sudah kuterima")
    assert LINK not in line.text and "Siti" not in line.text


async def test_who_never_opened_the_private_chat_gets_a_link_to_her_receipt(here: Watch) -> None:
    await here.says("Tamu", f"/viral {LINK}")
    [report] = rows(here, CaseReport)
    assert report.person_id is None and report.code
    [line] = here.in_group("chat pribadi")
    url = next(button.url for row in line.buttons for button in row if button.url)
    here.people["Tamu"].starts(here.branch.bot, url.partition("start=")[2])
    await here.rests()
    assert here.heard("Tamu", "Kode laporanmu") == 1


async def test_the_same_link_in_another_shape_is_the_same_case(here: Watch) -> None:
    await here.tells("Siti", f"/viral {LINK}")
    said = await here.tells("Rina", f"/hoaks katanya {LINK}?igsh=abc")
    assert "Yang melaporkan hal yang sama: 1 lainnya" in said
    [case] = rows(here, Case)
    assert case.kind == CaseKind.HOAX


async def test_a_hoax_as_text_keeps_its_words(here: Watch) -> None:
    said = await here.tells("Siti", f"/hoaks {HOAX}")
    assert "Jangan dibagikan dulu" in said
    [case] = rows(here, Case)
    assert case.text == HOAX and case.title.startswith("Awas! Mulai besok")


async def test_with_nothing_she_is_asked_once_and_what_comes_next_is_it(here: Watch) -> None:
    said = await here.tells("Siti", "/hoaks")
    assert "Kabar apa yang meragukan?" in said
    again = await here.tells("Siti", "Vaksin")
    assert "belum bisa kubaca" in again and rows(here, Case) == []
    assert "Laporanmu sudah" in await here.tells("Siti", HOAX)
    assert len(rows(here, Case)) == 1 and rows(here, Draft) == []


async def test_a_photo_with_its_caption_is_a_report(here: Watch) -> None:
    siti = here.people["Siti"]
    siti.sends(here.town.world.private_chat(siti, here.branch.bot), "photo", caption="/hoaks beredar di WA")
    await here.rests()
    [case], [file] = rows(here, Case), rows(here, CaseFile)
    assert (case.text, file.kind, file.person_id) == ("beredar di WA", "photo", here.person_id("Siti"))


async def test_a_photo_in_the_group_is_taken_from_its_caption(here: Watch) -> None:
    here.people["Siti"].sends(here.branch.group, "photo", caption="/hoaks poster ini benar?")
    await here.rests()
    assert len(rows(here, CaseFile)) == 1


async def test_an_answer_in_the_group_reports_the_answered_message(here: Watch) -> None:
    said = await here.says("Rina", f"Ini beneran? {LINK}")
    here.people["Siti"].says(here.branch.group, "/viral tolong dicek", reply_to=said)
    await here.rests()
    [case], [report] = rows(here, Case), rows(here, CaseReport)
    assert case.link_key == "ig:p:Cx1AbCdEfGh" and case.text == "Ini beneran?"
    assert (report.person_id, report.note) == (here.person_id("Siti"), "tolong dicek")


async def test_an_answered_photo_is_reported_too(here: Watch) -> None:
    photo = here.people["Rina"].sends(here.branch.group, "photo", caption="Katanya begini")
    await here.rests()
    here.people["Siti"].says(here.branch.group, "/hoaks", reply_to=photo)
    await here.rests()
    [case], [file] = rows(here, Case), rows(here, CaseFile)
    assert case.text == "Katanya begini" and file.person_id == here.person_id("Siti")


async def test_every_picture_of_an_album_belongs_to_one_report(here: Watch) -> None:
    siti = here.people["Siti"]
    chat = here.town.world.private_chat(siti, here.branch.bot)
    siti.sends(chat, "photo", caption="/hoaks tiga poster", content=b"1", album="a")
    siti.sends(chat, "photo", content=b"2", album="a")
    siti.sends(chat, "photo", content=b"3", album="a")
    await here.rests()
    assert len(rows(here, Case)) == 1 and len(rows(here, CaseFile)) == 3
    assert here.heard("Siti", "mau kita apakan") == 0
    assert here.heard("Siti", "Laporanmu sudah") == 1


async def test_several_links_are_several_cases_five_at_most(here: Watch) -> None:
    links = " ".join(f"https://www.instagram.com/p/Abcdefgh{at}xy/" for at in range(7))
    said = await here.tells("Siti", f"/viral {links} semua rame")
    assert len(rows(here, Case)) == 5
    assert "2 tautan lagi tidak ikut" in said
    await here.taps("Siti", "2")
    assert "semua rame" in here.private("Siti").text


async def test_an_invitation_or_a_number_is_never_kept(here: Watch) -> None:
    invite = "https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv"
    said = await here.tells("Siti", f"/hoaks Ajakan arisan bodong di {invite} dan wa.me/6281234567890")
    [case] = rows(here, Case)
    assert "AbCdEf" not in str(case) and "81234567890" not in str(case)
    assert "tidak kusimpan" in said and case.link == ""


async def test_a_number_alone_is_answered_with_what_can_be_sent(here: Watch) -> None:
    said = await here.tells("Siti", "/viral wa.me/6281234567890")
    assert "tidak kusimpan" in said and "Apa yang sedang ramai?" in said and rows(here, Case) == []


async def test_a_password_is_not_taken(here: Watch) -> None:
    said = await here.tells("Siti", "/viral ada yang minta sandi IG kita Sukamaju2026!")
    assert "kata sandi" in said and rows(here, Case) == []


async def test_a_short_link_is_not_recognised_yet(here: Watch) -> None:
    assert "belum dikenali" in await here.tells("Siti", "/viral https://vt.tiktok.com/ZSabc123/ lihat deh")


async def test_forwarded_words_become_a_report_by_one_tap(here: Watch) -> None:
    said = await here.says("Rina", HOAX)
    here.people["Siti"].forwards(said, here.branch.bot)
    await here.rests()
    question = here.private("Siti")
    assert labels(question)[:2] == ["Ramai/viral", "Diduga hoaks"] and "Lapor pribadi" in labels(question)
    await here.taps("Siti", "Diduga hoaks")
    [case] = rows(here, Case)
    assert (case.kind, case.text) == (CaseKind.HOAX, HOAX)
    assert all("items" not in one.facts for one in rows(here, Token))


async def test_a_private_report_of_what_was_forwarded_asks_under_whose_name(here: Watch) -> None:
    await here.tells("Siti", f"{OTHER} menjelekkan teman kita")
    await here.taps("Siti", "Lapor pribadi")
    assert labels(here.private("Siti"))[:3] == ["Konten", "Perundungan", "Aku tidak aman"]
    await here.taps("Siti", "Konten")
    await here.taps("Siti", "Kirim tanpa nama")
    [report], [case] = rows(here, CaseReport), rows(here, Case)
    assert report.person_id is None and report.code and case.kind == CaseKind.CONTENT
    assert "Kode laporanmu" in here.private("Siti").text
    assert str(here.people["Siti"].id) not in str([*rows(here, Token), *rows(here, Draft)])


async def test_numbers_and_a_screenshot_come_later(here: Watch) -> None:
    await here.tells("Siti", f"/viral {LINK}")
    await here.taps("Siti", "Tambah angka")
    assert "Angkanya belum terbaca" in await here.tells("Siti", "banyak deh pokoknya")
    said = await here.tells("Siti", "views 12,5rb komentar 340")
    assert "12.500 tayangan" in said and "340 komentar" in said
    await here.taps("Siti", "Tambah tangkapan layar")
    siti = here.people["Siti"]
    siti.sends(here.town.world.private_chat(siti, here.branch.bot), "photo")
    await here.rests()
    assert "Gambarnya sudah kutambahkan" in here.private("Siti").text
    [numbers], [file] = rows(here, CaseNumbers), rows(here, CaseFile)
    assert (numbers.views, numbers.comments, file.kind) == (12_500, 340, "photo")


async def test_what_she_reported_is_found_again(here: Watch) -> None:
    await here.tells("Siti", f"/viral {LINK} rame")
    await here.tells("Siti", "/lapor")
    await here.taps("Siti", "Laporanku")
    assert "1. rame · menunggu humas" in here.private("Siti").text
    await here.taps("Siti", "1")
    assert "Sekarang: menunggu humas" in here.private("Siti").text


async def test_our_own_content_is_recognised_kindly(here: Watch) -> None:
    def add(session: Session) -> None:
        now = here.town.clock.at
        session.add(Account(unit_id=here.unit_id, platform="instagram", handle="pacippnu", added_at=now))

    here.write(add)
    said = await here.tells("Siti", "/viral https://www.instagram.com/pacippnu/ komentarnya ramai")
    assert "konten kita sendiri" in said and rows(here, Case) == []
    await here.taps("Siti", "Tetap beri tahu humas")
    assert [one.title for one in rows(here, Case)] == ["komentarnya ramai"]


async def test_nobody_who_reports_stands_in_the_journal(here: Watch) -> None:
    await here.tells("Siti", f"/viral {LINK} rame 12rb views")
    lines = [one for one in rows(here, Line) if one.verb == "reported"]
    assert [(one.actor, one.subject) for one in lines] == [(None, "case:1")]


async def test_numbers_alone_are_no_title(here: Watch) -> None:
    await here.tells("Siti", f"/viral {LINK} suka 1,2 jt, 12rb")
    assert [one.title for one in rows(here, Case)] == [""]
    [card] = here.in_room("1,2 jt")
    assert "Instagram" in card.text and "klarifikasi sampai" not in card.text


async def test_nobody_reads_what_another_one_said_about_the_same_thing(here: Watch) -> None:
    await here.tells("Siti", f"/viral {LINK} kata Bu Ani dia keterlaluan")
    seen = await here.tells("Aisyah", f"/viral {LINK}")
    assert "Bu Ani" not in seen and "instagram.com" in seen and "1 lainnya" in seen
    assert "gurunya marah" in await here.tells("Dewi", f"/viral {LINK} gurunya marah")
    await here.tells("Aisyah", "/lapor")
    await here.taps("Aisyah", "Laporanku")
    assert "instagram.com" in here.private("Aisyah").text and "Bu Ani" not in here.private("Aisyah").text
    await here.tells("Siti", "/lapor")
    await here.taps("Siti", "Laporanku")
    assert "Bu Ani" in here.private("Siti").text


async def test_who_sends_the_same_picture_does_not_read_what_another_one_wrote_under_it(here: Watch) -> None:
    first = here.case("Siti", link="", text="ini fitnah Bu Ani ya", photo="same")
    assert here.case("Aisyah", link="", photo="same") == first
    await here.tells("Aisyah", "/lapor")
    await here.taps("Aisyah", "Laporanku")
    assert "1. tulisan" in here.private("Aisyah").text and "Bu Ani" not in here.private("Aisyah").text


async def test_danger_is_asked_once_more_and_then_everybody_is_called(here: Watch) -> None:
    await here.tells("Aisyah", f"/viral {LINK} dia mau lompat")
    await here.taps("Aisyah", "Ada orang dalam bahaya")
    assert "telepon 112" in here.private("Aisyah").text and here.row(1).severity == "normal"
    await here.taps("Aisyah", "Ya, panggil sekarang")
    assert here.row(1).severity == "danger"
    assert "kupanggil sekarang" in here.private("Aisyah").text


async def test_a_case_that_was_over_is_open_again_when_somebody_is_in_danger(here: Watch) -> None:
    await here.tells("Siti", f"/viral {LINK}")
    here.write(
        lambda session: case_steps.end(
            session, session.get_one(Case, 1), CaseStep.DISMISS, here.town.clock.at
        )
    )
    await here.taps("Siti", "Ada orang dalam bahaya")
    await here.taps("Siti", "Ya, panggil sekarang")
    assert (here.row(1).state, here.row(1).severity) == ("new", "danger")


async def test_a_stranger_is_shown_the_way(here: Watch) -> None:
    stranger = here.town.world.add_person("Orang")
    stranger.says_in_private(here.branch.bot, "/lapor")
    await here.rests()
    said = [one.text for one in stranger.sees(here.branch.bot) if one.from_bot][-1]
    assert "Buka chat ini dari grup" in said


async def test_an_answer_to_what_a_bot_said_reports_nothing_of_it(here: Watch) -> None:
    await here.says("Siti", "/menu")
    here.people["Siti"].says(here.branch.group, "/viral", reply_to=here.branch.last(here.people["Siti"]))
    await here.rests()
    assert "Apa yang sedang ramai?" in here.private("Siti").text and rows(here, Case) == []


async def test_where_two_units_share_a_group_a_guest_says_for_which_one(here: Watch) -> None:
    second = founding.second_unit(here.town, here.branch.group, "PAC IPNU Kedungwaru")
    await here.says("Tamu", f"/viral {LINK} rame")
    assert rows(here, Case) == []
    outcome = await here.taps("Tamu", "PAC IPNU Kedungwaru", here.branch.group)
    assert [one.unit_id for one in rows(here, Case)] == [second]
    assert outcome.url is not None
    await here.branch.follows(here.people["Tamu"], outcome)
    assert here.heard("Tamu", "Kode laporanmu") == 1
    assert here.heard("Tamu", "Mau lapor apa") == 0


async def test_the_list_of_several_links_tells_them_apart(here: Watch) -> None:
    said = await here.tells("Siti", f"/viral {LINK} {OTHER} semua rame")
    assert "1. instagram.com/p/Cx1AbCdEfGh" in said and "2. tiktok.com/" in said


async def test_what_she_sends_to_lapor_is_thrown_away_when_it_is_about_safety(here: Watch) -> None:
    await here.tells("Siti", f"/lapor {OTHER} dia mengancamku")
    await here.taps("Siti", "Perundungan")
    assert all("items" not in one.facts for one in rows(here, Token))
    assert rows(here, Case) == []


async def test_in_a_group_lapor_goes_on_in_private(here: Watch) -> None:
    before = here.branch.sent()
    await here.says("Siti", "/lapor ada yang mengejek di komentar")
    assert here.branch.sent() == before
    assert labels(here.private("Siti"))[0] == "Konten"


async def test_a_report_of_another_is_nobody_elses(here: Watch) -> None:
    here.case("Rina")
    outcome = await here.presses("Siti", HideReporter(1))
    assert outcome.toast is not None and "tidak kutemukan" in outcome.toast
    assert here.reports(1)[0].person_id == here.person_id("Rina")

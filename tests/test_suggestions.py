"""Members propose to humas, say in words what may be done with it, and hear every answer in private."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select

from domain.post_states import Kind, PostState
from domain.posting import ChatState
from domain.reader import Reader
from domain.suggestion_desk_presses import AskFreely
from domain.suggestion_presses import Allow, SuggestHelp
from domain.suggestions import (
    MOST_OPEN,
    Allows,
    Question,
    Reason,
    choices,
    guarded,
    is_unknown,
    next_reminder,
    parted,
    title,
)
from domain.suggestions import Kind as What
from domain.units import Role, Room
from sandbox.fanout import tell_of_press
from sandbox.messages import Button, Message
from storage import chats, contents, fairness, people, suggestions, units
from storage.contents import PostMedium
from storage.journal import Line
from storage.posts import Post
from storage.retention import erase
from storage.suggestions import Suggestion, SuggestionQuestion
from storage.units import Unit
from tests import founding
from tests.branch import SOON, labels
from tests.town import Town, open_town
from tests.workroom import Workroom, set_up
from words.sentences import LANGUAGES, sentences

LINK = "https://www.instagram.com/p/Cabc123defg/"
SAME = "https://instagram.com/reel/Cabc123defg/?igsh=xyz"
IDEA = "Video sehari di pasar bareng ibu-ibu"


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path) as built:
        yield built


@pytest.fixture
async def desk(town: Town) -> Workroom:
    built = await set_up(town)
    for name, year in (("Putri", 2010), ("Dewi", 2008)):
        who = town.world.add_person(name)
        built.branch.members[name] = who
        built.branch.joins(who, year)
    await built.opens("Putri", "Dewi")
    return built


def rows(desk: Workroom, table: type[Any] = Suggestion) -> list[Any]:
    def read(session: Session) -> list[Any]:
        return [one.model_copy() for one in session.exec(select(table))]

    return desk.branch.write(read)


def heard(desk: Workroom, name: str) -> list[str]:
    return [one.text for one in desk.who(name).sees(desk.branch.bot) if one.from_bot]


def card(desk: Workroom, name: str = "Rina") -> Message:
    """The newest card of a suggestion in the humas room."""
    shown = [one for one in desk.who(name).sees(desk.room) if one.from_bot]
    return next(one for one in reversed(shown) if one.text.startswith(("Usul anggota", "Yang dimuat")))


async def answers(desk: Workroom, *names: str, who: str = "Rina") -> Any:
    """Somebody of humas presses on the card in the room."""
    outcome = None
    for label in names:
        outcome = await desk.branch.presses(desk.who(who), card(desk), label)
    return outcome


async def proposes(
    desk: Workroom, name: str = "Siti", what: str = f"Lomba hadrah {LINK}", allows: str = "dengan nama"
) -> None:
    await desk.types(name, f"/usul {what}")
    await desk.taps(name, allows)


def verbs(desk: Workroom) -> list[str]:
    return [one.verb for one in rows(desk, Line)]


async def test_a_yes_under_an_older_form_is_not_given_for_what_she_wrote_later(desk: Workroom) -> None:
    older = await desk.types("Siti", f"/usul Lomba hadrah {LINK}")
    await desk.types("Siti", f"/usul {IDEA}")
    outcome = await desk.branch.presses(desk.who("Siti"), older, "Boleh dengan nama")
    assert outcome.toast == "Usul ini sudah tidak ada. Ketik /usul untuk melihat usulmu."
    [only] = rows(desk)
    assert (only.text, only.state, only.allows) == (IDEA, "begun", "")


async def test_a_link_is_sent_with_her_permission_in_the_words_that_she_read(desk: Workroom) -> None:
    form = await desk.types("Siti", f"/usul Lomba hadrah {LINK}")
    assert "Usul untuk PAC IPPNU Kedungwaru · Konten" in form.text
    assert "• Boleh dimuat, dengan nama pembuatnya." in form.text
    assert labels(form)[:4] == [
        "Boleh dengan nama",
        "Boleh tanpa nama",
        "Jangan dulu, hanya cerita",
        "Bukan karyaku",
    ]
    assert rows(desk)[0].state == "begun"
    await desk.taps("Siti", "Boleh dengan nama")
    row = rows(desk)[0]
    assert (row.state, row.allows) == ("open", "named")
    assert row.permission == "Boleh dimuat, dengan nama pembuatnya." and row.permitted_at is not None
    assert (row.text, row.link_key) == ("Lomba hadrah", "ig:p:Cabc123defg")
    assert "Humas menjawab dalam 3 hari" in desk.last("Siti").text
    shown = card(desk)
    assert "Dari Siti" in shown.text and "Izin: Boleh dimuat, dengan nama pembuatnya." in shown.text
    assert labels(shown) == ["Jadikan rencana", "Tanya balik", "Lainnya"]
    assert "suggested" in verbs(desk)


async def test_in_the_group_only_a_reaction_is_seen(desk: Workroom) -> None:
    before = desk.branch.sent()
    said = await desk.branch.says(desk.who("Siti"), f"/usul {IDEA}")
    assert desk.branch.sent() == before
    assert said.reactions
    assert IDEA in desk.last("Siti").text


async def test_alone_it_lists_hers_and_takes_what_comes_next(desk: Workroom) -> None:
    listed = await desk.types("Siti", "/usul")
    assert "belum punya usul" in listed.text and "Kirim saja di sini" in listed.text
    await desk.types("Siti", IDEA)
    await desk.taps("Siti", "Boleh tanpa nama")
    listed = await desk.types("Siti", "/idea")
    assert f"1. {IDEA} · menunggu humas" in listed.text
    await desk.taps("Siti", "1")
    assert "Izinmu: Boleh dimuat, tanpa nama pembuatnya." in desk.last("Siti").text


async def test_the_same_link_twice_is_the_same_suggestion(desk: Workroom) -> None:
    await proposes(desk)
    assert "sudah kamu usulkan" in (await desk.types("Siti", f"/usul {SAME}")).text
    assert "sudah ada di meja humas" in (await desk.types("Ani", f"/usul lihat {SAME}")).text
    assert len(rows(desk)) == 1


async def test_two_who_begin_with_the_same_link_make_one_suggestion(desk: Workroom) -> None:
    await desk.types("Siti", f"/usul {LINK}")
    await desk.types("Ani", f"/usul {SAME}")
    await desk.taps("Siti", "Boleh tanpa nama")
    await desk.taps("Ani", "Boleh tanpa nama")
    assert [one.state for one in rows(desk)] == ["open"]
    assert "sudah ada di meja humas" in desk.last("Ani").text


async def test_a_short_link_is_taken_as_not_recognised_yet(desk: Workroom) -> None:
    await proposes(desk, what="https://vt.tiktok.com/ZSabc123/", allows="tanpa nama")
    assert "(belum dikenali)" in card(desk).text


async def test_an_invite_is_never_kept(desk: Workroom) -> None:
    await desk.types("Siti", "/usul grup baru https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv")
    assert "AbCdEf" not in str(rows(desk)[0])


async def test_sending_is_done_once(desk: Workroom) -> None:
    await desk.types("Siti", f"/usul {IDEA}")
    form, siti = desk.last("Siti"), desk.who("Siti")
    siti.presses(form, "Boleh tanpa nama")
    siti.presses(form, "Boleh tanpa nama")
    await desk.town.rest(SOON)
    assert verbs(desk).count("suggested") == 1
    shown = [one for one in desk.who("Rina").sees(desk.room) if one.text.startswith("Usul anggota")]
    assert len(shown) == 1


async def test_what_was_begun_and_not_sent_is_gone_after_a_day(desk: Workroom) -> None:
    await desk.types("Siti", f"/usul {IDEA}")
    await desk.town.passes(desk.town.clock.at + timedelta(hours=25))
    assert rows(desk) == []
    outcome = await desk.taps("Siti", "Boleh tanpa nama")
    assert outcome.toast is not None and "sudah tidak ada" in outcome.toast


async def test_never_mind_keeps_nothing(desk: Workroom) -> None:
    await desk.types("Siti", f"/usul {IDEA}")
    await desk.taps("Siti", "Tidak jadi")
    assert rows(desk) == [] and "Tidak ada yang kusimpan" in desk.last("Siti").text


async def test_working_together_needs_no_permission(desk: Workroom) -> None:
    await desk.types("Siti", "/usul Bikin podcast bareng PAC sebelah")
    await desk.taps("Siti", "Jenis: Ide", "Kerja sama", "Kirim ke humas")
    row = rows(desk)[0]
    assert (row.kind, row.state, row.allows) == ("collab", "open", "")
    assert (await answers(desk, "Jadikan rencana")).toast == "Jadi rencana. Pengusulnya kukabari."
    assert desk.post().title == "Bikin podcast bareng PAC sebelah" and desk.post().text == ""


async def test_under_18_is_never_named(desk: Workroom) -> None:
    form = await desk.types("Dewi", f"/usul {IDEA}")
    assert "Boleh dengan nama" not in labels(form)
    assert "izin orang tua atau walimu dicatat dulu" in form.text
    forged = Button("x", "press", data=f"qsa:{rows(desk)[0].id}:named")
    outcome = tell_of_press(desk.town.world, desk.last("Dewi"), desk.who("Dewi"), forged)
    await desk.town.rest(SOON)
    assert outcome.toast is not None and "Di bawah 18" in outcome.toast
    await desk.taps("Dewi", "Boleh tanpa nama")
    assert "izin orang tua atau walimu dicatat dulu" in rows(desk)[0].permission
    assert "Dari anggota di bawah 18" in card(desk).text and "Dewi" not in card(desk).text
    assert "catat dulu izin walinya" in card(desk).text


async def test_a_girl_of_15_is_asked_for_her_help(desk: Workroom) -> None:
    putri = desk.who("Putri")
    await desk.types("Putri", "/menu")
    pressed = Button("x", "press", data="qsh:caption")
    tell_of_press(desk.town.world, desk.last("Putri"), putri, pressed)
    await desk.town.rest(SOON)
    assert "Tulis captionmu di sini" in desk.last("Putri").text
    await desk.types("Putri", "Ngaji itu seru, ayo ikut!")
    await desk.taps("Putri", "Boleh tanpa nama")
    assert rows(desk)[0].kind == "caption"
    assert "Bantu caption" in card(desk).text


async def test_a_guest_types_it_in_the_group_and_it_is_done_when_she_joined(desk: Workroom) -> None:
    guest = desk.who("Tamu")
    await desk.branch.tells(guest, "/start")
    await desk.branch.says(guest, f"/usul {IDEA}")
    assert rows(desk) == []
    await desk.taps("Tamu", "2004", "Setuju")
    assert [(one.text, one.state) for one in rows(desk)] == [(IDEA, "begun")]
    assert any("Usul untuk" in one for one in heard(desk, "Tamu"))


async def test_a_stranger_has_no_unit_to_propose_to(desk: Workroom) -> None:
    budi = desk.town.world.add_person("Budi")
    await desk.branch.tells(budi, f"/usul {IDEA}")
    assert "belum tahu kamu dari unit mana" in desk.branch.last(budi, private=True).text


async def test_taken_it_is_an_official_draft_with_credit(desk: Workroom) -> None:
    await proposes(desk)
    outcome = await answers(desk, "Jadikan rencana")
    assert outcome.toast == "Jadi rencana. Pengusulnya kukabari."
    plan, row = desk.post(), rows(desk)[0]
    assert (plan.kind, plan.state) == (Kind.OFFICIAL, PostState.DRAFT)
    assert plan.title == "Lomba hadrah" and plan.visibility == "humas"
    assert plan.text == "Lomba hadrah\n\nKarya: Siti (PAC IPPNU Kedungwaru)"
    assert plan.source == "https://www.instagram.com/p/Cabc123defg/" or plan.source.startswith("https://")
    assert (row.state, row.post_id) == ("taken", plan.id)
    assert any("jadi rencana PAC IPPNU Kedungwaru" in one for one in heard(desk, "Siti"))
    assert any("Lomba hadrah" in one.text for one in desk.who("Rina").sees(desk.room)[-2:])
    siti = desk.branch.write(lambda session: people.found(session, desk.who("Siti").id))
    assert siti is not None
    assert siti.id in desk.branch.write(lambda session: contents.hands(session, session.get_one(Post, 1)))


async def test_taking_twice_makes_one_plan(desk: Workroom) -> None:
    await proposes(desk)
    shown, rina = card(desk), desk.who("Rina")
    rina.presses(shown, "Jadikan rencana")
    again = rina.presses(shown, "Jadikan rencana")
    await desk.town.rest(SOON)
    assert len(rows(desk, Post)) == 1
    assert again.toast is not None and "sudah dijawab" in again.toast


async def test_without_a_name_the_credit_names_nobody(desk: Workroom) -> None:
    await proposes(desk, allows="tanpa nama")
    await answers(desk, "Jadikan rencana")
    assert desk.post().text.endswith("Karya anggota PAC IPPNU Kedungwaru")
    assert "Siti" not in desk.post().text


@pytest.mark.parametrize(
    ("allows", "says"), [("hanya cerita", "hanya cerita"), ("Bukan karyaku", "Bukan karyanya")]
)
async def test_without_permission_nothing_of_it_goes_into_the_plan(
    desk: Workroom, allows: str, says: str
) -> None:
    await proposes(desk, allows=allows)
    assert says in card(desk).text
    outcome = await answers(desk, "Jadikan rencana")
    assert "tanpa isinya" in str(outcome.toast)
    assert desk.post().text == ""
    assert any("Isinya tidak ikut dimuat" in one for one in heard(desk, "Siti"))


async def test_a_leak_in_the_text_is_hidden_from_the_room_and_from_the_plan(desk: Workroom) -> None:
    await proposes(desk, what="Liputan bazar, hubungi Bu Tini 0812 3456 7890 ya")
    assert "7890" not in card(desk).text and "•" in card(desk).text
    await answers(desk, "Jadikan rencana")
    assert "3456" not in desk.post().text


async def test_a_minors_photo_opens_in_private_and_is_noted(desk: Workroom) -> None:
    await desk.sends("Dewi", "photo", caption="Foto kami saat bazar kemarin")
    await desk.taps("Dewi", "Usul konten", "Boleh tanpa nama")
    shown = card(desk)
    assert any(one.startswith("Lihat foto") for one in labels(shown))
    assert all(one.media is None for one in desk.who("Rina").sees(desk.room) if one.from_bot)
    outcome = await answers(desk, "Lihat foto")
    await desk.branch.follows(desk.who("Rina"), outcome)
    sent = desk.last("Rina")
    assert sent.media is not None
    assert verbs(desk).count("opened the file") == 1
    await answers(desk, "Jadikan rencana")
    assert rows(desk, PostMedium) == []


async def test_an_adults_photo_goes_into_the_plan(desk: Workroom) -> None:
    await desk.sends("Siti", "photo", caption="Foto suasana bazar kemarin")
    await desk.taps("Siti", "Usul konten", "Boleh tanpa nama")
    await answers(desk, "Jadikan rencana")
    assert [one.kind for one in rows(desk, PostMedium)] == ["photo"]


async def test_humas_asks_back_and_hears_the_answer(desk: Workroom) -> None:
    await proposes(desk)
    await answers(desk, "Tanya balik", "Kapan?")
    assert rows(desk)[0].state == "asked"
    assert any("Kapan ini terjadi" in one for one in heard(desk, "Siti"))
    await desk.taps("Siti", "Jawab")
    await desk.types("Siti", "Ahad kemarin di balai desa")
    assert rows(desk)[0].state == "open"
    assert "Jawab: Ahad kemarin di balai desa" in card(desk).text
    assert rows(desk, SuggestionQuestion)[0].answered_at is not None
    assert "sent" not in desk.last("Siti").text and "Terkirim ke humas" in desk.last("Siti").text


async def test_an_adult_may_be_asked_in_free_words(desk: Workroom) -> None:
    await proposes(desk)
    outcome = await answers(desk, "Tanya balik", "Tulis sendiri")
    await desk.branch.follows(desk.who("Rina"), outcome)
    await desk.types("Rina", "Siapa nama grup hadrahnya?")
    assert any("Siapa nama grup hadrahnya?" in one for one in heard(desk, "Siti"))


async def test_a_minor_is_asked_in_ready_made_words_only(desk: Workroom) -> None:
    await proposes(desk, "Dewi", IDEA, "tanpa nama")
    await answers(desk, "Tanya balik")
    assert "Tulis sendiri" not in labels(card(desk))
    forged = Button("x", "press", data=f"qsf:{rows(desk)[0].id}")
    outcome = tell_of_press(desk.town.world, card(desk), desk.who("Rina"), forged)
    await desk.town.rest(SOON)
    assert outcome.toast is not None and "sudah siap" in outcome.toast
    assert AskFreely(1).suggestion_id == 1


@pytest.mark.parametrize(
    "label", ["Baru saja dimuat", "Belum pas temanya", "Wajah belum", "Sumber tak", "Jadwal penuh"]
)
async def test_declining_is_kind_and_gives_another_idea(desk: Workroom, label: str) -> None:
    await proposes(desk)
    await answers(desk, "Lainnya", "Belum cocok", label)
    assert rows(desk)[0].state == "declined"
    told = heard(desk, "Siti")[-1]
    assert told.startswith("Terima kasih usulnya")
    assert labels(card(desk)) == [] and "Jawaban kita" in card(desk).text
    await desk.types("Siti", f"/usul {LINK}")
    assert "Usul untuk" in desk.last("Siti").text


async def test_postponed_it_comes_back_after_a_week(desk: Workroom) -> None:
    await proposes(desk)
    await answers(desk, "Lainnya", "Tunda 7 hari")
    assert any("Kutanyakan lagi" in one for one in heard(desk, "Siti"))
    await desk.town.passes(desk.town.clock.at + timedelta(days=7, hours=1))
    assert rows(desk)[0].state == "open"


def reminders(desk: Workroom) -> list[str]:
    shown = [one.text for one in desk.who("Rina").sees(desk.room) if one.from_bot]
    return [one for one in shown if "menunggu jawaban" in one]


async def test_humas_is_reminded_after_two_days_and_after_three_and_then_it_is_listed(desk: Workroom) -> None:
    await proposes(desk)
    await proposes(desk, "Ani", IDEA)
    start = desk.town.clock.at
    await desk.town.passes(start + timedelta(days=1, hours=23))
    assert reminders(desk) == []
    await desk.town.passes(start + timedelta(days=2, hours=1))
    assert len(reminders(desk)) == 1 and "2 usul anggota menunggu jawaban" in reminders(desk)[0]
    await desk.town.passes(start + timedelta(days=3, hours=1))
    assert len(reminders(desk)) == 2
    await desk.town.passes(start + timedelta(days=10))
    assert len(reminders(desk)) == 2
    late = desk.branch.write(
        lambda session: [one.id for one in suggestions.unanswered(session, desk.branch.unit_id)]
    )
    assert late == [1, 2]
    last = [one for one in desk.who("Rina").sees(desk.room) if "menunggu jawaban" in one.text][-1]
    await desk.branch.presses(desk.who("Rina"), last, "Buka 2")
    assert IDEA in card(desk).text


async def test_what_was_answered_is_not_reminded(desk: Workroom) -> None:
    await proposes(desk)
    await answers(desk, "Lainnya", "Belum cocok", "Jadwal penuh")
    await desk.town.passes(desk.town.clock.at + timedelta(days=4))
    assert reminders(desk) == []


async def test_without_an_answer_of_hers_humas_decides_after_a_week(desk: Workroom) -> None:
    await proposes(desk)
    await answers(desk, "Tanya balik", "Kapan?")
    await desk.town.passes(desk.town.clock.at + timedelta(days=7, hours=1))
    assert rows(desk)[0].state == "open" and "Belum dijawab." in card(desk).text


async def test_a_paused_unit_reminds_nobody_and_takes_nothing(desk: Workroom) -> None:
    await proposes(desk)

    def pause(session: Session, at: Any) -> None:
        session.get_one(Unit, desk.branch.unit_id).paused_at = at

    desk.branch.write(lambda session: pause(session, desk.town.clock.at))
    outcome = await answers(desk, "Jadikan rencana")
    assert rows(desk, Post) == [] and outcome.toast
    await desk.town.passes(desk.town.clock.at + timedelta(days=3))
    assert reminders(desk) == []
    desk.branch.write(lambda session: pause(session, None))
    await desk.town.passes(desk.town.clock.at + timedelta(hours=2))
    assert len(reminders(desk)) >= 1


async def test_where_there_is_no_room_humas_is_asked_in_private(town: Town) -> None:
    desk = await set_up(town)

    def close(session: Session) -> None:
        for chat in units.rooms(session, desk.branch.unit_id, Room.HUMAS):
            chat.state = ChatState.GONE

    desk.branch.write(close)
    await proposes(desk)
    assert desk.last("Rina").text.startswith("Usul anggota")
    await desk.taps("Rina", "Jadikan rencana")
    assert desk.post().kind == Kind.OFFICIAL


async def test_she_takes_it_back_and_the_planner_hears_it(desk: Workroom) -> None:
    await proposes(desk)
    await answers(desk, "Jadikan rencana")
    await desk.types("Siti", "/usul")
    await desk.taps("Siti", "1", "Tarik usul", "Ya, tarik")
    row = rows(desk)[0]
    assert (row.state, row.text, row.link) == ("withdrawn", "", "")
    assert any("ditarik pengusulnya" in one for one in heard(desk, "Rina"))
    assert "Isinya sudah dihapus" in card(desk).text


async def test_she_changes_what_she_allows_and_the_planner_hears_it(desk: Workroom) -> None:
    await proposes(desk)
    await answers(desk, "Jadikan rencana")
    await desk.types("Siti", "/usul")
    await desk.taps("Siti", "1", "Ubah izin", "hanya cerita")
    assert rows(desk)[0].allows == Allows.STORY
    assert any("Jangan dimuat dulu" in one for one in heard(desk, "Rina"))


async def test_another_can_t_touch_hers(desk: Workroom) -> None:
    await proposes(desk)
    for data in ("qsw:1:1", "qsa:1:story", "qso:1", "qsp:1", "qsq:1"):
        outcome = tell_of_press(
            desk.town.world, desk.last("Ani"), desk.who("Ani"), Button("x", "press", data=data)
        )
        await desk.town.rest(SOON)
        assert outcome.toast is not None and "sudah tidak ada" in outcome.toast
    assert rows(desk)[0].state == "open"


async def test_kader_can_t_answer_what_others_propose(desk: Workroom) -> None:
    await proposes(desk)
    for data in ("qst:1", "qsd:1:full", "qsz:1", "qsv:1", "qsg:1:fair", "qsi:1", "qsb:1:when"):
        outcome = tell_of_press(
            desk.town.world, desk.last("Ani"), desk.who("Ani"), Button("x", "press", data=data)
        )
        await desk.town.rest(SOON)
        assert outcome.toast is not None and "humas" in outcome.toast.lower(), data
    assert rows(desk)[0].state == "open" and rows(desk, Post) == []


async def test_nobody_decides_about_her_own_while_there_is_another(desk: Workroom) -> None:
    await desk.types("Rina", f"/usul {IDEA}")
    await desk.taps("Rina", "tanpa nama")
    desk.branch.give(desk.who("Ani"), Role.PENGURUS)
    outcome = await answers(desk, "Jadikan rencana")
    assert "usulmu sendiri" in str(outcome.toast) and rows(desk, Post) == []
    desk.branch.end(desk.who("Ani"), Role.PENGURUS)
    await answers(desk, "Jadikan rencana")
    assert len(rows(desk, Post)) == 1


async def test_she_hears_when_it_is_out(desk: Workroom) -> None:
    await proposes(desk)
    await answers(desk, "Jadikan rencana")
    desk.branch.write(lambda session: setattr(session.get_one(Post, 1), "state", PostState.PUBLISHED))
    await desk.town.passes(desk.town.clock.at + timedelta(hours=13))
    assert rows(desk)[0].state == "out"
    assert any("sudah tayang" in one for one in heard(desk, "Siti"))


async def test_a_plan_that_is_given_up_gives_it_back(desk: Workroom) -> None:
    await proposes(desk)
    await answers(desk, "Jadikan rencana")
    desk.branch.write(lambda session: setattr(session.get_one(Post, 1), "state", PostState.CANCELLED))
    await desk.town.passes(desk.town.clock.at + timedelta(hours=13))
    assert (rows(desk)[0].state, rows(desk)[0].post_id) == ("open", None)
    assert "Jadikan rencana" in labels(card(desk))


async def erased(desk: Workroom, name: str) -> None:
    def go(session: Session) -> None:
        person = people.found(session, desk.who(name).id)
        assert person is not None
        erase(session, person, desk.town.clock.at)

    desk.branch.write(go)
    await desk.town.rest(SOON)


async def test_who_is_erased_leaves_no_words_behind(desk: Workroom) -> None:
    await proposes(desk)
    await erased(desk, "Siti")
    row = rows(desk)[0]
    assert (row.person_id, row.text, row.link, row.state) == (None, "", "", "withdrawn")
    assert "Siti" not in card(desk).text and "sudah dihapus" in card(desk).text
    assert labels(card(desk)) == []


async def test_the_planner_hears_that_she_was_erased(desk: Workroom) -> None:
    await proposes(desk)
    await answers(desk, "Jadikan rencana")
    await erased(desk, "Siti")
    await desk.town.passes(desk.town.clock.at + timedelta(hours=12))
    assert any("menghapus datanya" in one for one in heard(desk, "Rina"))
    assert rows(desk)[0].state == "withdrawn"


async def test_fairness_names_adults_counts_minors_and_who_never_had_one(desk: Workroom) -> None:
    await proposes(desk)
    await answers(desk, "Jadikan rencana")
    await proposes(desk, "Dewi", IDEA, "tanpa nama")
    await answers(desk, "Jadikan rencana")
    await proposes(desk, "Ani", "Cerita pasar pagi yang ramai")
    await answers(desk, "Lainnya", "Siapa saja?")
    shown = card(desk).text
    assert "Siti: 1" in shown and "1 anggota di bawah 18: 1" in shown and "Dewi" not in shown
    assert "Belum pernah: 3 anggota" in shown
    await answers(desk, "Kembali")
    assert "Cerita pasar pagi" in card(desk).text
    desk.town.clock.move(desk.town.clock.at + timedelta(days=91))

    def later(session: Session) -> Any:
        return fairness.of(session, session.get_one(Unit, desk.branch.unit_id), desk.town.clock.at)

    assert desk.branch.write(later).adults == ()


async def test_two_units_in_one_group_each_get_their_own(desk: Workroom) -> None:
    siti, group = desk.who("Siti"), desk.branch.group
    other = desk.branch.write(lambda session: _second(session, desk, group.id))
    founding.joins(desk.town, other, siti)
    await desk.branch.says(siti, f"/usul {IDEA}")
    ask = next(one for one in reversed(siti.sees(group)) if one.from_bot and one.buttons)
    await desk.branch.follows(siti, await desk.branch.presses(siti, ask, "PAC IPNU"))
    assert [(one.unit_id, one.text) for one in rows(desk)] == [(other, IDEA)]
    assert "PAC IPNU Kedungwaru" in desk.last("Siti").text


def _second(session: Session, desk: Workroom, telegram_id: int) -> int:
    unit = Unit(name="PAC IPNU Kedungwaru", level="pac", zone="Asia/Jakarta", created_at=desk.town.clock.at)
    session.add(unit)
    session.flush()
    chat = chats.found(session, telegram_id)
    assert chat is not None
    units.link(session, unit.id or 0, chat.id or 0, Room.KADER)
    return unit.id or 0


async def test_humas_sees_in_her_list_how_many_wait(desk: Workroom) -> None:
    await proposes(desk)
    listed = await desk.types("Rina", "/usul")
    assert "Usul anggota yang menunggu (1)" in labels(listed)
    await desk.taps("Rina", "Usul anggota yang menunggu", "Buka 1")
    assert desk.last("Rina").text.startswith("Usul anggota")
    await desk.types("Rina", "/usul")
    await desk.taps("Rina", "Usul anggota yang menunggu", "Siapa yang sudah dimuat?")
    assert "Belum pernah: 5 anggota" in desk.last("Rina").text
    assert not any("menunggu (" in one for one in labels(await desk.types("Siti", "/usul")))


async def test_an_album_in_answer_is_one_suggestion_with_its_first_file(desk: Workroom) -> None:
    await desk.types("Siti", "/usul")
    await desk.sends("Siti", "photo", "photo", "photo", caption="Foto bazar", album="album-7")
    assert len(rows(desk)) == 1 and rows(desk)[0].text == "Foto bazar"
    await desk.sends("Siti", "photo", "photo", caption="/usul Foto pasar", album="album-8")
    assert [one.text for one in rows(desk)] == ["Foto pasar"]
    assert not any("mau kita apakan" in one for one in heard(desk, "Siti"))


async def test_five_at_most_wait_of_one_person(desk: Workroom) -> None:
    for number in range(MOST_OPEN):
        await proposes(desk, what=f"Ide nomor {number} buat pekan depan", allows="tanpa nama")
    await desk.types("Siti", "/usul Satu lagi yang keenam")
    outcome = await desk.taps("Siti", "tanpa nama")
    assert "Sudah ada 5 usulmu" in str(outcome.toast)
    assert [one.state for one in rows(desk)].count("open") == MOST_OPEN


async def test_what_was_settled_a_year_ago_is_forgotten_and_an_old_plan_takes_nothing_along(
    desk: Workroom,
) -> None:
    await proposes(desk)
    await answers(desk, "Tanya balik", "Kapan?")
    await answers(desk, "Lainnya", "Belum cocok", "Jadwal penuh")
    await proposes(desk, "Ani", IDEA)
    await answers(desk, "Jadikan rencana")

    def settle(session: Session) -> None:
        now = desk.town.clock.at
        post = session.get_one(Post, 1)
        post.state, post.changed_at = PostState.LAPSED, now - timedelta(days=31)
        session.get_one(Suggestion, 1).changed_at = now - timedelta(days=366)

    desk.branch.write(settle)
    await desk.town.clean_up()
    assert [(one.id, one.post_id) for one in rows(desk)] == [(2, None)]
    assert rows(desk, Post) == [] and rows(desk, SuggestionQuestion) == []


async def test_the_door_stands_in_the_menu_of_kader(desk: Workroom) -> None:
    menu = await desk.types("Siti", "/menu")
    assert labels(menu)[0].startswith("Janji baru") and "Sampaikan" not in labels(menu)
    await desk.taps("Siti", "Lainnya")
    await desk.taps("Siti", "Sampaikan")
    assert "Mau mengusulkan?" in desk.last("Siti").text


def test_a_link_is_parted_from_the_words() -> None:
    assert parted(f"Lihat {LINK} ya") == (
        "Lihat\nya",
        "https://www.instagram.com/p/Cabc123defg/",
        "ig:p:Cabc123defg",
    )
    assert parted("hanya kata") == ("hanya kata", "", "")
    assert parted("https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv")[1:] == ("", "")


def test_what_a_plan_is_called() -> None:
    assert title("Baris satu\nbaris dua", LINK) == "Baris satu"
    assert title("", LINK) == LINK
    assert is_unknown("https://vt.tiktok.com/ZSabc123/") and not is_unknown(LINK)
    assert "7890" not in guarded("telepon 0812 3456 7890")


def test_nobody_under_18_may_be_named() -> None:
    assert Allows.NAMED in choices(is_minor=False)
    assert Allows.NAMED not in choices(is_minor=True)


def test_humas_is_reminded_twice() -> None:
    since = datetime(2026, 11, 22, tzinfo=UTC)
    assert next_reminder(since, 0) == since + timedelta(days=2)
    assert next_reminder(since, 1) == since + timedelta(days=3)
    assert next_reminder(since, 2) is None


def test_every_kind_question_and_reason_has_its_words() -> None:
    for language in LANGUAGES:
        t = sentences(Reader(language=language))
        assert len({t("suggestions-kind", kind=one) for one in What}) == len(What)
        assert len({t("suggestions-question", question=one) for one in Question}) == len(Question)
        told = {t("suggestions-told-declined", reason=one, what="x", unit="y") for one in Reason}
        assert len(told) == len(Reason)
    assert SuggestHelp(What.CAPTION).kind == "caption" and Allow(1, Allows.STORY).allows == "story"
